//! Handing a comment in, or its next version. Nothing that was typed is lost where something is wrong with it.

use super::{path, path_of, said};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::brought::Brought;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::floor::{Words, legible, words_in};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::comments::{
    About, Annex, Attachment, CommentCommand, CommentText, CommentWindow, LONGEST_COMMENT,
    MOST_COSIGNERS, MOST_THEMES, Naming, NewComment,
};
use mechanism::{
    Command, CommentRef, CommentStanding, CommentView, DialogueId, OrganizationId, StoredFile, View,
};
use words::{Lang, Value};

/// The field that brings the file.
const FILE: &str = "file";
/// What is chosen for a language that is none of the six.
const OTHER: &str = "other";
/// What is chosen for a comment in one's own name.
const MYSELF: &str = "myself";
/// The largest file, in megabytes, as people are told it.
const MOST_MB: u64 = record::LONGEST_FILE / 1024 / 1024;
/// The kinds that are taken.
const TAKEN: [&str; 2] = ["application/pdf", "wordprocessingml"];

#[derive(Template)]
#[template(path = "comments/form.html")]
struct Form {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    until: String,
    faults: Faults,
    replaces: String,
    newer: String,
    whom: Vec<Choice>,
    title: String,
    languages: Vec<Choice>,
    other_language: String,
    text: String,
    text_hint: String,
    limit: u32,
    counted: String,
    file_hint: String,
    /// The file that has come already, and its reference.
    brought: String,
    brought_file: String,
    /// The file of the version before; empty: it had none.
    before_file: String,
    keep_file: bool,
    words: String,
    about: Vec<Choice>,
    themes: String,
    themes_hint: String,
    cosigners: String,
    cosigners_hint: String,
    takes_annex: bool,
    annex: String,
    naming: Vec<Choice>,
}

/// One way of posting it.
pub(super) fn naming_choice(page: &Page, naming: Naming, taken: bool) -> Choice {
    let code = naming.code();
    Choice {
        value: code.to_owned(),
        label: page.say(&format!("naming-{code}")).into_owned(),
        hint: page.say(&format!("naming-{code}-what")).into_owned(),
        taken,
    }
}

/// `GET /dialogues/{id}/comments/new`.
pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let before = acting.query.get("comment");
    let before = before.and_then(|slug| replaced(&acting.view, &id, slug));
    let filled = match &before {
        Some(before) => as_before(before),
        None => Filled::of(vec![(
            "language".to_owned(),
            acting.page.lang.code().to_owned(),
        )])?,
    };
    let window = acting.view.comment_window(&id).ok_or(Problem::NotFound)?;
    if !window.open && before.is_none() {
        return Ok(see_other(&acting.page.href(&path_of(&id))));
    }
    let writing = Writing {
        acting: &acting,
        id: &id,
        window: &window.window,
    };
    writing.asks(&filled, before.as_ref(), None, Faults::default())
}

/// A comment of this reader's on this dialogue that takes a new version.
fn replaced(view: &View, id: &DialogueId, reference: &str) -> Option<CommentView> {
    let reference: CommentRef = reference.parse().ok()?;
    let found = view.comment(&reference)?;
    let takes = found.standing == CommentStanding::Author && found.open_until.is_some();
    (takes && reference.series == *id).then_some(found)
}

/// What stood in the version before.
fn as_before(before: &CommentView) -> Filled {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let (language, other) = match Lang::from_code(&before.language) {
        Some(lang) => (lang.code(), ""),
        None => (OTHER, before.language.as_str()),
    };
    let reference = before.reference.slug();
    let mut pairs = vec![
        pair("replaces", &reference),
        pair("title", before.title.as_deref().unwrap_or_default()),
        pair("language", language),
        pair("other-language", other),
        pair("text", before.text.as_deref().unwrap_or_default()),
        pair("themes", &before.themes.join("\n")),
        pair("annex", before.annex.as_deref().unwrap_or_default()),
        pair("naming", before.naming.unwrap_or_default().code()),
    ];
    let signers = before.cosigners.iter().map(|one| one.name.clone());
    let signers: Vec<String> = signers.collect();
    pairs.push(pair("cosigners", &signers.join("\n")));
    let about = before.about.iter();
    pairs.extend(about.map(|about| pair("about", &about.to_string())));
    if before.file.is_some() {
        pairs.push(pair("keep-file", "yes"));
        pairs.push(pair("words", &before.words.to_string()));
    }
    Filled::of(pairs).unwrap_or_default()
}

