//! A thing for each of the six languages, made when it is first asked for.

use std::sync::OnceLock;
use words::Lang;

/// One value per language; nobody pays for a language that nobody writes.
pub(super) struct PerLanguage<T> {
    made: [OnceLock<T>; 6],
    make: fn(Lang) -> T,
}

impl<T> PerLanguage<T> {
    pub(super) const fn new(make: fn(Lang) -> T) -> Self {
        Self {
            made: [const { OnceLock::new() }; 6],
            make,
        }
    }

    pub(super) fn of(&self, lang: Lang) -> &T {
        let [ar, en, es, fr, ru, zh] = &self.made;
        let made = match lang {
            Lang::Ar => ar,
            Lang::En => en,
            Lang::Es => es,
            Lang::Fr => fr,
            Lang::Ru => ru,
            Lang::Zh => zh,
        };
        made.get_or_init(|| (self.make)(lang))
    }
}
