//! Activities, needs, offers and research over HTTP: handed in on a form, published by an officer, found and cited by everybody,
//! and taken back.

use crate::kit::{Answered, House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::people::HeldFor;
use mechanism::{ContributionFilter, Reader, Role};

const FORM: &str = "/my/contributions/new";
const HAND_IN: &str = "/my/contributions";
const LIST: &str = "/contributions";
const ONE: &str = "/contributions/c-2031-0001";
const MINE: &str = "/my/contributions/c-2031-0001";
const DESK: &str = "/office/contributions";
const AT_THE_DESK: &str = "/office/contributions/c-2031-0001";

/// Everywhere a published entry can be found.
const EVERYWHERE: [&str; 8] = [
    ONE,
    LIST,
    "/feeds/contributions.atom",
    "/data/contributions.csv",
    "/data/contributions.json",
    "/api/v1/contributions",
    "/search?q=zkwords",
    "/contributions?dialogue=fa-2031",
];

/// A house with an admitted organization; its focal point is the author.
async fn house() -> House {
    let house = House::furnished();
    house.admitted(&["Fictitious Harbour Watch"]).await;
    house
}

async fn author(house: &House) -> Visitor<'_> {
    house.signed_in("focal0@ngo.example").await
}

const FIELDS: [(&str, &str); 15] = [
    ("kind", "research"),
    ("title", "On zktitle"),
    ("language", "en"),
    ("description", "We counted zkwords."),
    ("topics", "firearms"),
    ("themes", "zktheme"),
    ("region", "africa"),
    ("dialogue", "fa-2031"),
    ("authors-1", "A. Zkauthor"),
    ("work-1", "A zkwork"),
    ("year-1", "2030"),
    ("publisher-1", "Zkpress"),
    ("locator-1", "doi:10.5555/zkdoi"),
    ("naming", "named"),
    ("references", "1"),
];
const CONTACT: [(&str, &str); 3] = [
    ("contact-name", "The zkdesk"),
    ("contact-address", "zkcontact@ngo.example"),
    ("contact-agreed", "yes"),
];

/// Sends the form, with some fields otherwise.
async fn submits(who: &Visitor<'_>, command: &str, other: &[(&str, &str)]) -> Answered {
    let changed = |name: &str| other.iter().any(|(known, _)| *known == name);
    let mut all = vec![("command", command)];
    all.extend(FIELDS.iter().filter(|(name, _)| !changed(name)));
    all.extend_from_slice(other);
    who.uploads(HAND_IN, &all, "unknown", "", b"").await
}

/// Opens the form, fills it in and sends it.
async fn hands_in(who: &Visitor<'_>, other: &[(&str, &str)]) -> Answered {
    let page = who.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    submits(who, &command, other).await
}

async fn one_handed_in(house: &House) {
    let answer = hands_in(&author(house).await, &CONTACT).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let to = answer.header("location").to_owned();
    assert!(
        to.contains("/my/contributions/c-2031-0001?done=handed-in"),
        "{to}"
    );
}

async fn publishes(house: &House) {
    let officer = house.the_officer().await;
    let to = format!("{AT_THE_DESK}/publication");
    let to = officer.led(AT_THE_DESK, &to, &[("version", "1")]).await;
    assert!(to.contains("done=published&letter=yes"), "{to}");
}

/// A house in which an entry was published, with a contact.
pub(crate) async fn house_with_one_published() -> House {
    let house = house().await;
    one_handed_in(&house).await;
    publishes(&house).await;
    house
}

fn number(house: &House) -> usize {
    let office = house.record.see(Reader::Office);
    office.contributions_to_handle().unwrap().len()
}

