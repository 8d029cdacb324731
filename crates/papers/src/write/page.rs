//! The paper as a whole document of HTML, for a file of its own: what [`html`] writes, and nothing that needs a server.

use super::html::{escaped, html};
use crate::Paper;

/// The paper as an HTML document: no styles, no scripts, nothing to fetch.
pub fn page(paper: &Paper) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head>\n<body>\n{}</body>\n</html>\n",
        paper.language.code(),
        paper.language.dir(),
        escaped(&paper.title),
        html(paper)
    )
}
