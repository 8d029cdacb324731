// A meeting as four browsers see it: the Chair's, a participant's telephone, the screen in the room, the booth. An item
// with six speakers, a pause, a place changed by hand, a step taken back, the list closed, a line that breaks, and a
// server that stops in the middle of a speech. Nothing here reads words, but for names of fictitious people.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from './server.mjs';
import { DESKTOP, PHONE, breaches, browser, inLanguage } from './site.mjs';
import { Walker } from './walker.mjs';

const WALL = { width: 1600, height: 900 };

/** What the demonstration calls its own, by the year it lies in: a meeting with a programme and six names on a list. */
let CALL;
let MEETING;
const DISCUSSION = 4;

for (const language of ['en', 'ar']) {
  test(`a meeting before four browsers, in ${language}`, { timeout: 420_000 }, async () => {
    const server = await Server.begin();
    const meeting = new Meeting(server, language);
    try {
      await findsTheMeeting(server);
      await meeting.isPrepared();
      await meeting.asksWithoutScript();
      await meeting.everybodyComes();
      await meeting.asksByTelephone();
      await meeting.takesUpTheItem();
      await meeting.putsByHand();
      await meeting.givesOnceForTwoPresses();
      await meeting.pausesAndGoesOn();
      await meeting.takesAStepBack();
      await meeting.tellsAStaleDeskWhoSpeaks();
      await meeting.closesTheList();
      await meeting.comesBackAfterTheLineBroke();
      await meeting.goesOnAfterTheServerStopped();
      await meeting.endsTheItem();
      assert.deepEqual(meeting.breaches, []);
    } finally {
      await meeting.ends();
      await server.ends();
    }
  });
}

/** Reads from the open calls what the meeting is called this year. */
async function findsTheMeeting(server) {
  const answer = await fetch(server.at('/en/calls'));
  const found = (await answer.text()).match(/\/calls\/((fa-\d{4})-and-[a-z]+-\d{4})/);
  assert.ok(found, 'the demonstration has an open call');
  [, CALL, MEETING] = found;
}

/** Somebody's browser before one page of the meeting. */
class Seat {
  constructor(context, page) {
    Object.assign(this, { context, page });
  }

  /** The reference of the request that has the floor; undefined: nobody's has. */
  speaks() {
    // In one look: between two, the speech may have ended.
    const now = this.page.locator('[data-stage] [data-speech]');
    return now.evaluateAll(([speech]) => speech?.dataset.request);
  }

  /** The references of those who wait, in their order. */
  waits() {
    const rows = this.page.locator('[data-stage] ol.speakers > li');
    return rows.evaluateAll((list) => list.map((row) => row.dataset.request));
  }

  /** What the clock shows, in seconds. */
  async clock() {
    const text = await this.page.locator('[data-clock]').first().textContent();
    const [, sign, minutes, seconds] = text.match(/^(−?)(\d+):(\d\d)$/);
    return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
  }

  /** Presses a button once it may be pressed: what moves the meeting on waits a moment after each change. */
  async press(button) {
    const ready = this.page.locator(`${button}:not([aria-disabled])`).first();
    await ready.click();
  }

  isAway() {
    return this.page.locator('live-floor').evaluate((floor) => floor.classList.contains('away'));
  }
}

/** Waits until something holds. */
async function until(what, holds, patience = 12_000) {
  const end = Date.now() + patience;
  for (;;) {
    if (await holds()) return;
    assert.ok(Date.now() < end, `in vain: ${what}`);
    await sleep(100);
  }
}

class Meeting {
  constructor(server, language) {
    Object.assign(this, { server, language, seats: [], breaches: [] });
  }

  async context(options) {
    const context = await (await browser()).newContext({ locale: 'en', ...options });
    context.setDefaultTimeout(15_000);
    this.seats.push(context);
    return context;
  }

  async ends() {
    for (const context of this.seats) await context.close();
  }

  address(path, language = this.language) {
    return this.server.at(inLanguage(path, language));
  }

  /** Opens a page of the meeting for somebody who has stepped in, or for nobody. */
  async opens(role, page, { minutesFast = 0, ...options }, language = this.language) {
    const context = await this.context(options);
    await context.addInitScript((ahead) => {
      const right = Date.now.bind(Date);
      Date.now = () => right() + ahead;
    }, minutesFast * 60_000);
    // Telephones that can tremble tell it to nobody but the test.
    await context.addInitScript(() => {
      globalThis.trembled = [];
      Object.defineProperty(navigator, 'vibrate', { value: (how) => globalThis.trembled.push(how) });
    });
    const tab = await context.newPage();
    tab.on('response', (answer) => {
      if (answer.status() >= 500) this.breaches.push(`${answer.status()} at ${answer.url()}`);
    });
    if (role) {
      const person = new Walker(tab, { language: 'en', scripts: false, at: this.server.at });
      await person.stepsInAs(role);
    }
    if (page) {
      const answer = await tab.goto(this.address(page, language));
      assert.equal(answer.status(), 200, `${page} is there for ${role}`);
    }
    return new Seat(context, tab);
  }

