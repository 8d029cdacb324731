//! Contributions by example: who hands in activities, needs, offers and research, who reads them, and what stays of them.

use crate::kit::Kit;
use jiff::civil::date;
use mechanism::calendar::WorkingGroup;
use mechanism::contributions::*;
use mechanism::organizations::{Naming, OrganizationCommand, StakeholderKind};
use mechanism::participation::registration::Attendance;
use mechanism::people::{HeldFor, PeopleCommand, RegionalGroup};
use mechanism::*;
use proptest::prelude::*;

/// A dialogue on 20 May 2027, an organization and its focal point.
struct Desk {
    kit: Kit,
    dialogue: DialogueId,
    organization: OrganizationId,
    application: ApplicationRef,
    focal: PersonId,
}

impl Desk {
    fn open() -> Self {
        let mut kit = Kit::open();
        let dialogue = kit.planned("fa-2027", date(2027, 5, 20));
        let (organization, application) = kit.admitted(1, StakeholderKind::Ngo, &dialogue);
        let focal = kit.somebody(1);
        kit.granted(focal, Role::FocalPoint, HeldFor::Organization(organization));
        Self {
            kit,
            dialogue,
            organization,
            application,
            focal,
        }
    }

    fn office(&mut self, command: ContributionCommand) -> Result<Decision, Refusal> {
        self.kit.does(Command::Contribution(command))
    }

    fn asks(&mut self, who: PersonId, command: ContributionCommand) -> Result<Decision, Refusal> {
        let command = Command::Contribution(command);
        self.kit.asks(Actor::Person(who), command)
    }

    fn offer(&self) -> NewContribution {
        NewContribution {
            replaces: None,
            organization: Some(self.organization),
            kind: ContributionKind::Offer,
            topics: vec![WorkingGroup::TechnicalAssistance, WorkingGroup::Firearms],
            region: Some(RegionalGroup::Africa),
            dialogue: None,
            language: "en".into(),
            text: ContributionText {
                title: "A zktitle".into(),
                description: "We offer zkwords.".into(),
                themes: vec!["zktheme".into()],
                ..ContributionText::default()
            },
            named: true,
            contact: Some(Contact {
                name: "The zkcontactname".into(),
                address: "zkcontact@ngo.example".into(),
            }),
        }
    }

    fn research(&self) -> NewContribution {
        let mut new = self.offer();
        new.kind = ContributionKind::Research;
        new.text.references = vec![Reference {
            authors: "A. Zkauthor".into(),
            title: "A zkwork".into(),
            year: Some(2026),
            publisher: "Fictitious Press".into(),
            locator: "10.5555/zkdoi".parse().ok(),
        }];
        new
    }

    fn submits(&mut self, who: PersonId, new: NewContribution) -> Result<ContributionRef, Refusal> {
        let decision = self.asks(who, ContributionCommand::Submit(Box::new(new)))?;
        match &decision.acts[0].event {
            Event::Contribution(event) => Ok(event.contribution()),
            other => panic!("{other:?}"),
        }
    }

    /// The focal point hands one in, and an officer publishes it.
    fn published(&mut self, new: NewContribution) -> ContributionRef {
        let contribution = self.submits(self.focal, new).unwrap();
        self.publishes(contribution, 1).unwrap();
        contribution
    }

    fn publishes(
        &mut self,
        contribution: ContributionRef,
        version: u16,
    ) -> Result<Decision, Refusal> {
        self.office(ContributionCommand::Publish {
            contribution,
            version,
        })
    }

    fn declines(&mut self, contribution: ContributionRef) -> Result<Decision, Refusal> {
        self.office(ContributionCommand::Decline {
            contribution,
            version: 1,
            reason: Reason("It sells zkreason.".into()),
        })
    }

    fn see(&self, reader: Reader) -> View {
        see(&self.kit.world, reader, self.kit.now)
    }

    fn public(&self, contribution: ContributionRef) -> Option<ContributionView> {
        self.see(Reader::Public).contribution(contribution)
    }

