//! What a part refers to: other parts, and addresses, which are never fetched.

use super::xml::{Element, Reading, Space, walk};
use super::{Limits, Refused};
use std::collections::HashMap;

/// What a part refers to.
#[derive(Debug, Default)]
pub(super) struct Relations {
    all: HashMap<String, Relation>,
}

/// One thing that a part refers to.
#[derive(Debug)]
struct Relation {
    /// The last word of its type: "footnotes", "hyperlink".
    kind: String,
    target: String,
    outside: bool,
}

impl Relations {
    pub(super) fn read(markup: &str, limits: &Limits) -> Result<Self, Refused> {
        let mut relations = Self::default();
        walk(markup, limits, &mut relations)?;
        Ok(relations)
    }

    /// The target of the part that is of a kind. Of two of a kind Word reads one, and nobody can tell which.
    pub(super) fn part(&self, kind: &str) -> Option<&str> {
        let mut all = self
            .all
            .values()
            .filter(|relation| relation.kind == kind && !relation.outside);
        all.next()
            .filter(|_| all.next().is_none())
            .map(|relation| relation.target.as_str())
    }

    /// Where a link leads.
    pub(super) fn link(&self, id: &str) -> Option<&str> {
        self.all
            .get(id)
            .filter(|relation| relation.kind == "hyperlink" && relation.outside)
            .map(|relation| relation.target.as_str())
    }

    /// What lies outside the file and is no link: a template, a picture, a part of the text. In the order of their targets.
    pub(super) fn outside(&self) -> Vec<(&str, &str)> {
        let mut all: Vec<(&str, &str)> = self
            .all
            .values()
            .filter(|relation| relation.outside && relation.kind != "hyperlink")
            .map(|relation| (relation.kind.as_str(), relation.target.as_str()))
            .collect();
        all.sort_unstable();
        all
    }
}

impl Reading for Relations {
    fn begins(&mut self, element: &Element<'_>) -> Result<(), Refused> {
        if element.space != Space::Package || element.name != "Relationship" {
            return Ok(());
        }
        let (id, kind) = (element.attribute("Id")?, element.attribute("Type")?);
        if let (Some(id), Some(kind), Some(target)) = (id, kind, element.attribute("Target")?) {
            let relation = Relation {
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target,
                outside: element.attribute("TargetMode")?.as_deref() == Some("External"),
            };
            self.all.insert(id, relation);
        }
        Ok(())
    }

    fn ends(&mut self) -> Result<(), Refused> {
        Ok(())
    }

    fn words(&mut self, _: &str) -> Result<(), Refused> {
        Ok(())
    }
}

/// The folder of a part, with its last stroke, and its name in it.
pub(super) fn folder_of(part: &str) -> (&str, &str) {
    part.split_at(part.rfind('/').map_or(0, |at| at + 1))
}

/// The name of the part that a target means, seen from a part. Nothing leads out of the package.
pub(super) fn resolved(from: &str, target: &str) -> Result<String, Refused> {
    let (base, target) = match target.strip_prefix('/') {
        Some(target) => ("", target),
        None => (folder_of(from).0, target),
    };
    let mut steps: Vec<&str> = base.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop().ok_or(Refused::Names)?;
            }
            step => steps.push(step),
        }
    }
    Ok(steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stay_in_the_package() {
        assert_eq!(
            resolved("", "word/document.xml").as_deref(),
            Ok("word/document.xml")
        );
        assert_eq!(
            resolved("word/document.xml", "footnotes.xml").as_deref(),
            Ok("word/footnotes.xml")
        );
        assert_eq!(
            resolved("word/document.xml", "/word/./a/../notes.xml").as_deref(),
            Ok("word/notes.xml")
        );
        assert_eq!(
            resolved("word/document.xml", "../../etc/passwd"),
            Err(Refused::Names)
        );
    }
}
