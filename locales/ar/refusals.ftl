# لماذا لا يمكن القيام بأمر ما.

refused-not-yours = لا يسمح أي من أدوارك بذلك هنا. إن كان ينبغي أن يسمح أحدها به فاتصل بالأمانة.
refused-already-open = السجل مفتوح بالفعل.
refused-not-yet-open = لم يُفتح السجل بعد.
refused-no-such-content = لا تحتوي الخزانة على المحتوى { $row }.
refused-retention-not-ended = يجب حفظ هذا المحتوى مدة أطول.
refused-content-too-long = يبلغ النص { $bytes } بايت، ولا يُحفظ أكثر من { $most }.
refused-file-handed-in-already = سُلّم الملف «{ $name }» من قبل. حمّلوه مرة أخرى إذا كان يلزم في موضع آخر.
refused-ends-before-it-begins = اليوم الأخير يسبق اليوم الأول.
refused-no-such-source = لا يرد «{ $source }» في سجل المصادر. سجلوا المصدر أولا.
refused-no-such-meeting = لا يرد في التقويم الاجتماع { $number } للفريق «{ $group }». سجلوا الاجتماع أولا.
refused-report-after-close = يُعتمد التقرير في الاجتماع أو في اليوم التالي لاختتامه.
refused-officer-of-another-group = ينتمي عضو المكتب إلى فريق عامل غير فريق الاجتماع.
refused-dialogue-exists = الحوار { $dialogue } مدرج في السجل بالفعل.
refused-no-such-dialogue = لا يرد الحوار { $dialogue } في السجل.
refused-not-open = جلسة { $dialogue } غير مفتوحة.
refused-no-longer-planned = لم يعد الحوار { $dialogue } مقررا فحسب: فقد افتُتحت جلسته أو عُقد أو أُلغي.
refused-nothing-changed = لن يتغير شيء.
refused-no-meeting = يلي الحوار اجتماعا واحدا على الأقل لفريق عامل.
refused-group-twice = ذُكر الفريق العامل «{ $group }» مرتين.
refused-chair-of-another-group = { $chair } ليس من أعضاء مكتب أي فريق عامل يليه هذا الحوار.
refused-group-without-chair = يرأس الحوار المشترك عضو مكتب واحد على الأقل من كل فريق؛ وليس للفريق «{ $group }» أحد.
refused-decision-without-reference = اذكروا الوثيقة التي تسجل قرار الرئيس، في 80 حرفا على الأكثر.
refused-report-not-adopted = لم يُختتم الاجتماع { $number } للفريق «{ $group }» أو لم يُعتمد تقريره. وتُفتتح الجلسة بعد ذلك، أو بقرار مسجل من الرئيس.
refused-counts-contradict = مجموع الأوساط الأكاديمية والقطاع الخاص { $parts }، في حين ذُكر { $stated } من الجهات الأخرى.
refused-figure-twice = يرد الرقم نفسه مرتين، وأحدهما { $value }.
refused-symbol-taken = هذا الرمز يخص الورقة { $paper }.
refused-more-than-all = لا تزيد الحصة على 100 في المائة.
refused-text-missing = ينقص هنا بيان لازم.
refused-text-too-long = هذا النص أطول مما ينبغي. أقصى عدد للأحرف: { $most }.
refused-text-unprintable = يتضمن هذا النص رموزا لا يمكن عرضها. اكتبه من جديد بدلا من لصقه.
refused-no-such-person = لا يعرف السجل هذا الشخص.
refused-address-known = هذا العنوان مستعمل من قبل. سجّل الدخول به.
refused-no-address = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان على شكل name@example.org.
refused-no-such-language = هذه اللغة غير معروفة هنا.
refused-role-held-otherwise = لا يُضطلع بهذا الدور على هذا النحو: المندوبون يعملون باسم دولة، وأعضاء المكتب الموسع باسم مجموعة إقليمية، وجهات الاتصال والممثلون باسم منظمة، وسائر الأدوار باسم الأمانة.
refused-no-such-organization = لا توجد هذه المنظمة في السجل.
refused-too-many-colleagues = لا يمكن أن يمثل هذه المنظمة عدد أكبر من الأشخاص. الحد الأقصى: { $most }.
refused-no-such-area = لا يعرف هذا السجل بلدا أو منطقة بالرمز «{ $area }».
refused-no-note-verbale = يُعيَّن مستخدمو الوفد بمذكرة شفوية. أدخل أولا مذكرة الدولة ثم اذكرها.
refused-note-from-the-future = تاريخ المذكرة الشفوية لاحق لتاريخ اليوم.
refused-note-scanned = لهذه المذكرة الشفوية نسخة ممسوحة ضوئيا بالفعل. اطلبوا من الأمانة استبدالها.
refused-two-delegations = ينتمي هذا الشخص إلى وفد دولة أخرى. ولا يعمل أحد باسم دولتين.
refused-no-such-role = لا يضطلع هذا الشخص بهذا الدور.
refused-last-officer = هذا آخر موظف مسؤول. عيّن موظفا آخر أولا.
refused-too-many-passkeys = لا يمكن إضافة مزيد من مفاتيح المرور. الحد الأقصى: { $most }. احذف مفتاحا لم يعد مستعملا.
refused-no-such-passkey = لا يوجد مفتاح المرور هذا.
refused-application-undecided = لم يُبَتّ بعد في الطلب { $application }. اسحبه أولا أو انتظر القرار.
refused-merged = أُدمج هذا القيد في قيد آخر. تابع بالقيد الآخر.
refused-only-academics-as-persons = الأكاديميون وحدهم يقدمون طلباتهم بصفتهم الشخصية. أما غيرهم فيقدمونها باسم منظمة.
refused-too-many-organizations = أنت جهة الاتصال لعدد من المنظمات لا يسمح بإدخال منظمة أخرى. الحد الأقصى: { $most }. اتصل بالأمانة.
refused-merge-into-itself = هذا قيد واحد أصلا.
refused-merge-person = لا يُدمج شخص ومنظمة في قيد واحد.
refused-no-such-session = لا ترد في الجدول الزمني دورة المؤتمر { $session }. أدخلها أولا.
refused-observer-not-referred = لا تُحال منظمة ذات مركز استشاري بسبب اعتراض: فهي تُمنح الصفة ما لم يقرر المؤتمر خلاف ذلك.
refused-observer-does-not-follow = لا تترتب هذه الصفة على ما هو مسجل عن تلك الدورة.
refused-no-website = هذا ليس عنوان موقع شبكي. يُكتب العنوان على شكل https://example.org.
refused-no-such-list = لا توجد قائمة كهذه.
refused-nothing-to-circulate = لا يوجد أي طلب بشأن { $dialogue } تتوافر فيه معلومات كافية وينتظر إدراجه في قائمة.
refused-organization-listed-twice = { $first } و{ $second } يخصان منظمة واحدة. نَحِّ أحدهما أولا باعتباره مكررا.
refused-row-withheld = لم يعد محتوى { $application } محفوظا، فلا يمكن إدراجه في قائمة. نَحِّ الطلب أو اسأل مقدمه.
refused-window-in-the-past = يجب أن ينتهي الأجل بعد الآن.
refused-window-ended = انتهى الأجل ولا يُفتح من جديد، فما جاء متأخرا يظل متأخرا.
refused-window-not-later = التمديد يؤخر نهاية الأجل ولا يقدمها أبدا.
refused-window-still-open = لا يزال الأجل جاريا.
refused-no-such-application = لا يرد الطلب { $application } في السجل.
refused-not-on-a-list = لا يرد { $application } في أي قائمة عُمّمت.
refused-case-withdrawn = سحب مقدم الطلب { $application }.
refused-expressed-already = سبق للدولة أن أبدت موقفها من المنظمة صاحبة { $application }. اسحب ذلك أو احذفه أولا.
refused-no-such-objection = لا يوجد اعتراض أو إعراب عن تأييد كهذا.
refused-no-such-note = لا توجد مذكرة شفوية كهذه من هذه الدولة. سجل المذكرة أولا.
refused-note-missing = السحب من جانب رئيس الوفد يستند إلى مذكرة شفوية من الدولة.
refused-received-in-the-future = لا يمكن أن تكون الوثيقة قد وردت بعد الآن.
refused-no-draft = لا شيء هنا ينتظر التأكيد.
refused-only-drafted = هذه مسودة فحسب. احذفها بدلا من سحبها.
refused-withdrawal-drafted = توجد مسودة سحب تنتظر رئيس الوفد.
refused-withdrawn-already = سبق سحب ذلك.
refused-no-case = اختر طلبا واحدا على الأقل.
refused-case-twice = ورد { $application } مرتين.
refused-decision-in-the-future = يُسجَّل القرار بعد اتخاذه لا قبله.
refused-basis-of-the-policy = ما تقرره السياسة المعتمدة يترتب تلقائيا عند انتهاء الأجل ولا يسجله أحد.
refused-vote-missing = اذكر الأصوات المؤيدة والمعارضة وعدد الممتنعين.
refused-vote-empty = لم يصوت أحد تأييدا أو معارضة، فلم يُتخذ قرار بالتصويت.
refused-vote-contradicts = لا تؤدي الأصوات إلى هذه النتيجة: المؤيدون { $in_favour } والمعارضون { $against }؛ المطلوب: { $majority ->
     [two-thirds] ثلثان
    *[simple] الأغلبية البسيطة
    }.
