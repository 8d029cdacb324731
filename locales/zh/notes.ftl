# 记录员工作台。

notes-title = 记录
notes-door = 秘书处记录员记下的发言内容。
notes-kept-until = 限制分发。记录及其对照表保存至{ $day }，之后销毁。
notes-take = 下一条记录
notes-text = 您的记录
notes-text-hint = 请勿写出发言者姓名：记录以编号代替姓名。
notes-save = 保存记录
notes-kind = 内容类别
notes-kind-point = 观点
notes-kind-commitment = 承诺
notes-kind-question = 待答问题
notes-kind-need = 技术援助需求
notes-kind-offer = 提供技术援助
notes-kind-activity = 活动情况
notes-kind-quotation = 引语
notes-speech = 发言者
notes-of-nobody = 无人：关于会议的说明
notes-speaks-now = { $who }（正在发言）
notes-spoke-at = { $who }，{ $hour }
notes-item = 议程项目
notes-item-of-speech = 发言所属项目，或当前审议项目
notes-themes = 主题
notes-themes-hint = 若干词语，以逗号分隔。
notes-permission = 引语：由谁准许
notes-permission-hint = 未经同意不得引用任何人。如无准许，请用自己的话记下观点。
notes-permission-whose = 谁表示同意
notes-permission-day = 哪一天
notes-permitted = 准许已于{ $day }登记
notes-permitted-by = 准许人：{ $who }，{ $day }
notes-under = 主题：{ $themes }
notes-by = { $who }，{ $at }
notes-by-me = 您
notes-by-office = 秘书处
notes-so-far = 已有记录
notes-none = 此处没有记录。
notes-found = 记录：{ $n }
notes-disputed = 两人同时修改
notes-disputed-settle = 两人同时修改：查看两个版本
notes-change = 修改
notes-remove = 删除
notes-all = 全部
notes-filter-item = 项目
notes-filter-kind = 类别
notes-filter-theme = 主题
notes-filter-author = 记录者
notes-filter-show = 显示
notes-counts = 记录内容统计
notes-notes = 记录
notes-speakers = 不同发言者
notes-by-item = 按项目
notes-by-kind = 按类别
notes-by-theme = 按主题
notes-key = 编号对照表
notes-key-what = 仅供秘书处干事和记录员使用。起草者只见编号，主席两者均不可见。
notes-statement = 所提交的文本
notes-statement-open = 打开文本
notes-keys = 键盘操作
notes-keys-save = 按 Enter 保存，Shift 加 Enter 换行；Ctrl 加 Enter 同样保存。
notes-keys-kind = Alt 加数字选择内容类别。
notes-keys-sign = 也可在记录开头键入各类别旁所示符号和一个空格；不用脚本亦可。
notes-keys-field = Escape 返回输入框。
notes-saved = 已保存。
notes-sending = 正在发送……
notes-unsent = 尚未发送：{ $n }
notes-offline = 连接中断。所写内容保存在本设备上，恢复连接后发送。
notes-signed-out = 您已退出登录。请在另一窗口重新登录；内容不会丢失。
notes-failed = 网站未接收该记录。已保留在此，将再次发送。
notes-send-now = 立即发送
notes-back-to-field = 放回输入框
notes-leaving = 尚未发送：{ $n }。退出登录将从本设备删除这些记录。仍要退出吗？
notes-shared-device = 您表示他人也使用本设备：未发送的记录仅在本页打开时保留。
notes-one = 修改记录
notes-two = 两人同时书写
notes-two-lead = 两个版本均已保留。请选定其一，或将其合并。
notes-version = 版本{ $number }
notes-keep-this = 采用此版本
notes-join = 合并
notes-join-hint = 两段文字依次列于输入框中。您保留的内容即为记录。
notes-earlier = 早先版本
notes-removal = 删除此记录？
notes-removal-lead = 其文本将被销毁，无法恢复。
notes-removal-earlier =
    { $n ->
       *[other] { $n }个早先版本将一并删除。
    }
notes-removal-now = 删除记录
notes-removal-not = 保留

# 为何不能办理。

refused-notes-full = 本次会议的记录数量已达上限：{ $most }。
refused-note-is-gone = 该记录已不存在：可能已被同事删除。您的文字仍在输入框中；如有需要，请另存为新记录。
refused-note-too-often = 该记录的修改次数已达上限：{ $most }。
refused-note-changed = 其间有同事修改了该记录。删除前请再看一遍。
refused-note-on-no-item = 目前没有审议中的项目。请说明记录属于哪个项目。
refused-notes-destroyed = 本次会议记录的保存期已满；新记录会立即被销毁。
refused-no-such-speech = 记录中没有这次发言。
refused-too-many-themes = 最多{ $most }个主题。
refused-quotation-not-permitted = 未经同意不得引用任何人。请说明由谁、何时准许，或用自己的话记下观点。
refused-permission-from-the-future = 准许日期尚未到来。

# 保存期限。

matter-intervention-notes = 发言记录及其对照表
matter-intervention-notes-why = 直至收到总结的工作组举行会议，另加半年，其间仍可能有人询问某句话的依据。
kept-for-note = 发言记录
kept-for-note-key = 记录对照表
