//! Contributions: one that waits and has a version before it, one published without a name whose contact was taken back, one
//! declined, one withdrawn after it was published.

use super::{Looker, Record, Story};
use mechanism::calendar::WorkingGroup;
use mechanism::contributions::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    pub(super) fn contributes(
        &mut self,
        here: &DialogueId,
        organization: OrganizationId,
    ) -> Vec<ContributionRef> {
        let all = [
            ("zkcontributionbefore", "zkcontactbefore"),
            ("zkpublishedoffer", "zkcontactback"),
            ("zkdeclinedoffer", "zkcontactdeclined"),
            ("zkwithdrawnoffer", "zkcontactwithdrawn"),
        ];
        let references: Vec<ContributionRef> = (1..=4)
            .map(|number| ContributionRef { year: 2031, number })
            .collect();
        for (title, contact) in all {
            // One that belongs to the dialogue, and the others to none.
            let dialogue = (title == "zkcontributionbefore").then_some(here);
            self.contributes_one(dialogue, organization, None, title, contact);
        }
        let first = Some(references[0]);
        let (title, contact) = ("zkcontribution", "zkcontactwaiting");
        self.contributes_one(Some(here), organization, first, title, contact);
        for published in [references[1], references[3]] {
            self.officer(Command::Contribution(ContributionCommand::Publish {
                contribution: published,
                version: 1,
            }));
        }
        for taken_back in [
            ContributionCommand::WithdrawContact(references[1]),
            ContributionCommand::Withdraw(references[3]),
        ] {
            self.does(Looker::Applicant, Command::Contribution(taken_back));
        }
        self.officer(Command::Contribution(ContributionCommand::Decline {
            contribution: references[2],
            version: 1,
            reason: Reason("Because of zkofferreason".into()),
        }));
        references
    }

    fn contributes_one(
        &mut self,
        dialogue: Option<&DialogueId>,
        organization: OrganizationId,
        replaces: Option<ContributionRef>,
        title: &str,
        contact: &str,
    ) {
        let research = title == "zkcontribution";
        let reference = Reference {
            authors: "A. zkcitedauthor".into(),
            title: "A zkcitedwork".into(),
            publisher: "zkcitedpublisher".into(),
            locator: "10.5555/zkciteddoi".parse().ok(),
            ..Reference::default()
        };
        let new = NewContribution {
            replaces,
            organization: Some(organization),
            kind: match research {
                true => ContributionKind::Research,
                false => ContributionKind::Offer,
            },
            topics: vec![WorkingGroup::Firearms],
            region: None,
            dialogue: dialogue.cloned(),
            language: "en".into(),
            text: ContributionText {
                title: title.into(),
                description: format!("Says {title}"),
                themes: research
                    .then(|| "zkcontributiontheme".to_owned())
                    .into_iter()
                    .collect(),
                references: research.then_some(reference).into_iter().collect(),
                language: String::new(),
            },
            named: false,
            contact: Some(Contact {
                name: format!("Desk {contact}"),
                address: format!("{contact}@ngo.example"),
            }),
        };
        let submit = ContributionCommand::Submit(Box::new(new));
        self.does(Looker::Applicant, Command::Contribution(submit));
    }
}
