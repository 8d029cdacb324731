//! The confirmation of somebody's participation, in print.

use papers::compose::Confirmation;
use press::{Press, PressError};
use words::Lang;

fn confirmation(language: Lang, name: &str) -> Confirmation {
    Confirmation {
        language,
        made_out: jiff::civil::date(2031, 4, 14),
        title: "Confirmation of participation".into(),
        banner: "Demonstration: everything on this sheet is fictitious.".into(),
        name: name.into(),
        organization: "Fictitious Harbour Watch #{panic()}".into(),
        facts: vec![(
            "Constructive dialogue".into(),
            "Firearms, 9 May 2031".into(),
        )],
        notes: vec!["This is not a pass.".into()],
        code: vec!["##.#".into(), "#..#".into(), ".##.".into(), "#.#.".into()],
        code_described: "Code for the desk at the door".into(),
        reference: "0123456789abcdef0123456789abcdef".into(),
    }
}

#[test]
fn every_language_and_script_is_printed_and_the_same_words_give_the_same_bytes() {
    let press = Press::new().unwrap();
    for (language, name) in [
        (Lang::En, "Ana Fictitious"),
        (Lang::Fr, "Élodie Fictive"),
        (Lang::Es, "Íñigo Ficticio"),
        (Lang::Ru, "Иван Примеров"),
        (Lang::Ar, "آنا مثال"),
        (Lang::En, "آنا مثال"),
        (Lang::Zh, "示例"),
    ] {
        let said = confirmation(language, name);
        let first = match press.confirmation(&said) {
            Ok(pdf) => pdf,
            Err(PressError::NoChineseFont) => {
                println!("skipped: no Chinese font on this machine");
                continue;
            }
            Err(reason) => panic!("{language:?}: {reason}"),
        };
        assert!(first.starts_with(b"%PDF-"));
        assert_eq!(press.confirmation(&said).unwrap(), first, "{language:?}");
    }
}

#[test]
fn what_somebody_is_called_never_becomes_code_and_costs_no_sheet() {
    let press = Press::new().unwrap();
    let hostile = confirmation(Lang::En, "#eval(\"1\") $x$ \u{202e}😀");
    assert!(press.confirmation(&hostile).unwrap().starts_with(b"%PDF-"));
}
