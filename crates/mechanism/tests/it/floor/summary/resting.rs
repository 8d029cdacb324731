//! What sentences rest on, who sees how much of it, and until when.

use super::*;
use crate::floor::at;

const ASKED: &str = "Several speakers asked for records.";

#[test]
fn a_chair_sees_texts_and_how_many_and_not_which_are_of_one_speaker() {
    let mut desk = Desk::laid(2);
    let first = desk.noted(0, "Records first (fictitious)");
    let second = desk.noted(1, "Records, too (fictitious)");
    let third = desk.noted(0, "Records again (fictitious)");
    desk.begun(&[ASKED]);
    desk.binds(2, &[(ASKED, &[first, second, third])]).unwrap();
    let bound = |who| desk.seen_by(who).paragraphs[1].bindings[0].clone();
    for who in [desk.noting, desk.editor, desk.chairs[0], desk.officer] {
        let bound = bound(who);
        assert_eq!((bound.speakers, bound.on.len(), bound.stands), (2, 3, true));
        assert!(bound.on.iter().all(|piece| piece.text.is_some()));
        let told = bound
            .on
            .iter()
            .filter(|piece| piece.speaker.is_some())
            .count();
        assert_eq!(told, if who == desk.chairs[0] { 0 } else { 3 });
    }
    let material = desk
        .view(desk.chairs[0])
        .summary_material(&desk.hall.dialogue)
        .unwrap();
    assert!(
        material
            .iter()
            .all(|one| one.speaker.is_none() && one.used == [ParagraphId(2)])
    );
    assert_eq!(
        desk.view(desk.chairs[0])
            .speakers_noted(&desk.hall.dialogue),
        2
    );
}

#[test]
fn a_note_taken_back_after_it_was_bound_is_named_so_and_counts_no_more() {
    let mut desk = Desk::laid(2);
    let first = desk.noted(0, "Records first (fictitious)");
    let second = desk.noted(1, "Records, too (fictitious)");
    desk.begun(&[ASKED]);
    desk.binds(2, &[(ASKED, &[first, second])]).unwrap();
    let rests = |who| {
        let view = desk.view(who);
        view.paragraphs_resting_on(&desk.hall.dialogue, &Evidence::Note(first))
    };
    assert_eq!(rests(desk.noting), [ParagraphId(2)]);
    assert_eq!(rests(desk.hall.delegate), [], "nobody else learns of it");
    let remove = NoteWish::Remove {
        note: first,
        over: vec![1],
    };
    desk.notes(remove).unwrap();
    let bound = desk.seen_by(desk.editor).paragraphs[1].bindings[0].clone();
    assert_eq!(bound.speakers, 1);
    let withdrawn: Vec<bool> = bound.on.iter().map(|piece| piece.withdrawn).collect();
    assert_eq!(withdrawn, [true, false]);
    // It may stay named, and cannot be bound anew.
    desk.begun_again(&[(ASKED, &[second, first])]);
    let other = desk.binds(2, &[(ASKED, &[second])]);
    other.unwrap();
    let anew = desk.binds(2, &[(ASKED, &[second, first])]);
    assert_eq!(key(anew), "refused-no-such-evidence");
}

impl Desk {
    /// The same bindings in another order are other bindings, and are taken.
    fn begun_again(&mut self, bindings: &[(&str, &[NoteId])]) {
        self.binds(2, bindings).unwrap();
    }
}

#[test]
fn what_a_sentence_rests_on_follows_it_and_goes_with_the_paragraph() {
    let mut desk = Desk::laid(1);
    let note = desk.noted(0, "Records (fictitious)");
    desk.begun(&[ASKED]);
    desk.binds(2, &[(ASKED, &[note])]).unwrap();
    let noting = desk.noting;
    desk.writes(
        noting,
        2,
        1,
        "One speaker asked for records. All agreed to lunch.",
    )
    .unwrap();
    let bound = desk.seen_by(noting).paragraphs[1].bindings.clone();
    assert_eq!(bound[0].sentence, "One speaker asked for records.");
    desk.writes(noting, 2, 2, "Nothing of that is here.")
        .unwrap();
    let bound = desk.seen_by(noting).paragraphs[1].bindings.clone();
    assert_eq!(
        (bound.len(), bound[0].stands),
        (1, false),
        "loose, not lost"
    );
    let rows = |desk: &Desk| {
        let rows = desk.hall.kit.world.rows();
        rows.filter(|kept| kept.purpose == Purpose::SummaryBindings)
            .count()
    };
    assert_eq!(rows(&desk), 1, "what was bound before is destroyed");
    let out = SummaryWish::TakeOut {
        paragraph: ParagraphId(2),
        over: 3,
    };
    desk.tries(noting, out).unwrap();
    assert_eq!(rows(&desk), 0);
}

