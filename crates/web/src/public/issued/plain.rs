//! What a paper says in plain words: one screen, by language, written by people and not official.

use super::translations::name;
use crate::acting::{Acting, NotEntered};
use crate::answer::{self, Answer, see_other};
use crate::asked::Asked;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::in_languages::{self, InLanguage};
use crate::secretariat::asking::{Asking, languages};
use askama::Template;
use axum::extract::Path;
use mechanism::in_languages::InLanguages;
use mechanism::issued::IssuedCommand;
use mechanism::{Command, PaperId, PlainDraft, PlainView};
use words::Lang;

#[derive(Template)]
#[template(path = "public/issued/plain.html")]
struct Shown {
    page: Page,
    paper: String,
    back: String,
    version: String,
    /// Set where this is not the newest version: the way to it.
    newer: String,
    /// Set where the words are in another language than the page.
    fallback: String,
    behind: bool,
    code: String,
    paragraphs: Vec<String>,
    languages: Vec<InLanguage>,
    versions: Vec<(String, String)>,
}

fn path(id: &PaperId) -> String {
    format!("/papers/{id}/plain")
}

/// `GET /papers/{id}/plain`.
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = super::paper_id(&id)?;
    let plain = asked.view.plain(&id).ok_or(Problem::NotFound)?;
    shown(asked, &id, &plain)
}

/// `GET /papers/{id}/plain/{number}`.
pub(super) async fn one(Path((id, number)): Path<(String, u16)>, asked: Asked) -> Answer {
    let id = super::paper_id(&id)?;
    let plain = asked.view.plain_version(&id, number);
    shown(asked, &id, &plain.ok_or(Problem::NotFound)?)
}

fn shown(asked: Asked, id: &PaperId, plain: &PlainView) -> Answer {
    let Asked { view, page, .. } = asked;
    let read = plain.text.best(page.lang.code());
    let (code, words) = read.ok_or(Problem::NotFound)?;
    let (path, versions) = (path(id), &plain.versions);
    let template = Shown {
        paper: name(&page, &view, id),
        back: page.href(&format!("/papers/{id}")),
        version: in_languages::version(&page, plain.number, plain.at),
        newer: in_languages::newer(&page, &path, plain.number, versions),
        fallback: in_languages::fallback(&page, code),
        behind: plain.behind.iter().any(|behind| behind == code),
        code: code.to_owned(),
        paragraphs: in_languages::paragraphs(words),
        languages: in_languages::each(&page, plain.text.states(&plain.behind)),
        versions: in_languages::versions(&page, &path, versions),
        page,
    };
    answer::page(&template)
}

fn written(acting: &Acting, id: &str) -> Result<(PaperId, PlainDraft), Problem> {
    let id = super::paper_id(id)?;
    let draft = acting.view.plain_draft(&id).ok_or(Problem::NotFound)?;
    Ok((id, draft))
}

/// `GET /papers/{id}/plain-draft`.
pub(super) async fn draft(Path(id): Path<String>, acting: Acting) -> Answer {
    let (id, draft) = written(&acting, &id)?;
    let mut pairs = vec![("original".to_owned(), acting.page.lang.code().to_owned())];
    if let Some(text) = &draft.text {
        pairs = vec![("original".to_owned(), text.original.clone())];
        let words = text.words.iter();
        pairs.extend(words.map(|(code, words)| (format!("plain-{code}"), words.clone())));
    }
    ask(&acting, &id, &draft, &Filled::of(pairs)?, Faults::default())
}

fn ask(acting: &Acting, id: &PaperId, draft: &PlainDraft, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let mut asking = Asking::new(
        page,
        page.say("plain-write"),
        &format!("/papers/{id}/plain-draft"),
        &format!("/papers/{id}"),
    )
    .of(name(page, &acting.view, id))
    .wrong(faults)
    .lead(page.say("plain-write-lead"))
    .carry("seen", draft.seen.to_string());
    if acting.query.get("done").is_some() {
        asking = asking.done(page.say("adopted-saved"));
    }
    for (code, state) in &draft.languages {
        let state = page.say(&format!("adopted-state-{}", state.code()));
        asking = asking.fact(page.language_name(code), state);
    }
    if draft.drafted {
        asking = asking.link(
            &format!("/papers/{id}/plain-publication"),
            "adopted-publish",
        );
    }
    if acting.view.plain(id).is_some() {
        asking = asking.link(&path(id), "adopted-as-published");
    }
    let original = form.get("original");
    asking = asking.pick("original", "adopted-original", languages(original));
    // The original comes first: the others are written from it.
    let mut all = Lang::ALL;
    all.sort_by_key(|lang| lang.code() != original);
    for lang in all {
        let field = format!("plain-{}", lang.code());
        asking = asking
            .text(&field, "plain-words", form.get(&field), 8)
            .labelled(lang.own_name())
            .optional();
    }
    asking.button("adopted-save").answer()
}

/// `POST /papers/{id}/plain-draft`.
pub(super) async fn save(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (id, draft) = written(&acting, &id)?;
    let said = Lang::ALL.into_iter().filter_map(|lang| {
        let said = form.get(&format!("plain-{}", lang.code()));
        let said = said.replace("\r\n", "\n");
        (!said.trim().is_empty()).then(|| (lang.code().to_owned(), said))
    });
    let command = IssuedCommand::DraftPlain {
        paper: id.clone(),
        text: InLanguages {
            original: form.get("original").to_owned(),
            words: said.collect(),
        },
        seen: form.parsed("seen")?,
    };
    match acting
        .enter(form.command()?, Command::Issued(command))
        .await
    {
        Ok(_) => {
            let to = format!("/papers/{id}/plain-draft?done=yes");
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            // The rules name no language: what is too long is the longest.
            let of_words = refusal.values.iter().any(|(name, _)| *name == "field");
            let fields = Lang::ALL.map(|lang| format!("plain-{}", lang.code()));
            let longest = fields.into_iter().max_by_key(|field| form.get(field).len());
            let field = longest.filter(|_| of_words);
            let field = field.unwrap_or_else(|| "original".to_owned());
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &id, &draft, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// `GET /papers/{id}/plain-publication`: what it does, before it is done.
pub(super) async fn sure(Path(id): Path<String>, acting: Acting) -> Answer {
    let (id, draft) = written(&acting, &id)?;
    confirm(&acting, &id, &draft, Faults::default())
}

fn confirm(acting: &Acting, id: &PaperId, draft: &PlainDraft, faults: Faults) -> Answer {
    let page = &acting.page;
    let mut asking = Asking::new(
        page,
        page.say("plain-publish"),
        &format!("/papers/{id}/plain-publication"),
        &format!("/papers/{id}/plain-draft"),
    )
    .of(name(page, &acting.view, id))
    .wrong(faults)
    .lead(page.say("plain-publish-lead"))
    .carry("seen", draft.seen.to_string());
    for (code, state) in &draft.languages {
        let state = page.say(&format!("adopted-state-{}", state.code()));
        asking = asking.fact(page.language_name(code), state);
    }
    asking.button("adopted-publish").answer()
}

/// `POST /papers/{id}/plain-publication`.
pub(super) async fn publish(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (id, draft) = written(&acting, &id)?;
    let command = IssuedCommand::PublishPlain {
        paper: id.clone(),
        seen: form.parsed("seen")?,
    };
    match acting
        .enter(form.command()?, Command::Issued(command))
        .await
    {
        Ok(_) => Ok(see_other(&acting.page.href(&path(&id)))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("seen", acting.page.refusal(&refusal));
            confirm(&acting, &id, &draft, faults)
        }
        Err(not) => Err(not.into()),
    }
}
