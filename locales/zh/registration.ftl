# 登记和入场：获接纳组织提名的人员、其个人页面、确认函、签到台。

## 组织提名的人员

registration-people = 您提名的人员
registration-to-application = 您的申请
registration-until = 您可以提名或更换人员，{ $until }。
registration-most = 贵组织最多可提名{ $n }人。
registration-nobody = 您尚未提名任何人。获得接纳本身并不给予任何人席位：请提名将要参加的人员。
registration-those-named = 迄今提名的人员
registration-add = 提名一人
registration-only-needed = 我们只询问这种参加方式所需的信息。此处提供的全部信息在对话结束六个月后销毁。
registration-add-button = 提名此人
registration-named-confirmed = 已提名，并有席位。
registration-named-waiting = 已提名，列入候补名单。等候最久者得到下一个空出的席位，并获得通知。
registration-returned = 席位已退还。
registration-closed = 此处已不能提名或更换人员。如须变动，请写信给秘书处。
registration-not-arranged = 秘书处尚未设定本次对话的席位。可以提名时会通知您。
registration-cancelled = 本次对话不再举行，不能提名。
registration-no-mode = 请选择此人的参加方式。
registration-would-wait = 目前没有空余席位：此人将列入候补名单。
registration-seat-free = 有一个空余席位。
registration-seats-left = 还剩{ $n }个席位。
registration-mode-anew = 这意味着自现在起申请另一类席位，与其他申请者一样。
registration-no-longer-admitted = 不再获接纳
registration-place = 在候补名单上，第{ $n }位
registration-is-protected = 受保护

## 单个人员

registration-mode = 参加方式
registration-mode-hint = 在可以提名期间，可以更改。
registration-name = 姓名
registration-name-hint = 按本人的写法，用本人的文字。将照此印出。
registration-function = 职务
registration-address = 本人的电子邮件地址
registration-address-hint = 在线参加必须填写，因为在线会场的进入方式仅供本人使用。现场参加可以留空：届时请您自行转交确认函。
registration-language = 我们与其通信的语文
registration-language-hint = 确认函和信件使用该语文。
registration-gender = 性别
registration-gender-hint = 仅用于统计，绝不与姓名一同显示。
gender-woman = 女
gender-man = 男
gender-other = 其他
registration-needs = 此人参加所需的便利
registration-needs-hint = 无台阶通道、字幕、助理。只有秘书处办公室会阅读。
registration-publish = 可以公开的内容
registration-publish-lead = 未经勾选，不予公开；每项勾选均可随时撤回。
registration-consent-name = 姓名，列入公开的参加者名单
registration-consent-organization = 组织名称，列入公开的参加者名单
registration-consent-screens = 姓名，显示于会场屏幕和在线会场
registration-protected = 此人不列入任何公开名单、标签、屏幕和导出文件
registration-protected-hint = 适用于面临风险者。优先于以上各项勾选。

## 个人页面

registration-place-title = 您的席位
registration-now = 目前状态
registration-now-confirmed = 已为您保留席位。如不能前来，请予退还：有人正在等候。
registration-now-waiting = 尚无空余席位。等候最久者得到下一个席位，并获得通知。在此之前请勿预订行程。
registration-now-given-back = 该席位已退还。
registration-now-revoked = 秘书处已撤销该席位。凭此不能再入场。
registration-now-not-admitted = 该组织不再获接纳参加本次对话。凭该席位不能入场。
registration-now-cancelled = 本次对话不再举行。
registration-day = 日期
registration-organization = 组织
registration-confirmation = 确认函
registration-confirmation-lead = 请携带打印的或手机上的确认函。由签到台读取代码。
registration-code = 供签到台读取的代码
registration-confirmation-pdf = 供打印的确认函（PDF）
registration-calendar = 日历条目
registration-online = 在线会场
registration-online-personal = 此进入方式仅供您本人使用。转给他人，他人也无法进入。
registration-online-enter = 进入在线会场
registration-online-not-yet = 进入方式在对话即将开始时显示于此。请用该地址登录并返回本页。
registration-online-not-open = 在线会场目前不对您开放。
registration-consents-save = 保存这些选择
registration-consents-kept = 您的选择已保存。
registration-changed = 更改已保存。
registration-change-title = 情况有变？
registration-change = 更改资料或参加方式
registration-change-exchange = 您可以更正资料，或提名他人使用此席位。排序不变。
registration-change-own = 您可以更正自己的资料。只有贵组织才能提名他人代替您。
registration-change-mode = 选择另一种参加方式即退还此席位，并自现在起申请另一类席位。
registration-change-waiting = 此人在候补名单上。其他更改不影响排序。
registration-change-button = 保存更改
registration-give-back = 退还席位
registration-give-back-next = 席位立即转给等候最久者。
registration-give-back-access = 确认函和进入在线会场的方式立即失效。
registration-give-back-place = 候补名单上的位置随之失去。
registration-give-back-again = 之后仍想参加者须重新提名，并排在末位。
registration-give-back-button = 退还
registration-keep = 保留席位

