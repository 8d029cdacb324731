# Почему что-либо нельзя сделать.

refused-not-yours = Ни одна из ваших ролей этого здесь не позволяет. Если должна позволять, обратитесь в секретариат.
refused-already-open = Реестр уже открыт.
refused-not-yet-open = Реестр еще не открыт.
refused-no-such-content = В хранилище нет содержания { $row }.
refused-retention-not-ended = Это содержание надлежит хранить дольше.
refused-content-too-long = Текст занимает { $bytes } байт; хранится не более { $most }.
refused-file-handed-in-already = Файл «{ $name }» уже передан. Загрузите его ещё раз, если он нужен в другом месте.
refused-ends-before-it-begins = Последний день предшествует первому.
refused-no-such-source = В перечне источников нет «{ $source }». Сначала внесите источник.
refused-no-such-meeting = В календаре нет совещания { $number } группы «{ $group }». Сначала внесите совещание.
refused-report-after-close = Доклад утверждается на совещании или на следующий день после его закрытия.
refused-officer-of-another-group = Это должностное лицо относится к другой рабочей группе, чем совещание.
refused-dialogue-exists = Диалог { $dialogue } уже внесен в реестр.
refused-no-such-dialogue = В реестре нет диалога { $dialogue }.
refused-not-open = Заседание { $dialogue } не открыто.
refused-no-longer-planned = Диалог { $dialogue } уже не только запланирован: его заседание открылось, он состоялся или был отменен.
refused-nothing-changed = Ничего бы не изменилось.
refused-no-meeting = Диалог следует по меньшей мере за одним совещанием рабочей группы.
refused-group-twice = Рабочая группа «{ $group }» названа дважды.
refused-chair-of-another-group = { $chair } не является должностным лицом рабочей группы, за которой следует этот диалог.
refused-group-without-chair = На совместном диалоге председательствует по меньшей мере одно должностное лицо каждой группы; у «{ $group }» его нет.
refused-decision-without-reference = Назовите документ, в котором записано решение Председателя, не более чем в 80 знаках.
refused-report-not-adopted = Совещание { $number } группы «{ $group }» не закрыто, или его доклад не утвержден. Заседание открывается после этого либо по записанному решению Председателя.
refused-counts-contradict = Научные круги и частный сектор составляют { $parts }, а других указано { $stated }.
refused-figure-twice = Одна и та же цифра стоит дважды; одна из них — { $value }.
refused-symbol-taken = Это условное обозначение принадлежит документу { $paper }.
refused-more-than-all = Доля составляет не более 100 процентов.
refused-text-missing = Здесь не указаны необходимые сведения.
refused-text-too-long = Этот текст слишком длинный. Наибольшее число знаков: { $most }.
refused-text-unprintable = В тексте есть знаки, которые нельзя показать. Наберите его заново, а не вставляйте.
refused-no-such-person = В реестре нет такого лица.
refused-address-known = Этот адрес уже используется. Войдите с ним.
refused-no-address = Это не адрес электронной почты. Он имеет вид name@example.org.
refused-no-such-language = Этот язык здесь неизвестен.
refused-role-held-otherwise = Эта роль исполняется иначе: делегаты действуют от имени государства, члены расширенного бюро — от региональной группы, координаторы и представители — от организации, все остальные — от секретариата.
refused-no-such-organization = В реестре нет такой организации.
refused-too-many-colleagues = У этой организации не может быть больше представителей. Наибольшее число: { $most }.
refused-no-such-area = «{ $area }» не обозначает известную реестру страну или территорию.
refused-no-note-verbale = Пользователи от делегации назначаются вербальной нотой. Сначала внесите ноту государства и укажите ее.
refused-note-from-the-future = Вербальная нота датирована днем, который еще не наступил.
refused-note-scanned = К этой вербальной ноте уже приложена скан-копия. Попросите секретариат заменить её.
refused-two-delegations = Это лицо входит в делегацию другого государства. Никто не действует от имени двух государств.
refused-no-such-role = Это лицо не исполняет такую роль.
refused-last-officer = Это последний сотрудник секретариата с такими правами. Сначала назначьте другого.
refused-too-many-passkeys = Больше ключей доступа добавить нельзя. Наибольшее число: { $most }. Удалите тот, которым уже не пользуются.
refused-no-such-passkey = Такого ключа доступа нет.
refused-application-undecided = По заявлению { $application } решение еще не принято. Сначала отзовите его или дождитесь решения.
refused-merged = Эта запись объединена с другой. Продолжайте с той записью.
refused-only-academics-as-persons = Только представители академических кругов подают заявления от своего имени. Все остальные подают их от организации.
refused-too-many-organizations = Вы координатор слишком многих организаций, чтобы внести еще одну. Наибольшее число: { $most }. Обратитесь в секретариат.
refused-merge-into-itself = Это уже одна и та же запись.
refused-merge-person = Лицо и организация не могут быть одной записью.
refused-no-such-session = В календаре нет сессии { $session } Конференции. Сначала внесите ее.
refused-observer-not-referred = Вопрос об организации с консультативным статусом не передается из-за возражения: статус предоставляется, если Конференция не примет иного решения.
refused-observer-does-not-follow = Такой статус не следует из того, что записано о той сессии.
refused-no-website = Это не адрес веб-сайта. Он имеет вид https://example.org.
refused-no-such-list = Такого списка нет.
refused-nothing-to-circulate = Нет ни одной заявки на { $dialogue } с достаточными сведениями, которая ожидает включения в список.
refused-organization-listed-twice = { $first } и { $second } поданы одной организацией. Сначала отложите одну из них как повторную.
refused-row-withheld = Содержание { $application } больше не хранится, и внести его в список нельзя. Отложите заявку или обратитесь к заявителю.
refused-window-in-the-past = Срок должен истекать позже нынешнего момента.
refused-window-ended = Срок истёк и не возобновляется: опоздавшее остаётся поданным с опозданием.
refused-window-not-later = Продление переносит окончание срока на более позднее время, но не на более раннее.
refused-window-still-open = Срок ещё не истёк.
refused-no-such-application = В реестре нет заявки { $application }.
refused-not-on-a-list = { $application } нет ни в одном распространённом списке.
refused-case-withdrawn = Заявитель отозвал { $application }.
refused-expressed-already = Государство уже высказалось об организации, подавшей { $application }. Сначала отзовите или удалите это.
refused-no-such-objection = Такого возражения или выражения поддержки нет.
refused-no-such-note = Такой вербальной ноты этого государства нет. Сначала внесите ноту.
refused-note-missing = При отзыве глава делегации ссылается на вербальную ноту государства.
refused-received-in-the-future = Документ не мог быть получен позже нынешнего момента.
refused-no-draft = Здесь ничто не ожидает подтверждения.
refused-only-drafted = Это лишь проект. Удалите его, а не отзывайте.
refused-withdrawal-drafted = Проект отзыва уже подготовлен и ждёт главы делегации.
refused-withdrawn-already = Это уже отозвано.
refused-no-case = Выберите хотя бы одну заявку.
refused-case-twice = { $application } указано дважды.
refused-decision-in-the-future = Решение вносится после принятия, а не раньше.
refused-basis-of-the-policy = То, что решает установленный порядок, наступает само по истечении срока; никто этого не вносит.
refused-vote-missing = Укажите голоса за и против и воздержавшихся.
refused-vote-empty = Никто не голосовал ни за, ни против: голосование ничего не решило.
refused-vote-contradicts = Такой итог не следует из числа голосов: за — { $in_favour }, против — { $against }; требуется: { $majority ->
     [two-thirds] две трети
    *[simple] простое большинство
    }.
