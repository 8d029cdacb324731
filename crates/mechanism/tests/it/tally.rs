use crate::admitted::attendee;
use crate::kit::Kit;
use jiff::civil::date;
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::organizations::{OrganizationEvent, StakeholderKind};
use mechanism::participation::deciding::Outcome;
use mechanism::participation::registration::Attendance::{InPerson, Online};
use mechanism::participation::registration::*;
use mechanism::participation::tally::{Counts, FEWEST, Gender, Merged, Tally};
use mechanism::participation::*;
use mechanism::people::RegionalGroup;
use mechanism::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn whole(tally: &Tally, unit: Unit, stage: Stage, mode: Taking) -> Option<u32> {
    tally.counts(unit, stage, mode).map(|counts| counts.whole)
}

fn figure(figures: &[Figure], unit: Unit, stage: Stage, mode: Taking, kind: Kind) -> Option<u32> {
    let mut found = figures
        .iter()
        .filter(|f| (f.unit, f.stage, f.mode, f.kind) == (unit, stage, mode, kind));
    let value = found.next().map(|figure| figure.value);
    assert!(found.next().is_none(), "a figure stands once");
    value
}

fn names(kit: &mut Kit, application: &ApplicationRef, name: &str, gender: &str, mode: Attendance) {
    let who = Attendee {
        gender: gender.into(),
        ..attendee(name)
    };
    let dialogue = application.series.clone();
    let office = Actor::at_the_command_line();
    kit.names(office, application, &dialogue, who, mode)
        .unwrap();
}

fn all_come(kit: &mut Kit, dialogue: &DialogueId, mode: Attendance) {
    let at = kit.the_day_comes(dialogue);
    let office = kit.office();
    let seated = office.participants(dialogue).into_iter();
    let seated = seated.filter(|one| one.participant.seat == Seat::Confirmed);
    for one in seated {
        let command = RegistrationCommand::CheckIn {
            participant: one.participant.id,
            at,
            mode,
        };
        kit.does(Command::Registration(command)).unwrap();
    }
}

#[test]
fn organizations_and_persons_are_counted_at_every_stage_and_in_both_modes() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    kit.arranged(&dialogue, 2, 9, &[]).unwrap();
    let (_, ngo) = kit.admitted(1, StakeholderKind::Ngo, &dialogue);
    let (_, academia) = kit.admitted(2, StakeholderKind::Academia, &dialogue);
    let refused = kit.organization(3, StakeholderKind::PrivateSector, "ke");
    let refused = kit.applied(3, refused, &[&dialogue]);
    kit.ruled(&refused, &dialogue, Outcome::NotAdmitted);
    names(&mut kit, &ngo, "Ana Example", "woman", InPerson);
    names(&mut kit, &ngo, "Ben Example", "", Online);
    names(&mut kit, &academia, "Cleo Example", "woman", InPerson);
    names(&mut kit, &academia, "Dan Example", "man", InPerson);
    let tally = kit.office().tally(&dialogue).unwrap();
    let organizations = |stage, mode| whole(&tally, Unit::Organizations, stage, mode);
    assert_eq!(organizations(Stage::Applied, Taking::All), Some(3));
    assert_eq!(organizations(Stage::Applied, Taking::Online), None);
    assert_eq!(organizations(Stage::Admitted, Taking::All), Some(2));
    assert_eq!(organizations(Stage::Registered, Taking::All), Some(2));
    assert_eq!(organizations(Stage::Registered, Taking::InPerson), Some(2));
    assert_eq!(organizations(Stage::Registered, Taking::Online), Some(1));
    assert_eq!(organizations(Stage::Attended, Taking::All), Some(0));
    let persons = |stage, mode| whole(&tally, Unit::Persons, stage, mode);
    assert_eq!(persons(Stage::Applied, Taking::All), None);
    assert_eq!(persons(Stage::Registered, Taking::All), Some(3));
    assert_eq!(tally.waiting, 1);
    let registered = tally.counts(Unit::Persons, Stage::Registered, Taking::All);
    let registered = registered.unwrap();
    assert_eq!(registered.gender(Some(Gender::Woman)), 2);
    assert_eq!(registered.gender(None), 1);
    let region = Some(RegionalGroup::LatinAmericaCaribbean);
    assert_eq!(registered.region(region), 3);
    // They come, and all in the room: how they came counts, not how they were registered.
    all_come(&mut kit, &dialogue, InPerson);
    let tally = kit.office().tally(&dialogue).unwrap();
    let persons = |mode| whole(&tally, Unit::Persons, Stage::Attended, mode);
    assert_eq!(persons(Taking::All), Some(3));
    assert_eq!(persons(Taking::InPerson), Some(3));
    assert_eq!(persons(Taking::Online), Some(0));
}

