# 信函模板。发出之前秘书处会看到文本并可修改；不会自行发出任何信函。

letter-action = 需要办理：{ $subject }
letter-neutral-subject = 给您的一封信
letter-greeting = { $name }，您好：
letter-greeting-unnamed = 敬启者：
letter-closing = 秘书处

letter-invitation-subject = 给您的邀请：{ $dialogue }
letter-invitation-body =
    { $organization }获准参加：{ $dialogue }（申请 { $reference }）。

    请确认由谁参加，以及现场参加还是在线参加。办理时间{ $until }。请在下列页面办理，之后也可在该页面更换人员：
    { $link }

    席位有限。届时未列名者可能没有席位。本邀请不是出入证，不承担任何费用，也不保证获得签证。

letter-not-admitted-subject = 您的申请 { $reference }
letter-not-admitted-body =
    { $organization }未获准参加：{ $dialogue }（申请 { $reference }）。

    作出决定的机构：{ $decider }。日期：{ $day }。依据：{ $basis }。
letter-not-admitted-told = 关于理由可以说明的是：
letter-not-admitted-review = 该决定可以复议：{ $how }
letter-not-admitted-final = 就本次对话而言，该决定不能复议。欢迎申请参加其他对话。
letter-not-admitted-page =
    下列页面显示您的申请的进展：
    { $link }

letter-guidance-in-person-subject = 现场参加须知：{ $dialogue }
letter-guidance-in-person-body =
    您在会场有一个席位：{ $dialogue }。

    请携带有照片的身份证件，以及打印的或手机上的确认函。签到处在会议之前开放；请为安检留出时间。确认函、日历文件以及无障碍需求的联系人，均见下列页面：
    { $link }
letter-guidance-online-subject = 在线参加须知：{ $dialogue }
letter-guidance-online-body =
    您在在线会场有一个席位：{ $dialogue }。

    进入权限仅供本人使用，请勿转给他人。请在会前用届时使用的麦克风试用。进入方式、日历文件以及求助对象，均见下列页面：
    { $link }
letter-thanks-subject = 感谢参加：{ $dialogue }
letter-thanks-body =
    感谢您参加{ $dialogue }。

    请告诉我们会议开得如何：六个问题，两分钟，无需账户。您的答复仅用于统计，不会以您的名义向任何人显示。表格开放至：{ $until }

    { $link }
letter-panel-outcome-subject = 专题小组：{ $dialogue }
letter-panel-outcome-body =
    感谢推荐{ $name }参加{ $dialogue }的专题小组。决定如下：

    { $outcomes }

    入选者将列入日程。提名情况见：

    { $link }
letter-comment-posted-subject = 您的意见 { $reference } 已公布
letter-comment-posted-body =
    您就{ $dialogue }提交的书面意见 { $reference } 已按原文公布：

    { $link }

    您可随时减少显示内容或将其撤下。
letter-comment-returned-subject = 您的意见 { $reference } 已退回
letter-comment-returned-body =
    您就{ $dialogue }提交的书面意见 { $reference } 未按现有内容公布。理由：

    { $reason }

    您可在此提交新版本：

    { $link }
letter-comment-declined-subject = 您的意见 { $reference }
letter-comment-declined-body =
    您就{ $dialogue }提交的书面意见 { $reference } 不予公布。理由：

    { $reason }

    查看状态：

    { $link }
letter-summary-issued-subject = 主席的总结：{ $dialogue }
letter-summary-issued-body =
    { $dialogue }的主席的总结已印发或重新印发。总结以及此前印发的文本和更正见：

    { $link }

    如其中事实有误，其页面有表格可供报告。
