//! Who comes in, in which roles they act, and what becomes of them.

use crate::kit::{Kit, dialogue_id};
use crate::standing::{ENGLISH, address, identity, key, office};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup;
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::people::{
    Credential, Grant, HeldFor, Hindrance, Identity, NoteContent, PeopleCommand, RegionalGroup,
    RemainingKind,
};
use mechanism::*;

fn passkey(label: &str) -> Credential {
    Credential {
        label: label.into(),
        data: serde_json::json!({ "counter": 1 }),
    }
}

fn people(command: PeopleCommand) -> Command {
    Command::People(command)
}

#[test]
fn an_address_arrives_once_however_it_is_typed() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    assert_eq!(
        person_of_address(&kit.world, " Amina@Example.ORG "),
        Some(amina)
    );
    let again = people(PeopleCommand::Arrive(identity("AMINA@example.org")));
    assert_eq!(key(kit.asks(Actor::Nobody, again)), "refused-address-known");
    assert_eq!(person_of_address(&kit.world, "other@example.org"), None);
}

#[test]
fn nobody_signed_in_arrives_a_second_time() {
    let mut kit = Kit::open();
    let amina = Actor::Person(kit.arrives("amina@example.org"));
    let other = people(PeopleCommand::Arrive(identity("b@example.org")));
    assert_eq!(key(kit.asks(amina, other)), "refused-not-yours");
}

#[test]
fn who_is_invited_and_known_already_is_given_the_role() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let screener = office(Role::Screener);
    let invited = kit.invited("Amina@example.org", screener.clone());
    assert_eq!(invited, amina);
    assert_eq!(
        kit.of(amina).who().roles(),
        [Role::Applicant, Role::Screener]
    );
    let twice = people(PeopleCommand::Grant {
        person: amina,
        grant: screener,
    });
    assert_eq!(key(kit.does(twice)), "refused-nothing-changed");
}

#[test]
fn roles_are_held_for_whom_they_are_held() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let organization = kit.enters(amina, "Fictitious League");
    let mx = StateCode::new("mx").unwrap();
    let held = [
        HeldFor::Office,
        HeldFor::State(mx),
        HeldFor::Group(RegionalGroup::Africa),
        HeldFor::Organization(organization),
    ];
    let note = Some(kit.note("mx"));
    let mut table = Vec::new();
    for role in Role::ALL {
        let mut row = String::new();
        for held_for in &held {
            let person = kit.arrives(&format!("{}-{}@example.org", role.code(), row.len()));
            let grant = Grant {
                role,
                held_for: held_for.clone(),
                dialogue: None,
                note,
            };
            let given = kit.does(people(PeopleCommand::Grant { person, grant }));
            row.push(if given.is_ok() { '+' } else { '-' });
        }
        table.push(format!("{row} {}", role.code()));
    }
    assert_eq!(
        table,
        [
            "---- applicant",
            "---+ focal-point",
            "---+ representative",
            "-+-- delegate",
            "-+-- head-of-delegation",
            "--+- extended-bureau",
            "+--- chair",
            "+--- officer",
            "+--- screener",
            "+--- note-taker",
            "+--- editor",
            "+--- translator",
            "+--- technician",
            "+--- check-in",
            "+--- reader",
        ]
    );
}

#[test]
fn a_delegation_is_designated_by_its_own_states_note_and_nobody_acts_for_two() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let (note_mx, note_at) = (kit.note("mx"), kit.note("at"));
    let grant = |state: &str, note| Grant {
        role: Role::HeadOfDelegation,
        held_for: HeldFor::State(StateCode::new(state).unwrap()),
        dialogue: None,
        note,
    };
    let mut given = |grant| {
        key(kit.does(people(PeopleCommand::Grant {
            person: amina,
            grant,
        })))
    };
    assert_eq!(given(grant("mx", None)), "refused-no-note-verbale");
    assert_eq!(given(grant("mx", Some(note_at))), "refused-no-note-verbale");
    assert_eq!(given(grant("zz", Some(note_mx))), "refused-no-such-area");
    assert_eq!(given(grant("mx", Some(note_mx))), "done");
    assert_eq!(given(grant("at", Some(note_at))), "refused-two-delegations");
    // A newer note stands in the place of the older.
    let newer = kit.note("mx");
    kit.does(people(PeopleCommand::Grant {
        person: amina,
        grant: grant("mx", Some(newer)),
    }))
    .unwrap();
    let seen = kit.of(amina);
    assert_eq!(seen.who().grants().count(), 1);
    let state = StateCode::new("mx").unwrap();
    assert_eq!(seen.who().delegation(), Some((&state, true)));
    assert_eq!(seen.notes_verbales(&state).len(), 2);
    let other = StateCode::new("at").unwrap();
    assert!(seen.notes_verbales(&other).is_empty());
}

