// From notes to an issued summary by clicking, as the people of the demonstration: who chairs, two notes, the draft from its
// proposal, a paragraph, what a sentence rests on, warnings settled and let be, clearing, approval by two co-Chairs, issue in
// every format, transmission, the Note, and a reader who comes by a theme. In English at a desk, in Arabic on a telephone.
// On the way: a form sent twice, a line that breaks, two people in one paragraph, and writing without a script.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server } from './server.mjs';
import { DESKTOP, PHONE, browser, inLanguage } from './site.mjs';
import { Walker } from './walker.mjs';

const CHAIRS = ['Ada Example (fictitious)', 'Bo Example (fictitious)'];
const NOTES = ['Asks for marking at the time of import (fictitious)', 'Offers training to small posts (fictitious)'];
const WRITTEN = 'The dialogue closed with words of thanks to everybody who had spoken.';
/** As many forms are sent on the way, at the most, as somebody can send in ten minutes. */
const MOST_SENT = 40;

for (const { language, viewport } of [
  { language: 'en', viewport: DESKTOP },
  { language: 'ar', viewport: PHONE },
]) {
  test(`from notes to an issued summary, in ${language}`, { timeout: 300_000 }, async (t) => {
    const server = await Server.begin();
    const contexts = [];
    try {
      const opened = async (options = {}) => {
        const context = await (await browser()).newContext({ locale: language, viewport, ...options });
        context.setDefaultTimeout(15_000);
        contexts.push(context);
        const page = await context.newPage();
        // Leaving with words unsaved is asked about; whoever walks on here means it.
        page.on('dialog', (dialog) => dialog.accept());
        const scripts = options.javaScriptEnabled !== false;
        return new Drafter(page, { language, scripts, at: server.at });
      };
      const one = await opened();
      await one.isHeld();
      await one.begins();
      await one.writes();
      await one.losesTheLine();
      await one.meets(await opened());
      await (await opened({ javaScriptEnabled: false })).writesPlainly(one.dialogue);
      await one.binds();
      await one.settles();
      await one.approves();
      await one.issues();
      await one.transmits();
      await one.seesItInTheNote();
      await (await opened()).readsByTheme(one.dialogue);
      t.diagnostic(`${one.pages} pages opened, ${one.sent} forms sent`);
      assert.ok(one.sent <= MOST_SENT, `${one.sent} forms were sent`);
      assert.deepEqual(one.breaches, []);
    } finally {
      for (const context of contexts) await context.close();
      await server.ends();
    }
  });
}

/** Somebody who steps into each role that makes a summary. */
class Drafter extends Walker {
  pages = 0;
  sent = 0;

  async to(path) {
    this.pages += 1;
    await super.to(path);
  }

  async sends(action) {
    this.sent += 1;
    await super.sends(action);
  }

  async stepsInAs(name) {
    this.sent += 1;
    await super.stepsInAs(name);
  }

  get desk() {
    return `/summaries/${this.dialogue}`;
  }

  /** The day comes; it is entered who chairs; it opens, two notes are taken, it closes. */
  async isHeld() {
    await this.to('/demonstration');
    this.dialogue = await this.page.locator('button[name=to]').first().getAttribute('value');
    await this.theDayComes(this.dialogue);
    await this.stepsInAs('Officer Amber');
    const office = `/office/dialogues/${this.dialogue}`;
    await this.to(office);
    await this.follows(`${office}/chairs`);
    for (const [n, name] of CHAIRS.entries()) {
      await this.page.locator(`input[name=name-${n}]`).fill(name);
      await this.page.locator(`input[name=office-${n}]`).fill('Deputy of a fictitious office');
    }
    await this.sends('/chairs');
    await this.follows(`${office}/opening`);
    await this.page.locator('input[name=on][value=decision]').check();
    await this.page.locator('input[name=reference]').fill('Decision of the demonstration (fictitious)');
    await this.sends('/opening');
    await this.stepsInAs('Note-taker Cedar');
    await this.to(`/floor/${this.dialogue}/notes`);
    await this.page.locator('#item').selectOption({ index: 4 });
    for (const text of NOTES) {
      await this.page.locator('#text').fill(text);
      await this.page.keyboard.press('Enter');
      await this.page.locator('#notes-list').getByText(text).waitFor();
      this.sent += 1;
    }
    await this.stepsInAs('Officer Amber');
    await this.to(office);
    await this.follows(`${office}/closing`);
    await this.sends('/closing');
  }

  /** Presses the first button of a form, whatever rank it has on its page. */
  async presses(action) {
    this.sent += 1;
    const button = this.page.locator(`main form[action$="${action}"] button`).first();
    await Promise.all([this.page.waitForNavigation(), button.click()]);
    await this.looks();
  }

  /** Goes where a link of the page leads. */
  async follows(path) {
    this.pages += 1;
    const link = this.page.locator(`main a[href$="${path}"]`).first();
    await Promise.all([this.page.waitForNavigation(), link.click()]);
    await this.looks();
  }

