//! Over a mail server. Sender and recipient are agreed before the carrier says that it begins, so that a server that is
//! down, or asks for patience, costs no attempt.

use super::settings::Tls;
use super::transport::{Outcome, Unable};
use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::fmt;
use std::time::Duration;
use tokio::time::timeout;

/// How long one step may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the server may think about a text it was given (RFC 5321, 4.5.3.2.6).
const LONG_PATIENCE: Duration = Duration::from_secs(600);

/// A mail server and how to speak with it.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: Tls,
    /// What we call ourselves.
    pub(crate) hello: String,
    /// User and password.
    pub(crate) login: Option<(String, String)>,
}

/// Without the password.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} ({:?})", self.host, self.port, self.tls)
    }
}

/// The way over a mail server. One line serves many mails, and is let go when there are none.
pub(crate) struct Smtp {
    server: Server,
    line: Option<AsyncSmtpConnection>,
}

/// A mail whose sender and recipient the server agreed to.
pub(crate) struct Accepted<'l> {
    line: &'l mut Option<AsyncSmtpConnection>,
    text: Vec<u8>,
}

impl Smtp {
    pub(crate) fn new(server: Server) -> Self {
        Self { server, line: None }
    }

    pub(super) async fn offer(&mut self, mail: &Message) -> Result<Accepted<'_>, Unable> {
        let mut line = match self.line.take() {
            Some(line) => line,
            None => self.open().await?,
        };
        match timeout(PATIENCE, agree(&mut line, mail)).await {
            Ok(Ok(())) => {
                self.line = Some(line);
                Ok(Accepted {
                    line: &mut self.line,
                    text: mail.formatted(),
                })
            }
            Ok(Err(unable)) => {
                // After an answer, even a refusal, the line can be used again; after silence it cannot.
                let clear = timeout(PATIENCE, line.command(Rset)).await;
                if !matches!(unable, Unable::Away(_)) && matches!(clear, Ok(Ok(_))) {
                    self.line = Some(line);
                }
                Err(unable)
            }
            Err(_) => Err(Unable::Away("the mail server does not answer".into())),
        }
    }

    /// Says good-bye.
    pub(super) async fn rest(&mut self) {
        if let Some(mut line) = self.line.take() {
            let _whatever_they_say = timeout(PATIENCE, line.quit()).await;
        }
    }

    async fn open(&self) -> Result<AsyncSmtpConnection, Unable> {
        match timeout(PATIENCE, self.connect()).await {
            Ok(connected) => connected.map_err(|error| Unable::Away(error.to_string())),
            Err(_) => Err(Unable::Away("the mail server does not answer".into())),
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let server = &self.server;
        let hello = ClientId::Domain(server.hello.clone());
        let secured = || TlsParameters::new(server.host.clone());
        let from_the_first = match server.tls {
            Tls::Implicit => Some(secured()?),
            Tls::Starttls | Tls::None => None,
        };
        let address = (server.host.as_str(), server.port);
        let mut line = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(PATIENCE),
            &hello,
            from_the_first,
            None,
        )
        .await?;
        if server.tls == Tls::Starttls {
            // A server that does not offer it ends the matter: nothing goes in the clear.
            line.starttls(secured()?, &hello).await?;
        }
        if let Some((user, password)) = &server.login {
            let credentials = Credentials::new(user.clone(), password.clone());
            line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .await?;
        }
        Ok(line)
    }
}

/// Asks the server whether it takes a mail from us, and to them.
async fn agree(line: &mut AsyncSmtpConnection, mail: &Message) -> Result<(), Unable> {
    let envelope = mail.envelope();
    let mut with = Vec::new();
    let addresses = envelope.from().into_iter().chain(envelope.to());
    if !addresses
        .into_iter()
        .all(|address| address.to_string().is_ascii())
    {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            let why = "the mail server cannot write to an address that is not ASCII";
            return Err(Unable::Never(why.into()));
        }
        with.push(MailParameter::SmtpUtfEight);
    }
    // A refusal of the sender is about us: no other mail would fare better.
    line.command(Mail::new(envelope.from().cloned(), with))
        .await
        .map_err(|error| Unable::Away(error.to_string()))?;
    for to in envelope.to() {
        line.command(Rcpt::new(to.clone(), Vec::new()))
            .await
            .map_err(|error| of_this_one(&error))?;
    }
    Ok(())
}

/// What an answer means for the mail in hand; no answer is about the server.
fn of_this_one(error: &Error) -> Unable {
    let why = error.to_string();
    if error.is_permanent() {
        Unable::Never(why)
    } else if error.is_transient() {
        Unable::Later(why)
    } else {
        Unable::Away(why)
    }
}

impl Accepted<'_> {
    /// Gives the text. Once it is on its way, only the server's word says what came of it.
    pub(super) async fn deliver(self) -> Outcome {
        let Some(mut line) = self.line.take() else {
            return Outcome::Refused(Unable::Away("the line was lost".into()));
        };
        match timeout(PATIENCE, line.command(Data)).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => return Outcome::Refused(of_this_one(&error)),
            Err(_) => {
                let why = "the mail server does not answer";
                return Outcome::Refused(Unable::Away(why.into()));
            }
        }
        match timeout(LONG_PATIENCE, line.message(&self.text)).await {
            Ok(Ok(_)) => {
                *self.line = Some(line);
                Outcome::Taken
            }
            Ok(Err(error)) if error.is_permanent() || error.is_transient() => {
                *self.line = Some(line);
                Outcome::Refused(of_this_one(&error))
            }
            Ok(Err(error)) => Outcome::Unknown(error.to_string()),
            Err(_) => Outcome::Unknown("the mail server did not say whether it took it".into()),
        }
    }

    /// Takes back what was agreed.
    pub(super) async fn leave(self) {
        if let Some(mut line) = self.line.take()
            && let Ok(Ok(_)) = timeout(PATIENCE, line.command(Rset)).await
        {
            *self.line = Some(line);
        }
    }
}
