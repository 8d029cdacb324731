use crate::floor::Hall;
use mechanism::adopted::*;
use mechanism::in_languages::InLanguages;
use mechanism::*;

fn text(words: &[(&str, &str)]) -> AdoptedText {
    AdoptedText {
        report: Report::Address("https://docs.example.org/report".into()),
        said: InLanguages {
            original: "en".into(),
            words: words
                .iter()
                .map(|(code, said)| ((*code).to_owned(), (*said).to_owned()))
                .collect(),
        },
    }
}

fn does(hall: &mut Hall, command: AdoptedCommand) -> &'static str {
    let done = hall.kit.does(Command::Adopted(command));
    done.map_or_else(|refusal| refusal.key, |_| "entered")
}

fn drafts(hall: &mut Hall, seen: u32, text: AdoptedText) -> &'static str {
    let dialogue = hall.dialogue.clone();
    does(
        hall,
        AdoptedCommand::Draft {
            dialogue,
            text,
            seen,
        },
    )
}

fn publishes(hall: &mut Hall, seen: u32) -> &'static str {
    let dialogue = hall.dialogue.clone();
    does(hall, AdoptedCommand::Publish { dialogue, seen })
}

fn view(hall: &Hall, reader: Reader) -> View {
    see(&hall.kit.world, reader, hall.kit.now)
}

#[test]
fn a_draft_is_the_offices_and_a_version_everybodys() {
    let mut hall = Hall::with(1);
    assert_eq!(publishes(&mut hall, 0), "refused-adopted-nothing");
    assert_eq!(drafts(&mut hall, 0, text(&[("en", "Decided.")])), "entered");
    let public = view(&hall, Reader::Public);
    assert!(public.adopted(&hall.dialogue).is_none());
    assert!(public.adopted_draft(&hall.dialogue).is_none());
    let draft = view(&hall, Reader::Office).adopted_draft(&hall.dialogue);
    assert!(draft.unwrap().drafted);
    assert_eq!(publishes(&mut hall, 1), "entered");
    let shown = view(&hall, Reader::Public).adopted(&hall.dialogue).unwrap();
    assert_eq!(shown.number, 1);
    assert_eq!(shown.in_language("fr"), Some(("en", "Decided.")));
    let states = shown.languages();
    assert!(states.contains(&("fr", LanguageState::Missing)));
}

#[test]
fn of_two_officers_who_write_at_once_the_second_is_told() {
    let mut hall = Hall::with(1);
    assert_eq!(drafts(&mut hall, 0, text(&[("en", "One.")])), "entered");
    let second = drafts(&mut hall, 0, text(&[("en", "Two.")]));
    assert_eq!(second, "refused-adopted-moved-on");
    assert_eq!(publishes(&mut hall, 0), "refused-adopted-moved-on");
}

#[test]
fn versions_stay_and_a_translation_falls_behind() {
    let mut hall = Hall::with(1);
    drafts(&mut hall, 0, text(&[("en", "One."), ("fr", "Un.")]));
    assert_eq!(publishes(&mut hall, 1), "entered");
    drafts(&mut hall, 2, text(&[("en", "Two."), ("fr", "Un.")]));
    assert_eq!(publishes(&mut hall, 3), "entered");
    let public = view(&hall, Reader::Public);
    let newest = public.adopted(&hall.dialogue).unwrap();
    assert_eq!(newest.number, 2);
    assert!(newest.languages().contains(&("fr", LanguageState::Behind)));
    let first = public.adopted_version(&hall.dialogue, 1).unwrap();
    assert_eq!(first.in_language("en"), Some(("en", "One.")));
    assert!(public.adopted_version(&hall.dialogue, 3).is_none());
}

#[test]
fn a_report_is_one_that_everybody_can_open() {
    let mut hall = Hall::with(1);
    let mut of = |report| {
        let text = AdoptedText {
            report,
            ..text(&[("en", "Decided.")])
        };
        drafts(&mut hall, 0, text)
    };
    let unknown = Report::Paper(PaperId::new("fa-2027-report").unwrap());
    assert_eq!(of(unknown), "refused-no-such-paper");
    let script = Report::Address("javascript:alert(1)".into());
    assert_eq!(of(script), "refused-no-website");
}

#[test]
fn only_those_who_keep_the_programme_write() {
    let mut hall = Hall::with(1);
    let command = AdoptedCommand::Draft {
        dialogue: hall.dialogue.clone(),
        text: text(&[("en", "Decided.")]),
        seen: 0,
    };
    for actor in [
        Actor::Person(hall.chair),
        Actor::Person(hall.delegate),
        Actor::Seat(hall.seats[0]),
    ] {
        let tried = hall.kit.asks(actor, Command::Adopted(command.clone()));
        assert_eq!(tried.unwrap_err().key, "refused-not-yours");
    }
}