  /** Somebody was admitted and named for the meeting: the code of their seat is on their confirmation. */
  async isPrepared() {
    const office = await this.opens(undefined, undefined, { viewport: DESKTOP });
    const person = new Walker(office.page, { language: 'en', scripts: false, at: this.server.at });
    const application = await person.applies(CALL);
    await person.screens(MEETING, application);
    await person.circulates(MEETING);
    await person.letsTimePass(31);
    await person.decides(MEETING, application);
    this.seat = await person.registers(application, MEETING);
    await office.context.close();
  }

  /** In French, without scripts: takes the seat, asks for the floor, sees the place, takes the name back. */
  async asksWithoutScript() {
    const plain = await this.opens(undefined, `/seat/${this.seat}`, { viewport: PHONE, javaScriptEnabled: false }, 'fr');
    const { page } = plain;
    await this.sends(page, 'main form.form');
    assert.equal(new URL(page.url()).pathname, `/fr/floor/${MEETING}/me`);
    await this.asks(page);
    const [request] = await this.own(page);
    assert.ok(request, 'the request is there');
    assert.ok((await page.locator('.turn').textContent()).trim().length > 10, 'with its place on the list');
    await this.sends(page, 'form[action$="/withdrawal"]');
    assert.deepEqual(await this.own(page), [], 'and it is taken back');
    await plain.context.close();
  }

  async sends(page, form) {
    await Promise.all([page.waitForNavigation(), page.locator(`${form} button`).first().click()]);
  }

  /** Fills in what the form asks for, and sends it. */
  async asks(page) {
    await Promise.all([page.waitForNavigation(), page.locator('main a[href$="/me/ask"]').click()]);
    const form = page.locator('form.ask');
    await form.locator('select[name=item]').selectOption(String(DISCUSSION));
    await form.locator('input[name=manner][value=statement]').check();
    await form.locator('input[name=place][value=room]').check();
    await form.locator('select[name=language]').selectOption('fr');
    await this.sends(page, 'form.ask');
    assert.equal(await page.locator('main .notice').count(), 0, 'nothing is refused');
  }

  /** One's own requests that wait. */
  own(page) {
    const waiting = page.locator('.now-panel:has(form[action$="/withdrawal"]) [data-own]');
    return waiting.evaluateAll((list) => list.map((one) => one.dataset.own));
  }

  async everybodyComes() {
    this.chair = await this.opens('Chair of the dialogue on firearms', `/floor/${MEETING}/chair`, { viewport: DESKTOP });
    this.room = await this.opens('Technician', `/floor/${MEETING}/room`, { viewport: WALL });
    this.booth = await this.opens('Officer Amber', `/floor/${MEETING}/booth`, { viewport: DESKTOP });
    // Its clock is wrong, and shows the same seconds left.
    this.phone = await this.opens(undefined, `/seat/${this.seat}`, { viewport: PHONE, minutesFast: 7 });
    await this.inspects(this.phone.page, 'before it is taken');
    await this.sends(this.phone.page, 'main form.form');
    assert.equal(new URL(this.phone.page.url()).pathname, `/${this.language}/floor/${MEETING}/me`);
    this.all = [this.chair, this.phone, this.room, this.booth];
    for (const { page } of this.all) assert.equal(await page.locator('html').getAttribute('lang'), this.language);
  }

  async asksByTelephone() {
    await this.asks(this.phone.page);
    [this.request] = await this.own(this.phone.page);
    assert.ok(this.request, 'the request is there');
    await this.looks('before the item');
  }

  async takesUpTheItem() {
    await this.chair.press(`#item-${DISCUSSION}`);
    await until('the Chair has seven names', async () => (await this.chair.waits()).length === 7);
    assert.ok((await this.chair.waits()).includes(this.request));
    await this.agree();
  }

  /** Every screen shows the same speaker, and the lists are in the same order. */
  async agree(screens = this.all) {
    await until('all screens agree', async () => {
      const speakers = await Promise.all(screens.map((seat) => seat.speaks()));
      const lists = await Promise.all(screens.filter((seat) => seat !== this.room).map((seat) => seat.waits()));
      return new Set(speakers).size === 1 && new Set(lists.map(String)).size === 1;
    });
  }

