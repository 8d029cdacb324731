//! Serving: the site, its health and its numbers, until asked to stop.

use crate::clock::{PassingClock, SystemChance};
use crate::configuration::Configuration;
use crate::post::Carrier;
use crate::printing::TypstPrinter;
use crate::{counting, demo, logging, opening};
use anyhow::Context as _;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use papers::rules::NumberProfile;
use record::{Record, Writing};
use std::io::IsTerminal as _;
use std::sync::Arc;
use std::time::Duration;
use web::{Contact, Installation, Site};
use words::{Agreed, Lang};

/// How long requests under way may still take once the program was asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves the demonstration.
pub(crate) fn demo(mut configuration: Configuration, browser: bool) -> anyhow::Result<()> {
    let temporary = configuration.data.is_none() && configuration.store.is_none();
    if temporary {
        let folder = std::env::temp_dir().join(format!("convene-demo-{}", std::process::id()));
        configuration.data = Some(folder);
    }
    configuration.mail = configuration.mail.of_demonstration(configuration.mail_said);
    let clock = Arc::new(PassingClock::default());
    let record = opening::open_by(&configuration, clock.clone())?;
    clock.not_before(record.head().entered);
    demo::fill(&record)?;
    let base = configuration.base()?;
    println!("The demonstration is at {base}  (Ctrl+C ends it)");
    if browser {
        open_browser(&base);
    }
    let served = run(&configuration, record, Some(clock));
    if let (true, Some(folder)) = (temporary, &configuration.data) {
        std::fs::remove_dir_all(folder).ok();
    }
    served
}

/// Serves the record that the configuration names.
pub(crate) fn serve(configuration: &Configuration) -> anyhow::Result<()> {
    let record = opening::open(configuration)?;
    opening::ready_for_writing(&record)?;
    println!(
        "The record in {} is at {}",
        opening::address(configuration)?,
        configuration.base()?
    );
    run(configuration, record, None)
}

fn run(
    configuration: &Configuration,
    record: Record,
    passage: Option<Arc<PassingClock>>,
) -> anyhow::Result<()> {
    logging::begin();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let served = runtime.block_on(until_stopped(configuration, record.clone(), passage));
    runtime.shutdown_timeout(GRACE);
    record.close();
    served
}

async fn until_stopped(
    configuration: &Configuration,
    record: Record,
    passage: Option<Arc<PassingClock>>,
) -> anyhow::Result<()> {
    let address = configuration.listen()?;
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .with_context(|| {
            format!("listening on {address}; another address can be given with --listen")
        })?;
    let numbers = PrometheusBuilder::new()
        .install_recorder()
        .context("starting the counters")?;
    let printer = Arc::new(TypstPrinter::new(configuration.fonts.clone()));
    let mut site = Site::new(
        record.clone(),
        installation(configuration)?,
        printer,
        Arc::new(SystemChance),
    );
    if let Some(passage) = passage {
        site = site.with_passage(passage);
    }
    if let Some(staff) = &configuration.staff_sign_in {
        site = staff.open(site)?;
    }
    counting::describe();
    let streams = site.clone();
    let app = web::router(site)
        .layer(axum::middleware::from_fn(counting::count))
        .merge(watched(record.clone(), numbers));
    let (stop, stopping) = tokio::sync::watch::channel(false);
    let carrying = tokio::spawn(carrier(configuration, &record)?.run(stopping));
    let clock = tokio::spawn(ticking(record));
    tracing::info!(%address, "listening");
    let app = app.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let served = axum::serve(listener, app)
        .with_graceful_shutdown(async move {
            asked_to_stop().await;
            streams.end_streams();
        })
        .await;
    clock.abort();
    // What is being handed over is finished, so that its outcome is known.
    stop.send_replace(true);
    if tokio::time::timeout(GRACE, carrying).await.is_err() {
        tracing::warn!("a mail was being handed over; whether it was taken is shown as unknown");
    }
    Ok(served?)
}

/// Who carries letters and notices.
fn carrier(configuration: &Configuration, record: &Record) -> anyhow::Result<Carrier> {
    let (mail, base) = (&configuration.mail, configuration.base()?);
    let folder = opening::folder(configuration).join("mail");
    let transport = mail.open(record, folder, &base)?;
    if transport.is_none() {
        tracing::warn!("no mail leaves: letters wait, and nobody receives a code to sign in");
    }
    let senders = mail.senders(&base)?;
    Carrier::new(record.clone(), transport, senders, mail.per_minute, base)
}

/// What an operator's tools ask for.
fn watched(record: Record, numbers: PrometheusHandle) -> Router {
    let counted = record.clone();
    let health = move || async move {
        match record.health().writing {
            Writing::Open => (StatusCode::OK, "open for reading and writing\n".to_owned()),
            Writing::Stopped { reason, .. } => (
                StatusCode::SERVICE_UNAVAILABLE,
                format!("open for reading; writing has stopped: {reason}\n"),
            ),
        }
    };
    let metrics = move || async move {
        (
            [(header::CONTENT_TYPE, "text/plain; version=0.0.4")],
            counting::render(&counted, &numbers),
        )
    };
    Router::new()
        .route("/healthz", get(health))
        .route("/metrics", get(metrics))
}

/// Once a minute: what has fallen due is entered by the clock.
async fn ticking(record: Record) {
    let mut minute = tokio::time::interval(Duration::from_secs(60));
    loop {
        minute.tick().await;
        let record = record.clone();
        for (command, rejection) in tokio::task::spawn_blocking(move || {
            let late = record.tick();
            // At most 500 at a time, so that nobody waits for them.
            while matches!(record.tokens().sweep_expired().wait(), Ok(500)) {}
            late
        })
        .await
        .unwrap_or_default()
        {
            tracing::warn!(command = %command.0, %rejection, "what fell due was not entered");
        }
    }
}

fn installation(configuration: &Configuration) -> anyhow::Result<Installation> {
    let mut installation = Installation::at(configuration.base()?, env!("CARGO_PKG_VERSION"));
    installation.keeper.clone_from(&configuration.keeper);
    installation.behind_proxy = configuration.behind_proxy;
    installation.contact = configuration.contact.clone().map(|contact| Contact {
        name: contact.name,
        email: contact.email,
        telephone: contact.telephone,
        postal: contact.postal,
    });
    if configuration.strict_numbers {
        installation.numbers = NumberProfile::Strict;
    }
    if let Some(folder) = &configuration.agreed {
        for language in Lang::ALL {
            let file = folder.join(format!("{}.ftl", language.code()));
            if file.exists() {
                let text = std::fs::read_to_string(&file)?;
                let agreed = Agreed::with_overrides(language, &text)
                    .with_context(|| format!("in {}", file.display()))?;
                installation.agreed.push(agreed);
            }
        }
    }
    Ok(installation)
}

async fn asked_to_stop() {
    let interrupted = async {
        tokio::signal::ctrl_c().await.ok();
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
    tracing::info!("stopping");
}

/// Where there is a desktop, its browser; where there is none, the address stands in the terminal.
fn open_browser(address: &str) {
    let desktop =
        std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    if desktop && std::io::stdout().is_terminal() {
        std::process::Command::new("xdg-open")
            .arg(address)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .ok();
    }
}
