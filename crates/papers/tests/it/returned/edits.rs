//! What an editor does in Word, and what comes of it.

use super::{back, before, edited, mark, retyped, sent, told};
use mechanism::summary::ParagraphId;
use papers::read::docx::{About, Notice, PassedOver, Place, Proposal};
use papers::write::Mark;

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

const BY: &str = "w:author=\"An editor\" w:date=\"2030-10-02T09:00:00Z\"";

fn ins(inside: &str) -> String {
    format!("<w:ins w:id=\"901\" {BY}>{inside}</w:ins>")
}

fn del(words: &str) -> String {
    format!(
        "<w:del w:id=\"902\" {BY}><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>"
    )
}

/// How the properties of the first numbered paragraph end; the second is a heading in these tests where it matters.
const PROPERTIES: &str = "<w:numId w:val=\"1\"/></w:numPr></w:pPr>";

/// The same with a tracked change of the end of the paragraph.
fn end(change: &str) -> String {
    format!(
        "<w:numId w:val=\"1\"/></w:numPr><w:rPr><w:{change} w:id=\"903\" {BY}/></w:rPr></w:pPr>"
    )
}

fn proposals(bytes: &[u8], typed: &[&str]) -> Vec<Proposal> {
    let sent: Vec<Mark> = (1..)
        .zip(typed)
        .map(|(number, _)| mark(number, 1))
        .collect();
    back(bytes).proposals(&sent, |mark| {
        typed.get(usize::from(mark.paragraph.0) - 1).copied()
    })
}

#[test]
fn words_are_changed_with_and_without_tracking() {
    let file = sent(&["One stands.", "Two."]);
    let typed = retyped(&file, &[(&run("One stands."), &run("One falls."))]);
    assert_eq!(told(&back(&typed)), ["P1 One falls.", "P2 Two."]);
    assert_eq!(before(&back(&typed)), ["P1 One falls.", "P2 Two."]);
    let changed = format!(
        "{}{}{}{}",
        run("One "),
        del("stands"),
        ins(&run("falls")),
        run(".")
    );
    let tracked = retyped(&file, &[(&run("One stands."), &changed)]);
    assert_eq!(told(&back(&tracked)), ["P1 One falls.", "P2 Two."]);
    assert_eq!(before(&back(&tracked)), ["P1 One stands.", "P2 Two."]);
    assert_eq!(back(&tracked).paragraphs[0].names, ["An editor"]);
    assert_eq!(
        proposals(&tracked, &["One stands.", "Two."]),
        [Proposal::Change {
            upon: mark(1, 1),
            text: "One falls.".to_owned(),
            joined: Vec::new(),
            paragraph: 0,
        }]
    );
}

#[test]
fn what_was_added_and_deleted_again_is_in_neither_text() {
    let file = sent(&["One."]);
    let never = ins(&del("never"));
    let bytes = retyped(&file, &[(&run("One."), &format!("{}{never}", run("One.")))]);
    assert_eq!(told(&back(&bytes)), ["P1 One."]);
    assert_eq!(before(&back(&bytes)), ["P1 One."]);
}

#[test]
fn a_divided_paragraph_goes_on_in_its_first_part() {
    let file = sent(&["One. Two.", "# Three"]);
    let divided = format!("{}</w:p><w:p>{}", run("One."), run(" Two."));
    let typed = retyped(&file, &[(&run("One. Two."), &divided)]);
    assert_eq!(told(&back(&typed)), ["P1 One.", "P1+ Two.", "P2 Three"]);
    let tracked = retyped(
        &file,
        &[(&run("One. Two."), &divided), (PROPERTIES, &end("ins"))],
    );
    assert_eq!(told(&back(&tracked)), ["P1 One.", "P1+ Two.", "P2 Three"]);
    assert_eq!(before(&back(&tracked)), ["P1 One. Two.", "P2 Three"]);
}

