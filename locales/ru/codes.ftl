# Коды реестра словами: этапы, категории, роли, регионы, порядок.

## Этапы заявки

stage-received = Получена
stage-sufficient = Готова для списка
stage-set-aside = Отложена
stage-circulated = На рассмотрении государств
stage-referred = Ожидает решения
stage-admitted = Допущена
stage-not-admitted = Не допущена
stage-withdrawn = Отозвана

## Категории заинтересованных сторон

stakeholder-ngo-in-consultative-status = Неправительственная организация с консультативным статусом при Экономическом и Социальном Совете
stakeholder-ngo = Неправительственная организация
stakeholder-academia = Университет или научно-исследовательское учреждение
stakeholder-private-sector = Компания или объединение компаний
stakeholder-parliamentarian = Парламентарии
stakeholder-other = Прочие

## Почему заявка отложена

aside-duplicate = Одна и та же организация подала две заявки
aside-incomplete = На запрос не ответили в срок
aside-out-of-scope = Заявка не относится к диалогу
aside-not-eligible = Заявитель не относится к тем, кто может подать заявку
aside-late = Заявка поступила после срока

## Шаги рассмотрения

check-existence = Организация существует
check-relevance = Её работа относится к теме
check-consultative-status = Консультативный статус указан верно
check-consolidated-list = Сверено со сводным списком Совета Безопасности
check-duplicates = Сверено с другими записями
check-interests = Конфликты интересов раскрыты
check-terminology = Страна или район указаны так, как принято в Организации Объединённых Наций
finding-clear = Замечаний нет
finding-doubt = Сомнение
finding-not-applicable = Неприменимо

## Роли

role-applicant = Заявитель
role-focal-point = Контактное лицо организации
role-representative = Представитель организации
role-delegate = Пользователь делегации
role-head-of-delegation = Назначенный глава делегации
role-extended-bureau = Член расширенного бюро
role-chair = Председатель
role-officer = Сотрудник секретариата
role-screener = Сотрудник, рассматривающий заявки
role-note-taker = Ведущий записи
role-editor = Редактор
role-translator = Переводчик
role-technician = Техник
role-check-in = Стойка регистрации
role-reader = Читатель

## Региональные группы

region-africa = Государства Африки
region-asia-pacific = Государства Азии и Тихого океана
region-eastern-europe = Государства Восточной Европы
region-latin-america-caribbean = Государства Латинской Америки и Карибского бассейна
region-western-europe-others = Западноевропейские и другие государства

## Органы, порядок, итоги

body-extended-bureau = расширенное бюро
body-conference = Конференция участников
body-secretariat = секретариат
objection-policy-refers-to-extended-bureau = При возражении заявка передаётся расширенному бюро
objection-policy-refers-to-conference = При возражении заявка передаётся Конференции
objection-policy-excludes = Возражение исключает допуск
objection-policy-no-effect-for-observers = Для наблюдателей, допущенных Конференцией, возражение не имеет последствий
disclosure-that-there-is-one = Заявитель узнаёт, что есть возражение
disclosure-reasons = Заявитель узнаёт и причины
disclosure-state = Заявитель узнаёт и то, какое государство возражает
basis-no-objection = возражений нет
basis-after-objection = рассмотрено после возражения
basis-objection-without-effect = возражение, которому порядок не придаёт действия
basis-policy-excludes = порядок исключает допуск при возражении
basis-vote = голосование
basis-set-aside = отложено при рассмотрении заявок
basis-review = повторное рассмотрение
outcome-admitted = Допустить
outcome-not-admitted = Не допустить
position-objection = Возражение
position-support = Поддержка
standing-drafted = Проект, ждёт главы делегации
standing-maintained = В силе
standing-withdrawing = Отзыв ждёт главы делегации
standing-withdrawn = Отозвано

## Места и способы участия

seat-confirmed = Место подтверждено
seat-waiting = В списке ожидания
seat-given-back = Место возвращено
seat-revoked = Место отозвано
attendance-in-person = Лично
attendance-online = Онлайн
delegation-state-party = Государство-участник
delegation-signatory = Подписавшее государство
delegation-non-signatory = Неподписавшее государство
delegation-entity = Субъект
delegation-intergovernmental = Межправительственная организация

## Письма

letter-invitation = Приглашение
letter-not-admitted = Отказ в допуске
letter-circulated = Список распространён
letter-reminder = Напоминание о подтверждении
letter-guidance = Практические сведения
letter-thanks = Благодарность
letter-panel = Решение по кандидатуре для дискуссионной группы
letter-comment = Решение по письменному комментарию
letter-summary = Выпуск резюме председателя
letter-other = Прочее
letter-state-drafted = Проект
letter-state-released = Отправляется
letter-state-attempted = Исход неизвестен
letter-state-sent = Отправлено
letter-state-failed = Не доставлено
letter-state-discarded = Удалено

# Списки: кому, на каком этапе заявка, насколько это вправе знать каждый, у кого есть список, и большинство при голосовании.
recipients-states-parties = Распространён среди государств-участников
recipients-extended-bureau = Представлен расширенному бюро
listed-stage-open = Срок не истёк
listed-stage-with-the-body = На рассмотрении органа, принимающего решение
listed-stage-admitted = Допущена
listed-stage-not-admitted = Не допущена
listed-stage-withdrawn = Отозвана заявителем
majority-simple = простое большинство
majority-two-thirds = большинство в две трети
