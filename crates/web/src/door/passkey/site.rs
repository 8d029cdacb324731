//! Whose passkeys they are: this site's, by its host.

use crate::site::Installation;
use std::net::IpAddr;

/// The relying party of the standard: the site as browsers and devices know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    /// The host, to which a device ties a passkey: `convene.example`.
    pub(super) id: String,
    /// Scheme, host and port of our pages, as a browser writes them: `https://convene.example`.
    pub(super) origin: String,
}

impl Site {
    /// As it is configured; `None` where browsers have no passkeys: a host that is a number, or no TLS outside this machine.
    pub(super) fn of(installation: &Installation) -> Option<Self> {
        let (scheme, rest) = installation.base.split_once("://")?;
        let authority = rest.split('/').next()?;
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.chars().all(|c| c.is_ascii_digit()) => host,
            _ => authority,
        };
        let local = host == "localhost" || host.ends_with(".localhost");
        let named = !host.is_empty() && !host.starts_with('[') && host.parse::<IpAddr>().is_err();
        (named && (scheme == "https" || local)).then(|| Self {
            id: host.to_ascii_lowercase(),
            origin: format!("{scheme}://{authority}").to_ascii_lowercase(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(base: &str) -> Option<(String, String)> {
        let site = Site::of(&Installation::at(base, "0"))?;
        Some((site.id, site.origin))
    }

    #[test]
    fn a_site_is_known_by_its_host() {
        let here = ("localhost".to_owned(), "http://localhost:8053".to_owned());
        assert_eq!(of("http://localhost:8053/"), Some(here));
        let there = (
            "convene.example".to_owned(),
            "https://convene.example".to_owned(),
        );
        assert_eq!(of("https://Convene.example"), Some(there));
    }

    #[test]
    fn where_browsers_have_no_passkeys_there_are_none() {
        for base in [
            "http://convene.example",
            "https://192.0.2.7",
            "http://[::1]:80",
            "convene",
        ] {
            assert_eq!(of(base), None, "{base}");
        }
    }
}
