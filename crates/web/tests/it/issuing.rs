//! From a draft to an issued paper over HTTP: cleared, approved by two co-Chairs, reopened by a count, approved again, issued,
//! read in its formats, corrected the same hour, transmitted; and what stands beside it. As forms send it, without a script.

mod beside;
mod measured;
mod missing;
mod reprinted;

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use jiff::civil::date;
use mechanism::authority::Role;
use mechanism::calendar::{CalendarCommand, Meeting, MeetingId, Officer, WorkingGroup};
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::letters::LetterKind;
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::people::HeldFor;
use mechanism::summary::{
    NewParagraph, ParagraphId, ParagraphKind, ParagraphText, SummaryCommand, SummaryWish,
};
use mechanism::{Audience, Command, Content, LetterFilter, Name, PaperId, Reader, SourceId};

const DESK: &str = "/summaries/fa-2031";
const SUMMARY: &str = "/papers/fa-2031-chairs-summary";
const SYMBOL: &str = "CTOC/COP/WG.6/2031/CRP.1";
const LINK: &str = "https://example.org/made-up";

/// A dialogue that was held under two co-Chairs.
struct Issuing<'h> {
    house: &'h House,
}

impl<'h> Issuing<'h> {
    /// One of which nothing is written yet.
    fn held(house: &'h House) -> Self {
        house.clock.set("2031-05-12T08:00:00Z".parse().unwrap());
        let issuing = Self { house };
        issuing.two_chairs();
        let opening = Opening::ByDecision("A fictitious decision".into());
        let open = DialogueCommand::OpenSitting {
            dialogue: dialogue(),
            opening,
        };
        house.enter(Command::Dialogue(open), None);
        house.enter(Command::Dialogue(DialogueCommand::Close(dialogue())), None);
        issuing.counts(12);
        issuing
    }

    /// One with a draft of its summary.
    fn drafted(house: &'h House) -> Self {
        let issuing = Self::held(house);
        let text = |kind, text: &str, themes: &[&str]| NewParagraph {
            kind,
            item: None,
            text: ParagraphText {
                text: text.into(),
                themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
            },
            bindings: Vec::new(),
        };
        let numbered = ParagraphKind::Numbered;
        let begin = SummaryWish::Begin {
            language: "en".into(),
            paragraphs: vec![
                text(ParagraphKind::Heading, "Introduction", &[]),
                text(numbered, "In all, {ngo} organizations took part.", &[]),
                text(
                    numbered,
                    &format!("Speakers asked for forms (zqform).^[See {LINK}.]"),
                    &["Tracing"],
                ),
            ],
        };
        issuing.wishes(begin);
        issuing
    }

    fn two_chairs(&self) {
        let view = self.house.record.see(Reader::Office);
        let mut facts = view.dialogue(&dialogue()).unwrap().facts.clone();
        let officer = |full: &str| Officer {
            name: Name {
                honorific: None,
                full: full.into(),
            },
            role: mechanism::calendar::Role::CoChair,
            group: WorkingGroup::Firearms,
            state: None,
            office: "A fictitious office".into(),
        };
        facts.chairs = vec![officer("Chair Madeup One"), officer("Chair Madeup Two")];
        let reason = Content::permanent("The co-Chairs were elected (fictitious).");
        let correct = DialogueCommand::Correct { facts, reason };
        self.house.enter(Command::Dialogue(correct), None);
    }

    fn counts(&self, ngo: u32) {
        let set = FigureSet {
            dialogue: dialogue(),
            figures: vec![
                Figure::official(Kind::Ngo, ngo),
                Figure::official(Kind::Other, 3),
            ],
            as_of: date(2031, 5, 9),
            source: SourceId::new("zqpub-paper").unwrap(),
            paragraph: None,
            official: true,
            audience: Audience::Public,
            remark: None,
        };
        let record = CountsCommand::Record {
            set,
            remark: None,
            imported: false,
        };
        self.house.enter(Command::Counts(record), None);
    }

    fn wishes(&self, wish: SummaryWish) {
        let dialogue = dialogue();
        let command = SummaryCommand { dialogue, wish };
        self.house.enter(Command::Summary(command), None);
    }

