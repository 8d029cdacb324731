//! A dialogue that was held some weeks ago, and its Chair's summary: cleared, approved in writing, issued, corrected and
//! transmitted; beside it plain words, a part of two translations, and an error of fact that a reader reported. No speaker, no
//! organization and no State stands in it, no symbol was assigned, and every text says that it is made up.

use super::Script;
use super::applications::Applicants;
use super::calendar::{Coming, Held};
use anyhow::Context as _;
use jiff::SignedDuration;
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::in_languages::InLanguages;
use mechanism::issued::{ErrorOutcome, ErrorText, IssuedCommand, Part, PartState};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::summary::{
    EditionKind, Issue, NewParagraph, ParagraphId, ParagraphKind, ParagraphText, SummaryCommand,
    SummaryWish, ThemeIndex, body_digest,
};
use mechanism::{Actor, Audience, Command, Content, Digest, PaperId, SourceId};
use papers::draft::{DraftParagraph, Facts, Values, paper};
use papers::rules::NumberProfile;
use papers::{Paper, Standing};
use std::collections::BTreeMap;
use words::{Agreed, Lang};

/// Organizations that took part, and of them academia and the private sector.
const NGO: u32 = 21;
const ACADEMIA: u32 = 4;
const PRIVATE: u32 = 2;

/// Each paragraph with its themes; one without is a heading.
const TEXT: [(&str, &[&str]); 9] = [
    ("Introduction", &[]),
    (
        "This summary is fictitious and belongs to the demonstration. In all, {ngo} non-governmental organizations and {other} other stakeholders took part in the dialogue, which was held on {date}.",
        &["participation"],
    ),
    ("Early identification of victims", &[]),
    (
        "Several speakers suggested that those who meet victims first, such as labour inspectors and medical staff, be trained together. Some described short courses that had been held at the place of work.",
        &["training", "identification of victims"],
    ),
    (
        "Many speakers said that a victim who is not told what happens next does not come back. They suggested that one person remain the contact throughout.",
        &["identification of victims", "support for victims"],
    ),
    ("Work with the private sector", &[]),
    (
        "Speakers described how businesses look at their supply chains. Some suggested that questions put to businesses be few, and the same in each country.",
        &["supply chains"],
    ),
    (
        "It was suggested that what is learned from such questions be shared with those who advise workers, as described in paragraph {P5}.",
        &["supply chains", "support for victims"],
    ),
    (
        "Speakers asked that the dialogue be held in the morning of the first day, so that those who follow online from afar can take part.",
        &["participation"],
    ),
];

/// What is written in the place of the last paragraph within the hour.
const MENDED: &str = "Speakers asked that the dialogue be held in the afternoon of the first day, so that those who follow online from afar can take part.";

const PLAIN: [(&str, &str); 2] = [
    (
        "en",
        "This text is fictitious and belongs to the demonstration.\n\nPeople from civil society, universities and companies spoke about how to find victims of trafficking early and how to help them. They asked for training for those who meet victims first, for one person who stays in touch, and for few and clear questions to companies.\n\nThe Chair wrote down what was said, without names.",
    ),
    (
        "fr",
        "Ce texte est fictif et fait partie de la démonstration.\n\nDes personnes de la société civile, des universités et des entreprises ont parlé de la manière de reconnaître tôt les victimes de la traite et de les aider. Elles ont demandé que ceux qui rencontrent les victimes en premier soient formés, qu’une même personne reste en contact, et que les questions aux entreprises soient peu nombreuses et claires.\n\nLa présidence a consigné ce qui a été dit, sans nommer personne.",
    ),
];

/// What is there of two translations.
const TRANSLATED: [(&str, Part, PartState, &str); 5] = [
    (
        "fr",
        Part::Title,
        PartState::Final,
        "Résumé de la présidence (fictif)",
    ),
    ("fr", Part::Heading(1), PartState::Final, "Introduction"),
    (
        "fr",
        Part::Paragraph(2),
        PartState::Final,
        "Plusieurs intervenants ont suggéré que ceux qui rencontrent les victimes en premier, comme les inspecteurs du travail et le personnel médical, soient formés ensemble. Certains ont décrit de courtes formations données sur le lieu de travail.",
    ),
    (
        "fr",
        Part::Paragraph(3),
        PartState::Revised,
        "De nombreux intervenants ont dit qu’une victime à qui l’on ne dit pas ce qui va suivre ne revient pas. Ils ont suggéré que la même personne reste son contact.",
    ),
    (
        "ar",
        Part::Paragraph(3),
        PartState::Final,
        "قال متكلمون كثيرون إن الضحية التي لا يقال لها ما الذي سيحدث بعد ذلك لا تعود. واقترحوا أن يبقى شخص واحد جهة اتصال لها طوال الوقت.",
    ),
];

