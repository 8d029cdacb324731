//! What stakeholders contributed, and what dialogues suggested: written comments, activities, needs, offers and research, and
//! suggestions over the years. The facts of each and where its words are: words that somebody can take back are on their
//! page, where they go when that happens, and how to reach somebody is in no copy.

use super::kinds::Topic;
use super::listed::Listed;
use super::parameters::{AsOf, ByContributionKind, Paging, Parameters};
use super::problem::ApiProblem;
use super::{Call, Reply, json};
use crate::site::Installation;
use jiff::civil::Date;
use mechanism::contributions::ContributionKind;
use mechanism::{CommentView, ContributionFilter, ContributionView, SuggestionView};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A written comment that was posted.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Comment {
    /// Its reference.
    #[schema(example = "FA-2027/C-0007")]
    pub id: String,
    /// On which dialogue.
    pub dialogue: String,
    /// What it is called.
    pub title: Option<String>,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// How many words it has.
    pub words: u32,
    /// Its author, where the author agreed to be named.
    pub author: Option<String>,
    /// The organization it is on behalf of, by language, where it agreed to be named.
    pub organization: BTreeMap<String, String>,
    /// The organizations that sign it, too.
    pub signed_by: Vec<String>,
    /// Its themes.
    pub themes: Vec<String>,
    /// When it was received.
    pub received: Date,
    /// Whether it came after the day of the dialogue.
    pub after_the_dialogue: bool,
    /// When it was posted.
    pub posted: Option<Date>,
    /// As a page, with its words. The views are its authors'.
    #[schema(format = "uri")]
    pub html: String,
}

impl Comment {
    fn of(comment: &CommentView, site: &Installation) -> Self {
        let signed = comment.cosigners.iter();
        Self {
            id: comment.reference.to_string(),
            dialogue: comment.reference.series.to_string(),
            title: comment.title.clone(),
            language: comment.language.clone(),
            words: comment.words,
            author: comment.by.name.clone(),
            organization: comment.by.organization.clone(),
            signed_by: signed.map(|one| one.name.clone()).collect(),
            themes: comment.themes.clone(),
            received: mechanism::day_in_vienna(comment.first),
            after_the_dialogue: comment.afterwards,
            posted: comment.posted.map(mechanism::day_in_vienna),
            html: site.absolute(&format!("/comments/{}", comment.reference.slug())),
        }
    }
}

/// Something a contribution cites.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Cited {
    /// Who wrote it.
    pub authors: String,
    /// What it is called.
    pub title: String,
    /// Where it is, where that is known.
    pub address: Option<String>,
}

/// An activity, a need, an offer, or research.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contribution {
    /// Its reference.
    #[schema(example = "C-2027-0012")]
    pub id: String,
    /// `activity`, `need`, `offer` or `research`.
    pub kind: String,
    /// What it is called.
    pub title: Option<String>,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// Its author, where the author agreed to be named.
    pub author: Option<String>,
    /// The organization it is on behalf of, by language, where it agreed to be named.
    pub organization: BTreeMap<String, String>,
    /// On which topics.
    pub topics: Vec<Topic>,
    /// For which regional group; `null`: for several, or everywhere.
    pub region: Option<String>,
    /// To which dialogue it belongs.
    pub dialogue: Option<String>,
    /// Its themes.
    pub themes: Vec<String>,
    /// What it cites.
    pub references: Vec<Cited>,
    /// When it was published.
    pub published: Option<Date>,
    /// As a page, with its words.
    #[schema(format = "uri")]
    pub html: String,
}

impl Contribution {
    fn of(one: &ContributionView, site: &Installation) -> Self {
        let cited = one.references.iter().map(|cited| Cited {
            authors: cited.authors.clone(),
            title: cited.title.clone(),
            address: cited.locator.as_ref().map(|locator| locator.href()),
        });
        Self {
            id: one.reference.to_string(),
            kind: one.kind.code().to_owned(),
            title: one.title.clone(),
            language: one.language.clone(),
            author: one.by.name.clone(),
            organization: one.by.organization.clone(),
            topics: one.topics.iter().copied().map(Topic::from).collect(),
            region: one.region.map(|region| region.code().to_owned()),
            dialogue: one.dialogue.as_ref().map(ToString::to_string),
            themes: one.themes.clone(),
            references: cited.collect(),
            published: one.published.map(mechanism::day_in_vienna),
            html: site.absolute(&format!("/contributions/{}", one.reference.slug())),
        }
    }
}