#[test]
fn a_tracked_change_of_numbering_or_of_a_face_is_none_of_the_text() {
    let file = sent(&["One.", "# Two"]);
    let properties = format!(
        "<w:numId w:val=\"1\"/><w:ins w:id=\"904\" {BY}/></w:numPr><w:rPr><w:rPrChange w:id=\"905\" {BY}><w:rPr><w:del w:id=\"906\"/></w:rPr></w:rPrChange></w:rPr></w:pPr>"
    );
    let bytes = retyped(&file, &[(PROPERTIES, &properties)]);
    assert_eq!(told(&back(&bytes)), ["P1 One.", "P2 Two"]);
    assert_eq!(before(&back(&bytes)), ["P1 One.", "P2 Two"]);
}

#[test]
fn joined_paragraphs_go_on_as_the_first() {
    let file = sent(&["One. ", "# Two."]);
    let typed = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let from = document.find("w:name=\"_P1v1\"").unwrap();
        let from = from + document[from..].find("</w:p>").unwrap();
        let to = document.find("w:name=\"_P2v1\"").unwrap();
        let to = document[..to].rfind("<w:bookmarkStart").unwrap();
        document.replace_range(from..to, "");
    });
    let tracked = retyped(&file, &[(PROPERTIES, &end("del"))]);
    for (bytes, was) in [
        (&typed, vec!["P1 One. Two."]),
        (&tracked, vec!["P1 One.", "P2 Two."]),
    ] {
        let returned = back(bytes);
        assert_eq!(told(&returned), ["P1 One. Two."]);
        assert_eq!(returned.paragraphs[0].joined, [mark(2, 1)]);
        assert_eq!(before(&returned), was);
        let asked = proposals(bytes, &["One.", "# Two."]);
        assert!(
            matches!(&asked[0], Proposal::Change { joined, .. } if *joined == [mark(2, 1)]),
            "{asked:?}"
        );
        assert_eq!(asked[1..], [Proposal::Remove { upon: mark(2, 1) }]);
    }
}

#[test]
fn a_removed_paragraph_is_proposed_for_removal() {
    let file = sent(&["One.", "# Two"]);
    let tracked = retyped(
        &file,
        &[(&run("One."), &del("One.")), (PROPERTIES, &end("del"))],
    );
    assert_eq!(told(&back(&tracked)), ["P2 Two"]);
    assert_eq!(before(&back(&tracked)), ["P1 One.", "P2 Two"]);
    let emptied = retyped(&file, &[(&run("One."), "")]);
    assert_eq!(told(&back(&emptied)), ["P2 Two"]);
    for bytes in [tracked, emptied] {
        assert_eq!(
            proposals(&bytes, &["One.", "Two"]),
            [Proposal::Remove { upon: mark(1, 1) }]
        );
    }
}

#[test]
fn the_last_paragraph_can_go_too() {
    let file = sent(&["# One", "Two."]);
    let tracked = retyped(
        &file,
        &[(&run("Two."), &del("Two.")), (PROPERTIES, &end("del"))],
    );
    assert_eq!(told(&back(&tracked)), ["P1 One"]);
    assert_eq!(before(&back(&tracked)), ["P1 One", "P2 Two."]);
}

#[test]
fn new_paragraphs_stand_after_the_one_before_them() {
    let file = sent(&["One."]);
    let new = |words: &str| format!("<w:p>{}</w:p>", run(words));
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let at = document.find("w:name=\"_P1v1\"").unwrap();
        let begins = document[..at].rfind("<w:p>").unwrap();
        let ends = at + document[at..].find("</w:p>").unwrap() + "</w:p>".len();
        document.insert_str(
            ends,
            &format!("{}{}{}", new("Second."), new(" "), new("Third.")),
        );
        document.insert_str(begins, &new("First."));
    });
    assert_eq!(
        told(&back(&bytes)),
        ["+ First.", "P1 One.", "P1+ Second.", "P1+ Third."]
    );
    let asked = proposals(&bytes, &["One."]);
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(matches!(
        &asked[2],
        Proposal::Add { after: Some(ParagraphId(1)), heading: false, text, paragraph: 3 } if text == "Third."
    ));
}

