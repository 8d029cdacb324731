//! Written comments as somebody may read them: everybody what is posted, under the name it is posted under; authors and focal
//! points their own; whoever is asked to sign one, that one; the office all.

use super::View;
use crate::authority::Sight;
use crate::comments::{
    About, Annex, Comment, CommentRef, CommentState, CommentText, CommentWindow, Naming, Questions,
    Reason, asked_to_sign, counted_for, handles, is_own, may_submit_for, speaks_for,
    takes_new_version_until,
};
use crate::files::StoredFile;
use crate::keeping::Kept;
use crate::people::Identity;
use crate::{DialogueId, OrganizationId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// From when to when comments are taken, for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentWindowView {
    /// What was set.
    pub window: CommentWindow,
    /// The guiding questions.
    pub questions: Vec<String>,
    /// Whether comments are taken now.
    pub open: bool,
}

/// For whom this reader may hand in comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentFor {
    /// On behalf of which organization; `None`: in their own name.
    pub organization: Option<OrganizationId>,
    /// What it is called; empty: withheld, or their own name.
    pub names: BTreeMap<String, String>,
    /// How many more.
    pub left: u16,
}

/// What this reader is to a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Anybody.
    Anybody,
    /// Asked to sign it.
    Signer,
    /// The focal point of the organization it is on behalf of.
    Focal,
    /// Its author.
    Author,
    /// The office.
    Office,
}

/// Under which names a comment stands, for this reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Byline {
    /// The author's name.
    pub name: Option<String>,
    /// The organization's, by language; empty: none is shown.
    pub organization: BTreeMap<String, String>,
}

/// An organization that was named beside a comment's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoSignerView {
    /// Which of the names, from 0.
    pub nth: u16,
    /// The name, as the author wrote it.
    pub name: String,
    /// What it answered; `None`: nothing yet.
    pub agreed: Option<bool>,
    /// Whether the record asks it; for the office.
    pub asked: Option<bool>,
    /// Whether this reader answers for it.
    pub own: bool,
}

/// A version before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierComment {
    /// Its number.
    pub version: u16,
    /// What it was called; `None`: its words were destroyed.
    pub title: Option<String>,
    /// Its text; empty where it was in a file.
    pub text: String,
}

/// A comment, as far as this reader may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentView {
    /// Its reference.
    pub reference: CommentRef,
    /// What this reader is to it.
    pub standing: Standing,
    /// Under which names it stands.
    pub by: Byline,
    /// To whom one writes about it; for the office.
    pub write_to: Option<PersonId>,
    /// On behalf of which organization; for its author and the office.
    pub organization: Option<OrganizationId>,
    /// What it is called; `None`: its words were destroyed, or are not for this reader.
    pub title: Option<String>,
    /// The text; `None`: as above, or it is in the file alone.
    pub text: Option<String>,
    /// Its themes.
    pub themes: Vec<String>,
    /// The organizations that sign it; for everybody only those that agreed.
    pub cosigners: Vec<CoSignerView>,
    /// What it answers.
    pub about: Vec<About>,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// How many words.
    pub words: u32,
    /// The file it came with.
    pub file: Option<StoredFile>,
    /// When the first version was received.
    pub first: Timestamp,
    /// When this version was.
    pub at: Timestamp,
    /// Whether the first version came after the day of the dialogue.
    pub afterwards: bool,
    /// Which version, from 1.
    pub version: u16,
    /// Where it stands.
    pub state: CommentState,
    /// Since when.
    pub since: Timestamp,
    /// When it was posted, even if it no longer is.
    pub posted: Option<Timestamp>,
    /// Whether it may be posted, and under whose name; for its author and the office.
    pub naming: Option<Naming>,
    /// What is for the office alone; for its author and the office.
    pub annex: Option<String>,
    /// Why it was returned or declined; for its author and the office.
    pub reason: Option<String>,
    /// The first instant at which its author may no longer send a new version; `None`: it takes none.
    pub open_until: Option<Timestamp>,
    /// The last day its words are kept; `None`: with the record, or not any more.
    pub until: Option<Date>,
    /// The versions before; for the office.
    pub earlier: Vec<EarlierComment>,
}

