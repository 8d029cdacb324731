# Рабочий кабинет секретариата: что ждёт, подготовка диалога, составление приглашения.

office = Секретариат
office-lead = Что ждёт по каждому диалогу и какие сроки наступают следующими.
office-you = вы
office-command-line = командная строка
office-colleague = коллега ({ $reference })
office-save = Сохранить
office-choose = Выберите один из вариантов
office-not-a-day = Укажите день, например 2027-02-12
office-not-a-number = Укажите целое число
office-day-past = Этот день уже прошёл
office-too-long = Слишком длинный текст

## Что ждёт

office-nothing = Сейчас не готовится ни один диалог
office-nothing-why = Запланируйте следующий: из него следуют приглашение, рассмотрение заявок, списки и регистрация.
office-to-screen = на рассмотрении
office-overdue = с просроченным ответом
office-ready = готовы для списка
office-lists-open = списки с открытым сроком
office-to-decide = ожидают решения
office-letters-drafted = письма в исходящих
office-waiting-list = в списке ожидания
office-drafts = Приглашения в подготовке
office-past = Прежние диалоги

## Один диалог

office-life = На каком этапе этот диалог
office-step-call = Приглашение
office-step-applications = Заявки
office-step-screening = Рассмотрение
office-step-list = Список
office-step-decisions = Решения
office-step-registration = Регистрация
office-step-sitting = Заседание
office-call-none = приглашения ещё нет
office-applications =
    { $n ->
        [0] пока нет
        [one] { $n } заявка
        [few] { $n } заявки
        [many] { $n } заявок
       *[other] { $n } заявки
    }
office-still-to-screen =
    { $n ->
        [0] ничего не ждёт
        [one] { $n } заявка на рассмотрении
        [few] { $n } заявки на рассмотрении
        [many] { $n } заявок на рассмотрении
       *[other] { $n } заявки на рассмотрении
    }
office-on-open-lists =
    { $n ->
        [0] у государств ничего нет
        [one] { $n } заявка у государств
        [few] { $n } заявки у государств
        [many] { $n } заявок у государств
       *[other] { $n } заявки у государств
    }
office-still-to-decide =
    { $n ->
        [0] ничего не ждёт
        [one] { $n } заявка ожидает решения
        [few] { $n } заявки ожидают решения
        [many] { $n } заявок ожидают решения
       *[other] { $n } заявки ожидают решения
    }
