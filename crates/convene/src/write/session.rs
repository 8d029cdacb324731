//! The papers for a session of the Conference: the Note with its checks, and what goes beside it.

use super::{seen, wording};
use crate::command::{Into, Masthead, OfSession};
use anyhow::Context as _;
use mechanism::View;
use mechanism::conference::{NoteFacts, Selection, compiled, participation, posted, selected};
use papers::compose::{self, NoteCheck, Setting, check_note};
use papers::rules::NumberProfile;
use papers::write::{Body, Identity};
use papers::{Form, Paper, Symbol};
use record::Record;
use std::fmt::Write as _;
use words::{Agreed, Lang};

/// What goes beside the Note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    Compilation,
    Participation,
    Comments,
}

impl Beside {
    const fn code(self) -> &'static str {
        match self {
            Self::Compilation => "compilation",
            Self::Participation => "participation",
            Self::Comments => "comments",
        }
    }
}

/// What a paper is made from.
struct Asked {
    view: View,
    facts: NoteFacts,
    agreed: Agreed,
    setting: Setting,
    into: Into,
}

impl Asked {
    /// `site`: under which address people know the record's site, where it is known.
    fn of(record: &Record, asked: OfSession, site: Option<String>) -> anyhow::Result<Self> {
        let view = seen(record, &asked.into)?;
        let which = match asked.dialogues.is_empty() {
            true => Selection::Period,
            false => Selection::Only(asked.dialogues.into_iter().collect()),
        };
        let symbol = asked
            .symbol
            .map(|symbol| Symbol::parse(&symbol).with_context(|| format!("the symbol {symbol}")));
        Ok(Self {
            facts: selected(&view, asked.conference, &which)?,
            view,
            agreed: wording(asked.language, asked.agreed.as_deref())?,
            setting: Setting {
                form: match asked.form {
                    Masthead::A => Form::General,
                    Masthead::B => Form::ConferenceRoom,
                },
                numbers: match asked.strict {
                    true => NumberProfile::Strict,
                    false => NumberProfile::House,
                },
                date: asked.date,
                symbol: symbol.transpose()?,
                original: asked.original,
                item_line: asked.item_line,
                item_title: asked.item_title,
                late: asked.late,
                site: site.map(|base| base.trim_end_matches('/').to_owned()),
            },
            into: asked.into,
        })
    }

    fn identity(&self, code: &str) -> Identity {
        Identity {
            body: Body::Conference,
            date: self.setting.date.unwrap_or(self.view.today()),
            name: format!("{code}-conference-{}", self.facts.session.number),
        }
    }
}

/// The Note. What was checked is told beside it, on the error line, so that the paper can go through a pipe.
pub(super) fn note(
    record: &Record,
    asked: OfSession,
    site: Option<String>,
) -> anyhow::Result<(Paper, Identity, Into)> {
    let asked = Asked::of(record, asked, site)?;
    let paper = compose::note(&asked.facts, &asked.agreed, &asked.setting);
    eprint!("{}", checked(&asked.facts, &paper));
    let identity = asked.identity("note");
    Ok((paper, identity, asked.into))
}

/// What goes beside it.
pub(super) fn beside(
    record: &Record,
    asked: OfSession,
    site: Option<String>,
    which: Beside,
) -> anyhow::Result<(Paper, Identity, Into)> {
    let asked = Asked::of(record, asked, site)?;
    let Asked {
        view,
        facts,
        agreed,
        setting,
        ..
    } = &asked;
    let paper = match which {
        Beside::Compilation => compose::compilation(&compiled(view, facts), agreed, setting),
        Beside::Participation => {
            compose::participation_annex(&participation(view, facts), agreed, setting)
        }
        Beside::Comments => compose::comments(&posted(view, facts), agreed, setting),
    };
    let identity = asked.identity(which.code());
    Ok((paper, identity, asked.into))
}

/// Each check with its rule, and what it found with its place: on a terminal, in English.
pub(super) fn checked(facts: &NoteFacts, paper: &Paper) -> String {
    let found = check_note(facts, paper);
    let mut out = String::new();
    for check in NoteCheck::ALL {
        let own: Vec<_> = found.iter().filter(|one| one.check == check).collect();
        let sign = match own.is_empty() {
            true => "=",
            false => "!",
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "{sign} {} ({})",
            check.statement(Lang::En),
            check.rule()
        );
        for one in own {
            let weight = one.weight.code();
            let _ = writeln!(out, "    {}, {weight}: {}", one.place, one.said(Lang::En));
        }
    }
    out
}
