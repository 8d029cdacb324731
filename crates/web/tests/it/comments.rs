//! Written comments over HTTP: handed in on a form, posted by an officer, read by everybody and taken off again.

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::comments::{CommentCommand, CommentWindow, OpenTo, Questions};
use mechanism::{Command, Reader};

const FORM: &str = "/dialogues/fa-2031/comments/new";
const FILES: &str = "/dialogues/fa-2031/comments/files";
const LIST: &str = "/dialogues/fa-2031/comments";
const DESK: &str = "/office/comments/fa-2031";
const ONE: &str = "/comments/fa-2031-c-0001";
const MINE: &str = "/my/comments/fa-2031-c-0001";

/// A dialogue that takes comments, with an admitted organization.
pub(crate) async fn desk() -> House {
    let house = House::furnished();
    house
        .admitted(&["Fictitious Harbour Watch", "Fictitious Border Forum"])
        .await;
    let now = house.record.clock().now();
    let window = CommentWindow {
        opens: now,
        closes: now + jiff::SignedDuration::from_hours(24 * 30),
        open_to: OpenTo::TakingPart,
        most_each: 2,
        most_words: 60,
        annex: true,
    };
    let set = CommentCommand::SetWindow {
        dialogue: dialogue(),
        window,
        questions: Questions(vec!["What works best?".into()]),
    };
    house.enter(Command::Comment(set), None);
    house
}

const FIELDS: [(&str, &str); 6] = [
    ("title", "On zktitle"),
    ("language", "en"),
    ("text", "We ask for zkwords. All of Atlantis agrees."),
    ("about", "question-1"),
    ("themes", "zktheme\ntracing"),
    ("naming", "organization"),
];

/// Hands one in as the page's form does, with some fields otherwise.
async fn hands_in(who: &Visitor<'_>, other: &[(&str, &str)]) -> Answered {
    let page = who.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    submits(who, &command, other).await
}

async fn submits(who: &Visitor<'_>, command: &str, other: &[(&str, &str)]) -> Answered {
    let changed = |name: &str| other.iter().any(|(known, _)| *known == name);
    let mut all = vec![("command", command)];
    all.extend(FIELDS.iter().filter(|(name, _)| !changed(name)));
    all.extend_from_slice(other);
    who.uploads(FILES, &all, "file", "", b"").await
}

async fn focal(house: &House) -> Visitor<'_> {
    house.signed_in("focal0@ngo.example").await
}

