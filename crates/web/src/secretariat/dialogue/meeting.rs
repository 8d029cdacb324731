//! Entering a coming meeting of a working group, with the source it is taken from (rule 54).

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::{following, who_may};
use jiff::civil::Date;
use mechanism::calendar::{
    CalendarCommand, Certainty, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::{Actor, Audience, Command, CommandId, Deed, SourceId};
use words::Lang;

const CALLED: [(&str, Gathering); 2] = [
    ("session", Gathering::Session),
    ("meeting", Gathering::Meeting),
];

pub(super) async fn show(acting: Acting) -> Answer {
    who_may(&acting, Deed::RecordFacts, None)?;
    page(&acting, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let taken = |name: &'static str| move |code: &str| code == form.get(name);
    let groups = choices(
        page,
        "group",
        WorkingGroup::ALL.map(WorkingGroup::code),
        taken("group"),
    );
    let called = choices(
        page,
        "office-gathering",
        CALLED.map(|(code, _)| code),
        taken("called"),
    );
    let sources = acting.view.sources();
    let sources = sources.iter().rev().take(50).map(|source| {
        let chosen = source.id.as_str() == form.get("source");
        Choice::of(source.id.as_str(), source.title.clone(), chosen)
    });
    let (title, back) = (page.say("office-meeting"), "/office/dialogues/new");
    Asking::new(page, title, "/office/meetings/new", back)
        .wrong(faults)
        .one_of("group", "office-meeting-group", groups)
        .input(
            "number",
            "office-meeting-number",
            form.get("number"),
            "number",
            "short",
        )
        .one_of("called", "office-meeting-called", called)
        .input(
            "opens",
            "office-meeting-opens",
            form.get("opens"),
            "date",
            "short",
        )
        .input(
            "closes",
            "office-meeting-closes",
            form.get("closes"),
            "date",
            "short",
        )
        .heading("office-meeting-source")
        .pick("source", "office-meeting-known-source", sources.collect())
        .optional()
        .line(
            "source-title",
            "office-meeting-new-source",
            form.get("source-title"),
        )
        .optional()
        .line(
            "source-publisher",
            "office-meeting-publisher",
            form.get("source-publisher"),
        )
        .optional()
        .button("office-meeting-button")
        .answer()
}

/// What was filled in, once it can be true.
struct Given {
    meeting: Meeting,
    source: Option<Source>,
}

fn read(acting: &Acting, form: &Filled) -> Result<Given, Faults> {
    let words = &acting.page;
    let mut faults = Faults::default();
    let group = WorkingGroup::from_code(form.get("group"));
    if group.is_none() {
        faults.add("group", words.say("office-choose"));
    }
    let number = form.get("number").parse::<u16>().ok().filter(|n| *n > 0);
    if number.is_none() {
        faults.add("number", words.say("office-not-a-number"));
    }
    let called = CALLED
        .into_iter()
        .find(|(code, _)| *code == form.get("called"));
    if called.is_none() {
        faults.add("called", words.say("office-choose"));
    }
    let mut day = |name: &str| {
        let given = form.get(name);
        let read = given.parse::<Date>().ok();
        if read.is_none() && !given.is_empty() {
            faults.add(name, words.say("office-not-a-day"));
        }
        read
    };
    let (opens, closes) = (day("opens"), day("closes"));
    let title = form.get("source-title");
    let source = match (form.get("source").parse::<SourceId>(), title.is_empty()) {
        (Ok(known), true) => Ok((known, None)),
        (_, false) => {
            new_source(form, words.lang, group, number).map(|new| (new.id.clone(), Some(new)))
        }
        (Err(_), true) => Err("office-meeting-no-source"),
    };
    if let Err(key) = source {
        faults.add("source", words.say(key));
    }
    match (group, number, called, source) {
        (Some(group), Some(number), Some((_, called)), Ok((id, source))) if faults.is_empty() => {
            let meeting = Meeting {
                id: MeetingId { group, number },
                called,
                opens,
                closes,
                report_adopted: None,
                certainty: Certainty::Stated,
                source: id,
                audience: Audience::Public,
            };
            Ok(Given { meeting, source })
        }
        _ => Err(faults),
    }
}

/// A source that is not in the register yet; its key is made of what it is the source of.
fn new_source(
    form: &Filled,
    lang: Lang,
    group: Option<WorkingGroup>,
    number: Option<u16>,
) -> Result<Source, &'static str> {
    let title = form.get("source-title");
    if title.chars().count() > 300 || form.get("source-publisher").chars().count() > 200 {
        return Err("office-too-long");
    }
    let (group, number) = group.zip(number).ok_or("office-meeting-no-source")?;
    let key = format!("meeting-{}-{number}", group.letters());
    Ok(Source {
        id: SourceId::new(key).map_err(|_| "office-meeting-no-source")?,
        title: title.to_owned(),
        publisher: form.get("source-publisher").to_owned(),
        // The form asks for a title of one's own words, in the language of its page.
        language: lang.code().to_owned(),
        address: None,
        published: None,
        rank: Rank::Secretariat,
        audience: Audience::Public,
    })
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    who_may(&acting, Deed::RecordFacts, None)?;
    let Given { meeting, source } = match read(&acting, &form) {
        Ok(given) => given,
        Err(faults) => return page(&acting, &form, faults),
    };
    if acting.view.meeting(meeting.id).is_some() {
        let faults = Faults::one("number", acting.page.say("office-meeting-known"));
        return page(&acting, &form, faults);
    }
    let id = form.command()?;
    let code = format!("{}:{}", meeting.id.group.code(), meeting.id.number);
    let mut commands: Vec<(CommandId, Command)> = Vec::new();
    if let Some(source) = source.filter(|new| acting.view.source(&new.id).is_none()) {
        let command = Command::Calendar(CalendarCommand::RegisterSource(source));
        commands.push((following(id, "source"), command));
    }
    let command = Command::Calendar(CalendarCommand::RecordMeeting(meeting));
    commands.push((id, command));
    let actor = Actor::Person(acting.person);
    match acting.site.enter_together(&actor, commands).await {
        Ok(()) => {
            let to = format!("/office/dialogues/new?meeting={code}");
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("number", acting.page.refusal(&refusal));
            page(&acting, &form, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}
