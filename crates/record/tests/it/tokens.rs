//! Tokens: what expires, what is taken once, what two windows save at once, and what a failing store does to it.

use crate::kit::*;
use jiff::{SignedDuration, Timestamp};
use record::testing::{Fault, Faults, open_over_faults};
use record::{
    Attempt, NewToken, Record, Replaced, StillClock, StoreError, Token, TokenError, TokenKey,
    TokenKind,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

fn after(seconds: i64) -> Timestamp {
    noon() + SignedDuration::from_secs(seconds)
}

fn session(secret: &str, person: &str) -> NewToken {
    NewToken {
        kind: TokenKind::Session,
        key: TokenKey::of(secret),
        subject: Some(person.into()),
        expires: after(3600),
        value: format!("the session of {person}").into_bytes(),
    }
}

fn draft(name: &str, text: &str) -> NewToken {
    NewToken {
        kind: TokenKind::Draft,
        key: TokenKey::of(name),
        subject: None,
        expires: after(86_400),
        value: text.into(),
    }
}

fn found(record: &Record, kind: TokenKind, secret: &str) -> Option<Token> {
    record
        .tokens()
        .get(kind, TokenKey::of(secret))
        .wait()
        .unwrap()
}

fn text_of_draft(record: &Record, name: &str) -> Option<String> {
    found(record, TokenKind::Draft, name).map(|token| String::from_utf8(token.value).unwrap())
}

fn version(replaced: Replaced) -> u64 {
    match replaced {
        Replaced::Done { version } => version,
        Replaced::Conflict { .. } => panic!("a conflict"),
    }
}

/// Saves a first draft and then meets a fault with the second.
fn meets(place: &Place, fault: Fault) -> (Record, Result<Replaced, TokenError>) {
    let faults = Faults::default();
    let record = place.open_over(&faults);
    let first = version(
        record
            .tokens()
            .replace_if(draft("d", "one"), None)
            .wait()
            .unwrap(),
    );
    faults.meet(fault);
    let second = record
        .tokens()
        .replace_if(draft("d", "two"), Some(first))
        .wait();
    (record, second)
}

fn nothing_stays(place: &Place, fault: Fault) {
    let (record, answer) = meets(place, fault);
    assert!(matches!(answer, Err(TokenError::Store(_))), "{answer:?}");
    assert_eq!(text_of_draft(&record, "d").as_deref(), Some("one"));
    let first = found(&record, TokenKind::Draft, "d").unwrap().version;
    version(
        record
            .tokens()
            .replace_if(draft("d", "two"), Some(first))
            .wait()
            .unwrap(),
    );
    assert_eq!(text_of_draft(&record, "d").as_deref(), Some("two"));
}

crate::on_every_store! {
    fn a_token_is_there_until_it_expires_for_every_instance_and_after_reopening(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let (one, two) = (place.open_at(&clock), place.open_at(&clock));
        one.tokens().put(session("s3cret", "person-7")).wait().unwrap();
        let kept = found(&two, TokenKind::Session, "s3cret").unwrap();
        assert_eq!(kept.value, b"the session of person-7");
        assert_eq!((kept.subject.as_deref(), kept.expires), (Some("person-7"), after(3600)));
        assert_eq!(found(&two, TokenKind::Session, "another"), None);
        assert_eq!(found(&two, TokenKind::Code, "s3cret"), None);
        one.close();
        two.close();
        let record = place.open_at(&clock);
        clock.set(after(3599));
        assert!(found(&record, TokenKind::Session, "s3cret").is_some());
        clock.set(after(3600));
        assert_eq!(found(&record, TokenKind::Session, "s3cret"), None);
        // The log knows nothing of any of it.
        assert_eq!(entries(place).len(), 0);
    }

    /// A stolen database yields nothing to sign in with.
    fn the_secret_itself_is_nowhere(place: &Place) {
        let record = place.open();
        record.tokens().put(session("the-secret-itself", "person-7")).wait().unwrap();
        assert!(found(&record, TokenKind::Session, "the-secret-itself").is_some());
        record.close();
        if place.address_in_full().starts_with('/') {
            // What a reader still held open at the end is in the file beside it.
            let mut bytes = std::fs::read(place.path()).unwrap();
            let beside = format!("{}-wal", place.path().display());
            bytes.extend(std::fs::read(beside).unwrap_or_default());
            let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
            assert!(holds("the session of person-7"));
            assert!(!holds("the-secret-itself"));
        }
    }

    fn a_session_lives_on_while_it_is_used_and_cannot_be_brought_back(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let key = TokenKey::of("s3cret");
        record.tokens().put(session("s3cret", "person-7")).wait().unwrap();
        assert!(record.tokens().prolong(TokenKind::Session, key, after(7200)).wait().unwrap());
        clock.set(after(5000));
        assert!(found(&record, TokenKind::Session, "s3cret").is_some());
        record.tokens().delete(TokenKind::Session, key).wait().unwrap();
        assert!(!record.tokens().prolong(TokenKind::Session, key, after(9000)).wait().unwrap());
        assert_eq!(found(&record, TokenKind::Session, "s3cret"), None);
        // Ending what has ended is no mistake.
        record.tokens().delete(TokenKind::Session, key).wait().unwrap();
    }

    fn all_sessions_of_one_person_are_listed_and_ended_and_nobody_elses(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let tokens = record.tokens();
        let mut short = session("c", "person-7");
        short.expires = after(10);
        for (n, token) in [session("a", "person-7"), session("b", "person-7"), short, session("d", "person-8")]
            .into_iter()
            .enumerate()
        {
            clock.set(after(i64::try_from(n).unwrap()));
            tokens.put(token).wait().unwrap();
        }
        let of = |person: &str| -> Vec<TokenKey> {
            let found = tokens.of_subject(TokenKind::Session, person).wait().unwrap();
            found.iter().map(|token| token.key).collect()
        };
        assert_eq!(of("person-7"), ["c", "b", "a"].map(TokenKey::of));
        clock.set(after(10));
        assert_eq!(of("person-7"), ["b", "a"].map(TokenKey::of));
        assert_eq!(tokens.delete_subject(TokenKind::Draft, "person-7").wait(), Ok(0));
        assert_eq!(tokens.delete_subject(TokenKind::Session, "person-7").wait(), Ok(3));
        assert_eq!((of("person-7").len(), of("person-8").len()), (0, 1));
    }

    fn a_code_is_taken_once_even_by_two_instances_at_the_same_moment(place: &Place) {
        let (one, two) = (place.open(), place.open());
        for round in 0..10 {
            let name = format!("code-{round}");
            let mut code = session(&name, "person-7");
            code.kind = TokenKind::Code;
            one.tokens().put(code).wait().unwrap();
            let taken = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                for record in [&one, &two, &one, &two] {
                    let (name, taken) = (&name, &taken);
                    scope.spawn(move || {
                        let code = record.tokens().take(TokenKind::Code, TokenKey::of(name)).wait().unwrap();
                        taken.fetch_add(usize::from(code.is_some()), Ordering::SeqCst);
                    });
                }
            });
            assert_eq!(taken.load(Ordering::SeqCst), 1);
        }
    }

    fn an_expired_code_cannot_be_taken(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let mut code = session("code", "person-7");
        code.kind = TokenKind::Code;
        record.tokens().put(code).wait().unwrap();
        clock.set(after(3600));
        assert_eq!(record.tokens().take(TokenKind::Code, TokenKey::of("code")).wait(), Ok(None));
    }

    fn a_draft_open_in_two_windows_loses_nothing(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let (one, two) = (place.open_at(&clock), place.open_at(&clock));
        let save = |record: &Record, text: &str, seen| record.tokens().replace_if(draft("d", text), seen).wait().unwrap();
        let first = version(save(&one, "one", None));
        let second = version(save(&one, "two", Some(first)));
        assert!(second > first);
        let Replaced::Conflict { current: Some(current) } = save(&two, "meanwhile", Some(first)) else {
            panic!("what the first window saved was written over");
        };
        assert_eq!((current.version, current.value.as_slice()), (second, b"two".as_slice()));
        assert!(matches!(save(&two, "from nothing", None), Replaced::Conflict { current: Some(_) }));
        // The same again is what a sender does who got no answer.
        assert_eq!(version(save(&one, "two", Some(first))), second);
        // Submitted and begun anew, the old window's version is no version of it.
        one.tokens().delete(TokenKind::Draft, TokenKey::of("d")).wait().unwrap();
        assert_eq!(save(&two, "late", Some(second)), Replaced::Conflict { current: None });
        clock.set(after(1));
        version(save(&one, "anew", None));
        assert!(matches!(save(&two, "late", Some(second)), Replaced::Conflict { current: Some(_) }));
        assert_eq!(text_of_draft(&two, "d").as_deref(), Some("anew"));
    }

    fn attempts_are_counted_exactly_and_again_after_the_window(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let (one, two) = (place.open_at(&clock), place.open_at(&clock));
        let window = Duration::from_secs(900);
        let attempt = |record: &Record| record.tokens().count_attempt(TokenKey::of("sign-in of x"), window, 5).wait().unwrap();
        assert_eq!(attempt(&one), Attempt::Allowed { left: 4 });
        clock.set(after(60));
        let allowed = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for record in [&one, &two].repeat(5) {
                let (allowed, attempt) = (&allowed, &attempt);
                scope.spawn(move || {
                    let may = matches!(attempt(record), Attempt::Allowed { .. });
                    allowed.fetch_add(usize::from(may), Ordering::SeqCst);
                });
            }
        });
        assert_eq!(allowed.load(Ordering::SeqCst), 4);
        // From the first attempt, not from the last.
        assert_eq!(attempt(&two), Attempt::Refused { until: after(900) });
        clock.set(after(900));
        assert_eq!(attempt(&two), Attempt::Allowed { left: 4 });
        one.tokens().forget_attempts(TokenKey::of("sign-in of x")).wait().unwrap();
        assert_eq!(attempt(&one), Attempt::Allowed { left: 4 });
        let never = one.tokens().count_attempt(TokenKey::of("y"), window, 0).wait().unwrap();
        assert!(matches!(never, Attempt::Refused { .. }));
    }

    fn what_has_expired_is_swept_away_in_parts_and_the_rest_stays(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        let saving: Vec<_> = (0..700).map(|n| {
            let mut token = draft(&format!("d{n}"), "text");
            token.expires = after(if n < 600 { 10 } else { 20 });
            record.tokens().put(token)
        }).collect();
        saving.into_iter().for_each(|saved| assert!(saved.wait().is_ok()));
        assert_eq!(record.tokens().sweep_expired().wait(), Ok(0));
        clock.set(after(10));
        let swept: Vec<u64> = (0..3).map(|_| record.tokens().sweep_expired().wait().unwrap()).collect();
        assert_eq!(swept, [500, 100, 0]);
        assert!(found(&record, TokenKind::Draft, "d699").is_some());
    }

    fn a_value_beyond_the_limit_is_refused_and_one_at_the_limit_kept(place: &Place) {
        let record = place.open();
        let mut long = draft("d", "");
        long.value = vec![7; record::LONGEST_VALUE];
        record.tokens().put(long.clone()).wait().unwrap();
        assert_eq!(found(&record, TokenKind::Draft, "d").unwrap().value, long.value);
        long.value.push(7);
        let bytes = long.value.len();
        assert_eq!(record.tokens().put(long).wait(), Err(TokenError::TooLong { bytes }));
    }

    fn a_full_disk_while_saving(place: &Place) {
        nothing_stays(place, Fault::FullAtWriting);
    }

    fn a_full_disk_at_the_commit_of_a_token(place: &Place) {
        nothing_stays(place, Fault::FullAtCommit);
    }

    fn a_line_that_dies_at_the_commit_leaves_it_open_and_the_same_again_settles_it(place: &Place) {
        for fault in [Fault::LineDiesBeforeCommit, Fault::LineDiesAfterCommit] {
            let (record, answer) = meets(place, fault);
            assert!(matches!(answer, Err(TokenError::Uncertain(_))), "{answer:?}");
            let kept = fault == Fault::LineDiesAfterCommit;
            let now = found(&record, TokenKind::Draft, "d").unwrap();
            assert_eq!(now.value, if kept { b"two" } else { b"one" });
            let seen = if kept { now.version - 1 } else { now.version };
            version(record.tokens().replace_if(draft("d", "two"), Some(seen)).wait().unwrap());
            assert_eq!(text_of_draft(&record, "d").as_deref(), Some("two"));
            record.tokens().delete(TokenKind::Draft, TokenKey::of("d")).wait().unwrap();
        }
    }

    fn a_store_that_is_away_says_so_and_comes_back(place: &Place) {
        let faults = Faults::default();
        let record = place.open_over(&faults);
        record.tokens().put(draft("d", "one")).wait().unwrap();
        faults.away(true);
        let (put, get) = (
            record.tokens().put(draft("d", "two")).wait(),
            record.tokens().get(TokenKind::Draft, TokenKey::of("d")).wait(),
        );
        assert!(matches!(put, Err(TokenError::Store(StoreError::Away(_)))), "{put:?}");
        assert!(matches!(get, Err(TokenError::Store(StoreError::Away(_)))), "{get:?}");
        faults.away(false);
        assert_eq!(text_of_draft(&record, "d").as_deref(), Some("one"));
        record.tokens().put(draft("d", "two")).wait().unwrap();
    }

    /// Memory that strangers can make this process use has an end, and whoever comes then is told to come again.
    fn more_than_may_wait_is_refused_at_once(place: &Place) {
        let faults = Faults::default();
        let record = place.open_over(&faults);
        faults.hold(true);
        let mut token = draft("d", "");
        token.value = vec![7; record::LONGEST_VALUE];
        let saving: Vec<_> = (0..66).map(|n| {
            token.key = TokenKey::of(format!("d{n}"));
            record.tokens().put(token.clone())
        }).collect();
        // Reading goes on meanwhile.
        assert_eq!(text_of_draft(&record, "nothing"), None);
        faults.hold(false);
        let answers: Vec<_> = saving.into_iter().map(record::Awaited::wait).collect();
        let busy = answers.iter().filter(|answer| **answer == Err(TokenError::Busy)).count();
        assert_eq!(busy, 2);
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 64);
    }

    fn many_waiting_drafts_share_a_commit(place: &Place) {
        let faults = Faults::default();
        let record = place.open_over(&faults);
        record.tokens().put(draft("d", "first")).wait().unwrap();
        let before = faults.commits();
        faults.hold(true);
        let saving: Vec<_> = (0..200)
            .map(|n| record.tokens().put(draft(&format!("d{n}"), "text")))
            .collect();
        faults.hold(false);
        saving.into_iter().for_each(|saved| assert!(saved.wait().is_ok()));
        let commits = faults.commits() - before;
        assert!(commits <= 3, "{commits} commits for 200 drafts");
    }

    /// Two hundred people save drafts while the log is written without a pause: each side gets its turn.
    fn neither_the_log_nor_the_drafts_starve(place: &Place) {
        let record = place.open();
        record.submit(open_record()).unwrap();
        let (saved, entered, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
        std::thread::scope(|scope| {
            for sender in 0..4 {
                let (record, done, entered) = (&record, &done, &entered);
                scope.spawn(move || {
                    for n in 0.. {
                        if done.load(Ordering::SeqCst) {
                            break;
                        }
                        record.submit(source(&format!("meanwhile-{sender}-{n}"))).unwrap();
                        entered.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(async {
                let mut people = tokio::task::JoinSet::new();
                for person in 0..200 {
                    let record = record.clone();
                    people.spawn(async move {
                        let mut seen = None;
                        for turn in 0..5 {
                            let text = draft(&format!("of {person}"), &"word ".repeat(100 + turn));
                            seen = Some(version(record.tokens().replace_if(text, seen).await.unwrap()));
                        }
                    });
                }
                // The log goes on while drafts are being saved: before the last is, many acts are entered.
                while let Some(person) = people.join_next().await {
                    person.unwrap();
                    saved.fetch_add(1, Ordering::SeqCst);
                }
            });
            let meanwhile = entered.load(Ordering::SeqCst);
            done.store(true, Ordering::SeqCst);
            assert_eq!(saved.load(Ordering::SeqCst), 200);
            assert!(meanwhile >= 4, "{meanwhile} acts while drafts were saved");
            println!("{meanwhile} acts while 1000 drafts were saved");
        });
    }
}

/// SQLite's own lock goes to whoever looks at the right moment; the lines of one process take turns before it.
#[test]
fn the_lines_of_one_process_take_turns_at_a_file() {
    let place = on_sqlite();
    let connect = connect(&place);
    let (turns, done) = (AtomicUsize::new(0), AtomicBool::new(false));
    let mut line = connect().unwrap();
    let mut waited: Vec<usize> = std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut greedy = connect().unwrap();
            while !done.load(Ordering::SeqCst) {
                greedy.lock().unwrap();
                turns.fetch_add(1, Ordering::SeqCst);
                std::thread::sleep(Duration::from_millis(3));
                greedy.release().unwrap();
            }
        });
        eventually("the other is at it", || turns.load(Ordering::SeqCst) > 0);
        let waits = (0..15).map(|_| {
            // The other is in the middle of one of its turns.
            std::thread::sleep(Duration::from_millis(7));
            let before = turns.load(Ordering::SeqCst);
            let locked = line.lock();
            let after = turns.load(Ordering::SeqCst);
            line.release().unwrap();
            if locked.is_ok() {
                after - before
            } else {
                usize::MAX
            }
        });
        let waited = waits.collect();
        done.store(true, Ordering::SeqCst);
        waited
    });
    // Not of each: this thread may have been put to sleep before it stood in line.
    waited.sort_unstable();
    assert!(waited[7] <= 1, "{waited:?}");
}

