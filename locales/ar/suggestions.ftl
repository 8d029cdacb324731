# Suggestions over the years: what dialogues suggested, and which later documents speak of it.
suggestions = الاقتراحات على مر السنين
suggestions-lead = ما اقترحته الحوارات البناءة كما تورده موجزات الرؤساء، بعبارات مبسطة من وضع الأمانة؛ والوثائق اللاحقة التي تتناول المسألة نفسها.
suggestions-note = تبين الإحالة ما تتضمنه وثيقة لاحقة. وهي لا تقول إن أحد الأمرين أفضى إلى الآخر، ولا شيء هنا يحكم على ما إذا كان الاقتراح قد أُخذ به. والعبرة بفقرة الموجز نفسها.
suggestion-theme-form = شكل الحوارات
suggestion-theme-participation = المشاركة
suggestion-theme-review = آلية الاستعراض
suggestion-theme-data = البيانات والبحوث
suggestion-theme-tracing = الوسم وحفظ السجلات والتعقب
suggestion-theme-prevention = المنع والأسباب الجذرية
suggestion-theme-protection = الحماية والمساعدة
suggestion-theme-gender = المسائل الجنسانية
suggestion-theme-cooperation = التعاون والتبادل
suggestion-theme-assistance = المساعدة التقنية والموارد
suggestion-theme-legislation = التشريع والمشرعون
suggestion-theme-awareness = إعلام الجمهور
suggestion-later-recommendation = توصية من فريق عامل
suggestion-later-conference = قرار أو مقرر للمؤتمر
suggestion-later-next-dialogue = شكل حوار لاحق
suggestion-later-own-statement = بيان قدمته دولة بنفسها
suggestion-later-other = وثيقة أخرى
suggestions-filter-theme = الموضوع
suggestions-filter-group = الفريق العامل
suggestions-shown = { $n ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $n } اقتراحات
    [many] { $n } اقتراحا
   *[other] { $n } اقتراح
}
suggestions-nothing = لا يوجد اقتراح من هذا النوع في هذا السجل.
suggestions-in-dialogue = قُدمت في هذا الحوار: { $dialogue }
suggestions-of-dialogue = اقتراحات قُدمت في هذا الحوار
suggestions-of-group = اقتراحات قُدمت في حواراته
suggestions-of-paper = اقتراحات مأخوذة من هذه الوثيقة
suggestions-chart = الاقتراحات المقدمة بحسب السنة
suggestions-chart-description = عدد الاقتراحات التي توردها الموجزات في كل سنة: ما ورد لأول مرة في هذا السجل، وما سبق أن ورد في سنة سابقة. والأرقام واردة في الجدول أسفل الرسم.
suggestions-chart-first = قُدمت لأول مرة
suggestions-chart-again = سبق تقديمها في سنة سابقة
suggestions-chart-year = السنة
suggestions-index = الوثائق التي جرى الاطلاع عليها
suggestions-indexed = للبحث عن إحالات لاحقة، جرى الاطلاع على وثائق هذه المصادر المؤرخة حتى { $day }.
suggestions-not-indexed = لم يُقيَّد بعدُ أي الوثائق جرى الاطلاع عليها.
suggestion-raised = قُدم في { $years }، في { $n ->
    [zero] { $n } فريق عامل
    [one] فريق عامل واحد
    [two] فريقين عاملين
    [few] { $n } أفرقة عاملة
    [many] { $n } فريقا عاملا
   *[other] { $n } فريق عامل
}
suggestion-where = أين قُدم الاقتراح
suggestion-paragraphs = { $n ->
    [one] الفقرة { $paragraphs }
    [two] الفقرتان { $paragraphs }
   *[other] الفقرات { $paragraphs }
}
suggestion-later = وثائق لاحقة
suggestion-later-count = { $n ->
    [zero] لا إحالات إلى وثائق لاحقة
    [one] إحالة واحدة إلى وثيقة لاحقة
    [two] إحالتان إلى وثيقتين لاحقتين
    [few] { $n } إحالات إلى وثائق لاحقة
    [many] { $n } إحالة إلى وثائق لاحقة
   *[other] { $n } إحالة إلى وثائق لاحقة
}
suggestion-no-later = لم يُعثر على إحالة لاحقة في الوثائق المفهرسة حتى { $day }
suggestion-not-yet-indexed = لم يجر بعدُ الاطلاع على وثائق لاحقة
suggestion-not-in-this-language = لم يُترجم هذا القيد بعدُ إلى لغة هذه الصفحة. وهو معروض باللغة التي كُتب بها: { $language }.
suggestion-read = قراءة الوثيقة
suggestion-withdrawn = سُحب هذا القيد
suggestion-withdrawn-on = أُدخل خطأً وسُحب في { $day }. وقد أُتلف نصه؛ ويبقى الأمر نفسه في السجل.
suggestion-withdrawn-reason = السبب
suggestions-office-lead = استخرج الاقتراحات من فقرات الموجزات بعبارات مبسطة من عندك. واضمم القيود التي تقول الشيء نفسه. وأحل إلى وثائق لاحقة: اذكر ما تتضمنه، لا ما إذا كانت تستجيب لاقتراح.
suggestion-saved = تم القيد.
suggestion-as-published = كما يقرؤه الجميع
suggestion-enter = إدخال اقتراح
suggestion-enter-lead = سيقرؤه الجميع على الفور. اكتب ما يُقترح دون ذكر من قاله ودون تسمية بلد. ولا تنسخ جمل الموجز.
suggestion-paper = الموجز المأخوذ منه
suggestion-paragraph-numbers = الفقرات
suggestion-paragraph-numbers-hint = الأرقام كما هي مطبوعة هناك، تفصل بينها فواصل: 18, 21
suggestion-bad-paragraphs = اذكر أرقام الفقرات تفصل بينها فواصل، مثل 18, 21.
suggestion-themes = المواضيع
suggestion-themes-hint = من موضوع واحد إلى ثلاثة
suggestion-original = اللغة الأصلية
suggestion-title = العنوان
suggestion-text = في بضع جمل
suggestion-slug = العنوان الشبكي
suggestion-slug-hint = حروف صغيرة من a إلى z وأرقام وواصلات، مثل longer-dialogues. ويحتفظ بمعناه إلى الأبد.
suggestion-bad-slug = يتألف العنوان من حروف صغيرة من a إلى z وأرقام وواصلات مفردة، مثل longer-dialogues.
suggestion-words = تغيير النص والمواضيع
suggestion-again = إضافة موجز آخر أو فقرة أخرى
suggestion-join = ضمه إلى قيد آخر
suggestion-join-lead = تنتقل فقرات هذا القيد وإحالاته إلى القيد الآخر الذي يبقى نصه كما هو. ويقود عنوان هذا القيد إليه. ويمكن فصل أجزاء منه مجددا.
suggestion-join-into = القيد الآخر
suggestion-split = فصل جزء
suggestion-split-lead = تصبح بعض الفقرات، والإحالات المتصلة بها، قيدا مستقلا. ولا بد أن يبقى شيء.
suggestion-split-paragraphs = ما يُفصل
suggestion-split-references = الإحالات التي ترافقه
suggestion-withdraw = سحب القيد
suggestion-withdraw-lead = لقيد أُدخل خطأً. يُتلف نصه وإحالاته؛ ويبقى عنوانه والسبب الذي تذكره للجميع.
suggestion-reason = السبب، للجميع
suggestion-reason-language = لغة السبب
suggestion-follow = الإحالة إلى وثيقة لاحقة
suggestion-follow-lead = قل في جملة محايدة واحدة ما تتضمنه الوثيقة. ولا تقل ما إذا كانت تستجيب للاقتراح، ولا تُصدر حكما.
suggestion-correct = تصحيح الإحالة المؤرخة { $day }
suggestion-unfollow = حذف الإحالة
suggestion-unfollow-lead = لإحالة أُدخلت خطأً. ويُتلف نصها.
suggestion-kind = نوع الوثيقة
suggestion-date = تاريخ الوثيقة
suggestion-document = عنوان الوثيقة كما هو مطبوع
suggestion-document-language = لغة ذلك العنوان
suggestion-symbol = الرمز
suggestion-address = العنوان على الشبكة
suggestion-line = ما تقوله، في جملة محايدة واحدة
suggestion-sources = المصادر
suggestion-look = بيان الوثائق التي جرى الاطلاع عليها
suggestion-look-lead = هذا عمل قائم بذاته. وحيثما لم يُعثر على شيء بشأن اقتراح ما، تقول صفحته ذلك مع ذكر هذا اليوم.
suggestion-look-to = الوثائق المؤرخة حتى
suggestion-look-sources = وثائق هذه المصادر
suggestion-waive = سبب التغاضي عن التنبيه
suggestion-waive-hint = من الأفضل استعمال كلمات أخرى. وإذا كان لا بد من بقاء هذه الكلمات فاذكروا السبب؛ وهو للأمانة وحدها.
suggestion-waive-missing = استعملوا كلمات أخرى أو اذكروا سبب بقاء هذه الكلمات.
suggestion-waived = تنبيهات جرى التغاضي عنها
