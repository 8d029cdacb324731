//! A Chair's summary while it is made. The dialogue is fictitious: its day, its Chair, its figures, what was said.

mod composed;
mod first;
mod reviewed;
mod seed;
mod sent;

use jiff::civil::date;
use mechanism::calendar::{Gathering, Meeting, MeetingId, Officer, Role, WorkingGroup};
use mechanism::dialogue::{Chairing, Credited, Dialogue, Origin};
use mechanism::summary::{NewParagraph, ParagraphId, ParagraphKind};
use mechanism::{Audience, DialogueId, Name, SourceId};
use papers::draft::{DraftParagraph, Facts, Values};
use words::{Agreed, Lang};

/// What the tests rest on, kept together because facts borrow it.
struct Setting {
    agreed: Agreed,
    dialogue: Dialogue,
    meetings: Vec<Meeting>,
}

impl Setting {
    fn new(lang: Lang) -> Self {
        let id = MeetingId {
            group: WorkingGroup::Firearms,
            number: 9,
        };
        let source = SourceId::new("test").unwrap();
        Self {
            agreed: Agreed::new(lang),
            dialogue: Dialogue {
                id: DialogueId::new("fa-2099").unwrap(),
                meetings: vec![id],
                date: date(2099, 5, 6),
                order_of_day: None,
                mode: None,
                chairs: vec![Officer {
                    name: Name {
                        honorific: Some("Ms.".to_owned()),
                        full: "Di Placeholder".to_owned(),
                    },
                    role: Role::Chair,
                    group: WorkingGroup::Firearms,
                    state: None,
                    office: "Examiner of {Samples}".to_owned(),
                }],
                chairing: Some(Chairing::Chair),
                credited: Some(Credited::Chair),
                panels: None,
                origin: Origin::Planned,
                audience: Audience::Public,
            },
            meetings: vec![Meeting {
                id,
                called: Gathering::Session,
                opens: Some(date(2099, 5, 4)),
                closes: Some(date(2099, 5, 5)),
                report_adopted: None,
                certainty: Default::default(),
                source,
                audience: Audience::Public,
            }],
        }
    }

    fn facts(&self) -> Facts<'_> {
        let values = Values {
            ngo: Some(32),
            other: Some(11),
            academia: Some(7),
            private_sector: Some(4),
            comments: Some(3),
            speakers: Some(21),
            date: None,
            ordinal: Some(1),
        };
        Facts::new(&self.agreed, &self.dialogue, &self.meetings, values)
    }
}

/// Paragraphs numbered from P1; a heading begins with "#".
fn draft<'a>(texts: &[&'a str]) -> Vec<DraftParagraph<'a>> {
    texts
        .iter()
        .zip(1..)
        .map(|(text, id)| DraftParagraph {
            id: ParagraphId(id),
            heading: text.starts_with('#'),
            text: text.trim_start_matches('#'),
        })
        .collect()
}

/// New paragraphs as the draft that is made of them.
fn as_draft(new: &[NewParagraph]) -> Vec<DraftParagraph<'_>> {
    new.iter()
        .zip(1..)
        .map(|(paragraph, id)| DraftParagraph {
            id: ParagraphId(id),
            heading: paragraph.kind == ParagraphKind::Heading,
            text: &paragraph.text.text,
        })
        .collect()
}
