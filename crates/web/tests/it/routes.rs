//! Every route, found in the sources, asked for as nobody and as somebody who has nothing to do with it, with rubbish and
//! with references that exist: nothing breaks, nothing is done, and nobody reads what is somebody else's.

use crate::kit::{Answered, House, word};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use mechanism::Audience;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Routes that this walk does not reach, with the reason. It stays empty.
const NOT_REACHED: [(&str, &str); 0] = [];

/// What anybody may open, with everything below it: public by its nature.
const PUBLIC: [&str; 29] = [
    "/",
    "/about",
    "/accessibility",
    "/api",
    "/calls",
    "/contributions",
    "/corrections",
    "/data",
    "/demonstration",
    "/dialogues",
    "/dialogues.ics",
    "/feeds",
    "/figures",
    "/glossary",
    "/groups",
    "/officers",
    "/papers",
    "/press",
    "/privacy",
    "/record.jsonl",
    "/robots.txt",
    "/search",
    "/sign-in",
    "/sign-out",
    "/sitemap.xml",
    "/sources",
    "/static",
    "/suggestions",
    "/verify",
];

/// Below a public place, and yet public for itself: files with an ending.
const PUBLIC_FILES: [&str; 1] = ["/verify.py"];

/// What is for whoever signed in, and shows them what is theirs.
const OWN: [&str; 2] = ["/account", "/my"];

/// Whether a route is one of these places or below it.
fn within(route: &str, places: &[&str]) -> bool {
    places.iter().any(|place| {
        let rest = route.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || (*place != "/" && rest.starts_with('/')))
    })
}

fn is_public(route: &str) -> bool {
    (within(route, &PUBLIC) || PUBLIC_FILES.contains(&route)) && !within(route, &OWN)
}

/// The routes that the sources of this crate name. A route that is not a text where it is named cannot be found, and fails.
fn routes() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("door/openid") && !cfg!(feature = "oidc") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                for named in source.split(".route(").skip(1) {
                    let text = named.trim_start().strip_prefix('"');
                    let text = text.and_then(|rest| rest.split('"').next());
                    let text = text
                        .unwrap_or_else(|| panic!("a route without a text: {}", path.display()));
                    found.insert(text.to_owned());
                }
                assert!(
                    !source.contains(".nest("),
                    "{}: routes are named whole",
                    path.display()
                );
            }
        }
    }
    found.retain(|route| NOT_REACHED.iter().all(|(not, _)| not != route));
    found
}

/// The addresses a route stands for, with every reference in every place.
fn addresses(route: &str, references: &[String]) -> Vec<String> {
    let Some((before, rest)) = route.split_once('{') else {
        return vec![route.to_owned()];
    };
    let (_, after) = rest.split_once('}').unwrap();
    let filled = references
        .iter()
        .map(|reference| format!("{before}{reference}{after}"));
    // From the third place on, all get the same: what is behind them was refused before.
    let few = if before.matches('/').count() > 4 {
        1
    } else {
        usize::MAX
    };
    filled
        .take(few)
        .flat_map(|filled| addresses(&filled, references))
        .collect()
}

struct Walk {
    house: House,
    references: Vec<String>,
    secrets: Vec<String>,
    sent: u128,
}

impl Walk {
    /// A house with something of everybody's in it.
    async fn begin() -> Self {
        let house = House::furnished();
        let call = house.open_call();
        let (references, secrets) = {
            let ana = house.signed_in("zq-ana@ngo.example").await;
            let draft = ana.begins(&call).await;
            ana.fills_in(&draft, "Zqorganization, a secret one").await;
            let application = ana.submits(&draft).await;
            // Its owner reads what nobody else may: so the walk could find it.
            let own = ana
                .reads(&format!("/applications/{}", application.slug()))
                .await;
            assert!(own.contains("Zqorganization"), "{own}");
            let second = ana.begins(&call).await;
            let key = second.rsplit('/').next().unwrap().to_owned();
            let references = vec![
                "fa-2031".to_owned(),
                application.slug(),
                ana.organization_of(&application).to_string(),
                key,
                "00000000000000000000000000000000".to_owned(),
            ];
            (
                references,
                vec![
                    "zq-ana".into(),
                    "Zqorganization".into(),
                    "made up ten years".into(),
                ],
            )
        };
        let closed = [
            Audience::Participants,
            Audience::StatesParties,
            Audience::Restricted,
            Audience::Sealed,
        ];
        let mut walk = Self {
            house,
            references,
            secrets,
            sent: 0,
        };
        walk.secrets
            .extend(closed.map(|circle| word(circle).to_owned()));
        walk
    }

