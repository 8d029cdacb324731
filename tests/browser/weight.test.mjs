// A first visit over a poor line: everything a page needs, as it crosses the wire.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACES, at, look } from './site.mjs';

const LIMIT = 60_000;

for (const path of [PLACES.home, PLACES.dialogue, PLACES.suggestions, PLACES.contributions, PLACES.session]) {
  test(`${path} weighs at most ${LIMIT / 1000} kB at first sight`, () =>
    look({}, async (page, context) => {
      const wire = await context.newCDPSession(page);
      let bytes = 0;
      let answers = 0;
      wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        answers += 1;
      });
      await wire.send('Network.enable');
      await page.goto(at(path), { waitUntil: 'networkidle' });
      assert.ok(answers > 0, 'something was fetched');
      console.log(`${path}: ${bytes} bytes in ${answers} answers`);
      assert.ok(bytes <= LIMIT, `${bytes} bytes in ${answers} answers`);
    }));
}
