# مكتب الفحص: الطلبات المنتظرة، والطلب الواحد، وإدخال الطلبات واستيرادها.

## الطلبات المنتظرة

desk-all = الكل
desk-stages = بحسب المرحلة
desk-own-views = طرائق العرض الخاصة بكم:
desk-any = أي
desk-show = عرض
desk-shown =
    { $n ->
        [zero] لا طلبات من أصل { $all }
        [one] طلب واحد من أصل { $all }
        [two] طلبان من أصل { $all }
        [few] { $n } طلبات من أصل { $all }
        [many] { $n } طلبا من أصل { $all }
       *[other] { $n } طلب من أصل { $all }
    }
desk-caption = الطلبات المنتظرة هنا
desk-nothing = لا يوجد طلب بهذه الصفات
desk-nothing-why = أزيلوا أحد معايير التصفية، أو انتظروا الدعوة.
desk-organization = المنظمة
desk-area = البلد أو المنطقة
desk-received = ورد في
desk-checked = الفحص
desk-stage = المرحلة
desk-filter-q = كلمات
desk-filter-kind = النوع
desk-filter-region = المنطقة
desk-filter-screener = تولاه
desk-filter-late = التأخر
desk-filter-first = المشاركة الأولى
desk-filter-alike = الشبه بقيد آخر
desk-filter-asked = سؤال مفتوح
desk-filter-sort = الترتيب
desk-screener-me = أنا
desk-screener-nobody = لا أحد
desk-late-yes = متأخر
desk-late-no = في الموعد
desk-first-yes = لأول مرة
desk-first-no = سبقت مشاركتها
desk-alike-yes = يشبه قيدا آخر
desk-alike-no = لا يشبه غيره
desk-asked-yes = بسؤال مفتوح
desk-asked-no = بلا سؤال مفتوح
desk-sort-received = بترتيب الورود
desk-sort-reference = بالرمز المرجعي
desk-sort-name = بالاسم
desk-sort-stage = بالمرحلة
desk-sort-kind = بالنوع
desk-sort-area = بالبلد أو المنطقة
desk-sort-backwards = { $order }، ترتيبا عكسيا
desk-late = متأخر
desk-first-timer = لأول مرة
desk-overdue = فات موعد الإجابة
desk-asked = طُرح سؤال
desk-proposed = يحتاج إلى مراجعة شخص ثان
desk-earlier =
    { $n ->
        [zero] لا طلبات سابقة
        [one] طلب سابق واحد
        [two] طلبان سابقان
        [few] { $n } طلبات سابقة
        [many] { $n } طلبا سابقا
       *[other] { $n } طلب سابق
    }
desk-comparison = كيف تتوزع هذه الطلبات
desk-comparison-note = لكل ما تُظهره معايير التصفية. أرقام للاطلاع؛ ولا يُرتَّب أحد بحسب الأفضلية.
desk-gender-note = لا يُسأل مقدمو الطلبات عن نوع الجنس: فهو ليس أساسا لأي قرار. وللمشاركين أن يذكروه عند تسميتهم؛ ويُعرض ما ذكروه هنا ابتداء من خمسة أشخاص، وتُجمع الفئات التي تقل عن خمسة معا.
desk-by-region = بحسب المنطقة
desk-by-kind = بحسب النوع
desk-by-first = بحسب المشاركة الأولى
desk-by-gender = المشاركون المسجلون بحسب نوع الجنس
desk-no-region = خارج المجموعات الإقليمية
desk-keep-view = حفظ طريقة العرض هذه
desk-view-name = بهذا الاسم
desk-view-button = حفظ
desk-view-drop = إزالة
desk-view-kept = أصبحت طرائق العرض كما أردتم

## عدة طلبات معا

desk-many = بالنسبة إلى الطلبات المحددة
desk-act = الإجراء:
desk-act-check = الخطوة
desk-look = عرض ما يمسه ذلك
desk-act-take = تولي الطلبات
desk-act-clear = إتمام خطوة: لا ملاحظات
desk-act-ready = جاهز للإدراج في القائمة
desk-act-reopen = تناول الطلب من جديد
desk-act-aside-duplicate = تنحية: قُدّم مرتين
desk-act-aside-incomplete = تنحية: لم ترد الإجابة في الموعد
desk-act-aside-out-of-scope = تنحية: لا يتصل بموضوع الحوار
desk-act-aside-not-eligible = تنحية: لا يجوز لصاحبه تقديم طلب
desk-act-aside-late = تنحية: ورد متأخرا
desk-bulk-asks =
    { $n ->
        [zero] لن يُتخذ أي إجراء.
        [one] سيُتخذ هذا الإجراء بشأن طلب واحد:
        [two] سيُتخذ هذا الإجراء بشأن طلبين:
        [few] سيُتخذ هذا الإجراء بشأن { $n } طلبات:
        [many] سيُتخذ هذا الإجراء بشأن { $n } طلبا:
       *[other] سيُتخذ هذا الإجراء بشأن { $n } طلب:
    }
