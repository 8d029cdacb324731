# التسجيل والدخول: من تسميهم المنظمات المقبولة، وصفحاتهم الخاصة، والتأكيدات، ومكتب الاستقبال.

## الأشخاص الذين تسميهم المنظمة

registration-people = الأشخاص الذين تسمونهم
registration-to-application = طلبكم
registration-until = يمكنكم تسمية الأشخاص واستبدالهم { $until }.
registration-most =
    { $n ->
        [zero] لا يجوز لمنظمتكم تسمية أحد.
        [one] يجوز لمنظمتكم تسمية شخص واحد.
        [two] يجوز لمنظمتكم تسمية شخصين على الأكثر.
        [few] يجوز لمنظمتكم تسمية { $n } أشخاص على الأكثر.
        [many] يجوز لمنظمتكم تسمية { $n } شخصا على الأكثر.
       *[other] يجوز لمنظمتكم تسمية { $n } شخص على الأكثر.
    }
registration-nobody = لم تسمّوا أحدا بعد. ولا يمنح القبول في حد ذاته مقعدا لأحد: سمّوا الأشخاص الذين سيحضرون.
registration-those-named = من سُمّوا حتى الآن
registration-add = تسمية شخص
registration-only-needed = لا نطلب إلا ما تحتاج إليه طريقة المشاركة هذه. ويُتلف كل ما يُقدَّم هنا بعد ستة أشهر من الحوار.
registration-add-button = تسمية هذا الشخص
registration-named-confirmed = سُمّي الشخص وله مقعد.
registration-named-waiting = سُمّي الشخص وهو على قائمة الانتظار. والمقعد المتاح التالي لمن طال انتظاره أكثر من غيره، ويُبلَّغ بذلك.
registration-returned = أُعيد المقعد.
registration-closed = لم يعد بالإمكان تسمية الأشخاص أو استبدالهم هنا. اكتبوا إلى الأمانة إن لزم تغيير شيء.
registration-not-arranged = لم تحدد الأمانة بعد مقاعد هذا الحوار. وستُبلَّغون عندما تصبح تسمية الأشخاص ممكنة.
registration-cancelled = لن يُعقد هذا الحوار. ولا يمكن تسمية أحد.
registration-no-mode = اختاروا كيف يشارك الشخص.
registration-would-wait = لا يوجد مقعد متاح الآن: سيوضع الشخص على قائمة الانتظار.
registration-seat-free = يوجد مقعد متاح.
registration-seats-left =
    { $n ->
        [zero] لم يبق أي مقعد.
        [one] بقي مقعد واحد.
        [two] بقي مقعدان.
        [few] بقيت { $n } مقاعد.
        [many] بقي { $n } مقعدا.
       *[other] بقي { $n } مقعد.
    }
registration-mode-anew = يعني هذا طلب مقعد من النوع الآخر، اعتبارا من الآن، كسائر من يطلبونه.
registration-no-longer-admitted = لم تعد مقبولة
registration-place = على قائمة الانتظار، الترتيب { $n }
registration-is-protected = محمي

## شخص واحد

registration-mode = طريقة المشاركة
registration-mode-hint = يمكن تغييرها ما دامت تسمية الأشخاص ممكنة.
registration-name = الاسم
registration-name-hint = كما يكتبه الشخص، بحروف لغته. ويُطبع على هذا النحو.
registration-function = الوظيفة
registration-address = عنوان البريد الإلكتروني الخاص بالشخص
registration-address-hint = لازم للمشاركة عبر الإنترنت، لأن الدخول إلى القاعة الإلكترونية شخصي. وللمشاركة الحضورية يجوز تركه فارغا: وعندئذ سلّموه التأكيد بأنفسكم.
registration-language = اللغة التي نكتب بها إلى الشخص
registration-language-hint = يرد التأكيد وترد الرسائل بهذه اللغة.
registration-gender = نوع الجنس
registration-gender-hint = للإحصاء فقط، ولا يُعرض أبدا مع الاسم.
gender-woman = امرأة
gender-man = رجل
gender-other = غير ذلك
registration-needs = ما يحتاج إليه الشخص كي يشارك
registration-needs-hint = مدخل بلا درجات، أو شرح نصي، أو مساعد. ولا يقرؤه سوى مكتب الأمانة.
registration-publish = ما يجوز نشره
registration-publish-lead = لا يُنشر شيء دون علامة، ويمكن الرجوع عن كل علامة في أي وقت.
registration-consent-name = الاسم، في القائمة العلنية للمشاركين
registration-consent-organization = اسم المنظمة، في القائمة العلنية للمشاركين
registration-consent-screens = الاسم، على الشاشات في القاعة وفي القاعة الإلكترونية
registration-protected = عدم إدراج هذا الشخص في أي قائمة علنية أو بطاقة أو شاشة أو ملف مصدَّر
registration-protected-hint = للأشخاص المعرضين للخطر. وله الأسبقية على كل علامة أعلاه.

