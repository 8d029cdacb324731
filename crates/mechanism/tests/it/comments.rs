//! Written comments by example: who hands them in and when, who reads them, and what becomes of them.

use crate::kit::Kit;
use jiff::civil::date;
use mechanism::comments::*;
use mechanism::keeping::schedule::Matter;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::registration::Attendance;
use mechanism::people::{HeldFor, PeopleCommand};
use mechanism::*;
use proptest::prelude::*;

const WORDS: &str = "We ask for zkwords.";

/// A dialogue on 20 May 2027 that takes comments, an admitted organization and its focal point.
struct Desk {
    kit: Kit,
    dialogue: DialogueId,
    organization: OrganizationId,
    application: ApplicationRef,
    focal: PersonId,
}

fn window() -> CommentWindow {
    CommentWindow {
        opens: "2027-01-01T00:00:00Z".parse().unwrap(),
        closes: end_of_day_in_vienna(date(2027, 6, 30)),
        open_to: OpenTo::TakingPart,
        most_each: 2,
        most_words: 50,
        annex: true,
    }
}

impl Desk {
    fn open() -> Self {
        let mut kit = Kit::open();
        let dialogue = kit.planned("fa-2027", date(2027, 5, 20));
        let (organization, application) = kit.admitted(1, StakeholderKind::Ngo, &dialogue);
        let focal = kit.somebody(1);
        kit.granted(focal, Role::FocalPoint, HeldFor::Organization(organization));
        let mut desk = Self {
            kit,
            dialogue,
            organization,
            application,
            focal,
        };
        desk.sets(window(), &["What works?"]).unwrap();
        desk
    }

    fn sets(&mut self, window: CommentWindow, asked: &[&str]) -> Result<Decision, Refusal> {
        self.office(CommentCommand::SetWindow {
            dialogue: self.dialogue.clone(),
            window,
            questions: Questions(asked.iter().map(ToString::to_string).collect()),
        })
    }

    fn office(&mut self, command: CommentCommand) -> Result<Decision, Refusal> {
        self.kit.does(Command::Comment(command))
    }

    fn asks(&mut self, who: PersonId, command: CommentCommand) -> Result<Decision, Refusal> {
        self.kit.asks(Actor::Person(who), Command::Comment(command))
    }

    fn drafts(&self, naming: Naming) -> NewComment {
        NewComment {
            dialogue: self.dialogue.clone(),
            replaces: None,
            organization: Some(self.organization),
            language: "en".into(),
            text: CommentText {
                title: "A zktitle".into(),
                text: WORDS.into(),
                themes: vec!["zktheme".into()],
                ..CommentText::default()
            },
            file: Attachment::None,
            words: None,
            about: vec![About::Question(1)],
            annex: None,
            naming,
        }
    }

    fn submits(&mut self, who: PersonId, new: NewComment) -> Result<CommentRef, Refusal> {
        let decision = self.asks(who, CommentCommand::Submit(Box::new(new)))?;
        Ok(match &decision.acts[0].event {
            Event::Comment(CommentEvent::Submitted { comment, .. }) => comment.clone(),
            other => panic!("{other:?}"),
        })
    }

    /// The focal point hands one in.
    fn one(&mut self, naming: Naming) -> CommentRef {
        let new = self.drafts(naming);
        self.submits(self.focal, new).unwrap()
    }

    fn posts(&mut self, comment: &CommentRef) -> Result<Decision, Refusal> {
        let version = self.see(Reader::Office).comment(comment).unwrap().version;
        self.office(CommentCommand::Post {
            comment: comment.clone(),
            version,
        })
    }

    fn returns(&mut self, comment: &CommentRef) -> Result<Decision, Refusal> {
        self.office(CommentCommand::Return {
            comment: comment.clone(),
            version: self.see(Reader::Office).comment(comment).unwrap().version,
            reason: Reason("It names zkreason.".into()),
        })
    }

    fn consents(&mut self, comment: &CommentRef, naming: Naming) -> Result<Decision, Refusal> {
        let comment = comment.clone();
        self.asks(self.focal, CommentCommand::Consent { comment, naming })
    }

