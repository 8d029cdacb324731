//! The two real papers, where the folder with them stands beside the repository.

use super::told;
use papers::Span;
use papers::read::{Called, Chairing, DialogueFacts, Group, PreparedBy, note, summary};
use std::path::Path;

/// The text of a real paper, or `None` where the folder is absent.
fn seed(name: &str) -> Option<Vec<u8>> {
    let folder = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/seeds"
    ));
    let text = std::fs::read(folder.join(name)).ok();
    if text.is_none() {
        println!("skipped: {name} is not in {}", folder.display());
    }
    text
}

pub(super) fn note_seed() -> Option<Vec<u8>> {
    seed("000_168c8bb3f81cbad2.txt")
}

pub(crate) fn summary_seed() -> Option<Vec<u8>> {
    seed("004_0c353d5891ae2ca1.txt")
}

/// What a paper prints between two pieces of it: for what a test compares with the paper itself instead of quoting it.
fn between<'a>(printed: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = printed.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// Date, groups with their meetings, capacity, counts (NGO, other, academia, private sector), who prepared the summary.
fn in_short(dialogue: &DialogueFacts) -> String {
    let groups: Vec<_> = dialogue
        .groups
        .iter()
        .map(|group| {
            format!(
                "{}{}",
                group.group.map_or("?", Group::key),
                group.number.unwrap_or(0)
            )
        })
        .collect();
    let date = dialogue.date.and_then(|day| day.date());
    let counts = [
        dialogue.ngo,
        dialogue.other,
        dialogue.academia,
        dialogue.private_sector,
    ];
    let counts: Vec<_> = counts
        .iter()
        .map(|count| count.map_or("?".into(), |count| count.to_string()))
        .collect();
    format!(
        "{} {} {} {} {} {}",
        dialogue.ordinal_in_year.unwrap_or(0),
        date.map_or("?".into(), |date| date.to_string()),
        groups.join("+"),
        match dialogue.chairing {
            Some(Chairing::Chair) => "chair",
            Some(Chairing::OneOfCoChairs) => "one",
            Some(Chairing::CoChairs) => "all",
            Some(Chairing::OneOfEach) => "each",
            None => "?",
        },
        counts.join("/"),
        match dialogue.prepared_by {
            Some(PreparedBy::Chair) => "by the Chair",
            Some(PreparedBy::CoChairs) => "by the Co-Chairs",
            None => "?",
        },
    )
}

#[test]
fn the_note_yields_nine_dialogues() {
    let Some(text) = note_seed() else { return };
    let read = note(&text).unwrap();
    let dialogues: Vec<_> = read.dialogues.iter().map(in_short).collect();
    assert_eq!(
        dialogues,
        [
            "1 2023-05-05 fa10 chair 60/9/4/5 by the Chair",
            "2 2023-05-31 ta14 one 38/6/3/3 by the Chair",
            "3 2023-09-13 ic14 chair 69/6/2/4 by the Chair",
            "4 2023-10-04 tip13 all 92/4/3/1 by the Co-Chairs",
            "5 2023-10-09 som10 all 40/4/3/1 by the Co-Chairs",
            "1 2024-04-05 fa11 chair 66/10/6/4 by the Chair",
            "2 2024-06-07 ta15+ic15 each 91/21/8/13 by the Co-Chairs",
            "3 2024-07-10 tip14 all 158/24/13/11 by the Co-Chairs",
            "4 2024-07-15 som11 all 84/14/9/5 by the Co-Chairs",
        ]
    );
    assert!(
        read.dialogues
            .iter()
            .all(|dialogue| dialogue.joint == (dialogue.groups.len() == 2))
    );
    assert!(
        read.dialogues
            .iter()
            .flat_map(|dialogue| &dialogue.groups)
            .all(|group| group.called == Called::Meeting)
    );
    let paragraphs: Vec<_> = read
        .dialogues
        .iter()
        .map(|dialogue| dialogue.paragraph)
        .collect();
    assert_eq!(paragraphs, [4, 5, 6, 7, 8, 10, 11, 12, 13]);
    assert_eq!(
        read.dialogues[4].lines,
        44..=56,
        "the page break lies within the paragraph"
    );
}

