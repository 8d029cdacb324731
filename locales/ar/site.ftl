# ما تقوله الصفحات التي يقرؤها الناس؛ متغيرات كل رسالة مذكورة في الملف الإنكليزي.

## إطار كل صفحة

skip-to-content = الانتقال إلى المحتوى
nav-main = التنقل الرئيسي
nav-more = المزيد عن هذا السجل
nav-languages = اللغات
nav-languages-foot = هذه الصفحة بلغات أخرى
nav-dialogues = الحوارات
nav-papers = الوثائق
nav-suggestions = الاقتراحات
nav-groups = الأفرقة العاملة
nav-figures = الأرقام
nav-search = البحث
nav-about = نبذة
nav-glossary = المصطلحات
nav-officers = أعضاء المكاتب
nav-sources = مصادر الوقائع
nav-corrections = التصويبات
nav-data = البيانات المفتوحة
nav-press = الصحافة والاتصال
nav-accessibility = تيسير الوصول
nav-privacy = الخصوصية
nav-verify = كيفية التحقق من هذا السجل
footer-what = السجل العلني للحوارات البناءة بشأن استعراض تنفيذ اتفاقية الجريمة المنظمة والبروتوكولات الملحقة بها. والعبرة بالوثائق الصادرة عن الأمانة.
footer-keeper = القائم على السجل: { $keeper }.
footer-no-keeper = لم يُحدد في هذه النسخة المشغلة من هو القائم على السجل.
footer-verify = كيفية التحقق من هذا السجل

## اللغات، كما يقال عن نص إنه بإحداها

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية

## صيغ قصيرة

list-comma = {"، "}
sentence = { $words }.
full-stop = .
in-paragraph = الفقرة { $n }
about-number = حوالي { $number }
more-than-number = أكثر من { $number }
not-in-the-record = غير وارد في السجل
not-known = غير معروف
withheld = محجوب
source-is = المصدر:

## في يوم معين

as-of-label = السجل كما كان في يوم معين
as-of-banner = تعرض هذه الصفحة السجل كما كان في نهاية يوم { $day }، بتوقيت فيينا.
as-of-leave = العودة إلى اليوم
as-of-another-day = هذه الصفحة كما كانت في يوم آخر
as-of-show = عرض

## الاجتماعات والدورات، ضمن السطر

gathering-session = الدورة { $ordinal }
gathering-meeting = الاجتماع { $ordinal }
meeting-of-group = { $meeting } { $group }
conference-session = الدورة { $ordinal } لمؤتمر الأطراف

## الصفحة الرئيسية

home-title = سجل الحوارات البناءة
home-lead = بعد أن يجتمع الفريق العامل، تلتقي الدول والمنظمات التي تعمل على مكافحة الاتجار بالأشخاص وتهريب المهاجرين والجريمة المنظمة في يوم حوار. وهذا هو السجل العلني لتلك الأيام: من شارك فيها، وما اقتُرح خلالها، وما صدر عنها من وثائق.
home-demonstration = هذا عرض إيضاحي. ما عُقد حتى عام 2024 مأخوذ من وثائق وصفحات علنية مع ذكر مصادرها؛ أما الحوارات المقبلة والدعوة إليها وكل من يشارك فيها فمن نسج الخيال. وهو ليس من منشورات الأمم المتحدة.
home-numbers = السجل في ثلاثة أرقام
home-number-dialogues = الحوارات المعقودة
home-number-participations = مشاركات المنظمات
home-number-papers = الوثائق
home-number-participations-note =
    { $counted ->
        [zero] لم تُحسب المشاركات في أي حوار من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
        [one] حُسبت المشاركات في حوار واحد من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
        [two] حُسبت المشاركات في حوارين من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
        [few] حُسبت المشاركات في { $counted } حوارات من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
        [many] حُسبت المشاركات في { $counted } حوارا من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
       *[other] حُسبت المشاركات في { $counted } حوار من أصل { $n }؛ والمنظمة التي حضرت ثلاثة حوارات تُحسب ثلاث مرات.
    }
home-to-figures = جميع الأرقام
home-next = الحوار المقبل
home-next-nothing = لم يُعلن حاليا عن أي حوار. ومتى أُعلن عن حوار، ستظهر هنا مواعيده وطريقة تقديم طلبات المشاركة.
home-latest = أحدث الحوارات
home-latest-nothing = لم يُدرج أي حوار بعد.
home-all-dialogues = جميع الحوارات، { $first }-{ $last }
home-papers = أحدث الوثائق
home-papers-nothing = لم تُدرج أي وثيقة بعد.
home-all-papers = جميع الوثائق
home-more = المزيد في السجل
row-organizations = المنظمات المشاركة: { $number }

## قائمة الحوارات

dialogues-title = الحوارات البناءة
dialogues-lead = جميع الحوارات الواردة في السجل، مع المنظمات التي شاركت فيها وفقا لعددها في الوثائق الرسمية.
dialogues-to-calendar = السنة في لمحة
dialogues-caption = الحوارات بتواريخها والمنظمات التي شاركت فيها. ويمكن الترتيب باستخدام رؤوس الأعمدة.
dialogues-shown =
    { $n ->
        [zero] لا تُعرض أي حوارات.
        [one] يُعرض حوار واحد.
        [two] يُعرض حواران.
        [few] تُعرض { $n } حوارات.
        [many] يُعرض { $n } حوارا.
       *[other] يُعرض { $n } حوار.
    }