desk-bulk-done =
    { $n ->
        [zero] لم يُتخذ أي إجراء
        [one] اتُّخذ الإجراء بشأن طلب واحد
        [two] اتُّخذ الإجراء بشأن طلبين
        [few] اتُّخذ الإجراء بشأن { $n } طلبات
        [many] اتُّخذ الإجراء بشأن { $n } طلبا
       *[other] اتُّخذ الإجراء بشأن { $n } طلب
    }
desk-bulk-skipped =
    { $n ->
        [zero] لا يُتجاوز أي طلب
        [one] يُتجاوز طلب واحد
        [two] يُتجاوز طلبان
        [few] تُتجاوز { $n } طلبات
        [many] يُتجاوز { $n } طلبا
       *[other] يُتجاوز { $n } طلب
    }
desk-bulk-button = تنفيذ
desk-bulk-back = العودة إلى الطلبات
desk-skip-yours = سبق أن توليتموه
desk-skip-taken = تولاه شخص آخر؛ افتحوه لتتولوه بدلا منه
desk-skip-clear = هذه الخطوة بلا ملاحظات فعلا
desk-skip-doubt = كشفت هذه الخطوة عن شك؛ افتحوه لإزالته
desk-skip-gone = لم يُقدَّم لهذا الحوار
desk-skip-there = هو في تلك المرحلة فعلا
desk-skip-left = غادر مكتب الفحص
desk-skip-second = أنتم من اقترح ذلك؛ ويجب أن يقول شخص آخر الشيء نفسه
desk-skip-doubts = كشفت إحدى الخطوات عن شك؛ افتحوه للبت

## طلب واحد

case-ways = التنقل
case-previous = السابق
case-next = التالي
case-by-office = أدخله المكتب
case-amended = عدّله مقدمه
case-verdicts = وجهته
case-since = منذ { $moment }
case-verdict = الخطوة التالية
case-verdict-sufficient = معلوماته كافية: يُدرج في القائمة المقبلة
case-verdict-reopened = تناوله من جديد
case-verdict-button = إثبات ذلك
case-second = طلب مراجعة شخص ثان
case-proposed = الاقتراح ({ $who }): { $what }
case-proposed-yours = يجب أن يقول شخص آخر الشيء نفسه.
case-proposed-second = إن قلتم الشيء نفسه نفذ. وإن قلتم شيئا آخر كان ذلك اقتراحا قائما بذاته.
case-changed-meanwhile = نقل شخص آخر هذا الطلب بعد أن فتحتم الصفحة. انظروا أين هو الآن وقرروا من جديد.
case-answers = الإجابات
case-circulated = ترد في القائمة
case-not-answered = بلا إجابة
case-inquiries = الأسئلة الموجهة إلى مقدم الطلب
case-no-inquiries = لم يُطرح أي سؤال.
case-question = سؤال مقدم الطلب
case-question-hint = يُبلَّغ مقدم الطلب فورا ويجيب في صفحة طلبه.
case-question-until = حتى نهاية يوم
case-question-until-hint = بتوقيت فيينا
case-question-button = طرح السؤال
case-until = مهلة الإجابة: { $moment }
case-answer = الإجابة:
case-answered = أُجيب عنه
case-answered-late = أُجيب عنه متأخرا
case-notes = ملاحظات المكتب
case-notes-note = لا يراها مقدمو الطلبات ولا الدول أبدا.
case-note = كتابة ملاحظة
case-note-button = حفظ الملاحظة
case-screener = تولاه
case-take = توليه
case-give-back = التخلي عنه
case-checks = قائمة خطوات الفحص
case-not-checked = لم تُفحص
case-check-button = حفظ
case-before = طلبات أخرى لهذه المنظمة
case-no-before = لا توجد.
case-organization = المنظمة
case-to-organization = كل ما يتعلق بهذه المنظمة
case-received = ورد في
case-applicant = مقدم الطلب
case-kind = النوع
case-area = البلد أو المنطقة
case-other-names = أسماء أخرى
case-acronym = الاسم المختصر
case-website = الموقع الشبكي
case-field = مجال العمل
case-mandate = الولاية والخبرة
case-postal = كيفية الاتصال بها