    /// Whether a reader finds a word anywhere among contributions.
    fn finds(&self, reader: Reader, word: &str) -> bool {
        seen(&self.see(reader)).contains(word)
    }
}

/// Everything of this room that a view can be asked for.
fn seen(view: &View) -> String {
    let all = ContributionFilter::default();
    let mut seen = format!(
        "{:?} {:?}",
        view.contributions(&all),
        view.my_contributions()
    );
    seen += &format!("{:?}", view.contributions_known());
    seen += &format!("{:?}", view.contributions_to_handle());
    for number in 1..10 {
        let reference = ContributionRef { year: 2027, number };
        seen += &format!("{:?}", view.contribution(reference));
        seen += &format!("{:?}", view.contribution_as_published(reference));
        // What a value of the vault shows of itself is a digest; here its words are looked for.
        let shown = view.contribution(reference);
        let contact = shown.and_then(|shown| shown.contact);
        seen += &contact.map_or_else(String::new, |of| format!("{} {}", of.name, of.address));
    }
    seen
}

fn key<T>(asked: Result<T, Refusal>) -> &'static str {
    asked.map_or_else(|refusal| refusal.key, |_| "fine")
}

const EVERYTHING: [&str; 4] = ["zktitle", "zkwords", "zktheme", "zkcontact"];

#[test]
fn nobody_but_its_author_and_the_office_reads_one_before_it_is_published() {
    let mut desk = Desk::open();
    let outsider = desk.kit.somebody(3);
    let one = desk.submits(desk.focal, desk.offer()).unwrap();
    assert_eq!(one.to_string(), "C-2027-0001");
    for word in EVERYTHING.iter().chain(&["number: 1"]) {
        for reader in [
            Reader::Public,
            Reader::Participant,
            Reader::StateParty,
            Reader::Person(outsider),
        ] {
            assert!(!desk.finds(reader, word), "{reader:?} {word}");
        }
    }
    for reader in [Reader::Person(desk.focal), Reader::Office] {
        assert!(desk.finds(reader, "zkwords") && desk.finds(reader, "zkcontact"));
    }
    desk.publishes(one, 1).unwrap();
    let shown = desk.public(one).unwrap();
    assert_eq!(shown.description, "We offer zkwords.");
    assert_eq!(shown.by.organization["en"], "Fictitious Organization 1");
    assert_eq!(shown.by.name, None, "whoever typed it is not named");
    assert_eq!(
        shown.topics,
        [WorkingGroup::Firearms, WorkingGroup::TechnicalAssistance]
    );
    assert_eq!(shown.contact.unwrap().address, "zkcontact@ngo.example");
    assert!(shown.write_to.is_none() && shown.organization.is_none() && shown.named.is_none());
}

#[test]
fn without_a_contact_none_is_kept() {
    let mut desk = Desk::open();
    let without = NewContribution {
        contact: None,
        ..desk.offer()
    };
    let decision = desk
        .asks(desk.focal, ContributionCommand::Submit(Box::new(without)))
        .unwrap();
    assert_eq!(decision.acts.len(), 1, "one row, and it holds no contact");
    assert!(!desk.finds(Reader::Office, "zkcontact"));
}

#[test]
fn a_contact_that_is_taken_back_is_destroyed_and_the_entry_stays() {
    let mut desk = Desk::open();
    let one = desk.published(desk.offer());
    let before = desk.kit.world.clone();
    let back = ContributionCommand::WithdrawContact(one);
    desk.asks(desk.focal, back.clone()).unwrap();
    for reader in [Reader::Public, Reader::Person(desk.focal), Reader::Office] {
        assert!(!desk.finds(reader, "zkcontact"), "{reader:?}");
    }
    assert_eq!(desk.public(one).unwrap().description, "We offer zkwords.");
    assert_eq!(key(desk.asks(desk.focal, back)), "refused-nothing-changed");
    // Nor by asking for the day before.
    let mut past = before;
    past.protect_as(&desk.kit.world);
    let then = seen(&see(&past, Reader::Public, desk.kit.now));
    assert!(then.contains("zkwords") && !then.contains("zkcontact"));
}