/// Enters all of it.
pub(super) fn prepare(
    script: &mut Script,
    coming: &Coming,
    applicants: &Applicants,
) -> anyhow::Result<()> {
    let held = &coming.held;
    let opening = Opening::ByDecision("A fictitious decision (demonstration)".into());
    let open = DialogueCommand::OpenSitting {
        dialogue: held.facts.id.clone(),
        opening,
    };
    script.office(Command::Dialogue(open))?;
    let close = DialogueCommand::Close(held.facts.id.clone());
    script.office(Command::Dialogue(close))?;
    script.office(counted(held)?)?;
    let mut texts: Vec<(&str, &[&str])> = TEXT.to_vec();
    let paragraphs = texts.iter().map(|(text, themes)| NewParagraph {
        kind: match themes.is_empty() {
            true => ParagraphKind::Heading,
            false => ParagraphKind::Numbered,
        },
        item: None,
        text: worded(text, themes),
        bindings: Vec::new(),
    });
    let begin = SummaryWish::Begin {
        language: "en".into(),
        paragraphs: paragraphs.collect(),
    };
    wishes(script, held, begin)?;
    let revision = u32::try_from(TEXT.len())?;
    issue(script, held, &texts, revision, EditionKind::First)?;
    beside(script, held, applicants)?;
    let last = texts.len() - 1;
    texts[last].0 = MENDED;
    let write = SummaryWish::Write {
        paragraph: ParagraphId(u16::try_from(TEXT.len())?),
        over: 1,
        text: worded(MENDED, texts[last].1),
        item: None,
    };
    wishes(script, held, write)?;
    issue(script, held, &texts, revision + 1, EditionKind::Correction)?;
    let corrected = edition(held, "-corr-1")?;
    let transmit = SummaryWish::Transmit {
        paper: corrected.clone(),
        meeting: held.next,
    };
    wishes(script, held, transmit)?;
    answer(script, held, corrected)
}

fn worded(text: &str, themes: &[&str]) -> ParagraphText {
    ParagraphText {
        text: text.to_owned(),
        themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
    }
}

fn wishes(script: &mut Script, held: &Held, wish: SummaryWish) -> anyhow::Result<()> {
    let dialogue = held.facts.id.clone();
    script.office(Command::Summary(SummaryCommand { dialogue, wish }))?;
    Ok(())
}

fn counted(held: &Held) -> anyhow::Result<Command> {
    let official = |kind, value| Figure::official(kind, value);
    Ok(Command::Counts(CountsCommand::Record {
        set: FigureSet {
            dialogue: held.facts.id.clone(),
            figures: vec![
                official(Kind::Ngo, NGO),
                official(Kind::Other, ACADEMIA + PRIVATE),
                official(Kind::Academia, ACADEMIA),
                official(Kind::PrivateSector, PRIVATE),
            ],
            as_of: held.facts.date,
            source: SourceId::new("demonstration")?,
            paragraph: None,
            official: true,
            audience: Audience::Public,
            remark: None,
        },
        remark: None,
        imported: false,
    }))
}

/// What the record says of the dialogue.
fn values(held: &Held) -> Values {
    Values {
        ngo: Some(NGO),
        other: Some(ACADEMIA + PRIVATE),
        academia: Some(ACADEMIA),
        private_sector: Some(PRIVATE),
        date: Some(held.facts.date),
        ..Values::default()
    }
}