refused-not-before-a-body = لا يمكن البت بعد في { $application }: { $stage ->
     [circulated] القائمة لا تزال لدى متلقّيها
    *[other] لا يزال قيد الفحص الأولي
    }.
refused-case-set-aside = نُحّي { $application } عند الفحص: على هذا الأساس لا يملك المكتب الموسَّع، أو الأمانة بتفويض، إلا تقرير عدم القبول. ولقبوله، أعد النظر فيه.
refused-another-body-decides = الهيئة التي تبت في { $application } هي: { $body ->
     [conference] المؤتمر
     [secretariat] الأمانة
    *[extended-bureau] المكتب الموسَّع
    }.
refused-basis-does-not-fit = لا ينطبق هذا الأساس على { $application }: فهو يتوقف على وجود اعتراضات قائمة وعلى أثرها.
refused-decided-already = سُجّل قرار بشأن { $application } في { $day } الساعة { $time } (فيينا): { $outcome ->
     [not-admitted] عدم القبول
    *[admitted] القبول
    }.
refused-review-before-decision = تاريخ إعادة النظر في { $application } سابق على القرار المعاد النظر فيه.
refused-no-such-call = لا توجد هذه الدعوة، أو أنها لم تُنشر.
refused-call-not-drafted = لم تعد هذه الدعوة مسودة.
refused-call-unreadable = لا يمكن قراءة نص هذه الدعوة. أبلغوا الأمانة بذلك.
refused-call-withdrawn = سُحبت هذه الدعوة.
# $dialogue
refused-dialogue-not-public = لم يُعلن الحوار { $dialogue } بعد. أعلنوه قبل الدعوة التي تسميه.
refused-call-too-many-versions = بلغ عدد صيغ هذه الدعوة الحد الأقصى الذي يقبله السجل.
refused-call-opened = فُتح باب هذه الدعوة. ولم يعد من الممكن تغيير وقت فتحه.
refused-deadline-in-the-past = لا يمكن نقل الموعد النهائي إلا إلى وقت لم يحن بعد، كي لا يصبح أحد متأخرا بسببه.
# $dialogue
refused-dialogue-applied-for = قُدم طلب للمشاركة في الحوار { $dialogue }. ويبقى الحوار في الدعوة؛ ألغوا الحوار نفسه أو أجِّلوه.
refused-call-without-dialogue = تسمي الدعوة حوارا واحدا على الأقل، كلا منها مرة واحدة، واثني عشر حوارا على الأكثر.
# $dialogue
refused-call-closes-too-late = يجب أن يسبق الموعد النهائي يوم الحوار { $dialogue }.
refused-call-closes-before-it-opens = يجب أن يلي الموعد النهائي فتح باب الدعوة.
# $most
refused-call-grace = تتراوح مهلة السماح بالدقائق بين 1 و{ $most }.
refused-call-languages = اذكروا كل لغة مرة واحدة برمزها؛ وللحوار لغة واحدة على الأقل، ولا تُقدَّم النصوص إلا باللغات الرسمية الست.
# $language
refused-call-lacks-language = تنقص نصوص باللغة «{ $language }». أضيفوها أو انشروا من دون هذه اللغة.
refused-call-without-words = لا توجد لغة تتضمن جميع نصوص الدعوة.
refused-call-not-open = لم يبدأ استلام الطلبات بعد. وتبين صفحة الدعوة متى يبدأ.
refused-after-deadline = انقضى الموعد النهائي ولا تُستلم الطلبات المتأخرة. وقد حُفظ ما كتبتم كمسودة؛ ويمكنكم سؤال الأمانة.
# $questions, $most
refused-form-size = عدد أسئلة الاستمارة من 1 إلى { $most }؛ وعددها هنا { $questions }.
# $question
refused-form-section = القسم «{ $question }» خال من الأسئلة، أو أن مفتاحه غير صالح أو مكرر.
# $question
refused-form-key = المفتاح «{ $question }» لا يتكون من أحرف لاتينية صغيرة وأرقام وشرطات، أو أنه مكرر.
# $question
refused-form-limits = لا يمكن التقيد بحدود السؤال «{ $question }»: الكلمات أو الأعداد أو مدة حفظ الإجابة.
# $question
refused-form-circulates-contact = يطلب السؤال «{ $question }» بيانات اتصال أو ملفا. ولا تُعمَّم إجاباته أبدا.
# $question
refused-form-condition = يجب أن يشير شرط السؤال «{ $question }» إلى سؤال سابق وإلى إجابات يمكن تقديمها فيه.
# $question
refused-form-choices = يحتاج السؤال «{ $question }» إلى ما بين 2 و60 إجابة للاختيار، لكل منها مفتاح خاص.
# $question
refused-form-wording = النصوص في «{ $question }» ناقصة أو طويلة جدا أو بلغة ليست من اللغات الست.
# $dialogue
refused-dialogue-not-called = لا تخص هذه الدعوة الحوار { $dialogue }.
refused-no-dialogue-chosen = اختاروا حوارا واحدا على الأقل.
refused-answers = يجب تصحيح إجابة قبل استلام الطلب. وتبين الاستمارة أي إجابة.
# $application
refused-already-applied = سبق لهذه المنظمة أن قدمت طلبا: { $application }. عدلوه أو اسحبوه أولا.
refused-series-full = استُنفدت سلسلة الأرقام المرجعية.
refused-file-not-stored = لم يصلنا أحد الملفات. أرفقوه من جديد.
refused-amended-after-deadline = انقضى الموعد النهائي. ويبقى الطلب كما قُدم؛ وقد تطرح عليكم الأمانة أسئلة.
refused-left-the-desk = لم تعد هذه الحالة قيد الفحص: فهي في قائمة أو بُت فيها أو سُحبت.
refused-no-such-inquiry = لم تطرح الأمانة هذا السؤال.
refused-already-answered = سبق تقديم إجابة عن هذا السؤال.
refused-already-withdrawn = سبق سحب هذا الطلب.
refused-withdrawn-too-late = افتُتحت الجلسة أو أُلغي الحوار. ولم يعد هناك ما يمكن الانسحاب منه.
refused-too-many-notes = بلغ عدد ملاحظات هذا الطلب الحد الأقصى الذي يقبله السجل.
refused-too-many-inquiries = بلغ عدد الأسئلة المطروحة على مقدم الطلب الحد الأقصى الذي يقبله السجل.
refused-second-pair-of-eyes = أنتم من اقترح ذلك. ويجب أن ينظر فيه موظف آخر.
refused-not-a-screener = لا يفحص هذا الشخص طلبات هذه الحوارات.
refused-inquiry-clock = حددوا مهلة لم تحن بعد، لا تتجاوز سنة.
refused-registration-not-arranged = لم تحدد الأمانة بعد المقاعد والحدود للحوار { $dialogue }. ويمكن تسمية المشاركين بعد ذلك.
refused-registration-closed = لم يعد ممكنا تسمية مشاركين في { $dialogue } أو استبدالهم. راسلوا الأمانة إذا لزم تغيير أمر ما.
refused-dialogue-cancelled = لن يُعقد الحوار { $dialogue }.
refused-not-admitted = لم تُقبل المنظمة في { $dialogue }. ويُسمى المشاركون بعد قبولها.
refused-too-many-people = لا تسمي المنظمة هنا أكثر من هذا العدد: { $most }. تخلوا عن مكان أولا أو اسألوا الأمانة.
refused-already-registered = سبق أن سمت منظمتكم هذا الشخص.
refused-no-such-participant = لا يرد في السجل مشارك بالمرجع { $participant }.
refused-seat-gone = جرى التخلي عن هذا المكان أو سُحب. سموا الشخص من جديد إذا كان المكان مطلوبا.
refused-online-without-address = الدخول إلى القاعة الافتراضية يكون برابط شخصي: اذكروا عنوان البريد الإلكتروني للشخص نفسه.
refused-gender-unknown = اختاروا إحدى الإجابات المعروضة بشأن نوع الجنس، أو لا تختاروا شيئا.
refused-already-came = سبق تسجيل حضور هذا الشخص: { $at }. ألغوا ذلك أولا إن كان خطأ.
refused-did-not-come = لم يُسجل حضور هذا الشخص.
refused-not-yet-happened = لم يحن { $at } بعد. أدخلوا الوقت الذي حدث فيه الأمر.
refused-not-the-day = لا يمكن تسجيل الحضور إلا ليوم الحوار، { $day }. وإن عُقد في يوم آخر فيُدخل موظف ذلك أولا.
refused-no-seat = ليس لهذا الشخص مقعد مؤكد. ويمكن لموظف أن يسمح بدخول من هو على قائمة الانتظار.
refused-people-per-organization = اسمحوا لكل منظمة بتسمية شخص واحد على الأقل وبما لا يتجاوز { $most }.
refused-seats-twice = ترد المقاعد نفسها مرتين: كل طريقة مشاركة وكل فئة مرة واحدة.
refused-online-room = يبدأ عنوان القاعة الافتراضية بالرمز https://.
refused-too-many-delegations = لا تزيد أسطر قائمة الوفود على { $most }.
refused-delegation-too-large = لا يزيد عدد أعضاء الوفد هنا على { $most }. راجعوا السطر.
refused-delegation-unnamed = تُذكر الدولة برمزها وحده، ويُذكر الكيان أو المنظمة الحكومية الدولية بالاسم وحده.
refused-delegation-twice = يرد «{ $name }» مرتين في القائمة.
refused-no-such-letter = لا ترد في السجل رسالة بالمرجع { $letter }.
refused-letter-not-a-draft = لا يمكن تعديل غير المسودات أو حذفها. وقد خرجت هذه الرسالة من المسودات.
refused-letter-not-to-release = تُطلق الرسالة وهي مسودة، أو من جديد بعد فشل إرسالها أو بقاء مصيرها مجهولا. وإحدى هذه الرسائل في الطريق أو أُرسلت أو حُذفت؛ ولم تُطلق أي منها.
refused-letter-not-released = لم تُطلق الرسالة لهذه المحاولة.
refused-letter-not-attempted = لم تكن الرسالة قيد الإرسال.
refused-letter-without-text = لم يعد نص إحدى الرسائل محفوظا. اكتبوها من جديد.
refused-letter-to-nobody = لا يوجد في السجل من يُكتب إليه هنا: إما مجهول وإما محيت بياناته بطلب منه.
refused-too-many-letters = لا تُعالج دفعة واحدة رسائل يزيد عددها على { $most }.
# $least, $most
refused-months-out-of-bounds = المدة { $least } على الأقل و{ $most } على الأكثر بالأشهر.
refused-own-proposal = أنتم من اقترح هذه المدد. فليقرها موظف آخر، أو أكدوا أنه لا يوجد غيركم.
# $number
refused-no-such-proposal = لم يعد الاقتراح رقم { $number } قيد الانتظار. راجعوا الصفحة من جديد.
# $how, $who, $number
refused-floor-moved-on = لقد انتقلت الكلمة: { $how ->
     [nobody] لا أحد يأخذ الكلمة الآن
     [number] الكلمة الآن للمشارك رقم { $number }
    *[name] الكلمة الآن لـ { $who }
    }. انظر إلى القائمة من جديد؛ لم يتغير شيء.
