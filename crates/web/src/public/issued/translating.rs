//! Translating a part: the original beside, the words, and how far they are. After saving, the next part that is missing.

use super::parts::{self, Original};
use super::translations::{into_language, name, part_name, text};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::issued::{IssuedCommand, Part, PartState};
use mechanism::{Command, PaperId};
use words::Lang;

#[derive(Template)]
#[template(path = "public/issued/translating.html")]
struct Translating {
    page: Page,
    paper: String,
    back: String,
    action: String,
    part: String,
    original: String,
    original_code: &'static str,
    original_dir: &'static str,
    language: &'static str,
    code: &'static str,
    dir: &'static str,
    over: u16,
    /// What stands, where somebody else wrote it meanwhile.
    stands: String,
    text: String,
    states: Vec<Choice>,
    faults: Faults,
}

/// A part on its translator's table.
struct Table {
    id: PaperId,
    lang: Lang,
    part: Part,
    originals: Vec<Original>,
    original: String,
    original_lang: Lang,
}

type Address = Path<(String, String, String)>;

async fn table(
    acting: Acting,
    Path((id, language, part)): Address,
) -> Result<(Acting, Table), Problem> {
    let id = super::paper_id(&id)?;
    if !acting.view.translates(&id) {
        return Err(Problem::NotFound);
    }
    let lang = into_language(&acting.view, &id, &language)?;
    let part: Part = part.parse().map_err(|_| Problem::NotFound)?;
    let asked = Asked {
        site: acting.site.clone(),
        view: acting.view.clone(),
        page: acting.page.clone(),
        query: acting.query.clone(),
    };
    let paper = text(&asked, &id).await?;
    let originals = parts::of(&paper);
    let original = originals.iter().find(|one| one.part == part);
    let original = original.ok_or(Problem::NotFound)?.text.clone();
    let table = Table {
        id,
        lang,
        part,
        originals,
        original,
        original_lang: paper.language,
    };
    Ok((acting, table))
}

impl Table {
    fn base(&self) -> String {
        format!("/papers/{}/translations/{}", self.id, self.lang.code())
    }
}

/// `GET /papers/{id}/translations/{language}/{part}`.
pub(super) async fn show(address: Address, acting: Acting) -> Answer {
    let (acting, table) = table(acting, address).await?;
    page(&acting, &table, None, Faults::default())
}

fn page(acting: &Acting, table: &Table, form: Option<&Filled>, faults: Faults) -> Answer {
    let page = &acting.page;
    let view = acting.view_now();
    let translation = view.translation(&table.id, table.lang.code());
    let stands = translation.and_then(|of| of.parts.get(&table.part).cloned());
    let state = stands.as_ref().map_or(PartState::Draft, |part| part.state);
    let standing = stands.as_ref().map_or("", |part| part.text.as_str());
    let typed = form.map(|form| form.get("text"));
    let chosen = form.map_or(state.code(), |form| form.get("state"));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Translating {
        paper: name(page, &view, &table.id),
        back: page.href(&table.base()),
        action: page.href(&format!("{}/{}", table.base(), table.part)),
        part: part_name(page, table.part),
        original: table.original.clone(),
        original_code: table.original_lang.code(),
        original_dir: table.original_lang.dir(),
        language: table.lang.own_name(),
        code: table.lang.code(),
        dir: table.lang.dir(),
        over: stands.as_ref().map_or(0, |part| part.version),
        stands: match typed {
            Some(typed) if typed.trim() != standing => standing.to_owned(),
            _ => String::new(),
        },
        text: typed.unwrap_or(standing).to_owned(),
        states: PartState::ALL
            .into_iter()
            .map(|state| {
                let code = state.code();
                let label = page.say(&format!("translation-state-{code}")).into_owned();
                Choice::of(code, label, code == chosen)
            })
            .collect(),
        faults,
        page: page.clone(),
    };
    fresh(status, &template)
}

/// `POST /papers/{id}/translations/{language}/{part}`.
pub(super) async fn write(address: Address, acting: Acting, form: Filled) -> Answer {
    let (acting, table) = table(acting, address).await?;
    let Some(state) = PartState::from_code(form.get("state")) else {
        let faults = Faults::one("state", acting.page.say("translation-no-state"));
        return page(&acting, &table, Some(&form), faults);
    };
    let command = IssuedCommand::Translate {
        paper: table.id.clone(),
        language: table.lang.code().to_owned(),
        part: table.part,
        over: form.parsed("over")?,
        state,
        text: form.get("text").to_owned(),
    };
    match acting
        .enter(form.command()?, Command::Issued(command))
        .await
    {
        Ok(_) => {
            let next = next_missing(&acting, &table);
            let to = match next {
                Some(part) => format!("{}/{part}", table.base()),
                None => table.base(),
            };
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("text", acting.page.refusal(&refusal));
            page(&acting, &table, Some(&form), faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn next_missing(acting: &Acting, table: &Table) -> Option<Part> {
    let translation = acting.view_now().translation(&table.id, table.lang.code());
    let there = |part: &Part| {
        let translation = translation.as_ref();
        translation.is_some_and(|translation| translation.parts.contains_key(part))
    };
    let behind = table.originals.iter().map(|one| one.part);
    let behind = behind.skip_while(|part| *part != table.part).skip(1);
    behind.into_iter().find(|part| !there(part))
}

/// `POST /papers/{id}/translations/{language}`: shows it whole, or only what is final.
pub(super) async fn publish(
    Path((id, language)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = super::paper_id(&id)?;
    let lang = into_language(&acting.view, &id, &language)?;
    let command = IssuedCommand::ShowTranslation {
        paper: id.clone(),
        language: lang.code().to_owned(),
        whole: form.has("whole"),
    };
    acting
        .enter(form.command()?, Command::Issued(command))
        .await?;
    let to = format!("/papers/{id}/translations/{}", lang.code());
    Ok(see_other(&acting.page.href(&to)))
}
