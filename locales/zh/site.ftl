# 供人阅读的页面所说的话；每条信息的变量见英文文件。

## 每页的框架

skip-to-content = 跳到正文
nav-main = 主导航
nav-more = 关于本记录的更多内容
nav-languages = 语文
nav-languages-foot = 本页的其他语文版本
nav-dialogues = 对话
nav-papers = 文件
nav-suggestions = 建议
nav-groups = 工作组
nav-figures = 数字
nav-search = 检索
nav-about = 关于
nav-glossary = 术语
nav-officers = 主席团成员
nav-sources = 事实的来源
nav-corrections = 更正
nav-data = 开放数据
nav-press = 新闻媒体和联系方式
nav-accessibility = 无障碍
nav-privacy = 隐私
nav-verify = 如何核验本记录
footer-what = 关于《有组织犯罪公约》及其各项议定书实施情况审议的建设性对话的公开记录。以秘书处印发的文件为准。
footer-keeper = 记录由{ $keeper }保管。
footer-no-keeper = 本系统尚未设定记录由谁保管。
footer-verify = 如何核验本记录

## 语文：用于说明文本是何种语文

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ru = 俄文
language-zh = 中文

## 短语

list-comma = {"，"}
sentence = { $words }。
full-stop = 。
in-paragraph = 第{ $n }段
about-number = 约{ $number }
more-than-number = 超过{ $number }
not-in-the-record = 记录中没有
not-known = 不详
withheld = 不予公开
source-is = 来源：

## 截至某日

as-of-label = 截至某日的记录
as-of-banner = 您看到的是截至维也纳时间{ $day }结束时的记录。
as-of-leave = 返回今天
as-of-another-day = 本页截至另一日的内容
as-of-show = 显示

## 行文中的会议和届会

gathering-session = { $ordinal }届会议
gathering-meeting = { $ordinal }次会议
meeting-of-group = { $group }{ $meeting }
conference-session = 缔约方会议{ $ordinal }届会议

## 首页

home-title = 建设性对话记录
home-lead = 工作组开会之后，各国与致力于打击贩运人口、偷运移民和有组织犯罪的组织共聚一日。这里是这些对话日的公开记录：谁参加了，提出了什么建议，产生了哪些文件。
home-demonstration = 这是一个演示。截至2024年已举行的对话取自公开的文件和网页，并注明来源；今后的对话、其参与邀请以及所有参加者均为虚构。它不是联合国的出版物。
home-numbers = 三个数字看记录
home-number-dialogues = 已举行的对话
home-number-participations = 各组织参加次数
home-number-papers = 文件
home-number-participations-note =
    { $counted ->
       *[other] 按{ $n }次对话中的{ $counted }次统计；参加三次对话的组织计为三次。
    }
home-to-figures = 所有数字
home-next = 下一次对话
home-next-nothing = 目前没有宣布任何对话。一经宣布，日期和申请办法将在此公布。
home-latest = 最近的对话
home-latest-nothing = 尚未录入任何对话。
home-all-dialogues = { $first }年至{ $last }年的所有对话
home-papers = 最近的文件
home-papers-nothing = 尚未录入任何文件。
home-all-papers = 所有文件
home-more = 记录中的其他内容
row-organizations = { $number }个组织参加

## 对话列表

dialogues-title = 建设性对话
dialogues-lead = 记录中的所有对话，以及按正式文件统计的参加组织数目。
dialogues-to-calendar = 全年一览
dialogues-caption = 各次对话及其日期和参加组织。点击列标题可以排序。
dialogues-shown =
    { $n ->
        [0] 没有显示任何对话。
       *[other] 显示{ $n }次对话。
    }
dialogues-nothing = 记录中没有符合您所选全部条件的对话。请去掉其中一个条件，或显示全部。
dialogues-note = 数字为参加组织的数目。“其他”指学术界和私营部门合计。
dialogues-note-glossary = 参加情况如何统计
filter-topic = 专题
filter-year = 年份
filter-kind = 类别
filter-all = 全部
filter-clear = 显示全部
kind-joint = 联合
kind-single = 单一工作组
column-date = 日期
column-dialogue = 对话
column-ngo = 非政府组织
column-other = 其他
column-organizations = 合计
column-by = 截止日期
column-step = 步骤
column-basis = 日期的依据
column-source = 来源
column-says = 来源所述内容
life-planned = 已宣布
life-open = 正在举行
life-cancelled = 已取消

