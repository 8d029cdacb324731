//! One applicant's browser: asks as the pages of the site would, one request after another.

use crate::applicants::{Somebody, answered};
use crate::client::{Answer, Line};
use anyhow::{Context as _, bail, ensure};
use mechanism::{CallId, DialogueId};
use std::time::Duration;

/// How long the file is that goes with each application, in bytes.
const FILE: usize = 16_000;
/// How long somebody waits who is told to come back, and how often they do.
const PAUSE: Duration = Duration::from_millis(100);
const PATIENCE: u32 = 100;
const FORM: &str = "application/x-www-form-urlencoded";
const BOUNDARY: &str = "a-boundary-of-the-benchmark";

/// What an applicant saw.
#[derive(Default)]
pub(crate) struct Times {
    pub(crate) requests: u64,
    pub(crate) told_to_come_back: u64,
    /// Seconds until a page of the draft was saved.
    pub(crate) saved: Vec<f64>,
    /// Seconds until a page with a file was.
    pub(crate) received: Vec<f64>,
    /// Seconds until an application was confirmed.
    pub(crate) submitted: Vec<f64>,
    /// The applications that were confirmed.
    pub(crate) confirmed: Vec<String>,
}

impl Times {
    pub(crate) fn add(&mut self, other: Self) {
        self.requests += other.requests;
        self.told_to_come_back += other.told_to_come_back;
        self.saved.extend(other.saved);
        self.received.extend(other.received);
        self.submitted.extend(other.submitted);
        self.confirmed.extend(other.confirmed);
    }
}

/// Somebody at a browser.
pub(crate) struct Applying<'a> {
    line: Line,
    call: &'a CallId,
    dialogue: &'a DialogueId,
    /// Which of those at once.
    nth: usize,
    /// How many drafts were begun here.
    begun: u32,
    pub(crate) times: Times,
}

impl<'a> Applying<'a> {
    pub(crate) fn at(
        port: u16,
        call: &'a CallId,
        dialogue: &'a DialogueId,
        nth: usize,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            line: Line::to(port)?,
            call,
            dialogue,
            nth,
            begun: 0,
            times: Times::default(),
        })
    }

    /// Writes a draft to its end, page by page; its address.
    pub(crate) fn drafts(&mut self, somebody: &Somebody) -> anyhow::Result<String> {
        self.begun += 1;
        let command =
            uuid::Uuid::from_u128(somebody.person.0.as_u128() ^ (u128::from(self.begun) << 64 | 1));
        let begin = format!("/calls/{}/application", self.call);
        let (mut page, _) = self.sends(
            somebody,
            &begin,
            FORM,
            format!("command={command}").as_bytes(),
        )?;
        let draft = page
            .strip_suffix("/organization")
            .context("a draft begins with its organization")?
            .to_owned();
        let organization = format!(
            "organization=new&name-en=Invented+Society+{}+{}+{}&kind=ngo&area=mx&field=Made+up",
            self.nth, self.begun, somebody.person
        );
        page = self.fills(
            somebody,
            &page,
            &format!("{draft}/organization"),
            &organization,
        )?;
        if page.ends_with("/dialogues") {
            let dialogues = format!("dialogues={}", self.dialogue);
            page = self.fills(somebody, &page, &format!("{draft}/dialogues"), &dialogues)?;
        }
        for (section, answers) in answered() {
            let to = format!("{draft}/questions/{section}");
            if section == "contribution" {
                self.opens(somebody, &page)?;
                let body = with_file(&answers);
                let kind = format!("multipart/form-data; boundary={BOUNDARY}");
                let (next, seconds) = self.sends(somebody, &format!("{to}/files"), &kind, &body)?;
                self.times.received.push(seconds);
                page = next;
            } else {
                let fields: Vec<String> = answers
                    .iter()
                    .map(|(key, value)| format!("a-{key}={}", value.replace(' ', "+")))
                    .collect();
                page = self.fills(
                    somebody,
                    &page,
                    &to,
                    &format!("seen=0&{}", fields.join("&")),
                )?;
            }
        }
        self.opens(somebody, &format!("{draft}/review"))?;
        Ok(draft)
    }

    /// Submits a draft, and opens the receipt.
    pub(crate) fn submits(&mut self, somebody: &Somebody, draft: &str) -> anyhow::Result<()> {
        let (receipt, seconds) = self.sends(somebody, &format!("{draft}/review"), FORM, b"")?;
        let slug = receipt
            .strip_prefix("/applications/")
            .and_then(|rest| rest.strip_suffix("/receipt"))
            .with_context(|| format!("a receipt, not {receipt}"))?;
        self.times.submitted.push(seconds);
        self.times.confirmed.push(slug.to_owned());
        Ok(())
    }

    /// Opens a page and sends its form; where that leads.
    fn fills(
        &mut self,
        somebody: &Somebody,
        page: &str,
        to: &str,
        form: &str,
    ) -> anyhow::Result<String> {
        self.opens(somebody, page)?;
        let (next, seconds) = self.sends(somebody, to, FORM, form.as_bytes())?;
        self.times.saved.push(seconds);
        Ok(next)
    }

    fn opens(&mut self, somebody: &Somebody, page: &str) -> anyhow::Result<()> {
        let answer = self.asks(|line| line.get(page, &somebody.headers))?;
        ensure!(answer.status == 200, "{page} answered {}", answer.status);
        Ok(())
    }

    /// Sends a form that is taken; where it leads, and after how long.
    fn sends(
        &mut self,
        somebody: &Somebody,
        to: &str,
        kind: &str,
        body: &[u8],
    ) -> anyhow::Result<(String, f64)> {
        let answer = self.asks(|line| line.post(to, &somebody.headers, kind, body))?;
        match answer.location {
            Some(location) if answer.status == 303 => Ok((location, answer.seconds)),
            _ => bail!(
                "{to} answered {}: {}",
                answer.status,
                String::from_utf8_lossy(&answer.body)
            ),
        }
    }

    /// Asks until the answer is not "come back in a moment". Coming back counts: it is part of the wait.
    fn asks(
        &mut self,
        ask: impl Fn(&mut Line) -> anyhow::Result<Answer>,
    ) -> anyhow::Result<Answer> {
        let began = std::time::Instant::now();
        for _ in 0..PATIENCE {
            let mut answer = ask(&mut self.line)?;
            self.times.requests += 1;
            if answer.status != 503 {
                answer.seconds = began.elapsed().as_secs_f64();
                return Ok(answer);
            }
            self.times.told_to_come_back += 1;
            std::thread::sleep(PAUSE);
        }
        bail!("told to come back {PATIENCE} times")
    }
}

/// A form in parts with a file at its end.
fn with_file(answers: &[(&str, &str)]) -> Vec<u8> {
    let mut body = String::new();
    for (name, value) in [("seen".to_owned(), "0")].into_iter().chain(
        answers
            .iter()
            .map(|(key, value)| (format!("a-{key}"), *value)),
    ) {
        body += &format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
    }
    body += &format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"a-background-file\"; filename=\"paper.pdf\"\r\n\
         content-type: application/pdf\r\n\r\n%PDF-1.7\n{}\r\n--{BOUNDARY}--\r\n",
        "made up ".repeat(FILE / 8)
    );
    body.into_bytes()
}
