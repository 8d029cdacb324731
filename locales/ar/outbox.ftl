# صندوق الرسائل الصادرة، والرسائل التي أُرسلت إلى شخص.

my-letters = الرسائل الموجهة إليكم
my-letters-lead = كل رسالة أُرسلت إليكم، حتى إن ضاعت في البريد.
my-letters-none = لم تُرسل إليكم أي رسالة بعد.
my-letter-sent = أُرسلت: { $when }

## صندوق الصادر لدى المكتب

outbox = الرسائل
outbox-all = الكل
outbox-any = أي
outbox-show = عرض
outbox-kind = النوع
outbox-to = إلى
outbox-state = الحالة
outbox-subject = الموضوع
outbox-body = النص
outbox-application = الطلب
outbox-none = لا رسائل هنا
outbox-none-why = تُعدّ القرارات والدعوات والتذكيرات في مكاتب العمل. ولا يُرسل شيء قبل أن يأذن أحد الموظفين بذلك.
outbox-shown =
    { $n ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $n } رسائل
        [many] { $n } رسالة
       *[other] { $n } رسالة
    }
outbox-forgotten = مُحيت بياناته بناء على رغبته
outbox-many = بالنسبة إلى الرسائل المحددة
outbox-act = بالنسبة إلى الرسائل المحددة
outbox-look = الاطلاع أولا
outbox-release = الإذن بالإرسال
outbox-again = الإرسال من جديد
outbox-discard = الحذف
outbox-edit = تحرير المسودة
outbox-saved = حُفظت المسودة.
outbox-attempts =
    { $n ->
        [zero] لم تُرسل بعد
        [one] أُرسلت مرة واحدة
        [two] أُرسلت مرتين
        [few] أُرسلت { $n } مرات
        [many] أُرسلت { $n } مرة
       *[other] أُرسلت { $n } مرة
    }
outbox-now-drafted = مسودة. وتُرسل عندما يأذن أحد الموظفين بذلك.
outbox-now-released = أُذن بإرسالها: يتسلمها خادم البريد بعد ذلك. وإن كان الخادم معطلا انتظرت الرسالة.
outbox-now-attempted = بدأت محاولة إرسال ولا يُعرف كيف انتهت. وقد تكون الرسالة وصلت. اسألوا المرسل إليه قبل إرسالها من جديد.
outbox-now-sent = تسلّمها خادم البريد.
outbox-now-failed = تعذر تسليمها، أو عادت. تحققوا من العنوان قبل إرسالها من جديد.
outbox-now-discarded = حُذفت. ولم تُرسل قط.
outbox-sure-release =
    { $n ->
        [zero] لا شيء للإذن بإرساله
        [one] الإذن بإرسال رسالة واحدة
        [two] الإذن بإرسال رسالتين
        [few] الإذن بإرسال { $n } رسائل
        [many] الإذن بإرسال { $n } رسالة
       *[other] الإذن بإرسال { $n } رسالة
    }
outbox-sure-release-lead = الرسائل المأذون بها تُرسل فورا ولا يمكن استردادها.
outbox-sure-again =
    { $n ->
        [zero] لا شيء لإرساله من جديد
        [one] إرسال رسالة واحدة من جديد
        [two] إرسال رسالتين من جديد
        [few] إرسال { $n } رسائل من جديد
        [many] إرسال { $n } رسالة من جديد
       *[other] إرسال { $n } رسالة من جديد
    }
outbox-sure-again-lead = الرسالة التي لا تُعرف نتيجتها ربما وصلت فعلا: وعندئذ تصل مرتين.
outbox-sure-discard =
    { $n ->
        [zero] لا شيء للحذف
        [one] حذف مسودة واحدة
        [two] حذف مسودتين
        [few] حذف { $n } مسودات
        [many] حذف { $n } مسودة
       *[other] حذف { $n } مسودة
    }
outbox-sure-discard-lead = لا تُرسل المسودات أبدا. وتُحفظ نصوصها في السجل إلى أن تنقضي مدتها.
outbox-skipped = تُجووزت: { $to }. { $why }
outbox-skip-not-yours = هذه الرسالة تخص مكتب حوار آخر.
outbox-skip-state = لا يمكن ذلك مع رسالة في هذه الحالة.
outbox-skip-forgotten = مُحيت بيانات المرسل إليه بناء على رغبته.
outbox-skip-no-text = لم يعد نصها محفوظا.
outbox-nothing-to-do = العودة إلى الرسائل
outbox-release-button = الإذن بالإرسال
outbox-again-button = الإرسال من جديد
outbox-discard-button = حذف
outbox-released =
    { $n ->
        [zero] لم يُؤذن بإرسال أي رسالة.
        [one] أُذن بإرسال رسالة واحدة.
        [two] أُذن بإرسال رسالتين.
        [few] أُذن بإرسال { $n } رسائل.
        [many] أُذن بإرسال { $n } رسالة.
       *[other] أُذن بإرسال { $n } رسالة.
    }
outbox-discarded =
    { $n ->
        [zero] لم تُحذف أي مسودة.
        [one] حُذفت مسودة واحدة.
        [two] حُذفت مسودتان.
        [few] حُذفت { $n } مسودات.
        [many] حُذفت { $n } مسودة.
       *[other] حُذفت { $n } مسودة.
    }

## What came back, what happened, who is reminded

returned-title = عادت الرسالة
returned-lead = قبل خادم البريد هذه الرسالة، ثم ورد ما يفيد بأنها لم تُسلَّم. ويُدخل ما تختارونه باسمكم؛ ويمكن بعد ذلك إرسال الرسالة من جديد.
returned-reason = ماذا يقول الإخطار الوارد؟
returned-choose = اختاروا ما يقوله الإخطار
returned-button = إدخال عودتها
returned-no-such-address = لا وجود لهذا العنوان
returned-mailbox-full = صندوق البريد ممتلئ
returned-turned = الطرف الآخر لا يقبل بريدنا
returned-unclear = أمر آخر، أو ما لا يمكن قراءته
outbox-log = ما جرى لها
letter-step-drafted = صيغت
letter-step-edited = عُدّلت
letter-step-released = أُذن بإرسالها
letter-step-sent-again = أُذن بإرسالها من جديد
letter-step-attempted = تُسلَّم إلى خادم البريد
letter-step-sent = قبلها خادم البريد
letter-step-not-sent = لم يقبلها خادم البريد
letter-step-came-back = عادت
letter-step-discarded = أُلغيت
# $step: what happened; $reason: why
letter-step-with-reason = { $step }: { $reason }
letter-step-by-program = من البرنامج
letter-step-by-unsaid = من سطر الأوامر، أو قبل أن يدوّن السجل الفاعل
unconfirmed-no-letter = لا توجد
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] لا يمكن تذكير أحد
    [zero] لا يمكن تذكير أحد
    [one] تذكير منظمة واحدة
    [two] تذكير منظمتين
    [few] تذكير { $n } منظمات
    [many] تذكير { $n } منظمة
   *[other] تذكير { $n } منظمة
}
unconfirmed-sure-lead = رسائل التذكير مسودات: لا تخرج إلا عندما تأذنون بإرسالها.
# $n: how many people
unconfirmed-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصا
   *[other] { $n } شخص
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = لا تشمل: { $organization }. { $why }
unconfirmed-skip-not-invited = دعوتها لا تزال مسودة. يُؤذن بإرسالها أولا.
unconfirmed-skip-waiting = رسالة تذكير تنتظر بين الرسائل بالفعل.
unconfirmed-skip-nobody = لا يمكن الكتابة إلى أي من جهات الاتصال فيها.
