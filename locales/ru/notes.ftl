# Стол тех, кто ведет записи.

notes-title = Записи
notes-door = Сказанное, как его записал секретариат.
notes-kept-until = Для ограниченного пользования. Записи и ключ к ним хранятся до { $day }, затем уничтожаются.
notes-take = Следующая запись
notes-text = Ваша запись
notes-text-hint = Не называйте оратора: вместо имени в записи стоит номер.
notes-save = Сохранить запись
notes-kind = Что в ней
notes-kind-point = Мысль
notes-kind-commitment = Обязательство
notes-kind-question = Вопрос, требующий ответа
notes-kind-need = Нужна помощь
notes-kind-offer = Предложена помощь
notes-kind-activity = Сообщение о работе
notes-kind-quotation = Цитата
notes-speech = Кто говорил
notes-of-nobody = Никто: замечание о заседании
notes-speaks-now = { $who } (выступает)
notes-spoke-at = { $who }, { $hour }
notes-item = Пункт повестки дня
notes-item-of-speech = Пункт выступления или рассматриваемый сейчас
notes-themes = Темы
notes-themes-hint = Несколько слов через запятую.
notes-permission = Для цитаты: кто разрешил
notes-permission-hint = Без согласия никого не цитируют. Если разрешения нет, запишите мысль своими словами.
notes-permission-whose = Кто согласился
notes-permission-day = В какой день
notes-permitted = Разрешение записано: { $day }
notes-permitted-by = Разрешение: { $who }, { $day }
notes-under = Темы: { $themes }
notes-by = { $who }, { $at }
notes-by-me = Вы
notes-by-office = Секретариат
notes-so-far = Записи на данный момент
notes-none = Здесь нет записей.
notes-found = Записей: { $n }
notes-disputed = Записано дважды одновременно
notes-disputed-settle = Записано дважды одновременно: посмотреть обе
notes-change = Изменить
notes-remove = Удалить
notes-all = Все
notes-filter-item = Пункт
notes-filter-kind = Вид
notes-filter-theme = Тема
notes-filter-author = Кто записал
notes-filter-show = Показать
notes-counts = О чем записи
notes-notes = Записей
notes-speakers = Разных ораторов
notes-by-item = По пунктам
notes-by-kind = По видам
notes-by-theme = По темам
notes-key = Ключ к номерам
notes-key-what = Только для сотрудников и ведущих записи. Составители видят номера, Председатель – ни номеров, ни ключа.
notes-statement = Переданный текст
notes-statement-open = Открыть текст
notes-keys = С клавиатуры
notes-keys-save = Enter сохраняет, Shift и Enter начинают строку. Ctrl и Enter тоже сохраняют.
notes-keys-kind = Alt и цифра выбирают вид записи.
notes-keys-sign = Или начните запись со знака и пробела, как показано у каждого вида. Это действует и без скрипта.
notes-keys-field = Escape возвращает в поле.
notes-saved = Сохранено.
notes-sending = Отправляется…
notes-unsent = Еще не отправлено: { $n }
notes-offline = Нет связи. Написанное хранится на этом устройстве и будет отправлено, когда связь вернется.
notes-signed-out = Ваш сеанс завершен. Войдите снова в другом окне; ничего не пропало.
notes-failed = Сайт не принял запись. Она хранится здесь и будет отправлена снова.
notes-send-now = Отправить сейчас
notes-back-to-field = Вернуть в поле
notes-leaving = Еще не отправлено: { $n }. При выходе они будут удалены с этого устройства. Все равно выйти?
notes-shared-device = Вы указали, что этим устройством пользуются другие: неотправленные записи хранятся, только пока открыта эта страница.
notes-one = Изменить запись
notes-two = Двое писали одновременно
notes-two-lead = Сохранены обе редакции. Оставьте одну как есть или соедините их.
notes-version = Редакция { $number }
notes-keep-this = Оставить эту
notes-join = Соединить
notes-join-hint = Оба текста стоят в поле один за другим. То, что вы оставите, и будет записью.
notes-earlier = Прежние редакции
notes-removal = Удалить эту запись?
notes-removal-lead = Ее текст будет уничтожен без возможности восстановления.
notes-removal-earlier =
    { $n ->
        [one] Вместе с ней будет удалена { $n } прежняя редакция.
        [few] Вместе с ней будут удалены { $n } прежние редакции.
        [many] Вместе с ней будут удалены { $n } прежних редакций.
       *[other] Вместе с ней будут удалены { $n } прежней редакции.
    }
notes-removal-now = Удалить запись
notes-removal-not = Оставить

# Почему что-либо невозможно.

refused-notes-full = У этого заседания уже наибольшее число записей: { $most }.
refused-note-is-gone = Этой записи больше нет: возможно, ее удалил коллега. Ваш текст стоит в поле; при необходимости сохраните его как новую запись.
refused-note-too-often = Эта запись переписывалась слишком часто. Наибольшее число раз: { $most }.
refused-note-changed = Тем временем коллега изменил эту запись. Посмотрите ее еще раз, прежде чем удалять.
refused-note-on-no-item = Ни один пункт не рассматривается. Укажите, к какому пункту относится запись.
refused-notes-destroyed = Срок хранения записей этого заседания истек; новая запись была бы сразу уничтожена.
refused-no-such-speech = Реестр не знает этого выступления.
refused-too-many-themes = Наибольшее число тем: { $most }.
refused-quotation-not-permitted = Без согласия никого не цитируют. Укажите, кто и когда разрешил, или запишите мысль своими словами.
refused-permission-from-the-future = День разрешения еще не наступил.

# Срок их хранения.

matter-intervention-notes = Записи выступлений с ключом к ним
matter-intervention-notes-why = До заседания рабочей группы, которой передается резюме, и еще полгода, когда могут спросить, на чем основана фраза.
kept-for-note = Записи выступлений
kept-for-note-key = Ключ к записям
