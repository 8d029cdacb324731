//! AKN4UN against the schema of Akoma Ntoso 3.0.

use super::identity;
use crate::fixture;
use papers::write::{Body, Identity, akn};
use papers::{Paper, Standing};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use words::Lang;

const SCHEMA: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/schemas/akomantoso30.xsd"
);

#[test]
fn every_paper_is_valid_akoma_ntoso() {
    assert!(
        Path::new(SCHEMA).exists(),
        "the schema is part of the repository"
    );
    if Command::new("xmllint")
        .arg("--version")
        .stderr(Stdio::null())
        .status()
        .is_err()
    {
        println!("skipped: xmllint is not installed, so nothing was validated against {SCHEMA}");
        return;
    }
    let folder = std::env::temp_dir().join(format!("papers-akn-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut files = Vec::new();
    for (name, paper) in fixture::all() {
        let file = folder.join(format!("{name}.xml"));
        std::fs::File::create(&file)
            .unwrap()
            .write_all(akn(&paper, &identity()).unwrap().as_bytes())
            .unwrap();
        files.push(file);
    }
    // One call for all: reading the schema takes longer than all the papers.
    let output = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema", SCHEMA])
        .args(&files)
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn addresses_follow_the_guidelines() {
    let summary = akn(&fixture::everything(Lang::En), &identity()).unwrap();
    let work = "/akn/un/debateReport/report/un-ctoc-cop-wg6/2030-09-11/CTOC-COP-WG.6-2030-2";
    assert!(summary.contains(&format!("<FRBRthis value=\"{work}/!main\"/>")));
    assert!(summary.contains(&format!("<FRBRuri value=\"{work}/eng@2030-09-11\"/>")));
    assert!(
        summary.contains(
            "<FRBRnumber value=\"CTOC-COP-WG.6-2030-2\" showAs=\"CTOC/COP/WG.6/2030/2\"/>"
        )
    );
    assert!(
        summary.contains("fromLanguage=\"fra\""),
        "a translation says from what"
    );
    let conference = Identity {
        body: Body::Conference,
        name: "note 12/2030".to_owned(),
        ..identity()
    };
    let note = akn(
        &Paper {
            standing: Standing::Draft,
            ..fixture::note(Lang::Ar)
        },
        &conference,
    )
    .unwrap();
    assert!(note.contains("<FRBRuri value=\"/akn/un/doc/communication/un-ctoc-cop/2030-09-11/note_12-2030/ara@2030-09-11\"/>"));
    assert!(!note.contains("FRBRtranslation"));
}
