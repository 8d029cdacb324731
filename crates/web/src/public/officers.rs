//! Who served as Chair or co-Chair, and with which office at home at the time: titles change between years.

use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use askama::Template;
use mechanism::View;
use mechanism::calendar::{Officer, Role, WorkingGroup};

/// One service of a person.
struct Service {
    /// By what services are sorted.
    from: Option<jiff::civil::Date>,
    role: String,
    at: String,
    href: String,
    office: Markup,
    state: Option<String>,
}

struct Person {
    name: String,
    services: Vec<Service>,
}

#[derive(Template)]
#[template(path = "public/officers.html")]
struct Officers {
    page: Page,
    people: Vec<Person>,
}

impl Person {
    /// Whether this service is known already.
    fn has(&self, service: &Service) -> bool {
        let known = |one: &Service| one.href == service.href && one.role == service.role;
        self.services.iter().any(known)
    }
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let mut people: Vec<Person> = Vec::new();
    for (officer, service) in services(&page, &view) {
        let known = people
            .iter_mut()
            .find(|person| person.name == officer.name.full);
        match known {
            // Who chairs for two groups at once chairs one dialogue.
            Some(person) if person.has(&service) => {}
            Some(person) => person.services.push(service),
            None => people.push(Person {
                name: officer.name.full.clone(),
                services: vec![service],
            }),
        }
    }
    for person in &mut people {
        person
            .services
            .sort_by_key(|service| std::cmp::Reverse(service.from));
    }
    let order = words::collate(page.lang);
    people.sort_by(|a, b| {
        order(family_name(&a.name), family_name(&b.name)).then_with(|| a.name.cmp(&b.name))
    });
    answer::page(&Officers { people, page })
}

/// Services at meetings, and the dialogues people chaired.
fn services<'a>(page: &Page, view: &'a View) -> Vec<(&'a Officer, Service)> {
    let mut all = Vec::new();
    for group in WorkingGroup::ALL {
        for meeting in view.meetings(group) {
            for officer in view.officers(meeting.id) {
                let at = title::line(&page.meeting(meeting.id, meeting.called));
                let href = format!("/groups/{}#meeting-{}", group.code(), meeting.id.number);
                let from = meeting.opens.or(meeting.closes);
                all.push((officer, service(page, officer, from, at, &href)));
            }
        }
    }
    for dialogue in view.dialogues() {
        let facts = dialogue.facts;
        for officer in &facts.chairs {
            let at = format!(
                "{} ({})",
                title::dialogue(page, facts),
                title::topics(page, facts)
            );
            let href = format!("/dialogues/{}", facts.id);
            all.push((officer, service(page, officer, Some(facts.date), at, &href)));
        }
    }
    all
}

fn service(
    page: &Page,
    officer: &Officer,
    from: Option<jiff::civil::Date>,
    at: String,
    href: &str,
) -> Service {
    let role = match officer.role {
        Role::Chair => "officer-chair",
        Role::CoChair => "officer-co-chair",
    };
    Service {
        from,
        role: page.say(role).into_owned(),
        at,
        href: page.href(href),
        office: page.original(&officer.office, "en"),
        state: officer.state.as_ref().map(|code| title::state(page, code)),
    }
}

/// The last word of the name: the register keeps names as printed and does not tell family names apart.
fn family_name(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or_default()
}
