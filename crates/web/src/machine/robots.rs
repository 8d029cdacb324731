//! What programs that read the whole site are asked to leave alone: searches, which are without end, past days, and the
//! whole record, which is given to two at a time.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::machine::open;

/// Shows it.
pub(super) async fn show(asked: Asked) -> Answer {
    let map = asked.site.installation.absolute("/sitemap.xml");
    let text = format!(
        "User-agent: *\nDisallow: /search?\nDisallow: /*/search?\nDisallow: /*as-of=\nDisallow: /record.jsonl\nDisallow: /*/record.jsonl\nAllow: /\n\nSitemap: {map}\n"
    );
    Ok(open::file("text/plain; charset=utf-8", text))
}
