// @ts-check
// The note-taker's field. What is typed is sent while somebody types on; what the line takes back is kept on this device,
// under the meeting and the person, and sent when the line is there again. Each note has an id of its own from the moment
// it is saved, so that sending it twice enters it once. Without this script the form is sent as it is.

const AGAIN = [2_000, 5_000, 15_000];
const PATIENCE = 15_000;
/** How often it is looked what colleagues wrote. */
const LOOK = 20_000;
/** The signs that say what a note holds on to, as the site reads them. */
const SIGNS = [
  ['point', '.。۔'],
  ['commitment', '!！'],
  ['question', '?؟？'],
  ['need', '<＜'],
  ['offer', '>＞'],
  ['activity', '+＋'],
  ['quotation', '"“”«»„＂'],
];

/**
 * @typedef {{ id: string, fields: [string, string][], told?: string }} Unsent
 */

/** What could not be sent yet: on this device, or, where others use it, in this page alone. */
class Kept {
  /** @param {string} name empty: in this page alone */
  constructor(name) {
    this.name = name;
    /** @type {Unsent[]} */
    this.here = [];
  }

  /** @returns {Unsent[]} */
  all() {
    if (!this.name) return this.here;
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? '[]');
    } catch {
      return this.here;
    }
  }

  /** @param {Unsent[]} notes */
  put(notes) {
    this.here = notes;
    if (!this.name) return;
    try {
      if (notes.length > 0) localStorage.setItem(this.name, JSON.stringify(notes));
      else localStorage.removeItem(this.name);
    } catch {
      // A full device: the page still has them.
    }
  }

  /** @param {Unsent} note */
  add(note) {
    this.put([...this.all(), note]);
  }

  /** @param {string} id */
  gone(id) {
    this.put(this.all().filter((note) => note.id !== id));
  }

  /** @param {string} id @param {string} told */
  refused(id, told) {
    this.put(this.all().map((note) => (note.id === id ? { ...note, told } : note)));
  }
}

