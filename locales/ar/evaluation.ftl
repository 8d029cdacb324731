# التقييم بعد الاجتماع، للمشاركين وللأمانة.
evaluation = كيف كان الاجتماع؟
evaluation-what = ستة أسئلة ونص حر. اترك ما لا يعنيك. يستغرق ذلك نحو دقيقتين.
evaluation-anonymous = تحصى إجاباتك ولا تعرض على أحد مقرونة باسمك. ترى الأمانة الأعداد عند إغلاق الاستبيان وبعد أن يجيب خمسة أشخاص على الأقل؛ وما اختاره أقل من خمسة يعرض مجتمعا، وما تكتبه يعرض بين غيره دون ترتيب.
evaluation-opens = يفتح الاستبيان عند انتهاء الاجتماع: { $at }
evaluation-until = مفتوح حتى: { $at }
evaluation-was-until = كان مفتوحا حتى: { $at }
evaluation-closed = أغلق الاستبيان. شكرا على اهتمامكم.
evaluation-thanks = شكرا. حفظت إجاباتكم.
evaluation-thanks-change = يمكنكم تغييرها إلى أن يغلق الاستبيان.
evaluation-before = سبق أن أجبتم. ما تغيرونه هنا يحل محل الإجابة السابقة.
evaluation-send = إرسال
evaluation-change = تغيير إجاباتي
evaluation-saved = حفظ
evaluation-longest =
    { $n ->
        [zero] { $n } حرف على الأكثر.
        [one] حرف واحد على الأكثر ({ $n }).
        [two] حرفان على الأكثر ({ $n }).
        [few] { $n } أحرف على الأكثر.
        [many] { $n } حرفا على الأكثر.
       *[other] { $n } حرف على الأكثر.
    }
evaluation-took-part = كيف شاركت؟
evaluation-took-part-room = في القاعة
evaluation-took-part-online = عبر الإنترنت
evaluation-took-part-both = جزئيا في القاعة وجزئيا عبر الإنترنت
evaluation-useful = ما مدى فائدة الاجتماع لك؟
evaluation-useful-very = مفيد جدا
evaluation-useful-rather = مفيد
evaluation-useful-little = قليل الفائدة
evaluation-useful-not = غير مفيد
evaluation-said-it = هل استطعت أن تقول ما جئت لتقوله؟
evaluation-said-it-fully = نعم
evaluation-said-it-partly = جزئيا
evaluation-said-it-no = لا
evaluation-said-it-did-not-ask = لم أكن أرغب في الكلام
evaluation-fair = هل أعطيت الكلمة بإنصاف؟
evaluation-fair-yes = نعم
evaluation-fair-mostly = في الغالب
evaluation-fair-hardly = نادرا
evaluation-fair-no = لا
evaluation-interpretation = كيف كانت الترجمة الشفوية؟
evaluation-interpretation-good = جيدة
evaluation-interpretation-sufficient = كافية
evaluation-interpretation-poor = ضعيفة
evaluation-interpretation-not-used = لم تكن متاحة أو لم أستخدمها
evaluation-online = كيف كان الصوت والصورة عبر الإنترنت؟
evaluation-online-good = جيدين
evaluation-online-sufficient = كافيين
evaluation-online-poor = ضعيفين
evaluation-online-not-used = لم أشارك عبر الإنترنت
evaluation-wish = ما الذي تود تغييره؟
evaluation-wish-hint = يرجى عدم ذكر اسم أحد ولا ما قد يدل عليك.
evaluation-office-anonymous = لا يمكن لأحد أن يرى هنا من أجاب بماذا. وعند إغلاق الاستبيان تفصل الإجابات عن أصحابها في السجل نفسه.
evaluation-asked = من يحق لهم الإجابة
evaluation-answered = من أجابوا
evaluation-rate = { $percent } في المائة
evaluation-answer = الإجابة
evaluation-how-many = العدد
evaluation-later = تعرض الأعداد بعد إغلاق الاستبيان. فالاطلاع مرتين قبل ذلك يكشف ما أجاب به شخص بينهما.
evaluation-too-few = أجاب أقل من خمسة أشخاص. لا تعرض إجاباتهم.
evaluation-wishes-order = دون ترتيب، لا زمني ولا بحسب الأشخاص.
evaluation-days = مدة فتح الاستبيان
evaluation-days-how-many = أيام بعد الاجتماع
evaluation-days-hint = حتى نهاية اليوم الأخير بتوقيت فيينا. بعد فتحه يمكن تمديد المدة لا تقصيرها.
evaluation-no-days = أدخل عدد الأيام.
evaluation-invite = شكر المشاركين
evaluation-unthanked =
    { $n ->
        [zero] { $n } مشارك لم يتلقوا بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودات إذنكم.
        [one] مشارك واحد ({ $n }) لم يتلق بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودة إذنكم.
        [two] مشاركان ({ $n }) لم يتلقيا بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودتان إذنكم.
        [few] { $n } مشاركين لم يتلقوا بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودات إذنكم.
        [many] { $n } مشاركا لم يتلقوا بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودات إذنكم.
       *[other] { $n } مشارك لم يتلقوا بعد رسالة شكر. تبين الرسالة مكان الاستبيان؛ وتنتظر المسودات إذنكم.
    }
evaluation-draft-thanks = إعداد الرسائل
evaluation-drafted =
    { $n ->
        [zero] { $n } رسالة معدة في صندوق الصادر.
        [one] رسالة واحدة ({ $n }) معدة في صندوق الصادر.
        [two] رسالتان ({ $n }) معدتان في صندوق الصادر.
        [few] { $n } رسائل معدة في صندوق الصادر.
        [many] { $n } رسالة معدة في صندوق الصادر.
       *[other] { $n } رسالة معدة في صندوق الصادر.
    }
evaluation-what-for = أخبر الأمانة كيف كان