#[test]
fn a_name_that_is_taken_back_is_shown_no_more() {
    let mut desk = Desk::open();
    let one = desk.published(desk.offer());
    let before = desk.kit.world.clone();
    desk.asks(desk.focal, ContributionCommand::WithdrawName(one))
        .unwrap();
    assert!(desk.public(one).unwrap().by.organization.is_empty());
    let mut past = before;
    past.protect_as(&desk.kit.world);
    let then = see(&past, Reader::Public, desk.kit.now);
    assert!(then.contribution(one).unwrap().by.organization.is_empty());
}

#[test]
fn what_is_withdrawn_leaves_the_fact_and_no_word() {
    let mut desk = Desk::open();
    let research = desk.research();
    let one = desk.published(research);
    let before = desk.kit.world.clone();
    desk.asks(desk.focal, ContributionCommand::Withdraw(one))
        .unwrap();
    let left = desk.public(one).unwrap();
    assert_eq!(left.state, ContributionState::Withdrawn);
    assert_eq!((left.title, left.references.len()), (None, 0));
    let mut past = before;
    past.protect_as(&desk.kit.world);
    let views = [
        desk.see(Reader::Public),
        desk.see(Reader::Office),
        see(&past, Reader::Public, desk.kit.now),
    ];
    for view in views {
        for word in [
            "zktitle",
            "zkwords",
            "zktheme",
            "zkcontact",
            "zkwork",
            "zkdoi",
        ] {
            assert!(!seen(&view).contains(word), "{word}");
        }
    }
    assert!(
        desk.see(Reader::Public)
            .contributions(&ContributionFilter::default())
            .is_empty()
    );
}

#[test]
fn a_decline_is_told_to_its_author_and_takes_off_what_was_published() {
    let mut desk = Desk::open();
    let one = desk.published(desk.offer());
    desk.declines(one).unwrap();
    let author = Reader::Person(desk.focal);
    assert!(desk.finds(author, "zkreason"));
    assert!(
        !desk.finds(author, "zkcontact"),
        "nothing is left for it to stand beside"
    );
    for word in ["zkreason", "zkwords", "Declined"] {
        assert!(!desk.finds(Reader::Public, word), "{word}");
    }
    assert_eq!(key(desk.declines(one)), "refused-contribution-as-it-stands");
    assert_eq!(
        key(desk.publishes(one, 1)),
        "refused-contribution-as-it-stands"
    );
}

#[test]
fn what_is_returned_comes_again_and_nobody_decides_on_what_they_have_not_read() {
    let mut desk = Desk::open();
    let one = desk.submits(desk.focal, desk.offer()).unwrap();
    let give_back = |version| ContributionCommand::Return {
        contribution: one,
        version,
        reason: Reason("It lacks zkreason.".into()),
    };
    desk.office(give_back(1)).unwrap();
    assert_eq!(
        key(desk.publishes(one, 1)),
        "refused-contribution-as-it-stands"
    );
    let mut newer = desk.offer();
    newer.replaces = Some(one);
    newer.text.description = "We offer zkmore.".into();
    newer.contact = None;
    assert_eq!(desk.submits(desk.focal, newer.clone()), Ok(one));
    for word in ["zkwords", "zkcontact", "zkreason"] {
        assert!(
            !desk.finds(Reader::Office, word),
            "{word} went with the version before"
        );
    }
    assert_eq!(key(desk.publishes(one, 1)), "refused-contribution-moved-on");
    desk.publishes(one, 2).unwrap();
    // What is published stays as it may have been cited.
    let refused = desk.submits(desk.focal, newer);
    assert_eq!(key(refused), "refused-contribution-as-it-stands");
    assert_eq!(
        key(desk.office(give_back(2))),
        "refused-contribution-as-it-stands"
    );
}

