# Письменные комментарии.
comments = Письменные комментарии
comments-until = Письменные комментарии принимаются до этого времени: { $at }.
comments-from = Письменные комментарии принимаются начиная с этого времени: { $at }.
comments-were-until = Письменные комментарии принимались до этого времени: { $at }.
comments-questions = Наводящие вопросы
comments-posted = Размещённые комментарии
comments-none-posted = Пока не размещено ни одного комментария.
comments-mine = Мои письменные комментарии
comments-open = Диалоги, по которым принимаются комментарии
comments-handed-in = Представленные или ожидающие подписи
comments-none-own = Пока ничего.
comments-all = Все
comments-none-here = Здесь нет комментариев.
comments-limits = До { $most } от каждой организации или лица, не более { $words } слов в каждом.
comments-no-window = Комментарии по этому диалогу пока не принимаются.
comments-no-window-what = Укажите сроки, от кого, сколько и какой длины. Приём может начаться до заседания и закончиться после него.
comments-set-window = Открыть приём
comments-change-window = Изменить сроки
comments-as-everybody = Страница, которую читают все
comments-window = Сроки приёма письменных комментариев
comments-window-what = Дни по венскому времени. Последний день включается полностью.
comments-window-saved = Сроки установлены.
comments-opens = Первый день
comments-closes = Последний день
comments-closes-hint = До конца этого дня по венскому времени
comments-open-to = От кого
open-to-taking-part = От допущенных организаций: через их координаторов и зарегистрированных участников.
open-to-applicants = От всех, кто подал заявку на участие в этом диалоге, независимо от решения.
open-to-anybody = От любого, кто входит, указав адрес.
comments-most-each = Комментариев от каждой организации или лица
comments-most-words = Слов в каждом комментарии
comments-takes-annex = Допускается приложение только для секретариата
comments-questions-hint = По одному в строке, не более { $most }. Если на какой-либо уже ответили, добавляйте только в конец.
comments-no-day = Укажите день.
comments-no-number = Укажите число.
comments-save-window = Сохранить
comment-hand-in = Представить письменный комментарий
comment-not-you = С адресом, под которым вы вошли, представить комментарий здесь нельзя.
comment-hand-in-now = Представить
comment-before-form = Секретариат читает представленное и никогда не меняет ни слова. Ниже вы указываете, можно ли его разместить и под чьим именем; это согласие можно отозвать в любое время.
comment-whom = От имени
comment-whom-missing = Укажите, от чьего имени.
comment-myself = Себя лично
comment-title = Название
comment-title-missing = Дайте название.
comment-text = Текст
comment-text-hint = Не более { $words } слов и { $most } знаков. Оставьте пустым, если прилагаете файл.
comment-counted = Слов при последней отправке: { $n } из не более чем { $limit }
comment-file = Или файл
comment-file-hint = PDF или Word (DOCX), не более { $most } МБ. Если комментарий можно разместить без имени, убедитесь, что имён в файле нет.
comment-file-kind = Приложите файл PDF или Word (DOCX).
comment-keep-file = Оставить представленный ранее файл: { $name }
comment-open-file = Открыть файл
comment-file-read = Текст этого файла проверен на наличие названий и имен. Прочтите файл до размещения.
comment-file-unread = Этот файл не удается проверить. Прочтите файл до размещения.
comment-words = Слов в файле
comment-words-hint = Только для PDF: его слова здесь посчитать нельзя.
comment-words-number = Укажите число.
comment-about = На что он отвечает
comment-themes = Темы
comment-themes-hint = По одной в строке, не более { $most }.
comment-cosigners = Организации, которые подписывают его вместе с вами
comment-cosigners-hint = По одной в строке, не более { $most }. Допущенные к этому диалогу организации запрашиваются здесь и могут прочесть текст. Никто не указывается среди подписавших без своего подтверждения.
comment-annex = Только для секретариата
comment-annex-hint = Читают сотрудники; никогда не размещается.
comment-naming = Можно ли его разместить?
comment-naming-short = Размещение
comment-naming-hint = Это можно изменить до размещения. После него можно показать меньше или снять комментарий.
comment-naming-missing = Укажите, можно ли его разместить.
naming-not-at-all = Нет, он для секретариата
naming-not-at-all-what = Его читают сотрудники и больше никто.
naming-anonymous = Да, без имени
naming-anonymous-what = Секретариату известен автор.
naming-organization = Да, от имени организации
naming-organization-what = Ваше имя не показывается.
naming-name = Да, под моим именем
naming-name-what = Вместе с названием организации, если она есть.
comment-say-so = Сохранить
comment-anonymous = Без имени
comment-views = Мнения в комментариях принадлежат их авторам. Тексты размещаются в том виде, в каком написаны.
comment-posted-on = Размещён { $day }
comment-posted-once = Размещён { $day }, больше не показывается
comment-gone = Этот комментарий больше не размещён.
comment-original = Подлинный текст: { $language }
comment-reference = Номер
comment-when = Размещение
comment-before = (получен до конца дня диалога)
comment-after = (получен после диалога)
comment-language = Язык и объём
comment-signed = Подписали
comment-by = От
comment-received = Получен
comment-state = Статус
comment-words-short = Слов
comment-version = Вариант { $number }, { $moment }
comment-version-before = Вариант { $number }
comment-kept-until = Хранится до { $day }
comment-state-received = На рассмотрении
comment-state-returned = Возвращён
comment-state-posted = Размещён
comment-state-declined = Отклонён
comment-state-withdrawn = Отозван
comment-next-received = Сотрудник прочтёт его и разместит, вернёт или отклонит с указанием причины. Вам сообщат.
comment-next-office-only = Секретариат получил его. Он не размещается, как вы указали.
comment-next-returned = Он возвращён по указанной ниже причине. Вы можете направить новый вариант.
comment-next-posted = Его могут прочесть все.
comment-next-declined = Он не размещён по указанной ниже причине.
comment-next-withdrawn = Он отозван. Текст уничтожен; остаётся запись о том, что он был.
comment-next-sign = Другая организация указала вашу среди подписавших. Прочтите текст и сообщите, так ли это.
comment-asked-to-sign = Просят подписать
comment-sign = Моя организация подписывает
comment-sign-not = Не подписывает
comment-sign-no-more = Больше не подписывает
comment-signer-agreed = согласна
comment-signer-declined = отказалась
comment-signer-open = не подтверждено
comment-signer-asked = запрошена здесь
comment-signer-unknown = в реестре по этому диалогу нет
comment-vouch = Подтвердила письменно
comment-vouch-no-more = Отозвала подпись
comment-newer = Направить новый вариант
comment-newer-until = До этого времени: { $at }
comment-newer-of = Новый вариант «{ $title }». Подписавших запросят снова.
comment-as-everybody = Как его видят все
comment-withdraw = Отозвать этот комментарий
comment-withdraw-what = Текст и файл уничтожаются здесь и везде, где были размещены. Остаётся запись о том, что комментарий был представлен.
comment-done-handed-in = Ваш комментарий получен.
comment-done-said = Сохранено.
comment-done-withdrawn = Ваш комментарий отозван.
comment-done-posted = Комментарий размещён.
comment-done-returned = Комментарий возвращён.
comment-done-declined = Комментарий отклонён.
comment-letter-drafted = Составлен проект письма автору. Прочтите и отправьте его.
comment-guards = Что найдено при проверке
comment-guards-what = Диалог не рассматривает отдельные страны и никого не называет. Это предупреждения; решаете вы, не меняя ни слова.
comment-guards-nothing = В тексте не названы ни страны, ни лица.
comment-post = Разместить
comment-post-what = Он размещается в том виде, в каком написан, под именем, на которое согласился автор.
comment-reason = Причина
comment-reason-hint = Это прочтёт автор — здесь и в письме.
comment-return = Вернуть
comment-decline = Отклонить
comment-length =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
        [many] { $n } слов
       *[other] { $n } слова
    }
comment-left =
    { $n ->
        [0] Больше представить нельзя
        [one] Можно представить ещё { $n }
        [few] Можно представить ещё { $n }
        [many] Можно представить ещё { $n }
       *[other] Можно представить ещё { $n }
    }

## A form that saves itself while somebody types

typed-again = То, что вы ввели раньше, снова здесь.
typed-anew = Удалить и начать заново
typed-elsewhere = Не сохранено: тем временем эта форма была сохранена в другом месте. Ваш текст по-прежнему здесь, и при представлении он принимается в том виде, в каком он здесь стоит.
