//! Organizations as lasting entries: their profiles, their likeness, their mergers, their standing at the Conference.

use crate::kit::{Kit, dialogue_id};
use crate::standing::{enter, entered, key, office, profile};
use jiff::civil::date;
use mechanism::organizations::{
    LikenessWhy as W, Naming, Observer, ObserverStatus, OrganizationCommand as C, Profile,
    StakeholderKind,
};
use mechanism::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn does(command: C) -> Command {
    Command::Organization(command)
}

fn amend(organization: OrganizationId, profile: Profile) -> Command {
    does(C::Amend {
        organization,
        kind: StakeholderKind::Ngo,
        area: None,
        profile,
    })
}

#[test]
fn who_enters_an_organization_is_its_focal_point_unless_of_the_office() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let own = kit.enters(amina, "Fictitious League");
    assert!(kit.of(amina).who().holds_for(Role::FocalPoint, own));
    let officer = kit.invited("officer@example.org", office(Role::Officer));
    let theirs = kit.enters(officer, "Fictitious Union");
    assert!(!kit.of(officer).who().speaks_for(theirs));
    let mine: Vec<OrganizationId> = kit
        .of(amina)
        .my_organizations()
        .iter()
        .map(|view| view.organization.id)
        .collect();
    assert_eq!(mine, [own]);
    assert_eq!(
        key(kit.asks(Actor::Nobody, enter(profile("X"), None))),
        "refused-not-yours"
    );
}

#[test]
fn only_academics_apply_as_persons_and_areas_are_known() {
    let mut kit = Kit::open();
    let mut enters = |kind, area: Option<&str>, individual| {
        let area = area.map(|code| StateCode::new(code).unwrap());
        key(kit.does(does(C::Enter {
            kind,
            area,
            individual,
            profile: profile("Fictitious"),
        })))
    };
    assert_eq!(enters(StakeholderKind::Academia, Some("at"), true), "done");
    assert_eq!(
        enters(StakeholderKind::Ngo, None, true),
        "refused-only-academics-as-persons"
    );
    assert_eq!(
        enters(StakeholderKind::Ngo, Some("zz"), false),
        "refused-no-such-area"
    );
    assert_eq!(enters(StakeholderKind::Other, Some("va"), false), "done");
}

#[test]
fn a_profile_is_replaced_by_its_own_and_the_earlier_one_is_destroyed() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let boris = kit.arrives("boris@example.org");
    let own = kit.enters(amina, "Fictitious League");
    kit.enters(boris, "Unrelated");
    let renamed = amend(own, profile("Fictitious Union"));
    // Who may not know of it is told what they would be told if it did not exist.
    let nothing = amend(
        OrganizationId::drawn(&Seed([9; 32]), 9),
        profile("Fictitious Union"),
    );
    let refused = kit.asks(Actor::Person(boris), renamed.clone()).unwrap_err();
    assert_eq!(
        refused,
        kit.asks(Actor::Person(boris), nothing).unwrap_err()
    );
    kit.asks(Actor::Person(amina), renamed.clone()).unwrap();
    let held = format!("{:?}", kit.world);
    assert!(held.contains("Fictitious Union") && !held.contains("Fictitious League"));
    assert_eq!(
        key(kit.asks(Actor::Person(amina), renamed)),
        "refused-nothing-changed"
    );
}

#[test]
fn an_organization_is_seen_by_its_own_and_by_the_office() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let boris = kit.arrives("boris@example.org");
    kit.enters(boris, "Unrelated");
    let own = kit.enters(amina, "Fictitious League");
    let seen = kit.of(boris);
    assert!(seen.organization(own).is_none());
    assert!(seen.organizations().is_empty());
    assert!(seen.duplicates_of(own).is_empty());
    assert!(seen.organization_name(own, "en").is_none());
    assert_eq!(
        kit.of(amina).organization_name(own, "fr"),
        Some("Fictitious League")
    );
    assert_eq!(kit.office().organizations().len(), 2);
    let screener = kit.invited("screener@example.org", office(Role::Screener));
    assert_eq!(kit.of(screener).organizations().len(), 2);
}

