// The running demonstration as these tests see it: its addresses, its languages, and a browser to look with.
// `cargo xtask test --only browser` starts the demonstration and names its address.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const url = process.env.CONVENE_URL;
assert.ok(url, 'CONVENE_URL is not set: run `cargo xtask test --only browser`');

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** Places of the demonstration that tests visit by name: their addresses are promised to last. */
export const PLACES = {
  home: '/',
  dialogues: '/dialogues',
  dialogue: '/dialogues/fa-2022',
  paper: '/papers/note-conference-12',
  figures: '/figures',
  suggestions: '/suggestions',
  contributions: '/contributions',
  session: '/conference/12',
};

/** Addresses that no sitemap lists: what is not there, what is not found, and what is. */
const UNLISTED = ['/no-such-page', '/search?q=zzzzqqqq', '/search?q=firearms'];

/** The full address of a path. */
export const at = (path) => new URL(path, url).href;

/** Every public page, as the sitemap lists them, and the unlisted ones: paths without host and without language. Files
 * and feeds that the sitemap lists too are not for a browser to look at. */
export async function addresses() {
  const answer = await fetch(at('/sitemap.xml'));
  assert.equal(answer.status, 200, 'the sitemap is there');
  const listed = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => {
    const { pathname, search } = new URL(loc.replaceAll('&amp;', '&'));
    return pathname.replace(/^\/(ar|en|es|fr|ru|zh)(?=\/|$)/, '').padStart(1, '/') + search;
  });
  const pages = [];
  for (const path of new Set(listed)) {
    if (await isPage(path)) pages.push(path);
  }
  assert.ok(pages.length > 5, `the sitemap lists the site, not ${pages.length} pages`);
  return [...new Set([...pages, ...UNLISTED])];
}

async function isPage(path) {
  const answer = await fetch(at(path));
  await answer.body?.cancel();
  assert.equal(answer.status, 200, `${path} is in the sitemap and there`);
  return answer.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The same page in one language: the language is the first part of the path. */
export const inLanguage = (path, language) => `/${language}${path === '/' ? '' : path}`;

/** A page's name as part of a file's name. */
export const fileName = (path) => path.replace(/^\//, '').replaceAll(/[^\p{L}\p{N}-]+/gu, '_') || 'home';

let shared;

/** One browser for all tests of a file, closed after them. */
export async function browser() {
  shared ??= await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return shared;
}

after(() => shared?.close());

/** Looks at the site with a page of its own, and closes it. */
export async function look(options, see) {
  const context = await (await browser()).newContext({ locale: 'en', ...options });
  context.setDefaultTimeout(15_000);
  try {
    return await see(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each breach of WCAG 2.2 AA that axe finds on a page, with its places. */
export async function breaches(page) {
  // No page of ours holds frames, so axe needs no second page to gather what it found in them.
  assert.equal(page.frames().length, 1, 'a page without frames');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' '));
    return `${id}: ${help}: ${places.slice(0, 4).join(', ')}`;
  });
}
