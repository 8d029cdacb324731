# 就申请所作的决定：待决定事项、决定、记录；以及公众所见的参加情况。

## 待决定事项

deciding-title = 决定：{ $dialogue }
deciding-decisions = 决定
deciding-waiting = { $n ->
    [0] 没有等待决定的申请。
   *[other] { $n }份申请等待决定。
}
deciding-still-open = 另有{ $n }份申请列于期限未满的名单。
deciding-objections = { $n ->
    [0] 没有维持的反对意见
   *[other] { $n }项反对意见仍予维持
}
deciding-objected = 有反对意见
deciding-against = 反对意见
deciding-in-support = 支持
deciding-no-reasons = 未说明理由
deciding-expressed-in-time = { $moment }收到，在期限之内
deciding-expressed-late = { $moment }收到，在期限之外
deciding-set-aside = 已搁置：{ $why }
deciding-earlier = 以往的决定
deciding-earlier-none = 无
deciding-earlier-one = { $dialogue }：{ $outcome }
deciding-act = 决定
deciding-one = 作出决定
deciding-bulk = 就所选全部申请作出决定
deciding-decided = 已就{ $n }份申请作出决定。
deciding-letters = { $n ->
    [0] 未能起草任何信函。
   *[other] 已起草{ $n }封信函；经您放行后发出。
}
deciding-to-letters = 前往发件箱

## 决定

deciding-proposal-title = 就{ $n }份申请作出决定
deciding-outcome = 结果
deciding-body = 决定机构
deciding-body-hint = 名单所适用政策指明的机构。扩大主席团或缔约方会议的决定在此录入，而非在此作出。
deciding-basis = 依据
deciding-basis-hint = 适用何种依据，取决于是否有维持的反对意见及其效力。
deciding-on = 决定日期
deciding-on-hint = 有关机构作出决定的日期。
deciding-no-day = 请填写有关机构作出决定的日期
deciding-document = 文件
deciding-document-hint = 载明决定的文件，不超过80个字符：文号或会议记录的日期。
deciding-vote = 表决
deciding-vote-hint = 如经表决，请填写。弃权予以记录，但不计入。
deciding-in-favour = 赞成
deciding-votes-against = 反对
deciding-abstaining = 弃权
deciding-majority = 所需多数
deciding-majority-hint = 缔约方会议第十一届会议认为此类决定属于程序性决定：简单多数即可。
deciding-vote-carries = { $in-favour }票赞成，{ $against }票反对，{ $abstaining }票弃权：通过；所需：{ $majority }
deciding-vote-fails = { $in-favour }票赞成，{ $against }票反对，{ $abstaining }票弃权：未通过；所需：{ $majority }
deciding-told = 可以告知申请方的内容
deciding-told-hint = 申请方将看到您所写的原文，以及结果、机构、日期和依据。披露政策不允许披露的国家情况，请勿提及。
deciding-told-nothing = 除结果、机构、日期和依据外，不告知其他内容。
deciding-reviewable-tick = 可以复议
deciding-reviewable-hint = 由同一机构或其上级机构复议。信函说明如何提出请求。
deciding-review = 复议
deciding-reviewable = 可以
deciding-final = 不可以
deciding-review-how = 请将此前未知的情况写信告知秘书处；{ $body }可就该决定进行复议。
deciding-before = 此前的决定：{ $outcome }，{ $how }
deciding-how = 由{ $body }于{ $day }决定：{ $basis }
deciding-how-heading = 如何决定
deciding-said = { $outcome }，由{ $body }于{ $day }决定：{ $basis }
deciding-sure-admitted = { $n ->
    [0] 这项决定不适合其中任何一份申请
   *[other] 是否接纳{ $n }个组织？
}
deciding-sure-not-admitted = { $n ->
    [0] 这项决定不适合其中任何一份申请
   *[other] 是否录入{ $n }个组织不予接纳？
}
deciding-do-admitted = 录入：接纳
deciding-do-not-admitted = 录入：不予接纳
deciding-skips = 将略过{ $n }份申请
deciding-none-left = 不会录入任何内容
deciding-these = 将就下列申请作出决定
deciding-then-letters = 之后为每个申请方起草一封信函。未经您放行，不会发出。
deciding-again = 复议

## 决定记录

log-to = 本次对话的全部决定
log-title = 已作出的决定：{ $dialogue }
log-counted = 接纳：{ $admitted }。不予接纳：{ $not-admitted }。
log-as-of = 截至{ $day }
log-rests-on = 政策和文件
log-told = 告知申请方的内容
log-entered = 录入时间
log-before = 此前的决定
log-looked-again = 复议之前：{ $before }
log-sheet = 决定

## 公众所见的参加情况

took-part-title = 参加者
took-part-by-kind = 按类别
took-part-by-region = 按区域组
took-part-whole = { $n }个组织参加。
took-part-merged = 不足五个的组别合并显示。
took-part-no-region = 不属于任何区域组
took-part-number = 组织
took-part-named = 经同意列名者
took-part-person = { $name }，{ $organization }
