# Регистрация и вход: кого называют допущенные организации, личные страницы, подтверждения, стойка регистрации.

## Участники от организации

registration-people = Кого вы называете
registration-to-application = Ваша заявка
registration-until = Называть и заменять участников можно { $until }.
registration-most =
    { $n ->
        [one] Ваша организация может назвать { $n } участника.
        [few] Ваша организация может назвать не более { $n } участников.
        [many] Ваша организация может назвать не более { $n } участников.
       *[other] Ваша организация может назвать не более { $n } участника.
    }
registration-nobody = Вы ещё никого не назвали. Сам по себе допуск никому не даёт места: назовите тех, кто придёт.
registration-those-named = Уже названы
registration-add = Назвать участника
registration-only-needed = Мы спрашиваем только то, что нужно для этого способа участия. Всё, что здесь указано, уничтожается через шесть месяцев после диалога.
registration-add-button = Назвать
registration-named-confirmed = Участник назван, место есть.
registration-named-waiting = Участник назван и стоит в списке ожидания. Следующее свободное место получает тот, кто ждёт дольше всех; ему об этом сообщают.
registration-returned = Место возвращено.
registration-closed = Называть и заменять участников здесь больше нельзя. Если что-то нужно изменить, напишите секретариату.
registration-not-arranged = Секретариат ещё не установил число мест для этого диалога. Вам сообщат, когда можно будет назвать участников.
registration-cancelled = Этот диалог не состоится. Назвать участников нельзя.
registration-no-mode = Выберите, как человек участвует.
registration-would-wait = Сейчас свободных мест нет: участник встанет в список ожидания.
registration-seat-free = Есть свободное место.
registration-seats-left =
    { $n ->
        [one] Осталось { $n } место.
        [few] Осталось { $n } места.
        [many] Осталось { $n } мест.
       *[other] Осталось { $n } места.
    }
registration-mode-anew = Это запрос места другого вида с этого момента, наравне со всеми, кто его просит.
registration-no-longer-admitted = Больше не допущена
registration-place = В списке ожидания, по порядку { $n }
registration-is-protected = Под защитой

## Один участник

registration-mode = Как участвует
registration-mode-hint = Это можно изменить, пока можно называть участников.
registration-name = Имя
registration-name-hint = Как пишет сам человек, в своей письменности. Так имя и будет напечатано.
registration-function = Должность
registration-address = Личный адрес электронной почты участника
registration-address-hint = Нужен для участия онлайн, потому что вход в онлайн-зал личный. Для очного участия можно не указывать: тогда передайте подтверждение сами.
registration-language = Язык, на котором мы пишем участнику
registration-language-hint = На этом языке приходят подтверждение и сообщения.
registration-gender = Пол
registration-gender-hint = Только для статистики; вместе с именем никогда не показывается.
gender-woman = Женщина
gender-man = Мужчина
gender-other = Другое
registration-needs = Что нужно для участия
registration-needs-hint = Вход без ступеней, субтитры, помощник. Это читает только секретариат.
registration-publish = Что можно опубликовать
registration-publish-lead = Без отметки ничего не публикуется, и каждую отметку можно снять в любое время.
registration-consent-name = Имя — в публичном списке участников
registration-consent-organization = Название организации — в публичном списке участников
registration-consent-screens = Имя — на экранах в зале и в онлайн-зале
registration-protected = Не включать этого человека ни в публичные списки, ни на таблички, ни на экраны, ни в выгрузки
registration-protected-hint = Для тех, кому угрожает опасность. Важнее всех отметок выше.

## Личная страница