refused-list-closed = أُقفلت قائمة المتكلمين. وللرئيس أن يعيد فتحها.
refused-list-not-open-yet = لم تُفتح قائمة المتكلمين بعد.
# $most
refused-list-full = القائمة مكتملة. أقصى عدد للأسماء: { $most }.
refused-on-the-list-already = هذا المتكلم مدرج في القائمة بالفعل.
# $most
refused-too-many-requests = تكرر هذا الطلب أكثر مما ينبغي. أقصى عدد للمرات: { $most }. تحدّث إلى أحد موظفي الأمانة.
refused-not-a-state = لا يجوز أن يطلب ذلك إلا دولة.
# $manner
refused-manner-not-set = في هذا البند، { $manner ->
     [right-of-reply] لم يُنص على حق الرد
    *[point-of-order] لم يُنص على النقاط النظامية
    }.
refused-answers-no-question = يتعلق الجواب بسؤال مطروح في هذا البند لم يُسحب.
refused-panel-by-the-office = تُحدَّد حلقة النقاش في البرنامج.
# $item
refused-no-such-item = ليس في البرنامج الساري بند رقمه { $item }.
refused-no-such-request = لا يوجد طلب كلمة كهذا.
refused-no-such-statement = لا يوجد بيان كهذا.
refused-no-such-comment = لا يوجد تعليق كهذا.
refused-comments-deadline = يجب أن يكون اليوم الأخير في المستقبل وبعد اليوم الأول بما لا يتجاوز سنتين.
refused-comments-number = يمكن لكل منظمة أن تقدم من 1 إلى { $most } من التعليقات.
refused-comments-words = حددوا حدا يتراوح بين { $fewest } و{ $most } كلمة.
refused-too-many-entries = لا تذكروا أكثر من { $most }.
refused-comments-not-taken = لا تُقبل تعليقات كتابية بشأن هذا الحوار.
refused-comments-not-open = تقبل التعليقات الكتابية ابتداء من { $opens }.
refused-comments-closed = كانت التعليقات الكتابية تقبل حتى { $closed }.
refused-comments-not-for-you = لا يمكنكم تقديم تعليق باسم هذه المنظمة بشأن هذا الحوار.
refused-comments-enough = لا يمكن تقديم أكثر من { $most } عن منظمة واحدة أو شخص واحد. اسحبوا أحدها أولا، أو أرسلوا هذا كصيغة جديدة لتعليق آخر.
refused-comment-empty = اكتبوا تعليقكم أو أرفقوه كملف.
refused-comment-too-long = يتضمن النص { $words } كلمة. اختصروه إلى { $most }.
refused-no-annex = لا يُقبل هذه المرة ما هو مخصص للأمانة وحدها.
refused-nothing-such-asked = أحد الأسئلة أو البنود لم يعد موجودا. اختاروا من جديد.
refused-no-file-before = لم تتضمن الصيغة السابقة ملفا. أرفقوه من جديد.
refused-comment-as-it-stands = لا يمكن القيام بذلك في الوضع الحالي للتعليق.
refused-comment-moved-on = وردت صيغة أحدث من هذا التعليق: الصيغة { $version }. اقرؤوها أولا.
refused-comment-not-to-be-posted = لا يرغب كاتبه في نشره.
refused-naming-without-organization = لا يمكن نشر تعليق مقدم باسمكم الشخصي تحت اسم منظمة.
refused-naming-is-the-authors = وحده الكاتب يمكنه السماح بإظهار المزيد.
refused-naming-posted = نُشر التعليق بالفعل. يمكنكم إظهار أقل من ذلك أو رفعه من الموقع.
refused-no-such-cosigner = تُسأل هذه المنظمة هنا وتجيب بنفسها.
refused-questions-answered = وردت تعليقات تجيب عن هذه الأسئلة بأرقامها. أضيفوا الأسئلة الجديدة في آخر القائمة.
refused-no-such-contribution = لا توجد مساهمة كهذه.
refused-contribution-not-for-you = لا يمكنكم تقديم مساهمة باسم هذه المنظمة.
refused-contribution-without-topic = اختاروا موضوعا واحدا على الأقل.
refused-contribution-year = اذكروا سنة من { $first } إلى { $last }.
refused-research-without-reference = اذكروا ما يُقدَّم: عملا واحدا أو مجموعة بيانات واحدة على الأقل.
refused-reference-without-research = المراجع للبحوث والبيانات وحدها. اختاروا «بحث أو بيانات» أو اتركوا هذه الخانات فارغة.
refused-contributions-enough = عدد مساهماتكم قيد النظر: { $most }. انتظروا البت في بعضها أو اسحبوا إحداها.
refused-contribution-as-it-stands = لا يمكن القيام بذلك في الوضع الحالي للمساهمة.
refused-contribution-moved-on = وردت صيغة أحدث من هذه المساهمة: الصيغة { $version }. اقرؤوها أولا.
refused-posting-is-the-speakers = للمتكلم وحده أن يحدد من يجوز إطلاعه على بيانه، ولا يمكنك إلا تضييق ذلك.
refused-posting-as-before = هذا ما سبق تحديده.
refused-statement-empty = الصق النص أو اختر ملفا.
# $most
refused-words-not-said = تعذرت قراءة كلمات هذا الملف. اذكر عددها، من 1 إلى { $most }، أو الصق النص.
refused-no-such-speaker = لا يوجد هنا متكلم كهذا، أو ليس له مقعد مؤكد.
refused-item-not-taken = هذا البند ليس معروضاً على الاجتماع.
refused-somebody-speaks = ما زالت الكلمة لأحد المتكلمين. أنهِ كلمته أولاً.
refused-has-the-floor = الكلمة الآن لهذا المتكلم.
refused-spoke-already = سبق لهذا المتكلم أن تكلم.
refused-left-the-list = لم يعد هذا الاسم في القائمة.
refused-paused-already = التوقيت متوقف بالفعل.
refused-not-paused = التوقيت جارٍ.
refused-nothing-to-undo = لا توجد خطوة يمكن الرجوع عنها.
# $most
refused-too-many-moves = غُيّر ترتيب هذا البند يدوياً أكثر مما ينبغي. أقصى عدد للمرات: { $most }.
# $most
refused-too-many-named = لا يمكن تسمية متكلمين آخرين غير مسجلين. أقصى عدد: { $most }.
refused-not-a-colleague = يُنقل المكان إلى زميل من المنظمة نفسها له مقعد مؤكد.
refused-meeting-over = انتهى الاجتماع. وما زال من الممكن إدخال ما حدث لاحقاً.
# $minutes
refused-spoken-length = تستغرق الكلمة ما بين ثانية واحدة ومدة أقصاها بالدقائق: { $minutes }.
# $from, $to
refused-spoken-overlaps = كانت الكلمة حينئذ لغيره: من { $from } إلى { $to } (بتوقيت فيينا). صحّح الأوقات.
refused-no-programme = لا يوجد مشروع لإصداره.
refused-programme-unreadable = لم تعد قراءة نص المشروع ممكنة. احفظ المشروع من جديد.
# $most
refused-programme-versions = بلغ عدد صيغ البرنامج أقصى ما يقبله السجل: { $most }.
# $most
refused-programme-sittings = تتعاقب الجلسات، وتنتهي بعد بدايتها، ولا تزيد مدتها على اثنتي عشرة ساعة. أقصى عدد للجلسات: { $most }.
# $most
refused-programme-items = في البرنامج بند واحد على الأقل. أقصى عدد للبنود: { $most }.
# $item
refused-programme-item = ليس للبند { $item } رقم خاص به، أو ليس في أي جلسة، أو أن البنود لا تتبع ترتيب الجلسات.
# $item
refused-programme-minutes = خُصص للبند { $item }، أو لمن سُمّي فيه، وقت أطول من وقت الجلسة.
# $item
refused-programme-panel = سُمّي للبند { $item } عدد أكبر مما ينبغي، أو سُمّي أحدهم مرتين.
# $item
refused-programme-speaker = ممن سُمّوا للبند { $item } من ليس له مقعد مؤكد ولم يُقدَّم.
refused-programme-words = ورد نص أو وثيقة لبند ليس في البرنامج.
# $most
refused-programme-documents = عدد الوثائق أكبر مما ينبغي. أقصى عدد: { $most }.
# $item
refused-item-in-use = لا يمكن حذف البند { $item }: فهو معروض على الاجتماع، أو طلب أحدهم الكلمة فيه.
refused-draft-moved-on = حفظ شخص آخر المشروع في اللحظة نفسها. لم يضع شيء مما أدخلته: انظر ما هو قائم الآن ثم احفظ من جديد.
refused-chairs = سمِّ رئيسين على الأقل و{ $most } على الأكثر، كل واحد مرة واحدة، أو لا تسمِّ أحدا.
refused-no-such-chair = اختر من بين رؤساء هذا الحوار.
refused-nobody-presides = يجب أن يحضر أحد الرؤساء: لا بد لأحد أن يترأس.
refused-no-such-sitting = لا توجد هذه الجلسة في البرنامج.
refused-rules-precedence-twice = ترد كل قاعدة من قواعد الترتيب مرة واحدة.
# $most, $minutes
refused-rules-limits = أقصى عدد للحدود الزمنية { $most }، وأقصى مدة لأي منها بالدقائق { $minutes }.
# $most
refused-rules-places = يشغل المتكلم مكاناً واحداً على الأقل في القائمة في آن واحد. أقصى عدد: { $most }.