dialogues-nothing = لا يوجد في السجل حوار يستوفي جميع ما اخترتموه. احذفوا أحد الاختيارات أو اعرضوا الكل.
dialogues-note = الأعداد هي أعداد المنظمات المشاركة. و«جهات أخرى» تشمل الأوساط الأكاديمية والقطاع الخاص معا.
dialogues-note-glossary = كيف تُحسب المشاركة
filter-topic = الموضوع
filter-year = السنة
filter-kind = النوع
filter-all = الكل
filter-clear = عرض الكل
kind-joint = مشترك
kind-single = لفريق واحد
column-date = التاريخ
column-dialogue = الحوار
column-ngo = المنظمات غير الحكومية
column-other = جهات أخرى
column-organizations = المجموع
column-by = في موعد أقصاه
column-step = الخطوة
column-basis = الأساس الذي يستند إليه التاريخ
column-source = المصدر
column-says = ما يذكره
life-planned = معلن عنه
life-open = جار الآن
life-cancelled = ملغى

## الرزنامة

calendar-title = الحوارات والاجتماعات، { $year }
calendar-lead = الحوارات، واجتماعات الأفرقة العاملة التي تليها، ودورات المؤتمر، ما دامت تواريخها واردة في السجل.
calendar-nothing = لا يرد في السجل شيء عن هذه السنة.
calendar-dialogue = حوار بناء
calendar-meeting = فريق عامل
calendar-conference = مؤتمر الأطراف

## حوار واحد

dialogue-title = الحوار البناء المعقود في { $day }
dialogue-short = { $topics }، { $day }
on-topic-firearms = بشأن الأسلحة النارية
on-topic-trafficking-in-persons = بشأن الاتجار بالأشخاص
on-topic-smuggling-of-migrants = بشأن تهريب المهاجرين
on-topic-technical-assistance = بشأن المساعدة التقنية
on-topic-international-cooperation = بشأن التعاون الدولي
place-on-topic = الحوار { $ordinal } { $on-topic }
place-in-year = { $ordinal } في عام { $year }
place-overall = { $ordinal } من بين جميع الحوارات
after-meeting = عقب ما يلي: { $meetings }.
after-meeting-in-person = عقب ما يلي: { $meetings }؛ في فيينا.
after-meeting-online = عقب ما يلي: { $meetings }؛ عبر الإنترنت.
after-meeting-hybrid = عقب ما يلي: { $meetings }؛ في فيينا وعبر الإنترنت.

life-label = المرحلة التي بلغها هذا الحوار
stage-call = الدعوة إلى المشاركة
stage-screening = فرز الطلبات
stage-decided = البت
stage-held = الانعقاد
stage-summary = صدور الملخص
stage-next-meeting = الاجتماع المقبل
stage-conference = المؤتمر
stage-by = في موعد أقصاه { $day }
stage-by-the-chair = من إعداد الرئيس
stage-by-the-co-chairs = من إعداد الرؤساء المتشاركين
stage-conference-when = { $session }، { $month }

participation-title = المشاركون
participation-not-yet = تُعرف الجهات المشاركة بعد انعقاد الحوار.
participation-unknown = لا يرد في السجل عدد للمنظمات المشاركة.
participation-differs = مصادر أخرى تحسب بطريقة مختلفة
numeral-ngo =
    { $n ->
        [zero] منظمة غير حكومية
        [one] منظمة غير حكومية
        [two] منظمتان غير حكوميتين
        [few] منظمات غير حكومية
        [many] منظمة غير حكومية
       *[other] منظمة غير حكومية
    }
numeral-academia = من الأوساط الأكاديمية
numeral-private-sector = من القطاع الخاص
numeral-other =
    { $n ->
        [zero] جهة أخرى صاحبة مصلحة
        [one] جهة أخرى صاحبة مصلحة
        [two] جهتان أخريان صاحبتا مصلحة
        [few] جهات أخرى صاحبة مصلحة
        [many] جهة أخرى صاحبة مصلحة
       *[other] جهة أخرى صاحبة مصلحة
    }
took-part-total =
    { $n ->
        [zero] لم تشارك أي منظمة.
        [one] شاركت منظمة واحدة.
        [two] شاركت منظمتان.
        [few] شاركت { $n } منظمات.
        [many] شاركت { $n } منظمة.
       *[other] شاركت { $n } منظمة.
    }

## الأرقام بالكلمات

