//! Parameters of the API, strictly: what is unknown, given twice or out of its range is refused and named, so that a
//! program with a slip of the pen does not take an unfiltered list for a filtered one.

use super::kinds::{PaperKind, Topic};
use super::problem::ApiProblem;
use crate::search::Kind;
use jiff::civil::Date;
use mechanism::calendar::WorkingGroup;
use std::ops::RangeInclusive;
use utoipa::IntoParams;

/// The years that dialogues can be asked for; the mechanism began in 2020.
pub(crate) const YEARS: RangeInclusive<u32> = 2020..=2999;

/// More than any address of the API takes.
const MOST: usize = 12;

/// The parameters of one request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Takes the parameters apart; every one must be among `known`, and stand there once.
    pub(crate) fn read(text: &str, known: &[&str]) -> Result<Self, ApiProblem> {
        let mut read: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(text.as_bytes()).take(MOST + 1) {
            if !known.contains(&name.as_ref()) {
                let all = known.join(", ");
                return Err(ApiProblem::wrong(
                    &name,
                    format!("Known parameters are: {all}."),
                ));
            }
            if read.iter().any(|(other, _)| *other == name) {
                return Err(ApiProblem::wrong(&name, "It is given twice."));
            }
            read.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(read))
    }

    /// A value, as given.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// A whole number within its range, written as numbers are.
    pub(crate) fn number(
        &self,
        name: &str,
        range: RangeInclusive<u32>,
    ) -> Result<Option<u32>, ApiProblem> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        match text.parse::<u32>() {
            Ok(number) if range.contains(&number) && number.to_string() == text => Ok(Some(number)),
            _ => {
                let (from, to) = range.into_inner();
                Err(ApiProblem::wrong(
                    name,
                    format!("It is a whole number from {from} to {to}."),
                ))
            }
        }
    }

    /// The year of a filter.
    pub(crate) fn year(&self) -> Result<Option<i16>, ApiProblem> {
        Ok(self
            .number("year", YEARS)?
            .and_then(|year| i16::try_from(year).ok()))
    }

    /// The topic of a filter.
    pub(crate) fn topic(&self, name: &str) -> Result<Option<WorkingGroup>, ApiProblem> {
        self.one_of(name, &WorkingGroup::ALL, |group| group.code())
    }

    /// One of several, by its code.
    pub(crate) fn one_of<T: Copy>(
        &self,
        name: &str,
        all: &[T],
        code: impl Fn(T) -> &'static str,
    ) -> Result<Option<T>, ApiProblem> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        let found = all.iter().copied().find(|one| code(*one) == text);
        found.map(Some).ok_or_else(|| {
            let codes: Vec<_> = all.iter().map(|one| code(*one)).collect();
            ApiProblem::wrong(name, format!("It is one of: {}.", codes.join(", ")))
        })
    }

    /// The day `as-of` names, in its one form.
    pub(crate) fn day(&self, name: &str) -> Result<Option<Date>, ApiProblem> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        match text.parse::<Date>() {
            Ok(day) if day.to_string() == text => Ok(Some(day)),
            _ => Err(ApiProblem::wrong(name, "It is a day, such as 2024-09-11.")),
        }
    }
}

/// Which part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Paging {
    /// Which page, from one.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000, default = 1)]
    pub page: u32,
    /// How many items a page has.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 100, default = 50)]
    pub per_page: u32,
}

impl Paging {
    /// Reads it; the first page of fifty where nothing is said.
    pub(crate) fn of(parameters: &Parameters) -> Result<Self, ApiProblem> {
        Ok(Self {
            page: parameters.number("page", 1..=10_000)?.unwrap_or(1),
            per_page: parameters.number("per_page", 1..=100)?.unwrap_or(50),
        })
    }
}

/// As of which day.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter; the framework reads it")]
pub(crate) struct AsOf {
    /// The record as it stood at the end of this day in Vienna, seen through today's consent, protection and erasure.
    #[param(rename = "as-of", value_type = jiff::civil::Date, required = false, example = "2024-09-11")]
    as_of: (),
}

/// By topic and year.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters; `Parameters` reads them")]
pub(crate) struct ByTopicAndYear {
    /// Only on this topic. A joint dialogue, and its papers, are on each of its topics.
    #[param(value_type = Topic, required = false)]
    topic: (),
    /// Only of this year.
    #[param(value_type = u32, required = false, minimum = 2020, maximum = 2999)]
    year: (),
}

/// By kind of paper.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter; `Parameters` reads it")]
pub(crate) struct ByPaperKind {
    /// Only of this kind.
    #[param(value_type = PaperKind, required = false)]
    kind: (),
}

/// By kind of contribution.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter; `Parameters` reads it")]
pub(crate) struct ByContributionKind {
    /// Only of this kind: `activity`, `need`, `offer` or `research`.
    #[param(value_type = Option<String>, required = false, pattern = "^(activity|need|offer|research)$")]
    kind: (),
}

/// By working group.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter; `Parameters` reads it")]
pub(crate) struct ByGroup {
    /// Only of this working group.
    #[param(value_type = Topic, required = false)]
    group: (),
}

/// In the results of a search.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters; `Parameters` reads them")]
pub(crate) struct InResults {
    /// Only of this kind.
    #[param(value_type = Kind, required = false)]
    kind: (),
    /// Which page of twenty, from one.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10, default = 1)]
    page: (),
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KNOWN: [&str; 4] = ["page", "per_page", "topic", "year"];

    fn read(text: &str) -> Result<Parameters, ApiProblem> {
        Parameters::read(text, &KNOWN)
    }

    #[test]
    fn what_is_unknown_or_given_twice_is_named() {
        assert_eq!(
            read("colour=red").unwrap_err().parameter.as_deref(),
            Some("colour")
        );
        assert_eq!(
            read("page=1&page=2").unwrap_err().parameter.as_deref(),
            Some("page")
        );
        assert!(read("page=1&topic=firearms").is_ok());
    }

    #[test]
    fn a_number_is_written_in_one_way_and_within_its_range() {
        for wrong in ["", "0", "01", "+1", "1.0", "-1", "10001", "one", "1 ", "٣"] {
            let encoded: String = form_urlencoded::byte_serialize(wrong.as_bytes()).collect();
            let parameters = read(&format!("page={encoded}")).unwrap();
            assert!(Paging::of(&parameters).is_err(), "{wrong:?}");
        }
        assert_eq!(Paging::of(&read("page=7").unwrap()).unwrap().page, 7);
    }

    #[test]
    fn a_topic_is_one_of_five() {
        assert!(read("topic=weapons").unwrap().topic("topic").is_err());
        assert!(read("topic=").unwrap().topic("topic").is_err());
        assert_eq!(
            read("topic=firearms").unwrap().topic("topic"),
            Ok(Some(WorkingGroup::Firearms))
        );
    }

    proptest! {
        #[test]
        fn anything_is_read_or_refused(text in "\\PC{0,200}") {
            if let Ok(parameters) = read(&text) {
                let _ = (Paging::of(&parameters), parameters.year(), parameters.topic("topic"));
            }
        }
    }
}
