#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::super::testing::{BASE, House, identity};
use super::Herald;
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor, PeopleCommand};

fn herald(house: &House) -> Herald {
    Herald::new(house.record.clone(), BASE.into())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_herald_begins_at_the_end_and_tells_what_follows_once() {
    let house = House::open();
    house.person("old@example.org", false);
    let mut first = herald(&house);
    first.round().await;
    assert!(house.waiting().await.is_empty(), "nothing old is told");

    house.person("ana@example.org", false);
    first.round().await;
    first.round().await;
    let waiting = house.waiting().await;
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].to, "ana@example.org");
    assert_eq!(waiting[0].subject, "Action needed: You were given a role");
    for said in [
        "Dear Ana Example,",
        "Reader",
        "https://dialogues.example/en/sign-in",
    ] {
        assert!(
            waiting[0].body.contains(said),
            "{said} in {}",
            waiting[0].body
        );
    }

    // Another instance, later, goes on where this one was.
    house.person("bo@example.org", false);
    herald(&house).round().await;
    first.round().await;
    assert_eq!(house.waiting().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_for_it_is_told_under_a_neutral_subject() {
    let house = House::open();
    let mut herald = herald(&house);
    herald.round().await;
    house.person("ana@example.org", true);
    herald.round().await;
    let waiting = house.waiting().await;
    assert_eq!(waiting[0].subject, "A message for you");
    assert!(waiting[0].neutral);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_from_the_command_line_and_the_herald_tell_once() {
    let house = House::open();
    let mut herald = herald(&house);
    herald.round().await;
    let grant = Grant {
        role: Role::Officer,
        held_for: HeldFor::Office,
        dialogue: None,
        note: None,
    };
    let to = identity("ana@example.org", false);
    let entry = house.enter(Command::People(PeopleCommand::Invite {
        identity: to.clone(),
        grant: grant.clone(),
    }));
    let view = house.record.see(mechanism::Reader::Office);
    let due = super::rules::granted(&view, BASE, entry, &to, &grant);
    let now = house.record.clock().now();
    web::put_notice(
        house.record.tokens(),
        now,
        &due.name,
        &due.notice,
        due.worth,
    )
    .await
    .unwrap();
    herald.round().await;
    assert_eq!(house.waiting().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_record_has_no_place_and_tells_nothing_old() {
    let house = House::open();
    herald(&house).round().await;
    house.person("ana@example.org", false);
    // A backup carries no tokens: the place is gone.
    let tokens = house.record.tokens();
    tokens
        .delete(record::TokenKind::Notice, super::key())
        .await
        .unwrap();
    herald(&house).round().await;
    assert!(house.waiting().await.is_empty());
    house.later(SignedDuration::from_hours(1));
}
