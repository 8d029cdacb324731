//! What stands beside an issued paper, by example: who translates and what of it everybody reads, plain words, and errors of
//! fact with their answers.

use crate::kit::{Kit, dialogue_id, source};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup;
use mechanism::in_languages::InLanguages;
use mechanism::issued::*;
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::people::{HeldFor, PeopleCommand};
use mechanism::*;

const SUMMARY: &str = "fa-2024-summary";
const CORRECTED: &str = "fa-2024-summary-corr-1";

fn id(name: &str) -> PaperId {
    PaperId::new(name).unwrap()
}

/// A paper that everybody may read, with those who work beside it.
struct Shelf {
    kit: Kit,
    translator: PersonId,
    other: PersonId,
    reader: PersonId,
}

impl Shelf {
    fn filled() -> Self {
        let mut kit = Kit::open();
        let on = date(2024, 4, 5);
        kit.attested("fa-2024", &[(WorkingGroup::Firearms, 11)], on, None);
        let translator = kit.somebody(1);
        kit.granted(translator, Role::Translator, HeldFor::Office);
        let other = kit.somebody(2);
        kit.granted(other, Role::Translator, HeldFor::Office);
        let reader = kit.somebody(3);
        let mut shelf = Self {
            kit,
            translator,
            other,
            reader,
        };
        shelf.files(SUMMARY, PaperKind::Summary, Audience::Public);
        shelf
    }

    fn files(&mut self, paper: &str, kind: PaperKind, audience: Audience) {
        let facts = PaperFacts {
            id: id(paper),
            kind,
            dialogue: Some(dialogue_id("fa-2024")),
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: None,
            source: source(),
            audience,
        };
        let text = Some(Content::permanent("{}"));
        let record = PaperCommand::Record { facts, text };
        self.kit.does(Command::Paper(record)).unwrap();
    }

    fn asks(&mut self, actor: Actor, command: IssuedCommand) -> &'static str {
        let done = self.kit.asks(actor, Command::Issued(command));
        done.map_or_else(|refusal| refusal.key, |_| "entered")
    }

    fn translates(
        &mut self,
        who: PersonId,
        part: Part,
        over: u16,
        state: PartState,
        text: &str,
    ) -> &'static str {
        let command = IssuedCommand::Translate {
            paper: id(SUMMARY),
            language: "ar".into(),
            part,
            over,
            state,
            text: text.into(),
        };
        self.asks(Actor::Person(who), command)
    }

    fn office(&mut self, command: IssuedCommand) -> &'static str {
        self.asks(Actor::at_the_command_line(), command)
    }

    fn seen_by(&self, reader: Reader) -> View {
        see(&self.kit.world, reader, self.kit.now)
    }

    fn everybody_reads(&self) -> Vec<(Part, String)> {
        let view = self.seen_by(Reader::Public);
        let translation = view.translation(&id(SUMMARY), "ar");
        let parts = translation.into_iter().flat_map(|of| of.parts);
        parts
            .map(|(part, view)| (part, view.text.to_string()))
            .collect()
    }
}

fn wrong(text: &str) -> ErrorText {
    ErrorText {
        wrong: text.into(),
        right: "Something else (fictitious)".into(),
        source: String::new(),
    }
}

fn report(text: &str) -> IssuedCommand {
    IssuedCommand::ReportError {
        paper: id(SUMMARY),
        paragraph: Some(3),
        text: wrong(text),
    }
}

