//! Cyrillic names beside Latin ones, as far as letters tell.
//!
//! Many systems write the same name in Latin letters; what they differ in is folded away. Other scripts are not tried.

/// A word in the Latin letters that most systems of transliteration share; `None` for other scripts.
pub(super) fn latin(word: &str) -> Option<String> {
    let mut latin = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'a'..='z' => latin.push(letter),
            '-' | '\'' => {}
            _ => latin.push_str(cyrillic(letter)?),
        }
    }
    Some(simplified(&latin))
}

#[rustfmt::skip]
fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a", 'б' => "b", 'в' => "v", 'г' | 'ґ' => "g", 'д' => "d", 'е' | 'э' | 'є' => "e", 'ж' => "zh", 'з' => "z",
        'и' | 'й' | 'ы' | 'і' => "i", 'к' => "k", 'л' => "l", 'м' => "m", 'н' => "n", 'о' => "o", 'п' => "p", 'р' => "r",
        'с' => "s", 'т' => "t", 'у' => "u", 'ф' => "f", 'х' => "kh", 'ц' => "ts", 'ч' => "ch", 'ш' => "sh", 'щ' => "shch",
        'ъ' | 'ь' => "", 'ю' => "iu", 'я' => "ia",
        _ => return None,
    })
}

/// "Yevgeny", "Evgenij", "Jewgeni" as one.
fn simplified(latin: &str) -> String {
    let mut word = latin.to_owned();
    for (long, short) in [
        ("tch", "ch"),
        ("kh", "h"),
        ("ph", "f"),
        ("ck", "k"),
        ("y", "i"),
        ("j", "i"),
        ("w", "v"),
        ("x", "ks"),
        ("ie", "e"),
    ] {
        word = word.replace(long, short);
    }
    let mut simple = String::with_capacity(word.len());
    for letter in word.chars() {
        if !simple.ends_with(letter) {
            simple.push(letter);
        }
    }
    simple
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_two_scripts_is_one() {
        for (cyrillic, written) in [
            ("нигдеев", "nigdeyev"),
            ("никтохин", "niktokhin"),
            ("примерский", "primerskiy"),
            ("юрьев", "iuriev"),
        ] {
            assert_eq!(latin(cyrillic), latin(written), "{cyrillic}");
        }
        assert_eq!(latin("张三"), None);
    }
}
