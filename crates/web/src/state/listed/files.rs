//! A list as a file, in one click: a paper to print, a spreadsheet or comma-separated values for the capital.

use super::{circulated_questions, paper, sheet};
use crate::acting::Acting;
use crate::answer::{Answer, own_file};
use crate::machine::data::Form;
use crate::problem::Problem;
use mechanism::ListView;

/// The files of a list.
pub(crate) const FILES: [&str; 3] = ["paper.pdf", "list.xlsx", "list.csv"];

/// One of them. `address` is that of the list's page.
pub(crate) async fn file(
    acting: &Acting,
    list: &ListView<'_>,
    address: &str,
    file: &str,
) -> Answer {
    let (view, page, site) = (&acting.view, &acting.page, &acting.site);
    let circulation = list.list.circulation;
    // What was destroyed is in no file either.
    let rows = list.rows.as_deref().ok_or(Problem::NotFound)?;
    let form = circulated_questions(view, &circulation.dialogue);
    let name = format!("{}-list-{}", circulation.dialogue, circulation.number);
    let path = page.href(&format!("{address}/{file}"));
    match file {
        "list.xlsx" => sheet(page, &form, rows).file(site, &path, &name, Form::Xlsx),
        "list.csv" => sheet(page, &form, rows).file(site, &path, &name, Form::Csv),
        "paper.pdf" => {
            let paper = paper(page, view, &list.list, rows, &form);
            let head = site.record.head();
            let pdf = site.printing.pdf(&site.printer, paper, head).await?;
            let name = format!("{name}-{}.pdf", page.lang.code());
            Ok(own_file("application/pdf", &name, pdf))
        }
        _ => Err(Problem::NotFound),
    }
}