#[test]
fn one_organization_typed_four_times_is_proposed_and_told_apart() {
    let mut kit = Kit::open();
    let mut enters =
        |profile: Profile, area: Option<&str>| entered(&kit.does(enter(profile, area)).unwrap());
    let one = enters(
        Profile {
            website: "https://www.nadezhda.example/".into(),
            acronym: "NF".into(),
            ..profile("Фонд «Надежда»")
        },
        Some("kz"),
    );
    let transliterated = enters(profile("Fond Nadezhda"), None);
    let website = enters(
        Profile {
            website: "http://nadezhda.example/en".into(),
            ..profile("The Hope Foundation")
        },
        Some("kz"),
    );
    let unrelated = enters(profile("Another Fictitious League"), Some("kz"));
    let seen = kit.office();
    let like = seen.duplicates_of(one);
    let found: Vec<(OrganizationId, Vec<W>)> =
        like.into_iter().map(|like| (like.b, like.why)).collect();
    assert_eq!(
        found,
        [
            (transliterated, vec![W::SameName]),
            (website, vec![W::SameWebsite, W::SameArea])
        ]
    );
    assert!(seen.duplicates_of(unrelated).is_empty());
    assert_eq!(seen.likely_duplicates().len(), 2);

    kit.does(does(C::Distinguish(website, one))).unwrap();
    assert_eq!(
        key(kit.does(does(C::Distinguish(one, website)))),
        "refused-nothing-changed"
    );
    kit.does(does(C::Merge {
        from: one,
        into: transliterated,
    }))
    .unwrap();
    // Told apart from what it was: so it is from what it became.
    assert!(kit.office().likely_duplicates().is_empty());
}

#[test]
fn marks_follow_the_profile_and_go_with_it() {
    let mut kit = Kit::open();
    let one = entered(&kit.does(enter(profile("Fictitious League"), None)).unwrap());
    let other = entered(&kit.does(enter(profile("Unlike"), None)).unwrap());
    assert!(kit.office().likely_duplicates().is_empty());
    kit.does(amend(other, profile("Fictitious League")))
        .unwrap();
    assert_eq!(kit.office().likely_duplicates().len(), 1);
    let row = kit
        .office()
        .organization(one)
        .unwrap()
        .organization
        .profile
        .row;
    kit.does(Command::Keeping(keeping::KeepingCommand::Erase {
        row,
        basis: keeping::ErasureBasis::Requested,
    }))
    .unwrap();
    assert!(kit.office().likely_duplicates().is_empty());
    assert_eq!(kit.office().organization(one).unwrap().profile, None);
}

/// Five thousand entries, many of whose names share their words: no entry is compared with all others.
#[test]
fn duplicates_among_five_thousand_are_found_without_comparing_all() {
    let mut kit = Kit::open();
    let words = ["International", "Fictitious", "Network", "Against", "Crime"];
    let mut last = None;
    for number in 0..5_000_u32 {
        let name = format!(
            "{} {} Syllable{:x} {}",
            words[number as usize % 5],
            words[number as usize / 5 % 5],
            number.wrapping_mul(2_654_435_761),
            words[number as usize / 25 % 5],
        );
        last = Some(entered(
            &kit.does(enter(profile(&name), Some("at"))).unwrap(),
        ));
    }
    let office = kit.office();
    let name = office.organization_name(last.unwrap(), "en").unwrap();
    let twin = entered(
        &kit.does(enter(profile(&name.to_uppercase()), None))
            .unwrap(),
    );
    let office = kit.office();
    let found = office.duplicates_of(twin);
    assert_eq!(found[0].b, last.unwrap());
    assert_eq!(found[0].why, [W::SameName]);
    // All pairs of five thousand would be twelve and a half million comparisons: minutes, here.
    let all = office.likely_duplicates();
    assert_eq!(all[0].why, [W::SameName]);
    assert_eq!(all.len(), 1);
}

#[test]
fn a_merger_keeps_both_histories_and_what_each_was_promised() {
    let mut kit = Kit::open();
    let amina = kit.arrives("amina@example.org");
    let boris = kit.arrives("boris@example.org");
    let old = kit.enters(amina, "Fictitious League");
    let new = kit.enters(boris, "Fictitious League (new)");
    kit.asks(
        Actor::Person(amina),
        does(C::Name {
            organization: old,
            naming: Naming::Withheld,
        }),
    )
    .unwrap();
    let merge = does(C::Merge {
        from: old,
        into: new,
    });
    assert_eq!(
        key(kit.asks(Actor::Person(amina), merge.clone())),
        "refused-not-yours"
    );
    kit.does(merge.clone()).unwrap();
    assert_eq!(key(kit.does(merge)), "refused-merged");
    assert_eq!(
        key(kit.asks(Actor::Person(amina), amend(old, profile("X")))),
        "refused-merged"
    );
    let seen = kit.of(amina);
    let ended = seen.organization(old).unwrap();
    assert_eq!(ended.profile.unwrap().name("en"), "Fictitious League");
    assert_eq!(ended.organization.merged_into, Some(new));
    let mine = seen.my_organizations();
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].organization.id, new);
    assert_eq!(mine[0].organization.naming, Naming::Withheld);
    assert_eq!(kit.office().organizations().len(), 1);
}

