//! The stylesheet stays mirrorable: logical properties only.

const STYLE: &str = concat!(
    include_str!("../../../../assets/convene.css"),
    include_str!("../../../../assets/floor.css"),
    include_str!("../../../../assets/summary.css")
);

/// Properties, and values, that name a side of the screen.
const PHYSICAL: [&str; 20] = [
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "text-align: left",
    "text-align: right",
    "float: left",
    "float: right",
    "min-width:",
    "max-width:",
    "min-height:",
    "max-height:",
];

/// Declarations of a sheet without its comments.
fn declarations(style: &str) -> Vec<String> {
    let mut bare = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.split([';', '{', '}'])
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

fn physical(style: &str) -> Vec<String> {
    let sides = ["left:", "right:", "top:", "bottom:", "width:", "height:"];
    declarations(style)
        .into_iter()
        .filter(|declaration| {
            PHYSICAL.iter().any(|word| declaration.contains(word))
                || sides.iter().any(|side| declaration.starts_with(side))
        })
        .collect()
}

#[test]
fn arabic_is_a_mirror_and_not_a_repair() {
    let found = physical(STYLE);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_test_above_can_fail() {
    assert_eq!(physical("a { margin-left: 1px }").len(), 1);
    assert_eq!(physical("a { left: 0; color: red }").len(), 1);
    assert_eq!(
        physical("a { text-align: start; inset-inline: 0 } /* margin-left */").len(),
        0
    );
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("@font-face"));
}
