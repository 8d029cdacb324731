//! Contributions as somebody may read them: everybody what is published, under the name it is published under and with the
//! contact its author agreed to; authors and focal points their own; the office all.

use super::View;
use super::comments::Byline;
use crate::authority::Sight;
use crate::calendar::WorkingGroup;
use crate::contributions::{
    Contact, Contribution, ContributionKind, ContributionRef, ContributionState, ContributionText,
    Reason, Reference, handles, is_own, may_submit_for, speaks_for,
};
use crate::keeping::Kept;
use crate::people::{Identity, RegionalGroup};
use crate::{DialogueId, OrganizationId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What this reader is to a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Anybody.
    Anybody,
    /// The focal point of the organization it is on behalf of.
    Focal,
    /// Its author.
    Author,
    /// The office.
    Office,
}

/// For whom this reader may hand in contributions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContributionFor {
    /// On behalf of which organization; `None`: in their own name.
    pub organization: Option<OrganizationId>,
    /// What it is called; empty: withheld, or their own name.
    pub names: BTreeMap<String, String>,
}

/// What somebody looks for among the published ones; what is not said leaves all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContributionFilter {
    /// Of this kind.
    pub kind: Option<ContributionKind>,
    /// On this topic.
    pub topic: Option<WorkingGroup>,
    /// For this region; those for several regions are for each.
    pub region: Option<RegionalGroup>,
    /// Of this dialogue.
    pub dialogue: Option<DialogueId>,
    /// With all these words in the title, the description, the themes or the references.
    pub words: String,
}

/// A contribution, as far as this reader may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContributionView {
    /// Its reference.
    pub reference: ContributionRef,
    /// What this reader is to it.
    pub standing: Standing,
    /// What kind of thing it is.
    pub kind: ContributionKind,
    /// On which topics.
    pub topics: Vec<WorkingGroup>,
    /// For which region; `None`: for several, or everywhere.
    pub region: Option<RegionalGroup>,
    /// To which dialogue it belongs.
    pub dialogue: Option<DialogueId>,
    /// Under which names it stands.
    pub by: Byline,
    /// To whom one writes about it; for the office.
    pub write_to: Option<PersonId>,
    /// On behalf of which organization; for those who work with it.
    pub organization: Option<OrganizationId>,
    /// What it is called; `None`: its words were destroyed, or are not for this reader.
    pub title: Option<String>,
    /// What is done, needed, offered or found; empty: as above.
    pub description: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// What it cites.
    pub references: Vec<Reference>,
    /// How to reach them, where they agree that this reader is shown it.
    pub contact: Option<Contact>,
    /// The last day the contact is kept; for those who work with it.
    pub contact_until: Option<Date>,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// When the first version was received.
    pub first: Timestamp,
    /// When this version was.
    pub at: Timestamp,
    /// Which version, from 1.
    pub version: u16,
    /// Where it stands.
    pub state: ContributionState,
    /// Since when.
    pub since: Timestamp,
    /// When it was published, even if it no longer is.
    pub published: Option<Timestamp>,
    /// Whether its author agrees that it stands under a name; for those who work with it.
    pub named: Option<bool>,
    /// Whether whoever stands behind it is kept out of public lists; for those who work with it.
    pub shielded: bool,
    /// Why it was returned or declined; for those who work with it.
    pub reason: Option<String>,
    /// The last day its words are kept; `None`: with the record, or not any more.
    pub until: Option<Date>,
}

impl ContributionView {
    /// Whether everybody can read its words now.
    pub fn is_published(&self) -> bool {
        self.state == ContributionState::Published
    }

    /// Whether this reader may send a new version.
    pub fn takes_new_version(&self) -> bool {
        self.standing == Standing::Author
            && matches!(
                self.state,
                ContributionState::Submitted | ContributionState::Returned
            )
    }
}

impl View {
    /// For whom this reader may hand in contributions.
    pub fn may_contribute_for(&self) -> Vec<ContributionFor> {
        let whom = may_submit_for(&self.world, &self.who()).into_iter();
        whom.map(|organization| ContributionFor {
            organization,
            names: self.names_in_the_record(organization),
        })
        .collect()
    }

