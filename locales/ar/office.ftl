# المكتب: ما ينتظر، والتخطيط لحوار، وإعداد دعوة.

office = المكتب
office-lead = ما ينتظر في كل حوار، وما يحين موعده بعد ذلك.
office-you = أنتم
office-command-line = سطر الأوامر
office-colleague = أحد الزملاء ({ $reference })
office-save = حفظ
office-choose = اختاروا واحدا من هذه الخيارات
office-not-a-day = أدخلوا يوما، مثل 2027-02-12
office-not-a-number = أدخلوا عددا صحيحا
office-day-past = هذا اليوم قد مضى
office-too-long = هذا النص أطول مما ينبغي

## ما ينتظر

office-nothing = لا يجري التحضير لأي حوار
office-nothing-why = ابدؤوا بالتخطيط للحوار المقبل؛ فمنه تنشأ دعوته ومكتب فحص طلباته وقوائمه والتسجيل فيه.
office-to-screen = بانتظار الفحص
office-overdue = أسئلة فات موعد الإجابة عنها
office-ready = جاهز للإدراج في قائمة
office-lists-open = قوائم مهلتها جارية
office-to-decide = بانتظار البت
office-letters-drafted = رسائل في صندوق الصادر
office-waiting-list = على قائمة الانتظار
office-drafts = دعوات قيد الإعداد
office-past = الحوارات السابقة

## حوار واحد

office-life = المرحلة التي بلغها هذا الحوار
office-step-call = الدعوة
office-step-applications = الطلبات
office-step-screening = الفحص
office-step-list = القائمة
office-step-decisions = القرارات
office-step-registration = التسجيل
office-step-sitting = الجلسة
office-call-none = لا توجد دعوة بعد
office-applications =
    { $n ->
        [zero] لا طلبات بعد
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبا
       *[other] { $n } طلب
    }
office-still-to-screen =
    { $n ->
        [zero] لا شيء ينتظر
        [one] طلب واحد بانتظار الفحص
        [two] طلبان بانتظار الفحص
        [few] { $n } طلبات بانتظار الفحص
        [many] { $n } طلبا بانتظار الفحص
       *[other] { $n } طلب بانتظار الفحص
    }
office-on-open-lists =
    { $n ->
        [zero] لا شيء معروض على الدول
        [one] طلب واحد معروض على الدول
        [two] طلبان معروضان على الدول
        [few] { $n } طلبات معروضة على الدول
        [many] { $n } طلبا معروضا على الدول
       *[other] { $n } طلب معروض على الدول
    }
office-still-to-decide =
    { $n ->
        [zero] لا شيء ينتظر
        [one] طلب واحد بانتظار البت
        [two] طلبان بانتظار البت
        [few] { $n } طلبات بانتظار البت
        [many] { $n } طلبا بانتظار البت
       *[other] { $n } طلب بانتظار البت
    }
office-registered =
    { $n ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }
office-reserved = لا يرى هذا الحوار سوى المكتب
office-calls = الدعوات إلى المشاركة
office-no-calls = لا توجد دعوة لهذا الحوار بعد.
office-new-call = إعداد مشروع دعوة
office-desks = مكاتب العمل
office-desk = مكتب فحص الطلبات
office-desk-what = الطلبات: خطوات الفحص، والأسئلة الموجهة إلى مقدمي الطلبات، وما يُدرج في القائمة.
office-lists = القوائم
office-lists-what = ما يُعرض على الدول الأطراف أو على المكتب الموسَّع، وحتى أي موعد.
office-comments = التعليقات الكتابية
office-comments-what = مدة التقديم وما ورد منها وما نُشر.
office-decisions = القرارات
office-decisions-what = ما على إحدى الهيئات أن تبت فيه، طلبا طلبا أو جملةً.
office-registration = التسجيل
office-registration-what = المقاعد، والأشخاص، وقائمة الانتظار، والدخول إلى القاعة الإلكترونية.
office-letters = الرسائل
office-letters-what = مسودات في صندوق الصادر، إلى أن يأذن أحد الموظفين بإرسالها.
office-counts = الأرقام
office-counts-what = من قدّم طلبا، ومن قُبل، ومن سُجّل، ومن حضر.
office-done-planned = أُدرج الحوار في الخطة
office-done-announced = أُعلن عن الحوار
office-done-postponed = حُدد للحوار يوم آخر
office-done-cancelled = أُلغي الحوار
office-done-opened = الجلسة مفتوحة
office-done-held = عُقد الحوار
office-done-chairs = يبيّن السجل من يرأس الحوار
office-done-told = يُبلَّغ مقدمو الطلبات والمشاركون بإشعار.