/// The paper of the texts, as it would be printed.
fn printed(held: &Held, texts: &[(&str, &[&str])]) -> anyhow::Result<Paper> {
    let agreed = Agreed::new(Lang::En);
    let meetings = std::slice::from_ref(&held.meeting);
    let facts = Facts {
        numbers: NumberProfile::House,
        ..Facts::new(&agreed, &held.facts, meetings, values(held))
    };
    let paragraphs = (1_u16..)
        .zip(texts)
        .map(|(id, (text, themes))| DraftParagraph {
            id: ParagraphId(id),
            heading: themes.is_empty(),
            text,
        });
    let paragraphs: Vec<DraftParagraph<'_>> = paragraphs.collect();
    let composed = paper(&facts, &paragraphs);
    anyhow::ensure!(
        composed.faults.is_empty(),
        "the markup of the summary is broken"
    );
    Ok(composed.paper)
}

/// Cleared, approved in writing, issued.
fn issue(
    script: &mut Script,
    held: &Held,
    texts: &[(&str, &[&str])],
    revision: u32,
    kind: EditionKind,
) -> anyhow::Result<()> {
    let mut paper = printed(held, texts)?;
    let body: Digest = body_digest(&serde_json::to_vec(&paper)?).context("a paper has a body")?;
    wishes(script, held, SummaryWish::Clear { revision, body })?;
    let approve = SummaryWish::Approve {
        chair: 0,
        revision,
        body,
        values: values(held),
        received: Some(held.approved),
    };
    wishes(script, held, approve)?;
    paper.standing = Standing::Issued;
    paper.masthead.date = Some(held.approved);
    let wish = Issue {
        kind,
        revision,
        symbol: None,
        date: held.approved,
        title: format!("{} (fictitious)", paper.title),
        paper: Content::permanent(serde_json::to_vec(&paper)?),
        themes: themes(texts),
        corrections: match kind {
            EditionKind::First => String::new(),
            _ => "Paragraph 6: for “in the morning” read “in the afternoon” (fictitious).".into(),
        },
        publisher: "Nobody: this summary is fictitious".into(),
    };
    wishes(script, held, SummaryWish::Issue(wish))
}

fn themes(texts: &[(&str, &[&str])]) -> ThemeIndex {
    let mut index: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    let numbered = texts.iter().filter(|(_, themes)| !themes.is_empty());
    for (number, (_, themes)) in (1_u16..).zip(numbered) {
        for theme in *themes {
            index.entry((*theme).to_owned()).or_default().push(number);
        }
    }
    ThemeIndex(index)
}

fn edition(held: &Held, ending: &str) -> anyhow::Result<PaperId> {
    Ok(PaperId::new(format!(
        "{}-chairs-summary{ending}",
        held.facts.id
    ))?)
}

/// Plain words, translations, an error of fact.
fn beside(script: &mut Script, held: &Held, applicants: &Applicants) -> anyhow::Result<()> {
    let paper = edition(held, "")?;
    let words = PLAIN.map(|(code, said)| (code.to_owned(), said.to_owned()));
    script.office(Command::Issued(IssuedCommand::DraftPlain {
        paper: paper.clone(),
        text: InLanguages {
            original: "en".into(),
            words: words.into(),
        },
        seen: 0,
    }))?;
    script.office(Command::Issued(IssuedCommand::PublishPlain {
        paper: paper.clone(),
        seen: 1,
    }))?;
    for (language, part, state, text) in TRANSLATED {
        script.office(Command::Issued(IssuedCommand::Translate {
            paper: paper.clone(),
            language: language.into(),
            part,
            over: 0,
            state,
            text: text.into(),
        }))?;
    }
    let (reader, _) = applicants.first().context("somebody applied")?;
    let report = IssuedCommand::ReportError {
        paper,
        paragraph: Some(6),
        text: ErrorText {
            wrong: "“in the morning” (fictitious)".into(),
            right: "The afternoon was asked for (fictitious).".into(),
            source: String::new(),
        },
    };
    let at = script.ago(SignedDuration::from_hours(24 * 3));
    script.enter(Actor::Person(*reader), at, Command::Issued(report))?;
    Ok(())
}

fn answer(script: &mut Script, held: &Held, corrected: PaperId) -> anyhow::Result<()> {
    let answer = IssuedCommand::AnswerError {
        paper: edition(held, "")?,
        error: 1,
        outcome: ErrorOutcome::Corrected(corrected),
        words: "Thank you: it was the afternoon. It is put right in Correction 1 (fictitious)."
            .into(),
    };
    let at = script.ago(SignedDuration::from_hours(24 * 2));
    script.enter(Actor::at_the_command_line(), at, Command::Issued(answer))?;
    Ok(())
}
