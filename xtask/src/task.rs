//! Running other programs: told in one line, bounded in time, and ended together with all they started.
//!
//! Each program gets a process group of its own, so that a server, a browser or a test run that hangs is ended with
//! its children. The price is that an interrupt from the keyboard no longer reaches them by itself:
//! [`end_all_on_interrupt`] passes it on.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Seek};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

const POLL: Duration = Duration::from_millis(20);
const GRACE: Duration = Duration::from_secs(5);

/// The groups now running.
static GROUPS: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

fn groups() -> MutexGuard<'static, Vec<Pid>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends every running program, and then this one, when the keyboard or the system interrupts.
pub(crate) fn end_all_on_interrupt() -> Result<()> {
    ctrlc::set_handler(|| {
        for group in groups().iter() {
            let _ = kill_process_group(*group, Signal::KILL);
        }
        std::process::exit(130);
    })
    .context("cannot listen for interrupts")
}

/// A program to run, with the longest it may take.
pub(crate) struct Task {
    command: Command,
    limit: Duration,
}

impl Task {
    /// A program with no input and ten minutes at most.
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        command.stdin(Stdio::null()).process_group(0);
        Self {
            command,
            limit: Duration::from_mins(10),
        }
    }

    /// Cargo itself, as the one that runs this program.
    pub(crate) fn cargo(arguments: &[&str]) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self::new(cargo).args(arguments)
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The folder it runs in.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What it reads as its input.
    pub(crate) fn input(mut self, file: &Path) -> Result<Self> {
        let file = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
        self.command.stdin(file);
        Ok(self)
    }

    /// The longest it may take.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Keeps what it prints in a file and off the screen.
    pub(crate) fn logged(mut self, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        self.command.stdout(file.try_clone()?).stderr(file);
        Ok(self)
    }

    /// Runs it, telling what is run, and fails when it fails.
    pub(crate) fn run(self) -> Result<()> {
        let told = self.told();
        println!("$ {told}");
        let status = self.status()?;
        if !status.success() {
            bail!("`{told}` failed: {status}");
        }
        Ok(())
    }

    /// Runs it quietly; says whether it can be run and succeeds.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command.stdout(Stdio::null()).stderr(Stdio::null());
        self.status().is_ok_and(|status| status.success())
    }

    /// Runs it and returns what it printed.
    pub(crate) fn output(mut self) -> Result<String> {
        let told = self.told();
        let mut file = tempfile::tempfile().context("cannot make a temporary file")?;
        self.command.stdout(file.try_clone()?);
        let status = self.status()?;
        if !status.success() {
            bail!("`{told}` failed: {status}");
        }
        let mut text = String::new();
        file.rewind()?;
        file.read_to_string(&mut text)
            .with_context(|| format!("`{told}` printed something that is not text"))?;
        Ok(text)
    }

    /// Starts it and lets it run until the answer is dropped.
    pub(crate) fn start(mut self) -> Result<Running> {
        let told = self.told();
        let child = self
            .command
            .spawn()
            .with_context(|| format!("cannot run `{told}`"))?;
        let group = Pid::from_child(&child);
        groups().push(group);
        Ok(Running { child, group })
    }

    fn status(self) -> Result<ExitStatus> {
        let told = self.told();
        let limit = self.limit;
        let mut running = self.start()?;
        running
            .wait(limit)?
            .with_context(|| format!("`{told}` was ended after {} s, its limit", limit.as_secs()))
    }

    /// The command line, as a person would type it: without the folder the program lies in.
    fn told(&self) -> String {
        let program = Path::new(self.command.get_program());
        let name = program.file_name().unwrap_or(program.as_os_str());
        let words = std::iter::once(name).chain(self.command.get_args());
        let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
        words.join(" ")
    }
}

/// A program that runs, and is ended with all it started when this is dropped.
pub(crate) struct Running {
    child: Child,
    group: Pid,
}

impl Running {
    /// Waits for its end; `None` when it still runs after `limit`.
    pub(crate) fn wait(&mut self, limit: Duration) -> Result<Option<ExitStatus>> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(Some(status));
            }
            if begun.elapsed() >= limit {
                return Ok(None);
            }
            thread::sleep(POLL);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // An interrupt is a polite request to every program run here: PostgreSQL calls it a fast shutdown.
        let _ = kill_process_group(self.group, Signal::INT);
        if !matches!(self.wait(GRACE), Ok(Some(_))) {
            let _ = kill_process_group(self.group, Signal::KILL);
            let _ = self.child.wait();
        }
        // Whatever it left behind in its group goes too.
        let _ = kill_process_group(self.group, Signal::KILL);
        groups().retain(|group| *group != self.group);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_that_takes_too_long_is_ended_and_says_so() {
        let begun = Instant::now();
        let error = Task::new("sleep")
            .arg("60")
            .limit(Duration::from_millis(100))
            .output()
            .unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(30));
        assert!(error.to_string().contains("its limit"), "{error}");
    }

    #[test]
    fn what_a_task_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("still-there");
        let script = format!("(sleep 1; touch {}) & echo started", mark.display());
        let printed = Task::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(printed, "started\n");
        thread::sleep(Duration::from_millis(1500));
        assert!(!mark.exists(), "the child of the task went on");
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = Task::new("false").arg("indeed").run().unwrap_err();
        assert!(
            error.to_string().contains("`false indeed` failed"),
            "{error}"
        );
    }
}
