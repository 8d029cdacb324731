# Сводный список Совета Безопасности: действующий список, загрузка, совпадения.

## Действующий список

consolidated-title = Сводный список Совета Безопасности
consolidated-lead = Имена и названия заявителей сверяются с этим списком. Сходство показывается на странице заявки вместе с причинами, а решает тот, кто её проверяет. Сверка никого не отклоняет.
consolidated-none = Список ещё не загружен
consolidated-none-why = До тех пор этот этап проверки выполняется вручную.
consolidated-day = Дата списка
consolidated-imported = Загружен
consolidated-entries = Позиции
consolidated-counts = Лица: { $individuals } · группы и другие организации: { $entities }
consolidated-file = Файл в том виде, в каком он передан
consolidated-old =
    { $n ->
        [one] Списку { $n } день
        [few] Списку { $n } дня
       *[many] Списку { $n } дней
    }
consolidated-old-why = Список меняется несколько раз в месяц. Скачайте файл ещё раз и загрузите его. Напоминание появляется, если дней прошло больше чем { $most }.
consolidated-broken = Части этого списка больше не хранятся
consolidated-broken-why = При сверке не хватает позиций. Загрузите список ещё раз.
consolidated-how = Как сравниваются имена
consolidated-how-text = Регистр, диакритические знаки, письменность, пунктуация и порядок слов не учитываются. Другие написания одного имени узнаются по согласным. Сходство показывается начиная с { $percent } из 100. Лица сверяются с лицами, организации — со всеми позициями.

## Загрузка

consolidated-import = Загрузить список
consolidated-import-lead = Возьмите файл XML, который публикует Организация Объединённых Наций. Сначала вы увидите, что изменится; до вашего подтверждения ничего не вносится.
consolidated-upload = Файл списка
consolidated-upload-hint = XML, не более { $most } МБ. Остаётся в секретариате.
consolidated-look = Посмотреть, что изменится
consolidated-no-file = Выберите файл списка.
consolidated-over = Файла больше нет. Загрузите его ещё раз.
consolidated-coming = Что меняет этот список
consolidated-new = Новые позиции
consolidated-gone = Позиции, которых больше нет в списке
consolidated-changed = Позиции с другими именами, чем прежде
consolidated-unchanged = Позиции без изменений
consolidated-unread =
    { $n ->
        [0] Весь файл удалось прочитать
        [one] { $n } ошибка в файле
        [few] { $n } ошибки в файле
       *[many] { $n } ошибок в файле
    }
consolidated-unread-line = Строка { $line }: { $reference }
consolidated-unread-note = То, что не удалось прочитать, не сверяется. Посмотрите эти строки в файле, прежде чем подтвердить.
consolidated-replaces = Список от { $day } при этом уничтожается. Сказанное о сходстве остаётся в силе там, где позиция та же.
consolidated-enter = Использовать этот список
consolidated-done = Список используется
listed-unread-no-reference = Нет номера; пропущено.
listed-unread-no-name = Нет имени; пропущено.
listed-unread-twice = У другой позиции тот же номер; пропущено.
listed-unread-too-long = Имя или номер слишком длинны; пропущено.
listed-unread-too-many-names = Слишком много других имён; последние пропущены.
listed-file-too-large = Файл слишком велик для такого списка.
listed-file-no-text = Это не файл XML списка: строка { $line } — не текст.
listed-file-no-xml = Это не XML, или файл обрывается: строка { $line }. Скачайте файл ещё раз.
listed-file-declares = Строка { $line } объявляет то, чего в опубликованном списке нет. Файл не прочитан. Возьмите его с сайта Организации Объединённых Наций.
listed-file-other-root = Это файл XML другого вида: строка { $line }. Список начинается с CONSOLIDATED_LIST.
listed-file-no-date = В файле не сказано, от какого он числа: строка { $line }.
listed-file-endless = Строка { $line } длиннее или глубже всего, что бывает в таком списке. Файл не прочитан.
listed-file-empty = В этом файле нет ни одной позиции.
listed-file-too-many = В файле больше позиций или ошибок, чем бывает в таком списке.

## Сходство

likenesses-title = Сходство со сводным списком
likenesses-compared = Сверено со списком от { $day }.
likenesses-none = Ни одно имя в этой заявке не похоже на позицию списка.
likenesses-no-list = Сводный список не загружен. Сверьте вручную.
likenesses-decide = Решает человек. Скажите о каждом сходстве, что это; из этого следует этап проверки.
likenesses-caption = Сравниваемые имена
likenesses-here = Здесь
likenesses-there = В списке
likenesses-why = Что говорит за это
likenesses-percent = { $percent } из 100
likenesses-open = Ждёт решения
likenesses-what = Что это?
likenesses-reason = Почему
likenesses-reason-hint = Нужно, чтобы сказать, что это не одно и то же. Только для секретариата.
likenesses-button = Внести
desk-likeness = Сходство ждёт решения
desk-skip-likeness = Похоже на позицию сводного списка; решения ещё нет
judgement-not-the-same = Не одно и то же
judgement-needs-looking = Нужно изучить
whose-organization = Организация
whose-person = Заявитель или тот, кто представляет организацию
whose-participant = Лицо, названное участником
listed-individual = Лицо
listed-entity = Группа или другая организация
stands-as-name = Имя
stands-as-original = В исходной письменности
stands-as-good = Другое имя, достоверное
stands-as-low = Другое имя, малодостоверное
stands-as-also = Также известно как
stands-as-formerly = Прежнее имя
listed-why-same-name = То же имя
listed-why-same-words = Те же слова в другом порядке
listed-why-all-words = Все слова более короткого имени
listed-why-same-consonants = Те же согласные: возможно, другое написание
listed-why-similar = Похожее написание
kept-for-consolidated-list = Сводный список Совета Безопасности

## Отказы

refused-list-of-the-future = В этом списке сказано, что он составлен { $day }. Этот день ещё не наступил.
refused-list-older = Этот список от { $day }, а действующий — от { $current }.
refused-list-length = Позиций в этом списке: { $entries }. Принимается не менее одной и не более { $most }, всего не более пятидесяти тысяч имён.
refused-list-entry = Позиция { $reference } встречается дважды или содержит больше имён, чем принимает запись.
refused-likeness-changed = Список или имя в заявке { $application } изменились с тех пор, как это было показано. Посмотрите ещё раз.
refused-likeness-judged = Тем временем коллега решил вопрос об этом сходстве в заявке { $application }. Посмотрите, что сказано.
refused-likeness-reason = Скажите, почему это не одно и то же.
refused-likeness-open = Сходство заявки { $application } со сводным списком ждёт решения или изучения. Сначала решите этот вопрос.
