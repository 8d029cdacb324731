//! A file that is read at once and not kept: the text of a paper, a Word file that came back.

use crate::filled::Filled;
use crate::problem::Problem;
use axum::extract::Multipart;
use axum::extract::multipart::Field;

/// The longest text of a paper that is taken: several times the longest of the series.
pub(super) const LONGEST_TEXT: usize = 512 * 1024;
/// The longest Word file: what the record takes of any file.
pub(super) const LONGEST_WORD: usize = 25 * 1024 * 1024;

/// Takes a form apart that may bring a file in a field; a field left empty brings none.
pub(super) async fn receive(
    mut parts: Multipart,
    field: &str,
    longest: usize,
) -> Result<(Filled, Option<Vec<u8>>), Problem> {
    let (mut pairs, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_none() {
            let bytes = whole(part, LONGEST_TEXT).await?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            pairs.push((name, text));
        } else {
            let most = if name == field { longest } else { 0 };
            let bytes = whole(part, most).await?;
            if !bytes.is_empty() {
                file = Some(bytes);
            }
        }
    }
    Ok((Filled::of(pairs)?, file))
}

/// A part as it arrives, up to a length.
async fn whole(mut part: Field<'_>, most: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    while let Some(more) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
        bytes.extend_from_slice(&more);
        if bytes.len() > most {
            return Err(Problem::TooLarge);
        }
    }
    Ok(bytes)
}
