//! A Chinese face from the system: where it is looked for and which is taken.

use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::Font;

/// Known files, best first. TrueType outlines before others: two independent PDF checkers pass them, and one of the
/// two objects to the widths of the others.
const KNOWN: [&str; 10] = [
    "uming.ttc",
    "simsun.ttc",
    "wqy-zenhei.ttc",
    "wqy-microhei.ttc",
    "NotoSerifCJK-Regular.ttc",
    "NotoSerifCJKsc-Regular.otf",
    "NotoSerifSC-Regular.otf",
    "SourceHanSerifSC-Regular.otf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansSC-Regular.otf",
];

/// Fonts nest by package, kind and foundry; deeper is a loop of links or somebody's disk.
const DEEPEST: usize = 4;
/// Larger than any Chinese face, small enough to read.
const LARGEST: u64 = 64 << 20;

/// The folders a Chinese face is looked for in.
#[derive(Debug, Clone)]
pub(crate) struct HanFolders(Vec<PathBuf>);

impl HanFolders {
    /// The usual folders of the system and the user.
    pub(crate) fn system() -> Self {
        let home = std::env::var_os("HOME").map(PathBuf::from);
        let own = home
            .iter()
            .flat_map(|home| [home.join(".fonts"), home.join(".local/share/fonts")]);
        let shared = ["/usr/local/share/fonts", "/usr/share/fonts"].map(PathBuf::from);
        Self(own.chain(shared).collect())
    }

    /// Looks in `folder` first.
    pub(crate) fn prefer(&mut self, folder: PathBuf) {
        self.0.insert(0, folder);
    }

    /// The best Chinese face there is.
    pub(crate) fn face(&self) -> Option<Font> {
        let mut found: Vec<(usize, PathBuf)> = Vec::new();
        for folder in &self.0 {
            gather(folder, DEEPEST, &mut found);
        }
        // Stable: of two files of one name the folder named first wins.
        found.sort_by_key(|(rank, _)| *rank);
        found.iter().find_map(|(_, path)| read(path))
    }
}

fn gather(folder: &Path, depth: usize, found: &mut Vec<(usize, PathBuf)>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if let Some(rank) = KNOWN
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))
        {
            found.push((rank, path));
        } else if depth > 0 && path.is_dir() {
            gather(&path, depth - 1, found);
        }
    }
}

/// The face in the file that draws Chinese as in China; a file may hold one for each region.
fn read(path: &Path) -> Option<Font> {
    if std::fs::metadata(path).ok()?.len() > LARGEST {
        return None;
    }
    let bytes = Bytes::new(std::fs::read(path).ok()?);
    let drawing = |font: &Font| "联合国公约".chars().all(|letter| super::has(font, letter));
    let mainland = |font: &Font| {
        let name = font.post_script_name().unwrap_or_default();
        ["CN", "SC", "sc"]
            .iter()
            .any(|region| name.contains(region))
    };
    let first = Font::new(bytes.clone(), 0).filter(drawing)?;
    if mainland(&first) {
        return Some(first);
    }
    Font::iter(bytes)
        .find(|font| mainland(font) && drawing(font))
        .or(Some(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_fonts_has_no_face() {
        let empty = HanFolders(vec![
            PathBuf::from("/nonexistent"),
            Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        ]);
        assert!(empty.face().is_none());
    }

    #[test]
    fn a_file_that_is_no_font_is_passed_over() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/paper.typ");
        assert!(read(&file).is_none());
    }
}
