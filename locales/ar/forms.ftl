# الاستمارة الموحدة لدعوة المشاركة، وما قد يكون خاطئا في إجابة.

## الأقسام

form-section-expertise = خبرتكم
form-section-expertise-help = تقرأ الدول الأطراف هذه الإجابات كما تكتبونها. لا تذكروا أسماء أشخاص.
form-section-contribution = إسهامكم
form-section-contribution-help = يجمع الحوار الإسهامات والاقتراحات بشأن تنفيذ الاتفاقية وبروتوكولاتها. ولا يتناول بلدانا بعينها.
form-section-taking-part = المشاركة
form-section-taking-part-help = يساعدنا ذلك على إعداد القاعة والقاعة الإلكترونية. ويمكنكم تغييره بعد قبولكم.
form-section-support = الدعم وإمكانية الوصول
form-section-support-help = لا يقرأ هذه الإجابات سوى الأمانة. ولا تأثير لها في قبولكم.
form-section-consents = قبل التقديم
form-section-consents-help = لا توجد خانة محددة مسبقا. ويمكنكم سحب الموافقة الأخيرة في أي وقت.

## الأسئلة

question-expertise = ما خبرة منظمتكم في موضوع الحوار؟
help-expertise = المشاريع والبحوث والخدمات وسنوات الخبرة. 250 كلمة على الأكثر. ترى الدول الأطراف هذه الإجابة.
question-regions-of-work = في أي مناطق تعملون؟
help-regions-of-work = اختاروا كل ما ينطبق. ترى الدول الأطراف هذه الإجابة.
question-countries-of-work = في أي بلدان أو مناطق، إن رغبتم في تسميتها؟
help-countries-of-work = اتركوا الخانة فارغة إذا كانت التسمية قد تعرض أحدا للخطر. ترى الدول الأطراف هذه الإجابة.
question-contribution = بماذا ستسهمون في الحوار؟
help-contribution = الإسهامات أو الاقتراحات التي ستقدمونها، في 250 كلمة على الأكثر. ترى الدول الأطراف هذه الإجابة.
question-panellist = هل ترغبون في أن يُنظر في مشاركتكم في حلقة نقاش؟
help-panellist = لا تشمل كل الحوارات حلقة نقاش. ولا تأثير لإجابتكم في قبولكم.
question-panel-topic = عمَّ ستتحدثون في حلقة النقاش؟
help-panel-topic = 100 كلمة على الأكثر.
question-background-file = وثيقة عن عملكم، إن رغبتم في إرفاقها
help-background-file = لا يقرؤها سوى الأمانة. ولا تُعمَّم أبدا.
question-mode = كيف ستشاركون؟
help-mode = المقاعد في القاعة محدودة. ويختار المقبولون مرة أخرى عند التسجيل.
question-persons = كم شخصا سيشارك؟
help-persons = عدد من 1 إلى 10. ولا تسمون الأشخاص إلا بعد قبولكم.
question-previous = هل سبق لمنظمتكم أن شاركت في حوار بنَّاء؟
help-previous = لأغراض الإحصاء. ونرحب بالمشاركين لأول مرة كغيرهم.
question-how-heard = كيف علمتم بهذه الدعوة؟
help-how-heard = لأغراض الإحصاء.
question-led-by = هل منظمتكم من هذه الفئات؟
help-led-by = يوجد دعم محدود للسفر مخصص للمنظمات الشعبية والمنظمات التي يقودها ضحايا.
question-travel-support = هل تطلبون دعما للسفر؟
help-travel-support = الأموال محدودة، ولا تأثير لطلبها في قبولكم.
question-travel-reason = لماذا لا يمكنكم المشاركة حضوريا من دون دعم؟
help-travel-reason = 150 كلمة على الأكثر.
question-accessibility = ماذا تحتاجون للمشاركة الكاملة؟
help-accessibility = مثلا مدخل بلا درجات أو شرح نصي أو مقعد لمساعد. ولا حاجة إلى أي تفاصيل طبية.
question-consent-truthful = ما كتبته صحيح وكامل على حد علمي، ويحق لي تقديم الطلب باسم هذه المنظمة.
help-consent-truthful = إذا تغير شيء، يمكنكم تعديل طلبكم حتى الموعد النهائي.
question-consent-processing = قرأتُ من يرى كل إجابة ومدة حفظها، وأوافق على ذلك.
help-consent-processing = تعرض الصفحة الأولى من هذه الاستمارة السطر الذي ستراه الدول الأطراف.
question-consent-named = يجوز ذكر اسم منظمتي علنا بين المشاركين إذا شاركت.
help-consent-named = اختياري، ويمكن سحبه في أي وقت. ومن دونه تُحتسب منظمتكم ولا يُذكر اسمها.

