# الدعوات إلى المشاركة: القائمة، والدعوة الواحدة، والحقيقة قبل أول خانة.

nav-calls = الدعوات
calls-title = الدعوات إلى المشاركة
calls-lead = تبيّن الدعوة موضوع الحوار، ومن يجوز له تقديم طلب، وحتى متى، وما يلي ذلك.
calls-open = مفتوحة
calls-coming = مقبلة
calls-past = سابقة
calls-none-open = لا توجد حاليا دعوة مفتوحة. وتجدون الحوارات المقبلة في الصفحة الأولى.

## المواعيد النهائية

deadline-end-of-day = نهاية يوم { $day }، بتوقيت فيينا
deadline-until-end-of-day = حتى نهاية يوم { $day }، بتوقيت فيينا
deadline-until = حتى { $when }
deadline-utc = { $day }، الساعة { $time } بالتوقيت العالمي
deadline-in-full = { $deadline } ({ $universal })
deadline-left =
    { $n ->
        [zero] لم يبق أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يوما
       *[other] بقي { $n } يوم
    }
deadline-today = هذا هو اليوم الأخير
deadline-over = انقضى
call-closes = يُغلق الباب: { $when }
call-opens = يُفتح الباب: { $when }

## دعوة واحدة

call-deadline = تُستقبل الطلبات حتى
call-closed = استُقبلت الطلبات حتى
call-before-you-apply = قبل تقديم الطلب
call-dialogues = الحوارات
call-opened = يُفتح الباب
call-decisions-by = يُتوقع صدور القرارات في موعد أقصاه
call-languages = اللغات
call-interpretation = الترجمة الشفوية
call-no-interpretation = لا توجد
call-about = الموضوع
call-priorities = من تُعطى له الأولوية
call-costs = التكاليف والسفر
call-limits = ما لا تعنيه المشاركة
call-contact = من يُسأل
call-asks = ما ستُسألون عنه
call-versions = صيغ هذه الدعوة
call-version = الصيغة { $number }
call-first-version = كما نُشرت أول مرة.
call-changed-deadline = تغيّر الموعد النهائي. السابق: { $before }؛ الجديد: { $after }.
call-changed-opens = تغيّر موعد فتح الباب.
call-changed-dialogues = تغيّرت الحوارات.
call-changed-late = تغيّرت معاملة الطلبات المتأخرة.
call-changed-languages = تغيّرت اللغات.
call-changed-decisions = تغيّر اليوم المتوقع لصدور القرارات.
call-changed-words = تغيّر النص أو تغيّرت الاستمارة.
call-older-version = هذه صيغة سابقة من الدعوة. وتبقى هنا كما كانت.
call-to-newest = قراءة الصيغة السارية
call-was-changed = تغيّرت هذه الدعوة بعد نشرها. والصيغ مذكورة أدناه؛ وقد أُبلغ من كانوا قد قدّموا طلبات.
call-withdrawn = سُحبت هذه الدعوة. ولم يعد بالإمكان تقديم شيء.
call-drafted = هذه مسودة. ولا يقرؤها سوى المكتب.
call-late-marked = الطلب الذي يرد بعد ذلك يُستلم ويُعلَّم بأنه متأخر؛ ويقرر الموظفون هل يُنظر فيه.
call-late-refused = الطلب الذي يرد بعد ذلك لا يُستلم. ويُحفظ ما كُتب بوصفه مسودة.
call-late-grace =
    { $minutes ->
        [zero] لا يُستلم أي طلب بعد الموعد النهائي.
        [one] يُستلم الطلب لمدة دقيقة واحدة بعد الموعد النهائي ويُعلَّم بأنه متأخر؛ ثم لا يُستلم شيء.
        [two] يُستلم الطلب لمدة دقيقتين بعد الموعد النهائي ويُعلَّم بأنه متأخر؛ ثم لا يُستلم شيء.
        [few] يُستلم الطلب لمدة { $minutes } دقائق بعد الموعد النهائي ويُعلَّم بأنه متأخر؛ ثم لا يُستلم شيء.
        [many] يُستلم الطلب لمدة { $minutes } دقيقة بعد الموعد النهائي ويُعلَّم بأنه متأخر؛ ثم لا يُستلم شيء.
       *[other] يُستلم الطلب لمدة { $minutes } دقيقة بعد الموعد النهائي ويُعلَّم بأنه متأخر؛ ثم لا يُستلم شيء.
    }
call-of-dialogue = قراءة الدعوة

## قبل تقديم الطلب

