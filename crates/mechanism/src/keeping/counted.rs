//! Which rows are counted from a day of their own, and from which.

use super::schedule::Matter;
use super::{Kept, Retention};
use crate::floor::notes::NotesOf;
use crate::issued::Beside;
use crate::participation::application::Application;
use crate::participation::circulation::Circulation;
use crate::summary::Drafting;
use crate::{DialogueId, RowId, World, evaluation, panel};
use jiff::civil::Date;

/// What a row holds, as far as its time depends on it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holds<'w> {
    /// Answers to a form, each with the time of its purpose.
    Answers(&'w Application),
    /// A file among them.
    File(&'w Application),
    /// Rows of a list, which hold answers.
    List(&'w Circulation),
    /// One kind of content.
    One(Matter),
}

/// A row whose end is counted from a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted<'w> {
    pub(super) row: RowId,
    pub(super) holds: Holds<'w>,
    /// The last day it is kept now.
    pub(super) end: Date,
}

/// The days dialogues are held on, some of them perhaps on another than the record says yet.
#[derive(Clone, Copy)]
pub(super) struct Days<'w> {
    pub(super) world: &'w World,
    pub(super) moved: &'w [(DialogueId, Date)],
}

impl Days<'_> {
    pub(super) fn of(self, dialogue: &DialogueId) -> Option<Date> {
        let moved = self.moved.iter().find(|(moved, _)| moved == dialogue);
        let planned = || self.world.dialogues.get(dialogue).map(|of| of.facts.date);
        moved.map(|(_, to)| *to).or_else(planned)
    }

    /// The day from which the draft of a dialogue's summary is counted.
    pub(super) fn of_draft(self, dialogue: &DialogueId) -> Option<Date> {
        let held = self.of(dialogue)?;
        let draft = self.world.summaries.get(dialogue);
        Some(draft.map_or(held, |draft| draft.counted_from(held)))
    }

    /// The last of an application's dialogues.
    pub(super) fn of_application(self, application: &Application) -> Option<Date> {
        application.cases.keys().filter_map(|of| self.of(of)).max()
    }

    /// A list goes with the first of the applications on it.
    pub(super) fn of_list(self, list: &Circulation) -> Option<Date> {
        let listed = list.cases.iter();
        listed
            .filter_map(|case| self.world.applications.all.get(case))
            .filter_map(|application| self.of_application(application))
            .min()
    }
}

/// A row that still is there and has an end, as the log says now: what a room remembers of it may be older.
fn counted<'w>(world: &World, kept: &Kept, holds: Holds<'w>) -> Option<Counted<'w>> {
    match world.kept.get(&kept.row)?.retention {
        Retention::Permanent => None,
        Retention::Until(end) => Some(Counted {
            row: kept.row,
            holds,
            end,
        }),
    }
}

/// What is kept of an application.
pub(super) fn of_application<'w>(
    world: &'w World,
    application: &'w Application,
) -> impl Iterator<Item = Counted<'w>> {
    let answers = application
        .answer_rows()
        .map(move |kept| (kept, Holds::Answers(application)));
    let files = application
        .files
        .values()
        .map(move |kept| (*kept, Holds::File(application)));
    let inquiries = application.inquiries.iter().flat_map(|inquiry| {
        let answer = inquiry.answer.map(|(kept, _)| kept);
        std::iter::once(inquiry.question)
            .chain(answer)
            .map(|kept| (kept, Holds::One(Matter::Correspondence)))
    });
    let notes = application
        .screening
        .notes
        .iter()
        .map(|(kept, ..)| (*kept, Holds::One(Matter::ScreeningNotes)));
    let judged = application.screening.judged.iter();
    let judged = judged.map(|judged| (judged.why, Holds::One(Matter::ScreeningNotes)));
    answers
        .chain(files)
        .chain(inquiries)
        .chain(notes)
        .chain(judged)
        .filter_map(move |(kept, holds)| counted(world, &kept, holds))
}

