# 发言：主席台、各屏幕、参加者在名单上的位置。

floor-the-floor = 会议
my-floor = 会议
my-floor-what = 您在发言名单上的位置，以及供您使用的屏幕：主席席、口译间、会议室。
my-comments = 书面意见
my-comments-what = 提交、跟进、联署。
floor-meetings = 会议

screen-chair = 主席台
screen-chair-what = 谁在发言、下一位是谁、说什么、还剩多少时间。
screen-booth = 口译间
screen-booth-what = 发言顺序、语文、姓名及其读音。
screen-technician = 音响和在线会场
screen-technician-what = 现在和接下来为谁开启麦克风。
screen-room = 会场屏幕
screen-room-what = 发言者和计时，从远处也能看清。
screen-overlay = 直播画面字幕条
screen-overlay-what = 视频画面上的一行字，显示发言者姓名。
screen-me = 您在名单上的位置
screen-me-what = 请求发言，查看何时轮到您。
screen-public = 公开页面
screen-public-what = 会议已宣布公开，任何人均可在此了解会议进程。

floor-item = 第{ $number }项：{ $title }
floor-ends = 预计{ $hour }结束
floor-participant = 第{ $number }号与会者
floor-called = { $body } { $name }
floor-in-the-room = 现场
floor-online = 在线
floor-speaks = 正在发言
floor-paused = 已暂停
floor-next = 下一位
floor-between = 目前没有正在审议的项目
floor-not-begun = 会议尚未开始
floor-nobody-speaks = 无人发言
floor-nobody-waits = 无人等候。
floor-of-left = 剩余，共{ $time }
floor-no-limit = 已发言时间；不限时
floor-time-used = 已用时间
floor-waiting =
    { $n ->
        [0] 无人等候
       *[other] { $n }人等候
    }
floor-pause = 暂停计时
floor-resume = 继续计时
floor-end = 发言者已讲完
floor-give = 请{ $who }发言
floor-give-now = 现在请其发言
floor-not-there = 已点名，不在场
floor-take-off = 从名单上移除
floor-undo = 撤销上一步：{ $step }
floor-list = 发言名单
floor-open-list = 开放名单
floor-close-list = 截止名单
floor-asked-at = { $hour }请求发言
floor-first-time = 首次参加
floor-on-behalf = 代表{ $whom }
floor-more = 更多
floor-put-before = 排在此人之前
floor-at-the-end = 名单末尾
floor-reason = 理由，显示在姓名旁
floor-put = 排在该处
floor-plan = 时间安排
plan-left = 计划时间所剩
plan-each = 每位等候者可用
plan-ends = 如名单现在截止，结束时间
plan-two-minutes = 如每人两分钟，结束时间
floor-items = 议程
floor-take-item = 开始审议
floor-leave-item = 结束审议
floor-balance = 发言情况
floor-spoken = 最近的发言者
floor-speakers = 发言者
floor-time = 时间
floor-reminders = 提醒
reminder-country = 发言者谈到某一国家的情况：请重申对话不针对具体国家，并请发言者围绕议题发言。
reminder-interruption = 发言被打断：请暂停计时，听取意见，然后继续计时。不会损失发言时间。
reminder-closing = 名单截止之前：请先宣布，稍候片刻，然后截止。此前已请求发言者仍在名单上。
reminder-time = 计时只作提示，绝不中断发言。是否请发言者结束发言，由您决定。
floor-script = 主持用语
floor-pronounced = 读音：{ $how }
floor-acronyms = 简称：{ $which }
floor-running-order = 发言顺序
floor-unmute = 为{ $who }开启麦克风
floor-unmute-now = 现在开启麦克风，在线
floor-microphone = 会场麦克风
floor-keys = 按单个字母键即可触发标有该字母的按钮
floor-away = 连接已中断。您看到的内容可能不是最新的；系统正在继续尝试连接。
floor-back = 连接已恢复，内容已更新。
floor-unsent = 未能发送：没有连接。请再试一次。

script-open = 各位早上好，欢迎与会。我宣布会议开始。
script-no-programme = 尚无日程。
script-turn-to = 我们现在进入下一个项目。{ $item }。
script-over = 我们的议程到此全部完成。感谢各位，我宣布会议闭幕。
script-thank = 感谢{ $who }的发言。
script-give = 现在请{ $who }发言。
script-give-and-next = 现在请{ $who }发言，随后请{ $next }发言。
script-anybody = 还有哪位愿意发言？我没有看到其他请求。
script-item-over = 我的名单上没有其他发言者了。我们就此结束{ $item }。
script-two-chairs = 本次对话由{ $chairs }共同主持。
script-in-absence = { $absent }今天不能出席。我谨代表本次对话的各位主席主持会议。
script-hand-over = 现在请{ $chair }主持下一个项目。{ $item }。
script-take-over = 感谢{ $chair }。由我主持下一个项目。{ $item }。
script-stands-in = 本项目原定由{ $absent }主持，因其未能出席，由我代为主持。
floor-presides = 主持：{ $who }
floor-presides-for = 主持：{ $who }（代替{ $absent }）