#[test]
fn the_official_set_is_in_the_words_of_the_papers_and_can_be_entered() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    kit.arranged(&dialogue, 99, 99, &[]).unwrap();
    for (nth, kind) in [
        StakeholderKind::Ngo,
        StakeholderKind::NgoInConsultativeStatus,
        StakeholderKind::Academia,
        StakeholderKind::PrivateSector,
        StakeholderKind::Parliamentarian,
        StakeholderKind::Other,
    ]
    .into_iter()
    .enumerate()
    {
        let (_, application) = kit.admitted(nth as u32 + 1, kind, &dialogue);
        names(
            &mut kit,
            &application,
            &format!("Person {nth}"),
            "",
            InPerson,
        );
    }
    let figures = kit.office().tally(&dialogue).unwrap().figures();
    assert!(figures.iter().all(|f| f.stage != Stage::Attended));
    all_come(&mut kit, &dialogue, InPerson);
    let figures = kit.office().tally(&dialogue).unwrap().figures();
    let official = |kind| {
        figure(
            &figures,
            Unit::Organizations,
            Stage::Attended,
            Taking::All,
            kind,
        )
    };
    assert_eq!(official(Kind::Ngo), Some(2));
    assert_eq!(official(Kind::Other), Some(2));
    assert_eq!(official(Kind::Academia), Some(1));
    assert_eq!(official(Kind::PrivateSector), Some(1));
    assert_eq!(official(Kind::Parliamentarian), Some(1));
    assert_eq!(official(Kind::Stakeholder), Some(6));
    let set = FigureSet {
        figures,
        ..crate::kit::set("fa-2027", &[0, 0, 0, 0])
    };
    kit.does(Command::Counts(CountsCommand::Record {
        set,
        remark: None,
        imported: false,
    }))
    .unwrap();
}

#[test]
fn delegations_are_counted_apart() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    let none = kit.office().tally(&dialogue).unwrap();
    assert_eq!(none.delegations, None);
    assert_eq!(none.figures(), []);
    let of = |kind, state: &str, name: &str, in_person, online, attended| Delegation {
        kind,
        state: StateCode::new(state).ok(),
        name: name.into(),
        in_person,
        online,
        attended,
    };
    let list = RegistrationCommand::List {
        dialogue: dialogue.clone(),
        as_of: date(2027, 5, 6),
        delegations: vec![
            of(DelegationKind::StateParty, "mx", "", 3, 1, true),
            of(DelegationKind::StateParty, "ke", "", 0, 2, false),
            of(DelegationKind::Signatory, "ir", "", 1, 0, true),
            of(DelegationKind::Entity, "", "Fictitious Entity", 1, 0, true),
            of(
                DelegationKind::Intergovernmental,
                "",
                "Fictitious Body",
                2,
                0,
                true,
            ),
        ],
    };
    kit.does(Command::Registration(list)).unwrap();
    let tally = kit.office().tally(&dialogue).unwrap();
    let parties = tally.delegations(DelegationKind::StateParty).unwrap();
    assert_eq!((parties.listed, parties.attended), (2, 1));
    let figures = tally.figures();
    let states = |stage, mode| figure(&figures, Unit::States, stage, mode, Kind::State);
    assert_eq!(states(Stage::Registered, Taking::All), Some(3));
    assert_eq!(states(Stage::Registered, Taking::Online), Some(2));
    assert_eq!(states(Stage::Attended, Taking::All), Some(2));
    let persons = |mode, kind| figure(&figures, Unit::Persons, Stage::Registered, mode, kind);
    assert_eq!(persons(Taking::All, Kind::State), Some(7));
    assert_eq!(persons(Taking::All, Kind::Everybody), Some(10));
}

