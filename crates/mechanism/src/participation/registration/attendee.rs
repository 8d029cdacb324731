//! What is asked of an organization about the people it names: no more than the mode needs.

use super::{Attendance, Attendee};
use crate::keeping::schedule::Matter;
use crate::keeping::{Kept, Purpose, Retention, Shelving};
use crate::people::Identity;
use crate::world::{Act, Decision, Submission};
use crate::{
    Audience, DialogueId, Event, ParticipantId, PersonId, Refusal, World, people, written,
};

/// The most characters of a name or a function.
pub const LONGEST_NAME: usize = 200;
/// The most characters of what somebody needs.
pub const LONGEST_NEEDS: usize = 1_000;
/// What may be said of gender, where somebody chooses to: keys of words `gender-woman`.
pub const GENDERS: [&str; 3] = ["woman", "man", "other"];

/// What is wrong with what was given of somebody. A name for everybody; an address of their own for the online room,
/// where the way in is personal; in the room no more.
pub fn attendee_fault(attendee: &Attendee, mode: Attendance) -> Option<Refusal> {
    check(attendee, mode).err()
}

fn check(attendee: &Attendee, mode: Attendance) -> Result<(), Refusal> {
    written::line("name", &attendee.name, LONGEST_NAME)?;
    written::optional_line("function", &attendee.function, LONGEST_NAME)?;
    if !attendee.needs.is_empty() {
        written::text("needs", &attendee.needs, LONGEST_NEEDS)?;
    }
    if !attendee.gender.is_empty() && !GENDERS.contains(&attendee.gender.as_str()) {
        return Err(Refusal::new("refused-gender-unknown"));
    }
    if attendee.address.trim().is_empty() {
        return match mode {
            Attendance::InPerson => Ok(()),
            Attendance::Online => Err(Refusal::new("refused-online-without-address")),
        };
    }
    people::checked(&identity(attendee))
}

/// Who they are, as far as it concerns writing to them.
fn identity(attendee: &Attendee) -> Identity {
    Identity {
        name: attendee.name.clone(),
        address: attendee.address.trim().to_owned(),
        language: attendee.language.clone(),
        function: attendee.function.clone(),
        neutral: false,
    }
}

/// Rows and person that a decision brings.
pub(super) struct Written {
    shelving: Shelving,
    arrived: Option<Event>,
    /// Where their content is.
    pub(super) attendee: Kept,
    /// Who they are, where an address was given.
    pub(super) person: Option<PersonId>,
}

impl Written {
    /// Whoever has the address already is taken; somebody new is entered, so that letters reach them.
    pub(super) fn of(
        world: &World,
        submission: &Submission,
        participant: ParticipantId,
        dialogue: &DialogueId,
        attendee: &Attendee,
    ) -> Result<Self, Refusal> {
        let mut shelving = Shelving::new(submission.seed);
        let kept = shelving.keep_value(
            &format!("participant {participant}"),
            Purpose::Attendee,
            attendee,
            kept(world, dialogue, submission),
        )?;
        let (person, arrived) = if attendee.address.trim().is_empty() {
            (None, None)
        } else {
            let identity = identity(attendee);
            let (person, arrived) =
                people::taken_or_arriving(world, submission, &mut shelving, 0, &identity)?;
            (Some(person), arrived)
        };
        Ok(Self {
            shelving,
            arrived,
            attendee: kept,
            person,
        })
    }

    /// The decision that brings them. A person's arrival is entered before what speaks of them.
    pub(super) fn with(self, mut decision: Decision) -> Decision {
        if let Some(event) = self.arrived {
            let audience = Audience::Restricted;
            decision.acts.insert(0, Act { audience, event });
        }
        decision.with_vault(self.shelving)
    }
}

/// Somebody named after the day, because they came all the same, is kept as long from then.
fn kept(world: &World, dialogue: &DialogueId, submission: &Submission) -> Retention {
    let today = crate::day_in_vienna(submission.received);
    let held = world.dialogues.get(dialogue).map(|found| found.facts.date);
    let after = held.map_or(today, |held| held.max(today));
    world.kept_from(after, Matter::Attendees)
}