## 日历

calendar-title = { $year }年对话和会议
calendar-lead = 对话、对话所接续的工作组会议以及缔约方会议的届会，以记录中载有日期者为限。
calendar-nothing = 记录中没有这一年的内容。
calendar-dialogue = 建设性对话
calendar-meeting = 工作组
calendar-conference = 缔约方会议

## 一次对话

dialogue-title = { $day }建设性对话
dialogue-short = { $topics }，{ $day }
on-topic-firearms = 枪支专题
on-topic-trafficking-in-persons = 贩运人口专题
on-topic-smuggling-of-migrants = 偷运移民专题
on-topic-technical-assistance = 技术援助专题
on-topic-international-cooperation = 国际合作专题
place-on-topic = { $on-topic }{ $ordinal }对话
place-in-year = { $year }年{ $ordinal }
place-overall = 总{ $ordinal }
after-meeting = 在{ $meetings }之后。
after-meeting-in-person = 在{ $meetings }之后；在维也纳举行。
after-meeting-online = 在{ $meetings }之后；在线举行。
after-meeting-hybrid = 在{ $meetings }之后；在维也纳和在线举行。

life-label = 本次对话所处阶段
stage-call = 征集参加
stage-screening = 审查申请
stage-decided = 已作决定
stage-held = 已举行
stage-summary = 总结已印发
stage-next-meeting = 下次会议
stage-conference = 缔约方会议
stage-by = 不迟于{ $day }
stage-by-the-chair = 由主席编写
stage-by-the-co-chairs = 由共同主席编写
stage-conference-when = { $session }，{ $month }

participation-title = 参加情况
participation-not-yet = 对话举行之后方可知道谁参加了对话。
participation-unknown = 记录中没有参加组织的数目。
participation-differs = 其他来源的统计有所不同
numeral-ngo =
    { $n ->
       *[other] 个非政府组织
    }
numeral-academia = 来自学术界
numeral-private-sector = 来自私营部门
numeral-other =
    { $n ->
       *[other] 个其他利益攸关方
    }
took-part-total =
    { $n ->
       *[other] { $n }个组织参加了对话。
    }

## 以文字表述的数字

figure-in-words = { $number }{ $unit }（{ $kind }），{ $stage }
figure-in-words-by-mode = { $number }{ $unit }（{ $kind }），{ $stage }，{ $mode }
figure-of-states = { $number }{ $unit }，{ $stage }
figure-of-the-floor = 会上{ $number }{ $unit }，{ $kind }
figure-unit-organizations = 个组织
figure-unit-persons = 人
figure-unit-states = 个国家
figure-unit-speakers = 名发言者
figure-unit-speeches = 次发言
figure-unit-minutes = 分钟发言
figure-stage-applied = 申请阶段
figure-stage-admitted = 获准阶段
figure-stage-registered = 登记阶段
figure-stage-attended = 参加阶段
figure-stage-unclear = 来源未说明的阶段
figure-mode-all = 现场和在线合计
figure-mode-in-person = 现场
figure-mode-online = 在线
figure-kind-ngo = 非政府组织
figure-kind-other = 其他利益攸关方
figure-kind-academia = 学术界
figure-kind-private-sector = 私营部门
figure-kind-parliamentarian = 议员
figure-kind-stakeholder = 各类利益攸关方
figure-kind-state = 国家
figure-kind-intergovernmental = 政府间组织
figure-kind-everybody = 所有类别合计

differing-title = 公开来源之间的分歧
differing-lead = 记录以上述数字为准。其他公开文本给出了下列数字；它们统计的往往是另一回事，例如人数而不是组织数，或登记者而不是到场者。

