# 检索、数字、开放数据、订阅源和 API 页面所说的话。

## 检索

search-label = 检索记录
search-hint = 可使用六种语文中任何一种的字词。短语请加引号。
search-button = 检索
search-suggestions = 可从某一专题开始
search-indexing = 正在编制索引。请稍后再检索。
search-found =
    { $n ->
       *[other] { $n }条结果
    }
search-some = 没有包含全部字词的内容；这些结果包含其中一部分。
search-nothing = 记录中没有与此相符的内容。
search-nothing-try = 请减少字词，换一种写法，或选择一个专题：
search-pages = 结果的各部分
search-previous = 上一页
search-next = 下一页
search-filter-all = 全部
search-filter-kind = 类别
search-filter-topic = 专题
search-filter-year = 年份
search-kind-dialogue = 对话
search-kind-paper = 文件
search-kind-paragraph = 文件段落
search-kind-point = 要点（转述）
search-kind-officer = 主席团成员
search-kind-remark = 关于数字的备注
search-kind-comment = 书面意见
search-kind-suggestion = 建议
search-paragraph = { $paper }，第{ $n }段
search-officer = { $name }，{ $meeting }
search-remark = 关于{ $dialogue }数字的备注
wrong-search-too-long = 检索内容最多200个字符。
wrong-page = “{ $given }”不是结果的一部分；各部分编号为1至10。

## 数字

figures-title = 数字
figures-lead = 根据已公布的情况，谁参加了建设性对话，审议工作进展如何。
figures-nothing = 记录中尚无数字。
figures-not-known = 不详
figures-table = 以表格显示数字
figures-kind-ngo = 非政府组织
figures-kind-academia = 学术界
figures-kind-private-sector = 私营部门
figures-years = 各年参加次数
figures-years-note = 这是参加次数的总和：参加两次对话的组织计为两次，因此它不是组织的数目。参加情况不详的对话不计入总和。
figures-years-description = 各组织的参加次数，按年份和类别列出。{ $year }年为{ $n }次。
figures-year-of-dialogues =
    { $n ->
       *[other] { $year }年：{ $n }次对话
    }
figures-year-with-unknown =
    { $n ->
       *[other] { $year }年：{ $n }次对话，其中{ $unknown }次不详
    }
figures-topics = 各专题参加组织
figures-topics-note = 参加每次对话的组织。所有图表使用同一比例尺。联合对话列于其每个专题之下；其数字不应相加。
figures-topic = 参加组织：{ $topic }
figures-topic-description = 该专题的对话，按日期排列：{ $topic }。数字见下表。
figures-joint = { $day }（联合）
figures-dialogues = 各次对话参加组织
figures-dialogues-note = 参加组织，以记录所依据的来源所述为准。其他来源的统计可能不同；各次对话的页面均有说明。
figures-dialogues-description =
    { $n ->
       *[other] { $n }次对话，按日期排列。数字见下表。
    }
figures-review = 审议情况
figures-review-note = 已公布的审议进程数字。每个数字说明某一天的情况；不同日期的数字不应相加。
figures-review-description = 审议数目，按其所说明的日期排列。数字见下表。
figures-review-on = { $day }：{ $measure }
figures-head-year = 年份
figures-head-dialogue = 对话
figures-head-dialogues = 对话
figures-head-unknown = 其中不详
figures-head-attendances = 参加次数
figures-head-organizations = 组织
figures-head-day = 日期
figures-head-measure = 统计内容
figures-head-number = 数目
figures-head-source = 来源
figures-data = 所有数字及其来源，可供下载：
measure-reviews-of-group-1 = 第一组的审议
measure-reviews-of-group-2 = 第二组的审议
measure-reviews-of-group-3 = 第三组的审议
measure-reviews-progressing = 正在进行的审议
measure-reviews-not-started = 尚未开始的审议
measure-reviews-started = 已经开始的审议
measure-states-parties = 公约缔约国
measure-focal-points = 已指定的协调人
measure-governmental-experts = 已指定的政府专家
measure-women-among-experts-per-cent = 专家中女性所占百分比

## 开放数据

