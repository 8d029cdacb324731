//! Nothing is seen beyond its audience: a fact of each circle is planted and every reader's view is searched.

use crate::kit::{Kit, dialogue_id, set, source};
use crate::planted::{AFTERWARDS, Looker, OBJECTS, OPEN, Planted, Record, SECRETS, at};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::Firearms;
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::dialogue::*;
use mechanism::letters::LetterKind;
use mechanism::paper::*;
use mechanism::participation::CountsCommand;
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::{Basis, Outcome, Proposed};
use mechanism::participation::registration::Attendance;
use mechanism::participation::tally;
use mechanism::people::{HeldFor, RegionalGroup};
use mechanism::summary::ParagraphId;
use mechanism::*;
use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};

const YEARS: [(Audience, i16); 5] = [
    (Audience::Public, 2031),
    (Audience::Participants, 2032),
    (Audience::StatesParties, 2033),
    (Audience::Restricted, 2034),
    (Audience::Sealed, 2035),
];

fn planted() -> Kit {
    let mut kit = Kit::open();
    for (audience, year) in YEARS {
        let secret = audience.code().replace('_', "-");
        let origin = SourceId::new(format!("source-{secret}")).unwrap();
        kit.does(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: origin.clone(),
            title: format!("secret-{secret}"),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Other,
            audience,
        })))
        .unwrap();
        let id = format!("fa-{year}");
        let dialogue = kit.dialogue(&id, &[(Firearms, 9)], date(year, 3, 1));
        let dialogue = Dialogue {
            audience,
            ..dialogue
        };
        kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
        let remark = Some(Content::permanent(format!("secret-{secret}")));
        let set = set(&id, &[1, 0, 0, 0]);
        kit.does(Command::Counts(CountsCommand::Record {
            set,
            remark,
            imported: false,
        }))
        .unwrap();
        let facts = PaperFacts {
            id: PaperId::new(format!("secret-{secret}")).unwrap(),
            kind: PaperKind::Note,
            dialogue: None,
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: YEARS
                .iter()
                .filter(|(_, earlier)| *earlier <= year)
                .map(|(_, y)| Reports {
                    dialogue: dialogue_id(&format!("fa-{y}")),
                    paragraph: 1,
                })
                .collect(),
            points_of: None,
            source: source(),
            audience,
        };
        let text = Some(Content::permanent(format!("secret-{secret}")));
        kit.does(Command::Paper(PaperCommand::Record { facts, text }))
            .unwrap();
    }
    kit
}

/// Everything a reader's view gives, as text.
fn everything(view: &View) -> String {
    let mut seen = format!(
        "{:?}{:?}",
        view.sources(),
        view.conferences().collect::<Vec<_>>()
    );
    for dialogue in view.dialogues() {
        seen += &format!(
            "{dialogue:?}{:?}",
            view.neighbours(dialogue.facts, Firearms)
        );
        for set in &dialogue.counts {
            seen += &format!("{:?}", view.remark(set));
        }
    }
    seen + &format!(
        "{:?}{:?}",
        view.papers(),
        view.corrections().collect::<Vec<_>>()
    )
}

#[test]
fn every_reader_sees_their_circles_and_nothing_beyond() {
    let kit = planted();
    for reader in Reader::ALL {
        let seen = everything(&see(&kit.world, reader, kit.now));
        for (audience, year) in YEARS {
            let marks = [
                format!("secret-{}", audience.code().replace('_', "-")),
                format!("fa-{year}"),
            ];
            for mark in marks {
                assert_eq!(
                    seen.contains(&mark),
                    reader.may_see(audience),
                    "{reader:?} and {mark}"
                );
            }
        }
    }
}

#[test]
fn a_hidden_dialogue_does_not_show_in_the_places_of_others() {
    let mut kit = Kit::open();
    let hidden = kit.dialogue("fa-2031", &[(Firearms, 9)], date(2031, 3, 1));
    let hidden = Dialogue {
        audience: Audience::Restricted,
        ..hidden
    };
    kit.does(Command::Dialogue(DialogueCommand::Record(hidden)))
        .unwrap();
    kit.attested("fa-2032", &[(Firearms, 10)], date(2032, 3, 1), None);
    let place = |reader| {
        see(&kit.world, reader, kit.now)
            .dialogue(&dialogue_id("fa-2032"))
            .unwrap()
            .ordinals
            .overall
    };
    assert_eq!(
        (place(Reader::Public), place(Reader::Office)),
        (Some(1), Some(2))
    );
}

