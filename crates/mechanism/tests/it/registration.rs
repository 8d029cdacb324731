use crate::admitted::{attendee, moves};
use crate::kit::Kit;
use jiff::ToSpan;
use jiff::civil::date;
use mechanism::dialogue::DialogueCommand;
use mechanism::organizations::StakeholderKind::{self, Academia, Ngo, PrivateSector};
use mechanism::participation::application::{ApplicationCommand, ApplicationEvent};
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::deciding::{Basis, DecidingCommand};
use mechanism::participation::registration::Attendance::{InPerson, Online};
use mechanism::participation::registration::*;
use mechanism::people::HeldFor;
use mechanism::*;
use proptest::prelude::*;

/// A dialogue with seats, and one organization that is admitted, with its focal point.
struct Hall {
    kit: Kit,
    dialogue: DialogueId,
    organization: OrganizationId,
    application: ApplicationRef,
    focal_point: PersonId,
}

impl Hall {
    fn with_seats(in_person: u32, online: u32) -> Self {
        let mut kit = Kit::open();
        let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
        let (organization, application) = kit.admitted(1, Ngo, &dialogue);
        let focal_point = kit.somebody(1);
        let held_for = HeldFor::Organization(organization);
        kit.granted(focal_point, Role::FocalPoint, held_for);
        kit.arranged(&dialogue, in_person, online, &[]).unwrap();
        Self {
            kit,
            dialogue,
            organization,
            application,
            focal_point,
        }
    }

    fn names(&mut self, name: &str, mode: Attendance) -> Result<ParticipantId, Refusal> {
        let actor = Actor::Person(self.focal_point);
        let (application, dialogue) = (self.application.clone(), self.dialogue.clone());
        self.kit
            .names(actor, &application, &dialogue, attendee(name), mode)
    }

    fn asks(&mut self, command: RegistrationCommand) -> Result<Decision, Refusal> {
        let actor = Actor::Person(self.focal_point);
        self.kit.asks(actor, Command::Registration(command))
    }

    fn office_does(&mut self, command: RegistrationCommand) -> Result<Decision, Refusal> {
        self.kit.does(Command::Registration(command))
    }

    fn changes(
        &mut self,
        participant: ParticipantId,
        attendee: Attendee,
        mode: Attendance,
    ) -> Result<Decision, Refusal> {
        self.asks(RegistrationCommand::Change {
            participant,
            attendee,
            mode,
            consents: Consents {
                name: true,
                ..Consents::default()
            },
            protected: false,
        })
    }

    /// At the door, on the day: in the morning, or later where it is later already.
    fn checks_in(&mut self, participant: ParticipantId) -> Result<Decision, Refusal> {
        let at = self.kit.the_day_comes(&self.dialogue.clone());
        self.office_does(RegistrationCommand::CheckIn {
            participant,
            at,
            mode: InPerson,
        })
    }

    fn minutes_pass(&mut self, minutes: i64) {
        self.kit.now += minutes.minutes();
    }
}

fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

#[test]
fn an_admitted_organization_names_its_people_and_others_wait() {
    let mut hall = Hall::with_seats(1, 1);
    let first = hall.names("Ana Example", InPerson).unwrap();
    let second = hall.names("Ben Example", InPerson).unwrap();
    let remote = hall.names("Cleo Example", Online).unwrap();
    assert_eq!(hall.kit.seat(first), Seat::Confirmed);
    assert_eq!(hall.kit.seat(second), Seat::Waiting);
    assert_eq!(hall.kit.seat(remote), Seat::Confirmed);
    let view = hall.kit.of(hall.focal_point);
    let mine = view.my_participants(&hall.application, &hall.dialogue);
    let places: Vec<_> = mine.iter().map(|one| one.place).collect();
    assert_eq!(places, [None, Some(1), None]);
    assert_eq!(
        view.seat_foreseen(&hall.application, &hall.dialogue, InPerson),
        Some(Seat::Waiting)
    );
}

