//! The closed lists of the API: what a field may say. They mirror the record's own, under codes that do not change.

use mechanism::{calendar, dialogue, paper, participation, review};
use serde::Serialize;
use utoipa::ToSchema;

macro_rules! mirror {
    ($($(#[$doc:meta])* $name:ident of $domain:path { $($(#[$attr:meta])* $variant:ident),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
            #[serde(rename_all = "kebab-case")]
            pub(crate) enum $name {
                $($(#[$attr])* #[allow(missing_docs, reason = "the code says it")] $variant),+
            }

            impl From<$domain> for $name {
                fn from(it: $domain) -> Self {
                    use $domain as D;
                    match it {
                        $(D::$variant => Self::$variant),+
                    }
                }
            }
        )+
    };
}

mirror! {
    /// The field of one of the five working groups, and so the topic of a dialogue.
    Topic of calendar::WorkingGroup {
        Firearms, TraffickingInPersons, SmugglingOfMigrants, TechnicalAssistance, InternationalCooperation,
    }
    /// What a group's gathering is called.
    Gathering of calendar::Gathering { Session, Meeting }
    /// Whether the source states a fact or it follows from what sources state.
    Certainty of calendar::Certainty { Stated, Inferred }
    /// The weight of a source where sources differ: a paper of the Conference goes before a page of the secretariat.
    Rank of calendar::Rank { Paper, Secretariat, Other }
    /// In which office somebody served a working group.
    Role of calendar::Role { Chair, CoChair }
    /// Where and how a dialogue took place.
    Mode of dialogue::Mode { InPerson, Online, Hybrid }
    /// Which officers of the groups chaired.
    Chairing of dialogue::Chairing { Chair, OneOfCoChairs, CoChairs, OneOfEach }
    /// To whom the summary is credited.
    Credited of dialogue::Credited { Chair, CoChairs }
    /// What a paper is. `points` are ours: a paraphrase, never to be cited as the paper.
    PaperKind of paper::PaperKind { Summary, Note, Status, Background, Programme, Points }
    /// What is counted.
    Unit of participation::Unit { Organizations, Persons, States, Speakers, Speeches, Minutes }
    /// At which stage it was counted. Numbers of different stages are never added.
    Stage of participation::Stage { Applied, Admitted, Registered, Attended, Unclear }
    /// In the room, online, or both together.
    Taking of participation::Taking { All, InPerson, Online }
    /// Of which kind. `other` are academia and private sector together; parliamentarians are counted apart.
    CountedKind of participation::Kind {
        Ngo, Other, Academia, PrivateSector, Parliamentarian, Stakeholder, State, Intergovernmental, Everybody,
    }
    /// How exact a number is.
    Precision of participation::Precision { Exact, About, MoreThan }
    /// What was counted of the review process.
    Measure of review::Measure {
        #[serde(rename = "reviews-of-group-1")] ReviewsOfGroup1,
        #[serde(rename = "reviews-of-group-2")] ReviewsOfGroup2,
        #[serde(rename = "reviews-of-group-3")] ReviewsOfGroup3,
        ReviewsProgressing, ReviewsNotStarted, ReviewsStarted,
        StatesParties, FocalPoints, GovernmentalExperts, WomenAmongExpertsPerCent,
    }
}

/// What became of a dialogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Life {
    /// Announced.
    Planned,
    /// Its sitting is open.
    Open,
    /// It was held.
    Held,
    /// It will not be held.
    Cancelled,
    /// It is held jointly with others, as the dialogue it became.
    Merged,
    /// It is held in parts, as the dialogues it became.
    Split,
}

impl From<&dialogue::Life> for Life {
    fn from(life: &dialogue::Life) -> Self {
        match life {
            dialogue::Life::Planned => Self::Planned,
            dialogue::Life::Open(_) => Self::Open,
            dialogue::Life::Held => Self::Held,
            dialogue::Life::Cancelled => Self::Cancelled,
            dialogue::Life::Merged { .. } => Self::Merged,
            dialogue::Life::Split { .. } => Self::Split,
        }
    }
}

/// The code of a value of one of these lists, as JSON writes it: for tables and addresses.
pub(crate) fn code(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_have_the_codes_of_their_addresses() {
        for group in calendar::WorkingGroup::ALL {
            assert_eq!(code(Topic::from(group)), group.code());
        }
        assert_eq!(
            code(Measure::from(review::Measure::ReviewsOfGroup1)),
            review::Measure::ReviewsOfGroup1.code()
        );
    }
}