## التخطيط

office-plan = التخطيط لحوار
office-plan-lead = يلي الحوار اجتماعا واحدا لأحد الأفرقة العاملة، أو عدة اجتماعات إذا كان مشتركا. ويتألف رمزه المرجعي من الموضوع والسنة.
office-plan-meetings = أي اجتماعات يليها؟
office-plan-to-meeting = إدخال اجتماع مقبل غير مدرج
office-plan-no-meetings = لا يرد في السجل أي اجتماع مقبل بعد.
office-plan-choose-meeting = اختاروا اجتماعا واحدا على الأقل
office-plan-no-reference = لم يبق رمز مرجعي متاح لهذه الأفرقة في تلك السنة
office-plan-date = يوم الحوار
office-plan-mode = كيف يُعقد؟
office-plan-audience = من يجوز له أن يعلم به؟
office-audience-public = الجميع: يُعلن عنه الآن
office-audience-restricted = المكتب، إلى أن يُعلن عنه
office-plan-button = إدراجه في الخطة
office-meeting = إدخال اجتماع مقبل
office-meeting-group = الفريق العامل
office-meeting-number = رقم الدورة أو الاجتماع
office-meeting-called = ما تسميته؟
office-gathering-session = دورة
office-gathering-meeting = اجتماع
office-meeting-opens = اليوم الأول
office-meeting-closes = اليوم الأخير
office-meeting-source = مصدر هذه المعلومة
office-meeting-known-source = مصدر وارد في السجل
office-meeting-new-source = أو مصدر جديد: عنوانه
office-meeting-publisher = الجهة الناشرة
office-meeting-no-source = اختاروا مصدرا أو اذكروا عنوان مصدر جديد
office-meeting-known = هذا الاجتماع وارد في السجل
office-meeting-button = إدخاله

## الإعلان والتأجيل والإلغاء