#[test]
fn another_persons_is_like_one_that_is_not() {
    let mut desk = Desk::open();
    let one = desk.published(desk.offer());
    let other = desk.kit.somebody(5);
    let forged = ContributionRef { number: 999, ..one };
    for reference in [one, forged] {
        let mut newer = desk.offer();
        newer.replaces = Some(reference);
        for command in [
            ContributionCommand::Withdraw(reference),
            ContributionCommand::WithdrawContact(reference),
            ContributionCommand::WithdrawName(reference),
            ContributionCommand::Submit(Box::new(newer)),
        ] {
            let refused = desk.asks(other, command);
            assert_eq!(key(refused), "refused-no-such-contribution");
        }
        let publish = ContributionCommand::Publish {
            contribution: reference,
            version: 1,
        };
        assert_eq!(key(desk.asks(desk.focal, publish)), "refused-not-yours");
    }
    assert!(desk.public(one).unwrap().is_published());
}

#[test]
fn one_acts_for_ones_organization_or_for_oneself_and_for_nobody_else() {
    let mut desk = Desk::open();
    let alone = desk.kit.somebody(6);
    let refused = desk.submits(alone, desk.offer());
    assert_eq!(key(refused), "refused-contribution-not-for-you");
    let own = NewContribution {
        organization: None,
        ..desk.offer()
    };
    assert_eq!(
        key(desk.submits(desk.focal, own.clone())),
        "refused-contribution-not-for-you",
        "whoever speaks for an organization speaks for it"
    );
    let one = desk.submits(alone, own).unwrap();
    desk.publishes(one, 1).unwrap();
    assert_eq!(
        desk.public(one).unwrap().by.name.as_deref(),
        Some("Person 6")
    );
    let nobody = ContributionCommand::Submit(Box::new(desk.offer()));
    let refused = desk.kit.asks(Actor::Nobody, Command::Contribution(nobody));
    assert_eq!(key(refused), "refused-not-yours");
    // The focal point of an organization takes back what a representative handed in.
    let representative = desk.kit.somebody(7);
    let held_for = HeldFor::Organization(desk.organization);
    desk.kit
        .granted(representative, Role::Representative, held_for);
    let theirs = desk.submits(representative, desk.offer()).unwrap();
    let focals = desk.see(Reader::Person(desk.focal)).contribution(theirs);
    assert_eq!(focals.unwrap().standing, ContributionStanding::Focal);
    desk.asks(desk.focal, ContributionCommand::WithdrawContact(theirs))
        .unwrap();
    desk.asks(desk.focal, ContributionCommand::Withdraw(theirs))
        .unwrap();
}

#[test]
fn whoever_is_kept_out_of_public_lists_is_neither_named_nor_reached_here() {
    let mut desk = Desk::open();
    let one = desk.published(desk.offer());
    let before = desk.kit.world.clone();
    desk.kit
        .does(Command::Organization(OrganizationCommand::Name {
            organization: desk.organization,
            naming: Naming::Withheld,
        }))
        .unwrap();
    let mut past = before;
    past.protect_as(&desk.kit.world);
    for world in [&desk.kit.world, &past] {
        let public = seen(&see(world, Reader::Public, desk.kit.now));
        assert!(public.contains("zkwords"));
        for word in ["zkcontact", "Fictitious Organization 1"] {
            assert!(!public.contains(word), "{word}");
        }
    }
    let own = desk.see(Reader::Person(desk.focal));
    assert!(own.contribution(one).unwrap().shielded, "they are told");
}

