//! The second log: the story that the tests of secrets plant, from a call to what stands beside an issued paper, told to a
//! record, and after it whatever of comments, contributions, the summary and suggestions the story leaves out.

#[allow(
    unused_imports,
    reason = "this binary tells the story and looks for none of its secrets"
)]
#[path = "../../../../mechanism/tests/it/planted/mod.rs"]
mod planted;

use crate::kit::{Place, opening};
use jiff::Timestamp;
use jiff::civil::date;
use mechanism::calendar::{CalendarCommand, MeetingId, Officer, Role, WorkingGroup};
use mechanism::comments::{Attachment, CommentCommand, CommentText, Naming, NewComment};
use mechanism::contributions::{
    Contact, ContributionCommand, ContributionKind, ContributionText, NewContribution,
};
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::issued::IssuedCommand;
use mechanism::suggestions::{
    LaterKind, LaterReference, Raised, ReferenceText, SplitOff, SuggestionCommand, SuggestionText,
    Theme, Waived, WithdrawalReason, Worded,
};
use mechanism::summary::*;
use mechanism::{
    Actor, ApplicationRef, Command, CommandId, CommentRef, Content, ContributionRef, DialogueId,
    Digest, Name, PaperId, Reader, Seed, SourceId, StoredFile, Submission, SuggestionFound,
    SuggestionId,
};
use planted::{Looker, PAPER, Planted};
use record::{Record, StillClock};
use std::sync::Arc;

/// A record while the story is told to it.
struct Telling {
    record: Record,
    clock: Arc<StillClock>,
    next: u128,
}

impl planted::Record for Telling {
    fn comes(&mut self, now: Timestamp) {
        self.clock.set(now);
    }

    fn takes(&mut self, actor: Actor, command: Command) -> Seed {
        self.next += 1;
        let mut bytes = [5; 32];
        bytes[..16].copy_from_slice(&self.next.to_be_bytes());
        let submission = Submission {
            id: CommandId::of_consequence("golden", &self.next.to_string()),
            actor,
            received: self.record.clock().now(),
            happened: None,
            seed: Seed(bytes),
            command,
        };
        self.record.submit(submission).unwrap();
        Seed(bytes)
    }

    fn stores(&mut self, name: &str, content: &str) -> StoredFile {
        let seed = Seed(Digest::commit(&[6; 32], name.as_bytes()).0);
        let mut writer = self.record.receive_file(seed, name, "text/plain").unwrap();
        writer.write(content.as_bytes()).wait().unwrap();
        writer.finish().wait().unwrap()
    }

    fn likeness(&self, application: &ApplicationRef) -> Digest {
        let view = self.record.see(Reader::Office);
        view.likenesses_to_list(application)[0].id
    }
}

/// A record to which all of it was told.
pub(super) fn told(place: &Place) -> Record {
    let clock = Arc::new(StillClock::at("2031-03-03T09:00:00Z".parse().unwrap()));
    let mut telling = Telling {
        record: place.open_at(&clock),
        clock,
        next: 0,
    };
    telling.enters(opening(false));
    let planted = Planted::told(&mut telling);
    telling.comments(&planted);
    telling.contributions(&planted);
    telling.drafts(&planted);
    telling.issues(&planted.here);
    telling.suggestions();
    telling.stands_beside();
    telling.record
}

impl Telling {
    fn enters(&mut self, command: Command) {
        planted::Record::takes(self, Actor::at_the_command_line(), command);
    }

    fn does(&mut self, planted: &Planted, who: Looker, command: Command) {
        let actor = Actor::Person(planted.people[&who]);
        planted::Record::takes(self, actor, command);
    }

