// A reader without JavaScript finds a dialogue, reads its paper, takes it home, searches, and reads on in Arabic.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, at, look } from './site.mjs';

const FORMATS = ['html', 'text', 'docx', 'akn', 'pdf'];

test('a journey without JavaScript', () =>
  look({ javaScriptEnabled: false, viewport: PHONE }, async (page) => {
    await page.goto(at('/'));
    await follow(page, 'header a[href*="/dialogues"], nav a[href*="/dialogues"]');

    // One topic only: every dialogue then shown is of it.
    const all = await page.locator('main a[href*="/dialogues/"]').count();
    const filter = page.locator('main form').filter({ has: page.locator('select[name=topic]') }).first();
    await filter.locator('select[name=topic]').selectOption({ index: 1 });
    await filter.locator('button').first().click();
    assert.match(page.url(), /topic=[^&]+/, 'the filter is part of the address');
    const some = await page.locator('main a[href*="/dialogues/"]').count();
    assert.ok(some > 0 && some < all, `fewer dialogues of one topic (${some}) than in all (${all})`);

    // The dialogue whose summary is in the record, its paper and a footnote of it.
    await page.goto(at('/dialogues/fa-2022'));
    await follow(page, 'main a[href*="/papers/"]');
    const note = page.locator('main a[href^="#"][role=doc-noteref], main sup a[href^="#"]').first();
    if ((await note.count()) > 0) {
      const target = await note.getAttribute('href');
      await note.click();
      assert.ok(page.url().endsWith(target), 'the mark leads to its footnote');
      assert.equal(await page.locator(`[id="${target.slice(1)}"]`).count(), 1, 'the footnote is there');
    }

    await downloads(page);

    await page.goto(at('/'));
    const search = page.locator('form[role=search], search form, form[action*="/search"]').first();
    await search.locator('input[name=q]').fill('firearms');
    await search.locator('input[name=q]').press('Enter');
    await page.waitForURL(/\/search\?/);
    assert.ok((await page.locator('main a[href*="/dialogues/"], main a[href*="/papers/"]').count()) > 0);

    await follow(page, 'a[hreflang=ar], a[lang=ar]');
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    assert.ok(page.url().includes('firearms'), 'the search goes on in the other language');

    await follow(page, 'header a[href*="/figures"], nav a[href*="/figures"], footer a[href*="/figures"]');
    assert.equal(await page.locator('html').getAttribute('lang'), 'ar', 'the language stays');
    assert.ok((await page.locator('main svg').count()) > 0, 'a chart is drawn');
    assert.ok((await page.locator('main table').count()) > 0, 'its figures are in a table');
  }));

/** Follows the first link that can be seen. */
async function follow(page, links) {
  const link = page.locator(links).filter({ visible: true }).first();
  const href = await link.getAttribute('href');
  const [answer] = await Promise.all([page.waitForNavigation(), link.click()]);
  assert.equal(answer?.status() ?? 200, 200, `${href} is there`);
}

/** Every format of a paper that its page offers can be had, and is what it says. */
async function downloads(page) {
  const links = await page.locator('main a[href*="/papers/"]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const format of FORMATS.filter((name) => name !== 'html')) {
    const ending = format === 'text' ? /\.(text|txt)(\?|$)/ : new RegExp(`\\.${format}(\\?|$)`);
    const href = hrefs.find((link) => ending.test(link));
    assert.ok(href, `the page offers the paper as ${format}, not only ${hrefs.join(' ')}`);
    const answer = await page.request.get(new URL(href, page.url()).href);
    assert.equal(answer.status(), 200, href);
    assert.ok((await answer.body()).length > 100, `${href} has something in it`);
  }
}
