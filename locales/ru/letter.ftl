# Образцы писем. Секретариат видит текст до отправки и может его изменить; само отсюда ничего не уходит.

letter-action = Требуется действие: { $subject }
letter-neutral-subject = Сообщение для вас
letter-greeting = Здравствуйте, { $name }!
letter-greeting-unnamed = Здравствуйте!
letter-closing = Секретариат

letter-invitation-subject = Ваше приглашение: { $dialogue }
letter-invitation-body =
    Организация { $organization } допущена к участию: { $dialogue } (заявка { $reference }).

    Пожалуйста, подтвердите, кто будет участвовать и как — лично или онлайн. Сделать это можно { $until } на странице, где можно будет и заменить людей позднее:
    { $link }

    Число мест ограничено. Тот, кто не будет назван к этому сроку, может остаться без места. Это приглашение не является пропуском, не покрывает расходов и не гарантирует визы.

letter-not-admitted-subject = Ваша заявка { $reference }
letter-not-admitted-body =
    Организация { $organization } не допущена к участию: { $dialogue } (заявка { $reference }).

    Кто решил: { $decider }. Дата: { $day }. Основание: { $basis }.
letter-not-admitted-told = Что можно сказать о причинах:
letter-not-admitted-review = Решение можно рассмотреть повторно: { $how }
letter-not-admitted-final = Для этого диалога решение повторно рассмотреть нельзя. Вы можете подать заявку на другой диалог.
letter-not-admitted-page =
    На этой странице видно, на каком этапе ваша заявка:
    { $link }

letter-guidance-in-person-subject = Как прийти: { $dialogue }
letter-guidance-in-person-body =
    У вас есть место в зале: { $dialogue }.

    Возьмите с собой документ с фотографией и подтверждение — на бумаге или в телефоне. Регистрация открывается до начала заседания; оставьте время на проверку безопасности. Ваше подтверждение, запись для календаря и к кому обращаться по вопросам доступности — на этой странице:
    { $link }
letter-guidance-online-subject = Как участвовать онлайн: { $dialogue }
letter-guidance-online-body =
    У вас есть место в онлайн-зале: { $dialogue }.

    Доступ личный: пожалуйста, не передавайте его. Проверьте его заранее с тем микрофоном, которым будете пользоваться. Он, запись для календаря и к кому обращаться за помощью — на этой странице:
    { $link }
letter-thanks-subject = Благодарим за участие: { $dialogue }
letter-thanks-body =
    Благодарим вас за участие ({ $dialogue }).

    Расскажите, пожалуйста, как все прошло: шесть вопросов, две минуты, учетная запись не нужна. Ваши ответы подсчитываются и никому не показываются под вашим именем. Анкета открыта до: { $until }

    { $link }
letter-panel-outcome-subject = Дискуссионные группы: { $dialogue }
letter-panel-outcome-body =
    Благодарим за предложение кандидатуры в дискуссионную группу: { $name } ({ $dialogue }). Принято следующее решение:

    { $outcomes }

    Выбранные лица будут указаны в программе. Состояние предложений:

    { $link }
letter-comment-posted-subject = Ваш комментарий { $reference } размещён
letter-comment-posted-body =
    Ваш письменный комментарий { $reference } ({ $dialogue }) размещён в том виде, в каком вы его написали:

    { $link }

    Вы можете в любое время показать меньше или снять его.
letter-comment-returned-subject = Ваш комментарий { $reference } возвращён
letter-comment-returned-body =
    Ваш письменный комментарий { $reference } ({ $dialogue }) в нынешнем виде не размещён. Причина:

    { $reason }

    Новый вариант можно направить здесь:

    { $link }
letter-comment-declined-subject = Ваш комментарий { $reference }
letter-comment-declined-body =
    Ваш письменный комментарий { $reference } ({ $dialogue }) не размещён. Причина:

    { $reason }

    Статус:

    { $link }