refused-not-before-a-body = По { $application } ещё нельзя принять решение: { $stage ->
     [circulated] список ещё находится у получателей
    *[other] она ещё на предварительном рассмотрении
    }.
refused-case-set-aside = { $application } отложено при рассмотрении: на этом основании расширенное бюро или, по поручению, секретариат могут лишь отказать в допуске. Чтобы допустить, вернитесь к рассмотрению.
refused-another-body-decides = По { $application } решение принимает: { $body ->
     [conference] Конференция
     [secretariat] секретариат
    *[extended-bureau] расширенное бюро
    }.
refused-basis-does-not-fit = Это основание не подходит для { $application }: оно зависит от того, есть ли возражения в силе и каково их действие.
refused-decided-already = Решение по { $application } внесено { $day } в { $time } (Вена): { $outcome ->
     [not-admitted] не допустить
    *[admitted] допустить
    }.
refused-review-before-decision = Пересмотр по { $application } датирован раньше пересматриваемого решения.
refused-no-such-call = Такого приглашения нет, или оно не опубликовано.
refused-call-not-drafted = Это приглашение больше не является проектом.
refused-call-unreadable = Текст этого приглашения прочитать невозможно. Сообщите об этом секретариату.
refused-call-withdrawn = Это приглашение было отозвано.
# $dialogue
refused-dialogue-not-public = Диалог { $dialogue } еще не является открытой информацией. Опубликуйте его раньше приглашения, в котором он назван.
refused-call-too-many-versions = У этого приглашения уже наибольшее возможное число редакций.
refused-call-opened = Прием заявок уже начался. Время его начала изменить нельзя.
refused-deadline-in-the-past = Срок можно перенести только на будущее время, чтобы никто не оказался из-за этого опоздавшим.
# $dialogue
refused-dialogue-applied-for = На диалог { $dialogue } уже подана заявка. Он остается в приглашении; отмените или отложите сам диалог.
refused-call-without-dialogue = В приглашении назван по крайней мере один диалог, каждый один раз, и не более двенадцати.
# $dialogue
refused-call-closes-too-late = Срок подачи заявок должен истечь до дня диалога { $dialogue }.
refused-call-closes-before-it-opens = Срок подачи заявок должен истекать после начала их приема.
# $most
refused-call-grace = Льготный срок в минутах: от 1 до { $most }.
refused-call-languages = Укажите каждый язык один раз, его кодом; у диалога есть по крайней мере один язык, а тексты даются только на шести официальных языках.
# $language
refused-call-lacks-language = Не хватает текстов на языке «{ $language }». Добавьте их или опубликуйте без этого языка.
refused-call-without-words = Ни на одном языке нет всех текстов приглашения.
refused-call-not-open = Заявки еще не принимаются. На странице приглашения указано, с какого времени.
refused-after-deadline = Срок истек, и поздние заявки не принимаются. Написанное сохранено как черновик; вы можете обратиться в секретариат.
# $questions, $most
refused-form-size = Число вопросов в форме — от 1 до { $most }; здесь их { $questions }.
# $question
refused-form-section = В разделе «{ $question }» нет вопросов, либо его ключ недопустим или повторяется.
# $question
refused-form-key = Ключ «{ $question }» состоит не только из строчных латинских букв, цифр и дефисов или повторяется.
# $question
refused-form-limits = Пределы, заданные для вопроса «{ $question }», соблюсти невозможно: слова, числа или срок хранения ответа.
# $question
refused-form-circulates-contact = В вопросе «{ $question }» запрашиваются контактные данные или файл. Ответы на него никогда не рассылаются.
# $question
refused-form-condition = Условие вопроса «{ $question }» должно относиться к предыдущему вопросу и к возможным ответам на него.
# $question
refused-form-choices = Для вопроса «{ $question }» нужно от 2 до 60 вариантов ответа, каждый со своим ключом.
# $question
refused-form-wording = Тексты в «{ $question }» отсутствуют, слишком длинны или написаны не на одном из шести языков.
# $dialogue
refused-dialogue-not-called = Это приглашение не относится к диалогу { $dialogue }.
refused-no-dialogue-chosen = Выберите по крайней мере один диалог.
refused-answers = Прежде чем заявка может быть принята, нужно исправить ответ. В форме показано, какой.
# $application
refused-already-applied = Эта организация уже подала заявку: { $application }. Исправьте ее или сначала отзовите.
refused-series-full = Номера этой серии исчерпаны.
refused-file-not-stored = Файл до нас не дошел. Приложите его еще раз.
refused-amended-after-deadline = Срок истек. Заявка остается в том виде, в каком она подана; секретариат еще может задать вам вопросы.
refused-left-the-desk = Этот случай больше не находится на предварительном рассмотрении: он внесен в список, решен или отозван.
refused-no-such-inquiry = Секретариат не задавал этого вопроса.
refused-already-answered = На этот вопрос уже дан ответ.
refused-already-withdrawn = Эта заявка уже отозвана.
refused-withdrawn-too-late = Заседание открылось, или диалог отменен. Отзывать больше нечего.
refused-too-many-notes = У этой заявки уже наибольшее возможное число заметок.
refused-too-many-inquiries = Заявителю уже задано наибольшее возможное число вопросов.
refused-second-pair-of-eyes = Это предложили вы сами. Рассмотреть это должен другой сотрудник.
refused-not-a-screener = Это лицо не рассматривает заявки на эти диалоги.
refused-inquiry-clock = Назначьте срок в будущем, в пределах года.
refused-registration-not-arranged = Секретариат еще не установил места и предельные числа для { $dialogue }. После этого можно будет называть участников.
refused-registration-closed = Называть и заменять участников { $dialogue } больше нельзя. Если что-то необходимо изменить, напишите в секретариат.
refused-dialogue-cancelled = Диалог { $dialogue } не состоится.
refused-not-admitted = Организация не допущена к { $dialogue }. Участников называют после допуска.
refused-too-many-people = Предельное число участников от одной организации здесь: { $most }. Сначала откажитесь от одного места или обратитесь в секретариат.
refused-already-registered = Ваша организация уже назвала этого человека.
refused-no-such-participant = В реестре нет участника { $participant }.
refused-seat-gone = От этого места отказались, или оно отозвано. Если место нужно, назовите участника снова.
refused-online-without-address = Вход в виртуальный зал — по личной ссылке: укажите собственный адрес электронной почты участника.
refused-gender-unknown = Выберите один из предложенных ответов о гендере или ни одного.
refused-already-came = Прибытие этого участника уже отмечено: { $at }. Если это ошибка, сначала отмените отметку.
refused-did-not-come = Прибытие этого участника не отмечено.
refused-not-yet-happened = { $at } еще не наступило. Укажите, когда это произошло.
refused-not-the-day = Приход можно отметить только для дня диалога — { $day }. Если диалог прошёл в другой день, сначала это вносит сотрудник секретариата.
refused-no-seat = У этого участника нет подтвержденного места. Сотрудник может впустить того, кто ожидает.
refused-people-per-organization = Каждая организация должна иметь возможность назвать не менее одного участника; предельное число: { $most }.
refused-seats-twice = Одни и те же места указаны дважды: каждый вид участия и каждая категория — один раз.
refused-online-room = Адрес виртуального зала начинается с https://.
refused-too-many-delegations = Предельное число строк в списке делегаций: { $most }.
refused-delegation-too-large = Предельное число людей в делегации здесь: { $most }. Проверьте строку.
refused-delegation-unnamed = Государство указывается только кодом; образование или межправительственная организация — только названием.
refused-delegation-twice = «{ $name }» стоит в списке дважды.
refused-no-such-letter = В реестре нет письма { $letter }.
refused-letter-not-a-draft = Изменить или выбросить можно только проект письма. Это письмо уже не проект.
refused-letter-not-to-release = Письмо выпускают как проект либо снова — после неудачи или неизвестного исхода. Одно из этих писем уже в пути, отправлено или выброшено; не выпущено ни одно.
refused-letter-not-released = Письмо не выпущено для этой попытки.
refused-letter-not-attempted = Письмо не отправлялось.
refused-letter-without-text = Текст одного из писем больше не хранится. Напишите его заново.
refused-letter-to-nobody = Здесь некому писать: адресат неизвестен или забыт по собственному желанию.
refused-too-many-letters = Предельное число писем за один раз: { $most }.
# $least, $most
refused-months-out-of-bounds = Срок в месяцах — не менее { $least } и не более { $most }.
refused-own-proposal = Эти сроки предложили вы. Пусть их утвердит другой сотрудник, или подтвердите, что его нет.
# $number
refused-no-such-proposal = Предложение № { $number } больше не ожидает утверждения. Обновите страницу.
# $how, $who, $number
refused-floor-moved-on = Слово уже передано: { $how ->
     [nobody] сейчас слово никому не предоставлено
     [number] сейчас выступает участник { $number }
    *[name] сейчас выступает { $who }
    }. Посмотрите на список ещё раз; ничего не изменено.
