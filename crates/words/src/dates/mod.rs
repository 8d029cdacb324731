//! Dates as United Nations texts write them (rules D1 to D5, N10).
//!
//! Day, month, year; no comma and no ordinal in English; Arabic months under both their names. A
//! day is tied to its month by a space that does not break, wherever the language has a space.

mod months;

use jiff::civil::Date;

pub use months::months_after_day;

use crate::Lang;
use months::{month_after_day, month_alone, month_short, weekday};

/// Ties day and month together (rule D5).
const TIE: char = '\u{a0}';

/// "5 April 2024" (rule D1).
pub fn long(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Zh => format!("{}年{}", date.year(), day_month(lang, date)),
        _ => format!("{}{}", day_month(lang, date), year_after_month(lang, date)),
    }
}

/// "Friday, 5 April 2024".
pub fn with_weekday(lang: Lang, date: Date) -> String {
    let weekday = weekday(lang, date.weekday());
    let long = long(lang, date);
    match lang {
        Lang::En | Lang::Ru => format!("{weekday}, {long}"),
        Lang::Es | Lang::Fr => format!("{weekday} {long}"),
        Lang::Ar => format!("{weekday}، {long}"),
        Lang::Zh => format!("{long}{weekday}"),
    }
}

/// "5 April", where the text around it names the year (rule D4).
pub fn day_month(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Zh => format!("{}月{}日", date.month(), date.day()),
        _ => format!(
            "{}{TIE}{}",
            day(lang, date),
            month_after_day(lang, date.month())
        ),
    }
}

/// "April 2024".
pub fn month_year(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Zh => format!("{}年{}月", date.year(), date.month()),
        _ => format!(
            "{}{}",
            month_alone(lang, date.month()),
            year_after_month(lang, date)
        ),
    }
}

/// "5 Apr. 2024", for the cells of tables, which it never breaks. Arabic, whose months have two
/// names and no short form, and Chinese, which is short already, stay as they are.
pub fn short(lang: Lang, date: Date) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match lang {
        Lang::En | Lang::Es | Lang::Fr => {
            let month = month_short(lang, month);
            format!("{}{TIE}{month}{TIE}{year}", self::day(lang, date))
        }
        Lang::Ru => format!("{day:02}.{month:02}.{year}"),
        Lang::Ar | Lang::Zh => long(lang, date).replace(' ', "\u{a0}"),
    }
}

/// The date of a masthead, which is in English in the Arabic, Chinese and Russian editions too
/// (rule L2).
pub fn masthead(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Fr | Lang::Es => long(lang, date),
        Lang::Ar | Lang::En | Lang::Ru | Lang::Zh => long(Lang::En, date),
    }
}

/// "14–18 October 2024", the days of a session in a masthead (rules D2, N10). Both ends may be
/// the same day; their order does not matter.
pub fn range_line(lang: Lang, first: Date, last: Date) -> String {
    let (first, last) = (first.min(last), first.max(last));
    if first == last {
        return long(lang, first);
    }
    let joint = match lang {
        Lang::En => "–",
        Lang::Ru if same_month(first, last) => "–",
        Lang::Ru => " – ",
        // French and Arabic texts of the organization take the hyphen here.
        Lang::Fr | Lang::Ar => "-",
        Lang::Es => " a ",
        Lang::Zh => "至",
    };
    span(lang, first, last, joint)
}