#[test]
fn nobody_is_named_before_the_decision_nor_by_a_stranger() {
    let mut hall = Hall::with_seats(9, 9);
    let other = hall.kit.organization(2, Ngo, "ke");
    let undecided = hall.kit.applied(2, other, &[&hall.dialogue]);
    let dialogue = hall.dialogue.clone();
    let as_focal_point = Actor::Person(hall.focal_point);
    let mut tries = |actor: Actor, application: &ApplicationRef| {
        let ana = attendee("Ana Example");
        key(hall.kit.names(actor, application, &dialogue, ana, InPerson))
    };
    // Somebody else's application and one that does not exist look the same.
    let missing = ApplicationRef {
        series: dialogue.clone(),
        number: 77,
    };
    assert_eq!(
        tries(as_focal_point.clone(), &undecided),
        "refused-no-such-application"
    );
    assert_eq!(
        tries(as_focal_point, &missing),
        "refused-no-such-application"
    );
    assert_eq!(
        tries(Actor::at_the_command_line(), &undecided),
        "refused-not-admitted"
    );
}

#[test]
fn a_seat_given_back_goes_to_the_first_who_waits_and_both_are_entered() {
    let mut hall = Hall::with_seats(1, 1);
    let first = hall.names("Ana Example", InPerson).unwrap();
    hall.minutes_pass(1);
    let second = hall.names("Ben Example", InPerson).unwrap();
    hall.minutes_pass(1);
    let third = hall.names("Cleo Example", InPerson).unwrap();
    let given_back = hall.asks(RegistrationCommand::GiveBack(first)).unwrap();
    assert_eq!(
        moves(&given_back),
        [(first, Seat::GivenBack), (second, Seat::Confirmed)]
    );
    let revoked = hall
        .office_does(RegistrationCommand::Revoke(second))
        .unwrap();
    assert_eq!(
        moves(&revoked),
        [(second, Seat::Revoked), (third, Seat::Confirmed)]
    );
    assert_eq!(
        key(hall.asks(RegistrationCommand::GiveBack(first))),
        "refused-seat-gone"
    );
    assert_eq!(
        key(hall.asks(RegistrationCommand::Revoke(third))),
        "refused-not-yours"
    );
}

#[test]
fn more_seats_promote_in_the_order_of_waiting_each_as_an_entry() {
    let mut hall = Hall::with_seats(0, 0);
    let waiting: Vec<_> = ["Ana Example", "Ben Example", "Cleo Example"]
        .map(|name| hall.names(name, InPerson).unwrap())
        .into();
    let dialogue = hall.dialogue.clone();
    let decision = hall.kit.arranged(&dialogue, 2, 0, &[]).unwrap();
    assert_eq!(
        moves(&decision),
        [(waiting[0], Seat::Confirmed), (waiting[1], Seat::Confirmed)]
    );
    // Fewer seats take none back.
    let decision = hall.kit.arranged(&dialogue, 0, 0, &[]).unwrap();
    assert_eq!(moves(&decision), []);
    let taken = hall.kit.office().seats(&dialogue);
    assert_eq!((taken[0].taken, taken[0].waiting), (2, 1));
}

#[test]
fn who_came_first_is_first_however_late_it_was_entered() {
    let mut hall = Hall::with_seats(0, 0);
    let later = hall.names("Ana Example", InPerson).unwrap();
    // Another instance received this one a minute earlier and entered it after.
    hall.minutes_pass(-1);
    let earlier = hall.names("Ben Example", InPerson).unwrap();
    let dialogue = hall.dialogue.clone();
    let decision = hall.kit.arranged(&dialogue, 1, 0, &[]).unwrap();
    assert_eq!(moves(&decision), [(earlier, Seat::Confirmed)]);
    assert_eq!(hall.kit.seat(later), Seat::Waiting);
}

#[test]
fn a_kind_has_seats_of_its_own_within_those_of_all() {
    let mut hall = Hall::with_seats(9, 9);
    let dialogue = hall.dialogue.clone();
    let ngos = Seats {
        mode: InPerson,
        kind: Some(Ngo),
        most: 1,
    };
    hall.kit.arranged(&dialogue, 2, 0, &[ngos]).unwrap();
    let (_, university) = hall.kit.admitted(2, Academia, &dialogue);
    let office = Actor::at_the_command_line();
    let seated = hall.names("Ana Example", InPerson).unwrap();
    let waits = hall.names("Ben Example", InPerson).unwrap();
    let mut of_university = |name| {
        let who = attendee(name);
        let named = hall
            .kit
            .names(office.clone(), &university, &dialogue, who, InPerson);
        hall.kit.seat(named.unwrap())
    };
    assert_eq!(of_university("Dan Example"), Seat::Confirmed);
    assert_eq!(of_university("Eve Example"), Seat::Waiting);
    assert_eq!(hall.kit.seat(seated), Seat::Confirmed);
    assert_eq!(hall.kit.seat(waits), Seat::Waiting);
}