## الصفحة الخاصة بالشخص

registration-place-title = مكانكم
registration-now = وضعكم
registration-now-confirmed = حُجز لكم مقعد. وإن تعذر عليكم الحضور فأعيدوه: هناك من ينتظره.
registration-now-waiting = لا يوجد مقعد متاح بعد. والمقعد التالي لمن طال انتظاره أكثر من غيره، ويُبلَّغ بذلك. ولا تحجزوا سفرا قبل ذلك.
registration-now-given-back = أُعيد هذا المقعد.
registration-now-revoked = ألغت الأمانة هذا المقعد. ولم يعد يتيح الدخول.
registration-now-not-admitted = لم تعد المنظمة مقبولة في هذا الحوار. ولا يتيح المقعد الدخول.
registration-now-cancelled = لن يُعقد هذا الحوار.
registration-day = اليوم
registration-organization = المنظمة
registration-confirmation = التأكيد
registration-confirmation-lead = أحضروا التأكيد مطبوعا أو على هاتفكم. ويقرأ مكتب الاستقبال الرمز.
registration-code = الرمز الخاص بمكتب الاستقبال
registration-confirmation-pdf = التأكيد للطباعة (PDF)
registration-calendar = موعد لتقويمكم
registration-online = القاعة الإلكترونية
registration-online-personal = هذا الدخول لكم وحدكم. وإعطاؤه لغيركم لا يتيح له شيئا.
registration-online-enter = دخول القاعة الإلكترونية
registration-online-not-yet = يظهر الدخول هنا قبيل الحوار. سجّلوا الدخول بهذا العنوان وعودوا إلى هذه الصفحة.
registration-online-not-open = القاعة الإلكترونية غير متاحة لكم الآن.
registration-consents-save = حفظ هذه الاختيارات
registration-consents-kept = حُفظت اختياراتكم.
registration-changed = حُفظ التغيير.
registration-change-title = هل تغير شيء؟
registration-change = تغيير البيانات أو طريقة المشاركة
registration-change-exchange = يمكنكم تصويب البيانات، أو تسمية شخص آخر في هذا المكان. ويبقى الترتيب كما هو.
registration-change-own = يمكنكم تصويب بياناتكم. ولا يمكن إلا لمنظمتكم أن تسمّي شخصا آخر مكانكم.
registration-change-mode = اختيار طريقة المشاركة الأخرى يعيد هذا المقعد ويطلب مقعدا من النوع الآخر اعتبارا من الآن.
registration-change-waiting = هذا الشخص على قائمة الانتظار. وتُبقي التغييرات الأخرى على الترتيب.
registration-change-button = حفظ التغيير
registration-give-back = إعادة المقعد
registration-give-back-next = ينتقل المقعد فورا إلى من طال انتظاره أكثر من غيره.
registration-give-back-access = ينتهي فورا التأكيد والدخول إلى القاعة الإلكترونية.
registration-give-back-place = يُفقد الترتيب على قائمة الانتظار.
registration-give-back-again = من أراد الحضور بعد ذلك يُسمّى من جديد، ويكون في آخر الترتيب.
registration-give-back-button = إعادته
registration-keep = الإبقاء على المقعد

## الإرشادات

