//! Papers that never were, in six languages, plainly marked: the year 2099 and a first sentence that says so.

use papers::{
    AgendaItem, Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing, Symbol,
};
use words::Lang;

/// The words a sample is made of, in one language.
struct Words {
    title: &'static str,
    working_group: &'static str,
    session: &'static str,
    place: &'static str,
    item: &'static str,
    item_title: &'static str,
    headings: [&'static str; 4],
    sentences: [&'static str; 3],
    see: &'static str,
    late: &'static str,
    stop: &'static str,
    space: &'static str,
}

/// A fictitious paper of some three pages with everything a paper can have.
pub(crate) fn sample(lang: Lang, form: Form) -> Paper {
    let words = words_of(lang);
    let plain = |index: usize| Paragraph::of(sentences(&words, index));
    let paragraphs = |from: usize, to: usize| (from..to).map(plain).collect::<Vec<_>>();
    let mut with_list = plain(2);
    with_list.subparagraphs = paragraphs(20, 22);
    let [one, two, sub_a, sub_b] = words.headings;
    let section = |heading: &str, paragraphs, subsections| Section {
        heading: heading.to_owned(),
        paragraphs,
        subsections,
    };
    let mut first = paragraphs(0, 2);
    first.push(with_list);
    let subsections = vec![
        section(sub_a, paragraphs(5, 9), vec![]),
        section(sub_b, paragraphs(9, 14), vec![]),
    ];
    Paper {
        language: lang,
        masthead: Masthead {
            form,
            symbol: Some(symbol("CTOC/COP/WG.6/2099/CRP.1")),
            date: Some(jiff::civil::date(2099, 10, 7)),
            original: if form == Form::General {
                Lang::En
            } else {
                lang
            },
            working_group: Some(words.working_group.to_owned()),
            session: Some(words.session.to_owned()),
            place_and_dates: Some(words.place.to_owned()),
            agenda_item: Some(AgendaItem {
                line: words.item.to_owned(),
                agenda: Some(symbol("CTOC/COP/WG.6/2099/1")),
                title: words.item_title.to_owned(),
            }),
            late: (form == Form::General).then(|| words.late.to_owned()),
        },
        title: words.title.to_owned(),
        byline: if form == Form::General {
            Byline::NoteBySecretariat
        } else {
            Byline::SummaryByChair
        },
        sections: vec![
            section(one, first, vec![]),
            section(two, paragraphs(4, 5), subsections),
        ],
        standing: if form == Form::General {
            Standing::Draft
        } else {
            Standing::Reproduced
        },
        wording: papers::Wording::default(),
    }
}

/// A symbol of this series.
pub(crate) fn symbol(text: &str) -> Symbol {
    Symbol::parse(text).expect("a symbol of the series")
}

/// A few sentences; every second paragraph has a symbol, every third a note with an address.
fn sentences(words: &Words, index: usize) -> Vec<Span> {
    let count = 2 + index % 3;
    let text = (0..count)
        .map(|step| words.sentences[(index + step) % 3])
        .collect::<Vec<_>>()
        .join(words.space);
    let mut spans = vec![Span::text(text)];
    if index.is_multiple_of(3) {
        let address = format!(
            "https://www.example.org/fictitious/papers/2099/working-group/constructive-dialogue/summary-{index}.html"
        );
        let shown = address.trim_start_matches("https://").to_owned();
        spans.push(Span::Note(vec![
            Span::text(format!("{} ", words.see)),
            Span::Link(Link {
                shown,
                target: Some(address),
                printed: None,
            }),
            Span::text(words.stop),
        ]));
    }
    if index.is_multiple_of(2) {
        spans.push(Span::text(format!(
            "{}{} (",
            words.space,
            words.sentences[2].trim_end_matches(words.stop)
        )));
        spans.push(Span::Symbol(symbol("CTOC/COP/WG.6/2099/CRP.2")));
        spans.push(Span::text(format!("){}", words.stop)));
    }
    spans
}

fn words_of(lang: Lang) -> Words {
    match lang {
        Lang::En => Words {
            title: "Fictitious paper for trying out the printing press: nothing in it has happened, and the dates and symbols in it do not exist",
            working_group: "Working Group on Firearms",
            session: "Ninety-ninth session",
            place: "Vienna, 14–18 October 2099",
            item: "Item 2 of the provisional agenda",
            item_title: "Fictitious item of the agenda, for trying out the printing press",
            headings: [
                "Introduction",
                "Matters that were not discussed",
                "Matters of the first day",
                "Matters of the second day",
            ],
            sentences: [
                "This is a fictitious sentence, and nothing that it says took place.",
                "Several speakers who do not exist “emphasized” that the length of a line matters more than its words.",
                "The meeting, had there been one, would have taken note of article 32, paragraph 3 (c), of the Convention.",
            ],
            see: "Available at",
            late: "Submission of the present document was delayed for a fictitious reason.",
            stop: ".",
            space: " ",
        },
        Lang::Fr => Words {
            title: "Document fictif servant à essayer l’imprimerie : rien de ce qui y figure n’a eu lieu, et ses dates et ses cotes n’existent pas",
            working_group: "Groupe de travail sur les armes à feu",
            session: "Quatre-vingt-dix-neuvième session",
            place: "Vienne, 14-18 octobre 2099",
            item: "Point 2 de l’ordre du jour provisoire",
            item_title: "Point fictif de l’ordre du jour, servant à essayer l’imprimerie",
            headings: [
                "Introduction",
                "Questions qui n’ont pas été examinées",
                "Questions du premier jour",
                "Questions du second jour",
            ],
            sentences: [
                "La présente phrase est fictive et rien de ce qu’elle dit n’a eu lieu.",
                "Plusieurs orateurs qui n’existent pas ont « souligné » que la longueur d’une ligne comptait plus que ses mots.",
                "La réunion, si elle avait eu lieu, aurait pris note de l’article 32, paragraphe 3 c), de la Convention.",
            ],
            see: "Disponible à l’adresse",
            late: "Le présent document a été soumis tardivement pour une raison fictive.",
            stop: ".",
            space: " ",
        },
        Lang::Es => Words {
            title: "Documento ficticio para ensayar la imprenta: nada de lo que contiene ha ocurrido, y sus fechas y signaturas no existen",
            working_group: "Grupo de Trabajo sobre Armas de Fuego",
            session: "99º período de sesiones",
            place: "Viena, 14 a 18 de octubre de 2099",
            item: "Tema 2 del programa provisional",
            item_title: "Tema ficticio del programa, para ensayar la imprenta",
            headings: [
                "Introducción",
                "Cuestiones que no se examinaron",
                "Cuestiones del primer día",
                "Cuestiones del segundo día",
            ],
            sentences: [
                "Esta frase es ficticia y nada de lo que dice ha tenido lugar.",
                "Varios oradores que no existen “subrayaron” que la extensión de una línea importa más que sus palabras.",
                "La reunión, de haberse celebrado, habría tomado nota del artículo 32, párrafo 3 c), de la Convención.",
            ],
            see: "Disponible en",
            late: "El presente documento se presentó con retraso por una razón ficticia.",
            stop: ".",
            space: " ",
        },
        Lang::Ru => Words {
            title: "Вымышленный документ для проверки печати: ничего из изложенного не происходило, а даты и условные обозначения не существуют",
            working_group: "Рабочая группа по огнестрельному оружию",
            session: "Девяносто девятая сессия",
            place: "Вена, 14–18 октября 2099 года",
            item: "Пункт 2 предварительной повестки дня",
            item_title: "Вымышленный пункт повестки дня для проверки печати",
            headings: [
                "Введение",
                "Вопросы, которые не обсуждались",
                "Вопросы первого дня",
                "Вопросы второго дня",
            ],
            sentences: [
                "Это предложение вымышлено, и ничего из сказанного в нём не происходило.",
                "Несколько несуществующих ораторов «подчеркнули», что длина строки важнее её слов.",
                "Совещание, если бы оно состоялось, приняло бы к сведению пункт 3 c) статьи 32 Конвенции.",
            ],
            see: "Размещено по адресу",
            late: "Настоящий документ представлен с опозданием по вымышленной причине.",
            stop: ".",
            space: " ",
        },
        Lang::Ar => Words {
            title: "ورقة خيالية لتجربة المطبعة: لم يحدث شيء مما ورد فيها، ولا وجود لتواريخها ورموزها",
            working_group: "الفريق العامل المعني بالأسلحة النارية",
            session: "الدورة التاسعة والتسعون",
            place: "فيينا، 14-18 تشرين الأول/أكتوبر 2099",
            item: "البند 2 من جدول الأعمال المؤقت",
            item_title: "بند خيالي من جدول الأعمال لتجربة المطبعة",
            headings: [
                "مقدمة",
                "مسائل لم تناقش",
                "مسائل اليوم الأول",
                "مسائل اليوم الثاني",
            ],
            sentences: [
                "هذه جملة خيالية، ولم يحدث شيء مما تقوله.",
                "وشدد عدة متكلمين لا وجود لهم على أن \"طول السطر\" أهم من كلماته (انظر الفقرة 3).",
                "ولو عقد الاجتماع لأحاط علما بالفقرة 3 (ج) من المادة 32 من الاتفاقية.",
            ],
            see: "متاح على الرابط",
            late: "تأخر تقديم هذه الوثيقة لسبب خيالي.",
            stop: ".",
            space: " ",
        },
        Lang::Zh => Words {
            title: "用于试印的虚构文件：其中所述均未发生，日期和文号均不存在",
            working_group: "枪支问题工作组",
            session: "第九十九届会议",
            place: "2099年10月14日至18日，维也纳",
            item: "临时议程项目2",
            item_title: "用于试印的虚构议程项目",
            headings: ["导言", "未曾讨论的事项", "第一天的事项", "第二天的事项"],
            sentences: [
                "本句纯属虚构，所述之事均未发生。",
                "若干并不存在的发言者“强调”，一行文字的长度比其内容更为重要。",
                "会议若曾举行，本会注意到《公约》第三十二条第3款(c)项。",
            ],
            see: "可查阅",
            late: "本文件因虚构的原因而延迟提交。",
            stop: "。",
            space: "",
        },
    }
}
