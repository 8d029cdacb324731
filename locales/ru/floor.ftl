# Слово: рабочее место Председателя, экраны, место участника в списке.

floor-the-floor = Заседание
my-floor = Заседание
my-floor-what = Ваше место в списке ораторов и предназначенные вам экраны: место Председателя, кабина, зал.
my-comments = Письменные комментарии
my-comments-what = Представить, проследить, подписать.
floor-meetings = Заседания

screen-chair = Рабочее место Председателя
screen-chair-what = Кто выступает, кто следующий, что сказать, сколько осталось времени.
screen-booth = Кабина переводчиков
screen-booth-what = Порядок выступлений, языки, имена и как они произносятся.
screen-technician = Звук и онлайн-зал
screen-technician-what = Кому включить микрофон сейчас и кому — следующему.
screen-room = Экран в зале
screen-room-what = Оратор и часы, видные издалека.
screen-overlay = Строка поверх трансляции
screen-overlay-what = Одна строка с именем оратора для видеоизображения.
screen-me = Ваше место в списке
screen-me-what = Попросить слова, увидеть, когда подойдёт ваша очередь.
screen-public = Открытая страница
screen-public-what = То, за чем может следить каждый, поскольку заседание объявлено открытым.

floor-item = Пункт { $number }: { $title }
floor-ends = завершение по плану в { $hour }
floor-participant = Участник { $number }
floor-called = { $name }, { $body }
floor-in-the-room = в зале
floor-online = онлайн
floor-speaks = Слово имеет
floor-paused = Пауза
floor-next = Далее
floor-between = Ни один пункт сейчас не рассматривается
floor-not-begun = Заседание ещё не началось
floor-nobody-speaks = Слово никому не предоставлено
floor-nobody-waits = Никто не ждёт.
floor-of-left = осталось из { $time }
floor-no-limit = прошло; без ограничения времени
floor-time-used = Использованное время
floor-waiting =
    { $n ->
        [0] никто не ждёт
        [one] ждёт { $n } оратор
        [few] ждут { $n } оратора
        [many] ждут { $n } ораторов
       *[other] ждут { $n } оратора
    }
floor-pause = Остановить часы
floor-resume = Пустить часы
floor-end = Оратор закончил
floor-give = Предоставить слово: { $who }
floor-give-now = Предоставить слово сейчас
floor-not-there = Вызван, но отсутствует
floor-take-off = Исключить из списка
floor-undo = Отменить последнее действие: { $step }
floor-list = Список ораторов
floor-open-list = Открыть список
floor-close-list = Закрыть список
floor-asked-at = запрос в { $hour }
floor-first-time = участвует впервые
floor-on-behalf = от имени: { $whom }
floor-more = Ещё
floor-put-before = Поставить перед
floor-at-the-end = В конец списка
floor-reason = Причина; она будет указана рядом с именем
floor-put = Поставить туда
floor-plan = План времени
plan-left = Осталось от отведённого времени
plan-each = На каждого ожидающего
plan-ends = Завершение, если закрыть список сейчас
plan-two-minutes = Завершение, если каждому по две минуты
floor-items = Повестка дня
floor-take-item = Перейти к рассмотрению
floor-leave-item = Завершить рассмотрение
floor-balance = Кто выступил
floor-spoken = Последние выступившие
floor-speakers = Ораторы
floor-time = Время
floor-reminders = Напоминания
reminder-country = Оратор переходит к положению в отдельной стране: напомните, что на диалоге не обсуждаются отдельные страны, и попросите оратора говорить по теме.
reminder-interruption = Выступление прервано: остановите часы, выслушайте, снова пустите часы. Время не теряется.
reminder-closing = Перед закрытием списка: объявите об этом, немного подождите, затем закройте. Кто попросил слова раньше, остаётся в списке.
reminder-time = Часы предупреждают и никогда не прерывают. Просить ли кого-либо завершить выступление, решаете вы.
floor-script = Что сказать
floor-pronounced = произносится: { $how }
floor-acronyms = сокращения: { $which }
floor-running-order = Порядок выступлений
floor-unmute = Включить микрофон: { $who }
floor-unmute-now = Включить микрофон сейчас, онлайн
floor-microphone = Микрофон в зале
floor-keys = Клавиши с одной буквой нажимают кнопки, на которых они указаны
floor-away = Связь прервалась. То, что вы видите, могло устареть; мы пытаемся её восстановить.
floor-back = Связь восстановлена, всё обновлено.
floor-unsent = Это не отправлено: нет связи. Попробуйте, пожалуйста, ещё раз.

script-open = Доброе утро. Приветствую всех участников. Объявляю заседание открытым.
script-no-programme = Программы пока нет.
script-turn-to = Переходим к следующему пункту. { $item }.
script-over = На этом наша повестка дня исчерпана. Благодарю всех и объявляю заседание закрытым.
script-thank = Благодарю вас, { $who }.
script-give = Слово имеет { $who }.
script-give-and-next = Слово имеет { $who }. Следующим в моём списке значится { $next }.
script-anybody = Желает ли кто-либо ещё взять слово? Других просьб я не вижу.
script-item-over = В моём списке больше нет ораторов. На этом мы завершаем { $item }.
script-two-chairs = Этот диалог ведут совместно { $chairs }.
script-in-absence = В отсутствие коллеги ({ $absent }) я веду диалог от имени его сопредседателей.
script-hand-over = Передаю ведение следующего пункта: { $chair }. { $item }.
script-take-over = Благодарю вас, { $chair }. Принимаю ведение следующего пункта. { $item }.
script-stands-in = Этот пункт должен был вести другой председатель ({ $absent }), который отсутствует. Я веду его вместо него.
floor-presides = ведёт: { $who }
floor-presides-for = ведёт: { $who }, вместо { $absent }

