# لماذا لا يمكن القيام بأمر ما.

refused-not-yours = لا يقوم بهذا إلا موظف من الأمانة، أو الساعة حين يحل الأجل من تلقاء نفسه.
refused-already-open = السجل مفتوح بالفعل.
refused-not-yet-open = لم يُفتح السجل بعد.
refused-no-such-content = لا تحتوي الخزانة على المحتوى { $row }.
refused-retention-not-ended = يجب حفظ هذا المحتوى مدة أطول.
refused-content-too-long = يبلغ النص { $bytes } بايت، ولا يُحفظ أكثر من { $most }.
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
