//! The register of States by their English short names, to find the State in an office.
//!
//! Only names: who belongs to what is no business of the reader. Observers that officers came from are not known; a name
//! that is not here is told as a defect and never guessed.

/// The members of the United Nations in English alphabetical order (rule W2).
#[rustfmt::skip]
const STATES: [&str; 193] = [
    "Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Antigua and Barbuda", "Argentina", "Armenia", "Australia",
    "Austria", "Azerbaijan", "Bahamas", "Bahrain", "Bangladesh", "Barbados", "Belarus", "Belgium", "Belize", "Benin",
    "Bhutan", "Bolivia (Plurinational State of)", "Bosnia and Herzegovina", "Botswana", "Brazil", "Brunei Darussalam",
    "Bulgaria", "Burkina Faso", "Burundi", "Cabo Verde", "Cambodia", "Cameroon", "Canada", "Central African Republic",
    "Chad", "Chile", "China", "Colombia", "Comoros", "Congo", "Costa Rica", "Côte d’Ivoire", "Croatia", "Cuba", "Cyprus",
    "Czechia", "Democratic People’s Republic of Korea", "Democratic Republic of the Congo", "Denmark", "Djibouti",
    "Dominica", "Dominican Republic", "Ecuador", "Egypt", "El Salvador", "Equatorial Guinea", "Eritrea", "Estonia",
    "Eswatini", "Ethiopia", "Fiji", "Finland", "France", "Gabon", "Gambia", "Georgia", "Germany", "Ghana", "Greece",
    "Grenada", "Guatemala", "Guinea", "Guinea-Bissau", "Guyana", "Haiti", "Honduras", "Hungary", "Iceland", "India",
    "Indonesia", "Iran (Islamic Republic of)", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Jordan",
    "Kazakhstan", "Kenya", "Kiribati", "Kuwait", "Kyrgyzstan", "Lao People’s Democratic Republic", "Latvia", "Lebanon",
    "Lesotho", "Liberia", "Libya", "Liechtenstein", "Lithuania", "Luxembourg", "Madagascar", "Malawi", "Malaysia",
    "Maldives", "Mali", "Malta", "Marshall Islands", "Mauritania", "Mauritius", "Mexico",
    "Micronesia (Federated States of)", "Monaco", "Mongolia", "Montenegro", "Morocco", "Mozambique", "Myanmar", "Namibia",
    "Nauru", "Nepal", "Netherlands (Kingdom of the)", "New Zealand", "Nicaragua", "Niger", "Nigeria", "North Macedonia",
    "Norway", "Oman", "Pakistan", "Palau", "Panama", "Papua New Guinea", "Paraguay", "Peru", "Philippines", "Poland",
    "Portugal", "Qatar", "Republic of Korea", "Republic of Moldova", "Romania", "Russian Federation", "Rwanda",
    "Saint Kitts and Nevis", "Saint Lucia", "Saint Vincent and the Grenadines", "Samoa", "San Marino",
    "Sao Tome and Principe", "Saudi Arabia", "Senegal", "Serbia", "Seychelles", "Sierra Leone", "Singapore", "Slovakia",
    "Slovenia", "Solomon Islands", "Somalia", "South Africa", "South Sudan", "Spain", "Sri Lanka", "Sudan", "Suriname",
    "Sweden", "Switzerland", "Syrian Arab Republic", "Tajikistan", "Thailand", "Timor-Leste", "Togo", "Tonga",
    "Trinidad and Tobago", "Tunisia", "Türkiye", "Turkmenistan", "Tuvalu", "Uganda", "Ukraine", "United Arab Emirates",
    "United Kingdom of Great Britain and Northern Ireland", "United Republic of Tanzania", "United States of America",
    "Uruguay", "Uzbekistan", "Vanuatu", "Venezuela (Bolivarian Republic of)", "Viet Nam", "Yemen", "Zambia", "Zimbabwe",
];

/// Names by which papers also call a State, with the name in the register.
const ALSO: [(&str, &str); 7] = [
    ("Netherlands", "Netherlands (Kingdom of the)"),
    ("United States", "United States of America"),
    (
        "United Kingdom",
        "United Kingdom of Great Britain and Northern Ireland",
    ),
    (
        "Plurinational State of Bolivia",
        "Bolivia (Plurinational State of)",
    ),
    ("Islamic Republic of Iran", "Iran (Islamic Republic of)"),
    (
        "Bolivarian Republic of Venezuela",
        "Venezuela (Bolivarian Republic of)",
    ),
    ("Kingdom of the Netherlands", "Netherlands (Kingdom of the)"),
];

/// The State a text begins with: its name in the register and how many bytes the printed one takes.
///
/// The longest name wins, so that nobody from Guinea-Bissau comes from Guinea.
pub(super) fn leading(text: &str) -> Option<(&'static str, usize)> {
    let plain = STATES.iter().map(|&name| (name, name));
    plain
        .chain(ALSO)
        .filter(|(printed, _)| begins_with(text, printed))
        .max_by_key(|(printed, _)| printed.len())
        .map(|(printed, name)| (name, printed.len()))
}

/// Whether a name stands at the beginning and ends there as a word.
fn begins_with(text: &str, name: &str) -> bool {
    let rest = text.strip_prefix(name);
    let next = rest.map(|rest| rest.chars().next());
    next.is_some_and(|next| next.is_none_or(|next| !next.is_alphanumeric() && next != '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_wins_and_must_end_as_a_word() {
        assert_eq!(leading("Guinea-Bissau to the"), Some(("Guinea-Bissau", 13)));
        assert_eq!(leading("Niger"), Some(("Niger", 5)));
        assert_eq!(
            leading("United States of America in"),
            Some(("United States of America", 24))
        );
        assert_eq!(
            leading("Netherlands and"),
            Some(("Netherlands (Kingdom of the)", 11))
        );
        assert_eq!(leading("Malinese affairs"), None);
    }

    #[test]
    fn every_name_stands_once() {
        let mut names = STATES.to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STATES.len());
        assert!(ALSO.iter().all(|(_, name)| STATES.contains(name)));
    }
}
