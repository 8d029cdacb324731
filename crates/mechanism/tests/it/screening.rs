//! The screening desk: who may, what carries, what the queue shows to whom.

use crate::applying::*;
use crate::kit::Kit;
use crate::standing::{identity, key, office};
use mechanism::organizations::{OrganizationCommand, StakeholderKind};
use mechanism::participation::application::*;
use mechanism::participation::screening::*;
use mechanism::people::{Grant, RegionalGroup};
use mechanism::*;

fn desk(command: ScreeningCommand) -> Command {
    Command::Screening(command)
}

fn screen(application: &ApplicationRef, verdict: Verdict, second: bool) -> Command {
    desk(ScreeningCommand::Screen {
        application: application.clone(),
        dialogue: firearms(),
        verdict,
        second,
    })
}

fn applied() -> (Kit, ApplicationRef) {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms(), trafficking()]);
    (kit, application)
}

#[test]
fn a_case_moves_at_the_desk_and_can_be_taken_up_again() {
    let (mut kit, application) = applied();
    for (verdict, expected) in [
        (Verdict::Sufficient, "sufficient"),
        (Verdict::Aside(Aside::OutOfScope), "set-aside"),
        (Verdict::Reopened, "received"),
    ] {
        kit.does(screen(&application, verdict, false)).unwrap();
        assert_eq!(kit.stage_of(&application, &firearms()), expected);
        assert_eq!(
            key(kit.does(screen(&application, verdict, false))),
            "refused-nothing-changed"
        );
    }
    assert_eq!(kit.stage_of(&application, &trafficking()), "received");
    kit.does(Command::Application(ApplicationCommand::Withdraw {
        application: application.clone(),
        dialogue: Some(firearms()),
    }))
    .unwrap();
    assert_eq!(
        key(kit.does(screen(&application, Verdict::Sufficient, false))),
        "refused-left-the-desk"
    );
}

#[test]
fn where_two_pairs_of_eyes_are_asked_for_one_is_not_enough() {
    let (mut kit, application) = applied();
    let screener = Actor::Person(kit.invited("s@example.org", office(Role::Screener)));
    kit.asks(
        screener.clone(),
        screen(&application, Verdict::Sufficient, true),
    )
    .unwrap();
    assert_eq!(kit.stage_of(&application, &firearms()), "received");
    // Not by oneself, and not by not asking any more.
    for second in [true, false] {
        let again = screen(&application, Verdict::Sufficient, second);
        assert_eq!(
            key(kit.asks(screener.clone(), again)),
            "refused-second-pair-of-eyes"
        );
    }
    // Another word is another proposal.
    kit.does(screen(&application, Verdict::Aside(Aside::Late), false))
        .unwrap();
    assert_eq!(kit.stage_of(&application, &firearms()), "received");
    // The command line counts as one officer.
    let late = || screen(&application, Verdict::Aside(Aside::Late), false);
    assert_eq!(key(kit.does(late())), "refused-second-pair-of-eyes");
    let carried = kit.asks(screener, late()).unwrap();
    assert!(matches!(
        carried.acts[0].event,
        Event::Screening(ScreeningEvent::Screened { second: true, .. })
    ));
    assert_eq!(kit.stage_of(&application, &firearms()), "set-aside");
    let view = kit.office();
    let shown = view.screening(&application).unwrap();
    assert!(shown.application.application.screening.proposed.is_empty());
}

#[test]
fn what_the_desk_notes_the_applicant_never_sees() {
    let (mut kit, application) = applied();
    let applicant = person_of_address(&kit.world, "amina@example.org").unwrap();
    kit.does(desk(ScreeningCommand::Note {
        application: application.clone(),
        note: "A secret note".into(),
    }))
    .unwrap();
    kit.does(desk(ScreeningCommand::Check {
        application: application.clone(),
        check: Check::ConsolidatedList,
        finding: Finding::Doubt,
    }))
    .unwrap();
    kit.does(screen(&application, Verdict::Sufficient, true))
        .unwrap();
    let view = kit.of(applicant);
    assert!(view.screening(&application).is_none());
    let own = view.application(&application).unwrap();
    assert_eq!(own.application.screening, Screening::default());
    assert!(view.desk(&firearms(), &DeskFilter::default()).is_none());
    let office = kit.office();
    let shown = office.screening(&application).unwrap();
    assert_eq!(shown.notes[0].text.as_deref(), Some("A secret note"));
    let found = shown
        .checks
        .iter()
        .find(|(check, _)| *check == Check::ConsolidatedList);
    assert!(matches!(found, Some((_, Some((Finding::Doubt, None, _))))));
    assert_eq!(shown.checks.len(), Check::ALL.len());
}

#[test]
fn a_screener_of_one_dialogue_works_and_sees_there_alone() {
    let (mut kit, application) = applied();
    let grant = Grant {
        dialogue: Some(trafficking()),
        ..office(Role::Screener)
    };
    let person = kit.invited("s@example.org", grant);
    let screener = Actor::Person(person);
    assert_eq!(
        key(kit.asks(
            screener.clone(),
            screen(&application, Verdict::Sufficient, false)
        )),
        "refused-no-such-application"
    );
    let view = kit.of(person);
    assert!(view.desk(&firearms(), &DeskFilter::default()).is_none());
    assert!(view.desk(&trafficking(), &DeskFilter::default()).is_some());
    let shown = view.application(&application).unwrap();
    assert_eq!(shown.cases.len(), 1);
    assert_eq!(shown.cases[0].dialogue, trafficking());
    let take = |screener| {
        desk(ScreeningCommand::Take {
            application: application.clone(),
            screener,
        })
    };
    kit.asks(screener.clone(), take(Some(person))).unwrap();
    assert_eq!(
        key(kit.asks(screener.clone(), take(Some(person)))),
        "refused-nothing-changed"
    );
    let outsider = kit.arrives("bo@example.org");
    assert_eq!(
        key(kit.asks(screener.clone(), take(Some(outsider)))),
        "refused-not-a-screener"
    );
    kit.asks(screener, take(None)).unwrap();
    assert_eq!(
        key(kit.asks(Actor::Person(outsider), take(Some(outsider)))),
        "refused-not-yours"
    );
}

