//! How the secretariat's staff may sign in besides code and passkey: the `[staff-sign-in]` table of the configuration file.
//!
//! The table is read by every build, so that one without OpenID Connect says what it lacks instead of leaving staff at
//! the door.

use anyhow::Context as _;
use serde::Deserialize;
use std::fmt;
use std::io::Write;
use std::path::PathBuf;
use web::Site;

/// The variable of the environment that may hold the secret instead of a file.
const SECRET: &str = "CONVENE_STAFF_SIGN_IN_SECRET";

/// What the file may say of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct StaffSignIn {
    issuer: String,
    client_id: String,
    client_secret_file: Option<PathBuf>,
    label: Option<String>,
}

/// What the provider knows this site's secret to be. It is shown nowhere.
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl StaffSignIn {
    /// The site, with this way in.
    pub(crate) fn open(&self, site: Site) -> anyhow::Result<Site> {
        self.onto(site, &self.secret()?)
            .context("in [staff-sign-in]")
    }

    #[cfg(feature = "oidc")]
    fn onto(&self, site: Site, secret: &Secret) -> anyhow::Result<Site> {
        let label = self.label.as_deref();
        let provider = web::IdentityProvider::new(&self.issuer, &self.client_id, &secret.0, label)?;
        Ok(site.with_identity_provider(provider))
    }

    #[cfg(not(feature = "oidc"))]
    fn onto(&self, _: Site, _: &Secret) -> anyhow::Result<Site> {
        anyhow::bail!(
            "this program was built without OpenID Connect: build it with `--features oidc`, or leave the table out"
        )
    }

    fn secret(&self) -> anyhow::Result<Secret> {
        let text = match &self.client_secret_file {
            Some(file) => std::fs::read_to_string(file)
                .with_context(|| format!("reading the client secret from {}", file.display()))?,
            None => std::env::var(SECRET).with_context(|| {
                format!("[staff-sign-in] needs `client-secret-file`, or {SECRET}")
            })?,
        };
        let secret = Secret(text.trim_end_matches(['\r', '\n']).to_owned());
        anyhow::ensure!(!secret.0.is_empty(), "the client secret is empty");
        Ok(secret)
    }

    /// Prints it as the table that could be given, or how to give one. The secret is not among it.
    pub(crate) fn explain(given: Option<&Self>, to: &mut impl Write) -> anyhow::Result<()> {
        writeln!(
            to,
            "\n# Staff of the secretariat sign in with their office's OpenID Connect provider too; only in a program built with\n\
             # `--features oidc`. A table [staff-sign-in] with issuer, client-id, client-secret-file (a file that holds the secret\n\
             # and nothing else; or {SECRET} in the environment) and label, which its button shows."
        )?;
        let Some(given) = given else {
            return Ok(());
        };
        let file = given.client_secret_file.as_ref();
        let settings = [
            ("issuer", Some(given.issuer.clone())),
            ("client-id", Some(given.client_id.clone())),
            (
                "client-secret-file",
                file.map(|file| file.display().to_string()),
            ),
            ("label", given.label.clone()),
        ];
        writeln!(to, "[staff-sign-in]")?;
        for (name, value) in settings {
            if let Some(value) = value {
                writeln!(to, "{name} = {}", toml::Value::String(value))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(secret: &str) -> (StaffSignIn, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        std::fs::write(&file, secret).unwrap();
        let given = StaffSignIn {
            issuer: "https://login.example/tenant".into(),
            client_id: "convene".into(),
            client_secret_file: Some(file),
            label: Some("Example Office".into()),
        };
        (given, folder)
    }

    #[test]
    fn what_is_explained_can_be_given_back_and_holds_no_secret() {
        let (given, _folder) = given("hunter2\n");
        let secret = given.secret().unwrap();
        assert_eq!(secret.0, "hunter2");
        let mut printed = Vec::new();
        StaffSignIn::explain(Some(&given), &mut printed).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        for shown in [printed.clone(), format!("{given:?} {secret:?}")] {
            assert!(!shown.contains("hunter2"), "{shown}");
        }
        let table: toml::Table = toml::from_str(&printed).unwrap();
        let read: StaffSignIn = table["staff-sign-in"].clone().try_into().unwrap();
        assert_eq!(read, given);
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let (mut given, folder) = given("x");
        given.client_secret_file = Some(folder.path().join("another"));
        let fault = format!("{:#}", given.secret().unwrap_err());
        assert!(fault.contains("another"), "{fault}");
    }
}
