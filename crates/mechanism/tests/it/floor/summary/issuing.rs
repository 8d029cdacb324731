//! Cleared, approved by each Chair, issued; and what happens when something changes in between.

use super::*;
use jiff::civil::date;

/// A paper as JSON whose body says this.
fn paper(body: &str) -> Vec<u8> {
    let value = serde_json::json!({
        "language": "en",
        "title": "A made-up title",
        "sections": [{"heading": "", "paragraphs": [{"text": [{"text": body}]}]}],
    });
    serde_json::to_vec(&value).unwrap()
}

fn digest(body: &str) -> Digest {
    body_digest(&paper(body)).unwrap()
}

impl Desk {
    pub(super) fn newest(&self) -> u32 {
        self.seen_by(self.officer).newest
    }

    pub(super) fn clears(&mut self, body: &str) {
        let revision = self.newest();
        let body = digest(body);
        self.tries(self.editor, SummaryWish::Clear { revision, body })
            .unwrap();
    }

    fn approves(&mut self, who: PersonId, chair: u8, body: &str) -> Result<Decision, Refusal> {
        let wish = SummaryWish::Approve {
            chair,
            revision: self.newest(),
            body: digest(body),
            values: Values::default(),
            received: None,
        };
        self.tries(who, wish)
    }

    pub(super) fn issues(
        &mut self,
        body: &str,
        kind: EditionKind,
        symbol: Option<&str>,
    ) -> Result<Decision, Refusal> {
        let issue = Issue {
            kind,
            revision: self.newest(),
            symbol: symbol.map(str::to_owned),
            date: date(2027, 5, 20),
            paper: Content::permanent(paper(body)),
            themes: ThemeIndex([("records".to_owned(), vec![1])].into()),
            corrections: match kind {
                EditionKind::First => String::new(),
                _ => "Paragraph 1: a word (fictitious)".into(),
            },
            title: "A made-up title".into(),
            publisher: "A made-up publisher".into(),
        };
        self.tries(self.officer, SummaryWish::Issue(issue))
    }

    pub(super) fn approved_by_both(&mut self, body: &str) {
        self.clears(body);
        for (chair, who) in (0..).zip(self.chairs) {
            self.approves(who, chair, body).unwrap();
        }
    }
}

#[test]
fn what_is_issued_is_what_both_chairs_approved_and_an_editor_cleared() {
    let mut desk = Desk::laid(0);
    desk.begun(&["{ngo} organizations took part."]);
    assert_eq!(
        key(desk.issues("60", EditionKind::First, None)),
        "refused-summary-before-meeting"
    );
    desk.is_held();
    assert_eq!(
        key(desk.issues("60", EditionKind::First, None)),
        "refused-summary-not-cleared"
    );
    desk.clears("60");
    let [first, second] = desk.chairs;
    desk.approves(first, 0, "60").unwrap();
    assert_eq!(
        key(desk.approves(first, 1, "60")),
        "refused-approved-for-another"
    );
    assert_eq!(
        key(desk.issues("60", EditionKind::First, None)),
        "refused-summary-not-approved"
    );
    desk.approves(second, 1, "60").unwrap();
    // A count changes: what would be issued is not what they approved.
    assert_eq!(
        key(desk.issues("61", EditionKind::First, None)),
        "refused-summary-not-cleared"
    );
    // A word changes: everything is of an older revision.
    let noting = desk.noting;
    desk.writes(noting, 2, 1, "{ngo} organizations came.")
        .unwrap();
    assert_eq!(
        key(desk.issues("61", EditionKind::First, None)),
        "refused-summary-not-cleared"
    );
    desk.approved_by_both("61");
    desk.issues("61", EditionKind::First, Some("CTOC/COP/WG.6/2028/CRP.1"))
        .unwrap();
    let view = see(&desk.hall.kit.world, Reader::Public, desk.hall.kit.now);
    let edition = &view.editions(&desk.hall.dialogue)[0];
    assert_eq!(edition.paper.as_str(), "fa-2027-chairs-summary");
    assert_eq!(edition.themes.0["records"], [1]);
    let issued = view.paper(&edition.paper).unwrap();
    assert_eq!(
        issued.facts.symbol.as_deref(),
        Some("CTOC/COP/WG.6/2028/CRP.1")
    );
    assert_eq!(
        view.chairs_summary(&desk.hall.dialogue),
        None,
        "the draft is nobody else's"
    );
}

#[test]
fn an_officer_enters_an_approval_that_came_in_writing_with_its_day() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    let approve = |desk: &Desk, received| SummaryWish::Approve {
        chair: 1,
        revision: desk.newest(),
        body: digest("One."),
        values: Values::default(),
        received,
    };
    let officer = desk.officer;
    let undated = approve(&desk, None);
    assert_eq!(
        key(desk.tries(officer, undated)),
        "refused-chairs-word-undated"
    );
    let to_come = approve(&desk, Some(date(2030, 1, 1)));
    assert_eq!(
        key(desk.tries(officer, to_come)),
        "refused-permission-from-the-future"
    );
    let dated = approve(&desk, Some(date(2027, 5, 6)));
    desk.tries(officer, dated).unwrap();
    let approvals = desk.seen_by(officer).approvals;
    assert_eq!(approvals[1].unwrap().received, Some(date(2027, 5, 6)));
    let editor = desk.editor;
    let not_theirs = approve(&desk, None);
    assert_eq!(key(desk.tries(editor, not_theirs)), "refused-not-yours");
}