    fn see(&self, reader: Reader) -> View {
        see(&self.kit.world, reader, self.kit.now)
    }

    fn public(&self, comment: &CommentRef) -> Option<CommentView> {
        self.see(Reader::Public).comment(comment)
    }

    /// Whether a reader finds a word anywhere among comments.
    fn finds(&self, reader: Reader, word: &str) -> bool {
        let view = self.see(reader);
        let mut seen = format!(
            "{:?} {:?}",
            view.comments(&self.dialogue),
            view.my_comments()
        );
        seen += &format!("{:?}", view.all_comments());
        seen += &format!("{:?}", view.comments_to_handle(&self.dialogue));
        for number in 1..10 {
            let series = self.dialogue.clone();
            let reference = CommentRef { series, number };
            seen += &format!("{:?}", view.comment(&reference));
            seen += &format!("{:?}", view.comment_as_posted(&reference));
        }
        seen.contains(word)
    }

    fn comes(&mut self, at: &str) {
        self.kit.now = at.parse().unwrap();
    }

    /// Another organization that is admitted, and its focal point.
    fn another(&mut self, nth: u32) -> (OrganizationId, PersonId) {
        let (organization, _) = self.kit.admitted(nth, StakeholderKind::Ngo, &self.dialogue);
        let person = self.kit.somebody(u64::from(nth));
        let of = HeldFor::Organization(organization);
        self.kit.granted(person, Role::FocalPoint, of);
        (organization, person)
    }
}

fn key<T>(asked: Result<T, Refusal>) -> &'static str {
    asked.map_or_else(|refusal| refusal.key, |_| "fine")
}

#[test]
fn nobody_but_its_author_and_the_office_reads_a_comment_before_it_is_posted() {
    let mut desk = Desk::open();
    let (_, other) = desk.another(2);
    let outsider = desk.kit.somebody(3);
    let comment = desk.one(Naming::Organization);
    assert_eq!(comment.to_string(), "FA-2027/C-0001");
    for word in ["zkwords", "zktitle", "zktheme", "C-0001", "number: 1"] {
        for reader in [
            Reader::Public,
            Reader::Participant,
            Reader::StateParty,
            Reader::Person(other),
            Reader::Person(outsider),
        ] {
            assert!(!desk.finds(reader, word), "{reader:?} {word}");
        }
    }
    assert!(desk.finds(Reader::Person(desk.focal), "zkwords"));
    assert!(desk.finds(Reader::Office, "zkwords"));
    desk.posts(&comment).unwrap();
    let shown = desk.public(&comment).unwrap();
    assert_eq!(shown.text.as_deref(), Some(WORDS));
    assert_eq!(shown.by.name, None);
    assert_eq!(shown.by.organization["en"], "Fictitious Organization 1");
    assert_eq!(shown.about, [About::Question(1)]);
    assert!(shown.annex.is_none() && shown.naming.is_none() && shown.write_to.is_none());
}

#[test]
fn it_is_posted_under_the_name_its_author_agreed_to_and_no_other() {
    for naming in Naming::ALL {
        let mut desk = Desk::open();
        let comment = desk.one(naming);
        let posted = desk.posts(&comment);
        if naming == Naming::NotAtAll {
            assert_eq!(key(posted), "refused-comment-not-to-be-posted");
            continue;
        }
        posted.unwrap();
        let by = desk.public(&comment).unwrap().by;
        assert_eq!(by.name.is_some(), naming == Naming::Name, "{naming:?}");
        assert_eq!(by.organization.is_empty(), naming == Naming::Anonymous);
        let named = desk.finds(Reader::Public, "Person 1");
        assert_eq!(named, naming == Naming::Name, "{naming:?}");
        let of = desk.finds(Reader::Public, "Fictitious Organization 1");
        assert_eq!(of, naming >= Naming::Organization, "{naming:?}");
    }
}

