//! Every setting has a default; a flag goes before the environment, the environment before the file.

use crate::post::{MailFile, MailSettings};
use crate::staff::StaffSignIn;
use anyhow::Context as _;
use clap::Args;
use serde::Deserialize;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// What may be given on the command line or in the environment.
#[derive(Debug, Default, Args)]
pub(crate) struct Given {
    /// The folder of the record; made if absent
    #[arg(long, global = true, value_name = "DIR", env = "CONVENE_DATA")]
    data: Option<PathBuf>,
    /// Another store than the SQLite file in the folder: postgres://…
    #[arg(
        long,
        global = true,
        value_name = "ADDRESS",
        env = "CONVENE_STORE",
        hide_env_values = true
    )]
    store: Option<String>,
    /// Where heads are witnessed; best on another machine
    #[arg(long, global = true, value_name = "FILE", env = "CONVENE_WITNESS")]
    witness: Option<PathBuf>,
    /// Where the site listens
    #[arg(
        long,
        global = true,
        value_name = "ADDRESS:PORT",
        env = "CONVENE_LISTEN"
    )]
    listen: Option<SocketAddr>,
    /// Under which address people know the site
    #[arg(long, global = true, value_name = "URL", env = "CONVENE_BASE")]
    base: Option<String>,
    /// A configuration file
    #[arg(long, global = true, value_name = "FILE", env = "CONVENE_CONFIG")]
    config: Option<PathBuf>,
}

/// What the file may say; a word it does not know is an error, so that a misspelt one does not go unnoticed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    data: Option<PathBuf>,
    store: Option<String>,
    witness: Option<PathBuf>,
    listen: Option<SocketAddr>,
    base: Option<String>,
    keeper: Option<String>,
    contact: Option<Contact>,
    agreed: Option<PathBuf>,
    fonts: Option<PathBuf>,
    strict_numbers: Option<bool>,
    behind_proxy: Option<bool>,
    mail: Option<MailFile>,
    staff_sign_in: Option<StaffSignIn>,
}

/// Whom to write to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) telephone: Option<String>,
    pub(crate) postal: Option<String>,
}

/// What is in force.
#[derive(Debug, Clone)]
pub(crate) struct Configuration {
    /// Where it was said to be; the demonstration takes a temporary folder where nothing was said.
    pub(crate) data: Option<PathBuf>,
    pub(crate) store: Option<String>,
    pub(crate) witness: Option<PathBuf>,
    pub(crate) listen: Option<SocketAddr>,
    pub(crate) base: Option<String>,
    pub(crate) keeper: Option<String>,
    pub(crate) contact: Option<Contact>,
    /// A folder with `en.ftl` and the like: approved wording by language.
    pub(crate) agreed: Option<PathBuf>,
    /// A folder to look for a Chinese font in, before the system's.
    pub(crate) fonts: Option<PathBuf>,
    pub(crate) strict_numbers: bool,
    /// Whether the address of whoever asks is what a proxy in front of us noted.
    pub(crate) behind_proxy: bool,
    /// How mail leaves.
    pub(crate) mail: MailSettings,
    /// Whether somebody said how, so that the demonstration does as they said.
    pub(crate) mail_said: bool,
    /// Where the secretariat's staff may sign in besides; `None`: code and passkey only.
    pub(crate) staff_sign_in: Option<StaffSignIn>,
}

/// Where the site listens unless told otherwise.
pub(crate) const LISTEN: &str = "127.0.0.1:8053";
/// The folder of the record unless told otherwise.
pub(crate) const DATA: &str = "convene-data";

impl Configuration {
    pub(crate) fn from(given: Given) -> anyhow::Result<Self> {
        let file = match &given.config {
            Some(path) => read(path)?,
            None => File::default(),
        };
        Ok(Self {
            data: given.data.or(file.data),
            store: given.store.or(file.store),
            witness: given.witness.or(file.witness),
            listen: given.listen.or(file.listen),
            base: given.base.or(file.base),
            keeper: file.keeper,
            contact: file.contact,
            agreed: file.agreed,
            fonts: file.fonts,
            strict_numbers: file.strict_numbers.unwrap_or_default(),
            behind_proxy: file.behind_proxy.unwrap_or_default(),
            mail_said: file.mail.is_some(),
            mail: file.mail.unwrap_or_default().into(),
            staff_sign_in: file.staff_sign_in,
        })
    }