    async fn editor(&self) -> Visitor<'h> {
        let house = self.house;
        house
            .with_role("editor@house.example", Role::Editor, HeldFor::Office)
            .await
    }

    async fn chair(&self, name: &str) -> Visitor<'h> {
        let address = format!("{name}@bureau.example");
        let house = self.house;
        house
            .with_role(&address, Role::Chair, HeldFor::Office)
            .await
    }

    /// Cleared, and approved by both.
    async fn approved(&self, editor: &Visitor<'_>, chairs: [&Visitor<'_>; 2]) {
        let cleared = sent(editor, "approval", "clearing", &[]).await;
        assert_eq!(cleared.status, StatusCode::SEE_OTHER, "{}", cleared.text());
        for (chair, who) in ["0", "1"].into_iter().zip(chairs) {
            let approved = sent(who, "approval", "approval", &[("chair", chair)]).await;
            assert_eq!(
                approved.status,
                StatusCode::SEE_OTHER,
                "{}",
                approved.text()
            );
        }
    }

    /// Issued for the first time.
    async fn issued(&self) -> Visitor<'h> {
        let editor = self.editor().await;
        let (one, two) = (self.chair("one").await, self.chair("two").await);
        self.approved(&editor, [&one, &two]).await;
        let officer = self.house.officer().await;
        let fields = [
            ("kind", "first"),
            ("symbol", SYMBOL),
            ("date", "2031-05-12"),
            ("opened", LINK),
        ];
        let issued = sent(&officer, "issue", "issue", &fields).await;
        assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text());
        officer
    }
}

/// Sends a form of a page of the desk with what stood on it.
async fn sent(who: &Visitor<'_>, page: &str, to: &str, fields: &[(&str, &str)]) -> Answered {
    let html = who.reads(&format!("{DESK}/{page}")).await;
    let own =
        ["command", "seen", "body"].map(|name| (name, hidden(&html, name).unwrap_or_default()));
    let mut all: Vec<(&str, &str)> = own
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    all.extend(fields);
    who.post(&format!("{DESK}/{to}"), &all).await
}

#[tokio::test]
async fn a_count_that_changes_after_approval_reopens_it_and_is_named() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    issuing.approved(&editor, [&one, &two]).await;
    // The page that both had before them says twelve; now it is thirteen.
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(
        page.contains("In all, 12") || page.contains("In all, twelve"),
        "{page}"
    );
    issuing.counts(13);
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(page.contains("Approved another text"), "{page}");
    assert!(
        page.contains("P2 (paragraph 1): NGOs – approved as 12, now 13"),
        "{page}"
    );
    assert!(!page.contains("P3 (paragraph 2):"), "{page}");
    let officer = house.officer().await;
    let fields = [("kind", "first"), ("date", "2031-05-12"), ("opened", LINK)];
    let refused = sent(&officer, "issue", "issue", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("An editor clears the text"),
        "{}",
        refused.text()
    );
    issuing.approved(&editor, [&one, &two]).await;
    let page = officer.reads(&format!("{DESK}/approval")).await;
    assert!(!page.contains("Approved another text"), "{page}");
}

/// From when an editor has cleared it until this very Chair has approved it.
#[tokio::test]
async fn the_first_page_tells_a_chair_that_a_text_waits() {
    const WAITS: &str = "A summary waits for your approval";
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    assert!(!one.reads("/my").await.contains(WAITS));
    let cleared = sent(&editor, "approval", "clearing", &[]).await;
    assert_eq!(cleared.status, StatusCode::SEE_OTHER, "{}", cleared.text());
    let page = one.reads("/my").await;
    assert!(page.contains(WAITS), "{page}");
    let link = format!("href=\"{DESK}/approval\"");
    assert!(page.contains(&link), "{page}");
    assert!(!editor.reads("/my").await.contains(WAITS));
    let approved = sent(&one, "approval", "approval", &[("chair", "0")]).await;
    assert_eq!(
        approved.status,
        StatusCode::SEE_OTHER,
        "{}",
        approved.text()
    );
    assert!(!one.reads("/my").await.contains(WAITS));
    assert!(two.reads("/my").await.contains(WAITS));
    // Other figures are another text, which nobody has cleared.
    issuing.counts(13);
    assert!(!two.reads("/my").await.contains(WAITS));
}

/// The count changes while the page with the old one lies open before a Chair.
#[tokio::test]
async fn a_chair_whose_page_shows_an_older_count_approves_nothing() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let two = issuing.chair("two").await;
    let open = two.reads(&format!("{DESK}/approval")).await;
    let fields = ["command", "seen", "body"].map(|name| (name, hidden(&open, name).unwrap()));
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    let fields: Vec<(&str, &str)> = fields.chain([("chair", "1")]).collect();
    issuing.counts(13);
    let refused = two.post(&format!("{DESK}/approval"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("13") || page.contains("thirteen"), "{page}");
    let approvals = |house: &House| {
        let view = house.record.see(Reader::Office);
        view.chairs_summary(&dialogue()).unwrap().approvals
    };
    assert!(approvals(&house).iter().all(Option::is_none));
    // The page as it is now can be approved.
    let now = sent(&two, "approval", "approval", &[("chair", "1")]).await;
    assert_eq!(now.status, StatusCode::SEE_OTHER, "{}", now.text());
    assert!(approvals(&house)[1].is_some());
}

