//! The list of written comments that everybody can read.

use super::{beside, lettered, linked, section};
use crate::compose::marks::{mark, placed};
use crate::compose::setting::Setting;
use crate::compose::voice::Voice;
use crate::{Paper, Paragraph, Span};
use mechanism::CommentView;
use mechanism::conference::{CommentsFacts, PostedOn};
use words::{Agreed, Lang, Value, dates};

/// The written comments on the dialogues of a Note: by dialogue, in the order they were posted, each with whoever it stands
/// under, its language, its day and its address; first that the views are their authors'.
pub fn comments(facts: &CommentsFacts, agreed: &Agreed, setting: &Setting) -> Paper {
    let voice = Voice::of(agreed, setting);
    let notice = ["comments-notice", "comments-names"].map(|key| voice.said(key));
    let listed = facts.dialogues.iter().map(|of| voice.posted(of));
    let sections = vec![
        section(
            agreed.say("companion-heading-reading", &[]),
            notice.to_vec(),
        ),
        section(agreed.say("comments-heading", &[]), listed.collect()),
    ];
    beside(
        &facts.note,
        agreed,
        setting,
        "comments-title",
        drained(sections),
    )
}

/// A heading over nothing is no section.
fn drained(sections: Vec<crate::Section>) -> Vec<crate::Section> {
    let full = |section: &crate::Section| !section.paragraphs.is_empty();
    sections.into_iter().filter(full).collect()
}

impl Voice<'_> {
    fn posted(&self, of: &PostedOn) -> Paragraph {
        let dialogue = || ("dialogue", Value::from(self.named(&of.dialogue)));
        let mut text = match of.comments.len() {
            0 => self.agreed.say("comments-none", &[dialogue()]),
            n => self
                .agreed
                .say("comments-of", &[dialogue(), ("count", n.into())]),
        };
        if of.gone > 0 {
            let gone = [("count", Value::from(of.gone))];
            text.push_str(words::between_sentences(self.lang));
            text.push_str(&self.agreed.say("comments-gone", &gone));
        }
        let lines = of.comments.iter().map(|one| self.comment(one));
        lettered(vec![Span::Text(text)], lines.collect())
    }

    fn comment(&self, one: &CommentView) -> Vec<Span> {
        let day = one.posted.map(mechanism::day_in_vienna);
        let language = match Lang::from_code(&one.language) {
            Some(known) => {
                words::say(self.lang, &format!("language-{}", known.code())).into_owned()
            }
            None => self.apart(&one.language),
        };
        let title = one.title.as_deref().unwrap_or_default();
        let pieces = [
            self.quoted(title, &one.language),
            self.author(one),
            vec![Span::Text(language)],
        ];
        let values = [
            ("title", mark(0).into()),
            ("author", mark(1).into()),
            ("language", mark(2).into()),
            (
                "date",
                day.map(|day| dates::long(self.lang, day))
                    .unwrap_or_default()
                    .into(),
            ),
            ("reference", one.reference.to_string().into()),
        ];
        let mut spans = placed(&self.agreed.say("comments-line", &values), &pieces);
        if let Some(address) = self.address(&format!("/comments/{}", one.reference.slug())) {
            spans.push(Span::text(" "));
            spans.push(linked(address));
        }
        spans
    }

    /// As it stands on its page: a name and an organization, one of them, or that there is none. The record knows in which
    /// language an organization is called so; a person is called the same in all.
    fn author(&self, one: &CommentView) -> Vec<Span> {
        let names = &one.by.organization;
        let wanted = [self.lang.code(), "en"]
            .into_iter()
            .find_map(|code| names.get_key_value(code));
        let organization = wanted
            .or_else(|| names.iter().next())
            .map(|(code, name)| self.quoted(name, code));
        let name = one.by.name.as_deref();
        let name = name.map(|name| Span::Text(self.apart(name)));
        match (name, organization) {
            (Some(name), Some(of)) => {
                [vec![name, Span::text(" (")], of, vec![Span::text(")")]].concat()
            }
            (Some(name), None) => vec![name],
            (None, Some(of)) => of,
            (None, None) => vec![Span::Text(self.agreed.say("comments-anonymous", &[]))],
        }
    }
}
