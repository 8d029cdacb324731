# 按规则发出的通知：回执、询问、提醒、角色、席位。用语浅白；需要办理事项时，主题会说明。

notice-neutral-subject = 给您的一封信
notice-action = 需要办理：{ $subject }
notice-frame =
    { $name }，您好：

    { $body }

    { $link }

    本邮件由程序发出，请勿回复；页面上说明可向谁写信。
notice-frame-unnamed =
    { $body }

    { $link }

    本邮件由程序发出，请勿回复；页面上说明可向谁写信。
notice-dialogue = { $day }建设性对话（{ $topics }）

## 申请

notice-received-subject = 已收到您的申请 { $reference }
notice-received-body =
    我们已收到您的申请 { $reference }，所申请的是：{ $dialogues }。

    接下来：秘书处审看申请，可能向您提问。随后申请列入供各国查看的名单。由有关机构作出决定，并以信函通知您。您可随时查看进展，在截止前修改，或予以撤回。

    请保存本邮件。以下数字代表记录中的条目，凭它可以证明该条目事后未被更改：
    { $hash }
notice-amended-subject = 您的申请 { $reference } 已修改
notice-amended-body =
    您的申请 { $reference } 中的答复已由新的答复取代。如果这不是您或同事所为，请立即告知秘书处。

    记录中该条目的数字为：
    { $hash }
notice-withdrawn-subject = 您的申请 { $reference } 已撤回
notice-withdrawn-body =
    您的申请 { $reference } 已撤回，涉及：{ $dialogues }。不会再就其作出决定。如果这不是您或同事所为，请立即告知秘书处。
notice-asked-subject = 关于您的申请 { $reference } 的询问
notice-asked-body =
    秘书处就您的申请 { $reference } 提出询问。请在下列页面答复。答复时间{ $until }。如无答复，申请可能被搁置。
notice-answer-waits-subject = 尚未收到您关于 { $reference } 的答复
notice-answer-waits-body =
    秘书处曾就您的申请 { $reference } 提出询问，尚未收到答复。请在下列页面答复。答复时间{ $until }。如无答复，申请可能被搁置。

## 邀请与对话

notice-call-changed-subject = 您所响应的参与邀请有变动
notice-call-changed-body =
    您的申请 { $reference } 所响应的参与邀请有变动。页面显示现在的内容和以前的内容。除非您修改，申请保持不变。
notice-call-withdrawn-subject = 您所响应的参与邀请已撤回
notice-call-withdrawn-body =
    您的申请 { $reference } 所响应的参与邀请已撤回。秘书处将写信说明后续安排。
notice-call-closes-subject = 参与邀请即将截止
notice-call-closes-body =
    下列参与邀请开放{ $until }。迄今收到的申请：{ $received }。
notice-postponed-subject = 对话改期
notice-postponed-body =
    对话日期已更改，现为：{ $dialogue }。申请和席位保持不变。
notice-cancelled-subject = 对话取消
notice-cancelled-body =
    本次对话不再举行：{ $dialogue }。请调整行程。如有其他事项，秘书处将写信告知。

## 名单与异议

notice-list-subject = 申请者名单待您查看
notice-list-body =
    提出申请的组织名单待您查看：{ $dialogue }。接收意见的时间{ $until }。请登录阅读。
notice-window-closes-subject = 对名单提出意见的期限即将截止
notice-window-closes-body =
    接收对该申请者名单的意见，时间{ $until }。所涉对话：{ $dialogue }。如无意见，无须办理任何事项。
notice-confirm-subject = 贵代表团的一份草稿待您确认
notice-confirm-body =
    贵代表团的一名用户拟订了一份草稿。在您作为指定的团长确认之前，草稿不产生任何效力。请登录阅读、确认或舍弃。

## 角色

notice-role-subject = 您获授一项角色
notice-role-body =
    您现在可以此身份行事：{ $role }。

    请打开下列页面，用收到本邮件的地址登录。无须密码：您会收到一个验证码。
notice-role-for-dialogue-subject = 您获授一项角色
notice-role-for-dialogue-body =
    您现在可以此身份行事：{ $role }，适用于：{ $dialogue }。

    请打开下列页面，用收到本邮件的地址登录。无须密码：您会收到一个验证码。

## 席位

notice-seat-confirmed-subject = 您的席位已确认
notice-seat-confirmed-body =
    您有一个席位：{ $dialogue }。下列页面载有确认函、日历文件和参加方式。确认函不是出入证，也不保证获得签证。
notice-seat-waiting-subject = 您在候补名单上
notice-seat-waiting-body =
    席位已满：{ $dialogue }。您在候补名单上，有空缺时会告知您。请勿据此安排行程。
notice-seat-promoted-subject = 有席位空出，现归您
notice-seat-promoted-body =
    您有一个席位：{ $dialogue }。下列页面载有确认函、日历文件和参加方式。如不能前来，请在该页面退还，以便他人使用。
notice-seat-given-back-subject = 您的席位已退还
notice-seat-given-back-body =
    您的席位已退还：{ $dialogue }。如非本意，请询问贵组织的联络人。
notice-seat-revoked-subject = 您的席位已被撤销
notice-seat-revoked-body =
    您的席位已被撤销：{ $dialogue }。确认函和进入在线会场的权限不再有效。秘书处可以说明原因。