figure-in-words = { $unit }: { $number } ({ $kind })، { $stage }
figure-in-words-by-mode = { $unit }: { $number } ({ $kind })، { $stage }، { $mode }
figure-of-states = { $unit }: { $number }، { $stage }
figure-of-the-floor = { $unit } في قاعة الاجتماع: { $number } ({ $kind })
figure-unit-organizations = المنظمات
figure-unit-persons = الأشخاص
figure-unit-states = الدول
figure-unit-speakers = المتكلمون
figure-unit-speeches = الكلمات
figure-unit-minutes = الدقائق
figure-stage-applied = في مرحلة تقديم الطلبات
figure-stage-admitted = في مرحلة القبول
figure-stage-registered = في مرحلة التسجيل
figure-stage-attended = في مرحلة المشاركة
figure-stage-unclear = في مرحلة لا يذكرها المصدر
figure-mode-all = حضوريا وعبر الإنترنت معا
figure-mode-in-person = حضوريا
figure-mode-online = عبر الإنترنت
figure-kind-ngo = القطاع غير الحكومي
figure-kind-other = سائر أصحاب المصلحة
figure-kind-academia = الأوساط الأكاديمية
figure-kind-private-sector = القطاع الخاص
figure-kind-parliamentarian = البرلمانيون
figure-kind-stakeholder = أصحاب المصلحة بجميع فئاتهم
figure-kind-state = الدول
figure-kind-intergovernmental = الجهات الحكومية الدولية
figure-kind-everybody = جميع الفئات معا

differing-title = مواضع اختلاف المصادر العلنية
differing-lead = يعتمد السجل الأرقام الواردة أعلاه. وتورد نصوص علنية أخرى الأرقام التالية؛ وكثيرا ما تحسب شيئا آخر، كالأشخاص بدلا من المنظمات، أو من سجلوا بدلا من حضروا.

timetable-title = الجدول الزمني
timetable-note = محسوب رجوعا من يوم الحوار ثم وصولا إلى المؤتمر. ولا توجد قاعدة تحدد هذه الأيام؛ ويُذكر الأساس الذي يستند إليه كل منها.
step-call-opens = بدء الدعوة إلى المشاركة
step-call-closes = انتهاء الدعوة إلى المشاركة
step-list-circulated = تعميم القائمة على الدول الأطراف وعرضها على المكتب الموسع
step-decided = بت المكتب الموسع في الأمر
step-registered = اكتمال تسجيل المنظمات المدعوة
step-preparation-day = يوم التحضير
step-held = الحوار
step-summary-issued = صدور الملخص
step-note-submitted = تقديم المذكرة إلى المحررين
step-note-issued = صدور المذكرة
step-conference-opens = افتتاح المؤتمر
basis-practice = الممارسة المتبعة في الحوارات السابقة
basis-setting = إعداد من إعدادات هذه النسخة المشغلة
basis-rule-17 = المادة 17 من النظام الداخلي، قياسا
basis-recorded = تاريخ مسجل
basis-call = الدعوة إلى المشاركة
basis-slots = المواعيد المخصصة لوثائق المؤتمر

dialogue-papers-nothing = لا ترد في السجل أي وثيقة عن هذا الحوار.
facts-title = الوقائع
fact-date = التاريخ
fact-follows = عُقد عقب
fact-chair = الرئيس
fact-chairs =
    { $n ->
        [zero] الرئيس
        [one] الرئيس
        [two] الرئيسان
        [few] الرؤساء
        [many] الرؤساء
       *[other] الرؤساء
    }
fact-credited = الملخص من إعداد
fact-mode = طريقة الانعقاد
fact-panels = حلقات النقاش
fact-source = المصدر
fact-panels-number =
    { $n ->
        [zero] لا توجد
        [one] حلقة نقاش واحدة
        [two] حلقتا نقاش
        [few] { $n } حلقات نقاش
        [many] { $n } حلقة نقاش
       *[other] { $n } حلقة نقاش
    }
fact-opening = أساس الافتتاح
fact-order = ترتيبه في اليوم
fact-before = السابق
fact-after = التالي
fact-reference = المرجع
fact-mode-in-person = حضوريا
fact-mode-online = عبر الإنترنت
fact-mode-hybrid = حضوريا وعبر الإنترنت
order-unknown = لا تظهر جميع الأرقام الترتيبية، لأن الترتيب خلال اليوم غير مسجل.
chairing-chair = برئاسة رئيس الفريق العامل
chairing-one-of-co-chairs = برئاسة أحد الرؤساء المتشاركين
chairing-co-chairs = برئاسة الرؤساء المتشاركين
chairing-one-of-each = برئاسة رئيس مشارك واحد من كل فريق عامل
credited-chair = الرئيس
credited-co-chairs = الرؤساء المتشاركين
opening-reports-adopted = اعتماد تقارير جميع الأفرقة العاملة المعنية
opening-by-decision = قرار الرئيس المسجل في { $reference }
dialogue-more = المزيد
dialogue-calendar-file = الرزنامة
sources-here = مصادر هذه الوقائع
sources-planned-here = يجري التخطيط لهذا الحوار باستخدام Convene؛ وقد أدخلت الأمانة وقائعه.

## قائمة الوثائق

papers-title = الوثائق
papers-lead = ملخصات الرؤساء، والمذكرات المقدمة إلى المؤتمر، وورقات المعلومات الأساسية، والبرامج. وحيثما لا توجد من نقاط الوثيقة إلا إعادة صياغة، يُذكر ذلك.
papers-shown =
    { $n ->
        [zero] لا تُعرض أي وثائق.
        [one] تُعرض وثيقة واحدة.
        [two] تُعرض وثيقتان.
        [few] تُعرض { $n } وثائق.
        [many] تُعرض { $n } وثيقة.
       *[other] تُعرض { $n } وثيقة.
    }
