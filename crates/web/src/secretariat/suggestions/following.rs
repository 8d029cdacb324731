//! Dated references to later documents: one more, a correction, one less.

use super::{called, enters, found, path, typed};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices, languages};
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::suggestions::{LaterKind, LaterReference, ReferenceText, SuggestionCommand};
use mechanism::{LaterView, SuggestionView};

/// `GET …/references`.
pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let code = acting.page.lang.code().to_owned();
    let pairs = vec![
        ("original".to_owned(), code.clone()),
        ("language".to_owned(), code),
    ];
    page(&acting, &of, None, &Filled::of(pairs)?, Faults::default())
}

/// `GET …/references/{number}`.
pub(super) async fn correcting(
    Path((slug, number)): Path<(String, u16)>,
    acting: Acting,
) -> Answer {
    let of = found(&acting, &slug)?;
    let one = reference(&of, number)?;
    let mut pairs = vec![
        ("kind".to_owned(), one.kind.code().to_owned()),
        ("date".to_owned(), one.date.to_string()),
        ("document".to_owned(), one.text.document.clone()),
        ("language".to_owned(), one.text.language.clone()),
        (
            "symbol".to_owned(),
            one.text.symbol.clone().unwrap_or_default(),
        ),
        (
            "address".to_owned(),
            one.text.address.clone().unwrap_or_default(),
        ),
        ("original".to_owned(), one.text.original.clone()),
    ];
    let says = one.text.says.iter();
    pairs.extend(says.map(|(code, line)| (format!("says-{code}"), line.clone())));
    let sources = one.sources.iter();
    pairs.extend(sources.map(|source| ("source".to_owned(), source.to_string())));
    page(
        &acting,
        &of,
        Some(number),
        &Filled::of(pairs)?,
        Faults::default(),
    )
}

fn reference(of: &SuggestionView, number: u16) -> Result<&LaterView, Problem> {
    let one = of.later.iter().find(|one| one.number == number);
    one.ok_or(Problem::NotFound)
}

fn page(
    acting: &Acting,
    of: &SuggestionView,
    number: Option<u16>,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let words = &acting.page;
    let mut action = format!("{}/references", path(&of.id));
    if let Some(number) = number {
        action = format!("{action}/{number}");
    }
    let codes = LaterKind::ALL.iter().map(|kind| kind.code());
    let kinds = choices(words, "suggestion-later", codes, |code| {
        code == form.get("kind")
    });
    let mut asking = Asking::new(
        words,
        words.say("suggestion-follow"),
        &action,
        &path(&of.id),
    )
    .of(called(acting, of))
    .wrong(faults)
    .lead(words.say("suggestion-follow-lead"))
    .carry("seen", of.seen.to_string());
    if number.is_some() {
        asking = asking.link(&format!("{action}/removal"), "suggestion-unfollow");
    }
    asking = asking
        .one_of("kind", "suggestion-kind", kinds)
        .input("date", "suggestion-date", form.get("date"), "date", "short")
        .line("document", "suggestion-document", form.get("document"))
        .pick(
            "language",
            "suggestion-document-language",
            languages(form.get("language")),
        )
        .line("symbol", "suggestion-symbol", form.get("symbol"))
        .optional()
        .input(
            "address",
            "suggestion-address",
            form.get("address"),
            "url",
            "",
        )
        .optional()
        .pick(
            "original",
            "suggestion-original",
            languages(form.get("original")),
        );
    for lang in typed::languages_of(form) {
        let name = format!("says-{}", lang.code());
        let label = format!("{} ({})", words.say("suggestion-line"), lang.own_name());
        asking = asking
            .text(&name, "suggestion-line", form.get(&name), 2)
            .labelled(label)
            .optional();
    }
    asking
        .any_of(
            "source",
            "suggestion-sources",
            typed::sources(&acting.view, form),
        )
        .answer()
}

/// What was typed; what cannot even be asked for is a fault.
fn typed_reference(
    acting: &Acting,
    form: &Filled,
) -> Result<(LaterReference, ReferenceText), Faults> {
    let words = &acting.page;
    let kind = LaterKind::from_code(form.get("kind"));
    let kind = kind.ok_or_else(|| Faults::one("kind", words.say("office-choose")))?;
    let date = form.get("date").parse::<Date>();
    let date = date.map_err(|_| Faults::one("date", words.say("office-not-a-day")))?;
    let given = |name: &str| Some(form.get(name).to_owned()).filter(|text| !text.is_empty());
    let facts = LaterReference {
        kind,
        date,
        sources: typed::sources_of(form),
    };
    let text = ReferenceText {
        document: form.get("document").to_owned(),
        language: form.get("language").to_owned(),
        symbol: given("symbol"),
        address: given("address"),
        original: form.get("original").to_owned(),
        says: typed::lines(form, "says"),
    };
    Ok((facts, text))
}

pub(super) async fn follow(Path(slug): Path<String>, acting: Acting, form: Filled) -> Answer {
    entered(&acting, &slug, None, &form).await
}

pub(super) async fn correct(
    Path((slug, number)): Path<(String, u16)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    entered(&acting, &slug, Some(number), &form).await
}

async fn entered(acting: &Acting, slug: &str, number: Option<u16>, form: &Filled) -> Answer {
    let of = found(acting, slug)?;
    let (facts, text) = match typed_reference(acting, form) {
        Ok(typed) => typed,
        Err(faults) => return page(acting, &of, number, form, faults),
    };
    let command = SuggestionCommand::Follow {
        suggestion: of.id.clone(),
        number,
        facts,
        text,
        seen: form.parsed("seen")?,
    };
    let again = |faults| page(acting, &of, number, form, faults);
    let to = path(&of.id);
    enters(acting, form, command, &to, again, |why| {
        typed::field(form, why)
    })
    .await
}

/// `GET …/references/{number}/removal`: what it does, before it is done.
pub(super) async fn sure(Path((slug, number)): Path<(String, u16)>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    removing(&acting, &of, number, Faults::default())
}

fn removing(acting: &Acting, of: &SuggestionView, number: u16, faults: Faults) -> Answer {
    let words = &acting.page;
    let one = reference(of, number)?;
    let base = format!("{}/references/{number}", path(&of.id));
    Asking::new(
        words,
        words.say("suggestion-unfollow"),
        &format!("{base}/removal"),
        &base,
    )
    .of(called(acting, of))
    .wrong(faults)
    .lead(words.say("suggestion-unfollow-lead"))
    .fact(words.day(&one.date), one.text.document.clone())
    .carry("seen", of.seen.to_string())
    .danger("suggestion-unfollow")
    .answer()
}

pub(super) async fn remove(
    Path((slug, number)): Path<(String, u16)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let of = found(&acting, &slug)?;
    let command = SuggestionCommand::Unfollow {
        suggestion: of.id.clone(),
        number,
        seen: form.parsed("seen")?,
    };
    let again = |faults| removing(&acting, &of, number, faults);
    let to = path(&of.id);
    enters(&acting, &form, command, &to, again, |_| "seen".to_owned()).await
}
