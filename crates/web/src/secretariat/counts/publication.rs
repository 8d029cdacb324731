//! Publishing the numbers as the official figures: who took part, and the other stages only where the extended Bureau
//! agreed. The dialogue's page, the summary's sentences and the Note then say these numbers.

use super::counted;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::asking::Asking;
use crate::secretariat::{following, who_may};
use axum::extract::Path;
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::participation::tally::{FEWEST, Tally};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind, Stage, Taking, Unit};
use mechanism::{Actor, Command, Deed, DialogueView, FloorTotals, SourceId};

/// The most characters of a source's title.
const LONGEST_TITLE: usize = 200;

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let (of, tally) = counted(&acting.view, &dialogue)?;
    who_may(&acting, Deed::RecordFacts, Some(&of.facts.id))?;
    let title = acting.page.with(
        "counts-source-title",
        "dialogue",
        title::short(&acting.page, of.facts),
    );
    let form = Filled::of(vec![("title".to_owned(), title)])?;
    ask(&acting, &of, &tally, &form, Faults::default())
}

pub(super) async fn publish(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (of, tally) = counted(&acting.view, &dialogue)?;
    let id = of.facts.id.clone();
    who_may(&acting, Deed::RecordFacts, Some(&id))?;
    let page = &acting.page;
    let title = form.get("title");
    let mut faults = Faults::default();
    if title.is_empty() || title.chars().count() > LONGEST_TITLE || title.contains(char::is_control)
    {
        faults.add("title", page.say("counts-no-title"));
    }
    let mut figures = figures(&tally, form.has("stages"));
    // What everybody may know of the floor anyway: five speakers and more of a kind.
    let floor = acting.view.floor_totals(&id);
    figures.extend(floor.iter().flat_map(FloorTotals::figures));
    if figures.is_empty() {
        faults.add("title", page.say("counts-nothing-yet"));
    }
    let Ok(source) = SourceId::new(format!("{id}-attendance")) else {
        faults.add("title", page.say("counts-no-title"));
        return ask(&acting, &of, &tally, &form, faults);
    };
    if !faults.is_empty() {
        return ask(&acting, &of, &tally, &form, faults);
    }
    let register = CalendarCommand::RegisterSource(Source {
        id: source.clone(),
        title: title.to_owned(),
        publisher: acting
            .site
            .installation
            .keeper
            .clone()
            .unwrap_or_else(|| page.say("counts-publisher").into_owned()),
        // The form proposes the title in the language of its page.
        language: page.lang.code().to_owned(),
        address: None,
        published: Some(tally.as_of),
        rank: Rank::Secretariat,
        audience: of.facts.audience,
    });
    let record = CountsCommand::Record {
        set: FigureSet {
            dialogue: id.clone(),
            figures,
            as_of: tally.as_of,
            source,
            paragraph: None,
            official: true,
            audience: of.facts.audience,
            remark: None,
        },
        remark: None,
        imported: false,
    };
    let command = form.command()?;
    let commands = vec![
        (following(command, "source"), Command::Calendar(register)),
        (command, Command::Counts(record)),
    ];
    let actor = Actor::Person(acting.person);
    match acting.site.enter_together(&actor, commands).await {
        Ok(()) => {
            let path = format!("/office/counts/{id}?published=yes");
            Ok(see_other(&page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("title", page.refusal(&refusal));
            ask(&acting, &of, &tally, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// What is published: who took part, as the papers count it; with the extended Bureau's agreement, the other stages too.
/// The papers say how many organizations of each kind, however few; anything finer is said of five and more only.
fn figures(tally: &Tally, stages: bool) -> Vec<Figure> {
    let of_the_papers = |figure: &Figure| {
        figure.unit == Unit::Organizations
            && figure.stage == Stage::Attended
            && figure.mode == Taking::All
    };
    let mut figures = tally.figures();
    figures.retain(|figure| {
        let stage = stages || figure.stage == Stage::Attended;
        stage && figure.value > 0 && (figure.value >= FEWEST || of_the_papers(figure))
    });
    figures
}

fn ask(
    acting: &Acting,
    of: &DialogueView<'_>,
    tally: &Tally,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let path = format!("/office/counts/{}", of.facts.id);
    let mut asking = Asking::new(
        page,
        page.say("counts-publish"),
        &format!("{path}/publication"),
        &path,
    )
    .wrong(faults)
    .lead(title::short(page, of.facts))
    .lead(page.say("counts-publish-lead"));
    for (name, value) in official(page, tally) {
        asking = asking.fact(name, value);
    }
    asking
        .line("title", "counts-source", form.get("title"))
        .tick("stages", "counts-stages", form.has("stages"))
        .button("counts-publish-button")
        .answer()
}

/// The numbers that pages and papers will say.
fn official(page: &Page, tally: &Tally) -> Vec<(String, String)> {
    let figures = tally.figures();
    let took_part = |figure: &&Figure| {
        figure.unit == Unit::Organizations
            && figure.stage == Stage::Attended
            && figure.mode == Taking::All
    };
    figures
        .iter()
        .filter(took_part)
        .map(|figure| {
            let key = match figure.kind {
                Kind::Ngo => "counts-kind-ngo",
                Kind::Other => "counts-kind-other",
                Kind::Academia => "counts-kind-academia",
                Kind::PrivateSector => "counts-kind-private-sector",
                Kind::Parliamentarian => "counts-kind-parliamentarian",
                Kind::Intergovernmental => "counts-kind-intergovernmental",
                Kind::Stakeholder | Kind::State | Kind::Everybody => "counts-kind-all",
            };
            (page.say(key).into_owned(), page.number(figure.value))
        })
        .collect()
}
