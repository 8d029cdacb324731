//! The proposal as an officer reads it in the terminal.

use super::{Plan, Standing};
use papers::read::Defect;
use std::io::{Result, Write};

/// Writes what would be entered, then what is wrong with the paper, by line.
pub(crate) fn print(to: &mut impl Write, plan: &Plan, defects: &[Defect]) -> Result<()> {
    writeln!(to, "What this paper says:")?;
    for item in &plan.items {
        let (mark, note) = match &item.standing {
            Standing::New => ("+", String::new()),
            Standing::There => ("=", "  (in the record already)".into()),
            Standing::Differs(how) => ("!", format!("  (left as it is: {how})")),
            Standing::Incomplete(missing) => ("?", format!("  (cannot be entered: {missing})")),
        };
        writeln!(to, "  {mark} {}{note}", item.what)?;
    }
    if !defects.is_empty() {
        writeln!(to, "\nWhat to look at in it ({}):", defects.len())?;
    }
    for defect in defects {
        writeln!(to, "  {defect}")?;
    }
    writeln!(to)
}
