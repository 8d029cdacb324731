# Организация: сведения, люди, прошлое.

## Сведения

profile-name-in = Название ({ $language })
profile-name-hint = Официальное название. Его видят государства-участники.
profile-name-missing = Укажите название хотя бы на одном языке
profile-other-names = Названия на других языках
profile-acronym = Краткое название
profile-kind = Вид
profile-kind-hint = От статуса никогда не зависит, можно ли подать заявку.
profile-kind-missing = Выберите вид организации
profile-individual = Я подаю заявку как частное лицо, из академических кругов
profile-individual-hint = Только для академических кругов. Тогда вместо названия выше указывается ваше имя, и его видят государства-участники.
profile-area = Страна или район
profile-area-hint = Где она находится, так, как это пишет Организация Объединённых Наций.
profile-area-missing = Выберите, где она находится
profile-website = Веб-сайт
profile-website-hint = Например, https://example.org
profile-field = Область работы
profile-field-hint = Одним предложением.
profile-mandate = Мандат и опыт
profile-mandate-hint = Не называйте имён: это видят государства-участники.
profile-postal = Почтовый адрес
profile-postal-hint = Его видит только секретариат.

## Страница

organization-past = Заявки
organization-no-past = Заявок пока нет.
organization-people = Люди
organization-part-with = Прекратить полномочия: { $who }
organization-invite = Пригласить коллегу представлять организацию
organization-invite-hint = Адрес электронной почты. Представители видят заявки организации и могут следить за ними.
organization-naming = Упоминание
organization-naming-which = Где можно называть организацию?
organization-naming-hint = Это касается не только списка, который читают государства, но и публичных списков, табличек, экранов, выгрузок.
naming-by-consent = Только там, где мы на это согласились для определённого диалога
naming-withheld = Нигде: не включайте нас в публичные списки, на таблички, на экраны и в выгрузки
organization-profile = Сведения
organization-profile-lead = Изменения действуют для списков, которые ещё не разосланы; разосланный список остаётся прежним.
organization-merged = Выяснилось, что эта запись и другая — одно и то же. Её история остаётся здесь; новое появляется там.
organization-to-merged = К записи, которая продолжается
