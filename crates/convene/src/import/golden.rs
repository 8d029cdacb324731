//! The two real papers, where they are at hand: into the record, and the Note out again.
//!
//! The approved wording is taken from the published Note itself while the test runs, so that no sentence of it stands
//! in this repository; only the facts are swapped for the variables of our messages.

use super::plan::{Item, Plan, Standing};
use crate::entering::enter;
use mechanism::conference::note_facts;
use mechanism::keeping::KeepingCommand;
use mechanism::{Command, DialogueId, Reader};
use papers::compose::{self, Setting};
use papers::read::NoteReading;
use record::{Address, Options, Record, StillClock};
use std::path::PathBuf;
use std::sync::Arc;
use words::{Agreed, Lang};

fn seed_text(name: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let text = std::fs::read(folder.join(name)).ok();
    if text.is_none() {
        println!("skipped: {name} is not beside this checkout");
    }
    text
}

const NOTE: &str = "000_168c8bb3f81cbad2.txt";
const SUMMARY: &str = "004_0c353d5891ae2ca1.txt";

/// A record in a folder of its own, which goes with it.
struct Kept {
    record: Record,
    folder: PathBuf,
}

impl Kept {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("convene-golden-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let address = Address::Sqlite(folder.join("record.sqlite"));
        let clock = StillClock::at("2027-01-10T09:00:00Z".parse().unwrap());
        let record = Record::open(&address, Arc::new(clock), Options::default()).unwrap();
        let kept = Self { record, folder };
        kept.enter(Command::Keeping(KeepingCommand::Open {
            demonstration: false,
        }));
        kept
    }

    fn enter(&self, command: Command) {
        enter(&self.record, command, None).unwrap();
    }

    fn enters(&self, plan: Plan) -> usize {
        assert_eq!(plan.obstacles(), 0, "{plan:?}");
        let is_new = |item: &Item| item.standing == Standing::New;
        let new = plan.items.into_iter().filter(is_new).collect();
        super::entering::enter(&self.record, new).unwrap()
    }

