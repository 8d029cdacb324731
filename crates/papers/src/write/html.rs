//! The paper as a fragment of HTML: an `<article>` to be put into a page.
//!
//! Every paragraph is an address (`#para-14`), its number a link to itself that a stylesheet hangs in the margin. A
//! footnote is a link to its words in the list at the end; where a stylesheet shows `.paper-note:target` beside the
//! text, it opens in place, without script and without a second copy for screen readers. Classes only, no styles: the
//! page's policy forbids inline ones.

mod table;

use super::address::reachable;
use super::directions::pieces;
use super::furniture::{Furniture, Star};
use super::layout::{Block, Layout, Run};
use super::numbering::printed_paragraph;
use super::outline::heading_id;
use super::typography::clean;
use crate::{Foreign, Link, Paper};
use words::{Direction, Lang, say, say_with};

/// The paper as an HTML fragment.
pub fn html(paper: &Paper) -> String {
    let (furniture, layout) = (Furniture::of(paper), Layout::of(paper));
    let mut page = Page {
        out: String::with_capacity(16 * 1024),
        language: paper.language,
    };
    let (lang, dir) = (paper.language.code(), paper.language.dir());
    page.raw(&format!(
        "<article class=\"paper\" lang=\"{lang}\" dir=\"{dir}\">\n"
    ));
    page.masthead(&furniture);
    page.body(&layout);
    page.raw(if furniture.asterisks {
        "<p class=\"paper-end\">***</p>\n"
    } else {
        "<hr class=\"paper-end\">\n"
    });
    page.notes(&furniture, &layout);
    page.raw("</article>\n");
    page.out
}

/// A text as HTML writes it, in an element or in an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

struct Page {
    out: String,
    language: Lang,
}

