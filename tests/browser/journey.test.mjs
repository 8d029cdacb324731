// A reader without JavaScript finds a dialogue, reads a paper, takes it home, searches, and reads on in Arabic.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, PHONE, PLACES, at, look } from './site.mjs';

/** How the address of each format ends. */
const FORMATS = { text: /\.txt$/, docx: /\.docx$/, akn: /\.akn(\.xml)?$/, pdf: /\.pdf$/ };

for (const viewport of [PHONE, DESKTOP]) {
  test(`a journey without JavaScript at ${viewport.width} pixels`, () =>
    look({ javaScriptEnabled: false, viewport }, async (page) => {
      await page.goto(at(PLACES.home));
      await follow(page, 'header a[href$="/dialogues"]');
      await filters(page);

      await page.goto(at(PLACES.dialogues));
      await follow(page, `main a[href$="${PLACES.dialogue}"]`);
      await follow(page, 'main a[href*="/papers/fa-2022"]');

      await follow(page, 'header a[href$="/papers"]');
      await follow(page, `main a[href$="${PLACES.paper}"]`);
      await opensFootnotes(page);
      await downloads(page);

      await follow(page, 'header a[href$="/search"]');
      await page.locator('main input[name=q]').fill('firearms');
      await page.locator('main input[name=q]').press('Enter');
      await page.waitForURL(/\/search\?/);
      const found = page.locator('main a[href*="/dialogues/"], main a[href*="/papers/"]');
      assert.ok((await found.count()) > 0, 'something is found');

      await follow(page, 'a[hreflang=ar]');
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      assert.ok(page.url().includes('firearms'), 'the search goes on in the other language');

      await follow(page, 'header a[href$="/figures"]');
      assert.equal(await page.locator('html').getAttribute('lang'), 'ar', 'the language stays');
      assert.ok((await page.locator('main svg').count()) > 0, 'a chart is drawn');
      assert.ok((await page.locator('main table').count()) > 0, 'its figures are in a table');
    }));
}

/** Follows the first such link that can be seen. */
async function follow(page, links) {
  const link = page.locator(links).filter({ visible: true }).first();
  const href = await link.getAttribute('href');
  const [answer] = await Promise.all([page.waitForNavigation(), link.click()]);
  assert.equal(answer?.status(), 200, `${href} is there`);
}

/** Of one topic there are fewer dialogues than in all, and the choice is part of the address. */
async function filters(page) {
  const dialogues = page.locator('main a[href*="/dialogues/"]:not([href*="/calendar"])');
  const all = await dialogues.count();
  await follow(page, 'main a[href*="topic="]');
  assert.match(page.url(), /topic=\w+/);
  const some = await dialogues.count();
  assert.ok(some > 0 && some < all, `${some} of one topic, ${all} in all`);
}

/** Where a paper has footnotes, each mark leads to its note. */
async function opensFootnotes(page) {
  for (const mark of await page.locator('main a[role=doc-noteref]').all()) {
    const target = new URL(await mark.getAttribute('href'), page.url()).hash.slice(1);
    assert.equal(await page.locator(`[id="${target}"]`).count(), 1, `the note ${target} is there`);
  }
}

/** Every format of a paper that its page offers can be had and has something in it. */
async function downloads(page) {
  const links = await page.locator('main a[href]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const [format, ending] of Object.entries(FORMATS)) {
    const href = hrefs.find((link) => link.includes('/papers/') && ending.test(link));
    assert.ok(href, `the page offers the paper as ${format}`);
    const answer = await page.request.get(new URL(href, page.url()).href);
    assert.equal(answer.status(), 200, href);
    assert.ok((await answer.body()).length > 100, `${href} has something in it`);
  }
}
