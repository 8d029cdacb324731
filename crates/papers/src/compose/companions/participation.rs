//! The annex of participation: tables of figures with their unit, their day and their source, and sums that say what they are.

use super::{beside, linked, section};
use crate::compose::marks::{mark, placed};
use crate::compose::setting::Setting;
use crate::compose::voice::{Voice, joined};
use crate::{Cell, Column, Paper, Paragraph, Section, Span, Table};
use mechanism::calendar::Source;
use mechanism::conference::{Attended, NoteCounts, ParticipationFacts, Sum};
use words::{Agreed, dates, numbers};

/// Stands in a cell in which nothing can stand.
const NOTHING: &str = "–";

/// Who took part in the dialogues of a Note: each dialogue, then attendances by year and by working group (rules 54, 56).
pub fn participation_annex(
    facts: &ParticipationFacts,
    agreed: &Agreed,
    setting: &Setting,
) -> Paper {
    let voice = Voice::of(agreed, setting);
    let mut reading: Vec<Paragraph> = ["annex-unit", "annex-sums", "annex-joint"]
        .map(|key| voice.said(key))
        .into();
    let charts = format!("/conference/{}/participation", facts.note.session.number);
    if let Some(address) = voice.address(&charts) {
        reading.push(voice.charts(&address));
    }
    let mut sections = vec![section(
        agreed.say("companion-heading-reading", &[]),
        reading,
    )];
    if !facts.attended.is_empty() {
        let mut numbered = 0;
        for (which, tables) in [
            ("each", voice.each(facts)),
            ("years", voice.by_year(facts)),
            ("groups", voice.by_group(facts)),
        ] {
            let first = numbered + 1;
            numbered += tables.len();
            sections.push(voice.tabled(which, first, tables));
        }
    }
    beside(&facts.note, agreed, setting, "annex-title", sections)
}

/// Figures in a row, and whether it is a total.
type Line<const N: usize> = ([Cell; N], bool);

