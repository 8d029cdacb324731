//! The binary: see the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    match convene::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("convene: {error:#}");
            ExitCode::FAILURE
        }
    }
}