papers-nothing = لا ترد في السجل أي وثيقة من هذا النوع.
papers-composed = وثائق مركبة من السجل
papers-composed-lead = المذكرة الموحدة كما يعطيها السجل اليوم، وكل تاريخ واسم وعدد فيها محسوب. وهي مسودة للأمانة، وليست وثيقة رسمية.
papers-kind-summary = الملخصات
papers-kind-note = المذكرات
papers-kind-status = وثائق حالة الاستعراض
papers-kind-background = ورقات المعلومات الأساسية
papers-kind-programme = البرامج
papers-kind-points = نقاط بصياغة مختلفة
paper-kind-summary = ملخص من إعداد الرئيس
paper-kind-note = مذكرة من الأمانة
paper-kind-composed-note = مذكرة من الأمانة، مركبة من السجل
paper-kind-status = حالة الاستعراض
paper-kind-background = ورقة معلومات أساسية
paper-kind-programme = برنامج
paper-kind-points = نقاط بصياغة مختلفة
paper-title-summary = ملخص الرئيس: { $dialogue }
paper-title-summary-co-chairs = ملخص الرؤساء المتشاركين: { $dialogue }
paper-title-edition = { $paper } ({ $edition })
paper-title-points = نقاط بصياغة مختلفة. { $paper }
paper-title-of-dialogue = { $kind }: { $dialogue }
paper-title-of-session = { $kind }: { $session }
paper-title-note = مذكرة إلى { $session }
held-text = النص الكامل
held-summary = النص الكامل؛ سرد الرئيس نفسه، وليس نتيجة متفقا عليها
held-points = نقاطها بكلماتنا
held-address-only = تُقرأ حيث نُشرت
held-withheld = النص محجوب
held-composed = مسودة، وليست وثيقة رسمية

## قراءة وثيقة

outline-title = في هذه الوثيقة
paper-beside = عن هذه الوثيقة
paper-download = تنزيل
format-pdf = PDF
format-docx = Word (DOCX)
format-akn = Akoma Ntoso
format-txt = نص عادي
paper-status = طبيعة هذه الوثيقة
status-summary = سرد الرئيس نفسه لما دار في الحوار. وهو ليس نتيجة متفقا عليها، ولم يجر التفاوض على شيء منه.
status-note = مذكرة من الأمانة. والعبرة بالوثيقة الصادرة لا بهذا الإخراج لنصها.
status-points = نقاط وثيقة بكلماتنا. وهذه ليست الوثيقة نفسها، ولا ينبغي الاستشهاد بها على أنها الوثيقة.
status-composed = مركبة من السجل في يوم قراءتها. وهي مسودة؛ وليست وثيقة رسمية من وثائق الأمم المتحدة.
paper-cite = الاستشهاد بهذه الوثيقة
paper-cite-paragraph = للاستشهاد بفقرة واحدة، افتحوا رقمها وأضيفوا عنوانها.
paper-about = عن هذه الوثيقة
paper-in-its-language = النص باللغة { $language }، وهي لغته الأصلية.
paper-fact-kind = النوع
paper-fact-symbol = الرمز
paper-fact-language = اللغة
paper-fact-about =
    { $n ->
        [zero] الحوارات
        [one] الحوار
        [two] الحواران
        [few] الحوارات
        [many] الحوارات
       *[other] الحوارات
    }
paper-fact-published = نُشرت في
paper-fact-entered = أُدرجت في
published-broken = رابط معطوب في المصدر: لا يؤدي العنوان المطبوع هناك إلى شيء.
published-believed = نعتقد أن المقصود هو:
paper-withheld = نص هذه الوثيقة محجوب. فقد أُخرج من السجل؛ وتظل الإشارة إلى أنه كان فيه ظاهرة.
paper-not-held = لا يحتوي السجل على نص لهذه الوثيقة. وهذا ما يُعرف عنها.
points-kicker = نقاط بصياغة مختلفة
points-lead = هذه نقاط من الوثيقة بكلماتنا، مع الفقرة التي أُخذت منها كل نقطة. استشهدوا بالوثيقة نفسها.
points-nothing = لم تُدرج أي نقطة.

cite-author-chair = رئيس الحوار
cite-author-chair-named = { $names } (الرئيس)
cite-author-secretariat = الأمانة
cite-author-composed = مركب من سجل الحوارات البناءة
cite-note-reproduced = نص أُعيد إخراجه من الوثيقة الصادرة، والعبرة بها.
cite-text = { $parts } (اطُّلع عليه في { $read }). { $note }

## الأفرقة العاملة وأعضاء المكاتب

groups-title = الأفرقة العاملة
groups-lead = الأفرقة العاملة الخمسة التابعة للمؤتمر. ويُعقد الحوار عقب اجتماع أحد الأفرقة، في مجال عمل ذلك الفريق.
groups-to-officers = جميع من تولوا عضوية المكاتب
group-meetings-count =
    { $n ->
        [zero] لا اجتماعات في السجل
        [one] اجتماع واحد في السجل
        [two] اجتماعان في السجل
        [few] { $n } اجتماعات في السجل
        [many] { $n } اجتماعا في السجل
       *[other] { $n } اجتماع في السجل
    }