  /** From one's own page to the proposal, and from there to the draft: the two notes are in it. */
  async begins() {
    await this.stepsInAs('Note-taker Cedar');
    await this.follows('/summaries');
    await this.follows(this.desk);
    assert.match(this.page.url(), /\/beginning$/, 'there is no draft yet, so one is led to its beginning');
    const proposed = await this.page.locator('main form .note-text').allTextContents();
    for (const text of NOTES) assert.ok(proposed.includes(text), `“${text}” is in the proposal`);
    await this.sends('/beginning');
    assert.equal(new URL(this.page.url()).pathname, inLanguage(this.desk, this.language));
    assert.ok((await this.page.locator('.draft-line').count()) > 5);
  }

  /** A new paragraph at the end; two presses make one. */
  async writes() {
    const before = await this.page.locator('.draft-line').count();
    await this.page.locator('.draft a.button').click();
    await this.page.locator('#text').fill(WRITTEN);
    await this.page.locator('#themes').fill('Thanks (fictitious)');
    await this.looks();
    this.sent += 1;
    await Promise.all([this.page.waitForURL(/#P\d+$/), this.page.locator('form[data-line] button').dblclick()]);
    assert.equal(await this.page.locator('.draft-line').count(), before + 1, 'two presses add one paragraph');
    this.paragraph = await this.page.locator('.draft-line').last().getAttribute('id');
  }

  get own() {
    return `${this.desk}/paragraphs/${this.paragraph}`;
  }

  /** What was typed while the line was gone is still there, and is saved when it is back. */
  async losesTheLine() {
    const context = this.page.context();
    await this.to(this.own);
    const field = this.page.locator('#text');
    await field.fill(`${WRITTEN} Nobody was named.`);
    await context.setOffline(true);
    await this.page.locator('form[data-line] button').click();
    const told = this.page.locator('form[data-line] [role=status]');
    await told.filter({ hasText: /\S/ }).waitFor();
    assert.equal(await told.textContent(), await told.getAttribute('data-offline'));
    assert.equal(await field.inputValue(), `${WRITTEN} Nobody was named.`);
    await context.setOffline(false);
    this.sent += 1;
    await Promise.all([this.page.waitForURL(/#P\d+$/), this.page.locator('form[data-line] button').click()]);
    await this.page.getByText('Nobody was named.').waitFor();
    assert.deepEqual(await this.page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  }

  /** Two people write on one paragraph: the second sees both texts, and saves when they have chosen. */
  async meets(other) {
    await this.to(this.own);
    await other.stepsInAs('Chair of the dialogue on firearms');
    await other.to(this.own);
    assert.ok((await other.page.locator('.tag.active').count()) > 0, 'the other is seen to write');
    await other.page.locator('#text').fill(`${WRITTEN} The Chair thanked the interpreters.`);
    await Promise.all([other.page.waitForURL(/#P\d+$/), other.page.locator('form[data-line] button').click()]);
    const mine = `${WRITTEN} Everybody was thanked.`;
    await this.page.locator('#text').fill(mine);
    const sends = () => this.page.locator('form[data-line] button').click();
    const [answer] = await Promise.all([this.page.waitForNavigation(), sends()]);
    assert.equal(answer.status(), 409);
    await this.looks();
    assert.match(await this.page.locator('.draft-meanwhile').textContent(), /thanked the interpreters/);
    assert.equal(await this.page.locator('#text').inputValue(), mine, 'what was typed is still there');
    this.sent += 2;
    await Promise.all([this.page.waitForURL(/#P\d+$/), sends()]);
    this.breaches.push(...other.breaches);
  }

  /** The same without a script. */
  async writesPlainly(dialogue) {
    this.dialogue = dialogue;
    await this.stepsInAs('Officer Amber');
    await this.to(this.desk);
    const line = this.page.locator('.draft-line:not(.heading)').last().locator('.draft-beside a');
    await Promise.all([this.page.waitForNavigation(), line.click()]);
    await this.page.locator('#text').fill(`${WRITTEN} Written without a script.`);
    const save = this.page.locator('form[data-line] button');
    await Promise.all([this.page.waitForNavigation(), save.click()]);
    await this.page.getByText('Written without a script.').waitFor();
  }

  /** The first sentence of one's own paragraph rests on the first note that is offered. */
  async binds() {
    await this.to(this.own);
    await this.follows(`${this.own}/evidence`);
    await this.page.locator('.sentences a[href*="sentence="]').first().click();
    await this.page.locator('#choose').waitFor();
    await this.looks();
    await this.page.locator('.choosing input[name=on]').first().check();
    const bind = this.page.locator('#choose form[method=post] button');
    this.sent += 1;
    await Promise.all([this.page.waitForNavigation(), bind.click()]);
    assert.equal(await this.page.locator('#s1 .note-lines li').count(), 1, 'the sentence rests on one note');
  }

  /** What names a count that nobody has entered is written anew: no reason lets it be. */
  async mends() {
    await this.to(`${this.desk}/approval`);
    const places = this.page.locator('section[aria-labelledby=unread] a');
    assert.ok((await places.count()) > 0, 'nobody has entered the counts');
    assert.equal(await this.page.locator('form[action$="/clearing"]').count(), 0, 'so nobody clears the text');
    for (let count = await places.count(); count > 0; ) {
      await Promise.all([this.page.waitForNavigation(), places.first().click()]);
      await this.page.locator('#text').fill(WRITTEN);
      this.sent += 1;
      await Promise.all([this.page.waitForURL(/#P\d+$/), this.page.locator('form[data-line] button').click()]);
      await this.to(`${this.desk}/approval`);
      const left = await places.count();
      assert.ok(left < count, 'what was mended is named no longer');
      count = left;
    }
  }

  /** The other warnings are let be, with a reason each. */
  async settles() {
    await this.mends();
    await this.to(`${this.desk}/warnings`);
    const open = this.page.locator('form[action$="/waivers"]');
    for (let count = await open.count(); count > 0; count -= 1) {
      const form = open.first();
      await form.locator('xpath=..').locator('summary').click();
      await form.locator('input[name=reason]').fill('Agreed with the Chair (fictitious)');
      this.sent += 1;
      await Promise.all([this.page.waitForNavigation(), form.locator('button').click()]);
    }
    assert.equal(await open.count(), 0, 'no warning is open');
    await this.looks();
  }

  async approves() {
    await this.stepsInAs('Officer Amber');
    await this.to(this.desk);
    await this.follows(`${this.desk}/approval`);
    await this.presses('/clearing');
    await this.stepsInAs('Chair of the dialogue on firearms');
    await this.to(`${this.desk}/approval`);
    await this.presses('/approval');
    // The other co-Chair wrote a letter.
    const today = await this.day(0);
    await this.stepsInAs('Officer Amber');
    await this.to(`${this.desk}/approval`);
    await this.page.locator('input[name=received]').first().fill(today);
    await this.presses('/approval');
    assert.equal(await this.page.locator('form[action$="/approval"]').count(), 0, 'each Chair has approved');
  }

  async issues() {
    await this.to(this.desk);
    await this.follows(`${this.desk}/issue`);
    for (const address of await this.page.locator('input[name=opened]').all()) await address.check();
    await this.presses('/issue');
    assert.match(this.page.url(), /\/editions\?/);
    const edition = this.page.locator('ol.happened a').first();
    const paper = new URL(await edition.getAttribute('href'), this.page.url()).pathname.split('/').at(-1);
    await this.to(`/papers/${paper}`);
    const files = await this.page.locator(`main a[href*="/papers/${paper}/"]`).evaluateAll((all) => all.map((a) => a.href));
    assert.ok(files.length >= 4, `it is there in ${files.length} formats`);
    for (const file of files) {
      const answer = await this.page.request.get(file);
      assert.equal(answer.status(), 200, file);
    }
  }

  /** A meeting to come is entered, the summary goes there; the Note of the next session reports the dialogue. */
  async transmits() {
    await this.to(`${this.desk}/editions`);
    await this.follows('/office/meetings/new');
    const [opens, closes] = [await this.day(300), await this.day(301)];
    await this.to('/office/meetings/new');
    await this.page.locator('input[name=group][value=firearms]').check();
    await this.page.locator('input[name=number]').fill('40');
    await this.page.locator('input[name=called][value=meeting]').check();
    await this.page.locator('input[name=opens]').fill(opens);
    await this.page.locator('input[name=closes]').fill(closes);
    await this.page.locator('select[name=source]').selectOption('demonstration');
    await this.sends('/meetings/new');
    await this.to(`${this.desk}/editions`);
    await this.page.locator('select[name=meeting]').selectOption('firearms-40');
    await this.presses('/transmission');
    assert.equal(await this.page.locator('ol.happened p.quiet').count(), 1, 'it says where it was transmitted');
  }

  async seesItInTheNote() {
    const note = this.page.locator('main a[href*="/conference/"]').first();
    await Promise.all([this.page.waitForNavigation(), note.click()]);
    await this.looks();
    const reported = this.page.locator(`input[name=dialogue][value="${this.dialogue}"]`);
    assert.ok(await reported.isChecked(), 'the Note reports it');
    const text = await this.page.locator('a[href$="/note.txt"]').getAttribute('href');
    const answer = await this.page.request.get(this.at(text));
    for (const name of CHAIRS) assert.ok((await answer.text()).includes(name), `the Note names ${name}`);
  }

  async readsByTheme(dialogue) {
    await this.to(`/dialogues/${dialogue}/summary`);
    const theme = this.page.locator('section[aria-labelledby=themes] a[href*="#"]').first();
    const anchor = new URL(await theme.getAttribute('href'), this.page.url()).hash;
    await Promise.all([this.page.waitForNavigation(), theme.click()]);
    assert.equal(await this.page.locator(anchor).count(), 1, 'the theme leads to its paragraph');
    assert.deepEqual(this.breaches, []);
  }
}