office-announce = الإعلان عنه
office-announce-lead = سيرى الجميع الحوار ويومه وجدوله الزمني. ويبيّن السجل متى أُعلن عنه.
office-announce-reason = أُعلن عنه.
office-announce-button = إعلان
office-postpone = تحديد يوم آخر له
office-postpone-lead = لا يتغير شيء بعد: تبيّن الصفحة التالية ما يترتب على تحديد يوم آخر.
office-postpone-to = اليوم الجديد
office-postpone-look = عرض ما يترتب على ذلك
office-postpone-sure = سيُعقد الحوار في { $day }.
office-postpone-means = تبقى الطلبات والقرارات والمقاعد كما هي. ولا يتغير الموعد النهائي للدعوة ولا مهل القوائم من تلقاء نفسها. وتترتب على اليوم الجديد المواعيد التالية، ويمس التغيير ما يلي:
office-postpone-button = تحديد هذا اليوم
office-cancel = إلغاؤه
office-cancel-lead = لا رجعة في ذلك. تبقى الطلبات والقرارات والمقاعد في السجل كما كانت؛ ولا يعود بإمكان أحد تقديم طلب أو التسجيل، وينتهي الدخول إلى القاعة الإلكترونية. ويمس ذلك ما يلي:
office-cancel-button = إلغاء الحوار
office-open = افتتاح الجلسة
office-open-lead = يُعقد الحوار بعد أن يُختتم الاجتماع الذي يأتي عقبه ويُعتمد تقريره. وقبل ذلك تُفتتح الجلسة بقرار كتابي من الرئيس.
office-open-on = على أي أساس تُفتتح؟
office-open-on-reports = اختُتم الاجتماع واعتمد تقريره
office-open-on-decision = قرر الرئيس ذلك
office-open-reference = أين يرد القرار؟
office-open-button = افتتاح الجلسة
office-close = اختتام الجلسة
office-close-lead = متى اختُتمت الجلسة يكون الحوار قد عُقد: فيدخل في الأرقام، ويمكن إصدار ملخص الرئيس.
office-close-button = اختتام الجلسة
office-chairs = من يرأس
office-chairs-lead = يوافق كل منهم على الملخص قبل إصداره. وإذا تعددوا من فريق عامل واحد فهم رؤساؤه المشاركون. ويرى الجميع الأسماء، وتُطبع في الملخص.
office-chairs-unsaid = لا يبيّن السجل بعد من يرأس.
office-chairs-name = اسم الرئيس { $number }
office-chairs-honorific = صيغة المخاطبة
office-chairs-office = المنصب في بلده
office-chairs-group = الفريق العامل
office-chairs-button = حفظ
office-chairs-reason = أُدرج اسم من يرأس.
office-chairs-none = اكتبوا اسما واحدا على الأقل.
office-chairs-no-office = اكتبوا المنصب في بلده: فهو يُطبع في الملخص إلى جانب الاسم.
office-chairs-too-long = النص أطول مما ينبغي. الحد الأقصى للأحرف: { $n }
office-touches-calls = الدعوات
office-touches-applications = الطلبات
office-touches-lists = القوائم الجارية مهلتها
office-touches-seats = الأشخاص المسجلون

## إعداد دعوة

shape-new-lead = تُقترح المواعيد استنادا إلى الجدول الزمني. والاستمارة الموحدة موجودة من البداية؛ ويمكنكم تغيير كل سؤال فيها.
shape-new-button = إعداد مشروع الدعوة
shape-title = العنوان
shape-none = لا شيء
shape-terms = المواعيد والشروط
shape-change-terms = تغيير المواعيد والشروط
shape-dialogues = الحوارات التي يجوز طلب المشاركة فيها
shape-choose-dialogue = اختاروا حوارا واحدا على الأقل
shape-opens = يُفتح الباب
shape-opens-day = يُفتح الباب في
shape-opens-time = في هذه الساعة بتوقيت فيينا
shape-opens-time-hint = إذا تُركت فارغة: في بداية اليوم
shape-closes = يُغلق الباب
shape-closes-day = يُغلق الباب في
shape-closes-time = في هذه الساعة بتوقيت فيينا
shape-closes-time-hint = إذا تُركت فارغة: في نهاية اليوم
shape-late = كيف تُعامل الطلبات المتأخرة؟
shape-late-marked = تُستلم وتُعلَّم؛ ويقرر الموظفون هل يُنظر فيها
shape-late-grace = تُستلم وتُعلَّم لفترة من الوقت، ثم تُرفض
shape-late-refused = تُرفض؛ ويُحفظ ما كُتب بوصفه مسودة
shape-late-after =
    { $n ->
        [zero] لا تُستلم بعد الموعد
        [one] تُستلم وتُعلَّم لمدة دقيقة واحدة
        [two] تُستلم وتُعلَّم لمدة دقيقتين
        [few] تُستلم وتُعلَّم لمدة { $n } دقائق
        [many] تُستلم وتُعلَّم لمدة { $n } دقيقة
       *[other] تُستلم وتُعلَّم لمدة { $n } دقيقة
    }
