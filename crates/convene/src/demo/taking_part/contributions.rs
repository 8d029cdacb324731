//! Activities, needs, offers and research of fictitious organizations: five that are published, one that waits at the desk with
//! an address in its words, one that was returned. Every text says that it is made up.

use super::Script;
use super::applications::Applicants;
use super::calendar::Coming;
use jiff::SignedDuration;
use mechanism::calendar::WorkingGroup;
use mechanism::calendar::WorkingGroup::{
    Firearms, InternationalCooperation, SmugglingOfMigrants, TechnicalAssistance,
    TraffickingInPersons,
};
use mechanism::contributions::{
    Contact, ContributionCommand, ContributionKind, ContributionText, NewContribution, Reason,
    Reference,
};
use mechanism::people::RegionalGroup;
use mechanism::{Actor, Command, ContributionRef, day_in_vienna};
use std::collections::BTreeMap;

/// What becomes of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Published,
    Waiting,
    Returned,
}

struct Made {
    kind: ContributionKind,
    language: &'static str,
    title: &'static str,
    description: &'static str,
    themes: &'static [&'static str],
    topics: &'static [WorkingGroup],
    region: Option<RegionalGroup>,
    /// Whether it belongs to the dialogue on firearms to come.
    here: bool,
    named: bool,
    contact: Option<(&'static str, &'static str)>,
    cites: &'static [Cited],
    fate: Fate,
}

/// Authors, title, year, publisher, where it is. The years lie before any day the demonstration is tried on.
type Cited = (&'static str, &'static str, i16, &'static str, &'static str);

const ENTRIES: [Made; 7] = [
    Made {
        kind: ContributionKind::Offer,
        language: "en",
        title: "Two days of training in comparing marks (fictitious)",
        description: "This entry is fictitious and belongs to the demonstration.\n\nWe train up to ten people of one laboratory for two days: how marks are photographed so that another laboratory can compare them, and how a question is put so that no record has to be handed over. We come to you; you need a room and a microscope.",
        themes: &["tracing", "laboratories"],
        topics: &[Firearms, TechnicalAssistance],
        region: Some(RegionalGroup::Africa),
        here: false,
        named: true,
        contact: Some(("Training desk (fictitious)", "training@tracing-lab.example")),
        cites: &[],
        fate: Fate::Published,
    },
    Made {
        kind: ContributionKind::Need,
        language: "es",
        title: "Se necesita una guía para quienes reciben denuncias (ficticio)",
        description: "Esta aportación es ficticia y forma parte de la demostración.\n\nLas oficinas de barrio que reciben denuncias de hallazgos de armas no saben a quién avisar ni qué decir a quien denuncia. Ayudaría una guía de pocas páginas y medio día de formación por oficina.",
        themes: &["denuncias", "formación"],
        topics: &[Firearms, TechnicalAssistance],
        region: Some(RegionalGroup::LatinAmericaCaribbean),
        here: true,
        named: true,
        contact: None,
        cites: &[],
        fate: Fate::Published,
    },
    Made {
        kind: ContributionKind::Activity,
        language: "fr",
        title: "Une semaine commune pour douanes et laboratoires (fictif)",
        description: "Cette contribution est fictive et appartient à la démonstration.\n\nDouze agents des douanes et huit techniciens de laboratoire ont travaillé ensemble pendant une semaine sur des envois fictifs. Six mois plus tard, nous avons demandé ce qui avait changé: on se téléphone.",
        themes: &["formation", "douanes"],
        topics: &[Firearms, InternationalCooperation],
        region: None,
        here: true,
        named: true,
        contact: None,
        cites: &[],
        fate: Fate::Published,
    },
    Made {
        kind: ContributionKind::Research,
        language: "en",
        title: "How long requests for tracing take: an invented data set (fictitious)",
        description: "This entry is fictitious and belongs to the demonstration.\n\nFor three hundred invented requests the data set says when they were sent, answered and asked about again. The paper describes how they were counted and what the counting cannot show.",
        themes: &["tracing", "data on firearms"],
        topics: &[Firearms],
        region: None,
        here: true,
        named: true,
        contact: Some((
            "Data desk (fictitious)",
            "data@fictitious-institute.example",
        )),
        cites: &[
            (
                "A. Fictitious, B. Invented",
                "Counting requests that nobody sent",
                2021,
                "Fictitious Press",
                "10.5555/fictitious.2021.1",
            ),
            (
                "B. Invented",
                "Three hundred invented requests",
                2022,
                "",
                "https://data.fictitious-institute.example/requests?version=2#table",
            ),
        ],
        fate: Fate::Published,
    },
    Made {
        kind: ContributionKind::Offer,
        language: "ar",
        title: "ترجمة نماذج الإبلاغ إلى العربية (عرض خيالي)",
        description: "هذه مساهمة خيالية وهي جزء من العرض التوضيحي.\n\nنعرض ترجمة نماذج الإبلاغ القصيرة، حتى عشر صفحات، ومراجعتها مع من سيستعملونها. ولا نطلب مقابلا.",
        themes: &["الترجمة", "الإبلاغ"],
        topics: &[TraffickingInPersons, SmugglingOfMigrants],
        region: None,
        here: false,
        named: false,
        contact: None,
        cites: &[],
        fate: Fate::Published,
    },
    Made {
        kind: ContributionKind::Offer,
        language: "en",
        title: "A picture book of parts sent by post (fictitious)",
        description: "This entry is fictitious and belongs to the demonstration.\n\nWe give away a picture book of twenty pages for those who look at parcels. Write to somebody@picture-book.example and we send it.",
        themes: &["post and parcels"],
        topics: &[Firearms],
        region: None,
        here: false,
        named: true,
        contact: None,
        cites: &[],
        fate: Fate::Waiting,
    },
    Made {
        kind: ContributionKind::Need,
        language: "ru",
        title: "Нужны переводчики для опросов (вымышлено)",
        description: "Этот материал вымышлен и относится к демонстрации.\n\nНам нужны переводчики, которые умеют говорить с пострадавшими.",
        themes: &["перевод"],
        topics: &[TraffickingInPersons],
        region: Some(RegionalGroup::EasternEurope),
        here: false,
        named: true,
        contact: None,
        cites: &[],
        fate: Fate::Returned,
    },
];

