//! States by the short names of the terminology database, as far as rules W1–W4 need them in running English.
//!
//! The names are facts of public record; the register of States with all their identifiers is the mechanism's.

/// Short names of Member States and observer States.
#[rustfmt::skip]
pub(super) const STATES: [&str; 195] = [
    "Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Antigua and Barbuda", "Argentina", "Armenia",
    "Australia", "Austria", "Azerbaijan", "Bahamas", "Bahrain", "Bangladesh", "Barbados", "Belarus", "Belgium",
    "Belize", "Benin", "Bhutan", "Bolivia (Plurinational State of)", "Bosnia and Herzegovina", "Botswana", "Brazil",
    "Brunei Darussalam", "Bulgaria", "Burkina Faso", "Burundi", "Cabo Verde", "Cambodia", "Cameroon", "Canada",
    "Central African Republic", "Chad", "Chile", "China", "Colombia", "Comoros", "Congo", "Costa Rica",
    "Côte d’Ivoire", "Croatia", "Cuba", "Cyprus", "Czechia", "Democratic People’s Republic of Korea",
    "Democratic Republic of the Congo", "Denmark", "Djibouti", "Dominica", "Dominican Republic", "Ecuador", "Egypt",
    "El Salvador", "Equatorial Guinea", "Eritrea", "Estonia", "Eswatini", "Ethiopia", "Fiji", "Finland", "France",
    "Gabon", "Gambia", "Georgia", "Germany", "Ghana", "Greece", "Grenada", "Guatemala", "Guinea", "Guinea-Bissau",
    "Guyana", "Haiti", "Holy See", "Honduras", "Hungary", "Iceland", "India", "Indonesia",
    "Iran (Islamic Republic of)", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Jordan", "Kazakhstan",
    "Kenya", "Kiribati", "Kuwait", "Kyrgyzstan", "Lao People’s Democratic Republic", "Latvia", "Lebanon", "Lesotho",
    "Liberia", "Libya", "Liechtenstein", "Lithuania", "Luxembourg", "Madagascar", "Malawi", "Malaysia", "Maldives",
    "Mali", "Malta", "Marshall Islands", "Mauritania", "Mauritius", "Mexico", "Micronesia (Federated States of)",
    "Monaco", "Mongolia", "Montenegro", "Morocco", "Mozambique", "Myanmar", "Namibia", "Nauru", "Nepal",
    "Netherlands (Kingdom of the)", "New Zealand", "Nicaragua", "Niger", "Nigeria", "North Macedonia", "Norway",
    "Oman", "Pakistan", "Palau", "Panama", "Papua New Guinea", "Paraguay", "Peru", "Philippines", "Poland",
    "Portugal", "Qatar", "Republic of Korea", "Republic of Moldova", "Romania", "Russian Federation", "Rwanda",
    "Saint Kitts and Nevis", "Saint Lucia", "Saint Vincent and the Grenadines", "Samoa", "San Marino",
    "Sao Tome and Principe", "Saudi Arabia", "Senegal", "Serbia", "Seychelles", "Sierra Leone", "Singapore",
    "Slovakia", "Slovenia", "Solomon Islands", "Somalia", "South Africa", "South Sudan", "Spain", "Sri Lanka",
    "State of Palestine", "Sudan", "Suriname", "Sweden", "Switzerland", "Syrian Arab Republic", "Tajikistan",
    "Thailand", "Timor-Leste", "Togo", "Tonga", "Trinidad and Tobago", "Tunisia", "Türkiye", "Turkmenistan",
    "Tuvalu", "Uganda", "Ukraine", "United Arab Emirates", "United Kingdom of Great Britain and Northern Ireland",
    "United Republic of Tanzania", "United States of America", "Uruguay", "Uzbekistan", "Vanuatu",
    "Venezuela (Bolivarian Republic of)", "Viet Nam", "Yemen", "Zambia", "Zimbabwe",
];

/// Spellings that are not the database's, and what it has instead (rule W2).
pub(super) const MISSPELLED: [(&str, &str); 14] = [
    ("Burma", "Myanmar"),
    ("Cape Verde", "Cabo Verde"),
    ("Czech Republic", "Czechia"),
    ("East Timor", "Timor-Leste"),
    ("Holland", "Netherlands (Kingdom of the)"),
    ("Ivory Coast", "Côte d’Ivoire"),
    ("Moldavia", "Republic of Moldova"),
    ("North Korea", "Democratic People’s Republic of Korea"),
    ("Russia", "Russian Federation"),
    ("South Korea", "Republic of Korea"),
    ("Swaziland", "Eswatini"),
    ("Turkey", "Türkiye"),
    ("Vatican City", "Holy See"),
    ("Vietnam", "Viet Nam"),
];

/// Whether a text is the short name of a State.
pub(super) fn is_state(name: &str) -> bool {
    STATES.contains(&name)
}

/// The State whose name a text ends with, where a word begins.
pub(super) fn at_end_of(text: &str) -> Option<&'static str> {
    STATES.into_iter().find(|state| {
        text.strip_suffix(state)
            .is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}

/// "of Mexico", "of the United States of America".
pub(super) fn of(state: &str) -> String {
    let articled = state.starts_with("United")
        || state.contains("Republic")
        || state.contains("Federation")
        || state.ends_with("Islands")
        || [
            "Bahamas",
            "Comoros",
            "Gambia",
            "Holy See",
            "Maldives",
            "Niger",
            "Philippines",
            "Sudan",
        ]
        .contains(&state);
    if articled {
        format!("of the {state}")
    } else {
        format!("of {state}")
    }
}