timetable-title = 时间表
timetable-note = 从对话之日倒推，并向后排至缔约方会议。没有规则规定这些日期；每个日期的依据均已注明。
step-call-opens = 开始征集参加
step-call-closes = 征集截止
step-list-circulated = 名单分发给各缔约国并提交扩大主席团
step-decided = 扩大主席团作出决定
step-registered = 受邀组织完成登记
step-preparation-day = 筹备日
step-held = 对话
step-summary-issued = 印发总结
step-note-submitted = 说明提交编辑
step-note-issued = 印发说明
step-conference-opens = 缔约方会议开幕
basis-practice = 以往对话的惯例
basis-setting = 本系统的设定
basis-rule-17 = 类推适用议事规则第17条
basis-recorded = 已记录在案
basis-call = 参与邀请
basis-slots = 缔约方会议文件的预定时段

dialogue-papers-nothing = 记录中没有本次对话的文件。
facts-title = 事实
fact-date = 日期
fact-follows = 接续
fact-chair = 主席
fact-chairs =
    { $n ->
       *[other] 主席
    }
fact-credited = 总结编写者
fact-mode = 举行方式
fact-panels = 专题讨论
fact-source = 来源
fact-panels-number =
    { $n ->
        [0] 无
       *[other] { $n }场专题讨论
    }
fact-opening = 开始的依据
fact-order = 当日次序
fact-before = 前一次
fact-after = 后一次
fact-reference = 编号
fact-mode-in-person = 现场
fact-mode-online = 在线
fact-mode-hybrid = 现场和在线
order-unknown = 由于当日的先后次序没有记录，部分序数未予显示。
chairing-chair = 由工作组主席主持
chairing-one-of-co-chairs = 由共同主席之一主持
chairing-co-chairs = 由共同主席主持
chairing-one-of-each = 由各工作组的一名共同主席主持
credited-chair = 主席
credited-co-chairs = 共同主席
opening-reports-adopted = 各相关工作组的报告均已通过
opening-by-decision = { $reference }所载主席的决定
dialogue-more = 更多
dialogue-calendar-file = 日历
sources-here = 这些事实的来源
sources-planned-here = 本次对话使用 Convene 筹划；有关事实由秘书处录入。

## 文件列表

papers-title = 文件
papers-lead = 各位主席的总结、提交缔约方会议的说明、背景文件和日程。凡只有文件要点转述的，均予注明。
papers-shown =
    { $n ->
        [0] 没有显示任何文件。
       *[other] 显示{ $n }份文件。
    }
papers-nothing = 记录中没有这类文件。
papers-composed = 根据记录编成
papers-composed-lead = 根据今日的记录编成的综合说明，其中每个日期、名称和数字均由计算得出。供秘书处使用的草稿，不是正式文件。
papers-kind-summary = 总结
papers-kind-note = 说明
papers-kind-status = 情况文件
papers-kind-background = 背景文件
papers-kind-programme = 日程
papers-kind-points = 要点（转述）
paper-kind-summary = 主席的总结
paper-kind-note = 秘书处的说明
paper-kind-composed-note = 秘书处的说明，根据记录编成
paper-kind-status = 审议情况
paper-kind-background = 背景文件
paper-kind-programme = 日程
paper-kind-points = 要点（转述）
paper-title-summary = 主席的总结：{ $dialogue }
paper-title-summary-co-chairs = 共同主席的总结：{ $dialogue }
paper-title-edition = { $paper }（{ $edition }）
paper-title-points = 要点（转述）。{ $paper }
paper-title-of-dialogue = { $kind }：{ $dialogue }
paper-title-of-session = { $kind }：{ $session }
paper-title-note = 提交{ $session }的说明
held-text = 全文
held-summary = 全文；主席自己的陈述，不是商定的结果
held-points = 以我们的文字转述的要点
held-address-only = 请到原发布处阅读
held-withheld = 文本不予公开
held-composed = 草稿，不是正式文件

## 阅读一份文件

