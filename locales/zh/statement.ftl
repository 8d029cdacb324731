# Statements handed in beforehand, under embargo.

statement-titles = 发言稿
statement-titles-what = 为本次会议提交的、您有权阅读的文本。
statement-own = 您的发言稿
statement-hand-in = 提交发言稿
statement-hand-in-for = 代他人提交发言稿
statement-lead = 口译员、记录员和主席会在您发言前阅读，以便您的话传达给所有人。您发言之前其他任何人都看不到；发言之后，只有您在下面指定的人才能看到。
statement-embargo = 发言前不得外传。以实际发言为准。
statement-delivered = 已发言。以实际发言为准。
statement-for-whom = 这是谁的发言稿？
statement-item = 关于哪个议题？
# $item, $time, $words
statement-item-time = { $item }（{ $time }，约 { $words } 词）
# $minutes: such as 4½
statement-minutes = { $minutes } 分钟
statement-language = 使用哪种语言？
statement-another-language = 其他语言
statement-other-language = 哪一种其他语言？
statement-other-language-hint = 仅在不属于六种语言时填写。
statement-text = 文本
# $most
statement-text-hint = 粘贴在此处，或在下面选择文件。最多 { $most } 个字符。
statement-file = 或文件
# $most
statement-file-hint = DOCX 或纯文本（系统可读取其中文字），或 PDF。最大 { $most } MB。
statement-file-kind = 此处只接受 DOCX、PDF 或纯文本（.txt）。
# $name
statement-file-brought = 已收到 { $name }，将随本表一并提交。
statement-words = 共有多少词？
statement-words-hint = 仅适用于 PDF：系统不读取其中文字。
statement-posting = 您发言之后，可以向谁展示？
statement-posting-hint = 除非您另有说明，不向其他任何人展示。您可随时更改。文件按原样展示，包括其中有关作者的信息。
posting-not-at-all = 不向其他任何人
posting-participants = 本次对话的参与者
posting-public = 所有人
# $whom
statement-shown-to = 发言之后：{ $whom }
statement-say-so = 保存选择
statement-hand-in-now = 提交
statement-newer = 提交新版本
# $number
statement-newer-what = 它将取代第 { $number } 版，旧版文本和文件将被销毁。
# $number, $moment
statement-version = 第 { $number } 版，提交于 { $moment }
# $day
statement-until = 文本和文件将在 { $day } 之后销毁。
statement-take-back = 撤回
statement-take-back-what = 文本和文件将立即销毁，任何人都无法恢复。
# $n
statement-length = { $n } 词
# $needs
statement-needs = 按每分钟 120 词计，需 { $needs }
# $needs, $limit
statement-over = 按每分钟 120 词计，需 { $needs }；可用时间为 { $limit }。请删减，以免被迫中断或语速过快无法口译。
# $limit
statement-over-short = 超出可用的 { $limit }
statement-too-long = 超出可用时间
# $needs, $limit
statement-fits = 按每分钟 120 词计，需 { $needs }；可用时间为 { $limit }。
# $needs
statement-unlimited = 按每分钟 120 词计，需 { $needs }；没有时间限制。
# $language, $length, $needs
statement-next = { $language }，{ $length }，{ $needs }
statement-none = 此处没有您有权阅读的发言稿。
statement-no-items = 发言稿须对应日程中的一个议题，而日程尚未发布。请在发布后再来。
statement-read = 阅读文本
statement-open = 打开发言稿
statement-open-file = 保存文件
statement-in-file = 文本在文件中。
statement-back = 返回您在名单中的位置
statement-passed-on = 如将发言位置转给同事，发言稿随之转移，由该同事重新说明可向谁展示。
statement-text-posted = 所提交的文本；以实际发言为准。
statement-done-handed-in = 发言稿已提交。
statement-done-posted = 已记录可向谁展示。
statement-done-withdrawn = 发言稿已撤回，文本和文件已销毁。
floor-lists-to-come = 后续议题的发言名单
# $n
floor-your-place = 在本议题名单上排第 { $n } 位
