//! A text under inspection: its pieces, what is known of it, and the slips found so far.

use super::token::{Piece, Token, tokens};
use super::{Context, Kind, Rule, Slip};
use std::ops::Range;
use words::Lang;

/// A line or paragraph while it is being checked.
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token<'t>>,
    pub(super) context: Context,
    slips: Vec<Slip>,
}

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t str, context: Context) -> Self {
        Self {
            text,
            tokens: tokens(text, context.begins),
            context,
            slips: Vec::new(),
        }
    }

    pub(super) fn is_english(&self) -> bool {
        self.context.language == Lang::En
    }

    pub(super) fn is(&self, kind: Kind) -> bool {
        self.context.kind == kind
    }

    /// The sentences, as runs of token indices.
    pub(super) fn sentences(&self) -> Vec<Range<usize>> {
        let mut starts: Vec<usize> = (0..self.tokens.len())
            .filter(|at| *at == 0 || self.tokens[*at].begins)
            .collect();
        starts.push(self.tokens.len());
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// The token at an index, or one that matches nothing.
    pub(super) fn at(&self, index: usize) -> &Token<'t> {
        const NOTHING: &Token<'static> = &Token {
            piece: Piece::Mark,
            text: "",
            at: 0,
            spaced: false,
            begins: false,
            depth: 0,
        };
        self.tokens.get(index).unwrap_or(NOTHING)
    }

    /// The token before an index.
    pub(super) fn before(&self, index: usize) -> &Token<'t> {
        self.at(index.wrapping_sub(1))
    }

    /// Whether these words follow one another from an index on.
    pub(super) fn reads(&self, index: usize, words: &[&str]) -> bool {
        words
            .iter()
            .enumerate()
            .all(|(step, word)| self.at(index + step).is(word))
    }

    /// Whether a byte lies in an address or a symbol, where no rule on words applies.
    pub(super) fn is_quoted_matter(&self, at: usize) -> bool {
        self.tokens.iter().any(|token| {
            matches!(token.piece, Piece::Address | Piece::Symbol) && token.range().contains(&at)
        })
    }

    /// Note a slip over the tokens of a range of indices.
    pub(super) fn slip(
        &mut self,
        rule: Rule,
        tokens: Range<usize>,
        proposal: impl Into<Option<String>>,
    ) {
        let range = self.at(tokens.start).at..self.at(tokens.end.saturating_sub(1)).range().end;
        self.slip_at(rule, range, proposal);
    }

    /// Note a slip over a range of bytes.
    pub(super) fn slip_at(
        &mut self,
        rule: Rule,
        range: Range<usize>,
        proposal: impl Into<Option<String>>,
    ) {
        let slip = Slip {
            rule,
            range,
            proposal: proposal.into(),
        };
        let covers = |known: &Slip| {
            known.rule == rule
                && known.range.start <= slip.range.start
                && slip.range.end <= known.range.end
        };
        if !self.slips.iter().any(covers) {
            self.slips.push(slip);
        }
    }

    /// All slips by place.
    pub(super) fn into_slips(mut self) -> Vec<Slip> {
        self.slips.sort_by_key(|slip| (slip.range.start, slip.rule));
        self.slips
    }
}
