# 办公室：待办事项、筹划对话、拟订邀请。

office = 办公室
office-lead = 各次对话的待办事项，以及接下来到期的事项。
office-you = 您
office-command-line = 命令行
office-colleague = 一名同事（{ $reference }）
office-save = 保存
office-choose = 请从中选择一项
office-not-a-day = 请填写日期，例如2027-02-12
office-not-a-number = 请填写整数
office-day-past = 该日已过
office-too-long = 内容过长

## 待办事项

office-nothing = 目前没有正在筹备的对话
office-nothing-why = 请筹划下一次对话；邀请、审核台、名单和登记均由此展开。
office-to-screen = 待审核
office-overdue = 已询问且逾期未复
office-ready = 可列入名单
office-lists-open = 期限未满的名单
office-to-decide = 待决定
office-letters-drafted = 发件箱中的信函
office-waiting-list = 在候补名单上
office-drafts = 起草中的邀请
office-past = 以往的对话

## 一次对话

office-life = 本次对话所处阶段
office-step-call = 邀请
office-step-applications = 申请
office-step-screening = 审核
office-step-list = 名单
office-step-decisions = 决定
office-step-registration = 登记
office-step-sitting = 会议
office-call-none = 尚无邀请
office-applications =
    { $n ->
        [0] 尚无申请
       *[other] { $n }份申请
    }
office-still-to-screen =
    { $n ->
        [0] 无待办事项
       *[other] { $n }份待审核
    }
office-on-open-lists =
    { $n ->
        [0] 没有正由各国审议的申请
       *[other] { $n }份正由各国审议
    }
office-still-to-decide =
    { $n ->
        [0] 无待办事项
       *[other] { $n }份待决定
    }
office-registered =
    { $n ->
        [0] 尚无人登记
       *[other] { $n }人
    }
office-reserved = 只有办公室能看到本次对话
office-calls = 参与邀请
office-no-calls = 本次对话尚无邀请。
office-new-call = 起草邀请
office-desks = 工作台
office-desk = 审核台
office-desk-what = 申请：核查步骤、向申请方的询问、列入名单的内容。
office-lists = 名单
office-lists-what = 提交缔约国或扩大主席团的内容及其期限。
office-comments = 书面意见
office-comments-what = 接受期限、来件和公布情况。
office-decisions = 决定
office-decisions-what = 有关机构须决定的事项，逐项或批量处理。
office-registration = 登记
office-registration-what = 席位、人员、候补名单、在线会场的进入权限。
office-letters = 信函
office-letters-what = 发件箱中的草稿，由官员放行后才会发出。
office-counts = 数字
office-counts-what = 提出申请、获接纳、已登记和到会的情况。
office-done-planned = 对话已列入计划
office-done-announced = 对话已公布
office-done-postponed = 对话已改期
office-done-cancelled = 对话已取消
office-done-opened = 会议已开始
office-done-held = 对话已举行
office-done-chairs = 记录已载明由谁主持
office-done-told = 申请者和参加者会收到通知。

## 筹划

office-plan = 筹划对话
office-plan-lead = 对话在工作组的一次会议之后举行；联合举行的，则在数次会议之后举行。对话编号由专题和年份构成。
office-plan-meetings = 在哪些会议之后举行？
office-plan-to-meeting = 录入未列出的拟举行会议
office-plan-no-meetings = 记录中尚无拟举行的会议。
office-plan-choose-meeting = 请至少选择一次会议
office-plan-no-reference = 这些工作组在该年没有可用的编号
office-plan-date = 对话日期
office-plan-mode = 以何种方式举行？
office-plan-audience = 谁可以知悉？
office-audience-public = 所有人：现在公布
office-audience-restricted = 办公室，直至公布
office-plan-button = 列入计划
office-meeting = 录入拟举行的会议
office-meeting-group = 工作组
office-meeting-number = 届次或会次
office-meeting-called = 如何称呼？
office-gathering-session = 届会
office-gathering-meeting = 会议
office-meeting-opens = 第一天
office-meeting-closes = 最后一天
office-meeting-source = 信息来源
office-meeting-known-source = 记录中已有的来源
office-meeting-new-source = 或新的来源：其标题
office-meeting-publisher = 发布者
office-meeting-no-source = 请选择一个来源，或填写新来源的标题
office-meeting-known = 该会议已在记录中
office-meeting-button = 录入

