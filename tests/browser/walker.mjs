// Somebody who plays roles of the demonstration by clicking. Nothing here reads words: only addresses, names of fields and
// the fictitious people's names, which are the same in every language.

import assert from 'node:assert/strict';
import path from 'node:path';
import { breaches, at as here, inLanguage } from './site.mjs';

/** Somebody who steps into one role after the other. */
export class Walker {
  /** `at` tells the address of a path: of the demonstration that runs, or of another. */
  constructor(page, { language, scripts, at = here }) {
    this.at = at;
    this.page = page;
    this.language = language;
    this.scripts = scripts;
    /** What axe or the eye of a ruler found, on the way, and the kinds of pages it looked at. */
    this.breaches = [];
    this.seen = new Set();
    page.on('response', (answer) => {
      if (answer.status() >= 500) throw new Error(`${answer.status()} at ${answer.url()}`);
    });
  }

  async to(path) {
    const answer = await this.page.goto(this.at(inLanguage(path, this.language)));
    assert.equal(answer?.status(), 200, `${path} is there`);
    assert.equal(await this.page.locator('html').getAttribute('lang'), this.language);
    await this.looks();
  }

  /** Looks at a kind of page the first time it is met: accessible, no wider than the screen, and kept as a picture. */
  async looks() {
    const kind = new URL(this.page.url()).pathname.replaceAll(/[0-9a-f]{32}|[a-z]+-\d{4}(-a-\d+)?/g, 'x');
    const wrong = (await this.page.locator('main .error').count()) > 0;
    const name = `${kind}${wrong ? ' with errors' : ''}`;
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const overhang = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overhang > 0) this.breaches.push(`${kind}: ${overhang} pixels to scroll sideways`);
    if (this.scripts) {
      for (const breach of await breaches(this.page)) this.breaches.push(`${kind}: ${breach}`);
    }
    const folder = process.env.CONVENE_ARTEFACTS;
    if (folder) {
      const file = `walk-${this.language}-${String(this.seen.size).padStart(2, '0')}${name.replaceAll(/[^\w-]+/g, '_')}.png`;
      await this.page.screenshot({ path: path.join(folder, file), fullPage: true });
    }
  }

  async stepsInAs(name) {
    await this.to('/demonstration');
    await this.page.locator('ul.roles > li', { hasText: name }).locator('button').first().click();
    await this.page.waitForURL(/\/my$/);
  }

  /** Sends the form whose action ends so, or the first form, by its first plain button. */
  async sends(action = '') {
    const named = action && `[action*="${action}"]`;
    const form = this.page.locator(`main form[method=post]${named}`).first();
    const button = form.locator('button:not(.secondary):not(.plain)').first();
    await Promise.all([this.page.waitForNavigation(), button.click()]);
    await this.looks();
    const wrong = await this.page.locator('main .error').allTextContents();
    assert.deepEqual(wrong, [], `nothing is wrong with ${action || 'the form'} at ${this.page.url()}`);
  }

  /** The day of the demonstration's clock in Vienna, so many days on. */
  async day(ahead) {
    await this.to('/demonstration');
    const now = await this.page.locator('#time + p time').getAttribute('datetime');
    const today = new Date(now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Vienna' });
    const then = new Date(Date.parse(today) + ahead * 86_400_000);
    return then.toISOString().slice(0, 10);
  }

  last() {
    return new URL(this.page.url()).pathname.split('/').at(-1);
  }

  async plans(group) {
    // After the call has closed, and near enough that its meeting is still listed when the last walk begins.
    const day = await this.day(75);
    await this.stepsInAs('Officer Amber');
    await this.to('/office/dialogues/new');
    await this.page.locator(`input[name=meeting][value^="${group}:"]`).last().check();
    await this.page.locator('input[name=date]').fill(day);
    await this.page.locator('input[name=mode][value=hybrid]').check();
    await this.page.locator('input[name=audience][value=public]').check();
    await this.sends();
    return this.last();
  }

  async calls(dialogue) {
    const [opens, closes] = [await this.day(0), await this.day(40)];
    await this.stepsInAs('Officer Amber');
    await this.to(`/office/calls/new?dialogue=${dialogue}`);
    await this.page.locator('input[name=title]').fill('Walk (fictitious)');
    await this.page.locator('input[name=opens]').fill(opens);
    await this.page.locator('input[name=closes]').fill(closes);
    await this.page.locator('input[name=languages][value=en]').check();
    await this.sends();
    const call = this.last();
    await this.to(`/office/calls/${call}/words/${this.language}`);
    for (const field of await this.page.locator('main textarea:visible').all()) {
      await field.fill('A call of the demonstration (fictitious).');
    }
    const title = this.page.locator('main input[name=title]');
    if ((await title.inputValue()) === '') await title.fill('Walk (fictitious)');
    await this.sends('/words/');
    await this.to(`/office/calls/${call}/publication`);
    for (const without of await this.page.locator('main input[type=checkbox]').all()) await without.check();
    await this.sends('/publication');
    await this.to(`/calls/${call}`);
    return call;
  }

  async applies(call) {
    await this.stepsInAs('Example Harbour Watch');
    await this.to(`/calls/${call}/before`);
    await this.to(`/calls/${call}/application`);
    await this.sends('/application');
    for (let step = 0; !this.page.url().includes('/review'); step += 1) {
      assert.ok(step < 12, `the form ends; it is at ${this.page.url()}`);
      await this.answers();
      await this.sends('/drafts/');
    }
    await this.sends('/review');
    assert.match(this.page.url(), /\/applications\/[\w-]+\/receipt/);
    return this.page.url().match(/applications\/([\w-]+)\//)[1];
  }

  /** Answers what a page of the form asks: the first choice, some words, every consent. */
  async answers() {
    const form = this.page.locator('main form').first();
    const asked = new Set();
    for (const field of await form.locator('[name]:visible').all()) {
      const [kind, name] = await field.evaluate((f) => [f.tagName === 'TEXTAREA' ? 'text' : f.type, f.name]);
      if (kind === 'text' && name !== 'a-persons' && (await field.inputValue()) === '') {
        await field.fill('Our work (fictitious)');
      } else if (name === 'a-persons') {
        await field.fill('2');
      } else if (kind === 'checkbox') {
        await field.check();
      } else if (kind === 'radio' && !asked.has(name)) {
        asked.add(name);
        if ((await form.locator(`input[name="${name}"]:checked`).count()) === 0) await field.check();
      }
    }
  }

  async screens(dialogue, application) {
    await this.stepsInAs('Officer Amber');
    await this.dismisses(application);
    await this.to(`/office/desk/${dialogue}`);
    await this.page.locator(`input[name=case][value="${application}"]`).check();
    await this.page.locator('select[name=act]').selectOption('ready');
    await this.sends('/desk/');
    await this.sends('/bulk');
  }

  /** Says of the one likeness to the consolidated list that it is not the same; the step of the checklist follows. */
  async dismisses(application) {
    await this.to(`/office/applications/${application}`);
    const form = this.page.locator('#likenesses form');
    assert.equal(await form.count(), 1, 'one name is like an entry');
    await form.locator('select[name=judgement]').selectOption('not-the-same');
    await form.locator('textarea[name=reason]').fill('Another organization (fictitious)');
    await Promise.all([this.page.waitForNavigation(), form.locator('button').click()]);
    await this.looks();
    assert.equal(await this.page.locator('#check-consolidated-list .tag.good').count(), 1, 'the step is clear');
  }

  async circulates(dialogue) {
    const closes = await this.day(30);
    await this.stepsInAs('Officer Amber');
    await this.to(`/office/lists/${dialogue}/new`);
    await this.page.locator('input[name=closes]').fill(closes);
    for (const name of ['window-source', 'policy-document']) {
      await this.page.locator(`input[name=${name}]`).fill('Decision of the demonstration (fictitious)');
    }
    await this.sends('/lists/');
    await this.sends('/lists/');
    return this.last();
  }

  async supports(list, application) {
    await this.stepsInAs('Delegate A');
    await this.to(`/state/lists/${list}`);
    await this.to(`/state/lists/${list}/cases/${application}`);
    await this.page.locator('input[name=position][value=support]').check();
    await this.sends('/cases/');
    await this.sends('/cases/');
    const draft = this.last();
    await this.stepsInAs('Head of Delegation A');
    await this.to(`/state/objections/${draft}`);
    const note = this.page.locator('select[name=note]').first();
    await note.selectOption({ index: 1 });
    await this.sends('/confirmation');
    // The delegation of another State learns nothing of it.
    await this.stepsInAs('Delegate B');
    const other = await this.page.goto(this.at(inLanguage(`/state/objections/${draft}`, this.language)));
    assert.equal(other?.status(), 404);
  }

  async letsTimePass(days) {
    await this.to('/demonstration');
    await this.page.locator(`button[name=days][value="${days}"]`).click();
    await this.page.waitForURL(/\/demonstration$/);
  }

  /** Before its day the desk only rehearses. */
  async theDayComes(dialogue) {
    await this.to('/demonstration');
    await this.page.locator(`button[name=to][value="${dialogue}"]`).click();
    await this.page.waitForURL(/\/demonstration$/);
  }

  async decides(dialogue, application) {
    const today = await this.day(0);
    await this.stepsInAs('Officer Amber');
    await this.to(`/office/decisions/${dialogue}`);
    await this.page.locator(`input[name=case][value="${application}"]`).check();
    await this.page.locator('select[name=outcome]').selectOption('admitted');
    await this.sends('/proposal');
    await this.page.locator('input[name=on]').fill(today);
    await this.sends('/proposal');
    await this.sends('/proposal');
  }

  async releasesLetters(dialogue) {
    await this.to(`/office/letters?dialogue=${dialogue}&state=drafted`);
    const letters = this.page.locator('input[name=letter]');
    const drafted = await letters.count();
    assert.ok(drafted > 0, 'the decision left a letter in the outbox');
    for (const letter of await letters.all()) await letter.check();
    await this.page.locator('select[name=act]').selectOption('release');
    await this.sends('/letters');
    await this.sends('/release');
  }

  async registers(application, dialogue) {
    await this.stepsInAs('Officer Amber');
    await this.to(`/office/registration/${dialogue}/seats`);
    await this.page.locator('input[name=seats-in-person-all]').fill('10');
    await this.sends('/seats');
    await this.stepsInAs('Example Harbour Watch');
    await this.to(`/applications/${application}/${dialogue}/participants`);
    await this.page.locator('input[name=mode][value=in-person]').check();
    await this.page.locator('main input[name=name]').fill('Ana Example (fictitious)');
    await this.page.locator('main input[name=address]').fill('focal.point@harbour-watch.example');
    await this.sends('/participants');
    const named = this.page.locator('main a[href*="/participants/"]').first();
    return (await named.getAttribute('href')).match(/\/participants\/([0-9a-f]+)/)[1];
  }

  async seesConfirmation(participant) {
    await this.to(`/participants/${participant}`);
    const pdf = await this.page.request.get(this.at(inLanguage(`/participants/${participant}/confirmation.pdf`, this.language)));
    assert.equal(pdf.status(), 200);
    assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
    const calendar = await this.page.request.get(this.at(`/participants/${participant}/calendar.ics`));
    assert.match(await calendar.text(), /BEGIN:VEVENT/);
  }

  async checksIn(dialogue, participant) {
    await this.stepsInAs('Officer Amber');
    await this.to(`/room/check-in/${participant}`);
    await this.sends('/check-in');
    await this.to(`/room/${dialogue}/check-in`);
    await this.to(`/room/check-in/${participant}`);
    const buttons = this.page.locator('main form[action*="/check-in"] button:not(.secondary):not(.plain):not(.danger)');
    assert.equal(await buttons.count(), 0, 'nobody is checked in twice');
  }

  async counts(dialogue) {
    await this.to(`/office/counts/${dialogue}`);
    assert.ok((await this.page.locator('main table').count()) > 0, 'the counts are in tables');
  }
}
