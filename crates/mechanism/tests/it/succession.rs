//! Dialogues that become others: merged and held jointly, or split into their parts.

use crate::applying::{at, firearms, spring, submit, terms, trafficking};
use crate::kit::{Kit, dialogue_id};
use jiff::civil::{Date, date};
use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::dialogue::{Carrying, Dialogue, DialogueCommand, Life, Mode, Origin};
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState, LetterText};
use mechanism::organizations::StakeholderKind;
use mechanism::participation::application::{ApplicationEvent, Aside, Stage};
use mechanism::participation::call::CallState;
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::objection::*;
use mechanism::participation::registration::{Attendance, Attendee};
use mechanism::participation::screening::{ScreeningEvent, Verdict};
use mechanism::people::{Grant, HeldFor};
use mechanism::*;
use proptest::prelude::*;

fn joint() -> DialogueId {
    dialogue_id("fatip-2027")
}

fn meeting(group: WorkingGroup) -> MeetingId {
    MeetingId { group, number: 1 }
}

fn held(id: &str, groups: &[WorkingGroup], on: Date) -> Dialogue {
    Dialogue {
        id: dialogue_id(id),
        meetings: groups.iter().copied().map(meeting).collect(),
        date: on,
        order_of_day: None,
        mode: Some(Mode::Hybrid),
        chairs: Vec::new(),
        chairing: None,
        credited: None,
        panels: None,
        origin: Origin::Planned,
        audience: Audience::Public,
    }
}

const BOTH: [WorkingGroup; 2] = [WorkingGroup::Firearms, WorkingGroup::TraffickingInPersons];

fn merging(carrying: Carrying) -> Command {
    Command::Dialogue(DialogueCommand::Merge {
        dialogues: vec![firearms(), trafficking()],
        into: held("fatip-2027", &BOTH, date(2027, 6, 10)),
        carrying,
    })
}

fn parts() -> Vec<Dialogue> {
    vec![
        held("fa-2027-2", &BOTH[..1], date(2027, 9, 1)),
        held("tip-2027-2", &BOTH[1..], date(2027, 9, 2)),
    ]
}

fn splitting(carrying: Carrying) -> Command {
    Command::Dialogue(DialogueCommand::Split {
        dialogue: joint(),
        parts: parts(),
        carrying,
    })
}

/// Where a case can have been put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Put {
    Received,
    Sufficient,
    Aside,
    OnList,
    Referred,
    Admitted,
    Refused,
    Withdrawn,
}

impl Put {
    fn was_listed(self) -> bool {
        matches!(
            self,
            Self::OnList | Self::Referred | Self::Admitted | Self::Refused
        )
    }

    /// Whether it may lead to a seat.
    fn is_live(self) -> bool {
        !matches!(self, Self::Aside | Self::Refused | Self::Withdrawn)
    }
}

fn circulation(dialogue: &DialogueId) -> CirculationId {
    CirculationId::drawn(&Seed([0xc0; 32]), dialogue.as_str().len() as u64)
}

fn list_terms(closes: &str) -> Terms {
    Terms {
        recipients: Recipients::StatesParties,
        closes: at(closes),
        window_source: "Fictitious source".into(),
        policy: ObjectionPolicy::default(),
        policy_document: "Fictitious decision".into(),
        disclosure: Disclosure::default(),
        disclosure_document: String::new(),
    }
}

fn some_row(nth: u128, purpose: Purpose) -> Kept {
    Kept {
        row: RowId(uuid::Uuid::from_u128(nth)),
        commitment: Digest([0; 32]),
        purpose,
        retention: Retention::Permanent,
    }
}

impl Kit {
    /// A list for a dialogue goes out with these cases.
    fn listed(&mut self, dialogue: &DialogueId, cases: Vec<ApplicationRef>, terms: Terms) {
        let at = self.now;
        let id = circulation(dialogue);
        let rows = some_row(id.0.as_u128(), Purpose::Answers);
        self.entered(Event::Circulation(CirculationEvent::Circulated {
            circulation: id,
            dialogue: dialogue.clone(),
            number: 1,
            terms,
            cases,
            rows,
            at,
        }));
    }

