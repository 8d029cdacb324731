# الطلب: مسودته ومراجعته وإيصاله ومرحلته.

## البدء

begin-title = تقديم طلب
begin-applications = طلباتكم استجابة لهذه الدعوة
begin-drafts = مسوداتكم
begin-not-open = لا تستقبل هذه الدعوة طلبات الآن. وتُحفظ مسوداتكم شهرا بعد الموعد النهائي.
begin-as = سجّلتم الدخول بالعنوان { $address }. ويُحفظ ما تكتبونه صفحةً صفحة؛ ويمكنكم التوقف في أي وقت والمتابعة من جهاز آخر.
begin-start = بدء الطلب
begin-another = بدء طلب آخر
begin-address-lead = كل ما تحتاجون إليه عنوان بريد إلكتروني. نرسل إليكم رمزا تبدؤون به وتعودون به لاحقا.
begin-address-hint = يُرسل الإيصال والقرار إلى هذا العنوان.
refused-too-many-drafts = لديكم مسودات أكثر مما ينبغي. أكملوا واحدة أو احذفوها أولا. الحد الأقصى: { $most }.

## المسودات

draft-title = مسودتكم
draft-without-name = مسودة بلا اسم بعد
draft-lead = لا يراها أحد قبل تقديمها سواكم ومن تطلبون مساعدتهم من الزملاء.
draft-amends = أنتم بصدد تغيير الطلب { $reference }. ويبقى كما هو إلى أن تقدّموا التغيير.
draft-saved = حُفظت: { $when }
draft-offline = لم يُحفظ: لا يوجد اتصال. نصكم ما زال هنا، وسيُعاد الحفظ.
draft-signed-out = لم يُحفظ: انتهت جلستكم. نصكم ما زال هنا. سجلوا الدخول في علامة تبويب أخرى فيُحفظ.
draft-elsewhere = لم يُحفظ: حُفظت هذه الصفحة في مكان آخر في هذه الأثناء. نصكم ما زال هنا. ويعرض زر المتابعة النصين معا.
draft-not-saved = لم يُحفظ. نصكم ما زال هنا، وسيُعاد الحفظ.
draft-kept = محفوظة
draft-kept-how = للعودة سجّلوا الدخول بالعنوان نفسه من أي جهاز: تجدون المسودة بين صفحاتكم. وتُحفظ شهرا بعد الموعد النهائي.
draft-late = انقضى الموعد النهائي. وما تقدّمونه الآن يُستلم ويُعلَّم بأنه متأخر؛ ويقرر الموظفون هل يُنظر فيه.
draft-not-yet = لم يُفتح باب الدعوة بعد. ويمكنكم الكتابة الآن، والتقديم عندما يُفتح.
draft-over = انقضى الموعد النهائي ولم يعد يُستلم شيء. ويُحفظ ما كتبتموه شهرا؛ وتبيّن الدعوة إلى من يُكتب.
draft-withdrawn = سُحبت الدعوة. ويُحفظ ما كتبتموه شهرا.
draft-to-review = المراجعة والتقديم
draft-people = من يعمل عليها
draft-people-count =
    { $n ->
        [zero] لا يمكن لأحد فتح هذه المسودة.
        [one] يمكن لشخص واحد فتح هذه المسودة.
        [two] يمكن لشخصين فتح هذه المسودة.
        [few] يمكن ل{ $n } أشخاص فتح هذه المسودة.
        [many] يمكن ل{ $n } شخصا فتح هذه المسودة.
       *[other] يمكن ل{ $n } شخص فتح هذه المسودة.
    }
draft-invited = دُعي ولم يفتحها بعد:
draft-hand-over = دعوة أحد الزملاء إلى العمل عليها
draft-end = حذف هذه المسودة
draft-end-what = يُتلف ما كتبتموه وملفاته. ويبقى ما قُدّم من قبل كما هو.
draft-end-do = حذفها
part-done = مكتمل
part-open = بانتظار الإكمال
my-drafts = مسوداتكم
my-organizations = منظماتكم

