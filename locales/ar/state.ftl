# قوائم المنظمات كما يراها من وُجّهت إليهم، وما تعرب عنه الدول بشأن منظمة.

## قائمة واحدة

list-name = القائمة { $number }: { $dialogue }
list-size = { $n ->
    [zero] لا منظمات، والجديد منها: { $new }
    [one] منظمة واحدة، والجديد منها: { $new }
    [two] منظمتان، والجديد منهما: { $new }
    [few] { $n } منظمات، والجديد منها: { $new }
    [many] { $n } منظمة، والجديد منها: { $new }
   *[other] { $n } منظمة، والجديد منها: { $new }
}
list-sent = أُرسلت في { $moment }
list-closes = تنتهي المهلة
list-window-open = المهلة جارية
list-window-over = انتهت المهلة
list-window-over-what = لا يزال بوسع الدولة أن تعرب عن موقفها. ويُعد ذلك متأخرا، وتبيّن الصفحة ما يترتب عليه.
list-working-days-left = { $n ->
    [zero] ليس بينها أي يوم عمل (من الاثنين إلى الجمعة)
    [one] بينها يوم عمل واحد (من الاثنين إلى الجمعة)
    [two] بينها يوما عمل (من الاثنين إلى الجمعة)
    [few] بينها { $n } أيام عمل (من الاثنين إلى الجمعة)
    [many] بينها { $n } يوم عمل (من الاثنين إلى الجمعة)
   *[other] بينها { $n } يوم عمل (من الاثنين إلى الجمعة)
}
list-extended = مُددت في { $day }؛ وكان موعد انتهائها قبل ذلك: { $before }. المصدر: { $source }
list-recipients = الموجَّه إليهم
list-window-source = ما يحدد المهلة
list-policy = أثر الاعتراض
list-disclosure = ما يُفصح عنه من أمر الاعتراض
list-by-document = { $what } ({ $document })
list-terms = الشروط التي صدرت بها هذه القائمة
list-files = القائمة في ملف
list-file-paper = وثيقة (PDF)
list-file-sheet = جدول بيانات (XLSX)
list-file-csv = جدول بسيط (CSV)
list-search = البحث في القائمة
list-region = المجموعة الإقليمية
list-all = الكل
list-only-new = ما استجد منذ القائمة السابقة فقط
list-only-own = ما أعربنا عن موقف بشأنه فقط
list-show = عرض
list-show-all = عرض الكل
list-matching = { $n ->
    [zero] لا شيء من أصل { $all } من المنظمات
    [one] منظمة واحدة من أصل { $all }
    [two] منظمتان من أصل { $all }
    [few] { $n } منظمات من أصل { $all }
    [many] { $n } منظمة من أصل { $all }
   *[other] { $n } منظمة من أصل { $all }
}
list-nothing-matches = لا توجد منظمة مطابقة
list-organization = المنظمة
list-where = المرحلة
list-own = وفدكم
list-express = الاعتراض أو التأييد
list-new = جديد
list-to-website = الموقع الشبكي
list-withheld = حُفظ ما قالته المنظمات عن نفسها طوال المدة التي وُعد بها ثم أُتلف. وتبقى القرارات في السجل.
list-name-in-language = الاسم ({ $language })
list-other-names = الأسماء بلغات أخرى
list-sheet = القائمة

## القائمة بوصفها وثيقة

list-paper-title = المنظمات التي طلبت المشاركة في الحوار البناء: { $dialogue }
list-paper-number = القائمة { $number }، بمعلومات كافية
list-paper-about = عن هذه القائمة
list-paper-organizations = المنظمات
list-paper-explanation = يرد أدناه ما قالته كل منظمة عن نفسها عندما قدّمت طلبها. وهو غير محرَّر، ولا يعبّر عن أي رأي للأمانة. والترتيب هو ترتيب الأسماء.
list-paper-entry = { $name } ({ $reference })
list-paper-entry-new = { $name } ({ $reference }؛ جديدة منذ القائمة السابقة)

## الصفحة الأولى للوفد

