# 活动、需求、援助提议和研究：提交、公布、退回、不予公布、撤回。
contributions-title = 活动、需求、援助提议和研究
contributions-lead = 各组织和专家就对话专题所开展的工作、所需、所能提供和所得发现。每份材料都有长期有效的编号。
contributions-words = 包含词语
contributions-nothing = 尚未公布此类材料。
contributions-shown =
    { $n ->
       *[other] 共 { $n } 份材料
    }
contributions-mine = 我的活动、需求、援助提议和研究
contributions-mine-what = 报告活动，说明需要或可提供的技术援助，或提供研究和数据。每份材料公布前均由官员阅读。
contributions-as-everybody = 已公布的材料
contributions-none-here = 此处没有材料。
contribution-hand-in = 提交材料
contribution-before-form = 秘书处阅读您提交的材料，绝不改动一字。材料将予以公布，或说明理由后退回或不予公布。您可随时撤回。
contribution-newer-of = “{ $title }”的新版本。此前版本将被销毁。请再次说明是否同意显示联系方式。
contribution-kind = 类别
contribution-kind-missing = 请说明类别。
contribution-kind-activity = 活动
contribution-kind-activity-what = 已开展或正在开展的工作。
contribution-kind-need = 技术援助需求
contribution-kind-need-what = 需要什么，谁需要。
contribution-kind-offer = 技术援助提议
contribution-kind-offer-what = 您能为他人做什么。
contribution-kind-research = 研究或数据
contribution-kind-research-what = 附文献，以便引用。
contribution-description = 说明
contribution-description-hint = 不超过 { $most } 个字符。请勿在此填写个人姓名或地址：它们无法单独撤回。
contribution-description-missing = 请填写说明。
contribution-language = 语文
contribution-topics = 专题
contribution-region = 区域
contribution-region-hint = 如涉及多个或所有区域，请勿选择。
contribution-everywhere = 多个或所有区域
contribution-dialogue = 对话
contribution-dialogue-hint = 如属于某次对话，请选择。
contribution-references = 文献
contribution-references-hint = 仅用于研究和数据：所提供的内容。
contribution-reference-nth = 文献 { $n }
contribution-reference-more = 再添加一项文献
contribution-authors = 作者
contribution-authors-hint = 按引用顺序填写。
contribution-work = 成果或数据集名称
contribution-year = 年份
contribution-year-number = 请用数字填写年份。
contribution-publisher = 出版方
contribution-locator = DOI 或网址
contribution-locator-hint = 例如 10.5555/12345678，或以 https:// 开头的网址
contribution-locator-wrong = 请填写 DOI，或以 https:// 开头的网址
contribution-who = 提交方
contribution-naming = 以谁的名义
contribution-naming-hint = 您可随时撤回署名。
contribution-naming-missing = 请说明是否署名公布。
contribution-named = 以本组织名义；如不代表任何组织，则以本人名义
contribution-named-what = 不显示代表组织填写的人。
contribution-unnamed = 不署名
contribution-unnamed-what = 秘书处知道由谁提交。
contribution-contact = 联系方式
contribution-contact-hint = 如希望他人与您联系，请填写联系方式。如不填写，则不保存任何信息，也不向任何人显示如何与您联系。
contribution-contact-name = 联系人名称
contribution-contact-address = 联系人电子邮件地址
contribution-contact-agree = 我同意所有人都能在该材料页面上看到这一联系方式。它属于我，或由本组织公开。
contribution-contact-agree-hint = 仅显示在该页面上，不出现在搜索、订阅源或开放数据中。您可随时撤回；届时联系方式将被销毁，材料保留。
contribution-contact-not-agreed = 请同意显示联系方式，或将这些栏留空。
contribution-contact-missing = 请填写地址，或取消勾选。
contribution-contact-shown = 经其同意显示。请仅用于与该材料有关的事项。
contribution-contact-office = 材料公布后显示在其页面上，直至撤回同意。
contribution-contact-until = 最迟保存至 { $day }
contribution-contact-withdraw = 撤回联系方式
contribution-contact-withdraw-what = 联系方式将被销毁，材料保留。
contribution-name-withdraw = 不再显示名称
contribution-name-withdraw-what = 材料保留，不再署名。此操作无法撤销。
contribution-withdraw = 撤回该材料
contribution-withdraw-what = 其正文、文献和联系方式将在此处及所有公布之处销毁，仅保留曾有该材料的记录。
contribution-shielded = 您或贵组织不列入公开名单。无论此前同意何种显示方式，该材料均不显示名称和联系方式。
contribution-shielded-office = 该材料的提交方不列入公开名单。无论此前同意何种显示方式，均不显示名称和联系方式。请确认正文也未提及任何人。
contribution-views = 材料内容仅代表作者观点，按原文公布，不表示认可。
contribution-published = 公布
contribution-published-on = 公布于 { $day }
contribution-published-once = 曾于 { $day } 公布，现已不再显示
contribution-gone = 该材料已不再公布。
contribution-cite = 如何引用
contribution-state-submitted = 秘书处处理中
contribution-state-returned = 已退回
contribution-state-published = 已公布
contribution-state-declined = 不予公布
contribution-state-withdrawn = 已撤回
contribution-next-submitted = 官员将阅读，并予以公布、说明理由后退回或不予公布。您会收到通知。
contribution-next-returned = 因以下理由退回。您可以提交新版本。
contribution-next-published = 所有人均可阅读。
contribution-next-declined = 因以下理由不予公布。
contribution-next-withdrawn = 已撤回。正文已销毁，仅保留曾有该材料的记录。
contribution-done-handed-in = 已收到您的材料。
contribution-done-contact = 联系方式已销毁。
contribution-done-name = 已不再显示名称。
contribution-done-withdrawn = 您的材料已撤回。
contribution-done-published = 材料已公布。
contribution-done-returned = 材料已退回。
contribution-done-declined = 材料不予公布。
contribution-guards-nothing = 正文未提及任何国家、个人或地址。
contribution-guards-what = 这些是提示。由您决定，绝不改动一字。
contribution-guard-address = 正文中有电子邮件地址：无法单独撤回。
contribution-publish = 公布
contribution-publish-what = 按原文公布。
office-contributions =
    { $n ->
       *[other] 活动、需求、援助提议和研究：{ $n } 份待处理
    }
my-contributions = 活动、需求、援助提议、研究
my-contributions-what = 报告、求助、提供援助、提供成果。
search-kind-contribution = 活动、需求、援助提议或研究
data-contributions = 活动、需求、援助提议和研究
data-contributions-what = 每份已公布的材料一行，列出所引文献；绝不含联系方式。
data-feed-contributions = 活动、需求、援助提议和研究订阅源
data-feed-contributions-what = 已公布的材料；撤下的材料会离开订阅源。
feed-contributions-title = 建设性对话专题的活动、需求、援助提议和研究
letter-contribution-published-subject = 您的材料 { $reference } 已公布
letter-contribution-published-body =
    您的材料 { $reference } 已按原文公布：

    { $link }

    您可随时撤回材料、名称或联系方式。
letter-contribution-returned-subject = 您的材料 { $reference } 已退回
letter-contribution-returned-body =
    您的材料 { $reference } 未能按现有内容公布。理由：

    { $reason }

    您可在此提交新版本：

    { $link }
letter-contribution-declined-subject = 您的材料 { $reference }
letter-contribution-declined-body =
    您的材料 { $reference } 不予公布。理由：

    { $reason }

    目前状态：

    { $link }
