# ما يقوله البحث والأرقام والبيانات المفتوحة والخلاصات وصفحة الواجهة البرمجية.

## البحث

search-label = البحث في السجل
search-hint = كلمات بأي من اللغات الست. ضعوا العبارة بين علامتي اقتباس.
search-button = بحث
search-suggestions = يمكنكم البدء بأحد المواضيع
search-indexing = يجري إعداد الفهرس. يرجى البحث من جديد بعد لحظات.
search-found =
    { $n ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $n } نتائج
        [many] { $n } نتيجة
       *[other] { $n } نتيجة
    }
search-some = لا شيء يتضمن جميع الكلمات؛ وهذه النتائج تتضمن بعضها.
search-nothing = لا شيء في السجل يطابق هذا.
search-nothing-try = جربوا كلمات أقل، أو إملاء آخر، أو أحد المواضيع:
search-pages = أجزاء النتائج
search-previous = السابق
search-next = التالي
search-filter-all = الكل
search-filter-kind = النوع
search-filter-topic = الموضوع
search-filter-year = السنة
search-kind-dialogue = حوار
search-kind-paper = وثيقة
search-kind-paragraph = فقرة من وثيقة
search-kind-point = نقطة بصياغة مختلفة
search-kind-officer = عضو مكتب
search-kind-remark = ملاحظة بشأن أرقام
search-kind-comment = تعليق كتابي
search-kind-suggestion = اقتراح
search-paragraph = { $paper }، الفقرة { $n }
search-officer = { $name }، { $meeting }
search-remark = ملاحظة بشأن أرقام { $dialogue }
wrong-search-too-long = لا يزيد نص البحث على 200 حرف.
wrong-page = «{ $given }» ليس جزءا من أجزاء النتائج؛ وهي مرقمة من 1 إلى 10.

## الأرقام

figures-title = الأرقام
figures-lead = من شارك في الحوارات البناءة، وما بلغه الاستعراض، وفقا لما نُشر.
figures-nothing = لا أرقام في السجل بعد.
figures-not-known = غير معروف
figures-table = عرض الأرقام في جدول
figures-kind-ngo = المنظمات غير الحكومية
figures-kind-academia = الأوساط الأكاديمية
figures-kind-private-sector = القطاع الخاص
figures-years = المشاركات حسب السنة
figures-years-note = مجموع مشاركات: فالمنظمة التي حضرت حوارين تُحسب مرتين، ولذلك فهو ليس عدد منظمات. والحوارات التي لا يُعرف من شارك فيها ليست داخلة في المجموع.
figures-years-description = مشاركات المنظمات، حسب السنة والفئة. وبلغ عددها { $n } في عام { $year }.
figures-year-of-dialogues =
    { $n ->
        [zero] { $year }: لا حوارات
        [one] { $year }: حوار واحد
        [two] { $year }: حواران
        [few] { $year }: { $n } حوارات
        [many] { $year }: { $n } حوارا
       *[other] { $year }: { $n } حوار
    }
figures-year-with-unknown =
    { $n ->
        [zero] { $year }: لا حوارات، غير المعروف منها: { $unknown }
        [one] { $year }: حوار واحد، غير المعروف: { $unknown }
        [two] { $year }: حواران، غير المعروف منهما: { $unknown }
        [few] { $year }: { $n } حوارات، غير المعروف منها: { $unknown }
        [many] { $year }: { $n } حوارا، غير المعروف منها: { $unknown }
       *[other] { $year }: { $n } حوار، غير المعروف منها: { $unknown }
    }
figures-topics = المنظمات حسب الموضوع
figures-topics-note = المنظمات التي شاركت في كل حوار. ولجميع الرسوم البيانية المقياس نفسه. ويظهر الحوار المشترك تحت كل موضوع من مواضيعه؛ ولا ينبغي جمع أعداده.
figures-topic = المنظمات المشاركة: { $topic }
figures-topic-description = الحوارات بشأن هذا الموضوع حسب التاريخ: { $topic }. والأرقام في الجدول أدناه.
figures-joint = { $day } (مشترك)
figures-dialogues = المنظمات حسب الحوار
figures-dialogues-note = المنظمات المشاركة، كما يذكرها المصدر الذي يعتمده السجل. وقد تحسب مصادر أخرى بطريقة مختلفة؛ وتذكر ذلك صفحة كل حوار.
figures-dialogues-description =
    { $n ->
        [zero] لا حوارات. والأرقام في الجدول أدناه.
        [one] حوار واحد. والأرقام في الجدول أدناه.
        [two] حواران حسب التاريخ. والأرقام في الجدول أدناه.
        [few] { $n } حوارات حسب التاريخ. والأرقام في الجدول أدناه.
        [many] { $n } حوارا حسب التاريخ. والأرقام في الجدول أدناه.
       *[other] { $n } حوار حسب التاريخ. والأرقام في الجدول أدناه.
    }
