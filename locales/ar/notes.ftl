# مكتب مدوّني الملاحظات.

notes-title = الملاحظات
notes-door = ما قيل، كما دوّنته الأمانة.
notes-kept-until = للاطلاع المقيد. تُحفظ الملاحظات ومفتاحها حتى { $day } ثم تُتلف.
notes-take = الملاحظة التالية
notes-text = ملاحظتك
notes-text-hint = لا تذكر اسم المتكلم: تحمل الملاحظة رقما بدلا من الاسم.
notes-save = احفظ الملاحظة
notes-kind = مضمونها
notes-kind-point = نقطة
notes-kind-commitment = التزام
notes-kind-question = سؤال يتطلب إجابة
notes-kind-need = مساعدة مطلوبة
notes-kind-offer = مساعدة معروضة
notes-kind-activity = نشاط مُبلَّغ عنه
notes-kind-quotation = اقتباس
notes-speech = من تكلم
notes-of-nobody = لا أحد: ملاحظة على الجلسة
notes-speaks-now = { $who } (يتكلم الآن)
notes-spoke-at = { $who }، { $hour }
notes-item = بند جدول الأعمال
notes-item-of-speech = بند المداخلة، أو البند قيد النظر
notes-themes = المواضيع
notes-themes-hint = بضع كلمات تفصل بينها فواصل.
notes-permission = للاقتباس: من أذن به
notes-permission-hint = لا يُقتبس كلام أحد دون موافقته. إن لم يوجد إذن فدوّن النقطة بكلماتك.
notes-permission-whose = من وافق
notes-permission-day = في أي يوم
notes-permitted = سُجل الإذن في { $day }
notes-permitted-by = الإذن من { $who }، { $day }
notes-under = المواضيع: { $themes }
notes-by = { $who }، { $at }
notes-by-me = أنت
notes-by-office = الأمانة
notes-so-far = الملاحظات حتى الآن
notes-none = لا توجد ملاحظات هنا.
notes-found = عدد الملاحظات: { $n }
notes-disputed = كُتبت مرتين في آن واحد
notes-disputed-settle = كُتبت مرتين في آن واحد: انظر النصين
notes-change = عدّل
notes-remove = احذف
notes-all = الكل
notes-filter-item = البند
notes-filter-kind = النوع
notes-filter-theme = الموضوع
notes-filter-author = كتبها
notes-filter-show = اعرض
notes-counts = فيم الملاحظات
notes-notes = الملاحظات
notes-speakers = متكلمون مختلفون
notes-by-item = حسب البند
notes-by-kind = حسب النوع
notes-by-theme = حسب الموضوع
notes-key = مفتاح الأرقام
notes-key-what = لموظفي الأمانة ومدوّني الملاحظات وحدهم. يرى من يصوغ الأرقام، ولا يرى الرئيس الأرقام ولا المفتاح.
notes-statement = النص كما قُدِّم
notes-statement-open = افتح النص
notes-keys = بلوحة المفاتيح
notes-keys-save = مفتاح Enter يحفظ، وShift مع Enter لسطر جديد. وCtrl مع Enter يحفظ أيضا.
notes-keys-kind = Alt مع رقم لاختيار مضمون الملاحظة.
notes-keys-sign = أو ابدأ الملاحظة بعلامة ومسافة كما هو مبين بجانب كل نوع. يعمل ذلك دون برنامج نصي أيضا.
notes-keys-field = مفتاح Escape يعيد إلى الحقل.
notes-saved = حُفظت.
notes-sending = يجري الإرسال…
notes-unsent = لم تُرسل بعد: { $n }
notes-offline = لا اتصال. يُحفظ ما تكتبه على هذا الجهاز ويُرسل عند عودة الاتصال.
notes-signed-out = انتهت جلستك. سجّل الدخول مجددا في نافذة أخرى؛ لم يضع شيء.
notes-failed = لم يستلم الموقع الملاحظة. هي محفوظة هنا وستُرسل ثانية.
notes-send-now = أرسل الآن
notes-back-to-field = أعدها إلى الحقل
notes-leaving = لم تُرسل بعد: { $n }. الخروج يحذفها من هذا الجهاز. أتريد الخروج مع ذلك؟
notes-shared-device = ذكرت أن غيرك يستعمل هذا الجهاز: تبقى الملاحظات غير المرسلة ما دامت هذه الصفحة مفتوحة فقط.
notes-one = تعديل ملاحظة
notes-two = كتب شخصان في آن واحد
notes-two-lead = النصان محفوظان. خذ أحدهما كما هو أو اجمع بينهما.
notes-version = الصيغة { $number }
notes-keep-this = خذ هذه
notes-join = اجمع بينهما
notes-join-hint = النصان في الحقل متتاليان. ما تتركه فيه يصبح الملاحظة.
notes-earlier = الصيغ السابقة
notes-removal = أتحذف هذه الملاحظة؟
notes-removal-lead = يُتلف نصها ولا يمكن استرجاعه.
notes-removal-earlier =
    { $n ->
        [one] تُحذف معها صيغة سابقة واحدة.
        [two] تُحذف معها صيغتان سابقتان.
        [few] تُحذف معها { $n } صيغ سابقة.
        [many] تُحذف معها { $n } صيغة سابقة.
       *[other] تُحذف معها { $n } صيغة سابقة.
    }
notes-removal-now = احذف الملاحظة
notes-removal-not = أبقِها

# لماذا يتعذر أمر ما.

refused-notes-full = بلغت ملاحظات هذه الجلسة الحد الأقصى: { $most }.
refused-note-is-gone = لم تعد هذه الملاحظة موجودة: ربما حذفها زميل. نصك في الحقل؛ احفظه ملاحظة جديدة إن لزم.
refused-note-too-often = أُعيدت كتابة هذه الملاحظة أكثر مما ينبغي. أقصى عدد للمرات: { $most }.
refused-note-changed = كتب زميل في هذه الملاحظة في أثناء ذلك. انظرها مرة أخرى قبل حذفها.
refused-note-on-no-item = لا بند قيد النظر. حدّد البند الذي تخصه الملاحظة.
refused-notes-destroyed = انتهت مدة حفظ ملاحظات هذه الجلسة؛ وأي ملاحظة جديدة تُتلف فورا.
refused-no-such-speech = لا يعرف السجل هذه المداخلة.
refused-too-many-themes = أقصى عدد للمواضيع: { $most }.
refused-quotation-not-permitted = لا يُقتبس كلام أحد دون موافقته. اذكر من أذن ومتى، أو دوّن النقطة بكلماتك.
refused-permission-from-the-future = يوم الإذن لم يأت بعد.

# مدة حفظها.

matter-intervention-notes = ملاحظات المداخلات ومفتاحها
matter-intervention-notes-why = إلى أن يجتمع الفريق العامل الذي يُرفع إليه الموجز، ونصف سنة قد يُسأل فيها عما تستند إليه جملة منه.
kept-for-note = ملاحظات المداخلات
kept-for-note-key = مفتاح الملاحظات
