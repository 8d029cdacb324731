# الأنشطة والاحتياجات والعروض والبحوث: تقديمها ونشرها وإعادتها ورفضها وسحبها.
contributions-title = الأنشطة والاحتياجات والعروض والبحوث
contributions-lead = ما تقوم به المنظمات والخبراء وما يحتاجون إليه وما يعرضونه وما يتوصلون إليه في مواضيع الحوارات. ولكل مساهمة مرجع دائم.
contributions-words = تتضمن الكلمات
contributions-nothing = لم يُنشر شيء من هذا القبيل.
contributions-shown =
    { $n ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $n } مساهمات
        [many] { $n } مساهمة
       *[other] { $n } مساهمة
    }
contributions-mine = أنشطتي واحتياجاتي وعروضي وبحوثي
contributions-mine-what = أبلغوا عن نشاط، أو اذكروا المساعدة التقنية المطلوبة أو المعروضة، أو قدموا بحوثا وبيانات. ويقرأ موظف كل مساهمة قبل نشرها.
contributions-as-everybody = ما نُشر
contributions-none-here = لا توجد أي مساهمة هنا.
contribution-hand-in = تقديم مساهمة
contribution-before-form = تقرأ الأمانة ما تقدمونه ولا تغير منه كلمة. فتُنشر المساهمة أو تُعاد أو تُرفض مع ذكر السبب. ويمكنكم سحبها في أي وقت.
contribution-newer-of = صيغة جديدة من «{ $title }». وتُتلف الصيغة السابقة. بيّنوا من جديد هل توافقون على إظهار جهة اتصال.
contribution-kind = النوع
contribution-kind-missing = حددوا نوع المساهمة.
contribution-kind-activity = نشاط
contribution-kind-activity-what = ما أُنجز أو يجري إنجازه.
contribution-kind-need = حاجة إلى المساعدة التقنية
contribution-kind-need-what = ما يفيد، ومن يستفيد منه.
contribution-kind-offer = عرض مساعدة تقنية
contribution-kind-offer-what = ما يمكنكم القيام به لغيركم.
contribution-kind-research = بحث أو بيانات
contribution-kind-research-what = مع المراجع، ليتسنى الاستشهاد بها.
contribution-description = الوصف
contribution-description-hint = حتى { $most } حرف. لا تكتبوا هنا أسماء أشخاص أو عناوينهم: فلا يمكن سحبها على حدة.
contribution-description-missing = اكتبوا وصفا.
contribution-language = اللغة
contribution-topics = مواضيع الحوارات
contribution-region = المنطقة
contribution-region-hint = لا تختاروا شيئا إذا كانت تخص عدة مناطق أو جميعها.
contribution-everywhere = عدة مناطق أو جميعها
contribution-dialogue = الحوار
contribution-dialogue-hint = اختاروا حوارا إذا كانت المساهمة تتصل به.
contribution-references = المراجع
contribution-references-hint = للبحوث والبيانات فقط: ما يُقدَّم.
contribution-reference-nth = المرجع { $n }
contribution-reference-more = إضافة مرجع آخر
contribution-authors = المؤلفون
contribution-authors-hint = بالترتيب الذي يُستشهد بهم.
contribution-work = عنوان العمل أو مجموعة البيانات
contribution-year = السنة
contribution-year-number = اكتبوا السنة بالأرقام.
contribution-publisher = الناشر
contribution-locator = المعرّف الرقمي DOI أو العنوان الشبكي
contribution-locator-hint = مثل ‎10.5555/12345678‎ أو عنوان يبدأ بـ ‎https://‎
contribution-locator-wrong = اكتبوا معرّفا رقميا DOI أو عنوانا يبدأ بـ ‎https://‎
contribution-who = أصحاب المساهمة
contribution-naming = باسم من
contribution-naming-hint = يمكنكم سحب الاسم في أي وقت.
contribution-naming-missing = حددوا هل تُنشر باسم.
contribution-named = باسم منظمتي، أو باسمي إن لم أكن أمثل منظمة
contribution-named-what = لا يظهر من أدخلها نيابة عن منظمة.
contribution-unnamed = دون اسم
contribution-unnamed-what = تعرف الأمانة من قدمها.
contribution-contact = جهة الاتصال
contribution-contact-hint = ليتمكن الآخرون من الاتصال بكم، اذكروا جهة اتصال. وبغير ذلك لا يُحفظ شيء ولا يُبيَّن لأحد كيف يتصل بكم.
contribution-contact-name = اسم جهة الاتصال
contribution-contact-address = عنوان البريد الإلكتروني لجهة الاتصال
contribution-contact-agree = أوافق على أن يرى الجميع جهة الاتصال هذه في صفحة المساهمة. وهي تخصني أو تنشرها منظمتي.
contribution-contact-agree-hint = تظهر في تلك الصفحة وحدها: لا في البحث ولا في التلقيمات ولا في البيانات المفتوحة. ويمكنكم سحبها في أي وقت؛ فتُتلف وتبقى المساهمة.
contribution-contact-not-agreed = وافقوا على إظهار جهة الاتصال أو اتركوا خاناتها فارغة.
contribution-contact-missing = اكتبوا عنوانا أو أزيلوا العلامة.
contribution-contact-shown = تظهر بموافقة أصحابها. استعملوها فيما تتناوله المساهمة.
contribution-contact-office = تظهر في صفحة المساهمة بعد نشرها ما دامت الموافقة قائمة.
contribution-contact-until = تُحفظ حتى { $day } على أبعد تقدير
contribution-contact-withdraw = سحب جهة الاتصال
contribution-contact-withdraw-what = تُتلف جهة الاتصال وتبقى المساهمة.
contribution-name-withdraw = عدم إظهار أي اسم بعد الآن
contribution-name-withdraw-what = تبقى المساهمة دون اسم. ولا رجعة في ذلك.
contribution-withdraw = سحب هذه المساهمة
contribution-withdraw-what = يُتلف نصها ومراجعها وجهة الاتصال، هنا وحيثما نُشرت. ويبقى أثر وجودها.
contribution-shielded = لا تظهرون أنتم أو منظمتكم في القوائم العامة. ولا يظهر مع هذه المساهمة اسم ولا جهة اتصال، أيا كان ما وُوفق عليه.
contribution-shielded-office = لا يظهر أصحاب هذه المساهمة في القوائم العامة. ولا يظهر اسم ولا جهة اتصال، أيا كان ما وُوفق عليه. تأكدوا من أن النص لا يسمي أحدا أيضا.
contribution-views = تعبر المساهمات عن أقوال أصحابها، وتُنشر كما كُتبت دون أن يعني ذلك تأييدها.
contribution-published = النشر
contribution-published-on = نُشرت في { $day }
contribution-published-once = نُشرت في { $day } ولم تعد معروضة
contribution-gone = لم تعد هذه المساهمة منشورة.
contribution-cite = كيفية الاستشهاد بها
contribution-state-submitted = لدى الأمانة
contribution-state-returned = أُعيدت
contribution-state-published = منشورة
contribution-state-declined = مرفوضة
contribution-state-withdrawn = مسحوبة
contribution-next-submitted = يقرؤها موظف فينشرها أو يعيدها أو يرفضها مع ذكر السبب، وتُبلَّغون بذلك.
contribution-next-returned = أُعيدت للسبب المذكور أدناه. ويمكنكم إرسال صيغة جديدة.
contribution-next-published = يمكن للجميع قراءتها.
contribution-next-declined = لا تُنشر للسبب المذكور أدناه.
contribution-next-withdrawn = سُحبت وأُتلف نصها، ويبقى أثر وجودها.
contribution-done-handed-in = وردت مساهمتكم.
contribution-done-contact = أُتلفت جهة الاتصال.
contribution-done-name = لم يعد يظهر أي اسم.
contribution-done-withdrawn = سُحبت مساهمتكم.
contribution-done-published = نُشرت المساهمة.
contribution-done-returned = أُعيدت المساهمة.
contribution-done-declined = رُفضت المساهمة.
contribution-guards-nothing = لا يرد في النص اسم بلد ولا شخص ولا عنوان.
contribution-guards-what = هذه تنبيهات. والقرار لكم، ولا تغيرون كلمة.
contribution-guard-address = عنوان بريد إلكتروني في النص: لا يمكن سحبه على حدة.
contribution-publish = نشرها
contribution-publish-what = تُنشر كما كُتبت.
office-contributions =
    { $n ->
        [zero] الأنشطة والاحتياجات والعروض والبحوث: لا شيء ينتظر
        [one] الأنشطة والاحتياجات والعروض والبحوث: واحدة تنتظر
        [two] الأنشطة والاحتياجات والعروض والبحوث: اثنتان تنتظران
        [few] الأنشطة والاحتياجات والعروض والبحوث: { $n } تنتظر
        [many] الأنشطة والاحتياجات والعروض والبحوث: { $n } تنتظر
       *[other] الأنشطة والاحتياجات والعروض والبحوث: { $n } تنتظر
    }
