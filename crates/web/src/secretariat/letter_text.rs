//! Letters as templates: the same facts say the same in each of the six languages. Pure; an officer sees the text before it
//! leaves, and may change it.

use mechanism::letters::{LONGEST_SUBJECT, LetterText};
use mechanism::participation::registration::Attendance;
use words::{Lang, Value};

/// To whom a letter speaks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Addressee<'a> {
    /// As they write it; empty: unknown.
    pub(crate) name: &'a str,
    /// Whether they asked for neutral subjects.
    pub(crate) neutral: bool,
}

/// Of what a letter speaks. Everything is in the letter's language already: dates, names of dialogues, of bodies.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LetterFacts<'a> {
    /// The organization is admitted: it must name its people.
    Invitation {
        /// The organization.
        organization: &'a str,
        /// The dialogue: "constructive dialogue of 3 March 2027".
        dialogue: &'a str,
        /// The application's printed reference.
        reference: &'a str,
        /// By when.
        until: &'a str,
        /// Where.
        link: &'a str,
    },
    /// The organization is not admitted.
    NotAdmitted {
        /// The organization.
        organization: &'a str,
        /// The dialogue.
        dialogue: &'a str,
        /// The application's printed reference.
        reference: &'a str,
        /// The body that decided.
        decider: &'a str,
        /// The day.
        day: &'a str,
        /// On what basis.
        basis: &'a str,
        /// What may be said of the reasons.
        told: Option<&'a str>,
        /// How it can be looked at again; `None`: it cannot.
        review: Option<&'a str>,
        /// Where the application stands.
        link: &'a str,
    },
    /// Thanks after the meeting, and the evaluation.
    Thanks {
        /// The dialogue.
        dialogue: &'a str,
        /// Until when the form is open.
        until: &'a str,
        /// Where it is.
        link: &'a str,
    },
    /// What became of a proposal for a panel.
    Panel {
        /// The dialogue.
        dialogue: &'a str,
        /// Who was proposed.
        name: &'a str,
        /// Each item with what was decided, a line each.
        outcomes: &'a str,
        /// Where the proposals stand.
        link: &'a str,
    },
    /// What became of a written comment.
    Comment {
        /// What.
        outcome: CommentOutcome,
        /// The dialogue.
        dialogue: &'a str,
        /// The comment's printed reference.
        reference: &'a str,
        /// Why; empty where it was posted.
        reason: &'a str,
        /// Where it stands.
        link: &'a str,
    },
    /// What became of an activity, a need, an offer or research.
    Contribution {
        /// What.
        outcome: ContributionOutcome,
        /// Its printed reference.
        reference: &'a str,
        /// Why; empty where it was published.
        reason: &'a str,
        /// Where it stands.
        link: &'a str,
    },
    /// The Chair's summary was issued, or issued anew.
    SummaryIssued {
        /// The dialogue.
        dialogue: &'a str,
        /// Where it is.
        link: &'a str,
    },
    /// How to come, or to follow online.
    Guidance {
        /// How they take part.
        mode: Attendance,
        /// The dialogue.
        dialogue: &'a str,
        /// Their own page.
        link: &'a str,
    },
}

/// What became of a written comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CommentOutcome {
    Posted,
    Returned,
    Declined,
}

/// What became of an activity, a need, an offer or research.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContributionOutcome {
    Published,
    Returned,
    Declined,
}

impl LetterFacts<'_> {
    const fn key(&self) -> &'static str {
        match self {
            Self::Invitation { .. } => "invitation",
            Self::NotAdmitted { .. } => "not-admitted",
            Self::Thanks { .. } => "thanks",
            Self::Panel { .. } => "panel-outcome",
            Self::SummaryIssued { .. } => "summary-issued",
            Self::Comment { outcome, .. } => match outcome {
                CommentOutcome::Posted => "comment-posted",
                CommentOutcome::Returned => "comment-returned",
                CommentOutcome::Declined => "comment-declined",
            },
            Self::Contribution { outcome, .. } => match outcome {
                ContributionOutcome::Published => "contribution-published",
                ContributionOutcome::Returned => "contribution-returned",
                ContributionOutcome::Declined => "contribution-declined",
            },
            Self::Guidance {
                mode: Attendance::InPerson,
                ..
            } => "guidance-in-person",
            Self::Guidance {
                mode: Attendance::Online,
                ..
            } => "guidance-online",
        }
    }

    /// Whether the recipient has to do something.
    const fn requires_action(&self) -> bool {
        matches!(
            self,
            Self::Invitation { .. }
                | Self::Comment {
                    outcome: CommentOutcome::Returned,
                    ..
                }
                | Self::Contribution {
                    outcome: ContributionOutcome::Returned,
                    ..
                }
        )
    }

    fn values(&self) -> Vec<(&'static str, Value<'static>)> {
        let said = |values: &[(&'static str, &str)]| {
            let values = values.iter();
            values
                .map(|(name, value)| (*name, Value::from((*value).to_owned())))
                .collect()
        };
        match *self {
            Self::Invitation {
                organization,
                dialogue,
                reference,
                until,
                link,
            } => said(&[
                ("organization", organization),
                ("dialogue", dialogue),
                ("reference", reference),
                ("until", until),
                ("link", link),
            ]),
            Self::NotAdmitted {
                organization,
                dialogue,
                reference,
                decider,
                day,
                basis,
                link,
                ..
            } => said(&[
                ("organization", organization),
                ("dialogue", dialogue),
                ("reference", reference),
                ("decider", decider),
                ("day", day),
                ("basis", basis),
                ("link", link),
            ]),
            Self::Thanks {
                dialogue,
                until,
                link,
            } => said(&[("dialogue", dialogue), ("until", until), ("link", link)]),
            Self::Panel {
                dialogue,
                name,
                outcomes,
                link,
            } => said(&[
                ("dialogue", dialogue),
                ("name", name),
                ("outcomes", outcomes),
                ("link", link),
            ]),
            Self::Comment {
                dialogue,
                reference,
                reason,
                link,
                ..
            } => said(&[
                ("dialogue", dialogue),
                ("reference", reference),
                ("reason", reason),
                ("link", link),
            ]),
            Self::Contribution {
                reference,
                reason,
                link,
                ..
            } => said(&[("reference", reference), ("reason", reason), ("link", link)]),
            Self::SummaryIssued { dialogue, link } | Self::Guidance { dialogue, link, .. } => {
                said(&[("dialogue", dialogue), ("link", link)])
            }
        }
    }
}

