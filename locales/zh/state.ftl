# 收件方所见的组织名单，以及国家对某一组织所作的表示。

## 一份名单

list-name = 名单{ $number }：{ $dialogue }
list-size = { $n }个组织，其中新增{ $new }个
list-sent = { $moment }发出
list-closes = 期限截至
list-window-open = 期限未满
list-window-over = 期限已满
list-window-over-what = 国家仍可作出表示，但视为逾期；页面说明其后果。
list-working-days-left = 其中{ $n }个工作日（星期一至星期五）
list-extended = { $day }予以延长；此前的截止时间为：{ $before }。依据：{ $source }
list-recipients = 收件方
list-window-source = 期限的依据
list-policy = 反对意见的效力
list-disclosure = 反对意见的披露范围
list-by-document = { $what }（{ $document }）
list-terms = 本名单发出时所依据的条件
list-files = 名单文件
list-file-paper = 文件（PDF）
list-file-sheet = 电子表格（XLSX）
list-file-csv = 纯表格（CSV）
list-search = 在名单中搜索
list-region = 区域组
list-all = 全部
list-only-new = 仅上一份名单之后新增的
list-only-own = 仅我方已作表示的
list-show = 显示
list-show-all = 全部显示
list-matching = { $all }个组织中的{ $n }个
list-nothing-matches = 没有相符的组织
list-organization = 组织
list-where = 所处阶段
list-own = 贵代表团
list-express = 反对或支持
list-new = 新增
list-to-website = 网站
list-withheld = 各组织的自我介绍已按所承诺的期限保存，现已销毁。各项决定留存在记录中。
list-name-in-language = 名称（{ $language }）
list-other-names = 其他语文的名称
list-sheet = 名单

## 作为文件的名单

list-paper-title = 申请参加建设性对话的组织：{ $dialogue }
list-paper-number = 名单{ $number }，所附信息充分
list-paper-about = 关于本名单
list-paper-organizations = 组织
list-paper-explanation = 以下是各组织在申请时所作的自我介绍，未经编辑，不代表秘书处的任何意见。按名称排序。
list-paper-entry = { $name }（{ $reference }）
list-paper-entry-new = { $name }（{ $reference }；上一份名单之后新增）

## 代表团首页

mission-title = { $state }代表团
mission-head = 您是指定的代表团团长：贵代表团拟订的草稿，在您援引贵国的普通照会予以确认之前，不产生任何效力。
mission-user = 您可阅读名单并拟订草稿。在贵国以普通照会指定的团长予以确认之前，您拟订的草稿不产生任何效力。
mission-waiting-head = 等待您确认
mission-waiting = 等待代表团团长
mission-open = 期限未满的名单
mission-none-open = 没有期限未满的名单
mission-none-open-why = 秘书处分发名单时，名单会出现在此处，并以电子邮件通知您。
mission-expressed = 贵代表团所作的表示
mission-closed = 期限已满的名单
mission-own-only = 您在此处只能看到本代表团所作的表示。其他代表团的表示绝不会显示给您，您的表示也绝不会显示给其他代表团。
mission-notes = 贵国的普通照会
mission-notes-lead = 贵国以这些照会指定其用户，团长每次作出有效表示时均援引其中之一。照会由秘书处录入；缺少扫描件的，贵方可以补充。只有秘书处和贵代表团可以看到。

## 反对和支持

