//! The command line, as a person reads it in `convene --help`.

use crate::again::Until;
use crate::configuration::{Configuration, Given};
use crate::import::Which;
use crate::printing::TypstPrinter;
use crate::{again, import, inviting, keep, opening, post, serve, write};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use mechanism::letters::Returned;
use mechanism::people::RegionalGroup;
use mechanism::{DialogueId, LetterId, PaperId, Role};
use std::path::PathBuf;
use words::Lang;

/// The record and the public face of the constructive dialogues.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub(crate) struct Convene {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serves the demonstration: the real public record of 2022 to 2024, in a temporary folder unless --data says where
    Demo {
        /// Does not try to open a browser
        #[arg(long)]
        no_open: bool,
    },
    /// Serves the record's site
    Serve,
    /// Prints the configuration in force, explained
    Config,
    /// Checks, exports, saves and restores the record
    #[command(subcommand)]
    Record(Keep),
    /// Shows what an old paper says, or what a consolidated list changes, and enters it once confirmed
    #[command(subcommand)]
    Import(Import),
    /// Writes a paper
    #[command(subcommand)]
    Paper(Write),
    /// Goes through a meeting again
    #[command(subcommand)]
    Floor(OfFloor),
    /// Invites somebody to a role of the office, or to the extended Bureau
    Invite(Invite),
    /// Lists the people of the record with their roles
    People,
    /// Says what became of letters
    #[command(subcommand)]
    Letter(OfLetter),
}

/// What is made again of a meeting.
#[derive(Debug, Subcommand)]
enum OfFloor {
    /// Prints the list of speakers as it stood at a moment, why each stood where they stood, and who had the floor
    Replay {
        /// The dialogue: fa-2027
        dialogue: DialogueId,
        /// The moment, by clocks in Vienna; without it the last
        #[arg(long, value_name = "HH:MM:SS", value_parser = Until::read)]
        until: Option<Until>,
    },
}

/// Whom, and to what.
#[derive(Debug, Args)]
pub(crate) struct Invite {
    /// Their e-mail address; what they sign in with
    pub(crate) address: String,
    /// The role: officer, screener, reader, chair, note-taker, editor, translator, technician, check-in, extended-bureau
    #[arg(long, value_parser = role)]
    pub(crate) role: Role,
    /// The regional group, for the extended Bureau: africa, asia-pacific, eastern-europe, latin-america-caribbean,
    /// western-europe-others
    #[arg(long, value_parser = group)]
    pub(crate) group: Option<RegionalGroup>,
    /// For one dialogue only: fa-2027
    #[arg(long)]
    pub(crate) dialogue: Option<DialogueId>,
    /// Their name, as they write it
    #[arg(long, default_value = "")]
    pub(crate) name: String,
    /// The language they are written to in
    #[arg(long, default_value = "en", value_parser = language)]
    pub(crate) language: Lang,
}

/// What became of a letter.
#[derive(Debug, Subcommand)]
enum OfLetter {
    /// It came back after the mail server had taken it: the office sees it as not delivered
    Bounced {
        /// The letter's reference, as in its Message-ID after “letter-”
        reference: LetterId,
        /// Why: no-such-address, mailbox-full, turned, unclear
        #[arg(long, default_value = "unclear", value_parser = returned)]
        reason: Returned,
    },
}