registration-place-title = Ваше место
registration-now = Что с вашим местом
registration-now-confirmed = Место за вами сохранено. Если вы не сможете прийти, верните его: его кто-то ждёт.
registration-now-waiting = Свободных мест пока нет. Следующее получает тот, кто ждёт дольше всех; ему об этом сообщают. До этого не оформляйте поездку.
registration-now-given-back = Это место возвращено.
registration-now-revoked = Секретариат отозвал это место. Войти по нему больше нельзя.
registration-now-not-admitted = Организация больше не допущена к этому диалогу. Войти по этому месту нельзя.
registration-now-cancelled = Этот диалог не состоится.
registration-day = День
registration-organization = Организация
registration-confirmation = Подтверждение
registration-confirmation-lead = Возьмите подтверждение с собой на бумаге или в телефоне. Код считывают на стойке регистрации.
registration-code = Код для стойки регистрации
registration-confirmation-pdf = Подтверждение для печати (PDF)
registration-calendar = Запись для календаря
registration-online = Онлайн-зал
registration-online-personal = Этот вход только для вас. Передав его, вы никому ничего не откроете.
registration-online-enter = Войти в онлайн-зал
registration-online-not-yet = Вход появится здесь незадолго до диалога. Войдите с этим адресом и вернитесь на эту страницу.
registration-online-not-open = Онлайн-зал сейчас для вас закрыт.
registration-consents-save = Сохранить выбор
registration-consents-kept = Ваш выбор сохранён.
registration-changed = Изменение сохранено.
registration-change-title = Что-то изменилось?
registration-change = Изменить данные или способ участия
registration-change-exchange = Можно исправить данные или назвать на это место другого человека. Место в очереди остаётся прежним.
registration-change-own = Можно исправить свои данные. Назвать вместо вас другого человека может только ваша организация.
registration-change-mode = При выборе другого способа участия это место возвращается, и с этого момента запрашивается место другого вида.
registration-change-waiting = Этот человек в списке ожидания. Другие изменения сохраняют место в очереди.
registration-change-button = Сохранить изменение
registration-give-back = Вернуть место
registration-give-back-next = Место сразу получает тот, кто ждёт дольше всех.
registration-give-back-access = Подтверждение и вход в онлайн-зал сразу перестают действовать.
registration-give-back-place = Место в списке ожидания теряется.
registration-give-back-again = Того, кто всё-таки захочет прийти, называют заново, и он встаёт в конец очереди.
registration-give-back-button = Вернуть
registration-keep = Оставить место за собой

## Практические сведения

guidance-title = Что делать
guidance-in-person-1 = Заранее узнайте, нужна ли вам виза. Это подтверждение может помочь при её запросе, но визы не даёт.
guidance-in-person-2 = Возьмите паспорт или удостоверение личности: он нужен на входе, чтобы получить пропуск.
guidance-in-person-3 = Заложите час на вход и досмотр до начала диалога.
guidance-in-person-4 = Покажите код на стойке у зала.
guidance-in-person-5 = Устный перевод слышен через наушники на каждом месте. Вовремя сообщите нам, что вам нужно для участия.
guidance-online-1 = В день диалога войдите здесь со своим адресом и перейдите в онлайн-зал с этой страницы.
guidance-online-2 = Накануне проверьте звук и камеру на том устройстве, которым будете пользоваться.
guidance-online-3 = Пользуйтесь гарнитурой с микрофоном и тихим помещением: от вашего звука зависят устные переводчики.
guidance-online-4 = Выберите в онлайн-зале язык, который хотите слышать.
guidance-online-5 = Показывайте имя и организацию, только если вы согласились, чтобы они были на экранах.

## Подтверждение

confirmation-title = Подтверждение участия
confirmation-dialogue = Конструктивный диалог
confirmation-follows = После
confirmation-mode = Способ участия
confirmation-no-pass = Это не пропуск: пропуск выдаётся на входе.
confirmation-no-visa = Оно не гарантирует визу и не заменяет её.
confirmation-bring = Возьмите его вместе с действительным удостоверением личности. Код считывают на стойке регистрации.
confirmation-revoked = Оно действует, пока действуют допуск и место. Если они не действуют, на стойке это сразу видно.
confirmation-demonstration = Демонстрация: всё на этом листе вымышлено.

