# 登录入口：登录、验证码、本人账户。

nav-sign-in = 登录
nav-my = 您的页面
acting-label = 代入身份

## 登录

sign-in = 登录
sign-in-lead = 请填写您的电子邮件地址。我们会向您发送验证码和链接；无需密码。
sign-in-address = 电子邮件地址
sign-in-address-hint = 您的组织、代表团或秘书处所知的您的地址；如果您是第一次来，可用您的任何地址。
sign-in-shared = 他人也使用此设备：不在上面留下任何内容
sign-in-send = 向我发送验证码
sign-in-privacy = 无论我们是否知道该地址，处理方式都一样，因此任何人都无法在此得知谁参加了对话。
sign-in-not-an-address = 请填写完整的电子邮件地址，例如 name@example.org
sign-in-too-often = 请求验证码的次数过多。请使用最新的邮件，或一小时后再试
sign-in-code-title = 请查看您的邮箱
sign-in-code-lead = 如果该地址能收到邮件，带有验证码的邮件已经发出。验证码一小时内有效。
sign-in-code = 验证码
sign-in-code-hint = 八位数字；有无空格均可
sign-in-wrong-code = 此验证码不是最新的、已超过一小时或已试过五次。请重新获取
sign-in-again = 重新获取验证码
sign-in-slow = 有些邮件服务器需要半小时。邮件中还有一个链接，您可以在自己的任何设备上打开。
sign-in-link-title = 以您本人身份继续
sign-in-link-lead = 您打开了我们邮件中的链接。只有在您本人请求过的情况下才应继续。
sign-in-link-over = 此链接已不能使用
sign-in-link-over-lead = 它已被使用、已被更新的链接取代或已过一小时。没有丢失任何内容：请重新获取验证码。
sign-out = 退出登录

## 通行密钥

sign-in-or-passkey = 或者，如果您已为账户添加通行密钥：
sign-in-passkey = 用通行密钥登录
sign-in-with-code = 改用验证码
passkey-look-at-device = 您的设备现在会确认是您本人：用指纹、面容或解锁密码。这些都不会传给我们。
passkey-failed = 设备没有作出答复
passkey-failed-what = 可能是您关闭了窗口、已过五分钟，或者设备上没有本网站的通行密钥。请再试一次，或使用验证码。
passkey-failed-new = 可能是您关闭了窗口、已过五分钟，或者设备上已有本网站的通行密钥。请再试一次，或返回。
passkey-once-more = 再试一次
passkey-needs-script = 通行密钥需要 JavaScript，而此浏览器已将其关闭。验证码无需 JavaScript 即可使用。
passkey-not-taken = 未能使用此通行密钥
passkey-not-taken-what = 它可能已从账户中删除，或者已超过五分钟。请再试一次，或使用验证码：验证码始终可用。
passkey-add = 添加通行密钥
passkey-not-added = 未添加通行密钥
passkey-not-made = 设备的答复来得太晚或无法使用。没有任何更改。

## 工作人员专用入口

sign-in-or-staff = 或者，如果您在秘书处工作：
sign-in-staff = 通过 { $label } 登录
sign-in-staff-shared = 在他人也使用的设备上以同样方式登录：不在上面留下任何内容
staff-refused = 未能以这种方式登录
staff-refused-what = 您所在办公室的登录服务没有确认您的地址、已超过十分钟、您是在另一个浏览器中返回的，或者这种方式不对您开放。请再试一次，或使用验证码：验证码始终可用。
staff-away = 您所在办公室的登录服务没有应答
staff-away-what = 这与您无关，也没有任何更改。请几分钟后再试，或使用验证码或通行密钥：两者都不依赖该服务。

## 登录邮件

notice-code-subject = 您的验证码
notice-code-body =
    您的验证码是 { $code }

    或打开此链接：
    { $link }

    验证码和链接一小时内有效，只能使用一次。如果您没有请求，请不必理会：没有它们，任何人都无法进入。
notice-device-subject = 新设备
notice-device-body =
    有人在以前未使用过的设备上用您的地址登录：{ $device }

    如果是您本人，无需处理。如果不是，请在此结束该会话并告知秘书处：
    { $link }
notice-passkey-subject = 已添加通行密钥
notice-passkey-body =
    您的账户已添加通行密钥：{ $label }。持有者可以您的身份登录。

    如果是您本人，无需处理。如果不是，请在此将其删除并告知秘书处：
    { $link }
notice-address-code-body =
    您的验证码是 { $code }

    有人想将此地址用于其账户。如果是您本人，请在请求验证码的页面上输入。验证码一小时内有效，只能使用一次。如果不是您，请不必理会：没有验证码，什么都不会发生。
notice-address-changed-subject = 您的地址已更改
notice-address-changed-body =
    您的账户现在使用另一个电子邮件地址。不会再向此地址发送任何内容。

    如果不是您本人所为，请立即告知秘书处。

## 账户