/// `POST /dialogues/{id}/comments/files`.
pub(super) async fn hand_in(Path(id): Path<String>, acting: Acting, parts: Multipart) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let window = acting.view.comment_window(&id).ok_or(Problem::NotFound)?;
    // Nobody's bytes are stored who may hand in nothing.
    let own = acting.view.my_comments();
    if acting.view.may_comment_for(&id).is_empty() && own.is_empty() {
        return Err(Problem::NotFound);
    }
    let mut brought = Brought::receive(&acting, parts, &[FILE.to_owned()]).await?;
    let mut file = brought.files.remove(FILE);
    if let Some(stored) = file.take_if(|stored| !is_taken(stored)) {
        // What nobody will hand in goes at once; if not, it goes by itself tomorrow.
        let _gone = acting.site.record.discard_file(stored.file).await;
        brought
            .faults
            .add(FILE, acting.page.say("comment-file-kind"));
    }
    let (filled, mut faults) = (brought.filled, brought.faults);
    let command = filled.command()?;
    let writing = Writing {
        acting: &acting,
        id: &id,
        window: &window.window,
    };
    let before = replaced(&acting.view, &id, filled.get("replaces"));
    let new = writing.read(&filled, file.as_ref(), &mut faults).await?;
    let asks = |faults| writing.asks(&filled, before.as_ref(), file.as_ref(), faults);
    let Some(new) = new.filter(|_| faults.is_empty()) else {
        return asks(faults);
    };
    let replaces = new.replaces.clone();
    let submit = CommentCommand::Submit(Box::new(new));
    match acting.enter(command, Command::Comment(submit)).await {
        Ok(_) => {
            let own = acting.view_now().my_comments().into_iter();
            let newest = own
                .filter(|one| one.standing == CommentStanding::Author)
                .map(|one| one.reference)
                .find(|one| one.series == id);
            let to = match replaces.or(newest) {
                Some(one) => format!("/my{}?done=handed-in", path(&one)),
                None => "/my/comments".to_owned(),
            };
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let mut named = refusal.values.iter();
            let field = named.find(|(name, _)| *name == "field");
            let field = field.map_or("title", |(_, field)| field.as_str());
            asks(Faults::one(field, acting.page.refusal(&refusal)))
        }
        Err(not) => Err(not.into()),
    }
}

fn is_taken(stored: &StoredFile) -> bool {
    TAKEN.iter().any(|kind| stored.media.contains(kind))
}

/// The form of one dialogue.
struct Writing<'a> {
    acting: &'a Acting,
    id: &'a DialogueId,
    window: &'a CommentWindow,
}

