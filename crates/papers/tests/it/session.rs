//! The papers for a session of the Conference: any selection, in every language, and the checks of the Note, each of which
//! must be able to find something.

use crate::write::seen;
use jiff::civil::{Date, date};
use mechanism::calendar::{
    Certainty, ConferenceSession, Gathering, Meeting, MeetingId, Officer, Rank, ReviewItem, Role,
    Source, WorkingGroup,
};
use mechanism::comments::CommentState;
use mechanism::conference::{
    Attended, Compiled, Decided, NoteCounts, NoteEntry, NoteFacts, ParticipationFacts, Suggested,
};
use mechanism::conference::{CommentsFacts, PostedOn};
use mechanism::dialogue::{Chairing, Credited, Dialogue, Origin};
use mechanism::paper::{PaperFacts, PaperKind, Published};
use mechanism::suggestions::Theme;
use mechanism::{
    Audience, Byline, CommentRef, CommentStanding, CommentView, DialogueId, Name, PaperId, SourceId,
};
use papers::compose::{self, NoteCheck, NoteFinding, Setting, Weight, check_note};
use papers::rules::Place;
use papers::write::{Layout, akn, docx, html, text};
use papers::{Form, Paper, Span, Standing, Symbol};
use proptest::prelude::*;
use words::{Agreed, Lang};

fn source() -> SourceId {
    SourceId::new("fictitious").unwrap()
}

fn session() -> ConferenceSession {
    ConferenceSession {
        number: 12,
        opens: date(2098, 10, 13),
        closes: date(2098, 10, 17),
        place: "Vienna".to_owned(),
        review_item: Some(ReviewItem {
            number: 2,
            provisional: true,
            agenda: None,
        }),
        document_deadline: None,
        source: source(),
        audience: Audience::Public,
    }
}

/// A dialogue that nobody held: the nth of its year.
fn entry(year: i16, nth: u32) -> NoteEntry {
    let group = WorkingGroup::ALL[nth as usize % 5];
    let meeting = MeetingId {
        group,
        number: 10 + nth as u16,
    };
    let day: Date = date(year, 3 + nth as i8, 5);
    let id = format!("{}-{year}", group.letters());
    NoteEntry {
        dialogue: Dialogue {
            id: DialogueId::new(&id).unwrap(),
            meetings: vec![meeting],
            date: day,
            order_of_day: None,
            mode: None,
            chairs: vec![Officer {
                name: Name {
                    honorific: Some("Ms.".into()),
                    full: "Fictitious Example".into(),
                },
                role: Role::Chair,
                group,
                state: None,
                office: "Example Office of Nowhere".into(),
            }],
            chairing: Some(Chairing::Chair),
            credited: Some(Credited::Chair),
            panels: None,
            origin: Origin::Planned,
            audience: Audience::Public,
        },
        meetings: vec![Meeting {
            id: meeting,
            called: Gathering::Meeting,
            opens: None,
            closes: None,
            report_adopted: None,
            certainty: Certainty::Stated,
            source: source(),
            audience: Audience::Public,
        }],
        ordinal_in_year: Some(nth),
        counts: Some(NoteCounts {
            ngo: 20 + nth,
            other: 9,
            academia: 4,
            private_sector: 5,
        }),
        summary: Some(PaperFacts {
            id: PaperId::new(format!("{id}-summary")).unwrap(),
            kind: PaperKind::Summary,
            dialogue: None,
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: Some(Published {
                printed: String::new(),
                address: Some(format!("https://www.example.org/{id}.pdf")),
                believed: None,
            }),
            reports: Vec::new(),
            points_of: None,
            source: source(),
            audience: Audience::Public,
        }),
    }
}

fn facts(places: &[(i16, u32)]) -> NoteFacts {
    NoteFacts {
        session: session(),
        previous: None,
        entries: places
            .iter()
            .map(|(year, nth)| entry(*year, *nth))
            .collect(),
        held: [(2096, 5), (2097, 5)].into(),
    }
}

fn whole() -> NoteFacts {
    let years = [2096, 2097];
    let all = years.map(|year| (1..=5).map(move |nth| (year, nth)));
    facts(&all.into_iter().flatten().collect::<Vec<_>>())
}