#[test]
fn what_is_entered_for_everybody_names_nobody_and_no_entry_holds_a_word() {
    let mut desk = Desk::open();
    let new = NewComment {
        annex: Some(Annex("zkannex".into())),
        ..desk.drafts(Naming::Anonymous)
    };
    let submit = CommentCommand::Submit(Box::new(new));
    let handed_in = desk.asks(desk.focal, submit).unwrap();
    let circles: Vec<Audience> = handed_in.acts.iter().map(|act| act.audience).collect();
    assert_eq!(circles, [Audience::Restricted, Audience::Sealed]);
    let comment = CommentRef {
        series: desk.dialogue.clone(),
        number: 1,
    };
    let posted = desk.posts(&comment).unwrap();
    for act in posted.acts.iter().chain(&handed_in.acts) {
        let body = serde_json::to_string(&act.event).unwrap();
        assert!(!body.contains("zk"), "{body}");
        if act.audience == Audience::Public {
            assert!(!body.contains(&desk.focal.to_string()), "{body}");
            assert!(!body.contains(&desk.organization.to_string()), "{body}");
        }
    }
}

#[test]
fn the_window_opens_and_closes_to_the_second() {
    let mut desk = Desk::open();
    let late = CommentWindow {
        opens: "2027-02-01T00:00:00Z".parse().unwrap(),
        ..window()
    };
    desk.sets(late, &["What works?"]).unwrap();
    let new = desk.drafts(Naming::NotAtAll);
    let early = desk.submits(desk.focal, new.clone());
    assert_eq!(key(early), "refused-comments-not-open");
    desk.comes("2027-06-30T21:59:59Z");
    let comment = desk.submits(desk.focal, new.clone()).unwrap();
    assert!(
        desk.see(Reader::Office)
            .comment(&comment)
            .unwrap()
            .afterwards
    );
    desk.comes("2027-06-30T22:00:00Z");
    let late = desk.submits(desk.focal, new);
    assert_eq!(key(late), "refused-comments-closed");
}

#[test]
fn who_may_hand_one_in_is_a_policy_of_the_dialogue() {
    let mut desk = Desk::open();
    // An organization that applied and was not admitted yet, whose applicant is its focal point.
    let pending = desk.kit.organization(5, StakeholderKind::Ngo, "mx");
    let dialogue = desk.dialogue.clone();
    desk.kit.applied(5, pending, &[&dialogue]);
    let applicant = desk.kit.somebody(5);
    desk.kit
        .granted(applicant, Role::FocalPoint, HeldFor::Organization(pending));
    let anybody = desk.kit.somebody(6);
    let of = |desk: &Desk, organization| NewComment {
        organization,
        ..desk.drafts(Naming::NotAtAll)
    };
    for (open_to, applicants, everybody) in [
        (OpenTo::TakingPart, false, false),
        (OpenTo::Applicants, true, false),
        (OpenTo::Anybody, true, true),
    ] {
        let mut desk = Desk {
            kit: desk.kit.clone(),
            dialogue: desk.dialogue.clone(),
            application: desk.application.clone(),
            ..desk
        };
        let set = CommentWindow {
            open_to,
            ..window()
        };
        let _same = desk.sets(set, &["What works?"]);
        let new = of(&desk, Some(desk.organization));
        assert!(desk.submits(desk.focal, new).is_ok(), "{open_to:?}");
        let new = of(&desk, Some(pending));
        assert_eq!(desk.submits(applicant, new).is_ok(), applicants);
        let new = of(&desk, None);
        assert_eq!(desk.submits(anybody, new).is_ok(), everybody);
        // Never in the name of somebody else's organization.
        let new = of(&desk, Some(desk.organization));
        assert_eq!(
            key(desk.submits(anybody, new)),
            "refused-comments-not-for-you"
        );
    }
}

