//! Horizontal bars, whole or in parts, on an axis that several charts can share.

use super::svg::Svg;
use words::{Direction, Lang};

const WIDTH: f64 = 360.0;
const LABEL: f64 = 20.0;
const BAR: f64 = 16.0;
const STEP: f64 = LABEL + BAR + 14.0;
/// From one line of a label to the next.
const LINE: f64 = 18.0;
/// How wide a letter is taken to be, and one of the wide scripts: text in a drawing does not wrap by itself, and a phone
/// shows no more than the drawing's width.
const LETTER: f64 = 7.4;
const WIDE_LETTER: f64 = 14.0;
/// Room after the longest bar for its number.
const NUMBER: f64 = 64.0;
const GAP: f64 = 1.5;
/// A part of one in a hundred is still to be seen.
const LEAST: f64 = 0.75;
/// How strong the parts of a bar are drawn, from the first on. Told apart without colour, too.
const STRENGTHS: [&str; 4] = ["1", "0.6", "0.3", "0.15"];

/// A chart of bars, ready to draw: every word in it has been said already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bars {
    /// Names the elements, so that several charts fit one page.
    pub id: String,
    /// What the chart shows, as its accessible name.
    pub title: String,
    /// What one reads from it, in a sentence or two, for those who do not see it.
    pub description: String,
    /// What the parts of a bar are, in order; empty where bars have one part, or where one key explains several charts.
    pub parts: Vec<String>,
    /// From the top.
    pub bars: Vec<Bar>,
    /// The end of the axis: the same for charts that are compared.
    pub longest: u32,
    /// Whose words these are.
    pub language: Lang,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bar {
    /// What it is of.
    pub label: String,
    /// The class that gives its colour, such as `topic-firearms`.
    pub class: String,
    /// Its parts in the chart's order. Empty: not known.
    pub parts: Vec<u32>,
    /// What stands at its end: the number, or that it is not known.
    pub end: Note,
}

/// Words at the end of a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    /// A number, written as the language writes it.
    Number(String),
    /// Not known, and said so.
    Unknown(String),
}

/// What the parts of bars are, for several charts at once. The charts' tables say it to those who do not see it.
pub(crate) fn key(parts: &[String], language: Lang) -> String {
    let mut svg = Svg::default();
    svg.open(
        "svg",
        &[
            ("class", &"chart key"),
            ("aria-hidden", &"true"),
            (
                "viewBox",
                &format!("0 0 {WIDTH} {}", LABEL * parts.len() as f64),
            ),
            ("lang", &language.code()),
            ("direction", &language.dir()),
            ("font-size", &"14"),
            ("fill", &"currentColor"),
            ("xmlns", &"http://www.w3.org/2000/svg"),
        ],
    );
    legend(
        &mut svg,
        parts,
        language.direction() == Direction::RightToLeft,
    );
    svg.close("svg");
    svg.finish()
}

fn legend(svg: &mut Svg, parts: &[String], rtl: bool) {
    for (index, part) in parts.iter().enumerate() {
        let y = LABEL * index as f64;
        svg.empty(
            "rect",
            &[
                ("x", &mirrored(0.0, 10.0, rtl)),
                ("y", &(y + 4.0)),
                ("width", &10),
                ("height", &10),
                ("fill-opacity", &strength(index)),
                ("stroke", &"currentColor"),
                ("stroke-width", &0.5),
            ],
        );
        let x = mirrored(16.0, 0.0, rtl);
        svg.words("text", &[("x", &x), ("y", &(y + 14.0))], part);
    }
}

impl Bar {
    /// With its label, which may need several lines.
    fn height(&self) -> f64 {
        let further = lines(&self.label).len().saturating_sub(1);
        STEP + LINE * further as f64
    }
}

