//! How mail leaves: the `[mail]` table of the configuration file.

use super::parcel::Senders;
use super::transport::Transport;
use super::{folder::Folder, mailbox::Shown, smtp::Server, smtp::Smtp};
use anyhow::{Context as _, bail};
use record::Record;
use serde::Deserialize;
use std::io::Write;
use std::path::PathBuf;

/// The variable of the environment that may hold the password instead of a file.
const PASSWORD: &str = "CONVENE_MAIL_PASSWORD";
/// How many mails leave in a minute unless told otherwise.
const PER_MINUTE: u32 = 60;

/// The ways a mail leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TransportKind {
    /// Over a mail server.
    Smtp,
    /// As files in a folder.
    Folder,
    /// Into the demonstration's mailbox page.
    Mailbox,
    /// Not at all.
    None,
}

/// How a line to the mail server is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tls {
    /// A plain line becomes a secured one before anything is said, or nothing is said.
    Starttls,
    /// Secured from the first byte.
    Implicit,
    /// Not secured: to this machine alone.
    None,
}

impl TransportKind {
    fn code(self) -> &'static str {
        match self {
            Self::Smtp => "smtp",
            Self::Folder => "folder",
            Self::Mailbox => "mailbox",
            Self::None => "none",
        }
    }
}

impl Tls {
    fn code(self) -> &'static str {
        match self {
            Self::Starttls => "starttls",
            Self::Implicit => "implicit",
            Self::None => "none",
        }
    }

    fn port(self) -> u16 {
        match self {
            Self::Starttls => 587,
            Self::Implicit => 465,
            Self::None => 25,
        }
    }
}

/// What the file may say of mail.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct MailFile {
    transport: Option<TransportKind>,
    folder: Option<PathBuf>,
    host: Option<String>,
    port: Option<u16>,
    tls: Option<Tls>,
    user: Option<String>,
    password_file: Option<PathBuf>,
    from: Option<String>,
    neutral_from: Option<String>,
    per_minute: Option<u32>,
}

/// What is in force.
#[derive(Debug, Clone)]
pub(crate) struct MailSettings {
    pub(crate) transport: TransportKind,
    pub(crate) folder: Option<PathBuf>,
    host: Option<String>,
    port: Option<u16>,
    tls: Tls,
    user: Option<String>,
    password_file: Option<PathBuf>,
    from: Option<String>,
    neutral_from: Option<String>,
    pub(crate) per_minute: u32,
}

impl From<MailFile> for MailSettings {
    fn from(file: MailFile) -> Self {
        Self {
            transport: file.transport.unwrap_or(TransportKind::Folder),
            folder: file.folder,
            host: file.host,
            port: file.port,
            tls: file.tls.unwrap_or(Tls::Starttls),
            user: file.user,
            password_file: file.password_file,
            from: file.from,
            neutral_from: file.neutral_from,
            per_minute: file.per_minute.unwrap_or(PER_MINUTE),
        }
    }
}

impl MailSettings {
    /// The demonstration shows its mails on a page, unless its operator said otherwise.
    pub(crate) fn of_demonstration(mut self, said: bool) -> Self {
        if !said {
            self.transport = TransportKind::Mailbox;
            self.per_minute = 0;
        }
        self
    }

    /// From whom mails come. Without a setting the address says that it is nobody's: files and mailbox do not mind, and
    /// for a mail server an address must be given.
    pub(crate) fn senders(&self, base: &str) -> anyhow::Result<Senders> {
        let host = host_of(base);
        let nobody = format!("Convene <no-reply@{host}>");
        if self.from.is_none() && self.transport == TransportKind::Smtp {
            bail!(
                "mail over a mail server needs `from` in [mail]: \"Office <office@example.org>\""
            );
        }
        let from = self.from.as_deref().unwrap_or(&nobody);
        Senders::new(from, self.neutral_from.as_deref(), host)
    }

    /// The way mails leave; `None`: they do not.
    pub(crate) fn open(
        &self,
        record: &Record,
        folder: PathBuf,
        base: &str,
    ) -> anyhow::Result<Option<Transport>> {
        Ok(Some(match self.transport {
            TransportKind::None => return Ok(None),
            TransportKind::Mailbox => Transport::Mailbox(Shown::new(record.clone())),
            TransportKind::Folder => {
                Transport::Folder(Folder::new(self.folder.clone().unwrap_or(folder)))
            }
            TransportKind::Smtp => Transport::Smtp(Box::new(Smtp::new(self.server(base)?))),
        }))
    }

    fn server(&self, base: &str) -> anyhow::Result<Server> {
        let host = self
            .host
            .clone()
            .context("mail over a mail server needs `host` in [mail]")?;
        let local = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if self.tls == Tls::None && !local {
            bail!(
                "mail is not sent in the clear to another machine: set `tls` to \"starttls\" or \"implicit\""
            );
        }
        let login = match &self.user {
            Some(user) => Some((user.clone(), self.password()?)),
            None => None,
        };
        Ok(Server {
            port: self.port.unwrap_or_else(|| self.tls.port()),
            tls: self.tls,
            hello: host_of(base).to_owned(),
            host,
            login,
        })
    }

