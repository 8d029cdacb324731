# الأشخاص والأدوار، والمذكرات الشفوية، والمنظمات لدى المكتب.

people-title = الأشخاص والأدوار
people-lead = من يعملون هنا ومن يتصرفون باسم الدول والمجموعات. أما مقدمو الطلبات فيُعثر عليهم بالبحث.
people-search = الاسم أو العنوان
people-shown =
    { $n ->
        [zero] لم يُعثر على أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }
people-unnamed = لم يذكر اسما
people-name = الاسم
people-address = عنوان البريد الإلكتروني
people-function = الوظيفة
people-language = لغة الرسائل
people-roles = الأدوار
people-no-roles = لا دور له.
people-by-note = بالمذكرة الشفوية { $reference }
people-grant = إسناد دور
people-grant-button = إسناده
people-revoke = سحبه
people-invite = دعوة شخص
people-invite-lead = يتلقى رسالة تبيّن طريق الدخول؛ ولا توجد كلمة مرور. ومن كان له هذا العنوان فعلا يُسند إليه الدور.
people-invite-button = دعوة
people-role = الدور
people-state = الدولة
people-state-hint = للوفود
people-note = المذكرة الشفوية
people-note-hint = المذكرة التي تعيّنه بها الدولة
people-group = المجموعة الإقليمية
people-group-hint = لأعضاء المكتب الموسَّع
people-dialogue = لحوار واحد فقط
people-choose-state = اختاروا الدولة
people-choose-group = اختاروا المجموعة الإقليمية
people-choose-note = اختاروا المذكرة الشفوية التي تعيّنه بها الدولة، أو أدخلوها أولا
people-done-invited = الدعوة في الطريق
people-done-granted = أُسند الدور
people-done-revoked = سُحب الدور
people-notes = المذكرات الشفوية
people-no-notes = لم تُدخل أي مذكرة.
people-note-new = إدخال مذكرة شفوية
people-note-lead = تعيّن الدولة بمذكرتها رئيس وفدها ومستخدميه. أدخلوا المذكرة أولا، ثم ادعوهم.
people-note-reference = الرمز المرجعي المطبوع عليها
people-note-dated = تاريخها
people-note-button = إدخالها
people-note-scan = النسخة الممسوحة ضوئيا
people-note-scan-none = لا توجد
people-note-scan-add = إضافة النسخة الممسوحة ضوئيا
people-note-scan-replace = استبدال النسخة الممسوحة ضوئيا
people-note-scan-missing = اختاروا ملف النسخة الممسوحة ضوئيا
# $n: how many months
people-note-scan-kept = { $n ->
    [zero] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. ولا تُحفظ بعد ذلك، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
    [one] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. وتُحفظ شهرا واحدا، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
    [two] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. وتُحفظ شهرين، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
    [few] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. وتُحفظ { $n } أشهر، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
    [many] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. وتُحفظ { $n } شهرا، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
   *[other] PDF أو PNG أو JPEG، وبحجم لا يتجاوز 25 ميغابايت. ويمكن للأمانة ولوفد هذه الدولة حفظها. وتُحفظ { $n } شهر، أما الرمز المرجعي والتاريخ فيُحفظان ما بقي السجل.
}

## المنظمات

organizations-title = المنظمات
organizations-search = الاسم أو الاسم المختصر أو الموقع الشبكي
organizations-shown =
    { $n ->
        [zero] لم يُعثر على أي منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $n } منظمات
        [many] { $n } منظمة
       *[other] { $n } منظمة
    }
organizations-times = الطلبات
organizations-names = الأسماء
organizations-entered = تاريخ الإدخال
organizations-pairs =
    { $n ->
        [zero] لا توجد قيود قد تتطابق مع غيرها
        [one] قيد واحد قد يتطابق مع غيره
        [two] قيدان قد يتطابقان مع غيرهما
        [few] { $n } قيود قد تتطابق مع غيرها
        [many] { $n } قيدا قد تتطابق مع غيرها
       *[other] { $n } قيد قد تتطابق مع غيرها
    }
organizations-pairs-note = اقتُرحت بسبب تشابهها. وينظر فيها شخص ويقرر.
organizations-compare = مقارنة
organizations-comparison = منظمة واحدة أم اثنتان؟
organizations-decide = القرار
organizations-decide-lead = الدمج ينهي أحد القيدين؛ ويستمر التاريخان تحت القيد الآخر. والتمييز بينهما يُبقي عليهما، ولا يُقترحان من جديد.
organizations-keep = واحدة: الإبقاء على «{ $name }»
organizations-two = هما اثنتان
organizations-merged = أُدمج هذا القيد في قيد آخر
organizations-to-merged = الانتقال إلى القيد المستمر
organizations-people = أشخاصها
organizations-observers = لدى المؤتمر
organizations-observer = إدخال صفة المراقب
organizations-observer-lead = ما آل إليه طلب في دورة للمؤتمر. ولا يسري ذلك على الحوارات.
organizations-observer-session = الدورة
organizations-observer-status = ما تقرر
organizations-observer-on = في
organizations-observer-document = الوثيقة التي تثبت ذلك
organizations-observer-line = { $conference }: { $status } ({ $document })
observer-accorded = مُنحت الصفة دون اعتراض
observer-referred = أُحيل الطلب إلى المؤتمر بعد اعتراض
observer-accorded-by-decision = مُنحت الصفة بقرار من المؤتمر
observer-denied-by-decision = رُفضت الصفة بقرار من المؤتمر
likeness-same-name = الاسم نفسه
likeness-similar-name = اسمان متشابهان ({ $percent } من 100)
likeness-same-website = الموقع الشبكي نفسه
likeness-same-acronym = الاسم المختصر نفسه
likeness-same-area = البلد نفسه أو المنطقة نفسها