impl CommentView {
    /// Whether everybody can read its words now.
    pub fn is_posted(&self) -> bool {
        self.state == CommentState::Posted
    }
}

impl View {
    /// From when to when comments on a dialogue are taken.
    pub fn comment_window(&self, dialogue: &DialogueId) -> Option<CommentWindowView> {
        let opened = self.world.comments.windows.get(dialogue)?;
        if !self.sees_dialogue(dialogue) {
            return None;
        }
        let asked: Option<Questions> = opened.questions.and_then(|kept| self.held(&kept));
        let held = self.world.dialogues.get(dialogue);
        let off = held.is_some_and(|held| held.life.is_off());
        Some(CommentWindowView {
            window: opened.window.clone(),
            questions: asked.unwrap_or_default().0,
            open: opened.window.is_open(self.now) && !off,
        })
    }

    /// For whom this reader may hand in comments on a dialogue while its window is open.
    pub fn may_comment_for(&self, dialogue: &DialogueId) -> Vec<CommentFor> {
        let Some(opened) = self.world.comments.windows.get(dialogue) else {
            return Vec::new();
        };
        let who = self.who();
        let most = usize::from(opened.window.most_each);
        may_submit_for(&self.world, &who, dialogue, &opened.window)
            .into_iter()
            .map(|organization| {
                let counted = counted_for(&self.world, &who, dialogue, organization);
                CommentFor {
                    organization,
                    names: self.names_in_the_record(organization),
                    left: u16::try_from(most.saturating_sub(counted)).unwrap_or(u16::MAX),
                }
            })
            .collect()
    }

    /// Whether this reader handles the comments on a dialogue.
    pub fn handles_comments(&self, dialogue: &DialogueId) -> bool {
        handles(&self.who(), dialogue)
    }

    /// The comments on a dialogue that everybody may know of: those posted, and, without a word of theirs, those that were.
    pub fn comments(&self, dialogue: &DialogueId) -> Vec<CommentView> {
        if !self.sees_dialogue(dialogue) {
            return Vec::new();
        }
        let all = self.world.comments.of(dialogue);
        let mut posted: Vec<CommentView> = all
            .filter(|comment| comment.posted.is_some())
            .map(|comment| self.comment_as(comment, Standing::Anybody))
            .collect();
        posted.sort_by(|a, b| (b.posted, &b.reference).cmp(&(a.posted, &a.reference)));
        posted
    }

    /// The same of all dialogues, the newest first, and only what can be read.
    pub fn all_comments(&self) -> Vec<CommentView> {
        let dialogues = self.world.comments.at.keys();
        let mut all: Vec<CommentView> = dialogues
            .flat_map(|dialogue| self.comments(dialogue))
            .filter(|comment| comment.is_posted() && comment.title.is_some())
            .collect();
        all.sort_by(|a, b| (b.posted, &b.reference).cmp(&(a.posted, &a.reference)));
        all
    }

    /// One comment; `None`: there is none, or not for this reader.
    pub fn comment(&self, reference: &CommentRef) -> Option<CommentView> {
        let comment = self.world.comments.all.get(reference)?;
        if !self.sees_dialogue(comment.dialogue()) {
            return None;
        }
        let standing = self.stands_to(comment);
        let known = comment.posted.is_some() || standing != Standing::Anybody;
        known.then(|| self.comment_as(comment, standing))
    }

    /// The same as everybody finds it.
    pub fn comment_as_posted(&self, reference: &CommentRef) -> Option<CommentView> {
        let comment = self.world.comments.all.get(reference)?;
        let known = comment.posted.is_some() && self.sees_dialogue(comment.dialogue());
        known.then(|| self.comment_as(comment, Standing::Anybody))
    }

    /// The comments this reader wrote, or that are on behalf of an organization whose focal point they are, and those they
    /// are asked to sign; the newest first.
    pub fn my_comments(&self) -> Vec<CommentView> {
        let all = self.world.comments.all.values();
        let mut own: Vec<CommentView> = all
            .filter_map(|comment| {
                let standing = self.stands_to(comment);
                matches!(
                    standing,
                    Standing::Author | Standing::Focal | Standing::Signer
                )
                .then(|| self.comment_as(comment, standing))
            })
            .collect();
        own.sort_by(|a, b| (b.at, &b.reference).cmp(&(a.at, &a.reference)));
        own
    }