/// Why one is returned.
const REASON: &str = "This reason is fictitious. Please say for which languages, and for how long, so that somebody can answer.";

/// Hands them in and decides on some.
pub(super) fn prepare(
    script: &mut Script,
    coming: &Coming,
    applicants: &Applicants,
) -> anyhow::Result<()> {
    let mut in_year: BTreeMap<i16, u32> = BTreeMap::new();
    for ((made, nth), (person, organization)) in ENTRIES.iter().zip(0_i64..).zip(applicants) {
        let when = script.ago(SignedDuration::from_mins(290 - 40 * nth));
        let year = day_in_vienna(when).year();
        let number = in_year.entry(year).or_default();
        *number += 1;
        let contribution = ContributionRef {
            year,
            number: *number,
        };
        let new = NewContribution {
            replaces: None,
            organization: Some(*organization),
            kind: made.kind,
            topics: made.topics.to_vec(),
            region: made.region,
            dialogue: made.here.then(|| coming.firearms.clone()),
            language: made.language.to_owned(),
            text: made.text(),
            named: made.named,
            contact: made.contact.map(|(name, address)| Contact {
                name: name.to_owned(),
                address: address.to_owned(),
            }),
        };
        let submit = ContributionCommand::Submit(Box::new(new));
        script.enter(Actor::Person(*person), when, Command::Contribution(submit))?;
        let version = 1;
        let decision = match made.fate {
            Fate::Waiting => continue,
            Fate::Published => ContributionCommand::Publish {
                contribution,
                version,
            },
            Fate::Returned => ContributionCommand::Return {
                contribution,
                version,
                reason: Reason(REASON.to_owned()),
            },
        };
        let after = script.ago(SignedDuration::from_mins(270 - 40 * nth));
        let decision = Command::Contribution(decision);
        script.enter(Actor::at_the_command_line(), after, decision)?;
    }
    Ok(())
}

impl Made {
    fn text(&self) -> ContributionText {
        ContributionText {
            title: self.title.to_owned(),
            description: self.description.to_owned(),
            language: String::new(),
            themes: self.themes.iter().map(ToString::to_string).collect(),
            references: self
                .cites
                .iter()
                .map(|(authors, title, year, publisher, locator)| Reference {
                    authors: (*authors).to_owned(),
                    title: (*title).to_owned(),
                    year: Some(*year),
                    publisher: (*publisher).to_owned(),
                    locator: locator.parse().ok(),
                })
                .collect(),
        }
    }
}