#[test]
fn whoever_holds_a_protected_seat_is_not_named_in_their_own_name_either() {
    let mut desk = Desk::open();
    let dialogue = desk.dialogue.clone();
    desk.kit.arranged(&dialogue, 5, 5, &[]).unwrap();
    let register = participation::registration::RegistrationCommand::Register {
        application: desk.application.clone(),
        dialogue: dialogue.clone(),
        attendee: crate::admitted::attendee("person1"),
        mode: Attendance::Online,
        consents: participation::registration::Consents::default(),
        protected: true,
    };
    desk.kit.does(Command::Registration(register)).unwrap();
    let view = desk.see(Reader::Office);
    let person = view.participants(&dialogue)[0].participant.person.unwrap();
    let own = NewContribution {
        organization: None,
        ..desk.offer()
    };
    let new = match person == desk.focal {
        true => desk.offer(),
        false => own,
    };
    let one = desk.submits(person, new).unwrap();
    desk.publishes(one, 1).unwrap();
    let public = desk.public(one).unwrap();
    assert_eq!((public.by.name, public.contact), (None, None));
    assert!(public.by.organization.is_empty());
}

#[test]
fn what_is_published_is_kept_with_the_record_and_its_contact_as_the_schedule_says() {
    let mut desk = Desk::open();
    let last = |from: jiff::civil::Date| from.checked_add(jiff::Span::new().months(24)).ok();
    let with = NewContribution {
        dialogue: Some(desk.dialogue.clone()),
        ..desk.offer()
    };
    let waiting = desk.submits(desk.focal, with).unwrap();
    let one = desk.published(desk.offer());
    let view = desk.see(Reader::Office);
    let of = |reference| view.contribution(reference).unwrap();
    assert_eq!(of(waiting).until, last(date(2027, 5, 20)));
    assert_eq!(of(one).until, None);
    assert_eq!(of(one).contact_until, last(date(2027, 1, 10)));
    // The clock ends the rest.
    desk.kit.now = "2029-05-21T09:00:00Z".parse().unwrap();
    for (_, command) in due(&desk.kit.world, desk.kit.now) {
        desk.kit.asks(Actor::Clock, command).unwrap();
    }
    assert!(!desk.finds(Reader::Office, "zkcontact"));
    let view = desk.see(Reader::Office);
    assert_eq!(view.contribution(waiting).unwrap().title, None);
    assert!(view.contribution(one).unwrap().is_published());
}

#[test]
fn what_waits_for_a_dialogue_that_is_moved_waits_with_it() {
    let mut desk = Desk::open();
    let with = NewContribution {
        dialogue: Some(desk.dialogue.clone()),
        ..desk.offer()
    };
    let one = desk.submits(desk.focal, with).unwrap();
    desk.kit
        .does(Command::Dialogue(dialogue::DialogueCommand::Postpone {
            dialogue: desk.dialogue.clone(),
            to: date(2027, 9, 20),
        }))
        .unwrap();
    let shown = desk.see(Reader::Office).contribution(one).unwrap();
    let last = date(2029, 9, 20);
    assert_eq!((shown.until, shown.contact_until), (Some(last), Some(last)));
}

#[test]
fn who_is_forgotten_takes_along_their_own_and_how_to_reach_them() {
    let mut desk = Desk::open();
    let alone = desk.kit.somebody(6);
    let own = NewContribution {
        organization: None,
        ..desk.offer()
    };
    let own = desk.submits(alone, own).unwrap();
    let theirs = desk.published(desk.offer());
    desk.publishes(own, 1).unwrap();
    for person in [alone, desk.focal] {
        let forget = Command::People(PeopleCommand::Forget(person));
        desk.kit.asks(Actor::Person(person), forget).unwrap();
    }
    assert_eq!(desk.public(own).unwrap().title, None);
    let stays = desk.public(theirs).unwrap();
    assert_eq!(stays.description, "We offer zkwords.");
    assert!(!desk.finds(Reader::Office, "zkcontact"));
}