## Уведомление тому, кого назвали

registration-notice-subject = Вы названы участником конструктивного диалога: { $dialogue }
registration-notice-body =
    Ваша организация назвала вас участником конструктивного диалога: { $dialogue }.

    Что с вашим местом, ваше подтверждение и всё, что нужно в этот день, — на вашей личной странице:
    { $link }

    Войдите там с этим адресом электронной почты. Там же вы выбираете, что можно о вас опубликовать, и возвращаете место, если не сможете прийти.

## Стойка регистрации

check-in = Отметка о приходе
check-in-came = Пришли: { $came } из { $all }.
check-in-search = Имя, организация или номер
check-in-search-hint = Достаточно части слова.
check-in-find = Найти
check-in-more = Есть ещё. Введите ещё одну букву.
check-in-nobody = Никого с таким именем не ждут. Поищите организацию или направьте человека к сотруднику секретариата.
check-in-by-camera = С помощью камеры
check-in-by-camera-how = Войдите на телефоне, наведите его камеру на код в подтверждении и откройте адрес, который она покажет.
check-in-fallback = Без сети
check-in-list = Список для печати
check-in-afterwards = Внести с напечатанного списка
check-in-no-seat = Нет места
check-in-at = Приход в { $time }
check-in-done = Приход отмечен в { $time }.
check-in-already = Приход этого человека уже был отмечен: { $when }.
check-in-undone = Отметка снята.
check-in-is-online = Этот человек участвует онлайн, места в зале у него нет. Направьте его к сотруднику секретариата.
check-in-waits = Этот человек в списке ожидания. Впустить его может только сотрудник секретариата.
check-in-refer = У этого человека нет места. Направьте его к сотруднику секретариата.
check-in-rehearsal-what = Репетиция: диалог состоится { $day }. Пробуйте сколько угодно; ничто из сделанного здесь не записывается.
check-in-over-what = Диалог состоялся { $day }. Внести ещё можно только тех, кто пришёл в этот день, с указанием времени.
check-in-rehearse = Попробовать: отметить приход (репетиция)
check-in-rehearsed = Репетиция: этого человека можно было бы впустить. Ничего не записано.
check-in-button = Отметить приход сейчас
check-in-undo = Это ошибка: снять отметку
check-in-next = Следующий
check-in-earlier = Приход был раньше
check-in-earlier-button = Внести с этим временем
check-in-day = День
check-in-hour = Время по Вене
check-in-hour-of = Время по Вене: { $name }
check-in-name = Имя
check-in-made = Напечатано из реестра: { $when }.
check-in-destroy = Уничтожьте этот список, когда внесёте из него время.
check-in-afterwards-lead = Впишите время рядом с каждым, кто пришёл. Остальные поля оставьте пустыми.
check-in-nobody-left = Пришли все, кого ждали.
check-in-afterwards-button = Внести это время
check-in-wrong-time = Укажите время в виде 09:12. Участник: { $name }.
check-in-entered =
    { $n ->
        [one] Внесён { $n } человек.
        [few] Внесены { $n } человека.
        [many] Внесено { $n } человек.
       *[other] Внесено { $n } человека.
    }

## Секретариат: места