## 公布、改期、取消

office-announce = 公布
office-announce-lead = 所有人都将看到本次对话、日期和时间表。记录显示公布的时间。
office-announce-reason = 已公布。
office-announce-button = 公布
office-postpone = 改期
office-postpone-lead = 目前尚无任何变动：下一页显示改期的影响。
office-postpone-to = 新的日期
office-postpone-look = 查看影响
office-postpone-sure = 对话将于{ $day }举行。
office-postpone-means = 申请、决定和席位保持不变。邀请的截止时间和名单的期限不会自行变动。按新的日期推算的各日以及所涉事项如下：
office-postpone-button = 改为该日
office-cancel = 取消
office-cancel-lead = 此举不可撤销。申请、决定和席位按原状留存在记录中；不再接受申请或登记，在线会场的进入权限终止。所涉事项如下：
office-cancel-button = 取消对话
office-open = 宣布开会
office-open-lead = 对话在其所接续的会议结束并通过报告之后举行。在此之前，须由主席作出书面决定方可开会。
office-open-on = 依据什么开会？
office-open-on-reports = 会议已结束并通过报告
office-open-on-decision = 主席已作出决定
office-open-reference = 决定载于何处？
office-open-button = 宣布开会
office-close = 宣布散会
office-close-lead = 散会后，对话即为已举行：计入统计数字，主席的总结可以印发。
office-close-button = 宣布散会
office-chairs = 由谁主持
office-chairs-lead = 印发前，总结须经其中每一位批准。同一工作组有数位者为共同主席。所有人都能看到姓名，姓名会印在总结中。
office-chairs-unsaid = 记录尚未载明由谁主持。
office-chairs-name = 主席{ $number }的姓名
office-chairs-honorific = 称谓
office-chairs-office = 在本国担任的职务
office-chairs-group = 工作组
office-chairs-button = 保存
office-chairs-reason = 已载明由谁主持。
office-chairs-none = 请至少填写一个姓名。
office-chairs-no-office = 请填写在本国担任的职务：总结中会印在姓名旁。
office-chairs-too-long = 过长。字符数上限：{ $n }
office-touches-calls = 邀请
office-touches-applications = 申请
office-touches-lists = 期限未满的名单
office-touches-seats = 已登记人员

## 拟订邀请