#[test]
fn what_belongs_to_a_dialogue_is_for_whoever_sees_it() {
    let mut desk = Desk::open();
    let hidden = dialogue::Dialogue {
        audience: Audience::Restricted,
        ..desk
            .kit
            .dialogue("fa-2028", &[(WorkingGroup::Firearms, 2)], date(2028, 5, 20))
    };
    desk.kit
        .does(Command::Dialogue(dialogue::DialogueCommand::Record(hidden)))
        .unwrap();
    for unknown in ["fa-2028", "fa-2040"] {
        let new = NewContribution {
            dialogue: Some(DialogueId::new(unknown).unwrap()),
            ..desk.offer()
        };
        let refused = desk.submits(desk.focal, new);
        assert_eq!(key(refused), "refused-no-such-dialogue", "{unknown}");
    }
    // An officer of one dialogue handles what belongs to it.
    let new = NewContribution {
        dialogue: Some(desk.dialogue.clone()),
        ..desk.offer()
    };
    let here = desk.submits(desk.focal, new).unwrap();
    let nowhere = desk.submits(desk.focal, desk.offer()).unwrap();
    let officer = desk.kit.somebody(9);
    let grant = people::Grant {
        role: Role::Officer,
        held_for: HeldFor::Office,
        dialogue: Some(desk.dialogue.clone()),
        note: None,
    };
    let granted = people::PeopleEvent::Granted {
        person: officer,
        grant,
    };
    desk.kit.entered(Event::People(granted));
    let view = desk.see(Reader::Person(officer));
    let handled = view.contributions_to_handle().unwrap();
    assert_eq!(handled.len(), 1);
    assert_eq!(handled[0].reference, here);
    let publish = |contribution| ContributionCommand::Publish {
        contribution,
        version: 1,
    };
    assert_eq!(
        key(desk.asks(officer, publish(nowhere))),
        "refused-no-such-contribution"
    );
    desk.asks(officer, publish(here)).unwrap();
}

#[test]
fn somebody_finds_what_they_look_for() {
    let mut desk = Desk::open();
    let offer = desk.published(desk.offer());
    let mut elsewhere = desk.research();
    elsewhere.region = None;
    elsewhere.topics = vec![WorkingGroup::SmugglingOfMigrants];
    elsewhere.dialogue = Some(desk.dialogue.clone());
    let research = desk.published(elsewhere);
    let view = desk.see(Reader::Public);
    let all = ContributionFilter::default;
    let words = |words: &str| ContributionFilter {
        words: words.into(),
        ..all()
    };
    let of_kind = |kind| ContributionFilter {
        kind: Some(kind),
        ..all()
    };
    let cases = [
        (all(), vec![research, offer]),
        (of_kind(ContributionKind::Offer), vec![offer]),
        (of_kind(ContributionKind::Need), vec![]),
        (
            ContributionFilter {
                topic: Some(WorkingGroup::Firearms),
                ..all()
            },
            vec![offer],
        ),
        (
            ContributionFilter {
                region: Some(RegionalGroup::Africa),
                ..all()
            },
            vec![research, offer],
        ),
        (
            ContributionFilter {
                region: Some(RegionalGroup::EasternEurope),
                ..all()
            },
            vec![research],
        ),
        (
            ContributionFilter {
                dialogue: Some(desk.dialogue.clone()),
                ..all()
            },
            vec![research],
        ),
        (words("ZKWORDS offer"), vec![research, offer]),
        (words("zkauthor"), vec![research]),
        (words("zkwords nowhere"), vec![]),
        (words("zkcontact"), vec![]),
    ];
    for (filter, expected) in cases {
        let found = view.contributions(&filter);
        let found: Vec<ContributionRef> = found.iter().map(|one| one.reference).collect();
        assert_eq!(found, expected, "{filter:?}");
    }
}

#[test]
fn nobody_fills_the_desk() {
    let mut desk = Desk::open();
    let mut last = None;
    for _ in 0..10 {
        last = Some(desk.submits(desk.focal, desk.offer()).unwrap());
    }
    let refused = desk.submits(desk.focal, desk.offer());
    assert_eq!(key(refused), "refused-contributions-enough");
    // Taking one back makes room, and gives its number to nobody.
    let back = ContributionCommand::Withdraw(last.unwrap());
    desk.asks(desk.focal, back).unwrap();
    let next = desk.submits(desk.focal, desk.offer()).unwrap();
    assert_eq!(next.to_string(), "C-2027-0011");
    let mut mended = desk.offer();
    mended.replaces = Some(next);
    for _ in 1..20 {
        desk.submits(desk.focal, mended.clone()).unwrap();
    }
    let refused = desk.submits(desk.focal, mended);
    assert_eq!(key(refused), "refused-too-many-requests");
}

