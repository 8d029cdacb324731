//! Handing a contribution in, or its next version. Nothing that was typed is lost where something is wrong with it.

use super::read::{
    NAMED, OTHER, UNNAMED, contribution, fields_of_reference, language_field, references_typed,
};
use super::{path, said};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other, talking};
use crate::brought::Brought;
use crate::comments::said as names;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::typed::{Saves, Typing};
use askama::Template;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::contributions::{
    ContributionCommand, LONGEST_DESCRIPTION, MOST_REFERENCES, MOST_THEMES,
};
use mechanism::{Command, ContributionView, View};
use words::Lang;

/// How long what was typed is kept after it was saved last: there is no deadline that could end it.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The fields of a reference, as the page asks for them.
struct Asked {
    legend: String,
    /// Each field: its name, what it is called, what stands in it, what is wrong with it.
    authors: [String; 4],
    work: [String; 4],
    year: [String; 4],
    publisher: [String; 4],
    locator: [String; 4],
}

#[derive(Template)]
#[template(path = "contributions/form.html")]
struct Form {
    page: Page,
    saves: Saves,
    faults: Faults,
    replaces: String,
    newer: String,
    whom: Vec<Choice>,
    kinds: Vec<Choice>,
    title: String,
    description: String,
    description_hint: String,
    languages: Vec<Choice>,
    other_language: String,
    topics: Vec<Choice>,
    regions: Vec<Choice>,
    dialogues: Vec<Choice>,
    themes: String,
    themes_hint: String,
    references: Vec<Asked>,
    /// How many there are fields for; carried along, so that one more can be asked for.
    shown: usize,
    more: bool,
    naming: Vec<Choice>,
    contact_name: String,
    contact_address: String,
    contact_agreed: bool,
}

/// `GET /my/contributions/new`.
pub(super) async fn show(acting: Acting) -> Answer {
    let before = acting.query.get("contribution");
    let before = before.and_then(|slug| replaced(&acting.view, slug));
    let typing = typing(&acting, before.as_ref());
    let typed = typing.there().await?;
    let filled = match (typed.filled()?, &before) {
        (Some(typed), _) => typed,
        (None, Some(before)) => as_before(before),
        (None, None) => {
            let of = |name: &str| {
                let value = acting.query.get(name).unwrap_or_default();
                (name.to_owned(), value.to_owned())
            };
            let language = acting.page.lang.code().to_owned();
            let pairs = vec![
                ("language".to_owned(), language),
                of("kind"),
                of("dialogue"),
            ];
            Filled::of(pairs)?
        }
    };
    let saves = typing.shown(&typed);
    asks(&acting, &filled, before.as_ref(), saves, Faults::default())
}

/// What is typed on the form: a new contribution and each new version by themselves.
fn typing<'a>(acting: &'a Acting, before: Option<&ContributionView>) -> Typing<'a> {
    Typing {
        acting,
        form: format!("contribution at {}", at("new", before)),
        address: at("typed", before),
        until: acting.site.now() + KEPT,
    }
}

/// That one was begun and not handed in; empty: none was.
pub(super) async fn begun(acting: &Acting) -> Result<String, Problem> {
    let typing = typing(acting, None);
    let typed = typing.there().await?;
    Ok(typing.shown(&typed).saved)
}

/// A page of the form.
fn at(page: &str, before: Option<&ContributionView>) -> String {
    let path = format!("/my/contributions/{page}");
    match before {
        Some(before) => format!("{path}?contribution={}", before.reference.slug()),
        None => path,
    }
}

/// `POST /my/contributions/typed`: what is typed saves itself, or is thrown away.
pub(super) async fn typed(acting: Acting, body: Bytes) -> Answer {
    let before = match acting.query.get("contribution") {
        Some(slug) => Some(replaced(&acting.view, slug).ok_or(Problem::NotFound)?),
        None => None,
    };
    let typing = typing(&acting, before.as_ref());
    let anew = at("new", before.as_ref());
    typing.answers(&Filled::read(&body)?, &anew).await
}

