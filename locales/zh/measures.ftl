# 衡量主席的总结的尺度：公布的数量用语等级，以及篇幅与时间可有的差距。

scale-step-both = “{ $word }”：至少 { $speakers } 名不同发言者，且超过发言者的 { $above }%
scale-step-number = “{ $word }”：至少 { $speakers } 名不同发言者
scale-step-share = “{ $word }”：超过发言者的 { $above }%
scale-step-one = “{ $word }”：一名发言者
scale-step-some = “{ $word }”：两名发言者起
scale-step-all = “{ $word }”：所有发言者

scale-number-and-share = 人数与比例
scale-number = 仅按人数
scale-share = 仅按比例
scale-own = 自定等级

measures-title = 衡量总结的尺度
measures-lead = 联合国并无规则说明“几位”或“许多”发言者是多少，也未规定一个主题的篇幅可与所用时间相差多远。秘书处为每份总结公布这一尺度：每条提示均以此为准，印发的文本显示撰写时所依的等级。
measures-in-force = 现行尺度
measures-scale-is = 数量用语等级：{ $scale }
measures-apart = 篇幅与时间：相差超过 { $points } 个百分点时提示。
measures-declared = 公布：{ $by }
measures-by-program = 尚未公布任何尺度；此为程序所设。
measures-unsaid = 本版未说明撰写时所依的等级；此为程序当时所设。
measures-declare = 公布其他尺度
measures-after = 公布尺度不改动任何文字，也不影响任何核准。提示将重新查找；若编辑已审定文本，则须在印发前再次审定。已忽略的提示仍然忽略。
measures-since = 核准之后公布了其他尺度。文字没有改动；提示可能有变。
measures-scale = 哪一种等级？
measures-own-hint = 按下列数字。
measures-speakers = “{ $word }”：不同发言者的最低人数
measures-share = “{ $word }”：超过发言者的这一比例（%）
measures-share-hint = 0：不论比例多少。
measures-distance = 篇幅与时间可相差多少个百分点
measures-distance-hint = { $least } 至 { $most }。一个主题占文本的比例与占时间的比例相差超过此数时，即予提示。
measures-why = 理由
measures-why-hint = 参与撰写总结的人现在和以后都能读到。
measures-now = 公布
measures-only = 由秘书处官员公布。
measures-earlier = 以前公布的尺度
measures-choose = 请选择一种等级。
measures-no-number = 请填写不太大的整数。

refused-scale-several = “几位”的要求须高于“一些”：至少三名发言者，或达到某一比例。
refused-scale-many = “许多”的要求须高于“几位”：任何一项都不得更低，且至少一项更高。
refused-scale-most = “大多数”的要求须高于“许多”：任何一项都不得更低，且至少一项更高。
refused-scale-half = “大多数”是指过半数：其比例至少须为 50%。
refused-scale-limits = 每一级至多要求 { $speakers } 名发言者和 { $share }% 的比例。
refused-distance = 差距须为 { $least } 至 { $most } 个百分点。
refused-yardstick-full = 一份总结的尺度在记录中至多可公布 { $most } 次。
