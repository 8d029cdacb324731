//! Decisions: on one case and on many, by the body the policy names, with the letters that follow and the log.

use super::kit::{House, Listed, TERMS, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::letters::{LetterKind, LetterState};
use mechanism::participation::deciding::{Basis, Outcome};
use mechanism::people::HeldFor;
use mechanism::{DialogueId, LetterFilter};

const PAGE: &str = "/office/decisions/fa-2031/proposal";

/// Two organizations whose window has ended; a State objected to the first.
async fn waiting(house: &House) -> Listed {
    let list = house
        .listed(&["Alpha Example", "Beta Example", "Gamma Example"], &TERMS)
        .await;
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let note = house.note_of("at", "Note of objection");
    let fields = [("position", "objection"), ("reasons", "zqreasons")];
    let address = head.drafts(&list, 0, &fields).await;
    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    house.it_is("2031-04-14T09:00:00Z");
    list
}

fn dialogue() -> DialogueId {
    DialogueId::new("fa-2031").unwrap()
}

/// A decision of the extended Bureau, as an officer fills it in.
const ADMITTED: [(&str, &str); 6] = [
    ("outcome", "admitted"),
    ("body", "extended-bureau"),
    ("basis", "no-objection"),
    ("on", "2031-04-13"),
    ("document", "Fictitious minutes"),
    ("reviewable", "yes"),
];

/// What a form carries: the cases, and the decision.
fn fields<'a>(cases: &'a [String], decision: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let cases = cases.iter().map(|case| ("case", case.as_str()));
    cases.chain(decision.iter().copied()).collect()
}

