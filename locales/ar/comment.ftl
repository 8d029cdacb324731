# التعليقات الكتابية.
comments = التعليقات الكتابية
comments-until = تقبل التعليقات الكتابية حتى { $at }.
comments-from = تقبل التعليقات الكتابية ابتداء من { $at }.
comments-were-until = كانت التعليقات الكتابية تقبل حتى { $at }.
comments-questions = الأسئلة التوجيهية
comments-posted = التعليقات المنشورة
comments-none-posted = لم يُنشر أي تعليق بعد.
comments-mine = تعليقاتي الكتابية
comments-open = الحوارات التي تقبل تعليقات
comments-handed-in = المقدَّمة أو المطلوب التوقيع عليها
comments-none-own = لا شيء بعد.
comments-all = الكل
comments-none-here = لا يوجد أي تعليق هنا.
comments-limits = حتى { $most } لكل منظمة أو شخص، ولا يتجاوز كل منها { $words } كلمة.
comments-no-window = لا تُقبل بعد تعليقات بشأن هذا الحوار.
comments-no-window-what = حددوا المدة، ومِمَّن تُقبل، وعددها وطولها. ويمكن أن تبدأ قبل الاجتماع وتنتهي بعده.
comments-set-window = فتح باب التعليقات
comments-change-window = تعديل المدة
comments-as-everybody = الصفحة التي يقرؤها الجميع
comments-window = مدة تقديم التعليقات الكتابية
comments-window-what = الأيام بتوقيت فيينا. واليوم الأخير مشمول بكامله.
comments-window-saved = حُددت المدة.
comments-opens = اليوم الأول
comments-closes = اليوم الأخير
comments-closes-hint = حتى نهاية هذا اليوم في فيينا
comments-open-to = مِمَّن
open-to-taking-part = من المنظمات المقبولة، عن طريق جهات اتصالها والمشاركين المسجلين.
open-to-applicants = من جميع الذين طلبوا المشاركة في هذا الحوار، أيا كان القرار.
open-to-anybody = من أي شخص يسجل الدخول بعنوان بريدي.
comments-most-each = عدد التعليقات لكل منظمة أو شخص
comments-most-words = عدد الكلمات لكل تعليق
comments-takes-annex = يجوز إرفاق ما هو مخصص للأمانة وحدها
comments-questions-hint = سؤال في كل سطر، حتى { $most }. ومتى أُجيب عن أحدها فأضيفوا في آخر القائمة فقط.
comments-no-day = حددوا يوما.
comments-no-number = حددوا عددا.
comments-save-window = حفظ
comment-hand-in = تقديم تعليق كتابي
comment-not-you = لا يتيح العنوان الذي سجلتم الدخول به تقديم تعليق هنا.
comment-hand-in-now = تقديم
comment-before-form = تقرأ الأمانة ما تقدمونه ولا تغير منه كلمة. وتحددون أدناه هل يُنشر وتحت أي اسم، ويمكنكم الرجوع عن ذلك في أي وقت.
comment-whom = باسم
comment-whom-missing = حددوا باسم من.
comment-myself = نفسي
comment-title = العنوان
comment-title-missing = ضعوا له عنوانا.
comment-text = النص
comment-text-hint = حتى { $words } كلمة و{ $most } حرف. اتركوه فارغا إذا أرفقتم ملفا.
comment-counted = عدد الكلمات عند آخر إرسال: { $n } من { $limit } على الأكثر
comment-file = أو ملف
comment-file-hint = PDF أو Word (DOCX)، حتى { $most } ميغابايت. وإذا سمحتم بنشره دون اسم فتأكدوا من خلوه من الأسماء.
comment-file-kind = أرفقوا ملف PDF أو Word (DOCX).
comment-keep-file = الإبقاء على الملف المقدم سابقا: { $name }
comment-open-file = فتح الملف
comment-file-read = بحثت أدوات التنبيه عن الأسماء في نص هذا الملف. اقرؤوا الملف قبل نشره.
comment-file-unread = لا تستطيع أدوات التنبيه قراءة هذا الملف. اقرؤوا الملف قبل نشره.
comment-words = عدد كلمات الملف
comment-words-hint = لملفات PDF فقط، إذ لا يمكن عد كلماتها هنا.
comment-words-number = حددوا عددا.
comment-about = ما الذي يجيب عنه
comment-themes = المواضيع
comment-themes-hint = موضوع في كل سطر، حتى { $most }.
comment-cosigners = المنظمات التي توقع عليه معكم
comment-cosigners-hint = منظمة في كل سطر، حتى { $most }. تُسأل هنا المنظمات المقبولة في هذا الحوار ويمكنها قراءة النص. ولا تظهر أي جهة موقِّعة ما لم تؤكد ذلك.
comment-annex = للأمانة وحدها
comment-annex-hint = يقرؤه الموظفون ولا يُنشر أبدا.
comment-naming = هل يمكن نشره؟
comment-naming-short = النشر
comment-naming-hint = يمكنكم تغيير ذلك إلى أن يُنشر. وبعد النشر يمكنكم إظهار أقل أو رفعه من الموقع.
comment-naming-missing = حددوا هل يمكن نشره.
naming-not-at-all = لا، هو للأمانة
naming-not-at-all-what = يقرؤه الموظفون ولا أحد غيرهم.
naming-anonymous = نعم، دون اسم
naming-anonymous-what = تعرف الأمانة من كتبه.
naming-organization = نعم، باسم المنظمة
naming-organization-what = لا يظهر اسمكم.
naming-name = نعم، باسمي
naming-name-what = مع اسم المنظمة إن وُجدت.
comment-say-so = حفظ
comment-anonymous = دون اسم
comment-views = الآراء الواردة في التعليقات هي آراء أصحابها، وتُنشر كما كُتبت.
comment-posted-on = نُشر في { $day }
comment-posted-once = نُشر في { $day } ولم يعد معروضا
comment-gone = لم يعد هذا التعليق منشورا.
comment-original = الأصل: { $language }
comment-reference = المرجع
comment-when = النشر
comment-before = (ورد قبل نهاية يوم الحوار)
comment-after = (ورد بعد الحوار)
comment-language = اللغة والطول
comment-signed = وقّع عليه
comment-by = من
comment-received = ورد في
comment-state = الحالة
comment-words-short = الكلمات
comment-version = الصيغة { $number }، { $moment }
comment-version-before = الصيغة { $number }
comment-kept-until = يُحفظ حتى { $day }
comment-state-received = لدى الأمانة
comment-state-returned = أُعيد
comment-state-posted = منشور
comment-state-declined = مرفوض
comment-state-withdrawn = مسحوب
comment-next-received = يقرؤه موظف فينشره أو يعيده أو يرفضه مع ذكر السبب، وتُبلَّغون بذلك.
comment-next-office-only = هو لدى الأمانة. ولا يُنشر كما طلبتم.
comment-next-returned = أُعيد للسبب المذكور أدناه. ويمكنكم إرسال صيغة جديدة.
comment-next-posted = يمكن للجميع قراءته.
comment-next-declined = لا يُنشر للسبب المذكور أدناه.
comment-next-withdrawn = سُحب التعليق وأُتلف نصه، ويبقى أثر وجوده.
comment-next-sign = ذكرت منظمة أخرى منظمتكم ضمن الموقعين على هذا التعليق. اقرؤوه وأكدوا ذلك أو انفوه.
comment-asked-to-sign = مطلوب التوقيع
comment-sign = منظمتي توقع عليه
comment-sign-not = لا توقع عليه
comment-sign-no-more = لم تعد توقع عليه
comment-signer-agreed = وافقت
comment-signer-declined = رفضت
comment-signer-open = لم يتأكد
comment-signer-asked = سُئلت هنا
comment-signer-unknown = غير مقيدة في سجل هذا الحوار
comment-vouch = أكدت كتابة
comment-vouch-no-more = سحبت توقيعها
comment-newer = إرسال صيغة جديدة
comment-newer-until = حتى { $at }
comment-newer-of = صيغة جديدة من «{ $title }». ويُسأل الموقعون من جديد.
comment-as-everybody = كما يقرؤه الجميع
comment-withdraw = سحب هذا التعليق
comment-withdraw-what = يُتلف نصه وملفه هنا وحيثما نُشرا. ويبقى أثر أنه قُدِّم.
comment-done-handed-in = ورد تعليقكم.
comment-done-said = حُفظ.
comment-done-withdrawn = سُحب تعليقكم.
comment-done-posted = نُشر التعليق.
comment-done-returned = أُعيد التعليق.
comment-done-declined = رُفض التعليق.
comment-letter-drafted = أُعدت مسودة رسالة إلى الكاتب. اقرؤوها وأرسلوها.
comment-guards = ما كشفته أدوات التنبيه
comment-guards-what = لا يتناول الحوار بلدا بعينه ولا يسمي أحدا. هذه تنبيهات، والقرار لكم، دون تغيير أي كلمة.
comment-guards-nothing = لم يُذكر في النص بلد ولا شخص.
comment-post = نشره
comment-post-what = يُنشر كما كُتب، تحت الاسم الذي وافق عليه كاتبه.
comment-reason = السبب
comment-reason-hint = يقرؤه الكاتب هنا وفي رسالة.
comment-return = إعادته
comment-decline = رفضه
comment-length =
    { $n ->
        [zero] بلا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    }
comment-left =
    { $n ->
        [zero] لا يمكن تقديم المزيد
        [one] يمكن تقديم تعليق واحد آخر
        [two] يمكن تقديم تعليقين آخرين
        [few] يمكن تقديم { $n } تعليقات أخرى
        [many] يمكن تقديم { $n } تعليقا آخر
       *[other] يمكن تقديم { $n } تعليق آخر
    }

## A form that saves itself while somebody types

typed-again = ما كتبتموه من قبل معروض هنا من جديد.
typed-anew = حذفه والبدء من جديد
typed-elsewhere = لم يُحفظ: حُفظ هذا النموذج في مكان آخر في هذه الأثناء. ما زال نصكم هنا، وإذا قدمتموه أُخذ بصيغته المعروضة هنا.