#[test]
fn an_officer_for_one_dialogue_gives_roles_there_and_nowhere_else() {
    let mut kit = Kit::open();
    kit.attested(
        "fa-2027",
        &[(WorkingGroup::Firearms, 14)],
        date(2027, 5, 7),
        None,
    );
    kit.attested(
        "tip-2027",
        &[(WorkingGroup::TraffickingInPersons, 17)],
        date(2027, 6, 7),
        None,
    );
    let here = |role, dialogue: &str| Grant {
        dialogue: Some(dialogue_id(dialogue)),
        ..office(role)
    };
    let local = Actor::Person(kit.invited("local@example.org", here(Role::Officer, "fa-2027")));
    let someone = kit.arrives("someone@example.org");
    let mut gives = |grant| {
        let command = people(PeopleCommand::Grant {
            person: someone,
            grant,
        });
        key(kit.asks(local.clone(), command))
    };
    assert_eq!(gives(here(Role::CheckIn, "fa-2027")), "done");
    assert_eq!(gives(here(Role::CheckIn, "tip-2027")), "refused-not-yours");
    assert_eq!(gives(office(Role::CheckIn)), "refused-not-yours");
    assert_eq!(gives(office(Role::Officer)), "refused-not-yours");
}

#[test]
fn a_focal_point_invites_and_parts_with_colleagues_of_its_own_only() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let own = kit.enters(amina, "Fictitious League");
    let other = kit.arrives("other@example.org");
    let others = kit.enters(other, "Another fictitious thing");
    let colleague = |role, organization| Grant {
        role,
        held_for: HeldFor::Organization(organization),
        dialogue: None,
        note: None,
    };
    let mut invites = |grant| {
        let identity = identity("colleague@example.org");
        let command = people(PeopleCommand::Invite { identity, grant });
        key(kit.asks(Actor::Person(amina), command))
    };
    assert_eq!(invites(colleague(Role::Representative, own)), "done");
    assert_eq!(
        invites(colleague(Role::Representative, others)),
        "refused-not-yours"
    );
    assert_eq!(
        invites(colleague(Role::FocalPoint, own)),
        "refused-not-yours"
    );
    assert_eq!(invites(office(Role::Officer)), "refused-not-yours");

    let invited = person_of_address(&kit.world, "colleague@example.org").unwrap();
    assert!(kit.of(invited).who().speaks_for(own));
    let addresses: Vec<Option<String>> = kit
        .of(amina)
        .colleagues(own)
        .into_iter()
        .map(|colleague| colleague.address)
        .collect();
    assert_eq!(addresses.len(), 2);
    assert!(addresses.contains(&Some("colleague@example.org".into())));
    assert!(kit.of(invited).colleagues(own).is_empty());
    assert!(kit.of(other).colleagues(own).is_empty());

    let part = people(PeopleCommand::Revoke {
        person: invited,
        grant: colleague(Role::Representative, own),
    });
    assert_eq!(
        key(kit.asks(Actor::Person(other), part.clone())),
        "refused-not-yours"
    );
    kit.asks(Actor::Person(amina), part).unwrap();
    assert!(!kit.of(invited).who().speaks_for(own));
}

