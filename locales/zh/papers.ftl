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
note-summary-note = { available-at }
note-page-note = { available-at }

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

## 正文之外

reproduced-without-symbol = 依照已印发的文件转载；以印发的文件为准。
link-broken-at-source = 来源中链接已损坏
footnotes = 脚注
footnote-back = 返回正文，注 { $mark }
paragraph-number = 第 { $number } 段
