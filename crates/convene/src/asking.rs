//! A question before something that cannot be taken back.

use std::io::{IsTerminal as _, Write};

/// Asks in the terminal; where nobody can answer, says how a script does.
pub(crate) fn asked(out: &mut impl Write, question: &str) -> anyhow::Result<bool> {
    if !std::io::stdin().is_terminal() {
        writeln!(out, "{question} From a script, say --yes.")?;
        return Ok(false);
    }
    write!(out, "{question} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
