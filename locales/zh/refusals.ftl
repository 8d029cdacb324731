# 为什么某事不可为。

refused-not-yours = 您的角色均不允许在此这样做。如有疑问，请联系秘书处。
refused-already-open = 记录已经开启。
refused-not-yet-open = 记录尚未开启。
refused-no-such-content = 库中没有内容{ $row }。
refused-retention-not-ended = 此内容应保存更长时间。
refused-content-too-long = 文本有{ $bytes }字节；最多保存{ $most }字节。
refused-file-handed-in-already = 文件“{ $name }”已经提交。如需用于别处，请重新上传。
refused-ends-before-it-begins = 最后一天早于第一天。
refused-no-such-source = 来源登记册中没有“{ $source }”。请先登记来源。
refused-no-such-meeting = 日历中没有“{ $group }”工作组第{ $number }次会议。请先登记会议。
refused-report-after-close = 报告在会议期间或闭幕次日通过。
refused-officer-of-another-group = 该主席团成员属于另一个工作组。
refused-dialogue-exists = 对话{ $dialogue }已在记录中。
refused-no-such-dialogue = 记录中没有对话{ $dialogue }。
refused-not-open = { $dialogue }的会议尚未开始。
refused-no-longer-planned = 对话{ $dialogue }已不仅是计划：会议已开始、已举行或已取消。
refused-nothing-changed = 不会有任何改变。
refused-no-meeting = 对话至少接在一个工作组会议之后。
refused-group-twice = 工作组“{ $group }”被提到两次。
refused-chair-of-another-group = { $chair }不是本对话所接工作组的主席团成员。
refused-group-without-chair = 联合对话由每个工作组至少一名主席团成员主持；“{ $group }”没有。
refused-decision-without-reference = 请写明记载主席决定的文件，最多80个字符。
refused-report-not-adopted = “{ $group }”工作组第{ $number }次会议尚未闭幕，或其报告尚未通过。此后方可开会，或由主席作出有记载的决定。
refused-counts-contradict = 学术界和私营部门合计{ $parts }，但所述其他为{ $stated }。
refused-figure-twice = 同一数字出现两次；其中之一为{ $value }。
refused-symbol-taken = 该文号属于文件{ $paper }。
refused-more-than-all = 比例最多为百分之百。
refused-text-missing = 此处缺少必填内容。
refused-text-too-long = 文字过长。最多字符数：{ $most }。
refused-text-unprintable = 文字含有无法显示的字符。请重新输入，不要粘贴。
refused-no-such-person = 记录中没有此人。
refused-address-known = 该地址已在使用。请用它登录。
refused-no-address = 这不是电子邮件地址。格式如 name@example.org。
refused-no-such-language = 此处没有这种语言。
refused-role-held-otherwise = 该角色不能这样担任：代表团成员代表国家，扩大主席团成员代表区域组，协调人和代表代表组织，其他角色均属秘书处。
refused-no-such-organization = 记录中没有此组织。
refused-too-many-colleagues = 该组织的人员已达上限。上限：{ $most }。
refused-no-such-area = 记录中没有“{ $area }”这一国家或地区。
refused-no-note-verbale = 代表团用户以普通照会指定。请先登记该国的照会并注明。
refused-note-from-the-future = 普通照会的日期晚于今天。
refused-note-scanned = 该普通照会已有扫描件。请向秘书处申请更换。
refused-two-delegations = 此人属于另一国代表团。任何人不得代表两国。
refused-no-such-role = 此人不担任该角色。
refused-last-officer = 这是最后一名负责官员。请先指定另一名。
refused-too-many-passkeys = 无法再添加通行密钥。上限：{ $most }。请删除不再使用的密钥。
refused-no-such-passkey = 没有此通行密钥。
refused-application-undecided = 申请 { $application } 尚未决定。请先撤回，或等待决定。
refused-merged = 此条目已并入另一条目。请使用另一条目。
refused-only-academics-as-persons = 只有学者可以个人身份申请。其他人均以组织名义申请。
refused-too-many-organizations = 您担任协调人的组织过多，无法再登记。上限：{ $most }。请联系秘书处。
refused-merge-into-itself = 这已是同一条目。
refused-merge-person = 个人与组织不能合并。
refused-no-such-session = 日历中没有缔约方会议第 { $session } 届会议。请先登记。
refused-observer-not-referred = 具有咨商地位的组织不因反对意见而移交：除非缔约方会议另有决定，即给予地位。
refused-observer-does-not-follow = 该地位与该届会议的已有记录不相承接。
refused-no-website = 这不是网站地址。格式如 https://example.org。
refused-no-such-list = 没有这样的名单。
refused-nothing-to-circulate = { $dialogue } 没有资料充分并等待列入名单的申请。
refused-organization-listed-twice = { $first } 和 { $second } 属于同一组织。请先将其中一份作为重复申请搁置。
refused-row-withheld = { $application } 的内容已不再保存，无法列入名单。请搁置该申请或询问申请方。
refused-window-in-the-past = 期限必须在当前时间之后届满。
refused-window-ended = 期限已届满，不再重新开放：迟到者仍为迟到。
refused-window-not-later = 延期只能推迟期限的结束时间，不能提前。
refused-window-still-open = 期限尚未届满。
refused-no-such-application = 记录中没有申请 { $application }。
refused-not-on-a-list = { $application } 不在任何已分发的名单上。
refused-case-withdrawn = 申请方已撤回 { $application }。
refused-expressed-already = 贵国已就 { $application } 所涉组织表明立场。请先撤回或删除该立场。
refused-no-such-objection = 没有这样的反对意见或支持表示。
refused-no-such-note = 没有该国的这份普通照会。请先登记照会。
refused-note-missing = 代表团团长撤回时须援引该国的普通照会。
refused-received-in-the-future = 文件的收到时间不能晚于当前时间。
refused-no-draft = 这里没有等待确认的内容。
refused-only-drafted = 这只是草稿。请删除，而不是撤回。
refused-withdrawal-drafted = 撤回草稿已拟好，正等待代表团团长确认。
refused-withdrawn-already = 已经撤回。
refused-no-case = 请至少选择一份申请。
refused-case-twice = { $application } 出现了两次。
refused-decision-in-the-future = 决定须在作出之后登记，不得提前。
refused-basis-of-the-policy = 由政策决定的结果在期限届满时自动产生，无人登记。
refused-vote-missing = 请填写赞成票、反对票和弃权票。
refused-vote-empty = 无人投赞成票或反对票，因此表决未作出任何决定。
refused-vote-contradicts = 赞成 { $in_favour } 票、反对 { $against } 票不能得出该结果；所需：{ $majority ->
     [two-thirds] 三分之二多数
    *[simple] 简单多数
    }。