/// One of this reader's that takes a new version.
fn replaced(view: &View, slug: &str) -> Option<ContributionView> {
    let found = super::theirs(view, slug).ok()?;
    found.takes_new_version().then_some(found)
}

/// What stood in the version before. A contact is agreed to anew with each version.
fn as_before(before: &ContributionView) -> Filled {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
    let (language, other) = language_field(&before.language);
    put("replaces", &before.reference.slug());
    put("kind", before.kind.code());
    put("title", before.title.as_deref().unwrap_or_default());
    put("description", &before.description);
    put("language", language);
    put("other-language", other);
    for topic in &before.topics {
        put("topics", topic.code());
    }
    put("region", before.region.map_or("", |region| region.code()));
    let dialogue = before.dialogue.as_ref();
    put(
        "dialogue",
        dialogue.map_or("", |dialogue| dialogue.as_str()),
    );
    put("themes", &before.themes.join("\n"));
    for (of, nth) in before.references.iter().zip(1..) {
        let [authors, work, year, publisher, locator] = fields_of_reference(nth);
        put(&authors, &of.authors);
        put(&work, &of.title);
        put(
            &year,
            &of.year.map(|year| year.to_string()).unwrap_or_default(),
        );
        put(&publisher, &of.publisher);
        let found = of.locator.as_ref().map(ToString::to_string);
        put(&locator, &found.unwrap_or_default());
    }
    put(
        "naming",
        match before.named {
            Some(true) => NAMED,
            _ => UNNAMED,
        },
    );
    if let Some(contact) = &before.contact {
        put("contact-name", &contact.name);
        put("contact-address", &contact.address);
    }
    Filled::of(pairs).unwrap_or_default()
}

/// `POST /my/contributions`. In parts, because a text in Chinese or Arabic is three times as long in the other form.
pub(super) async fn hand_in(acting: Acting, parts: Multipart) -> Answer {
    let brought = Brought::receive(&acting, parts, &[]).await?;
    let filled = brought.filled;
    let before = replaced(&acting.view, filled.get("replaces"));
    let typing = typing(&acting, before.as_ref());
    let again = async |faults| {
        let saves = typing.sent(&filled).await?;
        asks(&acting, &filled, before.as_ref(), saves, faults)
    };
    if filled.get("then") == "more" {
        return again(Faults::default()).await;
    }
    let command = filled.command()?;
    let mut faults = Faults::default();
    let new = contribution(&acting.page, &acting.view, &filled, &mut faults);
    let Some(new) = new.filter(|_| faults.is_empty()) else {
        return again(faults).await;
    };
    let replaces = new.replaces;
    let submit = ContributionCommand::Submit(Box::new(new));
    match acting.enter(command, Command::Contribution(submit)).await {
        Ok(_) => {
            typing.handed_in(&filled).await?;
            let own = acting.view_now().my_contributions();
            let newest = own.first().map(|one| one.reference);
            let to = match replaces.or(newest) {
                Some(one) => format!("/my{}?done=handed-in", path(one)),
                None => "/my/contributions".to_owned(),
            };
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let mut named = refusal.values.iter();
            let field = named.find(|(name, _)| *name == "field");
            let field = field.map_or("title", |(_, field)| field.as_str());
            again(Faults::one(field, acting.page.refusal(&refusal))).await
        }
        Err(not) => Err(not.into()),
    }
}

