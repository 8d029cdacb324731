# How long things are kept: the office’s page and what the privacy page says of it.

retention-title = Сроки хранения
retention-lead = То, что написали люди, уничтожается по истечении срока. Здесь видно, каков этот срок, кто его утвердил, что подлежит уничтожению в ближайшее время и что уже уничтожено.
retention-in-force = Действующий перечень сроков
retention-standard = Перечень сроков ещё никем не утверждён. Действуют сроки, заданные в Convene.
# $number; $when: a moment; $proposer and $approver: names
retention-approved = Перечень № { $number }, действует с { $when }. Предложил(а): { $proposer }. Утвердил(а): { $approver }.
retention-approved-alone = Предложил и утвердил один и тот же сотрудник; никто другой его не рассматривал.
retention-approved-there = Более короткие сроки применены и к тому, что уже хранилось.
retention-proposal = Предложено
# $number; $when: a moment; $proposer: a name
retention-proposed = Предложение № { $number } от { $when }, внёс(ла): { $proposer }. Изменяемые сроки указаны в таблице ниже.
retention-effects = Что это изменило бы для того, что уже хранится
retention-effects-none = Ничто из уже хранящегося не было бы уничтожено раньше.
retention-purpose = Назначение
retention-pieces = Записей
retention-at-once = Уничтожаются сразу
retention-next = Первый срок остальных
retention-approve = Утвердить
retention-there = Применить более короткие сроки к тому, что уже хранится
retention-there-hint = Уничтоженное восстановить нельзя. Более длительные сроки никогда не применяются к уже хранящемуся: людям сообщали более короткие.
retention-alone = Это моё собственное предложение, и рассмотреть его больше некому
retention-alone-hint = Это заносится в реестр и показывается вместе с перечнем.
retention-give-up = Снять предложение
retention-propose = Предложить другие сроки
retention-propose-lead = В месяцах, от 1 до 120. Ничего не меняется, пока другой сотрудник не утвердит предложение; ожидающее предложение заменяется этим.
retention-propose-button = Предложить
retention-what = Что
retention-how-long = Срок
retention-counted = Отсчёт
retention-why = Причина
# $n: months
retention-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
       *[other] { $n } месяцев
    }
counted-from-dialogue = со дня диалога; если их несколько — последнего. При переносе считается новый день
counted-from-entry = со дня составления или представления
counted-from-arrival = со дня первого входа или последнего диалога, для которого лицо было названо
matter-decision-answers = Ответы, на которых основано решение
matter-decision-answers-why = Чтобы можно было сравнить со следующим диалогом группы и объяснить решение.
matter-contact-answers = Ответы с контактными данными
matter-contact-answers-why = Нужны для подготовки заседания и завершения последующей работы.
matter-logistics-answers = Ответы для подготовки заседания
matter-logistics-answers-why = Они нужны для заседания и ни для чего иного.
matter-statistics-answers = Ответы, которые только подсчитываются
matter-statistics-answers-why = Чтобы показатели можно было проверить до следующего диалога группы.
matter-travel-answers = Ответы о поддержке поездки
matter-travel-answers-why = Пока не решены вопросы об оказанной поддержке.
matter-correspondence = Вопросы секретариата и ответы на них
matter-correspondence-why = В течение года кто-либо ещё может спросить, как было принято решение.
matter-screening-notes = Заметки при проверке заявок
matter-screening-notes-why = В течение года кто-либо ещё может спросить, как было принято решение.
matter-attendees = Кто участвует и что им необходимо
matter-attendees-why = Полугода достаточно для подсчётов, резюме и подтверждений, запрашиваемых позднее.
matter-letters = Письма
matter-letters-why = В течение года кто-либо ещё может спросить, что ему сообщили.
matter-evaluations = Ответы на вопросы об оценке заседания
matter-evaluations-why = Полугода достаточно для отчета об этом заседании; ни для чего другого они не служат.
matter-panel-proposals = Сведения о лицах, предложенных в дискуссионные группы
matter-panel-proposals-why = Служат подготовке этого заседания и ответам на вопросы после него.
matter-note-scans = Сканы вербальных нот
matter-note-scans-why = До окончания следующей сессии Конференции, на которой могут спросить, кто выступал от имени государства.
matter-arrivals = Лица, которые вошли в систему или были названы, и только
matter-arrivals-why = Год позволяет им вернуться к следующему приглашению.
matter-statements = Заранее сданные тексты заявлений
matter-statements-why = Они нужны устным переводчикам в день заседания, а составителям резюме Председателя — до его выпуска.
matter-comments = Письменные комментарии, сведения о мероприятиях, потребностях, предложениях и исследованиях, которые не размещены
matter-comments-why = До сессии Конференции, которой докладывают о диалоге; без диалога — столько же со дня получения. Контактные данные тех, кто что-либо предлагает или просит, хранятся столько же. Размещённое хранится вместе с реестром.
kept-otherwise = Что хранится по иным правилам
kept-otherwise-people = Лица, имеющие функции или подавшие заявку, и сведения об организации — пока они не попросят об удалении.
kept-otherwise-lists = Список, направленный государствам, — до срока первого из содержащихся в нём ответов.
kept-otherwise-files = Файл — столько же, сколько ответ, к которому он относится.
kept-otherwise-record = Приглашения, решения, возражения с их мотивами и реквизиты вербальных нот — вместе с реестром: ради них он и ведётся.
kept-otherwise-passing = Черновики, коды для входа и сеансы не входят в реестр и истекают сами.
# $n: months
retention-coming =
    { $n ->
        [one] Что подлежит уничтожению в ближайший { $n } месяц
        [few] Что подлежит уничтожению в ближайшие { $n } месяца
       *[other] Что подлежит уничтожению в ближайшие { $n } месяцев
    }
