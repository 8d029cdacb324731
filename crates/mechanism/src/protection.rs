//! The past is seen through today's protection: what has been given a narrower circle since is not shown to a wider one
//! by asking for an earlier day, nor by taking the log. What was erased since is withheld in the same way.

use crate::calendar::{CalendarEvent, MeetingId};
use crate::dialogue::DialogueEvent;
use crate::paper::{PaperEvent, PaperFacts};
use crate::participation::CountsEvent;
use crate::register::Register;
use crate::review::ReviewEvent;
use crate::suggestions::SuggestionEvent;
use crate::{Audience, DialogueId, Event, World};
use std::sync::Arc;

impl World {
    /// Makes a past state as narrow as the present one: each thing is for the narrower of its two circles, content
    /// that the present no longer keeps is gone, and the small texts beside the world are the present's.
    pub fn protect_as(&mut self, present: &World) {
        narrow(
            &mut self.sources,
            |id| Some(present.sources.get(id)?.audience),
            |source| &mut source.audience,
        );
        narrow(
            &mut self.conferences,
            |number| Some(present.conferences.get(number)?.audience),
            |session| &mut session.audience,
        );
        narrow(
            &mut self.meetings,
            |id| Some(present.meetings.get(id)?.audience),
            |meeting| &mut meeting.audience,
        );
        narrow(
            &mut self.dialogues,
            |id| Some(present.dialogues.get(id)?.facts.audience),
            |convened| &mut convened.facts.audience,
        );
        narrow(
            &mut self.papers,
            |id| Some(present.circle_of(&present.papers.get(id)?.facts)),
            |filed| &mut filed.facts.audience,
        );
        narrow(
            &mut self.status,
            |key| Some(present.status.get(key)?.audience),
            |figure| &mut figure.audience,
        );
        self.narrow_counts(present);
        self.narrow_corrections(present);
        self.statements.protect_as(&present.statements);
        self.comments.protect_as(&present.comments);
        self.contributions.protect_as(present);
        // A row never changes, so the small texts of today are those of the past; what was erased is not among them.
        self.shelf = present.shelf.clone();
        let gone: Vec<_> = self
            .kept
            .keys()
            .filter(|row| !present.kept.contains_key(*row))
            .copied()
            .collect();
        for row in gone {
            self.kept.remove(&row);
            self.shelve(row, None);
        }
    }

    /// The circle that what an event speaks of is for today, be it wider or narrower than the event's own.
    pub fn circle_of_subject(&self, event: &Event) -> Audience {
        use CalendarEvent as C;
        use DialogueEvent as D;
        let circle = match event {
            Event::Keeping(_) => None,
            Event::Calendar(C::SourceRegistered(source)) => {
                self.sources.get(&source.id).map(|s| s.audience)
            }
            Event::Calendar(C::ConferenceRecorded(session)) => {
                self.conferences.get(&session.number).map(|s| s.audience)
            }
            Event::Calendar(C::MeetingRecorded(meeting)) => self.circle_of_meeting(&meeting.id),
            Event::Calendar(
                C::MeetingClosed { meeting, .. }
                | C::ReportAdopted { meeting, .. }
                | C::OfficerRecorded { meeting, .. },
            ) => self.circle_of_meeting(meeting),
            Event::Dialogue(D::Recorded(facts) | D::Corrected { facts, .. }) => {
                self.circle_of_dialogue(&facts.id)
            }
            Event::Dialogue(D::Merged {
                dialogues, into, ..
            }) => {
                let all = dialogues.iter().chain([&into.id]);
                all.filter_map(|id| self.circle_of_dialogue(id)).max()
            }
            Event::Dialogue(D::Split {
                dialogue, parts, ..
            }) => {
                let all = parts.iter().map(|part| &part.id).chain([dialogue]);
                all.filter_map(|id| self.circle_of_dialogue(id)).max()
            }
            Event::Dialogue(
                D::SittingOpened { dialogue, .. }
                | D::Closed { dialogue }
                | D::Postponed { dialogue, .. }
                | D::Cancelled { dialogue },
            ) => self.circle_of_dialogue(dialogue),
            Event::Counts(CountsEvent::Recorded { set, .. }) => {
                let sets = self.counts.get(&set.dialogue);
                let same = sets.and_then(|sets| sets.iter().find(|now| now.source == set.source));
                let own = same.map(|now| now.audience);
                own.max(self.circle_of_dialogue(&set.dialogue))
            }
            Event::Paper(PaperEvent::Recorded { facts, .. }) => {
                let now = self.papers.get(&facts.id).map(|now| &now.facts);
                now.map(|now| self.circle_of(now))
                    .max(self.circle_of_references(facts))
            }
            Event::Review(ReviewEvent::StatusRecorded(figure)) => {
                let key = (figure.as_of, figure.measure, figure.source.clone());
                self.status.get(&key).map(|now| now.audience)
            }
            // What was posted about a dialogue, and issued of it, goes where the dialogue goes.
            Event::Comment(event) => self.circle_of_dialogue(event.dialogue()),
            Event::Summary(event) => self.circle_of_dialogue(&event.dialogue),
            // What stands beside a paper goes where the paper goes.
            Event::Issued(event) => {
                let filed = self.papers.get(event.paper());
                filed.map(|filed| self.circle_of(&filed.facts))
            }
            Event::Contribution(event) => {
                let found = self.contributions.all.get(&event.contribution());
                let dialogue = found.and_then(|found| found.dialogue.as_ref());
                dialogue.and_then(|dialogue| self.circle_of_dialogue(dialogue))
            }
            // A suggestion goes where the summaries go that it was taken from.
            Event::Suggestion(event) => self.circle_of_suggestion(event),
            // What people, organizations and States did is for the circle it was entered for, and for no wider one since.
            Event::People(_)
            | Event::Floor(_)
            | Event::Note(_)
            | Event::Adopted(_)
            | Event::Panel(_)
            | Event::Evaluation(_)
            | Event::Statement(_)
            | Event::Organization(_)
            | Event::Call(_)
            | Event::Application(_)
            | Event::Screening(_)
            | Event::Consolidated(_)
            | Event::Circulation(_)
            | Event::Objection(_)
            | Event::Deciding(_)
            | Event::Registration(_)
            | Event::Letter(_) => None,
        };
        circle.unwrap_or_default()
    }

