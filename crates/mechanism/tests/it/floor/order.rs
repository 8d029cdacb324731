//! The declared order as a pure function: what must hold whoever asks, whenever, under whatever policy.

use super::DISCUSSION;
use imbl::Vector;
use jiff::Timestamp;
use mechanism::floor::order::Group;
use mechanism::floor::*;
use mechanism::organizations::StakeholderKind;
use mechanism::people::RegionalGroup;
use mechanism::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Somebody who asks, in numbers: speaker, standing, manner, when, and whether they spoke or left.
#[derive(Debug, Clone, Copy)]
struct Someone {
    speaker: u8,
    standing: Standing,
    manner: Manner,
    at: i64,
    state: State,
}

fn request(nth: usize) -> RequestId {
    RequestId::drawn(&Seed([3; 32]), nth as u64)
}

fn floor(policy: &[Precedence], people: &[Someone], moves: &[Move]) -> Floor {
    let asked: Vector<Arc<Asked>> = people
        .iter()
        .enumerate()
        .map(|(nth, one)| Arc::new(asked(nth, one)))
        .collect();
    let spoken = people.iter().enumerate();
    let spoken = spoken.filter(|(_, one)| one.state == State::Spoke);
    let spoken = spoken.map(|(nth, one)| {
        let at = Timestamp::from_second(one.at).unwrap();
        Arc::new(Spoken {
            item: DISCUSSION,
            request: Some(request(nth)),
            speaker: speaker(one.speaker),
            standing: one.standing,
            manner: one.manner,
            place: Place::Room,
            from: at,
            to: at,
            took: 0,
            limit: 0,
            afterwards: false,
        })
    });
    let list = ItemFloor {
        rules: Rules {
            policy: OrderPolicy(policy.to_vec()),
            ..Rules::default()
        },
        listing: Listing::Open,
        asked,
        moves: moves.iter().copied().collect(),
    };
    Floor {
        items: [(DISCUSSION, list)].into_iter().collect(),
        spoken: spoken.collect(),
        ..Floor::default()
    }
}

fn speaker(number: u8) -> Speaker {
    Speaker::Named(SpeakerId::drawn(&Seed([number; 32]), 0))
}

fn asked(nth: usize, one: &Someone) -> Asked {
    Asked {
        request: request(nth),
        speaker: speaker(one.speaker),
        standing: one.standing,
        manner: one.manner,
        place: Place::Room,
        at: Timestamp::from_second(one.at).unwrap(),
        answers: None,
        language: String::new(),
        matter: None,
        for_them: false,
        state: one.state,
    }
}

fn ordered(floor: &Floor) -> Vec<RequestId> {
    let order = order(floor, DISCUSSION);
    order.into_iter().map(|(request, _)| request).collect()
}

fn moved(request: RequestId, before: Option<RequestId>, behind: Option<RequestId>) -> Move {
    Move {
        request,
        before,
        behind,
        reason: Kept {
            row: RowId(uuid::Uuid::nil()),
            commitment: Digest([0; 32]),
            purpose: Purpose::Reason,
            retention: Retention::Permanent,
        },
    }
}

fn any_standing() -> impl Strategy<Value = Standing> {
    let kinds = prop::sample::select(StakeholderKind::ALL.to_vec());
    let regions = prop::option::of(prop::sample::select(RegionalGroup::ALL.to_vec()));
    (any::<bool>(), kinds, regions, any::<bool>()).prop_map(|(state, kind, region, first_time)| {
        Standing {
            state,
            kind: (!state).then_some(kind),
            region,
            first_time: first_time && !state,
        }
    })
}

fn anybody() -> impl Strategy<Value = Someone> {
    let manner = prop_oneof![
        6 => Just(Manner::Statement),
        1 => Just(Manner::OnBehalf),
        2 => Just(Manner::Question),
        1 => Just(Manner::Panel),
        1 => Just(Manner::PointOfOrder),
        1 => Just(Manner::RightOfReply),
    ];
    let state = prop_oneof![
        6 => Just(State::Waiting),
        2 => Just(State::Spoke),
        1 => Just(State::Withdrawn(Withdrawal::Own)),
    ];
    (0_u8..12, any_standing(), manner, 0_i64..60, state).prop_map(
        |(speaker, standing, manner, at, state)| Someone {
            speaker,
            standing,
            manner,
            at,
            state,
        },
    )
}

/// Statements only, all of them waiting.
fn waiting() -> impl Strategy<Value = Someone> {
    anybody().prop_map(|one| Someone {
        manner: Manner::Statement,
        state: State::Waiting,
        ..one
    })
}

fn any_policy() -> impl Strategy<Value = Vec<Precedence>> {
    prop::sample::subsequence(Precedence::ALL.to_vec(), 0..=5).prop_shuffle()
}

/// Moves by number: whom, and before or behind whom.
fn any_moves() -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    prop::collection::vec((0_usize..25, 0_usize..25, any::<bool>()), 0..6)
}

