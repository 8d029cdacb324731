# الأسماء الرسمية حيثما وجدت.

## الصكوك

convention = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
convention-short = اتفاقية الجريمة المنظمة
convention-and-protocols = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
protocol-trafficking-in-persons = بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال، المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
protocol-trafficking-in-persons-short = بروتوكول الاتجار بالأشخاص
protocol-smuggling-of-migrants = بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو، المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
protocol-smuggling-of-migrants-short = بروتوكول تهريب المهاجرين
protocol-firearms = بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة، المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
protocol-firearms-short = بروتوكول الأسلحة النارية
conference = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
conference-short = مؤتمر الأطراف
mechanism = آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
mechanism-short = آلية الاستعراض
constructive-dialogue = حوار بناء
constructive-dialogues = حوارات بناءة

## المواضيع

topic-firearms = الأسلحة النارية
topic-trafficking-in-persons = الاتجار بالأشخاص
topic-smuggling-of-migrants = تهريب المهاجرين
topic-technical-assistance = المساعدة التقنية
topic-international-cooperation = التعاون الدولي

## الأفرقة العاملة، وصيغتها بعد كلمة «اجتماع»

group-firearms = الفريق العامل المعني بالأسلحة النارية
group-firearms-of = للفريق العامل المعني بالأسلحة النارية
group-technical-assistance = فريق الخبراء الحكوميين العامل المعني بالمساعدة التقنية
group-technical-assistance-of = لفريق الخبراء الحكوميين العامل المعني بالمساعدة التقنية
group-international-cooperation = الفريق العامل المعني بالتعاون الدولي
group-international-cooperation-of = للفريق العامل المعني بالتعاون الدولي
group-trafficking-in-persons = الفريق العامل المعني بالاتجار بالأشخاص
group-trafficking-in-persons-of = للفريق العامل المعني بالاتجار بالأشخاص
group-smuggling-of-migrants = الفريق العامل المعني بتهريب المهاجرين
group-smuggling-of-migrants-of = للفريق العامل المعني بتهريب المهاجرين

## أنواع المنظمات

kind-ngo = منظمة غير حكومية
kind-academia = الأوساط الأكاديمية
kind-private-sector = القطاع الخاص
kind-parliamentarian = برلماني
kind-other = جهة أخرى
count-ngo =
    { $n ->
        [zero] لا منظمات غير حكومية
        [one] منظمة غير حكومية واحدة
        [two] منظمتان غير حكوميتين
        [few] { $n } منظمات غير حكومية
        [many] { $n } منظمة غير حكومية
       *[other] { $n } منظمة غير حكومية
    }
count-academia =
    { $n ->
        [zero] لا مؤسسات أكاديمية
        [one] مؤسسة أكاديمية واحدة
        [two] مؤسستان أكاديميتان
        [few] { $n } مؤسسات أكاديمية
        [many] { $n } مؤسسة أكاديمية
       *[other] { $n } مؤسسة أكاديمية
    }
count-private-sector =
    { $n ->
        [zero] لا كيانات من القطاع الخاص
        [one] كيان واحد من القطاع الخاص
        [two] كيانان من القطاع الخاص
        [few] { $n } كيانات من القطاع الخاص
        [many] { $n } كيانا من القطاع الخاص
       *[other] { $n } كيان من القطاع الخاص
    }
count-parliamentarian =
    { $n ->
        [zero] لا برلمانيين
        [one] برلماني واحد
        [two] برلمانيان
        [few] { $n } برلمانيين
        [many] { $n } برلمانيا
       *[other] { $n } برلماني
    }
count-other =
    { $n ->
        [zero] لا جهات أخرى
        [one] جهة أخرى واحدة
        [two] جهتان أخريان
        [few] { $n } جهات أخرى
        [many] { $n } جهة أخرى
       *[other] { $n } جهة أخرى
    }

## وحدات الأرقام ومراحلها وطرائقها

unit-organizations = منظمات
unit-persons = أشخاص
unit-registrations = تسجيلات
unit-states = دول
unit-reviews = استعراضات
count-organizations =
    { $n ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $n } منظمات
        [many] { $n } منظمة
       *[other] { $n } منظمة
    }
count-persons =
    { $n ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }
count-registrations =
    { $n ->
        [zero] لا تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { $n } تسجيلات
        [many] { $n } تسجيلا
       *[other] { $n } تسجيل
    }
count-states =
    { $n ->
        [zero] لا دول
        [one] دولة واحدة
        [two] دولتان
        [few] { $n } دول
        [many] { $n } دولة
       *[other] { $n } دولة
    }
count-reviews =
    { $n ->
        [zero] لا استعراضات
        [one] استعراض واحد
        [two] استعراضان
        [few] { $n } استعراضات
        [many] { $n } استعراضا
       *[other] { $n } استعراض
    }
count-dialogues =
    { $n ->
        [zero] لا حوارات بناءة
        [one] حوار بناء واحد
        [two] حواران بناءان
        [few] { $n } حوارات بناءة
        [many] { $n } حوارا بناء
       *[other] { $n } حوار بناء
    }
mode-in-person = حضوريا
mode-online = عبر الإنترنت
mode-all = حضوريا وعبر الإنترنت

## أنواع الوثائق

paper-chair-summary = ملخص الرئيس
paper-note-by-secretariat = مذكرة من الأمانة
paper-status-paper = ورقة عن حالة التنفيذ
paper-background-paper = ورقة معلومات أساسية
paper-programme = البرنامج
paper-points-paraphrased = النقاط الرئيسية، بصياغة مختلفة

## المناصب

officer-chair = الرئيس
officer-co-chair = الرئيس المشارك

## الأماكن

place-vienna = فيينا

## ألقاب المخاطبة

honorific-mr = السيد { $name }
honorific-ms = السيدة { $name }
