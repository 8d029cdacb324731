//! Lists the message files, so that a new `.ftl` file in the six folders needs no line of code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The folder of the languages, from this crate. Paths stay relative in what is written, so that
/// two checkouts which share a target folder do not read each other's words.
const LOCALES: &str = "../../locales";

/// Folder and variant of `Lang`.
const LANGUAGES: [(&str, &str); 6] = [
    ("ar", "Ar"),
    ("en", "En"),
    ("es", "Es"),
    ("fr", "Fr"),
    ("ru", "Ru"),
    ("zh", "Zh"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let crate_folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    // Cargo walks a watched folder and compares each file with the moment this script began, so
    // that a file written while it runs is seen by the next build. Watching the folder above, too,
    // it notices one of the six being replaced whole.
    println!("cargo::rerun-if-changed={LOCALES}");
    let mut listing = String::from("&[\n");
    for (code, variant) in LANGUAGES {
        let folder = format!("{LOCALES}/{code}");
        println!("cargo::rerun-if-changed={folder}");
        for name in message_files(&crate_folder.join(&folder))? {
            let path = format!("{folder}/{name}.ftl");
            println!("cargo::rerun-if-changed={path}");
            let text = format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\"))");
            writeln!(
                listing,
                "    File {{ lang: Lang::{variant}, name: {name:?}, text: {text} }},"
            )?;
        }
    }
    listing.push_str("]\n");
    let target = PathBuf::from(env::var("OUT_DIR")?).join("locales.rs");
    fs::write(target, listing)?;
    Ok(())
}

/// The names of the `.ftl` files of a folder, without their ending, in order, so that builds are
/// reproducible.
fn message_files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?
            .file_name()
            .into_string()
            .map_err(|_| "a file name is no text")?;
        if let Some(name) = file.strip_suffix(".ftl") {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
