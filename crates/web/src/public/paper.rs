//! Reading a paper: its text on a sheet, its outline, how to cite it, and every format it can be had in.

use super::issued::Beside;
use super::papers::files;
use super::shown_paper::{ComposedNote, Reading, composed_note, read};
use super::suggestions::{self, Taken};
use super::title::{self, SourceLine};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::cite::{self, Citation};
use crate::machine::schema_org;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::extract::Path;
use mechanism::conference::note_facts;
use mechanism::paper::{PaperFacts, PaperKind, Point};
use mechanism::{PaperId, View};
use papers::Paper;
use papers::write;
use papers::write::OutlineEntry;

/// Where a paper was published, as its source prints it.
struct Publication {
    printed: String,
    address: Option<String>,
    believed: Option<String>,
}

/// A dialogue a paper is about or reports, with the paragraph where it does.
struct About {
    href: String,
    name: String,
    paragraph: Option<u16>,
}

/// What is said of every paper, whatever can be read of it.
struct Frame {
    id: String,
    title: String,
    kind: String,
    symbol: Option<String>,
    date: Option<Markup>,
    language: String,
    about: Vec<About>,
    publication: Option<Publication>,
    source: Option<SourceLine>,
    /// What kind of account it is: the Chair's own, composed from the record, paraphrased.
    status: Option<String>,
    entered: Option<Markup>,
    /// The suggestions that were taken from it.
    taken: Vec<Taken>,
}

#[derive(Template)]
#[template(path = "public/paper.html")]
struct Sheet {
    page: Page,
    frame: Frame,
    sheet: Markup,
    outline: Vec<OutlineEntry>,
    files: Vec<(&'static str, String)>,
    citation: Citation,
    language_mark: Option<String>,
    beside: Beside,
    outline_lang: &'static str,
    outline_dir: &'static str,
    data: String,
}

#[derive(Template)]
#[template(path = "public/points.html")]
struct Points {
    page: Page,
    frame: Frame,
    points: Vec<Point>,
    code: String,
    whole: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "public/paper_facts.html")]
struct FactsOnly {
    page: Page,
    frame: Frame,
    withheld: bool,
    points: Vec<(String, String)>,
}

pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = PaperId::new(id).map_err(|_| Problem::NotFound)?;
    let Some(paper) = view.paper(&id) else {
        let note = ComposedNote::parse(id.as_str()).ok_or(Problem::NotFound)?;
        let paper = composed_note(&site, &view, page.lang, note).ok_or(Problem::NotFound)?;
        let frame = composed_frame(&page, &view, note);
        let citation = cite::composed(&page, &frame.title, note);
        return sheet(page, frame, &paper, citation, Beside::nothing());
    };
    let facts = paper.facts.clone();
    let frame = frame(&page, &view, &facts, paper.entered);
    match read(&site, &paper.text, facts.kind == PaperKind::Points).await? {
        Reading::Whole(whole) => {
            let citation = cite::of(&page, &view, &frame.title, &facts, &whole);
            let beside = Beside::of(&page, &view, &facts);
            sheet(page, frame, &whole, citation, beside)
        }
        Reading::Points(points) => {
            let whole = facts.points_of.as_ref().and_then(|id| view.paper(id));
            let whole = whole.map(|whole| {
                let href = page.href(&format!("/papers/{}", whole.facts.id));
                (href, title::paper(&page, &view, &whole.facts))
            });
            answer::page(&Points {
                page,
                frame,
                points,
                code: facts.language.clone(),
                whole,
            })
        }
        nothing => {
            let points = view
                .papers()
                .iter()
                .filter(|other| other.facts.points_of.as_ref() == Some(&facts.id))
                .map(|other| {
                    (
                        page.href(&format!("/papers/{}", other.facts.id)),
                        title::paper(&page, &view, &other.facts),
                    )
                })
                .collect();
            let withheld = matches!(nothing, Reading::Withheld);
            answer::page(&FactsOnly {
                page,
                frame,
                withheld,
                points,
            })
        }
    }
}

