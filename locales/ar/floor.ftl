# الكلمة: منصة الرئيس، والشاشات، ومكان المشارك في القائمة.

floor-the-floor = الاجتماع
my-floor = الاجتماع
my-floor-what = مكانكم في قائمة المتكلمين والشاشات المخصصة لكم: منصة الرئيس والمقصورة والقاعة.
my-comments = التعليقات الكتابية
my-comments-what = التقديم والمتابعة والتوقيع.
floor-meetings = الاجتماعات

screen-chair = منصة الرئيس
screen-chair-what = من يتكلم، ومن يليه، وما يقال، وكم بقي من الوقت.
screen-booth = مقصورة الترجمة الشفوية
screen-booth-what = ترتيب الكلمات، واللغات، والأسماء وكيفية نطقها.
screen-technician = الصوت والقاعة الإلكترونية
screen-technician-what = لمن يُفتح الميكروفون الآن ومن بعده.
screen-room = شاشة القاعة
screen-room-what = المتكلم والتوقيت، لقراءتهما من بعيد.
screen-overlay = سطر فوق البث
screen-overlay-what = سطر واحد فيه اسم المتكلم، لصورة الفيديو.
screen-me = مكانكم في القائمة
screen-me-what = طلب الكلمة، ومعرفة موعد دوركم.
screen-public = الصفحة العلنية
screen-public-what = ما يمكن للجميع متابعته، لأن الاجتماع أُعلن علنيا.

floor-item = البند { $number }: { $title }
floor-ends = النهاية المقررة في الساعة { $hour }
floor-participant = المشارك رقم { $number }
floor-called = { $name }، { $body }
floor-in-the-room = في القاعة
floor-online = عبر الإنترنت
floor-speaks = الكلمة الآن
floor-paused = توقف مؤقت
floor-next = التالي
floor-between = لا يُنظر الآن في أي بند
floor-not-begun = لم يبدأ الاجتماع
floor-nobody-speaks = لا أحد يأخذ الكلمة
floor-nobody-waits = لا أحد ينتظر.
floor-of-left = متبقية من أصل { $time }
floor-no-limit = مدة الكلمة حتى الآن؛ دون حد زمني
floor-time-used = الوقت المستخدم
floor-waiting =
    { $n ->
        [0] لا أحد ينتظر
        [zero] لا أحد ينتظر
        [one] متكلم واحد ينتظر
        [two] متكلمان ينتظران
        [few] { $n } متكلمين ينتظرون
        [many] { $n } متكلما ينتظرون
       *[other] { $n } متكلم ينتظرون
    }
floor-pause = إيقاف التوقيت
floor-resume = استئناف التوقيت
floor-end = أنهى المتكلم كلمته
floor-give = إعطاء الكلمة إلى { $who }
floor-give-now = إعطاء الكلمة الآن
floor-not-there = نودي ولم يكن حاضرا
floor-take-off = الشطب من القائمة
floor-undo = الرجوع عن الخطوة الأخيرة: { $step }
floor-list = قائمة المتكلمين
floor-open-list = فتح القائمة
floor-close-list = إقفال القائمة
floor-asked-at = طُلبت الكلمة في الساعة { $hour }
floor-first-time = يشارك لأول مرة
floor-on-behalf = باسم { $whom }
floor-more = المزيد
floor-put-before = الوضع قبل
floor-at-the-end = في نهاية القائمة
floor-reason = السبب، ويظهر إلى جانب الاسم
floor-put = الوضع هناك
floor-plan = توزيع الوقت
plan-left = المتبقي من الوقت المقرر
plan-each = لكل من ينتظر
plan-ends = النهاية، إذا أُقفلت القائمة الآن
plan-two-minutes = النهاية، إذا أُعطي كل متكلم دقيقتين
floor-items = جدول الأعمال
floor-take-item = الشروع في النظر
floor-leave-item = اختتام النظر
floor-balance = من تكلموا
floor-spoken = آخر المتكلمين
floor-speakers = المتكلمون
floor-time = الوقت
floor-reminders = تذكيرات
reminder-country = تطرق متكلم إلى الحالة في بلد بعينه: ذكّروا بأن الحوار لا يتناول بلدانا بعينها، واطلبوا إلى المتكلم أن يتحدث في الموضوع.
reminder-interruption = مقاطعة: أوقفوا التوقيت، واستمعوا، ثم استأنفوا التوقيت. ولا يضيع أي وقت.
reminder-closing = قبل إقفال القائمة: أعلنوا ذلك، وانتظروا لحظة، ثم أقفلوها. ومن طلب الكلمة قبل ذلك يبقى فيها.
reminder-time = التوقيت ينبه ولا يقطع الكلمة أبدا. ولكم أن تقرروا ما إذا كان يُطلب إلى متكلم أن يختتم كلمته.
floor-script = ما يقال
floor-pronounced = يُنطق: { $how }
floor-acronyms = المختصرات: { $which }
floor-running-order = ترتيب الكلمات
floor-unmute = فتح الميكروفون: { $who }
floor-unmute-now = فتح الميكروفون الآن، عبر الإنترنت
floor-microphone = الميكروفون في القاعة
floor-keys = الحرف الواحد يضغط الزر الذي يظهر عليه
floor-away = انقطع الاتصال. وقد يكون ما ترونه قديما؛ وما زالت المحاولة جارية.
floor-back = عاد الاتصال، وكل شيء محدَّث.
floor-unsent = لم يُرسل هذا: لا يوجد اتصال. يرجى المحاولة من جديد.