/// In which summary a suggestion was raised, and where.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Raised {
    /// The dialogue.
    pub dialogue: String,
    /// The day it was held.
    pub date: Date,
    /// The working groups whose meetings it followed.
    pub groups: Vec<Topic>,
    /// The summary.
    pub paper: String,
    /// Its paragraphs.
    pub paragraphs: Vec<u16>,
}

/// A later document that speaks of the matter of a suggestion. That it is later is all that is said: not that one led to the
/// other.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Later {
    /// Which kind of document.
    pub kind: String,
    /// Its day.
    pub date: Date,
    /// Its title.
    pub document: String,
    /// Its symbol, where it has one.
    pub symbol: Option<String>,
    /// Where it can be read.
    pub address: Option<String>,
    /// What it says of the matter, by language.
    pub says: BTreeMap<String, String>,
    /// Who attests it.
    pub sources: Vec<String>,
}

/// A suggestion that dialogues made. It has no State, no speaker and no verdict: the record has none.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Suggestion {
    /// Its address.
    pub id: String,
    /// What it is called, by language.
    pub title: BTreeMap<String, String>,
    /// The language it was written in first.
    pub original: String,
    /// What it is about.
    pub themes: Vec<String>,
    /// Where it was taken from, the earliest first.
    pub raised: Vec<Raised>,
    /// What came later, the earliest first.
    pub later: Vec<Later>,
    /// The day to which documents were looked through.
    pub indexed_to: Option<Date>,
    /// As a page.
    #[schema(format = "uri")]
    pub html: String,
}

impl Suggestion {
    fn of(one: &SuggestionView, site: &Installation) -> Self {
        let titles = one.text.words.iter();
        let raised = one.raised.iter().map(|raised| Raised {
            dialogue: raised.dialogue.to_string(),
            date: raised.date,
            groups: raised.groups.iter().copied().map(Topic::from).collect(),
            paper: raised.paper.to_string(),
            paragraphs: raised.paragraphs.iter().copied().collect(),
        });
        let later = one.later.iter().map(|later| Later {
            kind: later.kind.code().to_owned(),
            date: later.date,
            document: later.text.document.clone(),
            symbol: later.text.symbol.clone(),
            address: later.text.address.clone(),
            says: later.text.says.clone(),
            sources: later.sources.iter().map(ToString::to_string).collect(),
        });
        Self {
            id: one.id.to_string(),
            title: titles
                .map(|(language, words)| (language.clone(), words.title.clone()))
                .collect(),
            original: one.text.original.clone(),
            themes: one
                .themes
                .iter()
                .map(|theme| theme.code().to_owned())
                .collect(),
            raised: raised.collect(),
            later: later.collect(),
            indexed_to: one.indexed_to,
            html: site.absolute(&format!("/suggestions/{}", one.id)),
        }
    }
}

/// Lists the written comments that are posted, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/comments",
    tag = "contributed",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The comments.", body = Listed<Comment>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn comments(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.all_comments();
    let all = all
        .iter()
        .map(|one| Comment::of(one, &asked.site.installation));
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the activities, needs, offers and research that are published, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/contributions",
    tag = "contributed",
    params(ByContributionKind, Paging, AsOf),
    responses(
        (status = 200, description = "The contributions.", body = Listed<Contribution>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn contributions(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["kind", "page", "per_page", "as-of"])?;
    let kind = parameters.one_of("kind", &ContributionKind::ALL, ContributionKind::code)?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.contributions(&ContributionFilter {
        kind,
        ..ContributionFilter::default()
    });
    let all = all
        .iter()
        .map(|one| Contribution::of(one, &asked.site.installation));
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the suggestions that dialogues made, as the dialogues were held, with later documents that speak of the same.
#[utoipa::path(
    get,
    path = "/api/v1/suggestions",
    tag = "contributed",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The suggestions.", body = Listed<Suggestion>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn suggestions(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.suggestions();
    let all = all
        .iter()
        .map(|one| Suggestion::of(one, &asked.site.installation));
    json(&Listed::of(all, paging, asked.site.record.head()))
}
