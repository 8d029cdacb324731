# Мероприятия, потребности, предложения и исследования: представлены, размещены, возвращены, отклонены, отозваны.
contributions-title = Мероприятия, потребности, предложения и исследования
contributions-lead = Что организации и специалисты делают, в чём нуждаются, что предлагают и что выяснили по темам диалогов. У каждого материала есть постоянный номер.
contributions-words = Содержит слова
contributions-nothing = Ничего подобного не размещено.
contributions-shown =
    { $n ->
        [0] Нет материалов
        [one] { $n } материал
        [few] { $n } материала
       *[other] { $n } материалов
    }
contributions-mine = Мои мероприятия, потребности, предложения и исследования
contributions-mine-what = Сообщите о мероприятии, укажите, какая техническая помощь нужна или предлагается, либо представьте исследование или данные. Сотрудник читает каждый материал до размещения.
contributions-as-everybody = Что размещено
contributions-none-here = Здесь нет материалов.
contribution-hand-in = Представить материал
contribution-before-form = Секретариат читает то, что вы представляете, и никогда не меняет ни слова. Материал размещают, возвращают или отклоняют с указанием причины. Вы можете отозвать его в любое время.
contribution-newer-of = Новый вариант «{ $title }». Прежний вариант уничтожается. Укажите снова, согласны ли вы, чтобы контакт был показан.
contribution-kind = Вид
contribution-kind-missing = Укажите вид материала.
contribution-kind-activity = Мероприятие
contribution-kind-activity-what = То, что сделано или делается.
contribution-kind-need = Потребность в технической помощи
contribution-kind-need-what = Что помогло бы и кому.
contribution-kind-offer = Предложение технической помощи
contribution-kind-offer-what = Что вы можете сделать для других.
contribution-kind-research = Исследование или данные
contribution-kind-research-what = Со ссылками на работы, чтобы их можно было цитировать.
contribution-description = Описание
contribution-description-hint = Не более { $most } знаков. Не указывайте здесь имён и адресов людей: их нельзя будет отозвать отдельно.
contribution-description-missing = Дайте описание.
contribution-language = Язык
contribution-topics = Темы диалогов
contribution-region = Регион
contribution-region-hint = Не выбирайте, если речь о нескольких регионах или обо всех.
contribution-everywhere = Несколько регионов или все
contribution-dialogue = Диалог
contribution-dialogue-hint = Выберите, если материал относится к нему.
contribution-references = Работы и данные
contribution-references-hint = Только для исследований и данных: что представляется.
contribution-reference-nth = Работа { $n }
contribution-reference-more = Добавить ещё одну
contribution-authors = Авторы
contribution-authors-hint = В том порядке, в каком их цитируют.
contribution-work = Название работы или набора данных
contribution-year = Год
contribution-year-number = Укажите год цифрами.
contribution-publisher = Издатель
contribution-locator = DOI или адрес
contribution-locator-hint = Например, 10.5555/12345678 или адрес, который начинается с https://
contribution-locator-wrong = Укажите DOI или адрес, который начинается с https://
contribution-who = Кто представляет материал
contribution-naming = Под чьим именем
contribution-naming-hint = Вы можете отозвать имя в любое время.
contribution-naming-missing = Укажите, размещать ли под именем.
contribution-named = Под названием моей организации, а если я никого не представляю — под моим именем
contribution-named-what = Кто внёс материал от имени организации, не показывается.
contribution-unnamed = Без имени
contribution-unnamed-what = Секретариат знает, кто его представил.
contribution-contact = Контакт
contribution-contact-hint = Чтобы с вами могли связаться, укажите контакт. Без него ничего не хранится и никому не показывается, как с вами связаться.
contribution-contact-name = Имя контактного лица
contribution-contact-address = Адрес электронной почты контактного лица
contribution-contact-agree = Я согласен с тем, что этот контакт видят все на странице материала. Это мой контакт, или моя организация его публикует.
contribution-contact-agree-hint = Он показан только на этой странице: ни в поиске, ни в лентах, ни в открытых данных. Вы можете отозвать его в любое время; тогда он уничтожается, а материал остаётся.
contribution-contact-not-agreed = Дайте согласие на показ контакта или оставьте поля пустыми.
contribution-contact-missing = Укажите адрес или снимите отметку.
contribution-contact-shown = Показан с согласия. Используйте его для того, о чём этот материал.
contribution-contact-office = Показывается на странице материала после размещения, пока действует согласие.
contribution-contact-until = Хранится не дольше чем до { $day }
contribution-contact-withdraw = Отозвать контакт
contribution-contact-withdraw-what = Контакт уничтожается. Материал остаётся.
contribution-name-withdraw = Больше не показывать имя
contribution-name-withdraw-what = Материал остаётся без имени. Отменить это нельзя.
contribution-withdraw = Отозвать этот материал
contribution-withdraw-what = Текст, ссылки на работы и контакт уничтожаются здесь и везде, где были размещены. Остаётся запись о том, что материал был.
contribution-shielded = Вас или вашей организации нет в открытых списках. При этом материале не показываются ни имя, ни контакт, на что бы ни было дано согласие.
contribution-shielded-office = Представивших этот материал нет в открытых списках. Ни имя, ни контакт не показываются, на что бы ни было дано согласие. Проверьте, что и текст никого не называет.
contribution-views = Материалы выражают мнения своих авторов. Они размещаются в том виде, в каком написаны, и не означают одобрения.
contribution-published = Размещение
contribution-published-on = Размещено { $day }
contribution-published-once = Было размещено { $day }, больше не показывается
contribution-gone = Этот материал больше не размещён.
contribution-cite = Как цитировать
contribution-state-submitted = На рассмотрении
contribution-state-returned = Возвращён
contribution-state-published = Размещён
contribution-state-declined = Отклонён
contribution-state-withdrawn = Отозван
contribution-next-submitted = Сотрудник прочтёт его и разместит, вернёт или отклонит с указанием причины. Вам сообщат.
contribution-next-returned = Он возвращён по указанной ниже причине. Вы можете направить новый вариант.
contribution-next-published = Его могут прочесть все.
contribution-next-declined = Он не размещён по указанной ниже причине.
contribution-next-withdrawn = Он отозван. Текст уничтожен; остаётся запись о том, что он был.
contribution-done-handed-in = Ваш материал получен.
contribution-done-contact = Контакт уничтожен.
contribution-done-name = Имя больше не показывается.
contribution-done-withdrawn = Ваш материал отозван.
contribution-done-published = Материал размещён.
contribution-done-returned = Материал возвращён.
contribution-done-declined = Материал отклонён.
contribution-guards-nothing = В тексте не названы ни страны, ни люди, ни адреса.
contribution-guards-what = Это предупреждения. Решаете вы и никогда не меняете ни слова.
contribution-guard-address = Адрес электронной почты в тексте: его нельзя будет отозвать отдельно.
contribution-publish = Разместить
contribution-publish-what = Материал размещается в том виде, в каком написан.
office-contributions =
    { $n ->
        [one] Мероприятия, потребности, предложения и исследования: { $n } ожидает
        [few] Мероприятия, потребности, предложения и исследования: { $n } ожидают
       *[other] Мероприятия, потребности, предложения и исследования: { $n } ожидают
    }