#[test]
fn what_cannot_be_merged() {
    let mut kit = Kit::open();
    let one = entered(&kit.does(enter(profile("One"), None)).unwrap());
    let person = entered(
        &kit.does(does(C::Enter {
            kind: StakeholderKind::Academia,
            area: None,
            individual: true,
            profile: profile("Somebody fictitious"),
        }))
        .unwrap(),
    );
    let merge = |from, into| does(C::Merge { from, into });
    assert_eq!(key(kit.does(merge(one, one))), "refused-merge-into-itself");
    assert_eq!(key(kit.does(merge(one, person))), "refused-merge-person");
    let nothing = OrganizationId::drawn(&Seed([9; 32]), 9);
    assert_eq!(
        key(kit.does(merge(one, nothing))),
        "refused-no-such-organization"
    );
    let screener = office(Role::Screener);
    let local = people::Grant {
        dialogue: Some(dialogue_id("fa-2027")),
        ..screener
    };
    kit.attested(
        "fa-2027",
        &[(calendar::WorkingGroup::Firearms, 14)],
        date(2027, 5, 7),
        None,
    );
    let local = kit.invited("local@example.org", local);
    assert_eq!(
        key(kit.asks(Actor::Person(local), merge(one, person))),
        "refused-not-yours"
    );
}

/// The case of an organization that was accorded observer status in 2020, and to which one objection was made for a dialogue
/// in May 2022: the two do not carry over (rule 52).
#[test]
fn observer_status_stays_with_its_session() {
    let mut kit = Kit::open();
    kit.conference(10, date(2020, 10, 12), date(2020, 10, 16));
    kit.conference(11, date(2022, 10, 17), date(2022, 10, 21));
    let gi = entered(
        &kit.does(enter(
            profile("Global Initiative against Transnational Organized Crime"),
            Some("ch"),
        ))
        .unwrap(),
    );
    let observe = |conference, status, on, document: &str| {
        does(C::Observe {
            organization: gi,
            observer: Observer {
                conference,
                status,
                on,
                document: document.into(),
            },
        })
    };
    use ObserverStatus as S;
    let mut enters = |conference, status, on| {
        key(kit.does(observe(conference, status, on, "a document of the session")))
    };
    assert_eq!(enters(10, S::Accorded, date(2020, 10, 12)), "done");
    assert_eq!(enters(11, S::Referred, date(2022, 10, 17)), "done");
    assert_eq!(
        enters(12, S::Accorded, date(2022, 10, 17)),
        "refused-no-such-session"
    );
    assert_eq!(
        enters(11, S::AccordedByDecision, date(2022, 10, 18)),
        "done"
    );
    assert_eq!(
        enters(11, S::Referred, date(2022, 10, 18)),
        "refused-observer-does-not-follow"
    );
    let seen = kit.office();
    let organization = seen.organization(gi).unwrap();
    assert_eq!(organization.observers.len(), 3);
    let at = |session| {
        organization
            .organization
            .observer_at(session)
            .map(|o| o.status)
    };
    assert_eq!(at(10), Some(S::Accorded));
    assert_eq!(at(11), Some(S::AccordedByDecision));
    let long = observe(
        11,
        S::AccordedByDecision,
        date(2022, 10, 18),
        &"x".repeat(81),
    );
    assert_eq!(key(kit.does(long)), "refused-text-too-long");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is merged in whatever order: every entry leads to exactly one that stands, nothing is lost, and whoever
    /// spoke for an entry speaks for what it became and for nothing else.
    #[test]
    fn mergers_lose_nothing(merges in proptest::collection::vec((0_usize..8, 0_usize..8), 0..24)) {
        let mut kit = Kit::open();
        let people: Vec<PersonId> = (0..8).map(|n| kit.arrives(&format!("p{n}@example.org"))).collect();
        let entries: Vec<OrganizationId> = people
            .iter()
            .enumerate()
            .map(|(n, person)| kit.enters(*person, &format!("Fictitious {n}")))
            .collect();
        let mut stands: Vec<usize> = (0..8).collect();
        for (from, into) in merges {
            let done = kit
                .does(does(C::Merge { from: entries[from], into: entries[into] }))
                .is_ok();
            prop_assert_eq!(done, from != into && stands[from] == from && stands[into] == into);
            if done {
                for place in &mut stands {
                    if *place == from { *place = into; }
                }
            }
        }
        let office = kit.office();
        let standing: BTreeSet<OrganizationId> =
            office.organizations().iter().map(|view| view.organization.id).collect();
        let expected: BTreeSet<OrganizationId> = stands.iter().map(|place| entries[*place]).collect();
        prop_assert_eq!(&standing, &expected);
        for (n, person) in people.iter().enumerate() {
            let seen = kit.of(*person);
            let mine = seen.my_organizations();
            prop_assert_eq!(mine.len(), 1);
            prop_assert_eq!(mine[0].organization.id, entries[stands[n]]);
            for (other, entry) in entries.iter().enumerate() {
                prop_assert_eq!(seen.who().speaks_for(*entry), stands[other] == stands[n]);
            }
            let own = office.organization(entries[n]).unwrap();
            let name = format!("Fictitious {n}");
            let profile = own.profile.unwrap();
            prop_assert_eq!(profile.name("en"), name.as_str());
        }
    }
}
