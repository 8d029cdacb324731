use crate::admitted::attendee;
use crate::floor::{DISCUSSION, Hall, PANEL};
use mechanism::floor::ItemId;
use mechanism::panel::*;
use mechanism::participation::registration::{Attendance, Consents, RegistrationCommand};
use mechanism::*;
use std::collections::BTreeSet;

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

/// Somebody else of the first organization, who may sign in.
fn comes_too(
    hall: &mut Hall,
    name: &str,
    screens: bool,
    protected: bool,
) -> (ParticipantId, PersonId) {
    let register = RegistrationCommand::Register {
        application: hall.applications[0].clone(),
        dialogue: hall.dialogue.clone(),
        attendee: attendee(name),
        mode: Attendance::InPerson,
        consents: Consents {
            screens,
            ..Consents::default()
        },
        protected,
    };
    hall.kit.does(Command::Registration(register)).unwrap();
    let view = see(&hall.kit.world, Reader::Office, hall.kit.now);
    let all = view.participants(&hall.dialogue);
    let here = all.iter().find(|one| {
        let known = one.attendee.as_ref();
        known.is_some_and(|known| known.name == name)
    });
    let participant = here.unwrap().participant;
    (participant.id, participant.person.unwrap())
}

#[test]
fn a_colleague_proposes_whom_screens_may_name_and_reads_nothing_of_what_others_wrote() {
    let mut hall = called();
    let (_, ana) = comes_too(&mut hall, "Ana Colleague", false, false);
    let (ben, bens) = comes_too(&mut hall, "Ben Named", true, false);
    let (cleo, _) = comes_too(&mut hall, "Cleo Protected", true, true);
    let mine = |hall: &Hall, who| {
        let view = see(&hall.kit.world, Reader::Person(who), hall.kit.now);
        view.my_panel(&hall.dialogue).unwrap()
    };
    let whom = mine(&hall, ana).whom;
    let names: BTreeSet<&str> = whom.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["Ana Colleague", "Ben Named"]));
    let (ana_does, ben_does) = (Actor::Person(ana), Actor::Person(bens));
    let tried = proposes(&mut hall, ana_does.clone(), cleo, PANEL);
    assert_eq!(tried, "refused-no-such-speaker");
    assert_eq!(proposes(&mut hall, ben_does.clone(), ben, PANEL), "entered");
    let shown = &mine(&hall, ana).proposals[0];
    assert!(!shown.own && shown.text.is_none());
    let tried = proposes(&mut hall, ana_does.clone(), ben, PANEL);
    assert_eq!(tried, "refused-proposal-of-another");
    let withdraw = |hall: &mut Hall, actor: &Actor| {
        let command = PanelCommand::Withdraw {
            dialogue: hall.dialogue.clone(),
            proposal: office(hall).items[0].proposals[0].id,
        };
        key(hall.kit.asks(actor.clone(), Command::Panel(command)))
    };
    assert_eq!(withdraw(&mut hall, &ana_does), "refused-no-such-proposal");
    // What was taken back may be proposed by a colleague; whom it is about reads it and may take it back.
    assert_eq!(withdraw(&mut hall, &ben_does), "entered");
    assert_eq!(proposes(&mut hall, ana_does, ben, PANEL), "entered");
    assert!(mine(&hall, ana).proposals[0].text.is_some());
    assert!(mine(&hall, bens).proposals[0].text.is_some());
    assert_eq!(withdraw(&mut hall, &ben_does), "entered");
}