    /// The contributions that everybody can read, the newest first.
    pub fn contributions(&self, filter: &ContributionFilter) -> Vec<ContributionView> {
        let words: Vec<String> = filter
            .words
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let all = self.world.contributions.all.values();
        let mut found: Vec<&Contribution> = all
            .filter(|one| one.state == ContributionState::Published && self.may_know_of(one))
            .filter(|one| filter.kind.is_none_or(|kind| one.kind == kind))
            .filter(|one| filter.topic.is_none_or(|topic| one.topics.contains(&topic)))
            .filter(|one| match (filter.region, one.region) {
                (Some(wanted), Some(region)) => wanted == region,
                _ => true,
            })
            .filter(|one| filter.dialogue.is_none() || one.dialogue == filter.dialogue)
            .filter(|one| self.says_all(one, &words))
            .collect();
        found.sort_by_key(|one| std::cmp::Reverse((one.published, one.reference)));
        let found = found.into_iter();
        found
            .map(|one| self.contribution_as(one, Standing::Anybody))
            .filter(|one| one.title.is_some())
            .collect()
    }

    /// Those that everybody may know of, the newest first: those published, and, without a word of theirs, those that were.
    pub fn contributions_known(&self) -> Vec<ContributionRef> {
        let all = self.world.contributions.all.values();
        let known = all.filter(|one| one.published.is_some() && self.may_know_of(one));
        let mut known: Vec<ContributionRef> = known.map(|one| one.reference).collect();
        known.sort_unstable_by(|a, b| b.cmp(a));
        known
    }

    /// One contribution; `None`: there is none, or not for this reader.
    pub fn contribution(&self, reference: ContributionRef) -> Option<ContributionView> {
        let one = self.world.contributions.all.get(&reference)?;
        let standing = self.stands_to_contribution(one);
        let known = one.published.is_some() && self.may_know_of(one);
        (known || standing != Standing::Anybody).then(|| self.contribution_as(one, standing))
    }

    /// The same as everybody finds it.
    pub fn contribution_as_published(
        &self,
        reference: ContributionRef,
    ) -> Option<ContributionView> {
        let one = self.world.contributions.all.get(&reference)?;
        let known = one.published.is_some() && self.may_know_of(one);
        known.then(|| self.contribution_as(one, Standing::Anybody))
    }

    /// The contributions this reader handed in, or that are on behalf of an organization whose focal point they are; the
    /// newest first.
    pub fn my_contributions(&self) -> Vec<ContributionView> {
        let who = self.who();
        let all = self.world.contributions.all.values();
        let mut own: Vec<ContributionView> = all
            .filter(|one| speaks_for(&who, one))
            .map(|one| {
                let standing = match is_own(&who, one) {
                    true => Standing::Author,
                    false => Standing::Focal,
                };
                self.contribution_as(one, standing)
            })
            .collect();
        own.sort_by_key(|one| std::cmp::Reverse((one.at, one.reference)));
        own
    }

    /// All contributions of the dialogues this reader works for, and those of none if they work for all; the newest first.
    /// `None`: not for this reader.
    pub fn contributions_to_handle(&self) -> Option<Vec<ContributionView>> {
        let who = self.who();
        if !who.sees_somewhere(Sight::Contributions) {
            return None;
        }
        let all = self.world.contributions.all.values();
        let mut these: Vec<ContributionView> = all
            .filter(|one| who.sees_for(Sight::Contributions, one.dialogue.as_ref()))
            .map(|one| self.contribution_as(one, Standing::Office))
            .collect();
        these.sort_by_key(|one| std::cmp::Reverse((one.at, one.reference)));
        Some(these)
    }

    /// Whether this reader decides on what belongs to this dialogue, or, with `None`, to none.
    pub fn handles_contributions(&self, dialogue: Option<&DialogueId>) -> bool {
        handles(&self.who(), dialogue)
    }

