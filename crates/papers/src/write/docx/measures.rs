//! The New York template in twentieths of a point (section 1.8 of the domain notes), on A4.

/// A4.
pub(super) const PAGE: (&str, &str) = ("11906", "16838");
/// Left and right margin: 60 pt.
pub(super) const MARGIN: &str = "1200";
/// Top and bottom margin.
pub(super) const HEAD: &str = "1440";
/// From the edge of the paper to header and footer.
pub(super) const HEADER: &str = "720";
/// From margin to margin, where the symbol ends.
pub(super) const WIDTH: &str = "9506";
/// The body stands in from both margins.
pub(super) const INDENT: &str = "1267";
/// Where the text of a numbered paragraph begins: 24 pt after the body's edge.
pub(super) const TAB: &str = "1742";
/// The number of a heading ends here, before the body's edge.
pub(super) const NUMBER: &str = "1022";
/// Where the distribution block begins: 337 pt from the margin.
pub(super) const BLOCK: &str = "6740";
/// The width that is left for the distribution block.
pub(super) const BLOCK_WIDTH: &str = "2766";

/// Between the edges of the body.
pub(super) const BODY: &str = "6972";

/// The font for each family of scripts.
pub(super) const LATIN: &str = "Times New Roman";
pub(super) const ARABIC: &str = "Simplified Arabic";
pub(super) const CHINESE: &str = "SimSun";
