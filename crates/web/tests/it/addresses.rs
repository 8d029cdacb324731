//! Every address answers, in every language, for everybody who may open it.

use super::kit::House;
use axum::http::StatusCode;
use mechanism::Reader;
use words::Lang;

#[tokio::test]
async fn every_address_answers_whoever_may_open_it() {
    let house = House::furnished();
    for reader in Reader::ALL {
        let all = web::addresses(&house.record.see(reader));
        assert!(
            all.len() > 40,
            "{reader:?} finds only {} addresses",
            all.len()
        );
        for address in all {
            let answer = house.ask(reader, &address, &[]).await;
            assert_eq!(
                answer.status,
                StatusCode::OK,
                "{reader:?} {address}: {}",
                answer.text()
            );
            assert!(!answer.bytes.is_empty(), "{address} is empty");
        }
    }
}

#[tokio::test]
async fn every_page_speaks_six_languages_and_needs_no_script() {
    let house = House::furnished();
    for lang in Lang::ALL {
        for address in web::addresses(&house.record.see(Reader::Public)) {
            let address = format!("/{}{address}", lang.code());
            let answer = house.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            let html = answer.text();
            if !answer.header("content-type").starts_with("text/html") || address.ends_with(".html")
            {
                continue;
            }
            let root = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir());
            assert!(html.contains(&root), "{address} does not begin with {root}");
            assert_eq!(answer.header("content-language"), lang.code(), "{address}");
            for forbidden in [
                " style=\"",
                "<style",
                " onclick=",
                "javascript:",
                "{$",
                "src=\"http",
            ] {
                assert!(!html.contains(forbidden), "{address} contains {forbidden}");
            }
            for script in html.split("<script").skip(1) {
                assert!(
                    script.starts_with(" type=\"application/ld+json\">"),
                    "{address} has a script"
                );
            }
            assert_eq!(
                html.matches("<h1").count(),
                1,
                "{address} has one first heading"
            );
            assert_eq!(html.matches("<main").count(), 1, "{address}");
        }
    }
}

#[tokio::test]
async fn pages_say_that_there_is_nothing_yet() {
    let house = House::empty();
    for address in web::addresses(&house.record.see(Reader::Public)) {
        let answer = house.get(&address).await;
        assert_eq!(
            answer.status,
            StatusCode::OK,
            "{address}: {}",
            answer.text()
        );
    }
    let home = house.get("/").await.text();
    assert!(home.contains(&*words::say(Lang::En, "home-next-nothing")));
    assert!(
        house
            .get("/dialogues")
            .await
            .text()
            .contains(&*words::say(Lang::En, "dialogues-nothing"))
    );
}

#[tokio::test]
async fn links_within_the_site_lead_somewhere() {
    let house = House::furnished();
    let mut broken = Vec::new();
    let mut met = std::collections::BTreeSet::new();
    for address in web::addresses(&house.record.see(Reader::Public)) {
        let answer = house.get(&address).await;
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let html = answer.text();
        for link in html
            .split(" href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            let link = link.replace("&amp;", "&").replace("&#38;", "&");
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if link.starts_with('/') && met.insert(link.clone()) {
                let status = house.get(&link).await.status;
                if status != StatusCode::OK {
                    broken.push(format!("{address} → {link} ({status})"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(met.len() > 100, "only {} links were found", met.len());
}
