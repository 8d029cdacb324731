# ما يقاس به ملخص الرئيس: السلم المعلن لألفاظ العدد، والبعد المقبول بين الحيز والوقت.

scale-step-both = ”{ $word }“: عدد المتكلمين المختلفين { $speakers } على الأقل، وأكثر من { $above } في المائة ممن تكلموا
scale-step-number = ”{ $word }“: عدد المتكلمين المختلفين { $speakers } على الأقل
scale-step-share = ”{ $word }“: أكثر من { $above } في المائة ممن تكلموا
scale-step-one = ”{ $word }“: متكلم واحد
scale-step-some = ”{ $word }“: من متكلمين اثنين فأكثر
scale-step-all = ”{ $word }“: كل من تكلم

scale-number-and-share = العدد والنسبة
scale-number = العدد وحده
scale-share = النسبة وحدها
scale-own = حدود خاصة

measures-title = ما يقاس به الملخص
measures-lead = لا تقول أي قاعدة من قواعد الأمم المتحدة كم متكلما يكون ”عدة“ أو ”كثير“، ولا كم يجوز أن يبتعد حيز موضوع عن الوقت الذي استغرقه. تعلن الأمانة ذلك لكل ملخص: يتبعه كل تنبيه، ويبين النص الصادر السلم الذي كتب في ظله.
measures-in-force = المعمول به
measures-scale-is = سلم ألفاظ العدد: { $scale }
measures-apart = الحيز والوقت: تنبيه عندما يتجاوز الفرق { $points } نقطة مئوية.
measures-declared = أُعلن: { $by }
measures-by-program = لم يُعلن شيء؛ هذا ما في البرنامج.
measures-unsaid = لا تبين هذه الطبعة السلم الذي كتبت في ظله؛ هذا هو السلم الذي كان في البرنامج.
measures-declare = إعلان مقاييس أخرى
measures-after = لا يغير الإعلان كلمة ولا موافقة. ويجري البحث عن التنبيهات من جديد؛ وإذا كان محرر قد أجاز النص، فإنه يجيزه مرة أخرى قبل إصداره. والتنبيه الذي تُرك يظل متروكا.
measures-since = أُعلنت مقاييس أخرى بعد موافقة. لم تتغير أي كلمة، وقد تكون التنبيهات تغيرت.
measures-scale = أي سلم؟
measures-own-hint = الأرقام الواردة أدناه.
measures-speakers = ”{ $word }“: الحد الأدنى لعدد المتكلمين المختلفين
measures-share = ”{ $word }“: أكثر من هذه النسبة ممن تكلموا، في المائة
measures-share-hint = 0: أيا كانت نسبتهم.
measures-distance = كم يجوز أن يبتعد الحيز عن الوقت، بالنقاط المئوية
measures-distance-hint = من { $least } إلى { $most }. ويصدر تنبيه بشأن كل موضوع تبتعد حصته من النص عن حصته من الوقت أكثر من ذلك.
measures-why = السبب
measures-why-hint = يقرؤه كل من يعمل على الملخص، الآن وفيما بعد.
measures-now = إعلان
measures-only = يعلن ذلك موظف في الأمانة.
measures-earlier = ما أُعلن من قبل
measures-choose = اختر سلما.
measures-no-number = اكتب عددا صحيحا غير مفرط في الكبر.

refused-scale-several = يجب أن يتطلب ”عدة“ أكثر مما يتطلبه ”بعض“: ثلاثة متكلمين على الأقل، أو نسبة.
refused-scale-many = يجب أن يتطلب ”كثير“ أكثر مما يتطلبه ”عدة“: لا أقل في أي شيء، وأكثر في شيء ما.
refused-scale-most = يجب أن يتطلب ”معظم“ أكثر مما يتطلبه ”كثير“: لا أقل في أي شيء، وأكثر في شيء ما.
refused-scale-half = ”معظم“ يعني أكثر من النصف: يجب ألا تقل نسبته عن 50 في المائة.
refused-scale-limits = لا يتطلب أي حد أكثر من { $speakers } متكلم ونسبة { $share } في المائة.
refused-distance = البعد من { $least } إلى { $most } نقطة مئوية.
refused-yardstick-full = لا يقبل السجل أكثر من { $most } إعلان لملخص واحد.
