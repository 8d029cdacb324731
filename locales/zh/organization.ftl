# 组织：简介、人员、以往情况。

## 简介

profile-name-in = 名称（{ $language }）
profile-name-hint = 正式名称。缔约国会看到。
profile-name-missing = 请至少用一种语文填写名称
profile-other-names = 其他语文的名称
profile-acronym = 简称
profile-kind = 类别
profile-kind-hint = 能否申请，绝不取决于是否具有某种地位。
profile-kind-missing = 请选择类别
profile-individual = 我以个人身份作为学者申请
profile-individual-hint = 仅适用于学术界。届时上述名称即为您本人的姓名，缔约国会看到。
profile-area = 国家或地区
profile-area-hint = 所在地，按联合国的写法。
profile-area-missing = 请选择所在地
profile-website = 网站
profile-website-hint = 例如 https://example.org
profile-field = 工作领域
profile-field-hint = 用一句话说明。
profile-mandate = 任务和经验
profile-mandate-hint = 请勿提及个人姓名：缔约国会看到。
profile-postal = 邮政地址
profile-postal-hint = 只有秘书处会看到。

## 页面

organization-past = 申请
organization-no-past = 尚无申请。
organization-people = 人员
organization-part-with = 终止 { $who } 的代表身份
organization-invite = 请同事代表本组织
organization-invite-hint = 电子邮件地址。代表可以看到本组织的申请并跟踪进展。
organization-naming = 列名
organization-naming-which = 可以在何处列出本组织的名称？
organization-naming-hint = 其范围不限于各国阅读的名单，还包括：公开名单、标签、屏幕、导出文件。
naming-by-consent = 仅在我们就某次对话同意列名之处
naming-withheld = 任何地方均不列名：公开名单、标签、屏幕和导出文件均不列入
organization-profile = 简介
organization-profile-lead = 更改适用于尚未发出的名单；已发出的名单保持不变。
organization-merged = 经查，该条目与另一条目相同。其历史保留于此；新的事项见另一条目。
organization-to-merged = 前往沿用的条目
