//! One organization of a list.

use crate::page::Page;
use crate::stakeholder::as_seen::{self, Line};
use crate::stakeholder::wording;
use mechanism::organizations::{StakeholderKind, region_of};
use mechanism::participation::circulation::Row;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::form::Form;
use mechanism::participation::objection::Standing;
use mechanism::people::RegionalGroup;
use mechanism::{ListRow, ListedStage, ObjectionView};

/// A row as pages show it.
pub(crate) struct Entry {
    /// The reference as it stands in addresses.
    pub(crate) slug: String,
    pub(crate) reference: String,
    pub(crate) name: String,
    pub(crate) acronym: String,
    pub(crate) kind: StakeholderKind,
    pub(crate) kind_name: String,
    pub(crate) area: String,
    pub(crate) region: Option<RegionalGroup>,
    /// Its website as an address one can follow; empty: none.
    pub(crate) website: String,
    pub(crate) new: bool,
    /// Where the case stands, as far as everybody knows who has the list; empty before it is on one.
    pub(crate) stage: String,
    pub(crate) tone: &'static str,
    /// The row line by line, exactly as it was circulated.
    pub(crate) lines: Vec<Line>,
    /// What the reader's own delegation expresses.
    pub(crate) own: Vec<Own>,
    /// Whether somebody can still express something about it.
    pub(crate) withdrawn: bool,
}

/// What the reader's own delegation expresses, in a few words.
pub(crate) struct Own {
    pub(crate) href: String,
    /// "Objection: draft, waiting for the head of delegation".
    pub(crate) said: String,
    pub(crate) tone: &'static str,
}

impl Own {
    pub(crate) fn of(page: &Page, view: &ObjectionView) -> Self {
        let objection = &view.objection;
        let standing = &objection.standing;
        let values = [
            (
                "position",
                page.say(&format!("position-{}", objection.position.code()))
                    .into(),
            ),
            (
                "standing",
                page.say(&format!("standing-{}", standing.code())).into(),
            ),
        ];
        Self {
            href: page.href(&format!("/state/objections/{}", objection.id)),
            said: page.say_with("objecting-stands", &values),
            tone: match standing {
                Standing::Drafted | Standing::Withdrawing { .. } => "waiting",
                Standing::Maintained { .. } => "active",
                Standing::Withdrawn { .. } => "",
            },
        }
    }
}

impl Entry {
    /// A row that is on a list.
    pub(crate) fn of(page: &Page, form: &Form, listed: &ListRow) -> Self {
        Self {
            new: listed.new_since_last,
            stage: page
                .say(&format!("listed-stage-{}", listed.stage.code()))
                .into_owned(),
            tone: match listed.stage {
                ListedStage::Open => "active",
                ListedStage::Elsewhere => "",
                ListedStage::WithTheBody => "waiting",
                ListedStage::Decided(Outcome::Admitted) => "good",
                ListedStage::Decided(Outcome::NotAdmitted) => "stop",
                ListedStage::Withdrawn => "",
            },
            withdrawn: matches!(
                listed.stage,
                ListedStage::Withdrawn | ListedStage::Elsewhere
            ),
            own: listed.own.iter().map(|own| Own::of(page, own)).collect(),
            ..Self::foreseen(page, form, &listed.row, false)
        }
    }

    /// A row as it would go out.
    pub(crate) fn foreseen(page: &Page, form: &Form, row: &Row, new: bool) -> Self {
        Self {
            slug: row.application.slug(),
            reference: row.application.to_string(),
            name: row.profile.name(page.lang.code()).to_owned(),
            acronym: row.profile.acronym.clone(),
            kind: row.kind,
            kind_name: page
                .say(&format!("stakeholder-{}", row.kind.code()))
                .into_owned(),
            area: match &row.area {
                Some(area) => wording::area(page, area),
                None => page.say("as-seen-no-area").into_owned(),
            },
            region: row.area.as_ref().and_then(region_of),
            website: address(&row.profile.website),
            new,
            stage: String::new(),
            tone: "",
            lines: as_seen::lines(page, row, form),
            own: Vec::new(),
            withdrawn: false,
        }
    }

    /// Whether these words stand anywhere in the row.
    pub(super) fn says(&self, folded: &str) -> bool {
        self.lines
            .iter()
            .any(|line| words::fold(&line.value).contains(folded))
    }
}

/// A website as a link: the record lets only the web's two schemes in, and people leave them out.
fn address(website: &str) -> String {
    match website {
        "" => String::new(),
        whole if whole.starts_with("http://") || whole.starts_with("https://") => whole.to_owned(),
        bare => format!("https://{bare}"),
    }
}
