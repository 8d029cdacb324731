// One person plays a whole dialogue by clicking, from a new call to checked-in participants, as docs/walk.md tells it:
// in English and Arabic with scripts, in French without. Nothing here reads words: only addresses, names of fields and
// the fictitious people's names, which are the same in every language.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, PHONE, look } from './site.mjs';
import { Walker } from './walker.mjs';

/** Which language, with scripts or without, on which width, after a meeting of which working group. */
const WALKS = [
  { language: 'en', scripts: true, viewport: DESKTOP, group: 'trafficking-in-persons' },
  { language: 'ar', scripts: true, viewport: PHONE, group: 'smuggling-of-migrants' },
  { language: 'fr', scripts: false, viewport: PHONE, group: 'international-cooperation' },
];

// One after another: they share one record and its clock.
for (const walk of WALKS) {
  test(`a dialogue by clicking, in ${walk.language}`, { timeout: 600_000 }, () =>
    look({ javaScriptEnabled: walk.scripts, viewport: walk.viewport }, async (page) => {
      const person = new Walker(page, walk);
      const dialogue = await person.plans(walk.group);
      const call = await person.calls(dialogue);
      const application = await person.applies(call);
      await person.screens(dialogue, application);
      const list = await person.circulates(dialogue);
      await person.supports(list, application);
      await person.letsTimePass(31);
      await person.decides(dialogue, application);
      await person.releasesLetters(dialogue);
      const participant = await person.registers(application, dialogue);
      await person.seesConfirmation(participant);
      await person.theDayComes(dialogue);
      await person.checksIn(dialogue, participant);
      await person.counts(dialogue);
      assert.ok(person.breaches.length === 0, `seen on the way:\n${person.breaches.join('\n')}`);
    }));
}