guidance-title = ما ينبغي فعله
guidance-in-person-1 = اسألوا مبكرا هل تحتاجون إلى تأشيرة. وقد يدعم هذا التأكيد طلبها؛ لكنه لا يمنحها.
guidance-in-person-2 = أحضروا جواز سفر أو بطاقة هوية: فهو لازم عند البوابة للحصول على تصريح الدخول.
guidance-in-person-3 = خصصوا ساعة للبوابة والتفتيش الأمني قبل بدء الحوار.
guidance-in-person-4 = أبرزوا الرمز عند مكتب الاستقبال أمام القاعة.
guidance-in-person-5 = تتيح السماعات الترجمة الشفوية عند كل مقعد. وأبلغونا في الوقت المناسب بما تحتاجون إليه كي تشاركوا.
guidance-online-1 = سجّلوا الدخول هنا بعنوانكم الخاص في يوم الحوار، وادخلوا القاعة الإلكترونية من هذه الصفحة.
guidance-online-2 = جرّبوا الصوت والكاميرا في اليوم السابق، على الجهاز الذي ستستعملونه.
guidance-online-3 = استعملوا سماعة بميكروفون ومكانا هادئا: فالمترجمون الشفويون يعتمدون على جودة صوتكم.
guidance-online-4 = اختاروا في القاعة الإلكترونية اللغة التي تريدون سماعها.
guidance-online-5 = لا تُظهروا اسمكم ومنظمتكم إلا إذا وافقتم على عرضهما على الشاشات.

## التأكيد

confirmation-title = تأكيد المشاركة
confirmation-dialogue = الحوار البناء
confirmation-follows = عقب
confirmation-mode = طريقة المشاركة
confirmation-no-pass = هذا ليس تصريح دخول: يُصدر تصريح الدخول عند البوابة.
confirmation-no-visa = ليس ضمانا للحصول على تأشيرة ولا يحل محلها.
confirmation-bring = أحضروه مع وثيقة هوية سارية. ويقرأ مكتب الاستقبال الرمز.
confirmation-revoked = يسري ما دام القبول والمقعد ساريين. ويتبين ذلك لمكتب الاستقبال فورا.
confirmation-demonstration = عرض إيضاحي: كل ما في هذه الورقة خيالي.

## إشعار من سُمّي

registration-notice-subject = سُمّيتم للمشاركة في الحوار البناء: { $dialogue }
registration-notice-body =
    سمّتكم منظمتكم للمشاركة في الحوار البناء: { $dialogue }.

    تجدون وضع مكانكم والتأكيد وكل ما يلزم ليوم الحوار في صفحتكم الخاصة:
    { $link }

    سجّلوا الدخول هناك بعنوان البريد الإلكتروني هذا. وهناك تختارون أيضا ما يجوز نشره عنكم، وتعيدون المكان إن تعذر عليكم الحضور.

## مكتب الاستقبال

