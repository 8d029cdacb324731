# الصيغ المتفق عليها في الوثائق؛ متغيرات كل صيغة مذكورة في الملف الإنكليزي.

## الشكل: تبقى كتلة التوزيع بالإنكليزية

united-nations = الأمم المتحدة
distr-general = Distr.: General
language-line = Arabic
original =
    Original: { $language ->
        [ar] Arabic
        [zh] Chinese
        [es] Spanish
        [fr] French
        [ru] Russian
       *[en] English
    }
language-only =
    { $language ->
        [ar] Arabic only
        [zh] Chinese only
        [es] Spanish only
        [fr] French only
        [ru] Russian only
       *[en] English only
    }
conference-name = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
mechanism-name = آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
session-line = الدورة { $ordinal }
meeting-line = الاجتماع { $ordinal }
place-line = { $place }، { $dates }
agenda-line =
    { $provisional ->
        [no] البند { $number } من جدول الأعمال{ $mark }
       *[yes] البند { $number } من جدول الأعمال المؤقت{ $mark }
    }
agenda-note = { $symbol }.
note-by-the-secretariat = مذكرة من الأمانة
summary-by-the-chair = ملخص من إعداد الرئيس
summary-by-the-co-chairs = ملخص من إعداد الرؤساء المتشاركين
draft-not-official = مسودة – وثيقة غير رسمية
informal-not-official = للعلم – وثيقة غير رسمية
reproduced-from-issued = مستنسخ من { $symbol } كما صدرت؛ والعبرة بالوثيقة الصادرة.
available-at = متاح على الرابط { $address }.
end-of-paper = ***

## المذكرة

note-title = ملخصات الرؤساء للحوارات البناءة المعقودة وفقا للفقرة 53 من إجراءات وقواعد عمل آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
note-title-short = الحوارات البناءة: ملخصات الرؤساء
note-agenda-title = استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
note-heading-introduction = مقدمة
note-heading-year = الحوارات البناءة المعقودة في عام { $year }
note-establishment = أنشأ مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، في دورته التاسعة المعقودة في تشرين الأول/أكتوبر 2018، آلية استعراض تنفيذ الاتفاقية والبروتوكولات الملحقة بها. وترد إجراءات وقواعد عمل الآلية في مرفق قرار المؤتمر 9/1.{ $mark }
note-establishment-note = { available-at }
note-basis = تستند الحوارات البناءة مع أصحاب المصلحة المعنيين، ومنهم المنظمات غير الحكومية، إلى الفقرة 3 (ج) من المادة 32 من اتفاقية الجريمة المنظمة وإلى الفقرة 53 من الإجراءات والقواعد. وهي ممارسة منتظمة، إذ يعقد كل حوار بعد أن يختتم الفريق العامل دورته ويعتمد تقريره. والغرض منها تبادل مثمر يحاط فيه المشاركون علما بتطور عملية الاستعراض ونتائجها، وتلتمس فيه إسهاماتهم واقتراحاتهم، بما في ذلك بشأن سبل تحسين تنفيذ الاتفاقية والبروتوكولات الملحقة بها.
note-year =
    في عام { $year }، وعقب اجتماعات الأفرقة العاملة التابعة للمؤتمر، { $count ->
        [zero] لم يعقد أي حوار بناء
        [one] عقد حوار بناء واحد
        [two] عقد حواران بناءان
        [few] عقدت { $count } حوارات بناءة
        [many] عقد { $count } حوارا بناء
       *[other] عقد { $count } حوار بناء
    }.
note-meetings =
    { $noun ->
        [session] الدورة { $ordinal } { $groups }
       *[meeting] الاجتماع { $ordinal } { $groups }
    }
note-dialogue-held =
    في { $date }، وعقب اختتام { $meetings }، عقد { $joint ->
        [yes] الحوار البناء المشترك { $ordinal }
       *[no] الحوار البناء { $ordinal }
    }.
note-dialogue-held-unordered =
    في { $date }، وعقب اختتام { $meetings }، عقد { $joint ->
        [yes] حوار بناء مشترك
       *[no] حوار بناء
    }.
note-officer = { $name }، { $office }
note-chair-of-group =
    { $chairing ->
        [co-chairs] الرؤساء المتشاركون { $group }، { $officers }
        [one-of-co-chairs] أحد الرؤساء المتشاركين { $group }، { $officers }
       *[chair] رئيس { $group_name }، { $officers }
    }