/// The text of a letter.
pub(crate) fn draft(lang: Lang, to: Addressee<'_>, facts: &LetterFacts<'_>) -> LetterText {
    let values = facts.values();
    let key = facts.key();
    let subject = words::say_with(lang, &format!("letter-{key}-subject"), &values);
    let subject = if to.neutral {
        words::say(lang, "letter-neutral-subject").into_owned()
    } else if facts.requires_action() {
        words::say_with(lang, "letter-action", &[("subject", subject.into())])
    } else {
        subject
    };
    let mut passages = vec![greeting(lang, to.name)];
    passages.push(words::say_with(
        lang,
        &format!("letter-{key}-body"),
        &values,
    ));
    if let LetterFacts::NotAdmitted { told, review, .. } = facts {
        passages.extend(after_refusal(lang, *told, *review));
        passages.push(words::say_with(lang, "letter-not-admitted-page", &values));
    }
    passages.push(words::say(lang, "letter-closing").into_owned());
    LetterText {
        language: lang.code().to_owned(),
        subject: subject.chars().take(LONGEST_SUBJECT).collect(),
        body: passages.join("\n\n"),
    }
}

fn greeting(lang: Lang, name: &str) -> String {
    match name.trim() {
        "" => words::say(lang, "letter-greeting-unnamed").into_owned(),
        name => words::say_with(lang, "letter-greeting", &[("name", name.into())]),
    }
}

/// What may be said, and whether and how it can be looked at again: a refusal always says the second.
fn after_refusal(lang: Lang, told: Option<&str>, review: Option<&str>) -> Vec<String> {
    let mut passages = Vec::new();
    if let Some(told) = told.map(str::trim).filter(|told| !told.is_empty()) {
        passages.push(words::say(lang, "letter-not-admitted-told").into_owned());
        passages.push(told.to_owned());
    }
    passages.push(match review {
        Some(how) => words::say_with(lang, "letter-not-admitted-review", &[("how", how.into())]),
        None => words::say(lang, "letter-not-admitted-final").into_owned(),
    });
    passages
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: Addressee<'_> = Addressee {
        name: "Ana",
        neutral: false,
    };

    const LINK: &str = "https://dialogues.example/en/x";

    fn invitation() -> LetterFacts<'static> {
        LetterFacts::Invitation {
            organization: "Example Harbour Watch (fictitious)",
            dialogue: "constructive dialogue of 3 March 2031",
            reference: "FA-2031/A-0001",
            until: "12 February 2031",
            link: LINK,
        }
    }

    #[test]
    fn an_invitation_says_what_to_do_by_when_and_where() {
        let letter = draft(Lang::En, ANA, &invitation());
        assert!(
            letter.subject.starts_with("Action required: "),
            "{letter:?}"
        );
        for said in [
            "Dear Ana,",
            "Example Harbour Watch (fictitious)",
            "FA-2031/A-0001",
            "12 February 2031",
            LINK,
        ] {
            assert!(letter.body.contains(said), "{said} in {}", letter.body);
        }
    }

    #[test]
    fn a_neutral_subject_says_nothing() {
        let neutral = Addressee {
            neutral: true,
            ..ANA
        };
        let letter = draft(Lang::En, neutral, &invitation());
        assert_eq!(letter.subject, "A message for you");
    }

    #[test]
    fn a_refusal_says_whether_and_how_it_can_be_looked_at_again() {
        let refusal = |told, review| {
            let facts = LetterFacts::NotAdmitted {
                organization: "Example Harbour Watch (fictitious)",
                dialogue: "constructive dialogue of 3 March 2031",
                reference: "FA-2031/A-0001",
                decider: "the extended Bureau",
                day: "20 February 2031",
                basis: "considered after an objection",
                told,
                review,
                link: LINK,
            };
            draft(Lang::En, ANA, &facts).body
        };
        let told = refusal(
            Some("There was an objection."),
            Some("write by 1 March 2031"),
        );
        assert!(told.contains("There was an objection."), "{told}");
        assert!(told.contains("write by 1 March 2031"), "{told}");
        let silent = refusal(None, None);
        assert!(silent.contains("cannot be looked at again"), "{silent}");
        assert!(!silent.contains("What may be said"), "{silent}");
    }

    #[test]
    fn every_letter_has_its_words() {
        let (dialogue, link) = ("dialogue", LINK);
        let all = [
            invitation(),
            LetterFacts::Guidance {
                mode: Attendance::InPerson,
                dialogue,
                link,
            },
            LetterFacts::Guidance {
                mode: Attendance::Online,
                dialogue,
                link,
            },
        ];
        for facts in all {
            let letter = draft(Lang::En, ANA, &facts);
            assert!(letter.body.contains(link), "{facts:?}");
            for text in [&letter.subject, &letter.body] {
                assert!(!text.contains("letter-"), "a word is missing: {text}");
                assert!(!text.contains('{'), "a value is missing: {text}");
            }
        }
    }
}
