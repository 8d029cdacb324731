//! The questions about an organization: asked once, of whoever enters it, and again where it is amended.

use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::stakeholder::wording;
use mechanism::StateCode;
use mechanism::organizations::{Profile, StakeholderKind};
use words::Lang;

/// A name in one language.
pub(crate) struct NameIn {
    pub(crate) field: String,
    pub(crate) label: String,
    pub(crate) value: String,
}

/// The questions with what they are answered by.
pub(crate) struct ProfileForm {
    pub(crate) kinds: Vec<Choice>,
    pub(crate) areas: Vec<Choice>,
    pub(crate) individual: bool,
    /// The name in the reader's language, then in the five others.
    pub(crate) own: NameIn,
    pub(crate) others: Vec<NameIn>,
    pub(crate) acronym: String,
    pub(crate) website: String,
    pub(crate) field: String,
    pub(crate) mandate: String,
    pub(crate) postal: String,
}

/// What was answered.
pub(crate) struct Read {
    pub(crate) kind: Option<StakeholderKind>,
    pub(crate) area: Option<StateCode>,
    pub(crate) individual: bool,
    pub(crate) profile: Profile,
    pub(crate) faults: Faults,
}

impl ProfileForm {
    pub(crate) fn empty(page: &Page) -> Self {
        Self::of(page, None, None, false, &Profile::default())
    }

    pub(crate) fn of(
        page: &Page,
        kind: Option<StakeholderKind>,
        area: Option<&StateCode>,
        individual: bool,
        profile: &Profile,
    ) -> Self {
        let kinds = StakeholderKind::ALL.map(|one| {
            let label = page.say(&format!("stakeholder-{}", one.code()));
            Choice::of(one.code(), label, kind == Some(one))
        });
        let others = Lang::ALL.into_iter().filter(|lang| *lang != page.lang);
        Self {
            kinds: kinds.into(),
            areas: wording::areas(page, area.map_or("", StateCode::as_str)),
            individual,
            own: name_in(page, page.lang, profile),
            others: others.map(|lang| name_in(page, lang, profile)).collect(),
            acronym: profile.acronym.clone(),
            website: profile.website.clone(),
            field: profile.field.clone(),
            mandate: profile.mandate.clone(),
            postal: profile.postal.clone(),
        }
    }

    /// What was typed, and what is wrong with it. Names in languages that are not asked for stay as they were.
    pub(crate) fn read(page: &Page, filled: &Filled, before: &Profile) -> Read {
        let mut names = before.names.clone();
        for lang in Lang::ALL {
            let name = filled.get(&field_of(lang));
            if name.is_empty() {
                names.remove(lang.code());
            } else {
                names.insert(lang.code().to_owned(), name.to_owned());
            }
        }
        let text = |name: &str| filled.get(name).to_owned();
        let kind = StakeholderKind::from_code(filled.get("kind"));
        let area = StateCode::new(filled.get("area")).ok();
        let individual = filled.has("individual");
        let mut faults = Faults::default();
        if kind.is_none() {
            faults.add("kind", page.say("profile-kind-missing"));
        }
        if individual && kind.is_some_and(|kind| kind != StakeholderKind::Academia) {
            faults.add("individual", page.say("refused-only-academics-as-persons"));
        }
        if names.is_empty() {
            faults.add(field_of(page.lang), page.say("profile-name-missing"));
        }
        if area.is_none() {
            faults.add("area", page.say("profile-area-missing"));
        }
        if !is_website(filled.get("website")) {
            faults.add("website", page.say("refused-no-website"));
        }
        Read {
            kind,
            area,
            individual,
            profile: Profile {
                names,
                acronym: text("acronym"),
                website: text("website"),
                field: text("field"),
                mandate: text("mandate"),
                postal: text("postal"),
            },
            faults,
        }
    }
}

fn field_of(lang: Lang) -> String {
    format!("name-{}", lang.code())
}

fn name_in(page: &Page, lang: Lang, profile: &Profile) -> NameIn {
    let language = page.language_name(lang.code());
    NameIn {
        field: field_of(lang),
        label: page.with("profile-name-in", "language", language),
        value: profile.names.get(lang.code()).cloned().unwrap_or_default(),
    }
}

/// A first look, so that a slip is told at its field; the rules look again when it is entered.
fn is_website(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or(text);
    text.is_empty()
        || (host.contains('.') && !host.contains("://") && !text.contains(char::is_whitespace))
}