outline-title = 本文件内容
paper-beside = 关于本文件
paper-download = 下载
format-pdf = PDF
format-docx = Word（DOCX）
format-akn = Akoma Ntoso
format-txt = 纯文本
paper-status = 本文件的性质
status-summary = 主席自己对对话的陈述。它不是商定的结果，其中没有任何内容经过谈判。
status-note = 秘书处的说明。印发的文件优先于此处对其文本的重新排版。
status-points = 以我们的文字转述的文件要点。这不是文件本身，不应作为该文件引用。
status-composed = 在阅读之日根据记录编成。草稿；不是联合国正式文件。
paper-cite = 引用本文件
paper-cite-paragraph = 要引用某一段，请打开该段的编号，并附上其地址。
paper-about = 关于本文件
paper-in-its-language = 文本语文为{ $language }，即其原文。
paper-fact-kind = 类别
paper-fact-symbol = 文号
paper-fact-language = 语文
paper-fact-about =
    { $n ->
       *[other] 对话
    }
paper-fact-published = 发布地址
paper-fact-entered = 录入日期
published-broken = 来源中链接已损坏：所印地址无法打开。
published-believed = 我们认为原意是：
paper-withheld = 本文件的文本不予公开。文本已从记录中取出；它曾在记录中这一点仍然可见。
paper-not-held = 记录中没有本文件的文本。已知情况如下。
points-kicker = 要点（转述）
points-lead = 这些是以我们的文字转述的文件要点，并注明每一点取自哪一段。请引用文件本身。
points-nothing = 尚未录入要点。

cite-author-chair = 对话主席
cite-author-chair-named = { $names }（主席）
cite-author-secretariat = 秘书处
cite-author-composed = 根据建设性对话记录编成
cite-note-reproduced = 依照印发的文件重新排版的文本，以印发的文件为准。
cite-text = { $parts }（{ $read }查阅）。{ $note }

## 工作组和主席团成员

groups-title = 工作组
groups-lead = 缔约方会议的五个工作组。对话在工作组会议之后举行，主题为该工作组的领域。
groups-to-officers = 历任主席团成员
group-meetings-count =
    { $n ->
       *[other] 记录中有{ $n }次会议
    }
group-meetings = 会议
group-meetings-nothing = 记录中没有该工作组的会议。
group-dialogues-nothing = 记录中没有该工作组的对话。
meeting-dates-unknown = 记录中没有其日期。
meeting-inferred = 其序号由其他年份的序号推断得出；没有来源述及。
report-adopted = 报告于{ $day }通过
officers-title = 各工作组主席团成员
officers-lead = 各位主席和共同主席，以及各人当时在本国担任的职务。职务属于其所在年份：有人调任时，不作更改。
officers-nothing = 记录中没有主席团成员。

## 术语

glossary-lead = 本记录所用的本领域术语，以浅显的文字说明。
term-academia = 学术界
    .means = 大学、研究机构和公共政策院校。计入“其他相关利益攸关方”的两个类别之一。
term-agreed-language = 商定用语
    .means = 缔约方会议已经核可、因而各文件逐字沿用的措辞。
term-as-of = 截至某日
    .means = 截至维也纳当日结束时已录入记录的内容，以目前仍可显示者为限。
term-chair = 主席
    .means = 当选领导工作组的人。主席还主持在工作组会议之后举行的对话。
term-chair-summary = 主席的总结
    .means = 主席或共同主席报告对话情况的文件。它是主席自己的陈述，不是商定的结果。
term-circulate = 分发
    .means = 将名单或文件发送给所有缔约国，以便各缔约国查看。
term-co-chairs = 共同主席
    .means = 共同领导一个工作组的两人或三人。对话可由全体共同主席或其中一人主持。
term-conference = 缔约方会议
    .means = 公约全体缔约国的会议，每两年举行一次。它不断审查公约和审议工作的情况。
term-constructive-dialogue = 建设性对话
    .means = 工作组结束会议之后，各国与包括非政府组织在内的相关利益攸关方就审议工作交换意见的一天。
term-convention = 《有组织犯罪公约》
    .means = 2000年通过的《联合国打击跨国有组织犯罪公约》，有三项议定书，分别涉及贩运人口、偷运移民和枪支。
