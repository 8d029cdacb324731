//! How a speaker is called and announced; and guests without a registration, whom an officer names.

use super::panel::named;
use super::{back, base, entered, field_of, meeting};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use axum::extract::Path;
use mechanism::floor::{FloorWish, Speaker, SpeakerCard, Standing};
use mechanism::organizations::StakeholderKind;
use mechanism::people::RegionalGroup;
use mechanism::{Deed, DialogueId, Refusal, SpeakerChoice, SpeakerId};

/// The address of somebody who is not named yet.
const NEW: &str = "new";

fn known(
    acting: &Acting,
    id: &DialogueId,
    speaker: &str,
) -> Result<Option<SpeakerChoice>, Problem> {
    if speaker == NEW {
        return Ok(None);
    }
    let speaker: Speaker = speaker.parse().map_err(|_| Problem::NotFound)?;
    let mut all = acting.view.speakers_for_office(id).into_iter();
    let found = all.find(|one| one.speaker == speaker);
    found.map(Some).ok_or(Problem::NotFound)
}

pub(super) async fn show(
    Path((dialogue, speaker)): Path<(String, String)>,
    acting: Acting,
) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::RunFloor)?;
    let known = known(&acting, &id, &speaker)?;
    let card = known.as_ref().and_then(|one| one.card.clone());
    let card = card.unwrap_or_default();
    let standing = known.as_ref().and_then(|one| one.standing);
    let standing = standing.unwrap_or_default();
    let code = |text: Option<&'static str>| text.unwrap_or_default().to_owned();
    let mut pairs = vec![
        ("called".to_owned(), card.called),
        ("body".to_owned(), card.body),
        ("pronounced".to_owned(), card.pronounced),
        ("acronyms".to_owned(), card.acronyms),
        (
            "kind".to_owned(),
            code(standing.kind.map(StakeholderKind::code)),
        ),
        (
            "region".to_owned(),
            code(standing.region.map(RegionalGroup::code)),
        ),
    ];
    if standing.first_time {
        pairs.push(("first".to_owned(), "yes".to_owned()));
    }
    let form = Filled::of(pairs)?;
    page(&acting, &id, known.as_ref(), &form, Faults::default())
}

fn page(
    acting: &Acting,
    id: &DialogueId,
    known: Option<&SpeakerChoice>,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let page = &acting.page;
    let of = |name: &str| form.get(name).to_owned();
    let (address, title) = match known {
        Some(one) => (one.speaker.to_string(), named(page, one)),
        None => (
            NEW.to_owned(),
            page.say("programme-new-speaker").into_owned(),
        ),
    };
    let guest = known.is_none_or(|one| matches!(one.speaker, Speaker::Named(_)));
    let path = format!("{}/speakers/{address}", base(id));
    let asking = Asking::new(page, title, &path, &back(acting, id))
        .wrong(faults)
        .lead(page.say(match guest {
            true => "programme-guest-lead",
            false => "programme-card-lead",
        }))
        .line("called", "programme-called", of("called"))
        .line("body", "programme-body", of("body"))
        .optional()
        .line("pronounced", "programme-pronounced", of("pronounced"))
        .optional()
        .text("acronyms", "programme-acronyms", of("acronyms"), 3)
        .optional();
    // What a registration or a State stands for is in the record already.
    if !guest {
        return asking.answer();
    }
    let (kind, region) = (of("kind"), of("region"));
    let kinds = StakeholderKind::ALL.map(StakeholderKind::code);
    let regions = RegionalGroup::ALL.map(RegionalGroup::code);
    asking
        .pick(
            "kind",
            "programme-stands-for",
            choices(page, "stakeholder", kinds, |code| code == kind),
        )
        .optional()
        .pick(
            "region",
            "programme-region",
            choices(page, "region", regions, |code| code == region),
        )
        .optional()
        .tick("first", "programme-first-time", form.has("first"))
        .answer()
}

pub(super) async fn enter(
    Path((dialogue, speaker)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::RunFloor)?;
    let known = known(&acting, &id, &speaker)?;
    let speaker = match &known {
        Some(one) => one.speaker.clone(),
        None => {
            let seed = acting.site.draws.seed(form.command()?);
            Speaker::Named(SpeakerId::drawn(&seed, 0))
        }
    };
    let standing = matches!(speaker, Speaker::Named(_)).then(|| Standing {
        state: known
            .as_ref()
            .and_then(|one| one.standing)
            .is_some_and(|before| before.state),
        kind: StakeholderKind::from_code(form.get("kind")),
        region: RegionalGroup::from_code(form.get("region")),
        first_time: form.has("first"),
    });
    let text = |name: &str| form.get(name).to_owned();
    let wish = FloorWish::Introduce {
        speaker,
        card: SpeakerCard {
            called: text("called"),
            body: text("body"),
            pronounced: text("pronounced"),
            acronyms: text("acronyms"),
        },
        standing,
    };
    let again = |faults| page(&acting, &id, known.as_ref(), &form, faults);
    let field = |refusal: &Refusal| field_of(refusal, "called").to_owned();
    entered(&acting, &id, &form, wish, "named", field, again).await
}