# Before and after the meeting.
refused-evaluation-option = اختر إحدى الإجابات المعروضة.
refused-evaluation-empty = أجب عن سؤال واحد على الأقل، أو اكتب ما تود تغييره.
refused-evaluation-days = يمكن أن يبقى الاستبيان مفتوحا من { $least } إلى { $most } يوما.
refused-evaluation-shorter = الاستبيان مفتوح بالفعل وأعلنت مدته. يمكن تمديدها لا تقصيرها.
refused-evaluation-over = أغلق الاستبيان في { $closed }. لم يعد ممكنا تقديم إجابات أو تغييرها.
refused-evaluation-not-yet = يفتح الاستبيان عند انتهاء الاجتماع: { $opens }.
refused-evaluation-too-often = غيرت إجاباتك { $most } مرة. تبقى كما هي.
refused-evaluation-not-over = الاستبيان ما زال مفتوحا، أو جمعت إجاباته بالفعل.
refused-adopted-moved-on = كتب شخص آخر هذا النص أو نشره في هذه الأثناء. انظر ما هو قائم الآن؛ ما كتبته محفوظ أدناه.
refused-adopted-without-original = اكتب النص باللغة التي اخترتها لغة أصلية.
refused-adopted-nothing = لا توجد مسودة لنشرها.
refused-no-such-paper = لا توجد وثيقة { $paper } متاحة للجميع.
refused-panel-items = اختر بنود البرنامج الصادر التي تبحث لها عن مشاركين في حلقة النقاش.
refused-panel-deadline = يجب أن يكون اليوم الأخير في المستقبل وبعد اليوم الأول.
refused-panel-not-open = تقبل الترشيحات ابتداء من { $opens }.
refused-panel-closed = كانت الترشيحات تقبل حتى { $closed }.
refused-panel-no-call = لا توجد دعوة للمشاركة في حلقات النقاش في هذا الاجتماع.
refused-proposal-decided = بت في هذا الترشيح.
refused-proposal-of-another = سبق أن رشح شخص آخر هذا المشارك لهذا البند.
refused-proposal-too-often = يمكن كتابة الترشيح { $most } مرة. يبقى كما هو.
refused-proposals-too-many = يمكن ترشيح الشخص الواحد لعدد { $most } من البنود.
refused-proposal-withdrawn = سحب هذا الترشيح.
refused-too-many-words = اختصر هذا النص إلى { $most } كلمة.

