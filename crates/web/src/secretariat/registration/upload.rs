//! Small files that are read and not kept: lists of other systems.

use crate::filled::Filled;
use crate::problem::Problem;
use axum::extract::Multipart;
use std::collections::BTreeMap;

/// The longest list: some ten thousand rows.
const LONGEST: usize = 2 * 1024 * 1024;

/// A form and the files that came with it, by field; empty fields are left out.
pub(super) async fn receive(
    mut parts: Multipart,
) -> Result<(Filled, BTreeMap<String, Vec<u8>>), Problem> {
    let mut pairs = Vec::new();
    let mut files = BTreeMap::new();
    while let Some(mut part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let mut bytes = Vec::new();
        while let Some(more) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
            if bytes.len() + more.len() > LONGEST {
                return Err(Problem::TooLarge);
            }
            bytes.extend_from_slice(&more);
        }
        if !is_file {
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            pairs.push((name, text));
        } else if !bytes.is_empty() {
            files.insert(name, bytes);
        }
    }
    Ok((Filled::of(pairs)?, files))
}
