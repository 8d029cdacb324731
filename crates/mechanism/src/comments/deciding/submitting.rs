//! Handing a comment in, and its next versions.

use super::super::{
    About, Attachment, Comment, CommentEvent as E, CommentRef, CommentState as S, CommentWindow,
    Naming, NewComment, Opened, Questions, counted_for, is_own, may_submit_for,
};
use super::{Desk, MOST_COMMENTS, MOST_VERSIONS, RETURN_DAYS, as_it_stands, owner, restricted};
use crate::floor::Floor;
use crate::floor::statement::words_of;
use crate::keeping::{ErasureBasis, Purpose};
use crate::world::Decision;
use crate::{Audience, Event, OrganizationId, PersonId, Refusal, VaultChange};
use jiff::{SignedDuration, Timestamp};

/// The most words somebody may say a file has.
const MOST_IN_FILE: u32 = 100_000;
/// The most things one comment answers.
const MOST_ABOUT: usize = 10;

/// The first instant at which its author may no longer send a new version: the end of the window, or some days after it
/// was returned, whichever is later.
pub(crate) fn takes_new_version_until(comment: &Comment, window: &CommentWindow) -> Timestamp {
    let days = SignedDuration::from_hours(24 * RETURN_DAYS);
    let returned = (comment.state == S::Returned)
        .then(|| comment.since.checked_add(days).ok())
        .flatten();
    returned.map_or(window.closes, |end| window.closes.max(end))
}