fn moves(numbers: &[(usize, usize, bool)], many: usize) -> Vec<Move> {
    let numbers = numbers.iter().filter(|_| many > 1);
    numbers
        .map(|(whom, anchor, before)| {
            let (whom, anchor) = (request(whom % many), request(anchor % many));
            match before {
                true => moved(whom, Some(anchor), None),
                false => moved(whom, None, Some(anchor)),
            }
        })
        .filter(|one| one.before.or(one.behind) != Some(one.request))
        .collect()
}

/// The others of a list, without one.
fn without(list: &[RequestId], one: RequestId) -> Vec<RequestId> {
    list.iter().copied().filter(|other| *other != one).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn everybody_who_waits_stands_on_the_list_once(
        people in prop::collection::vec(anybody(), 0..25), policy in any_policy(), by_hand in any_moves(),
    ) {
        let floor = floor(&policy, &people, &moves(&by_hand, people.len()));
        let list = ordered(&floor);
        let standing: BTreeSet<RequestId> = list.iter().copied().collect();
        let waits = people.iter().enumerate().filter(|(_, one)| one.state == State::Waiting);
        let waits: BTreeSet<RequestId> = waits.map(|(nth, _)| request(nth)).collect();
        prop_assert_eq!(list.len(), waits.len());
        prop_assert_eq!(standing, waits);
        prop_assert_eq!(order(&floor, DISCUSSION), order(&floor.clone(), DISCUSSION));
    }

    #[test]
    fn in_which_order_entries_came_does_not_matter_where_their_times_differ(
        people in prop::collection::vec(waiting(), 0..20), policy in any_policy(), turned in any::<prop::sample::Index>(),
    ) {
        let people: Vec<Someone> = people
            .iter()
            .zip(0_i64..)
            .map(|(one, nth)| Someone { at: (nth * 7) % 61, ..*one })
            .collect();
        let straight = floor(&policy, &people, &[]);
        let mut other = straight.clone();
        let list = other.items.get_mut(&DISCUSSION).unwrap();
        if !list.asked.is_empty() {
            let at = turned.index(list.asked.len());
            let (front, back) = list.asked.clone().split_at(at);
            list.asked = back.into_iter().rev().chain(front).collect();
        }
        prop_assert_eq!(order(&straight, DISCUSSION), order(&other, DISCUSSION));
    }

    #[test]
    fn without_a_policy_time_decides(people in prop::collection::vec(waiting(), 0..25)) {
        let list = order(&floor(&[], &people, &[]), DISCUSSION);
        let mut by_time: Vec<usize> = (0..people.len()).collect();
        by_time.sort_by_key(|nth| (people[*nth].at, *nth));
        let by_time: Vec<_> = by_time.into_iter().map(|nth| (request(nth), Why::Time)).collect();
        prop_assert_eq!(list, by_time);
    }

    #[test]
    fn states_first_is_states_first(
        people in prop::collection::vec(waiting(), 0..25), rest in any_policy(),
    ) {
        let mut policy = vec![Precedence::StatesFirst];
        policy.extend(rest.into_iter().filter(|one| *one != Precedence::StatesFirst));
        let list = ordered(&floor(&policy, &people, &[]));
        let states: Vec<bool> = list
            .iter()
            .map(|one| people.iter().enumerate().any(|(nth, of)| request(nth) == *one && of.standing.state))
            .collect();
        prop_assert!(states.windows(2).all(|two| two[0] >= two[1]));
    }

    /// Two groups that both still wait have had the same number of turns, or one of them one more.
    #[test]
    fn groups_take_turns(people in prop::collection::vec(waiting(), 0..25), regions in any::<bool>()) {
        let policy = [if regions { Precedence::RegionsInTurn } else { Precedence::KindsInTurn }];
        let group = |standing: Standing| match regions {
            true => standing.region.map_or(9, |region| region as usize),
            false => Group::of(standing) as usize,
        };
        let list = ordered(&floor(&policy, &people, &[]));
        let of = |one: &RequestId| {
            let nth = (0..people.len()).find(|nth| request(*nth) == *one).unwrap();
            group(people[nth].standing)
        };
        let groups: Vec<usize> = list.iter().map(of).collect();
        for upto in 0..groups.len() {
            let mut turns: BTreeMap<usize, i32> = BTreeMap::new();
            for one in &groups[..upto] {
                *turns.entry(*one).or_default() += 1;
            }
            let still: BTreeSet<usize> = groups[upto..].iter().copied().collect();
            let turns = still.iter().map(|one| turns.get(one).copied().unwrap_or(0));
            let (least, most) = (turns.clone().min(), turns.max());
            prop_assert!(most.zip(least).is_none_or(|(most, least)| most - least <= 1), "{groups:?} at {upto}");
        }
    }

    /// Whoever had fewer turns until now catches up first: nobody who waits is behind a group that had more.
    #[test]
    fn the_turns_that_were_taken_count(people in prop::collection::vec(anybody(), 1..25)) {
        let floor = floor(&[Precedence::KindsInTurn], &people, &[]);
        let mut turns: BTreeMap<Group, u32> = BTreeMap::new();
        for one in people.iter().filter(|one| one.state == State::Spoke && one.manner.is_a_turn()) {
            *turns.entry(Group::of(one.standing)).or_default() += 1;
        }
        let waits = people.iter().enumerate().filter(|(_, one)| {
            one.state == State::Waiting && one.manner.is_a_turn()
        });
        let fewest = waits.clone().map(|(_, one)| turns.get(&Group::of(one.standing)).copied().unwrap_or(0)).min();
        let ordinary: BTreeMap<RequestId, Group> = waits.map(|(nth, one)| (request(nth), Group::of(one.standing))).collect();
        let first = ordered(&floor).into_iter().find_map(|one| ordinary.get(&one).copied());
        let had = first.map(|group| turns.get(&group).copied().unwrap_or(0));
        prop_assert_eq!(had, fewest);
    }

    #[test]
    fn a_name_moved_by_hand_changes_nobody_elses_place(
        people in prop::collection::vec(anybody(), 2..25), policy in any_policy(), before in any_moves(),
        whom in any::<prop::sample::Index>(), anchor in any::<prop::sample::Index>(), in_front in any::<bool>(),
    ) {
        let mut by_hand = moves(&before, people.len());
        let list = ordered(&floor(&policy, &people, &by_hand));
        prop_assume!(list.len() > 1);
        let (whom, anchor) = (list[whom.index(list.len())], list[anchor.index(list.len())]);
        prop_assume!(whom != anchor);
        by_hand.push(match in_front {
            true => moved(whom, Some(anchor), None),
            false => moved(whom, None, Some(anchor)),
        });
        let after = ordered(&floor(&policy, &people, &by_hand));
        prop_assert_eq!(without(&list, whom), without(&after, whom));
        let place = |one| after.iter().position(|other| *other == one).unwrap();
        match in_front {
            true => prop_assert_eq!(place(whom) + 1, place(anchor)),
            false => prop_assert_eq!(place(anchor) + 1, place(whom)),
        }
    }

    /// Under time alone, who asks later changes nothing for those before, however the list was ordered by hand.
    #[test]
    fn later_is_later(people in prop::collection::vec(waiting(), 1..20), later in prop::collection::vec(waiting(), 1..5), by_hand in any_moves()) {
        let by_hand = moves(&by_hand, people.len());
        let list = ordered(&floor(&[], &people, &by_hand));
        let mut all = people.clone();
        all.extend(later.iter().map(|one| Someone { at: one.at + 100, ..*one }));
        let after = ordered(&floor(&[], &all, &by_hand));
        let known: BTreeSet<RequestId> = list.iter().copied().collect();
        let before: Vec<_> = after.iter().copied().filter(|one| known.contains(one)).collect();
        prop_assert_eq!(before, list);
    }

    /// Whoever stood beside somebody who leaves stays where they are among the others.
    #[test]
    fn an_anchor_that_leaves_keeps_its_place_for_others(people in prop::collection::vec(waiting(), 2..15), by_hand in any_moves(), gone in any::<prop::sample::Index>()) {
        let by_hand = moves(&by_hand, people.len());
        let list = ordered(&floor(&[], &people, &by_hand));
        let gone = gone.index(people.len());
        let mut less = people.clone();
        less[gone].state = State::Withdrawn(Withdrawal::Own);
        let after = ordered(&floor(&[], &less, &by_hand));
        prop_assert_eq!(after, without(&list, request(gone)));
    }
}

