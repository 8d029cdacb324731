//! The line to PostgreSQL, cut by a proxy that stands between the record and the server.

use crate::kit::*;
use record::{Address, NewToken, Record, Replaced, StillClock, TokenError, TokenKey, TokenKind};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// When the proxy cuts a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// When it hears the word "COMMIT", which the server then never gets.
    BeforeCommit,
    /// When the server has heard "COMMIT" and answers, which the record then never gets.
    AfterCommit,
}

/// A proxy on loopback. Cuts each line once, if told to; can be closed and opened again on the same port.
pub(crate) struct Proxy {
    at: SocketAddr,
    switch: Arc<Switch>,
}

#[derive(Default)]
struct Switch {
    cut: Mutex<Option<Cut>>,
    closed: AtomicBool,
    cuts: AtomicUsize,
    lines: Mutex<Vec<TcpStream>>,
}

impl Proxy {
    fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let switch = Arc::new(Switch::default());
        let shared = switch.clone();
        std::thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                if shared.closed.load(Ordering::SeqCst) {
                    continue;
                }
                let callee = TcpStream::connect(server).unwrap();
                shared.join(caller, callee);
            }
        });
        Self { at, switch }
    }

    /// The address of a place, by way of this proxy.
    fn address(&self, place: &Place) -> Address {
        let Address::Postgres(url) = &place.address else {
            unreachable!("only for PostgreSQL");
        };
        let direct = host_of(url);
        Address::Postgres(url.replacen(&direct, &self.at.to_string(), 1))
    }

    pub(crate) fn close(&self, closed: bool) {
        self.switch.closed.store(closed, Ordering::SeqCst);
        if closed {
            for line in self.switch.lines.lock().unwrap().drain(..) {
                let _ = line.shutdown(Shutdown::Both);
            }
        }
    }
}

impl Switch {
    fn join(self: &Arc<Self>, caller: TcpStream, callee: TcpStream) {
        for line in [&caller, &callee] {
            self.lines.lock().unwrap().push(line.try_clone().unwrap());
        }
        let committing = Arc::new(AtomicBool::new(false));
        let ways = [
            (
                caller.try_clone().unwrap(),
                callee.try_clone().unwrap(),
                true,
            ),
            (callee, caller, false),
        ];
        for (from, to, outward) in ways {
            let (switch, committing) = (self.clone(), committing.clone());
            std::thread::spawn(move || switch.carry(from, to, outward, &committing));
        }
    }

    fn carry(
        &self,
        mut from: TcpStream,
        mut to: TcpStream,
        outward: bool,
        committing: &AtomicBool,
    ) {
        let mut bytes = [0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            let said = &bytes[..length];
            let commits = outward && said.windows(7).any(|word| word == b"COMMIT\0");
            let cut = *self.cut.lock().unwrap();
            let dies = match cut {
                Some(Cut::BeforeCommit) => commits,
                Some(Cut::AfterCommit) => {
                    committing.fetch_or(commits, Ordering::SeqCst);
                    !outward && committing.load(Ordering::SeqCst)
                }
                None => false,
            };
            if dies {
                *self.cut.lock().unwrap() = None;
                self.cuts.fetch_add(1, Ordering::SeqCst);
                break;
            }
            if to.write_all(said).is_err() {
                break;
            }
        }
        let _ = from.shutdown(Shutdown::Both);
        let _ = to.shutdown(Shutdown::Both);
    }
}

fn host_of(url: &str) -> String {
    let rest = url.split_once("://").unwrap().1;
    let host = rest.split(['/', '?']).next().unwrap();
    host.rsplit('@').next().unwrap().to_owned()
}

pub(crate) fn behind_a_proxy() -> Option<(Place, Proxy, Record)> {
    let place = on_postgres()?;
    let host = host_of(&place.address_in_full());
    let host = if host.contains(':') {
        host
    } else {
        format!("{host}:5432")
    };
    let server = std::net::ToSocketAddrs::to_socket_addrs(&host)
        .unwrap()
        .next()
        .unwrap();
    let proxy = Proxy::before(server);
    let clock = Arc::new(StillClock::at(noon()));
    let record = Record::open(&proxy.address(&place), clock, place.options()).unwrap();
    record.submit(open_record()).unwrap();
    Some((place, proxy, record))
}

fn cut_at_the_commit(cut: Cut) {
    let Some((place, proxy, record)) = behind_a_proxy() else {
        return;
    };
    *proxy.switch.cut.lock().unwrap() = Some(cut);
    let submission = source("on-a-dying-line");
    let answer = record.submit(submission.clone());
    assert_eq!(proxy.switch.cuts.load(Ordering::SeqCst), 1);
    match cut {
        Cut::BeforeCommit => {
            assert!(
                matches!(answer, Err(record::Rejection::NotKept(_))),
                "{answer:?}"
            );
            assert_eq!(entries(&place).len(), 1);
            record.submit(submission).unwrap();
        }
        Cut::AfterCommit => {
            assert_eq!(answer.unwrap().last, 2);
            assert!(record.submit(submission).unwrap().repeated);
        }
    }
    assert_eq!(entries(&place).len(), 2);
    assert_eq!(record.head().number, 2);
}

#[test]
fn a_line_that_dies_before_the_server_hears_commit() {
    cut_at_the_commit(Cut::BeforeCommit);
}

#[test]
fn a_line_that_dies_before_the_servers_answer_to_commit() {
    cut_at_the_commit(Cut::AfterCommit);
}

/// What became of a token is not guessed, and the same sent again settles it.
#[test]
fn a_line_that_dies_while_a_draft_is_being_saved() {
    for cut in [Cut::BeforeCommit, Cut::AfterCommit] {
        let Some((_place, proxy, record)) = behind_a_proxy() else {
            return;
        };
        let key = TokenKey::of("draft");
        let draft = |text: &str| NewToken {
            kind: TokenKind::Draft,
            key,
            subject: None,
            expires: jiff::Timestamp::MAX,
            value: text.into(),
        };
        *proxy.switch.cut.lock().unwrap() = Some(cut);
        let answer = record.tokens().replace_if(draft("one"), None).wait();
        assert!(
            matches!(answer, Err(TokenError::Uncertain(_))),
            "{answer:?}"
        );
        assert_eq!(proxy.switch.cuts.load(Ordering::SeqCst), 1);
        let kept = record.tokens().get(TokenKind::Draft, key).wait().unwrap();
        assert_eq!(kept.is_some(), cut == Cut::AfterCommit);
        let again = record.tokens().replace_if(draft("one"), None).wait();
        assert!(matches!(again, Ok(Replaced::Done { .. })), "{again:?}");
    }
}

#[test]
fn a_server_that_goes_away_and_comes_back() {
    let Some((place, proxy, record)) = behind_a_proxy() else {
        return;
    };
    proxy.close(true);
    let away = record.submit(source("too-bad"));
    assert!(
        matches!(away, Err(record::Rejection::NotKept(_))),
        "{away:?}"
    );
    eventually("the record says that its server is away", || {
        record.health().away.is_some()
    });
    assert_eq!(record.see(mechanism::Reader::Office).sources().len(), 0);
    // Meanwhile another instance, by its own line, goes on.
    let other = place.open();
    other.submit(source("by-another-way")).unwrap();
    proxy.close(false);
    eventually("the record follows again", || record.head().number == 2);
    record.submit(source("welcome-back")).unwrap();
    eventually("and the other follows it", || other.head() == record.head());
    assert_eq!(everything(&other), everything(&record));
}
