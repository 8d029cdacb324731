//! The committed tables of who may do and see what, and that no deed is done without a role.

use crate::kit::Kit;
use crate::standing::{identity, office, profile};
use mechanism::organizations::{Naming, OrganizationCommand, StakeholderKind};
use mechanism::people::{Grant, HeldFor, PeopleCommand, PeopleEvent};
use mechanism::*;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::Path;

/// Compares a table with the committed one; writes it instead where `CONVENE_WRITE_TABLES` is set.
fn committed(file: &str, table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("CONVENE_WRITE_TABLES").is_some() {
        std::fs::write(&path, table).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == table,
        "{file} is not what the code says; read the difference after CONVENE_WRITE_TABLES=1 cargo test -p mechanism"
    );
}

fn table<T: Copy>(
    title: &str,
    about: &str,
    rows: &[T],
    code: fn(T) -> &'static str,
    yes: fn(Role, T) -> bool,
) -> String {
    let mut text = format!("# {title}\n\n{about}\n\n|  |");
    for role in Role::ALL {
        let _ = write!(text, " {} |", role.code());
    }
    text.push_str("\n|---|");
    text.push_str(&":-:|".repeat(Role::ALL.len()));
    text.push('\n');
    for row in rows {
        let _ = write!(text, "| {} |", code(*row));
        for role in Role::ALL {
            text.push_str(if yes(role, *row) { " ● |" } else { "  |" });
        }
        text.push('\n');
    }
    text
}

#[test]
fn the_table_of_deeds_is_the_committed_one() {
    let about = "Made from `src/authority/mod.rs` by a test; do not edit. A mark means: in matters that are the role's own. Whoever has \
                 shown that an address is theirs is an applicant. Nobody may only *arrive*; the clock *ends windows* and \
                 *retention*; the carrier *carries letters*; the officer at the command line may what an officer may.";
    let text = table("Role by deed", about, Deed::ALL, Deed::code, Role::allows);
    committed("role-by-deed.md", &text);
}

#[test]
fn the_table_of_sights_is_the_committed_one() {
    let about = "Made from `src/authority/mod.rs` by a test; do not edit. A mark means: in matters that are the role's own, and at the \
                 dialogues it was granted for. What is public everybody sees.";
    let text = table("Role by sight", about, Sight::ALL, Sight::code, Role::shows);
    committed("role-by-sight.md", &text);
}

#[test]
fn a_reader_does_nothing_and_every_deed_is_somebodys() {
    assert!(Deed::ALL.iter().all(|deed| !Role::Reader.allows(*deed)));
    let outside = [
        Deed::Arrive,
        Deed::EndWindow,
        Deed::EndEvaluation,
        Deed::EndRetention,
        Deed::CarryLetters,
    ];
    for deed in Deed::ALL {
        let somebodys = Role::ALL.iter().any(|role| role.allows(*deed));
        assert_ne!(somebodys, outside.contains(deed), "{}", deed.code());
    }
    // No objection by the office, however senior.
    assert!(!Role::Officer.allows(Deed::DraftObjection));
    assert!(!Role::Officer.allows(Deed::ConfirmObjection));
    assert!(!Role::Delegate.allows(Deed::ConfirmObjection));
}

/// Something that somebody tries: who, what, upon whom and what it concerns, by number.
type Attempt = (usize, usize, usize, usize, usize);

fn grant(role: usize, held: usize, organizations: &[OrganizationId], note: NoteVerbaleId) -> Grant {
    Grant {
        role: Role::ALL[role % Role::ALL.len()],
        held_for: match held % 4 {
            0 => HeldFor::Office,
            1 => HeldFor::State(StateCode::new("mx").unwrap()),
            2 => HeldFor::Group(people::RegionalGroup::Africa),
            _ => HeldFor::Organization(organizations[held % organizations.len()]),
        },
        dialogue: None,
        note: Some(note),
    }
}