#[test]
fn the_note_yields_every_chair_with_office_and_state() {
    let Some(text) = note_seed() else { return };
    let read = note(&text).unwrap();
    let chairs: Vec<_> = read
        .dialogues
        .iter()
        .flat_map(|dialogue| &dialogue.chairs)
        .map(|chair| {
            let group = chair.for_group.map_or("-", Group::key);
            (
                chair.honorific.as_str(),
                chair.name.as_str(),
                chair.state.as_deref().unwrap_or("?"),
                group,
            )
        })
        .collect();
    let kakosimou = ("Ms.", "Vasiliki Kakosimou", "Greece", "-");
    let testa = ("Mr.", "Francesco Testa", "Italy", "-");
    assert_eq!(
        chairs,
        [
            ("Mr.", "Miguel Ángel Reyes Moncayo", "Mexico", "-"),
            ("Mr.", "Carlos Alberto Sánchez del Águila", "Peru", "-"),
            ("Mr.", "Thomas Burrows", "United States of America", "-"),
            ("Mr.", "Germán Andrés Calderón Velásquez", "Colombia", "-"),
            ("Mr.", "Ignacio Baylina Ruiz", "Spain", "-"),
            (
                "Ms.",
                "Virginia (Patt) Prugh",
                "United States of America",
                "-"
            ),
            kakosimou,
            testa,
            ("Mr.", "Jose Antonio Zabalgaitia Trejo", "Mexico", "-"),
            ("Mr.", "Carlos Alberto Sánchez del Águila", "Peru", "ta"),
            ("Dr.", "Aldana Rohr", "Argentina", "ic"),
            (
                "Professor",
                "Conny Rijken",
                "Netherlands (Kingdom of the)",
                "-"
            ),
            ("Mr.", "Hicham Mellati", "Morocco", "-"),
            kakosimou,
            testa,
        ]
    );
    let office =
        |dialogue: usize, chair: usize| read.dialogues[dialogue].chairs[chair].office.as_str();
    let printed = String::from_utf8(text).unwrap().replace("\n\n", " ");
    assert_eq!(
        office(0, 0),
        between(&printed, "Reyes Moncayo, ", " of Mexico.")
    );
    assert_eq!(
        office(3, 2),
        between(&printed, "(Patt) Prugh, ", " of the United States")
    );
    assert_eq!(
        office(4, 1),
        "Prosecutor at the European Public Prosecutor Office"
    );
    // A mission names its State in the middle: the office cannot be cut and is kept whole.
    let peru = &read.dialogues[1].chairs[0];
    assert_eq!(peru.office, peru.supplied);
    for chair in read.dialogues.iter().flat_map(|dialogue| &dialogue.chairs) {
        // The one office that a page break cuts in two stands there with its foot in between.
        assert!(
            printed.contains(&chair.supplied) || chair.name == "Francesco Testa",
            "{}",
            chair.supplied
        );
    }
}

#[test]
fn of_the_notes_links_three_are_broken_at_source_and_one_is_recovered() {
    let Some(text) = note_seed() else { return };
    let read = note(&text).unwrap();
    let links: Vec<_> = read
        .dialogues
        .iter()
        .map(|dialogue| dialogue.summary_link.clone().unwrap())
        .collect();
    let broken: Vec<_> = links.iter().map(|link| link.target.is_none()).collect();
    assert_eq!(
        broken,
        [false, true, false, true, true, false, false, false, false]
    );
    for link in links.iter().filter(|link| link.target.is_none()) {
        assert!(
            link.printed
                .as_ref()
                .is_some_and(|printed| printed.ends_with(".pdf (unodc.org)"))
        );
    }
    let recovered = &links[2];
    assert!(
        recovered
            .printed
            .as_ref()
            .is_some_and(|printed| printed.starts_with("UNTOC Review Mechanism"))
    );
    assert!(recovered.target.as_ref().is_some_and(|target| {
        target.ends_with("/IC_2023/Summary_of_the_Chair_-_CD_WG_IC-2023_FINAL.pdf")
    }));
}

