//! The description of the API: OpenAPI 3.1, made from the code.

use super::answers::GivenByMany;
use super::parameters::Parameters;
use super::{Call, Reply, contributed, record, rooms, search};
use crate::machine::open;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Convene",
        version = "1",
        description = "The public record of the constructive dialogues of the review mechanism of the United Nations \
            Convention against Transnational Organized Crime, for reading by programs. What is `null` is not known; \
            it is never nought. Numbers of different units or stages are never added."
    ),
    paths(
        rooms::dialogues,
        rooms::dialogue,
        rooms::papers,
        rooms::paper,
        rooms::groups,
        rooms::meetings,
        rooms::officers,
        rooms::conferences,
        rooms::sources,
        record::figures,
        record::corrections,
        contributed::comments,
        contributed::contributions,
        contributed::suggestions,
        record::head,
        search::find,
    ),
    tags(
        (name = "dialogues", description = "The dialogues, with who took part and where sources differ."),
        (name = "papers", description = "The papers, with their texts where the record holds them."),
        (name = "calendar", description = "Working groups, their meetings and officers, sessions of the Conference."),
        (name = "record", description = "Sources, figures of the review process, corrections, the state of the record."),
        (name = "contributed", description = "What stakeholders contributed in writing, and what dialogues suggested."),
        (name = "search", description = "Search over everything a reader may see."),
    ),
    servers((url = "/", description = "This installation.")),
    modifiers(&GivenByMany)
)]
struct Document;

/// The description, as committed in `docs/openapi.json`.
pub(crate) fn text() -> String {
    let mut document = Document::openapi();
    // The package's licence is the program's, and says nothing of the data.
    document.info.license = None;
    document.info.contact = None;
    document.to_pretty_json().unwrap_or_default() + "\n"
}

/// Gives the description.
pub(super) async fn show(call: Call) -> Reply {
    Parameters::read(&call.query, &[])?;
    Ok(open::file("application/json", text()))
}