#[test]
fn everybody_reads_of_a_translation_what_is_final_or_what_an_officer_shows() {
    let mut shelf = Shelf::filled();
    let (one, other) = (shelf.translator, shelf.other);
    let title = Part::Title;
    assert_eq!(
        shelf.translates(one, title, 0, PartState::Draft, "عنوان"),
        "entered"
    );
    assert_eq!(shelf.everybody_reads(), []);
    // Another translator had nothing before their eyes.
    assert_eq!(
        shelf.translates(other, title, 0, PartState::Draft, "شيء آخر"),
        "refused-translation-moved-on"
    );
    let first = Part::Paragraph(1);
    assert_eq!(
        shelf.translates(other, first, 0, PartState::Revised, "فقرة"),
        "entered"
    );
    assert_eq!(
        shelf.translates(other, title, 1, PartState::Final, "العنوان"),
        "entered"
    );
    assert_eq!(shelf.everybody_reads(), [(title, "العنوان".to_owned())]);
    let show = |whole| IssuedCommand::ShowTranslation {
        paper: id(SUMMARY),
        language: "ar".into(),
        whole,
    };
    let by_translator = shelf.asks(Actor::Person(one), show(true));
    assert_eq!(by_translator, "refused-not-yours");
    assert_eq!(shelf.office(show(true)), "entered");
    assert_eq!(shelf.everybody_reads().len(), 2);
    assert_eq!(shelf.office(show(false)), "entered");
    assert_eq!(shelf.everybody_reads().len(), 1);
    // What was written over is destroyed.
    let kept = shelf.kit.world.rows();
    assert_eq!(
        kept.filter(|kept| kept.purpose == Purpose::Translation)
            .count(),
        2
    );
}

#[test]
fn nobody_translates_into_the_papers_own_language_or_without_the_role() {
    let mut shelf = Shelf::filled();
    let into = |language: &str, text: &str| IssuedCommand::Translate {
        paper: id(SUMMARY),
        language: language.into(),
        part: Part::Title,
        over: 0,
        state: PartState::Draft,
        text: text.into(),
    };
    for language in ["en", "xx", ""] {
        assert_eq!(
            shelf.office(into(language, "x")),
            "refused-no-such-language"
        );
    }
    assert_eq!(shelf.office(into("fr", "  ")), "refused-text-missing");
    let endless = "x".repeat(LONGEST_PART + 1);
    assert_eq!(shelf.office(into("fr", &endless)), "refused-text-too-long");
    let reader = Actor::Person(shelf.reader);
    assert_eq!(shelf.asks(reader, into("fr", "x")), "refused-not-yours");
}

#[test]
fn plain_words_are_drafted_published_and_stay_readable() {
    let mut shelf = Shelf::filled();
    let said = |words: &str| InLanguages {
        original: "en".into(),
        words: [("en".to_owned(), words.to_owned())].into(),
    };
    let draft = |words: &str, seen| IssuedCommand::DraftPlain {
        paper: id(SUMMARY),
        text: said(words),
        seen,
    };
    let publish = |seen| IssuedCommand::PublishPlain {
        paper: id(SUMMARY),
        seen,
    };
    assert_eq!(shelf.office(publish(0)), "refused-adopted-nothing");
    assert_eq!(shelf.office(draft("One.", 0)), "entered");
    assert_eq!(shelf.office(draft("Two.", 0)), "refused-adopted-moved-on");
    assert!(shelf.seen_by(Reader::Public).plain(&id(SUMMARY)).is_none());
    assert_eq!(shelf.office(publish(1)), "entered");
    assert_eq!(shelf.office(draft("Two.", 2)), "entered");
    assert_eq!(shelf.office(publish(3)), "entered");
    let view = shelf.seen_by(Reader::Public);
    let newest = view.plain(&id(SUMMARY)).unwrap();
    assert_eq!(newest.text.best("fr"), Some(("en", "Two.")));
    assert_eq!(newest.versions.len(), 2);
    let first = view.plain_version(&id(SUMMARY), 1).unwrap();
    assert_eq!(first.text.best("en"), Some(("en", "One.")));
    assert!(view.plain_draft(&id(SUMMARY)).is_none());
    let endless = "x".repeat(LONGEST_PLAIN + 1);
    assert_eq!(shelf.office(draft(&endless, 4)), "refused-text-too-long");
}