office-registration-seats = Места
office-registration-people = Участники
office-registration-waiting = Список ожидания
office-registration-unconfirmed = Не подтвердили
office-registration-delegations = Делегации
office-registration-hand-over = Передача
office-registration-differences = Расхождения
office-registration-saved = Места и ограничения установлены.
office-registration-not-arranged = Называть участников пока нельзя: места не установлены.
office-registration-open = Допущенные организации могут называть участников.
office-registration-closed = Регистрация закрыта. Секретариат ещё может называть и заменять участников.
office-registration-until = Участников можно называть { $until }.
office-registration-no-limits = Ограничений нет: число мест не ограничено.
office-registration-kind = Вид
office-registration-all-kinds = Все виды вместе
office-registration-most = Места
office-registration-taken = Занято
office-registration-full = Мест нет
office-registration-arrange = Установить места и ограничения
office-registration-arrange-lead = Оставьте поле пустым, если число мест не ограничено. Дополнительные места сразу получают те, кто ждёт, по порядку; сокращение ни у кого места не отнимает.
office-registration-per-organization = Скольких участников может назвать организация
office-registration-seats-of = Места
office-registration-more = Окончание регистрации и онлайн-зал
office-registration-closes = Называть участников можно до (время по Вене)
office-registration-closes-hint = Оставьте пустым, чтобы регистрация закрылась с открытием заседания.
office-registration-room = Адрес онлайн-зала
office-registration-room-hint = Начинается с https://. Туда попадают только те, у кого есть место онлайн, каждый со своей страницы.
office-registration-room-keep = Адрес указан, но здесь не показывается. Оставьте пустым, чтобы его сохранить.
office-registration-no-room = Убрать адрес
office-registration-room-set = Онлайн-зал указан.
office-registration-room-not-set = Онлайн-зал ещё не указан.
office-registration-no-number = Укажите целое число.
office-registration-no-time = Укажите день и время по Вене.

## Секретариат: участники

office-registration-shown =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
office-registration-nobody = Здесь никого нет.
office-registration-seat = Место
office-registration-since = С какого времени
office-registration-needs = Что нужно
office-registration-came = Приход
office-registration-waiting-lead = В том порядке, в котором даются свободные места: с какого времени человек ждёт место этого вида.
office-registration-revoke = Отозвать
office-registration-revoke-lead = Подтверждение и вход в онлайн-зал сразу перестают действовать, место получает тот, кто ждёт дольше всех. Отменить это нельзя; человека можно назвать заново.
office-registration-revoke-button = Отозвать это место
office-registration-revoked = Место отозвано.

## Секретариат: кто не подтвердил

office-registration-unconfirmed-lead = Допущенные организации, которые никого не назвали.
office-registration-all-confirmed = Каждая допущенная организация кого-то назвала.
office-registration-admitted = Допущена с
office-registration-remind = Подготовить напоминания
office-registration-drafted =
    { $n ->
        [0] Напоминания не подготовлены: никто не выбран или написать некому.
        [one] Подготовлено { $n } напоминание. Оно уйдёт, когда вы его отправите.
        [few] Подготовлено { $n } напоминания. Они уйдут, когда вы их отправите.
        [many] Подготовлено { $n } напоминаний. Они уйдут, когда вы их отправите.
       *[other] Подготовлено { $n } напоминания. Они уйдут, когда вы их отправите.
    }
office-registration-guide = Подготовить письма с практическими сведениями
office-registration-guide-lead = Всем, у кого есть место, сообщают, как прийти или как участвовать онлайн. Тем, для кого такое письмо уже есть, второе не готовится.
office-registration-guided =
    { $n ->
        [0] Письма не подготовлены: для всех, у кого есть место и адрес, письмо уже есть.
        [one] Подготовлено { $n } письмо с практическими сведениями. Оно уйдёт, когда вы его отправите.
        [few] Подготовлено { $n } письма с практическими сведениями. Они уйдут, когда вы их отправите.
        [many] Подготовлено { $n } писем с практическими сведениями. Они уйдут, когда вы их отправите.
       *[other] Подготовлено { $n } письма с практическими сведениями. Они уйдут, когда вы их отправите.
    }
reminder-subject = Требуется действие: назовите участников конструктивного диалога ({ $dialogue })
reminder-body =
    Организация «{ $organization }» допущена к конструктивному диалогу: { $dialogue } (заявка { $reference }).

    Пока никто не назван. Без имени место не сохраняется. Пожалуйста, назовите тех, кто примет участие очно или онлайн. Сделать это можно { $until } на этой странице:
    { $link }

    Если ваша организация участвовать не сможет, ничего делать не нужно; короткий ответ поможет тем, кто ждёт.