refused-list-closed = Список ораторов закрыт. Председатель может открыть его снова.
refused-list-not-open-yet = Список ораторов ещё не открыт.
# $most
refused-list-full = Список заполнен. Наибольшее число имён: { $most }.
refused-on-the-list-already = Этот оратор уже внесён в список.
# $most
refused-too-many-requests = Это запрашивалось слишком часто. Наибольшее число раз: { $most }. Обратитесь к сотруднику секретариата.
refused-not-a-state = Об этом может просить только государство.
# $manner
refused-manner-not-set = По этому пункту { $manner ->
     [right-of-reply] право на ответ не предусмотрено
    *[point-of-order] выступления по порядку ведения заседания не предусмотрены
    }.
refused-answers-no-question = Ответ относится к вопросу по этому пункту, который не был снят.
refused-panel-by-the-office = Состав дискуссионной группы устанавливается в программе.
# $item
refused-no-such-item = В действующей программе нет пункта { $item }.
refused-no-such-request = Такой просьбы о предоставлении слова нет.
refused-no-such-statement = Такого заявления нет.
refused-no-such-comment = Такого комментария нет.
refused-comments-deadline = Последний день должен быть в будущем, позже первого и не более чем через два года после него.
refused-comments-number = Каждая организация может представить от 1 до { $most } комментариев.
refused-comments-words = Установите предел от { $fewest } до { $most } слов.
refused-too-many-entries = Укажите не более { $most }.
refused-comments-not-taken = Письменные комментарии по этому диалогу не принимаются.
refused-comments-not-open = Письменные комментарии принимаются начиная с этого времени: { $opens }.
refused-comments-closed = Письменные комментарии принимались до этого времени: { $closed }.
refused-comments-not-for-you = Вы не можете представить комментарий по этому диалогу от имени этой организации.
refused-comments-enough = От одной организации или лица принимается не более { $most }. Сначала отзовите один из них или направьте этот как новый вариант другого.
refused-comment-empty = Напишите комментарий или приложите его в виде файла.
refused-comment-too-long = В тексте слов: { $words }. Сократите его до { $most }.
refused-no-annex = На этот раз приложения только для секретариата не принимаются.
refused-nothing-such-asked = Одного из вопросов или пунктов больше нет. Выберите снова.
refused-no-file-before = В предыдущем варианте не было файла. Приложите его снова.
refused-comment-as-it-stands = При нынешнем статусе комментария это невозможно.
refused-comment-moved-on = Поступил новый вариант комментария: { $version }. Сначала прочтите его.
refused-comment-not-to-be-posted = Автор не желает, чтобы комментарий был размещён.
refused-naming-without-organization = Комментарий от собственного имени нельзя разместить от имени организации.
refused-naming-is-the-authors = Только автор может разрешить показывать больше.
refused-naming-posted = Комментарий уже размещён. Вы можете показать меньше или снять его.
refused-no-such-cosigner = Эта организация запрашивается здесь и отвечает сама.
refused-questions-answered = На эти вопросы уже отвечают по номерам. Добавляйте новые в конец.
refused-no-such-contribution = Такого материала нет.
refused-contribution-not-for-you = Вы не можете представить материал от имени этой организации.
refused-contribution-without-topic = Выберите хотя бы одну тему.
refused-contribution-year = Укажите год с { $first } по { $last }.
refused-research-without-reference = Укажите, что представляется: хотя бы одну работу или один набор данных.
refused-reference-without-research = Ссылки на работы нужны только для исследований и данных. Выберите «Исследование или данные» или оставьте эти поля пустыми.
refused-contributions-enough = Ваших материалов на рассмотрении: { $most }. Дождитесь решения или отзовите один из них.
refused-contribution-as-it-stands = При нынешнем статусе материала это невозможно.
refused-contribution-moved-on = Поступил новый вариант материала: { $version }. Сначала прочтите его.
refused-posting-is-the-speakers = Кому можно показать заявление, решает выступающий; вы можете лишь ограничить доступ.
refused-posting-as-before = Так и было указано раньше.
refused-statement-empty = Вставьте текст или выберите файл.
# $most
refused-words-not-said = Слова из этого файла прочитать не удалось. Укажите их число, от 1 до { $most }, или вставьте текст.
refused-no-such-speaker = Такого оратора здесь нет, или его место не подтверждено.
refused-item-not-taken = Этот пункт сейчас не рассматривается.
refused-somebody-speaks = Кто-то ещё выступает. Сначала завершите его выступление.
refused-has-the-floor = Этому оратору предоставлено слово.
refused-spoke-already = Этот оратор уже выступил.
refused-left-the-list = Этого имени больше нет в списке.
refused-paused-already = Часы уже остановлены.
refused-not-paused = Часы идут.
refused-nothing-to-undo = Нет действия, которое можно отменить.
# $most
refused-too-many-moves = Порядок по этому пункту слишком часто менялся вручную. Наибольшее число раз: { $most }.
# $most
refused-too-many-named = Больше нельзя назвать ораторов без регистрации. Наибольшее число: { $most }.
refused-not-a-colleague = Место передаётся коллеге из той же организации, место которого подтверждено.
refused-meeting-over = Заседание окончено. Происходившее ещё можно внести впоследствии.
# $minutes
refused-spoken-length = Выступление длится от одной секунды до { $minutes } минут.
# $from, $to
refused-spoken-overlaps = В это время выступал кто-то другой: с { $from } до { $to } (Вена). Исправьте время.
refused-no-programme = Нет проекта, который можно выпустить.
refused-programme-unreadable = Текст проекта больше нельзя прочитать. Сохраните проект ещё раз.
# $most
refused-programme-versions = У программы столько версий, сколько принимает реестр: { $most }.
# $most
refused-programme-sittings = Заседания следуют одно за другим, заканчиваются после начала и длятся не более двенадцати часов. Наибольшее число заседаний: { $most }.
# $most
refused-programme-items = В программе есть хотя бы один пункт. Наибольшее число пунктов: { $most }.
# $item
refused-programme-item = У пункта { $item } нет своего номера, или он не отнесён ни к одному заседанию, или пункты не следуют за заседаниями.
# $item
refused-programme-minutes = Пункту { $item } или указанному в нём лицу отведено больше времени, чем длится заседание.
# $item
refused-programme-panel = Для пункта { $item } названо слишком много лиц, или кто-то назван дважды.
# $item
refused-programme-speaker = У лица, названного для пункта { $item }, нет подтверждённого места, и оно не было представлено.
refused-programme-words = Текст или документ указан для пункта, которого в программе нет.
# $most
refused-programme-documents = Слишком много документов. Наибольшее число: { $most }.
# $item
refused-item-in-use = Пункт { $item } нельзя исключить: он рассматривается, или кто-то просил по нему слова.
refused-draft-moved-on = Кто-то другой сохранил проект в тот же момент. Ничего из введённого вами не потеряно: посмотрите, что там теперь, и сохраните ещё раз.
refused-chairs = Назовите от двух до { $most } председателей, каждого по одному разу, или ни одного.
refused-no-such-chair = Выберите из председателей этого диалога.
refused-nobody-presides = Один из председателей должен присутствовать: кто-то ведёт заседание.
refused-no-such-sitting = В программе нет такого заседания.
refused-rules-precedence-twice = Каждое правило порядка указывается один раз.
# $most, $minutes
refused-rules-limits = Ограничений не больше { $most }, и ни одно не превышает { $minutes } минут.
# $most
refused-rules-places = Оратор занимает в списке хотя бы одно место одновременно. Наибольшее число: { $most }.