## 须知

guidance-title = 须办事项
guidance-in-person-1 = 请尽早询问是否需要签证。本确认函可用于支持签证申请，但不等于获得签证。
guidance-in-person-2 = 请携带护照或身份证：在大门领取出入证时需要出示。
guidance-in-person-3 = 请在对话开始之前为大门和安检预留一小时。
guidance-in-person-4 = 请在会场前的签到台出示代码。
guidance-in-person-5 = 每个座位均备有收听口译的耳机。如参加需要任何便利，请及时告知我们。
guidance-online-1 = 请在当天用您本人的地址在此登录，并从本页进入在线会场。
guidance-online-2 = 请在前一天用届时使用的设备测试声音和摄像头。
guidance-online-3 = 请使用带麦克风的耳机，并选择安静的房间：口译员依靠您的音质。
guidance-online-4 = 请在在线会场选择您要收听的语文。
guidance-online-5 = 只有在您同意在屏幕上显示的情况下，才显示您的姓名和组织。

## 确认函

confirmation-title = 参加确认函
confirmation-dialogue = 建设性对话
confirmation-follows = 在此会议之后举行
confirmation-mode = 参加方式
confirmation-no-pass = 本函不是出入证：出入证在大门发放。
confirmation-no-visa = 本函不保证获得签证，也不能代替签证。
confirmation-bring = 请连同有效身份证件一并携带。由签到台读取代码。
confirmation-revoked = 接纳和席位有效期间，本函有效。如已失效，签到台可立即看到。
confirmation-demonstration = 演示：本页所有内容均为虚构。

## 致被提名者的通知

registration-notice-subject = 您已被提名参加建设性对话：{ $dialogue }
registration-notice-body =
    贵组织提名您参加建设性对话：{ $dialogue }。

    您的席位状态、确认函以及当天所需的一切，均见您的个人页面：
    { $link }

    请在该页面用此电子邮件地址登录。您还可在该页面选择可以公开您的哪些信息；如不能前来，也请在该页面退还席位。

## 签到台

