# How long things are kept: the office’s page and what the privacy page says of it.

retention-title = مدد الحفظ
retention-lead = يُتلف ما كتبه الناس متى حل أجله. وتجدون هنا مدة الحفظ ومن أقرها وما يحل أجله قريبا وما أُتلف.
retention-in-force = الجدول النافذ
retention-standard = لم يقر أحد جدولا بعد. وتسري المدد الواردة في Convene.
# $number; $when: a moment; $proposer and $approver: names
retention-approved = الجدول رقم { $number }، نافذ منذ { $when }. اقترحه: { $proposer }. أقره: { $approver }.
retention-approved-alone = اقترحه وأقره الموظف نفسه؛ ولم ينظر فيه أحد غيره.
retention-approved-there = وطُبقت مدده الأقصر على ما كان موجودا من قبل.
retention-proposal = المقترح
# $number; $when: a moment; $proposer: a name
retention-proposed = الاقتراح رقم { $number } المؤرخ { $when }، مقدمه: { $proposer }. وترد المدد التي يغيرها في الجدول أدناه.
retention-effects = أثره فيما هو موجود بالفعل
retention-effects-none = لن يُتلف شيء مما هو موجود قبل أجله الحالي.
retention-purpose = محفوظ بوصفه
retention-pieces = العناصر
retention-at-once = تُتلف فورا
retention-next = أول أجل لما بقي
retention-approve = إقرار
retention-there = تطبيق المدد الأقصر على ما هو موجود بالفعل
retention-there-hint = ما يُتلف لا يمكن استرجاعه. ولا تسري المدد الأطول أبدا على ما هو موجود: فقد أُبلغ الناس بالمدد الأقصر.
retention-alone = هذا اقتراحي أنا، ولا يوجد موظف ثان ينظر فيه
retention-alone-hint = يُسجَّل ذلك ويُعرض مع الجدول.
retention-give-up = سحب الاقتراح
retention-propose = اقتراح مدد أخرى
retention-propose-lead = بالأشهر، من 1 إلى 120. لا يتغير شيء إلى أن يقره موظف آخر؛ ويحل هذا الاقتراح محل أي اقتراح قيد الانتظار.
retention-propose-button = اقتراح
retention-what = ما يُحفظ
retention-how-long = المدة
retention-counted = ابتداء من
retention-why = السبب
# $n: months
retention-months =
    { $n ->
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
counted-from-dialogue = يوم الحوار؛ وإذا تعددت الحوارات فآخرها. وإذا أُرجئ فالعبرة باليوم الجديد
counted-from-entry = يوم الكتابة أو التسليم
counted-from-arrival = يوم أول دخول أو يوم آخر حوار سُمي له الشخص
matter-decision-answers = الإجابات التي يستند إليها القرار
matter-decision-answers-why = ليتسنى عقد مقارنة مع الحوار المقبل للفريق وتعليل القرار.
matter-contact-answers = الإجابات التي تبين كيفية الاتصال بشخص
matter-contact-answers-why = لازمة للتحضير للاجتماع ولإتمام ما يليه.
matter-logistics-answers = الإجابات اللازمة للتحضير للاجتماع
matter-logistics-answers-why = تخدم الاجتماع دون غيره.
matter-statistics-answers = الإجابات التي تُحصى فقط
matter-statistics-answers-why = ليتسنى التحقق من الأرقام حتى الحوار المقبل للفريق.
matter-travel-answers = الإجابات المتعلقة بدعم السفر
matter-travel-answers-why = إلى أن تُسوى المسائل المتعلقة بالدعم المقدم.
matter-correspondence = أسئلة المكتب والردود عليها
matter-correspondence-why = قد يسأل سائل خلال سنة كيف اتُّخذ القرار.
matter-screening-notes = ملاحظات مكتب الفرز
matter-screening-notes-why = قد يسأل سائل خلال سنة كيف اتُّخذ القرار.
matter-attendees = المشاركون واحتياجاتهم
matter-attendees-why = يكفي نصف سنة للإحصاءات والملخص والتأكيدات المطلوبة لاحقا.
matter-letters = الرسائل
matter-letters-why = قد يسأل سائل خلال سنة عما أُبلغ به.
matter-evaluations = إجابات تقييم الاجتماع
matter-evaluations-why = تكفي ستة أشهر لإعداد التقرير عن هذا الاجتماع ولا تخدم غرضا آخر.
matter-panel-proposals = ما قيل عن المرشحين لحلقات النقاش
matter-panel-proposals-why = يخدم إعداد هذا الاجتماع والإجابة عن الأسئلة بعده.
matter-note-scans = النسخ الممسوحة ضوئيا للمذكرات الشفوية
matter-note-scans-why = إلى ما بعد الدورة المقبلة للمؤتمر الذي قد يسأل عمن تكلم باسم دولة ما.
matter-arrivals = أشخاص سجلوا الدخول أو سُموا ولم يفعلوا غير ذلك
matter-arrivals-why = تتيح لهم سنة العودة عند النداء المقبل.
matter-statements = البيانات المسلَّمة مسبقا
matter-statements-why = تحتاج إليها مقصورات الترجمة في يوم الحوار، ومعدّو موجز الرئيس إلى حين صدوره.
matter-comments = التعليقات الكتابية والأنشطة والاحتياجات والعروض والبحوث غير المنشورة
matter-comments-why = إلى أن تُعقد دورة المؤتمر التي يُقدَّم إليها تقرير عن الحوار؛ وما لا يتصل بحوار يُحفظ المدة نفسها من يوم وروده. وتُحفظ بيانات الاتصال بمن يعرضون شيئا أو يطلبونه المدة نفسها. أما المنشور فيُحفظ مع السجل.
kept-otherwise = ما يُحفظ بقواعد أخرى
kept-otherwise-people = من له دور أو قدم طلبا، وبيانات المنظمة: إلى أن يطلبوا محوها.
kept-otherwise-lists = القائمة التي أُرسلت إلى الدول: إلى أن يحل أجل أول إجابة واردة فيها.
kept-otherwise-files = الملف: ما دامت الإجابة التي يتبعها محفوظة.
kept-otherwise-record = النداءات والقرارات والاعتراضات وأسبابها ومراجع المذكرات الشفوية: مع السجل، فهي الغاية منه.
kept-otherwise-passing = المسودات ورموز الدخول والجلسات ليست في السجل وتنتهي من تلقاء نفسها.
# $n: months
retention-coming =
    { $n ->
        [one] ما يحل أجله خلال الشهر المقبل
        [two] ما يحل أجله خلال الشهرين المقبلين
        [few] ما يحل أجله خلال الأشهر الـ{ $n } المقبلة
        [many] ما يحل أجله خلال الـ{ $n } شهرا المقبلة
       *[other] ما يحل أجله خلال الـ{ $n } شهر المقبلة
    }
retention-coming-none = لا يحل أجل شيء.
retention-month = الشهر
# $n: pieces of content
retention-permanent =
    { $n ->
        [one] عنصر واحد ليس له أجل خاص: يُحفظ مع السجل أو إلى أن يطلب صاحبه إتلافه.
        [two] عنصران ليس لهما أجل خاص: يُحفظان مع السجل أو إلى أن يطلب صاحبهما إتلافهما.
        [few] { $n } عناصر ليس لها أجل خاص: تُحفظ مع السجل أو إلى أن يطلب صاحبها إتلافها.
        [many] { $n } عنصرا ليس لها أجل خاص: تُحفظ مع السجل أو إلى أن يطلب صاحبها إتلافها.
       *[other] { $n } عنصر ليس لها أجل خاص: تُحفظ مع السجل أو إلى أن يطلب صاحبها إتلافها.
    }
retention-destroyed = ما أُتلف
retention-destroyed-none = لم يُتلف شيء بعد.
retention-day = اليوم
retention-rule = القاعدة
# $number
retention-under = الجدول رقم { $number }
retention-under-standard = المدد الواردة في Convene
retention-earlier = الجداول السابقة
erasure-requested = بناء على طلب
erasure-retention-ended = حل أجله
erasure-restored-backup = أُتلف من جديد بعد استعادة نسخة احتياطية
erasure-replaced = حل محله ما هو أحدث
kept-for-paper-text = نصوص الوثائق
kept-for-points = نقاط الوثائق
kept-for-remark = ملاحظات
kept-for-reason = أسباب التصويبات
kept-for-identity = هويات الأشخاص
kept-for-credential = مفاتيح المرور
kept-for-note-verbale = المذكرات الشفوية
kept-for-profile = بيانات المنظمات
kept-for-call = النداءات
kept-for-answers = إجابات الطلبات
kept-for-inquiry = أسئلة المكتب والردود
kept-for-screening-note = ملاحظات مكتب الفرز
kept-for-circulated-rows = بنود القوائم
kept-for-reasons = أسباب الدول
kept-for-told = ما يجوز قوله عن القرارات
kept-for-attendee = المشاركون
kept-for-letter = الرسائل
kept-for-adopted = ما قرره الفريق العامل
kept-for-panel-proposal = ترشيحات حلقات النقاش
kept-for-evaluation = إجابات التقييم
kept-for-speaker-card = كيفية تقديم المتكلمين
kept-for-intervention = موضوعات المداخلات
kept-for-statement = البيانات المسلَّمة مسبقا
kept-for-comment = التعليقات الكتابية
kept-for-comment-annex = مرفقات التعليقات المخصصة للأمانة وحدها
kept-for-comment-reason = أسباب إعادة التعليقات أو رفضها
kept-for-comment-questions = الأسئلة التوجيهية للتعليقات
kept-for-contribution = الأنشطة والاحتياجات والعروض والبحوث
kept-for-contribution-contact = بيانات الاتصال بأصحابها
kept-for-contribution-reason = أسباب إعادتها أو رفضها
kept-for-programme = نصوص البرامج
kept-for-suggestion = اقتراحات الحوارات
kept-for-file = الملفات
privacy-kept = لكل شيء مدته؛ فإذا حل أجله أُتلف المحتوى. ويقترح موظف هذه المدد ويقرها موظف ثان.
# $day: a day in full
privacy-kept-since = نافذة منذ { $day }.