note-chaired-by =
    { $chairing ->
        [co-chairs] وتولى الرئاسة الرؤساء المتشاركون للفريق العامل: { $chairs }.
        [one-of-co-chairs] وتولى الرئاسة أحد الرؤساء المتشاركين للفريق العامل: { $chairs }.
        [one-of-each] وتولى الرئاسة { $chairs }.
       *[chair] وتولى الرئاسة رئيس الفريق العامل: { $chairs }.
    }
note-counts =
    وشارك فيه { $ngo ->
        [zero] صفر من المنظمات غير الحكومية
        [one] منظمة غير حكومية واحدة
        [two] منظمتان غير حكوميتين
        [few] { $ngo } منظمات غير حكومية
        [many] { $ngo } منظمة غير حكومية
       *[other] { $ngo } منظمة غير حكومية
    } و{ $other ->
        [zero] صفر من سائر أصحاب المصلحة المعنيين
        [one] جهة واحدة أخرى من أصحاب المصلحة المعنيين
        [two] جهتان أخريان من أصحاب المصلحة المعنيين
        [few] { $other } جهات أخرى من أصحاب المصلحة المعنيين
        [many] { $other } جهة أخرى من أصحاب المصلحة المعنيين
       *[other] { $other } جهة أخرى من أصحاب المصلحة المعنيين
    } (الأوساط الأكاديمية: { $academia }؛ القطاع الخاص: { $private_sector }).
note-counts-strict =
    وشارك فيه { $ngo ->
        [zero] صفر من المنظمات غير الحكومية
        [one] منظمة غير حكومية واحدة
        [two] منظمتان غير حكوميتين
        [few] { $ngo } منظمات غير حكومية
        [many] { $ngo } منظمة غير حكومية
       *[other] { $ngo } منظمة غير حكومية
    } و{ $other ->
        [zero] صفر من سائر أصحاب المصلحة المعنيين
        [one] جهة واحدة أخرى من أصحاب المصلحة المعنيين
        [two] جهتان أخريان من أصحاب المصلحة المعنيين
        [few] { $other } جهات أخرى من أصحاب المصلحة المعنيين
        [many] { $other } جهة أخرى من أصحاب المصلحة المعنيين
       *[other] { $other } جهة أخرى من أصحاب المصلحة المعنيين
    } (الأوساط الأكاديمية: { $academia }؛ القطاع الخاص: { $private_sector }).
note-counts-unknown = ولا توجد في السجل أرقام عن المشاركة فيه.
note-summary =
    ويمكن الاطلاع على ملخص المناقشات{ $mark } الذي { $prepared ->
        [co-chairs] أعده الرؤساء المتشاركون
       *[chair] أعده الرئيس
    } في الصفحة الشبكية للآلية.{ $page_mark }
note-summary-cited = { $title }، { $date }.
note-summary-note = { available-at }
note-page-note = { available-at }

## الوثائق المرافقة للمذكرة

note-year-in-part =
    من أصل { $held } من الحوارات البناءة المعقودة في عام { $year }، يعرض هنا { $count ->
        [one] حوار واحد
        [two] حواران
        [few] { $count } حوارات
        [many] { $count } حوارا
       *[other] { $count } حوار
    }.
companion-byline = مستخلص من السجل
companion-heading-reading = كيفية قراءة هذه الوثيقة
compilation-title = تجميع لتوصيات الأفرقة العاملة وللاقتراحات المقدمة في الحوارات البناءة
compilation-scope = يعرض أولا ما قررته الأفرقة العاملة في الاجتماعات التي أعقبتها الحوارات البناءة، بقدر ما يتضمنه السجل، ثم ما اقترح في تلك الحوارات.
compilation-standing = يرد ما قرره الفريق العامل في تقريره المعتمد، ولا يحل محله موجز بلغة مبسطة. والاقتراحات هي اقتراحات المشاركين كما تعكسها ملخصات الرؤساء، وليست نتائج متفقا عليها. وليس في ما يرد هنا ما يفيد بأن أمرا أدى إلى آخر.
compilation-languages = ترد الموجزات والاقتراحات بهذه اللغة حيثما تضمنها السجل بها، وإلا فباللغة التي كتبت بها.
compilation-heading-decided = توصيات الأفرقة العاملة
compilation-decided = { $meetings }: ما تقرر، بلغة مبسطة.{ $mark }
compilation-decided-none = { $meetings }: لا يتضمن السجل موجزا لما تقرر ولا عنوان التقرير المعتمد.
compilation-report-note = { available-at }
compilation-heading-suggested = الاقتراحات المقدمة في الحوارات
compilation-theme = بشأن موضوع «{ $theme }»، اقترح ما يلي:
compilation-unthemed = دون تصنيف بحسب المواضيع:
compilation-suggestion = { $text } (حوار { $date })
compilation-suggestion-of =
    { $text } (حوار { $date }، الملخص، { $count ->
        [one] الفقرة
       *[other] الفقرات
    } { $paragraph })
