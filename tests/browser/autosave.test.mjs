// A draft saves itself while somebody types: said in the status line, plainly said where it could not be, tried again when
// the line is back, and nothing of it left in the browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, at, look } from './site.mjs';

const QUESTION = 'textarea[name="a-expertise"]';

test('what is typed is saved, and without a line it is said and tried again', { timeout: 120_000 }, () =>
  look({ viewport: DESKTOP }, async (page, context) => {
    const refused = [];
    page.on('console', (line) => line.type() === 'error' && refused.push(line.text()));
    const draft = await opensDraft(page);
    const told = page.locator('#kept');

    await page.locator(QUESTION).pressSequentially('Typed by hand (fictitious)');
    await page.waitForFunction(() => /\d\d:\d\d\.?$/.test(document.getElementById('kept').textContent.trim()));
    assert.equal(await told.getAttribute('role'), 'status');
    assert.equal(page.url(), draft, 'nothing moves on by itself');
    assert.deepEqual(refused, [], 'the policy of the site lets the page save, and nothing else went wrong');

    await context.setOffline(true);
    await page.locator(QUESTION).fill('Typed without a line (fictitious)');
    await page.waitForFunction(() => document.getElementById('kept').classList.contains('unsaved'));
    assert.equal(await told.innerText(), await told.getAttribute('data-offline'));
    assert.equal(await page.locator(QUESTION).inputValue(), 'Typed without a line (fictitious)');

    await context.setOffline(false);
    await page.waitForFunction(() => !document.getElementById('kept').classList.contains('unsaved'), null, { timeout: 30_000 });
    const left = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(left, [0, 0], 'nothing is left in the browser');

    // Left without a word: what stood there a moment before is saved, and nothing was submitted.
    await page.locator(QUESTION).fill('Typed at the last moment (fictitious)');
    await page.goto(at('/en/my'));
    await page.goto(draft);
    assert.equal(await page.locator(QUESTION).inputValue(), 'Typed at the last moment (fictitious)');

    // The button goes on as ever after what was saved by itself.
    await page.locator(QUESTION).fill('Typed for good (fictitious)');
    await page.locator('main form button[value=later]').click();
    await page.waitForURL(/saved=yes/);
    await page.goto(draft);
    assert.equal(await page.locator(QUESTION).inputValue(), 'Typed for good (fictitious)');
  }));

/** Steps in as somebody who applies, and opens the first page of questions of a new draft. */
async function opensDraft(page) {
  await page.goto(at('/en/demonstration'));
  await page.locator('ul.roles > li', { hasText: 'Example Harbour Watch' }).locator('button').first().click();
  await page.waitForURL(/\/my$/);
  await page.goto(at('/en/calls'));
  const call = await page.locator('main a[href*="/calls/"]').first().getAttribute('href');
  await page.goto(at(`${call}/application`));
  await page.locator('main form[action$="/application"] button').first().click();
  await page.waitForURL(/\/drafts\//);
  const draft = new URL(page.url()).pathname.match(/^(.*\/drafts\/[^/]+)/)[1];
  const questions = at(`${draft}/questions/expertise`);
  await page.goto(questions);
  return questions;
}
