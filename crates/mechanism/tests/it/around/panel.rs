use crate::floor::{DISCUSSION, Hall, PANEL};
use mechanism::floor::ItemId;
use mechanism::panel::*;
use mechanism::*;

const OPENS: &str = "2027-05-01T22:00:00Z";
const CLOSES: &str = "2027-05-06T22:00:00Z";

fn key(tried: Result<Decision, Refusal>) -> &'static str {
    tried.map_or_else(|refusal| refusal.key, |_| "entered")
}

/// A hall before its day, with a call for its panel.
fn called() -> Hall {
    let mut hall = Hall::with(3);
    hall.kit.now = "2027-05-06T13:00:00Z".parse().unwrap();
    let call = PanelCall {
        items: vec![PANEL],
        opens: OPENS.parse().unwrap(),
        closes: CLOSES.parse().unwrap(),
    };
    let dialogue = hall.dialogue.clone();
    let opened = hall
        .kit
        .does(Command::Panel(PanelCommand::Call { dialogue, call }));
    assert_eq!(key(opened), "entered");
    hall
}

fn said(topic: &str) -> ProposalText {
    ProposalText {
        topic: topic.to_owned(),
        why: "Ten years of made-up practice.".into(),
        languages: "English, Spanish".into(),
        needs: String::new(),
    }
}

fn proposes(hall: &mut Hall, actor: Actor, whom: ParticipantId, item: ItemId) -> &'static str {
    let command = PanelCommand::Propose {
        dialogue: hall.dialogue.clone(),
        item,
        whom,
        text: said("Tracing"),
    };
    key(hall.kit.asks(actor, Command::Panel(command)))
}

fn office(hall: &Hall) -> PanelView {
    let view = see(&hall.kit.world, Reader::Office, hall.kit.now);
    view.panel(&hall.dialogue).unwrap()
}

fn choose(hall: &mut Hall, proposal: ProposalId, chosen: Option<bool>) -> &'static str {
    let dialogue = hall.dialogue.clone();
    let command = PanelCommand::Choose {
        dialogue,
        proposal,
        chosen,
    };
    key(hall.kit.does(Command::Panel(command)))
}

#[test]
fn whoever_has_a_seat_proposes_themselves_and_nobody_elses() {
    let mut hall = called();
    let (own, other) = (hall.seats[0], hall.seats[1]);
    assert_eq!(proposes(&mut hall, Actor::Seat(own), own, PANEL), "entered");
    let forged = ParticipantId::drawn(&Seed([9; 32]), 0);
    for (actor, whom) in [
        (Actor::Seat(own), other),
        (Actor::Seat(forged), forged),
        (Actor::Person(hall.delegate), own),
        (Actor::at_the_command_line(), other),
    ] {
        let tried = proposes(&mut hall, actor, whom, PANEL);
        assert_eq!(tried, "refused-no-such-speaker");
    }
    let elsewhere = proposes(&mut hall, Actor::Seat(own), own, DISCUSSION);
    assert_eq!(elsewhere, "refused-no-such-item");
}

#[test]
fn it_opens_and_closes() {
    let mut hall = called();
    let own = hall.seats[0];
    for (at, expected) in [
        ("2027-05-01T21:59:59Z", "refused-panel-not-open"),
        (OPENS, "entered"),
        ("2027-05-06T21:59:59Z", "entered"),
        (CLOSES, "refused-panel-closed"),
    ] {
        hall.kit.now = at.parse().unwrap();
        let tried = proposes(&mut hall, Actor::Seat(own), own, PANEL);
        assert_eq!(tried, expected, "{at}");
    }
    assert_eq!(
        office(&hall).items[0].proposals.len(),
        1,
        "said twice, made once"
    );
}

#[test]
fn what_is_taken_back_is_destroyed_and_can_be_made_again() {
    let mut hall = called();
    let own = hall.seats[0];
    proposes(&mut hall, Actor::Seat(own), own, PANEL);
    let proposal = office(&hall).items[0].proposals[0].id;
    let withdraw = |hall: &mut Hall, seat| {
        let dialogue = hall.dialogue.clone();
        let command = PanelCommand::Withdraw { dialogue, proposal };
        hall.kit.asks(Actor::Seat(seat), Command::Panel(command))
    };
    let other = hall.seats[1];
    assert_eq!(key(withdraw(&mut hall, other)), "refused-no-such-proposal");
    let done = withdraw(&mut hall, own).unwrap();
    assert!(matches!(done.vault[0], VaultChange::Destroy(_)));
    assert!(office(&hall).items[0].proposals.is_empty());
    assert_eq!(proposes(&mut hall, Actor::Seat(own), own, PANEL), "entered");
    assert_eq!(office(&hall).items[0].proposals[0].id, proposal);
}

#[test]
fn officers_choose_with_the_balance_in_view_and_nobody_is_told_before_a_letter() {
    let mut hall = called();
    for seat in [0, 1, 2] {
        let own = hall.seats[seat];
        assert_eq!(proposes(&mut hall, Actor::Seat(own), own, PANEL), "entered");
    }
    let item = &office(&hall).items[0];
    assert_eq!(item.proposed.all, 3);
    assert_eq!(item.proposed.kinds.iter().map(|(_, n)| n).sum::<u32>(), 3);
    assert_eq!(item.chosen.all, 0);
    let first = item.proposals[0].id;
    assert_eq!(choose(&mut hall, first, Some(true)), "entered");
    assert_eq!(
        choose(&mut hall, first, Some(true)),
        "refused-nothing-changed"
    );
    assert_eq!(office(&hall).items[0].chosen.all, 1);
    let mine = see(&hall.kit.world, Reader::Seat(hall.seats[0]), hall.kit.now);
    let mine = mine.my_panel(&hall.dialogue).unwrap();
    assert_eq!(mine.proposals[0].state, ProposalState::Proposed);
    let own = hall.seats[0];
    let again = proposes(&mut hall, Actor::Seat(own), own, PANEL);
    assert_eq!(again, "refused-proposal-decided");
}

#[test]
fn others_see_neither_the_proposals_nor_the_call_where_they_can_propose_nobody() {
    let mut hall = called();
    let own = hall.seats[0];
    proposes(&mut hall, Actor::Seat(own), own, PANEL);
    for reader in [
        Reader::Public,
        Reader::Participant,
        Reader::StateParty,
        Reader::Person(hall.delegate),
        Reader::Person(hall.chair),
    ] {
        let view = see(&hall.kit.world, reader, hall.kit.now);
        assert!(view.panel(&hall.dialogue).is_none(), "{reader:?}");
        assert!(view.my_panel(&hall.dialogue).is_none(), "{reader:?}");
    }
    let other = see(&hall.kit.world, Reader::Seat(hall.seats[1]), hall.kit.now);
    assert!(other.my_panel(&hall.dialogue).unwrap().proposals.is_empty());
}