    fn put(&mut self, application: &ApplicationRef, dialogue: &DialogueId, put: Put) {
        let at = self.now;
        let screened = |verdict| {
            Event::Screening(ScreeningEvent::Screened {
                application: application.clone(),
                dialogue: dialogue.clone(),
                verdict,
                second: false,
                by: None,
                at,
            })
        };
        match put {
            Put::Received | Put::OnList => {}
            Put::Sufficient => self.entered(screened(Verdict::Sufficient)),
            Put::Aside => self.entered(screened(Verdict::Aside(Aside::OutOfScope))),
            Put::Referred => self.entered(Event::Circulation(CirculationEvent::Referred {
                circulation: circulation(dialogue),
                cases: vec![Referral {
                    application: application.clone(),
                    to: Body::ExtendedBureau,
                    objected: false,
                }],
                at,
            })),
            Put::Admitted => self.ruled(application, dialogue, Outcome::Admitted),
            Put::Refused => self.ruled(application, dialogue, Outcome::NotAdmitted),
            Put::Withdrawn => self.entered(Event::Application(ApplicationEvent::Withdrawn {
                application: application.clone(),
                dialogues: vec![dialogue.clone()],
                at,
            })),
        }
    }

    /// An objection that stands.
    fn objected(
        &mut self,
        nth: u64,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> ObjectionId {
        let objection = ObjectionId::drawn(&Seed([0xd0; 32]), nth);
        let at = self.now;
        self.entered(Event::Objection(ObjectionEvent::Drafted {
            objection,
            application: application.clone(),
            dialogue: dialogue.clone(),
            state: StateCode::new("xa").unwrap(),
            position: Position::Objection,
            reasons: None,
            by: None,
            at,
        }));
        self.entered(Event::Objection(ObjectionEvent::Confirmed {
            objection,
            by: None,
            note: NoteVerbaleId::drawn(&Seed([0xd1; 32]), 0),
            at,
            in_time: true,
            disclosure: Disclosure::default(),
            after_decision: false,
        }));
        objection
    }

    /// Applications of organizations, put where they are asked to stand at both dialogues.
    fn with_cases(cases: &[(u8, Option<Put>, Option<Put>)]) -> (Self, Vec<ApplicationRef>) {
        let mut kit = Self::with_dialogues();
        let organizations: Vec<OrganizationId> = (0..4)
            .map(|nth| kit.organization(nth, StakeholderKind::Ngo, "mx"))
            .collect();
        let both = [firearms(), trafficking()];
        let asked = |(_, a, b): &(u8, Option<Put>, Option<Put>)| {
            let both = both.iter().zip([*a, *b]);
            both.filter_map(|(dialogue, put)| Some((dialogue.clone(), put?)))
                .collect::<Vec<_>>()
        };
        let applications: Vec<ApplicationRef> = cases
            .iter()
            .enumerate()
            .map(|(nth, case)| {
                let asked = asked(case);
                let dialogues: Vec<&DialogueId> = asked.iter().map(|(of, _)| of).collect();
                let organization = organizations[usize::from(case.0) % organizations.len()];
                kit.applied(u32::try_from(nth + 1).unwrap(), organization, &dialogues)
            })
            .collect();
        for (dialogue, closes) in both
            .iter()
            .zip(["2027-03-01T23:00:00Z", "2027-04-01T22:00:00Z"])
        {
            let listed = cases.iter().zip(&applications).filter(|(case, _)| {
                let mut asked = asked(case).into_iter();
                asked.any(|(of, put)| of == *dialogue && put.was_listed())
            });
            let listed: Vec<_> = listed.map(|(_, reference)| reference.clone()).collect();
            if !listed.is_empty() {
                kit.listed(dialogue, listed, list_terms(closes));
            }
        }
        for (case, reference) in cases.iter().zip(&applications) {
            for (dialogue, put) in asked(case) {
                kit.put(reference, &dialogue, put);
            }
        }
        (kit, applications)
    }

    fn case(&self, application: &ApplicationRef, dialogue: &DialogueId) -> Option<Stage> {
        let view = self.office();
        let shown = view.application(application).unwrap();
        shown
            .application
            .case(dialogue)
            .map(|case| case.stage.clone())
    }

    fn code(&self, application: &ApplicationRef, dialogue: &DialogueId) -> &'static str {
        self.case(application, dialogue).unwrap().code()
    }
}

