//! What stands around the text: masthead, starred notes, the type line, the line that says what the paper is not.
//!
//! Two things are kept here and nowhere else: which of it is printed in which language (rule L2), and that a draft
//! prints its warning and no symbol.

use super::typography::{bound, clean};
use crate::{Byline, Form, Paper, Standing};
use jiff::civil::Date;
use words::{Lang, say_with};

/// What stands around the text of a paper, each line ready to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Furniture {
    /// "DRAFT – not an official document", or that the issued paper prevails; nothing for an issued paper.
    pub standing: Option<String>,
    /// "United Nations"; a conference room paper has none.
    pub organization: Option<String>,
    /// The symbol; never on a draft or an informal paper, because a symbol makes a paper look issued.
    pub symbol: Option<String>,
    /// The name of the organ; a conference room paper has none.
    pub organ: Option<String>,
    /// The block on the right: distribution, date, language.
    pub distribution: Distribution,
    /// The working group.
    pub working_group: Option<String>,
    /// "Twelfth session".
    pub session: Option<String>,
    /// "Vienna, 14–18 October 2024".
    pub place_and_dates: Option<String>,
    /// The agenda item: its line without star, and its title.
    pub agenda_item: Option<(String, String)>,
    /// The star after the line of the agenda item.
    pub agenda_star: Option<Star>,
    /// The title.
    pub title: String,
    /// The star after the title: why the paper is late.
    pub title_star: Option<Star>,
    /// "Note by the Secretariat".
    pub byline: String,
    /// What closes the paper: three asterisks, or nothing but a short rule (rule S8).
    pub asterisks: bool,
}

/// The block on the right of a masthead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// The language of these lines: Arabic, Chinese and Russian papers keep them in English.
    pub language: Lang,
    /// "Distr.: General".
    pub distr: Option<String>,
    /// The date of submission, for machines.
    pub submitted: Option<Date>,
    /// The date of submission (rule D7): never derived from the date of a meeting.
    pub date: Option<String>,
    /// The language of this edition and of the original: "Original: English"; "English only".
    pub languages: Vec<String>,
}

/// A starred note and its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Star {
    /// `*` or `**`.
    pub mark: &'static str,
    /// The words of the note.
    pub text: String,
    /// Whether the words are a symbol and a full stop (rule F7), to be set from left to right.
    pub is_symbol: bool,
}

impl Furniture {
    /// What stands around this paper.
    pub fn of(paper: &Paper) -> Self {
        let (language, masthead) = (paper.language, &paper.masthead);
        let general = masthead.form == Form::General;
        let line = |text: &str| bound(language, &clean(text)).into_owned();
        let lines =
            |text: &Option<String>| text.as_deref().map(line).filter(|text| !text.is_empty());
        let item = masthead.agenda_item.as_ref();
        let agenda = item.and_then(|item| item.agenda.as_ref());
        let agenda_star = agenda.map(|symbol| Star {
            mark: "*",
            text: format!("{symbol}."),
            is_symbol: true,
        });
        let mark = if agenda_star.is_some() { "**" } else { "*" };
        Self {
            standing: standing(paper),
            organization: general.then(|| phrase(paper, "united-nations")),
            symbol: masthead
                .symbol
                .as_ref()
                .filter(|_| paper.standing.may_bear_a_symbol())
                .map(ToString::to_string),
            organ: general.then(|| phrase(paper, "conference-name")),
            distribution: Distribution::of(paper),
            working_group: lines(&masthead.working_group),
            session: lines(&masthead.session),
            place_and_dates: lines(&masthead.place_and_dates),
            agenda_item: item.map(|item| (line(&item.line), line(&item.title))),
            agenda_star,
            title: line(&paper.title),
            title_star: lines(&masthead.late).map(|text| Star {
                mark,
                text,
                is_symbol: false,
            }),
            byline: byline(paper),
            asterisks: matches!(
                paper.byline,
                Byline::SummaryByChair | Byline::SummaryByCoChairs
            ),
        }
    }

    /// Whether nothing at all stands above the title.
    pub(super) fn is_bare(&self) -> bool {
        let block = &self.distribution;
        let lines = [
            &self.standing,
            &self.organization,
            &self.symbol,
            &self.organ,
            &block.distr,
            &block.date,
        ];
        let more = [&self.working_group, &self.session, &self.place_and_dates];
        lines.into_iter().chain(more).all(Option::is_none)
            && block.languages.is_empty()
            && self.agenda_item.is_none()
    }

    /// The starred notes in order.
    pub fn stars(&self) -> impl Iterator<Item = &Star> {
        self.agenda_star.iter().chain(&self.title_star)
    }
}

impl Distribution {
    fn of(paper: &Paper) -> Self {
        let language = match paper.language {
            Lang::Ar | Lang::Zh | Lang::Ru => Lang::En,
            own => own,
        };
        let masthead = &paper.masthead;
        let languages = match masthead.form {
            // What is no document is in as many languages as it is asked for.
            Form::ConferenceRoom if paper.standing == Standing::Informal => Vec::new(),
            Form::ConferenceRoom => vec![phrase(paper, "language-only")],
            Form::General => {
                let own = phrase(paper, "language-line");
                let original = phrase(paper, "original");
                // English omits the line of its own language, and says that it is the original only where it is.
                [own, original]
                    .into_iter()
                    .filter(|line| !line.is_empty())
                    .collect()
            }
        };
        Self {
            language,
            distr: (masthead.form == Form::General).then(|| phrase(paper, "distr-general")),
            submitted: masthead.date,
            date: masthead
                .date
                .map(|date| bound(language, &words::dates::long(language, date)).into_owned()),
            languages,
        }
    }
}

/// A phrase in the agreed wording of the paper.
fn phrase(paper: &Paper, key: &str) -> String {
    let values = [("language", paper.masthead.original.code().into())];
    let said = paper.wording.say(paper.language, key, &values);
    bound(paper.language, &clean(&said)).into_owned()
}

fn standing(paper: &Paper) -> Option<String> {
    match (paper.standing, &paper.masthead.symbol) {
        (Standing::Issued, _) => None,
        (Standing::Draft, _) => Some(phrase(paper, "draft-not-official")),
        (Standing::Informal, _) => Some(phrase(paper, "informal-not-official")),
        (Standing::Reproduced, Some(symbol)) => Some(say_with(
            paper.language,
            "reproduced-from-issued",
            &[("symbol", symbol.as_str().into())],
        )),
        (Standing::Reproduced, None) => Some(phrase(paper, "reproduced-without-symbol")),
    }
}

fn byline(paper: &Paper) -> String {
    match &paper.byline {
        Byline::NoteBySecretariat => phrase(paper, "note-by-the-secretariat"),
        Byline::SummaryByChair => phrase(paper, "summary-by-the-chair"),
        Byline::SummaryByCoChairs => phrase(paper, "summary-by-the-co-chairs"),
        Byline::Other(line) => bound(paper.language, &clean(line)).into_owned(),
    }
}
