//! How pages offer the staff's own way in, where there is one.

use crate::site::Site;

/// Two links to the provider that the secretariat's staff sign in with. Links and not a button of the form: the site's
/// policy lets forms lead nowhere else.
pub(super) struct ByStaff {
    /// What the provider is called.
    pub(super) label: String,
    /// The way there.
    pub(super) way: String,
    /// The same from a device that others use too.
    pub(super) way_shared: String,
}

impl ByStaff {
    /// As it is called, leading on to a page afterwards.
    #[cfg(feature = "oidc")]
    pub(super) fn named(label: &str, to: &str) -> Self {
        let to: String = form_urlencoded::byte_serialize(to.as_bytes()).collect();
        Self {
            label: label.to_owned(),
            way: format!("/sign-in/staff?to={to}"),
            way_shared: format!("/sign-in/staff?to={to}&shared=yes"),
        }
    }
}

/// The staff's own way in; `None`: none is configured, or the program was built without.
pub(super) fn way_in(site: &Site, to: &str) -> Option<ByStaff> {
    #[cfg(feature = "oidc")]
    return super::openid::offered(site, to);
    #[cfg(not(feature = "oidc"))]
    {
        let _ = (site, to);
        None
    }
}