# Before and after the meeting.
refused-evaluation-option = Выберите один из предложенных ответов.
refused-evaluation-empty = Ответьте хотя бы на один вопрос или напишите, что бы вы изменили.
refused-evaluation-days = Анкета может быть открыта от { $least } до { $most } дней.
refused-evaluation-shorter = Анкета уже открыта, и срок был объявлен. Его можно продлить, но не сократить.
refused-evaluation-over = Анкета закрыта: { $closed }. Ответить или изменить ответы больше нельзя.
refused-evaluation-not-yet = Анкета откроется по окончании заседания: { $opens }.
refused-evaluation-too-often = Вы меняли ответы { $most } раз. Они остаются как есть.
refused-evaluation-not-over = Анкета еще открыта, или ответы уже собраны.
refused-adopted-moved-on = Тем временем этот текст составил или опубликовал кто-то другой. Посмотрите, как он выглядит сейчас; введенное вами сохранено ниже.
refused-adopted-without-original = Напишите текст на языке, выбранном как язык оригинала.
refused-adopted-nothing = Нет проекта, который можно опубликовать.
refused-no-such-paper = Нет документа { $paper }, который могут читать все.
refused-panel-items = Выберите пункты изданной программы, для которых вы ищете участников дискуссии.
refused-panel-deadline = Последний день должен быть в будущем и позже первого.
refused-panel-not-open = Предложения принимаются начиная с этого времени: { $opens }.
refused-panel-closed = Предложения принимались до этого времени: { $closed }.
refused-panel-no-call = Для этого заседания участников дискуссии не приглашают.
refused-proposal-decided = По этому предложению решение уже принято.
refused-proposal-of-another = Это лицо по данному пункту уже предложено другим участником.
refused-proposal-too-often = Предложение можно составить { $most } раз. Оно остается как есть.
refused-proposals-too-many = Одно лицо можно предложить по { $most } пунктам.
refused-proposal-withdrawn = Это предложение отозвано.
refused-too-many-words = Сократите этот текст до { $most } слов.