#[test]
fn merged_organizations_count_once_and_duplicates_not_at_all() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    let (one, _) = kit.admitted(1, StakeholderKind::Ngo, &dialogue);
    let (other, _) = kit.admitted(2, StakeholderKind::Academia, &dialogue);
    let admitted = |kit: &Kit| {
        let tally = kit.office().tally(&dialogue).unwrap();
        let counts = *tally
            .counts(Unit::Organizations, Stage::Admitted, Taking::All)
            .unwrap();
        (counts.whole, counts.kind(StakeholderKind::Academia))
    };
    assert_eq!(admitted(&kit), (2, 1));
    kit.entered(Event::Organization(OrganizationEvent::Merged {
        from: one,
        into: other,
    }));
    assert_eq!(admitted(&kit), (1, 1));
}

#[test]
fn the_first_time_is_before_any_admission_to_an_earlier_dialogue() {
    let mut kit = Kit::open();
    let first = kit.planned("fa-2026", date(2026, 5, 8));
    let second = kit.planned("fa-2027", date(2027, 5, 7));
    let (one, _) = kit.admitted(1, StakeholderKind::Ngo, &first);
    let other = kit.organization(2, StakeholderKind::Ngo, "ke");
    let earlier = kit.applied(2, other, &[&first]);
    kit.ruled(&earlier, &first, Outcome::NotAdmitted);
    for (number, organization) in [(1, one), (2, other)] {
        let again = kit.applied(number, organization, &[&second]);
        kit.ruled(&again, &second, Outcome::Admitted);
    }
    let office = kit.office();
    let counts = |dialogue: &DialogueId| -> Counts {
        let tally = office.tally(dialogue).unwrap();
        *tally
            .counts(Unit::Organizations, Stage::Applied, Taking::All)
            .unwrap()
    };
    assert_eq!(counts(&first).first_time, 2);
    assert_eq!(
        (counts(&second).first_time, counts(&second).returning()),
        (1, 1)
    );
    let both = [first, second.clone(), second];
    let across = office.across(&both, Stage::Admitted).unwrap();
    assert_eq!((across.distinct, across.attendances), (2, 3));
}

#[test]
fn the_public_sees_who_took_part_once_it_was_held_and_no_group_under_five() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    kit.arranged(&dialogue, 99, 99, &[]).unwrap();
    for nth in 1..=9 {
        let kind = match nth {
            1..=7 => StakeholderKind::Ngo,
            _ => StakeholderKind::Academia,
        };
        let (_, application) = kit.admitted(nth, kind, &dialogue);
        names(
            &mut kit,
            &application,
            &format!("Person {nth}"),
            "",
            InPerson,
        );
    }
    all_come(&mut kit, &dialogue, InPerson);
    assert_eq!(kit.view().publishable(&dialogue), None);
    assert_eq!(kit.view().tally(&dialogue), None);
    let opening = Opening::ByDecision("Fictitious decision".into());
    kit.does(Command::Dialogue(DialogueCommand::OpenSitting {
        dialogue: dialogue.clone(),
        opening,
    }))
    .unwrap();
    kit.does(Command::Dialogue(DialogueCommand::Close(dialogue.clone())))
        .unwrap();
    let shown = kit.view().publishable(&dialogue).unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(
        (shown[0].unit, shown[0].stage, shown[0].whole),
        (Unit::Organizations, Stage::Attended, 9)
    );
    // Two universities would be the difference of nine and seven.
    assert_eq!(shown[0].kinds.shown, []);
    assert_eq!(shown[0].kinds.together.as_ref().unwrap().1, 9);
    let region = Some(RegionalGroup::LatinAmericaCaribbean);
    assert_eq!(shown[0].regions.shown, [(region, 9)]);
    assert!(kit.office().publishable(&dialogue).unwrap().len() > 1);
}