fn found(facts: &NoteFacts) -> Vec<NoteFinding> {
    let paper = compose::note(facts, &Agreed::new(Lang::En), &Setting::default());
    check_note(facts, &paper)
}

/// What one check finds once the facts are bent.
fn bent(check: NoteCheck, bend: impl FnOnce(&mut NoteFacts)) -> Vec<(Place, Weight)> {
    let mut facts = whole();
    bend(&mut facts);
    let found = found(&facts).into_iter();
    found
        .filter(|one| one.check == check)
        .map(|one| (one.place, one.weight))
        .collect()
}

/// The paragraphs of 2096 are 4 to 8, those of 2097 are 10 to 14.
const FOURTH: Place = Place::Paragraph(4);

#[test]
fn a_whole_note_keeps_every_check_in_every_language() {
    let facts = whole();
    for lang in Lang::ALL {
        let paper = compose::note(&facts, &Agreed::new(lang), &Setting::default());
        let found = check_note(&facts, &paper);
        assert!(found.is_empty(), "{lang:?}: {found:#?}");
    }
}

#[test]
fn each_check_finds_what_it_looks_for_where_it_stands() {
    use NoteCheck as C;
    let fault = |place| vec![(place, Weight::Fault)];
    let warning = |place| vec![(place, Weight::Warning)];
    let first = |bend: fn(&mut NoteEntry)| {
        move |facts: &mut NoteFacts| bend(facts.entries.first_mut().unwrap())
    };
    assert_eq!(
        bent(C::Ordinals, |facts| drop(facts.entries.remove(2))),
        warning(Place::Paragraph(6)),
        "the paragraph after the gap"
    );
    assert_eq!(
        bent(C::Ordinals, first(|one| one.ordinal_in_year = None)),
        warning(FOURTH)
    );
    assert_eq!(
        bent(C::Dates, |facts| facts.entries.swap(0, 1)),
        fault(Place::Paragraph(5))
    );
    let sums = first(|one| one.counts.as_mut().unwrap().academia = 3);
    assert_eq!(bent(C::Sums, sums), fault(FOURTH));
    assert_eq!(
        bent(C::Sums, first(|one| one.counts = None)),
        warning(FOURTH)
    );
    let prepared = first(|one| one.dialogue.credited = Some(Credited::CoChairs));
    assert_eq!(bent(C::Prepared, prepared), warning(FOURTH));
    let one_of = first(|one| one.dialogue.chairing = Some(Chairing::OneOfCoChairs));
    assert_eq!(bent(C::Prepared, one_of), warning(FOURTH));
    assert_eq!(
        bent(C::Summaries, first(|one| one.summary = None)),
        warning(FOURTH)
    );
    let here = |symbol: Option<&'static str>| {
        move |facts: &mut NoteFacts| {
            let summary = facts.entries.first_mut().unwrap().summary.as_mut().unwrap();
            (summary.published, summary.symbol) = (None, symbol.map(Into::into));
        }
    };
    assert_eq!(bent(C::Summaries, here(None)), warning(FOURTH));
    let cited = here(Some("CTOC/COP/WG.6/2096/CRP.9"));
    assert!(bent(C::Summaries, cited).is_empty(), "cited by its symbol");
    let broken = first(|one| {
        let published = one.summary.as_mut().unwrap().published.as_mut().unwrap();
        published.address = None;
    });
    assert_eq!(bent(C::Addresses, broken), warning(FOURTH));
    assert!(bent(C::Page, broken).is_empty(), "the page stands for it");
    let together = first(|one| {
        let published = one.summary.as_mut().unwrap().published.as_mut().unwrap();
        published.address =
            Some("https://www.example.org/a.pdfhttps://www.example.org/b.pdf".into());
    });
    assert_eq!(bent(C::Addresses, together), fault(Place::Footnote(2)));
    let folder = first(|one| {
        let published = one.summary.as_mut().unwrap().published.as_mut().unwrap();
        published.address = Some("https://www.example.org/folder/".into());
    });
    assert_eq!(bent(C::Addresses, folder), warning(Place::Footnote(2)));
}

