//! Structured data for search engines (schema.org), as JSON for a script element that nothing executes.

use crate::machine::data::{Form, Name, TERMS};
use crate::page::Page;
use serde_json::{Value, json};

/// The tables of the record as a data set.
pub(crate) fn dataset(page: &Page) -> String {
    let distribution: Vec<Value> = Name::ALL
        .into_iter()
        .flat_map(|name| Form::ALL.map(|form| (name, form)))
        .map(|(name, form)| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": form.media_type(),
                "contentUrl": page.absolute(&format!("/data/{}.{}", name.code(), form.code())),
            })
        })
        .collect();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": page.say("data-title"),
        "description": page.say("data-lead"),
        "url": page.canonical(),
        "inLanguage": page.lang.code(),
        "isAccessibleForFree": true,
        "usageInfo": TERMS,
        "distribution": distribution,
    });
    embedded(&data)
}

/// JSON that cannot end the script element it stands in, whatever words are in it.
pub(crate) fn embedded(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_end_the_element() {
        let data = embedded(&json!({ "name": "</script><script>alert(1)</script>" }));
        assert!(!data.contains('<'));
        let back: Value = serde_json::from_str(&data).unwrap();
        assert_eq!(back["name"], "</script><script>alert(1)</script>");
    }
}