refused-not-before-a-body = 尚不能就 { $application } 作出决定：{ $stage ->
     [circulated] 其名单仍在征求收件方意见
    *[other] 仍在初步审核中
    }。
refused-case-set-aside = { $application } 已在审核中搁置：据此，扩大主席团或受权的秘书处只能决定不予接纳。如要接纳，请重新审核。
refused-another-body-decides = 就 { $application } 作出决定的机构是：{ $body ->
     [conference] 缔约方会议
     [secretariat] 秘书处
    *[extended-bureau] 扩大主席团
    }。
refused-basis-does-not-fit = 该依据不适用于 { $application }：依据取决于是否有有效的反对意见及其效力。
refused-decided-already = 关于 { $application } 的决定已于 { $day } { $time }（维也纳时间）登记：{ $outcome ->
     [not-admitted] 不予接纳
    *[admitted] 接纳
    }。
refused-review-before-decision = 对 { $application } 的复审日期早于所复审的决定。
refused-no-such-call = 没有这一邀请，或该邀请尚未发布。
refused-call-not-drafted = 这一邀请不再是草稿。
refused-call-unreadable = 无法读取这一邀请的文本。请告知秘书处。
refused-call-withdrawn = 这一邀请已撤回。
# $dialogue
refused-dialogue-not-public = 对话 { $dialogue } 尚未公开。请先公布该对话，再发布提及它的邀请。
refused-call-too-many-versions = 这一邀请的版本数量已达记录上限。
refused-call-opened = 这一邀请已开放，开放时间不能再更改。
refused-deadline-in-the-past = 截止时间只能改到将来的时间，以免有人因此逾期。
# $dialogue
refused-dialogue-applied-for = 已有组织申请参加对话 { $dialogue }。该对话保留在邀请中；如有需要，请取消或推迟对话本身。
refused-call-without-dialogue = 一份邀请至少列出一次对话，每次对话只列一次，最多十二次。
# $dialogue
refused-call-closes-too-late = 截止时间必须早于对话 { $dialogue } 举行之日。
refused-call-closes-before-it-opens = 截止时间必须晚于邀请开放时间。
# $most
refused-call-grace = 宽限时间为1至{ $most }分钟。
refused-call-languages = 每种语言只列一次，使用语言代码；对话至少有一种语言，文本仅限六种正式语文。
# $language
refused-call-lacks-language = 缺少语文“{ $language }”的文本。请补充，或不含该语文发布。
refused-call-without-words = 没有任何一种语文具备邀请的全部文本。
refused-call-not-open = 尚未开始接收申请。邀请页面载有开始时间。
refused-after-deadline = 截止时间已过，不接收逾期申请。您所写内容已保存为草稿；可向秘书处询问。
# $questions, $most
refused-form-size = 表格至少有一个问题，最多{ $most }个；本表格有{ $questions }个。
# $question
refused-form-section = “{ $question }”部分没有问题，或其键名无效或重复。
# $question
refused-form-key = 键名“{ $question }”并非由小写字母、数字和连字符组成，或有重复。
# $question
refused-form-limits = 问题“{ $question }”的限制无法遵守：字数、数值或答复保存时间。
# $question
refused-form-circulates-contact = 问题“{ $question }”询问联系方式或要求附件。其答复绝不分发。
# $question
refused-form-condition = 问题“{ $question }”的条件必须指向前面的问题及其可给出的答案。
# $question
refused-form-choices = 问题“{ $question }”需有2至60个可选答案，每个答案有各自的键名。
# $question
refused-form-wording = “{ $question }”处的文本缺失、过长，或不属于六种语文。
# $dialogue
refused-dialogue-not-called = 这一邀请不涉及对话 { $dialogue }。
refused-no-dialogue-chosen = 请至少选择一次对话。
refused-answers = 须更正一项答复后才能接收申请。表格中标明了哪一项。
# $application
refused-already-applied = 该组织已提出申请：{ $application }。请修改该申请，或先撤回。
refused-series-full = 该系列编号已用完。
refused-file-not-stored = 有一个文件没有收到。请重新附上。
refused-amended-after-deadline = 截止时间已过。申请保持提交时的内容；秘书处仍可能向您提问。
refused-left-the-desk = 该事项已不在审查阶段：已列入名单、作出决定或撤回。
refused-no-such-inquiry = 秘书处没有提出这一问题。
refused-already-answered = 这一问题已经得到答复。
refused-already-withdrawn = 该申请已经撤回。
refused-withdrawn-too-late = 会议已经开始，或对话已取消，已无可撤回。
refused-too-many-notes = 该申请的备注数量已达记录上限。
refused-too-many-inquiries = 向申请者提出的问题数量已达记录上限。
refused-second-pair-of-eyes = 这是您本人提出的，须由另一名官员审查。
refused-not-a-screener = 此人不负责审查这些对话的申请。
refused-inquiry-clock = 请给出将来的答复期限，不超过一年。
refused-registration-not-arranged = 秘书处尚未为{ $dialogue }确定席位和限额。确定之后方可提名人员。
refused-registration-closed = 已不能再为{ $dialogue }提名或更换人员。如必须更改，请致函秘书处。
refused-dialogue-cancelled = 对话{ $dialogue }将不举行。
refused-not-admitted = 该组织未获准参加{ $dialogue }。获准之后方可提名人员。
refused-too-many-people = 每个组织在此最多提名{ $most }人。请先退还一个席位，或询问秘书处。
refused-already-registered = 贵组织已提名此人。
refused-no-such-participant = 记录中没有参加者{ $participant }。
refused-seat-gone = 该席位已退还或撤销。如仍需席位，请重新提名。
refused-online-without-address = 线上会议室须凭个人链接进入：请提供本人的电子邮件地址。
refused-gender-unknown = 性别一项请选择所列答案之一，或不作选择。
refused-already-came = 此人已签到：{ $at }。如有误，请先撤销。
refused-did-not-come = 此人尚未签到。
refused-not-yet-happened = { $at }尚未到来。请填写实际发生的时间。
refused-not-the-day = 只能就对话当天（{ $day }）签到。如对话在其他日期举行，请先由官员录入。
refused-no-seat = 此人没有已确认的席位。工作人员可让候补者入场。
refused-people-per-organization = 应允许每个组织至少提名一人，最多{ $most }人。
refused-seats-twice = 同样的席位出现两次：每种参加方式和类别只应列一次。
refused-online-room = 线上会议室的地址以https://开头。
refused-too-many-delegations = 代表团名单最多{ $most }行。
refused-delegation-too-large = 代表团在此最多{ $most }人。请核对该行。
refused-delegation-unnamed = 国家仅以代码列出；实体或政府间组织仅以名称列出。
refused-delegation-twice = “{ $name }”在名单上出现两次。
refused-no-such-letter = 记录中没有信函{ $letter }。
refused-letter-not-a-draft = 只有草稿可以修改或丢弃。该信函已不是草稿。
refused-letter-not-to-release = 信函可作为草稿放行，或在发送失败、结果不明之后再次放行。其中一封正在发送、已发送或已丢弃；全部均未放行。
refused-letter-not-released = 该信函未获放行进行此次发送。
refused-letter-not-attempted = 该信函并未在发送。
refused-letter-without-text = 其中一封信函的文本已不再保存。请重新撰写。
refused-letter-to-nobody = 记录中此处无收信人：不详，或已应本人要求被遗忘。
refused-too-many-letters = 一次最多处理{ $most }封信函。
# $least, $most
refused-months-out-of-bounds = 期限最少{ $least }个月，最多{ $most }个月。
refused-own-proposal = 这些期限是您本人提议的。请由另一名官员批准，或确认没有其他官员。
# $number
refused-no-such-proposal = 第{ $number }号提议已不在待批之列。请重新查看页面。
# $how, $who, $number
refused-floor-moved-on = 发言情况已有变化：{ $how ->
     [nobody] 现在无人发言
     [number] 现在由第 { $number } 号与会者发言
    *[name] 现在由{ $who }发言
    }。请重新查看名单；未作任何更改。