#[test]
fn the_last_officer_stays() {
    let mut kit = Kit::open();
    let first = kit.invited("first@example.org", office(Role::Officer));
    let revoke = |person| {
        people(PeopleCommand::Revoke {
            person,
            grant: office(Role::Officer),
        })
    };
    assert_eq!(key(kit.does(revoke(first))), "refused-last-officer");
    let forget = people(PeopleCommand::Forget(first));
    assert_eq!(
        key(kit.asks(Actor::Person(first), forget)),
        "refused-last-officer"
    );
    let remains = kit.of(first).what_remains(first).unwrap();
    assert_eq!(remains.hindered, [Hindrance::LastOfficer]);
    let second = kit.invited("second@example.org", office(Role::Officer));
    kit.asks(Actor::Person(second), revoke(first)).unwrap();
    assert_eq!(key(kit.does(revoke(second))), "refused-last-officer");
}

#[test]
fn what_is_kept_of_a_person_is_amended_by_themselves_or_an_officer() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let boris = kit.arrives("boris@example.org");
    let named = |name: &str, address: &str| Identity {
        name: name.into(),
        ..identity(address)
    };
    let amend = |identity| {
        people(PeopleCommand::Amend {
            person: amina,
            identity,
        })
    };
    let own = amend(named("Amina", "new@example.org"));
    assert_eq!(
        key(kit.asks(Actor::Person(boris), own.clone())),
        "refused-not-yours"
    );
    kit.asks(Actor::Person(amina), own.clone()).unwrap();
    assert_eq!(key(kit.does(own)), "refused-nothing-changed");
    assert_eq!(person_of_address(&kit.world, "amina@example.org"), None);
    assert_eq!(
        person_of_address(&kit.world, "new@example.org"),
        Some(amina)
    );
    assert_eq!(kit.of(amina).me().unwrap().identity.unwrap().name, "Amina");
    assert!(kit.of(boris).person(amina).is_none());
    let taken = amend(named("Amina", "Boris@example.org"));
    assert_eq!(key(kit.does(taken)), "refused-address-known");
    for (bad, why) in [
        (named("a\nb", "new@example.org"), "refused-text-unprintable"),
        (named("Amina", "nowhere"), "refused-no-address"),
        (
            Identity {
                language: "tlh".into(),
                ..identity("new@example.org")
            },
            "refused-no-such-language",
        ),
    ] {
        assert_eq!(key(kit.does(amend(bad))), why);
    }
}

#[test]
fn passkeys_are_ones_own_even_before_the_office() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let add = people(PeopleCommand::AddPasskey {
        person: amina,
        credential: passkey("blue phone"),
    });
    assert_eq!(key(kit.does(add.clone())), "refused-not-yours");
    kit.asks(Actor::Person(amina), add).unwrap();
    let id = kit.of(amina).my_passkeys()[0].passkey.id;
    kit.now = "2027-02-10T09:00:00Z".parse().unwrap();
    let renewed = Credential {
        data: serde_json::json!({ "counter": 2 }),
        ..passkey("blue phone")
    };
    let renew = people(PeopleCommand::RenewPasskey {
        person: amina,
        passkey: id,
        credential: renewed.clone(),
    });
    kit.asks(Actor::Person(amina), renew).unwrap();
    let seen = kit.of(amina);
    let kept = &seen.my_passkeys()[0];
    assert_eq!(kept.credential, Some(renewed));
    assert_eq!(kept.passkey.added, date(2027, 1, 10));
    let remove = people(PeopleCommand::RemovePasskey {
        person: amina,
        passkey: id,
    });
    kit.asks(Actor::Person(amina), remove.clone()).unwrap();
    assert_eq!(
        key(kit.asks(Actor::Person(amina), remove)),
        "refused-no-such-passkey"
    );
    assert!(kit.of(amina).my_passkeys().is_empty());
}

