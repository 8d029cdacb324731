// Every kind of page that somebody signed in can reach by links, in every role of the demonstration: accessible, and no
// wider than the screen. What a role does is the walk's; here somebody only looks around.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server } from './server.mjs';
import { DESKTOP, PHONE, browser, inLanguage } from './site.mjs';
import { Walker } from './walker.mjs';

/** Where somebody begins to look around. */
const DOORS = [
  '/my',
  '/my/contributions/new',
  '/summaries',
  '/office',
  '/office/suggestions',
  '/state',
  '/bureau',
  '/room',
  '/floor',
  '/organizations',
];
/** What is somebody's own; the public pages have a test of their own. */
const OWN = /^\/(my|account|office|state|bureau|room|floor|summaries|papers|applications|participants|organizations|drafts|letters|calls|seat|demonstration)(\/|$)/;
/** One of each: who else holds the same role sees the same kinds of pages. */
const ROLES = [
  'Officer Amber',
  'Officer Birch',
  'Member of the extended Bureau, African States',
  'Chair of the dialogue on firearms',
  'Check-in desk',
  'Technician',
  'Reader',
  'Head of Delegation A',
  'Delegate A',
  'Example Harbour Watch',
  'Wanjiku Example',
];
/** Addresses that end what one looks at, or are files. */
const NOT_PAGES = /sign-out|\/api\/|\.(pdf|xlsx|csv|docx|ics|json|xml|atom|txt|zip|html|akn|bib|ris)$|\/export|\/data|\/file$|\/scan$/;
/** Enough for every kind there is; a crawl that does not end is a defect. */
const MOST = 400;

for (const [language, viewport] of [
  ['en', DESKTOP],
  ['ar', PHONE],
]) {
  test(`what is one's own, looked at in every role, in ${language}`, { timeout: 900_000 }, async () => {
    const server = await Server.begin();
    const context = await (await browser()).newContext({ viewport, locale: 'en' });
    context.setDefaultTimeout(15_000);
    try {
      const walker = new Walker(await context.newPage(), { language, scripts: true, at: server.at });
      await isPrepared(walker, server);
      for (const role of ROLES) await looksAround(walker, role);
      assert.ok(walker.seen.size > 60, `${walker.seen.size} kinds of pages were seen`);
      assert.deepEqual(walker.breaches, []);
    } finally {
      await context.close();
      await server.ends();
    }
  });
}

/** A list that went out, a decision and a seat: then there is something to look at behind every door. */
async function isPrepared(walker, server) {
  const calls = await (await fetch(server.at('/en/calls'))).text();
  const [, call, dialogue] = calls.match(/\/calls\/((fa-\d{4})-and-[a-z]+-\d{4})/);
  const application = await walker.applies(call);
  await walker.screens(dialogue, application);
  const list = await walker.circulates(dialogue);
  await walker.supports(list, application);
  await walker.letsTimePass(31);
  await walker.decides(dialogue, application);
  await walker.registers(application, dialogue);
}

/** The kind of a page: its address without whose it is. */
const kind = (path) =>
  path
    .replace(/\/(questions|sections|words)\/.*/, '/$1/x')
    .replace(/^(\/office\/suggestions)\/[^/]+/, '$1/x')
    .replaceAll(/[0-9a-f-]{32,36}|[a-z]+(-and-[a-z]+)?-\d{4}[a-z0-9-]*|\d+/g, 'x');

async function looksAround(walker, role) {
  await walker.stepsInAs(role);
  const known = new Set();
  const ahead = [...DOORS];
  while (ahead.length > 0) {
    assert.ok(known.size < MOST, `${role} comes to an end`);
    const path = ahead.shift();
    const [plain] = path.split('?');
    if (known.has(kind(plain))) continue;
    known.add(kind(plain));
    const answer = await walker.page.goto(walker.at(inLanguage(path, walker.language)));
    const status = answer?.status() ?? 0;
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue;
    if (status === 404 && DOORS.includes(path)) continue;
    if (status !== 200) {
      walker.breaches.push(`${role} was led to ${path}: ${status}`);
      continue;
    }
    await walker.looks();
    ahead.push(...(await links(walker)));
  }
}

/** Where a page leads within the site: paths without language and fragment. */
async function links(walker) {
  const all = await walker.page.locator('main a[href]').evaluateAll((found) => found.map((link) => link.href));
  const origin = new URL(walker.page.url()).origin;
  return all
    .map((href) => new URL(href))
    .filter((url) => url.origin === origin)
    .map(({ pathname, search }) => [pathname.replace(/^\/(ar|en|es|fr|ru|zh)(?=\/|$)/, '') || '/', search])
    .filter(([path]) => OWN.test(path) && !NOT_PAGES.test(path))
    .map(([path, search]) => `${path}${search}`);
}