impl Page {
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(&escaped(text));
    }

    /// Words of the paper; what runs against its direction stands apart.
    fn words(&mut self, text: &str) {
        self.running(self.language.direction(), text);
    }

    /// Words of another language, with its name and its direction.
    fn foreign(&mut self, foreign: &Foreign) {
        let (lang, dir) = (foreign.code(), foreign.dir());
        self.raw(&format!("<bdi lang=\"{lang}\" dir=\"{dir}\">"));
        self.running(foreign.direction(), &foreign.text);
        self.raw("</bdi>");
    }

    /// Words that run one way, and apart what runs the other way in them.
    fn running(&mut self, direction: Direction, text: &str) {
        for piece in pieces(direction, text) {
            match piece.against {
                true => self.ltr(piece.text),
                false => self.text(piece.text),
            }
        }
    }

    /// `<tag class="paper-…">text</tag>`.
    fn line(&mut self, tag: &str, class: &str, text: &str) {
        self.raw(&format!("<{tag} class=\"paper-{class}\">"));
        self.text(text);
        self.raw(&format!("</{tag}>\n"));
    }

    fn ltr(&mut self, text: &str) {
        self.raw("<bdi dir=\"ltr\">");
        self.text(text);
        self.raw("</bdi>");
    }

    fn masthead(&mut self, furniture: &Furniture) {
        if let Some(standing) = &furniture.standing {
            self.line("p", "standing", standing);
        }
        self.raw("<header class=\"paper-masthead\">\n");
        if let Some(organization) = &furniture.organization {
            self.line("p", "organization", organization);
        }
        if let Some(symbol) = &furniture.symbol {
            self.raw("<p class=\"paper-symbol\">");
            self.ltr(symbol);
            self.raw("</p>\n");
        }
        if let Some(organ) = &furniture.organ {
            self.line("p", "organ", organ);
        }
        self.distribution(furniture);
        for (class, line) in [
            ("working-group", &furniture.working_group),
            ("session", &furniture.session),
            ("place", &furniture.place_and_dates),
        ] {
            if let Some(line) = line {
                self.line("p", class, line);
            }
        }
        if let Some((line, title)) = &furniture.agenda_item {
            self.raw("<p class=\"paper-agenda-item\">");
            self.text(line);
            self.star(1, furniture.agenda_star.as_ref());
            self.raw("</p>\n");
            self.line("p", "item-title", title);
        }
        self.raw("</header>\n<h1 class=\"paper-title\">");
        self.words(&furniture.title);
        self.star(
            1 + usize::from(furniture.agenda_star.is_some()),
            furniture.title_star.as_ref(),
        );
        self.raw("</h1>\n");
        self.line("p", "byline", &furniture.byline);
    }

    fn distribution(&mut self, furniture: &Furniture) {
        let block = &furniture.distribution;
        let (lang, dir) = (block.language.code(), block.language.dir());
        self.raw(&format!(
            "<div class=\"paper-distribution\" lang=\"{lang}\" dir=\"{dir}\">\n"
        ));
        if let Some(distr) = &block.distr {
            self.line("p", "distr", distr);
        }
        if let (Some(day), Some(date)) = (block.submitted, &block.date) {
            self.raw(&format!(
                "<p class=\"paper-date\"><time datetime=\"{day}\">"
            ));
            self.text(date);
            self.raw("</time></p>\n");
        }
        for line in &block.languages {
            self.line("p", "language", line);
        }
        self.raw("</div>\n");
    }

    fn star(&mut self, number: usize, star: Option<&Star>) {
        if let Some(star) = star {
            let mark = star.mark;
            self.raw(&format!(
                "<sup class=\"paper-noteref\" dir=\"ltr\"><a role=\"doc-noteref\" id=\"starref-{number}\" href=\"#star-{number}\">{mark}</a></sup>"
            ));
        }
    }

    /// Headings open sections, and close those that are as deep or deeper.
    fn body(&mut self, layout: &Layout<'_>) {
        let mut open: Vec<usize> = Vec::new();
        let mut blocks = layout.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            match block {
                Block::Heading {
                    depth,
                    path,
                    label,
                    text,
                } => {
                    while open.last().is_some_and(|last| last >= depth) {
                        open.pop();
                        self.raw("</section>\n");
                    }
                    open.push(*depth);
                    self.heading(*depth, &heading_id(path), label, text);
                }
                Block::Paragraph { number, runs } => {
                    self.raw(&format!(
                        "<div class=\"paper-paragraph\" id=\"para-{number}\">\n<p>"
                    ));
                    let name = say_with(
                        self.language,
                        "paragraph-number",
                        &[("number", number.to_string().into())],
                    );
                    self.raw(&format!(
                        "<a class=\"paper-number\" href=\"#para-{number}\" aria-label=\""
                    ));
                    self.text(&name);
                    let printed = printed_paragraph(self.language, *number);
                    self.raw("\">");
                    self.text(&printed);
                    self.raw("</a> ");
                    self.runs(runs);
                    self.raw("</p>\n");
                    self.close_paragraph(blocks.peek());
                }
                Block::Subparagraph {
                    number,
                    depth,
                    path,
                    label,
                    runs,
                } => {
                    let id = path
                        .iter()
                        .map(|place| format!("-{place}"))
                        .collect::<String>();
                    let level = depth + 1;
                    self.raw(&format!("<p class=\"paper-subparagraph paper-level-{level}\" id=\"para-{number}{id}\">"));
                    self.raw("<span class=\"paper-label\">");
                    self.text(label);
                    self.raw("</span> ");
                    self.runs(runs);
                    self.raw("</p>\n");
                    self.close_paragraph(blocks.peek());
                }
                Block::Table(table) => {
                    self.table(table);
                    self.close_paragraph(blocks.peek());
                }
            }
        }
        for _ in open {
            self.raw("</section>\n");
        }
    }

    /// The end of a paragraph, unless more of it follows.
    fn close_paragraph(&mut self, next: Option<&&Block<'_>>) {
        if !matches!(next, Some(Block::Subparagraph { .. } | Block::Table(_))) {
            self.raw("</div>\n");
        }
    }

    fn heading(&mut self, depth: usize, id: &str, label: &str, text: &str) {
        let rank = (depth + 2).min(6);
        self.raw(&format!(
            "<section class=\"paper-section\" aria-labelledby=\"{id}\">\n"
        ));
        self.raw(&format!(
            "<h{rank} class=\"paper-heading\" id=\"{id}\"><span class=\"paper-label\">"
        ));
        self.text(label);
        self.raw("</span> ");
        self.words(text);
        self.raw(&format!("</h{rank}>\n"));
    }

    fn runs(&mut self, runs: &[Run<'_>]) {
        for run in runs {
            match run {
                Run::Text(text) => self.words(text),
                Run::Foreign(foreign) => self.foreign(foreign),
                Run::Symbol(symbol) => {
                    self.raw("<bdi class=\"paper-symbol-cited\" dir=\"ltr\">");
                    self.text(symbol.as_str());
                    self.raw("</bdi>");
                }
                Run::Link(link) => self.link(link),
                Run::Note(number) => self.raw(&format!(
                    "<sup class=\"paper-noteref\" dir=\"ltr\"><a role=\"doc-noteref\" id=\"noteref-{number}\" href=\"#note-{number}\">{number}</a></sup>"
                )),
                Run::Letter(letter) => self.letter(letter),
                Run::Comma => self.raw("<sup class=\"paper-noteref\" dir=\"ltr\">,</sup>"),
            }
        }
    }

    /// A link, or what its source printed and that it leads nowhere.
    fn link(&mut self, link: &Link) {
        let followed = link.target.as_deref().and_then(reachable);
        let Some(target) = followed else {
            self.raw("<span class=\"paper-broken\"><s>");
            self.ltr(link.printed.as_deref().unwrap_or(&link.shown));
            let remark = say(self.language, "link-broken-at-source");
            self.raw("</s> <span class=\"paper-remark\">(");
            self.text(&remark);
            self.raw(")</span></span>");
            return;
        };
        self.raw("<a class=\"paper-link\" href=\"");
        self.text(&target);
        self.raw("\">");
        self.ltr(&link.shown);
        self.raw("</a>");
    }

    fn notes(&mut self, furniture: &Furniture, layout: &Layout<'_>) {
        if layout.notes.is_empty() && furniture.stars().next().is_none() {
            return;
        }
        self.raw("<section class=\"paper-notes\" aria-labelledby=\"paper-notes\">\n<h2 id=\"paper-notes\">");
        let heading = say(self.language, "footnotes");
        self.text(&heading);
        self.raw("</h2>\n");
        for (index, star) in furniture.stars().enumerate() {
            self.open_note("star", index + 1, star.mark);
            if star.is_symbol {
                self.ltr(&star.text)
            } else {
                self.text(&star.text)
            }
            self.raw("</p></div>\n");
        }
        for (index, note) in layout.notes.iter().enumerate() {
            let number = index + 1;
            self.open_note("note", number, &number.to_string());
            self.runs(note);
            self.raw("</p></div>\n");
        }
        self.raw("</section>\n");
    }

    fn open_note(&mut self, kind: &str, number: usize, mark: &str) {
        self.raw(&format!(
            "<div class=\"paper-note\" role=\"doc-footnote\" id=\"{kind}-{number}\"><p>"
        ));
        self.raw(&format!("<a class=\"paper-backlink\" role=\"doc-backlink\" href=\"#{kind}ref-{number}\" aria-label=\""));
        let name = say_with(self.language, "footnote-back", &[("mark", mark.into())]);
        self.text(&name);
        self.raw(&format!("\">{mark}</a> "));
    }
}
