# 申请：草稿、检查、回执、进展。

## 开始

begin-title = 申请
begin-applications = 您对本邀请提出的申请
begin-drafts = 您的草稿
begin-not-open = 本邀请目前不接受申请。您的草稿在截止时间之后保存一个月。
begin-as = 您已用 { $address } 登录。所写内容逐页保存；您可随时停下，并在另一设备上继续。
begin-start = 开始申请
begin-another = 开始另一份申请
begin-address-lead = 您只需一个电子邮件地址。我们给您发送验证码，凭此开始并可随时返回。
begin-address-hint = 回执和决定发往该地址。
refused-too-many-drafts = 您的草稿过多。请先完成或舍弃一份。上限：{ $most }份。

## 草稿

draft-title = 您的草稿
draft-without-name = 尚无名称的草稿
draft-lead = 在您提交之前，只有您和您所请的同事能看到。
draft-amends = 您正在更改申请 { $reference }。在您提交更改之前，该申请保持不变。
draft-saved = 保存时间：{ $when }
draft-offline = 未保存：没有网络连接。您的文字仍在此处，系统将重试保存。
draft-signed-out = 未保存：您已退出登录。您的文字仍在此处。请在另一标签页登录，随后即会保存。
draft-elsewhere = 未保存：此页面在此期间已在别处保存。您的文字仍在此处。按“继续”可查看两者。
draft-not-saved = 未保存。您的文字仍在此处，系统将重试保存。
draft-kept = 已保存
draft-kept-how = 要返回，请在任何设备上用同一地址登录：草稿在您的页面之中。草稿在截止时间之后保存一个月。
draft-late = 截止时间已过。现在提交的申请予以接收并注明逾期；由官员决定是否审议。
draft-not-yet = 邀请尚未开放。您可以先填写，待开放时提交。
draft-over = 截止时间已过，不再接收申请。您所写的内容保存一个月；邀请中说明可向谁写信。
draft-withdrawn = 邀请已撤回。您所写的内容保存一个月。
draft-to-review = 检查并提交
draft-people = 参与填写者
draft-people-count = 有{ $n }人可以打开这份草稿。
draft-invited = 已邀请，尚未打开：
draft-hand-over = 请同事参与填写
draft-end = 舍弃这份草稿
draft-end-what = 您所写的内容及其文件将被销毁。此前提交的内容保持不变。
draft-end-do = 舍弃
part-done = 已完成
part-open = 待填写
my-drafts = 您的草稿
my-organizations = 您的组织

## 请同事参与

colleague-title = 请同事参与
colleague-lead = 您的同事将收到一封带有链接的信。只有用该地址才能打开草稿；转发给他人则不显示任何内容。
colleague-address = 同事的电子邮件地址
colleague-address-hint = 同事用该地址登录，之后即可像您一样更改并提交草稿。
colleague-ask = 邀请
colleague-asked = 信已发出
colleague-mistyped = 如地址有误，请用正确的地址重新邀请：只有能阅读该地址邮件的人才能进入。
colleague-too-many = 邀请的同事过多。请等其中一人打开草稿，或等到明天
notice-draft-subject = 有人请您参与填写一份文稿
notice-draft-body =
    { $who } 请您参与填写一份申请草稿。

    请打开以下链接，并用收到本信的地址登录：
    { $link }

    如您不知是谁提出邀请，无须理会。

## 问题分组

section-organization = 您的组织
section-dialogues = 对话
organization-lead = 缔约国会看到组织简介。只需填写一次；下次只需选择。
organization-which = 您为哪个组织申请？
organization-which-hint = 您已代表的组织。其简介可在该组织的页面上更改。
organization-new = 另一个组织
organization-new-below = 仅用于另一个组织：
organization-choose = 请选择为哪个组织申请
dialogues-for-which = 一份申请可用于数次对话。每次对话分别作出决定。
dialogues-which = 您申请参加哪些对话？
dialogues-none = 请至少选择一次对话
dialogues-over = 已不可申请：{ $dialogue }
quoted = “{ $text }”
question-condition = 如您在“{ $question }”中选择了{ $answers }，请回答此题
answer-none = 未作答
answer-given = 已同意
answer-file = 文件
meanwhile-title = 本页在此期间已在另一设备上保存
meanwhile-what = 内容并未丢失：两者均显示于此。您现在发送的内容将取代已有内容。
meanwhile-there = 现已保存的内容
meanwhile-yours = 您填写的内容

## 文件

file-hint = { $help } PDF、DOCX、ODT、PNG、JPEG或TXT，不超过25 MB。
file-remove = 移除 { $name }
file-size = { $n } kB
file-kind = 不接受此类文件。请以PDF、DOCX、ODT、PNG、JPEG或TXT格式发送
file-name = 无法保存该文件的名称。请改用由普通字符组成的较短名称
file-too-long = 该文件超过{ $most } MB。您填写的其他内容均已保留
file-too-many = 今天发送的文件过多。您填写的其他内容均已保留；请明天发送该文件
file-empty = 该文件为空。请另选文件
file-not-what-it-says = 该文件的内容与其名称不符。请以该格式重新保存后再发送

## 检查