#[test]
fn a_paper_goes_where_its_dialogue_goes() {
    let mut kit = Kit::open();
    kit.attested("fa-2031", &[(Firearms, 9)], date(2031, 3, 1), None);
    let facts = PaperFacts {
        id: PaperId::new("fa-2031-summary").unwrap(),
        kind: PaperKind::Summary,
        dialogue: Some(dialogue_id("fa-2031")),
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: source(),
        audience: Audience::Public,
    };
    kit.does(Command::Paper(PaperCommand::Record { facts, text: None }))
        .unwrap();
    assert_eq!(kit.view().papers().len(), 1);
    let narrower = kit
        .view()
        .dialogue(&dialogue_id("fa-2031"))
        .unwrap()
        .facts
        .clone();
    let narrower = Dialogue {
        audience: Audience::StatesParties,
        ..narrower
    };
    let reason = Content::permanent("Entered too widely.");
    kit.does(Command::Dialogue(DialogueCommand::Correct {
        facts: narrower,
        reason,
    }))
    .unwrap();
    assert_eq!(kit.view().papers().len(), 0);
}

impl Record for Kit {
    fn comes(&mut self, now: jiff::Timestamp) {
        self.now = now;
    }

    fn takes(&mut self, actor: Actor, command: Command) -> Seed {
        let said = format!("{command:?}");
        if let Err(refusal) = self.asks(actor, command) {
            panic!("{}: {said}", refusal.key);
        }
        self.seed()
    }

    fn stores(&mut self, name: &str, content: &str) -> StoredFile {
        StoredFile {
            file: FileId::draw(&Seed(Digest::commit(&[7; 32], name.as_bytes()).0)),
            name: name.into(),
            media: "text/plain".into(),
            bytes: content.len() as u64,
            sha256: Digest::commit(&[0; 32], content.as_bytes()),
        }
    }

    fn likeness(&self, application: &ApplicationRef) -> Digest {
        self.office().likenesses_to_list(application)[0].id
    }
}

/// What a view gives, piece by piece.
#[derive(Default)]
struct Seen(String);

impl Seen {
    fn is(&mut self, thing: impl Debug) {
        writeln!(self.0, "{thing:?}").unwrap();
    }

    fn holds(&self, mark: &str) -> bool {
        self.0.to_lowercase().contains(mark)
    }
}

/// Everything a view gives to somebody who knows, or has guessed, every reference there is.
fn all_of(view: &View, planted: &Planted) -> Seen {
    let mut seen = Seen::default();
    seen.is(everything(view));
    seen.is(view.status().collect::<Vec<_>>());
    of_people(view, planted, &mut seen);
    of_organizations(view, planted, &mut seen);
    of_applications(view, planted, &mut seen);
    of_lists(view, planted, &mut seen);
    of_registration(view, planted, &mut seen);
    of_the_floor(view, planted, &mut seen);
    of_comments(view, planted, &mut seen);
    of_contributions(view, planted, &mut seen);
    of_suggestions(view, &mut seen);
    beside_a_paper(view, &mut seen);
    seen.is(view.my_recorded(&planted.here));
    seen
}

fn beside_a_paper(view: &View, seen: &mut Seen) {
    let paper = PaperId::new(crate::planted::PAPER).unwrap();
    seen.is(view.translations(&paper));
    seen.is(view.plain(&paper));
    seen.is(view.plain_draft(&paper));
    seen.is(view.factual_errors(&paper));
    seen.is(view.my_factual_errors());
    seen.is(view.factual_errors_waiting());
    seen.is(view.my_recorded_meetings());
}

fn of_suggestions(view: &View, seen: &mut Seen) {
    seen.is(view.suggestions());
    seen.is(view.looked_through());
    for slug in ["openly-suggested", "no-longer-open"] {
        seen.is(view.suggestion(&SuggestionId::new(slug).unwrap()));
    }
    for paper in ["suggested-open", "suggested-closed"] {
        seen.is(view.suggestions_of_paper(&PaperId::new(paper).unwrap()));
    }
}

