# ما تقوله التنبيهات إلى جانب النص: هي تنبه والقرار للناس.

guard-country = لا بلد بعينه
guard-person = لا أشخاص ولا منظمات
guard-quantifier = عدد المتكلمين
guard-hidden-count = متكلم واحد وراء صيغة المجهول
guard-quotation = اقتباس يمكن التعرف على صاحبه
guard-length = الطول
guard-reported = نقل الكلام
guard-coverage = ما أغفله النص
guard-balance = الحيز والوقت

guard-rule-country = لا تتناول الحوارات بلدا بعينه ولا حالة بعينها. والقرار للإنسان: يجوز ذكر ممارسة جيدة مع بيان السبب.
guard-rule-attribution = لا تنسب الآراء في الملخص إلى متكلمين أو منظمات.
guard-rule-scale = سلم ألفاظ العدد سياسة معلنة لهذه الأمانة، ولا تحدده أي قاعدة من قواعد الأمم المتحدة.
guard-rule-length = حدد هذا القدر لهذا النص.
guard-rule-reported = ينقل الملخص ما قيل بصيغة الماضي وبضمير الغائب.
guard-rule-fairness = قد تكون للرئاسة أسباب وجيهة، لكن الفرق بين ما قيل وما كتب ينبغي ألا يمر دون أن يلاحظ.

guard-level-one = واحد
guard-level-some = بعض
guard-level-several = عدة
guard-level-many = كثير
guard-level-most = معظم
guard-level-all = جميع

guard-found-state = ”{ $found }“ اسم دولة: { $states }.
guard-found-adjective = ”{ $found }“ تشير إلى دولة: { $states }.
guard-found-city = قد يقصد بعبارة ”{ $found }“ دولة: { $states }.
guard-found-participant = ”{ $found }“ اسم أحد المشاركين.
guard-found-organization = ”{ $found }“ اسم منظمة شاركت.
guard-found-titled = ”{ $found }“ اسم شخص.
guard-found-quantifier = ”{ $found }“ تعني ”{ $said }“؛ والسلم يقول ”{ $scale }“ (المتكلمون: { $speakers } من { $of }؛ { $from }؛ { $to }).
guard-found-hidden-count = ”{ $found }“ تخفي أن القائل متكلم واحد (من أصل { $of }).
guard-found-quotation = يمكن التعرف على صاحب الاقتباس (الكلمات: { $words }، الحد: { $limit }).
guard-found-long-paragraph = الفقرة أطول من المسموح (الكلمات: { $words }، الحد: { $limit }).
guard-found-long-text = النص أطول من المسموح (الكلمات: { $words }، الحد: { $limit }).
guard-found-first-person = ”{ $found }“: يكتب الملخص بضمير الغائب.
guard-found-present = ”{ $found }“: ينقل ما قيل بصيغة الماضي.
guard-found-future = ”{ $found }“: ينقل ما قيل عن المستقبل بصيغة الماضي.
guard-found-unreflected = لا فقرة تتناول ”{ $name }“ (المداخلات والتعليقات: { $interventions }).
guard-found-more-space = ”{ $theme }“: { $space } في المائة من النص و{ $time } في المائة من الوقت، أي حيز أكبر من الوقت بأكثر من { $apart } نقطة مئوية.
guard-found-less-space = ”{ $theme }“: { $space } في المائة من النص و{ $time } في المائة من الوقت، أي حيز أصغر من الوقت بأكثر من { $apart } نقطة مئوية.

guard-style = أسلوب التحرير، القاعدة { $rule }
guard-markup = علامات النص
guard-slip = سهو في الكتابة
guard-binding = ما يستند إليه النص
guard-rule-markup = ما يتعذر فهمه كعلامة يطبع كما كتب.
guard-rule-slip = مسافات وفواصل وكلمات كثيرا ما يقع فيها الخطأ في المشاريع. يرجى إعادة قراءة الموضع.
guard-rule-binding = ينبغي للجملة المرتبطة بمداخلات أو تعليقات أن تظل معبرة عما ورد فيها.
guard-found-style = ”{ $found }“ لا يتفق مع هذه القاعدة.
guard-found-style-proposed = ”{ $found }“: يكتب ”{ $proposal }“.
guard-found-style-superfluous = الأفضل حذف ”{ $found }“.
guard-found-open-note = الحاشية التي تبدأ بالعلامة ”{ $found }“ غير مغلقة بالعلامة ”]“.
guard-found-note-in-note = ”{ $found }“: لا يجوز أن ترد حاشية داخل حاشية.
guard-found-note-in-heading = ”{ $found }“: لا حواشي في العناوين.
guard-found-open-brace = ”{ $found }“ يفتح اسما غير مغلق.
guard-found-unknown-name = ”{ $found }“ لا يدل على فقرة ولا على قيمة في السجل.
guard-found-no-paragraph = ”{ $found }“: لا توجد هذه الفقرة في المشروع، أو لم تعد موجودة.
guard-found-no-value = ”{ $found }“: لا يحتوي السجل على هذه القيمة. أدخلوا الأرقام الرسمية في المكتب أو اكتبوا العدد.
guard-found-name-in-print = ”{ $found }“ سيُطبع مع قوسيه. أعيدوا كتابته إن كانت القيمة أو الرقم هي المقصودة، أو اكتبوه دون الأقواس.
guard-found-loose = جملة كانت تستند إلى ما قيل لم تعد موجودة في الفقرة: ”{ $found }“.
