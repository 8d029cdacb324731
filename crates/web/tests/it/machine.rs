//! What programs are given: the API, tables, calendars, feeds, the map of the site.

use crate::kit::{Answered, House, says, word};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mechanism::{Audience, Reader};
use proptest::prelude::*;
use quick_xml::Reader as Xml;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Read as _;

fn json(answer: &Answered) -> Value {
    serde_json::from_slice(&answer.bytes).unwrap_or_else(|_| panic!("no JSON: {}", answer.text()))
}

async fn get_json(house: &House, address: &str) -> Value {
    let answer = house.get(address).await;
    assert_eq!(
        answer.status,
        StatusCode::OK,
        "{address}: {}",
        answer.text()
    );
    json(&answer)
}

fn ids(list: &Value) -> Vec<&str> {
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn dialogues_are_listed_by_date_and_filtered() {
    let house = House::furnished();
    let all = get_json(&house, "/api/v1/dialogues").await;
    assert_eq!(
        ids(&all),
        ["fa-2029", "fa-2030", "taic-2030", "zqpub-2031", "fa-2031"]
    );
    let firearms = get_json(&house, "/api/v1/dialogues?topic=firearms&year=2030").await;
    assert_eq!(ids(&firearms), ["fa-2030"]);
    let second = get_json(&house, "/api/v1/dialogues?per_page=2&page=2").await;
    assert_eq!(ids(&second), ["taic-2030", "zqpub-2031"]);
    assert_eq!(
        (second["total"].as_u64(), second["pages"].as_u64()),
        (Some(5), Some(3))
    );
}

#[tokio::test]
async fn a_dialogue_has_figures_with_everything_they_mean_and_null_for_what_is_not_known() {
    let house = House::furnished();
    let dialogue = get_json(&house, "/api/v1/dialogues/fa-2030").await;
    let official = &dialogue["participation"]["official"];
    assert_eq!(official["source"], "zqpub-paper");
    assert_eq!(official["paragraph"], 10);
    assert_eq!(official["figures"][0]["unit"], "organizations");
    assert_eq!(official["figures"][0]["stage"], "attended");
    let differing = &dialogue["participation"]["disagreeing"][0];
    assert_eq!(differing["figures"][0]["precision"], "more-than");
    assert_eq!(
        differing["remark"],
        "Fictitious remark: this source counts persons."
    );
    assert_eq!(dialogue["ordinals"]["per_topic"][0]["ordinal"], 2);
    assert_eq!(dialogue["neighbours"][0]["before"], "fa-2029");
    let joint = get_json(&house, "/api/v1/dialogues/taic-2030").await;
    assert_eq!(joint["joint"], true);
    assert_eq!(joint["mode"], Value::Null);
    assert_eq!(joint["participation"]["official"], Value::Null);
}

#[tokio::test]
async fn a_paper_has_its_text_and_every_form_it_can_be_had_in_answers() {
    let house = House::furnished();
    let full = get_json(&house, "/api/v1/papers/fa-2029-summary").await;
    assert_eq!(full["title"], "Example dialogue on fictitious questions");
    let second = &full["sections"][1]["paragraphs"][0];
    assert_eq!(second["number"], 2);
    assert_eq!(second["footnotes"][0]["number"], 1);
    let formats = full["paper"]["formats"].as_array().unwrap();
    assert!(!formats.is_empty());
    for format in formats {
        let address = format["address"].as_str().unwrap();
        let path = address.strip_prefix("https://convene.example").unwrap();
        let answer = house.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let kind = format["media_type"].as_str().unwrap();
        assert!(answer.header("content-type").starts_with(kind), "{path}");
    }
    let points = get_json(&house, "/api/v1/papers/taic-2030-points").await;
    assert_eq!(
        points["paper"]["formats"],
        serde_json::json!([]),
        "points are no paper"
    );
    assert_eq!(points["points"][0]["paragraph"], 3);
}

#[tokio::test]
async fn mistakes_are_told_as_problem_details_that_name_the_parameter() {
    let house = House::furnished();
    for (address, parameter) in [
        ("/api/v1/dialogues?colour=red", "colour"),
        ("/api/v1/dialogues?topic=weapons", "topic"),
        ("/api/v1/dialogues?topic=", "topic"),
        ("/api/v1/dialogues?year=24", "year"),
        ("/api/v1/dialogues?page=0", "page"),
        ("/api/v1/dialogues?page=1&page=1", "page"),
        ("/api/v1/papers?kind=letter", "kind"),
        ("/api/v1/officers?group=all", "group"),
        ("/api/v1/head?x=1", "x"),
        ("/api/v1/dialogues/fa-2030?as-of=yesterday", "as-of"),
        ("/api/v1/dialogues?as-of=", "as-of"),
        ("/api/v1/search", "q"),
        ("/api/v1/search?q=", "q"),
    ] {
        let answer = house.get(address).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{address}"
        );
        let problem = json(&answer);
        assert_eq!(problem["parameter"], parameter, "{address}");
        assert_eq!(problem["status"], 400);
    }
    for address in [
        "/api/v1/dialogues/xx-1999",
        "/api/v1/dialogues/%ff",
        "/api/v1/papers/..%2f",
        "/api/v1/nothing",
        "/api/v2",
        "/api/v1/dialogues?as-of=9999-12-31",
    ] {
        let answer = house.get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{address}"
        );
    }
}