    /// What belongs to a dialogue goes where the dialogue goes.
    fn may_know_of(&self, one: &Contribution) -> bool {
        let dialogue = one.dialogue.as_ref();
        dialogue.is_none_or(|dialogue| self.sees_dialogue(dialogue))
    }

    fn says_all(&self, one: &Contribution, words: &[String]) -> bool {
        if words.is_empty() {
            return true;
        }
        let Some(text) = self.shared::<ContributionText>(&one.text) else {
            return false;
        };
        let cited = text.references.iter();
        let cited = cited.flat_map(|of| [&of.authors, &of.title, &of.publisher]);
        let said = [&text.title, &text.description].into_iter();
        let said: String = said
            .chain(&text.themes)
            .chain(cited)
            .flat_map(|part| [part.to_lowercase(), "\n".to_owned()])
            .collect();
        words.iter().all(|word| said.contains(word.as_str()))
    }

    fn stands_to_contribution(&self, one: &Contribution) -> Standing {
        let who = self.who();
        if is_own(&who, one) {
            Standing::Author
        } else if who.sees_for(Sight::Contributions, one.dialogue.as_ref()) {
            Standing::Office
        } else if speaks_for(&who, one) {
            Standing::Focal
        } else {
            Standing::Anybody
        }
    }

    fn contribution_as(&self, one: &Contribution, standing: Standing) -> ContributionView {
        let works = standing != Standing::Anybody;
        let published = one.state == ContributionState::Published;
        let reads = works || published;
        let text = self.shared::<ContributionText>(&one.text);
        let text = text.filter(|_| reads);
        let language = match one.language.as_str() {
            "" => text.as_ref().map(|text| text.language.clone()),
            code => Some(code.to_owned()),
        };
        let shielded = self.world.shields(one);
        let contact = one.contact.filter(|_| works || (published && !shielded));
        let told = |kept: Option<Kept>| kept.filter(|_| works).and_then(|kept| self.held(&kept));
        ContributionView {
            reference: one.reference,
            standing,
            kind: one.kind,
            topics: one.topics.clone(),
            region: one.region,
            dialogue: one.dialogue.clone(),
            by: self.byline_of_contribution(one, works, reads && one.named && !shielded),
            write_to: (standing == Standing::Office).then_some(one.by),
            organization: one.organization.filter(|_| works),
            title: text.as_ref().map(|text| text.title.clone()),
            description: text
                .as_ref()
                .map(|text| text.description.clone())
                .unwrap_or_default(),
            themes: text
                .as_ref()
                .map(|text| text.themes.clone())
                .unwrap_or_default(),
            references: text.map(|text| text.references.clone()).unwrap_or_default(),
            contact: contact.and_then(|kept| self.held(&kept)),
            contact_until: contact
                .filter(|_| works)
                .and_then(|kept| self.world.kept_until(kept.row)),
            language: language.unwrap_or_default(),
            first: one.first,
            at: one.at,
            version: one.version,
            // Why something is published no more is its author's and the office's.
            state: match one.state {
                ContributionState::Declined | ContributionState::Returned if !works => {
                    ContributionState::Submitted
                }
                state => state,
            },
            since: one.since,
            published: one.published,
            named: works.then_some(one.named),
            shielded: works && shielded,
            reason: told(one.reason).map(|reason: Reason| reason.0),
            until: self.world.kept_until(one.text.row).filter(|_| works),
        }
    }

    /// To those who work with it, all there is; to everybody the organization's name, or the author's where it is on behalf of
    /// none, if they agreed.
    fn byline_of_contribution(&self, one: &Contribution, works: bool, named: bool) -> Byline {
        let author = || {
            let person = self.world.people.all.get(&one.by)?;
            let identity: Identity = self.held(&person.identity)?;
            (!identity.name.is_empty()).then_some(identity.name)
        };
        let own = works || (named && one.organization.is_none());
        Byline {
            name: own.then(author).flatten(),
            organization: match works || named {
                true => self.names_in_the_record(one.organization),
                false => BTreeMap::new(),
            },
        }
    }
}