/// Approved wording may leave something out that a Note must have.
#[test]
fn wording_that_leaves_something_out_is_found() {
    let facts = whole();
    let found = |wording: &str| {
        let agreed = Agreed::with_overrides(Lang::En, wording).unwrap();
        let paper = compose::note(&facts, &agreed, &Setting::default());
        let found = check_note(&facts, &paper).into_iter();
        found.map(|one| one.check).collect::<Vec<_>>()
    };
    assert_eq!(
        found("note-year = In { $year }, dialogues were held.\n"),
        [NoteCheck::Stated, NoteCheck::Stated]
    );
    let unmarked = found("note-summary = There is a summary.\n");
    assert_eq!(
        unmarked
            .iter()
            .filter(|check| **check == NoteCheck::Summaries)
            .count(),
        10
    );
    assert!(unmarked.contains(&NoteCheck::Page));
}

#[test]
fn a_symbol_is_never_printed_on_a_draft_and_the_masthead_says_what_was_given() {
    let setting = Setting {
        form: Form::General,
        symbol: Some(Symbol::parse("CTOC/COP/2098/99").unwrap()),
        original: Lang::Fr,
        item_line: Some("Item 9 of an agenda that nobody has".into()),
        item_title: Some("A title of nobody".into()),
        late: Some("Submission was delayed for a fictitious reason.".into()),
        ..Setting::default()
    };
    let paper = compose::note(&whole(), &Agreed::new(Lang::En), &setting);
    assert_eq!(paper.standing, Standing::Draft);
    for (format, words) in seen(&paper) {
        assert!(!words.contains("CTOC/COP/2098/99"), "{format}");
        for given in [
            "Item 9 of an agenda that nobody has",
            "A title of nobody",
            "fictitious reason",
            "Original: French",
        ] {
            assert!(words.contains(given), "{given} in {format}");
        }
    }
}

#[test]
fn a_summary_issued_without_a_symbol_is_cited_by_title_date_and_its_one_address() {
    let mut facts = whole();
    let entry = facts.entries.first_mut().unwrap();
    let id = entry.dialogue.id.clone();
    let summary = entry.summary.as_mut().unwrap();
    (summary.published, summary.date) = (None, Some(date(2096, 7, 1)));
    for lang in Lang::ALL {
        let at_home = Setting {
            site: Some("https://record.example".into()),
            ..Setting::default()
        };
        let paper = compose::note(&facts, &Agreed::new(lang), &at_home);
        assert_eq!(check_note(&facts, &paper), [], "{lang:?}");
        let address = format!("https://record.example/dialogues/{id}/summary");
        let cites = |note: &&[Span]| {
            note.iter().any(
                |span| matches!(span, Span::Link(link) if link.target.as_ref() == Some(&address)),
            )
        };
        let footnotes = paper.footnotes();
        let mut notes = footnotes.iter().copied().filter(cites);
        let said: String = notes
            .next()
            .unwrap()
            .iter()
            .map(|span| match span {
                Span::Text(words) => words.as_str(),
                _ => "",
            })
            .collect();
        let day = words::dates::long(lang, date(2096, 7, 1));
        assert!(said.contains(&day), "{lang:?}: {said}");
        assert!(notes.next().is_none(), "{lang:?}: once");
        // Where nothing says where the record is, nothing is made up.
        let nowhere = compose::note(&facts, &Agreed::new(lang), &Setting::default());
        assert!(!nowhere.footnotes().iter().any(&cites));
    }
}

fn attended(note: NoteFacts) -> ParticipationFacts {
    ParticipationFacts {
        attended: note
            .entries
            .iter()
            .map(|entry| Attended {
                entry: entry.clone(),
                as_of: Some(entry.dialogue.date),
                source: None,
                paragraph: None,
                disagreeing: 0,
            })
            .collect(),
        note,
    }
}

fn compiled(note: NoteFacts) -> Compiled {
    let suggested = |entry: &NoteEntry, theme: Option<Theme>, text: &str| Suggested {
        dialogue: entry.dialogue.clone(),
        theme,
        original: "en".into(),
        words: [("en".to_owned(), text.to_owned())].into(),
        paper: None,
        paragraphs: [9, 12].into(),
    };
    Compiled {
        decided: note
            .entries
            .iter()
            .map(|entry| Decided {
                dialogue: entry.dialogue.clone(),
                meetings: entry.meetings.clone(),
                adopted: None,
                report: None,
            })
            .collect(),
        suggested: note
            .entries
            .iter()
            .take(2)
            .flat_map(|entry| {
                [
                    suggested(entry, None, "A fictitious\nsuggestion"),
                    suggested(entry, Some(Theme::Tracing), "Another <fictitious> one"),
                ]
            })
            .collect(),
        without: note
            .entries
            .iter()
            .skip(2)
            .map(|entry| entry.dialogue.id.clone())
            .collect(),
        note,
    }
}