script-open = صباح الخير، ومرحبا بكم جميعا. أعلن افتتاح الاجتماع.
script-no-programme = لا يوجد برنامج بعد.
script-turn-to = ننتقل الآن إلى البند التالي. { $item }.
script-over = بهذا نختتم جدول أعمالنا. أشكركم جميعا وأعلن اختتام الاجتماع.
script-thank = أشكر { $who }.
script-give = أعطي الكلمة الآن إلى { $who }.
script-give-and-next = أعطي الكلمة الآن إلى { $who }، ثم إلى { $next }.
script-anybody = هل يود أحد آخر أخذ الكلمة؟ لا أرى طلبا آخر.
script-item-over = لم يعد في قائمتي متكلمون آخرون. وبهذا نختتم { $item }.
script-two-chairs = يشترك في رئاسة هذا الحوار { $chairs }.
script-in-absence = في غياب { $absent }، أتولى الرئاسة باسم الرئاسة المشتركة لهذا الحوار.
script-hand-over = أنقل الرئاسة الآن إلى { $chair } للنظر في البند التالي. { $item }.
script-take-over = أشكر { $chair }، وأتولى الرئاسة للنظر في البند التالي. { $item }.
script-stands-in = كان من المقرر أن يتولى { $absent } رئاسة هذا البند، ولا يتسنى له الحضور. فأتولى الرئاسة بدلا منه.
floor-presides = الرئاسة: { $who }
floor-presides-for = الرئاسة: { $who }، بدلا من { $absent }

floor-you-speak = الكلمة لكم.
floor-you-are-next = دوركم هو التالي.
floor-ahead-of-you =
    { $n ->
        [zero] لا أحد قبلكم.
        [one] قبلكم متكلم واحد.
        [two] قبلكم متكلمان.
        [few] قبلكم { $n } متكلمين.
        [many] قبلكم { $n } متكلما.
       *[other] قبلكم { $n } متكلم.
    }
floor-turn-in =
    { $n ->
        [0] يحين دوركم في أي لحظة.
        [zero] يحين دوركم في أي لحظة.
        [one] يحين دوركم بعد دقيقة واحدة تقريبا.
        [two] يحين دوركم بعد دقيقتين تقريبا.
        [few] يحين دوركم بعد { $n } دقائق تقريبا.
        [many] يحين دوركم بعد { $n } دقيقة تقريبا.
       *[other] يحين دوركم بعد { $n } دقيقة تقريبا.
    }
floor-gone = لقد تكلمتم، أو خرجتم من القائمة.
floor-withdraw = شطب اسمي من القائمة
floor-pass = ترك الكلمة لزميل مكانكم
floor-pass-to = من يتكلم مكانكم؟
floor-pass-on = نقل المكان
floor-no-place = ليس لكم في هذا الاجتماع مقعد يتيح لكم أخذ الكلمة.
floor-no-list-open = لا توجد الآن قائمة تقبل الأسماء. وتبيّن هذه الصفحة متى فُتحت قائمة.
floor-ask = طلب الكلمة
floor-ask-now = طلب الكلمة
floor-for-whom = لمن؟
floor-which-item = في أي بند؟
floor-as-what = ماذا ستفعلون؟
floor-from-where = من أين تتكلمون؟
floor-language = بأي لغة؟
floor-language-hint = يراها المترجمون الشفويون مسبقا.
floor-on-behalf-of = باسم أي مجموعة؟
floor-about = ما الموضوع، في بضع كلمات؟
floor-about-hint = لا يراه سوى الرئيس والمترجمين الشفويين.

