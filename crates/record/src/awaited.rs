//! An answer on its way.

use crate::keeper::Setback;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use tokio::sync::oneshot;

/// An answer on its way from one of the record's threads. Async code awaits it, a thread that may wait calls
/// [`Awaited::wait`].
///
/// What was asked for is under way already and is done whether or not anybody waits: a visitor who leaves while a draft
/// is being saved finds it saved.
#[must_use = "whether it was done is known only from the answer"]
pub struct Awaited<T, E> {
    answer: oneshot::Receiver<Result<T, E>>,
    /// What to say when nobody is left who could answer.
    closed: fn() -> E,
}

impl<T, E> Awaited<T, E> {
    /// An answer to come, and where to send it.
    pub(crate) fn coming() -> (oneshot::Sender<Result<T, E>>, Self)
    where
        E: From<Setback>,
    {
        let (send, answer) = oneshot::channel();
        let closed = || Setback::Closed.into();
        (send, Self { answer, closed })
    }

    /// An answer known at once.
    pub(crate) fn known(answer: Result<T, E>) -> Self
    where
        E: From<Setback>,
    {
        let (send, coming) = Self::coming();
        // The other end is at hand.
        let _ = send.send(answer);
        coming
    }

    /// Waits on this thread.
    pub fn wait(self) -> Result<T, E> {
        let waker = Waker::from(Arc::new(Sleeper(std::thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut answer = pin!(self);
        loop {
            if let Poll::Ready(answer) = answer.as_mut().poll(&mut context) {
                return answer;
            }
            std::thread::park();
        }
    }
}

impl<T, E> Future for Awaited<T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = std::task::ready!(Pin::new(&mut self.answer).poll(context));
        Poll::Ready(answer.unwrap_or_else(|_| Err((self.closed)())))
    }
}

impl<T, E> fmt::Debug for Awaited<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Awaited(..)")
    }
}

/// A thread that waits to be woken.
struct Sleeper(Thread);

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
