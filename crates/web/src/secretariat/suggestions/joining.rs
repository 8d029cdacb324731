//! Said again in another paragraph; the same as another entry; a part that is something else.

use super::entering::asking_for_words;
use super::guarded::Looked;
use super::{called, dialogues, enters, found, path, typed};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::public::title;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::suggestions::{Raised, SplitOff, SuggestionCommand};
use mechanism::{PaperId, SuggestionId, SuggestionView};

/// `GET …/sources`.
pub(super) async fn again(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    raising(&acting, &of, of.seen, &Filled::default(), Faults::default())
}

fn raising(
    acting: &Acting,
    of: &SuggestionView,
    seen: u32,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let action = format!("{}/sources", path(&of.id));
    let papers = typed::summaries(words, &acting.view, form.get("paper"));
    Asking::new(words, words.say("suggestion-again"), &action, &path(&of.id))
        .of(called(acting, of))
        .wrong(faults)
        .carry("seen", seen.to_string())
        .pick("paper", "suggestion-paper", papers)
        .line(
            "paragraphs",
            "suggestion-paragraph-numbers",
            form.get("paragraphs"),
        )
        .answer()
}

pub(super) async fn raise(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let raised = match typed::raised(&acting, &form) {
        Ok(raised) => raised,
        Err(faults) => return raising(&acting, &of, form.parsed("seen")?, &form, faults),
    };
    let command = SuggestionCommand::RaiseAgain {
        suggestion: of.id.clone(),
        raised,
        seen: form.parsed("seen")?,
    };
    let again = |faults| raising(&acting, &of, of.seen, &form, faults);
    let to = path(&of.id);
    enters(&acting, &form, command, &to, again, |why| {
        typed::field(&form, why)
    })
    .await
}

/// `GET …/joining`.
pub(super) async fn whole(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    choosing(&acting, &of, of.seen, &Filled::default(), Faults::default())
}

fn choosing(
    acting: &Acting,
    of: &SuggestionView,
    seen: u32,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let action = format!("{}/joining", path(&of.id));
    let others = acting.view.suggestions().into_iter();
    let others = others
        .filter(|other| other.id != of.id)
        .filter_map(|other| {
            let (_, said) = other.text.in_language(words.lang.code())?;
            let taken = other.id.as_str() == form.get("into");
            Some(Choice::of(other.id.to_string(), said.title.clone(), taken))
        });
    Asking::new(words, words.say("suggestion-join"), &action, &path(&of.id))
        .of(called(acting, of))
        .wrong(faults)
        .lead(words.say("suggestion-join-lead"))
        .carry("seen", seen.to_string())
        .pick("into", "suggestion-join-into", others.collect())
        .button("suggestion-join")
        .answer()
}

pub(super) async fn join(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let Ok(into) = form.get("into").parse::<SuggestionId>() else {
        let faults = Faults::one("into", acting.page.say("office-choose"));
        return choosing(&acting, &of, form.parsed("seen")?, &form, faults);
    };
    let to = path(&into);
    let command = SuggestionCommand::Join {
        suggestion: of.id.clone(),
        into,
        seen: form.parsed("seen")?,
    };
    let again = |faults| choosing(&acting, &of, of.seen, &form, faults);
    enters(&acting, &form, command, &to, again, |_| "into".to_owned()).await
}

/// `GET …/parting`.
pub(super) async fn part(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let original = ("original".to_owned(), acting.page.lang.code().to_owned());
    let form = Filled::of(vec![original])?;
    let looked = Looked::over(&acting, &[], &form);
    parting(&acting, &of, of.seen, &form, &looked, Faults::default())
}

/// A paragraph as the form sends it: `21@fa-2022-summary`.
fn parting(
    acting: &Acting,
    of: &SuggestionView,
    seen: u32,
    form: &Filled,
    looked: &Looked,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let action = format!("{}/parting", path(&of.id));
    let paragraphs = of.raised.iter().flat_map(|raised| {
        let paper = acting.view.paper(&raised.paper);
        let name = paper.map_or_else(String::new, |paper| {
            title::paper(words, &acting.view, &paper.facts)
        });
        raised.paragraphs.iter().map(move |number| {
            let value = format!("{number}@{}", raised.paper);
            let taken = form.all("part").any(|part| part == value);
            let comma = words.say("list-comma");
            let label = format!(
                "{name}{comma}{}",
                words.in_paragraph(words.lang.code(), number)
            );
            Choice::of(value, label, taken)
        })
    });
    let references = of.later.iter().map(|later| {
        let value = later.number.to_string();
        let taken = form.all("later").any(|number| number == value);
        let comma = words.say("list-comma");
        let label = format!("{}{comma}{}", words.day(&later.date), later.text.document);
        Choice::of(value, label, taken)
    });
    let references: Vec<Choice> = references.collect();
    let mut asking = Asking::new(words, words.say("suggestion-split"), &action, &path(&of.id))
        .of(called(acting, of))
        .wrong(faults)
        .lead(words.say("suggestion-split-lead"))
        .carry("seen", seen.to_string())
        .any_of("part", "suggestion-split-paragraphs", paragraphs.collect());
    if !references.is_empty() {
        asking = asking
            .any_of("later", "suggestion-split-references", references)
            .optional();
    }
    asking_for_words(asking, acting, form, looked)
        .line("slug", "suggestion-slug", form.get("slug"))
        .optional()
        .button("suggestion-split")
        .answer()
}

pub(super) async fn split(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let looked = Looked::over(&acting, &dialogues(&of), &form);
    let Some(suggestion) = typed::slug(&form) else {
        let faults = Faults::one("slug", acting.page.say("suggestion-bad-slug"));
        return parting(&acting, &of, form.parsed("seen")?, &form, &looked, faults);
    };
    let unwaived = looked.faults(&acting);
    if !unwaived.is_empty() {
        return parting(&acting, &of, form.parsed("seen")?, &form, &looked, unwaived);
    }
    let raised = form.all("part").filter_map(|part| {
        let (number, paper) = part.split_once('@')?;
        Some(Raised::of(
            paper.parse::<PaperId>().ok()?,
            [number.parse().ok()?],
        ))
    });
    let to = path(&suggestion);
    let command = SuggestionCommand::SplitOff(SplitOff {
        suggestion,
        from: of.id.clone(),
        text: typed::text(&form),
        themes: typed::themes_of(&form),
        raised: raised.collect(),
        later: form
            .all("later")
            .filter_map(|number| number.parse().ok())
            .collect(),
        waived: looked.waived(),
        seen: form.parsed("seen")?,
    });
    let again = |faults| parting(&acting, &of, of.seen, &form, &looked, faults);
    let field = |why: &mechanism::Refusal| match why.key {
        "refused-suggestion-split" => "part".to_owned(),
        "refused-no-such-reference" | "refused-reference-not-later" => "later".to_owned(),
        _ => typed::field(&form, why),
    };
    enters(&acting, &form, command, &to, again, field).await
}
