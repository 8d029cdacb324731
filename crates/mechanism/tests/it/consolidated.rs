//! The Security Council's consolidated list: who may import it, what is alike, what is said of it, and for how long that
//! stands. Every entry is made up.

use crate::applying::*;
use crate::kit::Kit;
use crate::standing::{identity, key, office, profile};
use jiff::civil::{Date, date};
use mechanism::organizations::{OrganizationCommand, StakeholderKind};
use mechanism::participation::screening::consolidated::*;
use mechanism::participation::screening::*;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::*;
use proptest::prelude::*;
use sha2::Digest as _;

const TODAY: Date = date(2027, 1, 10);

fn entry(reference: &str, listed: Listed, name: &str, aliases: &[&str]) -> ConsolidatedEntry {
    ConsolidatedEntry {
        reference: reference.into(),
        listed,
        name: name.into(),
        original: Vec::new(),
        aliases: aliases
            .iter()
            .map(|name| Alias {
                name: (*name).into(),
                quality: AliasQuality::Good,
            })
            .collect(),
        list: "Fictitious".into(),
    }
}

fn group() -> ConsolidatedEntry {
    entry("FXe.001", Listed::Entity, "FICTITIOUS LEAGUE", &["FL"])
}

fn person() -> ConsolidatedEntry {
    entry("FXi.001", Listed::Individual, "SAMIR KHAYALI WAHM", &[])
}

fn file(nth: u8) -> StoredFile {
    StoredFile {
        file: FileId::draw(&Seed([nth; 32])),
        name: "fictitious-list.xml".into(),
        media: "application/xml".into(),
        bytes: 3,
        sha256: Digest(sha2::Sha256::digest([nth]).into()),
    }
}

fn coming(nth: u8, generated: Date, entries: Vec<ConsolidatedEntry>) -> Command {
    Command::Consolidated(ConsolidatedCommand::Import(ComingList {
        file: file(nth),
        generated,
        entries: Entries(entries.into()),
    }))
}

fn judge(
    application: &ApplicationRef,
    likeness: &ListLikeness,
    judgement: Judgement,
    reason: &str,
) -> Command {
    Command::Consolidated(ConsolidatedCommand::Judge {
        application: application.clone(),
        likeness: likeness.id,
        judgement,
        reason: reason.into(),
        before: likeness.standing.as_ref().map(|said| said.judgement),
    })
}

fn check(application: &ApplicationRef, finding: Finding) -> Command {
    Command::Screening(ScreeningCommand::Check {
        application: application.clone(),
        check: Check::ConsolidatedList,
        finding,
    })
}

/// An application of the "Fictitious League" by Samir Wahm Khayali, and a list with both.
fn alike() -> (Kit, ApplicationRef) {
    let mut kit = Kit::with_call();
    let arriving = Identity {
        name: "Samir Wahm Khayali".into(),
        ..identity("samir@example.org")
    };
    kit.asks(
        Actor::Nobody,
        Command::People(PeopleCommand::Arrive(arriving)),
    )
    .unwrap();
    let applicant = person_of_address(&kit.world, "samir@example.org").unwrap();
    let application = kit.applies(applicant, "Fictitious League", &[firearms()]);
    kit.does(coming(1, TODAY, vec![group(), person()])).unwrap();
    (kit, application)
}

fn likenesses(kit: &Kit, application: &ApplicationRef) -> Vec<ListLikeness> {
    kit.office().likenesses_to_list(application)
}

fn found(kit: &Kit, application: &ApplicationRef) -> Option<Finding> {
    let view = kit.office();
    let shown = view.screening(application).unwrap();
    let mut checks = shown.checks.into_iter();
    let (_, found) = checks
        .find(|(check, _)| *check == Check::ConsolidatedList)
        .unwrap();
    found.map(|(finding, ..)| finding)
}