check-in = تسجيل الحضور
check-in-came = الحاضرون: { $came } من أصل { $all }.
check-in-search = الاسم أو المنظمة أو الرمز المرجعي
check-in-search-hint = يكفي جزء من كلمة.
check-in-find = بحث
check-in-more = توجد نتائج أخرى. اكتبوا حرفا آخر.
check-in-nobody = لا يُنتظر أحد بهذا الاسم. ابحثوا عن المنظمة، أو أرسلوا الشخص إلى الموظف المسؤول.
check-in-by-camera = بالكاميرا
check-in-by-camera-how = سجّلوا الدخول على هاتفكم، ثم وجّهوا الكاميرا إلى الرمز في التأكيد وافتحوا العنوان الذي يظهر.
check-in-fallback = دون اتصال بالشبكة
check-in-list = قائمة للطباعة
check-in-afterwards = الإدخال من القائمة المطبوعة
check-in-no-seat = بلا مقعد
check-in-at = حضر في الساعة { $time }
check-in-done = سُجّل الحضور في الساعة { $time }.
check-in-already = سبق تسجيل حضور هذا الشخص: { $when }.
check-in-undone = أُلغي تسجيل الحضور.
check-in-is-online = يشارك هذا الشخص عبر الإنترنت وليس له مقعد في القاعة. أرسلوه إلى الموظف المسؤول.
check-in-waits = هذا الشخص على قائمة الانتظار. ولا يمكن إلا لموظف الأمانة السماح له بالدخول.
check-in-refer = ليس لهذا الشخص مقعد. أرسلوه إلى الموظف المسؤول.
check-in-rehearsal-what = تجربة: الحوار في { $day }. جربوا المكتب كما تشاؤون؛ ولا يُسجَّل شيء مما تفعلونه هنا.
check-in-over-what = كان الحوار في { $day }. ولا يمكن الآن إلا إدخال من حضر في ذلك اليوم مع ذكر الساعة.
check-in-rehearse = تجربة: تسجيل الحضور (تجربة فقط)
check-in-rehearsed = تجربة: كان يمكن لهذا الشخص أن يدخل. ولم يُسجَّل شيء.
check-in-button = تسجيل الحضور الآن
check-in-undo = كان ذلك خطأ: إلغاء
check-in-next = الشخص التالي
check-in-earlier = حضر قبل ذلك
check-in-earlier-button = الإدخال بهذه الساعة
check-in-day = اليوم
check-in-hour = الساعة بتوقيت فيينا
check-in-hour-of = الساعة بتوقيت فيينا: { $name }
check-in-name = الاسم
check-in-made = طُبعت من السجل: { $when }.
check-in-destroy = أتلفوا هذه القائمة بعد إدخال الساعات الواردة فيها.
check-in-afterwards-lead = اكتبوا الساعة إلى جانب كل شخص حضر. واتركوا الباقي فارغا.
check-in-nobody-left = حضر كل من كان حضورهم منتظرا.
check-in-afterwards-button = إدخال هذه الساعات
check-in-wrong-time = اكتبوا ساعة مثل 09:12 أمام هذا الاسم: { $name }.
check-in-entered =
    { $n ->
        [zero] لم يُدخل أحد.
        [one] أُدخل شخص واحد.
        [two] أُدخل شخصان.
        [few] أُدخل { $n } أشخاص.
        [many] أُدخل { $n } شخصا.
       *[other] أُدخل { $n } شخص.
    }

## المكتب: المقاعد

office-registration-seats = المقاعد
office-registration-people = الأشخاص
office-registration-waiting = قائمة الانتظار
office-registration-unconfirmed = من لم يؤكدوا
office-registration-delegations = الوفود
office-registration-hand-over = التسليم
office-registration-differences = الفروق
office-registration-saved = حُددت المقاعد والحدود القصوى.
office-registration-not-arranged = لا يمكن تسمية أحد بعد: لم تُحدد مقاعد.
office-registration-open = يمكن للمنظمات المقبولة تسمية الأشخاص.
office-registration-closed = أُغلق التسجيل. ولا يزال بإمكان المكتب تسمية الأشخاص واستبدالهم.
office-registration-until = يمكن تسمية الأشخاص { $until }.
office-registration-no-limits = لم يُحدد حد أقصى: المقاعد غير محدودة.
office-registration-kind = النوع
office-registration-all-kinds = جميع الأنواع معا
office-registration-most = المقاعد
office-registration-taken = المشغولة
office-registration-full = مكتمل
office-registration-arrange = تحديد المقاعد والحدود القصوى
office-registration-arrange-lead = اتركوا الخانة فارغة حيث لا حد للمقاعد. والمقاعد الإضافية تنتقل فورا إلى المنتظرين بحسب ترتيبهم؛ وخفض العدد لا يأخذ مقعد أحد.
office-registration-per-organization = عدد الأشخاص الذين يجوز للمنظمة تسميتهم
office-registration-seats-of = المقاعد
office-registration-more = الإغلاق والقاعة الإلكترونية
office-registration-closes = يمكن تسمية الأشخاص حتى (بتوقيت فيينا)
office-registration-closes-hint = اتركوا الخانة فارغة كي يُغلق عند افتتاح الجلسة.
office-registration-room = عنوان القاعة الإلكترونية
office-registration-room-hint = يبدأ بما يلي: https://. ولا يُوجَّه إليه إلا من لهم مقعد عبر الإنترنت، كل من صفحته الخاصة.
office-registration-room-keep = العنوان محدد ولا يُعرض هنا. اتركوا الخانة فارغة للإبقاء عليه.
office-registration-no-room = إزالة العنوان
office-registration-room-set = القاعة الإلكترونية محددة.
office-registration-room-not-set = لم تُحدد القاعة الإلكترونية بعد.
office-registration-no-number = اكتبوا عددا صحيحا.
office-registration-no-time = حددوا يوما وساعة بتوقيت فيينا.

