//! What the reader could not read, missed, or found wrong: by line, with the rule, and in words for an officer.
//!
//! The English sentence is made from a key and arguments ([`Message`]), so that the pages and the command line can say
//! the same in six languages.

use crate::rules::Rule;
use serde::{Serialize, Serializer};
use std::fmt;

/// Something an officer should look at before anything is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Defect {
    /// The line of the input, from 1.
    pub line: usize,
    /// The rule of form or consistency that is broken, where there is one.
    pub rule: Option<Rule>,
    /// What kind of defect it is.
    pub kind: DefectKind,
    /// What is wrong.
    pub subject: Subject,
    /// What is printed there.
    pub excerpt: String,
    /// What could stand there instead.
    pub proposal: Option<String>,
}

/// The kinds of defects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DefectKind {
    /// The paper does not say it.
    Missing,
    /// The paper can be read in more than one way, or not at all.
    Unreadable,
    /// The paper contradicts itself or the register.
    Inconsistent,
    /// The paper says it clearly, but not in the form the rules ask for.
    Form,
}

/// A sentence as a key of the word lists and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// The key in `papers-import.ftl`.
    pub key: &'static str,
    /// The English sentence, with its arguments as `{ $name }`.
    pub english: &'static str,
    /// The arguments by name.
    pub arguments: Vec<(&'static str, String)>,
}

