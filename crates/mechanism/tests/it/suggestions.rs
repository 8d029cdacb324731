//! Suggestions over the years by example: where they come from, what is joined and parted, what came later, and what an entry
//! has no place for.

use crate::kit::{Kit, dialogue_id, source};
use jiff::civil::{Date, date};
use mechanism::calendar::WorkingGroup;
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::people::HeldFor;
use mechanism::suggestions::*;
use mechanism::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Three dialogues of three years and three groups, each with a summary that everybody may read.
struct Shelf {
    kit: Kit,
}

const FIREARMS: &str = "fa-2024-summary";
const TRAFFICKING: &str = "tip-2025-summary";
const SMUGGLING: &str = "som-2026-summary";

fn facts(id: &str, kind: PaperKind, dialogue: Option<&str>, audience: Audience) -> PaperFacts {
    PaperFacts {
        id: PaperId::new(id).unwrap(),
        kind,
        dialogue: dialogue.map(dialogue_id),
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: source(),
        audience,
    }
}

fn id(slug: &str) -> SuggestionId {
    SuggestionId::new(slug).unwrap()
}

fn words(title: &str) -> SuggestionText {
    let worded = Worded {
        title: title.into(),
        text: format!("{title}, in a sentence."),
    };
    SuggestionText {
        original: "en".into(),
        words: [("en".to_owned(), worded)].into(),
    }
}

fn says(line: &str) -> ReferenceText {
    ReferenceText {
        document: "A fictitious paper".into(),
        language: "en".into(),
        symbol: None,
        address: None,
        original: "en".into(),
        says: [("en".to_owned(), line.to_owned())].into(),
    }
}

fn in_paragraphs(paper: &str, paragraphs: &[u16]) -> Raised {
    Raised::of(PaperId::new(paper).unwrap(), paragraphs.iter().copied())
}

fn later(on: Date) -> LaterReference {
    LaterReference {
        kind: LaterKind::Recommendation,
        date: on,
        sources: vec![source()],
    }
}

impl Shelf {
    fn filled() -> Self {
        let mut kit = Kit::open();
        let held = [
            ("fa-2024", WorkingGroup::Firearms, 11, date(2024, 4, 5)),
            (
                "tip-2025",
                WorkingGroup::TraffickingInPersons,
                15,
                date(2025, 10, 8),
            ),
            (
                "som-2026",
                WorkingGroup::SmugglingOfMigrants,
                13,
                date(2026, 7, 2),
            ),
        ];
        for (name, group, number, on) in held {
            kit.attested(name, &[(group, number)], on, None);
        }
        let mut shelf = Self { kit };
        for name in ["fa-2024", "tip-2025", "som-2026"] {
            let paper = format!("{name}-summary");
            shelf.files(facts(
                &paper,
                PaperKind::Summary,
                Some(name),
                Audience::Public,
            ));
        }
        shelf
    }

    fn files(&mut self, facts: PaperFacts) {
        let record = PaperCommand::Record { facts, text: None };
        self.kit.does(Command::Paper(record)).unwrap();
    }

