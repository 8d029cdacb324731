# 安全理事会综合名单：使用中的名单、导入、相似之处。

## 使用中的名单

consolidated-title = 安全理事会综合名单
consolidated-lead = 申请者的名称与此名单比对。相似之处连同理由显示在申请页面上，由审查人员决定。比对不会使任何人被拒绝。
consolidated-none = 尚未导入名单
consolidated-none-why = 导入之前，核查清单中的这一步由人工进行。
consolidated-day = 名单日期
consolidated-imported = 导入
consolidated-entries = 条目
consolidated-counts = 个人：{ $individuals } · 团体和其他实体：{ $entities }
consolidated-file = 提交的原文件
consolidated-old =
    { $n ->
       *[other] 名单已有 { $n } 天
    }
consolidated-old-why = 名单每月更改数次。请重新下载文件并导入。名单超过 { $most } 天即作此提醒。
consolidated-broken = 此名单的一部分已不再保存
consolidated-broken-why = 比对缺少条目。请重新导入名单。
consolidated-how = 名称如何比对
consolidated-how-text = 大小写、变音符号、文字、标点和词序不计。同一名称的不同拼写按辅音识别。相似度达到 100 分中的 { $percent } 分即予显示。个人与个人比对，组织与全部条目比对。

## 导入名单

consolidated-import = 导入名单
consolidated-import-lead = 请使用联合国公布的 XML 文件。您先看到它会改变什么；在您确认之前不会录入任何内容。
consolidated-upload = 名单文件
consolidated-upload-hint = XML，最大 { $most } MB。文件留在办公室内。
consolidated-look = 查看变动
consolidated-no-file = 请选择名单文件。
consolidated-over = 文件已不在。请重新上传。
consolidated-coming = 此名单的变动
consolidated-new = 新条目
consolidated-gone = 不再列入名单的条目
consolidated-changed = 名称有变动的条目
consolidated-unchanged = 未变的条目
consolidated-unread =
    { $n ->
        [0] 文件全部可读
       *[other] 文件中有 { $n } 处缺陷
    }
consolidated-unread-line = 第 { $line } 行：{ $reference }
consolidated-unread-note = 不能读取的内容不参加比对。确认之前请查看文件中的这些行。
consolidated-replaces = { $day } 的名单随之销毁。条目未变的，就相似之处所作的判断继续有效。
consolidated-enter = 使用此名单
consolidated-done = 名单已在使用
listed-unread-no-reference = 没有编号，略去。
listed-unread-no-name = 没有名称，略去。
listed-unread-twice = 另一条目有相同编号，略去。
listed-unread-too-long = 名称或编号过长，略去。
listed-unread-too-many-names = 别名过多，略去最后几个。
listed-file-too-large = 对这样的名单而言文件过大。
listed-file-no-text = 这不是名单的 XML 文件：第 { $line } 行不是文本。
listed-file-no-xml = 这不是 XML，或文件不完整：第 { $line } 行。请重新下载文件。
listed-file-declares = 第 { $line } 行声明了公布的名单所没有的内容。文件未被读取。请从联合国网页获取。
listed-file-other-root = 这是另一种 XML 文件：第 { $line } 行。名单以 CONSOLIDATED_LIST 开头。
listed-file-no-date = 文件没有说明日期：第 { $line } 行。
listed-file-endless = 第 { $line } 行比这样的名单中任何内容都长或层次更深。文件未被读取。
listed-file-empty = 文件中没有条目。
listed-file-too-many = 文件中的条目或缺陷多于任何这样的名单。

## 相似之处

likenesses-title = 与综合名单条目的相似之处
likenesses-compared = 已与 { $day } 的名单比对。
likenesses-none = 此申请中没有与条目相似的名称。
likenesses-no-list = 尚未导入综合名单。请人工比对。
likenesses-decide = 由人决定。请就每一相似之处说明是什么；核查清单的这一步由此得出。
likenesses-caption = 比对的名称
likenesses-here = 此处
likenesses-there = 名单上
likenesses-why = 依据
likenesses-percent = 100 分中的 { $percent } 分
likenesses-open = 待决定
likenesses-what = 这是什么？
likenesses-reason = 理由
likenesses-reason-hint = 说明不是同一个时必须填写。仅供办公室使用。
likenesses-button = 录入
desk-likeness = 相似之处待决定
desk-skip-likeness = 与综合名单的一个条目相似，尚无人作出决定
judgement-not-the-same = 不是同一个
judgement-needs-looking = 需要查看
whose-organization = 该组织
whose-person = 申请人或代表该组织的人
whose-participant = 被指定参加的人
listed-individual = 个人
listed-entity = 团体或其他实体
stands-as-name = 名称
stands-as-original = 原文
stands-as-good = 别名（足以辨认）
stands-as-low = 别名（不足以辨认）
stands-as-also = 又称
stands-as-formerly = 原称
listed-why-same-name = 名称相同
listed-why-same-words = 词相同，顺序不同
listed-why-all-words = 含有较短名称的全部词
listed-why-same-consonants = 辅音相同：可能是另一种拼写
listed-why-similar = 拼写相近
kept-for-consolidated-list = 安全理事会综合名单

## 拒绝

refused-list-of-the-future = 此名单称其制作日期为 { $day }，该日尚未到来。
refused-list-older = 此名单的日期为 { $day }，使用中的名单为 { $current }。
refused-list-length = 此名单有 { $entries } 个条目。记录至少接受一个，至多 { $most } 个，名称合计不超过五万个。
refused-list-entry = 条目 { $reference } 出现两次，或名称多于记录所能接受的数目。
refused-likeness-changed = 自显示以来，名单或申请 { $application } 中的名称已有变动。请重新查看。
refused-likeness-judged = 其间一位同事已就申请 { $application } 的此项相似之处作出决定。请查看其意见。
refused-likeness-reason = 请说明为何不是同一个。
refused-likeness-open = 申请 { $application } 与综合名单的一项相似之处待决定或需要查看。请先就此作出决定。