fn of_contributions(view: &View, planted: &Planted, seen: &mut Seen) {
    let mut all = view.contributions(&ContributionFilter::default());
    all.extend(view.my_contributions());
    all.extend(view.contributions_to_handle().into_iter().flatten());
    for reference in &planted.contributions {
        all.extend(view.contribution(*reference));
        all.extend(view.contribution_as_published(*reference));
    }
    seen.is(view.may_contribute_for());
    for one in all {
        // A contact shows a digest of itself only.
        let contact = one.contact.as_ref().map(|of| (&of.name, &of.address));
        seen.is((&one, contact));
    }
}

fn of_comments(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.my_comments());
    seen.is(view.all_comments());
    for dialogue in [&planted.here, &planted.elsewhere] {
        seen.is(view.comment_window(dialogue));
        seen.is(view.may_comment_for(dialogue));
        seen.is(view.comments(dialogue));
        seen.is(view.comments_to_handle(dialogue));
    }
    for comment in &planted.comments {
        seen.is(view.comment(comment));
        seen.is(view.comment_as_posted(comment));
    }
}

fn of_the_floor(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.floors());
    for dialogue in [&planted.here, &planted.elsewhere] {
        for screen in floor::Screen::ALL {
            seen.is(view.floor(dialogue, screen));
            seen.is(view.floor_names(dialogue, screen));
        }
        seen.is(view.my_places(dialogue));
        for statement in view.statements(dialogue) {
            seen.is(statement.file.as_ref().map(|file| file.name.clone()));
            seen.is(view.statement(dialogue, statement.id));
            seen.is(statement);
        }
        seen.is(view.speakers_for_office(dialogue));
        seen.is(view.programme(dialogue));
        seen.is(view.programme_draft(dialogue));
        seen.is(view.programme_versions(dialogue));
        seen.is(view.notes(dialogue));
        seen.is(view.notes_count(dialogue));
        seen.is(view.notes_key(dialogue));
        seen.is(view.chairs_summary(dialogue));
        seen.is(view.summary_material(dialogue));
        seen.is(view.yardstick(dialogue));
        seen.is(view.summary_revisions(dialogue));
        seen.is(view.paragraph_versions(dialogue, ParagraphId(1)));
        seen.is(view.editions(dialogue));
        seen.is(view.noted_speeches(dialogue));
        seen.is(view.floor_events(dialogue));
        seen.is(view.floor_totals(dialogue));
        seen.is(view.adopted(dialogue));
        seen.is(view.adopted_draft(dialogue));
        seen.is(view.my_panel(dialogue));
        seen.is(view.panel(dialogue));
        seen.is(view.evaluation(dialogue));
        let mine = view.my_evaluation(dialogue).and_then(|mine| mine.answers);
        seen.is(mine.map(|answers| answers.wish));
    }
}

fn of_people(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.me());
    seen.is(view.people());
    seen.is(view.my_passkeys());
    seen.is(view.stepping_in());
    for person in planted.people.values() {
        seen.is(view.person(*person));
        seen.is(view.what_remains(*person));
    }
    for state in view_states() {
        for shown in view.notes_verbales(&state) {
            seen.is(shown.scan.as_ref().map(|scan| scan.name.clone()));
            seen.is(shown);
        }
        for role in Role::ALL {
            seen.is(view.holders(role, &HeldFor::State(state.clone())));
        }
    }
    let mut held_for = vec![HeldFor::Office, HeldFor::Group(RegionalGroup::AsiaPacific)];
    held_for.extend(
        planted
            .organizations
            .iter()
            .copied()
            .map(HeldFor::Organization),
    );
    for role in Role::ALL {
        for held_for in &held_for {
            seen.is(view.holders(role, held_for));
        }
    }
    seen.is(view.letters(&LetterFilter::default()));
    for to in planted.people.values() {
        let filter = LetterFilter {
            to: Some(*to),
            ..LetterFilter::default()
        };
        seen.is(view.letters(&filter));
    }
    for kind in LetterKind::ALL {
        let filter = LetterFilter {
            kind: Some(kind),
            ..LetterFilter::default()
        };
        seen.is(view.letters(&filter));
    }
    for letter in &planted.letters {
        seen.is(view.letter(*letter));
    }
    seen.is(view.my_letters());
    seen.is(view.letters_to_carry());
}

