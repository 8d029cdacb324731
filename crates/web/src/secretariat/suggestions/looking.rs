//! To which day which documents were looked through: an act of its own.

use super::{LOOK, PATH, enters, keeps, typed};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use jiff::civil::Date;
use mechanism::suggestions::{LookedThrough, SuggestionCommand};

/// `GET /office/documents-looked-through`: begins with what was said last.
pub(super) async fn show(acting: Acting) -> Answer {
    keeps(&acting)?;
    let mut pairs = Vec::new();
    if let Some(last) = acting.view.looked_through() {
        pairs.push(("to".to_owned(), last.to.to_string()));
        let sources = last.sources.iter();
        pairs.extend(sources.map(|source| ("source".to_owned(), source.to_string())));
    }
    page(&acting, &Filled::of(pairs)?, Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let words = &acting.page;
    Asking::new(words, words.say("suggestion-look"), LOOK, PATH)
        .of(words.say("suggestions"))
        .wrong(faults)
        .lead(words.say("suggestion-look-lead"))
        .input("to", "suggestion-look-to", form.get("to"), "date", "short")
        .any_of(
            "source",
            "suggestion-look-sources",
            typed::sources(&acting.view, form),
        )
        .answer()
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    keeps(&acting)?;
    let Ok(to) = form.get("to").parse::<Date>() else {
        let faults = Faults::one("to", acting.page.say("office-not-a-day"));
        return page(&acting, &form, faults);
    };
    let command = SuggestionCommand::LookThrough(LookedThrough {
        to,
        sources: typed::sources_of(&form),
    });
    let again = |faults| page(&acting, &form, faults);
    let field = |why: &mechanism::Refusal| match why.key {
        "refused-reference-to-come" => "to".to_owned(),
        _ => "source".to_owned(),
    };
    enters(&acting, &form, command, PATH, again, field).await
}