async fn one_handed_in(house: &House) {
    let answer = hands_in(&focal(house).await, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

async fn posts(house: &House) {
    let officer = house.the_officer().await;
    let at = format!("{DESK}/1");
    let to = officer
        .led(&at, &format!("{at}/posting"), &[("version", "1")])
        .await;
    assert!(to.contains("done=posted"), "{to}");
}

/// A house in which a comment was posted.
pub(crate) async fn house_with_one_posted() -> House {
    let house = desk().await;
    one_handed_in(&house).await;
    posts(&house).await;
    house
}

#[tokio::test]
async fn a_comment_is_handed_in_read_by_the_office_and_posted_word_for_word() {
    let house = desk().await;
    let author = focal(&house).await;
    assert_eq!(author.get("/my/comments").await.status, StatusCode::OK);
    let answer = hands_in(&author, &[("annex", "Only zkannex")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let mine = author.reads(MINE).await;
    assert!(mine.contains("FA-2031/C-0001") && mine.contains("zkwords"));
    let entry = house
        .record
        .entry_of_comment(&"fa-2031-c-0001".parse().unwrap());
    assert!(
        mine.contains(&entry.unwrap().hash.to_string()),
        "the receipt"
    );
    // Nobody else has it.
    assert_eq!(house.get(ONE).await.status, StatusCode::NOT_FOUND);
    let list = house.get(LIST).await.text();
    assert!(list.contains("What works best?") && !list.contains("zktitle"));
    let officer = house.the_officer().await;
    assert!(officer.reads(DESK).await.contains("zktitle"));
    let shown = officer.reads(&format!("{DESK}/1")).await;
    assert!(shown.contains("zkannex") && shown.contains("zktheme"));
    posts(&house).await;
    let public = house.get(ONE).await.text();
    assert!(
        public.contains("We ask for zkwords. All of Atlantis agrees."),
        "{public}"
    );
    assert!(public.contains("Fictitious Harbour Watch") && public.contains("views in comments"));
    assert!(!public.contains("zkannex") && !public.contains("focal0@"));
    assert!(house.get(LIST).await.text().contains("zktitle"));
    assert!(
        house
            .get("/feeds/comments.atom")
            .await
            .text()
            .contains("zktitle")
    );
    let found = house.get("/search?q=zkwords").await.text();
    assert!(found.contains("fa-2031-c-0001"), "{found}");
    // A letter to the author waits for release.
    assert!(
        officer
            .reads("/office/letters")
            .await
            .contains("FA-2031/C-0001")
    );
}

#[tokio::test]
async fn what_is_taken_off_or_back_is_gone_from_every_page_at_once() {
    for (to, field) in [
        ("posting", ("naming", "not-at-all")),
        ("withdrawal", ("", "")),
    ] {
        let house = desk().await;
        one_handed_in(&house).await;
        posts(&house).await;
        let author = focal(&house).await;
        author.led(MINE, &format!("{ONE}/{to}"), &[field]).await;
        let fact = house.get(ONE).await;
        assert_eq!(fact.status, StatusCode::OK);
        for page in [ONE, LIST, "/feeds/comments.atom", "/search?q=zkwords"] {
            let text = house.get(page).await.text();
            for word in [
                "On zktitle",
                "We ask for",
                "Fictitious Harbour Watch",
                "zktheme",
            ] {
                assert!(!text.contains(word), "{to}: {page} has {word}");
            }
        }
        assert!(fact.text().contains("FA-2031/C-0001"));
    }
}

#[tokio::test]
async fn somebody_elses_comment_is_not_there() {
    let house = desk().await;
    one_handed_in(&house).await;
    let other = house.signed_in("focal1@ngo.example").await;
    let outsider = house.signed_in("outsider@example.org").await;
    for who in [&other, &outsider] {
        for page in [
            ONE,
            MINE,
            "/comments/fa-2031-c-0001/file",
            DESK,
            "/office/comments/fa-2031/1",
        ] {
            assert_eq!(who.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
        let command = uuid::Uuid::from_u128(7).to_string();
        for to in ["posting", "withdrawal", "signature"] {
            let fields = [
                ("command", command.as_str()),
                ("naming", "name"),
                ("version", "1"),
                ("sign", "yes"),
            ];
            let answer = who.post(&format!("{ONE}/{to}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{to}");
        }
        let fields = [
            ("command", command.as_str()),
            ("version", "1"),
            ("reason", "zk"),
        ];
        for to in ["posting", "return", "decline", "signature"] {
            let answer = who.post(&format!("{DESK}/1/{to}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{to}");
        }
    }
    // A forged reference on the form makes no new version of it.
    let forged = hands_in(&other, &[("replaces", "fa-2031-c-0001")]).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Who may hand in nothing is asked for nothing, and their bytes are not taken.
    let led = outsider.get(FORM).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    assert_eq!(led.header("location"), "/dialogues/fa-2031/comments");
    let told = outsider.reads("/dialogues/fa-2031/comments").await;
    assert!(!told.contains(FORM), "no way to a form that is not theirs");
    assert!(told.contains("You cannot hand one in with the address you are signed in with."));
    let command = uuid::Uuid::from_u128(7).to_string();
    let answer = submits(&outsider, &command, &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let office = house.record.see(Reader::Office);
    assert_eq!(office.comments_to_handle(&dialogue()).unwrap().len(), 1);
}

#[tokio::test]
async fn a_double_click_makes_one_comment() {
    let house = desk().await;
    let author = focal(&house).await;
    let page = author.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    for _ in 0..2 {
        let answer = submits(&author, &command, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
    let office = house.record.see(Reader::Office);
    assert_eq!(office.comments_to_handle(&dialogue()).unwrap().len(), 1);
}

#[tokio::test]
async fn nothing_typed_is_lost_where_something_is_wrong() {
    let house = desk().await;
    let author = focal(&house).await;
    let long = "word ".repeat(61);
    let cases: [(&str, &str); 4] = [
        ("text", long.as_str()),
        ("title", ""),
        ("naming", ""),
        ("about", "question-7"),
    ];
    for (name, value) in cases {
        let answer = hands_in(&author, &[(name, value)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = answer.text();
        let kept = if name == "title" {
            "zkwords"
        } else {
            "zktitle"
        };
        assert!(page.contains(kept) && page.contains("zktheme"), "{name}");
        let fault = format!("href=\"#{name}\"");
        assert!(page.contains(&fault), "{name}: {page}");
    }
}

#[tokio::test]
async fn a_returned_comment_is_written_anew() {
    let house = desk().await;
    one_handed_in(&house).await;
    let officer = house.the_officer().await;
    let at = format!("{DESK}/1");
    let nothing = [("version", "1"), ("reason", " ")];
    let nothing = officer.fills(&at, &format!("{at}/return"), &nothing).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let because = [("version", "1"), ("reason", "It lacks zkreason.")];
    let to = officer.led(&at, &format!("{at}/return"), &because).await;
    assert!(to.contains("done=returned"));
    let author = focal(&house).await;
    let mine = author.reads(MINE).await;
    assert!(mine.contains("zkreason"));
    let form = format!("{FORM}?comment=fa-2031-c-0001");
    let page = author.reads(&form).await;
    assert!(page.contains("zkwords") && page.contains("zktitle"));
    let command = hidden(&page, "command").unwrap();
    let newer = [("replaces", "fa-2031-c-0001"), ("text", "Now with zkmore.")];
    let answer = submits(&author, &command, &newer).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let shown = officer.reads(&at).await;
    assert!(
        shown.contains("zkmore") && shown.contains("zkwords"),
        "both versions"
    );
}

#[tokio::test]
async fn the_form_leads_to_the_list_when_the_window_is_closed() {
    let house = desk().await;
    let author = focal(&house).await;
    let page = author.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    let later = house.record.clock().now() + jiff::SignedDuration::from_hours(24 * 31);
    house.clock.set(later);
    let author = focal(&house).await;
    let late = submits(&author, &command, &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        late.text().contains("zkwords"),
        "what was typed is there to be copied"
    );
    assert_eq!(author.get(FORM).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_officer_sets_the_window_and_is_told_what_is_wrong_with_it() {
    let house = House::furnished();
    let officer = house.the_officer().await;
    let at = format!("{DESK}/window");
    let fields = [
        ("opens", "2031-01-01"),
        ("closes", "2030-01-01"),
        ("open-to", "anybody"),
        ("most-each", "3"),
        ("most-words", "900"),
        ("questions", "What works?\nWhat does not?"),
    ];
    let wrong = officer.fills(&at, &at, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("What does not?"), "nothing is lost");
    let mut right = fields;
    right[1] = ("closes", "2031-12-31");
    let to = officer.led(&at, &at, &right).await;
    assert!(to.contains("done=yes"));
    let view = house.record.see(Reader::Public);
    let window = view.comment_window(&dialogue()).unwrap();
    assert_eq!(window.questions.len(), 2);
    assert_eq!(window.window.open_to, OpenTo::Anybody);
    let outside = house.with_role(
        "screener@example.org",
        mechanism::Role::Screener,
        mechanism::people::HeldFor::Office,
    );
    assert_eq!(outside.await.get(&at).await.status, StatusCode::NOT_FOUND);
}

/// A Word file is read by the guards as far as its words can be read; of a PDF the desk says that it was not.
#[tokio::test]
async fn the_guards_read_a_word_file_and_say_where_they_cannot_read() {
    let word = crate::statements::document("We ask what Mexico did with zkinfile.");
    let files: [(&str, &[u8], bool); 2] = [
        ("comment.docx", &word, true),
        ("comment.pdf", b"%PDF-1.7\nWe ask what Mexico did.", false),
    ];
    for (name, bytes, read) in files {
        let house = desk().await;
        let author = focal(&house).await;
        let page = author.reads(FORM).await;
        let command = hidden(&page, "command").unwrap();
        let mut all = vec![("command", command.as_str()), ("words", "8")];
        all.extend(FIELDS.iter().filter(|(field, _)| *field != "text"));
        let answer = author.uploads(FILES, &all, "file", name, bytes).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let officer = house.the_officer().await;
        let shown = officer.reads(&format!("{DESK}/1")).await;
        assert_eq!(shown.contains("<mark>Mexico</mark>"), read, "{shown}");
        assert_eq!(shown.contains("cannot read this file"), !read, "{name}");
    }
}