    fn asks(&mut self, command: SuggestionCommand) -> &'static str {
        let done = self.kit.does(Command::Suggestion(command));
        done.map_or_else(|refusal| refusal.key, |_| "entered")
    }

    fn enters(&mut self, slug: &str, raised: Raised) -> &'static str {
        self.asks(SuggestionCommand::Enter {
            suggestion: id(slug),
            text: words(slug),
            themes: vec![Theme::Form],
            raised,
            waived: Vec::new(),
        })
    }

    /// What an officer sees of an entry's state.
    fn seen(&self, slug: &str) -> u32 {
        let all = self.kit.view().suggestions();
        let found = all.iter().find(|one| one.id == id(slug));
        found.map_or(0, |one| one.seen)
    }

    fn raises(&mut self, slug: &str, raised: Raised) -> &'static str {
        let seen = self.seen(slug);
        self.asks(SuggestionCommand::RaiseAgain {
            suggestion: id(slug),
            raised,
            seen,
        })
    }

    fn joins(&mut self, slug: &str, into: &str) -> &'static str {
        let seen = self.seen(slug);
        self.asks(SuggestionCommand::Join {
            suggestion: id(slug),
            into: id(into),
            seen,
        })
    }

    fn parts(
        &mut self,
        slug: &str,
        from: &str,
        raised: Vec<Raised>,
        later: &[u16],
    ) -> &'static str {
        let seen = self.seen(from);
        self.asks(SuggestionCommand::SplitOff(SplitOff {
            suggestion: id(slug),
            from: id(from),
            text: words(slug),
            themes: vec![Theme::Data],
            raised,
            later: later.to_vec(),
            waived: Vec::new(),
            seen,
        }))
    }

    fn follows(&mut self, slug: &str, number: Option<u16>, on: Date, line: &str) -> &'static str {
        let seen = self.seen(slug);
        self.asks(SuggestionCommand::Follow {
            suggestion: id(slug),
            number,
            facts: later(on),
            text: says(line),
            seen,
        })
    }

    fn shown(&self, slug: &str) -> SuggestionView {
        match self.kit.view().suggestion(&id(slug)) {
            Some(SuggestionFound::Stands(shown)) => shown,
            other => panic!("{slug}: {other:?}"),
        }
    }
}

#[test]
fn what_is_said_again_counts_its_years_groups_and_dialogues() {
    let mut shelf = Shelf::filled();
    assert_eq!(
        shelf.enters("longer", in_paragraphs(TRAFFICKING, &[9])),
        "entered"
    );
    assert_eq!(
        shelf.raises("longer", in_paragraphs(FIREARMS, &[21, 4])),
        "entered"
    );
    assert_eq!(
        shelf.raises("longer", in_paragraphs(SMUGGLING, &[7])),
        "entered"
    );
    assert_eq!(
        shelf.raises("longer", in_paragraphs(FIREARMS, &[22])),
        "entered"
    );
    let shown = shelf.shown("longer");
    assert_eq!(shown.years(), BTreeSet::from([2024, 2025, 2026]));
    assert_eq!(
        shown.groups(),
        [
            WorkingGroup::Firearms,
            WorkingGroup::TraffickingInPersons,
            WorkingGroup::SmugglingOfMigrants
        ]
    );
    assert_eq!(
        shown.dialogues(),
        3,
        "two paragraphs of one summary are one dialogue"
    );
    assert_eq!(shown.raised[0].paragraphs, BTreeSet::from([4, 21, 22]));
    let years = raised_by_year([&shown]);
    assert_eq!(years[&2024], RaisedInYear { first: 1, again: 0 });
    assert_eq!(years[&2026], RaisedInYear { first: 0, again: 1 });
    let view = shelf.kit.view();
    assert_eq!(view.suggestions_of_dialogue(&dialogue_id("tip-2025")), 1);
    let taken = view.suggestions_of_paper(&PaperId::new(SMUGGLING).unwrap());
    assert_eq!(taken[0].1, BTreeSet::from([7]));
}

#[test]
fn only_paragraphs_of_summaries_that_everybody_may_read_are_sources() {
    let mut shelf = Shelf::filled();
    let closed = facts(
        "closed",
        PaperKind::Summary,
        Some("fa-2024"),
        Audience::StatesParties,
    );
    shelf.files(closed);
    shelf.files(facts(
        "status",
        PaperKind::Status,
        Some("fa-2024"),
        Audience::Public,
    ));
    shelf.files(facts("loose", PaperKind::Summary, None, Audience::Public));
    for paper in ["closed", "status", "loose", "nowhere"] {
        let tried = shelf.enters("longer", in_paragraphs(paper, &[1]));
        assert_eq!(tried, "refused-suggestion-no-summary", "{paper}");
    }
    for paragraphs in [&[][..], &[0], &[1_000]] {
        let tried = shelf.enters("longer", in_paragraphs(FIREARMS, paragraphs));
        assert_eq!(tried, "refused-suggestion-no-paragraph", "{paragraphs:?}");
    }
    let many: Vec<u16> = (1..=21).collect();
    let tried = shelf.enters("longer", in_paragraphs(FIREARMS, &many));
    assert_eq!(tried, "refused-suggestion-sources-many");
}

