# 文件的商定用语；每条可用的变量见英文文件。

## 版式：右上角区块保留英文

united-nations = 联合国
distr-general = Distr.: General
language-line = Chinese
original =
    Original: { $language ->
        [ar] Arabic
        [zh] Chinese
        [es] Spanish
        [fr] French
        [ru] Russian
       *[en] English
    }
language-only =
    { $language ->
        [ar] Arabic only
        [zh] Chinese only
        [es] Spanish only
        [fr] French only
        [ru] Russian only
       *[en] English only
    }
conference-name = 联合国打击跨国有组织犯罪公约缔约方会议
mechanism-name = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制
session-line = { $ordinal }届会议
meeting-line = { $ordinal }次会议
place-line = { $dates }，{ $place }
agenda-line =
    { $provisional ->
        [no] 议程项目{ $number }{ $mark }
       *[yes] 临时议程项目{ $number }{ $mark }
    }
agenda-note = { $symbol }。
note-by-the-secretariat = 秘书处的说明
summary-by-the-chair = 主席的总结
summary-by-the-co-chairs = 共同主席的总结
draft-not-official = 草稿——非正式文件
informal-not-official = 仅供参考 – 非正式文件
reproduced-from-issued = 依照已印发的 { $symbol } 转载；以印发的文件为准。
available-at = 可查阅 { $address }。
end-of-paper = ***

## 说明

note-title = 根据《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制运作的程序和规则第53段举行的建设性对话：各位主席的总结
note-title-short = 建设性对话：各位主席的总结
note-agenda-title = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况的审议
note-heading-introduction = 导言
note-heading-year = { $year }年举行的建设性对话
note-establishment = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制由公约缔约方会议于2018年10月在其第九届会议上设立。审议机制运作的程序和规则载于缔约方会议第9/1号决议附件。{ $mark }
note-establishment-note = { available-at }
note-basis = 与包括非政府组织在内的相关利益攸关方进行建设性对话的依据是《有组织犯罪公约》第三十二条第3款(c)项以及上述程序和规则第53段。建设性对话是一项经常做法，每次均在工作组结束会议并通过报告之后召开。其目的是开展富有成果的交流，向与会者通报审议进程的进展和成果，并征求其意见和建议，包括关于如何改进公约及其各项议定书实施工作的意见和建议。
note-year = { $year }年，继缔约方会议各工作组的会议之后，举行了{ $count }次建设性对话。
note-meetings =
    { $noun ->
        [session] { $groups }{ $ordinal }届会议
       *[meeting] { $groups }{ $ordinal }次会议
    }
note-dialogue-held =
    { $date }，在{ $meetings }结束后，举行了{ $ordinal }{ $joint ->
        [yes] 联合建设性对话
       *[no] 建设性对话
    }。
note-dialogue-held-unordered =
    { $date }，在{ $meetings }结束后，举行了一次{ $joint ->
        [yes] 联合建设性对话
       *[no] 建设性对话
    }。
note-officer = { $name }（{ $office }）
note-chair-of-group =
    { $chairing ->
        [co-chairs] { $group }共同主席{ $officers }
        [one-of-co-chairs] { $group }共同主席之一{ $officers }
       *[chair] { $group }主席{ $officers }
    }
note-chaired-by =
    { $chairing ->
        [co-chairs] 对话由工作组共同主席{ $chairs }主持。
        [one-of-co-chairs] 对话由工作组共同主席之一{ $chairs }主持。
        [one-of-each] 对话由{ $chairs }主持。
       *[chair] 对话由工作组主席{ $chairs }主持。
    }
note-counts = 参加对话的有{ $ngo }个非政府组织和{ $other }个其他相关利益攸关方（{ $academia }个来自学术界，{ $private_sector }个来自私营部门）。
note-counts-strict = 参加对话的有{ $ngo }个非政府组织和{ $other }个其他相关利益攸关方（{ $academia }个来自学术界，{ $private_sector }个来自私营部门）。
note-counts-unknown = 没有关于与会情况的数字记录。
note-summary =
    由{ $prepared ->
        [co-chairs] 共同主席
       *[chair] 主席
    }编写的讨论情况总结{ $mark }可在审议机制网页上查阅。{ $page_mark }
note-summary-cited = { $title }，{ $date }。
note-summary-note = { available-at }
note-page-note = { available-at }

## 说明的随附文件