refused-list-closed = 发言名单已截止。主席可重新开放。
refused-list-not-open-yet = 发言名单尚未开放。
# $most
refused-list-full = 名单已满。最多人数：{ $most }。
refused-on-the-list-already = 该发言者已在名单上。
# $most
refused-too-many-requests = 此项请求次数过多。最多次数：{ $most }。请与秘书处工作人员联系。
refused-not-a-state = 只有国家可以提出此项请求。
# $manner
refused-manner-not-set = 本项目未规定{ $manner ->
     [right-of-reply] 答辩权
    *[point-of-order] 程序问题
    }。
refused-answers-no-question = 答复须对应本项目下一个未撤回的问题。
refused-panel-by-the-office = 专题小组成员由日程确定。
# $item
refused-no-such-item = 现行日程没有第 { $item } 项。
refused-no-such-request = 没有这一发言请求。
refused-no-such-statement = 没有这一发言稿。
refused-no-such-comment = 没有这一意见。
refused-comments-deadline = 最后一日必须在将来，晚于首日，且相隔不超过两年。
refused-comments-number = 每个组织可提交 1 至 { $most } 份意见。
refused-comments-words = 请设定 { $fewest } 至 { $most } 词的限制。
refused-too-many-entries = 请勿超过 { $most } 项。
refused-comments-not-taken = 本次对话不接受书面意见。
refused-comments-not-open = 自 { $opens } 起接受书面意见。
refused-comments-closed = 书面意见截止时间为 { $closed }。
refused-comments-not-for-you = 您不能代表该组织就本次对话提交意见。
refused-comments-enough = 每个组织或个人最多提交 { $most } 份。请先撤回一份，或作为另一份的新版本提交。
refused-comment-empty = 请填写意见，或以文件形式附上。
refused-comment-too-long = 本文有 { $words } 个词。请缩短至 { $most } 个。
refused-no-annex = 本次不接受仅供秘书处查阅的附件。
refused-nothing-such-asked = 其中一个问题或项目已不存在。请重新选择。
refused-no-file-before = 上一版本没有文件。请重新附上。
refused-comment-as-it-stands = 以该意见目前的状态，无法进行此操作。
refused-comment-moved-on = 已收到更新的版本：第 { $version } 版。请先阅读。
refused-comment-not-to-be-posted = 作者不希望公布该意见。
refused-naming-without-organization = 以个人名义提交的意见不能以组织名义公布。
refused-naming-is-the-authors = 只有作者可以允许显示更多内容。
refused-naming-posted = 该意见已公布。您可以减少显示内容，或将其撤下。
refused-no-such-cosigner = 该组织在此收到询问，由其自行答复。
refused-questions-answered = 已有意见按编号回答这些问题。请将新问题加在最后。
refused-no-such-contribution = 没有这一材料。
refused-contribution-not-for-you = 您不能代表该组织提交材料。
refused-contribution-without-topic = 请至少选择一个专题。
refused-contribution-year = 请填写 { $first } 至 { $last } 之间的年份。
refused-research-without-reference = 请说明提供的内容：至少一项成果或一组数据。
refused-reference-without-research = 只有研究和数据才列出文献。请选择“研究或数据”，或将这些栏留空。
refused-contributions-enough = 您有 { $most } 份材料待处理。请等待处理，或撤回其中一份。
refused-contribution-as-it-stands = 以该材料目前的状态，无法进行此操作。
refused-contribution-moved-on = 已收到更新的版本：第 { $version } 版。请先阅读。
refused-posting-is-the-speakers = 发言稿可向谁展示由发言者决定；您只能进一步限制。
refused-posting-as-before = 此前已如此说明。
refused-statement-empty = 请粘贴文本或选择文件。
# $most
refused-words-not-said = 无法读取该文件中的文字。请填写字数（1 至 { $most }），或粘贴文本。
refused-no-such-speaker = 此处没有这位发言者，或其席位未获确认。
refused-item-not-taken = 会议目前没有审议本项目。
refused-somebody-speaks = 仍有人在发言。请先结束该发言。
refused-has-the-floor = 该发言者正在发言。
refused-spoke-already = 该发言者已经发言。
refused-left-the-list = 该姓名已不在名单上。
refused-paused-already = 计时已经暂停。
refused-not-paused = 计时正在进行。
refused-nothing-to-undo = 没有可以撤销的步骤。
# $most
refused-too-many-moves = 本项目的次序手动调整次数过多。最多次数：{ $most }。
# $most
refused-too-many-named = 不能再列入未登记的发言者。最多人数：{ $most }。
refused-not-a-colleague = 发言位置只能转给同一组织中席位已获确认的同事。
refused-meeting-over = 会议已经结束。会上发生的事项仍可事后补录。
# $minutes
refused-spoken-length = 一次发言时长在一秒至 { $minutes } 分钟之间。
# $from, $to
refused-spoken-overlaps = 当时另有他人发言：{ $from } 至 { $to }（维也纳时间）。请更正时间。
refused-no-programme = 没有可以印发的草案。
refused-programme-unreadable = 草案文字已无法读取。请重新保存草案。
# $most
refused-programme-versions = 日程的版本数已达记录上限：{ $most }。
# $most
refused-programme-sittings = 各次会议须前后相接，结束晚于开始，且最长十二小时。最多会议次数：{ $most }。
# $most
refused-programme-items = 日程至少有一个项目。最多项目数：{ $most }。
# $item
refused-programme-item = 第 { $item } 项没有自己的编号、不属于任何一次会议，或各项目的顺序与会议不符。
# $item
refused-programme-minutes = 第 { $item } 项或为其列名的人员所获时间超过一次会议的时间。
# $item
refused-programme-panel = 为第 { $item } 项列名的人员过多，或有人被重复列名。
# $item
refused-programme-speaker = 为第 { $item } 项列名的人员中有人没有已确认的席位，也未经介绍。
refused-programme-words = 为日程中没有的项目提供了文字或文件。
# $most
refused-programme-documents = 文件过多。最多：{ $most }。
# $item
refused-item-in-use = 不能删去第 { $item } 项：会议正在审议该项，或已有人就该项请求发言。
refused-draft-moved-on = 另有人在同一时刻保存了草案。您输入的内容没有丢失：请查看现在的内容，然后再次保存。
refused-chairs = 请指定两至 { $most } 位共同主席，每位一次，或不指定。
refused-no-such-chair = 请在本次对话的各位主席中选择。
refused-nobody-presides = 至少须有一位主席在场：会议必须有人主持。
refused-no-such-sitting = 日程中没有这次会议。
refused-rules-precedence-twice = 每条次序规则只能出现一次。
# $most, $minutes
refused-rules-limits = 时限最多 { $most } 条，且均不得超过 { $minutes } 分钟。
# $most
refused-rules-places = 每位发言者在名单上同时至少占一个位置。最多：{ $most }。