term-extended-bureau = 扩大主席团
    .means = 缔约方会议主席团成员以及各区域组主席。在有人提出反对时，由其决定哪些组织参加。
term-head = 记录之首
    .means = 最新条目的编号和哈希值。将其记下的人以后可以核对，此前的内容没有任何改动。
term-issued = 已印发
    .means = 指秘书处以其文头发布的文件。以印发的文件为准，而不以任何副本为准。
term-joint-dialogue = 联合对话
    .means = 在几个工作组的会议之后举行、产生一份总结的一次对话。
term-masthead = 文头
    .means = 联合国文件的首部：机构、日期、语文和议程项目。
term-ngo = 非政府组织
    .means = 既不隶属于政府、也不以营利为目的的组织。
term-note = 综合说明
    .means = 秘书处每两年向缔约方会议通报上届会议以来所举行对话的文件。
term-participation = 参加情况的统计口径
    .means = 统计的是参加的组织，而不是人数，也不是仅作登记的组织。单位或阶段不同的数字一律不相加。
term-private-sector = 私营部门
    .means = 公司及其协会。计入“其他相关利益攸关方”的两个类别之一。
term-review-mechanism = 审议机制
    .means = 缔约国相互审议公约及其各项议定书实施情况的进程。
term-stakeholder = 相关利益攸关方
    .means = 政府之外、能以其工作或知识作出贡献的组织或个人：非政府组织、学术界、私营部门。
term-states-parties = 缔约国
    .means = 受公约约束的国家和区域组织。
term-symbol = 文号
    .means = 用以识别联合国文件的字母和数字。文号由秘书处给定；此处不编造任何文号。
term-working-group = 工作组
    .means = 缔约方会议负责某一领域的机构。其中五个工作组的会议之后举行建设性对话。

## 更正

corrections-title = 更正
corrections-lead = 录入有误而已改正的内容：改了什么、何时改的、为何更改。凡有改正，必在此列出。
corrections-nothing = 尚无需要更正的内容。
corrections-changed = 已更正：{ $facts }。
corrections-days = 由{ $before }改为{ $after }。
corrections-report = 告知我们一处错误

## 来源

sources-lead = 记录中的每项事实均注明来源。来源不一致时，缔约方会议的文件优先于秘书处的网页，秘书处的网页优先于其他任何来源。
sources-nothing = 尚未登记任何来源。
rank-paper = 缔约方会议及其工作组的文件
rank-paper-note = 记录以此为准。
rank-secretariat = 秘书处的网页
rank-secretariat-note = 在文件没有述及时采用；与文件不一致时，一并显示。
rank-other = 其他
rank-other-note = 组织、网络和新闻媒体。在没有其他已知来源时采用。

## 核验记录

verify-lead = 记录是由编号条目组成的链。每个条目都带有前一条目的哈希值，因此只要更改、取出或插入一个条目，其后的所有哈希值都会随之改变。
verify-head = 目前最新的条目
verify-number = 编号
verify-hash = 哈希值
verify-entered = 录入时间
verify-how = 如何自行核验
verify-step-export = 获取记录的公开导出文件：每个条目一行，内容公开的载有内容，不公开的载有其密码学承诺值。
verify-export-link = 最新的记录之首，供程序使用
verify-step-script = 运行 Convene 文档所附的简短脚本，或自行编写：它从第一个条目到最后一个条目重新计算每个哈希值。
verify-step-compare = 将最后一个哈希值与上面的哈希值比较，或与您或他人先前记下的哈希值比较。
verify-shows = 这能说明什么
verify-shows-what = 每个公开条目都保持录入时的内容和次序，不公开的条目此后也没有被替换。
verify-cannot = 这不能说明什么
verify-cannot-what = 单凭一条链不能说明末尾的条目没有被截去：为此需要先前记下的记录之首。它也不能说明录入的内容属实；为此，每项事实均注明来源。

## 关于

