// A deadline in the reader's own time: beside Vienna's, and only where a browser can tell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, at, browser, inLanguage } from './site.mjs';

async function call() {
  const [, found] = (await (await fetch(at('/en/calls'))).text()).match(/href="(?:\/en)?(\/calls\/[^"/]+)"/);
  return found;
}

async function reads(options, language) {
  const context = await (await browser()).newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  await page.goto(at(inLanguage(await call(), language)));
  const said = await page.locator('.own-time').allTextContents();
  await context.close();
  return said;
}

test('a deadline is said in the time of whoever reads', async () => {
  for (const language of ['en', 'ar']) {
    const [lima, ...others] = await reads({ timezoneId: 'America/Lima' }, language);
    assert.match(lima ?? '', /\d{2}:\d{2}/, `the hour in Lima, in ${language}`);
    assert.deepEqual(others, [], 'once');
    const [tokyo] = await reads({ timezoneId: 'Asia/Tokyo' }, language);
    assert.notEqual(tokyo, lima, 'each in their own');
  }
});

test('in Vienna, and without a script, nothing is said twice', async () => {
  assert.deepEqual(await reads({ timezoneId: 'Europe/Vienna' }, 'en'), []);
  assert.deepEqual(await reads({ timezoneId: 'America/Lima', javaScriptEnabled: false }, 'en'), []);
});