#[test]
fn a_registered_participant_hands_in_for_their_organization() {
    let mut desk = Desk::open();
    desk.kit
        .arranged(&desk.dialogue.clone(), 5, 5, &[])
        .unwrap();
    let (application, dialogue) = (desk.application.clone(), desk.dialogue.clone());
    let attendee = crate::admitted::attendee("person2");
    desk.kit
        .names(
            Actor::at_the_command_line(),
            &application,
            &dialogue,
            attendee,
            Attendance::Online,
        )
        .unwrap();
    let view = desk.see(Reader::Office);
    let person = view.participants(&dialogue)[0].participant.person.unwrap();
    let new = desk.drafts(Naming::Organization);
    let comment = desk.submits(person, new).unwrap();
    // Its focal point may let less be shown and take it back, not let more be shown or write another version.
    assert_eq!(
        key(desk.consents(&comment, Naming::Name)),
        "refused-naming-is-the-authors"
    );
    let newer = NewComment {
        replaces: Some(comment.clone()),
        ..desk.drafts(Naming::Organization)
    };
    assert_eq!(
        key(desk.submits(desk.focal, newer)),
        "refused-no-such-comment"
    );
    desk.consents(&comment, Naming::Anonymous).unwrap();
    desk.asks(desk.focal, CommentCommand::Withdraw(comment))
        .unwrap();
}

#[test]
fn each_organization_has_so_many_and_what_was_taken_back_counts_no_more() {
    let mut desk = Desk::open();
    let first = desk.one(Naming::NotAtAll);
    desk.one(Naming::NotAtAll);
    let new = desk.drafts(Naming::NotAtAll);
    let third = desk.submits(desk.focal, new.clone());
    assert_eq!(key(third), "refused-comments-enough");
    desk.asks(desk.focal, CommentCommand::Withdraw(first))
        .unwrap();
    let third = desk.submits(desk.focal, new.clone()).unwrap();
    assert_eq!(third.number, 3, "numbers are not given twice");
    // Not for ever, though: handing in and taking back fills no record.
    let mut last = third;
    for _ in 0..20 {
        desk.asks(desk.focal, CommentCommand::Withdraw(last.clone()))
            .unwrap();
        match desk.submits(desk.focal, new.clone()) {
            Ok(next) => last = next,
            Err(refusal) => return assert_eq!(refusal.key, "refused-list-full"),
        }
    }
    panic!("there is no end to it");
}

