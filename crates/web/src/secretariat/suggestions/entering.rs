//! A new suggestion, and other words for one.

use super::{NEW, PATH, enters, found, keeps, path, typed};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::{Asking, languages};
use axum::extract::Path;
use mechanism::SuggestionView;
use mechanism::suggestions::SuggestionCommand;

/// Asks for the words in the six languages, the themes before them.
pub(super) fn asking_for_words(mut asking: Asking, acting: &Acting, form: &Filled) -> Asking {
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
    page(&acting, &Filled::of(pairs)?, Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let words = &acting.page;
    let papers = typed::summaries(words, &acting.view, form.get("paper"));
    let asking = Asking::new(words, words.say("suggestion-enter"), NEW, PATH)
        .wrong(faults)
        .lead(words.say("suggestion-enter-lead"))
        .pick("paper", "suggestion-paper", papers)
        .line(
            "paragraphs",
            "suggestion-paragraph-numbers",
            form.get("paragraphs"),
        );
    asking_for_words(asking, acting, form)
        .line("slug", "suggestion-slug", form.get("slug"))
        .optional()
        .button("suggestion-enter")
        .answer()
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    keeps(&acting)?;
    let raised = match typed::raised(&acting, &form) {
        Ok(raised) => raised,
        Err(faults) => return page(&acting, &form, faults),
    };
    let Some(suggestion) = typed::slug(&form) else {
        let faults = Faults::one("slug", acting.page.say("suggestion-bad-slug"));
        return page(&acting, &form, faults);
    };
    let to = path(&suggestion);
    let command = SuggestionCommand::Enter {
        suggestion,
        text: typed::text(&form),
        themes: typed::themes_of(&form),
        raised,
    };
    let again = |faults| page(&acting, &form, faults);
    enters(&acting, &form, command, &to, again, |why| {
        typed::field(&form, why)
    })
    .await
}

/// `GET …/words`.
pub(super) async fn words(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let form = Filled::of(typed::pairs_of(&of.text, &of.themes))?;
    wording(&acting, &of, of.seen, &form, Faults::default())
}

fn wording(
    acting: &Acting,
    of: &SuggestionView,
    seen: u32,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let action = format!("{}/words", path(&of.id));
    let asking = Asking::new(words, words.say("suggestion-words"), &action, &path(&of.id))
        .wrong(faults)
        .lead(words.say("suggestion-enter-lead"))
        .carry("seen", seen.to_string());
    asking_for_words(asking, acting, form).answer()
}

pub(super) async fn reword(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = found(&acting, &slug)?;
    let command = SuggestionCommand::Reword {
        suggestion: of.id.clone(),
        text: typed::text(&form),
        themes: typed::themes_of(&form),
        seen: form.parsed("seen")?,
    };
    // Whoever was told that somebody else was faster has seen it, and may save.
    let again = |faults| wording(&acting, &of, of.seen, &form, faults);
    let to = path(&of.id);
    enters(&acting, &form, command, &to, again, |why| {
        typed::field(&form, why)
    })
    .await
}
