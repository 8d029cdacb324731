# Рассмотрение заявок секретариатом: очередь, одна заявка, внесение и импорт заявок.

## Очередь

desk-all = Все
desk-stages = По этапам
desk-own-views = Ваши подборки:
desk-any = Любые
desk-show = Показать
desk-shown =
    { $n ->
        [one] { $n } заявка из { $all }
        [few] { $n } заявки из { $all }
        [many] { $n } заявок из { $all }
       *[other] { $n } заявки из { $all }
    }
desk-caption = Заявки в этой очереди
desk-nothing = Таких заявок нет
desk-nothing-why = Снимите один из фильтров или подождите начала приёма.
desk-organization = Организация
desk-area = Страна или район
desk-received = Получена
desk-checked = Проверки
desk-stage = Этап
desk-filter-q = Слова
desk-filter-kind = Вид
desk-filter-region = Регион
desk-filter-screener = Кто ведёт
desk-filter-late = Опоздание
desk-filter-first = Впервые
desk-filter-alike = Сходство с другой записью
desk-filter-asked = Вопрос без ответа
desk-filter-sort = Порядок
desk-screener-me = Я
desk-screener-nobody = Никто
desk-late-yes = Поздние
desk-late-no = В срок
desk-first-yes = Впервые
desk-first-no = Участвовали раньше
desk-alike-yes = Похожа на другую запись
desk-alike-no = Ни на что не похожа
desk-asked-yes = С вопросом без ответа
desk-asked-no = Без такого вопроса
desk-sort-received = По времени получения
desk-sort-reference = По номеру
desk-sort-name = По названию
desk-sort-stage = По этапу
desk-sort-kind = По виду
desk-sort-area = По стране или району
desk-sort-backwards = { $order }, в обратном порядке
desk-late = Поздняя
desk-first-timer = Впервые
desk-overdue = Ответ просрочен
desk-asked = Задан вопрос
desk-proposed = Нужен второй сотрудник
desk-earlier =
    { $n ->
        [one] { $n } прежняя заявка
        [few] { $n } прежние заявки
        [many] { $n } прежних заявок
       *[other] { $n } прежней заявки
    }
desk-comparison = Как они распределены
desk-comparison-note = По всем заявкам, которые показывают фильтры. Цифры для сведения; никакого рейтинга здесь нет.
desk-gender-note = Заявителей о поле не спрашивают: он не служит основанием для решения. Участники могут указать его, когда их называют; указанное приводится здесь начиная с пяти человек, группы менее пяти — вместе.
desk-by-region = По регионам
desk-by-kind = По видам
desk-by-first = По тому, впервые ли
desk-by-gender = Зарегистрированные участники по полу
desk-no-region = Вне региональных групп
desk-keep-view = Сохранить эту подборку
desk-view-name = Под названием
desk-view-button = Сохранить
desk-view-drop = Убрать
desk-view-kept = Ваши подборки изменены, как вы хотели

## Сразу несколько

desk-many = С выбранными заявками
desk-act = сделать следующее:
desk-act-check = Шаг
desk-look = Посмотреть, кого это коснётся
desk-act-take = Взять на рассмотрение
desk-act-clear = Отметить шаг: замечаний нет
desk-act-ready = Готова для списка
desk-act-reopen = Снова взять на рассмотрение
desk-act-aside-duplicate = Отложить: подана дважды
desk-act-aside-incomplete = Отложить: нет ответа в срок
desk-act-aside-out-of-scope = Отложить: не относится к диалогу
desk-act-aside-not-eligible = Отложить: заявитель не вправе подавать заявку
desk-act-aside-late = Отложить: поступила поздно
desk-bulk-asks =
    { $n ->
        [0] Ничего сделано не будет.
        [one] Это коснётся { $n } заявки:
        [few] Это коснётся { $n } заявок:
        [many] Это коснётся { $n } заявок:
       *[other] Это коснётся { $n } заявки:
    }
desk-bulk-done =
    { $n ->
        [0] Ничего не сделано
        [one] Сделано: { $n } заявка
        [few] Сделано: { $n } заявки
        [many] Сделано: { $n } заявок
       *[other] Сделано: { $n } заявки
    }
desk-bulk-skipped =
    { $n ->
        [one] Пропускается { $n } заявка
        [few] Пропускаются { $n } заявки
        [many] Пропускаются { $n } заявок
       *[other] Пропускаются { $n } заявки
    }
desk-bulk-button = Выполнить
desk-bulk-back = Назад к очереди
desk-skip-yours = она уже у вас на рассмотрении
desk-skip-taken = её ведёт кто-то другой; откройте её, чтобы взять себе
desk-skip-clear = по этому шагу замечаний уже нет
desk-skip-doubt = на этом шаге возникло сомнение; откройте заявку, чтобы его снять
desk-skip-gone = на этот диалог заявка не подавалась
desk-skip-there = она уже на этом этапе
desk-skip-left = секретариат её рассмотрение уже завершил
desk-skip-second = это предложили вы; то же самое должен сказать кто-то другой
desk-skip-doubts = на одном из шагов возникло сомнение; откройте заявку, чтобы решить

## Одна заявка

