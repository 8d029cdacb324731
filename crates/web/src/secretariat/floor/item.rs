//! One item of the agenda: what it is, where it stands, how long it takes, what it is called in six languages.

use super::draft::Draft;
use super::meanwhile::{self, moved_on};
use super::sittings::called;
use super::{base, enter as enter_wish, entered, field_of, meeting};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use axum::extract::Path;
use mechanism::floor::{Item, ItemId, ItemKind};
use mechanism::{Deed, DialogueId, Refusal};
use words::Lang;

/// The address of an item that does not stand yet.
const NEW: &str = "new";

/// Minutes a new item begins with.
const USUAL: u16 = 60;

/// The draft of a meeting and an item of it.
pub(super) fn item_of(
    acting: &Acting,
    dialogue: &str,
    item: &str,
) -> Result<(DialogueId, Draft, Item), Problem> {
    let id = meeting(acting, dialogue, Deed::KeepProgramme)?;
    let draft = Draft::of(&acting.view, &id).ok_or(Problem::NotFound)?;
    let number: u16 = item.parse().map_err(|_| Problem::NotFound)?;
    let found = draft.programme.item(ItemId(number)).cloned();
    Ok((id, draft, found.ok_or(Problem::NotFound)?))
}

/// The same where the item may be new.
fn item_or_new(
    acting: &Acting,
    dialogue: &str,
    item: &str,
) -> Result<(DialogueId, Draft, Item), Problem> {
    if item != NEW {
        return item_of(acting, dialogue, item);
    }
    let id = meeting(acting, dialogue, Deed::KeepProgramme)?;
    let draft = Draft::of(&acting.view, &id).ok_or(Problem::NotFound)?;
    let sitting = acting.query.get("sitting").and_then(|n| n.parse().ok());
    let new = Item {
        id: draft.next_id(),
        sitting: sitting.unwrap_or(0),
        kind: ItemKind::Discussion,
        minutes: USUAL,
        cluster: None,
        panel: Vec::new(),
    };
    Ok((id, draft, new))
}

/// What the form begins with.
fn stands(draft: &Draft, one: &Item) -> Vec<(String, String)> {
    let mut pairs = vec![
        ("sitting".to_owned(), one.sitting.to_string()),
        ("kind".to_owned(), one.kind.code().to_owned()),
        ("minutes".to_owned(), one.minutes.to_string()),
        (
            "cluster".to_owned(),
            one.cluster.map(|n| n.to_string()).unwrap_or_default(),
        ),
    ];
    for lang in Lang::ALL {
        let code = lang.code();
        pairs.push((format!("title-{code}"), draft.title(code, one.id).into()));
        let explained = draft.explained(code, one.id);
        pairs.push((format!("explained-{code}"), explained.into()));
    }
    pairs
}

pub(super) async fn show(Path((dialogue, item)): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, draft, one) = item_or_new(&acting, &dialogue, &item)?;
    let stands = stands(&draft, &one);
    let form = Filled::of(stands.clone())?;
    let asking = page(&acting, &id, &item, &draft, &form, Faults::default());
    meanwhile::upon(asking, &stands).answer()
}

fn page(
    acting: &Acting,
    id: &DialogueId,
    item: &str,
    draft: &Draft,
    form: &Filled,
    faults: Faults,
) -> Asking {
    let page = &acting.page;
    let key = match item {
        NEW => "programme-new-item",
        _ => "programme-item",
    };
    let path = format!("{}/items/{item}", base(id));
    let sittings = draft.programme.sittings.iter().enumerate();
    let sittings: Vec<Choice> = sittings
        .map(|(n, sitting)| {
            let n = n.to_string();
            let taken = form.get("sitting") == n;
            Choice::of(n, called(page, sitting), taken)
        })
        .collect();
    let kinds = choices(page, "item", ItemKind::ALL.map(ItemKind::code), |code| {
        code == form.get("kind")
    });
    let mut asking = Asking::new(page, page.say(key), &path, &base(id))
        .wrong(faults)
        .pick("sitting", "programme-which-sitting", sittings)
        .one_of("kind", "programme-kind", kinds)
        .input(
            "minutes",
            "programme-minutes",
            form.get("minutes"),
            "number",
            "short",
        )
        .input(
            "cluster",
            "programme-cluster",
            form.get("cluster"),
            "number",
            "short",
        )
        .optional()
        .heading("programme-titles");
    for lang in Lang::ALL {
        let name = format!("title-{}", lang.code());
        let value = form.get(&name).to_owned();
        asking = asking
            .line(&name, "programme-title", value)
            .labelled(lang.own_name());
    }
    asking = asking.heading("programme-explanations");
    for lang in Lang::ALL {
        let name = format!("explained-{}", lang.code());
        let value = form.get(&name).to_owned();
        asking = asking
            .text(&name, "programme-explanation", value, 2)
            .labelled(lang.own_name());
    }
    asking
}