    /// All comments on a dialogue, in the order they came; `None`: not for this reader.
    pub fn comments_to_handle(&self, dialogue: &DialogueId) -> Option<Vec<CommentView>> {
        let office = self.who().sees_for(Sight::Comments, Some(dialogue));
        if !office || !self.sees_dialogue(dialogue) {
            return None;
        }
        let all = self.world.comments.of(dialogue);
        let all = all.map(|comment| self.comment_as(comment, Standing::Office));
        Some(all.collect())
    }

    fn stands_to(&self, comment: &Comment) -> Standing {
        let who = self.who();
        let withdrawn = comment.state == CommentState::Withdrawn;
        if is_own(&who, comment) {
            Standing::Author
        } else if who.sees_for(Sight::Comments, Some(comment.dialogue())) {
            Standing::Office
        } else if speaks_for(&who, comment) {
            Standing::Focal
        } else if asked_to_sign(&who, comment).is_some() && !withdrawn {
            Standing::Signer
        } else {
            Standing::Anybody
        }
    }

    fn comment_as(&self, comment: &Comment, standing: Standing) -> CommentView {
        use Standing as S;
        let who = self.who();
        let works = matches!(standing, S::Author | S::Focal | S::Office);
        let posted = comment.state == CommentState::Posted && comment.naming != Naming::NotAtAll;
        let reads = standing != S::Anybody || posted;
        let text = self.held::<CommentText>(&comment.text).filter(|_| reads);
        let language = match comment.language.as_str() {
            "" => text.as_ref().map(|text| text.language.clone()),
            code => Some(code.to_owned()),
        };
        let file = comment.file.filter(|_| reads).and_then(|kept| {
            let described = self.world.shelf.get(&kept.row)?;
            StoredFile::of_row(kept.row, described)
        });
        let named: &[String] = text.as_ref().map_or(&[], |text| &text.cosigners);
        let annexes = who.sees_for(Sight::CommentAnnexes, Some(comment.dialogue()));
        let confided = standing == S::Author || (standing == S::Office && annexes);
        let told = |kept: Option<Kept>| kept.filter(|_| works).and_then(|kept| self.held(&kept));
        CommentView {
            reference: comment.reference.clone(),
            standing,
            by: match reads {
                true => self.byline(comment, standing),
                false => Byline::default(),
            },
            write_to: (standing == S::Office).then_some(comment.by),
            organization: comment.organization.filter(|_| works),
            cosigners: self.signers(comment, standing, named),
            themes: text
                .as_ref()
                .map(|text| text.themes.clone())
                .unwrap_or_default(),
            title: text.as_ref().map(|text| text.title.clone()),
            about: if reads {
                comment.about.clone()
            } else {
                Vec::new()
            },
            language: language.unwrap_or_default(),
            words: if reads { comment.words } else { 0 },
            text: text.map(|text| text.text).filter(|text| !text.is_empty()),
            file,
            first: comment.first,
            at: comment.at,
            afterwards: self.is_after(comment),
            version: comment.version,
            // Why something is posted no more is its author's and the office's.
            state: match (works, comment.state) {
                (false, CommentState::Returned | CommentState::Declined)
                    if standing == S::Anybody =>
                {
                    CommentState::Received
                }
                (_, state) => state,
            },
            since: comment.since,
            posted: comment.posted,
            naming: works.then_some(comment.naming),
            annex: comment
                .annex
                .filter(|_| confided)
                .and_then(|kept| self.held::<Annex>(&kept))
                .map(|annex| annex.0),
            reason: told(comment.reason).map(|reason: Reason| reason.0),
            open_until: self.open_until(comment).filter(|_| standing == S::Author),
            until: self.world.kept_until(comment.text.row).filter(|_| works),
            earlier: match standing {
                S::Office => self.versions_before(comment),
                _ => Vec::new(),
            },
        }
    }

