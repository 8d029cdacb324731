//! A table as JSON: rows as objects, and where they come from beside them.

use super::table::{Cell, TableOf};
use super::{NotWritten, Provenance};
use serde_json::{Map, Value, json};

/// Writes a table.
pub(super) fn write(table: &TableOf<'_>, provenance: &Provenance) -> Result<Vec<u8>, NotWritten> {
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let pairs = table.columns.iter().zip(row);
            Value::Object(
                pairs
                    .map(|(name, cell)| ((*name).to_owned(), value(cell)))
                    .collect::<Map<_, _>>(),
            )
        })
        .collect();
    let document = json!({
        "title": table.title,
        "source": provenance.address,
        "keeper": provenance.keeper,
        "terms": provenance.terms,
        "as_of": provenance.as_of.map(|day| day.to_string()),
        "record": {
            "number": provenance.number,
            "hash": provenance.hash,
            "entered": provenance.entered.to_string(),
        },
        "rows": rows,
    });
    Ok(serde_json::to_vec(&document)?)
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => Value::from(text.as_str()),
        Cell::Number(number) => Value::from(*number),
        Cell::Day(day) => Value::from(day.to_string()),
        Cell::Truth(yes) => Value::from(*yes),
    }
}
