//! Links that page breaks carried away go back to the words they belong to, as far as these can be known.

use super::defects::{Defect, Subject};
use super::facts::{Belongs, LooseLink};
use super::links;
use super::notes::Woven;
use super::shape::Loose;
use super::spans::push_words;
use crate::{Link, Span, Symbol};

/// Finds where displaced links belong: the words that a link's file name spells, if the paper has them once.
pub(super) fn place_loose(
    loose: Vec<Loose>,
    texts: &mut [Woven],
    defects: &mut Vec<Defect>,
) -> Vec<LooseLink> {
    // A paper has a handful; a text with thousands is none, and each is looked for in all of it.
    const MOST: usize = 100;
    let links = loose.into_iter().enumerate();
    links
        .map(|(index, loose)| {
            let (line, page) = (loose.text.first_line(), loose.page);
            let link = links::whole(loose.text.as_str());
            let words = spelled(loose.text.as_str()).filter(|_| index < MOST);
            let belongs = words.and_then(|words| attach(&words, &link, texts));
            let defect = Subject::LinkDisplaced { page }.at(line, loose.text.as_str());
            defects.push(match &belongs {
                Some(belongs) => defect.propose(belongs.words.clone()),
                None => defect,
            });
            LooseLink {
                link,
                line,
                page,
                belongs,
            }
        })
        .collect()
}

/// `…/CTOC_COP_WG.6_2022_CRP.1.pdf` spells a symbol, `…/Resolution_10_1_-_English.pdf` "resolution 10/1".
fn spelled(address: &str) -> Option<String> {
    let file = address.rsplit('/').next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let symbol = stem.replace('_', "/");
    if Symbol::parse(&symbol).is_ok() {
        return Some(symbol);
    }
    let lower = stem.to_lowercase();
    let numbers = lower
        .strip_prefix("resolution_")?
        .split(['_', '-'])
        .filter(|part| !part.is_empty());
    let figures: Vec<_> = numbers
        .take_while(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    match figures.as_slice() {
        [session, number] => Some(format!("resolution {session}/{number}")),
        _ => None,
    }
}

fn attach(words: &str, link: &Link, texts: &mut [Woven]) -> Option<Belongs> {
    let mut places = texts.iter().enumerate().filter_map(|(index, woven)| {
        let mut found = woven.text.as_str().match_indices(words);
        found.next().map(|_| (index, found.next().is_none()))
    });
    let (index, true) = places.next()? else {
        return None;
    };
    if places.next().is_some() {
        return None;
    }
    let shown = Link {
        shown: words.to_owned(),
        target: link.target.clone(),
        printed: None,
    };
    let spans = &mut texts.get_mut(index)?.spans;
    let at = spans.iter().position(|span| match span {
        Span::Symbol(symbol) => symbol.as_str() == words,
        Span::Text(text) => text.contains(words),
        _ => false,
    })?;
    let replaced = match spans.get(at)? {
        Span::Text(text) => {
            let (before, after) = text.split_once(words)?;
            let mut pieces = Vec::new();
            push_words(before, &mut pieces);
            pieces.push(Span::Link(shown));
            push_words(after, &mut pieces);
            pieces
        }
        _ => vec![Span::Link(shown)],
    };
    spans.splice(at..=at, replaced);
    Some(Belongs {
        paragraph: index + 1,
        words: words.to_owned(),
    })
}

/// Puts links together that our own text writer printed behind their words: "resolution 70/2 <https://…>".
pub(super) fn rejoin(spans: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    let mut spans = spans.into_iter().peekable();
    while let Some(span) = spans.next() {
        let closed = matches!(spans.peek(), Some(Span::Text(next)) if next.starts_with('>'));
        let words = match &span {
            Span::Link(link) if closed => take_words(&mut joined, &link.shown),
            _ => None,
        };
        match (words, span) {
            (Some(words), Span::Link(link)) => {
                joined.push(Span::Link(Link {
                    shown: words,
                    ..link
                }));
                if let Some(Span::Text(next)) = spans.next() {
                    push_words(next.trim_start_matches('>'), &mut joined);
                }
            }
            (_, span) => joined.push(span),
        }
    }
    joined
}

/// Takes the words that an address spells, and the bracket behind them, off the end of the spans.
fn take_words(spans: &mut Vec<Span>, address: &str) -> Option<String> {
    let words = spelled(address)?;
    let Some(Span::Text(last)) = spans.last() else {
        return None;
    };
    let before = last.strip_suffix(" <")?;
    if let Some(rest) = before.strip_suffix(&words) {
        let rest = rest.to_owned();
        spans.pop();
        push_words(&rest, spans);
        return Some(words);
    }
    let symbol = spans
        .len()
        .checked_sub(2)
        .and_then(|index| spans.get(index));
    let same = matches!(symbol, Some(Span::Symbol(symbol)) if symbol.as_str() == words);
    (same && before.is_empty()).then(|| {
        spans.truncate(spans.len() - 2);
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::notes::Notes;
    use crate::read::running::Running;

    #[test]
    fn a_displaced_link_goes_to_the_words_its_file_name_spells() {
        let address = "https://example.org/Resolution_70_2_-_English.pdf";
        assert_eq!(spelled(address).as_deref(), Some("resolution 70/2"));
        assert_eq!(
            spelled("https://example.org/CTOC_COP_2030_1.pdf").as_deref(),
            Some("CTOC/COP/2030/1")
        );
        assert_eq!(spelled("https://example.org/English.pdf"), None);
        let mut notes = Notes::default();
        let mut texts = vec![notes.weave(
            &Running::new(1, "By resolution 70/2 it rose."),
            &mut Vec::new(),
        )];
        let loose = vec![Loose {
            text: Running::new(5, address),
            page: 1,
        }];
        let mut defects = Vec::new();
        let placed = place_loose(loose, &mut texts, &mut defects);
        assert_eq!(placed[0].belongs.as_ref().map(|b| b.paragraph), Some(1));
        assert!(
            matches!(&texts[0].spans[1], Span::Link(link) if link.target.as_deref() == Some(address))
        );
        assert_eq!(defects[0].line, 5);
    }
}
