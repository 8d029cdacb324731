//! What a summary is measured by: who declares it, what it does to what was cleared and approved, and what an edition keeps.

use super::*;

/// Steps of an office's own, and a distance of twenty points.
fn own() -> SummaryWish {
    let step = |speakers, above| Step { speakers, above };
    declared(Steps {
        several: step(3, 10),
        many: step(6, 40),
        most: step(6, 60),
    })
}

fn declared(steps: Steps) -> SummaryWish {
    SummaryWish::Declare {
        steps,
        apart: 20,
        reason: "  The meeting was small (fictitious)  ".into(),
    }
}

impl Desk {
    fn measures(&self, who: PersonId) -> YardstickView {
        self.view(who).yardstick(&self.hall.dialogue).unwrap()
    }

    fn declares(&mut self, wish: SummaryWish) {
        self.tries(self.officer, wish).unwrap();
    }

    fn measured(&self) -> Vec<Option<Measured>> {
        let view = see(&self.hall.kit.world, Reader::Public, self.hall.kit.now);
        let editions = view.editions(&self.hall.dialogue).into_iter();
        editions.map(|edition| edition.measured).collect()
    }
}

#[test]
fn an_officer_declares_and_whoever_works_on_the_summary_reads_by_whom_and_why() {
    let mut desk = Desk::laid(1);
    let dialogue = desk.hall.dialogue.clone();
    // Before anybody declared, and before anybody wrote.
    let held = desk.measures(desk.noting);
    assert_eq!(held.yardstick, Yardstick::default());
    assert!(held.declared.is_empty() && !held.may_declare);
    assert!(desk.measures(desk.officer).may_declare);
    for other in [desk.noting, desk.editor, desk.chairs[0], desk.chairs[1]] {
        assert_eq!(key(desk.tries(other, own())), "refused-not-yours");
    }
    let delegate = desk.hall.delegate;
    assert_eq!(key(desk.tries(delegate, own())), "refused-not-yours");
    let decision = desk.tries(desk.officer, own()).unwrap();
    assert_eq!(decision.acts[0].audience, Audience::Restricted);
    for reader in [desk.officer, desk.editor, desk.chairs[1]] {
        let held = desk.measures(reader);
        assert_eq!(held.yardstick.scale.named(), None);
        assert_eq!(held.yardstick.apart.points(), 20);
        let [one] = &held.declared[..] else {
            panic!("{held:?}");
        };
        assert_eq!(one.yardstick, held.yardstick);
        assert_eq!(
            one.reason.as_deref(),
            Some("The meeting was small (fictitious)")
        );
        assert_eq!(one.at, desk.hall.kit.now);
    }
    for nobody in [
        Reader::Public,
        Reader::Participant,
        Reader::StateParty,
        Reader::Person(delegate),
        Reader::Seat(desk.hall.seats[0]),
    ] {
        let view = see(&desk.hall.kit.world, nobody, desk.hall.kit.now);
        assert_eq!(view.yardstick(&dialogue), None, "{nobody:?}");
    }
    // The newest holds; what was declared before stays readable.
    desk.declares(declared(NamedScale::Share.steps()));
    let held = desk.measures(desk.chairs[0]);
    assert_eq!(held.yardstick.scale.named(), Some(NamedScale::Share));
    assert_eq!(held.declared.len(), 2);
    assert_eq!(held.declared[1].yardstick.scale.named(), None);
}

#[test]
fn what_is_no_scale_and_no_distance_is_refused_with_what_is_wrong() {
    let mut desk = Desk::laid(0);
    let officer = desk.officer;
    let mut refused =
        |several: (u16, u8), many: (u16, u8), most: (u16, u8), apart, reason: &str| {
            let step = |(speakers, above)| Step { speakers, above };
            let wish = SummaryWish::Declare {
                steps: Steps {
                    several: step(several),
                    many: step(many),
                    most: step(most),
                },
                apart,
                reason: reason.into(),
            };
            key(desk.tries(officer, wish))
        };
    let (several, many, most) = ((3, 10), (5, 30), (5, 50));
    let why = "For a reason (fictitious)";
    let long = "x".repeat(1_001);
    for (expected, found) in [
        (
            "refused-scale-several",
            refused((2, 0), many, most, 15, why),
        ),
        ("refused-scale-many", refused(many, several, most, 15, why)),
        ("refused-scale-most", refused(several, many, many, 15, why)),
        (
            "refused-scale-half",
            refused(several, many, (9, 40), 15, why),
        ),
        (
            "refused-scale-limits",
            refused(several, many, (2_000, 50), 15, why),
        ),
        ("refused-distance", refused(several, many, most, 0, why)),
        ("refused-distance", refused(several, many, most, 51, why)),
        (
            "refused-text-missing",
            refused(several, many, most, 15, " "),
        ),
        (
            "refused-text-too-long",
            refused(several, many, most, 15, &long),
        ),
    ] {
        assert_eq!(found, expected);
    }
    assert!(desk.measures(officer).declared.is_empty());
    // To stand by what the program has is a declaration; to say it again is none.
    let default = || SummaryWish::Declare {
        steps: NamedScale::NumberAndShare.steps(),
        apart: 15,
        reason: why.into(),
    };
    desk.declares(default());
    assert_eq!(
        key(desk.tries(officer, default())),
        "refused-nothing-changed"
    );
}