#[test]
fn where_a_case_stands_after_a_merger() {
    use Put::*;
    for (at_one, at_other, after) in [
        // Nobody gets in by a merger …
        (Some(Admitted), Some(OnList), "circulated"),
        (Some(Admitted), Some(Referred), "referred"),
        (Some(Admitted), Some(Sufficient), "sufficient"),
        (Some(OnList), Some(Received), "received"),
        (Some(Admitted), Some(Admitted), "admitted"),
        // … nobody is shut out by one …
        (Some(Admitted), None, "admitted"),
        (Some(Admitted), Some(Withdrawn), "admitted"),
        (Some(Admitted), Some(Aside), "admitted"),
        (Some(Refused), Some(Received), "received"),
        // … and what contradicts itself is decided again.
        (Some(Admitted), Some(Refused), "referred"),
        (Some(Refused), Some(Refused), "not-admitted"),
        (Some(Aside), None, "set-aside"),
        (Some(Withdrawn), None, "withdrawn"),
        (Some(Withdrawn), Some(Aside), "set-aside"),
    ] {
        for (one, other) in [(at_one, at_other), (at_other, at_one)] {
            let (mut kit, applications) = Kit::with_cases(&[(0, one, other)]);
            kit.does(merging(Carrying::LeastAdvanced)).unwrap();
            let stands = kit.code(&applications[0], &joint());
            assert_eq!(stands, after, "{one:?} and {other:?}");
            assert_eq!(kit.case(&applications[0], &firearms()), None);
        }
    }
}

#[test]
fn of_two_windows_the_one_that_closes_later_goes_on() {
    let (mut kit, applications) = Kit::with_cases(&[(0, Some(Put::OnList), Some(Put::OnList))]);
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    let later = Stage::Circulated(circulation(&trafficking()));
    assert_eq!(kit.case(&applications[0], &joint()), Some(later));
    // Both lists concern the joint dialogue now, and say under which number they went out.
    let view = kit.office();
    let lists = view.lists(&joint());
    assert_eq!(lists.len(), 2);
    for list in lists {
        let known_as: Vec<_> = list.circulation.known_as.iter().collect();
        let [(of, 1)] = known_as[..] else {
            panic!("known under its first number");
        };
        assert!([firearms(), trafficking()].contains(of));
    }
    assert!(view.lists(&firearms()).is_empty());
}

#[test]
fn an_organization_with_two_applications_goes_on_by_the_less_advanced() {
    let (mut kit, applications) =
        Kit::with_cases(&[(0, Some(Put::Admitted), None), (0, None, Some(Put::OnList))]);
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    assert_eq!(kit.code(&applications[0], &joint()), "set-aside");
    assert_eq!(kit.code(&applications[1], &joint()), "circulated");
}

#[test]
fn asked_anew_everybody_whose_information_was_sufficient_goes_on_the_next_list() {
    use Put::*;
    let cases: Vec<_> = [Received, Sufficient, OnList, Admitted]
        .into_iter()
        .zip(0..)
        .map(|(put, organization)| (organization, Some(put), None))
        .collect();
    let (mut kit, applications) = Kit::with_cases(&cases);
    kit.does(merging(Carrying::Anew)).unwrap();
    let codes: Vec<_> = applications
        .iter()
        .map(|of| kit.code(of, &joint()))
        .collect();
    assert_eq!(
        codes,
        ["received", "sufficient", "sufficient", "sufficient"]
    );
    let view = kit.office();
    assert!(view.lists(&joint()).iter().all(|list| !list.open));
}

/// An objection refers the organization at the joint dialogue, although it was made to one of the two.
#[test]
fn an_objection_to_one_stands_against_both() {
    let (mut kit, applications) = Kit::with_cases(&[(0, Some(Put::OnList), Some(Put::Referred))]);
    let objection = kit.objected(1, &applications[0], &firearms());
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    let view = kit.office();
    let to = view.objections_to(&applications[0], &joint());
    assert_eq!(to.len(), 1);
    assert_eq!(to[0].objection.id, objection);
    assert!(view.objections_to(&applications[0], &firearms()).is_empty());
}

#[test]
fn what_was_two_cases_says_so() {
    let (mut kit, applications) = Kit::with_cases(&[(0, Some(Put::Admitted), Some(Put::OnList))]);
    let reference = applications[0].to_string();
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    let view = kit.office();
    let shown = view.application(&reference.parse().unwrap()).unwrap();
    let carried = shown.application.carried_into(&joint()).unwrap();
    let stood: Vec<_> = carried
        .from
        .iter()
        .map(|(of, stage)| (of.as_str(), stage.code()))
        .collect();
    assert_eq!(stood, [("fa-2027", "admitted"), ("tip-2027", "circulated")]);
    let former = firearms();
    let became = view.became(&former);
    assert_eq!(became.len(), 1);
    assert_eq!(became[0].id, joint());
    assert_eq!(
        view.dialogue(&firearms()).unwrap().life,
        &Life::Merged {
            into: joint(),
            on: day_in_vienna(kit.now),
        }
    );
    let from: Vec<_> = view
        .came_from(&joint())
        .iter()
        .map(|of| of.id.clone())
        .collect();
    assert_eq!(from, [firearms(), trafficking()]);
}

