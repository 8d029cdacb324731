//! Why a paper could not be printed.

use thiserror::Error;
use typst::diag::SourceDiagnostic;

/// Why a paper could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PressError {
    /// The paper is in Chinese, and the system has no Chinese face; none comes with the program, for its size.
    #[error(
        "a paper in Chinese needs a Chinese font, and none was found: \
         install one (on Debian the package fonts-arphic-uming, or fonts-noto-cjk) \
         or name the folder that holds one"
    )]
    NoChineseFont,
    /// More text than any paper may have.
    #[error("the paper has more than {most} characters, which is more than a paper may have")]
    TooLong {
        /// The most characters that are printed.
        most: usize,
    },
    /// A face that comes with the program cannot be read.
    #[error("the font {0} in the program is damaged")]
    Face(&'static str),
    /// Typst could not set the paper: a fault of ours, in its own words.
    #[error("the paper could not be set: {0}")]
    Setting(String),
}

impl PressError {
    /// The key of the message that tells people, in their language; [`std::fmt::Display`] tells it in English.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoChineseFont => "press-no-chinese-font",
            Self::TooLong { .. } => "press-too-long",
            Self::Face(_) | Self::Setting(_) => "press-failed",
        }
    }

    pub(crate) fn setting(reasons: impl IntoIterator<Item = SourceDiagnostic>) -> Self {
        let reasons: Vec<_> = reasons
            .into_iter()
            .map(|reason| reason.message.to_string())
            .collect();
        Self::Setting(reasons.join("; "))
    }
}
