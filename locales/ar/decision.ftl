# القرارات: ما ينتظر، والقرار، والسجل؛ ومن شارك، كما يجوز للجميع أن يراه.

## ما ينتظر

deciding-title = القرارات: { $dialogue }
deciding-decisions = القرارات
deciding-waiting = { $n ->
    [zero] لا يوجد طلب بانتظار القرار.
    [one] طلب واحد بانتظار القرار.
    [two] طلبان بانتظار القرار.
    [few] { $n } طلبات بانتظار القرار.
    [many] { $n } طلبا بانتظار القرار.
   *[other] { $n } طلب بانتظار القرار.
}
deciding-still-open = { $n ->
    [zero] لا توجد طلبات أخرى في قوائم مهلتها جارية.
    [one] يوجد طلب آخر في قائمة مهلتها جارية.
    [two] يوجد طلبان آخران في قوائم مهلتها جارية.
    [few] توجد { $n } طلبات أخرى في قوائم مهلتها جارية.
    [many] يوجد { $n } طلبا آخر في قوائم مهلتها جارية.
   *[other] يوجد { $n } طلب آخر في قوائم مهلتها جارية.
}
deciding-objections = { $n ->
    [zero] لا اعتراض قائما
    [one] اعتراض واحد قائم
    [two] اعتراضان قائمان
    [few] { $n } اعتراضات قائمة
    [many] { $n } اعتراضا قائما
   *[other] { $n } اعتراض قائم
}
deciding-objected = بعد اعتراض
deciding-against = الاعتراضات
deciding-in-support = التأييد
deciding-no-reasons = لم تُذكر أسباب
deciding-expressed-in-time = ورد في { $moment }، ضمن المهلة
deciding-expressed-late = ورد في { $moment }، خارج المهلة
deciding-set-aside = نُحّي: { $why }
deciding-earlier = القرارات السابقة
deciding-earlier-none = لا توجد
deciding-earlier-one = { $dialogue }: { $outcome }
deciding-act = القرار
deciding-one = البت
deciding-bulk = البت في جميع الطلبات المحددة
deciding-decided = { $n ->
    [zero] لم يُبت في أي طلب.
    [one] بُت في طلب واحد.
    [two] بُت في طلبين.
    [few] بُت في { $n } طلبات.
    [many] بُت في { $n } طلبا.
   *[other] بُت في { $n } طلب.
}
deciding-letters = { $n ->
    [zero] تعذر إعداد أي رسالة.
    [one] أُعدّت مسودة رسالة واحدة؛ وتُرسل عندما تأذنون بذلك.
    [two] أُعدّت مسودتا رسالتين؛ وتُرسلان عندما تأذنون بذلك.
    [few] أُعدّت مسودات { $n } رسائل؛ وتُرسل عندما تأذنون بذلك.
    [many] أُعدّت مسودات { $n } رسالة؛ وتُرسل عندما تأذنون بذلك.
   *[other] أُعدّت مسودات { $n } رسالة؛ وتُرسل عندما تأذنون بذلك.
}
deciding-to-letters = إلى صندوق الصادر

## القرار