floor-you-speak = Слово предоставлено вам.
floor-you-are-next = Вы следующий оратор.
floor-ahead-of-you =
    { $n ->
        [one] Перед вами { $n } оратор.
        [few] Перед вами { $n } оратора.
        [many] Перед вами { $n } ораторов.
       *[other] Перед вами { $n } оратора.
    }
floor-turn-in =
    { $n ->
        [0] Ваша очередь подойдёт с минуты на минуту.
        [one] Ваша очередь подойдёт примерно через { $n } минуту.
        [few] Ваша очередь подойдёт примерно через { $n } минуты.
        [many] Ваша очередь подойдёт примерно через { $n } минут.
       *[other] Ваша очередь подойдёт примерно через { $n } минуты.
    }
floor-gone = Вы выступили или вышли из списка.
floor-withdraw = Исключить моё имя из списка
floor-pass = Уступить слово коллеге
floor-pass-to = Кто выступит вместо вас?
floor-pass-on = Передать место
floor-no-place = На этом заседании у вас нет места, с которого можно выступить.
floor-no-list-open = Сейчас запись в список не ведётся. Когда она откроется, об этом сообщит эта страница.
floor-ask = Попросить слова
floor-ask-now = Попросить слова
floor-for-whom = Для кого?
floor-which-item = По какому пункту?
floor-as-what = Что вы будете делать?
floor-from-where = Откуда вы выступаете?
floor-language = На каком языке?
floor-language-hint = Переводчики видят это заранее.
floor-on-behalf-of = От имени какой группы?
floor-about = О чём, в нескольких словах?
floor-about-hint = Это видят только Председатель и переводчики.

floor-enter-name = Записать чьё-либо имя
floor-for-whom-hint = Зарегистрированные участники есть в этом списке; имя любого другого указывается ниже.
floor-guest-name = Имя незарегистрированного лица
floor-guest-body = От чьего имени оно выступает
floor-as-manner = В каком качестве?
floor-whose-question = На чей вопрос даётся ответ?
floor-from-place = Откуда?
floor-language-of = На каком языке?
floor-enter-now = Внести в список

manner-panel = выступление в дискуссионной группе
manner-statement = заявление
manner-on-behalf = заявление от имени группы
manner-question = вопрос
manner-answer = ответ
manner-point-of-order = выступление по порядку ведения заседания
manner-right-of-reply = право на ответ

request-waiting = Вы в списке.
request-speaking = Слово предоставлено вам.
request-spoke = Вы выступили. Спасибо.
request-withdrawn = Вас больше нет в списке.

listing-not-yet = список ещё не открыт
listing-open = список открыт
listing-closed = список закрыт

item-opening = Открытие заседания
item-briefing = Информация секретариата
item-report = Что решила рабочая группа
item-panel = Тематическое обсуждение
item-discussion = Обсуждение
item-closing = Закрытие заседания

why-point-of-order = по порядку ведения заседания слово даётся сразу
why-right-of-reply = право на ответ
why-programme = назван в программе
why-answer = отвечает на вопрос
why-by-hand = поставлен сюда вручную
why-time = по времени просьбы
why-states-first = государства выступают первыми
why-not-yet-spoken = ещё не выступал по этому пункту
why-first-timers-first = участвует впервые
why-kinds-in-turn = категории участников чередуются
why-regions-in-turn = регионы чередуются

step-take = начато рассмотрение пункта
step-leave = завершено рассмотрение пункта
step-listing = список открыт или закрыт
step-rules = изменены правила списка
step-place = кто-то поставлен на другое место
step-give = предоставлено слово
step-pause = часы остановлены
step-resume = часы снова пущены
step-end = оратор закончил
step-absent = кто-то отсутствовал

seat-title = Участвовать с этого устройства
seat-what = Этот код открывает ваше место на заседании: вы можете попросить слова и увидеть, когда подойдёт ваша очередь. Учётная запись не нужна. То же самое может сделать любой, у кого есть код, поэтому никому его не передавайте.
seat-take = Участвовать с этого устройства
seat-alone = Отключить другие устройства
seat-leave = Выйти из заседания на этом устройстве
seat-desk = На стойке регистрации:
seat-other-devices =
    { $n ->
        [one] Код используется ещё на { $n } устройстве.
        [few] Код используется ещё на { $n } устройствах.
        [many] Код используется ещё на { $n } устройствах.
       *[other] Код используется ещё на { $n } устройства.
    }
seat-others-what = Если они вам незнакомы, отключите их здесь и сообщите секретариату.
seat-too-many-devices = Код уже используется на трёх устройствах. Отключите их или продолжайте на одном из них.

problem-busy-listening-why = Сейчас за заседанием в прямом эфире следит слишком много людей. Страница всё равно показывает всё; она обновляется сама.

floor-group-state = Государства
floor-group-ngo = Неправительственные организации
floor-group-academia = Академические круги
floor-group-private-sector = Частный сектор
floor-group-parliamentarian = Парламентарии
floor-group-other = Прочие
floor-region-none = Без региона
floor-first-timers = Впервые на диалоге