account = 您的账户
account-saved = 已保存
account-address = 电子邮件地址
account-address-change = 更改
address-title = 更改您的电子邮件地址
address-lead = 我们会向新地址发送验证码。在您输入之前不会有任何更改。
address-before = 此前的地址
address-new = 新的电子邮件地址
address-code-lead = 如果新地址能收到邮件，带有验证码的邮件已经发出。验证码一小时内有效。
address-do = 今后使用此地址
account-name = 您的姓名
account-name-hint = 按您自己的文字书写。确认函将照此显示。
account-function = 您的职务
account-language = 邮件语言
account-language-hint = 页面另有其语言，可在页首或页尾选择。
account-neutral = 向我发送发件人和主题均为中性的邮件
account-neutral-hint = 供邮箱可能被他人看到的人使用。邮件内容不变。
account-passkeys = 通行密钥
account-passkeys-lead = 有了通行密钥，您可以用设备的指纹、面容或密码登录，无需等待邮件。它只在本网站有效，因此任何人都无法在别处骗取。
account-passkeys-none = 您还没有通行密钥
account-passkey-added = 添加于{ $day }
account-passkey-remove = 删除
account-passkey-label = 您给它起的名称
account-passkey-label-hint = 以便辨认：“蓝色手机”、“办公室电脑”。
account-devices = 您的登录之处
account-devices-lead = 请结束您不认识的会话。
account-device-unknown = 未说明类型的设备
account-device-here = 此设备
account-device-shared = 共用设备
account-device-since = 自{ $day }起
account-device-end = 结束
account-devices-end-others = 结束除此之外的所有会话
account-forget = 删除关于我的内容
account-forget-lead = 您可以要求销毁我们保存的关于您的内容。
account-forget-go = 哪些会消失，哪些会保留，如何进行
forget-goes-title = 哪些会消失
forget-what-goes = 您的姓名、地址和语言、通行密钥、草稿，以及您所写的、别无其他依赖的内容都会被销毁。此操作无法撤销。
forget-goes =
    { $n ->
       *[other] 将销毁{ $n }项内容。
    }
forget-stays-title = 哪些会保留，为什么
forget-what-stays = 已作出的决定以不透露您任何信息的随机编号留在记录中：日期、结果和数字。
forget-until = 保留至{ $day }。
forget-done = 我们保存的关于您的内容已销毁
forget-done-what = 您已在所有设备上退出登录。事先向您说明会保留的内容，将按当时说明的期限保留。
forget-hinders-title = 需要先做什么
hindered-undecided = 您的申请 { $application } 尚未作出决定。请撤回申请或等待决定。
hindered-last-officer = 您是最后一名负责官员。请先指定另一名。
remains-acts = 您的操作，不含您的姓名
remains-acts-why = 记录必须能显示其中没有任何事后更改。它只以随机编号指代您。
remains-answers = 申请 { $about } 的答复
remains-answers-why = 这些答复属于您的组织，且某一机构已据此作出决定。
remains-circulated-row = 申请 { $about } 在提交各国的名单上的一行
remains-circulated-row-why = 名单已经分发，无法收回。
remains-seat = 您的席位：{ $about }
remains-seat-why = 该对话尚未举行。请先退还席位，以便候补者使用。
remains-letter = 正在发送的信函
remains-letter-why = 无法收回。
remains-note-verbale = 指定您的普通照会：{ $about }
remains-note-verbale-why = 它属于该国。
remains-comment = 代表贵组织提交的书面意见：{ $about }
remains-comment-why = 它属于贵组织。您的姓名不再随之显示。
remains-contribution = 代表贵组织提交的材料：{ $about }
remains-contribution-why = 它属于贵组织。您的姓名不随之显示，联系方式将被销毁。
forget-do = 销毁你们保存的关于我的内容
form-save = 保存

## 首次以某一身份进入

welcome = 欢迎
welcome-lead = 您可以下列身份行事：
welcome-role = { $role }：{ $about }
welcome-later = 以后再说

## 可能出现的问题

problem-sign-in = 请先登录
problem-sign-in-why = 之后您会回到原来要去的页面。
problem-refused = 无法这样做
problem-not-entered = 不能确定是否已登记
problem-not-entered-why = 存储未及时答复。请重新发送表格：最多只会登记一次。
problem-busy-writing-why = 同时发送的人很多。请在一分钟后重新发送表格；您填写的内容仍在浏览器中。
wrong-value = “{ $given }”不是此表格发送的值。

## 登录者的首页

my-unnamed = 我们还不知道您的姓名
my-give-name = 填写姓名
my-office = 秘书处
my-office-what = 待办事项：申请、名单、决定、信函、登记。
my-state = 您的代表团
my-state-what = 已分发的名单、其期限、您的草稿和确认。
my-bureau = 扩大主席团
my-bureau-what = 提交给您的名单和等待决定的申请。
my-check-in = 签到
my-check-in-what = 入口处的签到台。
my-applications = 您的申请
my-no-applications = 您还没有申请参加对话
my-no-applications-why = 征集通知说明对话的内容、谁可以申请以及截止时间。
my-to-calls = 查看征集通知

## 时刻

moment-in-vienna = 维也纳时间{ $day }{ $time }
