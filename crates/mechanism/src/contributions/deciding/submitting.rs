//! Handing a contribution in, and its next versions.

use super::super::text::too_many;
use super::super::{
    Contribution, ContributionEvent as E, ContributionRef, NewContribution, is_own, may_submit_for,
};
use super::{Desk, MOST_EACH, MOST_IN_YEAR, MOST_VERSIONS, MOST_WAITING, as_it_stands, event};
use crate::calendar::WorkingGroup;
use crate::keeping::{ErasureBasis, Purpose, Shelving};
use crate::world::Decision;
use crate::{Audience, DialogueId, Event, OrganizationId, PersonId, Refusal};

impl Desk<'_> {
    pub(super) fn submit(&self, new: &NewContribution) -> Result<Decision, Refusal> {
        let refused = || Refusal::new("refused-contribution-not-for-you");
        let by = self.who.person().ok_or_else(refused)?;
        let before = new.replaces;
        let before = before
            .map(|of| self.found(of, |found| is_own(&self.who, found)))
            .transpose()?;
        let organization = match before {
            // Of whom it is does not change: whoever could once hand it in may mend it.
            Some(before) => before.organization,
            None => {
                let here = new.organization;
                let here = here.map(|of| self.world.organizations.current(of));
                let whom = may_submit_for(self.world, &self.who);
                whom.contains(&here).then_some(here).ok_or_else(refused)?
            }
        };
        self.is_sound(new)?;
        match before {
            Some(before) => may_be_replaced(before)?,
            None => self.not_too_many(by)?,
        }
        self.entered(new, before, by, organization)
    }

    fn is_sound(&self, new: &NewContribution) -> Result<(), Refusal> {
        let year = crate::day_in_vienna(self.submission.received).year();
        new.text.sound(new.kind, &new.language, year)?;
        if new.topics.is_empty() {
            return Err(Refusal::new("refused-contribution-without-topic").with("field", "topics"));
        }
        if new.topics.len() > WorkingGroup::ALL.len() {
            return Err(too_many("topics", WorkingGroup::ALL.len()));
        }
        if let Some(dialogue) = &new.dialogue {
            self.is_known(dialogue)?;
        }
        new.contact
            .as_ref()
            .map_or(Ok(()), |contact| contact.sound())
    }

    /// A dialogue that its author does not see is none.
    fn is_known(&self, dialogue: &DialogueId) -> Result<(), Refusal> {
        let found = self.world.dialogues.get(dialogue);
        let circle = self.who.circle();
        match found.is_some_and(|found| circle.may_see(found.facts.audience)) {
            true => Ok(()),
            false => Err(Refusal::no_such_dialogue(dialogue).with("field", "dialogue")),
        }
    }

    fn not_too_many(&self, by: PersonId) -> Result<(), Refusal> {
        let contributions = &self.world.contributions;
        let waiting = contributions.of(by).filter(|one| one.waits()).count();
        let waiting_most = Refusal::new("refused-contributions-enough");
        if waiting >= MOST_WAITING {
            return Err(waiting_most.with("most", MOST_WAITING));
        }
        // Those that were taken back count here: otherwise one could be handed in and taken back for ever.
        let all = contributions.of_person.get(&by);
        let all = all.map_or(0, imbl::Vector::len);
        let full = self.next().number > MOST_IN_YEAR;
        match all >= MOST_EACH || full {
            true => Err(Refusal::new("refused-list-full").with("most", MOST_EACH)),
            false => Ok(()),
        }
    }

    fn next(&self) -> ContributionRef {
        let year = crate::day_in_vienna(self.submission.received).year();
        let before = self.world.contributions.in_year.get(&year);
        ContributionRef {
            year,
            number: before.map_or(1, |number| number.saturating_add(1)),
        }
    }

    fn entered(
        &self,
        new: &NewContribution,
        before: Option<&Contribution>,
        by: PersonId,
        organization: Option<OrganizationId>,
    ) -> Result<Decision, Refusal> {
        let contribution = before.map_or_else(|| self.next(), |before| before.reference);
        let mut topics = new.topics.clone();
        topics.sort_unstable();
        topics.dedup();
        let mut shelving = Shelving::new(self.submission.seed);
        let kept = self.retention(new.dialogue.as_ref());
        let text = Purpose::Contribution;
        let submitted = E::Submitted {
            contribution,
            version: before.map_or(1, |before| before.version.saturating_add(1)),
            at: self.submission.received,
            by,
            organization,
            kind: new.kind,
            topics,
            region: new.region,
            dialogue: new.dialogue.clone(),
            language: new.language.clone(),
            named: new.named,
            text: self.kept(&mut shelving, contribution, text, &new.text, kept)?,
        };
        let mut decision = event(Audience::Restricted, submitted);
        if let Some(contact) = &new.contact {
            let purpose = Purpose::ContributionContact;
            let given = E::ContactGiven {
                contribution,
                contact: self.kept(&mut shelving, contribution, purpose, contact, kept)?,
            };
            decision = decision.and(Audience::Restricted, Event::Contribution(given));
        }
        let decision = decision.with_vault(shelving);
        // Nobody compares versions of these: the one before goes, and what the office said of it.
        let over = before.into_iter().flat_map(Contribution::rows);
        Ok(self.erasing(decision, over, ErasureBasis::Replaced))
    }
}

/// What is published stays as it was cited; whoever has more to say hands in another one.
fn may_be_replaced(before: &Contribution) -> Result<(), Refusal> {
    if !before.waits() {
        return Err(as_it_stands(before));
    }
    match before.version >= MOST_VERSIONS {
        true => Err(Refusal::new("refused-too-many-requests").with("most", MOST_VERSIONS)),
        false => Ok(()),
    }
}
