//! Every address of the site: what the sitemap lists and what the tests walk.

use crate::{charts, machine, public, search};
use mechanism::View;

/// All addresses this reader can open, pages first, without language: sitemap, browser tests and the walk that looks for
/// secrets all use this one list.
pub fn addresses(view: &View) -> Vec<String> {
    let mut all = public::addresses(view);
    all.extend(search::addresses(view));
    all.extend(charts::addresses(view));
    all.extend(machine::addresses(view));
    all
}
