//! Reading existing papers.

mod fixtures;
mod hostile;
mod round_trip;
mod seeds;

pub(crate) use seeds::summary_seed;

use papers::read::Defect;

/// Defects in short: line, rule, key, and the words if they are few. Findings of one line and rule stand in the order of
/// their words, so that a test does not depend on which check ran first.
fn told(defects: &[Defect]) -> Vec<String> {
    let mut told: Vec<_> = defects
        .iter()
        .map(|defect| (defect.line, defect.rule, in_short(defect)))
        .collect();
    told.sort_by(|one, other| (one.0, one.1, &one.2).cmp(&(other.0, other.1, &other.2)));
    told.into_iter().map(|(_, _, short)| short).collect()
}

fn in_short(defect: &Defect) -> String {
    let rule = defect.rule.map_or("-", papers::rules::Rule::id);
    let message = defect.message();
    let key = message.key.trim_start_matches("import-");
    let few =
        !defect.excerpt.is_empty() && defect.excerpt.len() <= 64 && !defect.excerpt.contains("://");
    let plain = !matches!(
        key,
        "address-split" | "no-full-stop" | "word-split" | "note-form"
    );
    if few && plain {
        format!("{} {rule} {key}: {}", defect.line, defect.excerpt)
    } else {
        format!("{} {rule} {key}", defect.line)
    }
}