#[test]
fn a_summary_that_gets_a_narrower_circle_takes_its_suggestions_along() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    shelf.raises("longer", in_paragraphs(TRAFFICKING, &[3]));
    shelf.enters("only-there", in_paragraphs(FIREARMS, &[5]));
    shelf.files(facts(
        FIREARMS,
        PaperKind::Summary,
        Some("fa-2024"),
        Audience::Restricted,
    ));
    let public = shelf.kit.view();
    assert_eq!(shelf.shown("longer").years(), BTreeSet::from([2025]));
    assert!(public.suggestion(&id("only-there")).is_none());
    assert_eq!(public.suggestions().len(), 1);
    let office = see(&shelf.kit.world, Reader::Office, shelf.kit.now);
    assert_eq!(office.suggestions().len(), 2);
    // Nor does the public export carry the entry that names the paper.
    let entered = SuggestionEvent::RaisedAgain {
        suggestion: id("longer"),
        raised: in_paragraphs(TRAFFICKING, &[3]),
    };
    let circle = shelf
        .kit
        .world
        .circle_of_subject(&Event::Suggestion(entered));
    assert_eq!(circle, Audience::Restricted);
}

#[test]
fn what_was_joined_leads_on_and_can_be_parted_again() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    shelf.enters("more-time", in_paragraphs(TRAFFICKING, &[9]));
    shelf.enters("whole-day", in_paragraphs(SMUGGLING, &[2]));
    shelf.follows("longer", None, date(2025, 1, 1), "One.");
    shelf.follows("more-time", None, date(2026, 1, 1), "Two.");
    assert_eq!(
        shelf.joins("more-time", "more-time"),
        "refused-no-such-suggestion"
    );
    assert_eq!(shelf.joins("more-time", "longer"), "entered");
    assert_eq!(shelf.joins("longer", "whole-day"), "entered");
    let view = shelf.kit.view();
    assert_eq!(
        view.suggestion(&id("more-time")),
        Some(SuggestionFound::Joined(id("whole-day"))),
        "an address leads to where its entry is now, over two steps"
    );
    let whole = shelf.shown("whole-day");
    assert_eq!(whole.years(), BTreeSet::from([2024, 2025, 2026]));
    let numbers: Vec<u16> = whole.later.iter().map(|one| one.number).collect();
    assert_eq!(
        numbers,
        [1, 2],
        "references get numbers of their own where they come"
    );
    // Nothing happens to an entry that is part of another.
    assert_eq!(
        shelf.raises("longer", in_paragraphs(FIREARMS, &[2])),
        "refused-no-such-suggestion"
    );
    // The second reference is later than what goes with it; the first would not be.
    let goes = vec![in_paragraphs(TRAFFICKING, &[9])];
    let tried = shelf.parts("time", "whole-day", goes.clone(), &[1]);
    assert_eq!(tried, "refused-reference-not-later");
    assert_eq!(shelf.parts("time", "whole-day", goes, &[2]), "entered");
    assert_eq!(shelf.shown("time").years(), BTreeSet::from([2025]));
    assert_eq!(shelf.shown("time").later[0].number, 2);
    assert_eq!(shelf.shown("whole-day").later.len(), 1);
}

#[test]
fn a_part_is_a_part() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21, 22]));
    let cases = [
        vec![],
        vec![in_paragraphs(FIREARMS, &[21, 22])],
        vec![in_paragraphs(FIREARMS, &[20])],
        vec![in_paragraphs(TRAFFICKING, &[21])],
        vec![in_paragraphs(FIREARMS, &[])],
    ];
    for raised in cases {
        let said = format!("{raised:?}");
        let tried = shelf.parts("other", "longer", raised, &[]);
        assert_eq!(tried, "refused-suggestion-split", "{said}");
    }
    let goes = vec![in_paragraphs(FIREARMS, &[22])];
    let tried = shelf.parts("other", "longer", goes.clone(), &[1]);
    assert_eq!(tried, "refused-no-such-reference");
    assert_eq!(
        shelf.parts("longer", "longer", goes.clone(), &[]),
        "refused-suggestion-taken"
    );
    assert_eq!(shelf.parts("other", "longer", goes, &[]), "entered");
}