## إدخال ما ورد بطريق آخر

entry-title = إدخال طلب
entry-lead = لما ورد بالبريد الإلكتروني أو على الورق. ويحصل مقدم الطلب على صفحة الطلب نفسها كغيره. وما ينقص يُطلب عن طريق مكتب الفحص.
entry-call = الدعوة
entry-choose-call = لأي دعوة يستجيب؟
entry-no-call = لا توجد دعوة منشورة.
entry-came = يوم وروده
entry-ahead = هذا اليوم لم يحن بعد
entry-name = اسم المنظمة
entry-name-language = لغة هذا الاسم
entry-no-name = أدخلوا الاسم
entry-individual = أكاديمي يقدّم الطلب بصفته فردا
entry-button = إدخاله

## استيراد جدول بيانات

sheet-title = استيراد جدول بيانات فيه طلبات
sheet-lead = لم يُدخل شيء بعد: ترون أولا، سطرا سطرا، ما سيُدخل.
sheet-file = جدول البيانات
sheet-file-hint = CSV أو XLSX، بما لا يتجاوز 5 ميغابايت و 1000 سطر، ويتضمن السطر الأول العناوين. ولا تُحسب الصيغ الحسابية أبدا؛ بل تظهر كنص.
sheet-headings = العناوين المفهومة
sheet-dialogues = لأي حوارات
sheet-button = الاطلاع عليه
sheet-no-file = اختاروا ملفا
sheet-not-read = تعذرت قراءة هذا الملف كجدول بيانات
sheet-too-large = هذا الملف أكبر من جدول بيانات فيه طلبات
sheet-too-many = أكثر من 1000 سطر
sheet-no-rows = لا يوجد أي سطر تحت العناوين
sheet-no-heading = العمود «{ $heading }» ناقص
sheet-strange-heading = العمود «{ $heading }» غير مفهوم ويُترك
sheet-formula = صيغة حسابية، تظهر كنص
sheet-dry = ما سيُدخل
sheet-dry-lead =
    { $n ->
        [zero] لا يمكن إدخال أي سطر.
        [one] يمكن إدخال سطر واحد.
        [two] يمكن إدخال سطرين.
        [few] يمكن إدخال { $n } أسطر.
        [many] يمكن إدخال { $n } سطرا.
       *[other] يمكن إدخال { $n } سطر.
    }
sheet-faulty =
    { $n ->
        [zero] لا توجد أسطر فيها خطأ.
        [one] في سطر واحد خطأ وسيُترك.
        [two] في سطرين خطأ وسيُتركان.
        [few] في { $n } أسطر خطأ وستُترك.
        [many] في { $n } سطرا خطأ وستُترك.
       *[other] في { $n } سطر خطأ وستُترك.
    }
sheet-row = السطر
sheet-at = السطر { $row }، العمود { $column }
sheet-enter = إدخالها
sheet-go-on = متابعة
sheet-progress = أُنجز { $done } من أصل { $all } من الأسطر.
sheet-done = تم الاستيراد
sheet-entered =
    { $n ->
        [zero] لم يُدخل شيء.
        [one] أُدخل طلب واحد.
        [two] أُدخل طلبان.
        [few] أُدخلت { $n } طلبات.
        [many] أُدخل { $n } طلبا.
       *[other] أُدخل { $n } طلب.
    }
sheet-there =
    { $n ->
        [zero] لم يكن أي سطر قد أُدخل من قبل.
        [one] كان سطر واحد قد أُدخل من قبل.
        [two] كان سطران قد أُدخلا من قبل.
        [few] كانت { $n } أسطر قد أُدخلت من قبل.
        [many] كان { $n } سطرا قد أُدخل من قبل.
       *[other] كان { $n } سطر قد أُدخل من قبل.
    }
sheet-over = انتهى هذا الاستيراد، أو هو لشخص آخر. ابدؤوا من جديد: ما أُدخل لا يُدخل مرتين.
