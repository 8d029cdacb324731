//! Before and after the meeting of the demonstration: what the working group is said to have decided, in three languages,
//! and a call for panellists that is open. All of it is made up and says so.

use super::Script;
use super::calendar::Coming;
use super::floor::PANEL;
use anyhow::Context as _;
use jiff::ToSpan;
use mechanism::adopted::{AdoptedCommand, AdoptedText, Report};
use mechanism::in_languages::InLanguages;
use mechanism::panel::{PanelCall, PanelCommand};
use mechanism::{Command, end_of_day_in_vienna};

/// The digest: an original and two translations; the other languages are still to come, as they often are.
const DIGEST: [(&str, &str); 3] = [
    (
        "en",
        "This text is fictitious and belongs to the demonstration.\n\nThe group is said to have asked States to answer requests for tracing within a month, and to name one office for them.\n\nIt is said to have put off the question of marking parts to its next meeting, where industry and laboratories are to be heard.",
    ),
    (
        "fr",
        "Ce texte est fictif et appartient à la démonstration.\n\nLe groupe aurait demandé aux États de répondre aux demandes de traçage dans un délai d’un mois, et de désigner un service à cette fin.\n\nIl aurait reporté à sa prochaine réunion la question du marquage des pièces, sur laquelle l’industrie et les laboratoires devraient être entendus.",
    ),
    (
        "es",
        "Este texto es ficticio y forma parte de la demostración.\n\nSe dice que el grupo pidió a los Estados que respondieran a las solicitudes de rastreo en un mes y designaran una oficina para ello.\n\nSe dice que aplazó hasta su próxima reunión la cuestión del marcado de piezas, sobre la que se oiría a la industria y a los laboratorios.",
    ),
];

/// Publishes the digest and opens the call.
pub(super) fn prepare(script: &mut Script, coming: &Coming) -> anyhow::Result<()> {
    let dialogue = &coming.firearms;
    let words = DIGEST.map(|(code, said)| (code.to_owned(), said.to_owned()));
    let draft = AdoptedCommand::Draft {
        dialogue: dialogue.clone(),
        text: AdoptedText {
            report: Report::Address("https://example.org/fictitious-report".into()),
            said: InLanguages {
                original: "en".into(),
                words: words.into(),
            },
        },
        seen: 0,
    };
    script.office(Command::Adopted(draft))?;
    let publish = AdoptedCommand::Publish {
        dialogue: dialogue.clone(),
        seen: 1,
    };
    script.office(Command::Adopted(publish))?;
    let last = coming
        .firearms_on
        .checked_sub(7.days())
        .context("a week before the meeting")?;
    let call = PanelCommand::Call {
        dialogue: dialogue.clone(),
        call: PanelCall {
            items: vec![PANEL],
            opens: script.ago(jiff::SignedDuration::from_hours(24)),
            closes: end_of_day_in_vienna(last),
        },
    };
    script.office(Command::Panel(call))?;
    Ok(())
}