my-contributions = Мероприятия, потребности, предложения, исследования
my-contributions-what = Сообщить, запросить, предложить, представить.
search-kind-contribution = Мероприятие, потребность, предложение или исследование
data-contributions = Мероприятия, потребности, предложения и исследования
data-contributions-what = По строке на каждый размещённый материал, с работами, на которые он ссылается; никогда с контактом.
data-feed-contributions = Мероприятия, потребности, предложения и исследования в виде ленты
data-feed-contributions-what = Размещённые материалы; снятый материал уходит из ленты.
feed-contributions-title = Мероприятия, потребности, предложения и исследования по темам конструктивных диалогов
letter-contribution-published-subject = Ваш материал { $reference } размещён
letter-contribution-published-body =
    Ваш материал { $reference } размещён в том виде, в каком вы его написали:

    { $link }

    Вы можете в любое время отозвать материал, имя или контакт.
letter-contribution-returned-subject = Ваш материал { $reference } возвращён
letter-contribution-returned-body =
    Ваш материал { $reference } не размещён в нынешнем виде. Причина:

    { $reason }

    Новый вариант можно направить здесь:

    { $link }
letter-contribution-declined-subject = Ваш материал { $reference }
letter-contribution-declined-body =
    Ваш материал { $reference } не размещён. Причина:

    { $reason }

    Текущее положение:

    { $link }
