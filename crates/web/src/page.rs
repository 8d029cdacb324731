//! The frame of every page: its language, its links, what the header and the footer say.

use crate::arrival::Arrival;
use crate::assets;
use crate::chance::Draws;
use crate::query::Query;
use crate::site::{Installation, Site};
use askama::filters::HtmlSafeOutput;
use jiff::civil::Date;
use mechanism::calendar::{Gathering, MeetingId, WorkingGroup};
use mechanism::{Name, Role, View};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;
use words::{Lang, Value, dates, moments, numbers};

/// Text that is markup already.
pub(crate) type Markup = HtmlSafeOutput<String>;

/// What templates speak through; the first field of each.
#[derive(Clone)]
pub(crate) struct Page {
    /// The language of the answer.
    pub(crate) lang: Lang,
    /// The day the address asks for, if it is not today.
    pub(crate) as_of: Option<Date>,
    /// The day it is in Vienna.
    pub(crate) today: Date,
    /// Whose site this is.
    pub(crate) installation: Arc<Installation>,
    /// Who is signed in, for the header; `None`: nobody.
    pub(crate) standing: Option<Standing>,
    draws: Arc<Draws>,
    named: bool,
    path: String,
    query: Query,
}

/// Who is signed in, as the header says it.
#[derive(Clone)]
pub(crate) struct Standing {
    /// Their name, or their address while they have given none.
    pub(crate) name: String,
    /// Their roles, save that of an applicant, which everybody has.
    pub(crate) roles: Vec<Role>,
    /// Whether they stepped in, in the demonstration.
    pub(crate) stepped_in: bool,
}

impl Standing {
    pub(crate) fn of(view: &View, arrival: &Arrival) -> Option<Self> {
        let signed_in = arrival.signed_in.as_ref()?;
        let me = view.me()?;
        let identity = me.identity.as_ref();
        let name = identity.map_or("", |identity| match identity.name.as_str() {
            "" => &identity.address,
            name => name,
        });
        let mut roles = view.who().roles();
        roles.retain(|role| *role != Role::Applicant);
        Some(Self {
            name: name.to_owned(),
            roles,
            stepped_in: signed_in.session.demonstration,
        })
    }

    /// Whether there is work for them at the secretariat's desks.
    pub(crate) fn is_office(&self) -> bool {
        self.roles
            .iter()
            .any(|role| matches!(role, Role::Officer | Role::Screener | Role::Reader))
    }
}

/// The same page in another language.
pub(crate) struct InLanguage {
    pub(crate) code: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) name: &'static str,
    pub(crate) href: String,
    pub(crate) absolute: String,
    pub(crate) current: bool,
}

impl Page {
    pub(crate) fn new(site: &Site, arrival: &Arrival, query: Query, as_of: Option<Date>) -> Self {
        Self {
            lang: arrival.lang,
            as_of,
            today: mechanism::day_in_vienna(site.record.clock().now()),
            installation: site.installation.clone(),
            standing: None,
            draws: site.draws.clone(),
            named: arrival.named,
            path: arrival.path.clone(),
            query,
        }
    }

    /// The page of a screen that many look at: its language, and links that name it.
    pub(crate) fn of_a_screen(site: &Site, lang: Lang) -> Self {
        Self {
            lang,
            as_of: None,
            today: mechanism::day_in_vienna(site.record.clock().now()),
            installation: site.installation.clone(),
            standing: None,
            draws: site.draws.clone(),
            named: true,
            path: "/floor".to_owned(),
            query: Query::default(),
        }
    }

    /// The id of what a form on this page will ask for.
    pub(crate) fn command(&self) -> String {
        self.draws.command().0.to_string()
    }

    // ---- words