#[tokio::test]
async fn one_chair_does_not_approve_for_the_other_and_an_officer_only_in_writing() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let one = issuing.chair("one").await;
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(page.contains("Approve as Chair Madeup One"), "{page}");
    assert!(
        page.contains("editor clears the text"),
        "who is next: {page}"
    );
    let first = sent(&one, "approval", "approval", &[("chair", "0")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text());
    let second = sent(&one, "approval", "approval", &[("chair", "1")]).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    let officer = house.officer().await;
    let undated = sent(&officer, "approval", "approval", &[("chair", "1")]).await;
    assert_eq!(undated.status, StatusCode::UNPROCESSABLE_ENTITY);
    let asked = undated.text();
    let says = "Enter the approval of Chair Madeup Two";
    assert!(
        asked.contains(says) && !asked.contains("Approve as"),
        "{asked}"
    );
    for place in ["href=\"#received-1\"", "id=\"received-1-error\""] {
        assert!(asked.contains(place), "{place}: {asked}");
    }
    let fields = [("chair", "1"), ("received", "2031-05-11")];
    let dated = sent(&officer, "approval", "approval", &fields).await;
    assert_eq!(dated.status, StatusCode::SEE_OTHER, "{}", dated.text());
    let page = officer.reads(&format!("{DESK}/approval")).await;
    assert!(page.contains("received in writing on 11"), "{page}");
}