floor-enter-name = إدراج اسم شخص
floor-for-whom-hint = المسجَّلون واردون في هذه القائمة؛ ويُذكر أدناه اسم أي شخص آخر.
floor-guest-name = اسم شخص غير مسجَّل
floor-guest-body = باسم من يتكلم
floor-as-manner = بأي صفة؟
floor-whose-question = على سؤال من يُجاب؟
floor-from-place = من أين؟
floor-language-of = بأي لغة؟
floor-enter-now = إدراج في القائمة

manner-panel = حلقة نقاش
manner-statement = بيان
manner-on-behalf = بيان باسم مجموعة
manner-question = سؤال
manner-answer = جواب
manner-point-of-order = نقطة نظامية
manner-right-of-reply = حق الرد

request-waiting = اسمكم في القائمة.
request-speaking = الكلمة لكم.
request-spoke = لقد تكلمتم. شكرا لكم.
request-withdrawn = لم يعد اسمكم في القائمة.

listing-not-yet = لم تُفتح القائمة بعد
listing-open = القائمة مفتوحة
listing-closed = القائمة مقفلة

item-opening = افتتاح الاجتماع
item-briefing = إحاطة من الأمانة
item-report = ما قرره الفريق العامل
item-panel = حلقة نقاش
item-discussion = المناقشة
item-closing = اختتام الاجتماع

why-point-of-order = تُسمع النقطة النظامية فورا
why-right-of-reply = حق الرد
why-programme = اسمه وارد في البرنامج
why-answer = يجيب عن السؤال
why-by-hand = وُضع هنا يدويا
why-time = بحسب وقت الطلب
why-states-first = تتكلم الدول أولا
why-not-yet-spoken = لم يتكلم بعد في هذا البند
why-first-timers-first = يشارك لأول مرة
why-kinds-in-turn = تتناوب فئات المشاركين
why-regions-in-turn = تتناوب المناطق

step-take = شُرع في النظر في بند
step-leave = اختُتم النظر في بند
step-listing = فُتحت القائمة أو أُقفلت
step-rules = غُيّرت قواعد القائمة
step-place = نُقل أحدهم إلى مكان آخر
step-give = أُعطيت الكلمة
step-pause = أُوقف التوقيت
step-resume = استُؤنف التوقيت
step-end = أنهى المتكلم كلمته
step-absent = لم يكن أحدهم حاضرا

seat-title = المشاركة من هذا الجهاز
seat-what = يفتح هذا الرمز مكانكم في الاجتماع: يمكنكم طلب الكلمة ومعرفة موعد دوركم. ولا تحتاجون إلى حساب. ومن كان لديه الرمز أمكنه أن يفعل ذلك أيضا، فلا تعطوه لأحد.
seat-take = المشاركة من هذا الجهاز
seat-alone = إنهاء الأجهزة الأخرى
seat-leave = مغادرة الاجتماع على هذا الجهاز
seat-desk = في مكتب الاستقبال:
seat-other-devices =
    { $n ->
        [zero] الرمز غير مستخدم على أي جهاز آخر.
        [one] الرمز مستخدم على جهاز آخر واحد.
        [two] الرمز مستخدم على جهازين آخرين.
        [few] الرمز مستخدم على { $n } أجهزة أخرى.
        [many] الرمز مستخدم على { $n } جهازا آخر.
       *[other] الرمز مستخدم على { $n } جهاز آخر.
    }
seat-others-what = إن لم تعرفوها فأنهوها هنا، وأبلغوا الأمانة.
seat-too-many-devices = الرمز مستخدم بالفعل على ثلاثة أجهزة. أنهوها، أو واصلوا على أحدها.

problem-busy-listening-why = عدد المتابعين مباشرة الآن أكبر مما ينبغي. ومع ذلك تعرض الصفحة كل شيء؛ ويُحدَّث محتواها تلقائيا.

floor-group-state = الدول
floor-group-ngo = المنظمات غير الحكومية
floor-group-academia = الأوساط الأكاديمية
floor-group-private-sector = القطاع الخاص
floor-group-parliamentarian = البرلمانيون
floor-group-other = جهات أخرى
floor-region-none = بلا منطقة
floor-first-timers = المشاركة الأولى في حوار