impl Voice<'_> {
    fn charts(&self, address: &str) -> Paragraph {
        let sentence = self
            .agreed
            .say("annex-charts", &[("address", mark(0).into())]);
        Paragraph::of(placed(&sentence, &[vec![linked(address.to_owned())]]))
    }

    /// A section whose one paragraph introduces tables, the first of which has this number.
    fn tabled(&self, which: &str, number: usize, tables: Vec<Table>) -> Section {
        let heading = match which {
            "each" => "dialogues",
            other => other,
        };
        let values = [("table", number.to_string().into())];
        let said = self.agreed.say(&format!("annex-{which}"), &values);
        let paragraph = Paragraph {
            tables,
            ..Paragraph::plain(said)
        };
        let heading = self.agreed.say(&format!("annex-heading-{heading}"), &[]);
        section(heading, vec![paragraph])
    }

    /// A row for each dialogue, and all of them together.
    ///
    /// Where one source counts all, the table has it once; where there are several, each dialogue calls its own.
    fn each(&self, facts: &ParticipationFacts) -> Vec<Table> {
        let known = facts.attended.iter().filter(|one| one.as_of.is_some());
        let sources: Vec<Option<Cell>> = known
            .map(|one| one.source.as_ref().map(|source| self.counted_by(source)))
            .collect();
        let common = match sources.split_first() {
            Some((first, others)) if others.iter().all(|one| one == first) => first.clone(),
            _ => None,
        };
        let mut rows: Vec<Line<6>> = facts
            .attended
            .iter()
            .map(|one| (self.attended(one, common.is_none()), false))
            .collect();
        let [ngo, other, academia, private] = self.figures(facts.all());
        let all = self.word("annex-all");
        let nothing = vec![Span::text(NOTHING)];
        rows.push(([all, ngo, other, academia, private, nothing], true));
        let [ngo, other, academia, private] = self.kinds();
        let columns = [
            self.column("dialogue", false),
            ngo,
            other,
            academia,
            private,
            self.column("as-of", true),
        ];
        let mut tables = Table::of(&self.agreed.say("annex-table-each", &[]), &columns, rows);
        for table in &mut tables {
            table.source = common.clone().unwrap_or_default();
        }
        tables
    }

    fn attended(&self, one: &Attended, names_source: bool) -> [Cell; 6] {
        let mut name = vec![Span::Text(self.named(&one.entry.dialogue))];
        let source = one.source.as_ref().filter(|_| names_source);
        name.extend(source.map(|source| Span::Note(self.counted_by(source))));
        if one.disagreeing > 0 {
            name.push(Span::Note(self.word("annex-disagreeing")));
        }
        let [ngo, other, academia, private] = match one.entry.counts {
            Some(counts) => self.counted(counts),
            None => std::array::from_fn(|_| self.word("annex-not-known")),
        };
        let day = one.as_of.map(|day| dates::long(self.lang, day));
        let day = day.unwrap_or_else(|| NOTHING.to_owned());
        [name, ngo, other, academia, private, vec![Span::Text(day)]]
    }

    /// Who counted, in the language of the source.
    fn counted_by(&self, source: &Source) -> Vec<Span> {
        let said = [("title", mark(0).into()), ("publisher", mark(1).into())];
        let named = [&source.title, &source.publisher];
        let named = named.map(|name| self.quoted(name, &source.language));
        joined(placed(&self.agreed.say("annex-source", &said), &named))
    }

    /// A row for each year, and all of them together.
    fn by_year(&self, facts: &ParticipationFacts) -> Vec<Table> {
        let years = facts.by_year().into_iter().map(|(year, sum)| {
            let year = vec![Span::Text(year.to_string())];
            self.sum(year, sum, false)
        });
        let all = self.sum(self.word("annex-all"), facts.all(), true);
        self.sums("years", "year", years.chain([all]).collect())
    }

    /// A row for each working group; a joint dialogue is in several, so there is no total.
    fn by_group(&self, facts: &ParticipationFacts) -> Vec<Table> {
        let groups = facts.by_group().into_iter().map(|(group, sum)| {
            let name = words::say(self.lang, &format!("group-{}", group.code()));
            self.sum(vec![Span::Text(name.into_owned())], sum, false)
        });
        self.sums("groups", "group", groups.collect())
    }

    fn sums(&self, which: &str, head: &str, rows: Vec<Line<6>>) -> Vec<Table> {
        let title = self.agreed.say(&format!("annex-table-{which}"), &[]);
        let [ngo, other, academia, private] = self.kinds();
        let (head, counted) = (self.column(head, false), self.column("counted", true));
        Table::of(
            &title,
            &[head, ngo, other, academia, private, counted],
            rows,
        )
    }

    /// A sum, and of how many dialogues it is.
    fn sum(&self, what: Cell, sum: Sum, total: bool) -> Line<6> {
        let figure = |n: u32| numbers::figure(self.lang, n.into());
        let values = [
            ("counted", figure(sum.dialogues - sum.unknown).into()),
            ("dialogues", figure(sum.dialogues).into()),
        ];
        let counted = vec![Span::Text(self.agreed.say("annex-counted", &values))];
        let [ngo, other, academia, private] = self.figures(sum);
        ([what, ngo, other, academia, private, counted], total)
    }

    fn kinds(&self) -> [Column; 4] {
        ["ngo", "other", "academia", "private-sector"].map(|kind| self.column(kind, true))
    }

    fn column(&self, head: &str, figures: bool) -> Column {
        Column {
            head: self.word(&format!("annex-head-{head}")),
            figures,
        }
    }

    fn word(&self, key: &str) -> Cell {
        vec![Span::Text(self.agreed.say(key, &[]))]
    }

    fn figures(&self, sum: Sum) -> [Cell; 4] {
        match sum.is_known() {
            true => self.counted(sum.counts),
            false => std::array::from_fn(|_| self.word("annex-not-known")),
        }
    }

    /// In figures throughout, as in every table.
    fn counted(&self, counts: NoteCounts) -> [Cell; 4] {
        let all = [
            counts.ngo,
            counts.other,
            counts.academia,
            counts.private_sector,
        ];
        all.map(|n| vec![Span::Text(numbers::figure(self.lang, n.into()))])
    }
}
