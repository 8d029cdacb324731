//! What an officer should look at in a contribution before it is published: names of countries and of people (rule 40), and
//! addresses of people in its words, where no consent could be taken back from.

use crate::page::Page;
use crate::secretariat::comments::guarded::{Found, found_in};
use mechanism::ContributionView;
use mechanism::people::is_address;
use papers::guards::Circumstances;
use words::Lang;

/// The most addresses that are shown.
const MOST: usize = 20;

/// What is found in the title and the description.
pub(super) fn findings(page: &Page, one: &ContributionView) -> Vec<Found> {
    let texts = [one.title.as_deref().unwrap_or_default(), &one.description];
    let language = Lang::from_code(&one.language).unwrap_or(Lang::En);
    let mut found = addresses(page, &texts);
    found.extend(found_in(page, language, &Circumstances::default(), &texts));
    found
}

fn addresses(page: &Page, texts: &[&str]) -> Vec<Found> {
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| is_address(word))
        .take(MOST)
        .map(|word| Found {
            said: page.say("contribution-guard-address").into_owned(),
            before: String::new(),
            words: word.to_owned(),
            after: String::new(),
        })
        .collect()
}