group-meetings = الاجتماعات
group-meetings-nothing = لا يرد في السجل أي اجتماع لهذا الفريق.
group-dialogues-nothing = لا يرد في السجل أي حوار لهذا الفريق.
meeting-dates-unknown = لا ترد الأيام في السجل.
meeting-inferred = الرقم مستنتج من أرقام سنوات أخرى؛ ولا يذكره أي مصدر.
report-adopted = اعتُمد التقرير في { $day }
officers-title = أعضاء مكاتب الأفرقة العاملة
officers-lead = الرؤساء والرؤساء المتشاركون، مع المنصب الذي كان كل منهم يشغله في بلده آنذاك. والمنصب يخص سنته: فهو لا يُغيَّر حين ينتقل صاحبه إلى منصب آخر.
officers-nothing = لا يرد في السجل أي عضو مكتب.

## المصطلحات

glossary-lead = مصطلحات هذا المجال كما يستخدمها هذا السجل، بكلمات بسيطة.
term-academia = الأوساط الأكاديمية
    .means = الجامعات ومعاهد البحوث وكليات السياسات العامة. وهي إحدى الفئتين المحسوبتين ضمن «سائر أصحاب المصلحة المعنيين».
term-agreed-language = الصيغة المتفق عليها
    .means = عبارات وافق عليها المؤتمر، ولذلك تكررها الوثائق كلمة كلمة.
term-as-of = في يوم معين
    .means = ما كان قد أُدرج في السجل حتى نهاية ذلك اليوم في فيينا، ما دام يجوز إظهاره.
term-chair = الرئيس
    .means = الشخص المنتخب لقيادة فريق عامل. ويرأس أيضا الحوار الذي يُعقد عقب اجتماع الفريق.
term-chair-summary = ملخص الرئيس
    .means = الوثيقة التي يعرض فيها الرئيس، أو الرؤساء المتشاركون، ما دار في الحوار. وهي سردهم هم، وليست نتيجة متفقا عليها.
term-circulate = التعميم
    .means = إرسال قائمة أو وثيقة إلى جميع الدول الأطراف لكي تتمكن كل منها من الاطلاع عليها.
term-co-chairs = الرؤساء المتشاركون
    .means = شخصان أو ثلاثة يقودون فريقا عاملا معا. ويمكن أن يرأس الحوار جميعهم أو واحد منهم.
term-conference = مؤتمر الأطراف
    .means = اجتماع جميع الدول الأطراف في الاتفاقية، الذي يُعقد كل سنتين. وهو يبقي تنفيذ الاتفاقية وعملية الاستعراض قيد النظر.
term-constructive-dialogue = الحوار البناء
    .means = يوم تتبادل فيه الدول وأصحاب المصلحة المعنيون، ومنهم المنظمات غير الحكومية، الآراء بشأن الاستعراض، بعد أن يختتم الفريق العامل اجتماعه.
term-convention = اتفاقية الجريمة المنظمة
    .means = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، التي اعتُمدت في عام 2000، ولها ثلاثة بروتوكولات: بشأن الاتجار بالأشخاص، وبشأن تهريب المهاجرين، وبشأن الأسلحة النارية.
term-extended-bureau = المكتب الموسع
    .means = أعضاء مكتب المؤتمر ومعهم رؤساء المجموعات الإقليمية. وهو يبت في المنظمات التي تشارك حين تُبدى اعتراضات.
term-head = رأس السجل
    .means = رقم أحدث قيد وبصمته. ومن يدونهما يستطيع أن يتحقق فيما بعد من أن شيئا مما سبقهما لم يُغيَّر.
term-issued = صادرة
    .means = تقال عن وثيقة نشرتها الأمانة تحت ترويستها. والعبرة بالوثيقة الصادرة لا بأي نسخة منها.
term-joint-dialogue = الحوار المشترك
    .means = حوار واحد يُعقد عقب اجتماعات عدة أفرقة عاملة ويصدر عنه ملخص واحد.
term-masthead = الترويسة
    .means = رأس وثيقة الأمم المتحدة: الهيئة والتاريخ واللغة وبند جدول الأعمال.
term-ngo = المنظمة غير الحكومية
    .means = منظمة ليست جزءا من حكومة ولا تعمل بقصد الربح.
term-note = المذكرة الموحدة
    .means = الوثيقة التي تُطلع بها الأمانة المؤتمر، كل سنتين، على الحوارات التي عُقدت منذ دورته السابقة.
term-participation = المشاركة كما تُحسب
    .means = المنظمات التي شاركت، لا الأشخاص، ولا المنظمات التي اكتفت بالتسجيل. والأرقام التي تختلف وحداتها أو مراحلها لا تُجمع أبدا.
term-private-sector = القطاع الخاص
    .means = الشركات ورابطاتها. وهو إحدى الفئتين المحسوبتين ضمن «سائر أصحاب المصلحة المعنيين».
term-review-mechanism = آلية الاستعراض
    .means = العملية التي تستعرض بها الدول الأطراف تنفيذ بعضها بعضا للاتفاقية والبروتوكولات الملحقة بها.
term-stakeholder = صاحب المصلحة المعني
    .means = منظمة أو شخص من خارج الحكومة له عمل أو معرفة يسهم بهما: المنظمات غير الحكومية، والأوساط الأكاديمية، والقطاع الخاص.
