//! The markup of a draft: plain text with footnotes, references to paragraphs and values of the record.
//!
//! ```text
//! ^[text of the note]      a footnote, where its indicator stands
//! {P12}                    the present number of the paragraph that is called P12
//! {ngo} {date} …           a value of the record ([`Live`])
//! \^[  \{  \]  \\          the signs themselves
//! ```
//!
//! What people type is what is kept, so nothing typed may get lost: what is no markup, or broken markup, is words, shown
//! as it was typed, and a [`Fault`] says where.

use super::Live;
use mechanism::summary::ParagraphId;
use std::ops::Range;

/// A piece of a text and where it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The bytes as typed.
    pub typed: Range<usize>,
    /// What they are.
    pub what: What,
}

/// What a piece of a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Words.
    Words(String),
    /// A footnote; never one inside another.
    Note(Vec<Piece>),
    /// A reference to a paragraph, such as `{P12}`.
    Paragraph(ParagraphId),
    /// A value of the record.
    Live(Live),
}

/// Broken markup, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes as typed.
    pub typed: Range<usize>,
    /// What is the matter.
    pub kind: FaultKind,
}

/// What can be the matter with markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// A footnote that is not closed.
    OpenNote,
    /// A footnote inside a footnote.
    NoteInNote,
    /// A footnote in a heading, which has none.
    NoteInHeading,
    /// A brace that is not closed.
    OpenBrace,
    /// Braces around what is neither a paragraph nor a value of the record.
    UnknownName,
    /// A reference to a paragraph that is not in the draft, or no longer.
    NoParagraph,
    /// A value that the record does not hold.
    NoValue,
    /// A name that is words and no name, as after a Word file came back: it would be printed with its braces.
    NameInPrint,
}

impl FaultKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::OpenNote,
        Self::NoteInNote,
        Self::NoteInHeading,
        Self::OpenBrace,
        Self::UnknownName,
        Self::NoParagraph,
        Self::NoValue,
        Self::NameInPrint,
    ];

    /// Its name in ids: "open-note".
    pub const fn code(self) -> &'static str {
        match self {
            Self::OpenNote => "open-note",
            Self::NoteInNote => "note-in-note",
            Self::NoteInHeading => "note-in-heading",
            Self::OpenBrace => "open-brace",
            Self::UnknownName => "unknown-name",
            Self::NoParagraph => "no-paragraph",
            Self::NoValue => "no-value",
            Self::NameInPrint => "name-in-print",
        }
    }

    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OpenNote => "guard-found-open-note",
            Self::NoteInNote => "guard-found-note-in-note",
            Self::NoteInHeading => "guard-found-note-in-heading",
            Self::OpenBrace => "guard-found-open-brace",
            Self::UnknownName => "guard-found-unknown-name",
            Self::NoParagraph => "guard-found-no-paragraph",
            Self::NoValue => "guard-found-no-value",
            Self::NameInPrint => "guard-found-name-in-print",
        }
    }
}

/// A text as its markup says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked {
    /// All of the text, in order: no byte is left out.
    pub pieces: Vec<Piece>,
    /// What of the markup is broken; it is among the words.
    pub faults: Vec<Fault>,
}

/// No name in braces is longer; behind a brace that was never meant as markup there is more.
const LONGEST_NAME: usize = 40;

/// Reads a text in the markup. Whatever it is, all of it comes back as pieces.
pub fn read(text: &str) -> Marked {
    let mut reader = Reader {
        text,
        closings: closings(text),
        faults: Vec::new(),
    };
    let pieces = reader.pieces(0..text.len(), false);
    Marked {
        pieces,
        faults: reader.faults,
    }
}

/// Pieces as they are typed. Reading it again gives the same pieces, wherever they were typed before.
pub fn write(pieces: &[Piece]) -> String {
    typed_with(pieces, escaped)
}

/// Neighbouring words are escaped together: what is no sign in either may be one in both.
fn typed_with(pieces: &[Piece], escape: fn(&str) -> String) -> String {
    let (mut out, mut words) = (String::new(), String::new());
    for piece in pieces {
        if let What::Words(more) = &piece.what {
            words.push_str(more);
            continue;
        }
        out.push_str(&escape(&std::mem::take(&mut words)));
        match &piece.what {
            What::Words(_) => {}
            What::Note(inside) => {
                let inside = typed_with(inside, escaped_in_note);
                out.push_str(&format!("^[{inside}]"));
            }
            What::Paragraph(id) => out.push_str(&format!("{{{id}}}")),
            What::Live(live) => out.push_str(&format!("{{{}}}", live.name())),
        }
    }
    out.push_str(&escape(&words));
    out
}

/// Words as they are typed so that nothing in them is markup.
pub fn escaped(words: &str) -> String {
    words
        .replace('\\', "\\\\")
        .replace("^[", "\\^[")
        .replace('{', "\\{")
}

