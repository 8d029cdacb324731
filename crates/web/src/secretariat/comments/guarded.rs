//! What the guards find in a comment: names of countries and of people, with their places (rule 40). They warn, and an
//! officer decides. Of a file they read what can be read out of it, which is Word's; of any other the desk says that it was
//! not read.

use crate::floor::{Words, words_in};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use mechanism::{CommentView, DialogueView};
use papers::guards::{Chair, Circumstances, Genre, Passage, check};
use words::Lang;

/// The most findings that are shown.
const MOST: usize = 100;
/// The characters shown on each side of what was found.
const AROUND: usize = 60;

/// Something found.
pub(in crate::secretariat) struct Found {
    /// What is said of it.
    pub(in crate::secretariat) said: String,
    /// What stands before it.
    pub(in crate::secretariat) before: String,
    /// What was found.
    pub(in crate::secretariat) words: String,
    /// What stands after it.
    pub(in crate::secretariat) after: String,
}

/// The words of a comment's file; `None`: it came with none, or nobody can read it but a person.
pub(super) async fn words_of_file(
    site: &Site,
    one: &CommentView,
) -> Result<Option<String>, Problem> {
    let Some(file) = &one.file else {
        return Ok(None);
    };
    Ok(match words_in(site, file).await? {
        Words::Text(text) => Some(text),
        Words::TooLong | Words::Unread => None,
    })
}

/// What is found in the title, the text and the file, each in its own place.
pub(super) fn findings(
    page: &Page,
    of: &DialogueView<'_>,
    one: &CommentView,
    file: Option<&str>,
) -> Vec<Found> {
    let language = Lang::from_code(&one.language).unwrap_or(Lang::En);
    let chairs: Vec<Chair<'_>> = of
        .facts
        .chairs
        .iter()
        .map(|chair| Chair {
            name: &chair.name.full,
            state: None,
        })
        .collect();
    let circumstances = Circumstances {
        chairs: &chairs,
        ..Circumstances::default()
    };
    let texts = [one.title.as_deref(), one.text.as_deref(), file];
    let texts: Vec<&str> = texts.into_iter().flatten().collect();
    found_in(page, language, &circumstances, &texts)
}

/// What is found in some texts of one author.
pub(in crate::secretariat) fn found_in(
    page: &Page,
    language: Lang,
    circumstances: &Circumstances<'_>,
    texts: &[&str],
) -> Vec<Found> {
    texts
        .iter()
        .flat_map(|text| {
            let passage = Passage {
                language,
                genre: Genre::Comment,
                text,
                bound: &[],
            };
            let found = check(&passage, circumstances).into_iter();
            // The window has a limit of its own for the length.
            found
                .filter(|found| {
                    use papers::guards::Guard;
                    matches!(found.guard(), Guard::Country | Guard::Person)
                })
                .map(|found| Found {
                    said: found.say(page.lang),
                    before: last(text.get(..found.range.start)),
                    after: first(text.get(found.range.end..)),
                    words: found.found,
                })
                .collect::<Vec<_>>()
        })
        .take(MOST)
        .collect()
}

fn first(text: Option<&str>) -> String {
    text.unwrap_or_default().chars().take(AROUND).collect()
}

fn last(text: Option<&str>) -> String {
    let text = text.unwrap_or_default();
    let skipped = text.chars().count().saturating_sub(AROUND);
    text.chars().skip(skipped).collect()
}
