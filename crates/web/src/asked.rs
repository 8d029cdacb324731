//! What a handler asks for in one argument: the view of this reader at this moment, and the page to speak through.

use crate::arrival::Arrival;
use crate::page::{Page, Standing};
use crate::problem::Problem;
use crate::query::Query;
use crate::site::Site;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use mechanism::View;
use record::ReadError;

/// A request that has been understood: who asks for what, in which language, as of which day.
pub(crate) struct Asked {
    pub(crate) site: Site,
    /// What this reader may see, today or as of the day the address names.
    pub(crate) view: View,
    /// The language, the links and the frame of the page.
    pub(crate) page: Page,
    /// What follows the question mark.
    pub(crate) query: Query,
}

impl FromRequestParts<Site> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let arrival = parts.extensions.get::<Arrival>().ok_or(Problem::Broken)?;
        let query = Query::read(&arrival.query)?;
        let mut view = site.record.see(arrival.reader);
        let as_of = query.day("as-of")?;
        if let Some(day) = as_of {
            if day > view.today() {
                return Err(Problem::wrong("wrong-day-ahead", &day.to_string()));
            }
            let (record, reader) = (site.record.clone(), arrival.reader);
            // A day long past may have to be replayed from the log.
            view = tokio::task::spawn_blocking(move || record.as_of(reader, day))
                .await
                .map_err(|_| Problem::Broken)?
                .map_err(|error| match error {
                    ReadError::Busy => Problem::Busy {
                        why: "problem-busy-past-why",
                    },
                    ReadError::Store(_) | ReadError::Closed => {
                        tracing::error!(%error, %day, "the record as of a day could not be read");
                        Problem::Broken
                    }
                })?;
        }
        let mut page = Page::new(site, arrival, query.clone(), as_of);
        page.standing = Standing::of(&view, arrival);
        Ok(Self {
            site: site.clone(),
            view,
            page,
            query,
        })
    }
}
