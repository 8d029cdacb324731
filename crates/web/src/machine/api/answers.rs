//! Answers that say nothing about what was asked for, in the description of the API. Each is said once, so that a new
//! operation cannot forget it.

use super::problem::{ApiProblem, KIND};
use utoipa::openapi::path::{Operation, Parameter};
use utoipa::openapi::schema::{Object, Type};
use utoipa::openapi::{Content, Header, OpenApi, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{Modify, ToSchema};

/// An answer that an operation may give whatever it is about.
struct Answer {
    status: &'static str,
    /// What the description calls it.
    name: &'static str,
    description: &'static str,
    /// Whether it says when to ask again.
    retry: bool,
    given_by: fn(&Operation) -> bool,
}

const ANSWERS: [Answer; 2] = [
    // An address is measured before anybody asks what it means.
    Answer {
        status: "414",
        name: "TooLong",
        description: "The address is too long, or has too many parameters.",
        retry: false,
        given_by: |_| true,
    },
    // For a day past the log may have to be read again, which is done for a few at a time.
    Answer {
        status: "503",
        name: "Busy",
        description: "Too many ask for this at once.",
        retry: true,
        given_by: is_of_a_day,
    },
];

/// Adds to every operation the answers it may give.
pub(super) struct GivenByMany;

impl Modify for GivenByMany {
    fn modify(&self, document: &mut OpenApi) {
        for answer in &ANSWERS {
            let items = document.paths.paths.values_mut();
            let operations = items.filter_map(|item| item.get.as_mut());
            for operation in operations.filter(|operation| (answer.given_by)(operation)) {
                let reference = RefOr::Ref(Ref::from_response_name(answer.name));
                let responses = &mut operation.responses.responses;
                responses.insert(answer.status.into(), reference);
            }
            let components = document.components.get_or_insert_default();
            let described = RefOr::T(answer.described());
            components.responses.insert(answer.name.into(), described);
        }
    }
}

/// Whether it can be asked as of a day past; so can search.
fn is_of_a_day(operation: &Operation) -> bool {
    let is_day = |parameter: &RefOr<Parameter>| match parameter {
        RefOr::T(parameter) => parameter.name == "as-of",
        RefOr::Ref(_) => false,
    };
    operation.parameters.iter().flatten().any(is_day)
}

impl Answer {
    fn described(&self) -> Response {
        let problem = Ref::from_schema_name(ApiProblem::name());
        let response = ResponseBuilder::new()
            .description(self.description)
            .content(KIND, Content::new(Some(problem)));
        if !self.retry {
            return response.build();
        }
        let mut wait = Header::new(Object::with_type(Type::Integer));
        wait.description = Some("After how many seconds to ask again.".into());
        response.header("Retry-After", wait).build()
    }
}