impl Writing<'_> {
    /// What was filled in, as a comment; `None`: something is missing, and said.
    async fn read(
        &self,
        filled: &Filled,
        file: Option<&StoredFile>,
        faults: &mut Faults,
    ) -> Result<Option<NewComment>, Problem> {
        let page = &self.acting.page;
        if filled.get("title").is_empty() {
            faults.add("title", page.say("comment-title-missing"));
        }
        let naming = Naming::from_code(filled.get("naming"));
        if naming.is_none() {
            faults.add("naming", page.say("comment-naming-missing"));
        }
        let given = filled.get("words");
        let mut words: Option<u32> = given.parse().ok();
        if words.is_none() && !given.is_empty() {
            faults.add("words", page.say("comment-words-number"));
        }
        if let Some(file) = file
            && let Words::Text(read) = words_in(&self.acting.site, file).await?
        {
            words = Some(mechanism::floor::statement::words_of(&read));
        }
        let organization = match self.whom(filled) {
            Ok(organization) => organization,
            Err(()) => {
                faults.add("organization", page.say("comment-whom-missing"));
                None
            }
        };
        let lines = |name| filled.get(name).lines().map(legible);
        let listed = |name| lines(name).filter(|line| !line.is_empty()).collect();
        let language = filled.get("language");
        let annex = legible(filled.get("annex"));
        Ok(naming.map(|naming| NewComment {
            dialogue: self.id.clone(),
            replaces: filled.get("replaces").parse().ok(),
            organization,
            language: match language {
                OTHER => String::new(),
                code => code.to_owned(),
            },
            text: CommentText {
                title: legible(filled.get("title")),
                text: legible(filled.get("text")),
                language: match language {
                    OTHER => filled.get("other-language").to_owned(),
                    _ => String::new(),
                },
                themes: listed("themes"),
                cosigners: listed("cosigners"),
            },
            file: match file {
                Some(stored) => Attachment::New(stored.clone()),
                None if filled.has("keep-file") => Attachment::AsBefore,
                None => Attachment::None,
            },
            words,
            about: filled
                .all("about")
                .filter_map(|about| about.parse::<About>().ok())
                .collect(),
            annex: (!annex.is_empty()).then_some(Annex(annex)),
            naming,
        }))
    }

    /// On behalf of whom: what was chosen, or the one there is.
    fn whom(&self, filled: &Filled) -> Result<Option<OrganizationId>, ()> {
        let known = self.acting.view.may_comment_for(self.id);
        match (filled.get("organization"), known.as_slice()) {
            (MYSELF, _) => Ok(None),
            ("", [one]) => Ok(one.organization),
            // Of whom it is does not change with a new version.
            ("", _) if filled.has("replaces") => Ok(None),
            (chosen, _) => chosen.parse().map(Some).map_err(|_| ()),
        }
    }

    fn asks(
        &self,
        filled: &Filled,
        before: Option<&CommentView>,
        brought: Option<&StoredFile>,
        faults: Faults,
    ) -> Answer {
        let (page, view, id) = (&self.acting.page, &self.acting.view, self.id);
        let of = view.dialogue(id).ok_or(Problem::NotFound)?;
        let status = match faults.is_empty() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let whom = match before {
            Some(_) => Vec::new(),
            None => self.choose_whom(filled.get("organization")),
        };
        if whom.is_empty() && before.is_none() {
            return Err(Problem::NotFound);
        }
        let most = |key: &str, most: u64| page.say_with(key, &[("most", Value::from(most))]);
        let text = filled.get("text");
        let counted = mechanism::floor::statement::words_of(text);
        let until = before.and_then(|before| before.open_until);
        let form = Form {
            dialogue: title::short(page, of.facts),
            back: page.href(&path_of(id)),
            action: page.href(&format!("{}/files", path_of(id))),
            until: page.with(
                "comments-until",
                "at",
                page.deadline(until.unwrap_or(self.window.closes)),
            ),
            replaces: before.map_or_else(String::new, |before| before.reference.slug()),
            newer: before.map_or_else(String::new, |before| {
                page.with("comment-newer-of", "title", said::title(before))
            }),
            whom,
            title: filled.get("title").to_owned(),
            languages: languages(page, filled.get("language")),
            other_language: filled.get("other-language").to_owned(),
            text: text.to_owned(),
            text_hint: page.say_with(
                "comment-text-hint",
                &[
                    ("words", Value::from(u64::from(self.window.most_words))),
                    ("most", Value::from(LONGEST_COMMENT as u64)),
                ],
            ),
            limit: self.window.most_words,
            counted: page.say_with(
                "comment-counted",
                &[
                    ("n", Value::from(u64::from(counted))),
                    ("limit", Value::from(u64::from(self.window.most_words))),
                ],
            ),
            file_hint: most("comment-file-hint", MOST_MB),
            brought: brought
                .map(|file| page.with("statement-file-brought", "name", &file.name))
                .unwrap_or_default(),
            brought_file: brought
                .map(|file| file.file.to_string())
                .unwrap_or_default(),
            before_file: before
                .and_then(|before| before.file.as_ref())
                .map(|file| page.with("comment-keep-file", "name", &file.name))
                .unwrap_or_default(),
            keep_file: filled.has("keep-file"),
            words: filled.get("words").to_owned(),
            about: self.about(filled),
            themes: filled.get("themes").to_owned(),
            themes_hint: most("comment-themes-hint", MOST_THEMES as u64),
            cosigners: filled.get("cosigners").to_owned(),
            cosigners_hint: most("comment-cosigners-hint", MOST_COSIGNERS as u64),
            takes_annex: self.window.annex,
            annex: filled.get("annex").to_owned(),
            naming: self.naming(filled.get("naming"), before),
            faults,
            page: page.clone(),
        };
        fresh(status, &form)
    }

    fn choose_whom(&self, taken: &str) -> Vec<Choice> {
        let page = &self.acting.page;
        let known = self.acting.view.may_comment_for(self.id);
        let alone = known.len() == 1;
        known
            .into_iter()
            .map(|one| {
                let (value, label) = match one.organization {
                    None => (MYSELF.to_owned(), page.say("comment-myself").into_owned()),
                    Some(id) => {
                        let name = said::name_in(page, &one.names).to_owned();
                        (id.to_string(), name)
                    }
                };
                let chosen = alone || value == taken;
                Choice {
                    hint: page.count("comment-left", usize::from(one.left)),
                    ..Choice::of(value, label, chosen)
                }
            })
            .collect()
    }

    fn about(&self, filled: &Filled) -> Vec<Choice> {
        let asked = said::asked(&self.acting.page, &self.acting.view, self.id);
        asked
            .into_iter()
            .map(|(about, label)| {
                let value = about.to_string();
                let taken = filled.all("about").any(|chosen| chosen == value);
                Choice::of(value, label, taken)
            })
            .collect()
    }

    /// Nothing is chosen for anybody. One's own name cannot be posted as an organization's.
    fn naming(&self, taken: &str, before: Option<&CommentView>) -> Vec<Choice> {
        let known = self.acting.view.may_comment_for(self.id);
        let of_one = match before {
            Some(before) => before.organization.is_some(),
            None => known.iter().any(|one| one.organization.is_some()),
        };
        let taken = Naming::from_code(taken);
        Naming::ALL
            .into_iter()
            .filter(|naming| of_one || *naming != Naming::Organization)
            .map(|naming| naming_choice(&self.acting.page, naming, Some(naming) == taken))
            .collect()
    }
}

fn languages(page: &Page, taken: &str) -> Vec<Choice> {
    let six = Lang::ALL.into_iter();
    let six = six.map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken));
    let other = page.say("statement-another-language");
    six.chain([Choice::of(OTHER, other, taken == OTHER)])
        .collect()
}