check-in = 签到
check-in-came = { $all }人中已到{ $came }人。
check-in-search = 姓名、组织或编号
check-in-search-hint = 输入词语的一部分即可。
check-in-find = 查找
check-in-more = 还有更多结果。请再输入一个字。
check-in-nobody = 没有叫这个名字的预期到会者。请查找其组织，或请此人找官员。
check-in-by-camera = 用摄像头
check-in-by-camera-how = 请在手机上登录，然后将摄像头对准确认函上的代码，并打开所显示的地址。
check-in-fallback = 无网络时
check-in-list = 供打印的名单
check-in-afterwards = 据打印名单录入
check-in-no-seat = 无席位
check-in-at = { $time }到会
check-in-done = 已于{ $time }签到。
check-in-already = 此人先前已签到：{ $when }。
check-in-undone = 签到已撤销。
check-in-is-online = 此人在线参加，在会场没有席位。请其找官员。
check-in-waits = 此人在候补名单上。只有官员可以准其入场。
check-in-refer = 此人没有席位。请其找官员。
check-in-rehearsal-what = 演练：对话于{ $day }举行。可随意试用签到台；在此所做的一切均不记录。
check-in-over-what = 对话已于{ $day }举行。现只能补录当天到会者及其时间。
check-in-rehearse = 试一试：签到（演练）
check-in-rehearsed = 演练：此人可以入场。未作任何记录。
check-in-button = 现在签到
check-in-undo = 有误：撤销
check-in-next = 下一位
check-in-earlier = 此前已到
check-in-earlier-button = 按此时间录入
check-in-day = 日期
check-in-hour = 维也纳时间
check-in-hour-of = 维也纳时间：{ $name }
check-in-name = 姓名
check-in-made = 据记录打印：{ $when }。
check-in-destroy = 时间录入之后，请销毁本名单。
check-in-afterwards-lead = 请在每位到会者旁填写时间。其余留空。
check-in-nobody-left = 所有预期到会者均已到会。
check-in-afterwards-button = 录入这些时间
check-in-wrong-time = 请为{ $name }填写时间，例如09:12。
check-in-entered = 已录入{ $n }人。

## 办公室：席位

office-registration-seats = 席位
office-registration-people = 人员
office-registration-waiting = 候补名单
office-registration-unconfirmed = 未确认
office-registration-delegations = 代表团
office-registration-hand-over = 移交
office-registration-differences = 差异
office-registration-saved = 席位和上限已设定。
office-registration-not-arranged = 尚不能提名：未设定席位。
office-registration-open = 获接纳组织可以提名。
office-registration-closed = 登记已截止。办公室仍可提名和更换人员。
office-registration-until = 可以提名人员，{ $until }。
office-registration-no-limits = 未设上限：席位不限。
office-registration-kind = 类别
office-registration-all-kinds = 各类合计
office-registration-most = 席位
office-registration-taken = 已占用
office-registration-full = 已满
office-registration-arrange = 设定席位和上限
office-registration-arrange-lead = 席位不限的，请留空。增加的席位立即按顺序转给候补者；减少席位不会取消任何人的席位。
office-registration-per-organization = 每个组织可提名的人数
office-registration-seats-of = 席位
office-registration-more = 截止时间和在线会场
office-registration-closes = 提名截止时间（维也纳时间）
office-registration-closes-hint = 留空则在会议开始时截止。
office-registration-room = 在线会场的地址
office-registration-room-hint = 以 https:// 开头。只有持在线席位者才会从各自的页面被引导至该地址。
office-registration-room-keep = 已设定地址，但不在此显示。留空即保持不变。
office-registration-no-room = 移除地址
office-registration-room-set = 已设定在线会场。
office-registration-room-not-set = 尚未设定在线会场。
office-registration-no-number = 请填写整数。
office-registration-no-time = 请填写日期和时间（维也纳时间）。

## 办公室：人员

office-registration-shown = { $n }人
office-registration-nobody = 此处无人。
office-registration-seat = 席位
office-registration-since = 起始时间
office-registration-needs = 所需便利
office-registration-came = 到会
office-registration-waiting-lead = 按给予空余席位的顺序排列：以开始等候此类席位的时间为准。
office-registration-revoke = 撤销
office-registration-revoke-lead = 确认函和进入在线会场的方式立即失效，席位转给等候最久者。此举不可撤销；可以重新提名此人。
office-registration-revoke-button = 撤销此席位
office-registration-revoked = 席位已撤销。

## 办公室：未确认者

office-registration-unconfirmed-lead = 尚未提名任何人的获接纳组织。
office-registration-all-confirmed = 每个获接纳组织均已提名。
office-registration-admitted = 接纳时间
office-registration-remind = 起草提醒函
office-registration-drafted =
    { $n ->
        [0] 未起草任何提醒函：未选择任何组织，或无法与任何人通信。
       *[other] 已起草{ $n }封提醒函。经您放行后发出。
    }
