//! French ordinals in words: sessions are `douzième`, `vingt et unième`, `quatre-vingt-onzième`.

const SMALL: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];

/// Twenty to eighty; seventy and ninety count on from the one before.
const TENS: [&str; 7] = [
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
];

/// A feminine ordinal from 1 to 99: `session` is feminine, which shows in the first only.
pub(super) fn feminine_ordinal(number: usize) -> Option<String> {
    match number {
        1 => Some("première".to_owned()),
        2..=99 => cardinal(number).map(|cardinal| ordinal_of(&cardinal)),
        _ => None,
    }
}

fn cardinal(number: usize) -> Option<String> {
    if let Some(small) = SMALL.get(number) {
        return Some((*small).to_owned());
    }
    let ten = if number >= 80 { 8 } else { number / 10 };
    let tens = *TENS.get(ten - 2)?;
    // Seventy is sixty-ten, ninety is eighty-ten.
    let rest = match number {
        70..=79 => number - 60,
        80..=99 => number - 80,
        _ => number % 10,
    };
    let small = SMALL.get(rest)?;
    Some(match rest {
        0 => tens.to_owned(),
        1 | 11 if ten < 8 => format!("{tens} et {small}"),
        _ => format!("{tens}-{small}"),
    })
}

fn ordinal_of(cardinal: &str) -> String {
    if let Some(stem) = cardinal.strip_suffix("neuf") {
        return format!("{stem}neuvième");
    }
    if cardinal.ends_with("cinq") {
        return format!("{cardinal}uième");
    }
    let stem = cardinal.strip_suffix('e').unwrap_or(cardinal);
    format!("{stem}ième")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_count_the_french_way() {
        let said = |number| feminine_ordinal(number).unwrap_or_default();
        assert_eq!(said(1), "première");
        assert_eq!(said(2), "deuxième");
        assert_eq!(said(4), "quatrième");
        assert_eq!(said(5), "cinquième");
        assert_eq!(said(9), "neuvième");
        assert_eq!(said(12), "douzième");
        assert_eq!(said(19), "dix-neuvième");
        assert_eq!(said(21), "vingt et unième");
        assert_eq!(said(30), "trentième");
        assert_eq!(said(60), "soixantième");
        assert_eq!(said(70), "soixante-dixième");
        assert_eq!(said(71), "soixante et onzième");
        assert_eq!(said(80), "quatre-vingtième");
        assert_eq!(said(81), "quatre-vingt-unième");
        assert_eq!(said(99), "quatre-vingt-dix-neuvième");
        assert_eq!(feminine_ordinal(0), None);
        assert_eq!(feminine_ordinal(100), None);
    }
}
