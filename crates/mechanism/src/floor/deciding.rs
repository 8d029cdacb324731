//! What is possible on the floor, and what is refused.

use super::FloorCommand;
use crate::world::{Decision, Submission};
use crate::{Refusal, World};

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &FloorCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}
