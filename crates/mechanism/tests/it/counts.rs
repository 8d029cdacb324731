use crate::kit::{Kit, set, source};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::Firearms;
use mechanism::participation::*;
use mechanism::{Command, Content, Text};
use proptest::prelude::*;

#[test]
fn a_contradiction_is_refused_and_from_a_paper_kept_and_reported() {
    let mut kit = Kit::open();
    kit.attested("fa-2027", &[(Firearms, 1)], date(2027, 3, 1), None);
    let wrong = set("fa-2027", &[60, 9, 4, 4]);
    let own = CountsCommand::Record {
        set: wrong.clone(),
        remark: None,
        imported: false,
    };
    assert_eq!(
        kit.does(Command::Counts(own)).unwrap_err().key,
        "refused-counts-contradict"
    );
    let imported = CountsCommand::Record {
        set: wrong,
        remark: None,
        imported: true,
    };
    let decision = kit.does(Command::Counts(imported)).unwrap();
    let body = serde_json::to_string(&decision.acts[0].event).unwrap();
    assert!(body.contains("\"contradictory\":true"), "{body}");
}

#[test]
fn the_same_source_replaces_what_it_said_before() {
    let mut kit = Kit::open();
    kit.attested("fa-2027", &[(Firearms, 1)], date(2027, 3, 1), None);
    kit.counted("fa-2027", 10, 1, 1);
    kit.counted("fa-2027", 12, 2, 1);
    let view = kit.view();
    let dialogue = view.dialogue(&crate::kit::dialogue_id("fa-2027")).unwrap();
    assert_eq!(dialogue.counts.len(), 1);
    assert_eq!(dialogue.organizations(), Some(15));
    assert_eq!(dialogue.counts[0].source, source());
}

#[test]
fn a_remark_is_content_of_the_vault_and_not_of_the_log() {
    let mut kit = Kit::open();
    kit.attested("fa-2027", &[(Firearms, 1)], date(2027, 3, 1), None);
    let remark = Some(Content::permanent("Registered, not attended."));
    let command = CountsCommand::Record {
        set: set("fa-2027", &[1, 0, 0, 0]),
        remark,
        imported: false,
    };
    let decision = kit.does(Command::Counts(command)).unwrap();
    let body = serde_json::to_string(&decision.acts[0].event).unwrap();
    assert!(!body.contains("Registered"), "{body}");
    let view = kit.view();
    let dialogue = view.dialogue(&crate::kit::dialogue_id("fa-2027")).unwrap();
    assert_eq!(
        view.remark(dialogue.counts[0]),
        Text::Here("Registered, not attended.".into())
    );
}

proptest! {
    /// However the figures of one source are mixed, what is accepted adds up.
    #[test]
    fn accepted_counts_add_up(ngo in 0u32..500, other in 0u32..40, academia in 0u32..20, private in 0u32..20) {
        let mut kit = Kit::open();
        kit.attested("fa-2027", &[(Firearms, 1)], date(2027, 3, 1), None);
        let command = CountsCommand::Record {
            set: set("fa-2027", &[ngo, other, academia, private]), remark: None, imported: false,
        };
        prop_assert_eq!(kit.does(Command::Counts(command)).is_ok(), other == academia + private);
    }
}
