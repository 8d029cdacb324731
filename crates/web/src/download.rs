//! A file that somebody handed in: offered for saving, never shown, because files lie about what they are.

use crate::answer::{Answer, own_file};
use crate::problem::Problem;
use crate::site::Site;
use axum::body::Body;
use mechanism::StoredFile;

/// Offers a file to whoever was just shown that it is there: whoever may not see it is not given a [`StoredFile`].
pub(crate) async fn offer(site: &Site, stored: &StoredFile) -> Answer {
    // The first part is awaited, so that a file that is not whole is no answer rather than half of one.
    let mut reader = site.record.read_file(stored, 0);
    let broken = |error: record::FileError| {
        tracing::error!(%error, "a file could not be read");
        Problem::Broken
    };
    let first = reader.next().await.map_err(broken)?;
    let rest = futures_util::stream::unfold((first, reader), |(ready, mut reader)| async move {
        let ready = ready?;
        let next = reader.next().await;
        match next {
            Ok(next) => Some((Ok::<_, std::io::Error>(ready), (next, reader))),
            Err(error) => Some((Err(std::io::Error::other(error)), (None, reader))),
        }
    });
    let name = plain(&stored.name);
    Ok(own_file(
        "application/octet-stream",
        &name,
        Body::from_stream(rest),
    ))
}

/// A name of plain letters with its ending, as a header can carry it.
fn plain(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '.' || c == '-' {
                c
            } else {
                '_'
            }
        })
        .take(100)
        .collect();
    let kept = kept.trim_start_matches('.');
    if kept.is_empty() {
        "file".to_owned()
    } else {
        kept.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_name_can_stand_in_a_header() {
        assert_eq!(plain("report 1.pdf"), "report_1.pdf");
        assert_eq!(plain("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(plain("a\r\nx: \"y\".pdf"), "a__x___y_.pdf");
        assert_eq!(plain(""), "file");
    }
}
