//! Suggestions over the years, over HTTP: an officer takes them from summaries, joins and follows them; everybody reads them;
//! nobody sorts them by State; nobody else keeps them.

use crate::kit::{Answered, House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::Reader;
use mechanism::authority::Role;
use mechanism::people::HeldFor;

const ALL: &str = "/suggestions";
const OFFICE: &str = "/office/suggestions";
const NEW: &str = "/office/new-suggestion";
const LOOK: &str = "/office/documents-looked-through";

/// Fills in a form with what it carries unseen, and sends it.
async fn sends(visitor: &Visitor<'_>, address: &str, fields: &[(&str, &str)]) -> Answered {
    let html = visitor.reads(address).await;
    let command = hidden(&html, "command").unwrap();
    let seen = hidden(&html, "seen").unwrap_or_default();
    let mut all = vec![("command", command.as_str()), ("seen", seen.as_str())];
    all.extend(fields);
    visitor.house.post(address, &visitor.cookie, &all).await
}

async fn enters(officer: &Visitor<'_>, paper: &str, paragraphs: &str, title: &str) -> Answered {
    let fields = [
        ("paper", paper),
        ("paragraphs", paragraphs),
        ("theme", "form"),
        ("original", "en"),
        ("title-en", title),
        ("text-en", "A fictitious suggestion, in a sentence."),
        ("title-fr", "Fictif: plus de temps"),
        ("text-fr", "Une suggestion fictive, en une phrase."),
    ];
    sends(officer, NEW, &fields).await
}

fn done(answer: &Answered) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

/// Two summaries say the same; it was followed, and documents were looked through.
pub(crate) async fn house_with_some() -> House {
    let house = House::furnished();
    {
        let officer = house.officer().await;
        done(
            &enters(
                &officer,
                "fa-2029-summary",
                "2, 1",
                "Longer fictitious dialogues",
            )
            .await,
        );
        done(&enters(&officer, "fa-2030-summary", "2", "Better fictitious data").await);
        let again = [("paper", "fa-2030-summary"), ("paragraphs", "1")];
        let sources = format!("{OFFICE}/longer-fictitious-dialogues/sources");
        done(&sends(&officer, &sources, &again).await);
        let reference = [
            ("kind", "recommendation"),
            ("date", "2030-09-01"),
            ("document", "Fictitious report"),
            ("language", "en"),
            ("symbol", "FICTITIOUS/2030/1"),
            ("address", "https://docs.example.org/1"),
            ("original", "en"),
            ("says-en", "It recommends two fictitious sittings."),
            ("source", "zqpub-paper"),
        ];
        let follow = format!("{OFFICE}/longer-fictitious-dialogues/references");
        done(&sends(&officer, &follow, &reference).await);
        let look = [("to", "2031-01-31"), ("source", "zqpub-paper")];
        done(&sends(&officer, LOOK, &look).await);
    }
    house
}

async fn text(house: &House, address: &str) -> String {
    let answer = house.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    answer.text()
}

#[tokio::test]
async fn everybody_reads_where_it_was_raised_and_what_came_later() {
    let house = house_with_some().await;
    let html = text(&house, ALL).await;
    assert!(
        html.contains("Raised in 2029 and 2030, in one working group"),
        "{html}"
    );
    assert!(html.contains("One reference to a later document"));
    assert!(
        html.contains("No later reference found in the documents indexed to 31\u{a0}January 2031")
    );
    assert!(html.contains("<svg class=\"chart\"") && html.contains("<th scope=\"row\">2030</th>"));
    assert!(!html.contains("<script"));
    let html = text(&house, "/suggestions/longer-fictitious-dialogues").await;
    for said in [
        "A fictitious suggestion, in a sentence.",
        "/papers/fa-2029-summary#para-1",
        "/dialogues/fa-2030",
        "Recommendation of a working group",
        "Fictitious report",
        "FICTITIOUS/2030/1",
        "It recommends two fictitious sittings.",
        "https://docs.example.org/1",
        "/sources#zqpub-paper",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let french = text(&house, "/fr/suggestions/longer-fictitious-dialogues").await;
    assert!(french.contains("Fictif: plus de temps"));
    assert!(!french.contains("n’a pas encore été traduite"));
    let arabic = text(&house, "/ar/suggestions/longer-fictitious-dialogues").await;
    assert!(arabic.contains("Longer fictitious dialogues") && arabic.contains("لم يُترجم"));
}

#[tokio::test]
async fn whoever_knows_nothing_of_them_is_led_to_them() {
    let house = house_with_some().await;
    let home = text(&house, "/en").await;
    let (frame, rest) = home.split_once("<main").unwrap();
    assert!(frame.contains("href=\"/en/suggestions\""), "in the menu");
    for further in ["/suggestions", "/contributions", "/conference/"] {
        let link = format!("href=\"/en{further}");
        assert!(
            rest.contains(&link),
            "{further} from the first page: {rest}"
        );
    }
    let led = |group: &str| format!("href=\"/en/suggestions?group={group}\"");
    let firearms = text(&house, "/en/groups/firearms").await;
    assert!(firearms.contains(&led("firearms")), "{firearms}");
    let other = "trafficking-in-persons";
    let none = text(&house, &format!("/en/groups/{other}")).await;
    assert!(!none.contains(&led(other)), "there are none: {none}");
}

#[tokio::test]
async fn they_are_chosen_by_theme_group_year_and_dialogue_and_by_nothing_else() {
    let house = house_with_some().await;
    let both = ["Longer fictitious dialogues", "Better fictitious data"];
    let cases: [(&str, &[&str]); 8] = [
        ("?theme=form", &both),
        ("?theme=data", &[]),
        ("?group=firearms", &both),
        ("?group=trafficking-in-persons", &[]),
        ("?year=2029", &both[..1]),
        ("?dialogue=fa-2030", &both),
        // Neither a State nor a speaker is asked for: what nobody knows is left alone.
        ("?state=mx", &both),
        ("?speaker=somebody", &both),
    ];
    for (query, expected) in cases {
        let html = text(&house, &format!("{ALL}{query}")).await;
        for title in both {
            assert_eq!(
                html.contains(title),
                expected.contains(&title),
                "{query}: {title}"
            );
        }
        assert!(!html.contains("name=\"state\""), "{query}");
    }
    let offered = text(&house, ALL).await;
    assert!(!offered.contains("state=") && !offered.contains("speaker="));
    for wrong in ["?theme=mx", "?group=mx", "?year=last"] {
        let answer = house.get(&format!("{ALL}{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn papers_and_dialogues_lead_to_what_was_taken_from_them() {
    let house = house_with_some().await;
    let paper = text(&house, "/papers/fa-2030-summary").await;
    assert!(paper.contains("/suggestions/better-fictitious-data") && paper.contains("para. 2"));
    let dialogue = text(&house, "/dialogues/fa-2029").await;
    assert!(dialogue.contains("/suggestions?dialogue=fa-2029"));
    let none = text(&house, "/dialogues/taic-2030").await;
    assert!(!none.contains("/suggestions?dialogue="));
}

#[tokio::test]
async fn they_are_a_feed_a_table_and_found() {
    let house = house_with_some().await;
    let feed = text(&house, "/fr/feeds/suggestions.atom").await;
    assert!(feed.contains("Fictif: plus de temps"), "{feed}");
    let table = text(&house, "/data/suggestions.csv").await;
    let head = table.lines().next().unwrap().trim_start_matches('\u{feff}');
    assert_eq!(
        head,
        "suggestion,title,language,themes,dialogue,date,groups,paper,paragraphs,later_references,indexed_to",
        "no column of a State, a speaker or a verdict"
    );
    assert_eq!(table.lines().count(), 1 + 3, "one row for each summary");
    let references = text(&house, "/data/suggestion-references.csv").await;
    assert!(references.contains("It recommends two fictitious sittings."));
    let found = text(&house, "/search?q=sittings").await;
    assert!(
        found.contains("/suggestions/longer-fictitious-dialogues"),
        "{found}"
    );
}

#[tokio::test]
async fn what_was_joined_leads_on_and_what_was_a_mistake_says_why() {
    let house = house_with_some().await;
    let officer = house.signed_in("officer@secretariat.example").await;
    let joining = format!("{OFFICE}/better-fictitious-data/joining");
    done(
        &sends(
            &officer,
            &joining,
            &[("into", "longer-fictitious-dialogues")],
        )
        .await,
    );
    let old = house.get("/suggestions/better-fictitious-data").await;
    assert_eq!(old.status, StatusCode::SEE_OTHER);
    assert_eq!(
        old.header("location"),
        "/suggestions/longer-fictitious-dialogues"
    );
    let parting = format!("{OFFICE}/longer-fictitious-dialogues/parting");
    let apart = [
        ("part", "1@fa-2029-summary"),
        ("theme", "data"),
        ("original", "en"),
        ("title-en", "Apart again"),
        ("text-en", "Fictitious."),
        ("slug", "apart"),
    ];
    done(&sends(&officer, &parting, &apart).await);
    assert!(
        text(&house, "/suggestions/apart")
            .await
            .contains("Raised in 2029")
    );
    let withdrawal = format!("{OFFICE}/apart/withdrawal");
    let why = [("reason", "Entered twice, fictitious"), ("language", "en")];
    done(&sends(&officer, &withdrawal, &why).await);
    let html = text(&house, "/suggestions/apart").await;
    assert!(html.contains("Entered twice, fictitious") && !html.contains("Apart again"));
    assert!(!text(&house, ALL).await.contains("Apart again"));
}

#[tokio::test]
async fn what_was_typed_stays_where_something_is_wrong_with_it() {
    let house = house_with_some().await;
    let officer = house.signed_in("officer@secretariat.example").await;
    let wrong = [
        (
            "fa-2029-summary",
            "first",
            "suggestion-bad",
            "Give numbers of paragraphs",
        ),
        (
            "taic-2030-points",
            "3",
            "",
            "is not a summary of a dialogue",
        ),
        ("fa-2029-summary", "0", "", "Give at least one paragraph"),
    ];
    for (paper, paragraphs, _, said) in wrong {
        let answer = enters(&officer, paper, paragraphs, "Typed and kept").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        let html = answer.text();
        assert!(
            html.contains(said) && html.contains("value=\"Typed and kept\""),
            "{html}"
        );
    }
    // The same address, a double click, an earlier document, an address that is none.
    let taken = enters(
        &officer,
        "fa-2029-summary",
        "3",
        "Longer fictitious dialogues",
    )
    .await;
    assert!(taken.text().contains("There is an entry at the address"));
    let follow = format!("{OFFICE}/better-fictitious-data/references");
    let reference = |date: &'static str, address: &'static str| {
        [
            ("kind", "other"),
            ("date", date),
            ("document", "Fictitious"),
            ("language", "en"),
            ("address", address),
            ("original", "en"),
            ("says-en", "Typed line"),
            ("source", "zqpub-paper"),
        ]
    };
    for (date, address, said) in [
        ("2030-04-05", "", "is not later than"),
        ("2031-03-04", "", "has not come yet"),
        (
            "2030-04-06",
            "javascript:alert(1)",
            "This is not the address of a website",
        ),
    ] {
        let answer = sends(&officer, &follow, &reference(date, address)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        let html = answer.text();
        assert!(html.contains(said) && html.contains("Typed line"), "{html}");
    }
}

#[tokio::test]
async fn of_two_officers_the_second_is_told_and_keeps_what_they_typed() {
    let house = house_with_some().await;
    let officer = house.signed_in("officer@secretariat.example").await;
    let words = format!("{OFFICE}/better-fictitious-data/words");
    let before = officer.reads(&words).await;
    let command = hidden(&before, "command").unwrap();
    let seen = hidden(&before, "seen").unwrap();
    let fields = |title: &'static str| {
        [
            ("theme", "data"),
            ("original", "en"),
            ("title-en", title),
            ("text-en", "Fictitious."),
        ]
    };
    done(&sends(&officer, &words, &fields("The first was faster")).await);
    let mut late = vec![("command", command.as_str()), ("seen", seen.as_str())];
    late.extend(fields("The second typed this"));
    let answer = house.post(&words, &officer.cookie, &late).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("Somebody else has changed this entry"));
    assert!(html.contains("The second typed this"));
    let public = text(&house, "/suggestions/better-fictitious-data").await;
    assert!(public.contains("The first was faster"));
}

/// A Chair who would like another wording, a note-taker, a reader of the office, a stakeholder: none of them finds the desk, and
/// a form made by hand changes nothing.
#[tokio::test]
async fn nobody_but_an_officer_finds_the_desk() {
    let house = house_with_some().await;
    let officer = house.signed_in("officer@secretariat.example").await;
    let words = format!("{OFFICE}/better-fictitious-data/words");
    let html = officer.reads(&words).await;
    let (command, seen) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "seen").unwrap(),
    );
    let visitors = [
        house
            .with_role(
                "notes@secretariat.example",
                Role::NoteTaker,
                HeldFor::Office,
            )
            .await,
        house
            .with_role("chair@mission.example", Role::Chair, HeldFor::Office)
            .await,
        house
            .with_role("reader@office.example", Role::Reader, HeldFor::Office)
            .await,
        house.signed_in("anybody@ngo.example").await,
    ];
    let mut addresses = web::own_addresses(&house.record.see(Reader::Person(officer.person)));
    addresses.retain(|address| address.starts_with(OFFICE) || address == NEW || address == LOOK);
    assert!(addresses.len() > 15, "{addresses:?}");
    for visitor in &visitors {
        for address in &addresses {
            let answer = visitor.get(address).await;
            assert_eq!(
                answer.status,
                StatusCode::NOT_FOUND,
                "{} {address}",
                visitor.address
            );
        }
        let forged = [
            ("command", command.as_str()),
            ("seen", seen.as_str()),
            ("theme", "data"),
            ("original", "en"),
            ("title-en", "A verdict"),
            ("text-en", "Not implemented."),
        ];
        let answer = house.post(&words, &visitor.cookie, &forged).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", visitor.address);
    }
    assert!(
        !text(&house, "/suggestions/better-fictitious-data")
            .await
            .contains("A verdict")
    );
}

#[tokio::test]
async fn every_page_of_the_desk_opens_in_every_language() {
    let house = house_with_some().await;
    let officer = house.signed_in("officer@secretariat.example").await;
    let mut addresses = web::own_addresses(&house.record.see(Reader::Person(officer.person)));
    addresses.retain(|address| address.contains("suggestion") || address == LOOK);
    for language in ["en", "ar", "fr"] {
        for address in &addresses {
            let html = officer.reads(&format!("/{language}{address}")).await;
            assert!(!html.contains("suggestion-"), "a key is shown: {address}");
        }
    }
}

/// A warning stands beside the words it is about and names its rule; the entry is published once the words are others, or
/// somebody said why they may stay, which the office alone reads.
#[tokio::test]
async fn an_entry_that_names_a_country_or_a_person_is_asked_about_before_it_is_published() {
    let house = House::furnished();
    let officer = house.officer().await;
    let fields = |title: &'static str, text: &'static str| {
        vec![
            ("paper", "fa-2030-summary"),
            ("paragraphs", "1"),
            ("theme", "data"),
            ("original", "en"),
            ("slug", "fictitious-data"),
            ("title-en", title),
            ("text-en", text),
        ]
    };
    let named = fields("Fictitious data", "As Mexico and Mr. Invented said, count.");
    let asked = sends(&officer, NEW, &named).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = asked.text();
    for (field, found) in [
        ("waive-country-mexico", "Mexico"),
        ("waive-person-mr--invented", "Mr. Invented"),
    ] {
        assert!(
            page.contains(&format!("name=\"{field}\"")),
            "{field}: {page}"
        );
        assert!(
            page.contains(&format!("href=\"#{field}\"")),
            "{field}: {page}"
        );
        let beside = page.split_once("name=\"text-en\"").unwrap().1;
        assert!(
            beside
                .split_once(&format!("id=\"{field}\""))
                .unwrap()
                .0
                .contains(found)
        );
    }
    assert!(
        page.contains("As Mexico and Mr. Invented said, count."),
        "nothing typed is lost"
    );
    assert_eq!(
        house.get("/suggestions/fictitious-data").await.status,
        StatusCode::NOT_FOUND
    );
    // One of two reasons is not enough.
    let mut waived = fields("Fictitious data", "As Mexico and Mr. Invented said, count.");
    waived.push((
        "waive-country-mexico",
        "The name of a made-up treaty (zqwhy).",
    ));
    let asked = sends(&officer, NEW, &waived).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("zqwhy"), "a reason is kept too");
    // Other words for the one, a reason for the other.
    let mut waived = fields("Fictitious data", "As Mexico said, count.");
    waived.push((
        "waive-country-mexico",
        "The name of a made-up treaty (zqwhy).",
    ));
    done(&sends(&officer, NEW, &waived).await);
    let public = text(&house, "/suggestions/fictitious-data").await;
    assert!(public.contains("As Mexico said, count.") && !public.contains("zqwhy"));
    let office = format!("{OFFICE}/fictitious-data");
    assert!(officer.reads(&office).await.contains("zqwhy"));
    let words = officer.reads(&format!("{office}/words")).await;
    assert!(
        words.contains("zqwhy"),
        "whoever words it anew sees why: {words}"
    );
    for address in [
        ALL,
        "/suggestions/fictitious-data",
        "/api/v1/suggestions",
        "/data/suggestions.csv",
    ] {
        assert!(
            !house.get(address).await.text().contains("zqwhy"),
            "{address}"
        );
    }
    // New words without the name need no reason, and have none.
    let anew = [
        ("theme", "data"),
        ("original", "en"),
        ("title-en", "Fictitious data"),
        ("text-en", "Count."),
    ];
    done(&sends(&officer, &format!("{office}/words"), &anew).await);
    assert!(!officer.reads(&office).await.contains("zqwhy"));
}

#[tokio::test]
async fn a_paragraph_that_the_summary_does_not_have_is_refused_where_the_record_holds_the_text() {
    let house = House::furnished();
    let officer = house.officer().await;
    let refused = enters(&officer, "fa-2030-summary", "1, 77", "Fictitious data").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("href=\"#paragraphs\""), "{page}");
    assert!(page.contains("one of these numbers is higher"), "{page}");
}

#[tokio::test]
async fn no_filter_offers_what_nothing_is_found_by() {
    let house = house_with_some().await;
    let html = text(&house, ALL).await;
    assert!(html.contains("group=firearms"), "{html}");
    for empty in [
        "group=trafficking-in-persons",
        "group=smuggling-of-migrants",
        "theme=gender",
    ] {
        assert!(!html.contains(empty), "{empty}");
    }
    // One that was asked for by its address stays, to be taken off.
    let asked = text(&house, "/suggestions?group=trafficking-in-persons").await;
    assert!(asked.contains("group=trafficking-in-persons") || asked.contains("aria-current"));
}
