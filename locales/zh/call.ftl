# 参与邀请：列表、单份邀请，以及填写之前的如实说明。

nav-calls = 邀请
calls-title = 参与邀请
calls-lead = 邀请说明对话的主题、谁可以申请、截止到何时，以及之后的步骤。
calls-open = 开放
calls-coming = 即将开放
calls-past = 以往
calls-none-open = 目前没有开放的邀请。接下来的对话见首页。

## 截止时间

deadline-end-of-day = { $day }结束时（维也纳时间）
deadline-until-end-of-day = 至{ $day }结束时（维也纳时间）
deadline-until = 至{ $when }
deadline-utc = 协调世界时{ $day } { $time }
deadline-in-full = { $deadline }（{ $universal }）
deadline-left = 还剩{ $n }天
deadline-today = 今天是最后一天
deadline-over = 已截止
call-closes = 截止：{ $when }
call-opens = 开放：{ $when }

## 单份邀请

call-deadline = 接受申请的截止时间
call-closed = 申请已于此时截止
call-before-you-apply = 申请之前
call-dialogues = 对话
call-opened = 开放时间
call-decisions-by = 预计作出决定的日期
call-languages = 语文
call-interpretation = 口译
call-no-interpretation = 无
call-about = 主题
call-priorities = 优先考虑的对象
call-costs = 费用和旅行
call-limits = 参加对话不意味着什么
call-contact = 可向谁询问
call-asks = 将要询问的内容
call-versions = 本邀请的各版本
call-version = 第{ $number }版
call-first-version = 首次发布的版本。
call-changed-deadline = 截止时间有变动。原为：{ $before }；现为：{ $after }。
call-changed-opens = 开放时间有变动。
call-changed-dialogues = 所涉对话有变动。
call-changed-late = 逾期申请的处理办法有变动。
call-changed-languages = 语文有变动。
call-changed-decisions = 预计作出决定的日期有变动。
call-changed-words = 文字或表格有变动。
call-older-version = 这是邀请的旧版本，按原样保留于此。
call-to-newest = 阅读现行版本
call-was-changed = 本邀请发布之后有所变动。各版本列于下方；已提出申请者均已获得通知。
call-withdrawn = 本邀请已撤回。不再接受任何申请。
call-drafted = 这是草稿。只有办公室可以阅读。
call-late-marked = 逾期的申请予以接收并注明逾期；由官员决定是否审议。
call-late-refused = 逾期的申请不予接收。已填写的内容作为草稿保存。
call-late-grace = 截止时间之后{ $minutes }分钟之内，申请仍予接收并注明逾期；此后不再接收。
call-of-dialogue = 阅读邀请

## 申请之前

before-title = 申请之前
before-lead = 在您动笔之前，先在此说明谁会看到什么。
before-row = 各国所见的贵组织信息
before-row-who = 如官员认为您的信息充分，该条目即列入名单。所有缔约国或扩大主席团均可阅读。
before-row-own-state = 其中包括贵组织所在的国家。
before-row-your-state = 其中包括贵组织所在的{ $area }。
before-row-example = 示例：缔约国将看到的某一虚构组织的信息
before-row-yours = 缔约国将看到的内容
before-never = 绝不提交各国的内容
before-never-people = 个人姓名：您本人、同事和成员的姓名。请勿写入答复。
before-never-contacts = 联系方式：电子邮件、电话、邮政地址。
before-never-office = 只供秘书处阅读的答复和文件。下表列明是哪些。
before-public = 公众所见的内容
before-public-what = 您提出申请一事不予公开。参加对话的组织按类别和区域计数；只有在您同意的情况下才列出贵组织的名称，且您可以撤回同意。您也可以要求不将贵组织列入任何公开名单。
before-objection = 反对意见的效力
before-objection-what = 国家可以反对某一组织参加对话，可说明理由，也可不说明理由。
before-objection-policy = 除非名单写明另一项政策及其所依据的文件，否则适用下列规定：{ $policy }。
before-objection-told = 您可获知的内容：{ $disclosure }。关于您的申请的决定写明作出决定的机构、依据和日期。
before-kept = 保存多久
before-kept-each-own = 每项答复都有各自的期限，见下表，自对话之日起算；如有多场对话，自最后一场起算。到期即予销毁。如对话推迟，以新日期为准。
before-kept-what = 贵组织的简介予以保留，以免您再次填写，直至您要求销毁。所作的决定以编号形式留存在记录中。
before-kept-each = 谁会阅读每项答复、为什么以及保存多久
column-question = 问题
column-seen-by = 阅读者
column-purpose = 用途
column-kept = 对话后保存
seen-by-states = 缔约国、扩大主席团、秘书处
seen-by-office = 仅秘书处
purpose-decision = 就申请作出决定
purpose-contact = 与您联系
purpose-logistics = 筹备会议
purpose-statistics = 统计
purpose-travel-support = 支助旅费
before-safe = 如果可能有人在旁窥看
before-safe-neutral = 您可在账户中要求来信使用中性的发件人和主题；在共用设备上，您可以不留任何痕迹。
before-safe-reprisals = 如您因参加对话而担心遭到报复或正在遭受报复：请通过下列联系方式告知秘书处。您可以要求不列入公开名单，也不出现在标签和屏幕上。
before-ask = 您可以先询问
before-ask-what = 在继续之前，您可以向官员询问任何事项，无须提出申请，也无须说明您是谁。
before-go-on = 继续
before-continue = 继续填写您的草稿：{ $name }
before-begin = 前往申请
before-not-open = 目前不能提交任何内容。

## 条目

as-seen-reference = 编号
as-seen-reference-later = 提交时给予
as-seen-name = 名称
as-seen-name-in = { $name }（{ $language }）
as-seen-no-area = 未提供
as-seen-individual = 申请身份
as-seen-individual-yes = 个人，作为学者
example-name = 示例组织（虚构）
example-field = 用一句话说明组织的工作领域
example-mandate = 组织自述的任务和经验
example-answer = 您的答复，一字不改
own-time = （您所在时区：{ $time }）
