//! Feeds: Atom (RFC 4287), in the language of the address.
//!
//! An entry's name is a tag (RFC 4151) of the installation's host, so it outlives a change of port or scheme; an entry's
//! day is the record's own, so a feed that is read again has the same bytes until the record grows.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::machine::ics::host;
use crate::machine::open;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Date;
use mechanism::calendar::Step;
use mechanism::dialogue::Life;
use mechanism::{DialogueView, View};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// The feeds: their names, and the pages they follow.
pub(super) const FEEDS: [(&str, &str); 6] = [
    ("dialogues", "/dialogues"),
    ("papers", "/papers"),
    ("comments", "/dialogues"),
    ("suggestions", "/suggestions"),
    ("contributions", crate::contributions::LIST),
    ("corrections", "/corrections"),
];

/// Entries in a feed; older ones are on the pages.
const MOST: usize = 50;

struct Entry {
    /// The path of the page, which is also its name.
    path: String,
    /// A part of the name for entries that share a page.
    part: String,
    title: String,
    summary: String,
    updated: Date,
}

/// Shows a feed.
pub(super) async fn show(Path(file): Path<String>, asked: Asked) -> Answer {
    let (name, path) = FEEDS
        .into_iter()
        .find(|(name, _)| file.strip_suffix(".atom") == Some(name))
        .ok_or(Problem::NotFound)?;
    let entered = asked.site.record.head().entered;
    let today = mechanism::day_in_vienna(entered);
    let mut entries = match name {
        "dialogues" => dialogues(&asked.page, &asked.view, today),
        "papers" => papers(&asked.page, &asked.view),
        "comments" => comments(&asked.page, &asked.view),
        "suggestions" => suggestions(&asked.page, &asked.view),
        "contributions" => contributions(&asked.page, &asked.view),
        _ => corrections(&asked.page, &asked.view),
    };
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    entries.truncate(MOST);
    let xml = written(&asked.page, name, path, &entries, entered).map_err(|error| {
        tracing::error!(%error, "a feed could not be written");
        Problem::Broken
    })?;
    Ok(open::file("application/atom+xml; charset=utf-8", xml))
}

fn dialogues(page: &Page, view: &View, today: Date) -> Vec<Entry> {
    let entry = |dialogue: &DialogueView<'_>| Entry {
        path: format!("/dialogues/{}", dialogue.facts.id),
        part: String::new(),
        title: title::line(&title::short(page, dialogue.facts)),
        summary: title::line(&title::follows(page, view, dialogue.facts)),
        updated: changed(view, dialogue, today),
    };
    let digests = |dialogue: &DialogueView<'_>| {
        let id = &dialogue.facts.id;
        let adopted = view.adopted(id)?;
        Some(Entry {
            path: format!("/dialogues/{id}/decided/{}", adopted.number),
            part: String::new(),
            title: title::line(&page.say("adopted")),
            summary: title::line(&title::short(page, dialogue.facts)),
            updated: mechanism::day_in_vienna(adopted.at).min(today),
        })
    };
    let all = view.dialogues();
    let decided = all.iter().filter_map(digests);
    all.iter().map(entry).chain(decided).collect()
}

/// When what is shown of a dialogue last changed, as far as a view tells: a paper, a correction, the day itself. One that
/// is still planned is as new as its call.
fn changed(view: &View, dialogue: &DialogueView<'_>, today: Date) -> Date {
    let papers = dialogue.papers.iter().map(|paper| paper.entered);
    let id = &dialogue.facts.id;
    let corrections = view
        .corrections()
        .filter(|c| c.after.id == *id)
        .map(|c| c.on);
    let own = match dialogue.life {
        Life::Held => dialogue.facts.date,
        Life::Merged { on, .. } | Life::Split { on, .. } => *on,
        _ => view
            .timetable(dialogue.facts)
            .iter()
            .find(|deadline| deadline.step == Step::CallOpens)
            .map_or(dialogue.facts.date, |deadline| deadline.day),
    };
    papers.chain(corrections).fold(own, Date::max).min(today)
}

/// Activities, needs, offers and research that can be read; never how to reach whoever stands behind one.
fn contributions(page: &Page, view: &View) -> Vec<Entry> {
    use crate::contributions::{path, said};
    let entry = |one: &mechanism::ContributionView| {
        Some(Entry {
            path: path(one.reference),
            part: String::new(),
            title: title::line(&said::title(one)),
            summary: title::line(&said::kind(page, one.kind)),
            updated: mechanism::day_in_vienna(one.published?),
        })
    };
    let all = view.contributions(&mechanism::ContributionFilter::default());
    all.iter().filter_map(entry).collect()
}

