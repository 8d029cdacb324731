# 文本旁的提示：只作提醒，由人决定。

guard-country = 不涉及具体国家
guard-person = 不提及个人和组织
guard-quantifier = 发言者人数
guard-hidden-count = 被动句背后只有一位发言者
guard-quotation = 可辨认的引语
guard-length = 篇幅
guard-reported = 转述
guard-coverage = 文本未反映的内容
guard-balance = 篇幅与时间

guard-rule-country = 对话不涉及任何具体国家或情况。由人决定：可以说明理由，提及良好做法。
guard-rule-attribution = 总结中的意见不归于具体发言者或组织。
guard-rule-scale = 表示多少的用语等级是本秘书处公布的政策，联合国并无规则加以规定。
guard-rule-length = 此限制是为本文本设定的。
guard-rule-reported = 总结以第三人称转述所说的内容，并使用过去时态。
guard-rule-fairness = 主席可能有充分理由；但所说与所写之间的差别不应被忽略。

guard-level-one = 一位
guard-level-some = 一些
guard-level-several = 几位
guard-level-many = 许多
guard-level-most = 大多数
guard-level-all = 全体

guard-found-state = “{ $found }”提及国家：{ $states }。
guard-found-adjective = “{ $found }”指向国家：{ $states }。
guard-found-city = “{ $found }”可能代指国家：{ $states }。
guard-found-participant = “{ $found }”提及一位参与者。
guard-found-organization = “{ $found }”提及一个参与的组织。
guard-found-titled = “{ $found }”提及一个人。
guard-found-quantifier = “{ $found }”表示“{ $said }”；{ $of }位发言者中有{ $speakers }位，按等级应为“{ $scale }”（{ $from }；{ $to }）。
guard-found-hidden-count = “{ $found }”掩盖了{ $of }位发言者中只有一位这样说。
guard-found-quotation = { $words }个词的引语可被辨认，最多允许{ $limit }个词。
guard-found-long-paragraph = 该段有{ $words }个词，最多允许{ $limit }个词。
guard-found-long-text = 该文本有{ $words }个词，最多允许{ $limit }个词。
guard-found-first-person = “{ $found }”：总结使用第三人称。
guard-found-present = “{ $found }”：所说内容以过去时态转述。
guard-found-future = “{ $found }”：关于将来的内容应以转述方式表达。
guard-found-unreflected = 没有段落反映“{ $name }”（发言和评论：{ $interventions }）。
guard-found-more-space = “{ $theme }”占文本的{ $space }%，占时间的{ $time }%：篇幅多于时间，相差超过{ $apart }个百分点。
guard-found-less-space = “{ $theme }”占文本的{ $space }%，占时间的{ $time }%：篇幅少于时间，相差超过{ $apart }个百分点。

guard-style = 行文规范，规则{ $rule }
guard-markup = 标记
guard-slip = 笔误
guard-binding = 文字的依据
guard-rule-markup = 不能作为标记解读的内容按键入的原样印出。
guard-rule-slip = 草稿中常错的空格、逗号和用词。请重读此处。
guard-rule-binding = 与发言或评论意见相联系的句子应仍然反映其内容。
guard-found-style = “{ $found }”不符合这条规则。
guard-found-style-proposed = “{ $found }”：应写为“{ $proposal }”。
guard-found-style-superfluous = “{ $found }”宜删去。
guard-found-open-note = 以“{ $found }”开头的脚注没有用“]”结束。
guard-found-note-in-note = “{ $found }”：脚注中不能再有脚注。
guard-found-note-in-heading = “{ $found }”：标题没有脚注。
guard-found-open-brace = “{ $found }”开始的名称没有结束。
guard-found-unknown-name = “{ $found }”既不是段落也不是记录中的数值。
guard-found-no-paragraph = “{ $found }”：草稿中没有或不再有这一段。
guard-found-no-value = “{ $found }”：记录中没有这一数值。请在办公区录入正式数字，或直接写出数字。
guard-found-name-in-print = “{ $found }”将连同大括号一并印出。如指数值或编号，请重新键入；否则请去掉大括号。
guard-found-loose = 原以发言为依据的一句话已不在该段中：“{ $found }”。
