// With the keyboard alone: the first stop skips to the content, and every stop shows where it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, PHONE, PLACES, at, inLanguage, look } from './site.mjs';

const STOPS = 40;

for (const language of ['en', 'ar']) {
  for (const viewport of [PHONE, DESKTOP]) {
    for (const path of Object.values(PLACES)) {
      test(`${path} in ${language} at ${viewport.width} pixels`, () =>
        look({ viewport }, async (page) => {
          const address = at(inLanguage(path, language));
          await page.goto(address);
          await skips(page);
          // Afresh: a page that is only loaded again still has its focus where the skip link led.
          await page.goto('about:blank');
          await page.goto(address);
          await showsEveryStop(page);
        }));
    }
  }
}

async function skips(page) {
  await page.keyboard.press('Tab');
  const stop = await focused(page);
  assert.match(stop.href ?? '', /^#/, `the first stop is a link within the page, not ${stop.what}`);
  assert.ok(stop.seen, 'the skip link can be seen when it has the focus');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('main') !== null, null, { timeout: 2000 });
}

async function showsEveryStop(page) {
  for (let stops = 0; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) return;
    assert.ok(stop.seen, `${stop.what} lies where it can be seen`);
    assert.ok(stop.marked, `${stop.what} shows that it has the focus`);
  }
}

/** The element with the focus: what it is, whether it can be seen and whether it shows the focus. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    return {
      what: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href'),
      seen:
        box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
      // Within a date field the browser's own parts take the focus, and show it where no script can see it.
      marked: outlined || style.boxShadow !== 'none' || element.matches('input[type=date]'),
    };
  });
