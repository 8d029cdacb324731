//! Writes fictitious papers in six languages and both forms as PDF, for looking at and for validators.
//!
//! `cargo run -p press --example sample -- FOLDER`

use std::path::PathBuf;

use papers::Form;
use press::{Press, PressError};
use words::Lang;

#[path = "../tests/it/samples.rs"]
#[allow(
    clippy::expect_used,
    reason = "shared with the tests, where a broken sample is a failed test"
)]
mod samples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: sample FOLDER")?);
    std::fs::create_dir_all(&folder)?;
    let press = Press::new()?;
    for lang in Lang::ALL {
        for (form, name) in [
            (Form::General, "general"),
            (Form::ConferenceRoom, "conference-room"),
        ] {
            let path = folder.join(format!("{name}-{}.pdf", lang.code()));
            match press.pdf(&samples::sample(lang, form)) {
                Ok(pdf) => {
                    std::fs::write(&path, pdf)?;
                    println!("{}", path.display());
                }
                Err(reason @ PressError::NoChineseFont) => {
                    eprintln!("skipped: {}: {reason}", path.display())
                }
                Err(reason) => return Err(reason.into()),
            }
        }
    }
    Ok(())
}
