//! The answer to an address that is too long, in the description of the API.

use super::problem::{ApiProblem, KIND};
use utoipa::openapi::{Content, OpenApi, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{Modify, ToSchema};

/// What the description calls it.
const NAME: &str = "TooLong";

/// Adds the answer 414 to every operation: an address is measured before anybody asks what it means.
pub(super) struct MayBeTooLong;

impl Modify for MayBeTooLong {
    fn modify(&self, document: &mut OpenApi) {
        let items = document.paths.paths.values_mut();
        for operation in items.filter_map(|item| item.get.as_mut()) {
            let too_long = RefOr::Ref(Ref::from_response_name(NAME));
            operation.responses.responses.insert("414".into(), too_long);
        }
        let components = document.components.get_or_insert_default();
        components
            .responses
            .insert(NAME.into(), RefOr::T(too_long()));
    }
}

fn too_long() -> Response {
    let problem = Ref::from_schema_name(ApiProblem::name());
    ResponseBuilder::new()
        .description("The address is too long, or has too many parameters.")
        .content(KIND, Content::new(Some(problem)))
        .build()
}
