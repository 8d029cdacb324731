// Notes at the speed of speech: typed, saved with Enter, kept on the device while there is no line, sent once when it is
// back, also after the page was closed. In English and in Arabic.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, at, look } from './site.mjs';

const FIELD = '#text';
/** Tells this run from another on the same demonstration. */
const RUN = Date.now().toString(36);

for (const { language, taker, words } of [
  { language: 'en', taker: 'Note-taker Cedar', words: ['One', 'Two without a line', 'Three without a line'] },
  { language: 'ar', taker: 'Note-taker Dogwood', words: ['ملاحظة أولى', 'ثانية بلا اتصال', 'ثالثة بلا اتصال'] },
]) {
  const typed = words.map((text) => `${text} (fictitious ${language} ${RUN})`);

  test(`notes survive a line that is gone and a laptop that is closed, in ${language}`, { timeout: 120_000 }, () =>
    look({ viewport: DESKTOP, locale: language }, async (page, context) => {
      const desk = await opensDesk(page, taker, language);
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      const list = page.locator('#notes-list');

      await page.locator(FIELD).pressSequentially(`! ${typed[0]}`);
      assert.equal(await page.locator('input[name=kind]:checked').getAttribute('value'), 'commitment', 'a sign says the kind');
      await page.keyboard.press('Enter');
      await list.getByText(typed[0]).waitFor();
      assert.equal(await page.locator(FIELD).inputValue(), '');
      assert.ok(await page.locator(FIELD).evaluate((field) => field === document.activeElement), 'ready for the next');

      await context.setOffline(true);
      for (const text of typed.slice(1)) {
        await page.locator(FIELD).fill(text);
        await page.keyboard.press('Alt+Digit4');
        assert.equal(await page.locator('input[name=kind]:checked').getAttribute('value'), 'need');
        await page.keyboard.press('Enter');
      }
      await page.waitForFunction(() => document.querySelector('[data-unsent-told]')?.textContent.includes('2'));
      const unsent = page.locator('[data-unsent-list]');
      assert.equal(await unsent.locator('li').count(), 2);
      assert.ok(await unsent.getByText(typed[1]).isVisible(), 'what waits is in sight');

      // The laptop is closed: the page is gone, and the line comes back only after it was opened again.
      const kept = await page.evaluate(() => Object.keys(localStorage));
      assert.equal(kept.length, 1);
      await page.close();
      const again = await context.newPage();
      await context.setOffline(false);
      await again.goto(desk);
      const listed = again.locator('#notes-list');
      for (const text of typed) await listed.getByText(text).first().waitFor();
      await again.waitForFunction(() => localStorage.length === 0);
      await again.reload();
      for (const text of typed) assert.equal(await listed.getByText(text).count(), 1, `${text} once`);
      assert.ok(await again.locator('[data-unsent-notes]').isHidden());
      assert.deepEqual(wrong, [], 'nothing went wrong in the script');

      // Signing out leaves nothing behind.
      await context.setOffline(true);
      await again.locator(FIELD).fill('never sent (fictitious)');
      await again.keyboard.press('Enter');
      await again.waitForFunction(() => localStorage.length === 1);
      again.once('dialog', (dialog) => dialog.accept());
      await context.setOffline(false);
      await again.evaluate(() => {
        const leave = document.querySelector('form[action$="/sign-out"]');
        leave.requestSubmit();
      });
      await again.waitForURL((url) => !url.pathname.includes('/notes'));
      assert.equal(await again.evaluate(() => localStorage.length), 0);
    }));
}

test('what is refused is told beside it and goes back into the field', { timeout: 60_000 }, () =>
  look({ viewport: DESKTOP }, async (page) => {
    await opensDesk(page, 'Note-taker Cedar', 'en');
    await page.locator(FIELD).fill(`" Nobody said that this may be quoted (fictitious ${RUN})`);
    await page.locator('#permitted-by').evaluate((field) => {
      field.value = '';
    });
    await page.keyboard.press('Enter');
    const refused = page.locator('[data-unsent-list] li');
    await refused.locator('.error').waitFor();
    assert.match(await refused.locator('.error').innerText(), /did not agree/);
    await refused.locator('button').click();
    assert.match(await page.locator(FIELD).inputValue(), /may be quoted/);
    assert.ok(await page.locator('#permitted-by').isVisible(), 'who permitted it is asked');
    await page.locator('#permitted-by').fill('The speaker (fictitious)');
    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('#notes-list').getByText(`Nobody said that this may be quoted (fictitious ${RUN})`).waitFor();
  }));

test('the desk works without a script', { timeout: 60_000 }, () =>
  look({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
    const desk = await opensDesk(page, 'Note-taker Dogwood', 'en');
    await page.locator(FIELD).fill(`> plain form (fictitious ${RUN})`);
    await page.locator('#take button').click();
    await page.waitForURL(desk);
    await page.locator('#notes-list').getByText(`plain form (fictitious ${RUN})`).waitFor();
    assert.match(await page.locator('#notes-list li.offer', { hasText: `plain form (fictitious ${RUN})` }).innerText(), /Assistance offered/);
  }));

/** Steps in as a note-taker and opens the desk of the meeting. */
async function opensDesk(page, who, language) {
  await page.goto(at('/en/demonstration'));
  await page.locator('ul.roles > li', { hasText: who }).locator('button').first().click();
  await page.waitForURL(/\/my$/);
  await page.goto(at('/en/floor'));
  const meeting = await page.locator('main a[href*="/floor/"]').first().getAttribute('href');
  const desk = at(`${meeting.replace(/^\/en/, `/${language}`)}/notes`);
  await page.goto(desk);
  // The meeting of the demonstration has not begun: no item is before it.
  await page.locator('#item').selectOption({ index: 4 });
  return desk;
}
