//! Inviting somebody to a role: their name, their address, the language they are written to in.

use super::grant;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, languages};
use jiff::SignedDuration;
use mechanism::people::{Grant, Identity, PeopleCommand};
use mechanism::{Command, Deed};
use words::{Lang, Value};

/// How long an invitation is worth sending.
const WORTH: SignedDuration = SignedDuration::from_hours(72);

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
    if !crate::door::is_address(&identity.address) {
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
        grant: grant.clone(),
    });
    match acting.enter(id, command).await {
        Ok(_) => {
            tell(&acting, &id.0.to_string(), &identity, &grant).await?;
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

/// Writes to whoever was invited, in their language; the form's id makes it one letter however often it is sent.
async fn tell(acting: &Acting, name: &str, to: &Identity, grant: &Grant) -> Result<(), Problem> {
    let lang = Lang::from_code(&to.language).unwrap_or(Lang::En);
    let role = words::say(lang, &format!("role-{}", grant.role.code()));
    let link = acting.page.absolute(&format!("/{}/sign-in", lang.code()));
    let values: [(&str, Value<'_>); 2] =
        [("role", role.into_owned().into()), ("link", link.into())];
    let letter = Notice {
        to: to.address.clone(),
        language: lang.code().to_owned(),
        subject: words::say(lang, "notice-invited-subject").into_owned(),
        body: words::say_with(lang, "notice-invited-body", &values),
        neutral: to.neutral,
    };
    notice::send(&acting.site, &format!("invitation {name}"), &letter, WORTH)
        .await
        .map_err(|error| Problem::of_token(&error))
}