shape-grace = لكم دقيقة
shape-languages = لغات الحوار
shape-interpretation = الترجمة الشفوية إلى
shape-decisions-by = ينبغي أن يعلم مقدمو الطلبات بالنتيجة في موعد أقصاه
shape-changed-meanwhile = غيّر شخص آخر هذه الدعوة بعد أن فتحتم هذه الصفحة. وما كتبتموه لا يزال هنا؛ افتحوا الدعوة من جديد في نافذة أخرى وقارنوا.
shape-not-done = لم يُنفَّذ هذا
shape-pending = هناك تغييرات لا يراها أحد غيركم بعد
shape-see-changes = عرض التغييرات واعتمادها
shape-published = يمكن للجميع قراءة هذه الدعوة
shape-published-what = ما تغيّرونه هنا يُجمع ويصدر في صيغة جديدة واحدة بعد أن تطّلعوا على الفرق. ويُبلَّغ من قدّموا طلبات؛ وتظل الصيغ السابقة متاحة للقراءة.
shape-to-public = عرضها كما يراها الجميع
shape-words = النصوص باللغات الست
shape-words-note = تُنشر الدعوة عندما تكتمل نصوصها باللغات الست جميعها، أو عندما تقررون نشرها من دون بعضها؛ ويُذكر ذلك في السجل.
shape-words-in = الدعوة باللغة { $language }
shape-whole = مكتملة
shape-missing = نصوص ناقصة
shape-without = نُشرت من دونها
shape-about = موضوع الحوار
shape-priorities = من تُعطى له الأولوية
shape-costs = التكاليف ودعم السفر
shape-limits = حدود الدور
shape-limits-hint = المشاركة ليست تزكية ولا تخوّل استعمال شعار؛ ويجب الإفصاح عن تضارب المصالح.
shape-contact = من يُسأل قبل تقديم الطلب، ومن يُبلَّغ عن الأعمال الانتقامية
shape-form = الاستمارة
shape-form-note = كل قسم صفحة واحدة لدى مقدمي الطلبات.
shape-new-section = إضافة قسم
shape-section-title = عنوان القسم
shape-section-help = ما ينبغي معرفته قبل الإجابة
shape-first-question = سؤاله الأول
shape-new-question = إضافة سؤال
shape-new-question-lead = ابدؤوا بنص السؤال؛ وتسألكم الصفحة التالية كيف يُجاب عنه.
shape-new-question-button = متابعة
shape-label = السؤال
shape-help = كيفية الإجابة عنه
shape-words-missing = قدّموا النص بلغة واحدة على الأقل
shape-up = إلى أعلى
shape-down = إلى أسفل
shape-remove = إزالة
shape-removal = الإزالة من الاستمارة
shape-removal-lead = لا يُطرح هذا السؤال على مقدمي الطلبات بعد الآن. وتبقى الإجابات التي قُدّمت عنه مع طلباتها.
shape-answer = الإجابة
shape-kind = كيف يُجاب عنه؟
shape-kind-line = سطر نصي واحد
shape-kind-text = عدة أسطر نصية، في حدود عدد من الكلمات
shape-kind-choice = خيار واحد من عدة خيارات
shape-kind-several = أي عدد من عدة خيارات
shape-kind-number = عدد صحيح
shape-kind-date = يوم
shape-kind-file = ملف
shape-kind-area = بلد أو منطقة
shape-kind-consent = موافقة
shape-kind-email = عنوان بريد إلكتروني
shape-kind-website = موقع شبكي
shape-limit = الحد الأقصى لعدد الكلمات
shape-least = أصغر عدد
shape-most = أكبر عدد
shape-choices = الخيارات المتاحة
shape-choices-hint = خيار واحد في كل سطر. والسطر الأول في كل لغة هو الخيار نفسه، وهكذا.
shape-two-choices = قدّموا خيارين على الأقل، واحدا في كل سطر
shape-when = متى يُطرح
shape-required = الإجابة عنه إلزامية
shape-required-tick = يجب الإجابة عنه
shape-conditional = يُطرح في بعض الحالات فقط
shape-condition = يُطرح فقط إذا اختيرت إحدى هذه الإجابات
shape-condition-hint = إذا لم يُختر شيء: يُطرح دائما. اختاروا إجابات عن سؤال واحد فقط.
shape-one-condition = اختاروا إجابات عن سؤال واحد فقط
shape-asked-when = (لا يُطرح إلا بعد بعض الإجابات عن «{ $question }».)
shape-answer-use = الغرض من الإجابة
shape-purpose = الغرض
shape-purpose-decision = البت في الطلب
shape-purpose-contact = الاتصال بمقدم الطلب
shape-purpose-logistics = التحضير للاجتماع
shape-purpose-statistics = الإحصاء
shape-purpose-travel-support = دعم السفر
shape-audience = من يراها؟
shape-audience-circulated = الدول الأطراف والمكتب الموسَّع، في القائمة
shape-audience-office = الأمانة فقط
shape-retention = عدد الأشهر بعد الحوار حتى إتلافها
# $n: months
shape-retention-most =
    { $n ->
        [one] تُحفظ الإجابات المقدمة لهذا الغرض، وفقا لجدول الحفظ، شهرا واحدا على الأكثر.
        [two] تُحفظ الإجابات المقدمة لهذا الغرض، وفقا لجدول الحفظ، شهرين على الأكثر.
        [few] تُحفظ الإجابات المقدمة لهذا الغرض، وفقا لجدول الحفظ، { $n } أشهر على الأكثر.
        [many] تُحفظ الإجابات المقدمة لهذا الغرض، وفقا لجدول الحفظ، { $n } شهرا على الأكثر.
       *[other] تُحفظ الإجابات المقدمة لهذا الغرض، وفقا لجدول الحفظ، { $n } شهر على الأكثر.
    }