#[test]
fn personal_data_is_asked_only_as_far_as_the_mode_needs_it() {
    let mut hall = Hall::with_seats(9, 9);
    let only_a_name = Attendee {
        name: "Ana Example".into(),
        ..Attendee::default()
    };
    let (application, dialogue) = (hall.application.clone(), hall.dialogue.clone());
    let mut tries = |attendee: Attendee, mode| {
        let actor = Actor::at_the_command_line();
        hall.kit
            .names(actor, &application, &dialogue, attendee, mode)
    };
    assert!(tries(only_a_name.clone(), InPerson).is_ok());
    assert_eq!(
        key(tries(only_a_name, Online)),
        "refused-online-without-address"
    );
    let nameless = Attendee {
        name: " ".into(),
        ..attendee("Ben Example")
    };
    assert_eq!(key(tries(nameless, InPerson)), "refused-text-missing");
    let mistyped = Attendee {
        address: "ben.example.org".into(),
        ..attendee("Ben Example")
    };
    assert_eq!(key(tries(mistyped, Online)), "refused-no-address");
    let invented = Attendee {
        gender: "unknown".into(),
        ..attendee("Ben Example")
    };
    assert_eq!(key(tries(invented, Online)), "refused-gender-unknown");
}

#[test]
fn limits_times_and_doubles_are_kept() {
    let mut hall = Hall::with_seats(9, 9);
    hall.names("Ana Example", Online).unwrap();
    assert_eq!(
        key(hall.names("Ana Example", Online)),
        "refused-already-registered"
    );
    for name in ["Ben Example", "Cleo Example", "Dan Example", "Eve Example"] {
        hall.names(name, InPerson).unwrap();
    }
    assert_eq!(
        key(hall.names("Fay Example", InPerson)),
        "refused-too-many-people"
    );
    let dialogue = hall.dialogue.clone();
    let closes = hall.kit.now;
    hall.office_does(RegistrationCommand::Arrange {
        dialogue: dialogue.clone(),
        arrangements: Arrangements {
            seats: Vec::new(),
            per_organization: 9,
            closes: Some(closes),
            online_room: String::new(),
        },
    })
    .unwrap();
    hall.names("Fay Example", InPerson).unwrap();
    hall.minutes_pass(1);
    assert_eq!(
        key(hall.names("Gil Example", InPerson)),
        "refused-registration-closed"
    );
    let (application, gil) = (hall.application.clone(), attendee("Gil Example"));
    let office = Actor::at_the_command_line();
    hall.kit
        .names(office.clone(), &application, &dialogue, gil, InPerson)
        .unwrap();
    hall.kit
        .does(Command::Dialogue(DialogueCommand::Cancel(dialogue.clone())))
        .unwrap();
    let hal = attendee("Hal Example");
    assert_eq!(
        key(hall
            .kit
            .names(office, &application, &dialogue, hal, InPerson)),
        "refused-dialogue-cancelled"
    );
}

#[test]
fn an_exchange_destroys_what_was_kept_of_the_person_before() {
    let mut hall = Hall::with_seats(1, 1);
    let place = hall.names("Ana Example", InPerson).unwrap();
    let before = hall.kit.office();
    let row = before.participant(place).unwrap().participant.attendee.row;
    let decision = hall
        .changes(place, attendee("Ben Example"), InPerson)
        .unwrap();
    assert!(decision.vault.contains(&VaultChange::Destroy(row)));
    assert_eq!(hall.kit.world.row(row), None);
    assert_eq!(hall.kit.seat(place), Seat::Confirmed);
    let view = hall.kit.office();
    let ben = view.participant(place).unwrap();
    assert_eq!(ben.attendee.unwrap().name, "Ben Example");
    let me = ben.participant.person.unwrap();
    assert_eq!(hall.kit.of(me).my_seats().len(), 1);
    let ana = before.participant(place).unwrap().participant.person;
    assert!(hall.kit.of(ana.unwrap()).my_seats().is_empty());
}

#[test]
fn another_mode_is_asked_for_anew_and_frees_the_seat() {
    let mut hall = Hall::with_seats(1, 1);
    let moving = hall.names("Ana Example", InPerson).unwrap();
    let remote = hall.names("Ben Example", Online).unwrap();
    hall.minutes_pass(1);
    let waiting = hall.names("Cleo Example", InPerson).unwrap();
    hall.minutes_pass(1);
    let decision = hall
        .changes(moving, attendee("Ana Example"), Online)
        .unwrap();
    assert_eq!(moves(&decision), [(waiting, Seat::Confirmed)]);
    assert_eq!(hall.kit.seat(moving), Seat::Waiting);
    assert_eq!(hall.kit.seat(remote), Seat::Confirmed);
}