/// Of a record whose site is known.
fn on_the_web() -> Setting {
    Setting {
        site: Some("https://convene.example".into()),
        ..Setting::default()
    }
}

fn every_paper(facts: &NoteFacts, lang: Lang) -> Vec<Paper> {
    let (agreed, setting) = (Agreed::new(lang), on_the_web());
    vec![
        compose::note(facts, &agreed, &setting),
        compose::compilation(&compiled(facts.clone()), &agreed, &setting),
        compose::participation_annex(&attended(facts.clone()), &agreed, &setting),
    ]
}

#[test]
fn every_paper_is_written_in_every_language_and_format_as_a_draft() {
    for lang in Lang::ALL {
        for paper in every_paper(&whole(), lang) {
            let draft = words::say(lang, "draft-not-official").replace('\u{a0}', " ");
            for (format, words) in seen(&paper) {
                assert!(words.contains(&draft), "{lang:?} {format}: {words:.300}");
                assert!(!words.contains("{ $"), "{lang:?} {format}: {words:.300}");
            }
        }
    }
}

#[test]
fn what_was_suggested_stands_under_group_and_theme_and_what_is_missing_is_named() {
    let facts = compiled(whole());
    let paper = compose::compilation(&facts, &Agreed::new(Lang::En), &Setting::default());
    let last = paper.sections.last().unwrap();
    assert_eq!(last.subsections.len(), 2, "two groups");
    let openers: Vec<String> = last.subsections[0]
        .paragraphs
        .iter()
        .map(papers::Paragraph::words)
        .collect();
    assert!(openers[0].contains("tracing"), "{openers:?}");
    assert!(openers[1].starts_with("Not grouped"), "{openers:?}");
    let said = last.paragraphs[0].words();
    assert!(
        said.contains("no suggestions from the following dialogues"),
        "{said}"
    );
    let words = html(&paper);
    assert!(
        words
            .replace("\u{a0}", " ")
            .contains("summary, paras. 9 and 12"),
        "{words}"
    );
    assert!(words.contains("A fictitious suggestion") && words.contains("&lt;fictitious&gt;"));
    // No heading stands alone at its level (S4).
    let mut one = facts;
    one.suggested.truncate(2);
    let paper = compose::compilation(&one, &Agreed::new(Lang::En), &Setting::default());
    assert!(paper.sections.last().unwrap().subsections.is_empty());
}

