//! The map of the site for search engines: every page, with its address in each language.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::machine::open;
use crate::problem::Problem;
use mechanism::View;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use std::io;
use words::Lang;

/// The most addresses a map may have (sitemaps.org).
const MOST: usize = 50_000;

/// Shows the map: of what the public may see, whoever asks.
pub(super) async fn show(asked: Asked) -> Answer {
    let base = &asked.site.installation.base;
    let xml = written(base, &pages(&asked.view)).map_err(|error| {
        tracing::error!(%error, "the map of the site could not be written");
        Problem::Broken
    })?;
    Ok(open::file("application/xml; charset=utf-8", xml))
}

/// Pages for people; files, feeds and the API are found from them.
fn pages(view: &View) -> Vec<String> {
    let mut all = crate::public::addresses(view);
    all.extend(crate::comments::addresses(view));
    all.extend(crate::contributions::addresses(view));
    all.extend(crate::floor::addresses(view));
    all.extend(["/figures", "/search", "/data", "/api"].map(str::to_owned));
    all.retain(|path| {
        !path.contains('?') && path.rsplit('/').next().is_none_or(|end| !end.contains('.'))
    });
    all.truncate(MOST / (Lang::ALL.len() + 1));
    all
}

fn in_language(base: &str, lang: Lang, path: &str) -> String {
    let path = if path == "/" { "" } else { path };
    format!("{base}/{}{path}", lang.code())
}

fn written(base: &str, pages: &[String]) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let names = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ];
    writer
        .create_element("urlset")
        .with_attributes(names)
        .write_inner_content(|writer| {
            for page in pages {
                let any = format!("{base}{page}");
                let own = Lang::ALL.map(|lang| in_language(base, lang, page));
                for address in std::iter::once(&any).chain(&own) {
                    url(writer, address, page, base)?;
                }
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

fn url(writer: &mut Writer<Vec<u8>>, address: &str, page: &str, base: &str) -> io::Result<()> {
    writer.create_element("url").write_inner_content(|writer| {
        writer
            .create_element("loc")
            .write_text_content(quick_xml::events::BytesText::new(address))?;
        for lang in Lang::ALL {
            alternate(writer, lang.code(), &in_language(base, lang, page))?;
        }
        alternate(writer, "x-default", &format!("{base}{page}"))
    })?;
    Ok(())
}

fn alternate(writer: &mut Writer<Vec<u8>>, code: &str, href: &str) -> io::Result<()> {
    writer
        .create_element("xhtml:link")
        .with_attributes([("rel", "alternate"), ("hreflang", code), ("href", href)])
        .write_empty()?;
    Ok(())
}
