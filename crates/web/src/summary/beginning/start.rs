//! The draft begins.

use super::proposed::{Gathered, wanted};
use super::to_enter;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{acts, facts};
use axum::extract::Path;
use mechanism::summary::{Evidence, NewParagraph, SummaryWish};
use mechanism::{DialogueId, View};
use papers::draft::themes::Group;
use papers::draft::{self, AgendaSection, Facts};
use words::Lang;

/// `POST /summaries/{dialogue}/beginning`.
pub(crate) async fn begin(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = to_enter(&acting.view, &dialogue)?;
    let lang = language(&form)?;
    let paragraphs = opened(&acting, &acting.view, &id, lang, &form)?;
    let wish = SummaryWish::Begin {
        language: lang.code().to_owned(),
        paragraphs,
    };
    acts::enter(&acting, &id, &form, wish).await?;
    Ok(see_other(&acting.page.href(&super::super::path(&id))))
}

pub(super) fn language(form: &Filled) -> Result<Lang, Problem> {
    let code = form.get("language");
    Lang::from_code(code).ok_or_else(|| Problem::wrong("wrong-value", code))
}

fn opened(
    acting: &Acting,
    view: &View,
    id: &DialogueId,
    lang: Lang,
    form: &Filled,
) -> Result<Vec<NewParagraph>, Problem> {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let gathered = Gathered::of(view, id)?;
    let groups = wanted(form)?;
    let titles: Vec<String> = gathered
        .items
        .iter()
        .map(|item| item.title(lang.code()).to_owned())
        .collect();
    let agenda: Vec<AgendaSection<'_>> = gathered
        .items
        .iter()
        .zip(&titles)
        .map(|(item, title)| AgendaSection {
            item: item.id,
            number: u16::try_from(item.place).unwrap_or(u16::MAX),
            kind: item.kind,
            title,
        })
        .collect();
    let meetings = facts::meetings(view, &of);
    let values = facts::values(view, &of);
    let materials = gathered.materials(lang);
    let installation = &acting.site.installation;
    Ok(installation.speak(lang, |agreed| {
        let facts = Facts {
            numbers: installation.numbers,
            ..Facts::new(agreed, of.facts, &meetings, values)
        };
        let mut paragraphs = draft::opening(&facts, &agenda, &groups, &materials);
        paragraphs.iter_mut().for_each(|one| themed(one, &groups));
        paragraphs
    }))
}

/// A paragraph that a group was gathered in carries the name that whoever begins gave the group.
fn themed(paragraph: &mut NewParagraph, groups: &[Group<Evidence>]) {
    let first = paragraph
        .bindings
        .first()
        .and_then(|bound| bound.on.first());
    let of = first.and_then(|first| groups.iter().find(|group| group.members.contains(first)));
    let name = of.and_then(|group| group.theme.clone());
    if paragraph.text.themes.is_empty() {
        paragraph.text.themes.extend(name);
    }
}
