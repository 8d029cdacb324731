//! Addresses in papers: printed without their scheme, followed with it, and never anything but the web.

/// What a printed address leads to: `www.…` needs its scheme; what is no address on the web leads nowhere.
///
/// A paper may be imported from anywhere, so a target such as `javascript:` must not become a link.
pub fn reachable(target: &str) -> Option<String> {
    let target = target.trim();
    let foul = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    if target.contains(foul) {
        return None;
    }
    let (rest, address) = if let Some(rest) = target
        .strip_prefix("https://")
        .or_else(|| target.strip_prefix("http://"))
    {
        (rest, target.to_owned())
    } else if target.starts_with("www.") {
        (target, format!("https://{target}"))
    } else {
        return None;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = host.contains('.')
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'))
        && !host.starts_with(['.', '-']);
    named.then(|| encoded(&address))
}

/// Letters outside ASCII in percent signs and hexadecimal; stray percent signs and brackets too, as URLs ask.
fn encoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = String::with_capacity(address.len());
    for (at, byte) in bytes.iter().enumerate() {
        let escape = bytes
            .get(at + 1..at + 3)
            .is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        match byte {
            b'%' if !escape => out.push_str("%25"),
            b'[' => out.push_str("%5B"),
            b']' => out.push_str("%5D"),
            byte if byte.is_ascii() => out.push(char::from(*byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::reachable;

    #[test]
    fn only_the_web_is_reached() {
        assert_eq!(
            reachable("www.example.org/a%20b.pdf").as_deref(),
            Some("https://www.example.org/a%20b.pdf")
        );
        assert_eq!(
            reachable("http://example.org/ä?x[0]=100%").as_deref(),
            Some("http://example.org/%C3%A4?x%5B0%5D=100%25")
        );
        for target in [
            "javascript:alert(1)",
            "www.exa mple.org",
            "https://nohost",
            "https:///x",
            "//example.org",
            "",
            "https://a.b\"c",
        ] {
            assert_eq!(reachable(target), None, "{target}");
        }
    }
}