#[test]
fn a_person_takes_consent_back_after_the_list_is_closed_and_hands_their_seat_to_nobody() {
    let mut hall = Hall::with_seats(1, 1);
    let place = hall.names("Ana Example", InPerson).unwrap();
    let ana = hall.kit.office();
    let ana = ana.participant(place).unwrap().participant.person.unwrap();
    let dialogue = hall.dialogue.clone();
    hall.kit.now = "2027-05-08T08:00:00Z".parse().unwrap();
    hall.checks_in(place).unwrap();
    let change = |attendee| {
        Command::Registration(RegistrationCommand::Change {
            participant: place,
            attendee,
            mode: InPerson,
            consents: Consents::default(),
            protected: true,
        })
    };
    let own = change(attendee("Ana Example"));
    hall.kit.asks(Actor::Person(ana), own).unwrap();
    let handed_on = change(attendee("Ben Example"));
    assert_eq!(
        key(hall.kit.asks(Actor::Person(ana), handed_on)),
        "refused-already-came"
    );
    assert!(hall.kit.view().public_participants(&dialogue).is_empty());
}

#[test]
fn a_representative_keeps_their_own_seat_and_names_nobody() {
    let mut hall = Hall::with_seats(9, 9);
    let [own, others] =
        ["Ana Example", "Ben Example"].map(|name| hall.names(name, InPerson).unwrap());
    let ana = hall.kit.office();
    let ana = ana.participant(own).unwrap().participant.person.unwrap();
    let held_for = HeldFor::Organization(hall.organization);
    hall.kit.granted(ana, Role::Representative, held_for);
    let (application, dialogue) = (hall.application.clone(), hall.dialogue.clone());
    let cleo = attendee("Cleo Example");
    let named = hall
        .kit
        .names(Actor::Person(ana), &application, &dialogue, cleo, InPerson);
    assert_eq!(key(named), "refused-no-such-application");
    let mut gives_back = |place| {
        let command = Command::Registration(RegistrationCommand::GiveBack(place));
        hall.kit.asks(Actor::Person(ana), command)
    };
    assert_eq!(key(gives_back(others)), "refused-no-such-participant");
    gives_back(own).unwrap();
    assert_eq!(hall.kit.seat(own), Seat::GivenBack);
    assert_eq!(hall.kit.seat(others), Seat::Confirmed);
}

#[test]
fn the_way_in_follows_the_decision() {
    let mut hall = Hall::with_seats(9, 9);
    let place = hall.names("Ana Example", Online).unwrap();
    let of = |hall: &Hall, reader: PersonId| {
        let view = hall.kit.of(reader);
        view.online_access(place).map(str::to_owned)
    };
    let office = hall.kit.office();
    let ana = office.participant(place).unwrap().participant.person;
    let ana = ana.unwrap();
    assert!(of(&hall, ana).is_some());
    // It is personal: the colleague who named her does not get her way in.
    assert_eq!(of(&hall, hall.focal_point), None);
    let (application, dialogue) = (hall.application.clone(), hall.dialogue.clone());
    hall.kit
        .ruled(&application, &dialogue, Outcome::NotAdmitted);
    assert_eq!(of(&hall, ana), None);
    assert_eq!(key(hall.checks_in(place)), "refused-no-seat");
    // The next decision about seats enters that the seat is gone.
    let decision = hall.kit.arranged(&dialogue, 9, 9, &[]).unwrap();
    assert_eq!(moves(&decision), [(place, Seat::Revoked)]);
}

#[test]
fn who_withdraws_gives_the_seats_back() {
    let mut hall = Hall::with_seats(1, 1);
    let (_, other) = hall.kit.admitted(2, PrivateSector, &hall.dialogue.clone());
    let place = hall.names("Ana Example", InPerson).unwrap();
    let (dialogue, application) = (hall.dialogue.clone(), hall.application.clone());
    let at = hall.kit.now;
    hall.kit
        .entered(Event::Application(ApplicationEvent::Withdrawn {
            application,
            dialogues: vec![dialogue.clone()],
            at,
        }));
    let office = Actor::at_the_command_line();
    let ben = attendee("Ben Example");
    let named = hall.kit.names(office, &other, &dialogue, ben, InPerson);
    assert_eq!(hall.kit.seat(named.unwrap()), Seat::Confirmed);
    assert_eq!(hall.kit.seat(place), Seat::GivenBack);
}

