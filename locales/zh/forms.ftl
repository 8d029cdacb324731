# 参与邀请的标准表格，以及答复中可能有误之处。

## 各部分

form-section-expertise = 贵组织的专长
form-section-expertise-help = 缔约国将看到您所写答复的原文。请勿提及个人姓名。
form-section-contribution = 贵组织的贡献
form-section-contribution-help = 对话收集关于实施《公约》及其各项议定书的意见和建议，不涉及具体国家。
form-section-taking-part = 参与方式
form-section-taking-part-help = 这有助于我们准备会议室和线上会场。获准参加后可以更改。
form-section-support = 支助和无障碍需求
form-section-support-help = 只有秘书处会看到这些答复。它们不影响是否获准参加。
form-section-consents = 提交之前
form-section-consents-help = 没有任何预先勾选的选项。最后一项同意可以随时撤回。

## 问题

question-expertise = 贵组织在对话主题方面有何专长？
help-expertise = 项目、研究、服务、从业年限。不超过250字。缔约国会看到这一答复。
question-regions-of-work = 贵组织在哪些区域开展工作？
help-regions-of-work = 请选择所有适用项。缔约国会看到这一答复。
question-countries-of-work = 如愿意说明，是在哪些国家或地区？
help-countries-of-work = 如果说明会使任何人面临风险，请留空。缔约国会看到这一答复。
question-contribution = 贵组织将为对话作出什么贡献？
help-contribution = 您将提出的意见或建议，不超过250字。缔约国会看到这一答复。
question-panellist = 是否希望被考虑担任专题讨论嘉宾？
help-panellist = 并非每次对话都设专题讨论。您的答复不影响是否获准参加。
question-panel-topic = 如担任专题讨论嘉宾，您将谈论什么？
help-panel-topic = 不超过100字。
question-background-file = 如愿意，可附上一份介绍贵组织工作的文件
help-background-file = 只有秘书处会阅读该文件。该文件绝不分发。
question-mode = 您将以何种方式参加？
help-mode = 会议室席位有限。获准参加者在登记时可再次选择。
question-persons = 将有多少人参加？
help-persons = 1至10之间的数字。获准参加后才需提供人员姓名。
question-previous = 贵组织以前是否参加过建设性对话？
help-previous = 用于统计。我们同样欢迎首次参加者。
question-how-heard = 您是如何得知这一邀请的？
help-how-heard = 用于统计。
question-led-by = 贵组织是否属于以下类型？
help-led-by = 有限的旅费支助面向基层组织和由被害人领导的组织。
question-travel-support = 是否申请旅费支助？
help-travel-support = 资金有限；申请支助不影响是否获准参加。
question-travel-reason = 为什么没有支助就无法亲自到会？
help-travel-reason = 不超过150字。
question-accessibility = 为充分参与，您有哪些需求？
help-accessibility = 例如无台阶通道、字幕或助理座位。无需提供任何医疗细节。
question-consent-truthful = 据我所知，我所写内容真实完整，并且我有权代表该组织提出申请。
help-consent-truthful = 如情况有变，可在截止时间之前修改申请。
question-consent-processing = 我已了解谁会看到每项答复以及答复保存多久，并表示同意。
help-consent-processing = 本表格首页显示缔约国将看到的内容。
question-consent-named = 如我的组织参加对话，可以公开列名为参与方。
help-consent-named = 可选，并可随时撤回。如不同意，贵组织只计入总数，不列出名称。

## 选项

choice-yes = 是
choice-no = 否
choice-region-africa = 非洲
choice-region-asia-pacific = 亚洲和太平洋
choice-region-eastern-europe = 东欧
choice-region-latin-america-caribbean = 拉丁美洲和加勒比
choice-region-western-europe-others = 西欧、北美和其他
choice-region-worldwide = 全世界
choice-mode-in-person = 在维也纳亲自到会
choice-mode-online = 线上参加
choice-mode-either = 两者均可
choice-heard-secretariat = 秘书处的电子邮件
choice-heard-website = 网站
choice-heard-network = 组织网络
choice-heard-colleague = 同事
choice-heard-social-media = 社交媒体
choice-heard-other = 其他途径
choice-led-grassroots = 基层组织
choice-led-victim-led = 由被害人或幸存者领导的组织
choice-led-neither = 均不属于

## 答复中可能有误之处

fault-required = 请回答这一问题。
fault-choose = 请选择一个答案。
fault-consent = 请勾选此项以继续。否则无法接收申请。
fault-one-answer = 只能给出一个答案。
# $n, $limit
fault-words = 这一答复有{ $n }字。请缩短至{ $limit }字以内。
# $limit
fault-long = 这一答复过长。请缩短至{ $limit }个字符以内。
fault-characters = 这一答复含有无法显示的字符。请重新输入，或以纯文本形式粘贴。
fault-choice = 请从所列答案中选择。
# $least, $most
fault-number = 请填写{ $least }至{ $most }之间的整数。
fault-date = 请填写真实日期：日、月、年。
fault-area = 请从列表中选择国家或地区。
fault-file = 请重新附上文件：我们没有收到完整的文件。
fault-email = 请填写电子邮件地址，例如 name@example.org。
fault-website = 请填写网站地址，例如 https://example.org。
fault-unknown = 本表格不要求这一答复。表格在您开始填写后有所修改，请重新阅读。
# $limit
fault-too-much = 所有答复加起来过长。请缩短至{ $limit } KiB以内。

## 邀请所处状态

call-status-drafted = 草稿
call-status-not-yet-open = 尚未开放
call-status-open = 开放
call-status-open-late = 截止时间已过；逾期申请将予注明
call-status-closed = 已截止
call-status-withdrawn = 已撤回
