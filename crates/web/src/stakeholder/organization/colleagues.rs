//! The people of an organization: its focal point invites and parts with them.

use super::show::{own, page};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::door::is_address;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::problem::Problem;
use axum::extract::Path;
use jiff::SignedDuration;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand, address_key};
use mechanism::{Command, OrganizationId, PersonId, Role};
use words::Value;

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
    match acting.enter(filled.command()?, Command::People(command)).await {
        Ok(_) => {
            tell(&acting, organization, address).await?;
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

async fn tell(acting: &Acting, organization: OrganizationId, to: String) -> Result<(), Problem> {
    let page = &acting.page;
    let lang = page.lang.code();
    let me = acting.view.me().and_then(|me| me.identity);
    let link = page.absolute(&format!("/{lang}/organizations/{organization}"));
    let values: [(&str, Value<'_>); 2] = [
        ("who", me.map_or_else(String::new, |me| me.address).into()),
        ("link", link.into()),
    ];
    let letter = Notice {
        language: lang.to_owned(),
        subject: page.say("notice-colleague-subject").into_owned(),
        body: page.say_with("notice-colleague-body", &values),
        neutral: true,
        to,
    };
    let name = format!("colleague of {organization}: {}", address_key(&letter.to));
    let sent = notice::send(&acting.site, &name, &letter, SignedDuration::from_hours(72)).await;
    sent.map_err(|error| Problem::of_token(&error))
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
    Ok(see_other(&acting.page.href(&format!("/organizations/{id}"))))
}