/// A store that is really full refuses a draft, keeps the one before, and goes on when something has made room.
#[test]
fn a_full_store_refuses_a_draft_and_keeps_the_one_before() {
    let place = on_sqlite();
    let full = record::testing::sqlite_of_pages(&place.path(), 100);
    let clock = Arc::new(StillClock::at(noon()));
    let record = record::testing::open_over(&place.address, full, clock, place.options()).unwrap();
    let tokens = record.tokens();
    let long = "word ".repeat(40_000);
    tokens.put(draft("d", "short")).wait().unwrap();
    tokens.put(draft("other", &long)).wait().unwrap();
    let refused = tokens.put(draft("d", &long)).wait();
    assert_eq!(refused, Err(TokenError::Store(StoreError::Full)));
    assert_eq!(text_of_draft(&record, "d").as_deref(), Some("short"));
    // Of several that are saved together, those that fit are.
    let (one, two) = (
        tokens.put(draft("e", &long)),
        tokens.put(draft("f", "fits")),
    );
    assert_eq!(
        (one.wait(), two.wait().is_ok()),
        (Err(TokenError::Store(StoreError::Full)), true)
    );
    tokens
        .delete(TokenKind::Draft, TokenKey::of("other"))
        .wait()
        .unwrap();
    tokens.put(draft("d", &long)).wait().unwrap();
}

#[test]
fn a_closed_record_answers_what_was_asked_before() {
    let place = on_sqlite();
    let clock = Arc::new(StillClock::at(noon()));
    let record =
        open_over_faults(&place.address, &Faults::default(), clock, place.options()).unwrap();
    let saving: Vec<_> = (0..50)
        .map(|n| record.tokens().put(draft(&format!("d{n}"), "text")))
        .collect();
    record.close();
    saving
        .into_iter()
        .for_each(|saved| assert!(saved.wait().is_ok()));
    assert_eq!(text_of_draft(&place.open(), "d49").as_deref(), Some("text"));
}
