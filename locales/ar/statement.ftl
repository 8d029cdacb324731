# Statements handed in beforehand, under embargo.

statement-titles = البيانات
statement-titles-what = النصوص المسلَّمة لهذا الاجتماع، في حدود ما يجوز لك الاطلاع عليه.
statement-own = بياناتك
statement-hand-in = تسليم بيان
statement-hand-in-for = تسليم بيان نيابة عن متكلم
statement-lead = يقرؤه المترجمون الشفويون ومدوّنو الملاحظات والرئيس قبل أن تتكلم، لكي تصل كلماتك إلى الجميع. ولا يقرؤه أحد غيرهم قبل أن تتكلم، وبعد ذلك لا يقرؤه إلا من تحدده أدناه.
statement-embargo = محظور النشر إلى حين الإلقاء. يُراجع على ما يُلقى فعلا.
statement-delivered = أُلقي. يُراجع على ما قيل فعلا.
statement-for-whom = لمن هذا البيان؟
statement-item = بشأن أي بند؟
# $item, $time, $words
statement-item-time = { $item } ({ $time }، نحو { $words } كلمة)
# $minutes: such as 4½
statement-minutes = { $minutes } د
statement-language = بأي لغة؟
statement-another-language = لغة أخرى
statement-other-language = أي لغة أخرى؟
statement-other-language-hint = فقط إذا لم تكن إحدى اللغات الست.
statement-text = النص
# $most
statement-text-hint = الصقه هنا أو اختر ملفا أدناه. { $most } حرف على الأكثر.
statement-file = أو ملف
# $most
statement-file-hint = ملف DOCX أو نص عادي نقرأ كلماته، أو PDF. { $most } ميغابايت على الأكثر.
statement-file-kind = لا يُقبل هنا إلا DOCX أو PDF أو نص عادي (.txt).
# $name
statement-file-brought = وصلنا { $name } وسيُسلَّم مع هذا النموذج.
statement-words = كم عدد كلماته؟
statement-words-hint = لملفات PDF فقط: لا نقرأ كلماتها.
statement-posting = لمن يجوز عرضه بعد أن تتكلم؟
statement-posting-hint = لا أحد غير من سبق ذكرهم ما لم تقل خلاف ذلك. ويمكنك تغيير ذلك متى شئت. ويُعرض الملف كما هو بما يتضمنه عن صاحبه.
posting-not-at-all = لا لأحد غيرهم
posting-participants = للمشاركين في هذا الحوار
posting-public = للجميع
# $whom
statement-shown-to = بعد الإلقاء: { $whom }
statement-say-so = حفظ الاختيار
statement-hand-in-now = تسليم
statement-newer = تسليم نسخة أحدث
# $number
statement-newer-what = تحل محل النسخة { $number } التي يُتلف نصها وملفها.
# $number, $moment
statement-version = النسخة { $number }، سُلِّمت { $moment }
# $day
statement-until = يُتلف النص والملف بعد { $day }.
statement-take-back = سحب البيان
statement-take-back-what = يُتلف النص والملف فورا. ولا يمكن لأحد استعادتهما.
# $n
statement-length =
    { $n ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    }
# $needs
statement-needs = { $needs } بمعدل 120 كلمة في الدقيقة
# $needs, $limit
statement-over = يحتاج إلى { $needs } بمعدل 120 كلمة في الدقيقة، والمتاح { $limit }. اختصره حتى لا تضطر إلى التوقف أو إلى الكلام بسرعة تتعذر معها الترجمة.
# $limit
statement-over-short = أطول من الوقت المتاح وهو { $limit }
statement-too-long = أطول من الوقت المتاح
# $needs, $limit
statement-fits = يحتاج إلى { $needs } بمعدل 120 كلمة في الدقيقة، والمتاح { $limit }.
# $needs
statement-unlimited = يحتاج إلى { $needs } بمعدل 120 كلمة في الدقيقة، ولا حد للوقت.
# $language, $length, $needs
statement-next = { $language }، { $length }، { $needs }
statement-none = لا يوجد هنا بيان يجوز لك الاطلاع عليه.
statement-no-items = كل بيان يخص بندا من البرنامج، ولا برنامج بعد. عُد حين يصدر.
statement-read = قراءة النص
statement-open = فتح البيان
statement-open-file = حفظ الملف
statement-in-file = النص في الملف.
statement-back = العودة إلى مكانك في القائمة
statement-passed-on = إذا نُقل الدور إلى زميل انتقل معه البيان، ويحدد الزميل من جديد من يجوز عرضه عليه.
statement-text-posted = النص كما سُلِّم، والعبرة بما قيل فعلا.
statement-done-handed-in = سُلِّم بيانك.
statement-done-posted = سُجِّل من يجوز عرضه عليه.
statement-done-withdrawn = سُحب البيان، وأُتلف النص والملف.
floor-lists-to-come = قوائم البنود المقبلة
# $n
floor-your-place = الرقم { $n } في قائمة هذا البند