/// The same inside a footnote, where a bracket could end it.
pub fn escaped_in_note(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '{' | '[' | ']') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Which bracket closes which, each by its place: the opening ones in order.
fn closings(text: &str) -> Vec<(usize, usize)> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = text.get(at + 1..).is_some_and(is_escapable),
            b'[' => open.push(at),
            b']' => pairs.extend(open.pop().map(|opened| (opened, at))),
            _ => {}
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Whether a backslash before this text takes its first sign as itself.
fn is_escapable(rest: &str) -> bool {
    rest.starts_with(['\\', '^', '{', '}', '[', ']'])
}

struct Reader<'t> {
    text: &'t str,
    closings: Vec<(usize, usize)>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn pieces(&mut self, within: Range<usize>, in_note: bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        // What was read as words since the last piece: as typed, without escapes.
        let (mut at, mut from) = (within.start, within.start);
        while let Some(letter) = self.rest(at, within.end).chars().next() {
            let Some(piece) = self.piece(at, within.end, in_note) else {
                at += letter.len_utf8();
                continue;
            };
            self.words(from..at, &mut pieces);
            at = piece.typed.end;
            from = at;
            pieces.push(piece);
        }
        self.words(from..within.end, &mut pieces);
        pieces
    }

    /// What begins at a place and is more than a letter.
    fn piece(&mut self, at: usize, end: usize, in_note: bool) -> Option<Piece> {
        let rest = self.rest(at, end);
        if rest.starts_with('\\') && rest.get(1..).is_some_and(is_escapable) {
            let sign = rest.get(1..2)?.to_owned();
            return Some(Piece {
                typed: at..at + 2,
                what: What::Words(sign),
            });
        }
        if rest.starts_with("^[") {
            return self.note(at, in_note);
        }
        if rest.starts_with('{') {
            return self.braces(at, end);
        }
        None
    }

    fn note(&mut self, at: usize, in_note: bool) -> Option<Piece> {
        if in_note {
            self.fault(at..at + 2, FaultKind::NoteInNote);
            return None;
        }
        let found = self.closings.binary_search_by_key(&(at + 1), |pair| pair.0);
        let Some(&(_, close)) = found.ok().and_then(|index| self.closings.get(index)) else {
            self.fault(at..at + 2, FaultKind::OpenNote);
            return None;
        };
        let inside = self.pieces(at + 2..close, true);
        Some(Piece {
            typed: at..close + 1,
            what: What::Note(inside),
        })
    }

    fn braces(&mut self, at: usize, end: usize) -> Option<Piece> {
        let rest = self.rest(at, end);
        let inside = rest.get(1..)?;
        let close = inside
            .find(['{', '}', '\n'])
            .filter(|&close| close <= LONGEST_NAME && inside[close..].starts_with('}'));
        let Some(close) = close else {
            self.fault(at..at + 1, FaultKind::OpenBrace);
            return None;
        };
        let typed = at..at + close + 2;
        let name = inside.get(..close)?.trim();
        let what = match (paragraph(name), Live::from_name(name)) {
            (Some(id), _) => What::Paragraph(id),
            (None, Some(live)) => What::Live(live),
            (None, None) => {
                self.fault(typed, FaultKind::UnknownName);
                return None;
            }
        };
        Some(Piece { typed, what })
    }

    fn words(&self, typed: Range<usize>, pieces: &mut Vec<Piece>) {
        let words = self.rest(typed.start, typed.end);
        if !words.is_empty() {
            let what = What::Words(words.to_owned());
            pieces.push(Piece { typed, what });
        }
    }

    fn rest(&self, at: usize, end: usize) -> &str {
        self.text.get(at..end).unwrap_or_default()
    }

    fn fault(&mut self, typed: Range<usize>, kind: FaultKind) {
        self.faults.push(Fault { typed, kind });
    }
}

/// The places of a printed text where a name stands with its braces: those of values of the record, and of paragraphs.
pub(super) fn names_in_print(text: &str) -> Vec<Range<usize>> {
    let opened = text.match_indices('{').map(|(at, _)| at);
    let named = opened.filter_map(|at| {
        let inside = text.get(at + 1..)?;
        let close = inside.find(['{', '}', '\n'])?;
        let name = inside[close..]
            .starts_with('}')
            .then(|| inside[..close].trim())?;
        let known = Live::from_name(name).is_some() || paragraph(name).is_some();
        known.then_some(at..at + close + 2)
    });
    named.collect()
}