#[test]
fn a_text_is_as_long_as_the_window_says_and_says_what_it_answers() {
    let mut desk = Desk::open();
    let with = |desk: &Desk, change: &dyn Fn(&mut NewComment)| {
        let mut new = desk.drafts(Naming::NotAtAll);
        change(&mut new);
        new
    };
    type Change<'c> = &'c dyn Fn(&mut NewComment);
    let cases: [(Change<'_>, &str); 7] = [
        (&|new| new.text.text = "word ".repeat(50), "fine"),
        (
            &|new| new.text.text = "word ".repeat(51),
            "refused-comment-too-long",
        ),
        (&|new| new.text.text = " ".into(), "refused-comment-empty"),
        (
            &|new| new.about = vec![About::Question(2)],
            "refused-nothing-such-asked",
        ),
        (
            &|new| new.about = vec![About::Item(floor::ItemId(1))],
            "refused-nothing-such-asked",
        ),
        (
            &|new| new.file = Attachment::AsBefore,
            "refused-no-file-before",
        ),
        (
            &|new| new.annex = Some(Annex(" ".into())),
            "refused-text-missing",
        ),
    ];
    for (change, expected) in cases {
        let new = with(&desk, change);
        assert_eq!(key(desk.submits(desk.focal, new)), expected);
    }
    let strict = CommentWindow {
        annex: false,
        ..window()
    };
    desk.sets(strict, &["What works?"]).unwrap();
    let new = with(&desk, &|new| new.annex = Some(Annex("For you.".into())));
    assert_eq!(key(desk.submits(desk.focal, new)), "refused-no-annex");
}

#[test]
fn a_returned_comment_comes_back_in_a_new_version_even_after_the_window() {
    let mut desk = Desk::open();
    let comment = desk.one(Naming::Name);
    desk.comes("2027-06-29T09:00:00Z");
    desk.returns(&comment).unwrap();
    assert!(desk.finds(Reader::Person(desk.focal), "zkreason"));
    assert!(!desk.finds(Reader::Public, "zkreason"));
    assert_eq!(key(desk.posts(&comment)), "refused-comment-as-it-stands");
    desk.comes("2027-07-13T08:59:59Z");
    let mut newer = NewComment {
        replaces: Some(comment.clone()),
        ..desk.drafts(Naming::Name)
    };
    newer.text.text = "We ask for zkanother.".into();
    assert_eq!(desk.submits(desk.focal, newer.clone()).unwrap(), comment);
    let shown = desk.see(Reader::Office).comment(&comment).unwrap();
    assert_eq!((shown.version, shown.state), (2, CommentState::Received));
    assert_eq!(shown.earlier[0].text, WORDS, "the office compares the two");
    assert_eq!(shown.reason, None, "it was about the version before");
    // An officer who still has the first before them decides on nothing.
    let stale = CommentCommand::Post {
        comment: comment.clone(),
        version: 1,
    };
    assert_eq!(key(desk.office(stale)), "refused-comment-moved-on");
    desk.posts(&comment).unwrap();
    assert!(
        !desk.finds(Reader::Office, "zkwords"),
        "the first is not kept on"
    );
    desk.comes("2027-07-14T09:00:00Z");
    assert_eq!(
        key(desk.submits(desk.focal, newer)),
        "refused-comment-as-it-stands"
    );
}

#[test]
fn fifteen_days_after_it_was_returned_is_too_late() {
    let mut desk = Desk::open();
    let comment = desk.one(Naming::Name);
    desk.comes("2027-06-29T09:00:00Z");
    desk.returns(&comment).unwrap();
    desk.comes("2027-07-13T09:00:00Z");
    let newer = NewComment {
        replaces: Some(comment),
        ..desk.drafts(Naming::Name)
    };
    assert_eq!(
        key(desk.submits(desk.focal, newer)),
        "refused-comments-closed"
    );
}

#[test]
fn consent_that_is_taken_back_takes_the_words_off_and_the_fact_stays() {
    let mut desk = Desk::open();
    let comment = desk.one(Naming::Name);
    desk.posts(&comment).unwrap();
    assert_eq!(desk.see(Reader::Public).all_comments().len(), 1);
    let before = desk.kit.world.clone();
    let decision = desk.consents(&comment, Naming::NotAtAll).unwrap();
    assert!(
        decision
            .acts
            .iter()
            .any(|act| act.audience == Audience::Public)
    );
    let shown = desk.public(&comment).unwrap();
    assert_eq!((shown.title, shown.text), (None, None));
    assert!(shown.posted.is_some());
    assert!(!desk.finds(Reader::Public, "zk") && !desk.finds(Reader::Public, "Person 1"));
    assert!(desk.see(Reader::Public).all_comments().is_empty());
    // Nor by asking for the day on which it still was posted.
    let mut past = before;
    past.protect_as(&desk.kit.world);
    let view = see(&past, Reader::Public, desk.kit.now);
    let seen = format!(
        "{:?} {:?}",
        view.comments(&desk.dialogue),
        view.comment(&comment)
    );
    assert!(!seen.contains("zk") && !seen.contains("Person 1"), "{seen}");
    // Its author may agree again; an officer posts it again.
    desk.consents(&comment, Naming::Anonymous).unwrap();
    assert!(!desk.finds(Reader::Public, "zkwords"));
    desk.posts(&comment).unwrap();
    assert!(desk.finds(Reader::Public, "zkwords"));
}

#[test]
fn once_posted_it_is_shown_under_less_and_never_under_more() {
    let mut desk = Desk::open();
    let comment = desk.one(Naming::Organization);
    desk.posts(&comment).unwrap();
    assert_eq!(
        key(desk.consents(&comment, Naming::Name)),
        "refused-naming-posted"
    );
    desk.consents(&comment, Naming::Anonymous).unwrap();
    let by = desk.public(&comment).unwrap().by;
    assert_eq!(by, Byline::default());
}

#[test]
fn what_is_taken_back_leaves_the_fact_and_no_row() {
    let mut desk = Desk::open();
    let new = NewComment {
        annex: Some(Annex("zkannex".into())),
        ..desk.drafts(Naming::Name)
    };
    let comment = desk.submits(desk.focal, new).unwrap();
    desk.posts(&comment).unwrap();
    let kept = desk.kit.world.rows().count();
    let taken = desk
        .asks(desk.focal, CommentCommand::Withdraw(comment.clone()))
        .unwrap();
    assert_eq!(taken.acts[0].audience, Audience::Public);
    assert_eq!(desk.kit.world.rows().count(), kept - 2, "text and annex");
    for reader in [Reader::Public, Reader::Office, Reader::Person(desk.focal)] {
        assert!(!desk.finds(reader, "zk"), "{reader:?}");
    }
    let shown = desk.public(&comment).unwrap();
    assert_eq!(shown.state, CommentState::Withdrawn);
    let again = desk.asks(desk.focal, CommentCommand::Withdraw(comment));
    assert_eq!(key(again), "refused-comment-as-it-stands");
}

#[test]
fn somebody_elses_comment_is_like_one_that_is_not_there() {
    let mut desk = Desk::open();
    let (_, other) = desk.another(2);
    let comment = desk.one(Naming::Name);
    let forged = CommentRef {
        series: desk.dialogue.clone(),
        number: 999,
    };
    for (number, reference) in [comment, forged].into_iter().enumerate() {
        let newer = NewComment {
            replaces: Some(reference.clone()),
            ..desk.drafts(Naming::Name)
        };
        let commands = [
            CommentCommand::Withdraw(reference.clone()),
            CommentCommand::Consent {
                comment: reference.clone(),
                naming: Naming::NotAtAll,
            },
            CommentCommand::CoSign {
                comment: reference.clone(),
                version: 1,
                agreed: true,
            },
            CommentCommand::Submit(Box::new(newer)),
        ];
        for command in commands {
            let refused = desk.asks(other, command).unwrap_err();
            assert_eq!(refused.key, "refused-no-such-comment", "{number}");
        }
        // What officers do, nobody else does.
        let post = CommentCommand::Post {
            comment: reference,
            version: 1,
        };
        assert_eq!(key(desk.asks(desk.focal, post)), "refused-not-yours");
    }
}

#[test]
fn who_is_named_beside_an_organization_is_shown_once_it_has_agreed() {
    let mut desk = Desk::open();
    let (_, second) = desk.another(2);
    let mut new = desk.drafts(Naming::Organization);
    new.text.cosigners = vec![
        "fictitious  ORGANIZATION 2".into(),
        "Nobody the record knows".into(),
    ];
    let comment = desk.submits(desk.focal, new.clone()).unwrap();
    let author = desk
        .see(Reader::Person(desk.focal))
        .comment(&comment)
        .unwrap();
    assert!(
        author.cosigners.iter().all(|one| one.asked.is_none()),
        "who is in the record is not told"
    );
    let asked = desk.see(Reader::Person(second)).my_comments();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].standing, CommentStanding::Signer);
    assert_eq!(
        (asked[0].annex.as_ref(), asked[0].by.name.as_ref()),
        (None, None)
    );
    desk.posts(&comment).unwrap();
    assert!(desk.public(&comment).unwrap().cosigners.is_empty());
    let sign = |agreed| CommentCommand::CoSign {
        comment: comment.clone(),
        version: 1,
        agreed,
    };
    desk.asks(second, sign(true)).unwrap();
    assert_eq!(desk.public(&comment).unwrap().cosigners.len(), 1);
    desk.asks(second, sign(false)).unwrap();
    assert!(desk.public(&comment).unwrap().cosigners.is_empty());
    // Whom the record does not ask, an officer vouches for; whom it asks, nobody does.
    let vouch = |nth| CommentCommand::Vouch {
        comment: comment.clone(),
        nth,
        agreed: true,
    };
    assert_eq!(key(desk.office(vouch(0))), "refused-no-such-cosigner");
    desk.office(vouch(1)).unwrap();
    let shown = desk.public(&comment).unwrap().cosigners;
    assert_eq!(shown[0].name, "Nobody the record knows");
    // Another version is another text: everybody is asked again.
    desk.consents(&comment, Naming::NotAtAll).unwrap();
    let newer = NewComment {
        replaces: Some(comment.clone()),
        ..new
    };
    desk.submits(desk.focal, newer).unwrap();
    assert_eq!(
        key(desk.asks(second, sign(true))),
        "refused-comment-moved-on"
    );
    let shown = desk.see(Reader::Office).comment(&comment).unwrap();
    assert!(shown.cosigners.iter().all(|one| one.agreed.is_none()));
}

