//! Papers of our own, plainly fictitious, with the noise and the defects that real ones have.

use super::told;
use papers::read::{Chairing, note, summary};

const NOTE: &[u8] = include_bytes!("../../fixtures/note-noisy.txt");
const SUMMARY: &[u8] = include_bytes!("../../fixtures/summary-noisy.txt");
const CLEAN: &[u8] = include_bytes!("../../fixtures/summary-clean.txt");

#[test]
fn dump() {
    let read = note(NOTE).unwrap();
    println!("{:#?}", read.dialogues);
    for p in read.paper.paragraphs() { println!("{}. {:?}", p.number, p.paragraph.text); }
    println!("{:#?}", told(&read.defects));
    let read = summary(SUMMARY).unwrap();
    println!("{:?}", read.dialogue);
    println!("{:?}", read.links);
    for s in &read.paper.sections { println!("## {} {}", s.heading, s.paragraphs.len()); }
    for p in read.paper.paragraphs() { println!("{}. {:?}", p.number, p.paragraph); }
    println!("{:#?}", told(&read.defects));
    let read = summary(CLEAN).unwrap();
    println!("{:?} {:?}", read.dialogue, read.paper.masthead);
    println!("{:#?}", told(&read.defects));
    let _ = Chairing::Chair;
}