about-title = 关于本记录
about-lead = Convene 保存建设性对话的公开记录，从征集参加直至提交缔约方会议的说明。
about-what = 什么是建设性对话
about-what-1 = 《有组织犯罪公约》缔约国相互审议公约的实施情况。为使实际工作者的意见得到听取，每个工作组的会议之后，都有一天与非政府组织、学术界和私营部门进行对话。
about-what-2 = 主席以自己编写的文件总结当天的情况，秘书处每两年以一份说明向缔约方会议报告所有对话。
about-record = 本记录如何保存
about-record-1 = 所发生的一切均作为行为录入，并注明日期和来源，不作任何改写：错误以后续条目改正，并列于更正一览。
about-record-2 = 序数、总和与时间表由计算得出，从不手工键入。不详的仍为不详，并予注明。
about-not = 本记录不是什么
about-not-1 = 这是一份工作记录。以秘书处印发的文件为准，此处的任何内容均不意味着放弃联合国的特权和豁免。
about-languages = 语文
about-languages-1 = 每个页面均有联合国六种正式语文版本。文件、职务和备注以其原文列出，并注明是何种语文。
about-further = 延伸阅读

## 新闻媒体和联系方式

press-lead = 您可以引用这些页面。事实可自由使用；请注明各项事实所列的来源。
press-contact = 联系方式
press-office = 办公室
press-email = 电子邮件
press-telephone = 电话
press-postal = 邮寄地址
press-no-contact = 本系统尚未设定联系方式。运行者可以自行设定。
press-quoting = 引用时
press-quoting-1 = 主席的总结是主席自己的陈述。它不是商定的结果，也不是联合国的立场。
press-quoting-2 = 除另有说明外，数字指组织的数目。参加两次的组织在总和中计为两次。
press-quoting-3 = 标明为转述的要点是我们的文字，不是文件的文字。
press-mistake = 如果您发现错误
press-mistake-1 = 请告知上述联系人是哪个页面和哪项事实。改正的内容列于更正一览。

## 无障碍

accessibility-lead = 这些页面旨在供所有人阅读，可使用任何浏览器，可用键盘操作，也可使用屏幕阅读器。
accessibility-done = 已经做到的
accessibility-done-1 = 每个页面均无需脚本即可使用，在360像素宽度下可用，放大至四倍时可用。
accessibility-done-2 = 标题、区域和表格均有标记；每个页面以通往正文的链接开头；焦点始终可见。
accessibility-done-3 = 从不单凭颜色传达信息；在浅色和深色方案中，文字对比度均不低于4.5比1。
accessibility-done-4 = 每张图表均附有其数字的表格。
accessibility-known = 已知的不足
accessibility-known-1 = 这些页面所链接的在其他地方发布的原始文件可能不是无障碍的。
accessibility-known-2 = 记录中的文本只有原文。
accessibility-tested = 如何检验
accessibility-tested-1 = 依照《Web内容无障碍指南》（WCAG）2.2的AA级，在手机宽度和桌面宽度下，对英文和阿拉伯文的每个页面进行自动检验，并进行人工检验。
accessibility-tell-us = 请告诉我们哪些地方您无法使用

## 隐私

privacy-lead = 阅读这些页面不会留下我们可以追查到您的痕迹。
privacy-reading = 您阅读时
privacy-reading-1 = 没有Cookie，没有脚本，没有第三方统计，也不向其他主机发出请求。服务器日志记下请求的内容和时间，以便查找故障。
privacy-signed-in = 您登录时
privacy-signed-in-1 = 一个Cookie使您在设备上保持登录。没有脚本读取它，也没有其他网站收到它；在他人共用的设备上，它随浏览器关闭而失效。登录页面有一个小脚本，仅用于通行密钥。在您的账户页面可以查看在何处登录、结束登录，并要求销毁我们保存的关于您的内容。
privacy-record = 记录中的人
privacy-record-1 = 在印发的文件中连同职务一并列名的主席团成员属于公开事实，留在记录中。关于个人的其他一切内容，均与行为记录分开保存。
privacy-record-2 = 分开保存的内容可以销毁；届时页面显示“不予公开”，而记录仍可核验。
privacy-ask = 询问关于您本人的数据