#[test]
fn an_error_is_seen_by_whoever_reported_it_and_by_the_office_alone() {
    let mut shelf = Shelf::filled();
    let reader = shelf.reader;
    let nobody = shelf.asks(Actor::Nobody, report("x"));
    assert_eq!(nobody, "refused-not-yours");
    assert_eq!(
        shelf.office(report("x")),
        "refused-not-yours",
        "an officer at the command line is nobody to be answered"
    );
    assert_eq!(
        shelf.asks(Actor::Person(reader), report("It says 61")),
        "entered"
    );
    let own = shelf.seen_by(Reader::Person(reader));
    assert_eq!(own.my_factual_errors().len(), 1);
    for other in [Reader::Public, Reader::Person(shelf.translator)] {
        let view = shelf.seen_by(other);
        assert!(view.factual_errors(&id(SUMMARY)).is_empty(), "{other:?}");
        assert!(view.factual_errors_waiting().is_empty(), "{other:?}");
    }
    let office = shelf.seen_by(Reader::Office);
    assert_eq!(office.factual_errors_waiting().len(), 1);
    let answer = |outcome, words: &str| IssuedCommand::AnswerError {
        paper: id(SUMMARY),
        error: 1,
        outcome,
        words: words.into(),
    };
    assert_eq!(
        shelf.office(answer(ErrorOutcome::NotAccepted, " ")),
        "refused-text-missing"
    );
    assert_eq!(shelf.office(answer(ErrorOutcome::Accepted, "")), "entered");
    let corrected = || ErrorOutcome::Corrected(id(CORRECTED));
    assert_eq!(
        shelf.office(answer(corrected(), "")),
        "refused-no-such-paper"
    );
    // A paper that whoever reported it cannot read does not answer them.
    shelf.files(CORRECTED, PaperKind::Summary, Audience::Restricted);
    assert_eq!(
        shelf.office(answer(corrected(), "")),
        "refused-no-such-paper"
    );
    shelf.files(CORRECTED, PaperKind::Summary, Audience::Public);
    assert_eq!(shelf.office(answer(corrected(), "Thank you.")), "entered");
    assert_eq!(
        shelf.office(answer(ErrorOutcome::NotAccepted, "No.")),
        "refused-error-answered"
    );
    let own = shelf.seen_by(Reader::Person(reader)).my_factual_errors();
    let (outcome, _, words) = own[0].answer.clone().unwrap();
    assert_eq!(outcome, corrected());
    assert_eq!(words.as_deref().map(String::as_str), Some("Thank you."));
}

#[test]
fn nobody_fills_the_record_with_errors_and_points_have_none() {
    let mut shelf = Shelf::filled();
    let reader = Actor::Person(shelf.reader);
    for _ in 0..10 {
        assert_eq!(shelf.asks(reader.clone(), report("x")), "entered");
    }
    assert_eq!(
        shelf.asks(reader.clone(), report("x")),
        "refused-errors-full"
    );
    shelf.files("points", PaperKind::Points, Audience::Public);
    shelf.files("hidden", PaperKind::Summary, Audience::Restricted);
    for paper in ["points", "hidden", "none"] {
        let command = IssuedCommand::ReportError {
            paper: id(paper),
            paragraph: None,
            text: wrong("x"),
        };
        let asked = shelf.asks(reader.clone(), command);
        assert_eq!(asked, "refused-no-such-paper", "{paper}");
    }
}

#[test]
fn what_somebody_reported_goes_when_they_are_forgotten_and_when_its_time_is_over() {
    let mut shelf = Shelf::filled();
    let reader = shelf.reader;
    shelf.asks(Actor::Person(reader), report("It says 61"));
    let rows = |shelf: &Shelf| {
        let kept = shelf.kit.world.rows();
        kept.filter(|kept| kept.purpose == Purpose::FactualError)
            .count()
    };
    assert_eq!(rows(&shelf), 1);
    let ends = |kept: &&Kept| matches!(kept.retention, Retention::Until(_));
    let kept = shelf.kit.world.rows();
    let kept = kept.filter(|kept| kept.purpose == Purpose::FactualError);
    assert_eq!(kept.filter(ends).count(), 1);
    let forget = PeopleCommand::Forget(reader);
    shelf
        .kit
        .asks(Actor::Person(reader), Command::People(forget))
        .unwrap();
    assert_eq!(rows(&shelf), 0);
    let office = shelf.seen_by(Reader::Office);
    assert_eq!(office.factual_errors(&id(SUMMARY))[0].text, None);
}
