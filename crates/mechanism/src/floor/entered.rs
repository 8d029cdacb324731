//! Acts of the floor, applied.

use super::FloorEvent;
use crate::World;
use crate::world::Damaged;

pub(crate) fn apply(_world: &mut World, _event: &FloorEvent) -> Result<(), Damaged> {
    Ok(())
}
