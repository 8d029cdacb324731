//! A new suggestion, and other words for one.

use super::guarded::{self, Looked};
use super::{NEW, PATH, called, dialogue_of, dialogues, enters, found, keeps, path, typed};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::{Asking, languages};
use axum::extract::Path;
use mechanism::SuggestionView;
use mechanism::suggestions::SuggestionCommand;

/// Asks for the words in the six languages, the themes before them, and beside each why its warnings may be let be.
pub(super) fn asking_for_words(
    mut asking: Asking,
    acting: &Acting,
    form: &Filled,
    looked: &Looked,
) -> Asking {
    asking = asking
        .any_of(
            "theme",
            "suggestion-themes",
            typed::themes(&acting.page, form),
        )
        .pick(
            "original",
            "suggestion-original",
            languages(form.get("original")),
        );
    for lang in typed::languages_of(form) {
        let (title, text) = (
            format!("title-{}", lang.code()),
            format!("text-{}", lang.code()),
        );
        let label = |key: &str| format!("{} ({})", acting.page.say(key), lang.own_name());
        asking = asking
            .line(&title, "suggestion-title", form.get(&title))
            .labelled(label("suggestion-title"))
            .optional()
            .text(&text, "suggestion-text", form.get(&text), 3)
            .labelled(label("suggestion-text"))
            .optional();
        asking = looked.asks(asking, lang);
    }
    asking
}

/// `GET /office/new-suggestion?paper=…`: from the desk of the paper, where one comes from there.
pub(super) async fn show(acting: Acting) -> Answer {
    keeps(&acting)?;
    let paper = acting.query.get("paper").unwrap_or_default().to_owned();
    let pairs = vec![
        ("original".to_owned(), acting.page.lang.code().to_owned()),
        ("paper".to_owned(), paper),
    ];
    let form = Filled::of(pairs)?;
    let looked = Looked::over(&acting, &[], &form);
    page(&acting, &form, &looked, Faults::default())
}

fn page(acting: &Acting, form: &Filled, looked: &Looked, faults: Faults) -> Answer {
    let words = &acting.page;
    let papers = typed::summaries(words, &acting.view, form.get("paper"));
    let asking = Asking::new(words, words.say("suggestion-enter"), NEW, PATH)
        .of(words.say("suggestions"))
        .wrong(faults)
        .lead(words.say("suggestion-enter-lead"))
        .pick("paper", "suggestion-paper", papers)
        .line(
            "paragraphs",
            "suggestion-paragraph-numbers",
            form.get("paragraphs"),
        );
    asking_for_words(asking, acting, form, looked)
        .line("slug", "suggestion-slug", form.get("slug"))
        .optional()
        .button("suggestion-enter")
        .answer()
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    keeps(&acting)?;
    let paper = form.get("paper").parse().ok();
    let held = paper.map(|paper| dialogue_of(&acting, &paper));
    let looked = Looked::over(&acting, &held.unwrap_or_default(), &form);
    let raised = match typed::raised(&acting, &form) {
        Ok(raised) => raised,
        Err(faults) => return page(&acting, &form, &looked, faults),
    };
    let Some(suggestion) = typed::slug(&form) else {
        let faults = Faults::one("slug", acting.page.say("suggestion-bad-slug"));
        return page(&acting, &form, &looked, faults);
    };
    let unwaived = looked.faults(&acting);
    if !unwaived.is_empty() {
        return page(&acting, &form, &looked, unwaived);
    }
    let to = path(&suggestion);
    let command = SuggestionCommand::Enter {
        suggestion,
        text: typed::text(&form),
        themes: typed::themes_of(&form),
        raised,
        waived: looked.waived(),
    };
    let again = |faults| page(&acting, &form, &looked, faults);
    enters(&acting, &form, command, &to, again, |why| {
        typed::field(&form, why)
    })
    .await
}

/// `GET …/words`.
pub(super) async fn words(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let mut pairs = typed::pairs_of(&of.text, &of.themes);
    pairs.extend(guarded::pairs_of(&of.waived));
    let form = Filled::of(pairs)?;
    let looked = Looked::over(&acting, &dialogues(&of), &form);
    wording(&acting, &of, of.seen, &form, &looked, Faults::default())
}

fn wording(
    acting: &Acting,
    of: &SuggestionView,
    seen: u32,
    form: &Filled,
    looked: &Looked,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let action = format!("{}/words", path(&of.id));
    let asking = Asking::new(words, words.say("suggestion-words"), &action, &path(&of.id))
        .of(called(acting, of))
        .wrong(faults)
        .lead(words.say("suggestion-enter-lead"))
        .carry("seen", seen.to_string());
    asking_for_words(asking, acting, form, looked).answer()
}

pub(super) async fn reword(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let looked = Looked::over(&acting, &dialogues(&of), &form);
    let unwaived = looked.faults(&acting);
    if !unwaived.is_empty() {
        return wording(&acting, &of, form.parsed("seen")?, &form, &looked, unwaived);
    }
    let command = SuggestionCommand::Reword {
        suggestion: of.id.clone(),
        text: typed::text(&form),
        themes: typed::themes_of(&form),
        waived: looked.waived(),
        seen: form.parsed("seen")?,
    };
    // Whoever was told that somebody else was faster has seen it, and may save.
    let again = |faults| wording(&acting, &of, of.seen, &form, &looked, faults);
    let to = path(&of.id);
    enters(&acting, &form, command, &to, again, |why| {
        typed::field(&form, why)
    })
    .await
}
