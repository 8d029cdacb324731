//! As files in a folder: for who has no mail server, or wants to look first. A file appears whole or not at all.

use super::transport::{Outcome, Unable};
use std::path::PathBuf;
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

/// The folder, made when the first mail is written.
pub(crate) struct Folder(PathBuf);

/// A mail that is written, under a name nobody looks at.
pub(crate) struct Written {
    part: PathBuf,
    whole: PathBuf,
}

impl Folder {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    pub(super) async fn offer(&self, id: &str, text: &[u8]) -> Result<Written, Unable> {
        self.write(id, text)
            .await
            .map_err(|error| Unable::Away(format!("{}: {error}", self.0.display())))
    }

    async fn write(&self, id: &str, text: &[u8]) -> std::io::Result<Written> {
        fs::create_dir_all(&self.0).await?;
        let written = Written {
            part: self.0.join(format!(".{id}.part")),
            whole: self.0.join(format!("{id}.eml")),
        };
        let mut file = fs::File::create(&written.part).await?;
        file.write_all(text).await?;
        file.sync_all().await?;
        Ok(written)
    }
}

impl Written {
    pub(super) async fn deliver(self) -> Outcome {
        match fs::rename(&self.part, &self.whole).await {
            Ok(()) => Outcome::Taken,
            Err(error) => Outcome::Refused(Unable::Away(error.to_string())),
        }
    }

    pub(super) async fn leave(self) {
        // Another instance may be at the same mail; a part that stays behind is overwritten by the next attempt.
        let _ = fs::remove_file(&self.part).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_is_there_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path().join("mail"));
        let written = folder
            .offer("letter-1", b"Subject: x\r\n\r\ny")
            .await
            .unwrap();
        let whole = place.path().join("mail/letter-1.eml");
        assert!(!whole.exists());
        assert_eq!(written.deliver().await, Outcome::Taken);
        assert_eq!(std::fs::read(&whole).unwrap(), b"Subject: x\r\n\r\ny");

        folder.offer("letter-2", b"z").await.unwrap().leave().await;
        let names = std::fs::read_dir(place.path().join("mail")).unwrap();
        assert_eq!(names.count(), 1);
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_made_is_tried_again_later() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("mail");
        std::fs::write(&file, "in the way").unwrap();
        let offered = Folder::new(file).offer("letter-1", b"x").await;
        assert!(matches!(offered, Err(Unable::Away(_))));
    }
}
