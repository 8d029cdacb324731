#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::super::testing::{House, Mood, Postmaster, carrier};
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::letters::{LetterCommand, LetterState, Returned};

#[tokio::test(flavor = "multi_thread")]
async fn a_released_letter_leaves_once_under_its_own_message_id() {
    let house = House::open();
    let letter = house.released(house.person("ana@example.org", false));
    let server = Postmaster::opens(None).await;
    let mut carrier = carrier(&house.record, server.address);
    assert_eq!(carrier.round().await, 1);
    assert_eq!(house.state(letter), LetterState::Sent);
    assert_eq!(carrier.round().await, 0);
    let taken = server.taken();
    assert_eq!(taken.len(), 1);
    let id = format!("Message-ID: <letter-{letter}@dialogues.example>");
    assert!(taken[0].contains(&id), "{}", taken[0]);
    assert!(
        taken[0].contains("Subject: About the dialogue"),
        "{}",
        taken[0]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_record_again_sends_nothing() {
    let house = House::open();
    house.released(house.person("ana@example.org", false));
    let server = Postmaster::opens(None).await;
    carrier(&house.record, server.address).round().await;
    let again = house.beside();
    assert_eq!(carrier(&again, server.address).round().await, 0);
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_down_for_a_day_costs_nothing() {
    let house = House::open();
    let ana = house.person("ana@example.org", false);
    let letter = house.released(ana);
    let down = Postmaster::opens(None).await.closes().await;
    let mut carrier = carrier(&house.record, down);
    let mut hours = 0;
    house.notice("code", "bo@example.org").await;
    while hours < 24 {
        assert_eq!(carrier.round().await, 0);
        assert_eq!(house.state(letter), LetterState::Released);
        house.later(SignedDuration::from_hours(1));
        hours += 1;
    }
    house.notice("another code", "bo@example.org").await;
    let server = Postmaster::opens(Some(down)).await;
    // The letter and the code that is still good; the one from yesterday is not sent at all.
    assert_eq!(carrier.round().await, 2);
    assert_eq!(house.state(letter), LetterState::Sent);
    assert_eq!(server.taken().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_for_a_server_that_is_down_becomes_rarer() {
    let house = House::open();
    house.released(house.person("ana@example.org", false));
    let down = Postmaster::opens(None).await.closes().await;
    let mut carrier = carrier(&house.record, down);
    carrier.round().await;
    let server = Postmaster::opens(Some(down)).await;
    assert_eq!(carrier.round().await, 0, "in its pause it does not look");
    house.later(SignedDuration::from_secs(5));
    assert_eq!(carrier.round().await, 1);
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attempt_of_unknown_outcome_is_shown_and_not_repeated() {
    let house = House::open();
    let letter = house.released(house.person("ana@example.org", false));
    let server = Postmaster::opens(None).await;
    server.is(&[Mood::Dying]);
    let mut carrier = carrier(&house.record, server.address);
    assert_eq!(carrier.round().await, 0);
    assert_eq!(house.state(letter), LetterState::Attempted);
    for _ in 0..3 {
        house.later(SignedDuration::from_hours(1));
        assert_eq!(carrier.round().await, 0);
    }
    assert_eq!(server.taken().len(), 1);
    // An officer looked, and chose to send it again.
    house.enter(Command::Letter(LetterCommand::Release(vec![letter])));
    assert_eq!(carrier.round().await, 1);
    assert_eq!(house.state(letter), LetterState::Sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_carriers_at_once_send_each_letter_and_notice_once() {
    let house = House::open();
    let ana = house.person("ana@example.org", false);
    for _ in 0..20 {
        house.released(ana);
    }
    for number in 0..20 {
        house
            .notice(&format!("notice {number}"), "bo@example.org")
            .await;
    }
    let server = Postmaster::opens(None).await;
    let beside = house.beside();
    let mut one = carrier(&house.record, server.address);
    let mut other = carrier(&beside, server.address);
    let (a, b) = tokio::join!(
        tokio::spawn(async move { one.round().await }),
        tokio::spawn(async move { other.round().await })
    );
    assert_eq!(a.unwrap() + b.unwrap(), 40);
    let mut ids: Vec<String> = server
        .taken()
        .iter()
        .flat_map(|mail| mail.lines())
        .filter(|line| line.starts_with("Message-ID: "))
        .map(str::to_owned)
        .collect();
    assert_eq!(ids.len(), 40);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 40, "none left twice");
    assert_eq!(house.count(LetterState::Released), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_for_patience_gets_it_for_a_day_and_holds_up_nobody() {
    let house = House::open();
    let slow = house.released(house.person("slow@example.org", false));
    house.later(SignedDuration::from_secs(1));
    let quick = house.released(house.person("quick@example.org", false));
    let server = Postmaster::opens(None).await;
    server.is(&[Mood::Busy]);
    let mut carrier = carrier(&house.record, server.address);
    assert_eq!(carrier.round().await, 1);
    assert_eq!(house.state(slow), LetterState::Released);
    assert_eq!(house.state(quick), LetterState::Sent);
    house.later(SignedDuration::from_hours(25));
    server.is(&[Mood::Busy]);
    assert_eq!(carrier.round().await, 0);
    assert_eq!(
        house.state(slow),
        LetterState::Failed,
        "now the office is told"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_nobody_has_and_a_text_nobody_takes_are_told_as_not_delivered() {
    for mood in [Mood::Unknowing, Mood::Picky] {
        let house = House::open();
        let letter = house.released(house.person("ana@example.org", false));
        house.notice("code", "nobody@example.org").await;
        let server = Postmaster::opens(None).await;
        server.is(&[mood, mood]);
        let mut carrier = carrier(&house.record, server.address);
        assert_eq!(carrier.round().await, 0);
        assert_eq!(house.state(letter), LetterState::Failed, "{mood:?}");
        assert!(house.waiting().await.is_empty(), "{mood:?}");
        assert!(server.taken().is_empty(), "{mood:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_of_unknown_outcome_is_not_sent_again() {
    let house = House::open();
    house.notice("code", "ana@example.org").await;
    let server = Postmaster::opens(None).await;
    server.is(&[Mood::Dying]);
    let mut carrier = carrier(&house.record, server.address);
    carrier.round().await;
    house.later(SignedDuration::from_secs(60));
    assert_eq!(carrier.round().await, 0);
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_notice_goes_once_even_after_it_was_sent() {
    let house = House::open();
    let server = Postmaster::opens(None).await;
    let mut carrier = carrier(&house.record, server.address);
    for _ in 0..3 {
        house.notice("a stable name", "ana@example.org").await;
        carrier.round().await;
    }
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_for_it_is_written_to_neutrally() {
    let house = House::open();
    house.released(house.person("ana@example.org", true));
    let server = Postmaster::opens(None).await;
    carrier(&house.record, server.address).round().await;
    let taken = server.taken().remove(0);
    assert!(taken.contains("From: office@example.org\n"), "{taken}");
    assert!(taken.contains("Subject: A message for you\n"), "{taken}");
    assert!(taken.contains("Good day."), "{taken}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_came_back_is_shown_as_not_delivered() {
    let house = House::open();
    let letter = house.released(house.person("ana@example.org", false));
    let server = Postmaster::opens(None).await;
    carrier(&house.record, server.address).round().await;
    super::super::bounced(&house.record, letter, Returned::MailboxFull).unwrap();
    assert_eq!(house.state(letter), LetterState::Failed);
    house.later(SignedDuration::from_secs(1));
    assert!(super::super::bounced(&house.record, letter, Returned::MailboxFull).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_carrier_told_to_stop_stops() {
    let house = House::open();
    let server = Postmaster::opens(None).await;
    let (stop, stopping) = tokio::sync::watch::channel(false);
    let running = tokio::spawn(carrier(&house.record, server.address).run(stopping));
    house.notice("code", "ana@example.org").await;
    while server.taken().is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    stop.send_replace(true);
    running.await.unwrap();
}
