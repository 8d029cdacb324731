//! The steps that look at the running demonstration from outside.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::Stage;
use crate::task::Task;

/// The tests in other languages find the demonstration under this name.
const URL: &str = "CONVENE_URL";
/// And the program under this, for tests that stop and start a demonstration of their own.
const PROGRAM: &str = "CONVENE_PROGRAM";

pub(super) fn validators(stage: &mut Stage) -> Result<()> {
    let url = stage.demo()?.url();
    let project = stage.project;
    Task::new(project.python_tool("python"))
        .args(["-m", "pytest", "validators"])
        .env(URL, url)
        .env("CONVENE_ARTEFACTS", project.artefacts("validated")?)
        .within(&project.tests())
        .limit(Duration::from_mins(15))
        .run()
}

pub(super) fn browser(stage: &mut Stage) -> Result<()> {
    let url = stage.demo()?.url();
    let project = stage.project;
    Task::new("npm")
        .args(["run", "--silent", "browser"])
        .env(URL, url)
        .env(PROGRAM, project.convene())
        .env("CONVENE_ARTEFACTS", project.artefacts("screens")?)
        .within(&project.tests())
        .limit(Duration::from_mins(40))
        .run()
}

pub(super) fn openapi(stage: &mut Stage) -> Result<()> {
    let url = stage.demo()?.url();
    let project = stage.project;
    Task::new(project.python_tool("schemathesis"))
        .arg("--config-file")
        .arg(project.tests().join("schemathesis.toml"))
        .args([
            "run",
            "--max-examples=40",
            "--seed=1",
            "--request-timeout=10",
        ])
        .arg(format!("{url}/api/v1/openapi.json"))
        .within(&project.artefacts("openapi")?)
        .limit(Duration::from_mins(6))
        .run()
}

pub(super) fn verify_export(stage: &mut Stage) -> Result<()> {
    let project = stage.project;
    let script = project.root().join("docs/verify.py");
    ensure!(script.exists(), "{} is missing", script.display());
    let export = stage.demo()?.export(project)?;
    Task::new("python3").arg(script).input(&export)?.run()
}