/// All ways to give sizes to groups, each at most `most`.
fn all_sizes(groups: usize, most: u32) -> Vec<Vec<u32>> {
    (0..groups).fold(vec![Vec::new()], |shorter, _| {
        let longer = |sizes: Vec<u32>| {
            (0..=most).map(move |size| {
                let mut longer = sizes.clone();
                longer.push(size);
                longer
            })
        };
        shorter.into_iter().flat_map(longer).collect()
    })
}

/// Whoever knows this very code, and sees the whole beside the groups, cannot say of any group under five how large it
/// is: something else would have given the same picture.
#[test]
fn what_is_shown_tells_of_no_group_under_five() {
    for (groups, most) in [(2, 24), (3, 16), (4, 11)] {
        type Picture = (u32, Vec<(usize, u32)>, Option<(Vec<usize>, u32)>);
        let mut pictures: BTreeMap<Picture, Vec<Vec<u32>>> = BTreeMap::new();
        for sizes in all_sizes(groups, most) {
            let whole: u32 = sizes.iter().sum();
            if whole < FEWEST {
                continue;
            }
            let merged = Merged::of(sizes.iter().copied().enumerate().collect());
            let picture = (whole, merged.shown, merged.together);
            pictures.entry(picture).or_default().push(sizes);
        }
        for ((whole, shown, together), behind) in pictures {
            // At the edge of what was tried, what would have looked the same was not tried.
            if whole > most {
                continue;
            }
            for group in 0..groups {
                let possible: BTreeSet<u32> = behind.iter().map(|sizes| sizes[group]).collect();
                let told = possible.len() == 1;
                let small = possible.iter().any(|size| (1..FEWEST).contains(size));
                assert!(
                    !(told && small),
                    "{whole} with {shown:?} and {together:?} tells of group {group}: {possible:?}"
                );
            }
        }
    }
}

