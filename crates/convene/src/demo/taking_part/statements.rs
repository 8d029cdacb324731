//! Texts that fictitious speakers have handed in for the discussion to come: the booth, the Chair and the note-takers have
//! them before them at the first click. One is longer than its speaker has time for, as happens.

use super::Script;
use super::floor::DISCUSSION;
use anyhow::Context as _;
use mechanism::floor::{Posting, Speaker, StatementCommand, StatementText, StatementWish};
use mechanism::{Command, DialogueId};

/// A text, by the language its speaker is on the list with.
const TEXTS: [(&str, &str, Posting); 4] = [
    (
        "ar",
        "شكرا سيادة الرئيس.\n\nهذا نص خيالي كُتب لأغراض العرض. تعمل جمعيتنا الخيالية مع بلديات على الحدود، وقد رأت أن \
         السجلات الورقية تضيع حين تنتقل الشحنة من يد إلى أخرى. نقترح أن تتفق السلطات على نموذج واحد للإبلاغ، وأن تُدعى منظمات \
         المجتمع المدني إلى تجربته قبل اعتماده.\n\nشكرا.",
        Posting::Participants,
    ),
    (
        "es",
        "Gracias, señora Presidenta.\n\nEste es un texto ficticio escrito para la demostración. Nuestra organización ficticia \
         acompaña a quienes denuncian y ha visto que una denuncia sin respuesta es la última. Sugerimos un plazo breve para \
         acusar recibo y una persona de contacto con nombre.\n\nMuchas gracias.",
        Posting::Public,
    ),
    (
        "ru",
        "Благодарю вас, госпожа Председатель.\n\nЭто вымышленный текст, написанный для показа. ",
        Posting::NotAtAll,
    ),
    (
        "zh",
        "谢谢主席。\n\n这是为演示而编写的虚构文本。我们虚构的研究中心比较了三种登记方法，发现统一的编号比更多的表格更有用。\
         我们建议先在小范围内试行，再作推广。\n\n谢谢。",
        Posting::Participants,
    ),
];

/// What the long text says again and again.
const AT_LENGTH: &str = "Наша вымышленная организация просит коллег вернуться к вопросу о том, кто и когда узнаёт об утрате \
                         документов, и как об этом сообщают соседям. ";
/// More often than three minutes allow.
const TIMES: usize = 20;

/// Enters the texts: an officer hands them in for speakers whom an officer named.
pub(super) fn hand_in(
    script: &mut Script,
    dialogue: &DialogueId,
    speakers: &[(&str, Speaker)],
) -> anyhow::Result<()> {
    for (language, text, posting) in TEXTS {
        let found = speakers.iter().find(|(spoken, _)| *spoken == language);
        let Some((_, speaker)) = found else {
            continue;
        };
        let text = match language {
            "ru" => format!("{text}{}", AT_LENGTH.repeat(TIMES)),
            _ => text.to_owned(),
        };
        let hand_in = StatementWish::HandIn {
            speaker: speaker.clone(),
            item: DISCUSSION,
            replaces: None,
            language: language.to_owned(),
            text: StatementText {
                text,
                language: String::new(),
            },
            file: None,
            words: None,
            posting,
        };
        let command = Command::Statement(StatementCommand {
            dialogue: dialogue.clone(),
            wish: hand_in,
        });
        script.office(command).context("handing in a statement")?;
    }
    Ok(())
}