/// A label in as many lines as it needs, broken at spaces.
fn lines(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split(' ') {
        match lines.last_mut() {
            Some(line) if wide(line) + LETTER + wide(word) <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// About how wide a text is drawn.
fn wide(text: &str) -> f64 {
    let letters = text.chars().map(|letter| match letter {
        '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' => WIDE_LETTER,
        _ => LETTER,
    });
    letters.sum()
}

impl Bars {
    /// The class that all bars share: a legend is of their colour, and of none where they have several.
    fn class(&self) -> Option<&str> {
        let first = self.bars.first()?.class.as_str();
        let shared = self.bars.iter().all(|bar| bar.class == first);
        (shared && !self.parts.is_empty()).then_some(first)
    }

    /// The drawing.
    pub(crate) fn svg(&self) -> String {
        let above = if self.parts.is_empty() {
            0.0
        } else {
            LABEL * self.parts.len() as f64 + 8.0
        };
        let height = above + self.bars.iter().map(Bar::height).sum::<f64>();
        let rtl = self.language.direction() == Direction::RightToLeft;
        let (title, description) = (format!("{}-title", self.id), format!("{}-desc", self.id));
        let mut svg = Svg::default();
        svg.open(
            "svg",
            &[
                ("class", &"chart"),
                ("role", &"img"),
                ("viewBox", &format!("0 0 {WIDTH} {height}")),
                ("aria-labelledby", &format!("{title} {description}")),
                ("lang", &self.language.code()),
                ("direction", &self.language.dir()),
                ("font-size", &"14"),
                ("fill", &"currentColor"),
                ("xmlns", &"http://www.w3.org/2000/svg"),
            ],
        );
        svg.words("title", &[("id", &title)], &self.title);
        svg.words("desc", &[("id", &description)], &self.description);
        let class = self.class();
        if let Some(class) = class {
            svg.open("g", &[("class", &class)]);
        }
        legend(&mut svg, &self.parts, rtl);
        if class.is_some() {
            svg.close("g");
        }
        let mut top = above;
        for bar in &self.bars {
            self.bar(&mut svg, bar, top, rtl);
            top += bar.height();
        }
        svg.close("svg");
        svg.finish()
    }

    fn bar(&self, svg: &mut Svg, bar: &Bar, top: f64, rtl: bool) {
        let edge = mirrored(0.0, 0.0, rtl);
        let lines = lines(&bar.label);
        for (index, line) in lines.iter().enumerate() {
            let y = top + 14.0 + LINE * index as f64;
            svg.words("text", &[("x", &edge), ("y", &y)], line);
        }
        let y = top + bar.height() - STEP + LABEL;
        let mut x = 0.0;
        svg.open("g", &[("class", &bar.class)]);
        for (index, part) in bar.parts.iter().enumerate() {
            let width = self.scaled(*part);
            let drawn = if *part == 0 {
                0.0
            } else {
                (width - GAP).max(LEAST)
            };
            svg.empty(
                "rect",
                &[
                    ("x", &mirrored(x, drawn, rtl)),
                    ("y", &y),
                    ("width", &round(drawn)),
                    ("height", &BAR),
                    ("fill-opacity", &strength(index)),
                    ("stroke", &"currentColor"),
                    ("stroke-width", &0.5),
                ],
            );
            x += width;
        }
        svg.close("g");
        let (class, words, x) = match &bar.end {
            Note::Number(words) => ("chart-number", words, x + 6.0),
            Note::Unknown(words) => ("chart-unknown", words, 0.0),
        };
        svg.words(
            "text",
            &[
                ("class", &class),
                ("x", &mirrored(x, 0.0, rtl)),
                ("y", &(y + 13.0)),
            ],
            words,
        );
    }

    /// Nought where the axis has no length.
    fn scaled(&self, value: u32) -> f64 {
        if self.longest == 0 {
            return 0.0;
        }
        f64::from(value.min(self.longest)) / f64::from(self.longest) * (WIDTH - NUMBER)
    }
}

fn strength(index: usize) -> &'static str {
    STRENGTHS.get(index).copied().unwrap_or("0.15")
}

/// Where a thing `width` wide begins, `x` from the edge at which a line begins.
fn mirrored(x: f64, width: f64, rtl: bool) -> f64 {
    round(if rtl { WIDTH - x - width } else { x })
}

/// To a hundredth: fewer bytes, and the same bytes on every machine.
fn round(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(language: Lang) -> Bars {
        Bars {
            id: "c".into(),
            title: "Who <took> part".into(),
            description: "A & B".into(),
            parts: vec!["organizations".into(), "others".into()],
            bars: vec![
                Bar {
                    label: "known".into(),
                    class: "topic-firearms".into(),
                    parts: vec![60, 40],
                    end: Note::Number("100".into()),
                },
                Bar {
                    label: "unknown".into(),
                    class: "topic-firearms".into(),
                    parts: Vec::new(),
                    end: Note::Unknown("not known".into()),
                },
            ],
            longest: 100,
            language,
        }
    }

    fn rects(svg: &str) -> Vec<(f64, f64)> {
        let number = |element: &str, name: &str| {
            let (_, rest) = element.split_once(&format!(" {name}=\"")).unwrap();
            rest.split_once('"').unwrap().0.parse::<f64>().unwrap()
        };
        svg.split("<rect")
            .skip(1)
            .map(|e| (number(e, "x"), number(e, "width")))
            .collect()
    }

    #[test]
    fn words_are_escaped_and_the_drawing_is_named_and_described() {
        let svg = chart(Lang::En).svg();
        assert!(svg.contains("role=\"img\""));
        assert!(svg.contains("aria-labelledby=\"c-title c-desc\""));
        assert!(svg.contains("Who &lt;took&gt; part"));
        assert!(svg.contains("A &amp; B"));
        assert!(
            !svg.contains("style="),
            "a strict content policy forbids it"
        );
    }

    #[test]
    fn a_legend_is_of_the_colour_of_its_bars_where_they_have_one() {
        let mut drawn = chart(Lang::En);
        let coloured = |svg: &str| svg.matches("<g class=\"topic-firearms\"").count();
        assert_eq!(coloured(&drawn.svg()), 1 + 2, "the legend and two bars");
        drawn.bars[1].class = "topic-trafficking-in-persons".into();
        assert_eq!(
            coloured(&drawn.svg()),
            1,
            "one bar, and a legend of no colour"
        );
    }

    #[test]
    fn what_is_unknown_has_words_and_no_bar() {
        let svg = chart(Lang::En).svg();
        assert_eq!(
            rects(&svg).len(),
            2 + 2,
            "two in the legend, two parts of the one known bar"
        );
        assert!(svg.contains("not known"));
    }

    #[test]
    fn a_long_label_takes_a_second_line_and_pushes_the_next_bar_down() {
        let short = chart(Lang::En);
        let mut long = chart(Lang::En);
        long.bars[0].label = "A joint dialogue of two groups with long names, 27 May 2022".into();
        assert_eq!(lines(&short.bars[0].label).len(), 1);
        let broken = lines(&long.bars[0].label);
        assert_eq!(broken.len(), 2);
        assert_eq!(broken.join(" "), long.bars[0].label, "nothing is lost");
        let height = |bars: &Bars| bars.bars.iter().map(Bar::height).sum::<f64>();
        assert!((height(&long) - height(&short) - LINE).abs() < 0.01);
    }

    #[test]
    fn arabic_is_the_mirror_image() {
        let left = rects(&chart(Lang::En).svg());
        let right = rects(&chart(Lang::Ar).svg());
        for ((x, width), (mirrored, same)) in left.iter().zip(&right) {
            assert_eq!(width, same);
            assert!(
                (x + width + mirrored - WIDTH).abs() < 0.02,
                "{x} {width} {mirrored}"
            );
        }
    }

    #[test]
    fn equal_values_are_equally_long_on_a_shared_axis() {
        let mut half = chart(Lang::En);
        half.bars[0].parts = vec![50];
        let full = rects(&chart(Lang::En).svg());
        let half = rects(&half.svg());
        let whole = full[2].1 + full[3].1 + 2.0 * GAP;
        assert!((half[2].1 + GAP - whole / 2.0).abs() < 0.05);
    }

    #[test]
    fn an_axis_without_length_divides_nothing_by_nought() {
        let mut nothing = chart(Lang::En);
        nothing.longest = 0;
        assert!(!nothing.svg().contains("NaN"));
    }
}