#[test]
fn an_admission_taken_back_takes_its_seats_along() {
    let mut hall = Hall::with_seats(1, 1);
    let (_, other) = hall.kit.admitted(2, PrivateSector, &hall.dialogue.clone());
    let place = hall.names("Ana Example", InPerson).unwrap();
    let (dialogue, application) = (hall.dialogue.clone(), hall.application.clone());
    let office = Actor::at_the_command_line();
    let ben = attendee("Ben Example");
    let waiting = hall.kit.names(office, &other, &dialogue, ben, InPerson);
    let review = DecidingCommand::Rule {
        cases: vec![(application, dialogue)],
        outcome: Outcome::NotAdmitted,
        body: Body::ExtendedBureau,
        basis: Basis::Review,
        on: day_in_vienna(hall.kit.now),
        document: String::new(),
        vote: None,
        told: String::new(),
        reviewable: true,
    };
    let decision = hall.kit.does(Command::Deciding(review)).unwrap();
    assert_eq!(
        moves(&decision),
        [(place, Seat::Revoked), (waiting.unwrap(), Seat::Confirmed)]
    );
}

#[test]
fn withdrawing_and_what_follows_for_the_seats_is_one_decision() {
    let mut hall = Hall::with_seats(1, 1);
    let (_, other) = hall.kit.admitted(2, PrivateSector, &hall.dialogue.clone());
    let place = hall.names("Ana Example", InPerson).unwrap();
    let (dialogue, application) = (hall.dialogue.clone(), hall.application.clone());
    let office = Actor::at_the_command_line();
    let ben = attendee("Ben Example");
    let waiting = hall
        .kit
        .names(office, &other, &dialogue, ben, InPerson)
        .unwrap();
    let withdraw = Command::Application(ApplicationCommand::Withdraw {
        application,
        dialogue: Some(dialogue),
    });
    let actor = Actor::Person(hall.focal_point);
    let decision = hall.kit.asks(actor, withdraw).unwrap();
    assert_eq!(
        moves(&decision),
        [(place, Seat::GivenBack), (waiting, Seat::Confirmed)]
    );
}

#[test]
fn a_second_scan_says_when_they_came_and_a_mistake_is_undone() {
    let mut hall = Hall::with_seats(1, 1);
    let place = hall.names("Ana Example", InPerson).unwrap();
    hall.checks_in(place).unwrap();
    let came = hall.kit.now;
    hall.minutes_pass(5);
    let again = hall.checks_in(place).unwrap_err();
    assert_eq!(again.key, "refused-already-came");
    assert_eq!(again.values, [("at", came.to_string())]);
    hall.office_does(RegistrationCommand::UndoCheckIn(place))
        .unwrap();
    assert_eq!(
        key(hall.office_does(RegistrationCommand::UndoCheckIn(place))),
        "refused-did-not-come"
    );
    // Entered afterwards, with the time it happened; never ahead of time.
    let at = |at| RegistrationCommand::CheckIn {
        participant: place,
        at,
        mode: Online,
    };
    let ahead = hall.kit.now + 1.second();
    assert_eq!(key(hall.office_does(at(ahead))), "refused-not-yet-happened");
    hall.office_does(at(came)).unwrap();
    let view = hall.kit.office();
    let kept = view.participant(place).unwrap().participant.came;
    assert_eq!(kept, Some((came, Online)));
}

#[test]
fn nobody_comes_on_another_day_than_the_dialogue_s() {
    let mut hall = Hall::with_seats(1, 1);
    let place = hall.names("Ana Example", InPerson).unwrap();
    let comes = |at: &str| RegistrationCommand::CheckIn {
        participant: place,
        at: at.parse().unwrap(),
        mode: InPerson,
    };
    let early = hall.kit.now.to_string();
    let refused = hall.office_does(comes(&early)).unwrap_err();
    assert_eq!(refused.key, "refused-not-the-day");
    assert_eq!(refused.values, [("day", "2027-05-07".to_owned())]);
    // The day is Vienna's, from its first instant to its last.
    hall.kit.now = "2027-05-09T08:00:00Z".parse().unwrap();
    for outside in ["2027-05-06T21:59:59Z", "2027-05-07T22:00:00Z"] {
        assert_eq!(
            key(hall.office_does(comes(outside))),
            "refused-not-the-day",
            "{outside}"
        );
    }
    for inside in ["2027-05-06T22:00:00Z", "2027-05-07T21:59:59Z"] {
        hall.office_does(comes(inside)).unwrap();
        hall.office_does(RegistrationCommand::UndoCheckIn(place))
            .unwrap();
    }
}

