//! A letter or a notice as a mail: plain text, UTF-8, headers nobody can smuggle anything into.

use anyhow::Context as _;
use jiff::Timestamp;
use lettre::address::AddressError;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::{Address, Message};
use std::error::Error;
use std::time::SystemTime;

/// Something on its way to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parcel {
    /// What its Message-ID is made from: the same for every attempt, so that who gets it twice sees that it is one.
    pub(crate) id: String,
    /// To which address.
    pub(crate) to: String,
    /// The language it is in.
    pub(crate) language: String,
    /// Its subject.
    pub(crate) subject: String,
    /// Its text.
    pub(crate) body: String,
    /// Whether it comes from the neutral sender.
    pub(crate) neutral: bool,
    /// When it is sent.
    pub(crate) at: Timestamp,
}

/// From whom mails come.
#[derive(Debug, Clone)]
pub(crate) struct Senders {
    from: Mailbox,
    neutral: Mailbox,
    host: String,
}

/// Why something cannot be a mail.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotAMail {
    /// The address cannot stand in an envelope.
    #[error("the address cannot be written to: {0}")]
    Address(#[from] AddressError),
    /// Anything else about its form.
    #[error("it has no form of a mail: {0}")]
    Form(#[from] lettre::error::Error),
}

impl Senders {
    pub(crate) fn new(from: &str, neutral: Option<&str>, host: &str) -> anyhow::Result<Self> {
        let read = |text: &str| {
            let read: Result<Mailbox, _> = text.parse();
            read.with_context(|| format!("“{text}” is not “Name <address>”"))
        };
        let from = read(from)?;
        let neutral = match neutral {
            Some(neutral) => read(neutral)?,
            None => Mailbox::new(None, from.email.clone()),
        };
        Ok(Self {
            from,
            neutral,
            host: host.to_owned(),
        })
    }

    /// The mail. An address or a subject with a line break in it makes no second header: the address is refused, the
    /// subject's control characters become spaces.
    pub(crate) fn mail(&self, parcel: &Parcel) -> Result<Message, NotAMail> {
        let from = if parcel.neutral {
            &self.neutral
        } else {
            &self.from
        };
        let to: Address = parcel.to.trim().parse()?;
        let mail = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(one_line(&parcel.subject))
            .message_id(Some(format!("<{}@{}>", parcel.id, self.host)))
            .date(SystemTime::from(parcel.at))
            .header(AutoSubmitted)
            .header(ContentLanguage(one_line(&parcel.language)))
            .singlepart(
                SinglePart::builder()
                    .header(ContentType::TEXT_PLAIN)
                    .body(parcel.body.clone()),
            )?;
        Ok(mail)
    }
}

fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Says that a program wrote it, so that no other program answers (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the text (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn senders() -> Senders {
        let from = "Dialogues <office@example.org>";
        Senders::new(from, None, "dialogues.example").unwrap()
    }

    fn parcel() -> Parcel {
        Parcel {
            id: "letter-1".into(),
            to: "ana@example.org".into(),
            language: "fr".into(),
            subject: "Votre invitation à Vienne".into(),
            body: "Bonjour,\n\nÀ bientôt.\n".into(),
            neutral: false,
            at: "2031-03-03T10:00:00Z".parse().unwrap(),
        }
    }

    fn text(parcel: &Parcel) -> String {
        String::from_utf8(senders().mail(parcel).unwrap().formatted()).unwrap()
    }

    fn headers(text: &str) -> Vec<&str> {
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        head.lines()
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split(':').next().unwrap())
            .collect()
    }

    #[test]
    fn a_mail_says_who_when_which_and_that_a_program_wrote_it() {
        let text = text(&parcel());
        for line in [
            "From: Dialogues <office@example.org>\r\n",
            "To: ana@example.org\r\n",
            "Message-ID: <letter-1@dialogues.example>\r\n",
            "Date: Mon, 03 Mar 2031 10:00:00 +0000\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: fr\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(text.is_ascii());
    }

    #[test]
    fn a_neutral_sender_has_no_name() {
        let neutral = Parcel {
            neutral: true,
            ..parcel()
        };
        assert!(text(&neutral).contains("From: office@example.org\r\n"));
    }

    #[test]
    fn no_text_makes_a_header_of_its_own() {
        let expected = headers(&text(&parcel())).len();
        for line_break in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}"] {
            let smuggled =
                format!("Hello{line_break}Bcc: eve@example.org{line_break}{line_break}x");
            let parcel = Parcel {
                subject: smuggled.clone(),
                language: smuggled.clone(),
                body: smuggled,
                ..parcel()
            };
            let text = text(&parcel);
            let found = headers(&text);
            assert_eq!(found.len(), expected, "{text}");
            assert!(!found.contains(&"Bcc"), "{text}");
        }
        for address in [
            "ana@example.org\r\nBcc: eve@example.org",
            "ana@example.org, eve@example.org",
            "<ana@example.org>",
            "ana@example.org>\r\nDATA",
            "",
        ] {
            let parcel = Parcel {
                to: address.into(),
                ..parcel()
            };
            assert!(senders().mail(&parcel).is_err(), "{address}");
        }
    }
}