fn kinds() -> impl Strategy<Value = StakeholderKind> {
    prop::sample::select(StakeholderKind::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// However a record came about, the parts of every count add up to its whole, no stage of persons is larger in its
    /// parts, and the figures contradict neither each other nor the count.
    #[test]
    fn parts_add_up_to_wholes(organizations in prop::collection::vec(
        (kinds(), prop::sample::select(vec!["mx", "ke", "fr", "va", "zz"]), 0u8..3, prop::collection::vec((any::<bool>(), 0u8..4, any::<bool>()), 0..3)),
        1..16,
    )) {
        let mut kit = Kit::open();
        let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
        kit.arranged(&dialogue, 5, 5, &[]).unwrap();
        let mut coming = Vec::new();
        for (nth, (kind, area, outcome, people)) in organizations.into_iter().enumerate() {
            let organization = kit.organization(nth as u64, kind, area);
            let application = kit.applied(nth as u32 + 1, organization, &[&dialogue]);
            match outcome {
                0 => continue,
                1 => { kit.ruled(&application, &dialogue, Outcome::NotAdmitted); continue }
                _ => kit.ruled(&application, &dialogue, Outcome::Admitted),
            }
            for (place, (online, gender, comes)) in people.into_iter().enumerate() {
                let gender = ["woman", "man", "other", ""][usize::from(gender)];
                let mode = if online { Online } else { InPerson };
                names(&mut kit, &application, &format!("Person {nth} {place}"), gender, mode);
                if comes {
                    let office = kit.office();
                    let last = office.participants(&dialogue).last().unwrap().participant.id;
                    coming.push((last, mode));
                }
            }
        }
        let at = kit.the_day_comes(&dialogue);
        for (participant, mode) in coming {
            let command = RegistrationCommand::CheckIn { participant, at, mode };
            kit.does(Command::Registration(command)).unwrap();
        }
        let tally = kit.office().tally(&dialogue).unwrap();
        for stage in Tally::STAGES {
            for unit in [Unit::Organizations, Unit::Persons] {
                for mode in MODES {
                    let Some(counts) = tally.counts(unit, stage, mode) else { continue };
                    let kinds: u32 = StakeholderKind::ALL.into_iter().map(|kind| counts.kind(kind)).sum();
                    let regions: u32 = RegionalGroup::ALL.into_iter().map(|of| counts.region(Some(of))).sum();
                    prop_assert_eq!(kinds, counts.whole);
                    prop_assert_eq!(regions + counts.region(None), counts.whole);
                    prop_assert_eq!(counts.first_time + counts.returning(), counts.whole);
                    if unit == Unit::Persons {
                        let genders: u32 = Gender::ALL.into_iter().map(|of| counts.gender(Some(of))).sum();
                        prop_assert_eq!(genders + counts.gender(None), counts.whole);
                    }
                }
                let of = |mode| whole(&tally, unit, stage, mode).unwrap_or_default();
                let (all, room, online) = (of(Taking::All), of(Taking::InPerson), of(Taking::Online));
                if matches!(stage, Stage::Registered | Stage::Attended) {
                    prop_assert!(all <= room + online && all >= room.max(online));
                    prop_assert!(unit == Unit::Organizations || all == room + online);
                }
            }
        }
        let organizations = |stage| whole(&tally, Unit::Organizations, stage, Taking::All).unwrap();
        prop_assert!(organizations(Stage::Applied) >= organizations(Stage::Admitted));
        prop_assert!(organizations(Stage::Admitted) >= organizations(Stage::Registered));
        prop_assert!(organizations(Stage::Admitted) >= organizations(Stage::Attended));
        prop_assert_eq!(contradiction(&tally.figures()), None);
    }

    /// However large the groups: none under five is shown, and what is shown together is five or more, of two or more.
    #[test]
    fn merging_hides_every_group_under_five(sizes in prop::collection::vec(0u32..40, 1..8)) {
        let whole: u32 = sizes.iter().sum();
        prop_assume!(whole >= FEWEST);
        let merged = Merged::of(sizes.iter().copied().enumerate().collect());
        prop_assert!(merged.shown.iter().all(|(_, size)| *size >= FEWEST));
        let shown: u32 = merged.shown.iter().map(|(_, size)| size).sum();
        let rest = merged.together.as_ref().map_or(0, |(_, size)| *size);
        prop_assert_eq!(shown + rest, whole);
        let small = sizes.iter().any(|size| (1..FEWEST).contains(size));
        prop_assert_eq!(small, merged.together.is_some());
        if let Some((groups, size)) = merged.together {
            prop_assert!(size >= FEWEST);
            prop_assert!(groups.len() >= 2 || sizes.len() == 1);
            prop_assert!(groups.is_sorted(), "their order says nothing of their sizes");
        }
    }
}

#[test]
fn a_case_set_aside_as_a_duplicate_is_the_other_one() {
    // The desk's word as it stands in the world; how it comes about is the desk's own matter.
    use mechanism::participation::application::Aside;
    use mechanism::participation::screening::{ScreeningEvent, Verdict};
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    kit.admitted(1, StakeholderKind::Ngo, &dialogue);
    let again = kit.organization(2, StakeholderKind::Ngo, "mx");
    let application = kit.applied(2, again, &[&dialogue]);
    kit.entered(Event::Screening(ScreeningEvent::Screened {
        application: application.clone(),
        dialogue: dialogue.clone(),
        verdict: Verdict::Aside(Aside::Duplicate),
        second: false,
        by: None,
        at: kit.now,
    }));
    let tally = kit.office().tally(&dialogue).unwrap();
    let applied = whole(&tally, Unit::Organizations, Stage::Applied, Taking::All);
    assert_eq!(applied, Some(1));
}