fn view_states() -> Vec<StateCode> {
    [OBJECTS, crate::planted::NEIGHBOUR]
        .map(|code| StateCode::new(code).unwrap())
        .into()
}

fn of_organizations(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.organizations());
    seen.is(view.my_organizations());
    seen.is(view.likely_duplicates());
    for organization in &planted.organizations {
        seen.is(view.organization(*organization));
        seen.is(view.organization_name(*organization, "en"));
        seen.is(view.duplicates_of(*organization));
        seen.is(view.colleagues(*organization));
    }
    seen.is(view.calls());
    for call in &planted.calls {
        seen.is(view.call(call));
        seen.is(view.applications_to(call));
        for number in 0..3 {
            seen.is(view.call_version(call, number));
        }
    }
}

fn of_applications(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.my_applications());
    let list = view.consolidated_list();
    seen.is(list
        .as_ref()
        .and_then(|list| Some(list.file.as_ref()?.name.clone())));
    seen.is(list);
    for application in &planted.applications {
        seen.is(view.likenesses_to_list(application));
        let shown = view.application(application);
        for file in shown.iter().flat_map(|shown| &shown.files) {
            // Told apart by its digest only, where it is shown for debugging.
            seen.is(&file.file.name);
        }
        seen.is(shown);
        seen.is(view.circulated_row(application));
        seen.is(view.screening(application));
        for dialogue in [&planted.here, &planted.elsewhere] {
            seen.is(view.window_of(application, dialogue));
            seen.is(view.objections_to(application, dialogue));
            seen.is(view.told_of_objections(application, dialogue));
            seen.is(view.ruling_of(application, dialogue));
            let case = (application.clone(), dialogue.clone());
            let proposed = Proposed {
                outcome: Outcome::Admitted,
                body: Body::ExtendedBureau,
                basis: Basis::NoObjection,
                on: view.today(),
            };
            seen.is(view.would_skip(&[case], &proposed));
        }
    }
}

fn of_lists(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.all_lists());
    seen.is(view.list(planted.list));
    seen.is(view.my_delegations_objections());
    for objection in &planted.objections {
        seen.is(view.objection(*objection));
    }
    for dialogue in [&planted.here, &planted.elsewhere] {
        seen.is(view.lists(dialogue));
        seen.is(view.awaiting(dialogue));
        seen.is(view.desk(dialogue, &DeskFilter::default()));
        let words = DeskFilter {
            text: "zk".into(),
            ..DeskFilter::default()
        };
        seen.is(view.desk(dialogue, &words));
        seen.is(view.tally(dialogue));
        seen.is(view.publishable(dialogue));
        seen.is(view.delegations(dialogue));
        for stage in [
            mechanism::participation::Stage::Applied,
            mechanism::participation::Stage::Attended,
        ] {
            let across: Option<tally::Across> = view.across(std::slice::from_ref(dialogue), stage);
            seen.is(across);
        }
    }
}

fn of_registration(view: &View, planted: &Planted, seen: &mut Seen) {
    seen.is(view.my_seats());
    for dialogue in [&planted.here, &planted.elsewhere] {
        seen.is(view.registering(dialogue));
        seen.is(view.arrangements(dialogue));
        seen.is(view.seats(dialogue));
        seen.is(view.participants(dialogue));
        seen.is(view.waiting_list(dialogue));
        seen.is(view.at_the_door(dialogue, ""));
        seen.is(view.at_the_door(dialogue, "zk"));
        seen.is(view.public_participants(dialogue));
        seen.is(view.decided(dialogue));
        for application in &planted.applications {
            seen.is(view.my_participants(application, dialogue));
            for mode in Attendance::ALL {
                seen.is(view.seat_foreseen(application, dialogue, mode));
            }
        }
    }
    for participant in &planted.participants {
        seen.is(view.participant(*participant));
        seen.is(view.online_access(*participant));
    }
}