#[test]
fn a_reference_is_to_a_later_document_that_exists() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    let cases = [
        (date(2024, 4, 5), "refused-reference-not-later"),
        (date(2024, 4, 6), "entered"),
        (date(2027, 1, 10), "entered"),
        (date(2027, 1, 11), "refused-reference-to-come"),
    ];
    for (on, expected) in cases {
        assert_eq!(
            shelf.follows("longer", None, on, "It says so."),
            expected,
            "{on}"
        );
    }
    // An earlier source is added: everything is later still. A reference is not later than a source that comes alone.
    let seen = shelf.seen("longer");
    let unknown = SuggestionCommand::Follow {
        suggestion: id("longer"),
        number: None,
        facts: LaterReference {
            sources: vec![SourceId::new("nowhere").unwrap()],
            ..later(date(2025, 1, 1))
        },
        text: says("It says so."),
        seen,
    };
    assert_eq!(shelf.asks(unknown), "refused-no-such-source");
    for sources in [vec![], vec![source(), source()]] {
        let follow = SuggestionCommand::Follow {
            suggestion: id("longer"),
            number: None,
            facts: LaterReference {
                sources,
                ..later(date(2025, 1, 1))
            },
            text: says("It says so."),
            seen,
        };
        assert_eq!(shelf.asks(follow), "refused-reference-sources");
    }
}

#[test]
fn a_corrected_reference_keeps_its_number_and_the_old_words_are_destroyed() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    shelf.follows("longer", None, date(2025, 1, 1), "Wrong.");
    let before = shelf.kit.world.rows().count();
    assert_eq!(
        shelf.follows("longer", Some(1), date(2025, 2, 1), "Right."),
        "entered"
    );
    assert_eq!(
        shelf.kit.world.rows().count(),
        before,
        "one row came, one went"
    );
    let shown = shelf.shown("longer");
    assert_eq!(
        (shown.later[0].number, shown.later[0].date),
        (1, date(2025, 2, 1))
    );
    assert_eq!(
        shown.later[0].text.in_language("fr"),
        Some(("en", "Right."))
    );
    assert_eq!(
        shelf.follows("longer", Some(2), date(2025, 2, 1), "x"),
        "refused-no-such-reference"
    );
    let seen = shelf.seen("longer");
    let out = SuggestionCommand::Unfollow {
        suggestion: id("longer"),
        number: 1,
        seen,
    };
    assert_eq!(shelf.asks(out), "entered");
    assert!(shelf.shown("longer").later.is_empty());
    // A number is not given twice: somebody may have cited it.
    shelf.follows("longer", None, date(2025, 3, 1), "Another.");
    assert_eq!(shelf.shown("longer").later[0].number, 2);
}

#[test]
fn that_documents_were_looked_through_is_an_act_with_a_day() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    shelf.enters("data", in_paragraphs(SMUGGLING, &[4]));
    assert_eq!(
        shelf.shown("longer").indexed_to,
        None,
        "nobody has looked yet"
    );
    let looked = |to| {
        SuggestionCommand::LookThrough(LookedThrough {
            to,
            sources: vec![source()],
        })
    };
    assert_eq!(
        shelf.asks(looked(date(2027, 1, 11))),
        "refused-reference-to-come"
    );
    assert_eq!(shelf.asks(looked(date(2026, 7, 2))), "entered");
    assert_eq!(shelf.shown("longer").indexed_to, Some(date(2026, 7, 2)));
    assert_eq!(
        shelf.shown("data").indexed_to,
        None,
        "documents up to the dialogue’s own day say nothing of later ones"
    );
    let last = shelf.kit.view().looked_through().unwrap();
    assert_eq!(last.sources, [source()]);
}

