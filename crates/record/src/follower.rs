//! The follower: notices that others wrote, and wakes the writer, which reads the log as the truth.

use crate::store::{Connect, Store};
use crate::thread::spawn;
use crate::writer::Order;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::SyncSender;
use std::thread::{JoinHandle, Thread};
use std::time::Duration;

/// How long at most until others' acts are noticed.
const GLANCE: Duration = Duration::from_millis(200);

/// What holds the follower to its record.
pub(crate) struct Leash {
    held: Arc<AtomicBool>,
    thread: Thread,
}

impl Leash {
    /// Ends the follower.
    pub(crate) fn let_go(&self) {
        self.held.store(false, Ordering::Release);
        self.thread.unpark();
    }
}

/// Starts following.
pub(crate) fn start(
    connect: Connect,
    orders: SyncSender<Order>,
) -> std::io::Result<(Leash, JoinHandle<()>)> {
    let held = Arc::new(AtomicBool::new(true));
    let holds = held.clone();
    let handle = spawn("record-follower", move || follow(&connect, &orders, &holds))?;
    let thread = handle.thread().clone();
    Ok((Leash { held, thread }, handle))
}

fn follow(connect: &Connect, orders: &SyncSender<Order>, held: &AtomicBool) {
    let mut line: Option<Box<dyn Store>> = None;
    while held.load(Ordering::Acquire) {
        let wake = match line.take().map_or_else(|| connect(), Ok) {
            Ok(mut store) => {
                let changed = store.changed(GLANCE);
                if changed.is_ok() {
                    line = Some(store);
                }
                changed.unwrap_or(true)
            }
            Err(_) => {
                std::thread::park_timeout(GLANCE);
                true
            }
        };
        // A full queue wakes the writer anyway.
        if wake {
            let _ = orders.try_send(Order::Look);
        }
    }
}