deciding-proposal-title = { $n ->
    [zero] لا طلبات للبت فيها
    [one] البت في طلب واحد
    [two] البت في طلبين
    [few] البت في { $n } طلبات
    [many] البت في { $n } طلبا
   *[other] البت في { $n } طلب
}
deciding-outcome = النتيجة
deciding-body = الهيئة التي قررت
deciding-body-hint = الهيئة التي تحددها السياسة المتبعة في القائمة. وما قرره المكتب الموسَّع أو المؤتمر يُدخل هنا؛ ولا يُتخذ القرار هنا.
deciding-basis = على أي أساس
deciding-basis-hint = يتوقف الأساس المناسب على وجود اعتراضات قائمة وعلى أثرها.
deciding-on = يوم القرار
deciding-on-hint = اليوم الذي قررت فيه الهيئة.
deciding-no-day = حددوا اليوم الذي قررت فيه الهيئة
deciding-document = الوثيقة
deciding-document-hint = ما يثبت ذلك، في 80 حرفا على الأكثر: رمز وثيقة أو تاريخ المحضر.
deciding-vote = التصويت
deciding-vote-hint = املؤوا هذا الجزء إن جرى تصويت. ويُسجَّل الامتناع عن التصويت ولا يُحتسب.
deciding-in-favour = مؤيدون
deciding-votes-against = معارضون
deciding-abstaining = ممتنعون
deciding-majority = الأغلبية المطلوبة
deciding-majority-hint = اعتبر المؤتمر في دورته الحادية عشرة أن هذا القرار إجرائي: تكفيه الأغلبية البسيطة.
deciding-vote-carries = المؤيدون { $in-favour }، والمعارضون { $against }، والممتنعون { $abstaining }: اعتُمد؛ المطلوب: { $majority }
deciding-vote-fails = المؤيدون { $in-favour }، والمعارضون { $against }، والممتنعون { $abstaining }: لم يُعتمد؛ المطلوب: { $majority }
deciding-told = ما يجوز قوله لمقدم الطلب
deciding-told-hint = يقرؤه مقدم الطلب كما تكتبونه، إلى جانب النتيجة والهيئة واليوم والأساس. ولا تقولوا عن أي دولة ما لا تسمح به سياسة الإفصاح.
deciding-told-nothing = لا شيء سوى النتيجة والهيئة واليوم والأساس.
deciding-reviewable-tick = يمكن إعادة النظر فيه
deciding-reviewable-hint = من جانب الهيئة نفسها أو هيئة أعلى منها. وتبيّن الرسالة كيف يُطلب ذلك.
deciding-review = إعادة النظر فيه
deciding-reviewable = ممكنة
deciding-final = غير ممكنة
deciding-review-how = اكتبوا إلى الأمانة بما لم يكن معروفا من قبل؛ ويجوز أن تعيد الهيئة التالية النظر في القرار: { $body }.
deciding-before = القرار السابق: { $outcome }، { $how }
deciding-how = الهيئة: { $body }، اليوم: { $day }، الأساس: { $basis }
deciding-how-heading = الكيفية
deciding-said = { $outcome }، الهيئة: { $body }، اليوم: { $day }، الأساس: { $basis }
deciding-sure-admitted = { $n ->
    [zero] لا يناسب هذا القرار أيا من الطلبات
    [one] هل تُقبل منظمة واحدة؟
    [two] هل تُقبل منظمتان؟
    [few] هل تُقبل { $n } منظمات؟
    [many] هل تُقبل { $n } منظمة؟
   *[other] هل تُقبل { $n } منظمة؟
}
deciding-sure-not-admitted = { $n ->
    [zero] لا يناسب هذا القرار أيا من الطلبات
    [one] هل يُدخل عدم قبول منظمة واحدة؟
    [two] هل يُدخل عدم قبول منظمتين؟
    [few] هل يُدخل عدم قبول { $n } منظمات؟
    [many] هل يُدخل عدم قبول { $n } منظمة؟
   *[other] هل يُدخل عدم قبول { $n } منظمة؟
}
deciding-do-admitted = إدخال: مقبول
deciding-do-not-admitted = إدخال: غير مقبول
deciding-skips = { $n ->
    [zero] لن يُتجاوز أي طلب
    [one] سيُتجاوز طلب واحد
    [two] سيُتجاوز طلبان
    [few] ستُتجاوز { $n } طلبات
    [many] سيُتجاوز { $n } طلبا
   *[other] سيُتجاوز { $n } طلب
}
deciding-none-left = لن يُدخل شيء
deciding-these = سيُبت في ما يلي
deciding-then-letters = تُعدّ بعد ذلك مسودة رسالة إلى كل مقدم طلب. ولا يُرسل شيء قبل أن تأذنوا بذلك.
deciding-again = إعادة النظر فيه

## سجل القرارات

log-to = جميع القرارات المتعلقة بهذا الحوار
log-title = القرارات المتخذة: { $dialogue }
log-counted = المقبولون: { $admitted }. غير المقبولين: { $not-admitted }.
log-as-of = حتى { $day }
log-rests-on = السياسة والوثيقة
log-told = ما قيل لمقدم الطلب
log-entered = وقت الإدخال
log-before = القرار السابق
log-looked-again = قبل إعادة النظر: { $before }
log-sheet = القرارات

## من شارك، كما يجوز للجميع أن يراه

took-part-title = من شارك
took-part-by-kind = بحسب النوع
took-part-by-region = بحسب المجموعة الإقليمية
took-part-whole = { $n ->
    [zero] لم تشارك أي منظمة.
    [one] شاركت منظمة واحدة.
    [two] شاركت منظمتان.
    [few] شاركت { $n } منظمات.
    [many] شاركت { $n } منظمة.
   *[other] شاركت { $n } منظمة.
}
took-part-merged = تُعرض معا المجموعات التي تقل عن خمسة.
took-part-no-region = خارج المجموعات الإقليمية
took-part-number = المنظمات
took-part-named = المذكورون بموافقتهم
took-part-person = { $name }، { $organization }
