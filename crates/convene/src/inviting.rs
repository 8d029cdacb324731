//! `convene invite` and `convene people`: the first officer comes from the command line, everyone else from the pages.

use crate::clock::submission;
use crate::command::Invite;
use crate::configuration::Configuration;
use crate::entering::why;
use crate::{opening, post};
use anyhow::{Context as _, bail};
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{Command, PersonView, Reader, View};
use record::Record;
use std::io::Write;
use words::Lang;

/// Enters the invitation and puts the notice of it on its way, also where no server runs yet.
pub(crate) fn invite(configuration: &Configuration, invite: &Invite) -> anyhow::Result<()> {
    let grant = grant(invite)?;
    let record = opening::open(configuration)?;
    opening::ready_for_writing(&record)?;
    let base = configuration.base()?;
    let told = invite_to(&record, &base, invite, &grant)?;
    let out = &mut std::io::stdout().lock();
    writeln!(out, "{}\n\n{}", told.subject, told.body)?;
    writeln!(
        out,
        "\nThis goes to {} as soon as the server carries mail ({base}). They sign in at {base}/sign-in with that address.",
        told.to
    )?;
    Ok(())
}

/// The role, for whom it is held. What a State or an organization designates comes with its note or its own word, on the
/// pages.
fn grant(invite: &Invite) -> anyhow::Result<Grant> {
    let held_for = match (invite.role, invite.group) {
        (Role::ExtendedBureau, Some(group)) => HeldFor::Group(group),
        (Role::ExtendedBureau, None) => {
            bail!("a member of the extended Bureau holds the office for a group: --group")
        }
        (_, Some(_)) => bail!("only members of the extended Bureau hold their office for a group"),
        (role, None) if role.fits(&HeldFor::Office) => HeldFor::Office,
        _ => bail!("this role is not of the office: it is given on the pages"),
    };
    Ok(Grant {
        role: invite.role,
        held_for,
        dialogue: invite.dialogue.clone(),
        note: None,
    })
}

fn invite_to(
    record: &Record,
    base: &str,
    invite: &Invite,
    grant: &Grant,
) -> anyhow::Result<web::Notice> {
    let identity = Identity {
        name: invite.name.clone(),
        address: invite.address.trim().to_owned(),
        language: invite.language.code().to_owned(),
        function: String::new(),
        neutral: false,
    };
    let command = PeopleCommand::Invite {
        identity: identity.clone(),
        grant: grant.clone(),
    };
    let entered = submission(Command::People(command), None)?;
    let receipt = record.submit(entered).map_err(why)?;
    // Who was known already is written to as they asked to be.
    let view = record.see(Reader::Office);
    let known = record
        .person_of_address(&identity.address)
        .and_then(|person| view.person(person)?.identity)
        .unwrap_or(identity);
    // Under the same name as the running server would give it: it goes once.
    let due = post::granted(&view, base, receipt.last, &known, grant);
    let now = record.clock().now();
    web::put_notice(record.tokens(), now, &due.name, &due.notice, due.worth)
        .wait()
        .context("the invitation was entered; its message could not be put on its way")?;
    Ok(due.notice)
}

/// Lists the people with their roles.
pub(crate) fn people(configuration: &Configuration) -> anyhow::Result<()> {
    let record = opening::open(configuration)?;
    let view = record.see(Reader::Office);
    list(&view, &mut std::io::stdout().lock())
}

fn list(view: &View, out: &mut impl Write) -> anyhow::Result<()> {
    for shown in view.people() {
        let (address, name) = match &shown.identity {
            Some(identity) => (identity.address.as_str(), identity.name.as_str()),
            None => ("(forgotten)", ""),
        };
        writeln!(out, "{address}\t{name}\t{}", roles(view, &shown))?;
    }
    Ok(())
}

fn roles(view: &View, shown: &PersonView<'_>) -> String {
    let roles = shown.person.grants.iter().map(|grant| {
        let held_for = match &grant.held_for {
            HeldFor::Office => String::new(),
            HeldFor::State(state) => format!(" for {state}"),
            HeldFor::Group(group) => format!(" for {}", group.code()),
            HeldFor::Organization(id) => {
                let name = view.organization_name(*id, Lang::En.code());
                format!(" for {}", name.unwrap_or("an organization"))
            }
        };
        let dialogue = grant.dialogue.as_ref();
        let dialogue = dialogue.map_or_else(String::new, |dialogue| format!(" at {dialogue}"));
        format!("{}{held_for}{dialogue}", grant.role.code())
    });
    roles.collect::<Vec<_>>().join("; ")
}
