//! Written comments: one that is for the office and has a version before it, one posted without a name, one whose author
//! took their consent back, one declined.

use super::{Looker, Record, Story, at};
use mechanism::comments::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    pub(super) fn comments(
        &mut self,
        here: &DialogueId,
        organization: OrganizationId,
    ) -> Vec<CommentRef> {
        let window = CommentWindow {
            opens: at("2031-04-01T00:00:00Z"),
            closes: at("2031-06-30T22:00:00Z"),
            open_to: OpenTo::TakingPart,
            most_each: 9,
            most_words: 500,
            annex: true,
        };
        self.officer(Command::Comment(CommentCommand::SetWindow {
            dialogue: here.clone(),
            window,
            questions: Questions::default(),
        }));
        let all = [
            ("zkbefore", Naming::NotAtAll),
            ("zkpostedwords", Naming::Anonymous),
            ("zkrevoked", Naming::Name),
            ("zkdeclined", Naming::Organization),
        ];
        let references: Vec<CommentRef> = (1..=4)
            .map(|number| CommentRef {
                series: here.clone(),
                number,
            })
            .collect();
        for (title, naming) in all {
            self.comments_on(here, organization, None, title, naming);
        }
        let kept = references[0].clone();
        self.comments_on(
            here,
            organization,
            Some(kept),
            "zkcomment",
            Naming::NotAtAll,
        );
        for posted in &references[1..3] {
            self.officer(Command::Comment(CommentCommand::Post {
                comment: posted.clone(),
                version: 1,
            }));
        }
        let revoke = CommentCommand::Consent {
            comment: references[2].clone(),
            naming: Naming::NotAtAll,
        };
        self.does(Looker::Applicant, Command::Comment(revoke));
        self.officer(Command::Comment(CommentCommand::Decline {
            comment: references[3].clone(),
            version: 1,
            reason: Reason("Because of zkdeclinereason".into()),
        }));
        references
    }

    fn comments_on(
        &mut self,
        here: &DialogueId,
        organization: OrganizationId,
        replaces: Option<CommentRef>,
        title: &str,
        naming: Naming,
    ) {
        let open = title == "zkpostedwords";
        let only = |text: &str| match open {
            true => Vec::new(),
            false => vec![text.to_owned()],
        };
        let new = NewComment {
            dialogue: here.clone(),
            replaces,
            organization: Some(organization),
            language: "en".into(),
            text: CommentText {
                title: title.into(),
                text: format!("Says {title}"),
                language: String::new(),
                themes: only("zkcommenttheme"),
                cosigners: only("Union of zkcosigner"),
            },
            file: Attachment::None,
            words: None,
            about: Vec::new(),
            annex: Some(Annex("Only zkannex".into())),
            naming,
        };
        let command = CommentCommand::Submit(Box::new(new));
        self.does(Looker::Applicant, Command::Comment(command));
    }
}
