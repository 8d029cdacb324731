//! The first draft.

use super::{Setting, as_draft};
use mechanism::floor::{ItemId, ItemKind};
use mechanism::summary::{Evidence, ParagraphKind};
use mechanism::{CommentRef, DialogueId, NoteId, Seed};
use papers::draft::review::{Record, Review};
use papers::draft::themes::{Group, Material, group};
use papers::draft::{AgendaSection, opening, paper, sentences};
use papers::guards::{Chair, Circumstances};
use words::Lang;

fn note(number: u8) -> Evidence {
    Evidence::Note(NoteId::drawn(&Seed([number; 32]), 0))
}

fn agenda() -> Vec<AgendaSection<'static>> {
    [
        (1, ItemKind::Opening, ""),
        (2, ItemKind::Briefing, "Briefing on examples."),
        (3, ItemKind::Discussion, ""),
        (4, ItemKind::Closing, ""),
    ]
    .map(|(number, kind, title)| AgendaSection {
        item: ItemId(number),
        number,
        kind,
        title,
    })
    .to_vec()
}

fn material(number: u8, item: Option<u16>, text: &str) -> Material<'_, Evidence> {
    Material {
        id: note(number),
        item: item.map(ItemId),
        language: Lang::En,
        text,
        themes: &[],
    }
}

#[test]
fn the_first_draft_is_a_paper_in_six_languages_that_keeps_the_rules() {
    for lang in Lang::ALL {
        let setting = Setting::new(lang);
        let facts = setting.facts();
        let new = opening(&facts, &agenda(), &[], &[]);
        let paragraphs = as_draft(&new);
        let composed = paper(&facts, &paragraphs);
        assert_eq!(composed.faults, [], "{lang:?}");
        assert_eq!(composed.paper.sections.len(), 4, "{lang:?}");
        assert_eq!(composed.paper.sections[0].paragraphs.len(), 5, "{lang:?}");
        assert_eq!(composed.paper.footnotes().len(), 2, "{lang:?}");
        let words: Vec<String> = composed
            .paper
            .paragraphs()
            .map(|one| one.paragraph.words())
            .collect();
        assert!(
            words[2].contains("32") && words[2].contains('7'),
            "{lang:?}: {}",
            words[2]
        );
        assert!(
            words[3].contains("Di Placeholder") && words[3].contains("{Samples}"),
            "{lang:?}: {}",
            words[3]
        );
        assert!(
            words
                .iter()
                .all(|text| !text.contains(['\u{e000}', '\u{e100}'])),
            "{lang:?}"
        );
        let chairs = [Chair {
            name: "Di Placeholder",
            state: None,
        }];
        let circumstances = Circumstances {
            chairs: &chairs,
            ..Circumstances::default()
        };
        let warnings = Review::new(&facts, &paragraphs, &[], circumstances).all(&Record::default());
        let said: Vec<_> = warnings
            .iter()
            .map(|one| (one.id(), one.say(Lang::En)))
            .collect();
        assert!(said.is_empty(), "{lang:?}: {said:#?}");
    }
}

#[test]
fn the_first_two_paragraphs_are_those_of_the_note() {
    let setting = Setting::new(Lang::En);
    let new = opening(&setting.facts(), &agenda(), &[], &[]);
    assert!(
        new[2]
            .text
            .text
            .starts_with(&setting.agreed.say("note-basis", &[]))
    );
    assert_eq!(new[0].kind, ParagraphKind::Heading);
}

#[test]
fn what_was_noted_stands_in_its_section_bound_to_where_it_came_from() {
    let setting = Setting::new(Lang::En);
    let comment = Evidence::Comment(CommentRef {
        series: DialogueId::new("fa-2099").unwrap(),
        number: 7,
    });
    let mut all = vec![
        material(
            1,
            Some(3),
            "Systematic data on firearms were asked for. See art. 32",
        ),
        material(
            2,
            Some(3),
            "Data on firearms,\nby region, were asked for {sic}.",
        ),
        material(3, Some(2), "The status was asked for."),
        material(4, None, "Written before the meeting."),
        material(5, Some(3), "Systematic data on firearms were asked for."),
    ];
    all[3].id = comment.clone();
    let groups = group(&all);
    let new = opening(&setting.facts(), &agenda(), &groups, &all);
    let bound: Vec<_> = new.iter().filter(|one| !one.bindings.is_empty()).collect();
    // Every sentence of such a paragraph is bound, and by its exact words.
    for paragraph in &bound {
        let text = &paragraph.text.text;
        let all: Vec<&str> = sentences(Lang::En, text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        let named: Vec<&str> = paragraph
            .bindings
            .iter()
            .map(|one| one.sentence.as_str())
            .collect();
        assert_eq!(all, named);
        assert_eq!(
            paragraph.text.themes, [""; 0],
            "themes are never made from what a text rests on"
        );
    }
    let texts: Vec<&str> = bound.iter().map(|one| one.text.text.as_str()).collect();
    assert!(
        texts.iter().any(|text| text.contains("See art. 32.")),
        "{texts:?}"
    );
    assert!(
        texts
            .iter()
            .any(|text| text.contains("by region, were asked for \\{sic}.")),
        "{texts:?}"
    );
    // Said twice, it stands once and rests on both.
    let twice: Vec<_> = bound
        .iter()
        .flat_map(|one| &one.bindings)
        .filter(|one| one.sentence == "Systematic data on firearms were asked for.")
        .collect();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].on.len(), 2);
    // What belongs to no item stands under the last, before the Chair's thanks.
    let evidence: Vec<&Evidence> = new
        .iter()
        .flat_map(|one| &one.bindings)
        .flat_map(|one| &one.on)
        .collect();
    assert!(all.iter().all(|one| evidence.contains(&&one.id)));
    let at = new
        .iter()
        .position(|one| one.bindings.iter().any(|one| one.on.contains(&comment)))
        .unwrap();
    assert_eq!(at, new.len() - 2);
    assert!(new.last().unwrap().bindings.is_empty());
    let status = new
        .iter()
        .position(|one| one.text.text.contains("status"))
        .unwrap();
    assert_eq!(new[status].item, Some(ItemId(2)));
}

#[test]
fn endless_comments_make_no_endless_paragraphs() {
    let setting = Setting::new(Lang::En);
    let long = "One sentence of a comment that goes on. ".repeat(500);
    let endless = "words without any end ".repeat(500);
    let all: Vec<_> = (0..60)
        .map(|number| {
            material(
                number,
                Some(3),
                if number % 2 == 0 { &long } else { &endless },
            )
        })
        .collect();
    let one = Group {
        item: Some(ItemId(3)),
        theme: None,
        terms: Vec::new(),
        members: all.iter().map(|one| one.id.clone()).collect(),
    };
    let new = opening(&setting.facts(), &agenda(), &[one], &all);
    assert!(new.len() < 40, "{}", new.len());
    assert!(
        new.iter()
            .all(|one| one.text.text.len() < 8_000 && one.bindings.len() <= 100)
    );
}