#[test]
fn the_desk_lets_nobody_in_who_waits_and_an_officer_does() {
    let mut hall = Hall::with_seats(0, 0);
    let place = hall.names("Ana Example", InPerson).unwrap();
    let desk = hall.kit.somebody(9);
    hall.kit.granted(desk, Role::CheckIn, HeldFor::Office);
    let at = hall.kit.the_day_comes(&hall.dialogue.clone());
    let scan = Command::Registration(RegistrationCommand::CheckIn {
        participant: place,
        at,
        mode: InPerson,
    });
    assert_eq!(
        key(hall.kit.asks(Actor::Person(desk), scan.clone())),
        "refused-no-seat"
    );
    hall.kit.does(scan).unwrap();
    // Who is in the room waits no more.
    assert!(hall.kit.office().waiting_list(&hall.dialogue).is_empty());
}

#[test]
fn the_desk_sees_only_what_it_needs() {
    let mut hall = Hall::with_seats(9, 9);
    let secret = Attendee {
        needs: "SECRET-NEEDS".into(),
        gender: "woman".into(),
        address: "secret-address@example.org".into(),
        ..attendee("Ana Muñoz")
    };
    let (application, dialogue) = (hall.application.clone(), hall.dialogue.clone());
    let office = Actor::at_the_command_line();
    let place = hall
        .kit
        .names(office, &application, &dialogue, secret, InPerson)
        .unwrap();
    hall.names("Ben Example", InPerson).unwrap();
    let desk = hall.kit.somebody(9);
    hall.kit.granted(desk, Role::CheckIn, HeldFor::Office);
    let view = hall.kit.of(desk);
    assert_eq!(view.at_the_door(&dialogue, "").len(), 2);
    assert_eq!(view.at_the_door(&dialogue, "munoz").len(), 1);
    assert_eq!(view.at_the_door(&dialogue, "organization 1").len(), 2);
    let found = view.at_the_door(&dialogue, &place.to_string());
    assert!(found[0].may_enter);
    let shown = format!("{found:?}");
    assert!(shown.contains("Ana Muñoz"), "{shown}");
    for secret in ["SECRET", "secret", "woman"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(view.participants(&dialogue).is_empty());
    assert!(view.participant(place).is_none());
    // The technician sees names, and not those of the protected.
    let technician = hall.kit.somebody(10);
    hall.kit
        .granted(technician, Role::Technician, HeldFor::Office);
    let listed = |hall: &Hall| {
        let view = hall.kit.of(technician);
        format!("{:?}", view.participants(&dialogue))
    };
    assert!(listed(&hall).contains("Ana Muñoz"));
    assert!(!listed(&hall).contains("secret"));
    hall.office_does(RegistrationCommand::Change {
        participant: place,
        attendee: attendee("Ana Muñoz"),
        mode: InPerson,
        consents: Consents {
            name: true,
            organization: true,
            screens: true,
        },
        protected: true,
    })
    .unwrap();
    assert!(!listed(&hall).contains("Ana Muñoz"));
}

#[test]
fn the_public_reads_who_came_and_consented() {
    let mut hall = Hall::with_seats(9, 9);
    let with = |name: bool, organization: bool| Consents {
        name,
        organization,
        screens: false,
    };
    let (application, dialogue) = (hall.application.clone(), hall.dialogue.clone());
    for (name, consents, protected, comes) in [
        ("Ana Example", with(true, true), false, true),
        ("Ben Example", with(true, false), true, true),
        ("Cleo Example", with(true, true), false, false),
        ("Dan Example", with(false, false), false, true),
        ("Eve Example", with(false, true), false, true),
    ] {
        let decision = hall.office_does(RegistrationCommand::Register {
            application: application.clone(),
            dialogue: dialogue.clone(),
            attendee: attendee(name),
            mode: InPerson,
            consents,
            protected,
        });
        assert!(decision.is_ok());
        let all = hall.kit.office();
        let all = all.participants(&dialogue);
        let place = all.last().unwrap().participant.id;
        if comes {
            hall.checks_in(place).unwrap();
        }
    }
    let shown = hall.kit.view().public_participants(&dialogue);
    let names: Vec<_> = shown.iter().map(|one| one.name.as_deref()).collect();
    assert_eq!(names, [Some("Ana Example"), None]);
    assert!(shown.iter().all(|one| one.organization.is_some()));
    // The organization may ask to be named nowhere, whoever consented.
    let organization = hall.organization;
    hall.kit.entered(Event::Organization(
        mechanism::organizations::OrganizationEvent::Named {
            organization,
            naming: mechanism::organizations::Naming::Withheld,
        },
    ));
    let shown = hall.kit.view().public_participants(&dialogue);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].organization, None);
}