term-states-parties = الدول الأطراف
    .means = الدول، والمنظمات الإقليمية، الملزَمة بالاتفاقية.
term-symbol = الرمز
    .means = الأحرف والأرقام التي تُعرف بها وثيقة الأمم المتحدة. والأمانة هي التي تعطيها؛ ولا يُخترع أي منها هنا.
term-working-group = الفريق العامل
    .means = هيئة تابعة للمؤتمر تُعنى بمجال واحد. وخمسة أفرقة منها تعقد اجتماعات تليها حوارات بناءة.

## التصويبات

corrections-title = التصويبات
corrections-lead = ما أُدرج خطأ ثم صُوِّب: ما الذي تغير ومتى ولماذا. ولا يُصوَّب شيء من دون سطر هنا.
corrections-nothing = لم يستلزم شيء تصويبا.
corrections-changed = صُوِّب ما يلي: { $facts }.
corrections-days = من { $before } إلى { $after }.
corrections-report = أبلغونا بخطأ

## المصادر

sources-lead = كل واقعة في السجل تذكر مصدرها. وحيثما اختلفت المصادر، تُقدَّم وثيقة المؤتمر على صفحة الأمانة، وتُقدَّم هذه على سائر المصادر.
sources-nothing = لم يُسجَّل أي مصدر.
rank-paper = وثائق المؤتمر وأفرقته العاملة
rank-paper-note = هي التي يعتمدها السجل.
rank-secretariat = صفحات الأمانة
rank-secretariat-note = تُستخدم حيثما لا تذكر أي وثيقة شيئا، وتُعرض إلى جانب الوثيقة حيثما اختلفتا.
rank-other = مصادر أخرى
rank-other-note = المنظمات والشبكات والصحافة. وتُستخدم حيثما لا يُعرف شيء غيرها.

## التحقق من السجل

verify-lead = السجل سلسلة من القيود المرقمة. ويحمل كل قيد بصمة القيد الذي قبله، فلا يمكن تغيير قيد أو إخراجه أو إقحامه من دون أن تتغير جميع البصمات التالية أيضا.
verify-head = أحدث قيد الآن
verify-number = الرقم
verify-hash = البصمة
verify-entered = تاريخ الإدراج
verify-how = كيف تتحققون بأنفسكم
verify-step-export = خذوا التصدير العلني للسجل: سطر لكل قيد، يضم محتواه إن كان علنيا، وبصمة تلزم بمحتواه إن لم يكن كذلك.
verify-export-link = أحدث رأس للسجل، للبرامج
verify-step-script = شغلوا البرنامج النصي القصير المرفق بوثائق Convene، أو اكتبوا برنامجا من عندكم: فهو يعيد حساب كل بصمة من القيد الأول إلى الأخير.
verify-step-compare = قارنوا البصمة الأخيرة بالبصمة المبينة أعلاه، أو ببصمة دونتموها أنتم أو غيركم من قبل.
verify-shows = ما الذي يثبته ذلك
verify-shows-what = أن كل قيد علني باق كما أُدرج وفي ترتيبه، وأن القيود غير العلنية لم تُستبدل منذ إدراجها.
verify-cannot = ما الذي لا يمكن أن يثبته
verify-cannot-what = لا يمكن للسلسلة وحدها أن تثبت أن قيودها الأخيرة لم تُقتطع: فذلك يتطلب رأسا دُوِّن من قبل. ولا يمكنها أن تثبت صحة ما أُدرج؛ ولذلك تذكر كل واقعة مصدرها.

## نبذة

about-title = عن هذا السجل
about-lead = يحفظ Convene السجل العلني للحوارات البناءة، من الدعوة إلى المشاركة حتى المذكرة التي تصل إلى المؤتمر.
about-what = ما هو الحوار البناء
about-what-1 = تستعرض الدول الأطراف في اتفاقية الجريمة المنظمة تنفيذ بعضها بعضا للاتفاقية. ولكي يُستمع إلى العاملين في الميدان، يلي اجتماعَ كل فريق عامل يوم من الحوار مع المنظمات غير الحكومية والأوساط الأكاديمية والقطاع الخاص.
about-what-2 = ويلخص الرئيس ذلك اليوم في وثيقة من إعداده، وتقدم الأمانة إلى المؤتمر كل سنتين مذكرة واحدة عن جميع الحوارات.
about-record = كيف يُحفظ هذا السجل
about-record-1 = كل ما يحدث يُدرج بوصفه فعلا له يومه ومصدره، ولا يعاد كتابة شيء: فالخطأ يُصوَّب بقيد لاحق يظهر في سجل التصويبات.
about-record-2 = والأرقام الترتيبية والمجاميع والجداول الزمنية تُحسب ولا تُكتب يدويا أبدا. وما هو غير معروف يبقى غير معروف ويُذكر أنه كذلك.
about-not = ما ليس هو
about-not-1 = هذا سجل عمل. والعبرة بالوثائق الصادرة عن الأمانة، وليس هنا ما يشكل تنازلا عن امتيازات الأمم المتحدة وحصاناتها.
about-languages = اللغات
about-languages-1 = كل صفحة متاحة باللغات الرسمية الست للأمم المتحدة. وتبقى الوثائق والمناصب والملاحظات بلغتها الأصلية ويُذكر ما هي تلك اللغة.
about-further = للاستزادة

