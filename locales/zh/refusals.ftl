# 为什么某事不可为。

refused-not-yours = 只有秘书处人员可以这样做，或在自行到期时由时钟执行。
refused-already-open = 记录已经开启。
refused-not-yet-open = 记录尚未开启。
refused-no-such-content = 库中没有内容{ $row }。
refused-retention-not-ended = 此内容应保存更长时间。
refused-content-too-long = 文本有{ $bytes }字节；最多保存{ $most }字节。
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