mission-title = وفد { $state }
mission-head = أنتم رئيس الوفد المعيَّن: ما يعدّه وفدكم من مسودات لا أثر له ما لم تؤكدوه بالإشارة إلى مذكرة شفوية من دولتكم.
mission-user = تقرؤون القوائم وتعدّون المسودات. ولا أثر لما تعدّونه ما لم يؤكده رئيس الوفد الذي عيّنته دولتكم بمذكرة شفوية.
mission-waiting-head = بانتظار كلمتكم
mission-waiting = بانتظار رئيس الوفد
mission-open = قوائم مهلتها جارية
mission-none-open = لا توجد قائمة مهلتها جارية
mission-none-open-why = عندما تعمم الأمانة قائمة تظهر هنا، وتُخطرون بالبريد الإلكتروني.
mission-expressed = ما أعرب عنه وفدكم
mission-closed = قوائم انتهت مهلتها
mission-own-only = لا ترون هنا سوى ما يعرب عنه وفدكم. وما يعرب عنه الآخرون لا يُعرض عليكم أبدا، ولا يُعرض عليهم ما تعربون عنه.
mission-notes = المذكرات الشفوية لدولتكم
mission-notes-lead = بهذه المذكرات تعيّن دولتكم مستخدميها، ويستشهد رئيس الوفد بإحداها في كل إعلان له أثر. وتُدخلها الأمانة؛ وحيثما نقصت النسخة الممسوحة ضوئيا أمكنكم إضافتها. ولا يراها سوى الأمانة ووفدكم.

## الاعتراض والتأييد

objecting-heading = الاعتراض على منظمة أو تأييدها
objecting-see-own = عرض ما أعرب عنه وفدكم
objecting-does = أثر الاعتراض بموجب السياسة المتبعة في هذه القائمة
objecting-late = انتهت المهلة. ويُعد الاعتراض الآن متأخرا، ويُذكر ذلك في السجل.
objecting-does-refers-to-extended-bureau = الاعتراض يحيل الطلب إلى المكتب الموسَّع، وهو الذي يبت فيه. ولا يستبعد المنظمة من تلقاء نفسه.
objecting-does-refers-to-conference = الاعتراض يحيل الطلب إلى المؤتمر، الذي يبت فيه في دورته المقبلة. ويعني ذلك عادة بالنسبة إلى هذا الحوار: بعد فوات الأوان.
objecting-does-excludes = الاعتراض القائم عند انتهاء المهلة يستبعد المنظمة من هذا الحوار دون قرار آخر. ويمكن إعادة النظر في ذلك.
objecting-does-excludes-late = لو قُدّم الاعتراض خلال المهلة لاستبعد المنظمة. أما الاعتراض المتأخر فلا يستبعدها: بل يحيل الطلب إلى المكتب الموسَّع، وهو الذي يبت فيه. ويبقى ما تقرر كما هو.
objecting-does-no-effect-for-observers = إذا كان المؤتمر قد قبل المنظمة بصفة مراقب فلا أثر للاعتراض. وإلا فإنه يحيل الطلب إلى المكتب الموسَّع، وهو الذي يبت فيه.
objecting-support-does = يُعرض الإعراب عن التأييد على الهيئة التي تبت في الطلب. ولا يغيّر شيئا من تلقاء نفسه.
shown-title = من سيراه
shown-to-applicant = مقدم الطلب
shown-to-applicant-that-there-is-one = أن هناك اعتراضا؛ لا صاحبه ولا سببه
shown-to-applicant-reasons = أن هناك اعتراضا، والأسباب التي تذكرونها؛ لا صاحبه
shown-to-applicant-state = أن هناك اعتراضا، وصاحبه، والأسباب التي تذكرونها
shown-to-delegations = الوفود الأخرى
shown-to-public = الجمهور
shown-to-office = الأمانة وأعضاء المكتب الموسَّع
shown-whole = كل شيء
shown-nothing = لا شيء
objecting-position = عمَّ تعرب دولتكم؟
objecting-objection-hint = تعترض دولتكم على مشاركة هذه المنظمة في هذا الحوار.
objecting-support-hint = تؤيد دولتكم مشاركة هذه المنظمة في هذا الحوار.
objecting-choose = اختاروا أحد الأمرين
objecting-reasons = الأسباب
objecting-reasons-hint = يجوز ترك هذه الخانة فارغة. وما تكتبونه يراه المذكورون أعلاه ولا أحد سواهم.
objecting-nothing-yet = لم يُدخل شيء بعد. وتطلب الصفحة التالية التأكيد مرة أخرى.
objecting-sure-objection = هل تريدون إعداد مسودة اعتراض على { $organization }؟
objecting-sure-support = هل تريدون إعداد مسودة تأييد؟ المنظمة: { $organization }
objecting-draft-objection = إعداد مسودة هذا الاعتراض
objecting-draft-support = إعداد مسودة هذا التأييد
objecting-then-head = يصبح عندئذ مسودة لا أثر لها. ويؤكدها رئيس وفدكم بالإشارة إلى مذكرة شفوية.
objecting-then-you = يصبح عندئذ مسودة لا أثر لها. وتؤكدونها في الصفحة التالية بالإشارة إلى مذكرة شفوية.
objecting-drafted = أُعدّت المسودة. ولا أثر لها بعد.
objecting-discarded = حُذفت المسودة.
objecting-title = { $position }: { $organization }
objecting-stands = { $position }: { $standing }
objecting-state = الدولة
objecting-where = المرحلة
objecting-drafted-at = أُعدّت المسودة
objecting-drafted-by = من أعدّها
objecting-by-you = أنتم
objecting-by-colleague = أحد الزملاء في وفدكم
objecting-by-paper = الأمانة، نقلا عن الورق
objecting-confirmed-at = ورد
objecting-withdrawn-at = سُحب
objecting-window = المهلة
objecting-in-time = ضمن المهلة
objecting-out-of-time = خارج المهلة
objecting-note = المذكرة الشفوية
objecting-note-hint = المذكرة التي تفيد بها دولتكم ذلك. وتُدخل الأمانة مذكراتكم؛ فإن لم تجدوا المذكرة فأرسلوها إليها.
objecting-note-missing = اختاروا المذكرة الشفوية التي يستند إليها ذلك
objecting-note-of = { $reference }، { $day }
objecting-no-notes = لم تُدخل بعد أي مذكرة شفوية من دولتكم. أرسلوا المذكرة إلى الأمانة؛ ويمكنكم عندئذ الإشارة إليها هنا.
objecting-now-confirm = مسودة: لا أثر لها ما لم تؤكدوها.
objecting-now-head = مسودة: لا أثر لها ما لم يؤكدها رئيس وفدكم.
objecting-now-confirm-withdrawal = أُعدّت مسودة سحب. ويبقى الاعتراض قائما ما لم تؤكدوا السحب.
objecting-now-head-withdrawal = أُعدّت مسودة سحب. ويبقى الاعتراض قائما ما لم يؤكد رئيس وفدكم السحب.
objecting-now-stands = قائم. ويمكن سحبه في أي وقت.
objecting-now-after-decision = أُثبت في السجل. وكان قد بُت في الطلب قبل ذلك، ويبقى القرار ساريا.
objecting-now-withdrawn = سُحب ولم يعد له أثر.
objecting-confirm-title = التأكيد
objecting-confirm = التأكيد باسم الدولة
objecting-confirm-withdrawal-title = تأكيد السحب
objecting-confirm-withdrawal = السحب باسم الدولة
objecting-discard = حذف هذه المسودة
objecting-discard-withdrawal = التخلي عن السحب: يبقى الاعتراض
objecting-withdraw-title = السحب
objecting-withdraw-head = كلمتكم تسحبه فورا.
objecting-withdraw-user = تعدّون مسودة السحب؛ ويبقى الاعتراض قائما إلى أن يؤكدها رئيس وفدكم.
objecting-withdraw = السحب باسم الدولة
objecting-draft-withdrawal = إعداد مسودة سحب