#[test]
fn a_decline_is_told_to_its_author_and_takes_off_what_was_posted() {
    let mut desk = Desk::open();
    let comment = desk.one(Naming::Anonymous);
    desk.posts(&comment).unwrap();
    let decline = CommentCommand::Decline {
        comment: comment.clone(),
        version: 1,
        reason: Reason("It names zkreason.".into()),
    };
    desk.office(decline.clone()).unwrap();
    assert!(desk.finds(Reader::Person(desk.focal), "zkreason"));
    for word in ["zkreason", "zkwords", "Declined"] {
        assert!(!desk.finds(Reader::Public, word), "{word}");
    }
    assert_eq!(key(desk.office(decline)), "refused-comment-as-it-stands");
}

#[test]
fn what_is_posted_is_kept_with_the_record_and_the_rest_as_the_schedule_says() {
    let mut desk = Desk::open();
    let (kept, posted) = (desk.one(Naming::NotAtAll), desk.one(Naming::Name));
    desk.posts(&posted).unwrap();
    let view = desk.see(Reader::Office);
    let last = date(2027, 5, 20)
        .checked_add(jiff::Span::new().months(24))
        .unwrap();
    assert_eq!(Matter::Comments.standard_months(), 24);
    assert_eq!(view.comment(&kept).unwrap().until, Some(last));
    assert_eq!(view.comment(&posted).unwrap().until, None);
    desk.consents(&posted, Naming::NotAtAll).unwrap();
    let view = desk.see(Reader::Office);
    assert_eq!(view.comment(&posted).unwrap().until, Some(last));
    // The clock ends it.
    desk.comes("2029-05-21T09:00:00Z");
    for (_, command) in due(&desk.kit.world, desk.kit.now) {
        desk.kit.asks(Actor::Clock, command).unwrap();
    }
    assert!(!desk.finds(Reader::Office, "zkwords"));
}