/// Written comments that can be read: one that is taken off or back leaves the feed with its words.
fn comments(page: &Page, view: &View) -> Vec<Entry> {
    let entry = |comment: &mechanism::CommentView| {
        let of = view.dialogue(&comment.reference.series)?;
        Some(Entry {
            path: crate::comments::path(&comment.reference),
            part: String::new(),
            title: title::line(&crate::comments::said::title(comment)),
            summary: title::line(&title::short(page, of.facts)),
            updated: mechanism::day_in_vienna(comment.posted?),
        })
    };
    view.all_comments().iter().filter_map(entry).collect()
}

/// Suggestions as they were entered or changed last. A title without translation is the original.
fn suggestions(page: &Page, view: &View) -> Vec<Entry> {
    let entry = |one: &mechanism::SuggestionView| {
        let (_, words) = one.text.in_language(page.lang.code())?;
        Some(Entry {
            path: crate::public::suggestions::path(&one.id),
            part: String::new(),
            title: title::line(&words.title),
            summary: crate::public::suggestions::years_and_groups(page, one),
            updated: one.changed,
        })
    };
    view.suggestions().iter().filter_map(entry).collect()
}

fn papers(page: &Page, view: &View) -> Vec<Entry> {
    let entry = |paper: &mechanism::PaperView<'_>| Entry {
        path: format!("/papers/{}", paper.facts.id),
        part: String::new(),
        title: title::paper(page, view, &paper.facts),
        summary: title::kind(page, paper.facts.kind),
        updated: paper.entered,
    };
    view.papers().iter().map(entry).collect()
}

fn corrections(page: &Page, view: &View) -> Vec<Entry> {
    let all: Vec<_> = view.corrections().collect();
    let count = all.len();
    let entry = |(index, correction): (usize, &&mechanism::dialogue::Correction)| {
        let changed: Vec<String> = correction
            .changed()
            .iter()
            .map(|key| page.say(key).into_owned())
            .collect();
        Entry {
            path: "/corrections".to_owned(),
            // The newest comes first; counted from the oldest, a correction keeps its number.
            part: format!("#{}-{}", correction.after.id, count - index),
            title: title::line(&title::short(page, &correction.after)),
            summary: title::line(&page.list(&changed)),
            updated: correction.on,
        }
    };
    all.iter().enumerate().map(entry).collect()
}

fn written(
    page: &Page,
    name: &str,
    path: &str,
    entries: &[Entry],
    entered: Timestamp,
) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let tag = |rest: &str| format!("tag:{},2026:{rest}", host(&page.installation.base));
    let feed = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xml:lang", page.lang.code()),
    ];
    let newest = entries
        .first()
        .map_or(entered, |entry| start_of(entry.updated));
    writer
        .create_element("feed")
        .with_attributes(feed)
        .write_inner_content(|writer| {
            text(writer, "id", &tag(&format!("/feeds/{name}")))?;
            text(writer, "title", &page.say(&format!("feed-{name}-title")))?;
            text(writer, "updated", &newest.to_string())?;
            author(writer, page)?;
            link(
                writer,
                "self",
                &page.absolute(&page.href(&format!("/feeds/{name}.atom"))),
            )?;
            link(writer, "alternate", &page.absolute(&page.href(path)))?;
            for entry in entries {
                writer
                    .create_element("entry")
                    .write_inner_content(|writer| {
                        let anchor = if entry.part.is_empty() { "" } else { "#" };
                        let anchor = format!("{anchor}{}", entry.part.trim_start_matches('#'));
                        text(writer, "id", &tag(&format!("{}{anchor}", entry.path)))?;
                        text(writer, "title", &entry.title)?;
                        text(writer, "updated", &start_of(entry.updated).to_string())?;
                        text(writer, "summary", &entry.summary)?;
                        link(writer, "alternate", &page.absolute(&page.href(&entry.path)))
                    })?;
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

/// The first moment of a day in Vienna: the record knows the day of a fact, not its hour.
fn start_of(day: Date) -> Timestamp {
    day.yesterday()
        .map_or(Timestamp::UNIX_EPOCH, mechanism::end_of_day_in_vienna)
}

fn author(writer: &mut Writer<Vec<u8>>, page: &Page) -> io::Result<()> {
    let keeper = page.installation.keeper.as_deref().unwrap_or("Convene");
    writer
        .create_element("author")
        .write_inner_content(|writer| text(writer, "name", keeper))?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    // XML has no way to write most control letters, not even escaped.
    let words: String = words
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    writer
        .create_element(name)
        .write_text_content(BytesText::new(&words))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, rel: &str, href: &str) -> io::Result<()> {
    writer
        .create_element("link")
        .with_attributes([("rel", rel), ("href", href)])
        .write_empty()?;
    Ok(())
}