case-ways = Переходы
case-previous = Предыдущая
case-next = Следующая
case-by-office = Внесена секретариатом
case-amended = Изменена заявителем
case-verdicts = Куда она идёт
case-since = с { $moment }
case-verdict = Дальше
case-verdict-sufficient = Сведения достаточны: в следующий список
case-verdict-reopened = Снова взять на рассмотрение
case-verdict-button = Решить так
case-second = Попросить второго сотрудника
case-proposed = Предложение ({ $who }): { $what }
case-proposed-yours = То же самое должен сказать кто-то другой.
case-proposed-second = Если вы скажете то же самое, решение принято. Если скажете другое, это будет отдельное предложение.
case-changed-meanwhile = После того как вы открыли эту страницу, кто-то перевёл заявку на другой этап. Посмотрите, где она теперь, и решите снова.
case-answers = Ответы
case-circulated = в списке
case-not-answered = нет ответа
case-inquiries = Вопросы заявителю
case-no-inquiries = Вопросов не задавали.
case-question = Спросить заявителя
case-question-hint = Заявителю сразу сообщают, и он отвечает на странице своей заявки.
case-question-until = До конца дня
case-question-until-hint = По Вене
case-question-button = Спросить
case-until = Срок ответа: { $moment }
case-answer = Ответ:
case-answered = Ответ получен
case-answered-late = Ответ получен поздно
case-notes = Заметки секретариата
case-notes-note = Заявители и государства никогда их не видят.
case-note = Написать заметку
case-note-button = Сохранить заметку
case-screener = Кто ведёт
case-take = Взять на рассмотрение
case-give-back = Вернуть в очередь
case-checks = Перечень проверок
case-not-checked = Не проверено
case-check-button = Сохранить
case-before = Другие заявки этой организации
case-no-before = Нет.
case-organization = Организация
case-to-organization = Всё об этой организации
case-received = Получена
case-applicant = Кто подал заявку
case-kind = Вид
case-area = Страна или район
case-other-names = Другие названия
case-acronym = Краткое название
case-website = Веб-сайт
case-field = Область работы
case-mandate = Мандат и опыт
case-postal = Как с ней связаться

## Внесение того, что поступило другим путём

entry-title = Внести заявку
entry-lead = Для того, что пришло по электронной почте или на бумаге. У заявителя будет такая же страница заявки, как у всех. О недостающем спрашивают при рассмотрении.
entry-call = Приглашение
entry-choose-call = На какое приглашение она отвечает?
entry-no-call = Опубликованных приглашений нет.
entry-came = День поступления
entry-ahead = Этот день ещё не наступил
entry-name = Название организации
entry-name-language = Язык этого названия
entry-no-name = Укажите название
entry-individual = Представитель академических кругов, подающий заявку как частное лицо
entry-button = Внести

## Импорт электронной таблицы

sheet-title = Импорт электронной таблицы с заявками
sheet-lead = Пока ничего не вносится: сначала вы строка за строкой увидите, что будет внесено.
sheet-file = Электронная таблица
sheet-file-hint = CSV или XLSX, не более 5 МБ и 1000 строк, первая строка — заголовки. Формулы никогда не вычисляются; они показываются как текст.
sheet-headings = Какие заголовки понятны
sheet-dialogues = На какие диалоги
sheet-button = Посмотреть
sheet-no-file = Выберите файл
sheet-not-read = Прочитать это как электронную таблицу не удалось
sheet-too-large = Это больше, чем бывает таблица с заявками
sheet-too-many = Больше 1000 строк
sheet-no-rows = Под заголовками нет ни одной строки
sheet-no-heading = Не хватает столбца «{ $heading }»
sheet-strange-heading = Столбец «{ $heading }» непонятен и пропускается
sheet-formula = формула, показана как текст
sheet-dry = Что будет внесено
sheet-dry-lead =
    { $n ->
        [0] Ни одной строки внести нельзя.
        [one] Можно внести { $n } строку.
        [few] Можно внести { $n } строки.
        [many] Можно внести { $n } строк.
       *[other] Можно внести { $n } строки.
    }
sheet-faulty =
    { $n ->
        [one] { $n } строка с ошибкой будет пропущена.
        [few] { $n } строки с ошибками будут пропущены.
        [many] { $n } строк с ошибками будут пропущены.
       *[other] { $n } строки с ошибками будут пропущены.
    }
sheet-row = Строка
sheet-at = строка { $row }, столбец { $column }
sheet-enter = Внести
sheet-go-on = Продолжить
sheet-progress = Готово строк: { $done } из { $all }.
sheet-done = Импорт завершён
sheet-entered =
    { $n ->
        [0] Ничего не внесено.
        [one] Внесена { $n } заявка.
        [few] Внесены { $n } заявки.
        [many] Внесено { $n } заявок.
       *[other] Внесено { $n } заявки.
    }
sheet-there =
    { $n ->
        [one] { $n } строка была внесена раньше.
        [few] { $n } строки были внесены раньше.
        [many] { $n } строк были внесены раньше.
       *[other] { $n } строки были внесены раньше.
    }
sheet-over = Этот импорт завершён или принадлежит кому-то другому. Начните снова: внесённое второй раз не вносится.