  /** The clocks of all screens differ by no more than a second. */
  async clocksAgree() {
    const shown = await Promise.all(this.all.map((seat) => seat.clock()));
    assert.ok(Math.max(...shown) - Math.min(...shown) <= 1, `clocks show ${shown.join(', ')}`);
    return shown[0];
  }

  /** The participant comes last and then second, by hand, with a reason that stands beside the name. */
  async putsByHand() {
    const [first, second] = (await this.chair.waits()).filter((one) => one !== this.request);
    await this.puts('', 'Not in the room yet (fictitious)');
    await until('they come last', async () => (await this.chair.waits()).at(-1) === this.request);
    await this.puts(second, 'A train to catch (fictitious)');
    await until('they come second', async () => (await this.chair.waits())[1] === this.request);
    assert.equal((await this.chair.waits())[0], first);
    const why = this.chair.page.locator(`li[data-request="${this.request}"] .why`);
    assert.match(await why.textContent(), /A train to catch/);
    await this.agree();
    for (const { page } of [this.phone, this.room, this.booth]) {
      assert.doesNotMatch(await page.locator('main').textContent(), /A train to catch/, 'the reason is the Chair’s');
    }
  }

  async puts(before, reason) {
    const { page } = this.chair;
    const more = page.locator(`#more-${this.request}`);
    if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
    await page.locator(`#before-${this.request}`).selectOption(before);
    await page.locator(`#reason-${this.request}`).fill(reason);
    await more.locator('form[action$="/order"] button').click();
  }

  async givesOnceForTwoPresses() {
    const [first, second] = await this.chair.waits();
    const waiting = (await this.chair.waits()).length;
    await this.chair.page.locator('#next:not([aria-disabled])').waitFor();
    await this.chair.page.locator('#next').dblclick();
    await until('the first has the floor', async () => (await this.chair.speaks()) === first);
    await sleep(1_500);
    assert.equal(await this.chair.speaks(), first, 'two presses of “next” give one speaker');
    assert.equal((await this.chair.waits()).length, waiting - 1);
    assert.equal(await this.chair.page.evaluate(() => document.activeElement?.id), 'next', 'the focus stays');
    await this.agree();
    await this.clocksAgree();
    // The telephone is told that its turn comes: in words, to a screen reader, and to a pocket.
    assert.equal(second, this.request);
    const row = this.phone.page.locator(`li[data-request="${this.request}"]`);
    assert.equal(await row.getAttribute('data-place'), '1');
    const words = await row.getAttribute('data-say');
    await until('they read it', async () => (await this.phone.page.locator(`[data-own="${this.request}"]`).textContent()) === words);
    assert.equal(await this.phone.page.locator('[data-said]').textContent(), words);
    assert.ok((await this.phone.page.evaluate(() => globalThis.trembled.length)) > 0, 'it trembles');
    await this.looks('while somebody speaks');
    await this.looksAround();
  }

  async pausesAndGoesOn() {
    await this.chair.page.keyboard.press('p');
    const paused = () => this.room.page.locator('[data-clock]').getAttribute('data-since');
    await until('the clock stands', async () => (await paused()) !== '');
    const stood = await this.clocksAgree();
    await sleep(2_500);
    assert.equal(await this.room.clock(), stood, 'no time is lost');
    await this.chair.page.keyboard.press('p');
    await until('the clock runs', async () => (await paused()) === '');
    await until('and counts', async () => (await this.room.clock()) < stood);
    await this.clocksAgree();
  }

  /** The participant has the floor, has it no more, and has it again. */
  async takesAStepBack() {
    const first = await this.chair.speaks();
    await this.chair.press('#next');
    await until('the telephone has the floor', async () => (await this.phone.speaks()) === this.request);
    await this.chair.press('#undo');
    await until('the first has it again', async () => (await this.phone.speaks()) === first);
    assert.equal((await this.chair.waits())[0], this.request, 'and nobody is lost');
    await this.agree();
  }

  /** An officer whose page is old presses “next”: the order stays one, and they read who has the floor. */
  async tellsAStaleDeskWhoSpeaks() {
    const options = { viewport: DESKTOP, javaScriptEnabled: false };
    const stale = await this.opens('Officer Amber', `/floor/${MEETING}/chair`, options);
    await this.chair.press('#next');
    await until('the participant has the floor', async () => (await this.chair.speaks()) === this.request);
    const waiting = await this.chair.waits();
    const name = (await this.chair.page.locator('#now-title bdi').textContent()).trim();
    const [answer] = await Promise.all([stale.page.waitForNavigation(), stale.page.locator('#next').click()]);
    assert.equal(answer.status(), 409);
    const said = await stale.page.locator('main .lead').textContent();
    assert.ok(said.includes(name), `“${said}” names ${name}`);
    assert.equal(await this.chair.speaks(), this.request);
    assert.deepEqual(await this.chair.waits(), waiting, 'nothing happened twice');
    await stale.context.close();
  }