## المكتب: الأشخاص

office-registration-shown =
    { $n ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }
office-registration-nobody = لا أحد هنا.
office-registration-seat = المقعد
office-registration-since = منذ
office-registration-needs = الاحتياجات
office-registration-came = حضر
office-registration-waiting-lead = بالترتيب الذي تُعطى به المقاعد المتاحة: منذ متى ينتظرون هذا النوع من المقاعد.
office-registration-revoke = إلغاء المقعد
office-registration-revoke-lead = ينتهي فورا التأكيد والدخول إلى القاعة الإلكترونية، وينتقل المقعد إلى من طال انتظاره أكثر من غيره. ولا رجعة في ذلك؛ ويمكن تسمية الشخص من جديد.
office-registration-revoke-button = إلغاء هذا المقعد
office-registration-revoked = أُلغي المقعد.

## المكتب: من لم يؤكدوا

office-registration-unconfirmed-lead = المنظمات المقبولة التي لم تسمّ أحدا.
office-registration-all-confirmed = سمّت كل منظمة مقبولة شخصا على الأقل.
office-registration-admitted = مقبولة منذ
office-registration-remind = إعداد تذكيرات
office-registration-drafted =
    { $n ->
        [zero] لم يُعدّ أي تذكير: لم يُحدد أحد، أو تتعذر الكتابة إلى أي أحد.
        [one] أُعدّت مسودة تذكير واحد. وتُرسل عندما تأذنون بذلك.
        [two] أُعدّت مسودتا تذكيرين. وتُرسلان عندما تأذنون بذلك.
        [few] أُعدّت مسودات { $n } تذكيرات. وتُرسل عندما تأذنون بذلك.
        [many] أُعدّت مسودات { $n } تذكيرا. وتُرسل عندما تأذنون بذلك.
       *[other] أُعدّت مسودات { $n } تذكير. وتُرسل عندما تأذنون بذلك.
    }
office-registration-guide = إعداد رسائل إرشادية
office-registration-guide-lead = يُبلَّغ كل من له مقعد بكيفية الحضور أو المتابعة عبر الإنترنت. ومن أُعدّت له هذه الرسالة من قبل لا تُعدّ له رسالة ثانية.
office-registration-guided =
    { $n ->
        [zero] لم تُعدّ أي رسالة: كل من له مقعد وعنوان أُعدّت له رسالة من قبل.
        [one] أُعدّت مسودة رسالة إرشادية واحدة. وتُرسل عندما تأذنون بذلك.
        [two] أُعدّت مسودتا رسالتين إرشاديتين. وتُرسلان عندما تأذنون بذلك.
        [few] أُعدّت مسودات { $n } رسائل إرشادية. وتُرسل عندما تأذنون بذلك.
        [many] أُعدّت مسودات { $n } رسالة إرشادية. وتُرسل عندما تأذنون بذلك.
       *[other] أُعدّت مسودات { $n } رسالة إرشادية. وتُرسل عندما تأذنون بذلك.
    }
reminder-subject = مطلوب إجراء: تسمية الأشخاص للمشاركة في الحوار البناء ({ $dialogue })
reminder-body =
    قُبلت { $organization } في الحوار البناء: { $dialogue } (الطلب { $reference }).

    لم يُسمَّ أحد بعد. ودون اسم لا يُحجز مقعد. نرجو تسمية من سيشارك، حضوريا أو عبر الإنترنت. والمهلة مفتوحة { $until }. ويتم ذلك في هذه الصفحة:
    { $link }

    إن تعذر على منظمتكم الحضور فلا يلزمكم فعل شيء؛ لكن جوابا قصيرا يساعد المنتظرين.

## المكتب: الوفود