/// What a format is called on its button.
fn format_key(name: &str) -> &'static str {
    match name {
        "PDF" => "format-pdf",
        "DOCX" => "format-docx",
        "AKN" => "format-akn",
        _ => "format-txt",
    }
}

fn sheet(page: Page, frame: Frame, paper: &Paper, citation: Citation, beside: Beside) -> Answer {
    let other = paper.language != page.lang;
    let language_mark = other.then(|| {
        let language = page.language_name(paper.language.code());
        page.with("paper-in-its-language", "language", &language)
    });
    answer::page(&Sheet {
        sheet: HtmlSafeOutput(write::html(paper)),
        outline: write::outline(paper),
        files: files(&page, &frame.id),
        language_mark,
        beside,
        outline_lang: paper.language.code(),
        outline_dir: paper.language.dir(),
        data: data(&page, &frame, paper),
        frame,
        citation,
        page,
    })
}

/// The same for machines, in the vocabulary of schema.org.
fn data(page: &Page, frame: &Frame, paper: &Paper) -> String {
    let mut report = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Report",
        "name": paper.title,
        "alternateName": frame.title,
        "inLanguage": paper.language.code(),
        "url": page.absolute(&format!("/papers/{}", frame.id)),
        "creativeWorkStatus": frame.status,
    });
    if let (Some(date), Some(fields)) = (paper.masthead.date, report.as_object_mut()) {
        fields.insert("datePublished".into(), date.to_string().into());
    }
    schema_org::embedded(&report)
}

fn frame(page: &Page, view: &View, facts: &PaperFacts, entered: jiff::civil::Date) -> Frame {
    let status = match facts.kind {
        PaperKind::Summary => Some("status-summary"),
        PaperKind::Points => Some("status-points"),
        PaperKind::Note => Some("status-note"),
        PaperKind::Status | PaperKind::Background | PaperKind::Programme => None,
    };
    Frame {
        id: facts.id.to_string(),
        title: title::paper(page, view, facts),
        kind: title::kind(page, facts.kind),
        symbol: facts.symbol.clone(),
        date: facts.date.map(|day| page.time(&day)),
        language: words::capitalized(&page.language_name(&facts.language)),
        about: about(page, view, facts),
        publication: facts.published.as_ref().map(|published| Publication {
            printed: published.printed.clone(),
            address: published
                .address
                .clone()
                .filter(|address| leads_out(address)),
            believed: published
                .believed
                .clone()
                .filter(|address| leads_out(address)),
        }),
        source: title::source(page, view, &facts.source, None),
        status: status.map(|key| page.say(key).into_owned()),
        entered: Some(page.time(&entered)),
        taken: suggestions::of_paper(page, view, facts),
    }
}

/// An address that may stand in a link: a source may print anything.
fn leads_out(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn about(page: &Page, view: &View, facts: &PaperFacts) -> Vec<About> {
    let own = facts.dialogue.iter().map(|id| (id, None));
    let reported = facts
        .reports
        .iter()
        .map(|report| (&report.dialogue, Some(report.paragraph)));
    own.chain(reported)
        .filter_map(|(id, paragraph)| {
            let dialogue = view.dialogue(id)?;
            Some(About {
                href: page.href(&format!("/dialogues/{id}")),
                name: title::short(page, dialogue.facts),
                paragraph,
            })
        })
        .collect()
}

fn composed_frame(page: &Page, view: &View, note: ComposedNote) -> Frame {
    let entries = note_facts(view, note.session())
        .map(|facts| facts.entries)
        .unwrap_or_default();
    Frame {
        id: note.to_string(),
        title: title::note(page, note.session()),
        kind: page.say("paper-kind-composed-note").into_owned(),
        symbol: None,
        date: None,
        language: words::capitalized(&page.language_name(page.lang.code())),
        about: entries
            .iter()
            .map(|entry| About {
                href: page.href(&format!("/dialogues/{}", entry.dialogue.id)),
                name: title::short(page, &entry.dialogue),
                paragraph: None,
            })
            .collect(),
        publication: None,
        source: None,
        status: Some(page.say("status-composed").into_owned()),
        entered: None,
        taken: Vec::new(),
    }
}