# Suggestions over the years
refused-suggestion-no-summary = «{ $paper }» не является резюме диалога, доступным для всех. Предложения берутся только из таких резюме.
refused-suggestion-no-paragraph = Укажите номер хотя бы одного пункта резюме.
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = В резюме { $last } пронумерованных пунктов; один из этих номеров больше.
# $most: a number
refused-suggestion-waivers = В одной записи можно оставить без внимания не более { $most } предупреждений. Выберите другие слова.
refused-suggestion-sources-many = Число документов, из которых взято предложение, не может превышать { $most }, число пунктов каждого из них — { $paragraphs }.
refused-no-such-suggestion = Действующего предложения { $suggestion } нет.
refused-suggestion-moved-on = Тем временем эту запись изменил кто-то другой. Посмотрите, как она выглядит сейчас; введенное вами сохранено ниже.
refused-suggestion-taken = По адресу «{ $suggestion }» уже есть запись. Адрес сохраняет свое значение; выберите другой.
refused-suggestions-many = В реестре уже столько предложений, сколько он вмещает: { $most }.
refused-suggestion-themes = Выберите темы: не менее одной и не более { $most }.
refused-suggestion-split = Выберите часть пунктов этой записи и оставьте остальные.
refused-no-such-reference = В этой записи нет такой ссылки.
refused-references-many = Наибольшее число ссылок в одной записи: { $most }.
refused-reference-to-come = Дата { $day } еще не наступила.
refused-reference-not-later = Дата { $day } не позднее { $raised }, когда предложение было высказано впервые. Ссылки даются только на более поздние документы.
refused-reference-sources = Назовите источники из реестра, каждый один раз: не менее одного и не более { $most }.
refused-suggestion-without-original = На языке, указанном как язык оригинала, текста нет.