/// Both ways: who is named beside a secret in the table finds it, and nobody else does.
#[test]
fn everybody_is_shown_what_the_table_says_and_nothing_else() {
    let mut kit = Kit::open();
    let planted = Planted::told(&mut kit);
    assert_eq!(kit.now, at(AFTERWARDS));
    let mut wrong = BTreeSet::new();
    for looker in Looker::ALL {
        let view = see(&kit.world, planted.reader(looker), kit.now);
        let seen = all_of(&view, &planted);
        for secret in SECRETS {
            // What a file holds is read from the store, by whoever is shown the file.
            let kept_elsewhere =
                ["zkfilecontent", "zkscancontent", "zklistcontent"].contains(&secret.mark);
            let found = seen.holds(secret.mark);
            if (found || !kept_elsewhere) && found != secret.may_be_seen_by(looker) {
                wrong.insert(format!(
                    "{looker:?} {} {}",
                    if found { "sees" } else { "misses" },
                    secret.mark
                ));
            }
        }
        for mark in OPEN {
            assert!(seen.holds(mark), "{looker:?} misses {mark}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Which State objected, and that anybody did: its own delegation, the extended Bureau, the office; that there is one, the
/// applicant too.
#[test]
fn an_objection_is_known_to_those_it_concerns_alone() {
    let mut kit = Kit::open();
    let planted = Planted::before_the_body(&mut kit);
    use Looker as L;
    let whole = [
        L::Delegate,
        L::Head,
        L::Bureau,
        L::Officer,
        L::Reader,
        L::CircleOfOffice,
    ];
    let told = [L::Applicant, L::Representative, L::Screener];
    for looker in Looker::ALL {
        let view = see(&kit.world, planted.reader(looker), kit.now);
        let seen = all_of(&view, &planted);
        let objection = planted.objections[0].0.to_string();
        assert_eq!(
            seen.holds(&objection),
            whole.contains(&looker),
            "{looker:?}: which"
        );
        // The delegation has its own objection; what the body makes of it is not its matter.
        let effect = seen.holds("objected: true");
        let own = [L::Delegate, L::Head].contains(&looker);
        let may = (whole.contains(&looker) && !own) || told.contains(&looker);
        assert_eq!(effect, may, "{looker:?}: that there is one");
        let draft = planted.objections[1].0.to_string();
        assert_eq!(
            seen.holds(&draft),
            looker == L::Neighbour,
            "{looker:?}: a draft"
        );
    }
}

/// The hash of an entry, and what an entry says in the log, hold nothing that somebody wrote.
#[test]
fn no_act_holds_what_somebody_wrote() {
    #[derive(Default)]
    struct Acts {
        kit: Option<Kit>,
        said: String,
    }
    impl Record for Acts {
        fn comes(&mut self, now: jiff::Timestamp) {
            self.kit.get_or_insert_with(Kit::open).now = now;
        }
        fn takes(&mut self, actor: Actor, command: Command) -> Seed {
            let kit = self.kit.get_or_insert_with(Kit::open);
            let decision = kit.asks(actor, command).unwrap();
            for act in &decision.acts {
                self.said += &serde_json::to_string(&act.event).unwrap();
            }
            for row in &decision.vault {
                if let VaultChange::Keep(row) = row {
                    self.said += &row.owner;
                }
            }
            kit.seed()
        }
        fn stores(&mut self, name: &str, content: &str) -> StoredFile {
            self.kit.get_or_insert_with(Kit::open).stores(name, content)
        }
        fn likeness(&self, application: &ApplicationRef) -> Digest {
            self.kit.as_ref().unwrap().likeness(application)
        }
    }
    let mut acts = Acts::default();
    Planted::told(&mut acts);
    assert!(acts.said.contains("sm-2031") || acts.said.contains("SM-2031"));
    // The room's address and the printed names of entities are arrangements, not somebody's content.
    let arranged = ["zkonlineroom", "zkentity"];
    for secret in SECRETS
        .iter()
        .filter(|secret| !arranged.contains(&secret.mark))
    {
        assert!(!acts.said.contains(secret.mark), "{}", secret.mark);
    }
}
