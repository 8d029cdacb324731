//! Lists the message files, so that a new `.ftl` file in the six folders needs no line of code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

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
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?)
        .join("../../locales")
        .canonicalize()?;
    let mut listing = String::from("&[\n");
    for (folder, variant) in LANGUAGES {
        let folder = locales.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        for path in message_files(&folder)? {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(
                listing,
                "    File {{ lang: Lang::{variant}, name: {name:?}, text: include_str!({path:?}) }},"
            )?;
        }
    }
    listing.push_str("]\n");
    let target = PathBuf::from(env::var("OUT_DIR")?).join("locales.rs");
    fs::write(target, listing)?;
    Ok(())
}

/// The `.ftl` files of a folder in the order of their names, so that builds are reproducible.
fn message_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