#[test]
fn the_call_names_the_joint_dialogue_and_drafts_ask_for_it() {
    let mut kit = Kit::with_call();
    let ana = kit.arrives("ana@example.org");
    let before = kit.applies(ana, "First", &[firearms()]);
    let early = kit.does(Command::Dialogue(DialogueCommand::Merge {
        dialogues: vec![firearms(), trafficking()],
        into: held("fatip-2027", &BOTH, date(2027, 2, 1)),
        carrying: Carrying::default(),
    }));
    assert_eq!(early.unwrap_err().key, "refused-call-closes-too-late");
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    let view = kit.view();
    let call = view.call(&spring()).unwrap();
    assert_eq!(call.call.state, CallState::Published);
    assert_eq!(call.call.terms.dialogues, [joint()]);
    assert_eq!(call.call.versions.len(), 2);
    assert_eq!(call.call.versions[0].terms.dialogues, terms().dialogues);
    assert_eq!(call.call.versions[1].text, call.call.versions[0].text);
    assert_eq!(before.to_string(), "FA-2027/A-0001");
    assert_eq!(kit.code(&before, &joint()), "received");
    // Somebody began before the merger and sends after it.
    let bea = kit.arrives("bea@example.org");
    let after = kit.applies(bea, "Second", &[trafficking(), firearms()]);
    assert_eq!(after.to_string(), "FATIP-2027/A-0001");
    let again = kit.asks(
        Actor::Person(bea),
        submit(&[firearms()], crate::applying::new("Second")),
    );
    assert_eq!(again.unwrap_err().key, "refused-already-applied");
}

#[test]
fn roles_for_one_dialogue_reach_what_it_became_and_nothing_else() {
    let mut kit = Kit::with_dialogues();
    kit.foreseen(
        "som-2027",
        WorkingGroup::SmugglingOfMigrants,
        date(2027, 8, 1),
    );
    let grant = |dialogue: DialogueId| Grant {
        role: Role::Screener,
        held_for: HeldFor::Office,
        dialogue: Some(dialogue),
        note: None,
    };
    let screener = kit.invited("one@example.org", grant(firearms()));
    let stranger = kit.invited("two@example.org", grant(dialogue_id("som-2027")));
    let organization = kit.organization(1, StakeholderKind::Ngo, "mx");
    let application = kit.applied(1, organization, &[&trafficking()]);
    assert!(kit.of(screener).application(&application).is_none());
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    assert!(kit.of(screener).application(&application).is_some());
    assert!(kit.of(stranger).application(&application).is_none());
    kit.does(splitting(Carrying::LeastAdvanced)).unwrap();
    assert!(kit.of(screener).application(&application).is_some());
    assert!(kit.of(stranger).application(&application).is_none());
}

#[test]
fn drafts_of_letters_that_are_no_longer_true_are_thrown_away() {
    let (mut kit, _) = Kit::with_cases(&[]);
    let ana = kit.arrives("ana@example.org");
    let draft = |kit: &mut Kit, kind| {
        let envelope = Envelope {
            kind,
            to: ana,
            dialogue: Some(firearms()),
            application: None,
            participant: None,
        };
        let text = LetterText {
            language: "en".into(),
            subject: "Fictitious".into(),
            body: "Fictitious".into(),
        };
        kit.does(Command::Letter(LetterCommand::Draft { envelope, text }))
            .unwrap();
    };
    draft(&mut kit, LetterKind::Invitation);
    draft(&mut kit, LetterKind::Other);
    kit.does(merging(Carrying::LeastAdvanced)).unwrap();
    let view = kit.office();
    let letters = view.letters(&LetterFilter::default());
    let mut states: Vec<_> = letters
        .iter()
        .map(|shown| {
            (
                shown.letter.envelope.kind,
                shown.letter.state,
                shown.text.is_some(),
            )
        })
        .collect();
    states.sort_by_key(|(kind, ..)| *kind);
    assert_eq!(
        states,
        [
            (LetterKind::Invitation, LetterState::Discarded, false),
            (LetterKind::Other, LetterState::Drafted, true),
        ]
    );
}