/// "from 14 to 18 October 2024" (rule D3), "on 16 and 17 July 2020" for two days that follow each
/// other within a month, "on 5 April 2024" for a single one.
pub fn range_sentence(lang: Lang, first: Date, last: Date) -> String {
    let (first, last) = (first.min(last), first.max(last));
    let neighbours = same_month(first, last) && last.day() - first.day() == 1;
    let (before, joint) = match (lang, first == last) {
        (Lang::En, true) => ("on ", ""),
        (Lang::Fr, true) => ("le ", ""),
        (Lang::Es, true) => ("el ", ""),
        (Lang::Ar, true) => ("في ", ""),
        (Lang::Ru | Lang::Zh, true) => ("", ""),
        (Lang::En, _) if neighbours => ("on ", " and "),
        (Lang::Fr, _) if neighbours => ("les ", " et "),
        (Lang::Es, _) if neighbours => ("los días ", " y "),
        (Lang::Ru, _) if neighbours => ("", " и "),
        (Lang::Ar, _) if neighbours => ("في ", " و "),
        (Lang::Zh, _) if neighbours => ("", "和"),
        (Lang::En, _) => ("from ", " to "),
        (Lang::Fr, _) => ("du ", " au "),
        (Lang::Es, _) => ("del ", " al "),
        (Lang::Ru, _) => ("с ", " по "),
        (Lang::Ar, _) => ("في الفترة من ", " إلى "),
        (Lang::Zh, _) => ("", "至"),
    };
    if first == last {
        return format!("{before}{}", long(lang, first));
    }
    format!("{before}{}", span(lang, first, last, joint))
}

/// Two days, saying what they share only once.
fn span(lang: Lang, first: Date, last: Date, joint: &str) -> String {
    let year = year_after_month(lang, last);
    match lang {
        Lang::Zh if same_month(first, last) => {
            format!("{}{joint}{}日", long(lang, first), last.day())
        }
        Lang::Zh if first.year() == last.year() => {
            format!("{}{joint}{}", long(lang, first), day_month(lang, last))
        }
        _ if lang != Lang::Zh && same_month(first, last) => {
            format!("{}{joint}{}{year}", day(lang, first), day_month(lang, last))
        }
        _ if lang != Lang::Zh && first.year() == last.year() => {
            let (first, last) = (day_month(lang, first), day_month(lang, last));
            format!("{first}{joint}{last}{year}")
        }
        _ => format!("{}{joint}{}", long(lang, first), long(lang, last)),
    }
}

fn same_month(first: Date, last: Date) -> bool {
    (first.year(), first.month()) == (last.year(), last.month())
}

/// The day, which is an ordinal in French on the first of a month.
fn day(lang: Lang, date: Date) -> String {
    match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    }
}

