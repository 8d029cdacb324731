//! In which language to answer: the address decides, else what the browser says it reads, else English.

use axum::http::HeaderValue;
use words::Lang;

/// Of a longer header only this much is read: no browser sends more, and it is sorted on every request.
const LONGEST: usize = 512;

/// Takes the language off an address: `/fr/papers` is `/papers` in French, `/fr` is the home page.
pub(crate) fn of_path(path: &str) -> Option<(Lang, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, rest) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    Some((Lang::from_code(code)?, rest))
}

/// The first of the six that a browser says it reads.
pub(crate) fn accepted(header: Option<&HeaderValue>) -> Option<Lang> {
    let header = header?.to_str().ok()?;
    let header = header.get(..LONGEST).unwrap_or(header);
    if header.len() > LONGEST {
        return None;
    }
    let mut wishes: Vec<(u16, Lang)> = header.split(',').filter_map(wish).collect();
    // Stable: of equal wishes the first stands first.
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.first().map(|(_, lang)| *lang)
}

fn wish(item: &str) -> Option<(u16, Lang)> {
    let mut parts = item.split(';');
    let tag = parts.next()?.trim();
    let primary = tag.split('-').next()?.to_ascii_lowercase();
    let lang = Lang::from_code(&primary)?;
    let weight = match parts.find_map(|part| part.trim().strip_prefix("q=")) {
        Some(quality) => thousandths(quality)?,
        None => 1000,
    };
    (weight > 0).then_some((weight, lang))
}

/// "0.8" as 800: weights have three digits at most (RFC 9110, section 12.4.2).
fn thousandths(quality: &str) -> Option<u16> {
    let (whole, fraction) = quality
        .trim()
        .split_once('.')
        .unwrap_or((quality.trim(), ""));
    let digits = fraction.len();
    if digits > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(header: &'static str) -> Option<Lang> {
        accepted(Some(&HeaderValue::from_static(header)))
    }

    #[test]
    fn the_address_decides() {
        assert_eq!(of_path("/fr/papers/x"), Some((Lang::Fr, "/papers/x")));
        assert_eq!(of_path("/ar"), Some((Lang::Ar, "/")));
        assert_eq!(of_path("/ar/"), Some((Lang::Ar, "/")));
        assert_eq!(of_path("/papers"), None);
        assert_eq!(of_path("/de/papers"), None);
        assert_eq!(of_path("//fr/papers"), None);
        assert_eq!(of_path(""), None);
    }

    #[test]
    fn the_dearest_wish_wins() {
        assert_eq!(reads("de-AT, ru;q=0.5, fr-CA;q=0.9"), Some(Lang::Fr));
        assert_eq!(reads("zh-Hant-TW"), Some(Lang::Zh));
        assert_eq!(reads("es, ar"), Some(Lang::Es));
        assert_eq!(reads("fr;q=0, de"), None);
        assert_eq!(reads("*"), None);
    }

    #[test]
    fn a_hostile_header_is_no_wish() {
        assert_eq!(reads("fr;q=NaN"), None);
        assert_eq!(reads("fr;q=1e9"), None);
        assert_eq!(reads(";;;,,,q="), None);
        assert_eq!(accepted(None), None);
        let long = "fr,".repeat(10_000);
        assert_eq!(
            accepted(HeaderValue::from_str(&long).ok().as_ref()),
            Some(Lang::Fr)
        );
    }
}