/// The cases a page is about to decide.
fn carried(html: &str) -> Vec<String> {
    html.split("name=\"case\" value=\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

impl Visitor<'_> {
    /// Decides, over the page that asks once more.
    async fn decides(&self, cases: &[String], decision: &[(&str, &str)]) -> String {
        let mut check = fields(cases, decision);
        check.push(("step", "check"));
        let sure = self.post(PAGE, &check).await;
        assert_eq!(sure.status, StatusCode::OK, "{}", sure.text());
        let (left, command) = (
            carried(&sure.text()),
            hidden(&sure.text(), "command").unwrap(),
        );
        let mut enter = fields(&left, decision);
        enter.extend([("step", "enter"), ("command", &command)]);
        let answer = self.post(PAGE, &enter).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header("location").to_owned()
    }
}

#[tokio::test]
async fn a_decision_on_many_says_whom_it_would_skip_and_letters_are_drafted() {
    let house = House::furnished();
    let list = waiting(&house).await;
    let officer = house.officer().await;
    let page = officer.reads("/office/decisions/fa-2031").await;
    assert!(page.contains("3 cases wait for a decision."), "{page}");
    assert!(page.contains("After an objection") && page.contains("zqreasons"));
    let slugs: Vec<String> = list.cases.iter().map(|case| case.slug()).collect();

    let form = officer
        .post(PAGE, &fields(&slugs, &[("outcome", "admitted")]))
        .await
        .text();
    assert!(form.contains("Decision on 3 cases"), "{form}");
    let mut check = fields(&slugs, &ADMITTED);
    check.push(("step", "check"));
    let sure = officer.post(PAGE, &check).await.text();
    assert!(sure.contains("Admit 2 organizations?"), "{sure}");
    assert!(sure.contains("1 case would be skipped"));
    assert!(sure.contains("That basis does not fit FA-2031/A-0001"));
    assert_eq!(carried(&sure), slugs[1..]);

    let command = hidden(&sure, "command").unwrap();
    let mut enter = fields(&slugs[1..], &ADMITTED);
    enter.extend([("step", "enter"), ("command", &command)]);
    for _ in 0..2 {
        let answer = officer.post(PAGE, &enter).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert!(answer.header("location").ends_with("decided=2&letters=2"));
    }
    let view = officer.view();
    let letters = view.letters(&LetterFilter {
        kind: Some(LetterKind::Invitation),
        ..LetterFilter::default()
    });
    assert_eq!(letters.len(), 2, "a double click drafts nothing twice");
    assert!(
        letters
            .iter()
            .all(|shown| shown.letter.state == LetterState::Drafted)
    );
    let text = letters[0].text.as_ref().unwrap();
    assert!(
        text.body.contains("/en/applications/fa-2031-a-000"),
        "{}",
        text.body
    );
    let shown = officer
        .reads("/office/decisions/fa-2031?decided=2&letters=2")
        .await;
    assert!(shown.contains("2 letters are drafted"));
}

#[tokio::test]
async fn whoever_decides_second_is_told_who_was_first() {
    let house = House::furnished();
    let list = waiting(&house).await;
    let slugs = [list.cases[1].slug()];
    let officer = house.officer().await;
    let colleague = house
        .with_role("second@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    let mut check = fields(&slugs, &ADMITTED);
    check.push(("step", "check"));
    let theirs = colleague.post(PAGE, &check).await.text();
    officer.decides(&slugs, &ADMITTED).await;
    let command = hidden(&theirs, "command").unwrap();
    let mut enter = fields(&slugs, &ADMITTED);
    enter.extend([("step", "enter"), ("command", &command)]);
    let late = colleague.post(PAGE, &enter).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = late.text();
    assert!(
        said.contains("was entered on 14\u{a0}April 2031 at 11:00"),
        "{said}"
    );
    assert!(
        said.contains("Fictitious minutes"),
        "what was typed is kept"
    );
}

#[tokio::test]
async fn the_vote_of_the_eleventh_session_carries_and_its_mirror_does_not() {
    let house = House::furnished();
    let list = waiting(&house).await;
    let officer = house.officer().await;
    let slugs = [list.cases[0].slug()];
    let vote = |outcome, yes, no| {
        [
            ("outcome", outcome),
            ("body", "extended-bureau"),
            ("basis", "vote"),
            ("on", "2031-04-13"),
            ("in-favour", yes),
            ("against", no),
            ("abstaining", "34"),
            ("majority", "simple"),
            ("step", "check"),
        ]
    };
    let carries = officer
        .post(PAGE, &fields(&slugs, &vote("admitted", "57", "7")))
        .await;
    assert!(
        carries
            .text()
            .contains("57 for, 7 against, 34 abstaining: carries"),
        "{}",
        carries.text()
    );
    let contradicts = officer
        .post(PAGE, &fields(&slugs, &vote("admitted", "7", "57")))
        .await;
    assert_eq!(contradicts.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(contradicts.text().contains("7 votes for and 57 against"));
    let fails = officer
        .post(PAGE, &fields(&slugs, &vote("not-admitted", "7", "57")))
        .await;
    assert!(fails.text().contains("does not carry"));
    let half = [("basis", "vote"), ("in-favour", "57"), ("step", "check")];
    let missing = officer.post(PAGE, &fields(&slugs, &half)).await;
    assert!(missing.text().contains("State the votes for and against"));
}

#[tokio::test]
async fn a_refusal_says_what_may_be_said_and_can_be_looked_at_again() {
    let house = House::furnished();
    let list = waiting(&house).await;
    let officer = house.officer().await;
    let slugs = [list.cases[0].slug()];
    let refused = [
        ("outcome", "not-admitted"),
        ("body", "extended-bureau"),
        ("basis", "after-objection"),
        ("on", "2031-04-13"),
        ("document", "=1+1"),
        ("told", "@What may be said."),
        ("reviewable", "yes"),
    ];
    officer.decides(&slugs, &refused).await;
    let view = officer.view();
    let letters = view.letters(&LetterFilter {
        kind: Some(LetterKind::NotAdmitted),
        ..LetterFilter::default()
    });
    let body = &letters[0].text.as_ref().unwrap().body;
    assert!(body.contains("@What may be said.") && body.contains("may look at the decision again"));
    assert!(
        !body.contains("zqreasons") && !body.contains("Austria"),
        "{body}"
    );

    let log = officer.reads("/office/decisions/fa-2031/log").await;
    assert!(log.contains("Admitted: 0. Not admitted: 1."), "{log}");
    let csv = officer.reads("/office/decisions/fa-2031/log.csv").await;
    assert!(
        csv.contains("'=1+1") && csv.contains("'@What may be said."),
        "{csv}"
    );
    assert!(!csv.contains("zqreasons"), "the log says nothing of States");

    let form = officer.reads(&format!("{PAGE}?case={}", slugs[0])).await;
    assert!(form.contains("Decided before: Not admitted"), "{form}");
    let again = [
        ("outcome", "admitted"),
        ("body", "extended-bureau"),
        ("basis", "review"),
        ("on", "2031-04-14"),
    ];
    officer.decides(&slugs, &again).await;
    let view = officer.view();
    let ruling = view.ruling_of(&list.cases[0], &dialogue()).unwrap().ruling;
    assert_eq!(
        (ruling.outcome, ruling.basis),
        (Outcome::Admitted, Basis::Review)
    );
    assert!(!ruling.reviewable);
    let log = officer.reads("/office/decisions/fa-2031/log").await;
    assert!(
        log.contains("Before it was looked at again: Not admitted"),
        "{log}"
    );
}

#[tokio::test]
async fn decisions_are_the_offices_matter() {
    let house = House::furnished();
    let list = waiting(&house).await;
    let reader = house
        .with_role("reader@secretariat.example", Role::Reader, HeldFor::Office)
        .await;
    let page = reader.reads("/office/decisions/fa-2031").await;
    assert!(
        page.contains("Alpha Example") && !page.contains("/proposal\""),
        "sees, never writes"
    );
    let cases = [list.cases[1].slug()];
    let mut enter = fields(&cases, &ADMITTED);
    enter.push(("step", "enter"));
    assert_eq!(
        reader.post(PAGE, &enter).await.status,
        StatusCode::NOT_FOUND
    );
    let screener = house
        .with_role(
            "screener@secretariat.example",
            Role::Screener,
            HeldFor::Office,
        )
        .await;
    let user = house
        .mission("user@chad.example", "td", Role::Delegate)
        .await;
    let applicant = house.signed_in("focal0@ngo.example").await;
    for visitor in [&screener, &user, &applicant] {
        for address in [
            "",
            "/log",
            "/log.csv",
            "/log.xlsx",
            "/proposal?case=fa-2031-a-0001",
        ] {
            let address = format!("/office/decisions/fa-2031{address}");
            let answer = visitor.get(&address).await;
            assert_eq!(
                answer.status,
                StatusCode::NOT_FOUND,
                "{}: {address}",
                visitor.address
            );
            assert!(!answer.text().contains("Alpha Example"));
        }
    }
    // A screener prepares lists and does not see what States express.
    let shown = screener
        .reads(&format!("/office/lists/fa-2031/{}", list.id))
        .await;
    assert!(shown.contains("Alpha Example") && !shown.contains("zqreasons"));
    assert!(!shown.contains("Objections: 1"));
}
