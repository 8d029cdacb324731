# الدعوة إلى المشاركة في حلقات النقاش.
panel = الدعوة إلى المشاركة في حلقات النقاش
panel-propose = ترشيح مشارك في حلقة نقاش
panel-until = تقبل الترشيحات حتى: { $at }
panel-was-until = قبلت الترشيحات حتى: { $at }
panel-from = تقبل الترشيحات ابتداء من: { $at }
panel-closed = لم تعد الترشيحات تقبل.
panel-received = ورد ترشيحكم. يمكنكم تغييره إلى أن تنتهي المدة.
panel-who-sees = يقرأ ما تكتبه موظفو الأمانة الذين يختارون. لا يمكن اختيار الجميع؛ ويبلغ الجميع.
panel-item = لأي بند
panel-whom = من ترشح؟
panel-topic = الموضوع
panel-why = لماذا هذا الشخص؟
panel-words = { $most } كلمة على الأكثر.
panel-languages = اللغات التي يستطيع التكلم بها
panel-needs = ما يحتاج إليه ليتكلم
panel-send = ترشيح
panel-change = تغيير ترشيح { $name }
panel-withdraw = سحب ترشيح { $name }
panel-withdraw-lead = يتلف ما كتبته. ويمكنك الترشيح مجددا ما دامت المدة سارية.
panel-withdraw-button = سحب
panel-choose-item = اختر بندا.
panel-choose-whom = اختر من ترشحه.
panel-call = فتح باب الترشيح
panel-change-call = تغيير الدعوة
panel-call-lead = يمكن للمشاركين المسجلين وجهات الاتصال في منظماتهم ترشيح شخص لهذه البنود حتى نهاية اليوم الأخير بتوقيت فيينا.
panel-items = البنود
panel-opens = اليوم الأول
panel-closes = اليوم الأخير
panel-no-day = أدخل يوما.
panel-needs-programme = الترشيح يكون لبنود البرنامج الصادر. أصدر البرنامج أولا.
panel-none = لا توجد دعوة إلى المشاركة في حلقات النقاش
panel-none-what = بعد إصدار البرنامج يمكنك أن تسأل المشاركين المسجلين عمن يرشحون.
panel-nobody = لم يرشح أحد بعد.
panel-balance-proposed = المرشحون
panel-balance-chosen = المختارون
panel-balance-nobody = لا أحد
panel-all = الجميع
panel-first-time = أول مشاركة في حوار
panel-no-seat = لم يعد له مقعد
panel-choose = اختيار
panel-do-not-choose = عدم الاختيار
panel-reopen = البت من جديد
panel-into-programme = إدراج في مسودة البرنامج
panel-in-programme = مدرج في البرنامج
panel-tell = إبلاغهم
panel-untold =
    { $n ->
        [zero] { $n } شخص يمكن إبلاغهم بما تقرر. تنتظر المسودات إذنكم.
        [one] شخص واحد ({ $n }) يمكن إبلاغه بما تقرر. تنتظر المسودة إذنكم.
        [two] شخصان ({ $n }) يمكن إبلاغهما بما تقرر. تنتظر المسودتان إذنكم.
        [few] { $n } أشخاص يمكن إبلاغهم بما تقرر. تنتظر المسودات إذنكم.
        [many] { $n } شخصا يمكن إبلاغهم بما تقرر. تنتظر المسودات إذنكم.
       *[other] { $n } شخص يمكن إبلاغهم بما تقرر. تنتظر المسودات إذنكم.
    }
panel-draft-letters = إعداد الرسائل
panel-drafted =
    { $n ->
        [zero] { $n } رسالة معدة في صندوق الصادر.
        [one] رسالة واحدة ({ $n }) معدة في صندوق الصادر.
        [two] رسالتان ({ $n }) معدتان في صندوق الصادر.
        [few] { $n } رسائل معدة في صندوق الصادر.
        [many] { $n } رسالة معدة في صندوق الصادر.
       *[other] { $n } رسالة معدة في صندوق الصادر.
    }
proposal-proposed = مرشح
proposal-withdrawn = مسحوب
proposal-chosen = مختار
proposal-not-chosen = غير مختار
gender-unsaid = غير مذكور
replay-by-first-time = بحسب المشاركة الأولى وما بعدها
replay-by-gender = بحسب نوع الجنس إن ذكر
replay-by-place = في القاعة وعبر الإنترنت
replay-some-afterwards =
    { $n ->
        [zero] { $n } كلمة أدخلت لاحقا.
        [one] كلمة واحدة ({ $n }) أدخلت لاحقا.
        [two] كلمتان ({ $n }) أدخلتا لاحقا.
        [few] { $n } كلمات أدخلت لاحقا.
        [many] { $n } كلمة أدخلت لاحقا.
       *[other] { $n } كلمة أدخلت لاحقا.
    }
floor-been-before = شاركوا من قبل
took-part-floor = في الاجتماع: المتكلمون { $speakers }، الكلمات { $speeches }، الدقائق { $minutes }{ $afterwards ->
        [0] {""}
       *[other] ؛ كلمات أدخلت لاحقا: { $afterwards }
    }
panel-propose-what = رشح نفسك أو زميلا لحلقة نقاش