#[test]
fn the_list_of_delegations_is_replaced_whole_and_names_each_once() {
    let mut hall = Hall::with_seats(9, 9);
    let state = |code: &str| Delegation {
        kind: DelegationKind::StateParty,
        state: StateCode::new(code).ok(),
        name: String::new(),
        in_person: 2,
        online: 0,
        attended: false,
    };
    let body = |name: &str| Delegation {
        kind: DelegationKind::Intergovernmental,
        state: None,
        name: name.into(),
        ..state("mx")
    };
    let dialogue = hall.dialogue.clone();
    let mut lists = |delegations: Vec<Delegation>| {
        hall.office_does(RegistrationCommand::List {
            dialogue: dialogue.clone(),
            as_of: date(2027, 5, 6),
            delegations,
        })
    };
    lists(vec![state("mx"), state("ke")]).unwrap();
    lists(vec![state("mx"), body("Fictitious Body")]).unwrap();
    let signatory = Delegation {
        kind: DelegationKind::Signatory,
        ..state("mx")
    };
    assert_eq!(
        key(lists(vec![state("mx"), signatory])),
        "refused-delegation-twice"
    );
    assert_eq!(
        key(lists(vec![body("A Body"), body("a body")])),
        "refused-delegation-twice"
    );
    let unnamed = Delegation {
        state: None,
        ..state("mx")
    };
    assert_eq!(key(lists(vec![unnamed])), "refused-delegation-unnamed");
    let office = hall.kit.office();
    assert_eq!(office.delegations(&dialogue).unwrap().1.len(), 2);
    assert!(hall.kit.view().delegations(&dialogue).is_none());
}

#[test]
fn whoever_is_named_with_a_new_address_can_be_written_to() {
    let mut hall = Hall::with_seats(9, 9);
    let place = hall.names("Ana Example", Online).unwrap();
    let view = hall.kit.office();
    let ana = view.participant(place).unwrap().participant.person;
    let known = person_of_address(&hall.kit.world, "ANA.example@example.org ");
    assert!(known.is_some());
    assert_eq!(ana, known);
}

