//! The little of SVG that we write: elements with attributes, text always escaped.

use quick_xml::escape::escape;
use std::fmt::Write as _;

/// A drawing as it grows.
#[derive(Debug, Default)]
pub(super) struct Svg {
    text: String,
}

impl Svg {
    /// Opens an element; values are escaped.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &dyn std::fmt::Display)]) {
        self.tag(name, attributes, ">");
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &dyn std::fmt::Display)]) {
        self.tag(name, attributes, "/>");
    }

    /// An element with words in it.
    pub(super) fn words(
        &mut self,
        name: &str,
        attributes: &[(&str, &dyn std::fmt::Display)],
        words: &str,
    ) {
        self.open(name, attributes);
        self.text.push_str(&escape(words));
        self.close(name);
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        // Writing to a String cannot fail.
        let _ = write!(self.text, "</{name}>");
    }

    /// The drawing.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &dyn std::fmt::Display)], end: &str) {
        let _ = write!(self.text, "<{name}");
        for (attribute, value) in attributes {
            let value = value.to_string();
            let _ = write!(self.text, " {attribute}=\"{}\"", escape(&value));
        }
        self.text.push_str(end);
    }
}
