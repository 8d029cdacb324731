//! What is asked of dialogues, papers and the calendar.

use super::calendar::{Conference, Group, Meeting, MeetingRef, Officer, Service, Source};
use super::dialogue::Dialogue;
use super::listed::Listed;
use super::paper::{Paper, PaperInFull};
use super::parameters::{AsOf, ByGroup, ByPaperKind, ByTopicAndYear, Paging, Parameters};
use super::problem::ApiProblem;
use super::{Call, Reply, json, with_texts};
use crate::machine::text::body;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use mechanism::calendar::WorkingGroup;
use mechanism::paper::PaperKind as DomainKind;
use mechanism::{DialogueId, PaperId};

const KINDS: [DomainKind; 6] = [
    DomainKind::Summary,
    DomainKind::Note,
    DomainKind::Status,
    DomainKind::Background,
    DomainKind::Programme,
    DomainKind::Points,
];

/// The name in an address; what is no name is not found.
fn named<T: std::str::FromStr>(path: Result<Path<String>, PathRejection>) -> Result<T, ApiProblem> {
    let Path(text) = path.map_err(|_| ApiProblem::NOT_FOUND)?;
    text.parse().map_err(|_| ApiProblem::NOT_FOUND)
}

/// Lists the dialogues by date, with their facts, places, figures, papers and neighbours.
#[utoipa::path(
    get,
    path = "/api/v1/dialogues",
    tag = "dialogues",
    params(
        ByTopicAndYear,
        Paging,
        AsOf,
    ),
    responses(
        (status = 200, description = "The dialogues.", body = Listed<Dialogue>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn dialogues(call: Call) -> Reply {
    let parameters =
        Parameters::read(&call.query, &["topic", "year", "page", "per_page", "as-of"])?;
    let (topic, year) = (parameters.topic("topic")?, parameters.year()?);
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let listed = with_texts(asked, move |asked, read| {
        let all = asked.view.dialogues();
        let kept = all.iter().filter(|d| {
            topic.is_none_or(|topic| d.facts.concerns(topic))
                && year.is_none_or(|year| d.facts.date.year() == year)
        });
        let given = kept.map(|d| Dialogue::of(&asked.view, d, &asked.site.installation, read));
        Listed::of(given, paging, asked.site.record.head())
    });
    json(&listed.await?)
}

/// Gives one dialogue.
#[utoipa::path(
    get,
    path = "/api/v1/dialogues/{id}",
    tag = "dialogues",
    params(
        ("id" = String, Path, description = "Its reference.", pattern = "^[a-z]{2,12}-[0-9]{4}(-[0-9]{1,2})?$", example = "fa-2024"),
        AsOf,
    ),
    responses(
        (status = 200, description = "The dialogue.", body = Dialogue),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such dialogue.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn dialogue(path: Result<Path<String>, PathRejection>, call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["as-of"])?;
    let id: DialogueId = named(path)?;
    let asked = call.asked(&parameters)?;
    let found = with_texts(asked, move |asked, read| {
        let dialogue = asked.view.dialogue(&id)?;
        Some(Dialogue::of(
            &asked.view,
            &dialogue,
            &asked.site.installation,
            read,
        ))
    });
    json(&found.await?.ok_or(ApiProblem::NOT_FOUND)?)
}

/// Lists the papers, the newest first, with where each can be had in which form.
#[utoipa::path(
    get,
    path = "/api/v1/papers",
    tag = "papers",
    params(
        ByPaperKind,
        ByTopicAndYear,
        Paging,
        AsOf,
    ),
    responses(
        (status = 200, description = "The papers.", body = Listed<Paper>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn papers(call: Call) -> Reply {
    let known = ["kind", "topic", "year", "page", "per_page", "as-of"];
    let parameters = Parameters::read(&call.query, &known)?;
    let kind = parameters.one_of("kind", &KINDS, DomainKind::code)?;
    let (topic, year) = (parameters.topic("topic")?, parameters.year()?);
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.papers();
    let kept = all.iter().filter(|paper| {
        let dialogue = paper
            .facts
            .dialogue
            .as_ref()
            .and_then(|id| asked.view.dialogue(id));
        let date = dialogue.as_ref().map(|d| d.facts.date).or(paper.facts.date);
        kind.is_none_or(|kind| paper.facts.kind == kind)
            && topic.is_none_or(|t| dialogue.as_ref().is_some_and(|d| d.facts.concerns(t)))
            && year.is_none_or(|year| date.is_some_and(|date| date.year() == year))
    });
    let given = kept.map(|paper| Paper::of(paper, &asked.site.installation));
    json(&Listed::of(given, paging, asked.site.record.head()))
}

/// Gives one paper, with its text where the record holds it.
#[utoipa::path(
    get,
    path = "/api/v1/papers/{id}",
    tag = "papers",
    params(
        ("id" = String, Path, description = "Its address.", pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", min_length = 2, max_length = 80, example = "fa-2022-summary"),
        AsOf,
    ),
    responses(
        (status = 200, description = "The paper.", body = PaperInFull),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such paper.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn paper(path: Result<Path<String>, PathRejection>, call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["as-of"])?;
    let id: PaperId = named(path)?;
    let asked = call.asked(&parameters)?;
    let found = with_texts(asked, move |asked, read| {
        let paper = asked.view.paper(&id)?;
        let text = crate::search::text_of(&paper.text, read);
        let body = text.and_then(|text| body(paper.facts.kind, &text));
        Some(PaperInFull::of(
            &paper,
            body.as_ref(),
            &asked.site.installation,
        ))
    });
    json(&found.await?.ok_or(ApiProblem::NOT_FOUND)?)
}

/// Lists the five working groups, with their names in six languages.
#[utoipa::path(
    get,
    path = "/api/v1/groups",
    tag = "calendar",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The working groups.", body = Listed<Group>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn groups(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = WorkingGroup::ALL.map(|group| Group::of(&asked.view, group));
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the meetings of the working groups, with who served.
#[utoipa::path(
    get,
    path = "/api/v1/meetings",
    tag = "calendar",
    params(
        ByGroup,
        Paging,
        AsOf,
    ),
    responses(
        (status = 200, description = "The meetings.", body = Listed<Meeting>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn meetings(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["group", "page", "per_page", "as-of"])?;
    let (group, paging) = (parameters.topic("group")?, Paging::of(&parameters)?);
    let asked = call.asked(&parameters)?;
    let view = &asked.view;
    let all = WorkingGroup::ALL
        .into_iter()
        .filter(|one| group.is_none_or(|group| *one == group))
        .flat_map(|group| view.meetings(group))
        .map(|meeting| Meeting::of(view, meeting));
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists who served as officer at which meeting, with the office held at home then.
#[utoipa::path(
    get,
    path = "/api/v1/officers",
    tag = "calendar",
    params(
        ByGroup,
        Paging,
        AsOf,
    ),
    responses(
        (status = 200, description = "The officers.", body = Listed<Service>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn officers(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["group", "page", "per_page", "as-of"])?;
    let (group, paging) = (parameters.topic("group")?, Paging::of(&parameters)?);
    let asked = call.asked(&parameters)?;
    let view = &asked.view;
    let meetings = WorkingGroup::ALL
        .into_iter()
        .filter(|one| group.is_none_or(|group| *one == group))
        .flat_map(|group| view.meetings(group));
    let all = meetings.flat_map(|meeting| {
        view.officers(meeting.id)
            .into_iter()
            .map(|officer| Service {
                meeting: MeetingRef::of(view, meeting.id),
                officer: Officer::of(officer),
            })
    });
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the sessions of the Conference, with the dialogues reported to each.
#[utoipa::path(
    get,
    path = "/api/v1/conferences",
    tag = "calendar",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The sessions.", body = Listed<Conference>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn conferences(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked
        .view
        .conferences()
        .map(|session| Conference::of(&asked.view, session));
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the sources from which facts were taken, papers of the Conference first.
#[utoipa::path(
    get,
    path = "/api/v1/sources",
    tag = "record",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The sources.", body = Listed<Source>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn sources(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.sources().into_iter().map(Source::of);
    json(&Listed::of(all, paging, asked.site.record.head()))
}
