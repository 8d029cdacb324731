//! The answer of whoever is too busy, in the description of the API.

use super::problem::{ApiProblem, KIND};
use utoipa::openapi::path::{Operation, Parameter};
use utoipa::openapi::schema::{Object, Type};
use utoipa::openapi::{Content, Header, OpenApi, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{Modify, ToSchema};

/// What the description calls it.
const NAME: &str = "Busy";

/// Adds the answer 503 to every operation that can be asked as of a day past, search among them: for that the log may
/// have to be read again, which is done for a few at a time. Said once, so that a new operation cannot forget it.
pub(super) struct MayBeBusy;

impl Modify for MayBeBusy {
    fn modify(&self, document: &mut OpenApi) {
        let items = document.paths.paths.values_mut();
        for operation in items.filter_map(|item| item.get.as_mut()) {
            if is_costly(operation) {
                let busy = RefOr::Ref(Ref::from_response_name(NAME));
                operation.responses.responses.insert("503".into(), busy);
            }
        }
        let components = document.components.get_or_insert_default();
        components.responses.insert(NAME.into(), RefOr::T(busy()));
    }
}

fn is_costly(operation: &Operation) -> bool {
    let is_day = |parameter: &RefOr<Parameter>| match parameter {
        RefOr::T(parameter) => parameter.name == "as-of",
        RefOr::Ref(_) => false,
    };
    operation.parameters.iter().flatten().any(is_day)
}

fn busy() -> Response {
    let seconds = Object::with_type(Type::Integer);
    let mut wait = Header::new(seconds);
    wait.description = Some("After how many seconds to ask again.".into());
    let problem = Ref::from_schema_name(ApiProblem::name());
    ResponseBuilder::new()
        .description("Too many ask for this at once.")
        .header("Retry-After", wait)
        .content(KIND, Content::new(Some(problem)))
        .build()
}
