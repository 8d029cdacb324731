//! The rules of form under their ids, one line each, with where each comes from.
//!
//! The ids and the source keys are those of the domain notes on United Nations papers, section 1; the notes say how
//! well each is attested. A rule is *checked* in one of four ways ([`Checked`]); nothing is listed that nobody checks.

use serde::{Serialize, Serializer};
use std::fmt;

/// A rule of form for United Nations papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "what each means is its `statement`")]
#[rustfmt::skip]
pub enum Rule {
    N1, N2, N3, N4, N5, N6, N7, N8, N8a, N9, N10,
    D1, D2, D3, D4, D5, D6, D7,
    W1, W2, W3, W4, W5, W6, W7, W8, W9, W10, W11, W12, W13, W14,
    S1, S2, S3, S4, S5, S6, S7, S8,
    F1, F2, F3, F4, F5, F6, F7, F8,
    Sym,
    L1, L2, L3,
}

/// How a rule is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// [`check_text`](super::check_text) finds it in a line of text, and so [`check`](super::check) does in a paper.
    InText,
    /// [`check`](super::check) finds it; a single line does not show it.
    InPaper,
    /// A [`Paper`](crate::Paper) cannot break it: it follows from the model or from the writers.
    ByConstruction,
    /// It shows on the laid-out page only; the tests of the PDF look for it.
    OnThePage,
}