## الإشراك في العمل

colleague-title = دعوة أحد الزملاء
colleague-lead = يتلقى زميلكم رسالة فيها رابط. ولا يفتح الرابط المسودة إلا لذلك العنوان؛ وإن أُحيل إلى غيره لم يُظهر شيئا.
colleague-address = عنوان البريد الإلكتروني للزميل
colleague-address-hint = يسجّل الدخول بهذا العنوان ويمكنه عندئذ تغيير المسودة وتقديمها مثلكم.
colleague-ask = دعوة
colleague-asked = الرسالة في الطريق
colleague-mistyped = إن كان في العنوان خطأ فأعيدوا الدعوة بالعنوان الصحيح: لا يدخل إلا من يستطيع قراءة البريد الوارد إلى العنوان.
colleague-too-many = دُعي عدد كبير من الزملاء. انتظروا حتى يفتح أحدهم المسودة، أو حتى الغد
notice-draft-subject = طُلب إليكم العمل على نص
notice-draft-body =
    يطلب إليكم { $who } العمل على مسودة طلب.

    افتحوا هذا الرابط وسجّلوا الدخول بالعنوان الذي وردت إليه هذه الرسالة:
    { $link }

    إن كنتم لا تعرفون صاحب الطلب فلا تفعلوا شيئا.

## مجموعات الأسئلة

section-organization = منظمتكم
section-dialogues = الحوارات
organization-lead = ترى الدول الأطراف هذه البيانات. وتُدخل مرة واحدة؛ وفي المرة المقبلة يكفي اختيارها.
organization-which = باسم أي منظمة تقدّمون الطلب؟
organization-which-hint = المنظمات التي تتحدثون باسمها حاليا. ويمكن تغيير بياناتها في صفحتها الخاصة.
organization-new = منظمة أخرى
organization-new-below = لمنظمة أخرى فقط:
organization-choose = اختاروا المنظمة التي تقدّمون الطلب باسمها
dialogues-for-which = يصلح الطلب الواحد لعدة حوارات. ويُبت في كل منها على حدة.
dialogues-which = في أي حوارات تطلبون المشاركة؟
dialogues-none = اختاروا حوارا واحدا على الأقل
dialogues-over = لم يعد ممكنا: { $dialogue }
quoted = «{ $text }»
question-condition = أجيبوا عن هذا السؤال إذا اخترتم { $answers } في: { $question }
answer-none = لا إجابة
answer-given = تمت الموافقة
answer-file = ملف
meanwhile-title = حُفظت هذه الصفحة في هذه الأثناء من جهاز آخر
meanwhile-what = لم يضِع شيء: الصيغتان معروضتان هنا. وما ترسلونه الآن يحل محل الموجود.
meanwhile-there = المحفوظ الآن
meanwhile-yours = ما كتبتموه

## الملفات

file-hint = { $help } PDF أو DOCX أو ODT أو PNG أو JPEG أو TXT، وبحجم لا يتجاوز 25 ميغابايت.
file-remove = إزالة { $name }
file-size =
    { $n ->
        [zero] أقل من كيلوبايت
        [one] كيلوبايت واحد
        [two] كيلوبايتان
        [few] { $n } كيلوبايت
        [many] { $n } كيلوبايت
       *[other] { $n } كيلوبايت
    }
file-kind = لا يُقبل هذا النوع من الملفات. أرسلوه بصيغة PDF أو DOCX أو ODT أو PNG أو JPEG أو TXT
file-name = لا يمكن حفظ اسم هذا الملف. أعطوه اسما أقصر بأحرف عادية
file-too-long = يتجاوز هذا الملف { $most } ميغابايت. وقد حُفظ كل ما كتبتموه غير ذلك
file-too-many = أُرسلت اليوم ملفات كثيرة. وقد حُفظ كل ما كتبتموه غير ذلك؛ أرسلوا هذا الملف غدا
file-empty = هذا الملف فارغ. اختاروا ملفا آخر
file-not-what-it-says = محتوى هذا الملف ليس ما يدل عليه اسمه. احفظوه من جديد بتلك الصيغة وأعيدوا إرساله