## 出现问题时

problem-number = 响应 { $status }
problem-kept = 这没有造成任何改变，您在其他地方所做的也没有丢失。
problem-way-back = 返回您来的页面
problem-go-on = 可以从这里继续
problem-to-dialogues = 所有对话
problem-to-papers = 所有文件
problem-to-search = 检索记录
problem-to-contact = 告诉我们您在找什么
problem-not-found = 此地址没有内容
problem-not-found-why = 地址可能输入有误，或者此处原有的内容可能不公开。对话和文件的地址不会改变。
problem-wrong = 地址中有无法理解的内容
problem-forbidden = 您无权查看此内容
problem-forbidden-why = 此处的内容供范围较小的读者查看。
problem-not-allowed = 此地址不接受这种请求
problem-not-allowed-why = 此地址可以读取，但不能向其发送任何内容。
problem-too-long = 地址过长
problem-too-long-why = 本网站没有这样长的地址。请缩短问号之后的部分。
problem-too-large = 一次发送的内容过多
problem-too-large-why = 所发送的内容超过本网站可以接受的大小。
problem-slow = 用时过长
problem-slow-why = 服务器繁忙或正在停止。请一分钟后再试。
problem-busy = 同时请求过多
problem-busy-export-why = 完整记录同时只提供给两位读者。请一分钟后再试；在此期间，本网站的页面可照常查阅。
problem-busy-past-why = 要显示过去某一天的记录，须从第一个条目起重新读取，每次只读一天，现已有多个请求在等候。请一分钟后再试；在此期间，今天的记录可照常查阅。
problem-busy-work-why = 此项请求需要服务器做一些处理，现已有多个请求在等候。请一分钟后再试。
problem-broken = 我方出现了错误
problem-broken-why = 故障已经记下。页面出错不影响记录本身。
wrong-request = 无法读取该请求。
wrong-day = “{ $given }”不是日期。日期的写法如2024-04-05。
wrong-day-ahead = { $given }尚未到来。可以查看截至今天或以往某日的记录。
wrong-year = “{ $given }”不是年份。年份为四位数字，如2024。
wrong-topic = “{ $given }”不是五个专题之一。
wrong-theme = “{ $given }”不是所列主题之一。
wrong-kind = “{ $given }”不是此处可以选择的类别。
wrong-sort = 列表不能按“{ $given }”排序。
wrong-paper-kind = “{ $given }”不是文件类别。

## Forms and desks: what stands around every question

form-optional = （可不填）
# Said before what is wrong with an answer, for those who hear the page
form-error = 错误：
form-meanwhile = 其间另有人保存了此处内容。您输入的内容仍在这里，旁边是已保存的内容。如果现在保存，您的内容将取而代之。
form-stands-now = 现在的内容：{ $what }
form-stands-empty = 现在此处为空。
form-stands-ticked = 现在已勾选。
form-stands-unticked = 现在未勾选。
form-errors = 有些回答需要再看一下
form-choose = 请从列表中选择
form-change = 更改
form-day = 日
form-month = 月
form-year = 年
# $what: what the row of a list is about
form-pick = 选择{ $what }
# A number follows
form-picked = 已选：
# $name: a file's name
form-file-here = { $name }已收到。仅在需要替换时才选择文件。
form-continue = 继续
form-later = 保存，以后再填
form-back = 返回
# $step, $steps: numbers; $title: what this step is about
form-step = 第 { $step } 步，共 { $steps } 步：{ $title }
# $time: a time of day
form-saved = 已于 { $time } 保存。
colon = ：
# $limit: how many words there may be; $n: how many there were
form-words =
    { $limit ->
       *[other] 最多 { $limit } 字；上次保存时为 { $n } 字。
    }
demonstration-bar = 演示：各组织、代表团及其用户均为虚构，任何消息都不会离开本机。
demonstration-mailbox = 查看已发出的消息
# $role: in whose place one stands
acting-as = 您正以{ $role }的身份操作。
acting-leave = 退出此身份
