//! The table of figures beside their goals.

use crate::machine;
use std::fmt::Write as _;

/// One figure.
struct Row {
    what: String,
    measured: String,
    goal: &'static str,
}

/// All figures of a run.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

impl Report {
    /// Adds a figure and shows it at once: a run takes minutes.
    pub(crate) fn add(
        &mut self,
        what: impl Into<String>,
        measured: impl Into<String>,
        goal: &'static str,
    ) {
        let row = Row {
            what: what.into(),
            measured: measured.into(),
            goal,
        };
        eprintln!("{}: {} (goal: {})", row.what, row.measured, row.goal);
        self.rows.push(row);
    }

    /// The table alone, as Markdown.
    pub(crate) fn table(&self) -> String {
        let mut table = String::from("| what | measured | goal |\n|---|---|---|\n");
        for row in &self.rows {
            let goal = if row.goal.is_empty() { "–" } else { row.goal };
            writeln!(table, "| {} | {} | {goal} |", row.what, row.measured).ok();
        }
        table
    }

    /// A page of the documentation with these figures in the place of its own of the same name, the new ones last.
    pub(crate) fn added_to(&self, page: &str) -> String {
        let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
        for row in &self.rows {
            let goal = if row.goal.is_empty() { "–" } else { row.goal };
            let line = format!("| {} | {} | {goal} |", row.what, row.measured);
            let named = format!("| {} |", row.what);
            match lines.iter().position(|known| known.starts_with(&named)) {
                Some(place) => line.clone_into(&mut lines[place]),
                None => {
                    let last = lines.iter().rposition(|known| known.starts_with("| "));
                    lines.insert(last.map_or(lines.len(), |last| last + 1), line);
                }
            }
        }
        lines.join("\n") + "\n"
    }

    /// The page of the documentation.
    pub(crate) fn page(&self) -> anyhow::Result<String> {
        Ok(format!(
            "# Benchmarks\n\nMade by `cargo xtask bench`, release build, in one run on:\n\n{}\n\
             CPU is the server's own, read from the system; the load comes from another process on the same machine.\n\
             “Kept” is a public page answered from the store of ready pages; “made” is the same page rendered anew for a\n\
             reader whose pages are not kept. The yardstick is a constant body of the same size from the same server.\n\n{}",
            machine::description()?,
            self.table()
        ))
    }
}

/// Microseconds or milliseconds, as fits.
pub(crate) fn time(seconds: f64) -> String {
    if seconds < 0.001 {
        format!("{:.0} µs", seconds * 1e6)
    } else if seconds < 1.0 {
        format!("{:.1} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

/// The middle and the 99th of a hundred, in seconds.
pub(crate) fn median_and_p99(mut seconds: Vec<f64>) -> (f64, f64) {
    seconds.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = ((seconds.len() as f64 - 1.0) * share).round() as usize;
        seconds.get(index).copied().unwrap_or_default()
    };
    (at(0.5), at(0.99))
}
