//! What became of a piece of text between two revisions, and how WordprocessingML says so.

use super::super::super::WriteError;
use super::super::part::Part;
use jiff::Timestamp;

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// It stands in both revisions.
    Kept,
    /// It stands in the new one only.
    Added,
    /// It stood in the old one only.
    Gone,
    /// It stood here before its paragraph was moved.
    Left,
    /// It came here with its paragraph.
    Arrived,
    /// It came here with its paragraph, where the new revision does without it.
    ArrivedAndGone,
}

impl Ink {
    /// The elements around it, from outside in.
    const fn elements(self) -> &'static [&'static str] {
        match self {
            Self::Kept => &[],
            Self::Added => &["w:ins"],
            Self::Gone => &["w:del"],
            Self::Left => &["w:moveFrom"],
            Self::Arrived => &["w:moveTo"],
            Self::ArrivedAndGone => &["w:moveTo", "w:del"],
        }
    }

    /// Whether Word wants its words in an element of their own, for what is deleted.
    pub(super) const fn is_gone(self) -> bool {
        matches!(self, Self::Gone | Self::ArrivedAndGone)
    }
}

/// Who is said to have made the changes of a file, and when.
pub(super) struct Tracking {
    author: String,
    date: String,
}

impl Tracking {
    /// For a file without changes.
    pub(super) const fn none() -> Self {
        Self {
            author: String::new(),
            date: String::new(),
        }
    }

    pub(super) fn by(author: &str, when: Timestamp) -> Self {
        Self {
            author: author.to_owned(),
            date: when.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        }
    }

    /// What is written inside, as having become of it what `ink` says.
    pub(super) fn change(
        &self,
        part: &mut Part,
        ink: Ink,
        inside: impl FnOnce(&mut Part) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let elements = ink.elements();
        for element in elements {
            let id = part.annotation();
            part.xml.open(element, &self.attributes(&id))?;
        }
        let before = std::mem::replace(&mut part.deleting, ink.is_gone());
        inside(part)?;
        part.deleting = before;
        elements
            .iter()
            .rev()
            .try_for_each(|element| part.xml.close(element))
    }

    /// What became of the end of a paragraph, in its properties.
    pub(super) fn paragraph_end(&self, part: &mut Part, ink: Ink) -> Result<(), WriteError> {
        let Some(element) = ink.elements().first() else {
            return Ok(());
        };
        let id = part.annotation();
        part.xml.element("w:rPr", &[], |xml| {
            xml.empty(element, &self.attributes(&id))
        })
    }

    /// The beginning of the stretch that was moved, under the name that its two places share.
    pub(super) fn move_begins(
        &self,
        part: &mut Part,
        element: &str,
        name: &str,
    ) -> Result<String, WriteError> {
        let id = part.annotation();
        let [number, author, date] = self.attributes(&id);
        part.xml
            .empty(element, &[number, ("w:name", name), author, date])?;
        Ok(id)
    }

    fn attributes<'a>(&'a self, id: &'a str) -> [(&'a str, &'a str); 3] {
        [
            ("w:id", id),
            ("w:author", &self.author),
            ("w:date", &self.date),
        ]
    }
}
