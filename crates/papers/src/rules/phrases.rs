//! Words that the United Nations write in one way (rules W2, W5–W9, W11, W13), as a table.

use super::Rule::{self, S5, W5, W6, W7, W8, W9, W11, W13};
use super::line::Line;
use super::token::Token;
use words::capitalized;

/// How letters of the wrong phrase are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// To the letter.
    Exact,
    /// In small letters, and with a capital where it begins a sentence.
    Small,
    /// In any letters.
    Any,
}
use Case::{Any, Exact, Small};

struct Phrase(Rule, &'static str, &'static str, Case);

#[rustfmt::skip]
const PHRASES: &[Phrase] = &[
    Phrase(W5, "Chairman", "Chair", Any), Phrase(W5, "Chairmen", "Chairs", Any),
    Phrase(W5, "Chairwoman", "Chair", Any), Phrase(W5, "Chairperson", "Chair", Any),
    Phrase(W5, "co-Chair", "Co-Chair", Exact), Phrase(W5, "co-Chairs", "Co-Chairs", Exact),
    Phrase(W5, "co-chair", "Co-Chair", Exact), Phrase(W5, "co-chairs", "Co-Chairs", Exact),
    Phrase(W5, "Co-chair", "Co-Chair", Exact), Phrase(W5, "Co-chairs", "Co-Chairs", Exact),
    Phrase(W5, "the chair", "the Chair", Small), Phrase(W5, "the chairs of", "the Chairs of", Small),
    Phrase(W5, "Conference Room Paper", "conference room paper", Exact),
    Phrase(W5, "conference resolution", "Conference resolution", Exact),
    Phrase(W5, "Procedures and rules", "procedures and rules", Exact),
    Phrase(W5, "Procedures and Rules", "procedures and rules", Exact),
    Phrase(W6, "the academia", "academia", Any), Phrase(W6, "private Sector", "private sector", Exact),
    Phrase(W6, "Private Sector", "private sector", Exact), Phrase(W6, "Academia", "academia", Exact),
    Phrase(W6, "nongovernmental", "non-governmental", Small), Phrase(W6, "non governmental", "non-governmental", Small),
    Phrase(W6, "sub-regional", "subregional", Small), Phrase(W6, "advisor", "adviser", Small),
    Phrase(W6, "advisors", "advisers", Small), Phrase(W6, "governments", "Governments", Exact),
    Phrase(W6, "the government of", "the Government of", Small),
    Phrase(W7, "States Parties", "States parties", Exact), Phrase(W7, "States Party", "States parties", Exact),
    Phrase(W7, "state parties", "States parties", Any), Phrase(W7, "states parties", "States parties", Exact),
    Phrase(W7, "State Party", "State party", Exact), Phrase(W7, "state party", "State party", Exact),
    Phrase(W8, "by the secretariat", "by the Secretariat", Exact),
    Phrase(W9, "UN", "United Nations", Exact), Phrase(W9, "U.N", "United Nations", Exact),
    Phrase(W9, "UNTOC-COP", "the Conference", Exact), Phrase(W9, "UNTOC", "the Organized Crime Convention", Exact),
    Phrase(W11, "program", "programme", Small), Phrase(W11, "programs", "programmes", Small),
    Phrase(W11, "judgment", "judgement", Small), Phrase(W11, "judgments", "judgements", Small),
    Phrase(W11, "labor", "labour", Small), Phrase(W11, "behavior", "behaviour", Small),
    Phrase(W11, "defense", "defence", Small), Phrase(W11, "center", "centre", Small),
    Phrase(W11, "centers", "centres", Small), Phrase(W11, "co-operation", "cooperation", Small),
    Phrase(W11, "co-ordination", "coordination", Small), Phrase(W11, "analyze", "analyse", Small),
    Phrase(W11, "analyzed", "analysed", Small), Phrase(W11, "cybercrimes", "cybercrime", Small),
    Phrase(W13, "webpage", "web page", Small), Phrase(W13, "webpages", "web pages", Small),
    Phrase(W13, "web site", "website", Small), Phrase(W13, "web sites", "websites", Small),
    Phrase(S5, "see page", "see para.", Small), Phrase(S5, "on page", "in paragraph", Small),
];