    /// For everybody as its author agreed; to those who work with it, all there is.
    fn byline(&self, comment: &Comment, standing: Standing) -> Byline {
        let shown = match standing {
            Standing::Author | Standing::Office => Naming::Name,
            // Focal points know that it is on behalf of theirs; signers, for whom they sign.
            Standing::Focal | Standing::Signer => comment.naming.max(Naming::Organization),
            Standing::Anybody => comment.naming,
        };
        let author = || {
            let person = self.world.people.all.get(&comment.by)?;
            let identity: Identity = self.held(&person.identity)?;
            (!identity.name.is_empty()).then_some(identity.name)
        };
        // Whoever is to be kept out of public lists is, whatever was agreed to beside it.
        let public = standing == Standing::Anybody;
        let shielded = public && self.is_protected(comment);
        let withheld = public
            && comment
                .organization
                .is_some_and(|of| !self.may_be_named(of));
        Byline {
            name: (shown == Naming::Name && !shielded).then(author).flatten(),
            organization: match shown >= Naming::Organization && !withheld {
                true => self.names_in_the_record(comment.organization),
                false => BTreeMap::new(),
            },
        }
    }

    /// Whether its author has a seat at this dialogue under protection.
    fn is_protected(&self, comment: &Comment) -> bool {
        let mut seats = self.world.registrations.named_for(comment.dialogue());
        seats.any(|seat| seat.person == Some(comment.by) && seat.protected)
    }

    pub(super) fn names_in_the_record(
        &self,
        organization: Option<OrganizationId>,
    ) -> BTreeMap<String, String> {
        let organizations = &self.world.organizations;
        let entry = organization.map(|of| organizations.current(of));
        let entry = entry.and_then(|of| organizations.all.get(&of));
        let profile: Option<crate::organizations::Profile> =
            entry.and_then(|entry| self.held(&entry.profile));
        profile.map(|profile| profile.names).unwrap_or_default()
    }

    fn signers(
        &self,
        comment: &Comment,
        standing: Standing,
        named: &[String],
    ) -> Vec<CoSignerView> {
        let who = self.who();
        let own = match standing {
            Standing::Signer => asked_to_sign(&who, comment),
            _ => None,
        };
        let all = comment.cosigners.iter().zip(named).enumerate();
        let all = all.map(|(nth, (signer, name))| CoSignerView {
            nth: u16::try_from(nth).unwrap_or(u16::MAX),
            name: name.clone(),
            agreed: signer.agreed,
            asked: (standing == Standing::Office).then_some(signer.organization.is_some()),
            own: own == Some(nth),
        });
        // An author is not told who declined, or whether a name is in the record: only who agreed.
        match standing {
            Standing::Office => all.collect(),
            Standing::Author | Standing::Focal => all
                .map(|one| CoSignerView {
                    agreed: one.agreed.filter(|agreed| *agreed),
                    ..one
                })
                .collect(),
            Standing::Signer => all
                .filter(|one| one.own || one.agreed == Some(true))
                .collect(),
            Standing::Anybody => all
                .filter(|one| one.agreed == Some(true))
                .filter(|one| {
                    let signer = comment.cosigners.get(usize::from(one.nth));
                    let asked = signer.and_then(|signer| signer.organization);
                    asked.is_none_or(|asked| self.may_be_named(asked))
                })
                .collect(),
        }
    }

    fn is_after(&self, comment: &Comment) -> bool {
        let held = self.world.dialogues.get(comment.dialogue());
        held.is_some_and(|held| crate::day_in_vienna(comment.first) > held.facts.date)
    }

    fn open_until(&self, comment: &Comment) -> Option<Timestamp> {
        let opened = self.world.comments.windows.get(comment.dialogue())?;
        let takes = matches!(
            comment.state,
            CommentState::Received | CommentState::Returned
        );
        let until = takes_new_version_until(comment, &opened.window);
        (takes && opened.window.opens <= self.now && self.now < until).then_some(until)
    }

    fn versions_before(&self, comment: &Comment) -> Vec<EarlierComment> {
        let earlier = comment.earlier.iter().rev();
        earlier
            .map(|one| {
                let text: Option<CommentText> = self.held(&one.text);
                EarlierComment {
                    version: one.version,
                    title: text.as_ref().map(|text| text.title.clone()),
                    text: text.map(|text| text.text).unwrap_or_default(),
                }
            })
            .collect()
    }
}
