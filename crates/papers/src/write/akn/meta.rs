//! Who, when, what: the identification of a paper as work, expression and manifestation, and the addresses of the three.

use super::super::furniture::Furniture;
use super::super::xml::Xml;
use super::{Class, WriteError, day};
use crate::{Paper, Standing};
use jiff::civil::Date;

/// What a paper does not say of itself but an address needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The body whose paper it is.
    pub body: Body,
    /// The day of the work where the masthead has no date: of the dialogue, or of the last entry it was made from.
    pub date: Date,
    /// The paper's name in the record ("fa-2022-summary"); stands in its address where it has no symbol.
    pub name: String,
}

/// A body of the Conference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// The Conference of the Parties itself.
    Conference,
    /// The working group of this number in symbols: 6 for WG.6.
    WorkingGroup(u8),
}

/// By the register of document symbols: WG.2 technical assistance, WG.3 international cooperation, WG.4 trafficking in
/// persons, WG.6 firearms, WG.7 smuggling of migrants (3 and 7 are inferred).
impl From<mechanism::calendar::WorkingGroup> for Body {
    fn from(group: mechanism::calendar::WorkingGroup) -> Self {
        use mechanism::calendar::WorkingGroup as Group;
        Self::WorkingGroup(match group {
            Group::TechnicalAssistance => 2,
            Group::InternationalCooperation => 3,
            Group::TraffickingInPersons => 4,
            Group::Firearms => 6,
            Group::SmugglingOfMigrants => 7,
        })
    }
}

impl Body {
    /// The part of an address that names the body.
    fn code(self) -> String {
        match self {
            Self::Conference => "un-ctoc-cop".to_owned(),
            Self::WorkingGroup(number) => format!("un-ctoc-cop-wg{number}"),
        }
    }

    fn name(self, language: words::Lang) -> String {
        match self {
            Self::Conference => words::say(language, "conference-name").into_owned(),
            Self::WorkingGroup(number) => format!("CTOC/COP/WG.{number}"),
        }
    }
}

pub(super) fn write(
    xml: &mut Xml,
    paper: &Paper,
    identity: &Identity,
    class: &Class,
    furniture: &Furniture,
) -> Result<(), WriteError> {
    let date = day(paper, identity).to_string();
    let number = number(furniture, identity);
    let body = identity.body.code();
    let work = format!(
        "/akn/un/{}/{}/{body}/{date}/{number}",
        class.element, class.subtype
    );
    let expression = format!("{work}/{}@{date}", paper.language.iso639_2());
    let shown = furniture.symbol.as_deref().unwrap_or(&identity.name);
    xml.element("meta", &[], |xml| {
        xml.element("identification", &[("source", "#convene")], |xml| {
            level(xml, "FRBRWork", &work, "", &date, "#body", |xml| {
                xml.empty("FRBRcountry", &[("value", "un")])?;
                xml.empty("FRBRsubtype", &[("value", class.subtype)])?;
                xml.empty("FRBRnumber", &[("value", &number), ("showAs", shown)])
            })?;
            level(
                xml,
                "FRBRExpression",
                &expression,
                "",
                &date,
                "#secretariat",
                |xml| {
                    xml.empty("FRBRlanguage", &[("language", paper.language.iso639_2())])?;
                    let original = paper.masthead.original;
                    if original == paper.language {
                        return Ok(());
                    }
                    let from = format!("{work}/{}@{date}/!main", original.iso639_2());
                    let attributes = [
                        ("href", from.as_str()),
                        ("fromLanguage", original.iso639_2()),
                        ("authoritative", "false"),
                        ("by", "#secretariat"),
                    ];
                    xml.empty("FRBRtranslation", &attributes)
                },
            )?;
            level(
                xml,
                "FRBRManifestation",
                &expression,
                ".xml",
                &date,
                "#convene",
                |xml| xml.empty("FRBRformat", &[("value", "application/akn+xml")]),
            )
        })?;
        publication(xml, paper, furniture, &date)?;
        references(xml, paper, identity.body)
    })
}

/// One of the three levels.
fn level(
    xml: &mut Xml,
    name: &str,
    uri: &str,
    ending: &str,
    date: &str,
    author: &str,
    more: impl FnOnce(&mut Xml) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    xml.element(name, &[], |xml| {
        xml.empty("FRBRthis", &[("value", &format!("{uri}/!main{ending}"))])?;
        xml.empty("FRBRuri", &[("value", &format!("{uri}{ending}"))])?;
        xml.empty("FRBRdate", &[("date", date), ("name", "submission")])?;
        xml.empty("FRBRauthor", &[("href", author)])?;
        more(xml)
    })
}

/// The symbol in the letters of an address, or the paper's name in the record: a number is never made up.
fn number(furniture: &Furniture, identity: &Identity) -> String {
    let text = furniture.symbol.as_deref().unwrap_or(&identity.name);
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    text.trim_end_matches('*')
        .replace('/', "-")
        .chars()
        .map(|c| if fits(c) { c } else { '_' })
        .collect()
}

fn publication(
    xml: &mut Xml,
    paper: &Paper,
    furniture: &Furniture,
    date: &str,
) -> Result<(), WriteError> {
    let name = match paper.standing {
        Standing::Draft => "draft",
        Standing::Informal => "informal",
        Standing::Issued => "issued",
        Standing::Reproduced => "reproduced",
    };
    let shown = furniture.standing.as_deref().unwrap_or(&furniture.byline);
    let mut attributes = vec![("name", name), ("date", date), ("showAs", shown)];
    attributes.extend(furniture.symbol.as_deref().map(|symbol| ("number", symbol)));
    xml.empty("publication", &attributes)
}

fn references(xml: &mut Xml, paper: &Paper, body: Body) -> Result<(), WriteError> {
    let secretariat = "/akn/ontology/organization/un/secretariat";
    xml.element("references", &[("source", "#convene")], |xml| {
        let href = format!("/akn/ontology/organization/un/{}", body.code());
        let name = body.name(paper.language);
        xml.empty(
            "TLCOrganization",
            &[("eId", "body"), ("href", &href), ("showAs", &name)],
        )?;
        xml.empty(
            "TLCOrganization",
            &[
                ("eId", "secretariat"),
                ("href", secretariat),
                ("showAs", "Secretariat"),
            ],
        )?;
        let convene = "/akn/ontology/organization/convene";
        xml.empty(
            "TLCOrganization",
            &[("eId", "convene"), ("href", convene), ("showAs", "Convene")],
        )
    })
}