#[test]
fn declarations_have_a_limit() {
    let mut desk = Desk::laid(0);
    let officer = desk.officer;
    let nth = |nth: u8| SummaryWish::Declare {
        steps: NamedScale::Number.steps(),
        apart: 1 + nth % 2,
        reason: "Changed again (fictitious)".into(),
    };
    for n in 0..50 {
        desk.declares(nth(n));
    }
    assert_eq!(key(desk.tries(officer, nth(50))), "refused-yardstick-full");
}

#[test]
fn other_measures_leave_what_was_approved_and_ask_the_editor_to_look_again() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.is_held();
    desk.approved_by_both("One.");
    let approved = desk.seen_by(desk.officer).approvals;
    desk.declares(own());
    let seen = desk.seen_by(desk.officer);
    assert_eq!(seen.approvals, approved, "no Chair's word is touched");
    assert_eq!(seen.cleared, None, "the warnings are other warnings");
    assert_eq!(
        key(desk.issues("One.", EditionKind::First, None)),
        "refused-summary-not-cleared"
    );
    desk.clears("One.");
    desk.issues("One.", EditionKind::First, None).unwrap();
}

#[test]
fn a_clearing_stays_where_the_same_measures_are_declared() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.clears("One.");
    let cleared = desk.seen_by(desk.officer).cleared;
    desk.declares(SummaryWish::Declare {
        steps: NamedScale::NumberAndShare.steps(),
        apart: 15,
        reason: "We stand by it (fictitious)".into(),
    });
    assert_eq!(desk.seen_by(desk.officer).cleared, cleared);
}

#[test]
fn an_edition_keeps_what_it_was_measured_by() {
    let mut desk = Desk::laid(3);
    for seat in [0, 1, 0] {
        desk.noted(seat, "Something was said (fictitious)");
    }
    desk.begun(&["One."]);
    desk.is_held();
    desk.approved_by_both("One.");
    desk.issues("One.", EditionKind::First, None).unwrap();
    desk.declares(own());
    desk.clears("One.");
    desk.issues("One.", EditionKind::Reissue, None).unwrap();
    let yardstick = desk.measures(desk.officer).yardstick;
    let two = |yardstick| {
        Some(Measured {
            yardstick,
            speakers: 2,
        })
    };
    // As everybody reads them: the first as the program had it, the second as it was declared, two speakers each.
    let expected = [two(Yardstick::default()), two(yardstick)];
    assert_eq!(desk.measured(), expected);
    desk.declares(declared(NamedScale::Number.steps()));
    assert_eq!(desk.measured(), expected, "whatever is declared afterwards");
}

#[test]
fn what_was_declared_stays_when_a_draft_is_given_up() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.declares(own());
    let held = desk.measures(desk.officer);
    let seen = desk.newest();
    desk.tries(desk.officer, SummaryWish::GiveUp { seen })
        .unwrap();
    assert_eq!(desk.measures(desk.officer), held);
}

#[test]
fn an_edition_of_an_older_log_says_nothing_of_measures_and_is_read() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One."]);
    desk.is_held();
    desk.approved_by_both("One.");
    let decision = desk.issues("One.", EditionKind::First, None).unwrap();
    let issued = decision.acts.iter().find_map(|act| match &act.event {
        Event::Summary(event) => {
            matches!(event.act, SummaryAct::Issued { .. }).then(|| event.clone())
        }
        _ => None,
    });
    let mut older = serde_json::to_value(issued.unwrap()).unwrap();
    let act = older["act"]["issued"].as_object_mut().unwrap();
    assert!(act.remove("measured").is_some());
    let text = serde_json::to_string(&older).unwrap();
    let read: SummaryEvent = serde_json::from_str(&text).unwrap();
    let SummaryAct::Issued { measured, .. } = &read.act else {
        panic!("{read:?}");
    };
    assert_eq!(*measured, None);
    // And it is written as it was.
    assert_eq!(serde_json::to_value(&read).unwrap(), older);
}