    fn circle_of_meeting(&self, id: &MeetingId) -> Option<Audience> {
        self.meetings.get(id).map(|meeting| meeting.audience)
    }

    fn circle_of_dialogue(&self, id: &DialogueId) -> Option<Audience> {
        self.dialogues.get(id).map(|of| of.facts.audience)
    }

    /// What a paper names beside itself. Views leave out what their reader may not see; an entry is whole or withheld.
    fn circle_of_references(&self, paper: &PaperFacts) -> Option<Audience> {
        let reported = paper.reports.iter().map(|report| &report.dialogue);
        let dialogues = reported.chain(&paper.dialogue);
        let pointed = paper.points_of.as_ref().and_then(|id| self.papers.get(id));
        dialogues
            .filter_map(|id| self.circle_of_dialogue(id))
            .chain(pointed.map(|of| self.circle_of(&of.facts)))
            .max()
    }

    /// The narrowest circle of the summaries that an event on a suggestion names, or that its suggestion was taken from.
    fn circle_of_suggestion(&self, event: &SuggestionEvent) -> Option<Audience> {
        let found = event
            .suggestion()
            .and_then(|id| self.suggestions.all.get(id));
        let raised = found.map_or(&[][..], |of| of.raised.as_slice());
        let papers = raised.iter().chain(event.raised());
        papers
            .filter_map(|one| Some(self.circle_of(&self.papers.get(&one.paper)?.facts)))
            .max()
    }

    /// A paper goes where its dialogue goes; in the past it may not have been that dialogue's yet.
    pub(crate) fn circle_of(&self, paper: &PaperFacts) -> Audience {
        let dialogue = paper.dialogue.as_ref();
        let of = dialogue.and_then(|id| self.circle_of_dialogue(id));
        of.map_or(paper.audience, |of| paper.audience.max(of))
    }

    fn narrow_counts(&mut self, present: &World) {
        for (dialogue, now) in present.counts.iter() {
            let Some(then) = self.counts.get_mut(dialogue) else {
                continue;
            };
            for set in then.iter_mut() {
                if let Some(same) = now.iter().find(|now| now.source == set.source) {
                    set.audience = set.audience.max(same.audience);
                }
            }
        }
    }

    /// A correction shows a dialogue before and after; both are for the dialogue's circle of today.
    fn narrow_corrections(&mut self, present: &World) {
        for correction in self.corrections.iter_mut() {
            if let Some(now) = present.dialogues.get(&correction.after.id) {
                let circle = now.facts.audience;
                let correction = Arc::make_mut(correction);
                correction.before.audience = correction.before.audience.max(circle);
                correction.after.audience = correction.after.audience.max(circle);
            }
        }
    }
}

/// Makes each thing as narrow as it is `now`. Most are for the same circle still and are left as they are.
fn narrow<K: Ord + Clone, V: Clone>(
    then: &mut Register<K, V>,
    now: impl Fn(&K) -> Option<Audience>,
    audience: fn(&mut V) -> &mut Audience,
) {
    let circles: Vec<(K, Audience)> = then
        .keys()
        .filter_map(|key| Some((key.clone(), now(key)?)))
        .filter(|(_, circle)| *circle != Audience::Public)
        .collect();
    for (key, circle) in circles {
        if let Some(past) = then.get_mut(&key) {
            let own = audience(past);
            *own = circle.max(*own);
        }
    }
}