#[test]
fn a_copy_is_new_and_told() {
    let file = sent(&["One.", "Two."]);
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        *document = document.replace("_P2v1", "_P1v1");
    });
    let returned = back(&bytes);
    assert_eq!(told(&returned), ["P1 One.", "P1+ Two."]);
    assert_eq!(returned.notices, [Notice::Twice(mark(1, 1))]);
}

#[test]
fn a_moved_paragraph_is_proposed_once() {
    let file = sent(&["One.", "Two.", "Three."]);
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let begins = |document: &str, name: &str| {
            let at = document.find(name).unwrap();
            document[..at].rfind("<w:p>").unwrap()
        };
        let (first, second) = (begins(document, "_P1v1"), begins(document, "_P2v1"));
        let paragraph = document[first..second].to_owned();
        document.replace_range(first..second, "");
        let at = document.find("_P3v1").unwrap();
        let at = at + document[at..].find("</w:p>").unwrap() + "</w:p>".len();
        document.insert_str(at, &paragraph);
    });
    assert_eq!(told(&back(&bytes)), ["P2 Two.", "P3 Three.", "P1 One."]);
    assert_eq!(
        proposals(&bytes, &["One.", "Two.", "Three."]),
        [Proposal::Move {
            upon: mark(1, 1),
            after: Some(ParagraphId(3)),
        }]
    );
}

#[test]
fn a_value_left_alone_stays_one_and_typed_over_is_words() {
    let file = sent(&["Of {ngo} some, see {P1}."]);
    let cut = format!("{}{}", run("thirty"), run(" (30)"));
    let bytes = retyped(&file, &[(&run("thirty (30)"), &cut)]);
    assert_eq!(told(&back(&bytes)), ["P1 Of {ngo} some, see {P1}."]);
    let bytes = retyped(
        &file,
        &[(&run("thirty (30)"), &run("forty")), (&run("7"), &run("8"))],
    );
    assert_eq!(told(&back(&bytes)), ["P1 Of forty some, see 8."]);
    let changed = format!("{}{}", del("thirty (30)"), ins(&run("forty")));
    let bytes = retyped(&file, &[(&run("thirty (30)"), &changed)]);
    assert_eq!(told(&back(&bytes)), ["P1 Of forty some, see {P1}."]);
    assert_eq!(before(&back(&bytes)), ["P1 Of {ngo} some, see {P1}."]);
}

#[test]
fn footnotes_come_back_where_they_stand() {
    let file = sent(&["One.^[Old note.]"]);
    let bytes = edited(&file, |parts| {
        let notes = parts.get_mut("word/footnotes.xml").unwrap();
        let changed = format!(
            "{}{}{}",
            del("Old"),
            ins(&run("New")),
            run(" note] with {braces}.")
        );
        assert!(notes.contains(&run("Old note.")));
        *notes = notes.replace(&run("Old note."), &changed);
        let own = format!(
            "<w:footnote w:id=\"77\"><w:p><w:r><w:footnoteRef/></w:r>{}</w:p><w:p>{}</w:p></w:footnote></w:footnotes>",
            run(" Second,"),
            run("in two paragraphs.")
        );
        *notes = notes.replace("</w:footnotes>", &own);
        let document = parts.get_mut("word/document.xml").unwrap();
        let reference = ins("<w:r><w:footnoteReference w:id=\"77\"/></w:r>");
        *document = document.replace(
            &run("One."),
            &format!("{}{reference}{}", run("One"), run(".")),
        );
    });
    assert_eq!(
        told(&back(&bytes)),
        ["P1 One^[Second, in two paragraphs.].^[New note\\] with \\{braces}.]"]
    );
    assert_eq!(
        before(&back(&bytes)),
        ["P1 One.^[Old note\\] with \\{braces}.]"],
        "untracked words are in both"
    );
}