fn attempted(
    (_, what, whom, role, held): Attempt,
    people: &[PersonId],
    organizations: &[OrganizationId],
    note: NoteVerbaleId,
) -> Command {
    let person = people[whom % people.len()];
    let organization = organizations[held % organizations.len()];
    let grant = grant(role, held, organizations, note);
    let organization_command = |command| Command::Organization(command);
    Command::People(match what % 10 {
        0 | 1 => PeopleCommand::Grant { person, grant },
        2 | 3 => PeopleCommand::Revoke { person, grant },
        4 => PeopleCommand::Invite {
            identity: identity(&format!("invited{role}@example.org")),
            grant,
        },
        5 => PeopleCommand::Amend {
            person,
            identity: identity(&format!("amended{whom}-{role}@example.org")),
        },
        6 => PeopleCommand::Forget(person),
        7 => {
            return organization_command(OrganizationCommand::Amend {
                organization,
                kind: StakeholderKind::Ngo,
                area: None,
                profile: profile(&format!("Fictitious {role} {whom}")),
            });
        }
        8 => {
            return organization_command(OrganizationCommand::Name {
                organization,
                naming: if role % 2 == 0 {
                    Naming::Withheld
                } else {
                    Naming::ByConsent
                },
            });
        }
        _ => {
            return organization_command(OrganizationCommand::Merge {
                from: organization,
                into: organizations[role % organizations.len()],
            });
        }
    })
}

fn is_officer(view: &View) -> bool {
    view.who().may_for(Deed::Grant, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever anybody tries in whatever order: what is done, a role allowed; roles are given and taken by officers, or
    /// within an organization by its focal point; nobody else's identity or organization is touched; an officer remains.
    #[test]
    fn no_deed_without_a_role(attempts in proptest::collection::vec((0_usize..6, 0_usize..10, 0_usize..6, 0_usize..16, 0_usize..12), 1..60)) {
        let mut kit = Kit::open();
        let mut people: Vec<PersonId> =
            (0..5).map(|n| kit.arrives(&format!("p{n}@example.org"))).collect();
        people.push(kit.invited("officer@example.org", office(Role::Officer)));
        let organizations: Vec<OrganizationId> =
            (0..3).map(|n| kit.enters(people[n], &format!("Fictitious {n}"))).collect();
        let note = kit.note("mx");
        for attempt in attempts {
            let actor = people[attempt.0];
            let command = attempted(attempt, &people, &organizations, note);
            let deed = command.deed();
            let before = kit.of(actor);
            let Ok(decision) = kit.asks(Actor::Person(actor), command.clone()) else {
                continue;
            };
            prop_assert!(before.who().roles().iter().any(|role| role.allows(deed)), "{command:?}");
            for act in &decision.acts {
                prop_assert!(act.audience >= Audience::Restricted || matches!(act.event, Event::Keeping(_)));
                let Event::People(event) = &act.event else { continue };
                match event {
                    PeopleEvent::Granted { grant, .. } | PeopleEvent::Revoked { grant, .. } => {
                        let colleague = match grant.held_for {
                            HeldFor::Organization(of) => {
                                grant.role == Role::Representative && before.who().holds_for(Role::FocalPoint, of)
                            }
                            _ => false,
                        };
                        prop_assert!(colleague || is_officer(&before), "{command:?}");
                    }
                    PeopleEvent::Amended { person, .. } | PeopleEvent::Forgotten { person } => {
                        prop_assert!(*person == actor || is_officer(&before), "{command:?}");
                    }
                    _ => {}
                }
            }
            if let Command::Organization(OrganizationCommand::Amend { organization, .. }
                | OrganizationCommand::Name { organization, .. }) = command
            {
                prop_assert!(before.who().holds_for(Role::FocalPoint, organization) || is_officer(&before));
            }
            // Somebody invited meanwhile may be the one who is left.
            let all = see(&kit.world, Reader::Office, kit.now);
            let everybody: Vec<PersonId> = all.people().iter().map(|shown| shown.person.id).collect();
            prop_assert!(everybody.iter().any(|person| is_officer(&kit.of(*person))));
        }
    }
}