retention-coming-none = Ничего.
retention-month = Месяц
# $n: pieces of content
retention-permanent =
    { $n ->
        [one] { $n } запись не имеет собственного срока: она хранится вместе с реестром или до просьбы самого лица.
        [few] { $n } записи не имеют собственного срока: они хранятся вместе с реестром или до просьбы самого лица.
       *[other] { $n } записей не имеют собственного срока: они хранятся вместе с реестром или до просьбы самого лица.
    }
retention-destroyed = Что уничтожено
retention-destroyed-none = Пока ничего не уничтожено.
retention-day = День
retention-rule = Правило
# $number
retention-under = перечень № { $number }
retention-under-standard = сроки, заданные в Convene
retention-earlier = Прежние перечни
erasure-requested = по просьбе
erasure-retention-ended = истёк срок
erasure-restored-backup = уничтожено повторно после восстановления резервной копии
erasure-replaced = заменено более новым
kept-for-paper-text = Тексты документов
kept-for-points = Тезисы документов
kept-for-remark = Примечания
kept-for-reason = Причины исправлений
kept-for-identity = Личные данные
kept-for-credential = Ключи доступа
kept-for-note-verbale = Вербальные ноты
kept-for-profile = Сведения об организациях
kept-for-call = Приглашения
kept-for-answers = Ответы в заявках
kept-for-inquiry = Вопросы секретариата и ответы
kept-for-screening-note = Заметки при проверке заявок
kept-for-circulated-rows = Строки списков
kept-for-reasons = Мотивы государств
kept-for-told = Сообщаемое о решениях
kept-for-attendee = Участники
kept-for-letter = Письма
kept-for-adopted = Решения рабочих групп
kept-for-panel-proposal = Кандидатуры для дискуссионных групп
kept-for-evaluation = Ответы на вопросы об оценке
kept-for-speaker-card = Как объявляют выступающих
kept-for-intervention = О чём намерены говорить
kept-for-statement = Заранее сданные тексты заявлений
kept-for-comment = Письменные комментарии
kept-for-comment-annex = Приложения к комментариям только для секретариата
kept-for-comment-reason = Причины возврата или отклонения комментариев
kept-for-comment-questions = Наводящие вопросы для комментариев
kept-for-contribution = Мероприятия, потребности, предложения и исследования
kept-for-contribution-contact = Контактные данные тех, кто их представил
kept-for-contribution-reason = Причины их возврата или отклонения
kept-for-programme = Тексты программ
kept-for-suggestion = Предложения, высказанные в ходе диалогов
kept-for-file = Файлы
privacy-kept = У всего свой срок; по его истечении содержание уничтожается. Один сотрудник предлагает сроки, другой их утверждает.
# $day: a day in full
privacy-kept-since = Действует с { $day }.