    /// A message.
    pub(crate) fn say(&self, key: &str) -> Cow<'static, str> {
        words::say(self.lang, key)
    }

    /// What stands between a name and what it names: languages write it differently.
    pub(crate) fn colon(&self) -> Cow<'static, str> {
        self.say("colon")
    }

    /// A message with one text in it.
    pub(crate) fn with(&self, key: &str, name: &str, value: impl AsRef<str>) -> String {
        words::say_with(self.lang, key, &[(name, Value::from(value.as_ref()))])
    }

    /// A message that counts `$n`.
    pub(crate) fn count(&self, key: &str, n: usize) -> String {
        words::say_with(self.lang, key, &[("n", Value::from(n))])
    }

    /// A message with several values.
    pub(crate) fn say_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        words::say_with(self.lang, key, values)
    }

    /// Several things in one phrase: "a, b and c".
    pub(crate) fn list(&self, items: &[String]) -> String {
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        words::list(self.lang, &items)
    }

    /// A number in figures.
    pub(crate) fn number(&self, number: u32) -> String {
        numbers::figure(self.lang, number.into())
    }

    /// The place of a dialogue among others, in words: "third".
    pub(crate) fn ordinal(&self, number: u32) -> String {
        numbers::dialogue_ordinal(self.lang, number.into())
    }

    /// The name of a topic.
    pub(crate) fn topic(&self, group: WorkingGroup) -> Cow<'static, str> {
        self.say(&format!("topic-{}", group.code()))
    }

    /// The official name of a working group.
    pub(crate) fn group(&self, group: WorkingGroup) -> Cow<'static, str> {
        self.say(&format!("group-{}", group.code()))
    }

    /// "Ms. Name", with the honorific of the reader's language.
    pub(crate) fn person(&self, name: &Name) -> String {
        words::person(self.lang, name.honorific.as_deref(), &name.full)
    }

    /// "eleventh meeting of the Working Group on Firearms".
    pub(crate) fn meeting(&self, id: MeetingId, called: Gathering) -> String {
        let group = self.say(&format!("group-{}-of", id.group.code()));
        let values = [
            ("meeting", self.gathering(id.number, called).into()),
            ("group", group.into()),
        ];
        self.say_with("meeting-of-group", &values)
    }

    /// "eleventh meeting".
    pub(crate) fn gathering(&self, number: u16, called: Gathering) -> String {
        let key = match called {
            Gathering::Session => "gathering-session",
            Gathering::Meeting => "gathering-meeting",
        };
        let ordinal = match called {
            Gathering::Session => numbers::session_ordinal(self.lang, number.into()),
            Gathering::Meeting => numbers::meeting_ordinal(self.lang, number.into()),
        };
        let values = [
            ("ordinal", ordinal.into()),
            ("number", Value::Number(number.into())),
        ];
        self.say_with(key, &values)
    }

    // ---- days

    /// "5 April 2024", as words.
    pub(crate) fn day(&self, day: &Date) -> String {
        dates::long(self.lang, *day)
    }

    /// "5 April 2024", marked up for machines.
    pub(crate) fn time(&self, day: &Date) -> Markup {
        HtmlSafeOutput(format!(
            "<time datetime=\"{day}\">{}</time>",
            dates::long(self.lang, *day)
        ))
    }

    /// "Friday, 5 April 2024", marked up for machines.
    pub(crate) fn weekday_time(&self, day: &Date) -> Markup {
        let words = dates::with_weekday(self.lang, *day);
        HtmlSafeOutput(format!("<time datetime=\"{day}\">{words}</time>"))
    }

    /// "5 April 2024, 14:02" in Vienna, marked up for machines.
    pub(crate) fn moment_time(&self, at: jiff::Timestamp) -> Markup {
        let datetime = at.strftime("%Y-%m-%dT%H:%M:%SZ");
        let mut out = format!("<time datetime=\"{datetime}\">");
        escape_into(&mut out, &self.moment(at));
        out.push_str("</time>");
        HtmlSafeOutput(out)
    }

    /// "5 April 2024, 14:02" in Vienna.
    pub(crate) fn moment(&self, at: jiff::Timestamp) -> String {
        moments::moment(self.lang, &at.to_zoned(mechanism::vienna()))
    }

    // ---- texts of the record

    /// A text of the record in its own language, marked as such where the page speaks another one.
    pub(crate) fn original(&self, text: &str, code: &str) -> Markup {
        let mut out = String::with_capacity(text.len() + 96);
        let known = Lang::from_code(code);
        if known == Some(self.lang) {
            escape_into(&mut out, text);
            return HtmlSafeOutput(out);
        }
        let dir = known.map_or("auto", Lang::dir);
        out.push_str("<span class=\"original\"><bdi lang=\"");
        escape_into(&mut out, code);
        let _infallible = write!(out, "\" dir=\"{dir}\">");
        escape_into(&mut out, text);
        out.push_str("</bdi> <span class=\"original-mark\">");
        escape_into(&mut out, &self.language_name(code));
        out.push_str("</span></span>");
        HtmlSafeOutput(out)
    }

    /// The name of a language in the language of the page.
    pub(crate) fn language_name(&self, code: &str) -> Cow<'static, str> {
        match Lang::from_code(code) {
            Some(lang) => self.say(&format!("language-{}", lang.code())),
            None => Cow::Owned(code.to_owned()),
        }
    }

    /// "para. 14", in the language of the text it introduces.
    pub(crate) fn in_paragraph(&self, code: &str, paragraph: &u16) -> String {
        let lang = Lang::from_code(code).unwrap_or(self.lang);
        words::say_with(
            lang,
            "in-paragraph",
            &[("n", Value::Number((*paragraph).into()))],
        )
    }

    /// Which way a text in this language runs.
    pub(crate) fn dir_of(&self, code: &str) -> &'static str {
        Lang::from_code(code).map_or("auto", Lang::dir)
    }

    /// "All dialogues, 2022–2024".
    pub(crate) fn years(&self, key: &str, first: &i16, last: &i16) -> String {
        let values = [
            ("first", first.to_string().into()),
            ("last", last.to_string().into()),
        ];
        self.say_with(key, &values)
    }

    /// "from 4 May to 5 May": what stood and what stands.
    pub(crate) fn mended(&self, key: &str, before: &str, after: &str) -> String {
        self.say_with(key, &[("before", before.into()), ("after", after.into())])
    }

    // ---- links

    /// The dialogues of a year.
    pub(crate) fn href_of_year(&self, path: &str, year: &i16) -> String {
        self.href(&format!("{path}?year={year}"))
    }

    /// The programme of a meeting.
    pub(crate) fn href_of_programme(&self, id: &str) -> String {
        self.href(&format!("/floor/{id}/programme"))
    }

    /// A file of a paper.
    pub(crate) fn href_of_file(&self, id: &str, file: &str) -> String {
        self.href(&format!("/papers/{id}/{file}"))
    }

    /// A link within the site, in the same manner as this page was asked for: with its language, as of its day.
    pub(crate) fn href(&self, address: &str) -> String {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (query, anchor) = query.split_once('#').unwrap_or((query, ""));
        let (path, anchor) = path.split_once('#').unwrap_or((path, anchor));
        let mut out = self.in_language(self.named.then_some(self.lang), path);
        let mut mark = '?';
        if !query.is_empty() {
            out.push(mark);
            out.push_str(query);
            mark = '&';
        }
        if let Some(day) = self.as_of {
            let _infallible = write!(out, "{mark}as-of={day}");
        }
        if !anchor.is_empty() {
            out.push('#');
            out.push_str(anchor);
        }
        out
    }

    /// This page with one name of its query set, or taken out; the order of a table, a filter.
    pub(crate) fn href_with(&self, name: &str, value: Option<&str>) -> String {
        let query = self.query.with(name, value).written();
        format!(
            "{}{query}",
            self.in_language(self.named.then_some(self.lang), &self.path)
        )
    }

    /// This page as of today.
    pub(crate) fn href_today(&self) -> String {
        self.href_with("as-of", None)
    }

    /// The path for a form that comes back to this page.
    pub(crate) fn action(&self) -> String {
        self.in_language(self.named.then_some(self.lang), &self.path)
    }

    /// The full address of a path of this site, in the language of this page: for citations and feeds.
    pub(crate) fn absolute(&self, path: &str) -> String {
        self.installation.absolute(path)
    }

    /// The one full address of this page, whatever order its query came in.
    pub(crate) fn canonical(&self) -> String {
        let path = self.in_language(self.named.then_some(self.lang), &self.path);
        self.absolute(&format!("{path}{}", self.lasting()))
    }

    /// The part of the query that makes it another page; the rest only sorts or filters.
    fn lasting(&self) -> String {
        self.query.only(&["as-of", "year", "q"]).written()
    }

    fn in_language(&self, lang: Option<Lang>, path: &str) -> String {
        match lang {
            Some(lang) if path == "/" => format!("/{}", lang.code()),
            Some(lang) => format!("/{}{path}", lang.code()),
            None => path.to_owned(),
        }
    }

    /// This page in the six languages, in the order of the United Nations.
    pub(crate) fn languages(&self) -> Vec<InLanguage> {
        let query = self.query.written();
        Lang::ALL
            .into_iter()
            .map(|lang| {
                let path = self.in_language(Some(lang), &self.path);
                InLanguage {
                    code: lang.code(),
                    dir: lang.dir(),
                    name: lang.own_name(),
                    absolute: self.absolute(&format!("{path}{}", self.lasting())),
                    href: format!("{path}{query}"),
                    current: lang == self.lang,
                }
            })
            .collect()
    }

    /// The full address that lets the browser's language decide.
    pub(crate) fn any_language(&self) -> String {
        self.absolute(&format!("{}{}", self.path, self.lasting()))
    }

    /// Whether this page lies in a part of the site, for the header.
    pub(crate) fn is_in(&self, part: &str) -> bool {
        self.path == part
            || self
                .path
                .strip_prefix(part)
                .is_some_and(|rest| rest.starts_with('/'))
    }

    /// The address of the script of the live meeting.
    pub(crate) fn floor_script(&self) -> &'static str {
        assets::floor()
    }

    /// The script of the note-taker's desk.
    pub(crate) fn notes_script(&self) -> &'static str {
        assets::notes()
    }

    /// The script of a page on which a text is written.
    pub(crate) fn writing_script(&self) -> &'static str {
        assets::writing()
    }

    /// The style of the meeting's pages.
    pub(crate) fn floor_style(&self) -> &'static str {
        assets::floor_style()
    }

    /// The style of the drafting desk.
    pub(crate) fn summary_style(&self) -> &'static str {
        assets::summary_style()
    }

    /// The address of the stylesheet.
    pub(crate) fn style(&self) -> &'static str {
        assets::style()
    }

    /// The address of the small mark.
    pub(crate) fn mark(&self) -> &'static str {
        assets::mark()
    }
}

/// Writes text so that it stands as text in markup and in attributes.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
}