compilation-none = لا يتضمن السجل اقتراحات من هذه الحوارات.
compilation-without = لا يتضمن السجل اقتراحات من الحوارات التالية: { $dialogues }.
annex-title = المشاركة في الحوارات البناءة
annex-unit = تحصي الأرقام المنظمات التي شاركت، في القاعة وعبر الإنترنت معا. وترد كل مجموعة مقرونة باليوم الذي تصفه وبمصدرها.
annex-sums = المجموع الخاص بعدة حوارات هو مجموع مشاركات لا عدد منظمات: فالمنظمة التي شاركت في حوارين تحسب مرتين.
annex-joint = يحسب الحوار المشترك تحت كل فريق من أفرقته العاملة؛ ولا ينبغي جمع المجاميع الخاصة بالأفرقة العاملة.
annex-charts = يمكن الاطلاع على رسوم بيانية لهذه الأرقام، مع جدول لكل منها، على الرابط { $address }.
annex-heading-dialogues = كل حوار على حدة
annex-heading-years = المشاركات بحسب السنة
annex-heading-groups = المشاركات بحسب الفريق العامل
annex-each = يبين الجدول { $table } المنظمات التي شاركت في كل حوار واليوم الذي تصفه الأرقام.
annex-years = يبين الجدول { $table } المشاركات، بوصفها مجموعا لحوارات كل سنة.
annex-groups = يبين الجدول { $table } المشاركات، بوصفها مجموعا لحوارات كل فريق عامل.
annex-table-each = المنظمات التي شاركت في الحوارات البناءة، بحسب الحوار
annex-table-years = المشاركات بحسب السنة
annex-table-groups = المشاركات بحسب الفريق العامل
annex-head-dialogue = الحوار
annex-head-year = السنة
annex-head-group = الفريق العامل
annex-head-ngo = المنظمات غير الحكومية
annex-head-other = أصحاب المصلحة المعنيون الآخرون
annex-head-academia = منهم: الأوساط الأكاديمية
annex-head-private-sector = منهم: القطاع الخاص
annex-head-as-of = في
annex-head-counted = الحوارات المحسوبة
annex-counted = { $counted } من { $dialogues }
annex-not-known = غير معروف
annex-all = المجموع
annex-source = { $title } ({ $publisher }).
annex-disagreeing = وتحصي مصادر أخرى على نحو مختلف.
comments-title = التعليقات الكتابية على الحوارات البناءة
comments-notice = الآراء الواردة في التعليقات هي آراء أصحابها وحدهم. وقد نشرت التعليقات كما كتبت.
comments-names = يرد كل تعليق تحت الأسماء التي وافق عليها صاحبه، وبعنوانه باللغة التي كتب بها. أما التعليقات المسحوبة بعد ذلك فتحصى ولا تدرج.
comments-heading = التعليقات بحسب الحوار
comments-of = { $dialogue }:
comments-none = { $dialogue }: لا توجد تعليقات كتابية منشورة.
comments-gone = المسحوبة بعد نشرها: { $count }.
comments-line = { $title }، { $author }؛ { $language }؛ نشر في { $date }؛ { $reference }.
comments-anonymous = كاتب لم يذكر اسمه

## ملخص الرئيس

summary-title =
    { $joint ->
        [yes] حوار بناء مشترك معقود وفقا للفقرة 53 من إجراءات وقواعد عمل آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
       *[no] حوار بناء معقود وفقا للفقرة 53 من إجراءات وقواعد عمل آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
    }