/// What an operator does with the whole record.
#[derive(Debug, Subcommand)]
pub(crate) enum Keep {
    /// Checks the chain against the witnessed heads, and the vault against its commitments
    Verify,
    /// Writes the log as JSON Lines: public entries whole, of all others the commitment
    Export {
        /// What everybody may see; there is no other export yet
        #[arg(long, required = true)]
        public: bool,
        /// To this file; without it to the terminal
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Saves log and vault to a file, beside a running server too
    Backup {
        /// The file to make
        to: PathBuf,
    },
    /// Puts a saved record into an empty place; what was erased since is erased again
    Restore {
        /// The file a backup made
        from: PathBuf,
    },
    /// Mends what the record says of a dialogue; the corrections log shows what changed and why
    Correct {
        /// Which: fa-2023
        dialogue: DialogueId,
        /// The day it was held
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// Its place among the dialogues of the same day
        #[arg(long, value_name = "1, 2 …")]
        order_of_day: Option<u8>,
        /// How many panels it had
        #[arg(long)]
        panels: Option<u8>,
        /// Why, in a sentence; everybody may read it
        #[arg(long)]
        reason: String,
    },
    /// Destroys the text of a paper; the log still verifies and pages say "withheld"
    Erase {
        /// The paper: fa-2022-summary
        paper: PaperId,
        /// Destroys without asking
        #[arg(long)]
        yes: bool,
    },
    /// Shows the dialogues of the record as of a day
    Show {
        /// What had been entered by the end of this day in Vienna
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<Date>,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// A Note by the Secretariat on the dialogues
    Note {
        /// The paper's text, as taken from its PDF
        file: PathBuf,
        /// Enters without asking
        #[arg(long)]
        yes: bool,
    },
    /// The Security Council's consolidated list, for the screening desk
    ConsolidatedList {
        /// The XML file as published
        file: PathBuf,
        /// Puts it in use without asking
        #[arg(long)]
        yes: bool,
    },
    /// A Chair's summary of one dialogue
    Summary {
        /// The paper's text, as taken from its PDF
        file: PathBuf,
        /// The dialogue, where the paper does not say enough: fa-2022
        #[arg(long)]
        dialogue: Option<DialogueId>,
        /// Enters without asking
        #[arg(long)]
        yes: bool,
    },
}

/// Which paper.
#[derive(Debug, Subcommand)]
pub(crate) enum Write {
    /// The consolidated Note to a session of the Conference, made from the record; what was checked of it is told
    Note(OfSession),
    /// What the working groups recommended and what was suggested in the dialogues
    Compilation(OfSession),
    /// Who took part in the dialogues: each dialogue, and attendances by year and working group
    Participation(OfSession),
    /// The written comments on the dialogues that everybody can read
    Comments(OfSession),
    /// The Chair's summary of a dialogue, as imported
    Summary {
        /// The dialogue: fa-2022
        dialogue: DialogueId,
        #[command(flatten)]
        into: Into,
    },
}

/// A paper for a session of the Conference.
#[derive(Debug, Args)]
pub(crate) struct OfSession {
    /// The session: 12
    #[arg(long)]
    pub(crate) conference: u16,
    /// The dialogues it reports: fa-2024,tip-2024; without it those held since the session before
    #[arg(long, value_name = "DIALOGUES", value_delimiter = ',')]
    pub(crate) dialogues: Vec<DialogueId>,
    /// In which language
    #[arg(long = "lang", visible_alias = "language", default_value = "en", value_parser = language)]
    pub(crate) language: Lang,
    /// A file of approved wording that replaces ours
    #[arg(long, value_name = "FILE")]
    pub(crate) agreed: Option<PathBuf>,
    /// Which masthead
    #[arg(long, value_enum, default_value = "b")]
    pub(crate) form: Masthead,
    /// Numbers strictly by the Editorial Manual, not "Sixty (60)"
    #[arg(long)]
    pub(crate) strict: bool,
    /// The date of submission
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<Date>,
    /// The symbol the secretariat assigned; a draft does not print it
    #[arg(long)]
    pub(crate) symbol: Option<String>,
    /// The language of submission
    #[arg(long, default_value = "en", value_parser = language)]
    pub(crate) original: Lang,
    /// The line of the agenda item, where the record's is not the right one
    #[arg(long, value_name = "LINE")]
    pub(crate) item_line: Option<String>,
    /// The title of the agenda item, where the agreed one is not the right one
    #[arg(long, value_name = "TITLE")]
    pub(crate) item_title: Option<String>,
    /// Why it is late, for a document of general distribution
    #[arg(long, value_name = "SENTENCE")]
    pub(crate) late: Option<String>,
    #[command(flatten)]
    pub(crate) into: Into,
}

/// The two mastheads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Masthead {
    /// A document of general distribution
    A,
    /// A conference room paper
    B,
}

/// In which form, where to, as of when.
#[derive(Debug, Args)]
pub(crate) struct Into {
    /// In which form
    #[arg(long, value_enum)]
    pub(crate) format: Format,
    /// To this file; without it to the terminal
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// From what had been entered by the end of this day in Vienna
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<Date>,
}

/// The forms a paper is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A page for browsers
    Html,
    /// Plain text
    Text,
    /// For word processors
    Docx,
    /// Akoma Ntoso for the United Nations
    Akn,
    /// For print
    Pdf,
}

fn role(code: &str) -> Result<Role, String> {
    Role::from_code(code).ok_or_else(|| "no such role; see --help".into())
}

fn group(code: &str) -> Result<RegionalGroup, String> {
    RegionalGroup::from_code(code).ok_or_else(|| "no such regional group; see --help".into())
}

fn returned(code: &str) -> Result<Returned, String> {
    Returned::from_code(code)
        .ok_or_else(|| "one of no-such-address, mailbox-full, turned, unclear".into())
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "one of ar, en, es, fr, ru, zh".into())
}

impl Convene {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let configuration = Configuration::from(self.given)?;
        match self.what {
            What::Demo { no_open } => serve::demo(configuration, !no_open),
            What::Serve => serve::serve(&configuration),
            What::Config => configuration.explain(&mut std::io::stdout().lock()),
            What::Record(what) => keep::run(&configuration, &what),
            What::Import(what) => {
                let record = opening::open(&configuration)?;
                opening::ready_for_writing(&record)?;
                let (which, file, yes) = match what {
                    Import::ConsolidatedList { file, yes } => {
                        return import::run_consolidated(&record, &file, yes);
                    }
                    Import::Note { file, yes } => (Which::Note, file, yes),
                    Import::Summary {
                        file,
                        dialogue,
                        yes,
                    } => (Which::Summary { dialogue }, file, yes),
                };
                import::run(&record, &which, &file, yes)
            }
            What::Paper(what) => {
                let printer = TypstPrinter::new(configuration.fonts.clone());
                let site = configuration.base.clone();
                write::run(&opening::open(&configuration)?, &printer, site, what)
            }
            What::Floor(OfFloor::Replay { dialogue, until }) => {
                again::replay(&configuration, &dialogue, until)
            }
            What::Invite(invite) => inviting::invite(&configuration, &invite),
            What::People => inviting::people(&configuration),
            What::Letter(OfLetter::Bounced { reference, reason }) => {
                post::bounced(&opening::open(&configuration)?, reference, reason)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        Convene::command().debug_assert();
    }
}
