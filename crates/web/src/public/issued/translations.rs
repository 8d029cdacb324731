//! Translations that are not official, as readers see them and as those who work on them find their way.

use super::super::shown_paper::{Reading, read};
use super::super::title;
use super::parts;
use crate::answer::{self, Answer, fresh};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::issued::Part;
use mechanism::{Deed, PaperId, View};
use papers::{Paper, write};
use words::Lang;

struct InLanguage {
    href: String,
    name: &'static str,
    code: &'static str,
    progress: String,
}

#[derive(Template)]
#[template(path = "public/issued/translations.html")]
struct List {
    page: Page,
    paper: String,
    back: String,
    languages: Vec<InLanguage>,
}

struct Line {
    href: String,
    name: String,
    tone: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "public/issued/translation.html")]
struct Shown {
    page: Page,
    paper: String,
    back: String,
    /// The name of the language, in the language of the page.
    language: String,
    progress: String,
    sheet: Markup,
    /// The same warning, in the language of the translation.
    mark: String,
    code: &'static str,
    dir: &'static str,
    /// For those who translate.
    lines: Vec<Line>,
    /// For those who may show all of it: the command, and what it does.
    showing: String,
    whole: bool,
    action: String,
}

/// The text of a paper that this reader can read.
pub(super) async fn text(asked: &Asked, id: &PaperId) -> Result<Paper, Problem> {
    let paper = asked.view.paper(id).ok_or(Problem::NotFound)?;
    match read(&asked.site, &paper.text, false).await? {
        Reading::Whole(paper) => Ok(*paper),
        _ => Err(Problem::NotFound),
    }
}

pub(super) fn name(page: &Page, view: &View, id: &PaperId) -> String {
    let paper = view.paper(id);
    paper.map_or_else(String::new, |paper| title::paper(page, view, &paper.facts))
}

/// A language other than the paper's.
pub(super) fn into_language(view: &View, id: &PaperId, code: &str) -> Result<Lang, Problem> {
    let paper = view.paper(id).ok_or(Problem::NotFound)?;
    Lang::from_code(code)
        .filter(|lang| lang.code() != paper.facts.language)
        .ok_or(Problem::NotFound)
}

fn progress(page: &Page, done: usize, all: usize) -> String {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let values = [
        ("done", page.number(number(done)).into()),
        ("all", page.number(number(all)).into()),
    ];
    page.say_with("translation-progress", &values)
}

/// `GET /papers/{id}/translations`.
pub(super) async fn list(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = super::paper_id(&id)?;
    let works = asked.view.translates(&id);
    let there = asked.view.translations(&id);
    if there.is_empty() && !works {
        return Err(Problem::NotFound);
    }
    let paper = text(&asked, &id).await?;
    let all = parts::of(&paper).len();
    let Asked { view, page, .. } = asked;
    let languages = Lang::ALL.into_iter().filter(|lang| *lang != paper.language);
    let languages = languages.filter_map(|lang| {
        let found = there.iter().find(|one| one.language == lang.code());
        let (_, done) = found.map_or((0, 0), parts::progress);
        (works || found.is_some()).then(|| InLanguage {
            href: page.href(&format!("/papers/{id}/translations/{}", lang.code())),
            name: lang.own_name(),
            code: lang.code(),
            progress: progress(&page, done, all),
        })
    });
    answer::page(&List {
        paper: name(&page, &view, &id),
        back: page.href(&format!("/papers/{id}")),
        languages: languages.collect(),
        page,
    })
}

/// `GET /papers/{id}/translations/{language}`.
pub(super) async fn show(Path((id, language)): Path<(String, String)>, asked: Asked) -> Answer {
    let id = super::paper_id(&id)?;
    let lang = into_language(&asked.view, &id, &language)?;
    let works = asked.view.translates(&id);
    let found = asked.view.translation(&id, lang.code());
    let translation = match found {
        Some(found) => found,
        None if works => mechanism::TranslationView {
            language: lang.code().to_owned(),
            whole: false,
            parts: Default::default(),
        },
        None => return Err(Problem::NotFound),
    };
    let paper = text(&asked, &id).await?;
    let originals = parts::of(&paper);
    let Asked { view, page, .. } = asked;
    let base = format!("/papers/{id}/translations/{}", lang.code());
    let (_, done) = parts::progress(&translation);
    let missing = words::say(lang, "translation-missing");
    let shown = parts::translated(&paper, lang, &translation, &missing);
    let lines = originals.iter().filter(|_| works).map(|original| {
        let state = translation.parts.get(&original.part).map(|part| part.state);
        let code = state.map_or("missing", |state| state.code());
        Line {
            href: page.href(&format!("{base}/{}", original.part)),
            name: part_name(&page, original.part),
            tone: match code {
                "final" => "good",
                "missing" => "waiting",
                _ => "active",
            },
            state: page.say(&format!("translation-state-{code}")).into_owned(),
        }
    });
    let publishes = view.may_beside(&id, Deed::ShowTranslation) && !translation.parts.is_empty();
    let lines: Vec<Line> = lines.collect();
    let personal = publishes || !lines.is_empty();
    let template = Shown {
        paper: name(&page, &view, &id),
        back: page.href(&format!("/papers/{id}")),
        language: page.language_name(lang.code()).into_owned(),
        progress: progress(&page, done, originals.len()),
        sheet: HtmlSafeOutput(write::html(&shown)),
        mark: words::say(lang, "translation-unofficial").into_owned(),
        code: lang.code(),
        dir: lang.dir(),
        lines,
        showing: match publishes {
            true => page.command(),
            false => String::new(),
        },
        whole: translation.whole,
        action: page.href(&base),
        page,
    };
    match personal {
        true => fresh(StatusCode::OK, &template),
        false => answer::page(&template),
    }
}

pub(super) fn part_name(page: &Page, part: Part) -> String {
    match part {
        Part::Title => page.say("translation-part-title").into_owned(),
        Part::Heading(number) => page.with(
            "translation-part-heading",
            "number",
            page.number(number.into()),
        ),
        Part::Paragraph(number) => {
            page.with("issue-paragraph", "number", page.number(number.into()))
        }
    }
}
