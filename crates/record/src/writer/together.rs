//! Entering many as one: all of them in one transaction, or none.

use super::Writer;
use crate::batch::Batch;
use crate::store::{Store, StoreError};
use crate::{Receipt, Rejection, TogetherRejection};
use mechanism::Submission;

impl Writer {
    /// A transaction of its own for all of these. Those that wait beside them are not held up by a refusal among them,
    /// and a refusal among them does not rest on a stranger's act that may yet be lost.
    pub(super) fn enter_together(
        &mut self,
        submissions: &[Submission],
    ) -> Result<Vec<Receipt>, TogetherRejection> {
        let mut refused = None;
        let answers = self.turn(&mut |writer, store| {
            let decided = writer.decide_together(store, submissions)?;
            let (batch, rejection) = match decided {
                Ok(batch) => (batch, None),
                // An empty batch commits nothing, and the store is let go.
                Err(rejection) => (writer.batch_for(store, &[])?, Some(rejection)),
            };
            refused = rejection;
            Ok(batch)
        });
        let answers = answers.map_err(TogetherRejection::of_all)?;
        match refused {
            Some(rejection) => Err(rejection),
            None => {
                let receipts: Result<_, _> = answers.into_iter().collect();
                receipts.map_err(TogetherRejection::of_all)
            }
        }
    }

    /// Decides each on the state after those before it; ends at the first that is rejected.
    fn decide_together(
        &self,
        store: &mut dyn Store,
        submissions: &[Submission],
    ) -> Result<Result<Batch, TogetherRejection>, StoreError> {
        let mut batch = self.batch_for(store, submissions)?;
        for (which, submission) in submissions.iter().enumerate() {
            let rejected = |why| {
                let which = Some(which);
                Ok(Err(TogetherRejection { which, why }))
            };
            if batch.is_full() {
                let why = "together they hold more than one transaction carries";
                return rejected(Rejection::NotKept(why.into()));
            }
            batch.decide(submission);
            if let Some(Err(why)) = batch.answers.last() {
                return rejected(why.clone());
            }
        }
        Ok(Ok(batch))
    }
}
