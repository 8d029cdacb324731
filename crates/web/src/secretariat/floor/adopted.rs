//! What the working group decided, as an officer writes it: the report, the original, the translations, and where each of
//! the six languages stands.

use super::{base, field_of, meeting};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, languages};
use axum::extract::Path;
use mechanism::adopted::{AdoptedCommand, AdoptedText, Report};
use mechanism::in_languages::InLanguages;
use mechanism::{AdoptedDraft, Command, Deed, DialogueId, PaperId, Refusal};
use words::Lang;

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let (id, draft) = found(&acting, &dialogue)?;
    let mut pairs = vec![("original".to_owned(), acting.page.lang.code().to_owned())];
    if let Some(text) = &draft.text {
        pairs = vec![("original".to_owned(), text.said.original.clone())];
        match &text.report {
            Report::Paper(paper) => pairs.push(("paper".to_owned(), paper.to_string())),
            Report::Address(address) => pairs.push(("address".to_owned(), address.clone())),
        }
        let words = text.said.words.iter();
        pairs.extend(words.map(|(code, words)| (format!("digest-{code}"), words.clone())));
    }
    page(&acting, &id, &draft, &Filled::of(pairs)?, Faults::default())
}

fn found(acting: &Acting, dialogue: &str) -> Result<(DialogueId, AdoptedDraft), Problem> {
    let id = meeting(acting, dialogue, Deed::KeepProgramme)?;
    let draft = acting.view.adopted_draft(&id).ok_or(Problem::NotFound)?;
    Ok((id, draft))
}

fn path(id: &DialogueId) -> String {
    format!("{}/decided", base(id))
}

fn page(
    acting: &Acting,
    id: &DialogueId,
    draft: &AdoptedDraft,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let papers = acting.view.papers().into_iter().map(|paper| {
        let value = paper.facts.id.to_string();
        let taken = form.get("paper") == value;
        let label = crate::public::title::paper(page, &acting.view, &paper.facts);
        Choice::of(value, label, taken)
    });
    let mut asking = Asking::new(page, page.say("adopted"), &path(id), &base(id))
        .wrong(faults)
        .lead(page.say("adopted-lead"))
        .carry("seen", draft.seen.to_string());
    if acting.query.get("done").is_some() {
        asking = asking.done(page.say("adopted-saved"));
    }
    for (code, state) in &draft.languages {
        let state = page.say(&format!("adopted-state-{}", state.code()));
        asking = asking.fact(page.language_name(code), state);
    }
    if draft.drafted {
        asking = asking.link(&format!("{}/publication", path(id)), "adopted-publish");
    }
    if acting.view.adopted(id).is_some() {
        asking = asking.link(&format!("/dialogues/{id}/decided"), "adopted-as-published");
    }
    asking = asking
        .pick("paper", "adopted-paper", papers.collect())
        .optional()
        .input("address", "adopted-address", form.get("address"), "url", "")
        .optional()
        .pick(
            "original",
            "adopted-original",
            languages(form.get("original")),
        );
    // The original comes first: the others are written from it.
    let original = form.get("original");
    let mut all = Lang::ALL;
    all.sort_by_key(|lang| lang.code() != original);
    for lang in all {
        let name = format!("digest-{}", lang.code());
        asking = asking
            .text(&name, "adopted-digest", form.get(&name), 8)
            .labelled(lang.own_name())
            .optional();
    }
    asking.button("adopted-save").answer()
}

/// What was typed; what cannot even be asked for is a fault.
fn typed(acting: &Acting, form: &Filled) -> Result<AdoptedText, Faults> {
    let words = &acting.page;
    let paper = form.get("paper");
    let report = match (paper, form.get("address")) {
        ("", "") => Err(("address", "adopted-no-report")),
        ("", address) => Ok(Report::Address(address.to_owned())),
        (_, address) if !address.is_empty() => Err(("address", "adopted-two-reports")),
        (paper, _) => paper
            .parse::<PaperId>()
            .map(Report::Paper)
            .map_err(|_| ("paper", "adopted-no-report")),
    };
    let report = report.map_err(|(field, key)| Faults::one(field, words.say(key)))?;
    let digests = Lang::ALL.into_iter().filter_map(|lang| {
        let said = form.get(&format!("digest-{}", lang.code()));
        let said = said.replace("\r\n", "\n");
        (!said.trim().is_empty()).then(|| (lang.code().to_owned(), said))
    });
    Ok(AdoptedText {
        report,
        said: InLanguages {
            original: form.get("original").to_owned(),
            words: digests.collect(),
        },
    })
}

pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (id, draft) = found(&acting, &dialogue)?;
    let text = match typed(&acting, &form) {
        Ok(text) => text,
        Err(faults) => return page(&acting, &id, &draft, &form, faults),
    };
    let command = Command::Adopted(AdoptedCommand::Draft {
        dialogue: id.clone(),
        text,
        seen: form.parsed("seen")?,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("{}?done=yes", path(&id))),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field(&form, &refusal), acting.page.refusal(&refusal));
            page(&acting, &id, &draft, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// Where the form asks for what the rules refuse. They name no language: too long is the longest.
fn field(form: &Filled, refusal: &Refusal) -> String {
    match (refusal.key, field_of(refusal, "original")) {
        ("refused-no-such-paper", _) => "paper".to_owned(),
        (_, "digest") => {
            let names = Lang::ALL.map(|lang| format!("digest-{}", lang.code()));
            let longest = names.into_iter().max_by_key(|name| form.get(name).len());
            longest.unwrap_or_default()
        }
        (_, other) => other.to_owned(),
    }
}

/// `GET …/decided/publication`: what it does, before it is done.
pub(super) async fn sure(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let (id, draft) = found(&acting, &dialogue)?;
    ask(&acting, &id, &draft, Faults::default())
}

fn ask(acting: &Acting, id: &DialogueId, draft: &AdoptedDraft, faults: Faults) -> Answer {
    let page = &acting.page;
    let action = format!("{}/publication", path(id));
    let mut asking = Asking::new(page, page.say("adopted-publish"), &action, &path(id))
        .wrong(faults)
        .lead(page.say("adopted-publish-lead"))
        .carry("seen", draft.seen.to_string());
    for (code, state) in &draft.languages {
        let state = page.say(&format!("adopted-state-{}", state.code()));
        asking = asking.fact(page.language_name(code), state);
    }
    asking.button("adopted-publish").answer()
}

pub(super) async fn publish(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (id, draft) = found(&acting, &dialogue)?;
    let command = Command::Adopted(AdoptedCommand::Publish {
        dialogue: id.clone(),
        seen: form.parsed("seen")?,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("/dialogues/{id}/decided")),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("seen", acting.page.refusal(&refusal));
            ask(&acting, &id, &draft, faults)
        }
        Err(not) => Err(not.into()),
    }
}