/// Stems that the United Nations write with -iz-.
#[rustfmt::skip]
const IZE: [&str; 28] = [
    "authoris", "capitalis", "centralis", "characteris", "criminalis", "decriminalis", "digitalis", "emphasis",
    "finalis", "formalis", "globalis", "harmonis", "legalis", "maximis", "minimis", "mobilis", "neutralis", "organis",
    "penalis", "prioritis", "realis", "recognis", "reorganis", "specialis", "stabilis", "standardis", "summaris", "utilis",
];

/// Names of States that are not their short names, and what those are (rule W2).
const MISSPELLED: [(&str, &str); 14] = [
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

pub(super) fn check(line: &mut Line<'_>) {
    for index in 0..line.tokens.len() {
        if !line.at(index).is_word() {
            continue;
        }
        for phrase in PHRASES {
            let length = 1 + phrase.1.bytes().filter(|byte| *byte == b' ').count();
            if starts(line.at(index), phrase.1)
                && reads(line, index, phrase)
                && !is_allowed(line, index, phrase)
            {
                let begins = line.at(index).begins && phrase.3 != Exact;
                let right = if begins {
                    capitalized(phrase.2)
                } else {
                    phrase.2.to_owned()
                };
                line.slip(phrase.0, index..index + length, Some(right));
            }
        }
        for (wrong, right) in MISSPELLED {
            if !starts(line.at(index), wrong) {
                continue;
            }
            let words: Vec<&str> = wrong.split(' ').collect();
            if line.reads(index, &words) {
                line.slip(Rule::W2, index..index + words.len(), Some(right.to_owned()));
            }
        }
        ize(line, index);
    }
}

/// Whether a phrase can begin with this word: most words of a text begin none, and this tells quickly.
fn starts(token: &Token<'_>, phrase: &str) -> bool {
    let first = phrase.as_bytes().get(..token.text.len());
    first.is_some_and(|first| first.eq_ignore_ascii_case(token.text.as_bytes()))
}

fn reads(line: &Line<'_>, index: usize, phrase: &Phrase) -> bool {
    phrase.1.split(' ').enumerate().all(|(step, word)| {
        let token: &Token<'_> = line.at(index + step);
        match phrase.3 {
            Exact => token.is(word),
            Small if token.begins => token.text.eq_ignore_ascii_case(word),
            Small => token.is(word),
            Any => token.text.eq_ignore_ascii_case(word),
        }
    })
}

/// Where the wrong words are right.
fn is_allowed(line: &Line<'_>, index: usize, phrase: &Phrase) -> bool {
    let (before, after) = (line.before(index), line.at(index + 1));
    match phrase.1 {
        // The series' own name for the mechanism, if it is defined (rule W9 on the paper).
        "UNTOC" => after.is("review") && line.at(index + 2).any(&["mechanism", "Mechanism"]),
        "Academia" => line.at(index).begins,
        "governments" => before.any(&[
            "local",
            "municipal",
            "regional",
            "provincial",
            "federal",
            "subnational",
        ]),
        "state parties" => line.at(index).is("State") && after.is("parties") && before.is("each"),
        "the chair" => after.is("of") && line.at(index + 2).any(&["a", "an"]),
        "Procedures and rules" | "Procedures and Rules" => line.at(index).begins,
        "on page" | "see page" => line.at(index + 2).value().is_none(),
        "by the secretariat" => !line.is(super::Kind::Title),
        _ => false,
    }
}

/// W11: -ize.
fn ize(line: &mut Line<'_>, index: usize) {
    let token = line.at(index);
    if token.is_capital() && !token.begins {
        return;
    }
    let lower = token.text.to_lowercase();
    let Some(stem) = IZE.into_iter().find(|stem| lower.starts_with(stem)) else {
        return;
    };
    let tail = &lower[stem.len()..];
    if [
        "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able",
    ]
    .contains(&tail)
        && !(stem == "emphasis" && tail == "es")
    {
        let right = format!("{}z{tail}", &lower[..stem.len() - 1]);
        let right = if token.is_capital() {
            capitalized(&right)
        } else {
            right
        };
        line.slip(Rule::W11, index..index + 1, Some(right));
    }
}
