# 记录中的代码用语：阶段、类别、身份、区域、政策。

## 申请的阶段

stage-received = 已收到
stage-sufficient = 可列入名单
stage-set-aside = 已搁置
stage-circulated = 正由各国审议
stage-referred = 等待决定
stage-admitted = 已接纳
stage-not-admitted = 未获接纳
stage-withdrawn = 已撤回

## 利益攸关方的类别

stakeholder-ngo-in-consultative-status = 具有经济及社会理事会咨商地位的非政府组织
stakeholder-ngo = 非政府组织
stakeholder-academia = 大学或研究机构
stakeholder-private-sector = 公司或公司协会
stakeholder-parliamentarian = 议员
stakeholder-other = 其他

## 搁置的理由

aside-duplicate = 同一组织提出了两份申请
aside-incomplete = 未按时答复所提问题
aside-out-of-scope = 与对话无关
aside-not-eligible = 不属于可以申请的利益攸关方
aside-late = 逾期提交

## 审核步骤

check-existence = 该组织确实存在
check-relevance = 其工作与专题有关
check-consultative-status = 其咨商地位与所述相符
check-consolidated-list = 已与安全理事会综合名单比对
check-duplicates = 已与其他条目比对
check-interests = 已披露利益冲突
check-terminology = 国家或地区名称符合联合国用语
finding-clear = 无疑问
finding-doubt = 有疑问
finding-not-applicable = 不适用

## 身份

role-applicant = 申请人
role-focal-point = 组织联络人
role-representative = 组织代表
role-delegate = 代表团用户
role-head-of-delegation = 指定的代表团团长
role-extended-bureau = 扩大主席团成员
role-chair = 主席
role-officer = 秘书处官员
role-screener = 申请审核人员
role-note-taker = 记录员
role-editor = 编辑
role-translator = 翻译
role-technician = 技术员
role-check-in = 签到台
role-reader = 读者

## 区域组

region-africa = 非洲国家
region-asia-pacific = 亚洲及太平洋国家
region-eastern-europe = 东欧国家
region-latin-america-caribbean = 拉丁美洲和加勒比国家
region-western-europe-others = 西欧和其他国家

## 机构、政策、结果

body-extended-bureau = 扩大主席团
body-conference = 缔约方会议
body-secretariat = 秘书处
objection-policy-refers-to-extended-bureau = 有反对意见时提交扩大主席团
objection-policy-refers-to-conference = 有反对意见时提交缔约方会议
objection-policy-excludes = 有反对意见即排除
objection-policy-no-effect-for-observers = 对缔约方会议已接纳的观察员，反对意见不产生效力
disclosure-that-there-is-one = 申请人获知存在反对意见
disclosure-reasons = 申请人还获知理由
disclosure-state = 申请人还获知提出反对的国家
basis-no-objection = 无反对意见
basis-after-objection = 在反对意见提出后审议
basis-objection-without-effect = 政策不赋予效力的反对意见
basis-policy-excludes = 政策规定有反对意见即排除
basis-vote = 表决
basis-set-aside = 审核时搁置
basis-review = 重新审议
outcome-admitted = 接纳
outcome-not-admitted = 不予接纳
position-objection = 反对
position-support = 支持
standing-drafted = 草稿，等待代表团团长确认
standing-maintained = 维持
standing-withdrawing = 撤回等待代表团团长确认
standing-withdrawn = 已撤回

## 席位和参加方式

seat-confirmed = 席位已确认
seat-waiting = 在候补名单上
seat-given-back = 已退还
seat-revoked = 已取消
attendance-in-person = 现场
attendance-online = 在线
delegation-state-party = 缔约国
delegation-signatory = 签署国
delegation-non-signatory = 非签署国
delegation-entity = 实体
delegation-intergovernmental = 政府间组织

## 信函

letter-invitation = 邀请函
letter-not-admitted = 不予接纳通知
letter-circulated = 名单分发通知
letter-reminder = 确认提醒
letter-guidance = 参会须知
letter-thanks = 感谢信
letter-panel = 专题小组提名结果
letter-comment = 书面意见的处理结果
letter-summary = 主席的总结印发
letter-other = 其他
letter-state-drafted = 草稿
letter-state-released = 发送中
letter-state-attempted = 结果不明
letter-state-sent = 已发出
letter-state-failed = 未送达
letter-state-discarded = 已丢弃

# 名单：发给谁；持有名单者可知的申请阶段；表决多数。
recipients-states-parties = 已分发给缔约国
recipients-extended-bureau = 已提交扩大主席团
listed-stage-open = 期限未满
listed-stage-with-the-body = 由决定机构审议
listed-stage-admitted = 已接纳
listed-stage-not-admitted = 未获接纳
listed-stage-withdrawn = 申请方已撤回
majority-simple = 简单多数
majority-two-thirds = 三分之二多数
