//! What people and organizations say of themselves, with a mark in each place.

use mechanism::organizations::Profile;
use mechanism::participation::form::Answers;
use mechanism::participation::registration::Attendee;
use mechanism::people::*;
use mechanism::*;

pub(super) fn grant(role: Role, held_for: HeldFor) -> Grant {
    Grant {
        role,
        held_for,
        dialogue: None,
        note: None,
    }
}

pub(super) fn identity(name: &str, local: &str) -> Identity {
    Identity {
        name: name.into(),
        address: format!("{local}@example.org"),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    }
}

pub(super) fn profile(name: &str) -> Profile {
    let planted = |mark: &str| match name {
        "zkorganization" => mark.to_owned(),
        _ => String::new(),
    };
    Profile {
        names: [("en".to_owned(), format!("Fictitious {name}"))].into(),
        mandate: planted("zkmandate"),
        postal: planted("zkpostal"),
        ..Profile::default()
    }
}

pub(super) fn answers(files: &[StoredFile]) -> Answers {
    let marked = |mark: &str| match files {
        [] => "Something made up".to_owned(),
        _ => format!("Says {mark}"),
    };
    let mut answers: Answers = [
        ("expertise", marked("zkcirculated")),
        ("regions-of-work", "africa".to_owned()),
        ("contribution", "A made-up suggestion.".to_owned()),
        ("panellist", "no".to_owned()),
        ("mode", "either".to_owned()),
        ("persons", "3".to_owned()),
        ("previous", "no".to_owned()),
        ("accessibility", marked("zkofficeonly")),
        ("consent-truthful", "yes".to_owned()),
        ("consent-processing", "yes".to_owned()),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), vec![value]))
    .collect();
    for file in files {
        answers.insert("background-file".to_owned(), vec![file.file.to_string()]);
    }
    answers
}

pub(super) fn online() -> Attendee {
    Attendee {
        name: "Fictitious zkattendeename".into(),
        function: "zkattendeefunction".into(),
        address: "zkattendeeaddress@example.org".into(),
        language: "en".into(),
        gender: String::new(),
        needs: "zkattendeeneeds".into(),
    }
}

pub(super) fn in_the_room(mark: &str) -> Attendee {
    Attendee {
        name: format!("Fictitious {mark}"),
        language: "en".into(),
        ..Attendee::default()
    }
}
