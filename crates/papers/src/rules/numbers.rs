//! Rules N1–N10 on a line of English text.

use super::cardinal::{in_words, spelled};
use super::line::Line;
use super::{Kind, MeetingOrdinals, NumberProfile, Rule};
use crate::ordinals::ordinal_figure;
use std::ops::Range;
use words::{Lang, capitalized, numbers};

/// A number that counts things.
struct Count {
    value: u64,
    /// The tokens it takes, with the bracket of a pair.
    at: Range<usize>,
    form: Form,
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Form {
    Figure,
    /// In words; `proper` as in `Spelled`.
    Words {
        proper: bool,
    },
    /// In words with a figure in brackets behind.
    Pair {
        proper: bool,
        figure: u64,
    },
}

pub(super) fn check(line: &mut Line<'_>) {
    for sentence in line.sentences() {
        if ![Kind::Title, Kind::Heading, Kind::Cell]
            .iter()
            .any(|kind| line.is(*kind))
        {
            let counts = counts(line, sentence.clone());
            beginnings(line, &sentence, &counts);
            pairs(line, &counts);
            forms(line, &counts);
            sums(line, &counts);
        }
        ordinals(line, sentence.clone());
        dashes(line, sentence);
    }
}

/// Words before a figure that is a label and counts nothing: "article 5", "item 2".
const LABELS: [&str; 39] = [
    "article",
    "articles",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "subparagraph",
    "section",
    "item",
    "items",
    "resolution",
    "resolutions",
    "decision",
    "decisions",
    "chapter",
    "page",
    "pages",
    "p",
    "pp",
    "table",
    "annex",
    "part",
    "phase",
    "cluster",
    "step",
    "version",
    "no",
    "nos",
    "number",
    "footnote",
    "footnotes",
    "note",
    "question",
    "questions",
    "goal",
    "goals",
    "target",
    "rule",
    "rules",
];
const JOINERS: [&str; 6] = ["and", "to", "or", ",", "–", "-"];

fn counts(line: &Line<'_>, sentence: Range<usize>) -> Vec<Count> {
    let mut out = Vec::new();
    let (mut index, mut label_until) = (sentence.start, usize::MAX);
    while index < sentence.end {
        let token = line.at(index);
        if let Some(value) = token.value() {
            let labelled = is_label(line, index)
                || (index >= 2 && label_until == index - 2 && line.before(index).any(&JOINERS));
            if labelled {
                label_until = index;
            } else if counts_things(line, index, value) {
                out.push(Count {
                    value,
                    at: index..index + 1,
                    form: Form::Figure,
                });
            }
            index += 1;
        } else if let Some(number) = spelled(&line.tokens[index..sentence.end])
            .filter(|_| token.begins || !token.is_capital())
        {
            let end = index + number.length;
            let figure = line
                .at(end + 1)
                .value()
                .filter(|_| line.at(end).is("(") && line.at(end + 2).is(")"));
            let (end, form) = match figure {
                Some(figure) => (
                    end + 3,
                    Form::Pair {
                        proper: number.proper,
                        figure,
                    },
                ),
                None => (
                    end,
                    Form::Words {
                        proper: number.proper,
                    },
                ),
            };
            out.push(Count {
                value: number.value,
                at: index..end,
                form,
            });
            index = end;
        } else {
            index += 1;
        }
    }
    out
}

fn is_label(line: &Line<'_>, index: usize) -> bool {
    let before = if line.before(index).is(".") {
        line.at(index.wrapping_sub(2))
    } else {
        line.before(index)
    };
    let before = before.text.to_lowercase();
    LABELS.contains(&before.as_str())
}

/// Whether a figure counts what follows: not a day, a year, a percentage, a sum of money or one end of a range.
fn counts_things(line: &Line<'_>, index: usize, value: u64) -> bool {
    let (before, after) = (line.before(index), line.at(index + 1));
    let year = (1800..2100).contains(&value) && line.at(index).text.len() == 4;
    let day = super::dates::is_day(line, index);
    let percentage = after.is("%") || (after.is("per") && line.at(index + 2).is("cent"));
    let money = before.any(&["$", "€", "£", "+"]);
    let ranged = [before, after]
        .iter()
        .any(|token| token.any(&["–", "-", "/", "×"]));
    let subdivided = after.is("(") && !after.spaced;
    let listed = after.any(&[".", ")"]) && line.at(index).begins;
    let measured = after.any(&[
        "km", "kg", "m", "cm", "g", "a.m", "p.m", "hours", "GB", "MB",
    ]);
    !(year || day || percentage || money || ranged || subdivided || listed || measured)
}

/// Whether a sentence pairs any of its counts.
fn has_pair(counts: &[Count]) -> bool {
    counts
        .iter()
        .any(|count| matches!(count.form, Form::Pair { .. }))
}

/// N3, and N4 where the sentence pairs its counts.
fn beginnings(line: &mut Line<'_>, sentence: &Range<usize>, counts: &[Count]) {
    let opening = line.at(sentence.start);
    let Some(value) = opening.value().filter(|_| opening.begins) else {
        return;
    };
    if line.at(sentence.start + 1).any(&[".", ")"]) {
        return;
    }
    let paired = has_pair(counts);
    let proposal = in_words(value).map(|words| {
        match paired && line.context.settings.numbers == NumberProfile::House {
            true => format!("{} ({value})", capitalized(&words)),
            false => capitalized(&words),
        }
    });
    line.slip(Rule::N3, sentence.start..sentence.start + 1, proposal);
}

/// N4 and N6: a pair says one number twice, and says it alike through the sentence.
fn pairs(line: &mut Line<'_>, counts: &[Count]) {
    let house = line.context.settings.numbers == NumberProfile::House;
    let any_pair = has_pair(counts);
    for count in counts {
        let begins = line.at(count.at.start).begins;
        let in_case = |words: String| if begins { capitalized(&words) } else { words };
        match count.form {
            Form::Pair { figure, .. } if figure != count.value => {
                let proposal =
                    in_words(figure).map(|words| format!("{} ({figure})", in_case(words)));
                line.slip(Rule::N6, count.at.clone(), proposal);
            }
            Form::Pair {
                proper: false,
                figure,
            }
            | Form::Pair { figure, .. }
                if house && !matches!(count.form, Form::Pair { proper: true, .. }) =>
            {
                let proposal =
                    in_words(figure).map(|words| format!("{} ({figure})", in_case(words)));
                line.slip(Rule::N4, count.at.clone(), proposal);
            }
            Form::Figure | Form::Words { .. }
                if house && any_pair && counts_participants(line, count) =>
            {
                if count.form == Form::Figure && begins {
                    continue;
                }
                let proposal = in_words(count.value)
                    .map(|words| format!("{} ({})", in_case(words), count.value));
                line.slip(Rule::N4, count.at.clone(), proposal);
            }
            _ => {}
        }
    }
}

fn counts_participants(line: &Line<'_>, count: &Count) -> bool {
    let next = count.at.end;
    line.at(count.at.start).depth == 0
        && (line.reads(next, &["other", "relevant", "stakeholders"])
            || line.at(next).is("non-governmental"))
}

/// N1, N2 and N5: word or figure.
fn forms(line: &mut Line<'_>, counts: &[Count]) {
    let house = line.context.settings.numbers == NumberProfile::House;
    let any_pair = has_pair(counts);
    for count in counts {
        let token = line.at(count.at.start);
        let (depth, begins, value) = (token.depth, token.begins, count.value);
        let high = |other: &Count| other.value >= 10 && line.at(other.at.start).depth == depth;
        let others_high = counts
            .iter()
            .any(|other| other.at != count.at && high(other));
        let with_a_high_one = depth > 0 && counts.iter().any(high) && counts.len() > 1;
        let follows_on = line
            .before(count.at.start)
            .any(&[",", "and", "or", "previously"]);
        let rule = match count.form {
            _ if begins => None,
            Form::Pair { .. } if !house && value >= 10 => Some(Rule::N2),
            Form::Words { .. } if house && any_pair && counts_participants(line, count) => None,
            Form::Words { .. } if with_a_high_one => Some(Rule::N5),
            Form::Words { .. } if value >= 10 => Some(Rule::N2),
            Form::Words { .. } if !house && others_high && follows_on => Some(Rule::N5),
            Form::Figure if value < 10 => {
                let noun = line.at(count.at.end);
                let counts_noun = noun.is_word() && !noun.is_capital();
                let allowed = others_high || (house && depth > 0) || (house && any_pair);
                (counts_noun && !allowed).then_some(Rule::N1)
            }
            _ => None,
        };
        match rule {
            Some(Rule::N1) => line.slip(Rule::N1, count.at.clone(), in_words(value)),
            Some(rule) => line.slip(
                rule,
                count.at.clone(),
                Some(numbers::figure(Lang::En, value)),
            ),
            None => {}
        }
    }
}

/// N6: the parts in a bracket ("a from … and b from …") add up to the count before it.
fn sums(line: &mut Line<'_>, counts: &[Count]) {
    for (index, whole) in counts.iter().enumerate() {
        if line.at(whole.at.start).depth > 0 {
            continue;
        }
        let parts: Vec<&Count> = counts[index + 1..]
            .iter()
            .take_while(|part| line.at(part.at.start).depth > 0)
            .filter(|part| line.at(part.at.end).is("from"))
            .collect();
        let [.., last] = parts.as_slice() else {
            continue;
        };
        let sum: u64 = parts.iter().map(|part| part.value).sum();
        if parts.len() > 1 && sum != whole.value {
            line.slip(Rule::N6, whole.at.start..last.at.end, None);
        }
    }
}

/// N7 and N8.
fn ordinals(line: &mut Line<'_>, sentence: Range<usize>) {
    for index in sentence {
        let token = line.at(index);
        let (figure, word) = (
            ordinal_figure(token.text),
            numbers::read_ordinal_word(token.text),
        );
        let Some(value) = figure.or(word) else {
            continue;
        };
        let in_case = |text: String| {
            if token.is_capital() || token.begins {
                capitalized(&text)
            } else {
                text
            }
        };
        let noun = line.at(index + 1).text;
        let in_word = |rule, line: &mut Line<'_>, value| {
            let words = numbers::ordinal_word(value);
            line.slip(
                rule,
                index..index + 2,
                Some(format!("{words} {}", noun.to_lowercase())),
            );
        };
        if noun.eq_ignore_ascii_case("session") && figure.is_some_and(|value| value < 100) {
            let words = in_case(numbers::ordinal_word(value));
            line.slip(Rule::N7, index..index + 2, Some(format!("{words} session")));
        }
        if !noun.eq_ignore_ascii_case("meeting") && !noun.eq_ignore_ascii_case("meetings") {
            continue;
        }
        let stands_for_session = line.reads(index + 2, &["of", "the", "Working"])
            || line.reads(index + 2, &["of", "the", "Conference"]);
        let wants_word = match line.context.settings.meetings {
            MeetingOrdinals::Series => value < 10,
            MeetingOrdinals::GeneralAssembly => stands_for_session && value < 100,
        };
        if wants_word && figure.is_some() {
            in_word(Rule::N8, line, value);
        } else if !wants_word && word.is_some() && !line.at(index).begins {
            let proposal = format!("{} {noun}", numbers::ordinal_figure(value));
            line.slip(Rule::N8, index..index + 2, Some(proposal));
        }
    }
}

/// N10; a hyphen between days is rule D3.
fn dashes(line: &mut Line<'_>, sentence: Range<usize>) {
    for index in sentence {
        let joiner = line.at(index);
        let numbers = line.before(index).value().is_some() && line.at(index + 1).value().is_some();
        let spaced = joiner.spaced || line.at(index + 1).spaced;
        let wrong = joiner.is("-") || (joiner.is("–") && spaced);
        let chained = [line.at(index.wrapping_sub(2)), line.at(index + 2)]
            .iter()
            .any(|token| token.any(&["-", "+"]));
        if !numbers || !wrong || chained {
            continue;
        }
        let rule = if super::dates::is_day(line, index + 1) {
            Rule::D3
        } else {
            Rule::N10
        };
        let proposal = format!("{}–{}", line.before(index).text, line.at(index + 1).text);
        line.slip(rule, index - 1..index + 2, Some(proposal));
    }
}