#[test]
fn the_notes_shape_is_thirteen_paragraphs_eleven_notes_and_a_star() {
    let Some(text) = note_seed() else { return };
    let read = note(&text).unwrap();
    assert_eq!(read.paper.paragraphs().count(), 13);
    assert_eq!(read.paper.footnotes().len(), 11);
    let agenda = read.agenda.unwrap();
    assert_eq!(
        agenda.symbol.map(|symbol| symbol.to_string()).as_deref(),
        Some("CTOC/COP/2024/1")
    );
    assert_eq!(agenda.item, Some(2));
    let session = read.session.unwrap();
    assert_eq!(
        (session.number, session.place.as_deref()),
        (Some(12), Some("Vienna"))
    );
    let days = session
        .from
        .zip(session.to)
        .map(|(from, to)| format!("{from} {to}"));
    assert_eq!(days.as_deref(), Some("2024-10-14 2024-10-18"));
    assert_eq!(
        read.date.map(|date| date.to_string()).as_deref(),
        Some("2024-09-11")
    );
    assert!(
        read.paper
            .title
            .ends_with("and the Protocols thereto: summaries by the Chairs")
    );
    assert!(!read.paper.title.contains('*'));
}

#[test]
fn the_notes_defects_are_all_told() {
    let Some(text) = note_seed() else { return };
    let read = note(&text).unwrap();
    assert_eq!(
        told(&read.defects),
        [
            "3 SYM symbol-missing",
            "15 S3 capitals: Thereto",
            "24 S4 lone-heading: I. Introduction",
            "26 W9 short-form: UNTOC review mechanism",
            "26 F4 indicator-repeated: 1",
            "32 F5 note-form",
            "36 W6 style: the academia",
            "38 - prepared-by-others: prepared by the Chair",
            "38 W5 style: co-Chairs",
            "38 W6 style: the academia",
            "38 W10 style: Working Group of Governmental Experts on Technical Assistance",
            "40 W6 style: the academia",
            "42 W5 style: co-Chairs",
            "44 W5 body-name: European Public Prosecutor Office",
            "44 W5 style: co-Chairs",
            "46 F5 note-form",
            "48 F5 note-form",
            "50 F5 note-form",
            "50 F6 link-broken",
            "52 F5 note-form",
            "52 F6 link-recovered",
            "54 F5 note-form",
            "54 F6 link-broken",
            "56 W4 in-representation: in representation of Italy",
            "56 W5 style: co-Chairs",
            "60 W6 style: the academia",
            "62 N5 style: eight",
            "62 N5 style: thirteen",
            "62 N8 one-ordinal",
            "62 W4 style: Dr.",
            "62 W5 style: co-Chairs",
            "62 W6 style: the academia",
            "64 N5 style: eleven",
            "64 N5 style: thirteen",
            "64 W4 style: Professor",
            "64 W5 style: co-Chairs",
            "64 W6 style: the academia",
            "66 W4 in-representation: in representation of Italy",
            "66 W5 body-name: European Public Prosecutor Office",
            "66 W5 style: co-Chairs",
            "68 F5 note-form",
            "68 F6 link-broken",
            "70 F5 note-form",
            "72 F5 note-form",
            "74 F5 note-form",
            "76 W5 style: co-Chairs",
            "76 W6 style: the academia",
            "78 F5 note-form",
        ]
    );
}

#[test]
fn the_summary_yields_its_dialogue_without_a_year() {
    let Some(text) = summary_seed() else { return };
    let read = summary(&text).unwrap();
    let dialogue = &read.dialogue;
    assert_eq!(in_short(dialogue), "1 ? fa9 chair 32/11/7/4 by the Chair");
    let day = dialogue.date.unwrap();
    assert_eq!((day.day, day.month, day.year), (6, 5, None));
    assert_eq!(dialogue.groups[0].called, Called::Session);
    let chair = &dialogue.chairs[0];
    assert_eq!(chair.name, "Alejandro Celorio Alcántara");
    let printed = String::from_utf8(text).unwrap();
    assert_eq!(chair.office, between(&printed, "Alcántara, ", " (Mexico)."));
    assert_eq!(chair.supplied, between(&printed, "Alcántara, ", ". "));
    assert_eq!(chair.state.as_deref(), Some("Mexico"));
    assert_eq!((dialogue.paragraph, dialogue.lines.clone()), (4, 59..=79));
}