    fn password(&self) -> anyhow::Result<String> {
        match &self.password_file {
            Some(file) => {
                let text = std::fs::read_to_string(file).with_context(|| {
                    format!("reading the password for mail from {}", file.display())
                })?;
                Ok(text.trim_end_matches(['\r', '\n']).to_owned())
            }
            None => std::env::var(PASSWORD).with_context(|| {
                format!("mail with a `user` needs `password-file` in [mail], or {PASSWORD}")
            }),
        }
    }

    /// Prints what is in force as the table that could be given. The password is not among it.
    pub(crate) fn explain(&self, to: &mut impl Write) -> anyhow::Result<()> {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let text = |text: &str| Some(text.to_owned());
        let settings: [(&str, &str, Option<String>); 9] = [
            (
                "transport",
                "How mail leaves: smtp, folder (files in the folder of the record), mailbox (the demonstration's page), none.",
                text(self.transport.code()),
            ),
            (
                "folder",
                "Another folder for the files than `mail` in the folder of the record.",
                path(&self.folder),
            ),
            ("host", "The mail server.", self.host.clone()),
            (
                "tls",
                "How the line to it is secured: starttls, implicit, or none, which only this machine is trusted with.",
                text(self.tls.code()),
            ),
            (
                "user",
                "As whom to sign in there; without it nobody signs in.",
                self.user.clone(),
            ),
            (
                "password-file",
                "A file that holds the password and nothing else; or CONVENE_MAIL_PASSWORD in the environment.",
                path(&self.password_file),
            ),
            (
                "from",
                "From whom mails come: \"Office <office@example.org>\".",
                self.from.clone(),
            ),
            (
                "neutral-from",
                "The same for those who asked for a neutral sender; without it the address of `from` alone.",
                self.neutral_from.clone(),
            ),
            ("port", "Its port, unless it is the usual one.", None),
        ];
        writeln!(to, "\n# Mail.\n[mail]")?;
        for (name, meaning, value) in settings {
            let unset = || {
                let port = self.port.filter(|_| name == "port");
                port.map_or(format!("# {name} = …"), |port| format!("{name} = {port}"))
            };
            let line = value.map_or_else(unset, |value| {
                format!("{name} = {}", toml::Value::String(value))
            });
            writeln!(to, "# {meaning}\n{line}\n")?;
        }
        writeln!(
            to,
            "# How many mails leave in a minute at most; 0: as many as there are.\nper-minute = {}",
            self.per_minute
        )?;
        Ok(())
    }
}

/// The host of the address under which people know the site; what Message-IDs end with.
fn host_of(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    let end = rest.find(['/', ':']).unwrap_or(rest.len());
    match &rest[..end] {
        "" => "localhost",
        host => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> MailSettings {
        toml::from_str::<MailFile>(text).unwrap().into()
    }

    #[test]
    fn nothing_goes_in_the_clear_to_another_machine() {
        let there = settings("transport = \"smtp\"\nhost = \"mail.example.org\"\ntls = \"none\"");
        assert!(there.server("http://localhost").is_err());
        let here = settings("transport = \"smtp\"\nhost = \"localhost\"\ntls = \"none\"");
        assert_eq!(here.server("http://localhost").unwrap().port, 25);
        let secured = settings("transport = \"smtp\"\nhost = \"mail.example.org\"");
        assert_eq!(secured.server("http://localhost").unwrap().port, 587);
    }

    #[test]
    fn what_is_explained_can_be_given_back_and_holds_no_password() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        std::fs::write(&file, "hunter2\n").unwrap();
        let mut given = settings(
            "transport = \"smtp\"\nhost = \"mail.example.org\"\nuser = \"office\"\nport = 2525",
        );
        given.password_file = Some(file);
        assert_eq!(given.password().unwrap(), "hunter2");
        let mut printed = Vec::new();
        given.explain(&mut printed).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        assert!(!printed.contains("hunter2"), "{printed}");
        assert!(printed.contains("port = 2525"), "{printed}");
        let table: toml::Table = toml::from_str(&printed).unwrap();
        let mail: MailFile = table["mail"].clone().try_into().unwrap();
        assert_eq!(mail.user.as_deref(), Some("office"));
        assert!(!format!("{:?}", given.server("http://x.example")).contains("hunter2"));
    }

    #[test]
    fn the_host_of_an_address_ends_where_it_ends() {
        for (base, host) in [
            ("https://dialogues.example", "dialogues.example"),
            ("http://localhost:8053", "localhost"),
            ("https://x.example/y", "x.example"),
            ("", "localhost"),
        ] {
            assert_eq!(host_of(base), host);
        }
    }
}