/// What was typed, with the titles it stands for: an item without any is called by its kind.
fn titled(form: &Filled) -> Result<Filled, Problem> {
    let title = |lang: Lang| format!("title-{}", lang.code());
    let kind = ItemKind::from_code(form.get("kind"));
    let untitled = Lang::ALL.into_iter().all(|lang| !form.has(&title(lang)));
    let Some(kind) = kind.filter(|_| untitled) else {
        return Ok(form.clone());
    };
    let key = format!("item-{}", kind.code());
    let typed = form.pairs().iter();
    let typed = typed.filter(|(name, _)| !name.starts_with("title-"));
    let titles = Lang::ALL.map(|lang| (title(lang), words::say(lang, &key).into_owned()));
    Filled::of(typed.cloned().chain(titles).collect())
}

pub(super) async fn enter(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, drafted, one) = item_or_new(&acting, &dialogue, &item)?;
    let stands = stands(&drafted, &one);
    let words = &acting.page;
    if item != NEW && moved_on(&form, &stands) {
        let form = titled(&form)?;
        let asking = page(&acting, &id, &item, &drafted, &form, Faults::default());
        return meanwhile::beside(&acting, &id, asking, &stands, "saved");
    }
    let mut faults = Faults::default();
    let sitting: Option<u8> = form.get("sitting").parse().ok();
    let sitting = sitting.filter(|n| usize::from(*n) < drafted.programme.sittings.len());
    if sitting.is_none() {
        faults.add("sitting", words.say("programme-choose-sitting"));
    }
    let kind = ItemKind::from_code(form.get("kind"));
    if kind.is_none() {
        faults.add("kind", words.say("programme-choose-kind"));
    }
    let minutes: Option<u16> = form.get("minutes").parse().ok().filter(|n| *n > 0);
    if minutes.is_none() {
        faults.add("minutes", words.say("programme-no-minutes"));
    }
    let cluster: Option<u8> = form.get("cluster").parse().ok().filter(|n| *n > 0);
    if form.has("cluster") && cluster.is_none() {
        faults.add("cluster", words.say("programme-no-cluster"));
    }
    let title = |lang: Lang| form.get(&format!("title-{}", lang.code()));
    let untitled = Lang::ALL.into_iter().all(|lang| title(lang).is_empty());
    if !untitled && title(Lang::En).is_empty() {
        faults.add("title-en", words.say("programme-no-title"));
    }
    let (Some(sitting), Some(kind), Some(minutes), true) =
        (sitting, kind, minutes, faults.is_empty())
    else {
        let asking = page(&acting, &id, &item, &drafted, &form, faults);
        return meanwhile::upon(asking, &stands).answer();
    };
    let mut draft = drafted.clone();
    for lang in Lang::ALL {
        let code = lang.code();
        // What has no title of its own is called by what it is, in every language.
        match untitled {
            true => {
                let usual = words::say(lang, &format!("item-{}", kind.code()));
                draft.call(code, one.id, &usual);
            }
            false => draft.call(code, one.id, title(lang)),
        }
        draft.explain(code, one.id, form.get(&format!("explained-{code}")));
    }
    draft.put(Item {
        sitting,
        kind,
        minutes,
        cluster,
        ..one
    });
    let again = |faults| {
        let asking = page(&acting, &id, &item, &drafted, &form, faults);
        meanwhile::upon(asking, &stands).answer()
    };
    let field = |refusal: &Refusal| field(&form, refusal);
    entered(&acting, &id, &form, draft.wish(), "saved", field, again).await
}

/// Where the form asks for what the rules refuse. They name no language: too long is the longest.
fn field(form: &Filled, refusal: &Refusal) -> String {
    match (refusal.key, field_of(refusal, "kind")) {
        ("refused-programme-minutes", _) => "minutes".to_owned(),
        (_, of @ ("title" | "explained")) => {
            let names = Lang::ALL.map(|lang| format!("{of}-{}", lang.code()));
            let longest = names.into_iter().max_by_key(|name| form.get(name).len());
            longest.unwrap_or_default()
        }
        (_, of) => of.to_owned(),
    }
}

/// One place earlier or later.
pub(super) async fn place(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, mut draft, one) = item_of(&acting, &dialogue, &item)?;
    if draft.shift(one.id, form.get("to") == "earlier") {
        let entered = enter_wish(&acting, &id, &form, draft.wish()).await;
        entered.map_err(Problem::from)?;
    }
    let to = format!("{}#item-{}", base(&id), one.id.0);
    Ok(see_other(&acting.page.href(&to)))
}

/// Takes the item out of the draft.
pub(super) async fn remove(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, mut draft, one) = item_of(&acting, &dialogue, &item)?;
    draft.remove(one.id);
    let entered = enter_wish(&acting, &id, &form, draft.wish()).await;
    entered.map_err(Problem::from)?;
    let to = format!("{}?done=saved", base(&id));
    Ok(see_other(&acting.page.href(&to)))
}
