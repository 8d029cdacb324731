//! Importing a spreadsheet of applications.

use crate::site::Site;
use axum::Router;

pub(super) fn routes() -> Router<Site> {
    Router::new()
}
