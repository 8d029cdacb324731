# Suggestions over the years: what dialogues suggested, and which later documents speak of it.
suggestions = Предложения по годам
suggestions-lead = Что было предложено в ходе конструктивных диалогов согласно резюме председателей, простыми словами секретариата, и какие более поздние документы касаются того же вопроса.
suggestions-note = Ссылка указывает, что содержится в более позднем документе. Она не утверждает, что одно привело к другому, и здесь не оценивается, было ли предложение принято. Преимущественную силу имеет пункт самого резюме.
suggestion-theme-form = Форма диалогов
suggestion-theme-participation = Участие
suggestion-theme-review = Механизм обзора
suggestion-theme-data = Данные и исследования
suggestion-theme-tracing = Маркировка, учет и отслеживание
suggestion-theme-prevention = Предупреждение и коренные причины
suggestion-theme-protection = Защита и помощь
suggestion-theme-gender = Гендерные вопросы
suggestion-theme-cooperation = Сотрудничество и обмен
suggestion-theme-assistance = Техническая помощь и средства
suggestion-theme-legislation = Законодательство и законодатели
suggestion-theme-awareness = Информирование общественности
suggestion-later-recommendation = Рекомендация рабочей группы
suggestion-later-conference = Резолюция или решение Конференции
suggestion-later-next-dialogue = Форма одного из последующих диалогов
suggestion-later-own-statement = Заявление, представленное самим государством
suggestion-later-other = Другой документ
suggestions-filter-theme = Тема
suggestions-filter-group = Рабочая группа
suggestions-shown = { $n ->
    [one] { $n } предложение
    [few] { $n } предложения
    [many] { $n } предложений
   *[other] { $n } предложения
}
suggestions-nothing = Таких предложений в этом реестре нет.
suggestions-in-dialogue = Высказаны в ходе этого диалога: { $dialogue }
suggestions-of-dialogue = Предложения, высказанные в ходе этого диалога
suggestions-of-group = Предложения, высказанные в ходе ее диалогов
suggestions-of-paper = Предложения, взятые из этого документа
suggestions-chart = Высказанные предложения по годам
suggestions-chart-description = По каждому году — сколько предложений содержится в резюме: впервые появившихся в этом реестре и высказывавшихся и в более ранние годы. Цифры приведены в таблице под диаграммой.
suggestions-chart-first = высказаны впервые
suggestions-chart-again = высказывались и в более ранние годы
suggestions-chart-year = Год
suggestions-index = Какие документы были просмотрены
suggestions-indexed = В поисках более поздних ссылок были просмотрены документы из этих источников, датированные не позднее { $day }.
suggestions-not-indexed = Пока не указано, какие документы были просмотрены.
suggestion-raised = Годы, в которые это было предложено: { $years }; число рабочих групп: { $n }
suggestion-where = Где это было предложено
suggestion-paragraphs = { $n ->
    [one] п. { $paragraphs }
   *[other] пп. { $paragraphs }
}
suggestion-later = Более поздние документы
suggestion-later-count = { $n ->
    [one] { $n } ссылка на более поздние документы
    [few] { $n } ссылки на более поздние документы
    [many] { $n } ссылок на более поздние документы
   *[other] { $n } ссылки на более поздние документы
}
suggestion-no-later = В документах, проиндексированных по { $day }, более поздних ссылок не найдено
suggestion-not-yet-indexed = Более поздние документы еще не просмотрены
suggestion-not-in-this-language = Эта запись еще не переведена на язык этой страницы. Она показана на языке оригинала: { $language }.
suggestion-read = Прочитать документ
suggestion-withdrawn = Эта запись отозвана
suggestion-withdrawn-on = Она была внесена по ошибке и отозвана { $day }. Ее текст уничтожен; сам факт остается в реестре.
suggestion-withdrawn-reason = Причина
suggestions-office-lead = Берите предложения из пунктов резюме и излагайте их своими простыми словами. Объединяйте записи, в которых говорится одно и то же. Ссылайтесь на более поздние документы: пишите, что в них содержится, а не следуют ли они предложению.
suggestion-saved = Внесено.
suggestion-as-published = Как это видят все
suggestion-enter = Внести предложение
suggestion-enter-lead = Все сразу смогут это прочитать. Напишите, что предлагается, не указывая, кто это сказал, и не называя стран. Не переписывайте фразы резюме.
suggestion-paper = Резюме, из которого оно взято
suggestion-paragraph-numbers = Пункты
suggestion-paragraph-numbers-hint = Номера, как они там напечатаны, через запятую: 18, 21
suggestion-bad-paragraphs = Укажите номера пунктов через запятую, например 18, 21.
suggestion-themes = Темы
suggestion-themes-hint = От одной до трех
suggestion-original = Язык оригинала
suggestion-title = Название
suggestion-text = В нескольких предложениях
suggestion-slug = Адрес
suggestion-slug-hint = Строчные буквы от a до z, цифры и дефисы, например longer-dialogues. Его значение не меняется.
suggestion-bad-slug = Адрес состоит из строчных букв от a до z, цифр и одиночных дефисов, например longer-dialogues.
suggestion-words = Изменить текст и темы
suggestion-again = Добавить другое резюме или пункт
suggestion-join = Объединить с другой записью
suggestion-join-lead = Пункты и ссылки этой записи переходят в другую, текст которой не меняется. Адрес этой записи ведет туда. Части можно снова выделить.
suggestion-join-into = Другая запись
suggestion-split = Выделить часть
suggestion-split-lead = Часть пунктов и относящиеся к ним ссылки становятся отдельной записью. Что-то должно остаться.
suggestion-split-paragraphs = Что выделяется
suggestion-split-references = Ссылки, которые переходят вместе с этим
suggestion-withdraw = Отозвать запись
suggestion-withdraw-lead = Для записи, сделанной по ошибке. Ее текст и ссылки уничтожаются; адрес и указанная вами причина остаются видны всем.
suggestion-reason = Причина, видна всем
suggestion-reason-language = Язык, на котором указана причина
suggestion-follow = Сослаться на более поздний документ
suggestion-follow-lead = Скажите одной нейтральной фразой, что содержится в документе. Не пишите, следует ли он предложению, и не давайте оценок.
suggestion-correct = Исправить ссылку от { $day }
suggestion-unfollow = Убрать ссылку
suggestion-unfollow-lead = Для ссылки, сделанной по ошибке. Ее текст уничтожается.
suggestion-kind = Вид документа
suggestion-date = Дата документа
suggestion-document = Название документа, как напечатано
suggestion-document-language = Язык этого названия
suggestion-symbol = Условное обозначение
suggestion-address = Адрес в Интернете
suggestion-line = Что в нем говорится, одной нейтральной фразой
suggestion-sources = Источники
suggestion-look = Указать, какие документы были просмотрены
suggestion-look-lead = Это отдельное действие. Если по предложению ничего не найдено, на его странице это указывается с данной датой.
suggestion-look-to = Документы, датированные не позднее
suggestion-look-sources = Документы из этих источников
suggestion-waive = Почему предупреждение можно оставить без внимания
suggestion-waive-hint = Лучше выбрать другие слова. Если эти должны остаться, укажите причину; она предназначена только для секретариата.
suggestion-waive-missing = Выберите другие слова или укажите, почему эти могут остаться.
suggestion-waived = Предупреждения, оставленные без внимания