office-registered =
    { $n ->
        [0] пока никого
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
office-reserved = Этот диалог видит только секретариат
office-calls = Приглашения к участию
office-no-calls = Для этого диалога ещё нет приглашения.
office-new-call = Составить приглашение
office-desks = Рабочие места
office-desk = Рассмотрение заявок
office-desk-what = Заявки: проверки, вопросы заявителям, что включается в список.
office-lists = Списки
office-lists-what = Что представляется государствам-участникам или расширенному бюро и до какого срока.
office-comments = Письменные комментарии
office-comments-what = Сроки приёма, что поступило, что размещено.
office-decisions = Решения
office-decisions-what = Что должен решить соответствующий орган, по одной заявке или сразу по нескольким.
office-registration = Регистрация
office-registration-what = Места, участники, список ожидания, доступ в онлайн-зал.
office-letters = Письма
office-letters-what = Проекты в исходящих, пока сотрудник их не отправит.
office-counts = Цифры
office-counts-what = Кто подал заявку, был допущен, зарегистрировался и пришёл.
office-done-planned = Диалог запланирован
office-done-announced = Диалог объявлен
office-done-postponed = Диалог перенесён на другой день
office-done-cancelled = Диалог отменён
office-done-opened = Заседание открыто
office-done-held = Диалог проведен
office-done-chairs = В реестре указано, кто председательствует
office-done-told = Заявителям и участникам направляется уведомление.

## Планирование

office-plan = Запланировать диалог
office-plan-lead = Диалог следует за одним совещанием рабочей группы или, если он совместный, за несколькими. Его обозначение составляется из темы и года.
office-plan-meetings = За какими совещаниями он следует?
office-plan-to-meeting = Внести предстоящее совещание, которого нет в перечне
office-plan-no-meetings = В реестре ещё нет предстоящих совещаний.
office-plan-choose-meeting = Выберите хотя бы одно совещание
office-plan-no-reference = Для этих групп в том году нет свободного обозначения
office-plan-date = День диалога
office-plan-mode = Как он проводится?
office-plan-audience = Кто может о нём знать?
office-audience-public = Все: он объявляется сейчас
office-audience-restricted = Секретариат, пока диалог не объявлен
office-plan-button = Запланировать
office-meeting = Внести предстоящее совещание
office-meeting-group = Рабочая группа
office-meeting-number = Номер сессии или совещания
office-meeting-called = Как оно называется?
office-gathering-session = Сессия
office-gathering-meeting = Совещание
office-meeting-opens = Первый день
office-meeting-closes = Последний день
office-meeting-source = Откуда эти сведения
office-meeting-known-source = Источник, который есть в реестре
office-meeting-new-source = Или новый источник: его название
office-meeting-publisher = Кем опубликован
office-meeting-no-source = Выберите источник или укажите название нового
office-meeting-known = Это совещание уже есть в реестре
office-meeting-button = Внести

## Объявление, перенос, отмена

office-announce = Объявить
office-announce-lead = Все увидят диалог, его день и график. В реестре будет видно, когда он объявлен.
office-announce-reason = Объявлен.
office-announce-button = Объявить
office-postpone = Назначить другой день
office-postpone-lead = Пока ничего не меняется: на следующей странице показано, что означал бы другой день.
office-postpone-to = Новый день
office-postpone-look = Посмотреть, что это означает
office-postpone-sure = Диалог состоится: { $day }.
office-postpone-means = Заявки, решения и места остаются в силе. Срок подачи заявок и сроки по спискам сами не сдвигаются. Из нового дня следуют указанные ниже дни, и он затрагивает следующее:
office-postpone-button = Назначить этот день
office-cancel = Отменить
office-cancel-lead = Это нельзя вернуть. Заявки, решения и места остаются в реестре такими, какими были; подать заявку или зарегистрироваться больше нельзя, доступ в онлайн-зал прекращается. Затронуто следующее:
office-cancel-button = Отменить диалог
office-open = Открыть заседание
office-open-lead = Диалог проводится после того, как совещание, за которым он следует, закрылось и приняло свой доклад. До этого заседание открывается по письменному решению Председателя.
office-open-on = На каком основании оно открывается?
office-open-on-reports = Совещание закрылось и приняло свой доклад
office-open-on-decision = Так решил Председатель
office-open-reference = Где содержится решение?
office-open-button = Открыть заседание
office-close = Закрыть заседание
office-close-lead = После закрытия диалог считается проведенным: он входит в показатели, и резюме Председателя может быть издано.
office-close-button = Закрыть заседание
office-chairs = Кто председательствует
office-chairs-lead = Каждый из них одобряет резюме до его издания. Несколько лиц от одной рабочей группы являются ее сопредседателями. Имена видны всем и печатаются в резюме.
office-chairs-unsaid = В реестре пока не указано, кто председательствует.
office-chairs-name = Имя председателя { $number }
office-chairs-honorific = Обращение
office-chairs-office = Должность в своей стране
office-chairs-group = Рабочая группа
office-chairs-button = Сохранить
office-chairs-reason = Указано, кто председательствует.
office-chairs-none = Напишите хотя бы одно имя.
office-chairs-no-office = Напишите должность в своей стране: в резюме она печатается рядом с именем.
office-chairs-too-long = Слишком длинно. Не более знаков: { $n }
office-touches-calls = Приглашения
office-touches-applications = Заявки
office-touches-lists = Открытые списки
office-touches-seats = Зарегистрированные участники

## Составление приглашения

shape-new-lead = Даты предложены по графику. Типовая форма есть с самого начала; в ней можно изменить каждый вопрос.
shape-new-button = Составить приглашение
shape-title = Название
shape-none = нет
shape-terms = Даты и условия
shape-change-terms = Изменить даты и условия
shape-dialogues = Диалоги, на которые можно подать заявку
shape-choose-dialogue = Выберите хотя бы один диалог
shape-opens = Начало приёма
shape-opens-day = Приём начинается
shape-opens-time = в это время по Вене
shape-opens-time-hint = Если не заполнено: с начала дня
shape-closes = Конец приёма
shape-closes-day = Приём заканчивается
shape-closes-time = в это время по Вене
shape-closes-time-hint = Если не заполнено: в конце дня
shape-late = Что происходит с поздними заявками?
shape-late-marked = Они принимаются и помечаются; рассматривать ли их, решают сотрудники
shape-late-grace = Некоторое время они принимаются и помечаются, затем не принимаются
shape-late-refused = Они не принимаются; написанное сохраняется как черновик
shape-late-after =
    { $n ->
        [one] принимаются и помечаются в течение { $n } минуты
        [few] принимаются и помечаются в течение { $n } минут
        [many] принимаются и помечаются в течение { $n } минут
       *[other] принимаются и помечаются в течение { $n } минуты
    }
shape-grace = Сколько минут
shape-languages = Языки диалога
shape-interpretation = Устный перевод на языки
shape-decisions-by = Когда заявители должны узнать решение
shape-changed-meanwhile = После того как вы открыли эту страницу, кто-то изменил приглашение. То, что вы написали, осталось здесь; откройте приглашение ещё раз в другом окне и сравните.
shape-not-done = Это не выполнено
shape-pending = Есть изменения, которых пока никто другой не видит
shape-see-changes = Посмотреть изменения и внести их
shape-published = Это приглашение могут прочитать все
shape-published-what = То, что вы здесь меняете, накапливается и выходит одной новой редакцией после того, как вы увидите разницу. Тем, кто уже подал заявку, об этом сообщают; прежние редакции остаются доступными.
shape-to-public = Посмотреть так, как видят все
shape-words = Тексты на шести языках
shape-words-note = Приглашение публикуется, когда все тексты есть на всех шести языках или когда вы решаете опубликовать его без некоторых из них; в реестре это указано.
shape-words-in = Текст приглашения; язык: { $language }
shape-whole = всё есть
shape-missing = не хватает текстов
shape-without = опубликовано без них
shape-about = О чём диалог
shape-priorities = Кому отдаётся предпочтение
shape-costs = Расходы и поддержка поездок
shape-limits = Пределы роли
shape-limits-hint = Участие не означает одобрения и не даёт права на логотип; о конфликтах интересов нужно сообщать.
shape-contact = К кому обратиться до подачи заявки и кому сообщить о репрессиях
shape-form = Форма
shape-form-note = Один раздел — одна страница для заявителя.
shape-new-section = Добавить раздел
shape-section-title = Название раздела
shape-section-help = Что нужно знать, прежде чем отвечать
shape-first-question = Его первый вопрос
shape-new-question = Добавить вопрос
shape-new-question-lead = Начните с текста вопроса; на следующей странице указывается, как на него отвечают.
shape-new-question-button = Дальше
shape-label = Вопрос
shape-help = Как на него отвечать
shape-words-missing = Дайте текст хотя бы на одном языке
shape-up = Выше
shape-down = Ниже
shape-remove = Убрать
shape-removal = Убрать из формы
shape-removal-lead = Заявителям этот вопрос больше не задаётся. Данные на него ответы остаются при своих заявках.
shape-answer = Ответ
shape-kind = Как на него отвечают?
shape-kind-line = Одна строка текста
shape-kind-text = Несколько строк текста, не более определённого числа слов
shape-kind-choice = Один из нескольких вариантов
shape-kind-several = Любые из нескольких вариантов
shape-kind-number = Целое число
shape-kind-date = День
shape-kind-file = Файл
shape-kind-area = Страна или район
shape-kind-consent = Согласие
shape-kind-email = Адрес электронной почты
shape-kind-website = Веб-сайт
shape-limit = Наибольшее число слов
shape-least = Наименьшее число
shape-most = Наибольшее число
shape-choices = Из чего выбирать
shape-choices-hint = По одному на строку. Первая строка на каждом языке — один и тот же ответ, и так далее.
shape-two-choices = Дайте не менее двух ответов, по одному на строку
shape-when = Когда он задаётся
shape-required = ответ обязателен
shape-required-tick = Ответ обязателен
shape-conditional = задаётся не всегда
shape-condition = Задавать, только если выбран один из этих ответов
shape-condition-hint = Если ничего не выбрано, вопрос задаётся всегда. Выбирайте ответы только на один вопрос.
shape-one-condition = Выберите ответы только на один вопрос
shape-asked-when = (Задаётся только после некоторых ответов на вопрос «{ $question }».)
shape-answer-use = Для чего нужен ответ
shape-purpose = Цель
shape-purpose-decision = Решить вопрос по заявке
shape-purpose-contact = Связаться с заявителем
shape-purpose-logistics = Подготовить встречу
shape-purpose-statistics = Вести статистику
shape-purpose-travel-support = Поддержать поездку
shape-audience = Кто его видит?
shape-audience-circulated = Государства-участники и расширенное бюро, в списке
shape-audience-office = Только секретариат
shape-retention = Через сколько месяцев после диалога он уничтожается
# $n: months
shape-retention-most =
    { $n ->
        [one] По перечню сроков ответы для этой цели хранятся не более { $n } месяца.
        [few] По перечню сроков ответы для этой цели хранятся не более { $n } месяцев.
       *[other] По перечню сроков ответы для этой цели хранятся не более { $n } месяцев.
    }
shape-preview = Посмотреть глазами заявителя
shape-preview-lead = То, что вы здесь напишете, не сохраняется. Вопросы, которые зависят от других, показаны все.
shape-publish = Опубликовать приглашение
shape-publish-lead = Все смогут его прочитать, а с начала приёма — и подать заявку. Более поздние изменения будут показаны как изменения.
shape-publish-button = Опубликовать
shape-gate = На некоторых языках текстов не хватает.
shape-gate-without = Опубликовать без них
shape-gate-without-hint = Читающие на этих языках увидят текст на другом языке. В реестре указано, кто решил их пропустить.
shape-changes = Изменения в приглашении
shape-changes-lead = Такова разница между тем, что все читают сейчас, и тем, что они прочитают.
shape-changes-told =
    { $n ->
        [0] Заявок ещё никто не подал.
        [one] Нужно будет сообщить { $n } заявителю.
        [few] Нужно будет сообщить { $n } заявителям.
        [many] Нужно будет сообщить { $n } заявителям.
       *[other] Нужно будет сообщить { $n } заявителям.
    }
shape-changes-act = Что сделать?
shape-changes-act-enter = Внести изменения как новую редакцию
shape-changes-act-discard = Отказаться от изменений
shape-changes-button = Выполнить
shape-changed = было: { $before } – стало: { $after }
shape-question = Вопрос «{ $key }»
shape-no-question = не задаётся
shape-order = Порядок
shape-withdraw = Отозвать приглашение
shape-withdraw-lead = Подать заявку больше никто не сможет. Приглашение останется доступным, в нём будет сказано, что оно отозвано; поданные заявки остаются.
shape-withdraw-button = Отозвать