## المراجعة

review-title = المراجعة والتقديم
review-who-and-what = من يقدّم الطلب، ولأي حوار
review-lacking = لا يزال ينقص ما يلي
lacking-answer = { $question }: { $fault }
lacking-organization = بيّنوا باسم أي منظمة تقدّمون الطلب
lacking-dialogues = اختاروا حوارا واحدا على الأقل
review-kept = لم يُقدَّم شيء. وكل ما كتبتموه محفوظ.
review-row = ما ستراه الدول
review-submit = التقديم
review-amend = تقديم التغيير
review-what-follows = تتلقون إيصالا فيه رمز مرجعي. ويفحص الموظفون الطلب؛ ويمكنكم تغييره حتى الموعد النهائي، ومعرفة مرحلته في أي وقت، وسحبه.
review-what-follows-amend = تحل الإجابات الجديدة محل السابقة التي تُتلف. وتتلقون إيصالا جديدا.
review-do = تقديم الطلب
review-do-amend = تقديم التغيير
review-why-lacking = أجيبوا أولا عما هو مذكور أعلاه.
review-why-closed = لا تستقبل الدعوة هذا الآن.

## الإيصال

receipt-title = إيصال
receipt-lead = استُلم طلبكم. ورمزه المرجعي هو
receipt-received = استُلم
receipt-amended = عُدّل
receipt-entry = القيد في السجل
receipt-hash = بصمته
receipt-hash-what = احتفظوا بهذا الرقم. فبه يستطيع أي شخص أن يثبت أن السجل حتى هذا القيد لم يُغيَّر بعد ذلك.
receipt-next = ما يلي ذلك
receipt-copy = تُرسل نسخة من هذا الإيصال إلى { $address }.
receipt-screening = يفحص الموظفون الطلب وقد يطرحون عليكم أسئلة.
receipt-amend = يمكنكم تغييره { $until }.
receipt-to-status = معرفة مرحلة الطلب

## مرحلة الطلب

