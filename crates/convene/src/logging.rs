//! The program's log: how much of it, for whom, and what never comes into it.
//!
//! Libraries that carry requests tell, when they are asked for everything, addresses, headers and bodies: who opened which note,
//! the code of a seat, a session's cookie. However much an operator asks for, of those libraries nothing below `info` is
//! written; what Convene itself says is written as asked.

use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::{FilterExt as _, LevelFilter, Targets};
use tracing_subscriber::layer::{Filter, Layer as _, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Libraries through whose hands requests, letters and rows pass.
const CARRIERS: [&str; 12] = [
    "axum",
    "axum_core",
    "h2",
    "hyper",
    "hyper_util",
    "lettre",
    "multer",
    "postgres",
    "rustls",
    "tokio_postgres",
    "tower",
    "tower_http",
];

/// Begins to log to standard error.
pub(crate) fn begin() {
    let kept = kept(std::env::var("CONVENE_LOG").ok().as_deref());
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    // A person reads a terminal; everything else is read by machines.
    let started = if std::io::stderr().is_terminal() {
        let lines = lines.with_filter(kept);
        tracing_subscriber::registry().with(lines).try_init()
    } else {
        let lines = lines.json().with_filter(kept);
        tracing_subscriber::registry().with(lines).try_init()
    };
    if let Err(error) = started {
        eprintln!("no log: {error}");
    }
}

/// What is written: as much as was asked for, `info` by default, and of carriers nothing below that.
fn kept<S>(asked: Option<&str>) -> impl Filter<S> + Send + Sync + 'static
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    let asked = asked.and_then(|asked| EnvFilter::try_new(asked).ok());
    let carriers = CARRIERS.map(|carrier| (carrier, LevelFilter::INFO));
    let most = Targets::new()
        .with_default(LevelFilter::TRACE)
        .with_targets(carriers);
    asked.unwrap_or_else(|| EnvFilter::new("info")).and(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn written(asked: Option<&str>) -> String {
        let lines = Lines::default();
        let writer = lines.clone();
        let layer = tracing_subscriber::fmt::layer().with_writer(move || writer.clone());
        let subscriber = tracing_subscriber::registry().with(layer.with_filter(kept(asked)));
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!("our info");
            tracing::trace!("our trace");
            tracing::trace!(target: "tower_http::csrf", "an address");
            tracing::debug!(target: "hyper::proto", "a header");
            tracing::warn!(target: "rustls", "a warning");
        });
        String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn what_is_asked_for_is_written_but_nothing_of_what_carriers_carry() {
        let asked_much = [
            "trace",
            "trace,tower_http=trace",
            "trace,tower_http::csrf=trace,hyper::proto=debug",
            "trace,hyper=trace",
        ];
        for asked in asked_much {
            let written = written(Some(asked));
            assert!(written.contains("our trace"), "{asked}: {written}");
            assert!(written.contains("a warning"), "{asked}: {written}");
            assert!(!written.contains("an address"), "{asked}: {written}");
            assert!(!written.contains("a header"), "{asked}: {written}");
        }
    }

    #[test]
    fn without_a_word_or_with_a_wrong_one_it_is_info() {
        for asked in [None, Some("no=such=level"), Some("")] {
            let written = written(asked);
            assert!(!written.contains("our trace"), "{asked:?}: {written}");
        }
        assert!(written(None).contains("our info"));
    }
}
