//! Why a paper could not be written.

use thiserror::Error;

/// Why a paper could not be written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The markup could not be put together.
    #[error("the markup of the paper could not be written")]
    Markup(#[from] std::io::Error),
    /// The package of a DOCX could not be put together.
    #[error("the package of the paper could not be written")]
    Package(#[from] zip::result::ZipError),
    /// The markup is not text in UTF-8.
    #[error("the markup of the paper is not text")]
    Text(#[from] std::string::FromUtf8Error),
}