## الخيارات

choice-yes = نعم
choice-no = لا
choice-region-africa = أفريقيا
choice-region-asia-pacific = آسيا والمحيط الهادئ
choice-region-eastern-europe = أوروبا الشرقية
choice-region-latin-america-caribbean = أمريكا اللاتينية والبحر الكاريبي
choice-region-western-europe-others = أوروبا الغربية وأمريكا الشمالية وغيرها
choice-region-worldwide = جميع أنحاء العالم
choice-mode-in-person = حضوريا في فيينا
choice-mode-online = عبر الإنترنت
choice-mode-either = أي منهما
choice-heard-secretariat = من الأمانة بالبريد الإلكتروني
choice-heard-website = على الموقع الشبكي
choice-heard-network = عن طريق شبكة منظمات
choice-heard-colleague = من زميل أو زميلة
choice-heard-social-media = على وسائل التواصل الاجتماعي
choice-heard-other = بطريقة أخرى
choice-led-grassroots = منظمة شعبية
choice-led-victim-led = منظمة يقودها ضحايا أو ناجون
choice-led-neither = لا هذه ولا تلك

## ما قد يكون خاطئا في إجابة

fault-required = أجيبوا عن هذا السؤال.
fault-choose = اختاروا إجابة.
fault-consent = حددوا هذه الخانة للمتابعة. ومن دونها لا يمكن استلام الطلب.
fault-one-answer = قدموا إجابة واحدة فقط.
# $n, $limit
fault-words = عدد كلمات هذه الإجابة: { $n }. اختصروها بحيث لا يتجاوز عدد الكلمات { $limit }.
# $limit
fault-long = هذه الإجابة طويلة جدا. اختصروها بحيث لا يتجاوز عدد الأحرف { $limit }.
fault-characters = تحتوي هذه الإجابة على رموز لا يمكن عرضها. أعيدوا كتابتها أو الصقوها كنص عادي.
fault-choice = اختاروا من الإجابات الواردة في القائمة.
# $least, $most
fault-number = اكتبوا عددا صحيحا من { $least } إلى { $most }.
fault-date = اكتبوا تاريخا حقيقيا: اليوم والشهر والسنة.
fault-area = اختاروا بلدا أو منطقة من القائمة.
fault-file = أرفقوا الملف من جديد: لم يصلنا كاملا.
fault-email = اكتبوا عنوان بريد إلكتروني، مثل name@example.org.
fault-website = اكتبوا عنوان موقع شبكي، مثل https://example.org.
fault-unknown = لا تطلب هذه الاستمارة هذه الإجابة. فقد عُدلت بعد أن بدأتم؛ أعيدوا قراءتها.
# $limit
fault-too-much = الإجابات مجتمعة طويلة جدا. اختصروها بحيث لا تتجاوز { $limit } كيبيبايت.

## وضع الدعوة

call-status-drafted = مسودة
call-status-not-yet-open = لم يُفتح بابها بعد
call-status-open = مفتوحة
call-status-open-late = انقضى الموعد النهائي؛ وتُعلَّم الطلبات المتأخرة
call-status-closed = مغلقة
call-status-withdrawn = مسحوبة