/// What is known of a rule.
struct Entry(&'static str, Checked, &'static str, &'static str);

impl Rule {
    /// Every rule, in the order of the notes.
    #[rustfmt::skip]
    pub const ALL: [Self; 52] = [
        Self::N1, Self::N2, Self::N3, Self::N4, Self::N5, Self::N6, Self::N7, Self::N8, Self::N8a, Self::N9, Self::N10,
        Self::D1, Self::D2, Self::D3, Self::D4, Self::D5, Self::D6, Self::D7,
        Self::W1, Self::W2, Self::W3, Self::W4, Self::W5, Self::W6, Self::W7, Self::W8, Self::W9, Self::W10, Self::W11,
        Self::W12, Self::W13, Self::W14,
        Self::S1, Self::S2, Self::S3, Self::S4, Self::S5, Self::S6, Self::S7, Self::S8,
        Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8,
        Self::Sym,
        Self::L1, Self::L2, Self::L3,
    ];

    /// Its id: "N1", "D3", "F6"; "SYM" for the grammar of document symbols.
    pub const fn id(self) -> &'static str {
        self.entry().0
    }

    /// How it is kept.
    pub const fn checked(self) -> Checked {
        self.entry().1
    }

    /// The key of its source in the domain notes: "EM-num" is the Editorial Manual on numbers, "UNXML" a count in the
    /// published corpus, "series" the usage of the two papers at hand.
    pub const fn source(self) -> &'static str {
        self.entry().2
    }

    /// What it asks, in one line.
    pub const fn statement(self) -> &'static str {
        self.entry().3
    }

    /// The key of its statement in the languages of readers: "rule-n3". Rules that cannot be found broken have none.
    pub fn key(self) -> String {
        format!("rule-{}", self.id().to_lowercase())
    }

    /// The rule of an id; `None` for any other.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }

    #[rustfmt::skip]
    const fn entry(self) -> Entry {
        use Checked::{ByConstruction, InPaper, InText, OnThePage};
        match self {
            Self::N1 => Entry("N1", InText, "EM-num", "A number under 10 in running text is a word."),
            Self::N2 => Entry("N2", InText, "EM-num", "A number from 10 on in running text is in figures."),
            Self::N3 => Entry("N3", InText, "EM-num", "A number that begins a sentence is a word."),
            Self::N4 => Entry("N4", InText, "series", "House profile: a stated count is a word followed by its figure in brackets."),
            Self::N5 => Entry("N5", InText, "CORR 23", "Numbers of one kind in a sentence take the form that the highest requires."),
            Self::N6 => Entry("N6", InText, "series", "A word and the figure beside it are equal, and parts add up to their whole."),
            Self::N7 => Entry("N7", InText, "UNXML", "The ordinal of a session is a word in English."),
            Self::N8 => Entry("N8", InText, "series, UNXML", "The ordinal of a meeting is a word up to ninth and a figure from 10th."),
            Self::N8a => Entry("N8a", InPaper, "series", "Whether a body holds sessions or meetings comes from its register: never both."),
            Self::N9 => Entry("N9", InPaper, "EM-num26, UNXML", "One document writes either \"per cent\" or \"%\"."),
            Self::N10 => Entry("N10", InText, "EM-num26", "Between two numbers stands an en dash without spaces."),
            Self::D1 => Entry("D1", InText, "EM-num, UNXML", "A date is day, month, year, without ordinal and comma."),
            Self::D2 => Entry("D2", InPaper, "COSP", "In a masthead a range of dates is joined by an en dash."),
            Self::D3 => Entry("D3", InText, "UNXML", "In a sentence a range of dates is \"from … to …\" or an en dash, never a hyphen."),
            Self::D4 => Entry("D4", InPaper, "series", "Where a group of paragraphs names its year, the dates in it carry none."),
            Self::D5 => Entry("D5", ByConstruction, "typographic", "Day and month, Mr. and name, para. and number stay on one line."),
            Self::D6 => Entry("D6", InPaper, "EM-ctry, COSP", "A capital stands alone; another city takes its country."),
            Self::D7 => Entry("D7", ByConstruction, "EM-mast", "The date in a masthead is that of submission, not that of the meeting."),
            Self::W1 => Entry("W1", InText, "EM-ctry", "A State goes by its short name, except in legal texts."),
            Self::W2 => Entry("W2", InText, "UNXML", "A State's name is spelled as in the terminology database."),
            Self::W3 => Entry("W3", InText, "EM", "States and abbreviations take no possessive."),
            Self::W4 => Entry("W4", InText, "UNXML", "Officers are Mr. or Ms. with name and office, the body \"of\" its State."),
            Self::W5 => Entry("W5", InText, "EM-cap, UNXML", "Capitals for specific posts only; Chair and Co-Chair."),
            Self::W6 => Entry("W6", InText, "UNXML, EM-spell", "Words the United Nations write in one way: Governments, academia, private sector."),
            Self::W7 => Entry("W7", InText, "UNXML, WG4", "\"States parties\", as this Convention's papers write it."),
            Self::W8 => Entry("W8", InText, "series", "\"Secretariat\" has a capital in a title, none where it acts for the Conference."),
            Self::W9 => Entry("W9", InText, "UNXML, CORR 24", "Agreed short forms only, each defined; never \"UN\"."),
            Self::W10 => Entry("W10", InText, "WG2", "Working groups carry their official names."),
            Self::W11 => Entry("W11", InText, "EM-spell", "Spelling in -ize and by the first form of the Concise Oxford."),
            Self::W12 => Entry("W12", InText, "UNXML, CORR 12", "Curly apostrophes and quotation marks; no emphasis by italics or bold."),
            Self::W13 => Entry("W13", InText, "UNXML", "\"website\" and \"web page\"."),
            Self::W14 => Entry("W14", InPaper, "series", "Reported speech: past tense, unnamed speakers, quantifiers of one scale."),
            Self::S1 => Entry("S1", ByConstruction, "EM-para", "Paragraphs are numbered through the whole paper."),
            Self::S2 => Entry("S2", ByConstruction, "EM-para", "Subparagraphs are (a), (i), a., i.; a), i) in French and Spanish."),
            Self::S3 => Entry("S3", InText, "EM-head", "Headings are in sentence case without a final full stop."),
            Self::S4 => Entry("S4", InPaper, "EM-head", "No heading stands alone at its level."),
            Self::S5 => Entry("S5", InText, "EM-prep, UNXML", "References cite paragraphs, not pages, with a space before \"(c)\"."),
            Self::S6 => Entry("S6", InPaper, "EM-prep, GVA", "A paper of the Secretariat keeps to 8,500 words, others to 10,700."),
            Self::S7 => Entry("S7", InPaper, "GVA, WG2", "A masthead document submitted under ten weeks before the session says why."),
            Self::S8 => Entry("S8", ByConstruction, "series", "The paper ends with *** or a short rule, and nothing after."),
            Self::F1 => Entry("F1", OnThePage, "EM-fn2", "A footnote stands on the page of its indicator."),
            Self::F2 => Entry("F2", ByConstruction, "EM-fn9", "Footnotes are numbered from 1; stars are for agenda item and title."),
            Self::F3 => Entry("F3", InText, "EM-fn9, UNXML", "An indicator follows punctuation; in French and Spanish it precedes it."),
            Self::F4 => Entry("F4", InPaper, "EM-fn5, EM-fn9", "No footnote number is skipped, repeated or left without its note."),
            Self::F5 => Entry("F5", InText, "UNXML", "\"Available at www.…\" without colon and https, with a full stop."),
            Self::F6 => Entry("F6", InText, "series", "A note gives one address, and it must be an address."),
            Self::F7 => Entry("F7", ByConstruction, "COSP", "The note to the agenda item is the symbol of the agenda and nothing else."),
            Self::F8 => Entry("F8", InPaper, "EM-fn2, EM-fn3", "Papers are cited by symbol either in brackets or in notes, not both."),
            Self::Sym => Entry("SYM", InText, "SYM", "A document symbol follows the grammar of its series."),
            Self::L1 => Entry("L1", InPaper, "series", "A conference room paper exists in its language of submission only."),
            Self::L2 => Entry("L2", ByConstruction, "UNXML, GVA-PDF", "The distribution block is English also in Arabic, Chinese and Russian."),
            Self::L3 => Entry("L3", ByConstruction, "UNXML", "Arabic mirrors the page; symbols and addresses keep running left to right."),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Lang;

    #[test]
    fn every_id_leads_back_to_its_rule() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_id(rule.id()), Some(rule));
            assert!(
                rule.statement().ends_with('.'),
                "{rule}: a statement is a sentence"
            );
            assert!(!rule.source().is_empty(), "{rule} has no source");
        }
        assert_eq!(Rule::from_id("N11"), None);
    }

    #[test]
    fn what_can_be_found_broken_is_said_in_six_languages_and_alike_in_english() {
        for rule in Rule::ALL {
            let found = matches!(rule.checked(), Checked::InText | Checked::InPaper);
            for lang in Lang::ALL {
                assert_eq!(words::has(lang, &rule.key()), found, "{rule} {lang:?}");
            }
            if found {
                assert_eq!(words::say(Lang::En, &rule.key()), rule.statement());
            }
        }
    }
}