#[test]
fn what_is_alike_is_shown_with_its_reasons_and_changes_nothing_by_itself() {
    let (kit, application) = alike();
    let all = likenesses(&kit, &application);
    let said: Vec<_> = all
        .iter()
        .map(|one| {
            (
                one.entry.reference.as_str(),
                one.whose.code(),
                one.pairs[0].why,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("FXe.001", "organization", NameWhy::SameName),
            ("FXi.001", "person", NameWhy::SameWords),
        ]
    );
    assert!(all.iter().all(ListLikeness::is_open));
    // Nobody is turned away by a comparison.
    assert_eq!(kit.stage_of(&application, &firearms()), "received");
    assert_eq!(found(&kit, &application), None);
}

#[test]
fn the_step_of_the_checklist_follows_from_what_a_human_says() {
    let (mut kit, application) = alike();
    // By hand it is not clear before somebody looked at each.
    for finding in [Finding::Clear, Finding::NotApplicable] {
        assert_eq!(
            key(kit.does(check(&application, finding))),
            "refused-likeness-open"
        );
    }
    let [one, other] = likenesses(&kit, &application).try_into().unwrap();
    assert_eq!(
        key(kit.does(judge(&application, &one, Judgement::NotTheSame, " "))),
        "refused-likeness-reason"
    );
    kit.does(judge(
        &application,
        &one,
        Judgement::NotTheSame,
        "Founded elsewhere.",
    ))
    .unwrap();
    assert_eq!(found(&kit, &application), None);
    kit.does(judge(&application, &other, Judgement::NeedsLooking, ""))
        .unwrap();
    assert_eq!(found(&kit, &application), Some(Finding::Doubt));
    assert_eq!(
        key(kit.does(check(&application, Finding::Clear))),
        "refused-likeness-open"
    );
    // Looked at, and somebody else after all.
    let other = &likenesses(&kit, &application)[1];
    assert_eq!(
        other.standing.as_ref().unwrap().judgement,
        Judgement::NeedsLooking
    );
    let word = judge(
        &application,
        other,
        Judgement::NotTheSame,
        "Born elsewhere.",
    );
    kit.does(word).unwrap();
    assert_eq!(found(&kit, &application), Some(Finding::Clear));
    assert_eq!(kit.stage_of(&application, &firearms()), "received");
}

#[test]
fn two_people_do_not_decide_the_same_likeness_unseen() {
    let (mut kit, application) = alike();
    let one = &likenesses(&kit, &application)[0];
    let screener = Actor::Person(kit.invited("s@example.org", office(Role::Screener)));
    kit.asks(
        screener.clone(),
        judge(&application, one, Judgement::NotTheSame, "Another country."),
    )
    .unwrap();
    // The officer saw it open.
    assert_eq!(
        key(kit.does(judge(&application, one, Judgement::NeedsLooking, ""))),
        "refused-likeness-judged"
    );
    let now = &likenesses(&kit, &application)[0];
    let standing = now.standing.as_ref().unwrap();
    assert_eq!(standing.reason.as_deref(), Some("Another country."));
    assert_eq!(standing.by, screener.person());
    // Having seen that, they may say otherwise.
    kit.does(judge(&application, now, Judgement::NeedsLooking, ""))
        .unwrap();
}

#[test]
fn a_word_stands_while_entry_and_names_are_the_same() {
    let (mut kit, application) = alike();
    let shown = likenesses(&kit, &application);
    // A newer list comes while it is being decided: the first entry is as it was, the second has another name.
    let changed = ConsolidatedEntry {
        aliases: entry("", Listed::Individual, "", &["KHAYALI THE YOUNGER"]).aliases,
        ..person()
    };
    let tomorrow = TODAY.tomorrow().unwrap();
    let another = entry("FXe.002", Listed::Entity, "INVENTED SOCIETY", &[]);
    kit.does(coming(2, tomorrow, vec![another, changed, group()]))
        .unwrap();
    let word = |of: &ListLikeness| judge(&application, of, Judgement::NotTheSame, "Not them.");
    kit.does(word(&shown[0])).unwrap();
    assert_eq!(key(kit.does(word(&shown[1]))), "refused-likeness-changed");
    // And once more, after it was decided.
    kit.does(coming(3, tomorrow, vec![group()])).unwrap();
    let now = likenesses(&kit, &application);
    assert_eq!(now.len(), 1);
    assert!(!now[0].is_open());
    // Another name of ours is another question.
    let organization = kit
        .office()
        .application(&application)
        .unwrap()
        .application
        .organization;
    let mut renamed = profile("Fictitious League");
    renamed
        .names
        .insert("fr".into(), "League, Fictitious".into());
    kit.does(Command::Organization(OrganizationCommand::Amend {
        organization,
        kind: StakeholderKind::Ngo,
        area: None,
        profile: renamed,
    }))
    .unwrap();
    let now = likenesses(&kit, &application);
    assert_eq!(now[0].pairs.len(), 2);
    assert!(now[0].is_open());
}

#[test]
fn a_newer_list_replaces_the_former_one_and_its_rows() {
    let (mut kit, application) = alike();
    let before: Vec<RowId> = list_rows(&kit);
    assert_eq!(before.len(), 2);
    kit.does(coming(2, TODAY, vec![person()])).unwrap();
    let after = list_rows(&kit);
    assert!(after.iter().all(|row| !before.contains(row)));
    let view = kit.office();
    let shown = view.consolidated_list().unwrap();
    assert_eq!((shown.individuals, shown.entities), (1, 0));
    assert_eq!(shown.list.entries, 1);
    assert!(shown.whole && !shown.old);
    assert_eq!(shown.file, Some(file(2)));
    assert_eq!(likenesses(&kit, &application).len(), 1);
    // Its content gone, the page knows that it is not whole, and nothing is alike.
    let part = shown.list.parts[0].row;
    drop(view);
    kit.does(Command::Keeping(keeping::KeepingCommand::Erase {
        row: part,
        basis: keeping::ErasureBasis::Requested,
    }))
    .unwrap();
    assert!(!kit.office().consolidated_list().unwrap().whole);
    assert!(likenesses(&kit, &application).is_empty());
}

fn list_rows(kit: &Kit) -> Vec<RowId> {
    kit.world
        .rows()
        .filter(|kept| kept.purpose == Purpose::ConsolidatedList)
        .map(|kept| kept.row)
        .collect()
}

#[test]
fn a_list_that_cannot_be_used_is_refused() {
    let (mut kit, _) = alike();
    let list = |nth, day, entries: Vec<ConsolidatedEntry>| coming(nth, day, entries);
    let many = |n: usize| {
        let one = |nth| entry(&format!("FXi.{nth}"), Listed::Individual, "SOMEBODY", &[]);
        (0..n).map(one).collect::<Vec<_>>()
    };
    let long = "x".repeat(LONGEST_NAME + 1);
    let crowded = vec!["ALIAS"; MOST_ALIASES + 1];
    for (command, expected) in [
        (
            list(2, date(2027, 1, 9), vec![group()]),
            "refused-list-older",
        ),
        (
            list(2, date(2027, 1, 12), vec![group()]),
            "refused-list-of-the-future",
        ),
        (
            list(2, TODAY, vec![group(), person()]),
            "refused-nothing-changed",
        ),
        (
            list(1, TODAY, vec![group()]),
            "refused-file-handed-in-already",
        ),
        (list(2, TODAY, Vec::new()), "refused-list-length"),
        (
            list(2, TODAY, many(MOST_ENTRIES + 1)),
            "refused-list-length",
        ),
        (list(2, TODAY, vec![group(), group()]), "refused-list-entry"),
        (
            list(
                2,
                TODAY,
                vec![entry("a", Listed::Entity, "A NAME", &crowded)],
            ),
            "refused-list-entry",
        ),
        (
            list(2, TODAY, vec![entry("a", Listed::Entity, " ", &[])]),
            "refused-text-missing",
        ),
        (
            list(2, TODAY, vec![entry("a", Listed::Entity, &long, &[])]),
            "refused-text-too-long",
        ),
        (
            list(
                2,
                TODAY,
                vec![entry("a", Listed::Entity, "evil \u{202E}live", &[])],
            ),
            "refused-text-unprintable",
        ),
    ] {
        assert_eq!(key(kit.does(command)), expected);
    }
}

#[test]
fn a_long_list_stands_in_several_rows() {
    let mut kit = Kit::with_call();
    let entries: Vec<ConsolidatedEntry> = (0..MOST_ENTRIES)
        .map(|nth| {
            let name = format!("SOMEBODY NUMBER {nth} WITH A RATHER LONG INVENTED NAME");
            entry(&format!("FXi.{nth}"), Listed::Individual, &name, &[&name])
        })
        .collect();
    let decision = kit.does(coming(1, TODAY, entries)).unwrap();
    let rows = decision.vault.iter().filter_map(|change| match change {
        VaultChange::Keep(row) => Some(row.bytes.len()),
        _ => None,
    });
    let rows: Vec<usize> = rows.collect();
    assert!(rows.len() > 4, "{rows:?}");
    assert!(rows.iter().all(|bytes| *bytes <= 256 * 1024), "{rows:?}");
    let view = kit.office();
    let shown = view.consolidated_list().unwrap();
    assert_eq!(shown.individuals, MOST_ENTRIES);
    assert!(shown.whole);
}

#[test]
fn the_list_is_the_offices_and_a_likeness_is_whoever_screens_theirs() {
    let (mut kit, application) = alike();
    let applicant = person_of_address(&kit.world, "samir@example.org").unwrap();
    let elsewhere = Grant {
        dialogue: Some(trafficking()),
        ..office(Role::Screener)
    };
    let elsewhere = kit.invited("e@example.org", elsewhere);
    let officer_elsewhere = Grant {
        dialogue: Some(trafficking()),
        ..office(Role::Officer)
    };
    let officer_elsewhere = kit.invited("o@example.org", officer_elsewhere);
    let note = kit.note("mx");
    let delegate = Grant {
        held_for: HeldFor::State(StateCode::new("mx").unwrap()),
        note: Some(note),
        ..office(Role::Delegate)
    };
    let delegate = kit.invited("d@example.org", delegate);
    let check_in = kit.invited("c@example.org", office(Role::CheckIn));
    let one = likenesses(&kit, &application)[0].clone();
    for (person, sees_list, refused) in [
        (applicant, false, "refused-not-yours"),
        (delegate, false, "refused-not-yours"),
        (check_in, false, "refused-not-yours"),
        (elsewhere, true, "refused-no-such-application"),
        (officer_elsewhere, true, "refused-no-such-application"),
    ] {
        let view = kit.of(person);
        assert!(view.likenesses_to_list(&application).is_empty());
        assert_eq!(view.consolidated_list().is_some(), sees_list);
        assert!(view.consolidated_changes(&[group()]).is_none());
        let word = judge(&application, &one, Judgement::NotTheSame, "Not them.");
        assert_eq!(key(kit.asks(Actor::Person(person), word)), refused);
        let importing = coming(9, TODAY, vec![group()]);
        assert_eq!(
            key(kit.asks(Actor::Person(person), importing)),
            "refused-not-yours"
        );
    }
    // A screener sees likenesses, and the file neither has nor brings.
    let screener = kit.invited("s@example.org", office(Role::Screener));
    let view = kit.of(screener);
    assert_eq!(view.likenesses_to_list(&application).len(), 2);
    assert_eq!(view.consolidated_list().unwrap().file, None);
    let importing = coming(9, TODAY, vec![group()]);
    assert_eq!(
        key(kit.asks(Actor::Person(screener), importing)),
        "refused-not-yours"
    );
}

#[test]
fn who_speaks_for_an_organization_is_compared_for_those_who_see_people() {
    let (mut kit, application) = alike();
    let organization = kit
        .office()
        .application(&application)
        .unwrap()
        .application
        .organization;
    let second = entry("FXi.002", Listed::Individual, "NADIRA INVENTADA", &[]);
    kit.does(coming(2, TODAY, vec![second])).unwrap();
    kit.does(Command::People(PeopleCommand::Invite {
        identity: Identity {
            name: "Nadira Inventada".into(),
            ..identity("nadira@example.org")
        },
        grant: Grant {
            held_for: HeldFor::Organization(organization),
            ..office(Role::Representative)
        },
    }))
    .unwrap();
    assert_eq!(likenesses(&kit, &application).len(), 1);
    let screener = kit.invited("s@example.org", office(Role::Screener));
    assert!(kit.of(screener).likenesses_to_list(&application).is_empty());
}

/// A name as the list may have it: words of two letters and more, in several scripts.
fn a_name() -> impl Strategy<Value = Vec<String>> {
    let word = "[a-z]{3,9}|[а-я]{3,9}|[α-ω]{3,9}";
    proptest::collection::vec(word, 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_name_is_found_under_its_own_name_in_any_order_and_case(
        words in a_name(),
        turn in 0usize..5,
        others in proptest::collection::vec(a_name(), 0..20),
    ) {
        let name = words.join(" ");
        let mut turned = words.clone();
        turned.rotate_left(turn % words.len());
        let guises = [
            name.to_uppercase(),
            turned.join(" "),
            format!("  {}, ", words.join(" - ")),
        ];
        for guise in guises {
            let mut kit = Kit::with_call();
            let applicant = kit.arrives("a@example.org");
            let application = kit.applies(applicant, &name, &[firearms()]);
            let mut entries: Vec<ConsolidatedEntry> = others
                .iter()
                .enumerate()
                .map(|(nth, other)| {
                    let other = other.join(" ");
                    entry(&format!("FXe.1{nth}"), Listed::Entity, &other, &[])
                })
                .collect();
            entries.push(entry("FXe.001", Listed::Entity, "NOBODY AT ALL", &[guise.as_str()]));
            kit.does(coming(1, TODAY, entries)).unwrap();
            let all = likenesses(&kit, &application);
            prop_assert!(
                all.iter().any(|one| one.entry.reference == "FXe.001"),
                "{name} and {guise}: {all:?}"
            );
            // The same again: nothing hangs on what was asked before.
            prop_assert_eq!(likenesses(&kit, &application), all);
        }
    }
}
