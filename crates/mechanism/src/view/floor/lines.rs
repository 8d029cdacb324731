//! Lists, speeches and items on a screen.

use super::super::View;
use super::who::{is_protected, who_speaks};
use super::{FloorLine, ItemView, SpeakingView};
use crate::RequestId;
use crate::floor::{
    Asked, Floor, ItemFloor, ItemId, Matter, ProgrammeWords, Screen, Spoken, Version, Why, order,
};
use std::collections::BTreeMap;

/// How many of those who spoke a screen shows.
const SPOKEN_SHOWN: usize = 10;

impl View {
    /// Who waits on an item, in the declared order.
    pub(super) fn waiting(&self, floor: &Floor, item: ItemId, screen: Screen) -> Vec<FloorLine> {
        let Some(list) = floor.items.get(&item) else {
            return Vec::new();
        };
        let asked: BTreeMap<RequestId, &Asked> =
            list.waiting().map(|one| (one.request, one)).collect();
        let ordered = order(floor, item).into_iter().zip(1..);
        let lines = ordered.filter_map(|((request, why), place)| {
            let asked = asked.get(&request)?;
            let mut line = self.floor_line(floor, item, asked, screen);
            line.place = place;
            line.why = (screen != Screen::Public).then_some(why);
            if why == Why::ByHand && screen == Screen::Chair {
                line.reason = self.reason_of(list, request);
            }
            Some(line)
        });
        lines.collect()
    }

    /// Who has the floor.
    pub(super) fn speaking(&self, floor: &Floor, screen: Screen) -> Option<SpeakingView> {
        let speech = floor.speech.as_ref()?;
        let (item, asked) = floor.asked(speech.request)?;
        Some(SpeakingView {
            line: FloorLine {
                limit: speech.limit,
                ..self.floor_line(floor, item, asked, screen)
            },
            from: speech.from,
            limit: speech.limit,
            paused: speech.paused,
            paused_since: speech.paused_since,
        })
    }

    /// Who spoke last on an item, the newest first.
    pub(super) fn spoken(&self, floor: &Floor, item: ItemId, screen: Screen) -> Vec<FloorLine> {
        let these = floor.spoken.iter().rev().filter(|one| one.item == item);
        let shown = these.take(SPOKEN_SHOWN);
        shown
            .map(|one| self.who_spoke(floor, one, screen))
            .collect()
    }

    pub(super) fn who_spoke(&self, floor: &Floor, spoken: &Spoken, screen: Screen) -> FloorLine {
        let asked = spoken.request.and_then(|request| floor.asked(request));
        let language = asked.map_or_else(String::new, |(_, asked)| asked.language.clone());
        FloorLine {
            request: spoken.request,
            place: 0,
            who: who_speaks(&self.world, floor, &spoken.speaker, screen),
            manner: spoken.manner,
            at_place: spoken.place,
            language,
            on_behalf_of: None,
            about: None,
            why: None,
            limit: spoken.limit,
            asked: spoken.from,
            reason: None,
            standing: (screen == Screen::Chair).then_some(spoken.standing),
            for_them: false,
            answers: None,
            took: Some(spoken.took),
            afterwards: spoken.afterwards,
        }
    }

    fn floor_line(&self, floor: &Floor, item: ItemId, asked: &Asked, screen: Screen) -> FloorLine {
        let matter = asked.matter.and_then(|kept| self.shared::<Matter>(&kept));
        let matter = matter.unwrap_or_default();
        let at_a_desk = matches!(screen, Screen::Chair | Screen::Booth | Screen::Technician);
        // For whom somebody speaks may tell who speaks.
        let shows_group = match screen {
            Screen::Public => false,
            _ => at_a_desk || !is_protected(&self.world, &asked.speaker),
        };
        let said = |text: &String, shown: bool| (shown && !text.is_empty()).then(|| text.clone());
        FloorLine {
            request: Some(asked.request),
            place: 0,
            who: who_speaks(&self.world, floor, &asked.speaker, screen),
            manner: asked.manner,
            at_place: asked.place,
            language: asked.language.clone(),
            on_behalf_of: said(&matter.on_behalf_of, shows_group),
            about: said(
                &matter.about,
                matches!(screen, Screen::Chair | Screen::Booth),
            ),
            why: None,
            limit: floor.limit(item, asked),
            asked: asked.at,
            reason: None,
            standing: (screen == Screen::Chair).then_some(asked.standing),
            for_them: at_a_desk && asked.for_them,
            answers: asked.answers,
            took: None,
            afterwards: false,
        }
    }

    /// Why somebody was put at their place by hand, as it was said last.
    fn reason_of(&self, list: &ItemFloor, request: RequestId) -> Option<String> {
        let mut moves = list.moves.iter().rev();
        let last = moves.find(|one| one.request == request)?;
        let text = self.world.shelf.get(&last.reason.row)?;
        Some(text.to_string())
    }

    /// The items of a version of the programme, with their lists as they are now.
    pub(super) fn items_of(
        &self,
        floor: &Floor,
        version: Option<&Version>,
        screen: Screen,
    ) -> Vec<ItemView> {
        let Some(version) = version else {
            return Vec::new();
        };
        let words = self.shared::<ProgrammeWords>(&version.words);
        let words = words.unwrap_or_default();
        let of = |all: &BTreeMap<String, BTreeMap<u16, String>>, item: ItemId| {
            let said = all.iter().filter_map(|(language, texts)| {
                let text = texts.get(&item.0).filter(|text| !text.is_empty())?;
                Some((language.clone(), text.clone()))
            });
            said.collect::<BTreeMap<_, _>>()
        };
        let empty = ItemFloor::default();
        let items = version.programme.items.iter().zip(1..);
        let shown = items.map(|(item, place)| {
            let list = floor.items.get(&item.id).unwrap_or(&empty);
            let planned = version.programme.planned(item.id);
            let spoke = floor.spoken.iter().filter(|one| one.item == item.id);
            let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            ItemView {
                id: item.id,
                place,
                sitting: item.sitting,
                kind: item.kind,
                minutes: item.minutes,
                cluster: item.cluster,
                titles: of(&words.titles, item.id),
                explained: of(&words.explained, item.id),
                panel: item
                    .panel
                    .iter()
                    .map(|one| {
                        let who = who_speaks(&self.world, floor, &one.speaker, screen);
                        (who, one.part, one.minutes)
                    })
                    .collect(),
                from: planned.map(|(from, _)| from),
                to: planned.map(|(_, to)| to),
                listing: list.listing,
                waiting: many(list.waiting().count()),
                spoke: many(spoke.count()),
                taken: floor.taken == Some(item.id),
                rules: list.rules.clone(),
            }
        });
        shown.collect()
    }
}