#[tokio::test]
async fn an_entry_is_handed_in_read_by_the_office_published_word_for_word_and_can_be_cited() {
    let house = house().await;
    let author = author(&house).await;
    assert!(author.reads("/my").await.contains(HAND_IN));
    one_handed_in(&house).await;
    let mine = author.reads(MINE).await;
    assert!(mine.contains("C-2031-0001") && mine.contains("zkwords"));
    let entry = house
        .record
        .entry_of_contribution("c-2031-0001".parse().unwrap());
    assert!(
        mine.contains(&entry.unwrap().hash.to_string()),
        "the receipt"
    );
    // Nobody else has it.
    assert_eq!(house.get(ONE).await.status, StatusCode::NOT_FOUND);
    for page in EVERYWHERE {
        assert!(!house.get(page).await.text().contains("zktitle"), "{page}");
    }
    let officer = house.the_officer().await;
    assert!(officer.reads("/office").await.contains(DESK));
    assert!(officer.reads(DESK).await.contains("zktitle"));
    let shown = officer.reads(AT_THE_DESK).await;
    for word in ["zkwords", "zkcontact@ngo.example", "focal0@ngo.example"] {
        assert!(shown.contains(word), "{word}");
    }
    publishes(&house).await;
    let public = house.get(ONE).await.text();
    for word in [
        "We counted zkwords.",
        "Fictitious Harbour Watch",
        "href=\"https://doi.org/10.5555/zkdoi\"",
        "C-2031-0001",
        "@misc{c-2031-0001",
        "TY  - RPRT",
    ] {
        assert!(public.contains(word), "{word} in {public}");
    }
    assert!(!public.contains("focal0@"), "who typed it is not shown");
    for page in EVERYWHERE {
        assert!(house.get(page).await.text().contains("zktitle"), "{page}");
    }
    let dialogue = house.get("/dialogues/fa-2031").await.text();
    assert!(dialogue.contains("/contributions?dialogue=fa-2031"));
    // A letter to the author waits for release.
    let letters = officer.reads("/office/letters").await;
    assert!(letters.contains("C-2031-0001"));
}

#[tokio::test]
async fn a_contact_stands_on_the_entrys_page_alone_and_goes_when_it_is_taken_back() {
    let house = house_with_one_published().await;
    let contact = ["zkcontact", "zkdesk"];
    let shown = house.get(ONE).await.text();
    assert!(contact.iter().all(|word| shown.contains(word)));
    let mut elsewhere = EVERYWHERE[1..].to_vec();
    elsewhere.extend([
        "/search?q=zkcontact",
        "/contributions?q=zkcontact",
        "/record.jsonl",
        "/sitemap.xml",
        "/dialogues/fa-2031",
    ]);
    for page in &elsewhere {
        // What was looked for stands in the field it was typed into.
        let text = house
            .get(page)
            .await
            .text()
            .replace("value=\"zkcontact\"", "");
        let text = text.replace("q=zkcontact", "");
        for word in ["zkcontact@", "zkdesk"] {
            assert!(!text.contains(word), "{page} has {word}");
        }
        assert!(
            !page.contains("q=zkcontact") || !text.contains("zktitle"),
            "{page}"
        );
    }
    let author = author(&house).await;
    let to = author
        .led(MINE, &format!("{MINE}/contact-withdrawal"), &[])
        .await;
    assert!(to.contains("done=contact"));
    let officer = house.the_officer().await;
    let pages = [
        house.get(ONE).await.text(),
        author.reads(MINE).await,
        officer.reads(AT_THE_DESK).await,
    ];
    for text in pages {
        assert!(text.contains("zkwords"), "the entry stays");
        assert!(contact.iter().all(|word| !text.contains(word)), "{text}");
    }
}

