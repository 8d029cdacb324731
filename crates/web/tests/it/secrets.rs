//! Nothing reaches a reader beyond their circle: each circle's facts carry a word of its own, and every output is
//! searched for the words of the others.

mod taking_part;

use super::kit::{House, word};
use mechanism::{Audience, Reader};
use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

/// Every address anybody can open, in the ways a reader might ask for it.
fn every_way(house: &House) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for reader in Reader::ALL {
        all.extend(web::addresses(&house.record.see(reader)));
    }
    for audience in Audience::ALL {
        let word = word(audience);
        for path in ["/search?q=", "/api/v1/search?q=", "/ar/search?q="] {
            all.insert(format!("{path}{word}"));
        }
        // Guessed addresses of what is not listed.
        all.extend([
            format!("/dialogues/{word}-2031"),
            format!("/dialogues/{word}-2031/calendar.ics"),
            format!("/api/v1/dialogues/{word}-2031"),
            format!("/papers/{word}-summary"),
            format!("/papers/{word}-summary/paper.txt"),
            format!("/papers/{word}-summary/paper.docx"),
            format!("/papers/{word}-summary/cite.bib"),
            format!("/api/v1/papers/{word}-summary"),
            format!("/papers/{word}-points"),
        ]);
    }
    all.extend((40..46).map(|number| format!("/papers/note-conference-{number}")));
    all.extend((40..46).map(|number| format!("/conference/{number}")));
    // A dialogue of another circle is asked for by name, for a session that everybody knows of.
    for audience in Audience::ALL {
        let chosen = format!("dialogue={}-2031", word(audience));
        all.insert(format!("/conference/16?{chosen}"));
        for paper in ["note", "compilation", "participation", "comments"] {
            all.insert(format!("/conference/16/{paper}.txt?{chosen}"));
        }
    }
    let dated: Vec<String> = all
        .iter()
        .filter(|address| !address.contains('?'))
        .map(|address| format!("{address}?as-of=2031-03-03"))
        .collect();
    all.extend(dated);
    all
}

/// The bytes as text, with what is packed in them unpacked.
pub(crate) fn legible(bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if bytes.starts_with(b"PK")
        && let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes))
    {
        for index in 0..archive.len() {
            let mut part = Vec::new();
            archive
                .by_index(index)
                .unwrap()
                .read_to_end(&mut part)
                .unwrap();
            text.push_str(&String::from_utf8_lossy(&part));
        }
    }
    text.to_lowercase()
}

/// The address itself is no leak: whoever asked has typed it.
fn without_the_address(text: &str, address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    text.replace(&address.to_lowercase(), "").replace(path, "")
}

/// A word that stands in no fact at all.
const NOWHERE: &str = "zqnon";

/// Whether asking for a word that one may not see is answered exactly as asking for a word that stands nowhere.
async fn answers_as_to_nothing(house: &House, reader: Reader, address: &str, word: &str) -> bool {
    let asked = legible(&house.ask(reader, address, &[]).await.bytes);
    let nowhere = house
        .ask(reader, &address.replace(word, NOWHERE), &[])
        .await;
    asked.replace(word, NOWHERE) == legible(&nowhere.bytes)
}

#[tokio::test]
async fn no_output_holds_what_its_reader_may_not_see() {
    let house = House::furnished();
    let ways = every_way(&house);
    assert!(ways.len() > 200, "{} addresses", ways.len());
    for reader in Reader::ALL {
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for address in &ways {
            let answer = house.ask(reader, address, &[]).await;
            assert!(
                !answer.status.is_server_error(),
                "{reader:?} {address}: {}",
                answer.text()
            );
            let text = without_the_address(&legible(&answer.bytes), address);
            for audience in Audience::ALL {
                let word = word(audience);
                if !text.contains(word) {
                    continue;
                }
                // A search page says back what was asked for.
                if address.contains(&format!("?q={word}")) && !reader.may_see(audience) {
                    assert!(
                        answers_as_to_nothing(&house, reader, address, word).await,
                        "{reader:?} learns of {word} at {address}"
                    );
                    continue;
                }
                assert!(
                    reader.may_see(audience),
                    "{reader:?} sees {word} at {address} ({})",
                    answer.status
                );
                found.insert(word);
            }
        }
        // The test can fail: what a circle may see is really found.
        let expected: BTreeSet<&str> = Audience::ALL
            .into_iter()
            .filter(|audience| reader.may_see(*audience))
            .map(word)
            .collect();
        assert_eq!(found, expected, "{reader:?}");
    }
}

#[tokio::test]
async fn a_page_kept_ready_is_never_another_circles() {
    let house = House::furnished();
    for address in [
        "/dialogues",
        "/papers",
        "/sources",
        "/officers",
        "/corrections",
        "/groups/trafficking-in-persons",
    ] {
        let restricted = word(Audience::Restricted);
        for reader in [
            Reader::Office,
            Reader::Public,
            Reader::Office,
            Reader::Participant,
            Reader::Public,
        ] {
            let answer = house.ask(reader, address, &[]).await;
            let sees = answer.text().contains(restricted);
            assert_eq!(sees, reader == Reader::Office, "{reader:?} {address}");
            let private = answer.header("cache-control").contains("no-store");
            assert_eq!(
                private,
                reader != Reader::Public,
                "{reader:?} {address}: {}",
                answer.header("cache-control")
            );
        }
    }
}

#[tokio::test]
async fn a_withheld_text_is_told_as_withheld_and_nowhere_else() {
    use mechanism::Command;
    use mechanism::keeping::{ErasureBasis, KeepingCommand};
    let house = House::furnished();
    let address = "/papers/fa-2030-summary";
    let before = house.get(address).await.text();
    assert!(before.contains("written for tests"));
    let id = mechanism::PaperId::new("fa-2030-summary").unwrap();
    assert_eq!(house.record.see(Reader::Public).kept_text(&id), None);
    let row = house.record.see(Reader::Office).kept_text(&id).unwrap();
    house.enter(
        Command::Keeping(KeepingCommand::Erase {
            row,
            basis: ErasureBasis::Requested,
        }),
        None,
    );
    let after = house.get(address).await.text();
    assert!(after.contains("withheld") && !after.contains("written for tests"));
    for file in [
        "paper.html",
        "paper.txt",
        "paper.akn.xml",
        "paper.docx",
        "paper.pdf",
    ] {
        let answer = house.get(&format!("{address}/{file}")).await;
        assert!(!answer.text().contains("written for tests"), "{file}");
    }
}
