# Statements handed in beforehand, under embargo.

statement-titles = Тексты заявлений
statement-titles-what = Тексты, сданные к этому заседанию, в той мере, в какой вы можете их читать.
statement-own = Ваши тексты
statement-hand-in = Сдать текст заявления
statement-hand-in-for = Сдать текст заявления за кого-либо
statement-lead = Устные переводчики, составители записей и Председатель читают текст до вашего выступления, чтобы ваши слова дошли до всех. Никто другой не увидит его, пока вы не выступите, а затем — только те, кого вы укажете ниже.
statement-embargo = Не для распространения до выступления. Сверять с произнесённым.
statement-delivered = Произнесено. Сверять с произнесённым.
statement-for-whom = Чей это текст?
statement-item = По какому пункту?
# $item, $time, $words
statement-item-time = { $item } ({ $time }, около { $words } слов)
# $minutes: such as 4½
statement-minutes = { $minutes } мин
statement-language = На каком языке?
statement-another-language = Другой язык
statement-other-language = Какой другой язык?
statement-other-language-hint = Только если это не один из шести.
statement-text = Текст
# $most
statement-text-hint = Вставьте его сюда или выберите файл ниже. Не более { $most } знаков.
statement-file = Или файл
# $most
statement-file-hint = DOCX или обычный текст, слова которых мы прочтём, либо PDF. Не более { $most } МБ.
statement-file-kind = Здесь принимаются только DOCX, PDF или обычный текст (.txt).
# $name
statement-file-brought = Файл { $name } получен и будет сдан вместе с этой формой.
statement-words = Сколько в нём слов?
statement-words-hint = Только для PDF: слова из него мы не читаем.
statement-posting = Кому можно показать его после вашего выступления?
statement-posting-hint = Если вы не укажете иное — больше никому. Вы можете изменить это в любое время. Файл показывается как есть, со всеми сведениями об авторе.
posting-not-at-all = Больше никому
posting-participants = Участникам этого диалога
posting-public = Всем
# $whom
statement-shown-to = После выступления: { $whom }
statement-say-so = Сохранить выбор
statement-hand-in-now = Сдать
statement-newer = Сдать новую редакцию
# $number
statement-newer-what = Она заменит редакцию { $number }, текст и файл которой будут уничтожены.
# $number, $moment
statement-version = Редакция { $number }, сдана { $moment }
# $day
statement-until = Текст и файл будут уничтожены после { $day }.
statement-take-back = Отозвать
statement-take-back-what = Текст и файл будут уничтожены сразу. Вернуть их не сможет никто.
# $n
statement-length =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }
# $needs
statement-needs = { $needs } при 120 словах в минуту
# $needs, $limit
statement-over = На него нужно { $needs } при 120 словах в минуту, а есть { $limit }. Сократите его, чтобы не пришлось прерываться или говорить быстрее, чем можно перевести.
# $limit
statement-over-short = длиннее, чем отведённые { $limit }
statement-too-long = длиннее отведённого времени
# $needs, $limit
statement-fits = На него нужно { $needs } при 120 словах в минуту; есть { $limit }.
# $needs
statement-unlimited = На него нужно { $needs } при 120 словах в минуту; ограничения нет.
# $language, $length, $needs
statement-next = { $language }, { $length }, { $needs }
statement-none = Здесь нет заявлений, которые вы могли бы прочитать.
statement-no-items = Заявление относится к пункту программы, а программы пока нет. Вернитесь, когда она будет выпущена.
statement-read = Читать текст
statement-open = Открыть заявление
statement-open-file = Сохранить файл
statement-in-file = Текст находится в файле.
statement-back = Назад к вашему месту в списке
statement-passed-on = Если место передаётся коллеге, текст переходит вместе с ним, и коллега заново указывает, кому его можно показать.
statement-text-posted = Текст в том виде, в каком он был сдан; преимущественную силу имеет произнесённое.
statement-done-handed-in = Ваш текст сдан.
statement-done-posted = Записано, кому его можно показать.
statement-done-withdrawn = Текст отозван; он и файл уничтожены.
floor-lists-to-come = Списки по предстоящим пунктам
# $n
floor-your-place = Номер { $n } в списке по этому пункту
