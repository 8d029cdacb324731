//! What of a paper an approval is of.

use crate::Digest;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The digest of the body of a paper: of everything between the title and the end, as it would be printed, and of nothing
/// that the secretariat adds when it issues it (symbol, date, the word "draft"). `paper` is a paper as JSON; `None`: it is
/// none.
pub fn body_digest(paper: &[u8]) -> Option<Digest> {
    let paper: Value = serde_json::from_slice(paper).ok()?;
    let body = paper
        .get("sections")
        .filter(|sections| sections.is_array())?;
    let language = paper.get("language").and_then(Value::as_str)?;
    let title = paper.get("title").and_then(Value::as_str)?;
    // As a value, not as it was written: neither the order of keys nor spaces change it.
    let told = serde_json::to_vec(&serde_json::json!([language, title, sorted(body)])).ok()?;
    Some(Digest(Sha256::digest(told).into()))
}

/// The same value with the keys of each object in order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort_unstable();
            let pairs = keys.into_iter().map(|key| {
                let of = sorted(&fields[key]);
                Value::Array(vec![Value::String(key.clone()), of])
            });
            Value::Array(pairs.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Option<Digest> {
        body_digest(json.as_bytes())
    }

    #[test]
    fn the_body_counts_and_what_stands_around_it_does_not() {
        let draft = r#"{"language":"en","title":"T","sections":[{"heading":"I","paragraphs":[]}],"standing":"draft"}"#;
        let issued = r#"{"standing":"issued","masthead":{"symbol":"X/1"},"title":"T","sections":[{"paragraphs":[],"heading":"I"}],"language":"en"}"#;
        assert!(of(draft).is_some());
        assert_eq!(of(draft), of(issued));
        for other in [
            r#"{"language":"en","title":"T","sections":[{"heading":"II","paragraphs":[]}]}"#,
            r#"{"language":"fr","title":"T","sections":[{"heading":"I","paragraphs":[]}]}"#,
            r#"{"language":"en","title":"U","sections":[{"heading":"I","paragraphs":[]}]}"#,
        ] {
            assert_ne!(of(draft), of(other), "{other}");
        }
        for none in [
            "",
            "[]",
            r#"{"sections":[]}"#,
            r#"{"language":"en","title":"T"}"#,
        ] {
            assert_eq!(of(none), None, "{none}");
        }
    }
}
