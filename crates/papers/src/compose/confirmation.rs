//! The confirmation of somebody's participation: one sheet with their name as they write it and a code for the desk at the
//! door. It is no United Nations paper: no masthead, no symbol, no emblem, and it says of itself that it is not a pass.

use jiff::civil::Date;
use serde::Serialize;
use words::Lang;

/// What a confirmation says; every word is worded in its language already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confirmation {
    /// The language it speaks.
    pub language: Lang,
    /// The day it was made out.
    pub made_out: Date,
    /// What it is: "Confirmation of participation".
    pub title: String,
    /// What is said above everything, such as that all is fictitious; empty: nothing.
    pub banner: String,
    /// Whom it confirms, in their own script.
    pub name: String,
    /// For whom they come.
    pub organization: String,
    /// What else there is to know, each with its name.
    pub facts: Vec<(String, String)>,
    /// What it is not, and what to bring.
    pub notes: Vec<String>,
    /// The code, row by row: `#` is dark. All rows are as long as there are rows.
    pub code: Vec<String>,
    /// What the code is, for those who do not see it.
    pub code_described: String,
    /// The reference that stands under the code, for typing it.
    pub reference: String,
}