#[tokio::test]
async fn the_api_is_for_reading_by_programs_of_any_origin() {
    let house = House::furnished();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        for address in [
            "/api/v1/dialogues",
            "/api/v1/search",
            "/api/v1/openapi.json",
        ] {
            let request = Request::builder().method(method).uri(address);
            let answer = house.send(request.body(Body::empty()).unwrap()).await;
            // A form from elsewhere may be turned away before it gets here.
            assert_eq!(
                answer.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{method} {address}"
            );
            assert_eq!(answer.header("allow"), "GET,HEAD", "{method} {address}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
    }
    let head = Request::head("/api/v1/dialogues")
        .body(Body::empty())
        .unwrap();
    assert_eq!(house.send(head).await.status, StatusCode::OK);
    let answer = house.get("/api/v1/dialogues").await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(
        answer.header("cross-origin-resource-policy"),
        "cross-origin"
    );
    let tag = answer.header("etag").to_owned();
    let again = house
        .ask(
            Reader::Public,
            "/api/v1/dialogues",
            &[("if-none-match", &tag)],
        )
        .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn the_description_is_the_committed_one() {
    let house = House::empty();
    let answer = house.get("/api/v1/openapi.json").await;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    if std::env::var_os("CONVENE_WRITE_OPENAPI").is_some() {
        std::fs::write(path, &answer.bytes).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == answer.text(),
        "docs/openapi.json is not what the code says; look at the difference, then run this test with CONVENE_WRITE_OPENAPI=1"
    );
    let document = json(&answer);
    assert_eq!(document["openapi"], "3.1.0");
    for (path, operations) in document["paths"].as_object().unwrap() {
        for parameter in operations["get"]["parameters"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let schema = parameter["schema"].to_string();
            assert!(
                !schema.contains("null"),
                "{path}: a parameter is given or not, never null: {schema}"
            );
        }
    }
}

/// What the crowds' test sees happen is in the description: whoever asks as of a day past may be told to come back.
#[tokio::test]
async fn the_description_says_which_requests_may_be_turned_away() {
    let document = get_json(&House::empty(), "/api/v1/openapi.json").await;
    let mut costly = 0;
    for (path, operations) in document["paths"].as_object().unwrap() {
        let parameters = operations["get"]["parameters"].as_array();
        let as_of = parameters.is_some_and(|all| all.iter().any(|p| p["name"] == "as-of"));
        let busy = &operations["get"]["responses"]["503"]["$ref"];
        assert_eq!(busy == "#/components/responses/Busy", as_of, "{path}");
        costly += usize::from(as_of);
    }
    assert!(costly > 10, "{costly} operations take a day");
    let busy = &document["components"]["responses"]["Busy"];
    assert!(busy["headers"]["Retry-After"].is_object(), "{busy}");
    let schema = &busy["content"]["application/problem+json"]["schema"]["$ref"];
    let name = schema.as_str().unwrap().rsplit('/').next().unwrap();
    assert!(
        document["components"]["schemas"][name].is_object(),
        "{name}"
    );
}

fn rows(answer: &Answered) -> Vec<Vec<String>> {
    let text = answer
        .bytes
        .strip_prefix("\u{feff}".as_bytes())
        .expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text);
    reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

const TABLES: [&str; 6] = [
    "dialogues",
    "counts",
    "papers",
    "comments",
    "officers",
    "review-status",
];

#[tokio::test]
async fn the_three_forms_of_a_table_have_the_same_rows() {
    let house = crate::comments::house_with_one_posted().await;
    for table in TABLES {
        let csv = house.get(&format!("/data/{table}.csv")).await;
        assert_eq!(csv.status, StatusCode::OK);
        let rows = rows(&csv);
        assert!(rows.len() > 1, "{table} has rows");
        let data = get_json(&house, &format!("/data/{table}.json")).await;
        let objects = data["rows"].as_array().unwrap();
        assert_eq!(objects.len(), rows.len() - 1, "{table}");
        for name in &rows[0] {
            assert!(objects[0].get(name).is_some(), "{table}: {name}");
        }
        let xlsx = house.get(&format!("/data/{table}.xlsx")).await;
        let sheet = in_zip(&xlsx.bytes, "xl/worksheets/sheet1.xml");
        assert_eq!(sheet.matches("<row ").count(), rows.len(), "{table}");
        assert!(!sheet.contains("<f>"), "{table}: no formula");
        let words = in_zip(&xlsx.bytes, "xl/sharedStrings.xml");
        assert!(
            words.contains("https://convene.example/data/"),
            "{table} says where it comes from"
        );
    }
}

fn in_zip(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[tokio::test]
async fn the_same_record_gives_the_same_bytes() {
    let (house, other) = (House::furnished(), House::furnished());
    for address in [
        "/data/counts.xlsx",
        "/data/papers.csv",
        "/dialogues.ics",
        "/feeds/papers.atom",
        "/sitemap.xml",
    ] {
        let bytes = house.get(address).await.bytes;
        assert!(!bytes.is_empty());
        assert!(bytes == other.get(address).await.bytes, "{address}");
    }
}

#[tokio::test]
async fn what_is_not_known_is_an_empty_cell() {
    let house = House::furnished();
    let rows = rows(&house.get("/data/dialogues.csv").await);
    let column = rows[0]
        .iter()
        .position(|name| name == "organizations_ngo")
        .unwrap();
    let of = |id: &str| rows.iter().find(|row| row[0] == id).unwrap()[column].clone();
    assert_eq!(of("fa-2030"), "66");
    assert_eq!(of("taic-2030"), "");
}

#[tokio::test]
async fn a_calendar_is_whole_days_in_lines_that_are_not_too_long() {
    let house = House::furnished();
    let answer = house.get("/ar/dialogues.ics").await;
    assert!(answer.header("content-type").starts_with("text/calendar"));
    let text = answer.text();
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
    }
    let lines = text.replace("\r\n ", "");
    assert_eq!(lines.matches("BEGIN:VEVENT").count(), 5);
    assert_eq!(lines.matches("END:VEVENT").count(), 5);
    let one = house
        .get("/dialogues/fa-2029/calendar.ics")
        .await
        .text()
        .replace("\r\n ", "");
    for line in [
        "UID:fa-2029@convene.example",
        "DTSTART;VALUE=DATE:20290405",
        "DTEND;VALUE=DATE:20290406",
        "METHOD:PUBLISH",
        "SEQUENCE:1",
    ] {
        assert!(one.lines().any(|known| known == line), "{line} in {one}");
    }
    assert_eq!(
        house.get("/dialogues/fa-1999/calendar.ics").await.status,
        StatusCode::NOT_FOUND
    );
}

/// The texts of all elements of a name, and the document must be well formed.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let mut reader = Xml::from_str(xml);
    let (mut inside, mut found) = (false, Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) if element.name().as_ref() == name => {
                inside = true;
                found.push(String::new());
            }
            Event::End(_) => inside = false,
            Event::Text(text) if inside => {
                found.last_mut().unwrap().push_str(&text);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[tokio::test]
async fn feeds_are_well_formed_with_names_that_last() {
    let house = House::furnished();
    for (feed, entries) in [("dialogues", 5), ("papers", 6), ("corrections", 2)] {
        let answer = house.get(&format!("/feeds/{feed}.atom")).await;
        assert_eq!(answer.status, StatusCode::OK, "{feed}");
        assert!(
            answer
                .header("content-type")
                .starts_with("application/atom+xml")
        );
        let names = texts(&answer.text(), "id");
        assert_eq!(names.len(), entries + 1, "{feed}: {names:?}");
        assert_eq!(
            names.iter().collect::<BTreeSet<_>>().len(),
            names.len(),
            "{feed}"
        );
        assert!(
            names
                .iter()
                .all(|name| name.starts_with("tag:convene.example,2026:/")),
            "{names:?}"
        );
        for day in texts(&answer.text(), "updated") {
            assert!(
                day.parse::<jiff::Timestamp>().unwrap() <= house.record.clock().now(),
                "{feed}: {day}"
            );
        }
        let french = house.get(&format!("/fr/feeds/{feed}.atom")).await.text();
        assert!(french.contains("xml:lang=\"fr\""));
        assert_eq!(
            texts(&french, "id"),
            names,
            "{feed}: the same entries in every language"
        );
    }
    assert_eq!(
        house.get("/feeds/secrets.atom").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_map_has_every_page_in_every_language_and_each_answers() {
    let house = House::furnished();
    let text = house.get("/sitemap.xml").await.text();
    let places = texts(&text, "loc");
    assert_eq!(
        places.len() % 7,
        0,
        "six languages and the one that lets the browser decide"
    );
    assert_eq!(text.matches("hreflang=\"x-default\"").count(), places.len());
    for known in [
        "https://convene.example/dialogues/fa-2030",
        "https://convene.example/ar/figures",
        "https://convene.example/zh",
    ] {
        assert!(places.iter().any(|place| place == known), "{known}");
    }
    for place in places.iter().step_by(7) {
        let path = place.strip_prefix("https://convene.example").unwrap();
        assert_eq!(house.get(path).await.status, StatusCode::OK, "{path}");
    }
    let robots = house.get("/robots.txt").await.text();
    assert!(robots.contains("Sitemap: https://convene.example/sitemap.xml"));
}

/// Whatever a program may be given holds no word of a circle its reader is not of.
#[tokio::test]
async fn no_reader_is_given_what_is_not_for_them() {
    let house = House::furnished();
    for reader in Reader::ALL {
        let mut addresses = web::addresses(&house.record.see(reader));
        addresses.retain(|address| {
            [
                "/api",
                "/data",
                "/feeds",
                "/figures",
                "/dialogues.ics",
                "/sitemap.xml",
            ]
            .iter()
            .any(|part| address.starts_with(part))
                || address.ends_with(".ics")
        });
        let all = web::addresses(&house.record.see(Reader::Office));
        // What others could open is asked for, too.
        addresses.extend(
            all.into_iter()
                .filter(|address| address.starts_with("/api") || address.ends_with(".ics")),
        );
        for address in addresses {
            let answer = house.ask(reader, &address, &[]).await;
            // The page that says so repeats the address in its links: what was typed is no leak.
            if !answer.status.is_success() && answer.header("content-type").starts_with("text/html")
            {
                continue;
            }
            let text = if address.ends_with(".xlsx") {
                ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]
                    .map(|part| in_zip(&answer.bytes, part))
                    .concat()
            } else {
                answer.text().replace("\r\n ", "")
            };
            for audience in Audience::ALL.into_iter().filter(|a| !reader.may_see(*a)) {
                assert!(
                    !text.contains(word(audience)),
                    "{} saw {} at {address}",
                    says(reader),
                    word(audience)
                );
            }
        }
    }
}

#[tokio::test]
async fn each_reader_is_given_what_is_for_them() {
    let house = House::furnished();
    for reader in Reader::ALL {
        let answer = house.ask(reader, "/data/counts.csv", &[]).await;
        for audience in Audience::ALL.into_iter().filter(|a| reader.may_see(*a)) {
            assert!(
                answer.text().contains(word(audience)),
                "{} missed {}",
                says(reader),
                word(audience)
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// No parameters break anything, and what is refused is refused in the API's own form.
    #[test]
    fn hostile_parameters_are_answered_or_refused(name in "[a-z_%-]{0,12}", value in "\\PC{0,60}") {
        let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let house = House::empty();
            for path in ["/api/v1/dialogues", "/api/v1/search"] {
                let answer = house.get(&format!("{path}?{name}={value}")).await;
                assert!(answer.status.is_success() || answer.status.is_client_error(), "{}", answer.status);
                let kind = answer.header("content-type").to_owned();
                assert!(kind.starts_with("application/"), "{kind}");
            }
        });
    }
}
