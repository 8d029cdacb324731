//! Handing a comment in, or its next version. Nothing that was typed is lost where something is wrong with it.

use super::choices::languages;
use super::reading::OTHER;
use super::{path, path_of, said};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other, talking};
use crate::brought::Brought;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::typed::{Saves, Typing};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::comments::{
    CommentCommand, CommentWindow, LONGEST_COMMENT, MOST_COSIGNERS, MOST_THEMES,
};
use mechanism::{Command, CommentRef, CommentStanding, CommentView, DialogueId, StoredFile, View};
use words::{Lang, Value};

/// The field that brings the file.
const FILE: &str = "file";
/// How long what was typed is kept after comments are taken no more, so that nothing is lost with the hour.
const AFTERWARDS: SignedDuration = SignedDuration::from_hours(30 * 24);
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
    saves: Saves,
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

/// `GET /dialogues/{id}/comments/new`.
pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let before = acting.query.get("comment");
    let before = before.and_then(|slug| replaced(&acting.view, &id, slug));
    let window = acting.view.comment_window(&id).ok_or(Problem::NotFound)?;
    // The page of the comments says until when they are taken, and from whom.
    let may = window.open && !acting.view.may_comment_for(&id).is_empty();
    if !may && before.is_none() {
        return Ok(see_other(&acting.page.href(&path_of(&id))));
    }
    let writing = Writing {
        acting: &acting,
        id: &id,
        window: &window.window,
    };
    let typing = writing.typing(before.as_ref());
    let typed = typing.there().await?;
    let filled = match (typed.filled()?, &before) {
        (Some(typed), _) => typed,
        (None, Some(before)) => as_before(before),
        (None, None) => Filled::of(vec![(
            "language".to_owned(),
            acting.page.lang.code().to_owned(),
        )])?,
    };
    let saves = typing.shown(&typed);
    writing.asks(&filled, before.as_ref(), None, saves, Faults::default())
}

/// That one was begun for a dialogue and not handed in; empty: none was.
pub(super) async fn begun(
    acting: &Acting,
    id: &DialogueId,
    window: &CommentWindow,
) -> Result<String, Problem> {
    let writing = Writing { acting, id, window };
    let typing = writing.typing(None);
    let typed = typing.there().await?;
    Ok(typing.shown(&typed).saved)
}

/// `POST /dialogues/{id}/comments/typed`: what is typed saves itself, or is thrown away.
pub(super) async fn typed(Path(id): Path<String>, acting: Acting, body: Bytes) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let window = acting.view.comment_window(&id).ok_or(Problem::NotFound)?;
    let before = match acting.query.get("comment") {
        Some(slug) => Some(replaced(&acting.view, &id, slug).ok_or(Problem::NotFound)?),
        None => None,
    };
    // Nothing is kept for whoever may hand in nothing.
    if before.is_none() && acting.view.may_comment_for(&id).is_empty() {
        return Err(Problem::NotFound);
    }
    let writing = Writing {
        acting: &acting,
        id: &id,
        window: &window.window,
    };
    let anew = writing.at("new", before.as_ref());
    let typing = writing.typing(before.as_ref());
    typing.answers(&Filled::read(&body)?, &anew).await
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
    let typing = writing.typing(before.as_ref());
    let asks = async |faults| {
        let saves = typing.sent(&filled).await?;
        writing.asks(&filled, before.as_ref(), file.as_ref(), saves, faults)
    };
    let Some(new) = new.filter(|_| faults.is_empty()) else {
        return asks(faults).await;
    };
    let replaces = new.replaces.clone();
    let submit = CommentCommand::Submit(Box::new(new));
    match acting.enter(command, Command::Comment(submit)).await {
        Ok(_) => {
            typing.handed_in(&filled).await?;
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
            asks(Faults::one(field, acting.page.refusal(&refusal))).await
        }
        Err(not) => Err(not.into()),
    }
}

fn is_taken(stored: &StoredFile) -> bool {
    TAKEN.iter().any(|kind| stored.media.contains(kind))
}

/// The form of one dialogue.
pub(super) struct Writing<'a> {
    pub(super) acting: &'a Acting,
    pub(super) id: &'a DialogueId,
    window: &'a CommentWindow,
}

impl Writing<'_> {
    /// A page of the form.
    fn at(&self, page: &str, before: Option<&CommentView>) -> String {
        let path = format!("{}/{page}", path_of(self.id));
        match before {
            Some(before) => format!("{path}?comment={}", before.reference.slug()),
            None => path,
        }
    }

    /// What is typed on it: a new comment and each new version by themselves.
    fn typing(&self, before: Option<&CommentView>) -> Typing<'_> {
        let until = before.and_then(|before| before.open_until);
        let until = until.unwrap_or(self.window.closes);
        Typing {
            acting: self.acting,
            form: format!("comment at {}", self.at("new", before)),
            address: self.at("typed", before),
            until: until.max(self.acting.site.now()) + AFTERWARDS,
        }
    }

    fn asks(
        &self,
        filled: &Filled,
        before: Option<&CommentView>,
        brought: Option<&StoredFile>,
        saves: Saves,
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
            saves,
            faults,
            page: page.clone(),
        };
        talking(status, &form)
    }
}
