//! Words that stand in every note and make none like another: small words, and those of reporting.

use std::collections::HashSet;
use std::sync::OnceLock;
use words::{Lang, terms};

/// The stems of the small words, each language when it is first asked for.
static STEMS: [OnceLock<HashSet<String>>; 6] = [const { OnceLock::new() }; 6];

/// Whether the stem of a word says nothing of a theme.
pub(super) fn is_small(lang: Lang, stem: &str) -> bool {
    let at = Lang::ALL.iter().position(|one| *one == lang);
    let stems = at.and_then(|at| STEMS.get(at));
    stems.is_some_and(|stems| {
        let stems = stems.get_or_init(|| {
            let all = terms(lang, list(lang)).into_iter();
            all.map(|term| term.stem).collect()
        });
        stems.contains(stem)
    })
}

/// As people write them, accents left out.
const fn list(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "the and for with that this these those from into onto upon over under about above after again all also any are \
             been being both but can could did does doing done each few had has have having her here hers him his how its \
             just may might more most must nor not now off once one only other our out own per same shall she should so some \
             such than their them then there they through too until very was were what when where which while who whom why \
             will within without would you your speaker speakers participant participants said say stated noted mentioned \
             stressed emphasized highlighted underlined referred expressed called asked need needs needed well including"
        }
        Lang::Fr => {
            "le la les des une un du de dans par pour sur avec sans sous est sont ete etre ont avait avaient aux ce cet cette \
             ces qui que quoi dont ou et mais plus moins tres aussi ainsi comme leur leurs son sa ses notre nos votre vos il \
             elle ils elles on nous vous en ne pas se si tout tous toute toutes entre lors afin orateur orateurs intervenant \
             intervenants participants participant dit souligne note mentionne indique declare insiste demande appele \
             necessite besoin besoins notamment"
        }
        Lang::Es => {
            "el la los las un una unos unas del de en por para con sin sobre bajo es son fue fueron ser sido han habia habian \
             al que quien cual cuyo donde y o pero mas menos muy tambien asi como su sus nuestro nuestra se no si todo todos \
             toda todas entre este esta estos estas ese esa esos orador oradores participantes participante dijo subrayo \
             senalo menciono indico destaco pidio necesidad necesidades incluidos incluida"
        }
        Lang::Ru => {
            "и в во на о об от до из за под над при про с со у к ко по для без между через не ни но а или что чтобы как так же \
             бы ли это этот эта эти тот та те того его ее их они она он мы вы был была было были быть есть также который \
             которая которые которых все всех более менее очень оратор ораторы выступавший выступавшие участники участник \
             сказал отметил отметили подчеркнул подчеркнули упомянул указал указали необходимость необходимо"
        }
        Lang::Ar => {
            "في من الي علي عن مع بعد قبل بين عند منذ حتي او ثم لا لم لن ما هذا هذه ذلك تلك التي الذي الذين ان كان كانت يكون قد \
             كل بعض غير ايضا كما هو هي هم المتكلمين المتكلمون المشاركين المشاركون متكلم ذكر اشار شدد اكد دعا الحاجه بما ذلك وان وقد"
        }
        Lang::Zh => {
            "的 了 和 与 及 在 是 有 对 为 以 并 并且 而 或 等 中 上 下 也 都 就 还 要 将 从 到 由 这 那 这些 那些 其 他们 我们 发言者 发言 \
             与会者 指出 强调 表示 提到 认为 呼吁 需要 必须 应 应当 以及 关于 通过 进行"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_small_word(lang: Lang, word: &str) -> bool {
        terms(lang, word)
            .iter()
            .all(|term| is_small(lang, &term.stem))
    }

    #[test]
    fn small_words_are_known_in_whatever_form_and_others_are_not() {
        for (lang, small, word) in [
            (Lang::En, "Speakers", "firearms"),
            (Lang::Fr, "été", "armes"),
            (Lang::Es, "También", "armas"),
            (Lang::Ru, "Были", "оружие"),
            (Lang::Ar, "المتكلمين", "الأسلحة"),
            (Lang::Zh, "强调", "枪支"),
        ] {
            assert!(is_small_word(lang, small), "{lang:?} {small}");
            assert!(!is_small_word(lang, word), "{lang:?} {word}");
        }
    }
}