figures-review = حالة الاستعراض
figures-review-note = أرقام منشورة عن عملية الاستعراض. ويصف كل منها يوما واحدا؛ ولا ينبغي جمع أرقام أيام مختلفة.
figures-review-description = أعداد الاستعراضات حسب اليوم الذي تصفه. وهي في الجدول أدناه.
figures-review-on = { $day }: { $measure }
figures-head-year = السنة
figures-head-dialogue = الحوار
figures-head-dialogues = الحوارات
figures-head-unknown = غير المعروف منها
figures-head-attendances = المشاركات
figures-head-organizations = المنظمات
figures-head-day = اليوم
figures-head-measure = ما حُسب
figures-head-number = العدد
figures-head-source = المصدر
figures-data = جميع الأرقام مع مصادرها، للتنزيل:
measure-reviews-of-group-1 = استعراضات المجموعة الأولى
measure-reviews-of-group-2 = استعراضات المجموعة الثانية
measure-reviews-of-group-3 = استعراضات المجموعة الثالثة
measure-reviews-progressing = الاستعراضات الجارية
measure-reviews-not-started = الاستعراضات التي لم تبدأ
measure-reviews-started = الاستعراضات التي بدأت
measure-states-parties = الدول الأطراف في الاتفاقية
measure-focal-points = جهات الاتصال المعينة
measure-governmental-experts = الخبراء الحكوميون المعينون
measure-women-among-experts-per-cent = النساء بين الخبراء، بالنسبة المئوية

## البيانات المفتوحة

data-title = البيانات المفتوحة
data-lead = السجل في جداول، للتنزيل والاستخدام. ويذكر كل صف مصدره.
data-tables = الجداول
data-dialogues = الحوارات
data-dialogues-what = صف لكل حوار: متى عُقد، وعقب أي اجتماع، ومن رأسه، والأعداد الرسمية للمنظمات.
data-counts = الأعداد
data-counts-what = صف لكل عدد يورده أي مصدر عن حوار، مع وحدته ومرحلته وطريقته ويومه ومصدره.
data-papers = الوثائق
data-papers-what = صف لكل وثيقة: ما هي، وأين نُشرت، وهل يعمل ذلك العنوان.
data-officers = أعضاء المكاتب
data-officers-what = صف لكل مرة تولى فيها عضو مكتب مهامه في اجتماع، مع المنصب الذي كان يشغله في بلده آنذاك.
data-comments = التعليقات الكتابية
data-comments-what = سطر لكل تعليق منشور، تحت الاسم الذي نُشر به.
data-suggestions = الاقتراحات
data-suggestions-what = صف لكل موجز ورد فيه اقتراح، مع فقراته.
data-suggestion-references = وثائق لاحقة
data-suggestion-references-what = صف لكل إحالة من اقتراح إلى وثيقة لاحقة.
data-review-status = حالة الاستعراض
data-review-status-what = صف لكل رقم منشور عن عملية الاستعراض، مع اليوم الذي يصفه.
data-reading = كيف تُقرأ
data-reading-unknown = الخانة الفارغة تعني «غير معروف» أو «لا ينطبق». ولا تعني الصفر أبدا.
data-reading-adding = لا يجوز جمع أعداد تختلف وحداتها أو مراحلها، والمجموع على عدة حوارات يحسب المشاركات لا المنظمات.
data-reading-columns = تُضاف الأعمدة في النهاية ولا تُغيَّر أسماؤها أبدا.
data-reading-csv = ملفات CSV بترميز UTF-8 مع علامة ترتيب البايتات، لكي تُظهر برامج الجداول جميع الحروف. والنص الذي يبدأ كما تبدأ الصيغ الحسابية تسبقه فاصلة عليا.
data-reading-as-of = يمكن الحصول على كل جدول كما كان في يوم معين:
data-feeds = الخلاصات والرزنامات
data-feed-dialogues = الحوارات، في خلاصة
data-feed-dialogues-what = الحوارات الجديدة والمعدلة.
data-feed-papers = الوثائق، في خلاصة
data-feed-papers-what = الوثائق الجديدة.
data-feed-comments = التعليقات الكتابية في شكل خلاصة
data-feed-comments-what = التعليقات المنشورة؛ وما يُرفع منها يخرج من الخلاصة.
data-feed-suggestions = الاقتراحات على مر السنين، كخلاصة
data-feed-suggestions-what = اقتراحات أُدخلت أو غُيرت، وإحالات أُضيفت.
data-feed-corrections = التصويبات، في خلاصة
data-feed-corrections-what = ما أُدرج خطأ ثم صُوِّب.
data-calendar = الحوارات، في رزنامة
data-calendar-what = اشتركوا فيها من تطبيق رزنامة؛ وكل حوار حدث يمتد يوما كاملا في فيينا.
data-programs = للبرامج
data-programs-what = الوقائع نفسها، في شكل منظم:
data-terms = الشروط
data-terms-what = يجوز استخدام الوقائع والأرقام بحرية؛ واذكروا المصدر الذي يسميه كل صف. وتبقى نصوص الوثائق لأصحابها، والعبرة بالوثيقة الصادرة.
data-head = أُعدت من السجل حتى القيد { $number }، وبصمته هي

