//! What was said at a meeting beside what the draft of its summary takes up: for the guards that warn of what no paragraph
//! reflects and of space that does not match time. Counts only, of themes and of kinds of speakers; who said what stays where
//! the notes are.

use super::View;
use crate::floor::notes::{KeptNote, Key, SpeechRef, keys};
use crate::floor::order::Group;
use crate::summary::{Evidence, ParagraphId, ParagraphText};
use crate::{DialogueId, NoteId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was said, beside what is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reflection {
    /// By theme, as it was written first.
    pub themes: Vec<ThemeReflected>,
    /// By kind of speakers.
    pub groups: Vec<GroupReflected>,
}

/// One theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeReflected {
    /// Its name.
    pub theme: String,
    /// How many interventions and posted comments bear on it.
    pub interventions: usize,
    /// How long people spoke on it. A speech on two themes counts half for each.
    pub seconds: u64,
    /// The paragraphs that carry it, or rest on a note of it.
    pub paragraphs: Vec<ParagraphId>,
}

/// One kind of speakers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupReflected {
    /// Which.
    pub group: Group,
    /// How many of them were noted.
    pub speakers: usize,
    /// How many paragraphs rest on one of them.
    pub paragraphs: usize,
}

#[derive(Default)]
struct Theme {
    name: String,
    speeches: BTreeSet<u16>,
    comments: usize,
    millis: i64,
    paragraphs: BTreeSet<ParagraphId>,
}

/// What is known of a note here.
struct Noted {
    themes: Vec<String>,
    group: Option<Group>,
}

impl View {
    /// What was said at a meeting beside what the draft takes up; `None`: not for this reader, or there is no draft.
    pub fn reflection(&self, dialogue: &DialogueId) -> Option<Reflection> {
        let summary = self.chairs_summary(dialogue)?;
        if !self.reads_summary(dialogue) {
            return None;
        }
        let mut themes: BTreeMap<String, Theme> = BTreeMap::new();
        let noted = self.noted_for_reflection(dialogue, &mut themes);
        for comment in self.comments(dialogue) {
            for theme in &comment.themes {
                at(&mut themes, theme).comments += 1;
            }
        }
        let mut groups: BTreeMap<Group, BTreeSet<ParagraphId>> = BTreeMap::new();
        for paragraph in &summary.paragraphs {
            let own = paragraph
                .text
                .iter()
                .flat_map(|text: &Arc<ParagraphText>| &text.themes);
            let mut about: Vec<String> = own.cloned().collect();
            for piece in paragraph.bindings.iter().flat_map(|binding| &binding.on) {
                if let Evidence::Note(note) = &piece.of {
                    let Some(note) = noted.get(note) else {
                        continue;
                    };
                    about.extend(note.themes.iter().cloned());
                    if let Some(group) = note.group {
                        groups.entry(group).or_default().insert(paragraph.id);
                    }
                } else if let Evidence::Comment(reference) = &piece.of {
                    let comment = self.comment_as_posted(reference);
                    about.extend(comment.into_iter().flat_map(|comment| comment.themes));
                }
            }
            for theme in about {
                at(&mut themes, &theme).paragraphs.insert(paragraph.id);
            }
        }
        Some(Reflection {
            themes: themes.into_values().map(Theme::told).collect(),
            groups: self.groups_reflected(dialogue, &groups),
        })
    }

    /// Every note with its themes and the kind of its speaker; fills in how often and how long each theme was spoken on.
    fn noted_for_reflection(
        &self,
        dialogue: &DialogueId,
        themes: &mut BTreeMap<String, Theme>,
    ) -> BTreeMap<NoteId, Noted> {
        let keys = self.keys_of(dialogue);
        let notes = self.world.notes.0.get(dialogue);
        let notes = notes.into_iter().flat_map(|of| of.notes.values());
        let mut speeches: BTreeMap<u16, BTreeSet<String>> = BTreeMap::new();
        let mut noted = BTreeMap::new();
        for note in notes {
            let newest = note.standing().last();
            let kept = newest.and_then(|version| self.shared::<KeptNote>(&version.content));
            let Some(kept) = kept else {
                continue;
            };
            let speech = kept.of.map(|of| of.speech);
            for theme in &kept.themes {
                let of = at(themes, theme);
                of.speeches.extend(speech);
                if let Some(speech) = speech {
                    speeches.entry(speech).or_default().insert(theme.clone());
                }
            }
            let group = speech.and_then(|speech| self.group_of(dialogue, keys.get(&speech)?));
            noted.insert(
                note.id,
                Noted {
                    themes: kept.themes.clone(),
                    group,
                },
            );
        }
        for (speech, about) in speeches {
            let took = keys.get(&speech).map_or(0, |key| self.took(dialogue, key));
            let each = took / i64::try_from(about.len()).unwrap_or(i64::MAX).max(1);
            for theme in about {
                at(themes, &theme).millis += each;
            }
        }
        noted
    }

    fn keys_of(&self, dialogue: &DialogueId) -> BTreeMap<u16, Arc<Key>> {
        let notes = self.world.notes.0.get(dialogue);
        let keys = notes
            .map(|notes| keys(&self.world, notes))
            .unwrap_or_default();
        keys.into_iter()
            .map(|key| (key.number.speech, key))
            .collect()
    }

    /// How long a speech took, in milliseconds.
    fn took(&self, dialogue: &DialogueId, key: &Key) -> i64 {
        let floor = self.world.floors.at.get(dialogue);
        let spoken = floor.into_iter().flat_map(|floor| floor.spoken.iter());
        let of = |one: &&Arc<crate::floor::Spoken>| match key.speech {
            SpeechRef::Request(request) => one.request == Some(request),
            SpeechRef::Entered(from) => one.request.is_none() && one.from == from,
        };
        spoken.filter(of).map(|one| one.took.max(0)).sum()
    }

    fn group_of(&self, dialogue: &DialogueId, key: &Key) -> Option<Group> {
        let floor = self.world.floors.at.get(dialogue)?;
        let mut spoken = floor.spoken.iter();
        let one = spoken.find(|one| one.speaker == key.speaker)?;
        Some(Group::of(one.standing))
    }

    fn groups_reflected(
        &self,
        dialogue: &DialogueId,
        paragraphs: &BTreeMap<Group, BTreeSet<ParagraphId>>,
    ) -> Vec<GroupReflected> {
        let mut speakers: BTreeMap<Group, BTreeSet<u16>> = BTreeMap::new();
        for key in self.keys_of(dialogue).values() {
            if let Some(group) = self.group_of(dialogue, key) {
                speakers
                    .entry(group)
                    .or_default()
                    .insert(key.number.speaker);
            }
        }
        let told = speakers
            .into_iter()
            .map(|(group, speakers)| GroupReflected {
                group,
                speakers: speakers.len(),
                paragraphs: paragraphs.get(&group).map_or(0, BTreeSet::len),
            });
        told.collect()
    }
}

impl Theme {
    fn told(self) -> ThemeReflected {
        ThemeReflected {
            theme: self.name,
            interventions: self.speeches.len() + self.comments,
            seconds: u64::try_from(self.millis / 1_000).unwrap_or(0),
            paragraphs: self.paragraphs.into_iter().collect(),
        }
    }
}

/// A theme, whatever its capitals.
fn at<'t>(themes: &'t mut BTreeMap<String, Theme>, theme: &str) -> &'t mut Theme {
    let of = themes.entry(theme.to_lowercase()).or_default();
    if of.name.is_empty() {
        theme.clone_into(&mut of.name);
    }
    of
}