floor-you-speak = 现在由您发言。
floor-you-are-next = 您是下一位发言者。
floor-ahead-of-you =
    { $n ->
       *[other] 您前面还有{ $n }位发言者。
    }
floor-turn-in =
    { $n ->
        [0] 随时可能轮到您。
       *[other] 大约{ $n }分钟后轮到您。
    }
floor-gone = 您已发言，或已退出名单。
floor-withdraw = 从名单上撤下我的名字
floor-pass = 请同事代您发言
floor-pass-to = 由谁代为发言？
floor-pass-on = 转让位置
floor-no-place = 您在本次会议上没有可以发言的席位。
floor-no-list-open = 目前没有开放的发言名单。名单开放时，本页会有提示。
floor-ask = 请求发言
floor-ask-now = 请求发言
floor-for-whom = 为谁请求？
floor-which-item = 就哪个项目？
floor-as-what = 以何种方式发言？
floor-from-where = 从何处发言？
floor-language = 使用哪种语文？
floor-language-hint = 口译员可事先看到。
floor-on-behalf-of = 代表哪个集团？
floor-about = 主要内容是什么？请用几个词说明。
floor-about-hint = 只有主席和口译员可以看到。

floor-enter-name = 为他人登记
floor-for-whom-hint = 已注册者在此名单中；其他人请在下面填写姓名。
floor-guest-name = 未注册者姓名
floor-guest-body = 代表何方发言
floor-as-manner = 以何种方式发言？
floor-whose-question = 回答谁的问题？
floor-from-place = 从何处发言？
floor-language-of = 使用何种语言？
floor-enter-now = 列入名单

manner-panel = 专题讨论
manner-statement = 发言
manner-on-behalf = 代表集团发言
manner-question = 提问
manner-answer = 答复
manner-point-of-order = 程序问题
manner-right-of-reply = 答辩权

request-waiting = 您已列入名单。
request-speaking = 现在由您发言。
request-spoke = 您已发言。谢谢。
request-withdrawn = 您已不在名单上。

listing-not-yet = 名单尚未开放
listing-open = 名单已开放
listing-closed = 名单已截止

item-opening = 会议开幕
item-briefing = 秘书处情况通报
item-report = 工作组的决定
item-panel = 专题讨论
item-discussion = 讨论
item-closing = 会议闭幕

why-point-of-order = 程序问题立即听取
why-right-of-reply = 行使答辩权
why-programme = 已列入日程
why-answer = 答复提问
why-by-hand = 由人工排在此处
why-time = 按请求发言的时间
why-states-first = 国家优先发言
why-not-yet-spoken = 尚未就本项目发言
why-first-timers-first = 首次参加
why-kinds-in-turn = 各类参加者轮流发言
why-regions-in-turn = 各区域轮流发言

step-take = 开始审议一个项目
step-leave = 结束审议一个项目
step-listing = 开放或截止名单
step-rules = 更改名单规则
step-place = 将某人排到另一位置
step-give = 请某人发言
step-pause = 暂停计时
step-resume = 继续计时
step-end = 发言者讲完
step-absent = 某人不在场

seat-title = 用此设备参加
seat-what = 此代码可打开您在会议上的席位：您可以请求发言，并查看何时轮到您。无须账户。持有代码者均可如此操作，请勿将代码告诉他人。
seat-take = 用此设备参加
seat-alone = 断开其他设备
seat-leave = 在此设备上退出会议
seat-desk = 签到台：
seat-other-devices =
    { $n ->
       *[other] 此代码正在另外{ $n }台设备上使用。
    }
seat-others-what = 如果您不认识这些设备，请在此断开，并告知秘书处。
seat-too-many-devices = 此代码已在三台设备上使用。请断开这些设备，或用其中一台继续。

problem-busy-listening-why = 目前实时观看的人过多。页面仍会显示全部内容，并自动刷新。

floor-group-state = 国家
floor-group-ngo = 非政府组织
floor-group-academia = 学术界
floor-group-private-sector = 私营部门
floor-group-parliamentarian = 议员
floor-group-other = 其他
floor-region-none = 不属于任何区域
floor-first-timers = 首次参加对话