## Секретариат: делегации

delegations-lead = Государства-участники, подписавшие государства, другие государства, субъекты и межправительственные организации регистрируются для рабочей группы. Они поступают списком и учитываются отдельно.
delegations-as-of = Список по состоянию на { $day }
delegations-listed = Делегации
delegations-came = Пришли
delegations-looked = Этот список
delegations-fine = Все строки прочитаны. Внесите список или измените его и проверьте снова. Он заменит прежний.
delegations-not-fine = Некоторые строки прочитать не удалось. Ничего не внесено.
delegations-line = Строка { $line }: { $why }
delegation-fault-kind = «{ $given }» — не вид делегации.
delegation-fault-state = «{ $given }» — не код и не название государства.
delegation-fault-name = Не хватает названия.
delegation-fault-number = «{ $given }» — не целое число.
delegation-fault-came = «{ $given }» — не yes и не no.
delegations-enter = Внести список
delegations-day = День, к которому он относится
delegations-yes = да
delegations-no = нет
delegations-each = Каждая делегация
delegations-name = Делегация
delegations-no-day = Укажите день.
delegations-empty = Вставьте список или выберите файл.
delegations-list = Список
delegations-list-hint = Одна делегация на строку: вид, государство или название, число людей в зале, число людей онлайн, приход (yes или no). Разделители — запятые, точки с запятой или табуляция.
delegations-file = Или файл
delegations-file-hint = CSV. Важнее того, что вставлено.
delegations-look = Проверить
delegations-enter-button = Внести список
delegations-saved = Список внесён.
cells-packed = Это рабочая книга или сжатый файл, он не открывается. Сохраните его в формате CSV.
cells-no-text = Это не текст в кодировке UTF-8. Сохраните его в формате CSV (UTF-8).
cells-too-long = В файле больше 10 000 строк.

## Секретариат: передача и расхождения

hand-over-lead = Те, у кого есть место, — для систем, которые выдают пропуска и открывают онлайн-зал. Ячейки, которые электронная таблица выполнила бы как формулы, обезврежены.
hand-over-badges = Пропуска (Indico)
hand-over-platform = Онлайн-зал (Interprefy)
hand-over-people =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
hand-over-names = Последнее слово имени считается фамилией. Имена пишут по-разному: проверьте их там. Те, кто не согласился, чтобы имя было на экранах, показаны на платформе без имени.
hand-over-protected = Люди под защитой
hand-over-protected-lead = Их нет ни в одном файле. Передайте их данные вручную, под именем, которое они выберут.
hand-over-unnamed = Участник { $reference }
differences-lead = Выберите списки, которые выдают система пропусков и платформа. Они сравниваются с решениями и не сохраняются.
differences-decided =
    { $n ->
        [one] Место есть у { $n } человека.
        [few] Место есть у { $n } человек.
        [many] Место есть у { $n } человек.
       *[other] Место есть у { $n } человека.
    }
differences-none = Все три совпадают.
differences-badges = Список пропусков
differences-platform = Список платформы
differences-file-hint = CSV со столбцами: имя (name или first name и last name), организация (affiliation), электронная почта (e-mail), номер (reference).
differences-no-file = Выберите хотя бы один файл.
differences-button = Сравнить
differences-without-badge = Место в зале есть, пропуска нет: { $n }
differences-without-access = Место онлайн есть, доступа нет: { $n }
differences-undecided = Пропуск или доступ без места: { $n }
differences-other-mode = Пропуск или доступ другого вида: { $n }
differences-renamed = Под другим именем: { $n }
differences-twice = Дважды: { $n }
differences-ambiguous = Может относиться к нескольким людям: { $n }
differences-badge-line = Пропуска, строка { $line }: { $name }
differences-platform-line = Платформа, строка { $line }: { $name }