    /// One with a file that is returned, comes again, is signed and posted; one that is withdrawn.
    fn comments(&mut self, planted: &Planted) {
        let file = planted::Record::stores(self, "made-up.txt", "A fictitious comment.");
        let new = |replaces, file, words| NewComment {
            dialogue: planted.here.clone(),
            replaces,
            organization: Some(planted.organizations[0]),
            language: "en".into(),
            text: CommentText {
                title: "A made-up comment".into(),
                text: String::new(),
                language: String::new(),
                themes: Vec::new(),
                cosigners: vec!["A fictitious union".into()],
            },
            file,
            words: Some(words),
            about: Vec::new(),
            annex: None,
            naming: Naming::Name,
        };
        let comment = |number| CommentRef {
            series: planted.here.clone(),
            number,
        };
        let submit = |new| Command::Comment(CommentCommand::Submit(Box::new(new)));
        let author = Looker::Applicant;
        self.does(planted, author, submit(new(None, Attachment::New(file), 3)));
        let fifth = comment(5);
        let returned = CommentCommand::Return {
            comment: fifth.clone(),
            version: 1,
            reason: mechanism::comments::Reason("It lacks a page (fictitious).".into()),
        };
        self.enters(Command::Comment(returned));
        let again = new(Some(fifth.clone()), Attachment::AsBefore, 4);
        self.does(planted, author, submit(again));
        for command in [
            CommentCommand::Vouch {
                comment: fifth.clone(),
                nth: 0,
                agreed: true,
            },
            CommentCommand::Post {
                comment: fifth,
                version: 2,
            },
        ] {
            self.enters(Command::Comment(command));
        }
        let mut last = new(None, Attachment::None, 0);
        last.words = None;
        last.text.text = "Made up to be withdrawn.".into();
        self.does(planted, author, submit(last));
        let withdraw = CommentCommand::Withdraw(comment(6));
        self.does(planted, author, Command::Comment(withdraw));
    }

    /// One is returned; another is published under a name, comes under none, and is declined.
    fn contributions(&mut self, planted: &Planted) {
        let because = |text: &str| mechanism::contributions::Reason(text.into());
        let returned = ContributionCommand::Return {
            contribution: planted.contributions[0],
            version: 2,
            reason: because("It lacks a year (fictitious)."),
        };
        self.enters(Command::Contribution(returned));
        let new = NewContribution {
            replaces: None,
            organization: Some(planted.organizations[0]),
            kind: ContributionKind::Need,
            topics: vec![WorkingGroup::SmugglingOfMigrants],
            region: None,
            dialogue: None,
            language: "en".into(),
            text: ContributionText {
                title: "A made-up need".into(),
                description: "A fictitious training is needed.".into(),
                themes: Vec::new(),
                references: Vec::new(),
                language: String::new(),
            },
            named: true,
            contact: Some(Contact {
                name: "A fictitious desk".into(),
                address: "desk@ngo.example".into(),
            }),
        };
        let submit = ContributionCommand::Submit(Box::new(new));
        self.does(planted, Looker::Applicant, Command::Contribution(submit));
        let fifth = ContributionRef {
            year: 2031,
            number: 5,
        };
        let publish = ContributionCommand::Publish {
            contribution: fifth,
            version: 1,
        };
        self.enters(Command::Contribution(publish));
        let unnamed = ContributionCommand::WithdrawName(fifth);
        self.does(planted, Looker::Applicant, Command::Contribution(unnamed));
        let decline = ContributionCommand::Decline {
            contribution: fifth,
            version: 1,
            reason: because("It was published by mistake (fictitious)."),
        };
        self.enters(Command::Contribution(decline));
    }

    fn wishes(&mut self, dialogue: &DialogueId, wish: SummaryWish) {
        let dialogue = dialogue.clone();
        self.enters(Command::Summary(SummaryCommand { dialogue, wish }));
    }

    fn draft(&self, dialogue: &DialogueId) -> mechanism::SummaryView {
        let view = self.record.see(Reader::Office);
        view.chairs_summary(dialogue).unwrap()
    }