fn someone(number: u8, kind: StakeholderKind, at: i64) -> Someone {
    Someone {
        speaker: number,
        standing: Standing {
            kind: Some(kind),
            ..Standing::default()
        },
        manner: Manner::Statement,
        at,
        state: State::Waiting,
    }
}

#[test]
fn each_stands_with_the_reason_against_the_next() {
    use StakeholderKind::{Academia, Ngo, NgoInConsultativeStatus};
    let people = [
        someone(1, Ngo, 1),
        someone(2, NgoInConsultativeStatus, 2),
        someone(3, Academia, 3),
        Someone {
            manner: Manner::PointOfOrder,
            ..someone(4, Academia, 4)
        },
        Someone {
            manner: Manner::RightOfReply,
            ..someone(5, Academia, 0)
        },
    ];
    let list = order(&floor(&[Precedence::KindsInTurn], &people, &[]), DISCUSSION);
    let turn = Why::Precedence(Precedence::KindsInTurn);
    assert_eq!(
        list,
        [
            (request(3), Why::PointOfOrder),
            // Both were equal before the first was chosen; time decided.
            (request(0), Why::Time),
            // Then academia had no turn yet, and the organizations had one.
            (request(2), turn),
            (request(1), Why::Time),
            (request(4), Why::RightOfReply),
        ]
    );
}

#[test]
fn whoever_spoke_comes_after_those_who_did_not() {
    use StakeholderKind::Ngo;
    let people = [
        Someone {
            state: State::Spoke,
            ..someone(1, Ngo, 0)
        },
        someone(1, Ngo, 1),
        someone(2, Ngo, 2),
        someone(2, Ngo, 3),
        someone(3, Ngo, 4),
    ];
    let policy = [Precedence::NotYetSpoken];
    let list = ordered(&floor(&policy, &people, &[]));
    assert_eq!(list, [request(2), request(4), request(1), request(3)]);
}