review-title = 检查并提交
review-who-and-what = 申请者及所申请的对话
review-lacking = 尚缺下列内容
lacking-answer = { $question }：{ $fault }
lacking-organization = 请说明为哪个组织申请
lacking-dialogues = 请至少选择一次对话
review-kept = 尚未提交。您所写的全部内容均已保存。
review-row = 各国将看到的内容
review-submit = 提交
review-amend = 提交更改
review-what-follows = 您会收到载有编号的回执。官员审核申请；您可在截止时间之前更改申请，随时查看进展，也可撤回。
review-what-follows-amend = 新的答复取代先前的答复，后者予以销毁。您会收到新的回执。
review-do = 提交申请
review-do-amend = 提交更改
review-why-lacking = 请先完成上列各项。
review-why-closed = 邀请目前不接收此项内容。

## 回执

receipt-title = 回执
receipt-lead = 已收到您的申请。其编号为
receipt-received = 收到时间
receipt-amended = 更改时间
receipt-entry = 记录中的条目
receipt-hash = 该条目的散列值
receipt-hash-what = 请保存这个数字。任何人凭它都可以证明，截至该条目的记录事后未被更改。
receipt-next = 接下来
receipt-copy = 本回执的副本将发往 { $address }。
receipt-screening = 官员审核申请，可能向您提问。
receipt-amend = 您可以更改申请，{ $until }。
receipt-to-status = 查看进展

## 进展

application-reference = 编号
application-received = 收到时间：{ $when }
application-late = 申请在截止时间之后收到，已注明逾期。由官员决定是否审议。
application-by-office = 这份申请由官员代您录入。
status-several = 您的申请 { $reference }
status-now = 目前情况
status-received = 您的申请正在审核
status-sufficient = 您的申请可列入名单
status-set-aside = 您的申请已被搁置
status-circulated = 您的申请正由缔约国审议，{ $until }
status-submitted = 您的申请正由扩大主席团审议，{ $until }
status-referred = 您的申请正在等待{ $body }的决定
status-admitted = 贵组织已获接纳
status-not-admitted = 贵组织未获接纳
status-withdrawn = 您已撤回这份申请
status-cancelled = 对话已取消
next-received = 官员核查信息是否充分。您无须办理任何事项。
next-sufficient = 申请将列入下一份提交各国的名单。您无须办理任何事项。
next-set-aside = 申请未列入名单。审核台可以重新处理：如您认为有误，请向邀请中列明的联系人写信。
next-circulated = 各国可以阅读有关贵组织的条目，并可提出反对。您无须办理任何事项。
next-policy = 反对意见的效力：{ $policy }（{ $document }）。
next-referred = 有关机构正在审议。结果将以信函通知您；您无须办理任何事项。
next-admitted = 接下来，请提名将要参加的人员。
next-review = 您可以通过邀请中列明的联系人请求复议。
next-no-review = 就本次对话而言，该决定为最终决定。您可以申请参加任何其他对话。
next-withdrawn = 不再对其作任何处理。在邀请开放期间，您可以重新申请。
next-cancelled = 本次对话不再举行。您的申请保持原状。
next-decisions-by = 预计在{ $day }之前作出决定。
step-submitted = 提交
step-screening = 审核
step-circulation = 各国审议
step-decision = 决定
step-done = 已完成
step-now = 现阶段
step-ahead = 尚未开始
step-stopped = 已停止
step-since = 自{ $day }起
status-steps = 申请的步骤：{ $dialogue }
decided-line = 由{ $body }于{ $day }决定；依据：{ $basis }。
decided-policy = 政策：{ $policy }
decided-review = 该决定可以复议：请向邀请中列明的联系人写信。
decided-final = 该决定不再复议。
objection-told = 存在反对意见。
objection-told-state = 国家：{ $state }
objection-told-reasons = 所述理由：{ $reasons }
status-register = 提名参加人员
status-can-do = 您可以办理的事项
status-receipt = 回执（供打印）
status-amend-until = 您可以更改答复，{ $until }。
status-amend = 更改答复
status-withdraw = 撤回
status-happened = 经过
status-answers = 您的答复
status-row = 各国所见的贵组织信息
happened-received = 已收到申请。
happened-amended = 已更改答复。
happened-asked = 办公室提出了一个问题。
happened-answered = 您答复了一个问题。
happened-circulated = 名单已发出：{ $dialogue }
happened-stage = { $stage }：{ $dialogue }
withheld-content = 不予显示：该内容已销毁。

## 办公室的询问

asked-title = 办公室向您询问
asked-all = 办公室的询问
asked-until = 请在此期限之前答复：{ $when }
asked-overdue = 答复期限已过。您仍可答复，但会注明逾期。
asked-answer = 答复
asked-answered = 您的答复
asked-your-answer = 您的答复
asked-hint = 只有秘书处会阅读。
asked-send = 发送答复

## 撤回

withdraw-title = 撤回
withdraw-nothing = 没有可撤回的内容。
withdraw-final = 此举不可撤销。只有在邀请开放期间，您才可以重新申请。
withdraw-circulated = 各国已经看到有关贵组织的条目。各国会看到您已撤回。
withdraw-seats = 贵组织参加人员的席位予以退还，由候补者递补。
withdraw-stays = 您曾经申请并撤回一事留存在记录中；您的答复到期予以销毁。
withdraw-from = 从哪次对话撤回？
withdraw-from-all = 全部撤回
withdraw-choose = 请选择从哪次对话撤回
withdraw-do = 撤回
withdraw-not = 保留申请