## الصحافة والاتصال

press-lead = يجوز لكم الاقتباس من هذه الصفحات. فالوقائع متاحة للاستخدام بحرية؛ ويرجى ذكر المصدر الذي تسميه كل منها.
press-contact = الاتصال
press-office = المكتب
press-email = البريد الإلكتروني
press-telephone = الهاتف
press-postal = البريد
press-no-contact = لم تُحدد جهة اتصال لهذه النسخة المشغلة. ويمكن لمن يشغلها أن يحددها.
press-quoting = عند الاقتباس
press-quoting-1 = ملخص الرئيس هو سرده هو. وليس نتيجة متفقا عليها ولا موقفا للأمم المتحدة.
press-quoting-2 = الأعداد هي أعداد منظمات ما لم يُذكر خلاف ذلك. والمنظمة التي حضرت مرتين تُحسب مرتين في المجموع.
press-quoting-3 = النقاط المشار إلى أنها بصياغة مختلفة هي كلماتنا، لا كلمات الوثيقة.
press-mistake = إذا وجدتم خطأ
press-mistake-1 = يرجى إبلاغ جهة الاتصال المذكورة أعلاه بالصفحة والواقعة المعنيتين. وما يُصوَّب يظهر في سجل التصويبات.

## تيسير الوصول

accessibility-lead = أُعدت هذه الصفحات ليقرأها الجميع، بأي متصفح، وبلوحة المفاتيح، وبقارئ الشاشة.
accessibility-done = ما أُنجز
accessibility-done-1 = تعمل كل صفحة من دون برامج نصية، وبعرض 360 بكسلا، ومكبرة إلى أربعة أمثال حجمها.
accessibility-done-2 = العناوين والمناطق والجداول معلَّمة؛ وتبدأ كل صفحة برابط إلى محتواها؛ وموضع التركيز ظاهر دائما.
accessibility-done-3 = لا يُعتمد على اللون وحده أبدا؛ ولا يقل تباين النص عن 4.5 إلى 1، في النسق الفاتح وفي النسق الداكن.
accessibility-done-4 = إلى جانب كل رسم بياني جدول أرقامه.
accessibility-known = ما يُعرف من أوجه القصور
accessibility-known-1 = قد لا تكون الوثائق الأصلية المنشورة في أماكن أخرى، التي تؤدي إليها هذه الصفحات، ميسرة الوصول.
accessibility-known-2 = نصوص السجل متاحة بلغتها الأصلية فقط.
accessibility-tested = كيف يُختبر ذلك
accessibility-tested-1 = وفقا للمبادئ التوجيهية لتيسير الوصول إلى محتوى الشبكة العالمية، الصيغة 2.2، المستوى AA، آليا على كل صفحة بالإنكليزية والعربية بعرض الهاتف وعرض شاشة المكتب، ويدويا.
accessibility-tell-us = أخبرونا بما لا يعمل لديكم

## الخصوصية

privacy-lead = لا تترك قراءة هذه الصفحات أثرا يمكننا أن نهتدي به إليكم.
privacy-reading = حين تقرؤون
privacy-reading-1 = لا ملفات تعريف ارتباط، ولا برامج نصية، ولا إحصاء من جانب آخرين، ولا طلبات إلى مضيف آخر. ويدون سجل الخادم ما طُلب ومتى طُلب، لكي يتسنى العثور على الأعطال.
privacy-signed-in = حين تسجلون الدخول
privacy-signed-in-1 = يبقيكم ملف تعريف ارتباط واحد مسجلين على جهازكم. ولا يقرؤه أي برنامج نصي ولا يتلقاه أي موقع آخر، وهو ينتهي بإغلاق المتصفح على جهاز يستخدمه غيركم. وفي صفحة تسجيل الدخول برنامج نصي صغير واحد، لمفاتيح المرور وحدها. وتبين صفحة حسابكم أين سجلتم الدخول، وفيها يمكنكم إنهاء ذلك وطلب إتلاف ما نحتفظ به عنكم.
privacy-record = الأشخاص في السجل
privacy-record-1 = أعضاء المكاتب المذكورون مع مناصبهم في وثائق صادرة هم وقائع علنية ويبقون في السجل. وكل ما عدا ذلك عن الأشخاص يُحفظ بمعزل عن سجل الأفعال.
privacy-record-2 = وما يُحفظ بمعزل يمكن إتلافه؛ وعندئذ تقول الصفحة «محجوب»، ويظل السجل قابلا للتحقق.
privacy-ask = استفسروا عن البيانات المتعلقة بكم

## حين يقع خطأ