before-title = قبل تقديم الطلب
before-lead = تبيّن هذه الصفحة من سيرى ماذا، قبل أن تكتبوا أول كلمة.
before-row = ما تراه الدول عنكم
before-row-who = إذا وجد الموظفون أن معلوماتكم كافية أُدرج هذا السطر في قائمة. ويمكن لجميع الدول الأطراف، أو للمكتب الموسَّع، قراءته.
before-row-own-state = ويشمل ذلك الدولة التي يوجد فيها مقركم.
before-row-your-state = ويشمل ذلك المكان الذي يوجد فيه مقركم: { $area }.
before-row-example = مثال: ما ستراه الدول الأطراف عن منظمة خيالية
before-row-yours = ما ستراه الدول الأطراف
before-never = ما لا يُعرض على الدول أبدا
before-never-people = أسماء الأشخاص: أنتم وزملاؤكم وأعضاؤكم. لا تكتبوها في إجاباتكم.
before-never-contacts = العناوين: البريد الإلكتروني والهاتف والبريد العادي.
before-never-office = الإجابات والملفات التي لا تقرؤها سوى الأمانة. ويبيّنها الجدول أدناه.
before-public = ما يراه الجمهور
before-public-what = لا يُعلن أنكم قدّمتم طلبا. وتُحصى المنظمات المشاركة بحسب النوع والمنطقة؛ ولا يُذكر اسم منظمتكم إلا إذا وافقتم، ويمكنكم الرجوع عن ذلك. ويمكنكم أيضا أن تطلبوا عدم إدراج منظمتكم في أي قائمة علنية.
before-objection = أثر الاعتراض
before-objection-what = للدولة أن تعترض على مشاركة منظمة في حوار، مع ذكر الأسباب أو دون ذكرها.
before-objection-policy = ما لم تذكر القائمة سياسة أخرى والوثيقة التي تستند إليها، يسري ما يلي: { $policy }.
before-objection-told = ما تُبلَّغون به: { $disclosure }. ويذكر القرار المتعلق بطلبكم الهيئة التي اتخذته وأساسه ويومه.
before-kept = مدة الحفظ
before-kept-each-own = لكل إجابة مدتها المبينة في الجدول، وتُحسب من يوم الحوار؛ وإذا تعددت الحوارات فمن آخرها. ومتى حل الأجل أُتلفت الإجابة. وإذا أُرجئ الحوار فالعبرة باليوم الجديد.
before-kept-what = تبقى بيانات منظمتكم، كي لا تضطروا إلى إدخالها من جديد، إلى أن تطلبوا إتلافها. ويبقى ما تقرر في السجل تحت رقم.
before-kept-each = من يقرأ كل إجابة، ولماذا، ومدة حفظها
column-question = السؤال
column-seen-by = من يقرؤه
column-purpose = الغرض
column-kept = مدة الحفظ بعد الحوار
seen-by-states = الدول الأطراف والمكتب الموسَّع والأمانة
seen-by-office = الأمانة فقط
purpose-decision = البت في الطلب
purpose-contact = الاتصال بكم
purpose-logistics = التحضير للاجتماع
purpose-statistics = الإحصاء
purpose-travel-support = دعم السفر
before-safe = إذا كان هناك من قد يراقب شاشتكم
before-safe-neutral = يمكنكم في حسابكم طلب أن تكون الرسائل بمرسِل وموضوع محايدين، وألا يبقى أثر على جهاز يستعمله غيركم.
before-safe-reprisals = إذا كنتم تخشون أعمالا انتقامية بسبب المشاركة أو تتعرضون لها فأبلغوا الأمانة عن طريق جهة الاتصال أدناه. ويمكنكم طلب عدم إدراجكم في القوائم العلنية والبطاقات والشاشات.
before-ask = يمكنكم السؤال أولا
before-ask-what = يمكنكم سؤال أحد الموظفين عن أي شيء قبل المتابعة، دون تقديم طلب ودون ذكر من أنتم.
before-go-on = المتابعة
before-continue = متابعة مسودتكم: { $name }
before-begin = الانتقال إلى الطلب
before-not-open = لا يمكن تقديم شيء في الوقت الحالي.

## السطر

as-seen-reference = الرمز المرجعي
as-seen-reference-later = يُعطى عند التقديم
as-seen-name = الاسم
as-seen-name-in = { $name } ({ $language })
as-seen-no-area = غير مذكور
as-seen-individual = صفة مقدم الطلب
as-seen-individual-yes = فرد، بصفته أكاديميا
example-name = منظمة للمثال (خيالية)
example-field = مجال عمل المنظمة، في جملة
example-mandate = ولاية المنظمة وخبرتها، بكلماتها هي
example-answer = إجابتكم، كما تكتبونها تماما
own-time = (بتوقيتكم: { $time })
