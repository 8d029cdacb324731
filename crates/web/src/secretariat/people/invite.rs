//! Inviting somebody to a role: their name, their address, the language they are written to in. The notice that tells them
//! goes by rule, as for every role that is granted.

use super::grant;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, languages};
use mechanism::people::{Identity, PeopleCommand};
use mechanism::{Command, Deed};

pub(super) async fn show(acting: Acting) -> Answer {
    page(&acting, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    super::sees_people(acting)?;
    if !acting.view.who().may_somewhere(Deed::Invite) {
        return Err(Problem::NotFound);
    }
    let page = &acting.page;
    let language = match form.get("language") {
        "" => page.lang.code(),
        chosen => chosen,
    };
    let asking = Asking::new(
        page,
        page.say("people-invite"),
        "/office/people/new",
        "/office/people",
    )
    .wrong(faults)
    .lead(page.say("people-invite-lead"))
    .line("name", "people-name", form.get("name"))
    .optional()
    .input(
        "address",
        "people-address",
        form.get("address"),
        "email",
        "",
    )
    .one_of("language", "people-language", languages(language));
    grant::ask(acting, asking, form)
        .button("people-invite-button")
        .answer()
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    super::sees_people(&acting)?;
    let page_again = |faults| page(&acting, &form, faults);
    let identity = Identity {
        name: form.get("name").to_owned(),
        address: form.get("address").to_owned(),
        language: form.get("language").to_owned(),
        function: String::new(),
        neutral: false,
    };
    if !mechanism::people::is_address(&identity.address) {
        let said = acting.page.say("sign-in-not-an-address");
        return page_again(Faults::one("address", said));
    }
    let grant = match grant::read(&acting, &form) {
        Ok(grant) => grant,
        Err(faults) => return page_again(faults),
    };
    let id = form.command()?;
    let command = Command::People(PeopleCommand::Invite {
        identity: identity.clone(),
        grant,
    });
    match acting.enter(id, command).await {
        Ok(_) => {
            let there = acting.site.record.person_of_address(&identity.address);
            let path = there.map_or_else(
                || "/office/people".to_owned(),
                |person| format!("/office/people/{person}?done=invited"),
            );
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let said = acting.page.refusal(&refusal);
            page_again(Faults::one("address", said))
        }
        Err(problem) => Err(problem.into()),
    }
}
