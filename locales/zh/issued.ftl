# 已印发文件的附随内容：为何不可行，以及保存什么。

refused-paper-without-text = 记录中没有本文件的文本，因此无法在此翻译。
refused-translation-moved-on = 其间已有他人撰写了本段。请查看现有内容；您所输入的内容仍保留在下方。
refused-no-such-paragraph = 文件中没有这一段。
refused-errors-full = 此处的报告已经足够多。您同时等待答复的报告至多 { $most } 项。
refused-error-answered = 该报告已有答复，或并不存在。
kept-for-translation = 已印发文件的非正式译文
kept-for-plain-words = 文件内容的通俗说明
kept-for-factual-error = 读者报告的事实错误及答复
