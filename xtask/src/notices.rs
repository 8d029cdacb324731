//! `cargo xtask notices`: THIRD-PARTY.md, the list of everything the program is built of.
//!
//! The crates come from Cargo's own account of the program's dependencies, so that tools used only for tests are not
//! listed. Fonts and schemas that are shipped as files are described where they lie, in README files that this quotes
//! by their address.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::project::Project;
use crate::task::Task;

/// How to write the notices.
#[derive(Args)]
pub(crate) struct Options {
    /// Only say whether THIRD-PARTY.md is up to date
    #[arg(long)]
    check: bool,
}

const FILE: &str = "THIRD-PARTY.md";

const OPENING: &str = "# Third-party notices

Convene is built from the crates below, each under the licence stated by its authors. The texts of the licences come
with the crates' sources; `cargo deny check licenses` holds the list to the licences allowed in `deny.toml`. This file
is written by `cargo xtask notices`.
";

/// Material shipped as files: what it is, and the page beside it that states its origin and licence.
const SHIPPED: &[(&str, &str)] = &[
    ("Fonts for papers and pages", "assets/fonts/README.md"),
    (
        "Schemas that papers are checked against",
        "tests/schemas/README.md",
    ),
    ("Scripts for pages", "assets/scripts/README.md"),
];

/// Writes the notices, or checks them.
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    if options.check {
        check(project)?;
    } else {
        let text = notices(project)?;
        fs::write(project.root().join(FILE), text)
            .with_context(|| format!("cannot write {FILE}"))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Fails when the file does not say what the program is built of.
pub(crate) fn check(project: &Project) -> Result<()> {
    let there = fs::read_to_string(project.root().join(FILE)).unwrap_or_default();
    if there == notices(project)? {
        println!("{FILE} is up to date");
        return Ok(());
    }
    bail!("{FILE} is out of date: run `cargo xtask notices`")
}

fn notices(project: &Project) -> Result<String> {
    let json = Task::cargo(&["metadata", "--format-version=1", "--all-features"])
        .within(project.root())
        .output()?;
    let metadata: Metadata =
        serde_json::from_str(&json).context("cannot read the output of cargo metadata")?;
    let shipped = SHIPPED
        .iter()
        .copied()
        .filter(|(_, page)| project.root().join(page).exists());
    Ok(render(&metadata, shipped))
}

/// The part of `cargo metadata` that the notices are made from.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// Absent for the crates of the workspace.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// Absent for what ends up in the program; "build" or "dev" otherwise.
    kind: Option<String>,
}

impl Metadata {
    /// Everything that a package needs to be built and run, itself included, but not what only its tests need.
    fn built_of(&self, name: &str) -> BTreeSet<&str> {
        let nodes: BTreeMap<_, _> = self
            .resolve
            .nodes
            .iter()
            .map(|node| (node.id.as_str(), node))
            .collect();
        let mut found = BTreeSet::new();
        let start = self.packages.iter().filter(|package| package.name == name);
        let mut open: Vec<_> = start.map(|package| package.id.as_str()).collect();
        while let Some(id) = open.pop() {
            if !found.insert(id) {
                continue;
            }
            let needed = nodes.get(id).into_iter().flat_map(|node| &node.deps);
            open.extend(
                needed
                    .filter(|dependency| dependency.counts())
                    .map(|dependency| dependency.pkg.as_str()),
            );
        }
        found
    }
}

impl Dependency {
    fn counts(&self) -> bool {
        self.dep_kinds
            .iter()
            .any(|kind| kind.kind.as_deref() != Some("dev"))
    }
}

fn render<'a>(metadata: &Metadata, shipped: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let built_of = metadata.built_of("convene");
    let mut rows: Vec<_> = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some() && built_of.contains(package.id.as_str()))
        .map(|package| {
            let licence = package.license.as_deref().unwrap_or("see its source");
            (
                &package.name,
                &package.version,
                licence.replace('/', " OR ").replace("  ", " "),
            )
        })
        .collect();
    rows.sort();

    let mut text = String::from(OPENING);
    text.push_str("\n## Shipped as files\n\n");
    for (what, page) in shipped {
        let _ = writeln!(text, "- {what}: [{page}]({page})");
    }
    text.push_str("\n## Crates\n\n| crate | version | licence |\n|---|---|---|\n");
    for (name, version, licence) in rows {
        let _ = writeln!(text, "| {name} | {version} | {licence} |");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const METADATA: &str = r#"{
        "packages": [
            {"id": "c", "name": "convene", "version": "0.1.0", "license": "MIT", "source": null},
            {"id": "a", "name": "alpha", "version": "1.0.0", "license": "MIT/Apache-2.0", "source": "registry"},
            {"id": "b", "name": "beta", "version": "2.0.0", "license": null, "source": "registry"},
            {"id": "t", "name": "only-tests", "version": "3.0.0", "license": "MIT", "source": "registry"}
        ],
        "resolve": {"nodes": [
            {"id": "c", "deps": [
                {"pkg": "a", "dep_kinds": [{"kind": null}]},
                {"pkg": "t", "dep_kinds": [{"kind": "dev"}]}
            ]},
            {"id": "a", "deps": [{"pkg": "b", "dep_kinds": [{"kind": "build"}]}]},
            {"id": "b", "deps": []},
            {"id": "t", "deps": []}
        ]}
    }"#;

    #[test]
    fn what_the_program_is_built_of_is_listed_and_what_only_tests_need_is_not() {
        let metadata: Metadata = serde_json::from_str(METADATA).unwrap();
        let text = render(&metadata, [("Fonts", "fonts/README.md")].into_iter());
        assert!(text.contains(
            "| alpha | 1.0.0 | MIT OR Apache-2.0 |\n| beta | 2.0.0 | see its source |\n"
        ));
        assert!(text.contains("- Fonts: [fonts/README.md](fonts/README.md)\n"));
        assert!(!text.contains("only-tests"));
        assert!(!text.contains("| convene |"));
    }
}