#[test]
fn links_say_where_they_lead() {
    let file = sent(&["See the page and www.example.org/a now."]);
    let link =
        |id: &str, words: &str| format!("<w:hyperlink r:id=\"{id}\">{}</w:hyperlink>", run(words));
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let changed = format!(
            "{}{}{}{}{}{}",
            run("See "),
            link("x1", "the page"),
            run(" and "),
            link("x2", "www.example.org/a"),
            run(" now"),
            link("x3", ".")
        );
        *document = document.replace(&run("See the page and www.example.org/a now."), &changed);
        let relations = parts.get_mut("word/_rels/document.xml.rels").unwrap();
        let target = |id: &str, target: &str| {
            format!(
                "<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>"
            )
        };
        let added = [
            target("x1", "https://www.example.org/b?c=1&amp;d=2"),
            target("x2", "https://www.example.org/a"),
            target("x3", "javascript:alert(1)"),
            "</Relationships>".to_owned(),
        ];
        *relations = relations.replace("</Relationships>", &added.concat());
    });
    assert_eq!(
        told(&back(&bytes)),
        ["P1 See the page (https://www.example.org/b?c=1&d=2) and www.example.org/a now."]
    );
    assert_eq!(back(&bytes).notices, []);
}

#[test]
fn comments_come_with_what_they_are_about() {
    let file = sent(&["One stands.", "Two."]);
    let about = |id: &str, words: &str| {
        format!(
            "<w:commentRangeStart w:id=\"{id}\"/>{}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>",
            run(words)
        )
    };
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        *document = document
            .replace(
                &run("One stands."),
                &format!("{}</w:p><w:p>{}", about("1", "One"), about("2", "stands.")),
            )
            .replace(
                &run("Two."),
                &format!("<w:commentRangeStart w:id=\"3\"/>{}", del("Two.")),
            );
        let relations = parts.get_mut("word/_rels/document.xml.rels").unwrap();
        let relation = "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>";
        *relations = relations.replace("</Relationships>", relation);
        let comment = |id: &str, words: &str| {
            format!(
                "<w:comment w:id=\"{id}\" w:author=\"{}\" w:date=\"2030-10-02\"><w:p>{}</w:p><w:p>{}</w:p></w:comment>",
                "N".repeat(200),
                run(words),
                run("Really?")
            )
        };
        let all = format!(
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{}{}{}{}<w:comment w:id=\"9\"/></w:comments>",
            comment("1", "First."),
            comment("2", &"x".repeat(5_000)),
            comment("3", "Third."),
            comment("4", "Nowhere.")
        );
        parts.insert("word/comments.xml".to_owned(), all);
    });
    let returned = back(&bytes);
    let all: Vec<(About, &str)> = returned
        .comments
        .iter()
        .map(|comment| (comment.about, comment.text.as_str()))
        .collect();
    assert_eq!(all.len(), 4);
    assert_eq!(all[0], (About::Passage(mark(1, 1)), "First.\nReally?"));
    assert_eq!(all[1].0, About::New(1));
    assert_eq!(all[1].1.chars().count(), 4_001);
    assert_eq!(
        all[2].0,
        About::Passage(mark(2, 1)),
        "of a paragraph that is gone"
    );
    assert_eq!(all[3].0, About::Elsewhere);
    assert_eq!(returned.comments[0].author.chars().count(), 81);
    assert_eq!(returned.comments[0].date, "2030-10-02");
}

#[test]
fn what_is_no_text_is_passed_over_and_told() {
    let file = sent(&["One two."]);
    let picture = "<w:r><w:drawing><wp:inline xmlns:wp=\"x\"><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></wp:inline></w:drawing></w:r>";
    let choice = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>";
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE \\* x</w:instrText></w:r>";
    let maths = "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:t>x</m:t></m:oMath>";
    let control = format!(
        "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        run("held")
    );
    let changed = [
        &run("One"),
        picture,
        "<w:r><w:br/></w:r>",
        choice,
        field,
        maths,
        "<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/></w:r>",
        &control,
        "<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>",
    ]
    .concat();
    let bytes = retyped(&file, &[(&run("One two."), &changed)]);
    let returned = back(&bytes);
    assert_eq!(told(&returned), ["P1 One new \u{2011}held\u{fffd}"]);
    assert_eq!(
        returned.notices,
        [PassedOver::Picture, PassedOver::Formula, PassedOver::Sign].map(Notice::PassedOver)
    );
}