fn year_after_month(lang: Lang, date: Date) -> String {
    let year = date.year();
    match lang {
        Lang::Es => format!(" de {year}"),
        Lang::Ru => format!(" {year}{TIE}года"),
        _ => format!(" {year}"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The six languages in the order of their codes, with plain spaces for reading.
    fn said(say: impl Fn(Lang) -> String) -> [String; 6] {
        [Lang::Ar, Lang::En, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh]
            .map(|lang| say(lang).replace(TIE, " "))
    }

    #[test]
    fn long_dates_follow_rule_d1() {
        assert_eq!(
            said(|lang| long(lang, date(2024, 4, 5))),
            [
                "5 نيسان/أبريل 2024",
                "5 April 2024",
                "5 de abril de 2024",
                "5 avril 2024",
                "5 апреля 2024 года",
                "2024年4月5日",
            ]
        );
        assert_eq!(long(Lang::Fr, date(2024, 5, 1)), "1er\u{a0}mai 2024");
        assert_eq!(
            long(Lang::Ar, date(2018, 10, 19)),
            "19\u{a0}تشرين الأول/أكتوبر 2018"
        );
    }

    #[test]
    fn day_and_month_never_part_rule_d5() {
        for lang in [Lang::Ar, Lang::En, Lang::Es, Lang::Fr, Lang::Ru] {
            assert!(
                long(lang, date(2024, 4, 5)).starts_with("5\u{a0}"),
                "{lang:?}"
            );
            assert!(
                range_sentence(lang, date(2024, 10, 14), date(2024, 10, 18)).contains("18\u{a0}"),
                "{lang:?}"
            );
        }
    }

    #[test]
    fn a_month_looked_for_in_a_text_is_the_one_a_date_is_written_with() {
        for lang in Lang::ALL {
            let names = months_after_day(lang);
            assert_eq!(names.len(), if lang == Lang::Zh { 0 } else { 12 });
            for (month, name) in (1..).zip(names) {
                assert!(long(lang, date(2024, month, 5)).contains(name), "{name}");
            }
        }
    }

    #[test]
    fn weekdays() {
        assert_eq!(
            said(|lang| with_weekday(lang, date(2024, 4, 5))),
            [
                "الجمعة، 5 نيسان/أبريل 2024",
                "Friday, 5 April 2024",
                "viernes 5 de abril de 2024",
                "vendredi 5 avril 2024",
                "пятница, 5 апреля 2024 года",
                "2024年4月5日星期五",
            ]
        );
    }

    #[test]
    fn parts_of_dates() {
        assert_eq!(
            said(|lang| day_month(lang, date(2023, 5, 5))),
            [
                "5 أيار/مايو",
                "5 May",
                "5 de mayo",
                "5 mai",
                "5 мая",
                "5月5日"
            ]
        );
        assert_eq!(
            said(|lang| month_year(lang, date(2023, 5, 5))),
            [
                "أيار/مايو 2023",
                "May 2023",
                "mayo de 2023",
                "mai 2023",
                "май 2023 года",
                "2023年5月",
            ]
        );
        assert_eq!(
            said(|lang| short(lang, date(2023, 9, 13))),
            [
                "13 أيلول/سبتمبر 2023",
                "13 Sept. 2023",
                "13 sept. 2023",
                "13 sept. 2023",
                "13.09.2023",
                "2023年9月13日",
            ]
        );
    }

    #[test]
    fn a_masthead_keeps_english_where_table_l2_does() {
        assert_eq!(
            said(|lang| masthead(lang, date(2025, 10, 7))),
            [
                "7 October 2025",
                "7 October 2025",
                "7 de octubre de 2025",
                "7 octobre 2025",
                "7 October 2025",
                "7 October 2025",
            ]
        );
    }

    #[test]
    fn ranges_in_a_line_follow_rules_d2_and_n10() {
        assert_eq!(
            said(|lang| range_line(lang, date(2024, 10, 14), date(2024, 10, 18))),
            [
                "14-18 تشرين الأول/أكتوبر 2024",
                "14–18 October 2024",
                "14 a 18 de octubre de 2024",
                "14-18 octobre 2024",
                "14–18 октября 2024 года",
                "2024年10月14日至18日",
            ]
        );
        assert_eq!(
            said(|lang| range_line(lang, date(2024, 9, 30), date(2024, 10, 4))),
            [
                "30 أيلول/سبتمبر-4 تشرين الأول/أكتوبر 2024",
                "30 September–4 October 2024",
                "30 de septiembre a 4 de octubre de 2024",
                "30 septembre-4 octobre 2024",
                "30 сентября – 4 октября 2024 года",
                "2024年9月30日至10月4日",
            ]
        );
        assert_eq!(
            range_line(Lang::Zh, date(2024, 12, 30), date(2025, 1, 3)),
            "2024年12月30日至2025年1月3日"
        );
        assert_eq!(
            range_line(Lang::En, date(2024, 4, 5), date(2024, 4, 5)),
            long(Lang::En, date(2024, 4, 5))
        );
    }

    #[test]
    fn ranges_in_a_sentence_follow_rule_d3() {
        assert_eq!(
            said(|lang| range_sentence(lang, date(2024, 10, 18), date(2024, 10, 14))),
            [
                "في الفترة من 14 إلى 18 تشرين الأول/أكتوبر 2024",
                "from 14 to 18 October 2024",
                "del 14 al 18 de octubre de 2024",
                "du 14 au 18 octobre 2024",
                "с 14 по 18 октября 2024 года",
                "2024年10月14日至18日",
            ]
        );
        assert_eq!(
            said(|lang| range_sentence(lang, date(2020, 7, 16), date(2020, 7, 17))),
            [
                "في 16 و 17 تموز/يوليه 2020",
                "on 16 and 17 July 2020",
                "los días 16 y 17 de julio de 2020",
                "les 16 et 17 juillet 2020",
                "16 и 17 июля 2020 года",
                "2020年7月16日和17日",
            ]
        );
        assert_eq!(
            said(|lang| range_sentence(lang, date(2022, 5, 6), date(2022, 5, 6))),
            [
                "في 6 أيار/مايو 2022",
                "on 6 May 2022",
                "el 6 de mayo de 2022",
                "le 6 mai 2022",
                "6 мая 2022 года",
                "2022年5月6日",
            ]
        );
    }
}