note-year-in-part = { $year }年举行的{ $held }次建设性对话中，此处报告{ $count }次。
companion-byline = 根据记录编成
companion-heading-reading = 如何阅读本文件
compilation-title = 各工作组的建议和建设性对话中所提建议汇编
compilation-scope = 首先按记录所载列出各工作组在建设性对话之前的会议上作出的决定，然后列出这些对话中提出的建议。
compilation-standing = 工作组的决定载于其通过的报告，通俗摘要不能取代该报告。建议是与会者的建议，以各位主席的总结所反映者为准，并非议定成果。本文件不认为其中任何一项促成了另一项。
compilation-languages = 记录中有本语文文本的，摘要和建议以本语文列出；没有的，以撰写时的语文列出。
compilation-heading-decided = 各工作组的建议
compilation-decided = { $meetings }：所作决定的通俗摘要。{ $mark }
compilation-decided-none = { $meetings }：记录中既无所作决定的摘要，也无已通过报告的网址。
compilation-report-note = { available-at }
compilation-heading-suggested = 对话中提出的建议
compilation-theme = 关于“{ $theme }”专题，提出的建议有：
compilation-unthemed = 未按专题归类：
compilation-suggestion = { $text }（{ $date }的对话）
compilation-suggestion-of = { $text }（{ $date }的对话，总结第{ $paragraph }段）
compilation-none = 记录中没有这些对话的建议。
compilation-without = 记录中没有下列对话的建议：{ $dialogues }。
annex-title = 建设性对话的参加情况
annex-unit = 数字为参加的组织数，现场与在线合计。每组数字均注明所述日期和来源。
annex-sums = 若干对话的总和是参加次数的总和，而不是组织数：参加两次对话的组织计为两次。
annex-joint = 联合对话计入其每个工作组之下；各工作组的总和不应相加。
annex-charts = 这些数字的图表（各附表格）见 { $address }。
annex-heading-dialogues = 各次对话
annex-heading-years = 按年份列出的参加次数
annex-heading-groups = 按工作组列出的参加次数
annex-each = 表{ $table }列出参加各次对话的组织数，并注明数字所述日期。
annex-years = 表{ $table }列出参加次数，为各年对话的总和。
annex-groups = 表{ $table }列出参加次数，为各工作组对话的总和。
annex-table-each = 参加建设性对话的组织，按对话列出
annex-table-years = 按年份列出的参加次数
annex-table-groups = 按工作组列出的参加次数
annex-head-dialogue = 对话
annex-head-year = 年份
annex-head-group = 工作组
annex-head-ngo = 非政府组织
annex-head-other = 其他相关利益攸关方
annex-head-academia = 其中：学术界
annex-head-private-sector = 其中：私营部门
annex-head-as-of = 截至
annex-head-counted = 计入的对话
annex-counted = { $dialogues }次中的{ $counted }次
annex-not-known = 不详
annex-all = 合计
annex-source = { $title }（{ $publisher }）。
annex-disagreeing = 其他来源的统计有所不同。
comments-title = 关于建设性对话的书面评论意见
comments-notice = 评论意见中的观点仅代表作者本人。评论意见按原文公布。
comments-names = 每份评论意见均列于作者同意的名称之下，标题使用撰写时的语文。此后撤回的评论意见只计数，不列出。
comments-heading = 按对话列出的评论意见
comments-of = { $dialogue }：
comments-none = { $dialogue }：没有公布的书面评论意见。
comments-gone = 公布后撤回：{ $count }。
comments-line = { $title }，{ $author }；{ $language }；{ $date }公布；{ $reference }。
comments-anonymous = 不具名作者

## 主席的总结

summary-title =
    { $joint ->
        [yes] 根据《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制运作的程序和规则第53段举行的联合建设性对话
       *[no] 根据《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制运作的程序和规则第53段举行的建设性对话
    }
summary-heading-introduction = 导言
summary-heading-opening = 开幕
summary-heading-briefing = 审议进程的进展和成果情况通报
summary-heading-inputs = 与会者的意见和建议以及关于其活动的信息，包括满足技术援助需要的活动
summary-establishment = { note-establishment }
summary-basis = { note-basis }
summary-counts = 参加对话的有{ $ngo }个非政府组织和{ $other }个其他相关利益攸关方（{ $academia }个来自学术界，{ $private_sector }个来自私营部门）。
summary-comments = 根据程序和规则第53段收到的书面评论意见可在审议机制网页上查阅。{ $mark }
summary-held =
    { $date_long }，在{ $meetings }结束后，举行了{ $ordinal }{ $joint ->
        [yes] 联合建设性对话
       *[no] 建设性对话
    }。
summary-chaired-by = { note-chaired-by }
summary-contents =
    { $prepared ->
        [co-chairs] 共同主席的总结如下。
       *[chair] 主席的总结如下。
    }
summary-counts-live = 参加对话的有{ $ngo_text }个非政府组织和{ $other_text }个其他相关利益攸关方（{ $academia_text }个来自学术界，{ $private_sector_text }个来自私营部门）。
summary-item-opening =
    { $prepared ->
        [co-chairs] 在议程项目{ $number }下，共同主席宣布建设性对话开幕。
       *[chair] 在议程项目{ $number }下，主席宣布建设性对话开幕。
    }
summary-item-briefing = 在议程项目{ $number }下，与会者听取了关于审议进程进展和成果的情况通报。
summary-item-report =
    { $prepared ->
        [co-chairs] 在议程项目{ $number }下，共同主席报告了建设性对话之前所举行会议的情况。
       *[chair] 在议程项目{ $number }下，主席报告了建设性对话之前所举行会议的情况。
    }
summary-item-panel = 在议程项目{ $number }下，举行了专题小组讨论。
summary-item-discussion =
    { $prepared ->
        [co-chairs] 在议程项目{ $number }下，共同主席请与会者发言，提出意见和建议。
       *[chair] 在议程项目{ $number }下，主席请与会者发言，提出意见和建议。
    }
summary-closing =
    { $prepared ->
        [co-chairs] 共同主席感谢与会者的贡献，并宣布建设性对话闭幕。
       *[chair] 主席感谢与会者的贡献，并宣布建设性对话闭幕。
    }

## 正文之外

reproduced-without-symbol = 依照已印发的文件转载；以印发的文件为准。
link-broken-at-source = 来源中链接已损坏
footnotes = 脚注
footnote-back = 返回正文，注 { $mark }
paragraph-number = 第 { $number } 段
table-number = 表{ $number }
table-source = 资料来源：
table-remark = 说明：
table-cell = { $head }：{ $value }