#[test]
fn what_is_not_sound_is_refused_at_its_field() {
    let mut desk = Desk::open();
    let changed = |change: fn(&mut NewContribution)| {
        let mut new = Desk::open().research();
        change(&mut new);
        new
    };
    let cases = [
        (changed(|n| n.topics.clear()), "topics"),
        (changed(|n| n.text.title.clear()), "title"),
        (
            changed(|n| n.text.description = "x".repeat(8_001)),
            "description",
        ),
        (
            changed(|n| n.text.references[0].authors.clear()),
            "authors-1",
        ),
        (
            changed(|n| n.text.references[0].year = Some(2999)),
            "year-1",
        ),
        (
            changed(|n| n.contact.as_mut().unwrap().address = "nowhere".into()),
            "contact-address",
        ),
        (
            changed(|n| n.contact.as_mut().unwrap().name = "a\u{202E}b".into()),
            "contact-name",
        ),
    ];
    for (mut new, field) in cases {
        new.organization = Some(desk.organization);
        let refusal = desk.submits(desk.focal, new).unwrap_err();
        let named = refusal.values.iter().find(|(name, _)| *name == "field");
        assert_eq!(named.map(|(_, of)| of.as_str()), Some(field), "{refusal:?}");
    }
}

/// What may be done with one, in any order.
#[derive(Debug, Clone, Copy)]
enum Step {
    Mend,
    Publish,
    Return,
    Decline,
    Contact,
    Name,
    Withdraw,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_in_whatever_order_nothing_is_shown_that_was_not_agreed_to(
        steps in proptest::collection::vec(
            prop_oneof![
                Just(Step::Mend), Just(Step::Publish), Just(Step::Return), Just(Step::Decline),
                Just(Step::Contact), Just(Step::Name), Just(Step::Withdraw),
            ],
            1..12,
        ),
        contact: bool,
    ) {
        let mut desk = Desk::open();
        let mut new = desk.offer();
        if !contact {
            new.contact = None;
        }
        let one = desk.submits(desk.focal, new.clone()).unwrap();
        new.replaces = Some(one);
        let (mut published, mut agreed, mut gone) = (false, contact, false);
        for step in steps {
            let version = desk.see(Reader::Office).contribution(one).unwrap().version;
            let reason = || Reason("Because.".into());
            let focal = desk.focal;
            let done = match step {
                Step::Mend => desk.asks(focal, ContributionCommand::Submit(Box::new(new.clone()))),
                Step::Publish => desk.publishes(one, version),
                Step::Return => desk.office(ContributionCommand::Return {
                    contribution: one, version, reason: reason(),
                }),
                Step::Decline => desk.office(ContributionCommand::Decline {
                    contribution: one, version, reason: reason(),
                }),
                Step::Contact => desk.asks(focal, ContributionCommand::WithdrawContact(one)),
                Step::Name => desk.asks(focal, ContributionCommand::WithdrawName(one)),
                Step::Withdraw => desk.asks(focal, ContributionCommand::Withdraw(one)),
            };
            if done.is_ok() {
                match step {
                    Step::Mend => agreed = contact,
                    Step::Publish => published = true,
                    Step::Contact => agreed = false,
                    Step::Decline | Step::Withdraw => (published, agreed, gone) = (false, false, true),
                    Step::Return | Step::Name => {}
                }
            }
            let public = seen(&desk.see(Reader::Public));
            prop_assert_eq!(public.contains("zkwords"), published);
            prop_assert_eq!(public.contains("zkcontact"), published && agreed);
            prop_assert!(!(published && gone));
        }
    }
}