#[test]
fn who_is_forgotten_takes_along_what_they_wrote_in_their_own_name() {
    let mut desk = Desk::open();
    let set = CommentWindow {
        open_to: OpenTo::Anybody,
        ..window()
    };
    desk.sets(set, &["What works?"]).unwrap();
    let of_the_organization = desk.one(Naming::Name);
    let alone = NewComment {
        organization: None,
        ..desk.drafts(Naming::Name)
    };
    let own = desk.submits(desk.focal, alone).unwrap();
    desk.posts(&own).unwrap();
    desk.posts(&of_the_organization).unwrap();
    let forget = PeopleCommand::Forget(desk.focal);
    desk.kit
        .asks(Actor::Person(desk.focal), Command::People(forget))
        .unwrap();
    let view = desk.see(Reader::Public);
    assert_eq!(view.comment(&own).unwrap().title, None);
    let stays = view.comment(&of_the_organization).unwrap();
    assert_eq!(stays.text.as_deref(), Some(WORDS));
    assert_eq!(stays.by.name, None);
    assert!(!desk.finds(Reader::Public, "Person 1"));
}

#[test]
fn who_is_kept_out_of_public_lists_is_not_named_here_either() {
    let mut desk = Desk::open();
    desk.kit
        .arranged(&desk.dialogue.clone(), 5, 5, &[])
        .unwrap();
    let register = participation::registration::RegistrationCommand::Register {
        application: desk.application.clone(),
        dialogue: desk.dialogue.clone(),
        attendee: crate::admitted::attendee("person1"),
        mode: Attendance::Online,
        consents: participation::registration::Consents::default(),
        protected: true,
    };
    desk.kit.does(Command::Registration(register)).unwrap();
    let view = desk.see(Reader::Office);
    let person = view.participants(&desk.dialogue)[0]
        .participant
        .person
        .unwrap();
    let new = desk.drafts(Naming::Name);
    let comment = desk.submits(person, new).unwrap();
    desk.posts(&comment).unwrap();
    let by = desk.public(&comment).unwrap().by;
    assert_eq!(by.name, None, "protection goes before every consent");
    assert!(!by.organization.is_empty());
}

