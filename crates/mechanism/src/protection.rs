//! The past is seen through today's protection: what has been given a narrower circle since is not shown to a wider one
//! by asking for an earlier day (design 2.8). What was erased since is withheld in the same way.

use crate::keeping::{ErasureBasis, KeepingEvent};
use crate::{Audience, World};
use imbl::OrdMap;

impl World {
    /// Makes a past state as narrow as the present one: each thing is for the narrower of its two circles, and content
    /// that the present no longer keeps is gone.
    pub fn protect_as(&mut self, present: &World) {
        narrow(&mut self.sources, &present.sources, |source| {
            &mut source.audience
        });
        narrow(&mut self.conferences, &present.conferences, |session| {
            &mut session.audience
        });
        narrow(&mut self.meetings, &present.meetings, |meeting| {
            &mut meeting.audience
        });
        narrow(&mut self.dialogues, &present.dialogues, |convened| {
            &mut convened.facts.audience
        });
        narrow(&mut self.papers, &present.papers, |filed| {
            &mut filed.facts.audience
        });
        narrow(&mut self.status, &present.status, |figure| {
            &mut figure.audience
        });
        self.narrow_counts(present);
        self.narrow_corrections(present);
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

fn narrow<K: Ord + Clone, V: Clone>(
    then: &mut OrdMap<K, V>,
    now: &OrdMap<K, V>,
    audience: fn(&mut V) -> &mut Audience,
) {
    for (key, value) in now {
        if let Some(past) = then.get_mut(key) {
            let circle = *audience(&mut value.clone());
            let own = audience(past);
            *own = circle.max(*own);
        }
    }
}