macro_rules! subjects {
    ($($(#[doc = $doc:literal])* $name:ident $({ $($field:ident : $type:ty),+ })? => $rule:expr, $kind:ident, $key:literal, $english:literal;)+) => {
        /// What is wrong, with what one has to know to say it.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the fields are the arguments of the sentence")]
        pub enum Subject { $($(#[doc = $doc])* $name $({ $($field: $type),+ })?),+ }

        impl Subject {
            /// The sentence about it.
            pub fn message(&self) -> Message {
                match self {
                    $(Self::$name $({ $($field),+ })? => Message {
                        key: $key,
                        english: $english,
                        arguments: vec![$($((stringify!($field), $field.to_string())),+)?],
                    }),+
                }
            }

            /// The rule that is broken, if there is one.
            pub fn rule(&self) -> Option<Rule> {
                #[allow(unused_variables, reason = "few rules depend on the fields")]
                match self { $(Self::$name $({ $($field),+ })? => $rule),+ }
            }

            /// The kind of defect.
            pub const fn kind(&self) -> DefectKind {
                match self { $(Self::$name { .. } => DefectKind::$kind),+ }
            }

            /// Every key with its English sentence, for the word lists.
            pub const SENTENCES: &'static [(&'static str, &'static str)] = &[$(($key, $english)),+];
        }
    };
}

subjects! {
    /// No masthead at all.
    MastheadMissing => None, Missing, "import-masthead-missing", "The text has no masthead: symbol, date, session and agenda item are not stated.";
    /// A masthead without a symbol.
    SymbolMissing => Some(Rule::Sym), Missing, "import-symbol-missing", "The masthead gives no document symbol.";
    /// A masthead without a date, or with one that is none.
    DateMissing => Some(Rule::D7), Missing, "import-date-missing", "The masthead gives no date of submission.";
    /// A masthead without a session.
    SessionMissing => None, Missing, "import-session-missing", "The masthead names no session.";
    /// A session whose place and dates are not stated or not understood.
    PlaceUnreadable => Some(Rule::D2), Unreadable, "import-place-unreadable", "The place and dates of the session could not be read.";
    /// No agenda item.
    AgendaMissing => None, Missing, "import-agenda-missing", "The masthead names no agenda item.";
    /// A star without its note, or a note that is not a symbol.
    AgendaNote => Some(Rule::F7), Missing, "import-agenda-note", "The note to the agenda item is missing or is not the symbol of the agenda.";
    /// No title.
    TitleMissing => None, Missing, "import-title-missing", "No title was found above the first heading.";
    /// Where one title ends and the next begins is not marked.
    TitleUnclear => None, Unreadable, "import-title-unclear", "It is not marked where the title of the agenda item ends and the title of the paper begins.";
    /// No type line.
    TypeMissing => None, Missing, "import-type-missing", "The line that says what the paper is (\"Note by the Secretariat\", \"Summary by the Chair\") is missing.";
    /// Not the kind of paper that was asked for.
    OtherType { printed: String } => None, Inconsistent, "import-other-type", "The paper calls itself \"{ $printed }\".";
    /// The same words with and without a capital.
    Capitals { other: String } => Some(Rule::S3), Inconsistent, "import-capitals", "Elsewhere the paper writes \"{ $other }\".";

    /// A number alone on its line that counts no pages.
    StrayNumber { number: u32 } => None, Unreadable, "import-stray-number", "The number { $number } stands alone on its line; it was kept as part of the text.";
    /// A line left out because it stands at the edge of several pages.
    RunningHead { times: usize } => None, Unreadable, "import-running-head", "This line stands { $times } times where pages begin or end; it was taken for a running head and left out.";
    /// A word split at the end of a line.
    WordSplit { word: String } => None, Unreadable, "import-word-split", "A word is split at the end of the line; it was read as \"{ $word }\".";
    /// An address split at the end of a line.
    AddressSplit => None, Unreadable, "import-address-split", "An address is split at the end of the line; it was put together without a space.";
    /// A displaced line between two unfinished texts.
    BelongsUnclear => None, Unreadable, "import-belongs-unclear", "It is not clear whether this line belongs to the footnote or to the paragraph; it was read with the paragraph.";
    /// A displaced link.
    LinkDisplaced { page: usize } => None, Unreadable, "import-link-displaced", "This link stands at the foot of page { $page }, away from the words it belongs to.";
    /// Paragraph numbers that do not follow each other.
    NumberSkipped { printed: usize, expected: usize } => Some(Rule::S1), Inconsistent, "import-number-skipped", "Paragraph { $printed } stands where paragraph { $expected } should.";
    /// A section number out of order.
    HeadingNumber { printed: String, expected: String } => Some(Rule::S3), Inconsistent, "import-heading-number", "Section { $printed } stands where section { $expected } should.";
    /// Text under a heading that has no number.
    Unnumbered => Some(Rule::S1), Unreadable, "import-unnumbered", "This text belongs to no numbered paragraph.";
    /// Text after the end mark.
    AfterTheEnd => Some(Rule::S8), Unreadable, "import-after-the-end", "Text follows the mark that ends the paper; it was left out.";
    /// A summary without the mark that ends it.
    EndMissing => Some(Rule::S8), Missing, "import-end-missing", "The *** that ends a summary is missing; the text may be cut behind this paragraph.";
    /// A paragraph that ends without a full stop.
    NoFullStop => None, Form, "import-no-full-stop", "This paragraph ends without a full stop.";
    /// The text stops within a sentence.
    Truncated => None, Missing, "import-truncated", "The text stops in the middle of a sentence; the rest of the paper is missing.";
    /// One heading only at its level.
    LoneHeading => Some(Rule::S4), Form, "import-lone-heading", "This is the only heading of its level.";

    /// An indicator printed twice.
    IndicatorRepeated { number: usize } => Some(Rule::F4), Inconsistent, "import-indicator-repeated", "The indicator of note { $number } is printed again; the note was kept at the first.";
    /// An indicator that is not the next one.
    IndicatorSkipped { number: usize, expected: usize } => Some(Rule::F4), Inconsistent, "import-indicator-skipped", "Note { $number } stands where note { $expected } should.";
    /// An indicator in plain digits that could be another number.
    IndicatorUnclear { number: usize } => Some(Rule::F4), Unreadable, "import-indicator-unclear", "The indicator of note { $number } could stand in more than one place; the first was taken.";
    /// An indicator without its note.
    NoteMissing { number: usize } => Some(Rule::F4), Missing, "import-note-missing", "There is no note { $number } for this indicator.";
    /// A note without its indicator.
    IndicatorMissing { number: usize } => Some(Rule::F4), Missing, "import-indicator-missing", "No indicator of note { $number } was found; the note was put at the end of the paragraph above it.";
    /// Two notes with one number.
    NoteTwice { number: usize } => Some(Rule::F4), Inconsistent, "import-note-twice", "Note { $number } is printed twice; the second one was left out.";
    /// A note to a link that is not in the usual form.
    NoteForm => Some(Rule::F5), Form, "import-note-form", "A note to a link reads \"Available at\", the address without colon and https, and a full stop.";
    /// An address that can be recovered from what was pasted with it.
    LinkRecovered { target: String } => Some(Rule::F6), Form, "import-link-recovered", "Other words are pasted to the address; it was read as { $target }.";
    /// An address broken at source.
    LinkBroken => Some(Rule::F6), Unreadable, "import-link-broken", "This is no address: two links are run together. It is kept as printed, as broken at source.";

    /// A paper that never states the year of its dialogue.
    YearMissing => Some(Rule::D4), Missing, "import-year-missing", "The year is stated neither here nor for the paragraphs around it.";
    /// A day that could not be read.
    DateUnreadable => Some(Rule::D1), Unreadable, "import-date-unreadable", "The day of the dialogue could not be read.";
    /// A day that does not exist.
    NoSuchDay => Some(Rule::D1), Inconsistent, "import-no-such-day", "There is no such day.";
    /// No ordinal.
    OrdinalMissing => None, Missing, "import-ordinal-missing", "It is not stated which dialogue of the year this is.";
    /// A group that is none of the five.
    GroupUnknown => Some(Rule::W10), Unreadable, "import-group-unknown", "This is none of the five working groups, or it could be more than one of them.";
    /// A session where the series has meetings.
    CalledSession => Some(Rule::N8a), Inconsistent, "import-called-session", "Working groups hold meetings; this paper speaks of a session.";
    /// One ordinal for more than one group.
    OneOrdinal { number: u16 } => Some(Rule::N8), Unreadable, "import-one-ordinal", "One ordinal is printed for several working groups; it was read as meeting { $number } of each.";
    /// A meeting whose ordinal could not be read.
    MeetingUnreadable => Some(Rule::N8), Unreadable, "import-meeting-unreadable", "After which meeting of which working group the dialogue was held could not be read.";
    /// Nobody is named as Chair.
    ChairsUnreadable => Some(Rule::W4), Unreadable, "import-chairs-unreadable", "Who chaired the dialogue could not be read.";
    /// A Chair without office.
    OfficeMissing { name: String } => Some(Rule::W4), Missing, "import-office-missing", "No office is given for { $name }.";
    /// An office without a State.
    StateUnknown { name: String } => Some(Rule::W4), Missing, "import-state-unknown", "The State of { $name } could not be told from the office.";
    /// A State in brackets after the office.
    StateInBrackets { state: String } => Some(Rule::W4), Form, "import-state-brackets", "The State stands in brackets instead of after \"of\".";
    /// A State named by "in representation of".
    InRepresentation { state: String } => Some(Rule::W4), Form, "import-in-representation", "\"in representation of { $state }\" is not how an office names its State; the office is kept as supplied.";
    /// More or fewer Chairs than the words say.
    ChairsNumber { named: usize } => None, Inconsistent, "import-chairs-number", "{ $named } officers are named, which does not agree with the words before them.";
    /// Chaired by one, prepared by others.
    PreparedByOthers => None, Inconsistent, "import-prepared-by-others", "The officers who prepared the summary are not those who chaired the dialogue.";
    /// No counts.
    CountsMissing => None, Missing, "import-counts-missing", "How many organizations participated is not stated or could not be read.";
    /// A word that is not its figure.
    WordAndFigure { word: u32, figure: u32 } => Some(Rule::N6), Inconsistent, "import-word-and-figure", "The word says { $word }, the figure { $figure }; the figure was taken.";
    /// Parts that do not add up.
    PartsDoNotAddUp { stated: u32, sum: u32 } => Some(Rule::N6), Inconsistent, "import-parts", "Academia and private sector add up to { $sum }, but { $stated } other stakeholders are stated.";
    /// A part of another kind.
    OtherPart => Some(Rule::N6), Unreadable, "import-other-part", "This part of the other stakeholders is neither academia nor private sector; it was not counted.";
    /// No link to the summary.
    SummaryLinkMissing => None, Missing, "import-summary-link-missing", "No link to the summary of this dialogue is given.";
    /// Fewer or more dialogues than stated.
    DialoguesNumber { stated: u32, found: u32 } => Some(Rule::N6), Inconsistent, "import-dialogues-number", "{ $stated } dialogues are announced, { $found } follow.";
    /// Ordinals not in order.
    OrdinalOrder { printed: u16, expected: u16 } => None, Inconsistent, "import-ordinal-order", "This is called dialogue { $printed } of the year, but dialogue { $expected } is due.";
    /// Dates not in order.
    DateOrder => None, Inconsistent, "import-date-order", "This dialogue is dated before the one above it.";
    /// No dialogues at all.
    NoDialogue => None, Missing, "import-no-dialogue", "No paragraph on a constructive dialogue was found.";

    /// A rule that the check of texts finds broken.
    Style { rule: Rule, statement: &'static str } => Some(*rule), Form, "import-style", "{ $statement }";
    /// Reported speech in the present or future.
    Tense => Some(Rule::W14), Form, "import-tense", "Reported speech is in the past tense.";
    /// A short form that nobody introduced.
    ShortFormUndefined { short: String } => Some(Rule::W9), Missing, "import-short-form", "The short form \"{ $short }\" is used without being introduced.";
    /// A body under another name than its own.
    BodyName { official: String } => Some(Rule::W5), Form, "import-body-name", "This body is called \"{ $official }\".";
    /// A stretch of text far longer than any paragraph.
    TooLong => None, Unreadable, "import-too-long", "This is longer than any paragraph; its form was not checked.";
    /// Punctuation or spacing.
    Punctuation => None, Form, "import-punctuation", "There is a space or a comma too many.";
    /// A word that is missing or wrong.
    Wording => None, Form, "import-wording", "A word is missing or wrong here.";
}

impl Subject {
    /// The defect that this is on a line.
    pub(super) fn at(self, line: usize, excerpt: &str) -> Defect {
        Defect {
            line,
            rule: self.rule(),
            kind: self.kind(),
            subject: self,
            excerpt: shortened(excerpt.trim()),
            proposal: None,
        }
    }
}

impl Defect {
    /// The same, with what could stand there instead.
    pub(super) fn propose(mut self, proposal: impl Into<String>) -> Self {
        self.proposal = Some(proposal.into());
        self
    }

    /// The sentence about it, for the word lists.
    pub fn message(&self) -> Message {
        self.subject.message()
    }
}

/// Enough of a text to find it again.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 160;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.message().serialize(serializer)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.english;
        while let Some((before, after)) = rest.split_once("{ $") {
            out.write_str(before)?;
            let (name, after) = after.split_once(" }").unwrap_or((after, ""));
            let value = self
                .arguments
                .iter()
                .find(|(argument, _)| *argument == name);
            out.write_str(value.map_or(name, |(_, value)| value))?;
            rest = after;
        }
        out.write_str(rest)
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}", self.line)?;
        if let Some(rule) = self.rule {
            write!(out, " ({rule})")?;
        }
        write!(out, ": {}", self.message())?;
        if !self.excerpt.is_empty() {
            write!(out, " Printed: “{}”.", self.excerpt)?;
        }
        match &self.proposal {
            Some(proposal) => write!(out, " Proposed: “{proposal}”."),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_defect_is_told_with_its_line_rule_and_proposal() {
        let subject = Subject::NumberSkipped {
            printed: 9,
            expected: 8,
        };
        assert_eq!(
            subject.at(12, "9. The").propose("8.").to_string(),
            "line 12 (S1): Paragraph 9 stands where paragraph 8 should. Printed: “9. The”. Proposed: “8.”."
        );
    }

    #[test]
    fn every_key_is_given_once_and_every_sentence_ends() {
        let mut keys: Vec<_> = Subject::SENTENCES.iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Subject::SENTENCES.len());
        for (key, english) in Subject::SENTENCES {
            assert!(english.ends_with(['.', '}']), "{key}");
        }
    }

    #[test]
    fn a_long_excerpt_is_cut_between_letters() {
        let defect = Subject::Wording.at(1, &"é".repeat(500));
        assert_eq!(defect.excerpt.chars().count(), 161);
    }
}
