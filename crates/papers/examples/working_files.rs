//! Writes a draft as a Word file to work in, and two revisions of it with tracked changes, in six languages: for validators
//! that know nothing of ours, and for whoever wants to open them in a word processor.
//!
//! `cargo run -p papers --example working_files -- write FOLDER`
//!
//! And the way back, to see what a word processor made of them: the paragraphs with all changes taken, then with all of them
//! rejected, then what should be known.
//!
//! `cargo run -p papers --example working_files -- read FILE`

use mechanism::summary::ParagraphId;
use papers::read::docx::{Limits, Place, read};
use papers::write::{Mark, Passage, Piece, Working, tracked, working};
use papers::{Byline, Form, Masthead, Paper, Standing, Wording};
use std::path::{Path, PathBuf};
use words::Lang;

/// Invented words, a sentence for each paragraph in the old revision and in the new one; none: it is not there.
struct Texts {
    language: Lang,
    title: &'static str,
    heading: &'static str,
    raised: [&'static str; 2],
    moved: &'static str,
    removed: &'static str,
    added: &'static str,
    note: [&'static str; 2],
}

const TEXTS: [Texts; 6] = [
    Texts {
        language: Lang::En,
        title: "An example made for validators",
        heading: "Opening",
        raised: [
            "Some speakers asked for an example, see paragraph ",
            "Several speakers asked for a better example, see paragraph ",
        ],
        moved: "This paragraph stands elsewhere in the new revision.",
        removed: "This paragraph is no longer there.",
        added: "This paragraph is new.",
        note: ["The old note, ", "The new note, "],
    },
    Texts {
        language: Lang::Fr,
        title: "Un exemple établi pour les validateurs",
        heading: "Ouverture",
        raised: [
            "Certains intervenants ont demandé un exemple, voir le paragraphe ",
            "Plusieurs intervenants ont demandé un meilleur exemple, voir le paragraphe ",
        ],
        moved: "Ce paragraphe figure ailleurs dans la nouvelle révision.",
        removed: "Ce paragraphe ne figure plus.",
        added: "Ce paragraphe est nouveau.",
        note: ["Ancienne note, ", "Nouvelle note, "],
    },
    Texts {
        language: Lang::Es,
        title: "Un ejemplo para los validadores",
        heading: "Apertura",
        raised: [
            "Algunos oradores pidieron un ejemplo, véase el párrafo ",
            "Varios oradores pidieron un ejemplo mejor, véase el párrafo ",
        ],
        moved: "Este párrafo figura en otro lugar en la nueva revisión.",
        removed: "Este párrafo ya no figura.",
        added: "Este párrafo es nuevo.",
        note: ["Nota antigua, ", "Nota nueva, "],
    },
    Texts {
        language: Lang::Ru,
        title: "Пример для средств проверки",
        heading: "Открытие",
        raised: [
            "Некоторые ораторы просили привести пример, см. пункт ",
            "Ряд ораторов просили привести лучший пример, см. пункт ",
        ],
        moved: "Этот пункт в новой редакции находится в другом месте.",
        removed: "Этого пункта больше нет.",
        added: "Это новый пункт.",
        note: ["Прежняя сноска, ", "Новая сноска, "],
    },
    Texts {
        language: Lang::Ar,
        title: "مثال موضوع للتحقق",
        heading: "الافتتاح",
        raised: [
            "طلب بعض المتكلمين مثالا، انظر الفقرة ",
            "طلب عدة متكلمين مثالا أفضل، انظر الفقرة ",
        ],
        moved: "ترد هذه الفقرة في موضع آخر من التنقيح الجديد.",
        removed: "لم تعد هذه الفقرة موجودة.",
        added: "هذه فقرة جديدة.",
        note: ["الحاشية القديمة، ", "الحاشية الجديدة، "],
    },
    Texts {
        language: Lang::Zh,
        title: "为验证而作的示例",
        heading: "开幕",
        raised: [
            "一些发言者要求举例，见第",
            "几位发言者要求举出更好的例子，见第",
        ],
        moved: "该段在新修订版中另有位置。",
        removed: "该段已不存在。",
        added: "该段为新增。",
        note: ["旧脚注，", "新脚注，"],
    },
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (Some("write"), Some(folder)) => write(&PathBuf::from(folder)),
        (Some("read"), Some(file)) => tell(&PathBuf::from(file)),
        _ => Err("write FOLDER, or read FILE".into()),
    }
}

fn write(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    for texts in &TEXTS {
        let code = texts.language.code();
        let (old, new) = (old(texts), new(texts));
        let around = around(texts);
        let file = |revision, passages| Working {
            around: &around,
            revision,
            passages,
        };
        let path = folder.join(format!("working-{code}.docx"));
        std::fs::write(path, working(&file(1, &old))?)?;
        let when = "2030-10-01T08:00:00Z".parse()?;
        let compared = tracked(&file(1, &old), &file(2, &new), "Convene, comparison", when)?;
        std::fs::write(folder.join(format!("tracked-{code}.docx")), compared)?;
    }
    Ok(())
}

fn tell(file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let returned = read(&std::fs::read(file)?, &Limits::USUAL)?;
    println!("revision {:?}", returned.revision);
    for paragraph in &returned.paragraphs {
        match paragraph.place {
            Place::Passage(mark) => println!("{mark} {}", paragraph.text),
            Place::New { .. } => println!("new {}", paragraph.text),
        }
    }
    for (mark, text) in &returned.before {
        println!("before {mark} {text}");
    }
    for notice in &returned.notices {
        println!("notice {}", notice.said(Lang::En));
    }
    Ok(())
}

fn old(texts: &Texts) -> Vec<Passage> {
    vec![
        passage(1, 1, vec![words(texts.heading)]),
        passage(2, 1, vec![words(texts.moved)]),
        passage(3, 1, raised(texts, 0)),
        passage(4, 1, vec![words(texts.removed)]),
        passage(5, 1, rest()),
    ]
}

fn new(texts: &Texts) -> Vec<Passage> {
    vec![
        passage(1, 1, vec![words(texts.heading)]),
        passage(3, 2, raised(texts, 1)),
        passage(6, 1, vec![words(texts.added)]),
        passage(5, 1, rest()),
        passage(2, 1, vec![words(texts.moved)]),
    ]
}

/// A sentence that changes, with a reference, a footnote that changes and an address.
fn raised(texts: &Texts, revision: usize) -> Vec<Piece> {
    let reference = Piece::Live {
        name: "P5".to_owned(),
        shown: "4".to_owned(),
    };
    let note = Piece::Note(vec![
        words(texts.note[revision]),
        Piece::Address("https://www.example.org/a?b=1&c=2".to_owned()),
        words("."),
    ]);
    vec![words(texts.raised[revision]), reference, words("."), note]
}

/// A paragraph that stays, with a count and a symbol.
fn rest() -> Vec<Piece> {
    let count = Piece::Live {
        name: "private-sector".to_owned(),
        shown: "30".to_owned(),
    };
    vec![
        count,
        words(" "),
        Piece::Symbol("CTOC/COP/2030/1".to_owned()),
        words("."),
    ]
}

fn words(words: &str) -> Piece {
    Piece::Words(words.to_owned())
}

fn passage(paragraph: u16, version: u16, text: Vec<Piece>) -> Passage {
    Passage {
        mark: Mark {
            paragraph: ParagraphId(paragraph),
            version,
        },
        heading: paragraph == 1,
        text,
    }
}

fn around(texts: &Texts) -> Paper {
    Paper {
        language: texts.language,
        masthead: Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: None,
            original: texts.language,
            working_group: None,
            session: None,
            place_and_dates: None,
            agenda_item: None,
            late: None,
        },
        title: texts.title.to_owned(),
        byline: Byline::SummaryByChair,
        sections: Vec::new(),
        standing: Standing::Draft,
        wording: Wording::default(),
    }
}