# Before and after the meeting.
refused-evaluation-option = 请从所给答案中选择一项。
refused-evaluation-empty = 请至少回答一个问题，或写下您希望改变之处。
refused-evaluation-days = 表格可开放 { $least } 至 { $most } 天。
refused-evaluation-shorter = 表格已经开放，期限也已告知。只能延长，不能缩短。
refused-evaluation-over = 表格已于 { $closed } 关闭。不能再答复或修改答复。
refused-evaluation-not-yet = 表格在会议结束时开放：{ $opens }。
refused-evaluation-too-often = 您已修改答复 { $most } 次。答复保持不变。
refused-evaluation-not-over = 表格仍在开放，或答复已经汇总。
refused-adopted-moved-on = 其间已有他人撰写或发布了本文。请查看现有内容；您所输入的内容仍保留在下方。
refused-adopted-without-original = 请用所选的原文语文撰写本文。
refused-adopted-nothing = 没有可发布的草稿。
refused-no-such-paper = 没有人人可读的文件 { $paper }。
refused-panel-items = 请选择已印发日程中需要征集专题小组成员的项目。
refused-panel-deadline = 最后一日必须在将来，并晚于首日。
refused-panel-not-open = 自 { $opens } 起接受提名。
refused-panel-closed = 提名截止时间为 { $closed }。
refused-panel-no-call = 本次会议没有征集专题小组成员。
refused-proposal-decided = 对这项提名已作出决定。
refused-proposal-of-another = 已有他人就该项目提名此人。
refused-proposal-too-often = 一项提名可撰写 { $most } 次。内容保持不变。
refused-proposals-too-many = 一人可获提名参加 { $most } 个项目。
refused-proposal-withdrawn = 这项提名已撤回。
refused-too-many-words = 请将本文缩短至 { $most } 个词。