impl Desk<'_> {
    pub(super) fn submit(&self, new: &NewComment) -> Result<Decision, Refusal> {
        let refused = || Refusal::new("refused-comments-not-for-you");
        let by = self.who.person().ok_or_else(refused)?;
        self.goes_on()?;
        let opened = self
            .opened()
            .ok_or_else(|| Refusal::new("refused-comments-not-taken"))?;
        let window = &opened.window;
        let before = new.replaces.as_ref();
        let before = before
            .map(|of| self.comment(of, |found| is_own(&self.who, found)))
            .transpose()?;
        let organization = match before {
            // Of whom it is does not change: whoever could once hand it in may mend it.
            Some(before) => before.organization,
            None => {
                let here = new.organization;
                let here = here.map(|of| self.world.organizations.current(of));
                let whom = may_submit_for(self.world, &self.who, self.dialogue, window);
                whom.contains(&here).then_some(here).ok_or_else(refused)?
            }
        };
        self.in_time(window, before)?;
        self.is_sound(opened, new, organization)?;
        self.not_too_many(window, before, organization)?;
        let words = count(window, new)?;
        self.entered(new, before, by, organization, words)
    }

    fn in_time(&self, window: &CommentWindow, before: Option<&Comment>) -> Result<(), Refusal> {
        let now = self.submission.received;
        if let Some(before) = before
            && !matches!(before.state, S::Received | S::Returned)
        {
            return Err(as_it_stands(before));
        }
        if now < window.opens {
            return Err(Refusal::new("refused-comments-not-open").with("opens", window.opens));
        }
        let closes = before.map_or(window.closes, |before| {
            takes_new_version_until(before, window)
        });
        match now < closes {
            true => Ok(()),
            false => Err(Refusal::new("refused-comments-closed").with("closed", closes)),
        }
    }

    fn is_sound(
        &self,
        opened: &Opened,
        new: &NewComment,
        organization: Option<OrganizationId>,
    ) -> Result<(), Refusal> {
        new.text.sound(&new.language)?;
        if new.text.text.trim().is_empty() && new.file == Attachment::None {
            return Err(Refusal::new("refused-comment-empty").with("field", "text"));
        }
        if organization.is_none() && new.naming == Naming::Organization {
            return Err(Refusal::new("refused-naming-without-organization").with("field", "naming"));
        }
        if let Some(annex) = &new.annex {
            if !opened.window.annex {
                return Err(Refusal::new("refused-no-annex").with("field", "annex"));
            }
            annex.sound()?;
        }
        if new.about.len() > MOST_ABOUT {
            return Err(Refusal::new("refused-too-many-entries")
                .with("field", "about")
                .with("most", MOST_ABOUT));
        }
        let answered = |about: &About| self.is_asked(opened, *about);
        match new.about.iter().all(answered) {
            true => Ok(()),
            false => Err(Refusal::new("refused-nothing-such-asked").with("field", "about")),
        }
    }

    fn is_asked(&self, opened: &Opened, about: About) -> bool {
        match about {
            About::Item(item) => {
                let floor: Option<&Floor> = self.world.floors.at.get(self.dialogue);
                floor.is_some_and(|floor| floor.item(item).is_some())
            }
            About::Question(number) => {
                let kept = opened.questions;
                let asked = kept.and_then(|kept| self.world.shelf.value::<Questions>(&kept.row));
                let asked = asked.map_or(0, |questions| questions.0.len());
                (1..=asked).contains(&usize::from(number))
            }
        }
    }

    fn not_too_many(
        &self,
        window: &CommentWindow,
        before: Option<&Comment>,
        organization: Option<OrganizationId>,
    ) -> Result<(), Refusal> {
        let refused =
            |key, most: usize| -> Result<(), Refusal> { Err(Refusal::new(key).with("most", most)) };
        if let Some(before) = before {
            return match before.version >= MOST_VERSIONS {
                true => refused("refused-too-many-requests", usize::from(MOST_VERSIONS)),
                false => Ok(()),
            };
        }
        let most = usize::from(window.most_each);
        if counted_for(self.world, &self.who, self.dialogue, organization) >= most {
            return refused("refused-comments-enough", most);
        }
        let at = self.world.comments.at.get(self.dialogue);
        // Those that were taken back count here: otherwise one could be handed in and taken back for ever.
        let theirs = self.world.comments.of(self.dialogue);
        let theirs = theirs.filter(|one| is_own(&self.who, one)).count();
        match at.is_some_and(|at| at.len() >= MOST_COMMENTS) || theirs >= most.saturating_mul(4) {
            true => refused("refused-list-full", MOST_COMMENTS),
            false => Ok(()),
        }
    }

    fn entered(
        &self,
        new: &NewComment,
        before: Option<&Comment>,
        by: PersonId,
        organization: Option<OrganizationId>,
        words: u32,
    ) -> Result<Decision, Refusal> {
        let at = self.world.comments.at.get(self.dialogue);
        let number = at.map_or(0, imbl::Vector::len).saturating_add(1);
        let next = || CommentRef {
            series: self.dialogue.clone(),
            number: u32::try_from(number).unwrap_or(u32::MAX),
        };
        let comment = before.map_or_else(next, |before| before.reference.clone());
        let same_file = match (&new.file, before.and_then(|before| before.file)) {
            (Attachment::AsBefore, None) => {
                return Err(Refusal::new("refused-no-file-before").with("field", "file"));
            }
            (Attachment::AsBefore, Some(_)) => true,
            _ => false,
        };
        let mut shelving = self.shelving();
        let text = self.kept(&mut shelving, &comment, Purpose::Comment, &new.text)?;
        let submitted = E::Submitted {
            comment: comment.clone(),
            version: before.map_or(1, |before| before.version.saturating_add(1)),
            at: self.submission.received,
            by,
            organization,
            language: new.language.clone(),
            words,
            naming: new.naming,
            about: new.about.clone(),
            cosigners: self.asked_to_sign(&new.text.cosigners, organization),
            same_file,
            text,
        };
        let mut decision = restricted(submitted);
        if let Attachment::New(file) = &new.file {
            let seed = &self.submission.seed;
            let owner = owner(&comment);
            let row = file.hand_in(self.world, seed, &owner, Purpose::File, self.retention())?;
            let filed = E::Filed {
                comment: comment.clone(),
                file: row.kept,
            };
            shelving.changes.push(VaultChange::Keep(row));
            decision = decision.and(Audience::Restricted, Event::Comment(filed));
        }
        if let Some(annex) = &new.annex {
            let annex = self.kept(&mut shelving, &comment, Purpose::CommentAnnex, annex)?;
            let annexed = E::Annexed { comment, annex };
            decision = decision.and(Audience::Sealed, Event::Comment(annexed));
        }
        let decision = decision.with_vault(shelving);
        // What was for the office alone is not compared, nor what the office said of the version before.
        let over = before
            .into_iter()
            .flat_map(|of| of.annex.into_iter().chain(of.reason));
        Ok(self.erasing(decision, over, ErasureBasis::Replaced))
    }

    /// Which entries of the record carry the names of those who are to sign. Only those that applied for this dialogue are
    /// asked: a name is no way to show a text to anybody, nor to learn who is in the record.
    fn asked_to_sign(
        &self,
        names: &[String],
        own: Option<OrganizationId>,
    ) -> Vec<Option<OrganizationId>> {
        let organizations = &self.world.organizations;
        let applied = self.world.applications.for_dialogue.get(self.dialogue);
        let applied: Vec<OrganizationId> = applied
            .into_iter()
            .flatten()
            .filter_map(|of| self.world.applications.all.get(of))
            .filter(|of| {
                of.case(self.dialogue)
                    .is_some_and(|case| case.stage.is_admitted())
            })
            .map(|of| organizations.current(of.organization))
            .filter(|of| Some(*of) != own)
            .collect();
        let found = |name: &String| {
            let name = folded(name);
            let mut all = applied.iter();
            all.find(|of| {
                let names = organizations.names_of(**of);
                names.into_iter().any(|known| folded(known) == name)
            })
            .copied()
        };
        let mut asked: Vec<Option<OrganizationId>> = Vec::new();
        for name in names {
            // Whoever was named twice is asked once.
            let found = found(name).filter(|found| !asked.contains(&Some(*found)));
            asked.push(found);
        }
        asked
    }
}

/// A name without capitals and with single spaces.
fn folded(name: &str) -> String {
    let words = name.split_whitespace().map(str::to_lowercase);
    words.collect::<Vec<_>>().join(" ")
}

/// Words are counted where they can be; of a file that cannot be read its author says how many it has.
fn count(window: &CommentWindow, new: &NewComment) -> Result<u32, Refusal> {
    let counted = words_of(&new.text.text);
    let given = new.words.filter(|words| (1..=MOST_IN_FILE).contains(words));
    let words = match (counted, given) {
        (0, None) => {
            return Err(Refusal::new("refused-words-not-said")
                .with("field", "words")
                .with("most", MOST_IN_FILE));
        }
        (0, Some(given)) => given,
        (counted, _) => counted,
    };
    match words <= window.most_words {
        true => Ok(words),
        false => Err(Refusal::new("refused-comment-too-long")
            .with("field", "text")
            .with("words", words)
            .with("most", window.most_words)),
    }
}
