# المنظمة: بياناتها وأشخاصها وماضيها.

## البيانات

profile-name-in = الاسم ({ $language })
profile-name-hint = الاسم الرسمي. تراه الدول الأطراف.
profile-name-missing = اكتبوا الاسم بلغة واحدة على الأقل
profile-other-names = الأسماء بلغات أخرى
profile-acronym = الاسم المختصر
profile-kind = النوع
profile-kind-hint = لا يتوقف جواز تقديم الطلب على المركز أبدا.
profile-kind-missing = اختاروا نوعها
profile-individual = أقدّم الطلب بصفتي فردا من الأوساط الأكاديمية
profile-individual-hint = للأوساط الأكاديمية فقط. والاسم الوارد أعلاه هو عندئذ اسمكم أنتم، وتراه الدول الأطراف.
profile-area = البلد أو المنطقة
profile-area-hint = مقرها، كما تكتبه الأمم المتحدة.
profile-area-missing = اختاروا مقرها
profile-website = الموقع الشبكي
profile-website-hint = مثل https://example.org
profile-field = مجال العمل
profile-field-hint = في جملة.
profile-mandate = الولاية والخبرة
profile-mandate-hint = لا تذكروا أسماء أشخاص: ترى الدول الأطراف هذا النص.
profile-postal = العنوان البريدي
profile-postal-hint = لا تراه سوى الأمانة.

## الصفحة

organization-past = الطلبات
organization-no-past = لا توجد طلبات بعد.
organization-people = الأشخاص
organization-part-with = إنهاء تمثيل { $who }
organization-invite = دعوة أحد الزملاء إلى تمثيل المنظمة
organization-invite-hint = عنوان بريد إلكتروني. يرى الممثلون طلبات المنظمة ويمكنهم متابعتها.
organization-naming = ذكر الاسم
organization-naming-which = أين يجوز ذكر اسم المنظمة؟
organization-naming-hint = يتجاوز هذا القائمة التي تقرؤها الدول: فهو يشمل القوائم العلنية والبطاقات والشاشات والملفات المصدَّرة.
naming-by-consent = حيث وافقنا على ذلك لحوار معين فقط
naming-withheld = لا يجوز ذلك: عدم إدراجنا في القوائم العلنية والبطاقات والشاشات والملفات المصدَّرة
organization-profile = البيانات
organization-profile-lead = تسري التغييرات على القوائم التي لم تصدر بعد؛ أما القائمة التي صدرت فتبقى كما كانت.
organization-merged = تبيّن أن هذا القيد وقيدا آخر شيء واحد. ويبقى تاريخه هنا؛ وكل جديد يكون هناك.
organization-to-merged = الانتقال إلى القيد المستمر
