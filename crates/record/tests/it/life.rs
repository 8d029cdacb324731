//! A record from its opening to its reopening.

use crate::kit::{on_sqlite, open_record, source};
use mechanism::Reader;

#[test]
fn what_was_entered_is_there_when_the_record_is_opened_again() {
    let place = on_sqlite();
    let record = place.open();
    record.submit(open_record()).unwrap();
    let receipt = record.submit(source("first-source")).unwrap();
    assert_eq!(
        (receipt.first, receipt.last, receipt.repeated),
        (2, 2, false)
    );
    let live = format!("{:?}", record.see(Reader::Public));
    let head = record.head();
    assert_eq!(head.hash, receipt.hash);
    record.close();

    let record = place.open();
    assert_eq!(record.head(), head);
    assert_eq!(format!("{:?}", record.see(Reader::Public)), live);
}