#[test]
fn a_withdrawn_entry_leaves_its_address_and_the_reason_and_no_words() {
    let mut shelf = Shelf::filled();
    shelf.enters("mistake", in_paragraphs(FIREARMS, &[21]));
    shelf.follows("mistake", None, date(2025, 1, 1), "It says so.");
    let before = shelf.kit.world.rows().count();
    let reason = WithdrawalReason {
        language: "en".into(),
        text: "Entered twice.".into(),
    };
    let withdraw = SuggestionCommand::Withdraw {
        suggestion: id("mistake"),
        reason: reason.clone(),
        seen: shelf.seen("mistake"),
    };
    assert_eq!(shelf.asks(withdraw.clone()), "entered");
    assert_eq!(
        shelf.kit.world.rows().count(),
        before - 1,
        "two texts went, a reason came"
    );
    let view = shelf.kit.view();
    assert!(view.suggestions().is_empty());
    let found = view.suggestion(&id("mistake"));
    let expected = SuggestionFound::Withdrawn {
        on: date(2027, 1, 10),
        reason: Some(reason),
    };
    assert_eq!(found, Some(expected));
    assert_eq!(shelf.asks(withdraw), "refused-no-such-suggestion");
    let again = shelf.enters("mistake", in_paragraphs(FIREARMS, &[21]));
    assert_eq!(
        again, "refused-suggestion-taken",
        "an address means one thing for ever"
    );
}

#[test]
fn of_two_officers_at_one_entry_the_second_is_told() {
    let mut shelf = Shelf::filled();
    shelf.enters("longer", in_paragraphs(FIREARMS, &[21]));
    let seen = shelf.seen("longer");
    let reword = |title: &str| SuggestionCommand::Reword {
        suggestion: id("longer"),
        text: words(title),
        themes: vec![Theme::Form, Theme::Review],
        waived: Vec::new(),
        seen,
    };
    assert_eq!(shelf.asks(reword("First")), "entered");
    assert_eq!(shelf.asks(reword("Second")), "refused-suggestion-moved-on");
    assert_eq!(shelf.shown("longer").text.words["en"].title, "First");
}

#[test]
fn themes_are_one_to_three_each_once() {
    let mut shelf = Shelf::filled();
    for themes in [
        vec![],
        vec![Theme::Data, Theme::Data],
        Theme::ALL[..4].to_vec(),
    ] {
        let tried = shelf.asks(SuggestionCommand::Enter {
            suggestion: id("longer"),
            text: words("Longer"),
            themes,
            raised: in_paragraphs(FIREARMS, &[21]),
            waived: Vec::new(),
        });
        assert_eq!(tried, "refused-suggestion-themes");
    }
}

#[test]
fn nobody_but_an_officer_keeps_suggestions() {
    let mut shelf = Shelf::filled();
    let delegate = shelf.kit.somebody(1);
    let state = HeldFor::State(StateCode::new("mx").unwrap());
    shelf.kit.granted(delegate, Role::Delegate, state);
    let reader = shelf.kit.somebody(2);
    shelf.kit.granted(reader, Role::Reader, HeldFor::Office);
    let chair = shelf.kit.somebody(3);
    shelf.kit.granted(chair, Role::Chair, HeldFor::Office);
    let outsider = shelf.kit.somebody(4);
    let people = [delegate, reader, chair, outsider].map(Actor::Person);
    for actor in people.into_iter().chain([Actor::Nobody, Actor::Clock]) {
        let enter = SuggestionCommand::Enter {
            suggestion: id("longer"),
            text: words("Longer"),
            themes: vec![Theme::Form],
            raised: in_paragraphs(FIREARMS, &[21]),
            waived: Vec::new(),
        };
        let tried = shelf.kit.asks(actor.clone(), Command::Suggestion(enter));
        assert_eq!(tried.unwrap_err().key, "refused-not-yours", "{actor:?}");
    }
}

/// The names of all fields of a value, at whatever depth. What stands under a language's code is words.
fn fields(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (name, value) in object {
                into.insert(name.clone());
                fields(value, into);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| fields(value, into)),
        _ => {}
    }
}