application-reference = الرمز المرجعي
application-received = استُلم: { $when }
application-late = ورد بعد الموعد النهائي وعُلّم بأنه متأخر. ويقرر الموظفون هل يُنظر فيه.
application-by-office = أدخل أحد الموظفين هذا الطلب نيابة عنكم.
status-several = طلبكم { $reference }
status-now = ما يجري الآن
status-received = طلبكم قيد الفحص
status-sufficient = طلبكم جاهز للإدراج في القائمة
status-set-aside = نُحّي طلبكم
status-circulated = طلبكم معروض على الدول الأطراف { $until }
status-submitted = طلبكم معروض على المكتب الموسَّع { $until }
status-referred = طلبكم بانتظار قرار من الهيئة التالية: { $body }
status-admitted = منظمتكم مقبولة
status-not-admitted = منظمتكم غير مقبولة
status-withdrawn = سحبتم هذا الطلب
status-cancelled = أُلغي الحوار
next-received = يتحقق الموظفون من كفاية المعلومات. ولا يلزمكم فعل شيء.
next-sufficient = يُدرج في القائمة المقبلة التي تُعرض على الدول. ولا يلزمكم فعل شيء.
next-set-aside = لم يُدرج في قائمة. ويمكن لمكتب الفحص أن يتناوله من جديد: اكتبوا إلى جهة الاتصال المذكورة في الدعوة إن رأيتم في ذلك خطأ.
next-circulated = يمكن للدول أن تقرأ السطر الخاص بكم ولها أن تعترض. ولا يلزمكم فعل شيء.
next-policy = أثر الاعتراض: { $policy } ({ $document }).
next-referred = تنظر الهيئة في الطلب. وتُبلَّغون برسالة؛ ولا يلزمكم فعل شيء.
next-admitted = الخطوة التالية: سمّوا الأشخاص الذين سيشاركون.
next-review = يمكنكم طلب إعادة النظر فيه عن طريق جهة الاتصال المذكورة في الدعوة.
next-no-review = القرار نهائي بالنسبة إلى هذا الحوار. ويمكنكم طلب المشاركة في أي حوار آخر.
next-withdrawn = لن يُتخذ بشأنه أي إجراء آخر. ويمكنكم تقديم طلب من جديد ما دام باب إحدى الدعوات مفتوحا.
next-cancelled = لن يُعقد. ويبقى طلبكم على ما كان عليه.
next-decisions-by = يُتوقع صدور القرارات في موعد أقصاه { $day }.
step-submitted = التقديم
step-screening = الفحص
step-circulation = العرض على الدول
step-decision = القرار
step-done = تم
step-now = الآن
step-ahead = لم يحن بعد
step-stopped = توقف
step-since = منذ { $day }
status-steps = خطوات الطلب: { $dialogue }
decided-line = الهيئة التي قررت: { $body }. التاريخ: { $day }. الأساس: { $basis }.
decided-policy = السياسة المتبعة: { $policy }
decided-review = يمكن إعادة النظر في هذا القرار: اكتبوا إلى جهة الاتصال المذكورة في الدعوة.
decided-final = لا يعاد النظر في هذا القرار.
objection-told = هناك اعتراض.
objection-told-state = الدولة: { $state }
objection-told-reasons = الأسباب المذكورة: { $reasons }
status-register = تسمية المشاركين
status-can-do = ما يمكنكم فعله
status-receipt = الإيصال، للطباعة
status-amend-until = يمكنكم تغيير إجاباتكم { $until }.
status-amend = تغيير الإجابات
status-withdraw = سحب الطلب
status-happened = ما حدث
status-answers = إجاباتكم
status-row = ما تراه الدول عنكم
happened-received = استُلم الطلب.
happened-amended = عُدّلت الإجابات.
happened-asked = طرح المكتب سؤالا.
happened-answered = أجبتم عن سؤال.
happened-circulated = صدرت قائمة: { $dialogue }
happened-stage = { $stage }: { $dialogue }
withheld-content = محجوب: أُتلف هذا المحتوى.

## أسئلة المكتب

asked-title = يطرح عليكم المكتب سؤالا
asked-all = أسئلة المكتب
asked-until = أجيبوا قبل هذا الموعد: { $when }
asked-overdue = انقضى وقت الإجابة. ولا يزال بإمكانكم الإجابة؛ وتُعلَّم بأنها متأخرة.
asked-answer = الإجابة
asked-answered = إجابتكم
asked-your-answer = إجابتكم
asked-hint = لا يقرؤها سوى الأمانة.
asked-send = إرسال الإجابة

## السحب

withdraw-title = السحب
withdraw-nothing = لم يبق ما يُسحب.
withdraw-final = لا رجعة في ذلك. ولا يمكنكم تقديم طلب من جديد إلا ما دام باب إحدى الدعوات مفتوحا.
withdraw-circulated = سبق أن قرأت الدول السطر الخاص بكم. وهي ترى أنكم سحبتم الطلب.
withdraw-seats = تُعاد مقاعد المشاركين من منظمتكم، وتنتقل إلى المنتظرين.
withdraw-stays = يبقى في السجل أنكم قدّمتم طلبا ثم سحبتموه؛ وتُتلف إجاباتكم عند انقضاء مدتها.
withdraw-from = من أي حوار؟
withdraw-from-all = من جميع الحوارات
withdraw-choose = اختاروا الحوار الذي تنسحبون منه
withdraw-do = سحب الطلب
withdraw-not = الإبقاء على الطلب