#[test]
fn bindings_go_on_the_day_the_notes_go_and_the_words_stay() {
    let mut desk = Desk::laid(1);
    let note = desk.noted(0, "Records (fictitious)");
    desk.begun(&[ASKED]);
    desk.binds(2, &[(ASKED, &[note])]).unwrap();
    let rows: Vec<_> = desk.hall.kit.world.rows().copied().collect();
    let ends = |purpose| {
        let mut of = rows.iter().filter(|kept| kept.purpose == purpose);
        of.next().unwrap().retention
    };
    assert_eq!(ends(Purpose::SummaryBindings), ends(Purpose::Note));
    desk.hall.kit.now = at("2028-12-08T08:00:00Z");
    for (_, command) in due(&desk.hall.kit.world, desk.hall.kit.now) {
        desk.hall.kit.asks(Actor::Clock, command).unwrap();
    }
    let paragraph = desk.seen_by(desk.editor).paragraphs[1].clone();
    assert!(paragraph.bindings.is_empty() && paragraph.bindings_over);
    assert_eq!(desk.texts(), [ASKED]);
    let late = desk.binds(2, &[(ASKED, &[note])]);
    assert_eq!(key(late), "refused-summary-time-over");
}

#[test]
fn what_is_bound_is_in_no_entry_for_a_circle() {
    let mut desk = Desk::laid(1);
    let note = desk.noted(0, "Records (fictitious)");
    desk.begun(&[ASKED]);
    let decision = desk.binds(2, &[(ASKED, &[note])]).unwrap();
    assert!(
        decision
            .acts
            .iter()
            .all(|act| act.audience >= Audience::Restricted)
    );
    let bound = decision.acts.iter().find(|act| matches!(&act.event, Event::Summary(event) if matches!(event.act, SummaryAct::Bound { .. })));
    assert_eq!(bound.unwrap().audience, Audience::Sealed);
    let told = serde_json::to_string(
        &decision
            .acts
            .iter()
            .map(|act| &act.event)
            .collect::<Vec<_>>(),
    )
    .unwrap();
    assert!(!told.contains(&note.to_string()) && !told.contains("records"));
}

#[test]
fn what_was_said_stands_beside_what_is_written() {
    let mut desk = Desk::laid(2);
    let first = desk.noted(0, "Records first (fictitious)");
    desk.hall.seconds_pass(90);
    desk.noted(1, "Records, too (fictitious)");
    desk.hall.seconds_pass(30);
    desk.begun(&[ASKED, "Victims were spoken of."]);
    desk.binds(2, &[(ASKED, &[first])]).unwrap();
    let reflection = |who| desk.view(who).reflection(&desk.hall.dialogue);
    let seen = reflection(desk.chairs[0]).unwrap();
    let records = &seen.themes[0];
    assert_eq!(
        (records.theme.as_str(), records.interventions),
        ("records", 2)
    );
    assert_eq!(records.paragraphs, [ParagraphId(2)]);
    assert_eq!(records.seconds, 90, "who speaks still has not spoken yet");
    let groups: Vec<_> = seen
        .groups
        .iter()
        .map(|one| (one.group, one.speakers, one.paragraphs))
        .collect();
    assert_eq!(groups, [(mechanism::floor::order::Group::Ngo, 1, 1)]);
    assert_eq!(reflection(desk.hall.delegate), None);
}

#[test]
fn a_draft_begun_long_after_its_meeting_is_kept_from_the_day_it_was_begun() {
    let mut desk = Desk::laid(1);
    let note = desk.noted(0, "Records (fictitious)");
    desk.hall.kit.now = at("2030-05-06T08:00:00Z");
    desk.begun(&[ASKED]);
    desk.hall.kit.now = at("2031-05-06T08:00:00Z");
    desk.writes(desk.noting, 2, 1, "Something else was asked (fictitious).")
        .unwrap();
    let kept: Vec<_> = desk.hall.kit.world.rows().copied().collect();
    let texts = kept.iter();
    let mut texts = texts.filter(|kept| kept.purpose == Purpose::SummaryText);
    let two_years = Retention::Until("2032-05-06".parse().unwrap());
    assert!(texts.all(|kept| kept.retention == two_years));
    let bound = desk.binds(2, &[("Something else was asked (fictitious).", &[note])]);
    assert_eq!(key(bound), "refused-summary-time-over");
}