/// The paragraph that a name names: "P12", with a capital as it is printed.
fn paragraph(name: &str) -> Option<ParagraphId> {
    name.parse()
        .ok()
        .filter(|id: &ParagraphId| id.to_string() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(words: &str) -> What {
        What::Words(words.to_owned())
    }

    fn whats(text: &str) -> Vec<What> {
        let pieces = read(text).pieces.into_iter();
        pieces.map(|piece| piece.what).collect()
    }

    fn faults(text: &str) -> Vec<(&str, FaultKind)> {
        let faults = read(text).faults.into_iter();
        faults
            .map(|fault| (&text[fault.typed], fault.kind))
            .collect()
    }

    #[test]
    fn the_four_kinds_of_pieces_are_read_where_they_stand() {
        let text = "On {date}, see paragraph {P12}.^[Available at www.example.org.] End";
        let marked = read(text);
        assert_eq!(marked.faults, []);
        let typed: Vec<&str> = marked
            .pieces
            .iter()
            .map(|piece| &text[piece.typed.clone()])
            .collect();
        assert_eq!(
            typed,
            [
                "On ",
                "{date}",
                ", see paragraph ",
                "{P12}",
                ".",
                "^[Available at www.example.org.]",
                " End"
            ]
        );
        assert_eq!(marked.pieces[3].what, What::Paragraph(ParagraphId(12)));
        assert_eq!(marked.pieces[1].what, What::Live(Live::Date));
        assert!(matches!(&marked.pieces[5].what, What::Note(inside) if inside.len() == 1));
    }

    #[test]
    fn signs_can_be_meant_as_themselves() {
        assert_eq!(whats("\\{ngo}"), [words("{"), words("ngo}")]);
        assert_eq!(whats("a \\^[b]"), [words("a "), words("^"), words("[b]")]);
        assert_eq!(
            whats("^[a \\] b [c] d]"),
            [What::Note(vec![
                Piece {
                    typed: 2..4,
                    what: words("a ")
                },
                Piece {
                    typed: 4..6,
                    what: words("]")
                },
                Piece {
                    typed: 6..14,
                    what: words(" b [c] d")
                },
            ])]
        );
        assert_eq!(whats("2 ^ 3 \\ [4]"), [words("2 ^ 3 \\ [4]")]);
        assert_eq!(read("\\{ [x] \\^[").faults, []);
    }

    #[test]
    fn broken_markup_is_words_and_is_told_with_its_place() {
        assert_eq!(faults("a ^[b c"), [("^[", FaultKind::OpenNote)]);
        assert_eq!(faults("a {b c"), [("{", FaultKind::OpenBrace)]);
        assert_eq!(
            faults("{ngos} {P0} {p3} {}"),
            ["{ngos}", "{P0}", "{p3}", "{}"].map(|name| (name, FaultKind::UnknownName))
        );
        assert_eq!(faults("^[a ^[b] c]"), [("^[", FaultKind::NoteInNote)]);
        assert_eq!(faults("{P99999}"), [("{P99999}", FaultKind::UnknownName)]);
        assert_eq!(whats("a ^[b"), [words("a ^[b")]);
        assert_eq!(whats("{nothing} is"), [words("{nothing} is")]);
    }

    fn typed() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            proptest::sample::select(
                &[
                    "^[", "]", "[", "{", "}", "\\", "{ngo}", "{P3}", "é", "枪", "\n", "^"
                ][..]
            )
            .prop_map(str::to_owned),
            "\\PC{0,4}",
        ];
        proptest::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
    }

    fn said(pieces: &[Piece]) -> Vec<What> {
        let mut out: Vec<What> = Vec::new();
        for piece in pieces {
            match (out.last_mut(), &piece.what) {
                (Some(What::Words(before)), What::Words(more)) => before.push_str(more),
                (_, What::Note(inside)) => {
                    let inside = said(inside).into_iter();
                    out.push(What::Note(
                        inside.map(|what| Piece { typed: 0..0, what }).collect(),
                    ));
                }
                (_, what) => out.push(what.clone()),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn no_byte_is_left_out(text in typed()) {
            let marked = read(&text);
            let mut at = 0;
            for piece in &marked.pieces {
                prop_assert_eq!(piece.typed.start, at);
                prop_assert!(piece.typed.end > at);
                at = piece.typed.end;
            }
            prop_assert_eq!(at, text.len());
            for fault in &marked.faults {
                prop_assert!(text.get(fault.typed.clone()).is_some_and(|typed| !typed.is_empty()));
            }
        }

        #[test]
        fn what_is_written_reads_the_same(text in typed()) {
            let marked = read(&text);
            let again = read(&write(&marked.pieces));
            prop_assert_eq!(said(&again.pieces), said(&marked.pieces));
            prop_assert_eq!(again.faults, Vec::new());
        }

        #[test]
        fn any_words_can_be_typed(text in "\\PC{0,30}") {
            let expected: Vec<What> = (!text.is_empty()).then(|| words(&text)).into_iter().collect();
            prop_assert_eq!(said(&read(&escaped(&text)).pieces), expected.clone());
            let note = format!("^[{}]", escaped_in_note(&text));
            let inside = expected.into_iter().map(|what| Piece { typed: 0..0, what }).collect();
            prop_assert_eq!(said(&read(&note).pieces), vec![What::Note(inside)]);
        }
    }
}