shape-preview = الاطلاع عليها كما يراها مقدمو الطلبات
shape-preview-lead = لا يُحفظ شيء مما تكتبونه هنا. وتظهر جميع الأسئلة التي تتوقف على أسئلة أخرى.
shape-publish = نشر الدعوة
shape-publish-lead = سيتمكن الجميع من قراءتها، ومن تقديم الطلبات منذ لحظة فتح الباب. وتُعرض التغييرات اللاحقة بوصفها تغييرات.
shape-publish-button = نشر
shape-gate = بعض اللغات تنقصها نصوص.
shape-gate-without = النشر من دونها
shape-gate-without-hint = يرى قراء هذه اللغات نصوص لغة أخرى. ويذكر السجل من قرر النشر من دونها.
shape-changes = التغييرات في الدعوة
shape-changes-lead = هذا هو الفرق بين ما يقرؤه الجميع الآن وما سيقرؤونه.
shape-changes-told =
    { $n ->
        [zero] لم يقدّم أحد طلبا بعد.
        [one] سيلزم إبلاغ مقدم طلب واحد.
        [two] سيلزم إبلاغ مقدمي طلبين.
        [few] سيلزم إبلاغ { $n } من مقدمي الطلبات.
        [many] سيلزم إبلاغ { $n } من مقدمي الطلبات.
       *[other] سيلزم إبلاغ { $n } من مقدمي الطلبات.
    }
shape-changes-act = ما المطلوب؟
shape-changes-act-enter = اعتماد التغييرات بوصفها صيغة جديدة
shape-changes-act-discard = التخلي عن التغييرات
shape-changes-button = تنفيذ
shape-changed = من: { $before } – إلى: { $after }
shape-question = السؤال «{ $key }»
shape-no-question = غير مطروح
shape-order = الترتيب
shape-withdraw = سحب الدعوة
shape-withdraw-lead = لا يعود بإمكان أحد تقديم طلب. وتظل الدعوة متاحة للقراءة وتبيّن أنها سُحبت؛ وتبقى الطلبات التي قُدّمت.
shape-withdraw-button = سحبها
