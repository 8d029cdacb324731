# القائمة الموحدة لمجلس الأمن: القائمة المستخدمة، والاستيراد، وأوجه الشبه.

## القائمة المستخدمة

consolidated-title = القائمة الموحدة لمجلس الأمن
consolidated-lead = تُقارن أسماء مقدمي الطلبات بهذه القائمة. ويُعرض ما يتشابه في صفحة الطلب مع أسبابه، ويقرر من يتولى الفرز. ولا تستبعد المقارنة أحدا.
consolidated-none = لم تُستورد أي قائمة
consolidated-none-why = إلى أن يتم ذلك تُنجز هذه الخطوة من التحقق يدويا.
consolidated-day = تاريخ القائمة
consolidated-imported = استُوردت
consolidated-entries = القيود
consolidated-counts = الأشخاص: { $individuals } · الجماعات والكيانات الأخرى: { $entities }
consolidated-file = الملف كما سُلّم
consolidated-old =
    { $n ->
        [one] مضى على القائمة يوم واحد
        [two] مضى على القائمة يومان
        [few] مضى على القائمة { $n } أيام
        [many] مضى على القائمة { $n } يوما
       *[other] مضى على القائمة { $n } يوم
    }
consolidated-old-why = تتغير القائمة عدة مرات في الشهر. نزّلوا الملف مرة أخرى واستوردوه. ويظهر هذا التذكير إذا تجاوز عمر القائمة بالأيام { $most }.
consolidated-broken = لم تعد أجزاء من هذه القائمة محفوظة
consolidated-broken-why = تنقص المقارنة قيود. استوردوا القائمة مرة أخرى.
consolidated-how = كيف تُقارن الأسماء
consolidated-how-text = لا عبرة بحالة الأحرف ولا بعلامات التشكيل ولا بنوع الكتابة ولا بعلامات الترقيم ولا بترتيب الكلمات. وتُعرف الصيغ الأخرى للاسم الواحد بحروفه الصامتة. ويُعرض الشبه ابتداء من { $percent } من 100. ويُقارن الأشخاص بالأشخاص، والمنظمات بجميع القيود.

## استيراد قائمة

consolidated-import = استيراد قائمة
consolidated-import-lead = خذوا ملف XML الذي تنشره الأمم المتحدة. سترون أولا ما سيغيره؛ ولا يُقيد شيء قبل أن تؤكدوا.
consolidated-upload = ملف القائمة
consolidated-upload-hint = بصيغة XML، ولا يتجاوز بالميغابايت { $most }. ويبقى في المكتب.
consolidated-look = عرض ما سيتغير
consolidated-no-file = اختاروا ملف القائمة.
consolidated-over = لم يعد الملف موجودا. حمّلوه مرة أخرى.
consolidated-coming = ما تغيره هذه القائمة
consolidated-new = قيود جديدة
consolidated-gone = قيود لم تعد في القائمة
consolidated-changed = قيود تغيرت أسماؤها
consolidated-unchanged = قيود كما كانت
consolidated-unread =
    { $n ->
        [0] أمكنت قراءة الملف كله
        [one] خلل واحد في الملف
        [two] خللان في الملف
        [few] { $n } أوجه خلل في الملف
        [many] { $n } وجه خلل في الملف
       *[other] { $n } وجه خلل في الملف
    }