#[test]
fn questions_that_were_answered_keep_their_numbers() {
    let mut desk = Desk::open();
    desk.sets(window(), &["What helps?"]).unwrap();
    desk.one(Naming::NotAtAll);
    let other = desk.sets(window(), &["Another", "What helps?"]);
    assert_eq!(key(other), "refused-questions-answered");
    desk.sets(window(), &["What helps?", "Another"]).unwrap();
    let view = desk.see(Reader::Public);
    let shown = view.comment_window(&desk.dialogue).unwrap();
    assert_eq!(shown.questions, ["What helps?", "Another"]);
    assert_eq!(
        key(desk.sets(window(), &["What helps?", "Another"])),
        "refused-nothing-changed"
    );
}

/// What may be done to a comment, by anybody, in any order.
#[derive(Debug, Clone, Copy)]
enum Step {
    Submit(Naming),
    Replace(Naming),
    Consent(Naming),
    Withdraw,
    Post,
    Return,
    Decline,
}

fn step() -> impl Strategy<Value = Step> {
    let naming = || proptest::sample::select(Naming::ALL.to_vec());
    prop_oneof![
        naming().prop_map(Step::Submit),
        naming().prop_map(Step::Replace),
        naming().prop_map(Step::Consent),
        Just(Step::Withdraw),
        Just(Step::Post),
        Just(Step::Post),
        Just(Step::Return),
        Just(Step::Decline),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever is done, everybody reads a comment's words exactly while it stands as posted, and a name only while its author
    /// agrees to it.
    #[test]
    fn words_are_public_while_they_are_posted_and_agreed_to(steps in prop::collection::vec((step(), 1_u32..4), 1..30)) {
        let mut desk = Desk::open();
        for (step, number) in steps {
            let comment = CommentRef { series: desk.dialogue.clone(), number };
            let _refused = match step {
                Step::Submit(naming) => {
                    let new = desk.drafts(naming);
                    desk.submits(desk.focal, new).map(|_| ())
                }
                Step::Replace(naming) => {
                    let new = NewComment { replaces: Some(comment), ..desk.drafts(naming) };
                    desk.submits(desk.focal, new).map(|_| ())
                }
                Step::Consent(naming) => desk.consents(&comment, naming).map(|_| ()),
                Step::Withdraw => desk.asks(desk.focal, CommentCommand::Withdraw(comment)).map(|_| ()),
                _ if desk.see(Reader::Office).comment(&comment).is_none() => Ok(()),
                Step::Post => desk.posts(&comment).map(|_| ()),
                Step::Return => desk.returns(&comment).map(|_| ()),
                Step::Decline => {
                    let version = desk.see(Reader::Office).comment(&comment).unwrap().version;
                    let reason = Reason("Because.".into());
                    desk.office(CommentCommand::Decline { comment, version, reason }).map(|_| ())
                }
            };
            let all = desk.see(Reader::Office).comments_to_handle(&desk.dialogue).unwrap();
            for one in all {
                let shown = desk.public(&one.reference);
                let naming = one.naming.unwrap();
                let posted = one.state == CommentState::Posted;
                prop_assert!(!posted || naming != Naming::NotAtAll);
                let words = shown.as_ref().and_then(|shown| shown.text.as_ref());
                prop_assert_eq!(words.is_some(), posted);
                prop_assert_eq!(shown.is_some(), one.posted.is_some());
                let by = shown.map(|shown| shown.by).unwrap_or_default();
                prop_assert_eq!(by.name.is_some(), posted && naming == Naming::Name);
                prop_assert_eq!(!by.organization.is_empty(), posted && naming >= Naming::Organization);
            }
        }
    }
}