office-registration-guide = 起草参会须知函
office-registration-guide-lead = 告知持有席位者如何到会或如何在线参加。已有此函者不再收到第二封。
office-registration-guided =
    { $n ->
        [0] 未起草任何信函：有席位和地址者均已有此函。
       *[other] 已起草{ $n }封参会须知函。经您放行后发出。
    }
reminder-subject = 需要办理：请提名参加建设性对话的人员（{ $dialogue }）
reminder-body =
    { $organization }获准参加建设性对话：{ $dialogue }（申请 { $reference }）。

    尚未提名任何人。不提名则不保留席位。请提名将现场或在线参加的人员。办理时间{ $until }。请在下列页面办理：
    { $link }

    如贵组织不能参加，无须办理任何事项；简短回复有助于其他候补者。

## 办公室：代表团

delegations-lead = 缔约国、签署国、其他国家、实体和政府间组织就工作组会议办理登记。其数据以名单形式录入，单独计数。
delegations-as-of = 截至{ $day }的名单
delegations-listed = 代表团
delegations-came = 到会
delegations-looked = 这份名单
delegations-fine = 各行均已读取。请录入名单，或加以更改后重新检查。该名单取代先前的名单。
delegations-not-fine = 有些行无法读取。未录入任何内容。
delegations-line = 第{ $line }行：{ $why }
delegation-fault-kind = “{ $given }”不是代表团的类别。
delegation-fault-state = “{ $given }”不是国家的代码或名称。
delegation-fault-name = 缺少名称。
delegation-fault-number = “{ $given }”不是整数。
delegation-fault-came = “{ $given }”既不是yes也不是no。
delegations-enter = 录入名单
delegations-day = 名单所反映的日期
delegations-yes = 是
delegations-no = 否
delegations-each = 各代表团
delegations-name = 代表团
delegations-no-day = 请填写日期。
delegations-empty = 请粘贴名单或选择文件。
delegations-list = 名单
delegations-list-hint = 每行一个代表团：类别、国家或名称、会场人数、在线人数、是否到会（yes或no）。以逗号、分号或制表符分隔。
delegations-file = 或文件
delegations-file-hint = CSV。优先于粘贴的内容。
delegations-look = 检查
delegations-enter-button = 录入名单
delegations-saved = 名单已录入。
cells-packed = 这是工作簿或压缩文件，不予打开。请另存为CSV。
cells-no-text = 这不是UTF-8文本。请另存为CSV（UTF-8）。
cells-too-long = 文件超过10,000行。

## 办公室：移交和差异

hand-over-lead = 持有席位者，供发放出入证和开放在线会场的系统使用。电子表格可能当作公式运行的单元格已作无害处理。
hand-over-badges = 出入证（Indico）
hand-over-platform = 在线会场（Interprefy）
hand-over-people = { $n }人
hand-over-names = 姓名的最后一个词按姓氏处理。姓名的写法多种多样：请在该系统中核对。未同意在屏幕上显示姓名者，在平台上不以其姓名显示。
hand-over-protected = 受保护人员
hand-over-protected-lead = 此类人员不列入任何文件。请用其自选的名字以人工方式移交。
hand-over-unnamed = 参加者 { $reference }
differences-lead = 请选择出入证系统和平台输出的名单。系统将其与决定比对，不予保存。
differences-decided = { $n }人有席位。
differences-none = 三者一致。
differences-badges = 出入证名单
differences-platform = 平台名单
differences-file-hint = CSV，含下列各列：姓名（name，或first name和last name）、所属组织（affiliation）、电子邮件（e-mail）、编号（reference）。
differences-no-file = 请至少选择一个文件。
differences-button = 比对
differences-without-badge = 有会场席位而无出入证：{ $n }
differences-without-access = 有在线席位而无进入权限：{ $n }
differences-undecided = 无席位而有出入证或进入权限：{ $n }
differences-other-mode = 出入证或进入权限属于另一类：{ $n }
differences-renamed = 姓名不同：{ $n }
differences-twice = 重复：{ $n }
differences-ambiguous = 可能对应数人：{ $n }
differences-badge-line = 出入证，第{ $line }行：{ $name }
differences-platform-line = 平台，第{ $line }行：{ $name }