delegations-lead = تُسجَّل الدول الأطراف والدول الموقِّعة والدول الأخرى والكيانات والمنظمات الحكومية الدولية لاجتماع الفريق العامل. وترد في قائمة وتُحصى على حدة.
delegations-as-of = القائمة حتى { $day }
delegations-listed = الوفود
delegations-came = حضر
delegations-looked = هذه القائمة
delegations-fine = قُرئت جميع الأسطر. أدخلوا القائمة، أو غيّروها وافحصوها من جديد. وهي تحل محل القائمة السابقة.
delegations-not-fine = تعذرت قراءة بعض الأسطر. ولم يُدخل شيء.
delegations-line = السطر { $line }: { $why }
delegation-fault-kind = «{ $given }» ليس نوعا من الوفود.
delegation-fault-state = «{ $given }» ليس رمز دولة ولا اسمها.
delegation-fault-name = الاسم ناقص.
delegation-fault-number = «{ $given }» ليس عددا صحيحا.
delegation-fault-came = «{ $given }» ليس yes ولا no.
delegations-enter = إدخال قائمة
delegations-day = اليوم الذي تصفه القائمة
delegations-yes = نعم
delegations-no = لا
delegations-each = الوفود واحدا واحدا
delegations-name = الوفد
delegations-no-day = حددوا اليوم.
delegations-empty = الصقوا قائمة أو اختاروا ملفا.
delegations-list = القائمة
delegations-list-hint = وفد واحد في كل سطر: النوع، والدولة أو الاسم، وعدد الحاضرين في القاعة، وعدد المشاركين عبر الإنترنت، والحضور (yes أو no). وتُفصل بفاصلة أو فاصلة منقوطة أو علامة جدولة.
delegations-file = أو ملف
delegations-file-hint = CSV. وله الأسبقية على ما أُلصق.
delegations-look = فحصها
delegations-enter-button = إدخال القائمة
delegations-saved = أُدخلت القائمة.
cells-packed = هذا مصنف بيانات أو ملف مضغوط، ولا يُفتح. احفظوه بصيغة CSV.
cells-no-text = هذا ليس نصا بترميز UTF-8. احفظوه بصيغة CSV (UTF-8).
cells-too-long = في الملف أكثر من 10000 سطر.

## المكتب: التسليم والفروق

hand-over-lead = من لهم مقاعد، للأنظمة التي تُصدر تصاريح الدخول وتفتح القاعة الإلكترونية. والخلايا التي قد ينفذها جدول البيانات كصيغ حسابية تُجعل غير ضارة.
hand-over-badges = تصاريح الدخول (Indico)
hand-over-platform = القاعة الإلكترونية (Interprefy)
hand-over-people =
    { $n ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }
hand-over-names = تُعد الكلمة الأخيرة من الاسم اسم العائلة. وتُكتب الأسماء بطرق كثيرة: فتحققوا منها هناك. ومن لم يوافق على عرض اسمه على الشاشات يظهر على المنصة دون اسمه.
hand-over-protected = أشخاص محميون
hand-over-protected-lead = لا يردون في أي ملف. سلّموا بياناتهم يدويا، بالاسم الذي يختارونه.
hand-over-unnamed = المشارك { $reference }
differences-lead = اختاروا القائمتين الصادرتين عن نظام التصاريح وعن المنصة. وتُقارنان بالقرارات ولا تُحفظان.
differences-decided =
    { $n ->
        [zero] ليس لأحد مقعد.
        [one] لشخص واحد مقعد.
        [two] لشخصين مقعدان.
        [few] ل{ $n } أشخاص مقاعد.
        [many] ل{ $n } شخصا مقاعد.
       *[other] ل{ $n } شخص مقاعد.
    }
differences-none = المصادر الثلاثة متفقة.
differences-badges = قائمة تصاريح الدخول
differences-platform = قائمة المنصة
differences-file-hint = CSV بالأعمدة التالية: الاسم (name، أو first name و last name)، والانتماء (affiliation)، والبريد الإلكتروني (e-mail)، والرمز المرجعي (reference).
differences-no-file = اختاروا ملفا واحدا على الأقل.
differences-button = مقارنة
differences-without-badge = مقعد في القاعة دون تصريح دخول: { $n }
differences-without-access = مقعد عبر الإنترنت دون إمكانية دخول: { $n }
differences-undecided = تصريح أو دخول لمن ليس له مقعد: { $n }
differences-other-mode = تصريح أو دخول من النوع الآخر: { $n }
differences-renamed = باسم آخر: { $n }
differences-twice = مكرر: { $n }
differences-ambiguous = قد يكون عدة أشخاص: { $n }
differences-badge-line = تصاريح الدخول، السطر { $line }: { $name }
differences-platform-line = المنصة، السطر { $line }: { $name }
