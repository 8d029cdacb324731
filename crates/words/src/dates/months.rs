//! The names of months and days.

use jiff::civil::Weekday;

use crate::Lang;

/// A month as it follows its day, with the preposition of Spanish: "abril" is "de abril".
pub(super) fn month_after_day(lang: Lang, month: i8) -> String {
    match lang {
        Lang::Es => format!("de {}", month_alone(lang, month)),
        _ => of(months_after_day(lang), month).to_owned(),
    }
}

/// The names of the months in their order as they stand in a date, without a preposition: what to look for in a text. The
/// Arabic ones are both names with a stroke between them; Chinese months are numbers and have none.
pub const fn months_after_day(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ru => &RUSSIAN_GENITIVE,
        lang => alone(lang),
    }
}

/// A month by itself.
pub(super) fn month_alone(lang: Lang, month: i8) -> &'static str {
    of(alone(lang), month)
}

const fn alone(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => &ARABIC,
        Lang::En => &ENGLISH,
        Lang::Es => &SPANISH,
        Lang::Fr => &FRENCH,
        Lang::Ru => &RUSSIAN,
        Lang::Zh => &[],
    }
}

/// A month shortened, in the three languages that do so; others have the whole name.
pub(super) fn month_short(lang: Lang, month: i8) -> &'static str {
    match lang {
        Lang::En => of(&ENGLISH_SHORT, month),
        Lang::Es => of(&SPANISH_SHORT, month),
        Lang::Fr => of(&FRENCH_SHORT, month),
        Lang::Ar | Lang::Ru | Lang::Zh => month_alone(lang, month),
    }
}

/// The name of a day of the week, as it stands before or after a date.
pub(super) fn weekday(lang: Lang, day: Weekday) -> &'static str {
    let names = match lang {
        Lang::Ar => [
            "الاثنين",
            "الثلاثاء",
            "الأربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "الأحد",
        ],
        Lang::En => [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        Lang::Es => [
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
        ],
        Lang::Fr => [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        Lang::Ru => [
            "понедельник",
            "вторник",
            "среда",
            "четверг",
            "пятница",
            "суббота",
            "воскресенье",
        ],
        Lang::Zh => [
            "星期一",
            "星期二",
            "星期三",
            "星期四",
            "星期五",
            "星期六",
            "星期日",
        ],
    };
    let [
        monday,
        tuesday,
        wednesday,
        thursday,
        friday,
        saturday,
        sunday,
    ] = names;
    match day {
        Weekday::Monday => monday,
        Weekday::Tuesday => tuesday,
        Weekday::Wednesday => wednesday,
        Weekday::Thursday => thursday,
        Weekday::Friday => friday,
        Weekday::Saturday => saturday,
        Weekday::Sunday => sunday,
    }
}

fn of(names: &[&'static str], month: i8) -> &'static str {
    usize::try_from(month - 1)
        .ok()
        .and_then(|index| names.get(index).copied())
        .unwrap_or_default()
}

/// Under both their names, as the organization writes them (rule L3).
const ARABIC: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

const ENGLISH: [&str; 12] = [
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

const ENGLISH_SHORT: [&str; 12] = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
];

const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

const SPANISH_SHORT: [&str; 12] = [
    "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
];

const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const FRENCH_SHORT: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

const RUSSIAN: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

const RUSSIAN_GENITIVE: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