    /// What the story did not do to its draft; and another draft, which is given up.
    fn drafts(&mut self, planted: &Planted) {
        let here = &planted.here;
        let paragraph = |kind, text: &str| NewParagraph {
            kind,
            item: None,
            text: ParagraphText {
                text: text.into(),
                themes: Vec::new(),
            },
            bindings: Vec::new(),
        };
        let heading = paragraph(ParagraphKind::Heading, "Introduction");
        let second = paragraph(ParagraphKind::Numbered, "A made-up point, {speakers}.");
        let (first, two, three) = (ParagraphId(1), ParagraphId(2), ParagraphId(3));
        for wish in [
            SummaryWish::Settle { remark: 1 },
            SummaryWish::Answer {
                proposal: 1,
                accept: true,
            },
            SummaryWish::WarnAgain { waiver: 1 },
            SummaryWish::Add {
                after: None,
                new: heading,
            },
            SummaryWish::Add {
                after: Some(first),
                new: second.clone(),
            },
            SummaryWish::Add {
                after: Some(three),
                new: second,
            },
            SummaryWish::Move {
                paragraph: three,
                after: Some(two),
            },
            SummaryWish::TakeOut {
                paragraph: ParagraphId(4),
                over: 1,
            },
            SummaryWish::Share {
                with: Vec::new(),
                decided: Some(date(2031, 5, 21)),
            },
            SummaryWish::Unshare,
        ] {
            self.wishes(here, wish);
        }
        let begin = SummaryWish::Begin {
            language: "fr".into(),
            paragraphs: Vec::new(),
        };
        self.wishes(&planted.elsewhere, begin);
        let seen = self.draft(&planted.elsewhere).revision;
        self.wishes(&planted.elsewhere, SummaryWish::GiveUp { seen });
    }

    /// Under one Chair: cleared, approved in writing, issued, transmitted.
    fn issues(&mut self, here: &DialogueId) {
        let view = self.record.see(Reader::Office);
        let of = view.dialogue(here).unwrap();
        let mut facts = of.facts.clone();
        let mut next = view.meeting(facts.meetings[0]).unwrap().clone();
        facts.chairs = vec![Officer {
            name: Name {
                honorific: None,
                full: "Chair Madeup".into(),
            },
            role: Role::Chair,
            group: WorkingGroup::SmugglingOfMigrants,
            state: None,
            office: "A fictitious office".into(),
        }];
        let dialogue = |command| Command::Dialogue(command);
        self.enters(dialogue(DialogueCommand::Correct {
            facts,
            reason: Content::permanent("The Chair was elected (fictitious)."),
        }));
        self.enters(dialogue(DialogueCommand::OpenSitting {
            dialogue: here.clone(),
            opening: Opening::ByDecision("A fictitious decision".into()),
        }));
        self.enters(dialogue(DialogueCommand::Close(here.clone())));
        let revision = self.draft(here).newest;
        let paper = serde_json::json!({
            "language": "en",
            "masthead": {"form": "conference_room", "original": "en"},
            "title": "A fictitious summary",
            "byline": "summary_by_chair",
            "sections": [{"heading": "", "paragraphs": [{"text": [{"text": "Made up."}]}]}],
            "standing": "issued",
        });
        let paper = serde_json::to_vec(&paper).unwrap();
        let body = body_digest(&paper).unwrap();
        self.wishes(here, SummaryWish::Clear { revision, body });
        let approve = SummaryWish::Approve {
            chair: 0,
            revision,
            body,
            values: Values::default(),
            received: Some(date(2031, 5, 21)),
        };
        self.wishes(here, approve);
        let issue = |kind, corrections: &str| {
            SummaryWish::Issue(Issue {
                kind,
                revision,
                symbol: None,
                date: date(2031, 5, 21),
                paper: Content::permanent(paper.clone()),
                themes: ThemeIndex([("A made-up theme".to_owned(), vec![1])].into()),
                corrections: corrections.into(),
                title: "A fictitious summary".into(),
                publisher: "Nobody".into(),
            })
        };
        self.wishes(here, issue(EditionKind::First, ""));
        let mended = "Paragraph 1: a word (fictitious).";
        self.wishes(here, issue(EditionKind::Reissue, mended));
        next.id = MeetingId {
            number: 62,
            ..next.id
        };
        let meeting = next.id;
        self.enters(Command::Calendar(CalendarCommand::RecordMeeting(next)));
        let first = self.record.see(Reader::Office).editions(here)[0]
            .paper
            .clone();
        let transmit = SummaryWish::Transmit {
            paper: first,
            meeting,
        };
        self.wishes(here, transmit);
    }

    /// How often a suggestion was changed.
    fn seen(&self, suggestion: &SuggestionId) -> u32 {
        let view = self.record.see(Reader::Office);
        match view.suggestion(suggestion) {
            Some(SuggestionFound::Stands(of)) => of.seen,
            other => panic!("{suggestion}: {other:?}"),
        }
    }

