//! A Note composed in the wording of an installation: it reaches every word of the paper, and all formats.

use crate::write::seen;
use jiff::civil::date;
use mechanism::calendar::{ConferenceSession, ReviewItem};
use mechanism::conference::NoteFacts;
use mechanism::{Audience, SourceId};
use papers::compose::{self, Setting};
use papers::{Form, Paper};
use words::{Agreed, Lang};

/// A note to a session of a Conference that nobody held, without a dialogue to report.
fn note(agreed: &Agreed, form: Form) -> Paper {
    let session = ConferenceSession {
        number: 12,
        opens: date(2098, 10, 13),
        closes: date(2098, 10, 17),
        place: "Vienna".to_owned(),
        review_item: Some(ReviewItem {
            number: 2,
            provisional: true,
            agenda: None,
        }),
        document_deadline: None,
        source: SourceId::new("test").unwrap(),
        audience: Audience::Public,
    };
    let facts = NoteFacts {
        session,
        previous: None,
        entries: Vec::new(),
        held: std::collections::BTreeMap::new(),
    };
    let setting = Setting {
        form,
        ..Setting::default()
    };
    compose::note(&facts, agreed, &setting)
}

#[test]
fn agreed_wording_reaches_what_stands_around_the_text() {
    let phrases = [
        ("united-nations", Form::General),
        ("distr-general", Form::General),
        ("original", Form::General),
        ("conference-name", Form::General),
        ("language-only", Form::ConferenceRoom),
        ("session-line", Form::ConferenceRoom),
        ("place-line", Form::ConferenceRoom),
        ("agenda-line", Form::ConferenceRoom),
        ("note-agenda-title", Form::ConferenceRoom),
        ("note-title", Form::ConferenceRoom),
        ("note-by-the-secretariat", Form::ConferenceRoom),
        ("draft-not-official", Form::ConferenceRoom),
        ("available-at", Form::ConferenceRoom),
    ];
    for (key, form) in phrases {
        let worded = format!("Worded for {key}");
        let agreed = Agreed::with_overrides(Lang::En, &format!("{key} = {worded}\n")).unwrap();
        for (format, words) in seen(&note(&agreed, form)) {
            assert!(words.contains(&worded), "{key} in {format}: {words}");
        }
    }
}

#[test]
fn a_note_in_our_own_words_carries_no_others() {
    for language in Lang::ALL {
        let paper = note(&Agreed::new(language), Form::General);
        assert!(paper.wording.is_empty());
        let kept = serde_json::to_string(&paper).unwrap();
        assert!(!kept.contains("wording"), "papers are kept as they were");
        assert_eq!(serde_json::from_str::<Paper>(&kept).unwrap(), paper);
    }
}

#[test]
fn agreed_wording_is_kept_with_the_paper() {
    let agreed = Agreed::with_overrides(Lang::En, "united-nations = The Organization\n").unwrap();
    let paper = note(&agreed, Form::General);
    let kept = serde_json::to_string(&paper).unwrap();
    assert_eq!(serde_json::from_str::<Paper>(&kept).unwrap(), paper);
}
