//! The names of months in running text, to find dates and to keep them together.

use words::Lang;

/// As English writes them.
pub(crate) const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// As they follow a day.
#[rustfmt::skip]
pub(crate) const fn after_day(language: Lang) -> &'static [&'static str] {
    match language {
        Lang::En => &ENGLISH,
        Lang::Fr => &["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre"],
        Lang::Es => &["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
            "octubre", "noviembre", "diciembre"],
        Lang::Ru => &["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
            "ноября", "декабря"],
        // Double names; the first word of the first name is what follows the day.
        Lang::Ar => &["كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين"],
        Lang::Zh => &[],
    }
}