/// What is kept of those named for a dialogue, and of what was said on its floor: how they are called, what they wanted to
/// speak about, the statements and the comments they handed in. The words of a programme have no end and are not among them.
pub(super) fn of_places<'w>(
    world: &'w World,
    dialogue: &DialogueId,
) -> impl Iterator<Item = Counted<'w>> {
    let named = world.registrations.at.get(dialogue).into_iter().flatten();
    let attendees = named
        .filter_map(|place| world.registrations.participants.get(place))
        .map(|place| place.attendee);
    let told = world.floors.told.get(dialogue).into_iter().flatten();
    let said = told.filter_map(|event| event.kept());
    let statements = world.statements.of(dialogue);
    let texts = statements
        .flat_map(|one| std::iter::once(one.text).chain(one.file))
        .map(|kept| (kept, Holds::One(Matter::Statements)));
    let evaluated = evaluation::rows_of(world, dialogue).into_iter();
    let evaluated = evaluated.map(|kept| (kept, Holds::One(Matter::Evaluations)));
    let proposed = panel::rows_of(world, dialogue)
        .map(|proposal| (proposal.text, Holds::One(Matter::PanelProposals)));
    let commented = world.comments.of(dialogue);
    let commented = commented
        .flat_map(|comment| comment.rows().collect::<Vec<_>>())
        .map(|kept| (kept, Holds::One(Matter::Comments)));
    let contributed = world.contributions.at(dialogue).into_iter();
    let contributed = contributed
        .flat_map(|one| one.rows())
        .map(|kept| (kept, Holds::One(Matter::Comments)));
    attendees
        .chain(said)
        .map(|kept| (kept, Holds::One(Matter::Attendees)))
        .chain(texts)
        .chain(evaluated)
        .chain(proposed)
        .chain(commented)
        .chain(contributed)
        .filter_map(|(kept, holds)| counted(world, &kept, holds))
}

/// The draft of a dialogue's summary.
pub(super) fn of_draft<'w>(
    world: &'w World,
    dialogue: &DialogueId,
) -> impl Iterator<Item = Counted<'w>> {
    let drafted = world.summaries.get(dialogue).into_iter();
    drafted
        .flat_map(Drafting::rows)
        .filter_map(|kept| counted(world, &kept, Holds::One(Matter::SummaryDrafts)))
}

/// Notes of what was said at a dialogue, the key of the numbers under which they name the speakers, and which sentences of
/// the summary rest on which of them.
pub(super) fn of_notes<'w>(
    world: &'w World,
    dialogue: &DialogueId,
) -> impl Iterator<Item = Counted<'w>> {
    let notes = world.notes.0.get(dialogue).into_iter();
    let bound = world.summaries.get(dialogue).into_iter();
    let bound = bound.flat_map(Drafting::bindings);
    notes
        .flat_map(NotesOf::rows)
        .chain(bound)
        .filter_map(|kept| counted(world, &kept, Holds::One(Matter::InterventionNotes)))
}

/// What is kept of a list.
pub(super) fn of_list<'w>(
    world: &'w World,
    list: &'w Circulation,
) -> impl Iterator<Item = Counted<'w>> {
    let rows = list.rows.iter();
    rows.filter_map(move |kept| counted(world, kept, Holds::List(list)))
}

/// What is kept of contributions that belong to no dialogue, with the day each was handed in or decided on.
pub(super) fn of_contributions(world: &World) -> impl Iterator<Item = (Counted<'_>, Date)> {
    let all = world.contributions.all.values();
    let alone = all.filter(|one| one.dialogue.is_none());
    alone.flat_map(move |one| {
        let day = crate::day_in_vienna(one.since);
        let rows = one.rows();
        rows.filter_map(move |kept| {
            Some((counted(world, &kept, Holds::One(Matter::Comments))?, day))
        })
    })
}

/// What readers reported of errors in papers and were answered, with the day each was written.
pub(super) fn of_errors(world: &World) -> impl Iterator<Item = (Counted<'_>, Date)> {
    let rows = world.issued.values().flat_map(Beside::error_rows);
    rows.filter_map(|(error, kept)| {
        let found = counted(world, &kept, Holds::One(Matter::Correspondence))?;
        let answered = error.answer.as_ref();
        let answered = answered.filter(|answer| answer.words == Some(kept));
        let at = answered.map_or(error.at, |answer| answer.at);
        Some((found, crate::day_in_vienna(at)))
    })
}

/// The texts of letters, with the day each was written.
pub(super) fn of_letters(world: &World) -> impl Iterator<Item = (Counted<'_>, Date)> {
    world.letters.values().filter_map(|letter| {
        let found = counted(world, &letter.text, Holds::One(Matter::Letters))?;
        Some((found, crate::day_in_vienna(letter.written)))
    })
}