    /// Worded anew, said again, joined, split off, followed no more, withdrawn.
    fn suggestions(&mut self) {
        let id = |slug: &str| SuggestionId::new(slug).unwrap();
        let text = |title: &str| SuggestionText {
            original: "en".into(),
            words: [(
                "en".to_owned(),
                Worded {
                    title: title.into(),
                    text: "Somebody made this up.".into(),
                },
            )]
            .into(),
        };
        let summary = || PaperId::new("suggested-open").unwrap();
        let does = |telling: &mut Self, command| telling.enters(Command::Suggestion(command));
        let (open, other) = (id("openly-suggested"), id("another-made-up"));
        let themes = || vec![Theme::Form];
        let seen = self.seen(&open);
        does(
            self,
            SuggestionCommand::Reword {
                suggestion: open.clone(),
                text: text("Longer days (fictitious)"),
                themes: themes(),
                waived: vec![Waived {
                    finding: "country:atlantis".into(),
                    reason: "The name of a made-up place.".into(),
                }],
                seen,
            },
        );
        does(
            self,
            SuggestionCommand::Enter {
                suggestion: other.clone(),
                text: text("Longer mornings (fictitious)"),
                themes: themes(),
                raised: Raised::of(summary(), [5]),
                waived: Vec::new(),
            },
        );
        let seen = self.seen(&other);
        does(
            self,
            SuggestionCommand::RaiseAgain {
                suggestion: other.clone(),
                raised: Raised::of(summary(), [7, 8]),
                seen,
            },
        );
        let seen = self.seen(&other);
        does(
            self,
            SuggestionCommand::Join {
                suggestion: other,
                into: open.clone(),
                seen,
            },
        );
        let follow = SuggestionCommand::Follow {
            suggestion: open.clone(),
            number: None,
            facts: LaterReference {
                kind: LaterKind::Recommendation,
                date: date(2031, 5, 21),
                sources: vec![SourceId::new("suggested-from").unwrap()],
            },
            text: ReferenceText {
                document: "A fictitious document".into(),
                language: "en".into(),
                symbol: None,
                address: None,
                original: "en".into(),
                says: [("en".to_owned(), "It speaks of days.".to_owned())].into(),
            },
            seen: self.seen(&open),
        };
        does(self, follow);
        let unfollow = SuggestionCommand::Unfollow {
            suggestion: open.clone(),
            number: 1,
            seen: self.seen(&open),
        };
        does(self, unfollow);
        let part = id("a-part-of-it");
        let split = SuggestionCommand::SplitOff(SplitOff {
            suggestion: part.clone(),
            from: open.clone(),
            text: text("Longer evenings (fictitious)"),
            themes: themes(),
            raised: vec![Raised::of(summary(), [8])],
            later: vec![2],
            waived: Vec::new(),
            seen: self.seen(&open),
        });
        does(self, split);
        let mistaken = id("a-mistake");
        does(
            self,
            SuggestionCommand::Enter {
                suggestion: mistaken.clone(),
                text: text("A mistake (fictitious)"),
                themes: themes(),
                raised: Raised::of(summary(), [9]),
                waived: Vec::new(),
            },
        );
        let withdraw = SuggestionCommand::Withdraw {
            seen: self.seen(&mistaken),
            suggestion: mistaken,
            reason: WithdrawalReason {
                language: "en".into(),
                text: "Entered by mistake (fictitious).".into(),
            },
        };
        does(self, withdraw);
    }

    /// The translation is shown whole, and the plain words are published.
    fn stands_beside(&mut self) {
        let paper = PaperId::new(PAPER).unwrap();
        let view = self.record.see(Reader::Office);
        let seen = view.plain_draft(&paper).unwrap().seen;
        for command in [
            IssuedCommand::ShowTranslation {
                paper: paper.clone(),
                language: "fr".into(),
                whole: true,
            },
            IssuedCommand::PublishPlain {
                paper: paper.clone(),
                seen,
            },
        ] {
            self.enters(Command::Issued(command));
        }
    }
}