#[test]
fn what_cannot_be_carried_is_refused() {
    let merge = |into: Dialogue| {
        Command::Dialogue(DialogueCommand::Merge {
            dialogues: vec![firearms(), trafficking()],
            into,
            carrying: Carrying::default(),
        })
    };
    let key = |kit: &mut Kit, command| kit.does(command).unwrap_err().key;
    let good = || held("fatip-2027", &BOTH, date(2027, 6, 10));
    let mut kit = Kit::with_dialogues();
    let lacking = held("fatip-2027", &BOTH[..1], date(2027, 6, 10));
    assert_eq!(key(&mut kit, merge(lacking)), "refused-other-meetings");
    let past = Dialogue {
        date: date(2027, 1, 9),
        ..good()
    };
    assert_eq!(key(&mut kit, merge(past)), "refused-successor-in-the-past");
    let known = Dialogue {
        id: firearms(),
        ..good()
    };
    assert_eq!(key(&mut kit, merge(known)), "refused-dialogue-exists");
    let narrower = Dialogue {
        audience: Audience::Restricted,
        ..good()
    };
    assert_eq!(key(&mut kit, merge(narrower)), "refused-circles-differ");
    let alone = Command::Dialogue(DialogueCommand::Merge {
        dialogues: vec![firearms(), firearms()],
        into: good(),
        carrying: Carrying::default(),
    });
    assert_eq!(key(&mut kit, alone), "refused-merger-needs-two");
    let no_joint = Command::Dialogue(DialogueCommand::Split {
        dialogue: firearms(),
        parts: parts(),
        carrying: Carrying::default(),
    });
    assert_eq!(key(&mut kit, no_joint), "refused-not-joint");

    // A seat was handed out.
    let mut seated = kit.clone();
    let (_, application) = seated.admitted(1, StakeholderKind::Ngo, &firearms());
    seated.arranged(&firearms(), 5, 5, &[]).unwrap();
    let attendee = Attendee {
        name: "Nobody Invented".into(),
        address: "nobody@example.org".into(),
        language: "en".into(),
        ..Attendee::default()
    };
    let office = Actor::at_the_command_line();
    let named = seated.names(
        office,
        &application,
        &firearms(),
        attendee,
        Attendance::InPerson,
    );
    named.unwrap();
    assert_eq!(key(&mut seated, merge(good())), "refused-seats-handed-out");

    // The States were told of two policies.
    let (mut told, applications) =
        Kit::with_cases(&[(0, Some(Put::OnList), None), (1, None, Some(Put::Received))]);
    let other = Terms {
        policy: ObjectionPolicy::Excludes,
        ..list_terms("2027-04-01T22:00:00Z")
    };
    told.listed(&trafficking(), vec![applications[1].clone()], other);
    assert_eq!(key(&mut told, merge(good())), "refused-policies-differ");

    // The day has come; then it is no longer planned.
    let mut late = kit.clone();
    late.now = at("2027-05-05T06:00:00Z");
    assert_eq!(key(&mut late, merge(good())), "refused-day-has-come");
    kit.does(merge(good())).unwrap();
    assert_eq!(key(&mut kit, merge(good())), "refused-no-longer-planned");
}

/// Somebody who is an officer of one of the two alone merges nothing.
#[test]
fn both_must_be_ones_own() {
    let mut kit = Kit::with_dialogues();
    let grant = Grant {
        role: Role::Officer,
        held_for: HeldFor::Office,
        dialogue: Some(firearms()),
        note: None,
    };
    let officer = kit.invited("one@example.org", grant);
    let refused = kit.asks(Actor::Person(officer), merging(Carrying::default()));
    assert_eq!(refused.unwrap_err().key, "refused-not-yours");
    assert!(
        kit.of(officer)
            .succession_foreseen(&[firearms()], Carrying::Anew)
            .is_some()
    );
    let both = [firearms(), trafficking()];
    assert!(
        kit.of(officer)
            .succession_foreseen(&both, Carrying::Anew)
            .is_none()
    );
}

fn put() -> impl Strategy<Value = Option<Put>> {
    use Put::*;
    prop::option::of(prop::sample::select(vec![
        Received, Sufficient, Aside, OnList, Referred, Admitted, Refused, Withdrawn,
    ]))
}