summary-heading-introduction = مقدمة
summary-heading-opening = الافتتاح
summary-heading-briefing = إحاطة عن تطور عملية الاستعراض ونتائجها
summary-heading-inputs = إسهامات المشاركين واقتراحاتهم ومعلومات عن أنشطتهم، بما فيها أنشطة تلبية الاحتياجات من المساعدة التقنية
summary-establishment = { note-establishment }
summary-basis = { note-basis }
summary-counts =
    شارك في الحوار { $ngo ->
        [zero] صفر من المنظمات غير الحكومية
        [one] منظمة غير حكومية واحدة
        [two] منظمتان غير حكوميتين
        [few] { $ngo } منظمات غير حكومية
        [many] { $ngo } منظمة غير حكومية
       *[other] { $ngo } منظمة غير حكومية
    } و{ $other ->
        [zero] صفر من سائر أصحاب المصلحة المعنيين
        [one] جهة واحدة أخرى من أصحاب المصلحة المعنيين
        [two] جهتان أخريان من أصحاب المصلحة المعنيين
        [few] { $other } جهات أخرى من أصحاب المصلحة المعنيين
        [many] { $other } جهة أخرى من أصحاب المصلحة المعنيين
       *[other] { $other } جهة أخرى من أصحاب المصلحة المعنيين
    } (الأوساط الأكاديمية: { $academia }؛ القطاع الخاص: { $private_sector }).
summary-comments = ويمكن الاطلاع في الصفحة الشبكية للآلية على التعليقات الكتابية الواردة بموجب الفقرة 53 من الإجراءات والقواعد.{ $mark }
summary-held =
    في { $date_long }، وعقب اختتام { $meetings }، عقد { $joint ->
        [yes] الحوار البناء المشترك { $ordinal }
       *[no] الحوار البناء { $ordinal }
    }.
summary-chaired-by = { note-chaired-by }
summary-contents =
    { $prepared ->
        [co-chairs] ويرد أدناه ملخص الرؤساء المتشاركين.
       *[chair] ويرد أدناه ملخص الرئيس.
    }
summary-counts-live =
    شارك في الحوار { $ngo_text } { $ngo ->
        [few] منظمات غير حكومية
       *[other] منظمة غير حكومية
    } و{ $other_text } { $other ->
        [few] جهات أخرى من أصحاب المصلحة المعنيين
       *[other] جهة أخرى من أصحاب المصلحة المعنيين
    } (الأوساط الأكاديمية: { $academia_text }؛ القطاع الخاص: { $private_sector_text }).
summary-item-opening =
    { $prepared ->
        [co-chairs] في إطار البند { $number } من جدول الأعمال، افتتح الرؤساء المتشاركون الحوار البناء.
       *[chair] في إطار البند { $number } من جدول الأعمال، افتتح الرئيس الحوار البناء.
    }
summary-item-briefing = في إطار البند { $number } من جدول الأعمال، أحيط المشاركون علما بتطور عملية الاستعراض ونتائجها.
summary-item-report =
    { $prepared ->
        [co-chairs] في إطار البند { $number } من جدول الأعمال، قدم الرؤساء المتشاركون تقريرا عن الاجتماع الذي سبق الحوار البناء.
       *[chair] في إطار البند { $number } من جدول الأعمال، قدم الرئيس تقريرا عن الاجتماع الذي سبق الحوار البناء.
    }
summary-item-panel = في إطار البند { $number } من جدول الأعمال، عقدت حلقة نقاش.
summary-item-discussion =
    { $prepared ->
        [co-chairs] في إطار البند { $number } من جدول الأعمال، أعطى الرؤساء المتشاركون الكلمة للمشاركين لتقديم إسهاماتهم واقتراحاتهم.
       *[chair] في إطار البند { $number } من جدول الأعمال، أعطى الرئيس الكلمة للمشاركين لتقديم إسهاماتهم واقتراحاتهم.
    }
summary-closing =
    { $prepared ->
        [co-chairs] شكر الرؤساء المتشاركون المشاركين على إسهاماتهم واختتموا الحوار البناء.
       *[chair] شكر الرئيس المشاركين على إسهاماتهم واختتم الحوار البناء.
    }

## حول النص

reproduced-without-symbol = مستنسخ من الوثيقة كما صدرت؛ والعبرة بالوثيقة الصادرة.
link-broken-at-source = رابط معطوب في المصدر
footnotes = الحواشي
footnote-back = العودة إلى النص، الحاشية { $mark }
paragraph-number = الفقرة { $number }
table-number = الجدول { $number }
table-source = المصدر:
table-remark = ملاحظة:
table-cell = { $head }: { $value }
