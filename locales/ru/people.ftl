# Люди и роли, вербальные ноты, организации — в секретариате.

people-title = Люди и роли
people-lead = Те, кто здесь работает, и те, кто действует от имени государств и групп. Заявителей можно найти поиском.
people-search = Имя или адрес
people-shown =
    { $n ->
        [0] Никто не найден
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
people-unnamed = имя не указано
people-name = Имя
people-address = Адрес электронной почты
people-function = Должность
people-language = Язык писем
people-roles = Роли
people-no-roles = Ролей нет.
people-by-note = вербальная нота { $reference }
people-grant = Дать роль
people-grant-button = Дать
people-revoke = Снять
people-invite = Пригласить
people-invite-lead = Приглашённый получит письмо о том, как войти; пароля нет. Если этот адрес уже кому-то принадлежит, роль получит этот человек.
people-invite-button = Пригласить
people-role = Роль
people-state = Государство
people-state-hint = Для делегаций
people-note = Вербальная нота
people-note-hint = Нота, которой государство назначает этого человека
people-group = Региональная группа
people-group-hint = Для членов расширенного бюро
people-dialogue = Только для одного диалога
people-choose-state = Выберите государство
people-choose-group = Выберите региональную группу
people-choose-note = Выберите вербальную ноту, которой государство назначает этого человека, или сначала внесите её
people-done-invited = Приглашение отправляется
people-done-granted = Роль дана
people-done-revoked = Роль снята
people-notes = Вербальные ноты
people-no-notes = Ничего не внесено.
people-note-new = Внести вербальную ноту
people-note-lead = Своей нотой государство назначает главу и пользователей делегации. Сначала внесите ноту, затем пригласите их.
people-note-reference = Номер, напечатанный на ноте
people-note-dated = Дата
people-note-button = Внести
people-note-scan = Скан-копия
people-note-scan-none = нет
people-note-scan-add = Добавить скан-копию
people-note-scan-replace = Заменить скан-копию
people-note-scan-missing = Выберите файл со скан-копией
# $n: how many months
people-note-scan-kept = { $n ->
    [one] PDF, PNG или JPEG, не более 25 МБ. Её могут сохранить секретариат и делегация этого государства. Она хранится { $n } месяц, а номер и дата ноты — столько же, сколько сам реестр.
    [few] PDF, PNG или JPEG, не более 25 МБ. Её могут сохранить секретариат и делегация этого государства. Она хранится { $n } месяца, а номер и дата ноты — столько же, сколько сам реестр.
    [many] PDF, PNG или JPEG, не более 25 МБ. Её могут сохранить секретариат и делегация этого государства. Она хранится { $n } месяцев, а номер и дата ноты — столько же, сколько сам реестр.
   *[other] PDF, PNG или JPEG, не более 25 МБ. Её могут сохранить секретариат и делегация этого государства. Она хранится { $n } месяца, а номер и дата ноты — столько же, сколько сам реестр.
}

## Организации

organizations-title = Организации
organizations-search = Название, краткое название или веб-сайт
organizations-shown =
    { $n ->
        [0] Ничего не найдено
        [one] { $n } организация
        [few] { $n } организации
        [many] { $n } организаций
       *[other] { $n } организации
    }
organizations-times = Заявки
organizations-names = Названия
organizations-entered = Внесена
organizations-pairs =
    { $n ->
        [one] { $n } запись может совпадать с другой
        [few] { $n } записи могут совпадать с другими
        [many] { $n } записей могут совпадать с другими
       *[other] { $n } записи могут совпадать с другими
    }
organizations-pairs-note = Предложены, потому что похожи. Решает человек, посмотрев на них.
organizations-compare = Сравнить
organizations-comparison = Одна организация или две?
organizations-decide = Решить
organizations-decide-lead = При объединении одна запись прекращается, а история обеих продолжается в другой. Если признать их разными, остаются обе, и больше они не предлагаются.
organizations-keep = Одна: остаётся «{ $name }»
organizations-two = Это две организации
organizations-merged = Эта запись вошла в другую
organizations-to-merged = К записи, которая продолжается
organizations-people = Её люди
organizations-observers = В Конференции
organizations-observer = Внести статус наблюдателя
organizations-observer-lead = Чем закончился запрос на сессии Конференции. На диалоги это не распространяется.
organizations-observer-session = Сессия
organizations-observer-status = Что решено
organizations-observer-on = Дата
organizations-observer-document = Документ, в котором это сказано
organizations-observer-line = { $conference }: { $status } ({ $document })
observer-accorded = Предоставлен без возражений
observer-referred = Передано Конференции после возражения
observer-accorded-by-decision = Предоставлен решением Конференции
observer-denied-by-decision = Отказано решением Конференции
likeness-same-name = то же название
likeness-similar-name = похожие названия ({ $percent } из 100)
likeness-same-website = тот же веб-сайт
likeness-same-acronym = то же краткое название
likeness-same-area = та же страна или район