consolidated-unread-line = السطر { $line }: { $reference }
consolidated-unread-note = ما تعذرت قراءته لا يُقارن. انظروا إلى هذه السطور في الملف قبل التأكيد.
consolidated-replaces = تُتلف بذلك القائمة المؤرخة { $day }. ويظل ما قيل عن الشبه قائما حيث لم يتغير القيد.
consolidated-enter = استخدام هذه القائمة
consolidated-done = القائمة مستخدمة
listed-unread-no-reference = بلا رقم مرجعي؛ تُرك.
listed-unread-no-name = بلا اسم؛ تُرك.
listed-unread-twice = لقيد آخر الرقم المرجعي نفسه؛ تُرك.
listed-unread-too-long = اسم أو رقم مرجعي أطول مما ينبغي؛ تُرك.
listed-unread-too-many-names = أسماء أخرى أكثر مما ينبغي؛ تُرك آخرها.
listed-file-too-large = الملف أكبر من أن يكون مثل هذه القائمة.
listed-file-no-text = ليس هذا ملف XML للقائمة: السطر { $line } ليس نصا.
listed-file-no-xml = ليس هذا XML، أو أن الملف مبتور: السطر { $line }. نزّلوا الملف مرة أخرى.
listed-file-declares = يعلن السطر { $line } شيئا لا وجود له في القائمة المنشورة. لم يُقرأ الملف. خذوه من موقع الأمم المتحدة.
listed-file-other-root = هذا نوع آخر من ملفات XML: السطر { $line }. تبدأ القائمة بـ CONSOLIDATED_LIST.
listed-file-no-date = لا يذكر الملف تاريخه: السطر { $line }.
listed-file-endless = السطر { $line } أطول أو أعمق من أي شيء في مثل هذه القائمة. لم يُقرأ الملف.
listed-file-empty = لا قيد في هذا الملف.
listed-file-too-many = في الملف من القيود أو من أوجه الخلل أكثر مما في أي قائمة كهذه.

## أوجه الشبه

likenesses-title = أوجه الشبه بقيود القائمة الموحدة
likenesses-compared = قورن بالقائمة المؤرخة { $day }.
likenesses-none = لا يشبه أي اسم في هذا الطلب قيدا من القائمة.
likenesses-no-list = لم تُستورد القائمة الموحدة. قارنوا يدويا.
likenesses-decide = القرار لإنسان. قولوا عن كل شبه ما هو؛ وتتبع ذلك خطوة التحقق.
likenesses-caption = الأسماء المقارنة
likenesses-here = هنا
likenesses-there = في القائمة
likenesses-why = ما يدل عليه
likenesses-percent = { $percent } من 100
likenesses-open = في انتظار القرار
likenesses-what = ما هو؟
likenesses-reason = لماذا
likenesses-reason-hint = لازم للقول إنه ليس هو نفسه. للمكتب فقط.
likenesses-button = قيد
desk-likeness = شبه ينتظر القرار
desk-skip-likeness = يشبه قيدا في القائمة الموحدة، ولم يبت فيه أحد بعد
judgement-not-the-same = ليس هو نفسه
judgement-needs-looking = يحتاج إلى نظر
whose-organization = المنظمة
whose-person = مقدم الطلب أو من يتكلم باسم المنظمة
whose-participant = شخص سُمي للمشاركة
listed-individual = شخص
listed-entity = جماعة أو كيان آخر
stands-as-name = الاسم
stands-as-original = بالكتابة الأصلية
stands-as-good = اسم آخر، جيد
stands-as-low = اسم آخر، ضعيف
stands-as-also = يُعرف أيضا باسم
stands-as-formerly = عُرف سابقا باسم
listed-why-same-name = الاسم نفسه
listed-why-same-words = الكلمات نفسها بترتيب آخر
listed-why-all-words = جميع كلمات الاسم الأقصر
listed-why-same-consonants = الحروف الصامتة نفسها: ربما صيغة أخرى
listed-why-similar = صيغة مشابهة
kept-for-consolidated-list = القائمة الموحدة لمجلس الأمن

## أوجه الرفض

refused-list-of-the-future = تقول هذه القائمة إنها أُعدت في { $day }. ولم يأت ذلك اليوم بعد.
refused-list-older = هذه القائمة مؤرخة { $day }، والقائمة المستخدمة مؤرخة { $current }.
refused-list-length = عدد قيود هذه القائمة { $entries }. ويقبل السجل قيدا واحدا على الأقل و{ $most } على الأكثر، على ألا تتجاوز الأسماء كلها خمسين ألفا.
refused-list-entry = القيد { $reference } مكرر، أو له من الأسماء أكثر مما يقبل السجل.
refused-likeness-changed = تغيرت القائمة أو تغير اسم في الطلب { $application } منذ عُرض ذلك. انظروا مرة أخرى.
refused-likeness-judged = بتّ زميل في هذا الشبه في الطلب { $application } في هذه الأثناء. انظروا ما قال.
refused-likeness-reason = قولوا لماذا ليس هو نفسه.
refused-likeness-open = في الطلب { $application } شبه بالقائمة الموحدة ينتظر القرار أو يحتاج إلى نظر. بتّوا فيه أولا.
