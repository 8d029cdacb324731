# Почему что-либо нельзя сделать.

refused-not-yours = Это может сделать только сотрудник секретариата или часы, когда срок наступает сам собой.
refused-already-open = Реестр уже открыт.
refused-not-yet-open = Реестр еще не открыт.
refused-no-such-content = В хранилище нет содержания { $row }.
refused-retention-not-ended = Это содержание надлежит хранить дольше.
refused-content-too-long = Текст занимает { $bytes } байт; хранится не более { $most }.
refused-ends-before-it-begins = Последний день предшествует первому.
refused-no-such-source = В перечне источников нет «{ $source }». Сначала внесите источник.
refused-no-such-meeting = В календаре нет совещания { $number } группы «{ $group }». Сначала внесите совещание.
refused-report-after-close = Доклад утверждается на совещании или на следующий день после его закрытия.
refused-officer-of-another-group = Это должностное лицо относится к другой рабочей группе, чем совещание.
refused-dialogue-exists = Диалог { $dialogue } уже внесен в реестр.
refused-no-such-dialogue = В реестре нет диалога { $dialogue }.
refused-not-open = Заседание { $dialogue } не открыто.
refused-no-longer-planned = Диалог { $dialogue } уже не только запланирован: его заседание открылось, он состоялся или был отменен.
refused-nothing-changed = Ничего бы не изменилось.
refused-no-meeting = Диалог следует по меньшей мере за одним совещанием рабочей группы.
refused-group-twice = Рабочая группа «{ $group }» названа дважды.
refused-chair-of-another-group = { $chair } не является должностным лицом рабочей группы, за которой следует этот диалог.
refused-group-without-chair = На совместном диалоге председательствует по меньшей мере одно должностное лицо каждой группы; у «{ $group }» его нет.
refused-decision-without-reference = Назовите документ, в котором записано решение Председателя, не более чем в 80 знаках.
refused-report-not-adopted = Совещание { $number } группы «{ $group }» не закрыто, или его доклад не утвержден. Заседание открывается после этого либо по записанному решению Председателя.
refused-counts-contradict = Научные круги и частный сектор составляют { $parts }, а других указано { $stated }.
refused-figure-twice = Одна и та же цифра стоит дважды; одна из них — { $value }.
refused-symbol-taken = Это условное обозначение принадлежит документу { $paper }.
refused-more-than-all = Доля составляет не более 100 процентов.