problem-number = الرد { $status }
problem-kept = لم يتغير شيء بسبب هذا، ولم يضع شيء مما قمتم به في مكان آخر.
problem-way-back = العودة إلى الصفحة التي جئتم منها
problem-go-on = إلى أين يمكن المتابعة
problem-to-dialogues = جميع الحوارات
problem-to-papers = جميع الوثائق
problem-to-search = البحث في السجل
problem-to-contact = أخبرونا بما كنتم تبحثون عنه
problem-not-found = لا يوجد شيء في هذا العنوان
problem-not-found-why = قد يكون العنوان مكتوبا خطأ، أو قد لا يكون ما كان هنا علنيا. وعناوين الحوارات والوثائق لا تتغير.
problem-wrong = في العنوان شيء غير مفهوم
problem-forbidden = ليس لكم الاطلاع على هذا
problem-forbidden-why = ما هنا مخصص لدائرة أضيق من القراء.
problem-not-allowed = لا يقبل هذا العنوان مثل هذا الطلب
problem-not-allowed-why = يمكن قراءته، ولا يمكن إرسال شيء إليه.
problem-too-long = العنوان طويل جدا
problem-too-long-why = لا يوجد في هذا الموقع عنوان بهذا الطول. يرجى تقصير ما يلي علامة الاستفهام.
problem-too-large = هذا كثير دفعة واحدة
problem-too-large-why = ما أُرسل أكبر من أي شيء يقبله هذا الموقع.
problem-slow = استغرق هذا وقتا أطول من اللازم
problem-slow-why = الخادم مشغول أو كان قيد الإيقاف. يرجى المحاولة من جديد بعد دقيقة.
problem-busy = طلبات كثيرة في آن واحد
problem-busy-export-why = يقدَّم السجل الكامل لطالبَين اثنين في آن واحد. يرجى المحاولة من جديد بعد دقيقة، وتظل صفحات الموقع متاحة في هذه الأثناء.
problem-busy-past-why = لعرض السجل كما كان في يوم مضى تعاد قراءته من قيده الأول، يوما واحدا في كل مرة، وكثيرون ينتظرون بالفعل. يرجى المحاولة من جديد بعد دقيقة، ويظل سجل اليوم متاحا في هذه الأثناء.
problem-busy-work-why = يتطلب هذا الطلب عملا من الخادم، وكثيرون ينتظرون بالفعل. يرجى المحاولة من جديد بعد دقيقة.
problem-broken = وقع خطأ من جانبنا
problem-broken-why = دُوِّن العطل. ولا يمس السجلَ نفسه إخفاقُ صفحة.
wrong-request = تعذرت قراءة الطلب.
wrong-day = «{ $given }» ليس يوما. يُكتب اليوم على النحو التالي: 2024-04-05.
wrong-day-ahead = لم يحن بعد يوم { $given }. ويمكن الاطلاع على السجل كما هو اليوم أو كما كان في يوم سابق.
wrong-year = «{ $given }» ليست سنة. السنة من أربعة أرقام، مثل 2024.
wrong-topic = «{ $given }» ليس واحدا من المواضيع الخمسة.
wrong-theme = «{ $given }» ليس من المواضيع.
wrong-kind = «{ $given }» ليس نوعا يمكن اختياره هنا.
wrong-sort = لا يمكن ترتيب القائمة حسب «{ $given }».
wrong-paper-kind = «{ $given }» ليس نوعا من أنواع الوثائق.

## Forms and desks: what stands around every question

form-optional = (اختياري)
# Said before what is wrong with an answer, for those who hear the page
form-error = خطأ:
form-meanwhile = حفظ شخص آخر هذا في هذه الأثناء. ما أدخلته ما زال هنا، وبجانبه ما حُفظ. إذا حفظت الآن حلّ ما أدخلته محله.
form-stands-now = القائم الآن: { $what }
form-stands-empty = لا شيء قائم هنا الآن.
form-stands-ticked = هو مؤشَّر الآن.
form-stands-unticked = هو غير مؤشَّر الآن.
form-errors = بعض الإجابات تحتاج إلى مراجعة
form-choose = اختاروا من القائمة
form-change = تعديل
form-day = اليوم
form-month = الشهر
form-year = السنة
# $what: what the row of a list is about
form-pick = اختيار { $what }
# A number follows
form-picked = العناصر المختارة:
# $name: a file's name
form-file-here = وصل الملف { $name }. لا تختاروا ملفا إلا لاستبداله.
form-continue = متابعة
form-later = الحفظ والعودة لاحقا
form-back = رجوع
# $step, $steps: numbers; $title: what this step is about
form-step = { $step } من { $steps }: { $title }
# $time: a time of day
form-saved = حُفظ في الساعة { $time }.
colon = { ": " }
# $limit: how many words there may be; $n: how many there were
form-words =
    { $limit ->
        [zero] دون أي كلمة؛ عددها عند آخر حفظ: { $n }.
        [one] كلمة واحدة على الأكثر؛ عددها عند آخر حفظ: { $n }.
        [two] كلمتان على الأكثر؛ عددها عند آخر حفظ: { $n }.
        [few] { $limit } كلمات على الأكثر؛ عددها عند آخر حفظ: { $n }.
        [many] { $limit } كلمة على الأكثر؛ عددها عند آخر حفظ: { $n }.
       *[other] { $limit } كلمة على الأكثر؛ عددها عند آخر حفظ: { $n }.
    }
demonstration-bar = عرض توضيحي: المنظمات والوفود ومستخدموها كلها من نسج الخيال، ولا تغادر أي رسالة هذا الجهاز.
demonstration-mailbox = قراءة الرسائل المرسلة
# $role: in whose place one stands
acting-as = تتصرفون بصفة: { $role }.
acting-leave = ترك هذه الصفة