#[test]
fn a_note_verbale_is_a_states_and_not_of_tomorrow() {
    let mut kit = Kit::open();
    let receive = |dated, reference: &str| {
        people(PeopleCommand::ReceiveNote {
            state: StateCode::new("mx").unwrap(),
            dated,
            content: NoteContent {
                reference: reference.into(),
            },
            scan: None,
        })
    };
    let today = date(2027, 1, 10);
    kit.does(receive(today, "NV 1 (fictitious)")).unwrap();
    assert_eq!(
        key(kit.does(receive(today, "NV 1 (fictitious)"))),
        "refused-nothing-changed"
    );
    assert_eq!(
        key(kit.does(receive(date(2027, 1, 11), "NV 2"))),
        "refused-note-from-the-future"
    );
    assert_eq!(key(kit.does(receive(today, ""))), "refused-text-missing");
}

fn scan(name: &str) -> StoredFile {
    let digest = Digest::commit(&[0; 32], name.as_bytes());
    StoredFile {
        file: FileId::draw(&Seed(digest.0)),
        name: name.into(),
        media: "application/pdf".into(),
        bytes: 7,
        sha256: digest,
    }
}

#[test]
fn a_scan_is_added_by_the_state_whose_note_it_is_and_replaced_by_the_office_alone() {
    let mut kit = Kit::open();
    let (mexico, peru) = (StateCode::new("mx").unwrap(), StateCode::new("pe").unwrap());
    let note = kit.note("mx");
    let mut delegate = |address: &str, state: &StateCode| {
        let designation = kit.note(state.as_str());
        let person = kit.arrives(address);
        let grant = Grant {
            role: Role::Delegate,
            held_for: HeldFor::State(state.clone()),
            dialogue: None,
            note: Some(designation),
        };
        kit.does(people(PeopleCommand::Grant { person, grant }))
            .unwrap();
        person
    };
    let ours = delegate("ours@example.org", &mexico);
    let theirs = delegate("theirs@example.org", &peru);
    let adds = |name: &str| {
        people(PeopleCommand::ScanNote {
            note,
            scan: scan(name),
        })
    };
    assert_eq!(
        key(kit.asks(Actor::Person(theirs), adds("a.pdf"))),
        "refused-no-such-note",
        "another State's note does not exist"
    );
    let outsider = kit.arrives("outsider@example.org");
    assert_eq!(
        key(kit.asks(Actor::Person(outsider), adds("a.pdf"))),
        "refused-not-yours"
    );
    kit.asks(Actor::Person(ours), adds("a.pdf")).unwrap();
    let shown = |kit: &Kit, who| {
        let view = kit.of(who);
        view.note_verbale(note).map(|shown| shown.scan.clone())
    };
    assert_eq!(shown(&kit, ours), Some(Some(scan("a.pdf"))));
    assert_eq!(shown(&kit, theirs), None);
    assert_eq!(
        key(kit.asks(Actor::Person(ours), adds("b.pdf"))),
        "refused-note-scanned"
    );
    let replaced = kit.does(adds("b.pdf")).unwrap();
    assert!(
        replaced
            .vault
            .contains(&VaultChange::Destroy(scan("a.pdf").file.row())),
        "the first scan is destroyed with the decision"
    );
    assert_eq!(shown(&kit, ours), Some(Some(scan("b.pdf"))));
}

#[test]
fn a_scan_is_kept_for_its_months_and_the_reference_for_ever() {
    let mut kit = Kit::open();
    let mexico = StateCode::new("mx").unwrap();
    let received = kit
        .does(people(PeopleCommand::ReceiveNote {
            state: mexico.clone(),
            dated: date(2027, 1, 10),
            content: NoteContent {
                reference: "NV 1 (fictitious)".into(),
            },
            scan: Some(scan("a.pdf")),
        }))
        .unwrap();
    assert_eq!(received.acts.len(), 2);
    let row = scan("a.pdf").file.row();
    let ends = |kit: &mut Kit| {
        kit.asks(
            Actor::Clock,
            Command::Keeping(KeepingCommand::Erase {
                row,
                basis: ErasureBasis::RetentionEnded,
            }),
        )
    };
    assert_eq!(key(ends(&mut kit)), "refused-retention-not-ended");
    kit.now = "2030-01-11T12:00:00Z".parse().unwrap();
    ends(&mut kit).unwrap();
    let view = kit.office();
    let notes = view.notes_verbales(&mexico);
    assert_eq!(notes[0].scan, None);
    assert_eq!(
        notes[0].content.as_ref().unwrap().reference,
        "NV 1 (fictitious)"
    );
}

