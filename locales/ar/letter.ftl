# نماذج الرسائل. ترى الأمانة النص قبل إرساله ولها أن تغيّره؛ ولا يُرسل شيء من هنا من تلقاء نفسه.

letter-action = مطلوب إجراء: { $subject }
letter-neutral-subject = رسالة إليك
letter-greeting = تحية طيبة، { $name }،
letter-greeting-unnamed = إلى من يهمه الأمر،
letter-closing = الأمانة

letter-invitation-subject = دعوتك: { $dialogue }
letter-invitation-body =
    قُبلت { $organization } للمشاركة: { $dialogue } (الطلب { $reference }).

    نرجو أن تؤكد من سيشارك، وهل سيكون ذلك حضوريا أم عبر الإنترنت. والمهلة مفتوحة { $until }. ويتم ذلك في هذه الصفحة، حيث يمكن أيضا استبدال الأشخاص لاحقا:
    { $link }

    المقاعد محدودة. ومن لم يُسمَّ حتى ذلك الحين فقد لا يجد مقعدا. وليست هذه الدعوة تصريح دخول، ولا تغطي أي تكاليف، ولا تضمن الحصول على تأشيرة.

letter-not-admitted-subject = طلبك { $reference }
letter-not-admitted-body =
    لم تُقبل { $organization } للمشاركة: { $dialogue } (الطلب { $reference }).

    الهيئة التي قررت: { $decider }. التاريخ: { $day }. الأساس: { $basis }.
letter-not-admitted-told = ما يمكن قوله عن الأسباب:
letter-not-admitted-review = يمكن إعادة النظر في القرار: { $how }
letter-not-admitted-final = لا يمكن إعادة النظر في هذا القرار بالنسبة إلى هذا الحوار. ونرحّب بطلبك للمشاركة في حوار آخر.
letter-not-admitted-page =
    تبيّن هذه الصفحة مرحلة طلبك:
    { $link }

letter-guidance-in-person-subject = كيفية الحضور: { $dialogue }
letter-guidance-in-person-body =
    لك مقعد في القاعة: { $dialogue }.

    نرجو إحضار وثيقة هوية عليها صورة، والتأكيد مطبوعا أو على هاتفك. يُفتح مكتب التسجيل قبل الاجتماع؛ فاترك وقتا للتفتيش الأمني. وفي هذه الصفحة التأكيد وملف التقويم والجهة التي تُسأل عن احتياجات الوصول:
    { $link }
letter-guidance-online-subject = كيفية المشاركة عبر الإنترنت: { $dialogue }
letter-guidance-online-body =
    لك مقعد في القاعة الإلكترونية: { $dialogue }.

    الدخول شخصي: نرجو عدم إعطائه لغيرك. جرّبه قبل يوم الاجتماع بالميكروفون الذي ستستعمله. وتجده مع ملف التقويم والجهة التي يُطلب منها العون في هذه الصفحة:
    { $link }
letter-thanks-subject = شكرا على المشاركة: { $dialogue }
letter-thanks-body =
    شكرا على مشاركتكم في { $dialogue }.

    هل تخبروننا كيف كان؟ ستة أسئلة ودقيقتان دون حساب. تحصى إجاباتكم ولا تعرض على أحد مقرونة باسمكم. الاستبيان مفتوح حتى: { $until }

    { $link }
letter-panel-outcome-subject = حلقات النقاش: { $dialogue }
letter-panel-outcome-body =
    شكرا على ترشيح { $name } لحلقة نقاش في { $dialogue }. تقرر ما يلي:

    { $outcomes }

    يدرج اسم من وقع عليه الاختيار في البرنامج. حالة الترشيحات:

    { $link }
letter-comment-posted-subject = نُشر تعليقكم { $reference }
letter-comment-posted-body =
    نُشر تعليقكم الكتابي { $reference } بشأن { $dialogue } كما كتبتموه:

    { $link }

    يمكنكم في أي وقت إظهار أقل من ذلك أو رفعه من الموقع.
letter-comment-returned-subject = أُعيد إليكم تعليقكم { $reference }
letter-comment-returned-body =
    لم يُنشر تعليقكم الكتابي { $reference } بشأن { $dialogue } بصيغته الحالية. والسبب:

    { $reason }

    يمكنكم إرسال صيغة جديدة هنا:

    { $link }
letter-comment-declined-subject = تعليقكم { $reference }
letter-comment-declined-body =
    لم يُنشر تعليقكم الكتابي { $reference } بشأن { $dialogue }. والسبب:

    { $reason }

    حالته:

    { $link }
letter-summary-issued-subject = ملخص الرئيس: { $dialogue }
letter-summary-issued-body =
    صدر ملخص الرئيس عن { $dialogue } أو أُعيد إصداره. تجدونه هنا مع ما صدر قبله وما صُوِّب:

    { $link }

    إذا كانت فيه واقعة خاطئة ففي صفحته استمارة للإبلاغ عنها.