#[test]
fn the_summarys_shape_is_four_sections_twenty_two_paragraphs_and_a_note() {
    let Some(text) = summary_seed() else { return };
    let read = summary(&text).unwrap();
    let sections: Vec<_> = read
        .paper
        .sections
        .iter()
        .map(|section| section.paragraphs.len())
        .collect();
    assert_eq!(sections, [5, 2, 1, 14]);
    let longest = &read.paper.sections[3].heading;
    assert!(
        longest.starts_with("Collection of inputs")
            && longest.ends_with("technical assistance needs")
    );
    assert_eq!(
        read.paper.footnotes(),
        [[Span::text("Hereinafter: UNTOC review mechanism.")]]
    );
    let paragraphs: Vec<_> = read
        .paper
        .paragraphs()
        .map(|numbered| numbered.paragraph.words())
        .collect();
    assert!(paragraphs[12].contains("exhorted other governments to follow"));
    assert!(paragraphs[6].contains("noted that the global"));
    assert!(paragraphs[2].ends_with("/review-mechanism-untoc/constructive-dialogues.html"));
    assert!(paragraphs[20].ends_with("for the UNTOC review mechanism."));
    assert!(paragraphs[21].starts_with("The Chair thanked participants"));
    let addresses = paragraphs
        .iter()
        .filter(|words| words.contains("://"))
        .count();
    assert_eq!(addresses, 1, "only paragraph 3 prints an address");
}

#[test]
fn the_summarys_displaced_links_are_put_right_or_kept_with_their_page() {
    let Some(text) = summary_seed() else { return };
    let read = summary(&text).unwrap();
    let links: Vec<_> = read
        .links
        .iter()
        .map(|link| {
            let belongs = link
                .belongs
                .as_ref()
                .map(|belongs| (belongs.paragraph, belongs.words.as_str()));
            (link.line, link.page, belongs)
        })
        .collect();
    assert_eq!(
        links,
        [
            (107, 1, None),
            (180, 2, Some((8, "resolution 10/1"))),
            (181, 2, Some((8, "CTOC/COP/WG.6/2022/CRP.1")))
        ]
    );
    let eighth = read.paper.paragraphs().nth(7).unwrap().paragraph;
    let shown: Vec<_> = eighth
        .text
        .iter()
        .filter_map(|span| {
            if let Span::Link(link) = span {
                Some(link.shown.as_str())
            } else {
                None
            }
        })
        .collect();
    assert_eq!(shown, ["resolution 10/1", "CTOC/COP/WG.6/2022/CRP.1"]);
}

#[test]
fn the_summarys_defects_are_all_told() {
    let Some(text) = summary_seed() else { return };
    let read = summary(&text).unwrap();
    assert_eq!(
        told(&read.defects),
        [
            "1 - masthead-missing",
            "2 W5 style: Procedures and rules",
            "6 W9 style: UNTOC",
            "59 N3 style: 32",
            "61 W6 style: Private Sector",
            "61 W6 style: the Academia",
            "69 W13 style: webpage",
            "71 - address-split",
            "71 - no-full-stop",
            "73 D4 year-missing: 6 May",
            "75 N8a called-session: ninth session",
            "79 W4 state-brackets: (Mexico)",
            "81 W5 style: Conference Room Paper",
            "94 W14 tense: will",
            "101 W5 body-name: Division of Treaty Affairs",
            "107 - link-displaced",
            "123 W5 style: conference resolution",
            "125 - wording: in form of",
            "166 N7 style: 10th Session",
            "166 W9 style: UNTOC-COP",
            "167 W14 tense: they believe",
            "173 W6 style: governments",
            "174 W6 style: governments",
            "178 W6 style: governments",
            "180 - link-displaced",
            "181 - link-displaced",
            "182 W6 style: governments",
            "190 - wording: as well as holistic",
            "191 - punctuation: markets .",
            "197 - punctuation: nexus, was",
            "200 - punctuation: countries, has",
            "201 W14 tense: has been",
            "206 - word-split",
            "209 - wording: importance to strengthen",
            "211 W6 style: governments",
            "226 W14 tense: is essential",
            "233 - punctuation: reporting, including, in",
            "241 - wording: participants to join",
            "243 W14 tense: have been",
            "245 W9 style: UNTOC",
            "246 - wording: advised consider",
            "246 - wording: gender-balance",
            "253 - wording: strategies to countering",
            "254 W6 style: governments",
        ]
    );
    let year = read
        .defects
        .iter()
        .find(|defect| defect.line == 73)
        .unwrap();
    assert_eq!(
        year.proposal.as_deref(),
        Some("2022"),
        "a hint from the symbol cited, never a fact"
    );
}
