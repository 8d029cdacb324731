//! The past is seen through today's protection: what has been given a narrower circle since is not shown to a wider one
//! by asking for an earlier day (design 2.8). What was erased since is withheld in the same way.

use crate::keeping::{ErasureBasis, KeepingEvent};
use crate::paper::PaperFacts;
use crate::{Audience, World};
use imbl::OrdMap;

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
        // A row never changes, so the small texts of today are those of the past; what was erased is not among them.
        self.shelf = present.shelf.clone();
        let gone: Vec<_> = self
            .kept
            .keys()
            .filter(|row| !present.kept.contains_key(*row))
            .copied()
            .collect();
        for row in gone {
            let basis = ErasureBasis::Requested;
            crate::keeping::apply(self, &KeepingEvent::Erased { row, basis });
        }
    }

    /// A paper goes where its dialogue goes; in the past it may not have been that dialogue's yet.
    fn circle_of(&self, paper: &PaperFacts) -> Audience {
        let dialogue = paper.dialogue.as_ref();
        let of = dialogue.and_then(|id| self.dialogues.get(id));
        of.map_or(paper.audience, |of| paper.audience.max(of.facts.audience))
    }

    fn narrow_counts(&mut self, present: &World) {
        for (dialogue, now) in &present.counts {
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
                correction.before.audience = correction.before.audience.max(circle);
                correction.after.audience = correction.after.audience.max(circle);
            }
        }
    }
}

/// Makes each thing as narrow as it is `now`. Most are for the same circle still and are left as they are.
fn narrow<K: Ord + Clone, V: Clone>(
    then: &mut OrdMap<K, V>,
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