# Suggestions over the years
refused-suggestion-no-summary = «{ $paper }» ليست موجزا لحوار متاحا للجميع. ولا تؤخذ الاقتراحات إلا من هذه الموجزات.
refused-suggestion-no-paragraph = اذكر رقم فقرة واحدة على الأقل من الموجز.
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = في الموجز { $last } فقرة مرقمة؛ وأحد هذه الأرقام أكبر من ذلك.
# $most: a number
refused-suggestion-waivers = لا يجوز التغاضي في مدخل واحد عن أكثر من { $most } تنبيها. استعملوا كلمات أخرى.
refused-suggestion-sources-many = العدد الأقصى للوثائق التي يؤخذ منها الاقتراح هو { $most }، ولفقرات كل منها { $paragraphs }.
refused-no-such-suggestion = لا يوجد اقتراح قائم باسم { $suggestion }.
refused-suggestion-moved-on = غيّر شخص آخر هذا القيد في هذه الأثناء. انظر ما هو قائم الآن؛ ما كتبته محفوظ أدناه.
refused-suggestion-taken = يوجد قيد سابق في العنوان «{ $suggestion }». والعنوان يحتفظ بمعناه؛ اختر عنوانا آخر.
refused-suggestions-many = بلغ عدد الاقتراحات في السجل حده الأقصى، وهو { $most }.
refused-suggestion-themes = اختر موضوعا واحدا على الأقل وبما لا يتجاوز { $most }.
refused-suggestion-split = اختر بعض فقرات هذا القيد واترك بعضها.
refused-no-such-reference = ليس في هذا القيد إحالة كهذه.
refused-references-many = العدد الأقصى للإحالات في القيد الواحد هو { $most }.
refused-reference-to-come = لم يحلّ بعدُ يوم { $day }.
refused-reference-not-later = تاريخ { $day } ليس لاحقا لتاريخ { $raised } الذي قُدم فيه الاقتراح أول مرة. ولا يُحال إلا إلى وثائق لاحقة.
refused-reference-sources = اذكر مصدرا واحدا على الأقل من سجل المصادر وبما لا يتجاوز { $most }، كل مصدر مرة واحدة.
refused-suggestion-without-original = لا يوجد نص باللغة التي حددتها لغة أصلية.
