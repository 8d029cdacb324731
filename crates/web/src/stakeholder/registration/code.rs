//! The code on a confirmation: the address at which the desk at the door finds the person. It carries an opaque reference
//! and nothing else; whoever reads it and is not at the desk learns nothing.

use crate::page::{Markup, Page, escape_into};
use askama::filters::HtmlSafeOutput;
use mechanism::ParticipantId;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// The quiet zone that scanners need, in squares.
const QUIET: usize = 4;

/// A code, row by row: `#` is dark.
pub(super) struct Code {
    pub(super) rows: Vec<String>,
}

impl Code {
    /// The code of a place; `None`: the site's own address is longer than a code holds.
    pub(super) fn of(page: &Page, id: ParticipantId) -> Option<Self> {
        let address = page.absolute(&format!("/room/check-in/{id}"));
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let dark = |color: &Color| match color {
            Color::Dark => '#',
            Color::Light => '.',
        };
        let rows = code
            .to_colors()
            .chunks(code.width())
            .map(|row| row.iter().map(dark).collect())
            .collect();
        Some(Self { rows })
    }

    /// As a drawing; dark on white in the dark scheme too, because scanners need it.
    pub(super) fn svg(&self, described: &str) -> Markup {
        let size = self.rows.len() + 2 * QUIET;
        let mut label = String::new();
        escape_into(&mut label, described);
        let mut svg = format!(
            "<svg class=\"qr\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {size} {size}\" width=\"240\" height=\"240\" \
             shape-rendering=\"crispEdges\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path fill=\"#000\" d=\""
        );
        for (y, row) in self.rows.iter().enumerate() {
            for (x, _) in row
                .bytes()
                .enumerate()
                .filter(|(_, square)| *square == b'#')
            {
                // Writing to a String cannot fail.
                let _ = write!(svg, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
            }
        }
        svg.push_str("\"/></svg>");
        HtmlSafeOutput(svg)
    }
}