## المكتب الموسَّع

bureau-lead = تشغلون منصبكم عن: { $group }. هذه صفحة للقراءة؛ وما يقرره المكتب الموسَّع تُدخله الأمانة.
bureau-nothing = لم تُقدَّم إليكم أي قائمة بعد
bureau-nothing-why = عندما تقدّم الأمانة قائمة أو تعممها تظهر هنا.
bureau-cases = الطلبات بحسب الحوار
bureau-lists = القوائم
bureau-waiting = { $n ->
    [zero] لا طلبات تنتظر
    [one] طلب واحد ينتظر
    [two] طلبان ينتظران
    [few] { $n } طلبات تنتظر
    [many] { $n } طلبا ينتظر
   *[other] { $n } طلب ينتظر
}
bureau-waiting-title = بانتظار القرار
bureau-none-waiting = لا يوجد طلب بانتظار القرار
bureau-decides = الهيئة التي تبت: { $body }
bureau-decided = ما تقرر حتى الآن
bureau-none-decided = لم يتقرر شيء بعد
bureau-confidential = لا تُعرض الاعتراضات وأسبابها إلا على أعضاء المكتب الموسَّع والأمانة.

## إصدار قائمة

circulate-title = القوائم: { $dialogue }
circulate-lists = القوائم
circulate-list = القائمة
circulate-next = القائمة المقبلة
circulate-nothing = لا شيء جاهز للإدراج في قائمة
circulate-at-the-desk = { $n ->
    [zero] لا طلبات لدى مكتب الفحص.
    [one] لا يزال طلب واحد لدى مكتب الفحص.
    [two] لا يزال طلبان لدى مكتب الفحص.
    [few] لا تزال { $n } طلبات لدى مكتب الفحص.
    [many] لا يزال { $n } طلبا لدى مكتب الفحص.
   *[other] لا يزال { $n } طلب لدى مكتب الفحص.
}
circulate-to-the-desk = إلى مكتب الفحص
circulate-ready = { $n ->
    [zero] لا توجد منظمات معلوماتها كافية.
    [one] معلومات منظمة واحدة كافية.
    [two] معلومات منظمتين كافية.
    [few] معلومات { $n } منظمات كافية.
    [many] معلومات { $n } منظمة كافية.
   *[other] معلومات { $n } منظمة كافية.
}
circulate-twice = ستَرِد { $organization } في القائمة مرتين. نحّوا أولا أحد طلبيها بوصفه مكررا.
circulate-preview = ما سيراه من توجَّه إليهم القائمة بالضبط
circulate-to-terms = تحديد الشروط
circulate-went-out = القوائم التي صدرت
circulate-cases = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
circulate-ending = انتهت المهلة؛ ويجري إدخال ما يترتب على ذلك
circulate-to-decisions = إلى القرارات
circulate-terms-title = شروط القائمة: { $dialogue }
circulate-terms-lead = تُطبع هذه الشروط على القائمة وفي كل قرار بشأنها. ولا يمكن تغييرها بعد ذلك؛ ويمكن فقط تأخير نهاية المهلة.
circulate-recipients = إلى من توجَّه؟
circulate-closes = اليوم الأخير من المهلة
circulate-closes-hint = تنتهي المهلة بنهاية هذا اليوم في فيينا.
circulate-window-source = ما الذي يحدد المهلة؟
circulate-window-source-hint = الوثيقة التي تبيّن طولها، في 80 حرفا على الأكثر. تشترط المادة 17 مدة 30 يوما قبل دورة المؤتمر؛ أما المهلة الخاصة بحوار فهي ما ينص عليه مصدرها.
circulate-policy = ما أثر الاعتراض؟
circulate-policy-hint = لا يتضمن النظام الداخلي شيئا عن الاعتراضات في الحوارات، ولذلك تُذكر السياسة المتبعة وتُطبع.
circulate-policy-document = الوثيقة التي تقرر بها ذلك
circulate-disclosure = ماذا يعلم الآخرون عن الاعتراض؟
circulate-disclosure-hint = لا يعلم الجمهور شيئا. وما يتجاوز الخيار الأول يستلزم قرارا مسجلا من المكتب الموسَّع أو المؤتمر، ولا يسري أبدا بأثر رجعي.
circulate-disclosure-document = القرار الذي يسمح بما يتجاوز الخيار الأول
circulate-choose = اختاروا واحدا
circulate-no-day = حددوا اليوم الأخير من المهلة
circulate-window-source-missing = اذكروا ما يحدد المهلة
circulate-policy-document-missing = اذكروا الوثيقة التي تقررت بها السياسة
circulate-disclosure-document-missing = اذكروا القرار المسجل الذي يسمح بذلك
circulate-sure-states-parties = { $n ->
    [zero] لا توجد منظمات تُعمَّم على الدول الأطراف
    [one] هل تُعمَّم منظمة واحدة على جميع الدول الأطراف؟
    [two] هل تُعمَّم منظمتان على جميع الدول الأطراف؟
    [few] هل تُعمَّم { $n } منظمات على جميع الدول الأطراف؟
    [many] هل تُعمَّم { $n } منظمة على جميع الدول الأطراف؟
   *[other] هل تُعمَّم { $n } منظمة على جميع الدول الأطراف؟
}
circulate-sure-extended-bureau = { $n ->
    [zero] لا توجد منظمات تُقدَّم إلى المكتب الموسَّع
    [one] هل تُقدَّم منظمة واحدة إلى المكتب الموسَّع؟
    [two] هل تُقدَّم منظمتان إلى المكتب الموسَّع؟
    [few] هل تُقدَّم { $n } منظمات إلى المكتب الموسَّع؟
    [many] هل تُقدَّم { $n } منظمة إلى المكتب الموسَّع؟
   *[other] هل تُقدَّم { $n } منظمة إلى المكتب الموسَّع؟
}
circulate-sure-lead = لم يصدر شيء بعد. والقائمة التي صدرت تبقى كما هي.
circulate-window = المهلة
circulate-organizations = المنظمات
circulate-short-window = { $n ->
    [zero] لا تبلغ المهلة يوما واحدا، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
    [one] المهلة يوم واحد، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
    [two] المهلة يومان، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
    [few] المهلة { $n } أيام، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
    [many] المهلة { $n } يوما، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
   *[other] المهلة { $n } يوم، وهي أقل من مدة 30 يوما التي تشترطها المادة 17 قبل دورة المؤتمر. ويجوز ذلك لحوار إذا نص عليه مصدر المهلة.
}
circulate-not-in-time = ما يُحال إلى المؤتمر ينتظر دورته المقبلة: وعادة ما يكون ذلك بعد فوات أوان الحوار.
circulate-rule-17 = يُفتتح المؤتمر في { $day }، أي بعد أقل من 30 يوما من اليوم. وتشترط المادة 17 تعميم القائمة قبل ذلك بما لا يقل عن 30 يوما.
circulate-do-states-parties = تعميم القائمة
circulate-do-extended-bureau = تقديم القائمة
circulate-sent = { $n ->
    [0] عُمّمت القائمة. ولا يُعرف هنا أي متلق لها بعد.
    [zero] عُمّمت القائمة. ولا يُعرف هنا أي متلق لها بعد.
    [one] عُمّمت القائمة. ويُخطر بها متلقيها الآن بالبريد الإلكتروني.
    [two] عُمّمت القائمة. ويُخطر بها متلقياها الآن بالبريد الإلكتروني، كل بلغته.
    [few] عُمّمت القائمة. ويُخطر بها متلقوها، وعددهم { $n }، الآن بالبريد الإلكتروني، كل بلغته.
    [many] عُمّمت القائمة. ويُخطر بها متلقوها، وعددهم { $n }، الآن بالبريد الإلكتروني، كل بلغته.
   *[other] عُمّمت القائمة. ويُخطر بها متلقوها، وعددهم { $n }، الآن بالبريد الإلكتروني، كل بلغته.
}
circulate-extend-title = تمديد المهلة
circulate-extend-lead = يمكن تأخير نهاية المهلة ما دامت جارية. فإذا انتهت بقيت منتهية، كي يظل المتأخر متأخرا.
circulate-extend = تمديد
circulate-extended = مُددت المهلة، وذُكر ذلك في القائمة.
circulate-ended = أُدخل ما يترتب على انتهاء المهلة في { $moment }.
circulate-states-say = ما تعرب عنه الدول
circulate-expressed = الاعتراضات: { $against }. التأييد: { $support }.
circulate-sealed = ما تعرب عنه الدول لا يُعرض إلا على الموظفين.