/// The words of a paper that are marked as another language, with its code, footnotes included.
fn marked(paper: &Paper) -> Vec<(&'static str, String)> {
    fn of(spans: &[Span], marked: &mut Vec<(&'static str, String)>) {
        for span in spans {
            match span {
                Span::Foreign(foreign) => marked.push((foreign.code(), foreign.text.clone())),
                Span::Note(note) => of(note, marked),
                Span::Text(_) | Span::Symbol(_) | Span::Link(_) => {}
            }
        }
    }
    fn within(paragraph: &papers::Paragraph, marked: &mut Vec<(&'static str, String)>) {
        of(&paragraph.text, marked);
        let inside = &paragraph.subparagraphs;
        inside.iter().for_each(|sub| within(sub, marked));
        let tables = paragraph.tables.iter();
        tables.for_each(|table| table.texts().for_each(|text| of(text, marked)));
    }
    let mut all = Vec::new();
    paper
        .paragraphs()
        .for_each(|numbered| within(numbered.paragraph, &mut all));
    all
}

/// The same language in every place where somebody else speaks, and nowhere else (WCAG 2.2, criterion 3.1.2).
#[test]
fn words_of_others_are_marked_with_their_language_where_it_is_not_the_papers() {
    let setting = Setting::default();
    let mut facts = attended(facts(&[(2096, 1)]));
    facts.attended[0].source = Some(Source {
        id: source(),
        title: "Rapport\ninventé".to_owned(),
        publisher: "Personne".to_owned(),
        language: "fr".to_owned(),
        address: None,
        published: None,
        rank: Rank::Paper,
        audience: Audience::Public,
    });
    let suggestions = compiled(whole());
    for lang in Lang::ALL {
        let agreed = Agreed::new(lang);
        let own = |code: &str| code == lang.code();
        let annex = compose::participation_annex(&facts, &agreed, &setting);
        let named = ["Rapport inventé", "Personne"].map(|name| ("fr", name.to_owned()));
        let expected = if own("fr") { vec![] } else { named.to_vec() };
        assert_eq!(marked(&annex), expected, "{lang:?}");

        let paper = compose::compilation(&suggestions, &agreed, &setting);
        let said = ["Another <fictitious> one", "A fictitious suggestion"];
        let twice = said
            .iter()
            .chain(&said)
            .map(|text| ("en", (*text).to_owned()));
        let expected: Vec<_> = if own("en") { vec![] } else { twice.collect() };
        assert_eq!(marked(&paper), expected, "{lang:?}");
    }
}

/// One source that counted all stands once; of several each dialogue calls its own, and one that counted twice has one letter.
#[test]
fn a_table_of_the_annex_names_its_source_once() {
    let all = attended(facts(&[(2096, 1), (2096, 2), (2096, 3)]));
    let named = |title: &str| Source {
        id: source(),
        title: title.to_owned(),
        publisher: "Nobody".to_owned(),
        language: "en".to_owned(),
        address: None,
        published: None,
        rank: Rank::Paper,
        audience: Audience::Public,
    };
    let written = |titles: [&str; 3]| {
        let mut facts = all.clone();
        for (one, title) in facts.attended.iter_mut().zip(titles) {
            one.as_of = Some(date(2096, 5, 5));
            one.source = Some(named(title));
        }
        let (agreed, setting) = (Agreed::new(Lang::En), Setting::default());
        text(&compose::participation_annex(&facts, &agreed, &setting))
    };
    let one = written(["Made-up report"; 3]);
    assert_eq!(
        one.matches("Source: Made-up report (Nobody).").count(),
        1,
        "{one}"
    );
    assert!(!one.contains("[a]"), "{one}");
    let two = written(["Made-up report", "Another report", "Made-up report"]);
    assert!(!two.contains("Source:"), "{two}");
    assert_eq!(
        two.matches("[a] Made-up report (Nobody).").count(),
        1,
        "{two}"
    );
    assert_eq!(
        two.matches("[b] Another report (Nobody).").count(),
        1,
        "{two}"
    );
    assert_eq!(two.matches("[a]").count(), 3, "{two}");
}

/// What is set apart by markup in every format needs no marks of direction in the text.
#[test]
fn an_arabic_compilation_quotes_english_without_marks_of_direction() {
    let (agreed, setting) = (Agreed::new(Lang::Ar), Setting::default());
    let paper = compose::compilation(&compiled(whole()), &agreed, &setting);
    let quoted = "<bdi lang=\"en\" dir=\"ltr\">A fictitious suggestion</bdi>";
    assert!(html(&paper).contains(quoted));
    let written = akn(&paper, &crate::write::identity()).unwrap();
    assert!(written.contains("<span xml:lang=\"en\">A fictitious suggestion</span>"));
    assert!(!written.contains('\u{2068}'), "{written}");
}

fn comment(number: u32, by: Byline) -> CommentView {
    CommentView {
        reference: CommentRef {
            series: DialogueId::new("fa-2096").unwrap(),
            number,
        },
        standing: CommentStanding::Anybody,
        by,
        write_to: None,
        organization: None,
        title: Some(format!("A fictitious\ncomment {number}")),
        text: Some("zkbody".into()),
        themes: Vec::new(),
        cosigners: Vec::new(),
        about: Vec::new(),
        language: "fr".into(),
        words: 12,
        file: None,
        first: jiff::Timestamp::UNIX_EPOCH,
        at: jiff::Timestamp::UNIX_EPOCH,
        afterwards: false,
        version: 1,
        state: CommentState::Posted,
        since: jiff::Timestamp::UNIX_EPOCH,
        posted: Some(jiff::Timestamp::UNIX_EPOCH),
        naming: None,
        annex: None,
        reason: None,
        open_until: None,
        until: None,
        earlier: Vec::new(),
    }
}

#[test]
fn comments_are_listed_under_the_names_agreed_to_and_the_views_are_their_authors() {
    let note = facts(&[(2096, 1), (2096, 2)]);
    let named = Byline {
        name: Some("Fictitious Author".into()),
        organization: [("en".to_owned(), "Invented Watch".to_owned())].into(),
    };
    let listed = CommentsFacts {
        dialogues: vec![
            PostedOn {
                dialogue: note.entries[0].dialogue.clone(),
                comments: vec![comment(1, named), comment(2, Byline::default())],
                gone: 1,
            },
            PostedOn {
                dialogue: note.entries[1].dialogue.clone(),
                comments: Vec::new(),
                gone: 0,
            },
        ],
        note,
    };
    for lang in Lang::ALL {
        let paper = compose::comments(&listed, &Agreed::new(lang), &on_the_web());
        let said = text(&paper);
        assert!(
            said.contains("FA-2096/C-0002") && !said.contains("zkbody"),
            "{said}"
        );
        assert!(said.contains("https://convene.example/comments/fa-2096-c-0001"));
        assert!(said.contains("Fictitious Author"), "{said}");
    }
    let paper = compose::comments(&listed, &Agreed::new(Lang::En), &Setting::default());
    let said = paper
        .sections
        .iter()
        .flat_map(|section| &section.paragraphs)
        .map(papers::Paragraph::words)
        .collect::<Vec<_>>();
    assert!(said[0].contains("those of their authors"), "{said:?}");
    assert!(
        said[2].ends_with("Withdrawn after they were posted: 1."),
        "{said:?}"
    );
    assert!(
        said[3].ends_with("no written comments are posted."),
        "{said:?}"
    );
    let lines = &paper.sections[1].paragraphs[0].subparagraphs;
    assert!(
        lines[0].words().contains("Fictitious Author")
            && lines[0].words().contains("Invented Watch")
    );
    assert!(lines[1].words().contains("an author who is not named"));
    let title = |number| ("fr", format!("A fictitious comment {number}"));
    assert_eq!(marked(&paper), [title(1), title(2)]);
    // In a paper in French the titles are in its own language, and the organization has its name in English alone.
    let paper = compose::comments(&listed, &Agreed::new(Lang::Fr), &Setting::default());
    assert_eq!(marked(&paper), [("en", "Invented Watch".to_owned())]);
}

#[test]
fn a_sum_is_called_one_of_attendances_and_never_a_number_of_organizations() {
    let paper = &every_paper(&whole(), Lang::En)[2];
    let said = text(paper);
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("is a sum of attendances and not a number of organizations"));
    let [table] = &paper.sections[2].paragraphs[0].tables[..] else {
        panic!("one table of the years")
    };
    let words = |cells: &[Vec<Span>]| -> Vec<String> {
        cells.iter().map(|cell| papers::plain_words(cell)).collect()
    };
    let first = words(&table.rows()[0].cells);
    assert_eq!((first[0].as_str(), first[1].as_str()), ("2096", "115"));
    assert_eq!(first[5], "5 of 5");
    assert_eq!(table.title(), "Attendances by year");
    assert!(table.rows().last().unwrap().total);
    assert!(flat.contains("https://convene.example/conference/12/participation"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any selection: paragraphs follow the facts, only the ordinals may have gaps, and every format can be written.
    #[test]
    fn any_selection_makes_a_note_whose_only_fault_is_what_it_leaves_out(
        chosen in prop::collection::btree_set((2096..2098_i16, 1..6_u32), 0..10),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let places: Vec<(i16, u32)> = chosen.into_iter().collect();
        let facts = facts(&places);
        let paper = compose::note(&facts, &Agreed::new(lang), &Setting::default());
        let years = facts.years().len();
        prop_assert_eq!(paper.paragraphs().count(), 2 + years + places.len());
        let found = check_note(&facts, &paper);
        let missing = found.iter().filter(|one| one.check == NoteCheck::Ordinals).count();
        prop_assert_eq!(found.len(), missing, "{:?}", found);
        prop_assert_eq!(missing, 5 * years - places.len());
        prop_assert_eq!(Layout::of(&paper).notes.len(), paper.footnotes().len());
        for paper in every_paper(&facts, lang) {
            let identity = crate::write::identity();
            prop_assert!(!text(&paper).is_empty());
            prop_assert!(akn(&paper, &identity).is_ok() && docx(&paper).is_ok());
        }
    }
}
