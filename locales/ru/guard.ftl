# Что говорят предупреждения рядом с текстом: они указывают, решают люди.

guard-country = Никаких конкретных стран
guard-person = Ни лиц, ни организаций
guard-quantifier = Число ораторов
guard-hidden-count = Один оратор за страдательным залогом
guard-quotation = Узнаваемая цитата
guard-length = Объем
guard-reported = Косвенная речь
guard-coverage = Что не отражено в тексте
guard-balance = Место и время

guard-rule-country = Диалоги не касаются конкретных стран или ситуаций. Решает человек: успешный опыт может быть назван с указанием причины.
guard-rule-attribution = В резюме мнения не приписываются ораторам или организациям.
guard-rule-scale = Шкала слов о числе ораторов — объявленная политика этого секретариата; правилами Организации Объединенных Наций она не установлена.
guard-rule-length = Предел установлен для этого текста.
guard-rule-reported = В резюме сказанное передается в прошедшем времени и в третьем лице.
guard-rule-fairness = У Председателя могут быть веские причины; расхождение между сказанным и написанным не должно оставаться незамеченным.

guard-level-one = один
guard-level-some = некоторые
guard-level-several = несколько
guard-level-many = многие
guard-level-most = большинство
guard-level-all = все

guard-found-state = «{ $found }» называет государство: { $states }.
guard-found-adjective = «{ $found }» указывает на государство: { $states }.
guard-found-city = «{ $found }» может означать государство: { $states }.
guard-found-participant = «{ $found }» называет участника.
guard-found-organization = «{ $found }» называет участвовавшую организацию.
guard-found-titled = «{ $found }» называет лицо.
guard-found-quantifier = «{ $found }» означает «{ $said }»; при числе ораторов { $speakers } из { $of } шкала говорит «{ $scale }» ({ $from }; { $to }).
guard-found-hidden-count = «{ $found }» скрывает, что это сказал один оратор из { $of }.
guard-found-quotation = Цитата узнаваема (слов: { $words }, предел: { $limit }).
guard-found-long-paragraph = Пункт слишком длинный (слов: { $words }, предел: { $limit }).
guard-found-long-text = Текст слишком длинный (слов: { $words }, предел: { $limit }).
guard-found-first-person = «{ $found }»: резюме пишется в третьем лице.
guard-found-present = «{ $found }»: сказанное передается в прошедшем времени.
guard-found-future = «{ $found }»: сказанное о будущем передается косвенной речью.
guard-found-unreflected = Ни один пункт не отражает «{ $name }» (выступлений и замечаний: { $interventions }).
guard-found-more-space = «{ $theme }»: { $space } % текста и { $time } % времени — места больше, чем времени, более чем на { $apart } процентных пунктов.
guard-found-less-space = «{ $theme }»: { $space } % текста и { $time } % времени — места меньше, чем времени, более чем на { $apart } процентных пунктов.

guard-style = Стиль Организации, правило { $rule }
guard-markup = Разметка
guard-slip = Описка
guard-binding = На чем основан текст
guard-rule-markup = То, что не удается прочитать как разметку, печатается так, как набрано.
guard-rule-slip = Пробелы, запятые и слова, в которых часто ошибаются в проектах. Перечитайте это место.
guard-rule-binding = Предложение, привязанное к выступлениям или замечаниям, должно по-прежнему передавать сказанное в них.
guard-found-style = «{ $found }» не соответствует этому правилу.
guard-found-style-proposed = «{ $found }»: следует писать «{ $proposal }».
guard-found-style-superfluous = «{ $found }» лучше опустить.
guard-found-open-note = Сноска, начинающаяся с «{ $found }», не закрыта знаком «]».
guard-found-note-in-note = «{ $found }»: сноска не может содержать другую сноску.
guard-found-note-in-heading = «{ $found }»: в заголовке сносок не бывает.
guard-found-open-brace = «{ $found }» открывает имя, которое не закрыто.
guard-found-unknown-name = «{ $found }» не обозначает ни пункта, ни значения из реестра.
guard-found-no-paragraph = «{ $found }»: такого пункта в проекте нет или больше нет.
guard-found-no-value = «{ $found }»: в реестре нет этого значения. Внесите официальные показатели в разделе секретариата или напишите число.
guard-found-name-in-print = «{ $found }» было бы напечатано вместе со скобками. Наберите заново, если имеется в виду значение или номер, либо напишите без фигурных скобок.
guard-found-loose = Предложения, основанного на сказанном, в пункте больше нет: «{ $found }».
