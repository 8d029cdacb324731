# Решения по заявкам: что ожидает, решение, журнал; и кто участвовал — так, как это могут видеть все.

## Что ожидает

deciding-title = Решения: { $dialogue }
deciding-decisions = Решения
deciding-waiting = { $n ->
    [0] Нет заявок, ожидающих решения.
    [one] { $n } заявка ожидает решения.
    [few] { $n } заявки ожидают решения.
    [many] { $n } заявок ожидают решения.
   *[other] { $n } заявки ожидают решения.
}
deciding-still-open = { $n ->
    [one] Ещё { $n } заявка — в списках, срок по которым не истёк.
    [few] Ещё { $n } заявки — в списках, срок по которым не истёк.
    [many] Ещё { $n } заявок — в списках, срок по которым не истёк.
   *[other] Ещё { $n } заявки — в списках, срок по которым не истёк.
}
deciding-objections = { $n ->
    [0] возражений в силе нет
    [one] в силе { $n } возражение
    [few] в силе { $n } возражения
    [many] в силе { $n } возражений
   *[other] в силе { $n } возражения
}
deciding-objected = После возражения
deciding-against = Возражения
deciding-in-support = Поддержка
deciding-no-reasons = Причины не указаны
deciding-expressed-in-time = получено { $moment }, в срок
deciding-expressed-late = получено { $moment }, вне срока
deciding-set-aside = Отложена: { $why }
deciding-earlier = Прежние решения
deciding-earlier-none = нет
deciding-earlier-one = { $dialogue }: { $outcome }
deciding-act = Решение
deciding-one = Решить
deciding-bulk = Решить по всем выбранным
deciding-decided = { $n ->
    [one] Решение принято: { $n } заявка.
    [few] Решение принято: { $n } заявки.
    [many] Решение принято: { $n } заявок.
   *[other] Решение принято: { $n } заявки.
}
deciding-letters = { $n ->
    [0] Не удалось подготовить ни одного письма.
    [one] Подготовлено { $n } письмо; оно уйдёт, когда вы его отправите.
    [few] Подготовлено { $n } письма; они уйдут, когда вы их отправите.
    [many] Подготовлено { $n } писем; они уйдут, когда вы их отправите.
   *[other] Подготовлено { $n } письма; они уйдут, когда вы их отправите.
}
deciding-to-letters = К исходящим

## Решение

deciding-proposal-title = { $n ->
    [one] Решение по { $n } заявке
    [few] Решение по { $n } заявкам
    [many] Решение по { $n } заявкам
   *[other] Решение по { $n } заявки
}
deciding-outcome = Итог
deciding-body = Кем принято решение
deciding-body-hint = Орган, указанный в порядке, принятом для списка. То, что решили расширенное бюро или Конференция, здесь вносится, но не решается.
deciding-basis = На каком основании
deciding-basis-hint = Какое основание подходит, зависит от того, есть ли возражения в силе и что они влекут за собой.
deciding-on = День решения
deciding-on-hint = День, когда орган принял решение.
deciding-no-day = Укажите день, когда орган принял решение
deciding-document = Документ
deciding-document-hint = Где это сказано, не более 80 знаков: условное обозначение документа или дата протокола.
deciding-vote = Голосование
deciding-vote-hint = Заполните, если проводилось голосование. Воздержавшиеся записываются, но не учитываются.
deciding-in-favour = За
deciding-votes-against = Против
deciding-abstaining = Воздержались
deciding-majority = Требуемое большинство
deciding-majority-hint = На одиннадцатой сессии Конференция сочла такое решение процедурным: достаточно простого большинства.
deciding-vote-carries = за { $in-favour }, против { $against }, воздержались { $abstaining }: принято; требуется: { $majority }
deciding-vote-fails = за { $in-favour }, против { $against }, воздержались { $abstaining }: не принято; требуется: { $majority }
deciding-told = Что можно сказать заявителю
deciding-told-hint = Заявитель прочитает это в том виде, в каком вы напишете, вместе с итогом, органом, днём и основанием. Не говорите о государстве ничего, чего не допускает порядок раскрытия сведений.
deciding-told-nothing = Ничего, кроме итога, органа, дня и основания.
deciding-reviewable-tick = Решение может быть рассмотрено повторно
deciding-reviewable-hint = Тем же или вышестоящим органом. В письме сказано, как об этом попросить.
deciding-review = Повторное рассмотрение
deciding-reviewable = возможно
deciding-final = невозможно
deciding-review-how = Напишите секретариату о том, что прежде не было известно; решение может рассмотреть повторно: { $body }.
deciding-before = Прежнее решение: { $outcome }, { $how }
deciding-how = { $body }, { $day }: { $basis }
deciding-how-heading = Как
deciding-said = { $outcome }; { $body }, { $day }: { $basis }
deciding-sure-admitted = { $n ->
    [0] Это решение не подходит ни к одной из заявок
    [one] Допустить { $n } организацию?
    [few] Допустить { $n } организации?
    [many] Допустить { $n } организаций?
   *[other] Допустить { $n } организации?
}
deciding-sure-not-admitted = { $n ->
    [0] Это решение не подходит ни к одной из заявок
    [one] Внести, что не допущена { $n } организация?
    [few] Внести, что не допущены { $n } организации?
    [many] Внести, что не допущены { $n } организаций?
   *[other] Внести, что не допущены { $n } организации?
}
deciding-do-admitted = Внести: допущена
deciding-do-not-admitted = Внести: не допущена
deciding-skips = { $n ->
    [one] { $n } заявка была бы пропущена
    [few] { $n } заявки были бы пропущены
    [many] { $n } заявок были бы пропущены
   *[other] { $n } заявки были бы пропущены
}
deciding-none-left = Ничего внесено не будет
deciding-these = Решение коснётся следующих заявок
deciding-then-letters = Затем готовится проект письма каждому заявителю. Ничего не уходит, пока вы это не отправите.
deciding-again = Рассмотреть повторно

## Журнал

log-to = Все решения по этому диалогу
log-title = Принятые решения: { $dialogue }
log-counted = Допущено: { $admitted }. Не допущено: { $not-admitted }.
log-as-of = По состоянию на { $day }
log-rests-on = Порядок и документ
log-told = Сказано заявителю
log-entered = Внесено
log-before = Прежнее решение
log-looked-again = До повторного рассмотрения: { $before }
log-sheet = Решения

## Кто участвовал — так, как это могут видеть все

took-part-title = Кто участвовал
took-part-by-kind = По видам
took-part-by-region = По региональным группам
took-part-whole = { $n ->
    [one] Участвовала { $n } организация.
    [few] Участвовали { $n } организации.
    [many] Участвовали { $n } организаций.
   *[other] Участвовали { $n } организации.
}
took-part-merged = Группы менее пяти показаны вместе.
took-part-no-region = Вне региональных групп
took-part-number = Организации
took-part-named = Названы с их согласия
took-part-person = { $name }, { $organization }