  /** Whoever asks from a page that still shows the list open is refused with words. */
  async closesTheList() {
    const options = { viewport: PHONE, javaScriptEnabled: false };
    const late = await this.opens('Delegate A', `/floor/${MEETING}/me/ask`, options);
    await this.chair.press('#listing');
    await until('the list is closed', async () => (await this.chair.page.locator('#listing').getAttribute('value')) === 'open');
    const { page } = late;
    const form = page.locator('form.ask');
    await form.locator('select[name=item]').selectOption(String(DISCUSSION));
    await form.locator('input[name=place][value=room]').check();
    const button = form.locator('button').first();
    const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
    assert.equal(answer.status(), 409);
    assert.ok((await page.locator('main .notice').textContent()).trim().length > 10, 'with words');
    await late.context.close();
  }

  async comesBackAfterTheLineBroke() {
    const { context, page } = this.phone;
    await context.setOffline(true);
    await until('the telephone says that it is away', () => this.phone.isAway());
    assert.ok((await page.locator('[data-line]').textContent()).trim().length > 10);
    const [next] = await this.chair.waits();
    await this.chair.page.locator('#next:not([aria-disabled])').waitFor();
    await this.chair.page.keyboard.press('n');
    await until('the Chair goes on', async () => (await this.chair.speaks()) === next);
    assert.equal(await this.phone.speaks(), this.request, 'the telephone does not know it');
    await context.setOffline(false);
    await until('it is back', async () => !(await this.phone.isAway()), 40_000);
    assert.ok((await page.locator('[data-line]').textContent()).trim().length > 3, 'and says so');
    await this.agree();
    await this.clocksAgree();
  }

  async goesOnAfterTheServerStopped() {
    const speaker = await this.chair.speaks();
    const [shown, when] = [await this.clocksAgree(), Date.now()];
    const took = await this.server.stops();
    assert.ok(took < 8_000, `open streams did not keep the server: ${took} ms`);
    await until('everybody is told', async () => (await Promise.all(this.all.map((seat) => seat.isAway()))).every(Boolean));
    await sleep(1_000);
    await this.server.starts();
    await until('everybody is back', async () => {
      return (await Promise.all(this.all.map((seat) => seat.isAway()))).every((away) => !away);
    }, 60_000);
    assert.equal(await this.chair.speaks(), speaker, 'the speech goes on');
    await this.agree();
    const passed = (Date.now() - when) / 1_000;
    const after = await this.clocksAgree();
    assert.ok(Math.abs(shown - after - passed) < 2, `${shown} s, and ${after} s after ${passed} s`);
  }

  /** Everybody who waits has the floor once, and the item is concluded. */
  async endsTheItem() {
    const rest = await this.chair.waits();
    assert.equal(rest.length, 4, 'three of seven spoke');
    for (const request of rest) {
      await this.chair.press('#next');
      await until('the next has the floor', async () => (await this.room.speaks()) === request);
    }
    await this.chair.press('#clock-end');
    await until('nobody speaks', async () => (await this.room.speaks()) === undefined);
    await this.chair.press(`#item-${DISCUSSION}`);
    await until('no item is before the meeting', async () => (await this.chair.page.locator('#listing').count()) === 0);
    await this.looks('at the end');
  }

  async looks(when) {
    for (const { page } of this.all) await this.inspects(page, when);
  }

  /** The screens nobody sits before in this test. */
  async looksAround() {
    const others = ['', '/technician', '/overlay'];
    const seat = await this.opens('Technician', `/floor/${MEETING}`, { viewport: DESKTOP });
    for (const screen of others) {
      await seat.page.goto(this.address(`/floor/${MEETING}${screen}`));
      await this.inspects(seat.page, 'while somebody speaks');
    }
    await seat.context.close();
  }

  /** What axe and a ruler find on a page, and a picture of it. */
  async inspects(page, when) {
    const kind = new URL(page.url()).pathname.split('/').at(-1).replace(/^[0-9a-f]{32}$/, 'seat');
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overhang > 0) this.breaches.push(`${kind} ${when}: ${overhang} pixels to scroll sideways`);
    for (const breach of await breaches(page)) this.breaches.push(`${kind} ${when}: ${breach}`);
    const folder = process.env.CONVENE_ARTEFACTS;
    const file = `floor-${this.language}-${when.replaceAll(' ', '-')}-${kind}.png`;
    if (folder) await page.screenshot({ path: path.join(folder, file), fullPage: true });
  }
}
