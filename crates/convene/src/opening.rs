//! Opening the record that the configuration names, telling how far it has come.

use crate::clock::SystemClock;
use crate::configuration::{Configuration, DATA};
use crate::entering::enter;
use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressStyle};
use mechanism::Command;
use mechanism::keeping::KeepingCommand;
use record::{Address, Options, Progress, Record, Task, Witnessing};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The address of the record; its folder is made if absent.
pub(crate) fn address(configuration: &Configuration) -> anyhow::Result<Address> {
    if let Some(store) = &configuration.store {
        return Ok(store.parse()?);
    }
    let folder = folder(configuration);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("making the folder {}", folder.display()))?;
    Ok(Address::Sqlite(folder.join("record.sqlite")))
}

/// The folder of the record.
pub(crate) fn folder(configuration: &Configuration) -> PathBuf {
    let said = configuration.data.clone();
    said.unwrap_or_else(|| PathBuf::from(DATA))
}

/// The file in which heads are witnessed: the one that was named, or the one in the folder of the data.
pub(crate) fn witness(configuration: &Configuration) -> Witnessing {
    match (
        &configuration.witness,
        &configuration.store,
        &configuration.data,
    ) {
        (Some(file), _, _) => Witnessing::At(file.clone()),
        (None, Some(_), Some(folder)) => Witnessing::At(folder.join("witness")),
        _ => Witnessing::Beside,
    }
}

/// Opens the record.
pub(crate) fn open(configuration: &Configuration) -> anyhow::Result<Record> {
    open_by(configuration, Arc::new(SystemClock))
}

/// Opens the record by another clock than the machine's.
pub(crate) fn open_by(
    configuration: &Configuration,
    clock: Arc<dyn record::Clock>,
) -> anyhow::Result<Record> {
    let address = address(configuration)?;
    let options = Options {
        witness: witness(configuration),
        ..Options::default()
    };
    let bar = Bar::new();
    Record::open_telling(&address, clock, options, &mut |progress| bar.show(progress))
        .with_context(|| format!("opening the record at {address}"))
}

/// Enters the first act of a record that is still empty.
pub(crate) fn ready_for_writing(record: &Record) -> anyhow::Result<()> {
    if record.head().number == 0 {
        let open = Command::Keeping(KeepingCommand::Open {
            demonstration: false,
        });
        enter(record, open, None)?;
    }
    Ok(())
}

/// A bar in the terminal; silent where there is none, and for what takes less than half a second.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {human_pos}/{human_len}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        Self(bar)
    }

    pub(crate) fn show(&self, progress: Progress) {
        self.0.set_message(match progress.task {
            Task::Log => "Reading the log",
            Task::Vault => "Reading the vault",
            Task::Writing => "Writing",
        });
        self.0.set_length(progress.of);
        self.0.set_position(progress.done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