/// One of the things that happen to a hall.
#[derive(Debug, Clone)]
enum Happening {
    Name(u8, bool),
    Leave(u8),
    Move(u8),
    Enlarge(u8, u8),
    Pass(u8),
    Expel(u8),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => (0u8..3, any::<bool>()).prop_map(|(of, online)| Happening::Name(of, online)),
        2 => any::<u8>().prop_map(Happening::Leave),
        1 => any::<u8>().prop_map(Happening::Move),
        1 => (0u8..3, 0u8..3).prop_map(|(room, online)| Happening::Enlarge(room, online)),
        1 => (0u8..3).prop_map(Happening::Pass),
        1 => (0u8..3).prop_map(Happening::Expel),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever happens: never more seats than were set, nobody lost, nobody who could have a seat waits, and seats go
    /// in the order of waiting.
    #[test]
    fn the_waiting_list_is_fair(happenings in prop::collection::vec(happening(), 1..60)) {
        let mut hall = Hall::with_seats(1, 1);
        let dialogue = hall.dialogue.clone();
        let kinds = [Ngo, Academia, PrivateSector];
        let mut applications = vec![(Ngo, hall.application.clone(), true)];
        for (nth, kind) in kinds.into_iter().enumerate().skip(1) {
            let (_, application) = hall.kit.admitted(nth as u32 + 1, kind, &dialogue);
            applications.push((kind, application, true));
        }
        let own = |most| Seats { mode: InPerson, kind: Some(Academia), most };
        let (mut room, mut online) = (1u32, 1u32);
        hall.kit.arranged(&dialogue, room, online, &[own(1)]).unwrap();
        let mut named: Vec<ParticipantId> = Vec::new();
        let office = Actor::at_the_command_line();
        for (nth, happening) in happenings.into_iter().enumerate() {
            let queue: Vec<_> = hall.kit.office().waiting_list(&dialogue)
                .iter().map(|one| (one.participant.id, one.participant.mode, one.participant.application.clone())).collect();
            let one = |pick: u8| (!named.is_empty()).then(|| named[usize::from(pick) % named.len()]);
            let decision = match happening {
                Happening::Name(of, remote) => {
                    let (_, application, _) = &applications[usize::from(of)];
                    let who = attendee(&format!("Person {nth}"));
                    let mode = if remote { Online } else { InPerson };
                    let done = hall.kit.names(office.clone(), &application.clone(), &dialogue, who, mode);
                    named.extend(done.ok());
                    None
                }
                Happening::Leave(pick) => one(pick)
                    .and_then(|one| hall.office_does(RegistrationCommand::GiveBack(one)).ok()),
                Happening::Move(pick) => one(pick).and_then(|one| {
                    let view = hall.kit.office();
                    let before = view.participant(one)?;
                    let mode = if before.participant.mode == Online { InPerson } else { Online };
                    hall.office_does(RegistrationCommand::Change {
                        participant: one, attendee: before.attendee?, mode,
                        consents: Consents::default(), protected: false,
                    }).ok()
                }),
                Happening::Enlarge(more_room, more_online) => {
                    room += u32::from(more_room);
                    online += u32::from(more_online);
                    hall.kit.arranged(&dialogue, room, online, &[own(1)]).ok()
                }
                Happening::Pass(minutes) => { hall.minutes_pass(i64::from(minutes)); None }
                Happening::Expel(of) => {
                    let (_, application, admitted) = &mut applications[usize::from(of)];
                    *admitted = !*admitted;
                    let outcome = if *admitted { Outcome::Admitted } else { Outcome::NotAdmitted };
                    let application = application.clone();
                    hall.kit.ruled(&application, &dialogue, outcome);
                    // As the room that rules enters it: what follows for seats is settled with it.
                    hall.kit.arranged(&dialogue, room, online, &[own(1)]).ok()
                }
            };
            // Seats went in the order of waiting, among those who asked for the same.
            if let Some(decision) = decision {
                let promoted: Vec<_> = moves(&decision).into_iter()
                    .filter(|(_, seat)| *seat == Seat::Confirmed).map(|(one, _)| one).collect();
                for (place, (id, mode, application)) in queue.iter().enumerate() {
                    let overtaken = queue[place + 1..].iter().any(|(later, same, of)| {
                        promoted.contains(later) && same == mode && of == application
                    });
                    let still_waits = hall.kit.seat(*id) == Seat::Waiting;
                    let same_place = hall.kit.office().waiting_list(&dialogue).iter()
                        .any(|one| one.participant.id == *id && one.participant.mode == *mode);
                    prop_assert!(!(overtaken && still_waits && same_place), "somebody was overtaken");
                }
            }
            let view = hall.kit.office();
            let all = view.participants(&dialogue);
            prop_assert_eq!(all.len(), named.len(), "nobody is lost");
            let seated = |mode, kind: Option<StakeholderKind>| all.iter().filter(|one| {
                one.participant.seat == Seat::Confirmed && one.participant.mode == mode
                    && kind.is_none_or(|kind| applications.iter().any(|(of, application, _)|
                        *of == kind && *application == one.participant.application))
            }).count() as u32;
            prop_assert!(seated(InPerson, None) <= room);
            prop_assert!(seated(Online, None) <= online);
            prop_assert!(seated(InPerson, Some(Academia)) <= 1);
            for taken in view.seats(&dialogue) {
                prop_assert_eq!(taken.taken, seated(taken.seats.mode, taken.seats.kind));
            }
            let waiting = view.waiting_list(&dialogue);
            let marked = all.iter().filter(|one| one.participant.seat == Seat::Waiting).count();
            prop_assert_eq!(waiting.len(), marked, "who waits is on the list");
            prop_assert!(waiting.is_sorted_by_key(|one| one.participant.since));
            for one in &waiting {
                prop_assert!(one.admitted, "nobody waits in vain");
                let mode = one.participant.mode;
                let full = match mode { InPerson => seated(mode, None) >= room, Online => seated(mode, None) >= online };
                let of_academia = one.participant.application == applications[1].1;
                let kind_full = of_academia && mode == InPerson && seated(mode, Some(Academia)) >= 1;
                prop_assert!(full || kind_full, "a seat stays empty while somebody waits for it");
            }
        }
    }
}
