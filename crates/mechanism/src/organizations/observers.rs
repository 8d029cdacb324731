//! Observer status at the Conference: what may follow what, under rule 17 of its rules of procedure.

use super::{Observer, ObserverStatus as S, StakeholderKind};
use crate::Refusal;
use crate::refusal::Rule;

/// Whether a status may be entered after what is recorded of the same session.
///
/// An organization in consultative status is accorded the status unless the Conference decides otherwise: an objection
/// refers nothing (rule 46). Of the others, one with an objection is referred, never denied by it, and accorded when all
/// objections are withdrawn (rules 47 and 48). What the Conference decided is final for its session; it may decide even
/// where nobody objected.
pub(super) fn may_follow(
    kind: StakeholderKind,
    before: Option<&Observer>,
    after: &Observer,
) -> Result<(), Refusal> {
    if before == Some(after) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    if kind == StakeholderKind::NgoInConsultativeStatus && after.status == S::Referred {
        return Err(Refusal::new("refused-observer-not-referred").under(Rule::Observers));
    }
    let follows = match (before.map(|before| before.status), after.status) {
        // The same status again mends its day or its document.
        (Some(one), other) if one == other => true,
        (None, S::Accorded | S::Referred | S::DeniedByDecision) => true,
        (Some(S::Referred), S::Accorded | S::AccordedByDecision | S::DeniedByDecision) => true,
        (Some(S::Accorded), S::DeniedByDecision) => true,
        _ => false,
    };
    if follows {
        Ok(())
    } else {
        Err(Refusal::new("refused-observer-does-not-follow").under(Rule::Observers))
    }
}

impl S {
    /// Whether the organization is an observer.
    pub const fn is_accorded(self) -> bool {
        matches!(self, Self::Accorded | Self::AccordedByDecision)
    }

    /// As in forms and in keys of words: `observer-accorded`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accorded => "accorded",
            Self::Referred => "referred",
            Self::AccordedByDecision => "accorded-by-decision",
            Self::DeniedByDecision => "denied-by-decision",
        }
    }

    /// Reads [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Accorded,
        Self::Referred,
        Self::AccordedByDecision,
        Self::DeniedByDecision,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(status: S) -> Observer {
        Observer {
            conference: 11,
            status,
            on: date(2022, 10, 18),
            document: "a fictitious document".into(),
        }
    }

    /// Every status after every other, in the order of [`S::ALL`]: `+` may follow.
    fn table(kind: StakeholderKind) -> Vec<String> {
        let before = [None].into_iter().chain(S::ALL.map(Some));
        before
            .map(|before| {
                let before = before.map(|status| Observer {
                    document: "an earlier document".into(),
                    ..at(status)
                });
                let follows = |status| may_follow(kind, before.as_ref(), &at(status)).is_ok();
                S::ALL
                    .into_iter()
                    .map(|status| if follows(status) { '+' } else { '-' })
                    .collect()
            })
            .collect()
    }

    #[test]
    fn an_objection_refers_and_only_the_conference_denies() {
        assert_eq!(
            table(StakeholderKind::Ngo),
            ["++-+", "+--+", "++++", "--+-", "---+"]
        );
    }

    #[test]
    fn consultative_status_is_not_referred() {
        assert_eq!(
            table(StakeholderKind::NgoInConsultativeStatus),
            ["+--+", "+--+", "+-++", "--+-", "---+"]
        );
    }

    #[test]
    fn the_same_entry_twice_changes_nothing() {
        let refused = may_follow(
            StakeholderKind::Ngo,
            Some(&at(S::Accorded)),
            &at(S::Accorded),
        );
        assert_eq!(refused.unwrap_err().key, "refused-nothing-changed");
    }
}