    pub(crate) fn listen(&self) -> anyhow::Result<SocketAddr> {
        match self.listen {
            Some(address) => Ok(address),
            None => LISTEN.parse().context("the default address"),
        }
    }

    /// Under which address people know the site.
    pub(crate) fn base(&self) -> anyhow::Result<String> {
        match &self.base {
            Some(base) => Ok(base.clone()),
            None => {
                let listen = self.listen()?;
                let host = if listen.ip().is_loopback() {
                    "localhost".into()
                } else {
                    listen.ip().to_string()
                };
                Ok(format!("http://{host}:{}", listen.port()))
            }
        }
    }

    /// Prints what is in force as a file that could be given, each setting with what it means.
    pub(crate) fn explain(&self, to: &mut impl Write) -> anyhow::Result<()> {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|p| p.display().to_string());
        let listen = Some(self.listen()?.to_string());
        let base = Some(self.base()?);
        let data = path(&self.data).or_else(|| Some(DATA.into()));
        // A password must not be printed; the address's own form leaves it out.
        let store = self
            .store
            .as_deref()
            .map(|s| s.parse::<record::Address>().map(|a| a.to_string()))
            .transpose()?;
        let settings: [(&str, &str, Option<String>); 8] = [
            (
                "data",
                "The folder of the record. --data, CONVENE_DATA",
                data,
            ),
            (
                "store",
                "PostgreSQL instead of the SQLite file in that folder. --store, CONVENE_STORE",
                store,
            ),
            (
                "witness",
                "Where heads are witnessed, best on another machine. --witness, CONVENE_WITNESS",
                path(&self.witness),
            ),
            (
                "listen",
                "Where the site listens. --listen, CONVENE_LISTEN",
                listen,
            ),
            (
                "base",
                "Under which address people know the site. --base, CONVENE_BASE",
                base,
            ),
            (
                "keeper",
                "Whose record this is, in a few words.",
                self.keeper.clone(),
            ),
            (
                "agreed",
                "A folder of approved wording: en.ftl, fr.ftl … replace phrases of papers.",
                path(&self.agreed),
            ),
            (
                "fonts",
                "A folder with a Chinese font, before the system's folders.",
                path(&self.fonts),
            ),
        ];
        writeln!(
            to,
            "# The configuration in force. Give it as a file with --config FILE or CONVENE_CONFIG.\n"
        )?;
        for (name, meaning, value) in settings {
            match value {
                Some(value) => {
                    writeln!(to, "# {meaning}\n{name} = {}\n", toml::Value::String(value))?
                }
                None => writeln!(to, "# {meaning}\n# {name} = \"\"\n")?,
            }
        }
        writeln!(
            to,
            "# Numbers strictly by the Editorial Manual, not as papers of this series print them."
        )?;
        writeln!(to, "strict-numbers = {}\n", self.strict_numbers)?;
        writeln!(
            to,
            "# Whether a proxy stands in front and notes in X-Forwarded-For who asks. Say so only if one does:\n\
             # otherwise anybody can claim any address, and limits on guessing count for nothing."
        )?;
        writeln!(to, "behind-proxy = {}\n", self.behind_proxy)?;
        writeln!(
            to,
            "# Whom to write to: a table [contact] with name, email, telephone, postal."
        )?;
        if let Some(contact) = &self.contact {
            writeln!(
                to,
                "[contact]\nname = {}",
                toml::Value::String(contact.name.clone())
            )?;
        }
        self.mail.explain(to)?;
        StaffSignIn::explain(self.staff_sign_in.as_ref(), to)
    }
}

fn read(path: &Path) -> anyhow::Result<File> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_setting_is_told() {
        let error = toml::from_str::<File>("lisen = \"127.0.0.1:1\"").unwrap_err();
        assert!(error.to_string().contains("lisen"), "{error}");
    }

    #[test]
    fn what_is_printed_can_be_given_back_and_shows_no_password() {
        let given = Given {
            store: Some("postgres://convene:hidden@db/convene".into()),
            ..Given::default()
        };
        let mut printed = Vec::new();
        Configuration::from(given)
            .unwrap()
            .explain(&mut printed)
            .unwrap();
        let printed = String::from_utf8(printed).unwrap();
        assert!(!printed.contains("hidden"), "{printed}");
        toml::from_str::<File>(&printed).unwrap();
    }
}
