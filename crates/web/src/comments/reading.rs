//! What was filled in on the form, as a comment.

use super::form::Writing;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::floor::{Words, legible, words_in};
use crate::problem::Problem;
use mechanism::comments::{About, Annex, Attachment, CommentText, Naming, NewComment};
use mechanism::{OrganizationId, StoredFile};

/// What is chosen for a language that is none of the six.
pub(super) const OTHER: &str = "other";
/// What is chosen for a comment in one's own name.
pub(super) const MYSELF: &str = "myself";

impl Writing<'_> {
    /// What was filled in, as a comment; `None`: something is missing, and said.
    pub(super) async fn read(
        &self,
        filled: &Filled,
        file: Option<&StoredFile>,
        faults: &mut Faults,
    ) -> Result<Option<NewComment>, Problem> {
        let page = &self.acting.page;
        if filled.get("title").is_empty() {
            faults.add("title", page.say("comment-title-missing"));
        }
        let text = legible(filled.get("text"));
        if text.trim().is_empty() && file.is_none() && !filled.has("keep-file") {
            faults.add("text", page.say("refused-comment-empty"));
        }
        let naming = Naming::from_code(filled.get("naming"));
        if naming.is_none() {
            faults.add("naming", page.say("comment-naming-missing"));
        }
        let given = filled.get("words");
        let mut words: Option<u32> = given.parse().ok();
        if words.is_none() && !given.is_empty() {
            faults.add("words", page.say("comment-words-number"));
        }
        if let Some(file) = file
            && let Words::Text(read) = words_in(&self.acting.site, file).await?
        {
            words = Some(mechanism::floor::statement::words_of(&read));
        }
        let organization = match self.whom(filled) {
            Ok(organization) => organization,
            Err(()) => {
                faults.add("organization", page.say("comment-whom-missing"));
                None
            }
        };
        let lines = |name| filled.get(name).lines().map(legible);
        let listed = |name| lines(name).filter(|line| !line.is_empty()).collect();
        let language = filled.get("language");
        let annex = legible(filled.get("annex"));
        Ok(naming.map(|naming| NewComment {
            dialogue: self.id.clone(),
            replaces: filled.get("replaces").parse().ok(),
            organization,
            language: match language {
                OTHER => String::new(),
                code => code.to_owned(),
            },
            text: CommentText {
                title: legible(filled.get("title")),
                text,
                language: match language {
                    OTHER => filled.get("other-language").to_owned(),
                    _ => String::new(),
                },
                themes: listed("themes"),
                cosigners: listed("cosigners"),
            },
            file: match file {
                Some(stored) => Attachment::New(stored.clone()),
                None if filled.has("keep-file") => Attachment::AsBefore,
                None => Attachment::None,
            },
            words,
            about: filled
                .all("about")
                .filter_map(|about| about.parse::<About>().ok())
                .collect(),
            annex: (!annex.is_empty()).then_some(Annex(annex)),
            naming,
        }))
    }

    /// On behalf of whom: what was chosen, or the one there is.
    fn whom(&self, filled: &Filled) -> Result<Option<OrganizationId>, ()> {
        let known = self.acting.view.may_comment_for(self.id);
        match (filled.get("organization"), known.as_slice()) {
            (MYSELF, _) => Ok(None),
            ("", [one]) => Ok(one.organization),
            // Of whom it is does not change with a new version.
            ("", _) if filled.has("replaces") => Ok(None),
            (chosen, _) => chosen.parse().map(Some).map_err(|_| ()),
        }
    }
}