#[tokio::test]
async fn without_the_tick_no_contact_is_taken_and_what_was_typed_stays() {
    let house = house().await;
    let author = author(&house).await;
    let untaken = hands_in(&author, &CONTACT[..2]).await;
    assert_eq!(untaken.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = untaken.text();
    assert!(page.contains("href=\"#contact-agreed\"") && page.contains("zkcontact@ngo.example"));
    assert_eq!(number(&house), 0, "and nothing was entered");
    let ticked = hands_in(&author, &CONTACT[2..]).await;
    assert!(ticked.text().contains("href=\"#contact-address\""));
    let without = hands_in(&author, &[]).await;
    assert_eq!(without.status, StatusCode::SEE_OTHER);
    publishes(&house).await;
    let public = house.get(ONE).await.text();
    assert!(!public.contains("mailto:"));
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_from_every_page_at_once() {
    let house = house_with_one_published().await;
    let author = author(&house).await;
    let to = author.led(MINE, &format!("{MINE}/withdrawal"), &[]).await;
    assert!(to.contains("done=withdrawn"));
    let fact = house.get(ONE).await;
    assert_eq!(fact.status, StatusCode::OK, "the fact stays");
    assert!(fact.text().contains("C-2031-0001"));
    let officer = house.the_officer().await;
    let mut pages = vec![author.reads(MINE).await, officer.reads(AT_THE_DESK).await];
    for page in EVERYWHERE {
        pages.push(house.get(page).await.text());
    }
    for text in pages {
        for word in [
            "On zktitle",
            "We counted",
            "zktheme",
            "Zkauthor",
            "zkdoi",
            "zkcontact@",
        ] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[tokio::test]
async fn a_name_that_is_taken_back_is_on_no_page() {
    let house = house_with_one_published().await;
    let author = author(&house).await;
    author
        .led(MINE, &format!("{MINE}/name-withdrawal"), &[])
        .await;
    for page in EVERYWHERE {
        let text = house.get(page).await.text();
        assert!(text.contains("zktitle"), "{page}");
        assert!(!text.contains("Fictitious Harbour Watch"), "{page}");
    }
    // It is cited by the work's own authors then.
    assert!(
        house
            .get(ONE)
            .await
            .text()
            .contains("author = {{A. Zkauthor}}")
    );
}

#[tokio::test]
async fn somebody_elses_entry_is_not_there() {
    let house = house_with_one_published().await;
    let outsider = house.signed_in("outsider@example.org").await;
    let command = uuid::Uuid::from_u128(7).to_string();
    for page in [MINE, DESK, AT_THE_DESK] {
        let status = outsider.get(page).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{page}");
    }
    let fields = [
        ("command", command.as_str()),
        ("version", "1"),
        ("reason", "zk"),
    ];
    for to in ["withdrawal", "contact-withdrawal", "name-withdrawal"] {
        let answer = outsider.post(&format!("{MINE}/{to}"), &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{to}");
    }
    for to in ["publication", "return", "decline"] {
        let answer = outsider.post(&format!("{AT_THE_DESK}/{to}"), &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{to}");
    }
    // Whoever sees what the office sees and never writes finds no button and no way.
    let reader = house
        .with_role("reader@example.org", Role::Reader, HeldFor::Office)
        .await;
    let page = reader.reads(AT_THE_DESK).await;
    assert!(page.contains("zkwords") && !page.contains("/decline"));
    let answer = reader
        .post(&format!("{AT_THE_DESK}/decline"), &fields)
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    // A forged reference on the form makes no new version of it.
    let forged = hands_in(&outsider, &[("replaces", "c-2031-0001")]).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Nor does another's organization stand behind what an outsider says.
    let office = house.record.see(Reader::Office);
    let organization = office.contributions_to_handle().unwrap()[0].organization;
    let organization = organization.unwrap().to_string();
    let forged = hands_in(&outsider, &[("organization", &organization)]).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(number(&house), 1);
    assert!(house.get(ONE).await.text().contains("zkwords"));
    // Nobody hands anything in who has not signed in.
    let anybody = house.get(FORM).await;
    assert_eq!(anybody.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_speaks_for_nobody_speaks_for_themselves() {
    let house = house().await;
    let outsider = house.signed_in("outsider@example.org").await;
    let answer = hands_in(&outsider, &[("naming", "unnamed")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    publishes(&house).await;
    let public = house.get(ONE).await.text();
    assert!(public.contains("zkwords") && !public.contains("outsider"));
}

#[tokio::test]
async fn a_double_click_makes_one_entry() {
    let house = house().await;
    let author = author(&house).await;
    let page = author.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    for _ in 0..2 {
        let answer = submits(&author, &command, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
    assert_eq!(number(&house), 1);
}

#[tokio::test]
async fn nothing_typed_is_lost_where_something_is_wrong_and_the_fault_is_at_its_field() {
    let house = house().await;
    let author = author(&house).await;
    let long = "word ".repeat(2_000);
    let name = "n".repeat(301);
    let cases: [(&str, &str); 12] = [
        ("title", ""),
        ("kind", ""),
        ("topics", ""),
        ("naming", ""),
        ("description", long.as_str()),
        ("authors-1", name.as_str()),
        ("work-1", ""),
        ("year-1", "soon"),
        ("year-1", "2999"),
        ("locator-1", "javascript:alert(1)"),
        ("locator-1", "http://plain.example/"),
        ("dialogue", "fa-2039"),
    ];
    for (field, value) in cases {
        let answer = hands_in(&author, &[(field, value)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let page = answer.text();
        let fault = format!("href=\"#{field}\"");
        assert!(page.contains(&fault), "{field} {value:.20}: {page}");
        for (other, kept) in [
            ("title", "zktitle"),
            ("themes", "zktheme"),
            ("publisher-1", "Zkpress"),
        ] {
            assert!(other == field || page.contains(kept), "{field}: {kept}");
        }
        assert!(!page.contains("href=\"javascript:"));
    }
    assert_eq!(number(&house), 0);
}

#[tokio::test]
async fn fields_for_one_more_reference_come_without_script_and_nothing_is_entered() {
    let house = house().await;
    let author = author(&house).await;
    let more = hands_in(&author, &[("then", "more")]).await;
    assert_eq!(more.status, StatusCode::OK);
    let page = more.text();
    assert!(page.contains("name=\"work-2\"") && page.contains("zkwords"));
    assert_eq!(number(&house), 0);
    let second = [
        ("references", "2"),
        ("authors-2", "B. Zkauthor"),
        ("work-2", "Another zkwork"),
        ("locator-2", "https://data.example/zkset"),
    ];
    let answer = hands_in(&author, &second).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    publishes(&house).await;
    let public = house.get(ONE).await.text();
    assert!(public.contains("href=\"https://data.example/zkset\""));
}

#[tokio::test]
async fn a_returned_entry_is_written_anew_and_its_contact_agreed_to_again() {
    let house = house().await;
    one_handed_in(&house).await;
    let officer = house.the_officer().await;
    let give_back = format!("{AT_THE_DESK}/return");
    let nothing = [("version", "1"), ("reason", " ")];
    let nothing = officer.fills(AT_THE_DESK, &give_back, &nothing).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let because = [("version", "1"), ("reason", "It lacks zkreason.")];
    let to = officer.led(AT_THE_DESK, &give_back, &because).await;
    assert!(to.contains("done=returned"));
    let author = author(&house).await;
    assert!(author.reads(MINE).await.contains("zkreason"));
    let form = format!("{FORM}?contribution=c-2031-0001");
    let page = author.reads(&form).await;
    for kept in ["zkwords", "zkdoi", "zkcontact@ngo.example"] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(
        !page.contains("value=\"yes\" checked"),
        "nobody agrees for anybody"
    );
    let command = hidden(&page, "command").unwrap();
    let newer = [
        ("replaces", "c-2031-0001"),
        ("description", "Now with zkmore."),
    ];
    let answer = submits(&author, &command, &newer).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let shown = officer.reads(AT_THE_DESK).await;
    assert!(shown.contains("zkmore"));
    assert!(!shown.contains("zkwords") && !shown.contains("zkcontact@"));
    // What was not read is not published.
    let stale = [("version", "1")];
    let publication = format!("{AT_THE_DESK}/publication");
    let stale = officer.fills(AT_THE_DESK, &publication, &stale).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.get(ONE).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_guards_show_an_officer_countries_and_addresses_in_the_words() {
    let house = house().await;
    let author = author(&house).await;
    let words = "Write to someone@zk.example in Sweden.";
    let answer = hands_in(&author, &[("description", words)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let officer = house.the_officer().await;
    let shown = officer.reads(AT_THE_DESK).await;
    assert!(shown.contains("<mark>someone@zk.example</mark>"));
    assert!(shown.contains("<mark>Sweden</mark>"));
}

#[tokio::test]
async fn somebody_finds_what_they_look_for_page_by_page() {
    let house = house().await;
    let author = author(&house).await;
    let officer = house.the_officer().await;
    for nth in 1..=27 {
        let title = format!("Entry zk{nth:02}");
        let need = [
            ("kind", if nth == 1 { "need" } else { "research" }),
            ("title", title.as_str()),
        ];
        let mut fields = need.to_vec();
        if nth == 1 {
            let no_reference = ["authors-1", "work-1", "year-1", "publisher-1", "locator-1"];
            fields.extend(no_reference.map(|field| (field, "")));
        }
        let answer = hands_in(&author, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let at = format!("{DESK}/c-2031-{nth:04}");
        officer
            .led(&at, &format!("{at}/publication"), &[("version", "1")])
            .await;
    }
    let count = |text: &str| text.matches("Entry zk").count();
    let first = house.get(LIST).await.text();
    assert_eq!(count(&first), 25);
    assert!(first.contains("/contributions?page=2"));
    assert_eq!(count(&house.get("/contributions?page=2").await.text()), 2);
    for (asked, found) in [
        ("kind=need", 1),
        ("kind=offer", 0),
        ("topic=firearms&region=africa&kind=need", 1),
        ("topic=smuggling-of-migrants", 0),
        ("region=eastern-europe", 0),
        ("dialogue=fa-2031&q=ZK07", 1),
        ("q=zk07+nowhere", 0),
        ("kind=unknown&page=999", 2),
        ("page=zk", 25),
    ] {
        let page = house.get(&format!("{LIST}?{asked}")).await;
        assert_eq!(page.status, StatusCode::OK, "{asked}");
        assert_eq!(count(&page.text()), found, "{asked}");
    }
    let all = house.record.see(Reader::Public);
    assert_eq!(all.contributions(&ContributionFilter::default()).len(), 27);
}
