//! The people of an organization: its focal point invites and parts with them.

use super::show::{own, page};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use axum::extract::Path;
use mechanism::people::is_address;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{Command, OrganizationId, PersonId, Role};

fn representative(organization: OrganizationId) -> Grant {
    Grant {
        role: Role::Representative,
        held_for: HeldFor::Organization(organization),
        dialogue: None,
        note: None,
    }
}

pub(super) async fn invite(Path(id): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let organization = own(&acting, &id)?.organization.id;
    let address = filled.get("address").to_owned();
    if !is_address(&address) {
        let faults = Faults::one("address", acting.page.say("sign-in-not-an-address"));
        return page(&acting, &id, None, address, faults);
    }
    let command = PeopleCommand::Invite {
        identity: Identity {
            name: String::new(),
            address: address.clone(),
            language: acting.page.lang.code().to_owned(),
            function: String::new(),
            neutral: false,
        },
        grant: representative(organization),
    };
    match acting
        .enter(filled.command()?, Command::People(command))
        .await
    {
        Ok(_) => {
            // The letter that says so goes by rule, as for every role.
            let path = format!("/organizations/{id}?asked=yes");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("address", acting.page.refusal(&refusal));
            page(&acting, &id, None, address, faults)
        }
        Err(not) => Err(not.into()),
    }
}

pub(super) async fn dismiss(Path(id): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let organization = own(&acting, &id)?.organization.id;
    let person: PersonId = filled.parsed("person")?;
    let command = PeopleCommand::Revoke {
        person,
        grant: representative(organization),
    };
    acting
        .enter(filled.command()?, Command::People(command))
        .await?;
    Ok(see_other(
        &acting.page.href(&format!("/organizations/{id}")),
    ))
}