## الخلاصات والرزنامات

feed-dialogues-title = الحوارات البناءة
feed-papers-title = وثائق الحوارات البناءة
feed-comments-title = التعليقات الكتابية بشأن الحوارات البناءة
feed-suggestions-title = اقتراحات الحوارات البناءة على مر السنين
feed-corrections-title = تصويبات السجل
feed-dialogue-name = حوار بناء: { $topics }

## صفحة الواجهة البرمجية

api-title = الواجهة البرمجية
api-lead = ما تقوله الصفحات، بصيغة JSON، للبرامج. وهي للقراءة، ولا تتطلب مفتاحا، وتجيب البرامج أيا كان مصدرها.
api-base = تبدأ جميع العناوين بما يلي
api-addresses = العناوين
api-what-dialogues = الحوارات مع وقائعها وأرقامها الترتيبية المحسوبة وأعدادها وأوجه اختلاف المصادر بشأنها ووثائقها وما يجاورها من حوارات. حسب الموضوع والسنة.
api-what-papers = الوثائق بكل ما تتاح به من صيغ؛ ووثيقة واحدة مع نصها، فقرة فقرة.
api-what-groups = الأفرقة العاملة الخمسة، مع أسمائها بست لغات.
api-what-meetings = اجتماعاتها.
api-what-officers = من تولى عضوية المكتب في كل اجتماع، مع المنصب الذي كان يشغله في بلده آنذاك.
api-what-conferences = دورات المؤتمر، مع الحوارات التي أُبلغت بها كل منها.
api-what-sources = المصادر التي أُخذت منها الوقائع.
api-what-figures = الأرقام المنشورة عن عملية الاستعراض، حسب اليوم.
api-what-corrections = ما أُدرج خطأ ثم صُوِّب.
api-what-comments = التعليقات الكتابية المنشورة؛ ونصوصها في صفحاتها.
api-what-contributions = الأنشطة والاحتياجات من المساعدة وعروضها والبحوث والبيانات.
api-what-suggestions = ما اقترحته الحوارات على مر السنين، مع وثائق لاحقة في الموضوع نفسه.
api-what-search = البحث، مع مقتطفات مجزأة.
api-what-head = حالة السجل: رقم أحدث قيد فيه وبصمته.
api-what-openapi = وصف كل ذلك للبرامج: OpenAPI 3.1.
api-example = على سبيل المثال:
api-reading = كيف تُقرأ الردود
api-reading-null = القيمة null تعني أن شيئا ما غير معروف. ولا تعني الصفر أبدا.
api-reading-adding = يحمل كل عدد وحدته ومرحلته وطريقته. ولا يجوز جمع أعداد تختلف وحداتها أو مراحلها.
api-reading-pages = تأتي القوائم على أجزاء:
api-reading-as-of = يمكن الحصول على كل شيء كما كان في يوم معين:
api-reading-etag = تحمل الردود ETag؛ أعيدوا إرساله في If-None-Match لتعلموا أن شيئا لم يتغير.
api-reading-origin = يمكن للصفحات أيا كان مصدرها أن تقرأ الواجهة البرمجية. ولا تُستخدم ملفات تعريف ارتباط.
api-reading-stable = في إطار الإصدار 1، تُضاف الحقول ولا تُغيَّر أسماؤها ولا تُزال أبدا.
api-errors = الأخطاء
api-errors-what = تتخذ الأخطاء شكل تفاصيل المشاكل (RFC 9457)، بنوع application/problem+json. ويُرفض كل معامل غير معروف أو مكرر أو خارج نطاقه، حتى لا تُحسب زلة قلم قائمةً بلا ترشيح.
api-error-wrong-parameter = أحد المعاملات غير مفهوم؛ ويسميه الرد ويذكر القيم الممكنة له. الحالة 400.
api-error-not-found = لا يوجد في هذا العنوان شيء يجوز لهذا القارئ أن يراه. الحالة 404.
api-error-not-allowed = لا يجيب العنوان إلا عن GET وHEAD. الحالة 405.
api-error-broken = وقع عطل من جانبنا؛ والسجل سليم. الحالة 500.