shape-new-lead = 日期根据时间表提出。标准表格从一开始即已备好；其中每个问题均可更改。
shape-new-button = 起草邀请
shape-title = 标题
shape-none = 无
shape-terms = 日期和条件
shape-change-terms = 更改日期和条件
shape-dialogues = 可申请参加的对话
shape-choose-dialogue = 请至少选择一次对话
shape-opens = 开放
shape-opens-day = 开放日期
shape-opens-time = 开放时间（维也纳时间）
shape-opens-time-hint = 留空：当日开始时
shape-closes = 截止
shape-closes-day = 截止日期
shape-closes-time = 截止时间（维也纳时间）
shape-closes-time-hint = 留空：当日结束时
shape-late = 逾期申请如何处理？
shape-late-marked = 予以接收并注明；由官员决定是否审议
shape-late-grace = 在一段时间内接收并注明，之后拒收
shape-late-refused = 拒收；已填写的内容作为草稿保存
shape-late-after = 逾期{ $n }分钟之内予以接收并注明
shape-grace = 分钟数
shape-languages = 对话使用的语文
shape-interpretation = 口译语文
shape-decisions-by = 申请方应获知结果的日期
shape-changed-meanwhile = 您打开本页之后，有人更改了这份邀请。您填写的内容仍在此处；请在另一窗口重新打开邀请进行比较。
shape-not-done = 未予执行
shape-pending = 有一些改动，其他人尚看不到
shape-see-changes = 查看并录入改动
shape-published = 所有人都可阅读这份邀请
shape-published-what = 您在此处所作的改动先行汇集，待您看过差异之后，作为一个新版本发布。已提出申请者会得到通知；先前的版本仍可阅读。
shape-to-public = 按公众所见查看
shape-words = 六种语文的文字
shape-words-note = 六种语文的文字全部齐备，或您决定在缺少某些语文的情况下发布时，邀请方可发布；记录对此予以说明。
shape-words-in = 邀请的{ $language }文本
shape-whole = 齐备
shape-missing = 文字不全
shape-without = 未附此语文即已发布
shape-about = 对话的主题
shape-priorities = 优先考虑的对象
shape-costs = 费用和旅费支助
shape-limits = 身份的限度
shape-limits-hint = 参加对话不意味着认可，也不赋予使用徽标的权利；利益冲突应予披露。
shape-contact = 申请前可向谁询问，遭到报复可向谁报告
shape-form = 表格
shape-form-note = 一个部分即为申请方看到的一页。
shape-new-section = 增加一个部分
shape-section-title = 部分的标题
shape-section-help = 答复前应知事项
shape-first-question = 其中的第一个问题
shape-new-question = 增加一个问题
shape-new-question-lead = 请先填写问题的文字；下一页询问如何作答。
shape-new-question-button = 继续
shape-label = 问题
shape-help = 如何作答
shape-words-missing = 请至少用一种语文填写
shape-up = 上移
shape-down = 下移
shape-remove = 移除
shape-removal = 从表格中移除
shape-removal-lead = 今后不再向申请方提出这一问题。已作的答复仍随申请保存。
shape-answer = 答复
shape-kind = 如何作答？
shape-kind-line = 一行文字
shape-kind-text = 多行文字，不超过规定字数
shape-kind-choice = 单选
shape-kind-several = 多选
shape-kind-number = 整数
shape-kind-date = 日期
shape-kind-file = 文件
shape-kind-area = 国家或地区
shape-kind-consent = 同意
shape-kind-email = 电子邮件地址
shape-kind-website = 网站
shape-limit = 字数上限
shape-least = 最小数
shape-most = 最大数
shape-choices = 可选答案
shape-choices-hint = 每行一个。各语文的第一行为同一答案，以此类推。
shape-two-choices = 请至少填写两个答案，每行一个
shape-when = 何时提问
shape-required = 必须作答
shape-required-tick = 必须作答
shape-conditional = 仅在某些情况下提问
shape-condition = 仅在选择了下列答案之一时提问
shape-condition-hint = 未选：始终提问。只能选择同一问题的答案。
shape-one-condition = 只能选择同一问题的答案
shape-asked-when = （仅在对“{ $question }”作出某些答复后提问。）
shape-answer-use = 答复的用途
shape-purpose = 用途
shape-purpose-decision = 就申请作出决定
shape-purpose-contact = 与申请方联系
shape-purpose-logistics = 筹备会议
shape-purpose-statistics = 统计
shape-purpose-travel-support = 支助旅费
shape-audience = 谁能看到？
shape-audience-circulated = 缔约国和扩大主席团，见于名单
shape-audience-office = 仅秘书处
shape-retention = 对话结束后至销毁的月数
# $n: months
shape-retention-most = 根据保存期限表，为此目的所作的答复最多保存{ $n }个月。
shape-preview = 按申请方所见查看
shape-preview-lead = 您在此处填写的内容不会保存。取决于其他问题的问题全部显示。
shape-publish = 发布邀请
shape-publish-lead = 所有人都将可以阅读，并可自开放之时起提出申请。之后的改动会标明为改动。
shape-publish-button = 发布
shape-gate = 有些语文缺少文字。
shape-gate-without = 缺少这些文字仍予发布
shape-gate-without-hint = 使用这些语文的读者将看到另一种语文的文字。记录说明由谁决定略去。
shape-changes = 邀请的改动
shape-changes-lead = 以下是所有人现在所见与改动后所见之间的差异。
shape-changes-told =
    { $n ->
        [0] 尚无人提出申请。
       *[other] 须通知{ $n }个申请方。
    }
shape-changes-act = 如何处理？
shape-changes-act-enter = 将改动录入为新版本
shape-changes-act-discard = 放弃改动
shape-changes-button = 执行
shape-changed = 由：{ $before }——改为：{ $after }
shape-question = 问题“{ $key }”
shape-no-question = 不提问
shape-order = 次序
shape-withdraw = 撤回邀请
shape-withdraw-lead = 不再接受申请。邀请仍可阅读，并注明已撤回；已提出的申请予以保留。
shape-withdraw-button = 撤回