class Desk {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.kept = new Kept(form.dataset.store ?? '');
    this.text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('text'));
    this.speech = /** @type {HTMLSelectElement} */ (form.elements.namedItem('speech'));
    this.told = document.querySelector('[data-told]');
    this.list = document.querySelector('[data-unsent-list]');
    this.failures = 0;
    this.sending = false;
    form.addEventListener('submit', (event) => this.saves(event));
    form.addEventListener('keydown', (event) => this.pressed(event));
    this.text.addEventListener('input', () => this.reads());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.text.focus();
    });
    document.querySelector('[data-unsent-send]')?.addEventListener('click', () => this.sends());
    addEventListener('online', () => this.sends());
    addEventListener('focus', () => this.looks());
    addEventListener('storage', ({ key }) => key === this.kept.name && this.shows());
    addEventListener('beforeunload', (event) => {
      if (!this.kept.name && this.kept.all().length > 0) event.preventDefault();
    });
    for (const leave of document.querySelectorAll('form[action$="/sign-out"]')) {
      leave.addEventListener('submit', (event) => this.leaves(event));
    }
    const stage = document.querySelector('live-floor [data-stage]');
    if (stage) new MutationObserver(() => this.listens()).observe(stage, { childList: true });
    setInterval(() => document.hidden || this.looks(), LOOK);
    this.speaker = this.speaking();
    this.text.focus();
    this.shows();
    this.sends();
  }

  /** Enter saves, and a digit with Alt chooses what the note holds on to. */
  pressed(event) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.target === this.text && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.form.requestSubmit();
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      this.form.requestSubmit();
    }
    const digit = /^Digit([1-7])$/.exec(event.code)?.[1];
    if (digit && event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.chooses(SIGNS[Number(digit) - 1][0]);
    }
  }

  /** A sign before the note is shown as the kind it stands for. */
  reads() {
    const [sign, space] = this.text.value;
    const found = SIGNS.find(([, signs]) => sign && signs.includes(sign));
    if (found && space && /\s/.test(space)) this.chooses(found[0]);
  }

  /** @param {string} kind */
  chooses(kind) {
    const choice = this.form.querySelector(`input[name="kind"][value="${kind}"]`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
    const permission = this.form.querySelector('#permission');
    if (kind === 'quotation') permission?.setAttribute('open', '');
  }

  /** The note goes its way, and the field is free for the next. */
  saves(event) {
    event.preventDefault();
    if (this.text.value.trim() === '') return;
    const data = new FormData(this.form);
    const id = crypto.randomUUID?.() ?? drawn();
    data.set('command', id);
    // What is before the meeting now may not be when the line is back.
    const taken = document.getElementById('notes-list')?.dataset.taken;
    if (!data.get('item') && !data.get('speech') && taken) data.set('item', taken);
    const fields = [...data].map(([name, value]) => [name, String(value)]);
    this.kept.add({ id, fields: /** @type {[string, string][]} */ (fields) });
    this.text.value = '';
    this.chooses('point');
    this.form.querySelector('#permission')?.removeAttribute('open');
    this.text.focus();
    this.shows();
    this.listens();
    this.sends();
  }

  /** Sends what waits, one after the other; what was refused waits for a person. */
  async sends() {
    if (this.sending) return;
    clearTimeout(this.again);
    this.sending = true;
    let how = '';
    try {
      for (let next = this.next(); next && !how; next = this.next()) how = await this.posts(next);
    } finally {
      this.sending = false;
    }
    if (how) {
      this.again = setTimeout(() => this.sends(), AGAIN[Math.min(this.failures, AGAIN.length - 1)]);
      this.failures += 1;
    } else {
      this.failures = 0;
    }
    this.shows(how);
  }

  next() {
    return this.kept.all().find((note) => note.told === undefined);
  }

  /**
   * @param {Unsent} note
   * @returns {Promise<string>} why it waits; empty: it is there, or a person must look at it
   */
  async posts(note) {
    let answer;
    try {
      answer = await fetch(this.form.action, {
        method: 'POST',
        body: new URLSearchParams(note.fields),
        headers: { accept: 'text/html' },
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch {
      return 'offline';
    }
    const page = new DOMParser().parseFromString(await answer.text().catch(() => ''), 'text/html');
    if (answer.ok) {
      if (!page.getElementById('notes-list')) return 'signedOut';
      this.kept.gone(note.id);
      // The answer shows all notes; whoever asked for some of them goes on seeing those.
      if (location.search) this.looks();
      else this.takes(page);
      this.says(this.words.saved ?? '');
      return '';
    }
    if (answer.status < 400 || answer.status >= 500 || answer.status === 429) return 'failed';
    const why = page.querySelector('.notice.stop .notice-title') ?? page.querySelector('main .lead') ?? page.querySelector('main h1');
    this.kept.refused(note.id, why?.textContent?.trim() || (this.words.failed ?? ''));
    return '';
  }

  /** Says how many wait, and why. @param {string} [how] */
  shows(how = '') {
    const waiting = this.kept.all();
    const section = document.querySelector('[data-unsent-notes]');
    if (!(section instanceof HTMLElement) || !this.list) return;
    section.hidden = waiting.length === 0 || (this.sending && waiting.length === 1 && !waiting[0].told);
    const title = section.querySelector('[data-unsent-told]');
    const words = (this.words.unsent ?? '').replace('{n}', String(waiting.length));
    if (title && title.textContent !== words) title.textContent = words;
    this.list.replaceChildren(...waiting.map((note) => this.line(note)));
    if (how) this.says(this.words[how] ?? '');
    else if (this.sending) this.says(this.words.sending ?? '');
  }

  /** @param {Unsent} note */
  line(note) {
    const line = document.createElement('li');
    const text = document.createElement('p');
    text.dir = 'auto';
    text.className = 'note-text';
    text.textContent = note.fields.find(([name]) => name === 'text')?.[1] ?? '';
    line.append(text);
    if (note.told === undefined) return line;
    const why = document.createElement('p');
    why.className = 'error';
    why.textContent = note.told;
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'secondary small';
    back.textContent = this.words.back ?? '';
    back.addEventListener('click', () => this.returns(note));
    line.append(why, back);
    return line;
  }

  /** A note that was refused stands in the field again, with all that was chosen. @param {Unsent} note */
  returns(note) {
    if (this.text.value.trim() !== '') return this.text.focus();
    for (const [name, value] of note.fields) {
      const control = this.form.elements.namedItem(name);
      if (name === 'command' || !control) continue;
      if (control instanceof RadioNodeList) this.chooses(value);
      else if ('value' in control) control.value = value;
    }
    this.kept.gone(note.id);
    this.shows();
    this.text.focus();
  }

  /** @param {string} words */
  says(words) {
    if (this.told && this.told.textContent !== words) this.told.textContent = words;
  }

  /** Who has the floor, as the live list says it. */
  speaking() {
    const now = document.querySelector('live-floor [data-stage] [data-speech]');
    return now instanceof HTMLElement ? (now.dataset.request ?? '') : '';
  }

  /** Somebody else speaks: the next note is of them, unless one is being written on who spoke before. */
  listens() {
    const speaker = this.speaking();
    if (speaker === this.speaker) return;
    if (this.text.value.trim() !== '') return;
    this.speaker = speaker;
    this.looks(speaker);
  }

  /** Looks what is new: notes, counts, who can be chosen. @param {string} [speaker] who has the floor since */
  async looks(speaker) {
    try {
      const address = new URL(location.href);
      if (this.speaker) address.searchParams.set('speech', this.speaker);
      const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (page.getElementById('notes-list')) this.takes(page, speaker);
    } catch {
      // The line is gone; the live list says so.
    }
  }

  /** Puts what is new in place, and leaves the field and what was chosen as they are. @param {Document} page @param {string} [speaker] */
  takes(page, speaker) {
    for (const id of ['notes-list', 'notes-counts', 'notes-beside', 'themes-known']) {
      const now = page.getElementById(id);
      const before = document.getElementById(id);
      if (!now || before?.contains(document.activeElement)) continue;
      if (before) before.replaceWith(now);
      else document.querySelector('.notes')?.append(now);
    }
    const speeches = page.getElementById('speech');
    if (!(speeches instanceof HTMLSelectElement) || document.activeElement === this.speech) return;
    const chosen = speaker ?? this.speech.value;
    this.speech.replaceChildren(...speeches.children);
    const known = [...this.speech.options].some(({ value }) => value === chosen);
    if (known) this.speech.value = chosen;
  }

  /** Signing out leaves nothing behind; what was not sent is said first. @param {Event} event */
  leaves(event) {
    const waiting = this.kept.all().length;
    const words = (this.words.leaving ?? '').replace('{n}', String(waiting));
    if (waiting > 0 && !confirm(words)) return event.preventDefault();
    this.kept.put([]);
  }
}

/** A random id where the browser has no function for it: pages that are not served by TLS. */
function drawn() {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  bits[6] = (bits[6] & 0x0f) | 0x40;
  bits[8] = (bits[8] & 0x3f) | 0x80;
  const hex = Array.from(bits, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const form = document.querySelector('form[data-take]');
if (form instanceof HTMLFormElement) new Desk(form);