## ما ورد على الورق

paper-in-title = إدخال ما ورد على الورق
paper-in-short = من الورق
paper-in-lead = مذكرة شفوية تعترض بها دولة أو تؤيد. ووقت ورودها هو الذي يحدد هل كانت ضمن المهلة.
paper-in-case = أي منظمة؟
paper-in-no-case = اختاروا منظمة من هذه القائمة
paper-in-state = الدولة
paper-in-no-state = اختاروا الدولة
paper-in-position = عمَّ تعرب؟
paper-in-received = وردت في
paper-in-received-hint = اليوم المبيَّن على ختم الورود.
paper-in-time = في الساعة (بتوقيت فيينا)
paper-in-no-time = حددوا يوم الورود وساعته
paper-in-reference = الرمز المرجعي للمذكرة الشفوية
paper-in-reference-hint = إن لم تكن في السجل مذكرة من هذه الدولة بهذا الرمز والتاريخ أُدخلت هي أيضا.
paper-in-no-reference = اذكروا الرمز المرجعي المطبوع على المذكرة
paper-in-dated = تاريخ المذكرة
paper-in-no-date = حددوا تاريخ المذكرة، على ألا يتجاوز اليوم
paper-in-reasons-hint = اتركوا الخانة فارغة إن لم تذكر المذكرة أسبابا. وانقلوا الأسباب كما وردت.
paper-in-sure-objection = هل يُدخل هذا الاعتراض؟
paper-in-sure-support = هل يُدخل هذا التأييد؟
paper-in-enter = إدخال
paper-in-entered = أُدخل.
paper-in-withdrawal-of = { $state }: سحب ورد على الورق
paper-in-withdrawal-title = إدخال سحب ورد على الورق
paper-in-withdrawal-lead = لا أثر له من الآن فصاعدا. ويُدخل معه ما يترتب على ذلك بالنسبة إلى الطلب.
paper-in-withdrawal-enter = إدخال السحب
