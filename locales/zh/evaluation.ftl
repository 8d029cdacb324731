# 会后评价：供与会者和秘书处使用。
evaluation = 会议开得如何？
evaluation-what = 六个问题和一段自由文字。与您无关的可不答。约需两分钟。
evaluation-anonymous = 您的答复仅用于统计，不会以您的名义向任何人显示。表格关闭且至少五人答复后，秘书处才能看到统计结果；少于五人选择的选项合并显示，您所写的文字与他人的文字一起显示，不分次序。
evaluation-opens = 表格在会议结束时开放：{ $at }
evaluation-until = 开放至：{ $at }
evaluation-was-until = 曾开放至：{ $at }
evaluation-closed = 表格已关闭。感谢您的关注。
evaluation-thanks = 谢谢。您的答复已保存。
evaluation-thanks-change = 在表格关闭之前可以修改。
evaluation-before = 您已作过答复。此处的修改将取代原答复。
evaluation-send = 发送
evaluation-change = 修改我的答复
evaluation-saved = 已保存
evaluation-longest =
    { $n ->
       *[other] 最多{ $n }个字符。
    }
evaluation-took-part = 您以何种方式与会？
evaluation-took-part-room = 在会场
evaluation-took-part-online = 在线
evaluation-took-part-both = 部分在会场，部分在线
evaluation-useful = 会议对您有多大用处？
evaluation-useful-very = 很有用
evaluation-useful-rather = 比较有用
evaluation-useful-little = 用处不大
evaluation-useful-not = 没有用
evaluation-said-it = 您是否说出了想说的话？
evaluation-said-it-fully = 是
evaluation-said-it-partly = 部分
evaluation-said-it-no = 否
evaluation-said-it-did-not-ask = 我无意发言
evaluation-fair = 发言机会的安排是否公平？
evaluation-fair-yes = 是
evaluation-fair-mostly = 大体公平
evaluation-fair-hardly = 不太公平
evaluation-fair-no = 否
evaluation-interpretation = 口译如何？
evaluation-interpretation-good = 好
evaluation-interpretation-sufficient = 尚可
evaluation-interpretation-poor = 差
evaluation-interpretation-not-used = 没有口译，或我没有使用
evaluation-online = 在线的声音和图像如何？
evaluation-online-good = 好
evaluation-online-sufficient = 尚可
evaluation-online-poor = 差
evaluation-online-not-used = 我没有在线与会
evaluation-wish = 您希望有何改变？
evaluation-wish-hint = 请勿提及任何人的姓名，也勿写出可据以辨认您的内容。
evaluation-office-anonymous = 在此无人能看到谁作了何种答复。表格关闭时，答复在记录中即与答复者脱离。
evaluation-asked = 可答复人数
evaluation-answered = 已答复人数
evaluation-rate = 百分之{ $percent }
evaluation-answer = 答复
evaluation-how-many = 人数
evaluation-later = 表格关闭后才显示统计。此前两次查看会透露其间某人的答复。
evaluation-too-few = 答复者不足五人，不显示其答复。
evaluation-wishes-order = 不分次序，既不按时间，也不按人。
evaluation-days = 表格开放多久
evaluation-days-how-many = 会后天数
evaluation-days-hint = 至最后一日终了（维也纳时间）。开放后只能延长，不能缩短。
evaluation-no-days = 请输入天数。
evaluation-invite = 向与会者致谢
evaluation-unthanked =
    { $n ->
       *[other] 尚有{ $n }位与会者未收到感谢信。信中说明表格所在；草稿等待您放行。
    }
evaluation-draft-thanks = 起草信件
evaluation-drafted =
    { $n ->
       *[other] 发件箱中已起草{ $n }封信。
    }
evaluation-what-for = 告诉秘书处会议情况