#[test]
fn to_be_forgotten_erases_who_one_was_and_frees_the_address() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let boris = kit.arrives("boris@example.org");
    kit.asks(
        Actor::Person(amina),
        people(PeopleCommand::AddPasskey {
            person: amina,
            credential: passkey("blue phone"),
        }),
    )
    .unwrap();
    let organization = kit.enters(amina, "Fictitious League");
    let plan = kit.of(amina).what_remains(amina).unwrap();
    assert_eq!(plan.destroys(), 2);
    assert_eq!(plan.remaining[0].kind, RemainingKind::Acts);
    assert_eq!(plan.hindered, []);
    assert!(kit.of(boris).what_remains(amina).is_none());

    let forget = people(PeopleCommand::Forget(amina));
    assert_eq!(
        key(kit.asks(Actor::Person(boris), forget.clone())),
        "refused-not-yours"
    );
    kit.asks(Actor::Person(amina), forget.clone()).unwrap();
    assert_eq!(key(kit.does(forget)), "refused-no-such-person");
    assert_eq!(person_of_address(&kit.world, "amina@example.org"), None);
    let seen = kit.of(amina);
    assert!(seen.me().is_none() && seen.my_organizations().is_empty());
    assert!(!seen.who().speaks_for(organization));
    assert_eq!(seen.who().roles(), []);
    let before_the_office = kit.office();
    assert_eq!(before_the_office.person(amina).unwrap().identity, None);
    let text = format!("{:?}", kit.world);
    assert!(!text.contains("amina@example.org") && !text.contains("blue phone"));
    // Whoever comes with the address again is somebody new.
    assert_ne!(kit.arrives("amina@example.org"), amina);
}

#[test]
fn who_only_arrived_is_forgotten_after_twelve_months_and_nobody_else() {
    let mut kit = Kit::open();
    let passing = kit.arrives("passing@example.org");
    let stays = kit.arrives("stays@example.org");
    kit.enters(stays, "Fictitious League");
    kit.now = "2028-01-10T22:59:59Z".parse().unwrap();
    assert_eq!(due(&kit.world, kit.now), []);
    let early = people(PeopleCommand::Lapse(passing));
    assert_eq!(
        key(kit.asks(Actor::Clock, early.clone())),
        "refused-retention-not-ended"
    );
    kit.now = "2028-01-10T23:00:00Z".parse().unwrap();
    let due_now = due(&kit.world, kit.now);
    assert_eq!(due_now.len(), 1);
    assert_eq!(due_now[0].1, early);
    assert_eq!(key(kit.does(early.clone())), "refused-not-yours");
    kit.asks(Actor::Clock, early).unwrap();
    assert_eq!(person_of_address(&kit.world, "passing@example.org"), None);
    let lapse = people(PeopleCommand::Lapse(stays));
    assert_eq!(
        key(kit.asks(Actor::Clock, lapse)),
        "refused-retention-not-ended"
    );
    assert_eq!(due(&kit.world, kit.now), []);
}

#[test]
fn people_are_seen_by_themselves_and_by_the_office() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let reader = kit.invited("reader@example.org", office(Role::Reader));
    let screener = kit.invited("screener@example.org", office(Role::Screener));
    assert_eq!(kit.of(amina).people().len(), 0);
    assert_eq!(kit.of(screener).people().len(), 0);
    assert_eq!(kit.of(reader).people().len(), 3);
    assert_eq!(kit.view().people().len(), 0);
    let screeners = kit.office();
    let screeners = screeners.holders(Role::Screener, &HeldFor::Office);
    assert_eq!(screeners.len(), 1);
    assert_eq!(address(&screeners[0]), "screener@example.org");
    assert!(
        kit.of(screener)
            .holders(Role::Screener, &HeldFor::Office)
            .is_empty()
    );
    assert_eq!(screeners[0].identity.as_ref().unwrap().language, ENGLISH);
}