#[test]
fn other_prefixes_and_the_strict_form_are_read_alike() {
    let file = sent(&["One.^[Note.]"]);
    let usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for form in [usual, "http://purl.oclc.org/ooxml/wordprocessingml/main"] {
        let bytes = edited(&file, |parts| {
            for name in ["word/document.xml", "word/footnotes.xml"] {
                let part = parts.get_mut(name).unwrap();
                *part = part.replace("xmlns:w=", "xmlns:x=").replace("w:", "x:");
                *part = part.replace(usual, form);
            }
        });
        assert_eq!(told(&back(&bytes)), ["P1 One.^[Note.]"]);
    }
}

#[test]
fn without_a_single_bookmark_everything_is_new_and_told() {
    let file = sent(&["One.", "Two."]);
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        *document = document.replace("w:bookmarkStart", "w:bookmarkGone");
    });
    let returned = back(&bytes);
    assert_eq!(returned.revision, None);
    assert_eq!(returned.notices, [Notice::Unknown]);
    let last: Vec<&str> = returned
        .paragraphs
        .iter()
        .rev()
        .take(2)
        .map(|one| one.text.as_str())
        .collect();
    assert_eq!(last, ["Two.", "One."]);
    assert!(
        returned
            .paragraphs
            .iter()
            .all(|one| one.place == Place::New { after: None })
    );
}

#[test]
fn what_is_typed_before_a_bookmark_belongs_to_it() {
    let file = sent(&["One."]);
    let bytes = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let at = document.find("w:name=\"_P1v1\"").unwrap();
        let at = document[..at].rfind("<w:bookmarkStart").unwrap();
        document.insert_str(at, &ins(&run("Indeed, ")));
    });
    assert_eq!(told(&back(&bytes)), ["P1 Indeed, One."]);
    let all_new = edited(&file, |parts| {
        let document = parts.get_mut("word/document.xml").unwrap();
        let at = document.find("w:name=\"_P1v1\"").unwrap();
        let at = document[..at].rfind("<w:bookmarkStart").unwrap();
        document.insert_str(at, &ins(&run("Indeed.")));
        *document = document.replace(&run("One."), &del("One."));
    });
    assert_eq!(told(&back(&all_new)), ["P1 Indeed."]);
}

#[test]
fn a_line_around_the_text_that_changed_is_told() {
    let file = sent(&["One."]);
    let title = "Constructive dialogues: an example made for tests";
    let bytes = retyped(
        &file,
        &[(
            &run(title),
            &format!("{}{}", run(title), ins(&run(" again"))),
        )],
    );
    let returned = back(&bytes);
    assert_eq!(returned.notices, [Notice::Around(format!("{title} again"))]);
    assert_eq!(told(&returned), ["P1 One."]);
}

#[test]
fn what_lies_outside_is_told_and_two_revisions_too() {
    let file = sent(&["One."]);
    let bytes = edited(&file, |parts| {
        let relations = parts.get_mut("word/_rels/document.xml.rels").unwrap();
        let relation = "<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://evil.example.org/t.dotm\" TargetMode=\"External\"/></Relationships>";
        *relations = relations.replace("</Relationships>", relation);
        let document = parts.get_mut("word/document.xml").unwrap();
        let second =
            "<w:bookmarkStart w:id=\"998\" w:name=\"_A99r18\"/><w:bookmarkEnd w:id=\"998\"/>";
        *document = document.replace(&run("One."), &format!("{}</w:p><w:p>{second}", run("One.")));
    });
    let returned = back(&bytes);
    assert_eq!(returned.revision, Some(18));
    assert_eq!(
        returned.notices,
        [
            Notice::Outside {
                kind: "attachedTemplate".to_owned(),
                target: "https://evil.example.org/t.dotm".to_owned(),
            },
            Notice::Revisions
        ]
    );
}
