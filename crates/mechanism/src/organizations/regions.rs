//! The regional group each State is counted in.
//!
//! Source: the list of regional groups of Member States that the Department for General Assembly and Conference Management
//! publishes. Three States need a word. Türkiye takes part in two groups and is counted in Western European and other
//! States, as in elections; so are Israel and the United States of America, which attends that group's meetings. The State
//! of Palestine, an observer, takes part in the Asia-Pacific group. The Holy See, an observer too, is in none: figures by
//! region show it apart.

use crate::StateCode;
use crate::people::RegionalGroup;

const AFRICA: &str = "ao bf bi bj bw cd cf cg ci cm cv dj dz eg er et ga gh gm gn gq gw ke km lr ls ly ma mg ml mr mu mw \
                      mz na ne ng rw sc sd sl sn so ss st sz td tg tn tz ug za zm zw";
const ASIA_PACIFIC: &str = "ae af bd bh bn bt cn cy fj fm id in iq ir jo jp kg kh ki kp kr kw kz la lb lk mh mm mn mv my \
                            np nr om pg ph pk ps pw qa sa sb sg sy th tj tl tm to tv uz vn vu ws ye";
const EASTERN_EUROPE: &str = "al am az ba bg by cz ee ge hr hu lt lv md me mk pl ro rs ru si sk ua";
const LATIN_AMERICA_CARIBBEAN: &str = "ag ar bb bo br bs bz cl co cr cu dm do ec gd gt gy hn ht jm kn lc mx ni pa pe py \
                                       sr sv tt uy vc ve";
const WESTERN_EUROPE_OTHERS: &str = "ad at au be ca ch de dk es fi fr gb gr ie il is it li lu mc mt nl no nz pt se sm tr \
                                     us";
const IN_NO_GROUP: &str = "va";

const GROUPS: [(RegionalGroup, &str); 5] = [
    (RegionalGroup::Africa, AFRICA),
    (RegionalGroup::AsiaPacific, ASIA_PACIFIC),
    (RegionalGroup::EasternEurope, EASTERN_EUROPE),
    (
        RegionalGroup::LatinAmericaCaribbean,
        LATIN_AMERICA_CARIBBEAN,
    ),
    (RegionalGroup::WesternEuropeOthers, WESTERN_EUROPE_OTHERS),
];

/// The regional group a State is counted in; `None`: it is in none, or nobody knows the code.
pub fn region_of(state: &StateCode) -> Option<RegionalGroup> {
    GROUPS
        .into_iter()
        .find(|(_, states)| lists(states, state))
        .map(|(group, _)| group)
}

/// Whether a code names a country or area that the pages can name in six languages.
pub fn is_known_area(area: &StateCode) -> bool {
    lists(IN_NO_GROUP, area) || region_of(area).is_some()
}

fn lists(states: &str, state: &StateCode) -> bool {
    states
        .split_ascii_whitespace()
        .any(|code| code == state.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const NAMES: &str = include_str!("../../../../locales/en/states.ftl");

    #[test]
    fn every_state_with_a_name_is_known_and_counted_once() {
        let named: BTreeSet<&str> = NAMES
            .lines()
            .filter_map(|line| line.strip_prefix("state-")?.split_once(" = "))
            .map(|(code, _)| code)
            .collect();
        let all = GROUPS.iter().map(|(_, states)| *states);
        let listed: Vec<&str> = all
            .chain([IN_NO_GROUP])
            .flat_map(str::split_ascii_whitespace)
            .collect();
        let once: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(once.len(), listed.len(), "no code stands twice");
        assert_eq!(once, named);
    }

    #[test]
    fn the_groups_have_the_sizes_of_the_published_list() {
        let sizes = GROUPS.map(|(_, states)| states.split_ascii_whitespace().count());
        // The published 54, 54, 23, 33 and 29 members, and the State of Palestine among Asia-Pacific States.
        assert_eq!(sizes, [54, 55, 23, 33, 29]);
    }

    #[test]
    fn a_state_is_looked_up_by_its_code() {
        let region = |code: &str| region_of(&StateCode::new(code).unwrap());
        assert_eq!(region("mx"), Some(RegionalGroup::LatinAmericaCaribbean));
        assert_eq!(region("tr"), Some(RegionalGroup::WesternEuropeOthers));
        assert_eq!(region("va"), None);
        assert_eq!(region("zz"), None);
        assert!(is_known_area(&StateCode::new("va").unwrap()));
        assert!(!is_known_area(&StateCode::new("zz").unwrap()));
    }
}
