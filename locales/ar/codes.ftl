# رموز السجل بالكلمات: المراحل والفئات والأدوار والمناطق والسياسات.

## مراحل الطلب

stage-received = ورد
stage-sufficient = جاهز للإدراج في القائمة
stage-set-aside = نُحّي
stage-circulated = معروض على الدول
stage-referred = بانتظار القرار
stage-admitted = مقبول
stage-not-admitted = غير مقبول
stage-withdrawn = مسحوب

## فئات أصحاب المصلحة

stakeholder-ngo-in-consultative-status = منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي
stakeholder-ngo = منظمة غير حكومية
stakeholder-academia = جامعة أو مؤسسة بحثية
stakeholder-private-sector = شركة أو رابطة شركات
stakeholder-parliamentarian = برلمانيون
stakeholder-other = فئة أخرى

## أسباب تنحية الطلب

aside-duplicate = قدمت المنظمة نفسها طلبين
aside-incomplete = لم يرد في الموعد ما طُلب من معلومات
aside-out-of-scope = لا يتصل بموضوع الحوار
aside-not-eligible = مقدمه ليس من أصحاب المصلحة الذين يجوز لهم تقديم طلب
aside-late = ورد بعد انقضاء الموعد

## خطوات الفحص

check-existence = المنظمة موجودة
check-relevance = عملها يتصل بالموضوع
check-consultative-status = مركزها الاستشاري كما ذكرت
check-consolidated-list = قورنت بالقائمة الموحدة لمجلس الأمن
check-duplicates = قورنت بالقيود الأخرى
check-interests = أُفصح عن تضارب المصالح
check-terminology = اسم البلد أو المنطقة وفقا لمصطلحات الأمم المتحدة
finding-clear = لا ملاحظات
finding-doubt = شك
finding-not-applicable = لا ينطبق

## الأدوار

role-applicant = مقدم طلب
role-focal-point = جهة الاتصال في منظمة
role-representative = ممثل منظمة
role-delegate = مستخدم في وفد
role-head-of-delegation = رئيس الوفد المعيَّن
role-extended-bureau = عضو المكتب الموسَّع
role-chair = الرئيس
role-officer = موظف الأمانة
role-screener = القائم بفحص الطلبات
role-note-taker = مدوّن المحاضر
role-editor = محرر
role-translator = مترجم
role-technician = فني
role-check-in = مكتب الاستقبال
role-reader = قارئ

## المجموعات الإقليمية

region-africa = الدول الأفريقية
region-asia-pacific = دول آسيا والمحيط الهادئ
region-eastern-europe = دول أوروبا الشرقية
region-latin-america-caribbean = دول أمريكا اللاتينية والبحر الكاريبي
region-western-europe-others = دول أوروبا الغربية ودول أخرى

## الهيئات والسياسات والنتائج

body-extended-bureau = المكتب الموسَّع
body-conference = مؤتمر الأطراف
body-secretariat = الأمانة
objection-policy-refers-to-extended-bureau = الاعتراض يحيل الطلب إلى المكتب الموسَّع
objection-policy-refers-to-conference = الاعتراض يحيل الطلب إلى المؤتمر
objection-policy-excludes = الاعتراض يستبعد مقدم الطلب
objection-policy-no-effect-for-observers = لا أثر للاعتراض على المراقبين الذين قبلهم المؤتمر
disclosure-that-there-is-one = يعلم مقدم الطلب بوجود اعتراض
disclosure-reasons = ويعلم أيضا بالأسباب
disclosure-state = ويعلم أيضا بالدولة المعترضة
basis-no-objection = عدم وجود اعتراض
basis-after-objection = النظر في الطلب بعد اعتراض
basis-objection-without-effect = اعتراض لا ترتب عليه السياسة المعتمدة أثرا
basis-policy-excludes = السياسة المعتمدة تستبعد عند وجود اعتراض
basis-vote = تصويت
basis-set-aside = التنحية عند الفحص
basis-review = إعادة النظر
outcome-admitted = القبول
outcome-not-admitted = عدم القبول
position-objection = اعتراض
position-support = تأييد
standing-drafted = مسودة تنتظر رئيس الوفد
standing-maintained = قائم
standing-withdrawing = السحب ينتظر رئيس الوفد
standing-withdrawn = مسحوب

## المقاعد وطرائق المشاركة

seat-confirmed = مقعد مؤكد
seat-waiting = على قائمة الانتظار
seat-given-back = مقعد أُعيد
seat-revoked = مقعد أُلغي
attendance-in-person = حضوريا
attendance-online = عبر الإنترنت
delegation-state-party = دولة طرف
delegation-signatory = دولة موقِّعة
delegation-non-signatory = دولة غير موقِّعة
delegation-entity = كيان
delegation-intergovernmental = منظمة حكومية دولية

## الرسائل

letter-invitation = دعوة
letter-not-admitted = عدم قبول
letter-circulated = تعميم قائمة
letter-reminder = تذكير بالتأكيد
letter-guidance = إرشادات
letter-thanks = رسالة شكر
letter-panel = نتيجة الترشيح لحلقة النقاش
letter-comment = نتيجة تعليق كتابي
letter-summary = صدور ملخص الرئيس
letter-other = رسالة أخرى
letter-state-drafted = مسودة
letter-state-released = في الطريق
letter-state-attempted = النتيجة غير معروفة
letter-state-sent = أُرسلت
letter-state-failed = لم تُسلَّم
letter-state-discarded = حُذفت

# القوائم: إلى من وُجّهت، ومرحلة الطلب كما يجوز أن يعرفها كل من لديه القائمة، والأغلبية في التصويت.
recipients-states-parties = عُمّمت على الدول الأطراف
recipients-extended-bureau = قُدّمت إلى المكتب الموسَّع
listed-stage-open = الأجل جارٍ
listed-stage-with-the-body = لدى الهيئة التي تبت فيه
listed-stage-admitted = مقبول
listed-stage-not-admitted = غير مقبول
listed-stage-withdrawn = سحبه مقدمه
majority-simple = الأغلبية البسيطة
majority-two-thirds = أغلبية الثلثين