fn cases() -> impl Strategy<Value = Vec<(u8, Option<Put>, Option<Put>)>> {
    let case = (0_u8..4, put(), put())
        .prop_filter("asks for something", |(_, a, b)| a.is_some() || b.is_some());
    prop::collection::vec(case, 1..8)
}

fn carrying() -> impl Strategy<Value = Carrying> {
    prop::sample::select(Carrying::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// No case is lost or doubled, nobody gets in, every objection goes on, what the page foresees is what happens, and
    /// the log read again gives the same; and the same again when the joint dialogue is split.
    #[test]
    fn nothing_is_lost_and_nobody_gets_in(
        cases in cases(), merging_by in carrying(), splitting_by in carrying(), objected in any::<u8>(),
    ) {
        let (mut kit, applications) = Kit::with_cases(&cases);
        let mut objections = Vec::new();
        for (nth, (case, reference)) in cases.iter().zip(&applications).enumerate() {
            for (dialogue, put) in [(firearms(), case.1), (trafficking(), case.2)] {
                if put.is_some_and(Put::was_listed) && objected >> (nth % 8) & 1 == 1 {
                    let id = objections.len() as u64;
                    objections.push((reference.clone(), kit.objected(id, reference, &dialogue)));
                }
            }
        }
        let formers = [firearms(), trafficking()];
        let foreseen = kit.office().succession_foreseen(&formers, merging_by).unwrap();
        prop_assert_eq!(foreseen.cases.len(), applications.len());
        let before = kit.world.clone();
        let decision = kit.does(merging(merging_by)).unwrap();
        let mut again = before;
        for act in &decision.acts {
            apply(&mut again, &act.event, day_in_vienna(kit.now)).unwrap();
        }
        let read_again = see(&again, Reader::Office, kit.now);
        for (case, reference) in cases.iter().zip(&applications) {
            let view = kit.office();
            let shown = view.application(reference).unwrap();
            prop_assert_eq!(shown.application.cases.keys().collect::<Vec<_>>(), [&joint()]);
            prop_assert_eq!(&read_again.application(reference).unwrap().application, &shown.application);
            let stage = shown.application.case(&joint()).unwrap().stage.clone();
            let told = foreseen.cases.iter().find(|told| told.application == *reference).unwrap();
            prop_assert_eq!(told.to, stage.code());
            if stage.is_admitted() {
                // Every case of the organization that could still lead to a seat had led there, and none was refused.
                let of_same = cases.iter().filter(|other| other.0 == case.0);
                for put in of_same.flat_map(|(_, a, b)| [*a, *b]).flatten() {
                    prop_assert!(put == Put::Admitted || !put.is_live() && put != Put::Refused);
                }
                prop_assert_eq!(merging_by, Carrying::LeastAdvanced);
            }
        }
        // One organization takes part by one application.
        for organization in 0..4 {
            let of_it = cases.iter().zip(&applications).filter(|(case, _)| case.0 == organization);
            let live = of_it.filter(|(_, reference)| {
                !matches!(kit.code(reference, &joint()), "set-aside" | "withdrawn" | "not-admitted")
            });
            prop_assert!(live.count() <= 1);
        }
        let standing = |kit: &Kit, dialogue: &DialogueId| {
            let view = kit.office();
            let all = applications.iter().flat_map(|of| view.objections_to(of, dialogue));
            let mut all: Vec<_> = all.map(|shown| {
                let objection = &shown.objection;
                (objection.application.clone(), objection.in_time(), objection.counts())
            }).collect();
            all.sort();
            all
        };
        let carried = standing(&kit, &joint());
        prop_assert_eq!(carried.len(), objections.len());

        let stood: Vec<_> = applications.iter().map(|of| kit.code(of, &joint())).collect();
        kit.does(splitting(splitting_by)).unwrap();
        for part in parts() {
            prop_assert_eq!(&standing(&kit, &part.id), &carried);
            for (reference, before) in applications.iter().zip(&stood) {
                let now = kit.code(reference, &part.id);
                if splitting_by == Carrying::LeastAdvanced {
                    prop_assert_eq!(now, *before);
                } else {
                    prop_assert_ne!(now, "admitted");
                }
            }
        }
        for reference in &applications {
            let view = kit.office();
            prop_assert_eq!(view.application(reference).unwrap().application.cases.len(), 2);
        }
    }
}
