# Исходящие письма и письма, отправленные одному человеку.

my-letters = Письма вам
my-letters-lead = Все письма, которые вам были отправлены, даже если почта потерялась.
my-letters-none = Вам ещё не отправлено ни одного письма.
my-letter-sent = Отправлено: { $when }

## Исходящие секретариата

outbox = Письма
outbox-all = Все
outbox-any = Любые
outbox-show = Показать
outbox-kind = Вид
outbox-to = Кому
outbox-state = Состояние
outbox-subject = Тема
outbox-body = Текст
outbox-application = Заявка
outbox-none = Здесь нет писем
outbox-none-why = Решения, приглашения и напоминания готовятся на рабочих местах. Ничего не уходит, пока сотрудник это не отправит.
outbox-shown =
    { $n ->
        [one] { $n } письмо
        [few] { $n } письма
        [many] { $n } писем
       *[other] { $n } письма
    }
outbox-forgotten = Данные удалены по собственному желанию
outbox-many = С выбранными письмами
outbox-act = С выбранными письмами
outbox-look = Сначала посмотреть
outbox-release = Отправить
outbox-again = Отправить ещё раз
outbox-discard = Удалить
outbox-edit = Изменить проект
outbox-saved = Проект сохранён.
outbox-attempts =
    { $n ->
        [0] ещё не отправлялось
        [one] отправлялось { $n } раз
        [few] отправлялось { $n } раза
        [many] отправлялось { $n } раз
       *[other] отправлялось { $n } раза
    }
outbox-now-drafted = Проект. Уйдёт, когда его отправит сотрудник.
outbox-now-released = Отправляется: дальше его примет почтовый сервер. Если сервер не работает, письмо подождёт.
outbox-now-attempted = Попытка началась, но чем она закончилась, неизвестно. Письмо могло дойти. Прежде чем отправлять ещё раз, спросите получателя.
outbox-now-sent = Почтовый сервер его принял.
outbox-now-failed = Доставить не удалось, или письмо вернулось. Прежде чем отправлять ещё раз, проверьте адрес.
outbox-now-discarded = Удалено. Отправлено не было.
outbox-sure-release =
    { $n ->
        [0] Отправлять нечего
        [one] Отправить { $n } письмо
        [few] Отправить { $n } письма
        [many] Отправить { $n } писем
       *[other] Отправить { $n } письма
    }
outbox-sure-release-lead = Письма уходят сразу, вернуть их нельзя.
outbox-sure-again =
    { $n ->
        [0] Отправлять ещё раз нечего
        [one] Отправить ещё раз { $n } письмо
        [few] Отправить ещё раз { $n } письма
        [many] Отправить ещё раз { $n } писем
       *[other] Отправить ещё раз { $n } письма
    }
outbox-sure-again-lead = Письмо с неизвестным исходом могло уже дойти: тогда оно придёт дважды.
outbox-sure-discard =
    { $n ->
        [0] Удалять нечего
        [one] Удалить { $n } проект
        [few] Удалить { $n } проекта
        [many] Удалить { $n } проектов
       *[other] Удалить { $n } проекта
    }
outbox-sure-discard-lead = Проекты никогда не уйдут. Их тексты хранятся в реестре до истечения срока хранения.
outbox-skipped = Пропущено: { $to }. { $why }
outbox-skip-not-yours = Это письмо относится к другому диалогу.
outbox-skip-state = С письмом в таком состоянии этого сделать нельзя.
outbox-skip-forgotten = Данные получателя удалены по его собственному желанию.
outbox-skip-no-text = Его текст больше не хранится.
outbox-nothing-to-do = Назад к письмам
outbox-release-button = Отправить
outbox-again-button = Отправить ещё раз
outbox-discard-button = Удалить
outbox-released =
    { $n ->
        [0] Ни одно письмо не отправлено.
        [one] Отправляется { $n } письмо.
        [few] Отправляются { $n } письма.
        [many] Отправляются { $n } писем.
       *[other] Отправляются { $n } письма.
    }
outbox-discarded =
    { $n ->
        [0] Ни один проект не удалён.
        [one] Удалён { $n } проект.
        [few] Удалены { $n } проекта.
        [many] Удалено { $n } проектов.
       *[other] Удалено { $n } проекта.
    }

## What came back, what happened, who is reminded

returned-title = Письмо вернулось
returned-lead = Почтовый сервер принял это письмо, но пришло сообщение, что оно не доставлено. Ваш выбор вносится с вашим именем; затем письмо можно отправить снова.
returned-reason = Что говорится в сообщении?
returned-choose = Выберите, что говорится в сообщении
returned-button = Внести возврат
returned-no-such-address = Такого адреса нет
returned-mailbox-full = Почтовый ящик переполнен
returned-turned = Другая сторона не принимает нашу почту
returned-unclear = Другое или неразборчиво
outbox-log = Что с ним произошло
letter-step-drafted = Подготовлено
letter-step-edited = Исправлено
letter-step-released = Отправка разрешена
letter-step-sent-again = Отправка разрешена снова
letter-step-attempted = Передаётся почтовому серверу
letter-step-sent = Принято почтовым сервером
letter-step-not-sent = Не принято почтовым сервером
letter-step-came-back = Вернулось
letter-step-discarded = Выброшено
# $step: what happened; $reason: why
letter-step-with-reason = { $step }: { $reason }
letter-step-by-program = программой
letter-step-by-unsaid = из командной строки или до того, как реестр стал отмечать кем
unconfirmed-no-letter = нет
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] Напомнить некому
    [one] Напомнить { $n } организации
    [few] Напомнить { $n } организациям
    [many] Напомнить { $n } организациям
   *[other] Напомнить { $n } организации
}
unconfirmed-sure-lead = Напоминания — это проекты: они уходят, когда вы разрешите их отправку.
# $n: how many people
unconfirmed-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = Пропущена: { $organization }. { $why }
unconfirmed-skip-not-invited = Её приглашение ещё не отправлено. Сначала разрешите его отправку.
unconfirmed-skip-waiting = Напоминание уже ждёт среди писем.
unconfirmed-skip-nobody = Никому из её контактных лиц нельзя написать.