data-title = 开放数据
data-lead = 以表格形式提供的记录，可供下载和使用。每一行均注明来源。
data-tables = 表格
data-dialogues = 对话
data-dialogues-what = 每次对话一行：何时举行、在哪次会议之后、由谁主持，以及正式的组织数目。
data-counts = 统计数
data-counts-what = 任何来源就某次对话给出的每个数字一行，附单位、阶段、方式、日期和来源。
data-papers = 文件
data-papers-what = 每份文件一行：是什么文件、发布在何处、该地址是否有效。
data-officers = 主席团成员
data-officers-what = 主席团成员在某次会议上的每次任职一行，附当时在本国担任的职务。
data-comments = 书面意见
data-comments-what = 每份已公布的意见一行，署公布时的名义。
data-suggestions = 建议
data-suggestions-what = 每份载有某项建议的总结一行，并列出段落。
data-suggestion-references = 其后的文件
data-suggestion-references-what = 每条由建议指向其后文件的参引一行。
data-review-status = 审议情况
data-review-status-what = 每个已公布的审议进程数字一行，附其所说明的日期。
data-reading = 如何阅读
data-reading-unknown = 空白单元格表示“不详”或“不适用”，绝不表示零。
data-reading-adding = 单位或阶段不同的数字不得相加；多次对话的总和是参加次数，不是组织的数目。
data-reading-columns = 新列加在末尾，列名从不更改。
data-reading-csv = CSV 采用 UTF-8 编码并带字节顺序标记，以便电子表格显示所有文字。以公式形式开头的文本前加撇号。
data-reading-as-of = 每个表格均可按截至某日的内容获取：
data-feeds = 订阅源和日历
data-feed-dialogues = 对话订阅源
data-feed-dialogues-what = 新的和有变动的对话。
data-feed-papers = 文件订阅源
data-feed-papers-what = 新的文件。
data-feed-comments = 书面意见订阅源
data-feed-comments-what = 已公布的意见；撤下的意见会从订阅源中移除。
data-feed-suggestions = 历年建议（订阅源）
data-feed-suggestions-what = 新录入或更改的建议以及新增的参引。
data-feed-corrections = 更正订阅源
data-feed-corrections-what = 录入有误而已改正的内容。
data-calendar = 对话日历
data-calendar-what = 可在日历中订阅；每次对话是在维也纳举行的一项全天活动。
data-programs = 供程序使用
data-programs-what = 同样的事实，以结构化形式提供：
data-terms = 使用条件
data-terms-what = 事实和数字可自由使用；请注明每一行所列的来源。文件的文本仍归其作者所有，以印发的文件为准。
data-head = 根据截至第{ $number }号条目的记录编成，该条目的哈希值为

## 订阅源和日历

feed-dialogues-title = 建设性对话
feed-papers-title = 建设性对话的文件
feed-comments-title = 关于建设性对话的书面意见
feed-suggestions-title = 建设性对话历年建议
feed-corrections-title = 记录的更正
feed-dialogue-name = 建设性对话：{ $topics }

## API 页面

api-title = API
api-lead = 页面所述内容，以 JSON 形式供程序使用。只供读取，无需密钥，并应答来自任何源的程序。
api-base = 所有地址均以下列内容开头
api-addresses = 地址
api-what-dialogues = 对话，附事实、计算得出的序数、数字、分歧、文件和前后相邻的对话。可按专题和年份查询。
api-what-papers = 文件及其可提供的各种形式；单份文件及其文本，逐段列出。
api-what-groups = 五个工作组及其六种语文的名称。
api-what-meetings = 各工作组的会议。
api-what-officers = 谁在哪次会议上任职，附当时在本国担任的职务。
api-what-conferences = 缔约方会议各届会议，附向每届会议报告的对话。
api-what-sources = 事实所取自的来源。
api-what-figures = 已公布的审议进程数字，按日期列出。
api-what-corrections = 录入有误而已改正的内容。
api-what-comments = 已公布的书面意见；正文见各自页面。
api-what-contributions = 活动、援助需求与提供、研究和数据。
api-what-suggestions = 历年对话提出的建议，以及其后论及同一事项的文件。
api-what-search = 检索，附分段的摘录。
api-what-head = 记录的状态：最新条目的编号和哈希值。
api-what-openapi = 供程序使用的上述全部内容的说明：OpenAPI 3.1。
api-example = 例如：
api-reading = 如何阅读应答
api-reading-null = null 表示某项内容不详，绝不表示零。
api-reading-adding = 每个数字均带有单位、阶段和方式。单位或阶段不同的数字不得相加。
api-reading-pages = 列表分部分提供：
api-reading-as-of = 一切内容均可按截至某日的状态获取：
api-reading-etag = 应答带有 ETag；请在 If-None-Match 中将其送回，以得知内容没有变化。
api-reading-origin = 来自任何源的页面均可读取本 API。不使用 Cookie。
api-reading-stable = 在第1版之内，字段只会增加，从不更名或删除。
api-errors = 错误
api-errors-what = 错误采用问题详情格式（RFC 9457），即 application/problem+json。未知、重复或超出范围的参数会被拒绝，以免笔误被当作未经筛选的列表。
api-error-wrong-parameter = 某个参数无法理解；应答会指明该参数并说明其可取的值。状态400。
api-error-not-found = 此地址没有该读者可以查看的内容。状态404。
api-error-not-allowed = 此地址只应答 GET 和 HEAD。状态405。
api-error-broken = 我方出现故障；记录没有受损。状态500。