objecting-heading = 反对或支持某一组织
objecting-see-own = 查看贵代表团所作的表示
objecting-does = 按本名单所适用的政策，反对意见的效力
objecting-late = 期限已满。现在提出反对视为逾期，并载入记录。
objecting-does-refers-to-extended-bureau = 提出反对后，申请提交扩大主席团决定。反对意见本身不排除该组织。
objecting-does-refers-to-conference = 提出反对后，申请提交缔约方会议下一届会议决定。就本次对话而言，这通常意味着来不及。
objecting-does-excludes = 期限届满时仍维持的反对意见，无须另作决定即排除该组织参加本次对话。对此可以复议。
objecting-does-excludes-late = 在期限内提出的反对意见本可排除该组织。逾期提出的则不然：申请提交扩大主席团决定。已作的决定不变。
objecting-does-no-effect-for-observers = 如缔约方会议已接纳该组织为观察员，反对意见不产生效力。否则，申请提交扩大主席团决定。
objecting-support-does = 支持的表示提交作出决定的机构，其本身不改变任何事项。
shown-title = 谁会看到
shown-to-applicant = 申请方
shown-to-applicant-that-there-is-one = 存在反对意见；不包括由谁提出及理由
shown-to-applicant-reasons = 存在反对意见及您所述理由；不包括由谁提出
shown-to-applicant-state = 存在反对意见、由谁提出及您所述理由
shown-to-delegations = 其他代表团
shown-to-public = 公众
shown-to-office = 秘书处和扩大主席团成员
shown-whole = 全部内容
shown-nothing = 无
objecting-position = 贵国作何表示？
objecting-objection-hint = 贵国反对该组织参加本次对话。
objecting-support-hint = 贵国支持该组织参加本次对话。
objecting-choose = 请从两项中选择一项
objecting-reasons = 理由
objecting-reasons-hint = 可以留空。您所写的内容只有上述各方能看到。
objecting-nothing-yet = 尚未录入任何内容。下一页将再次询问。
objecting-sure-objection = 是否拟订对{ $organization }的反对意见？
objecting-sure-support = 是否拟订对{ $organization }的支持表示？
objecting-draft-objection = 拟订反对意见
objecting-draft-support = 拟订支持表示
objecting-then-head = 届时为草稿，不产生效力。由贵代表团团长援引普通照会予以确认。
objecting-then-you = 届时为草稿，不产生效力。您可在下一页援引普通照会予以确认。
objecting-drafted = 已拟订草稿，尚不产生效力。
objecting-discarded = 草稿已舍弃。
objecting-title = { $position }：{ $organization }
objecting-stands = { $position }：{ $standing }
objecting-state = 国家
objecting-where = 所处阶段
objecting-drafted-at = 拟订时间
objecting-drafted-by = 拟订人
objecting-by-you = 您
objecting-by-colleague = 贵代表团的一名同事
objecting-by-paper = 秘书处，据纸质文件
objecting-confirmed-at = 收到时间
objecting-withdrawn-at = 撤回时间
objecting-window = 期限
objecting-in-time = 期限之内
objecting-out-of-time = 期限之外
objecting-note = 普通照会
objecting-note-hint = 贵国表明此意的照会。贵国的照会由秘书处录入；如未列出，请将照会送交秘书处。
objecting-note-missing = 请选择所依据的普通照会
objecting-note-of = { $reference }，{ $day }
objecting-no-notes = 尚未录入贵国的任何普通照会。请将照会送交秘书处，之后即可在此援引。
objecting-now-confirm = 草稿：在您确认之前不产生效力。
objecting-now-head = 草稿：在贵代表团团长确认之前不产生效力。
objecting-now-confirm-withdrawal = 已拟订撤回的草稿。在您确认撤回之前，反对意见仍然维持。
objecting-now-head-withdrawal = 已拟订撤回的草稿。在贵代表团团长确认撤回之前，反对意见仍然维持。
objecting-now-stands = 现予维持。可随时撤回。
objecting-now-after-decision = 已载入记录。此前已就该申请作出决定，决定不变。
objecting-now-withdrawn = 已撤回，不再产生效力。
objecting-confirm-title = 确认
objecting-confirm = 以国家名义确认
objecting-confirm-withdrawal-title = 确认撤回
objecting-confirm-withdrawal = 以国家名义撤回
objecting-discard = 舍弃这份草稿
objecting-discard-withdrawal = 放弃撤回：维持反对意见
objecting-withdraw-title = 撤回
objecting-withdraw-head = 您一经表示，即予撤回。
objecting-withdraw-user = 您拟订撤回的草稿；在贵代表团团长确认之前，反对意见仍然维持。
objecting-withdraw = 以国家名义撤回
objecting-draft-withdrawal = 拟订撤回

## 扩大主席团

bureau-lead = 您任职所代表的是：{ $group }。此处供阅读；扩大主席团的决定由秘书处录入。
bureau-nothing = 尚未向您提交任何名单
bureau-nothing-why = 秘书处提交或分发名单时，名单会出现在此处。
bureau-cases = 各次对话的申请
bureau-lists = 名单
bureau-waiting = { $n }份申请待处理
bureau-waiting-title = 等待决定
bureau-none-waiting = 没有等待决定的申请
bureau-decides = 决定机构：{ $body }
bureau-decided = 迄今所作的决定
bureau-none-decided = 尚未作出任何决定
bureau-confidential = 反对意见及其理由只显示给扩大主席团成员和秘书处。

## 发出名单

