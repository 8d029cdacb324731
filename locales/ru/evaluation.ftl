# Оценка после заседания: для участников и для секретариата.
evaluation = Как прошло заседание?
evaluation-what = Шесть вопросов и один свободный текст. Пропустите то, что вас не касается. Это займет около двух минут.
evaluation-anonymous = Ваши ответы подсчитываются и никому не показываются под вашим именем. Секретариат видит итоги, когда анкета закрыта и ответили не менее пяти человек; варианты, которые выбрали менее пяти человек, показываются вместе, а написанное вами — среди других текстов без какого-либо порядка.
evaluation-opens = Анкета откроется по окончании заседания: { $at }
evaluation-until = Открыта до: { $at }
evaluation-was-until = Была открыта до: { $at }
evaluation-closed = Анкета закрыта. Благодарим за интерес.
evaluation-thanks = Спасибо. Ваши ответы сохранены.
evaluation-thanks-change = Их можно изменить, пока анкета не закрыта.
evaluation-before = Вы уже ответили. То, что вы измените здесь, заменит прежние ответы.
evaluation-send = Отправить
evaluation-change = Изменить мои ответы
evaluation-saved = Сохранено
evaluation-longest =
    { $n ->
        [one] Не более { $n } знака.
        [few] Не более { $n } знаков.
        [many] Не более { $n } знаков.
       *[other] Не более { $n } знака.
    }
evaluation-took-part = Как вы участвовали?
evaluation-took-part-room = В зале
evaluation-took-part-online = Онлайн
evaluation-took-part-both = Частично в зале, частично онлайн
evaluation-useful = Насколько полезным было для вас заседание?
evaluation-useful-very = Очень полезным
evaluation-useful-rather = Скорее полезным
evaluation-useful-little = Мало полезным
evaluation-useful-not = Не полезным
evaluation-said-it = Смогли ли вы сказать то, что хотели?
evaluation-said-it-fully = Да
evaluation-said-it-partly = Частично
evaluation-said-it-no = Нет
evaluation-said-it-did-not-ask = Я не собирался(-лась) выступать
evaluation-fair = Справедливо ли предоставлялось слово?
evaluation-fair-yes = Да
evaluation-fair-mostly = В основном
evaluation-fair-hardly = Едва ли
evaluation-fair-no = Нет
evaluation-interpretation = Каким был устный перевод?
evaluation-interpretation-good = Хорошим
evaluation-interpretation-sufficient = Достаточным
evaluation-interpretation-poor = Плохим
evaluation-interpretation-not-used = Его не было, или я им не пользовался(-лась)
evaluation-online = Какими были звук и изображение онлайн?
evaluation-online-good = Хорошими
evaluation-online-sufficient = Достаточными
evaluation-online-poor = Плохими
evaluation-online-not-used = Я не участвовал(а) онлайн
evaluation-wish = Что бы вы изменили?
evaluation-wish-hint = Просим никого не называть и не сообщать ничего, по чему вас можно узнать.
evaluation-office-anonymous = Здесь никто не видит, кто что ответил. Когда анкета закрывается, ответы отделяются от ответивших в самой записи.
evaluation-asked = Могли ответить
evaluation-answered = Ответили
evaluation-rate = { $percent } процентов
evaluation-answer = Ответ
evaluation-how-many = Количество
evaluation-later = Итоги показываются, когда анкета закрыта. Два просмотра до этого выдали бы, что кто-то ответил между ними.
evaluation-too-few = Ответили менее пяти человек. Их ответы не показываются.
evaluation-wishes-order = Без какого-либо порядка — ни по времени, ни по лицам.
evaluation-days = Сколько времени открыта анкета
evaluation-days-how-many = Дней после заседания
evaluation-days-hint = До конца последнего дня в Вене. Когда анкета открыта, срок можно продлить, но не сократить.
evaluation-no-days = Укажите количество дней.
evaluation-invite = Благодарность участникам
evaluation-unthanked =
    { $n ->
        [one] { $n } участник еще не получил благодарственного письма. В нем указано, где находится анкета; проект ждет вашего разрешения.
        [few] { $n } участника еще не получили благодарственного письма. В нем указано, где находится анкета; проекты ждут вашего разрешения.
        [many] { $n } участников еще не получили благодарственного письма. В нем указано, где находится анкета; проекты ждут вашего разрешения.
       *[other] { $n } участника еще не получили благодарственного письма. В нем указано, где находится анкета; проекты ждут вашего разрешения.
    }
evaluation-draft-thanks = Подготовить письма
evaluation-drafted =
    { $n ->
        [one] В исходящих подготовлено { $n } письмо.
        [few] В исходящих подготовлено { $n } письма.
        [many] В исходящих подготовлено { $n } писем.
       *[other] В исходящих подготовлено { $n } письма.
    }
evaluation-what-for = Расскажите секретариату, как все прошло