fn asks(
    acting: &Acting,
    filled: &Filled,
    before: Option<&ContributionView>,
    saves: Saves,
    faults: Faults,
) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = references_shown(filled);
    let number = |key: &str, most: usize| page.say_with(key, &[("most", (most as u64).into())]);
    let form = Form {
        replaces: before.map_or_else(String::new, |before| before.reference.slug()),
        newer: before.map_or_else(String::new, |before| {
            page.with("contribution-newer-of", "title", said::title(before))
        }),
        whom: match before {
            Some(_) => Vec::new(),
            None => whom(page, view, filled.get("organization")),
        },
        kinds: said::kinds(page, filled.get("kind"))
            .into_iter()
            .map(|choice| Choice {
                hint: page
                    .say(&format!("contribution-kind-{}-what", choice.value))
                    .into_owned(),
                ..choice
            })
            .collect(),
        title: filled.get("title").to_owned(),
        description: filled.get("description").to_owned(),
        description_hint: number("contribution-description-hint", LONGEST_DESCRIPTION),
        languages: languages(page, filled.get("language")),
        other_language: filled.get("other-language").to_owned(),
        topics: said::topic_choices(page, |code| filled.all("topics").any(|of| of == code)),
        regions: said::regions(page, filled.get("region")),
        dialogues: dialogues(page, view, filled.get("dialogue")),
        themes: filled.get("themes").to_owned(),
        themes_hint: number("comment-themes-hint", MOST_THEMES),
        references: (1..=shown)
            .map(|nth| reference(page, filled, &faults, nth))
            .collect(),
        shown,
        more: shown < MOST_REFERENCES,
        naming: naming(page, filled.get("naming")),
        contact_name: filled.get("contact-name").to_owned(),
        contact_address: filled.get("contact-address").to_owned(),
        contact_agreed: filled.has("contact-agreed"),
        saves,
        faults,
        page: page.clone(),
    };
    talking(status, &form)
}

/// For how many references there are fields: those that were shown, and one more where somebody asked for it.
fn references_shown(filled: &Filled) -> usize {
    let before: usize = filled.get("references").parse().unwrap_or(1);
    let asked = usize::from(filled.get("then") == "more");
    let shown = before.max(references_typed(filled));
    shown.saturating_add(asked).clamp(1, MOST_REFERENCES)
}

fn reference(page: &Page, filled: &Filled, faults: &Faults, nth: usize) -> Asked {
    let [authors, work, year, publisher, locator] = fields_of_reference(nth);
    let ask = |name: String, key: &str| {
        let value = filled.get(&name).to_owned();
        let fault = faults.of(&name).to_owned();
        [name, page.say(key).into_owned(), value, fault]
    };
    Asked {
        legend: page.count("contribution-reference-nth", nth),
        authors: ask(authors, "contribution-authors"),
        work: ask(work, "contribution-work"),
        year: ask(year, "contribution-year"),
        publisher: ask(publisher, "contribution-publisher"),
        locator: ask(locator, "contribution-locator"),
    }
}

fn whom(page: &Page, view: &View, taken: &str) -> Vec<Choice> {
    let known = view.may_contribute_for();
    let alone = known.len() == 1;
    known
        .into_iter()
        .map(|one| {
            let (value, label) = match one.organization {
                None => (String::new(), page.say("comment-myself").into_owned()),
                Some(id) => {
                    let name = names::name_in(page, &one.names).to_owned();
                    (id.to_string(), name)
                }
            };
            let chosen = alone || value == taken;
            Choice::of(value, label, chosen)
        })
        .collect()
}

fn naming(page: &Page, taken: &str) -> Vec<Choice> {
    [NAMED, UNNAMED]
        .map(|value| Choice {
            hint: page.say(&format!("contribution-{value}-what")).into_owned(),
            ..Choice::of(
                value,
                page.say(&format!("contribution-{value}")),
                value == taken,
            )
        })
        .into()
}

/// The dialogues something may belong to, the newest first.
fn dialogues(page: &Page, view: &View, taken: &str) -> Vec<Choice> {
    let mut all = view.dialogues();
    all.retain(|of| !of.life.is_off() || of.facts.id.as_str() == taken);
    all.iter()
        .rev()
        .map(|of| {
            let id = of.facts.id.as_str();
            Choice::of(id, title::short(page, of.facts), id == taken)
        })
        .collect()
}

fn languages(page: &Page, taken: &str) -> Vec<Choice> {
    let six = Lang::ALL.into_iter();
    let six = six.map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken));
    let other = page.say("statement-another-language");
    six.chain([Choice::of(OTHER, other, taken == OTHER)])
        .collect()
}