/// No State, no speaker, no verdict and no cause: there is no field by which one could be entered, shown or sorted by. A
/// field that is added has to be thought about here.
#[test]
fn an_entry_has_no_place_for_a_speaker_a_state_or_a_verdict() {
    let mut shelf = Shelf::filled();
    let mut met = BTreeSet::new();
    let mut commands = vec![SuggestionCommand::Enter {
        suggestion: id("longer"),
        text: words("Longer"),
        themes: vec![Theme::Form],
        raised: in_paragraphs(FIREARMS, &[21]),
        waived: Vec::new(),
    }];
    let full = ReferenceText {
        symbol: Some("FICTITIOUS/2025/1".into()),
        address: Some("https://docs.example.org/1".into()),
        ..says("It says so.")
    };
    for (seen, kind) in (1_u32..).zip(LaterKind::ALL) {
        commands.push(SuggestionCommand::Follow {
            suggestion: id("longer"),
            number: None,
            facts: LaterReference {
                kind: *kind,
                ..later(date(2025, 1, 1))
            },
            text: full.clone(),
            seen,
        });
    }
    for command in commands {
        let decision = shelf.kit.does(Command::Suggestion(command)).unwrap();
        for act in &decision.acts {
            fields(&serde_json::to_value(&act.event).unwrap(), &mut met);
        }
    }
    fields(&serde_json::to_value(words("x")).unwrap(), &mut met);
    fields(&serde_json::to_value(&full).unwrap(), &mut met);
    let expected = [
        "address",
        "commitment",
        "date",
        "document",
        "en",
        "entered",
        "facts",
        "followed",
        "kind",
        "language",
        "number",
        "original",
        "paper",
        "paragraphs",
        "purpose",
        "raised",
        "retention",
        "row",
        "says",
        "sources",
        "suggestion",
        "symbol",
        "text",
        "themes",
        "title",
        "words",
    ];
    let met: Vec<&str> = met.iter().map(String::as_str).collect();
    assert_eq!(met, expected);
}

