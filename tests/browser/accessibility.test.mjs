// Every public page, in a language written from left to right and one from right to left, on a phone and a desk:
// no breach of WCAG 2.2 AA that axe can find, no error in the console, nothing asked of another host, and no need to
// scroll sideways.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DESKTOP, PHONE, addresses, at, breaches, inLanguage, look } from './site.mjs';

const pages = await addresses();

for (const language of ['en', 'ar']) {
  describe(`every page in ${language}`, () => {
    for (const path of pages) {
      test(path, () => look({}, (page) => check(page, path, language)));
    }
  });
}

async function check(page, path, language) {
  const address = inLanguage(path, language);
  const { errors, strangers } = overheard(page, address);
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    await page.goto(at(address));
    assert.equal(await page.locator('html').getAttribute('lang'), language, 'the page says its language');
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.documentElement).direction),
      language === 'ar' ? 'rtl' : 'ltr',
    );
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overhang <= 0, `${overhang} pixels to scroll sideways at ${viewport.width}`);
    none(await breaches(page), `breaches of WCAG at ${viewport.width} pixels`);
  }
  none(errors, 'errors in the console');
  none(strangers, 'requests to other hosts');
}

/** What the page complains of and whom it asks, from now on. */
function overheard(page, address) {
  const errors = [];
  const strangers = [];
  const own = at(address);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A page that is itself "not found" is reported by the browser as an error of its own.
    if (message.type() === 'error' && message.location().url !== own) errors.push(message.text());
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== new URL(own).origin) strangers.push(request.url());
  });
  return { errors, strangers };
}

function none(list, what) {
  assert.ok(list.length === 0, `${what}:\n${list.join('\n')}`);
}
