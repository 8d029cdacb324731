//! Written comments of fictitious organizations on the dialogue to come: two that are posted, one that names a country and
//! waits at the desk, one that was returned, one that is for the office alone. Every text says that it is made up.

use super::Script;
use super::applications::Applicants;
use super::calendar::Coming;
use anyhow::Context as _;
use jiff::{SignedDuration, ToSpan};
use mechanism::comments::{
    About, Annex, Attachment, CommentCommand, CommentText, CommentWindow, Naming, NewComment,
    OpenTo, Questions, Reason,
};
use mechanism::{Actor, Command, CommentRef, end_of_day_in_vienna};

/// What is asked.
const QUESTIONS: [&str; 3] = [
    "Which measures have made it easier to trace recovered firearms, and what do they cost?",
    "Where do stakeholders and authorities already exchange information, and what hinders them?",
    "Which technical assistance is needed first?",
];

/// What becomes of a comment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Posted,
    Waiting,
    Returned,
}

struct Made {
    language: &'static str,
    title: &'static str,
    text: &'static str,
    themes: &'static [&'static str],
    answers: u16,
    naming: Naming,
    annex: Option<&'static str>,
    fate: Fate,
}

const COMMENTS: [Made; 5] = [
    Made {
        language: "en",
        title: "Compare records without handing them over (fictitious)",
        text: "This comment is fictitious and belongs to the demonstration.\n\nOur laboratories compared the marks of recovered firearms for two years without sending each other a single file: each side asked a question and got yes, no or perhaps. Three in four questions were answered within a week.\n\nWe suggest that the working group look at a common form for such questions, and that laboratories be told what became of their answers.",
        themes: &["tracing", "keeping of records"],
        answers: 1,
        naming: Naming::Organization,
        annex: None,
        fate: Fate::Posted,
    },
    Made {
        language: "es",
        title: "Quien denuncia necesita una respuesta (ficticio)",
        text: "Este comentario es ficticio y forma parte de la demostración.\n\nAcompañamos a personas que denuncian el hallazgo de armas en su barrio. Quien no recibe respuesta no vuelve a denunciar. Sugerimos un plazo breve para acusar recibo y una persona de contacto, y ofrecemos compartir nuestra guía para las oficinas que reciben denuncias.",
        themes: &["denuncias", "participación de la comunidad"],
        answers: 2,
        naming: Naming::Anonymous,
        annex: None,
        fate: Fate::Posted,
    },
    Made {
        language: "en",
        title: "Parts sent by post (fictitious)",
        text: "This comment is fictitious and belongs to the demonstration.\n\nParts of firearms travel in small parcels. Carriers would look more closely if they knew what to look for: a picture book of twenty pages, in six languages, would do more than another form. An invented example from Sweden shows that such a book can be made in a month.",
        themes: &["parts and components", "post and parcels"],
        answers: 1,
        naming: Naming::Name,
        annex: None,
        fate: Fate::Waiting,
    },
    Made {
        language: "fr",
        title: "Former ensemble (fictif)",
        text: "Cette observation est fictive et appartient à la démonstration.\n\nNous proposons des formations communes aux douanes et aux laboratoires, d’une semaine, avec un suivi six mois plus tard.",
        themes: &["formation"],
        answers: 3,
        naming: Naming::Organization,
        annex: None,
        fate: Fate::Returned,
    },
    Made {
        language: "en",
        title: "Safety of those who report (fictitious)",
        text: "This comment is fictitious and belongs to the demonstration.\n\nWe describe for the office how those who report finds are put at risk, and what would protect them. We do not wish it to be posted.",
        themes: &["safety"],
        answers: 2,
        naming: Naming::NotAtAll,
        annex: Some("A fictitious list of contacts, for the office alone."),
        fate: Fate::Waiting,
    },
];

/// Why one is returned.
const REASON: &str = "This reason is fictitious. Your comment refers to a file that did not come with it. Please add the file, or take the reference out.";

/// Opens the window, hands the comments in and decides on some.
pub(super) fn prepare(
    script: &mut Script,
    coming: &Coming,
    applicants: &Applicants,
) -> anyhow::Result<()> {
    let dialogue = &coming.firearms;
    let last = coming
        .firearms_on
        .checked_add(14.days())
        .context("two weeks after the meeting")?;
    let window = CommentWindow {
        opens: script.ago(SignedDuration::from_hours(24 * 12)),
        closes: end_of_day_in_vienna(last),
        open_to: OpenTo::Applicants,
        most_each: 3,
        most_words: 800,
        annex: true,
    };
    script.office(Command::Comment(CommentCommand::SetWindow {
        dialogue: dialogue.clone(),
        window,
        questions: Questions(QUESTIONS.map(str::to_owned).into()),
    }))?;
    let numbered = COMMENTS.iter().zip(1_u32..);
    for ((made, number), (person, organization)) in numbered.zip(applicants) {
        let when = script.ago(SignedDuration::from_mins(600 - 60 * i64::from(number)));
        let new = NewComment {
            dialogue: dialogue.clone(),
            replaces: None,
            organization: Some(*organization),
            language: made.language.to_owned(),
            text: CommentText {
                title: made.title.to_owned(),
                text: made.text.to_owned(),
                language: String::new(),
                themes: made.themes.iter().map(ToString::to_string).collect(),
                cosigners: Vec::new(),
            },
            file: Attachment::None,
            words: None,
            about: vec![About::Question(made.answers)],
            annex: made.annex.map(|text| Annex(text.to_owned())),
            naming: made.naming,
        };
        let submit = Command::Comment(CommentCommand::Submit(Box::new(new)));
        script.enter(Actor::Person(*person), when, submit)?;
        let comment = CommentRef {
            series: dialogue.clone(),
            number,
        };
        let decision = match made.fate {
            Fate::Waiting => continue,
            Fate::Posted => CommentCommand::Post {
                comment,
                version: 1,
            },
            Fate::Returned => CommentCommand::Return {
                comment,
                version: 1,
                reason: Reason(REASON.to_owned()),
            },
        };
        let after = script.ago(SignedDuration::from_mins(570 - 60 * i64::from(number)));
        script.enter(
            Actor::at_the_command_line(),
            after,
            Command::Comment(decision),
        )?;
    }
    Ok(())
}