#[tokio::test]
async fn what_is_issued_is_read_in_its_formats_corrected_the_same_hour_and_transmitted() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let officer = issuing.issued().await;
    let page = house.get(SUMMARY).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    assert!(text.contains("zqform") && text.contains(SYMBOL), "{text}");
    assert!(text.contains("#para-2"), "the theme leads to its paragraph");
    for file in ["paper.txt", "paper.docx", "paper.akn.xml", "paper.html"] {
        let answer = house.get(&format!("{SUMMARY}/{file}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
    }
    let public = house.get("/dialogues/fa-2031/summary").await.text();
    assert!(
        public.contains("Tracing") && public.contains("Newest edition"),
        "{public}"
    );
    assert!(
        house
            .get("/dialogues/fa-2031")
            .await
            .text()
            .contains("/dialogues/fa-2031/summary")
    );
    // Letters wait for the officer: to each Chair.
    let view = house.record.see(Reader::Office);
    let filter = LetterFilter {
        kind: Some(LetterKind::Summary),
        ..LetterFilter::default()
    };
    assert_eq!(view.letters(&filter).len(), 2);
    // A word is mended within the hour.
    let write = SummaryWish::Write {
        paragraph: ParagraphId(3),
        over: 1,
        text: ParagraphText {
            text: "Speakers asked for one form (zqmended).".into(),
            themes: vec!["Tracing".into(), "Forms".into()],
        },
        item: None,
    };
    issuing.wishes(write);
    let approval = officer.reads(&format!("{DESK}/approval")).await;
    assert!(
        approval.contains("P3 (now paragraph 2): other words"),
        "{approval}"
    );
    let editor = house.signed_in("editor@house.example").await;
    let one = house.signed_in("one@bureau.example").await;
    let two = house.signed_in("two@bureau.example").await;
    issuing.approved(&editor, [&one, &two]).await;
    let fields = |symbol: &'static str| {
        [
            ("kind", "correction"),
            ("symbol", symbol),
            ("date", "2031-05-12"),
            ("corrections", "Paragraph 2: one form (fictitious)."),
        ]
    };
    let wrong = fields("CTOC/COP/WG.6/2031/CRP.1/Corr.2");
    let refused = sent(&officer, "issue", "issue", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("/Corr.1"), "{}", refused.text());
    let right = fields("CTOC/COP/WG.6/2031/CRP.1/Corr.1");
    let corrected = sent(&officer, "issue", "issue", &right).await;
    assert_eq!(
        corrected.status,
        StatusCode::SEE_OTHER,
        "{}",
        corrected.text()
    );
    let old = house.get(SUMMARY).await.text();
    assert!(old.contains("zqform"), "the old version stays");
    assert!(old.contains("fa-2031-chairs-summary-corr-1"), "{old}");
    let all = house.get("/dialogues/fa-2031/summary").await.text();
    assert!(all.contains("Paragraph 2: one form (fictitious)."), "{all}");
    // To the next session of the same group, and shown there.
    let later = Meeting {
        id: MeetingId {
            group: WorkingGroup::Firearms,
            number: 18,
        },
        ..house
            .record
            .see(Reader::Public)
            .meeting(MeetingId {
                group: WorkingGroup::Firearms,
                number: 17,
            })
            .unwrap()
            .clone()
    };
    house.enter(
        Command::Calendar(CalendarCommand::RecordMeeting(later)),
        None,
    );
    let editions = officer.reads(&format!("{DESK}/editions")).await;
    let command = hidden(&editions, "command").unwrap();
    let fields = [
        ("command", command.as_str()),
        ("paper", "fa-2031-chairs-summary-corr-1"),
        ("meeting", "firearms-18"),
    ];
    let sent = officer.post(&format!("{DESK}/transmission"), &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let group = house.get("/groups/firearms").await.text();
    assert!(
        group.contains("/papers/fa-2031-chairs-summary-corr-1"),
        "{group}"
    );
}

#[tokio::test]
async fn a_symbol_is_one_is_used_once_and_links_are_looked_at_by_a_person() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let other = PaperFacts {
        id: PaperId::new("another-paper").unwrap(),
        kind: PaperKind::Background,
        dialogue: None,
        conference: None,
        language: "en".into(),
        symbol: Some(SYMBOL.into()),
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: SourceId::new("zqpub-paper").unwrap(),
        audience: Audience::Public,
    };
    let record = PaperCommand::Record {
        facts: other,
        text: None,
    };
    house.enter(Command::Paper(record), None);
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    issuing.approved(&editor, [&one, &two]).await;
    let officer = house.officer().await;
    let said = [
        (vec![("symbol", SYMBOL), ("opened", LINK)], "another-paper"),
        (
            vec![("symbol", "X/1"), ("opened", LINK)],
            "not a symbol of the series",
        ),
        (vec![("symbol", "")], "Open every address and tick it"),
        (
            vec![("opened", "https://example.org/other")],
            "Open every address and tick it",
        ),
    ];
    for (mut fields, expected) in said {
        fields.extend([("kind", "first"), ("date", "2031-05-12")]);
        let refused = sent(&officer, "issue", "issue", &fields).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{expected}"
        );
        assert!(
            refused.text().contains(expected),
            "{expected}: {}",
            refused.text()
        );
    }
    assert_eq!(house.get(SUMMARY).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_not_theirs_is_not_there_and_nobody_does_what_another_does() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let outsider = house.signed_in("outsider@example.org").await;
    let pages = ["approval", "sharing", "issue", "editions"];
    for page in pages {
        let address = format!("{DESK}/{page}");
        assert_eq!(
            outsider.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
    let editor = issuing.editor().await;
    for page in ["sharing", "issue"] {
        let address = format!("{DESK}/{page}");
        assert_eq!(
            editor.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
    // The editor's own page has everything but the right to approve, and the Chair's everything but to clear.
    let approved = sent(&editor, "approval", "approval", &[("chair", "0")]).await;
    assert_ne!(approved.status, StatusCode::SEE_OTHER);
    let chair = issuing.chair("one").await;
    let page = chair.reads(&format!("{DESK}/approval")).await;
    let fields =
        ["command", "seen", "body"].map(|name| (name, hidden(&page, name).unwrap_or_default()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let cleared = chair.post(&format!("{DESK}/clearing"), &fields).await;
    assert_ne!(cleared.status, StatusCode::SEE_OTHER);
    let issued = chair.post(&format!("{DESK}/issue"), &fields).await;
    assert_eq!(issued.status, StatusCode::NOT_FOUND);
    let view = house.record.see(Reader::Office);
    let draft = view.chairs_summary(&dialogue()).unwrap();
    assert!(draft.cleared.is_none() && draft.approvals.iter().all(Option::is_none));
}

#[tokio::test]
async fn a_draft_is_shown_to_delegations_only_when_the_chair_says_so() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let delegate = house
        .mission("delegate@mission.example", "at", Role::Delegate)
        .await;
    assert_eq!(delegate.get(DESK).await.status, StatusCode::NOT_FOUND);
    let officer = house.officer().await;
    let undated = sent(&officer, "sharing", "sharing", &[("states", "")]).await;
    assert_eq!(undated.status, StatusCode::UNPROCESSABLE_ENTITY);
    let chair = issuing.chair("one").await;
    let wrong = sent(&chair, "sharing", "sharing", &[("states", "at, zz")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shared = sent(&chair, "sharing", "sharing", &[("states", "")]).await;
    assert_eq!(shared.status, StatusCode::SEE_OTHER, "{}", shared.text());
    assert!(delegate.reads(DESK).await.contains("zqform"));
    let address = format!("{DESK}/approval");
    assert_eq!(delegate.get(&address).await.status, StatusCode::NOT_FOUND);
    let ended = sent(&chair, "sharing", "sharing", &[("end", "yes")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text());
    assert_eq!(delegate.get(DESK).await.status, StatusCode::NOT_FOUND);
}