circulate-title = 名单：{ $dialogue }
circulate-lists = 名单
circulate-list = 名单
circulate-next = 下一份名单
circulate-nothing = 没有可列入名单的申请
circulate-at-the-desk = 仍有{ $n }份申请在审核台。
circulate-to-the-desk = 前往审核台
circulate-ready = { $n }个组织的信息充分。
circulate-twice = { $organization }将在名单上出现两次。请先将其中一份申请作为重复申请予以搁置。
circulate-preview = 收件方将看到的确切内容
circulate-to-terms = 设定条件
circulate-went-out = 已发出的名单
circulate-cases = { $n }个组织
circulate-ending = 期限已满；正在录入其后果
circulate-to-decisions = 前往决定
circulate-terms-title = 名单的条件：{ $dialogue }
circulate-terms-lead = 这些条件印在名单上，并载于与其有关的每项决定中。此后不得更改；唯有期限可以延长。
circulate-recipients = 发给谁？
circulate-closes = 期限的最后一天
circulate-closes-hint = 期限于该日结束时（维也纳时间）届满。
circulate-window-source = 期限以什么为依据？
circulate-window-source-hint = 规定期限长短的文件，不超过80个字符。第17条要求在缔约方会议届会之前有30天；就对话而言，期限以其依据的规定为准。
circulate-policy = 反对意见有何效力？
circulate-policy-hint = 议事规则没有就对话中的反对意见作出规定，因此须写明并印出所适用的政策。
circulate-policy-document = 据以作出此项决定的文件
circulate-disclosure = 他人可获知反对意见的哪些内容？
circulate-disclosure-hint = 公众不获知任何内容。超出第一项的披露，须有扩大主席团或缔约方会议的记录在案的决定，且绝不追溯适用。
circulate-disclosure-document = 允许超出第一项的决定
circulate-choose = 请选择一项
circulate-no-day = 请填写期限的最后一天
circulate-window-source-missing = 请写明期限的依据
circulate-policy-document-missing = 请写明据以决定该政策的文件
circulate-disclosure-document-missing = 请写明允许如此披露的记录在案的决定
circulate-sure-states-parties = 是否将{ $n }个组织分发给所有缔约国？
circulate-sure-extended-bureau = 是否将{ $n }个组织提交扩大主席团？
circulate-sure-lead = 尚未发出任何内容。名单一经发出即不再变动。
circulate-window = 期限
circulate-organizations = 组织
circulate-short-window = 期限为{ $n }天，短于第17条所要求的缔约方会议届会之前30天。就对话而言，如期限的依据有此规定，则可允许。
circulate-not-in-time = 提交缔约方会议的申请须等待其下一届会议：通常赶不上本次对话。
circulate-rule-17 = 缔约方会议于{ $day }开幕，距今不足30天。第17条要求至少提前30天分发名单。
circulate-do-states-parties = 分发名单
circulate-do-extended-bureau = 提交名单
circulate-sent = { $n ->
    [0] 名单已分发。此处尚无已知的收件人。
   *[other] 名单已分发。现以电子邮件通知{ $n }名收件人，各用其本人的语文。
}
circulate-extend-title = 延长期限
circulate-extend-lead = 期限未满时可以延长。期限一经届满即不再恢复，逾期者仍为逾期。
circulate-extend = 延长
circulate-extended = 期限已延长，名单上已注明。
circulate-ended = 期限届满的后果已于{ $moment }录入。
circulate-states-say = 各国所作的表示
circulate-expressed = 反对：{ $against }。支持：{ $support }。
circulate-sealed = 各国所作的表示只显示给官员。

## 以纸质收到的文件

paper-in-title = 录入以纸质收到的文件
paper-in-short = 据纸质文件
paper-in-lead = 国家表示反对或支持的普通照会。是否在期限之内，以收到的时间为准。
paper-in-case = 涉及哪个组织？
paper-in-no-case = 请从本名单中选择一个组织
paper-in-state = 国家
paper-in-no-state = 请选择国家
paper-in-position = 作何表示？
paper-in-received = 收到日期
paper-in-received-hint = 收文章上的日期。
paper-in-time = 收到时间（维也纳时间）
paper-in-no-time = 请填写收到的日期和时间
paper-in-reference = 普通照会的文号
paper-in-reference-hint = 如记录中没有该国具有此文号和日期的照会，则一并录入。
paper-in-no-reference = 请填写照会上印有的文号
paper-in-dated = 照会日期
paper-in-no-date = 请填写照会日期，不得晚于今日
paper-in-reasons-hint = 如照会未述理由，请留空。请照录理由原文。
paper-in-sure-objection = 是否录入这项反对意见？
paper-in-sure-support = 是否录入这项支持表示？
paper-in-enter = 录入
paper-in-entered = 已录入。
paper-in-withdrawal-of = { $state }以纸质文件撤回
paper-in-withdrawal-title = 录入以纸质收到的撤回
paper-in-withdrawal-lead = 自现在起不再产生效力。由此对该申请产生的后果一并录入。
paper-in-withdrawal-enter = 录入撤回