/// What an officer may do, by chance.
#[derive(Debug, Clone)]
enum Move {
    Enter(u8, u8, Vec<u16>),
    Raise(u8, u8, Vec<u16>),
    Join(u8, u8),
    Part(u8, u8, u8, Vec<u16>),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let slug = 0..6_u8;
    let paper = 0..3_u8;
    let paragraphs = prop::collection::vec(1..5_u16, 1..3);
    let one = prop_oneof![
        (slug.clone(), paper.clone(), paragraphs.clone())
            .prop_map(|(s, p, n)| Move::Enter(s, p, n)),
        (slug.clone(), paper.clone(), paragraphs.clone())
            .prop_map(|(s, p, n)| Move::Raise(s, p, n)),
        (slug.clone(), slug.clone()).prop_map(|(a, b)| Move::Join(a, b)),
        (slug.clone(), slug, paper, paragraphs).prop_map(|(a, b, p, n)| Move::Part(a, b, p, n)),
    ];
    prop::collection::vec(one, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// However entries are joined and parted, every paragraph that ever raised something is somewhere, no entry is without
    /// a source, and every address leads to an entry that stands.
    #[test]
    fn joining_and_parting_lose_no_paragraph(moves in moves()) {
        let papers = [FIREARMS, TRAFFICKING, SMUGGLING];
        let slug = |n: u8| format!("entry-{n}");
        let mut shelf = Shelf::filled();
        let mut named = BTreeSet::new();
        let mut raised = BTreeSet::new();
        for one in moves {
            let from = |paper: u8, n: &[u16]| in_paragraphs(papers[usize::from(paper)], n);
            let told = |n: &[u16], paper: u8| n.iter().map(move |n| (paper, *n)).collect::<Vec<_>>();
            let (done, new, who) = match one {
                Move::Enter(s, p, n) => (shelf.enters(&slug(s), from(p, &n)), told(&n, p), s),
                Move::Raise(s, p, n) => (shelf.raises(&slug(s), from(p, &n)), told(&n, p), s),
                Move::Join(a, b) => (shelf.joins(&slug(a), &slug(b)), Vec::new(), a),
                Move::Part(a, b, p, n) => {
                    (shelf.parts(&slug(a), &slug(b), vec![from(p, &n)], &[]), Vec::new(), a)
                }
            };
            if done == "entered" {
                raised.extend(new);
                named.insert(slug(who));
            }
        }
        let view = shelf.kit.view();
        let all = view.suggestions();
        let mut found = BTreeSet::new();
        for (paper, one) in all.iter().flat_map(|one| &one.raised).filter_map(|of| {
            let place = papers.iter().position(|name| *name == of.paper.as_str())?;
            Some((u8::try_from(place).ok()?, of))
        }) {
            prop_assert!(!one.paragraphs.is_empty());
            found.extend(one.paragraphs.iter().map(|n| (paper, *n)));
        }
        prop_assert_eq!(found, raised);
        for name in named {
            let there = view.suggestion(&id(&name));
            let stands = match there {
                Some(SuggestionFound::Stands(_)) => true,
                Some(SuggestionFound::Joined(whole)) => all.iter().any(|one| one.id == whole),
                _ => false,
            };
            prop_assert!(stands, "{name}");
        }
    }
}

/// Numbers run through the sections and their subsections; where the record does not hold the text, nobody can tell.
#[test]
fn a_paragraph_beyond_the_last_is_refused_where_the_text_is_held() {
    let mut shelf = Shelf::filled();
    let paragraph = r#"{"text":[{"text":"Made up."}]}"#;
    let text = format!(
        r#"{{"sections":[{{"heading":"","paragraphs":[{paragraph}],"subsections":[{{"heading":"","paragraphs":[{paragraph},{paragraph}]}}]}}]}}"#
    );
    let held = facts(
        "held-summary",
        PaperKind::Summary,
        Some("fa-2024"),
        Audience::Public,
    );
    let record = PaperCommand::Record {
        facts: held,
        text: Some(Content::permanent(text)),
    };
    shelf.kit.does(Command::Paper(record)).unwrap();
    let beyond = shelf.enters("beyond", in_paragraphs("held-summary", &[2, 4]));
    assert_eq!(beyond, "refused-suggestion-beyond-paper");
    assert_eq!(
        shelf.enters("last", in_paragraphs("held-summary", &[3])),
        "entered"
    );
    let again = shelf.raises("last", in_paragraphs("held-summary", &[4]));
    assert_eq!(again, "refused-suggestion-beyond-paper");
    let unknown = shelf.enters("unknown", in_paragraphs(FIREARMS, &[400]));
    assert_eq!(unknown, "entered", "this text is not held");
}

#[test]
fn why_a_warning_was_let_be_is_the_offices_and_goes_with_the_words() {
    let mut shelf = Shelf::filled();
    let waived = |reason: &str| {
        vec![Waived {
            finding: "country:atlantis".into(),
            reason: reason.into(),
        }]
    };
    let enter = |waived| SuggestionCommand::Enter {
        suggestion: id("longer"),
        text: words("Longer"),
        themes: vec![Theme::Form],
        raised: in_paragraphs(FIREARMS, &[21]),
        waived,
    };
    assert_eq!(shelf.asks(enter(waived(" "))), "refused-text-missing");
    let many = vec![waived("One of too many").remove(0); 31];
    assert_eq!(shelf.asks(enter(many)), "refused-suggestion-waivers");
    let decision = shelf
        .kit
        .does(Command::Suggestion(enter(waived("A treaty (fictitious)"))));
    let acts = decision.unwrap().acts;
    let circles: Vec<Audience> = acts.iter().map(|act| act.audience).collect();
    assert_eq!(circles, [Audience::Public, Audience::Restricted]);
    let office = see(&shelf.kit.world, Reader::Office, shelf.kit.now);
    let of = |view: &View| match view.suggestion(&id("longer")) {
        Some(SuggestionFound::Stands(of)) => of,
        other => panic!("{other:?}"),
    };
    assert_eq!(of(&office).waived, waived("A treaty (fictitious)"));
    assert!(of(&shelf.kit.view()).waived.is_empty());
    let rows = shelf.kit.world.rows().count();
    let seen = shelf.seen("longer");
    let reword = SuggestionCommand::Reword {
        suggestion: id("longer"),
        text: words("Longer still"),
        themes: vec![Theme::Form],
        waived: Vec::new(),
        seen,
    };
    assert_eq!(shelf.asks(reword), "entered");
    let office = see(&shelf.kit.world, Reader::Office, shelf.kit.now);
    assert!(of(&office).waived.is_empty());
    assert_eq!(
        shelf.kit.world.rows().count(),
        rows - 1,
        "the reason is destroyed"
    );
}