    fn note(&self, reading: &NoteReading) -> usize {
        self.enters(super::note::plan(&self.record.see(Reader::Office), reading).unwrap())
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// The Chairs of the eleventh session's calendar, which begins the period the Note covers, are not in the Note itself.
fn eleventh_session(kept: &Kept) {
    use mechanism::calendar::{CalendarCommand, ConferenceSession};
    let source = kept.record.see(Reader::Office).sources()[0].id.clone();
    kept.enter(Command::Calendar(CalendarCommand::RecordConference(
        ConferenceSession {
            number: 11,
            opens: jiff::civil::date(2022, 10, 17),
            closes: jiff::civil::date(2022, 10, 21),
            place: "Vienna".into(),
            review_item: None,
            document_deadline: None,
            source,
            audience: mechanism::Audience::Public,
        },
    )));
}

#[test]
fn the_note_goes_in_whole_and_a_second_time_changes_nothing() {
    let Some(text) = seed_text(NOTE) else { return };
    let reading = papers::read::note(&text).unwrap();
    let kept = Kept::new("twice");
    assert!(kept.note(&reading) > 40);
    let head = kept.record.head().number;
    assert_eq!(kept.note(&reading), 0);
    assert_eq!(kept.record.head().number, head);
    let view = kept.record.see(Reader::Public);
    let ids: Vec<String> = view
        .dialogues()
        .iter()
        .map(|d| d.facts.id.to_string())
        .collect();
    assert_eq!(
        ids,
        [
            "fa-2023",
            "ta-2023",
            "ic-2023",
            "tip-2023",
            "som-2023",
            "fa-2024",
            "taic-2024",
            "tip-2024",
            "som-2024"
        ]
    );
    let places: Vec<Option<u32>> = view
        .dialogues()
        .iter()
        .map(|d| d.ordinals.in_year)
        .collect();
    assert_eq!(places, [1, 2, 3, 4, 5, 1, 2, 3, 4].map(Some));
    let organizations: Vec<Option<u32>> =
        view.dialogues().iter().map(|d| d.organizations()).collect();
    assert_eq!(
        organizations,
        [69, 44, 75, 96, 44, 76, 112, 182, 98].map(Some)
    );
}

#[test]
fn the_summary_goes_in_once_its_dialogue_is_named() {
    let Some(text) = seed_text(SUMMARY) else {
        return;
    };
    let reading = papers::read::summary(&text).unwrap();
    let kept = Kept::new("summary");
    let view = kept.record.see(Reader::Office);
    assert_eq!(
        super::summary::plan(&view, &reading, None)
            .unwrap()
            .obstacles(),
        1,
        "it never states its year"
    );
    let named = DialogueId::new("fa-2022").unwrap();
    kept.enters(super::summary::plan(&view, &reading, Some(&named)).unwrap());
    let view = kept.record.see(Reader::Public);
    let dialogue = view.dialogue(&named).unwrap();
    assert_eq!(dialogue.facts.date, jiff::civil::date(2022, 5, 6));
    assert_eq!(dialogue.organizations(), Some(43));
    assert_eq!(
        dialogue.facts.chairs[0].state.as_ref().unwrap().as_str(),
        "mx"
    );
    assert_eq!(dialogue.papers.len(), 1);
    let again = super::summary::plan(&view, &reading, Some(&named)).unwrap();
    assert!(
        again
            .items
            .iter()
            .all(|item| item.standing == Standing::There),
        "{again:?}"
    );
}

/// A sentence of the published Note with its facts swapped for variables.
fn pattern(sentence: &str, swaps: &[(&str, &str)]) -> String {
    let mut pattern = mended(sentence);
    for (fact, variable) in swaps {
        assert!(pattern.contains(fact), "“{fact}” in “{pattern}”");
        pattern = pattern.replacen(fact, variable, 1);
    }
    pattern
}

/// The defects of the published Note that ours must not have, mended.
fn mended(text: &str) -> String {
    let mut text = text.replace('\u{a0}', " ");
    for (defect, right) in [
        ("co-Chair", "Co-Chair"),                        // W5
        ("the academia", "academia"),                    // W6
        ("Governmental Experts", "Government Experts"),  // W10
        ("Dr. Aldana", "Aldana"),                        // W4
        ("Professor Conny", "Conny"),                    // W4
        ("Netherlands and Mr.", "Netherlands, and Mr."), // as the other lists of officers
        ("web page.", "web page."),
    ] {
        text = text.replace(defect, right);
    }
    // N5: figures inside brackets.
    for (word, figure) in [
        ("three", "3"),
        ("four", "4"),
        ("five", "5"),
        ("two", "2"),
        ("one", "1"),
        ("six", "6"),
        ("eight", "8"),
        ("nine", "9"),
        ("eleven", "11"),
        ("thirteen", "13"),
    ] {
        for kind in ["from academia", "from the private sector"] {
            text = text.replace(&format!(" {word} {kind}"), &format!(" {figure} {kind}"));
            text = text.replace(&format!("({word} {kind}"), &format!("({figure} {kind}"));
        }
    }
    text
}

/// Held, chaired, who took part, the summary: the four sentences of a dialogue's paragraph.
fn sentences(paragraph: &str) -> [&str; 4] {
    let held = paragraph.find(" It was chaired").unwrap();
    let organizations = paragraph.find(" non-governmental organizations").unwrap();
    let counts = paragraph[..organizations].rfind(". ").unwrap() + 1;
    let summary = paragraph.find(" The summary of the discussions").unwrap();
    [
        &paragraph[..held],
        &paragraph[held + 1..counts],
        &paragraph[counts + 1..summary],
        &paragraph[summary + 1..],
    ]
}

/// What a sentence says between two pieces of it.
fn between<'a>(sentence: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = sentence.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// The approved wording, as the published Note has it.
fn wording(reading: &NoteReading) -> String {
    let paragraphs: Vec<String> = reading
        .paper
        .paragraphs()
        .map(|p| p.paragraph.words())
        .collect();
    let first = &paragraphs[3];
    let joint = &paragraphs[10];
    let [held, chaired, counts, summary] = sentences(first);
    let meeting = between(held, "conclusion of ", ", on ");
    let held = pattern(
        held,
        &[
            (
                "The first",
                "The { $ordinal }{ $joint ->\n [yes] {\" joint\"}\n *[no] {\"\"}\n }",
            ),
            (meeting, "{ $meetings }"),
            ("5 May", "{ $date }"),
        ],
    );
    let officer = mended(between(chaired, "Working Group, ", "Mexico.")) + "Mexico";
    let of_group = " of the Working Group,{\" \"}\n ";
    let capacity = [
        "by { $chairing ->\n [one-of-each] {\"\"}\n [one-of-co-chairs] one of the Co-Chairs",
        of_group,
        "[co-chairs] the Co-Chairs",
        of_group,
        "*[chair] the Chair",
        of_group,
        "}",
    ]
    .concat();
    let chaired = pattern(
        chaired,
        &[
            (&officer, "{ $chairs }"),
            ("by the Chair of the Working Group, ", &capacity),
        ],
    );
    let kind = "{ $joint ->\n [yes] {\" joint\"}\n *[no] {\"\"}\n }";
    let counts = pattern(
        counts,
        &[
            ("Sixty (60)", "{ $ngo_words_capital } ({ $ngo })"),
            ("nine (9)", "{ $other_words } ({ $other })"),
            ("4 from", "{ $academia } from"),
            ("5 from", "{ $private_sector } from"),
            (
                " constructive dialogue",
                &format!("{kind} constructive dialogue"),
            ),
        ],
    );
    let summary = pattern(
        summary,
        &[
            (
                " constructive dialogue",
                &format!("{kind} constructive dialogue"),
            ),
            (
                "by the Chair",
                "by the { $prepared ->\n [co-chairs] Co-Chairs\n *[chair] Chair\n }",
            ),
        ],
    );
    let year = pattern(
        &paragraphs[2],
        &[("2023", "{ $year }"), ("five", "{ $count_words }")],
    );
    assert!(joint.contains("joint"), "{joint}");
    let title = mended(&reading.paper.title);
    let lines = [
        ("note-title", title),
        ("note-establishment", mended(&paragraphs[0])),
        ("note-basis", mended(&paragraphs[1])),
        ("note-year", year),
        ("note-dialogue-held", held),
        ("note-chaired-by", chaired),
        ("note-counts", counts),
        ("note-summary", summary),
        (
            "note-chair-of-group",
            "one of the Co-Chairs of { $group }, { $officers }".into(),
        ),
    ];
    lines
        .iter()
        .map(|(key, text)| format!("{key} = {text}\n"))
        .collect()
}

#[test]
fn with_the_approved_wording_the_note_is_the_published_one_without_its_defects() {
    let Some(text) = seed_text(NOTE) else { return };
    let reading = papers::read::note(&text).unwrap();
    let kept = Kept::new("golden");
    kept.note(&reading);
    eleventh_session(&kept);
    let facts = note_facts(&kept.record.see(Reader::Public), 12).unwrap();
    let agreed = Agreed::with_overrides(Lang::En, &wording(&reading)).unwrap();
    let ours = compose::note(
        &facts,
        &agreed,
        &Setting {
            date: reading.date,
            ..Setting::default()
        },
    );
    let theirs: Vec<String> = reading
        .paper
        .paragraphs()
        .map(|p| mended(&p.paragraph.words()))
        .collect();
    let ours: Vec<String> = ours
        .paragraphs()
        .map(|p| mended(&p.paragraph.words()))
        .collect();
    assert_eq!(ours.len(), 13);
    for (number, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        assert_eq!(ours, theirs, "paragraph {}", number + 1);
    }
}

#[test]
fn in_our_own_words_the_note_says_every_fact_in_order_and_has_none_of_the_defects() {
    let Some(text) = seed_text(NOTE) else { return };
    let reading = papers::read::note(&text).unwrap();
    let kept = Kept::new("facts");
    kept.note(&reading);
    eleventh_session(&kept);
    let facts = note_facts(&kept.record.see(Reader::Public), 12).unwrap();
    let paper = compose::note(
        &facts,
        &Agreed::new(Lang::En),
        &Setting {
            date: reading.date,
            ..Setting::default()
        },
    );
    let paragraphs: Vec<String> = paper
        .paragraphs()
        .map(|p| p.paragraph.words().replace('\u{a0}', " "))
        .collect();
    assert_eq!(paragraphs.len(), 13);
    for dialogue in &reading.dialogues {
        let said = &paragraphs[dialogue.paragraph - 1];
        let day = dialogue.date.unwrap();
        let month = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
        ][usize::try_from(day.month - 1).unwrap()];
        let mut facts = vec![format!("{} {month}", day.day)];
        for group in &dialogue.groups {
            facts.push(group.group.unwrap().name().to_owned());
            facts.push(format!("{}th", group.number.unwrap()));
        }
        for chair in &dialogue.chairs {
            facts.push(chair.name.clone());
            facts.push(chair.supplied.clone());
        }
        for count in [dialogue.ngo, dialogue.other] {
            facts.push(format!("({})", count.unwrap()));
        }
        facts.push(format!("{} from academia", dialogue.academia.unwrap()));
        facts.push(format!(
            "{} from the private sector",
            dialogue.private_sector.unwrap()
        ));
        for fact in facts {
            assert!(said.contains(&fact), "“{fact}” in “{said}”");
        }
    }
    assert_eq!(paper.footnotes().len(), 11);
    // An office is kept as it was supplied; this one names the State in its own way.
    let supplied =
        |finding: &papers::rules::Finding| finding.excerpt.contains("in representation of Italy");
    let defects: Vec<_> = papers::rules::check(&paper)
        .into_iter()
        .filter(|finding| !supplied(finding))
        .collect();
    assert!(defects.is_empty(), "{defects:#?}");
}