my-contributions = الأنشطة والاحتياجات والعروض والبحوث
my-contributions-what = الإبلاغ والطلب والعرض والإسهام.
search-kind-contribution = نشاط أو حاجة أو عرض أو بحث
data-contributions = الأنشطة والاحتياجات والعروض والبحوث
data-contributions-what = صف لكل مساهمة منشورة مع ما تستشهد به؛ ولا ترد جهة اتصال أبدا.
data-feed-contributions = تلقيم الأنشطة والاحتياجات والعروض والبحوث
data-feed-contributions-what = المساهمات المنشورة؛ وما يُسحب منها يخرج من التلقيم.
feed-contributions-title = الأنشطة والاحتياجات والعروض والبحوث في مواضيع الحوارات البناءة
letter-contribution-published-subject = نُشرت مساهمتكم { $reference }
letter-contribution-published-body =
    نُشرت مساهمتكم { $reference } كما كتبتموها:

    { $link }

    ويمكنكم سحب المساهمة أو الاسم أو جهة الاتصال في أي وقت.
letter-contribution-returned-subject = أُعيدت مساهمتكم { $reference }
letter-contribution-returned-body =
    لم تُنشر مساهمتكم { $reference } بصيغتها الحالية. والسبب:

    { $reason }

    ويمكنكم إرسال صيغة جديدة هنا:

    { $link }
letter-contribution-declined-subject = مساهمتكم { $reference }
letter-contribution-declined-body =
    لا تُنشر مساهمتكم { $reference }. والسبب:

    { $reason }

    وضعها الحالي:

    { $link }