# Suggestions over the years
refused-suggestion-no-summary = “{ $paper }”不是人人可读的对话总结。建议只取自此类总结。
refused-suggestion-no-paragraph = 请至少写明总结中一段的段号。
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = 该总结有 { $last } 个编号段落；所填段号中有一个超出。
# $most: a number
refused-suggestion-waivers = 一个条目中不予理会的提示至多 { $most } 条。请换用其他措辞。
refused-suggestion-sources-many = 一项建议最多可取自 { $most } 份文件，每份文件最多 { $paragraphs } 段。
refused-no-such-suggestion = 没有有效的建议 { $suggestion }。
refused-suggestion-moved-on = 其间已有他人更改了本条目。请查看现有内容；您所输入的内容仍保留在下方。
refused-suggestion-taken = 地址“{ $suggestion }”处已有条目。地址的含义不变；请另选一个。
refused-suggestions-many = 记录中已有 { $most } 项建议。
refused-suggestion-themes = 请选择一至 { $most } 个主题。
refused-suggestion-split = 请选择本条目的部分段落，并保留其余段落。
refused-no-such-reference = 本条目没有这一参引。
refused-references-many = 一个条目最多可有 { $most } 条参引。
refused-reference-to-come = { $day }尚未到来。
refused-reference-not-later = { $day }不晚于首次提出该建议的{ $raised }。只参引其后的文件。
refused-reference-sources = 请列出登记册中的一至 { $most } 个来源，每个只列一次。
refused-suggestion-without-original = 您所指明的原文语文没有文字。
