//! Noting outside the log what was written and erased.

use super::Writer;
use mechanism::RowId;

impl Writer {
    /// Notes the head outside the log; unless it must be now, once a second at most.
    pub(super) fn bear_witness(&mut self, now: bool) {
        // What was found wrong is not witnessed as right.
        if self.witnessed || self.stopped.is_some() {
            self.witnessed = true;
            return;
        }
        let Some(witness) = &mut self.witness else {
            self.witnessed = true;
            return;
        };
        let head = self.ledger.head;
        let noted = if now {
            witness.note_now(head).map(|()| true)
        } else {
            witness.note(head)
        };
        // A witness that cannot write does not stop the record; it is an operator's matter, told in its health.
        self.witnessed = matches!(noted, Ok(true)) || (now && noted.is_err());
        self.board
            .witnessed(noted.err().map(|error| error.to_string()));
    }

    pub(super) fn witness_erasure(&mut self, row: RowId) {
        if let Some(witness) = &mut self.witness
            && let Err(error) = witness.erased(row)
        {
            tracing::error!(%error, %row, "an erasure could not be witnessed");
            self.board.witnessed(Some(error.to_string()));
        }
    }
}
