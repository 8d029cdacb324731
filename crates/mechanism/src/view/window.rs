//! The window a case is in, for those whose case it is: until when it is before whom, and under which policy.

use super::View;
use crate::participation::circulation::{Disclosure, ObjectionPolicy, Recipients};
use crate::{ApplicationRef, DialogueId};
use jiff::Timestamp;

/// The list a case is on, without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowView {
    /// Whom it went to.
    pub recipients: Recipients,
    /// When.
    pub opened: Timestamp,
    /// Until when an objection is inside the window.
    pub closes: Timestamp,
    /// What an objection does.
    pub policy: ObjectionPolicy,
    /// The document by which the policy was decided.
    pub policy_document: String,
    /// What the applicant learns of an objection.
    pub disclosure: Disclosure,
}

impl View {
    /// The window of a case of an application this reader sees; `None`: it is on no list.
    pub fn window_of(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Option<WindowView> {
        self.application(application)
            .filter(|shown| shown.cases.iter().any(|case| case.dialogue == *dialogue))?;
        let list = self.world.circulations.of(application, dialogue)?;
        Some(WindowView {
            recipients: list.terms.recipients,
            opened: list.opened,
            closes: list.terms.closes,
            policy: list.terms.policy,
            policy_document: list.terms.policy_document.clone(),
            disclosure: list.terms.disclosure,
        })
    }
}