    async fn send(&mut self, method: Method, address: &str, cookie: &str) -> Answered {
        self.sent += 1;
        let command = uuid::Uuid::from_u128(0xabcd_0000 + self.sent);
        let mut request = Request::builder()
            .method(method.clone())
            .uri(address)
            .header("cookie", cookie)
            .header("sec-fetch-site", "same-origin");
        let body = if method == Method::GET {
            String::new()
        } else if address.ends_with("/files") {
            request = request.header("content-type", "multipart/form-data; boundary=b");
            "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nrubbish\r\n--b--\r\n".into()
        } else {
            request = request.header("content-type", "application/x-www-form-urlencoded");
            format!(
                "command={command}&name=x&which=others&to=//evil.example&code=1&case=1&person=1"
            )
        };
        self.house
            .send(request.body(Body::from(body)).unwrap())
            .await
    }

    /// What holds of every answer.
    fn is_harmless(&self, answer: &Answered, what: &str) {
        assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{what}");
        assert!(!answer.header("location").contains("evil"), "{what}");
        let text = answer.text();
        for secret in &self.secrets {
            assert!(!text.contains(secret.as_str()), "{what} says {secret}");
        }
    }
}

fn leads_to_the_door(answer: &Answered) -> bool {
    answer.status == StatusCode::SEE_OTHER && answer.header("location").starts_with("/sign-in")
}

#[tokio::test]
async fn every_route_is_there_and_takes_only_its_methods() {
    let mut walk = Walk::begin().await;
    let routes = routes();
    assert!(
        routes.len() > 150,
        "{} routes are not all of them",
        routes.len()
    );
    for route in routes {
        // The end of the API answers everything alike.
        if route.contains("{*") {
            continue;
        }
        let address = &addresses(&route, &walk.references)[0];
        let answer = walk.send(Method::PATCH, address, "").await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{route}");
    }
}

#[tokio::test]
async fn nobody_reads_and_does_nothing_that_is_not_public() {
    let mut walk = Walk::begin().await;
    for route in routes() {
        for address in addresses(&route, &walk.references.clone()) {
            for method in [Method::GET, Method::POST] {
                let before = walk.house.record.head();
                let answer = walk.send(method.clone(), &address, "").await;
                let what = format!("{method} {address}: {}", answer.status);
                walk.is_harmless(&answer, &what);
                assert_eq!(
                    walk.house.record.head(),
                    before,
                    "{what}: something was done"
                );
                if !is_public(&route) {
                    let refused = answer.status.is_client_error() || leads_to_the_door(&answer);
                    assert!(refused, "{what}");
                }
            }
        }
    }
}

#[tokio::test]
async fn an_outsider_reads_and_does_nothing_that_is_somebody_elses() {
    let mut walk = Walk::begin().await;
    let mut outsiders = 0;
    let mut cookie = String::new();
    for route in routes() {
        for address in addresses(&route, &walk.references.clone()) {
            for method in [Method::GET, Method::POST] {
                // Some of what is their own ends the session.
                if walk.send(Method::GET, "/my", &cookie).await.status != StatusCode::OK {
                    outsiders += 1;
                    let name = format!("outsider-{outsiders}@example.org");
                    cookie = walk.house.signed_in(&name).await.cookie;
                }
                let before = walk.house.record.head();
                let answer = walk.send(method.clone(), &address, &cookie).await;
                let what = format!("{method} {address} by an outsider: {}", answer.status);
                walk.is_harmless(&answer, &what);
                if within(&route, &OWN) {
                    continue;
                }
                assert_eq!(
                    walk.house.record.head(),
                    before,
                    "{what}: something was done"
                );
                if !is_public(&route) {
                    assert!(answer.status.is_client_error(), "{what}");
                }
            }
        }
    }
    assert!(
        outsiders > 1 && walk.sent > 2_000,
        "{} were sent",
        walk.sent
    );
}
