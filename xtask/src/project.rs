//! Where things are in the project's folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's folder and the places in it that the chores read and write.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this program was built from.
    pub(crate) fn here() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies outside the project")?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// The folder that holds the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The end-to-end tests, with their Python and Node packages beside them.
    pub(crate) fn tests(&self) -> PathBuf {
        self.root.join("tests")
    }

    /// A program of the tests' Python environment.
    pub(crate) fn python_tool(&self, name: &str) -> PathBuf {
        self.tests().join(".venv/bin").join(name)
    }

    /// A folder for what a run leaves to look at: screenshots, logs. Git ignores it.
    pub(crate) fn artefacts(&self, name: &str) -> Result<PathBuf> {
        let folder = self.root.join("artefacts").join(name);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// The program as a debug build leaves it.
    pub(crate) fn convene(&self) -> PathBuf {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from);
        target.join("debug/convene")
    }
}

/// Whether the run is a continuous-integration run, where the lock file must already be right.
pub(crate) fn on_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty())
}