/// `n` organizations that applied, of kinds and areas that differ.
fn queue(n: u32) -> Kit {
    let mut kit = Kit::with_call();
    for nth in 0..n {
        let area = ["mx", "ke", "fr"][nth as usize % 3];
        let kind = StakeholderKind::ALL[nth as usize % 2];
        let ForOrganization::New { profile, .. } = new(&format!("Fictitious {nth:04}")) else {
            return kit;
        };
        kit.does(Command::Application(ApplicationCommand::Submit {
            call: spring(),
            dialogues: vec![firearms()],
            applicant: Applicant::Somebody(identity(&format!("p{nth}@example.org"))),
            organization: ForOrganization::New {
                kind,
                area: StateCode::new(area).ok(),
                individual: false,
                profile,
            },
            answers: answers(),
            files: Vec::new(),
        }))
        .unwrap();
    }
    kit
}

#[test]
fn the_queue_is_filtered_sorted_paged_and_counted() {
    let mut kit = queue(9);
    let second: ApplicationRef = "FA-2027/A-0002".parse().unwrap();
    kit.does(screen(&second, Verdict::Sufficient, false))
        .unwrap();
    let view = kit.office();
    let page = |filter: DeskFilter| view.desk(&firearms(), &filter).unwrap();
    let all = page(DeskFilter::default());
    assert_eq!((all.total, all.all, all.pages), (9, 9, 1));
    assert_eq!(
        all.facets.stages,
        [("received", 8), ("sufficient", 1)].into()
    );
    assert_eq!(
        all.facets.kinds,
        [
            (StakeholderKind::NgoInConsultativeStatus, 5),
            (StakeholderKind::Ngo, 4)
        ]
        .into()
    );
    assert_eq!(all.facets.regions[&Some(RegionalGroup::Africa)], 3);
    assert_eq!((all.facets.first_timers, all.facets.untaken), (9, 9));
    let sufficient = page(DeskFilter {
        stage: Some("sufficient".into()),
        ..DeskFilter::default()
    });
    assert_eq!(sufficient.rows[0].reference, second);
    let african = page(DeskFilter {
        region: Some(RegionalGroup::Africa),
        kind: Some(StakeholderKind::Ngo),
        ..DeskFilter::default()
    });
    let numbers: Vec<u32> = african
        .rows
        .iter()
        .map(|row| row.reference.number)
        .collect();
    assert_eq!(numbers, [2, 8]);
    let named = page(DeskFilter {
        text: "FICTITIOUS 0004".into(),
        ..DeskFilter::default()
    });
    assert_eq!(named.rows[0].reference.number, 5);
    assert_eq!(named.total, 1);
    let last = page(DeskFilter {
        sort: DeskSort::Name,
        descending: true,
        size: 4,
        page: 99,
        ..DeskFilter::default()
    });
    assert_eq!((last.page, last.pages, last.rows.len()), (2, 3, 1));
    assert_eq!(last.rows[0].reference.number, 1);
}

#[test]
fn a_first_timer_is_one_no_earlier_dialogue_admitted() {
    use mechanism::participation::circulation::{Body, ObjectionPolicy};
    use mechanism::participation::deciding::*;
    let mut kit = Kit::with_call();
    let (one, two) = (kit.arrives("a@example.org"), kit.arrives("b@example.org"));
    let first = kit.applies(one, "Fictitious League", &[firearms()]);
    let other = kit.applies(two, "The Fictitious League", &[trafficking()]);
    let event = Event::Deciding(DecidingEvent::Ruled {
        application: first,
        dialogue: firearms(),
        ruling: Ruling {
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on: day_in_vienna(kit.now),
            document: String::new(),
            vote: None,
            policy: ObjectionPolicy::default(),
            told: None,
            reviewable: false,
            earlier: None,
        },
        by: None,
        at: kit.now,
    });
    apply(&mut kit.world, &event, day_in_vienna(kit.now)).unwrap();
    let first_timers = |kit: &Kit, dialogue| {
        let page = kit.office().desk(&dialogue, &DeskFilter::default());
        page.unwrap().facets.first_timers
    };
    // Admitted to this very dialogue: still the first time there.
    assert_eq!(first_timers(&kit, firearms()), 1);
    assert_eq!(first_timers(&kit, trafficking()), 1);
    let id = |person| kit.of(person).my_organizations()[0].organization.id;
    let (from, into) = (id(two), id(one));
    kit.does(Command::Organization(OrganizationCommand::Merge {
        from,
        into,
    }))
    .unwrap();
    assert_eq!(first_timers(&kit, trafficking()), 0, "through the merger");
    let view = kit.office();
    assert!(!view.screening(&other).unwrap().first_timer);
}