#[test]
fn a_text_is_corrected_the_same_hour_and_no_symbol_stands_twice() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.is_held();
    desk.approved_by_both("One.");
    let none = desk.issues("One.", EditionKind::Correction, None);
    assert_eq!(key(none), "refused-summary-not-issued");
    desk.issues("One.", EditionKind::First, Some("CTOC/COP/WG.6/2028/CRP.1"))
        .unwrap();
    let noting = desk.noting;
    desk.writes(noting, 2, 1, "Won.").unwrap();
    desk.approved_by_both("Won.");
    let again = desk.issues("Won.", EditionKind::First, Some("CTOC/COP/WG.6/2028/CRP.2"));
    assert_eq!(key(again), "refused-summary-issued");
    let astray = desk.issues(
        "Won.",
        EditionKind::Correction,
        Some("CTOC/COP/WG.6/2028/CRP.2"),
    );
    assert_eq!(key(astray), "refused-symbol-does-not-follow");
    let follows = "CTOC/COP/WG.6/2028/CRP.1/Corr.1";
    desk.issues("Won.", EditionKind::Correction, Some(follows))
        .unwrap();
    desk.issues(
        "Won.",
        EditionKind::Reissue,
        Some("CTOC/COP/WG.6/2028/CRP.1"),
    )
    .unwrap();
    let view = see(&desk.hall.kit.world, Reader::Public, desk.hall.kit.now);
    let editions = view.editions(&desk.hall.dialogue);
    let papers: Vec<_> = editions.iter().map(|one| one.paper.as_str()).collect();
    assert_eq!(
        papers,
        [
            "fa-2027-chairs-summary",
            "fa-2027-chairs-summary-corr-1",
            "fa-2027-chairs-summary-reissue-1"
        ]
    );
    assert!(editions[1].corrections.is_some());
    let old = view.paper(&editions[0].paper);
    assert!(old.is_some(), "old versions stay");
}

#[test]
fn a_delegation_sees_the_draft_when_the_chair_shares_it_and_only_its_words() {
    let mut desk = Desk::laid(1);
    let note = desk.noted(0, "Records (fictitious)");
    let asked = "One speaker asked for records.";
    desk.begun(&[asked]);
    desk.binds(2, &[(asked, &[note])]).unwrap();
    let (noting, delegate, chair) = (desk.noting, desk.hall.delegate, desk.chairs[0]);
    let remark = SummaryWish::Remark {
        paragraph: ParagraphId(2),
        text: "Is this all? (fictitious)".into(),
    };
    desk.tries(noting, remark).unwrap();
    let propose = || SummaryWish::Propose {
        changes: vec![Change::Remove {
            paragraph: ParagraphId(2),
            over: 1,
        }],
        origin: Origin::Delegation,
    };
    assert_eq!(
        key(desk.tries(delegate, propose())),
        "refused-no-such-dialogue"
    );
    let other = StateCode::new("de").unwrap();
    let share = |with| SummaryWish::Share {
        with,
        decided: None,
    };
    desk.tries(chair, share(vec![other])).unwrap();
    assert_eq!(
        desk.view(delegate).chairs_summary(&desk.hall.dialogue),
        None
    );
    desk.tries(chair, share(Vec::new())).unwrap();
    let seen = desk.seen_by(delegate);
    let paragraph = &seen.paragraphs[1];
    assert_eq!(paragraph.text.as_ref().unwrap().text, asked);
    assert!(paragraph.bindings.is_empty() && paragraph.remarks.is_empty());
    assert!(seen.may.propose_only && !seen.may.draft);
    desk.tries(delegate, propose()).unwrap();
    assert_eq!(desk.seen_by(delegate).proposals.len(), 1);
    desk.tries(chair, SummaryWish::Unshare).unwrap();
    assert_eq!(
        desk.view(delegate).chairs_summary(&desk.hall.dialogue),
        None
    );
}

#[test]
fn a_summary_goes_to_a_later_meeting_of_the_same_group() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.is_held();
    desk.approved_by_both("One.");
    desk.issues("One.", EditionKind::First, None).unwrap();
    let paper = PaperId::new("fa-2027-chairs-summary").unwrap();
    let to = |meeting| SummaryWish::Transmit {
        paper: paper.clone(),
        meeting,
    };
    let own = mechanism::calendar::MeetingId {
        group: WorkingGroup::Firearms,
        number: 1,
    };
    let officer = desk.officer;
    assert_eq!(
        key(desk.tries(officer, to(own))),
        "refused-no-later-meeting"
    );
    let next = desk.hall.kit.meeting(WorkingGroup::Firearms, 2);
    desk.tries(officer, to(next)).unwrap();
    let view = see(&desk.hall.kit.world, Reader::Public, desk.hall.kit.now);
    assert_eq!(view.transmitted_to(next).len(), 1);
}
