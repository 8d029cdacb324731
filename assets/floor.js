// The live meeting. A page holds <live-floor data-from="…/live">; what the server sends is already made for this screen.
// Without this script the page refreshes itself. Clocks count here, from a start and the server's own time.

const REFRESH = 250;
const PATIENCE = 2_000;
const LONGEST = 30_000;
const HOLD = 1_000;
const REMEMBERED = 20_000;

/** How far the server's clock is ahead of this device's, in milliseconds: a telephone may be minutes off. */
let ahead = 0;
const now = () => Date.now() + ahead;

const two = (number) => String(number).padStart(2, '0');

/** "2:05", and "−0:12" when the time is over. */
function spelled(milliseconds) {
  const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
  const sign = milliseconds < 0 && seconds > 0 ? '−' : '';
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${sign}${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${sign}${minutes}:${two(seconds % 60)}`;
}

/** Shows one clock: how long somebody has spoken, or what is left of their limit. It warns, it never cuts. */
function tick(clock) {
  const { from, paused, since, limit, warn } = clock.dataset;
  const until = since ? Number(since) : now();
  const spoken = Math.max(0, until - Number(from) - Number(paused ?? 0));
  const left = Number(limit) > 0 ? Number(limit) * 1000 - spoken : undefined;
  clock.textContent = spelled(left ?? spoken);
  clock.classList.toggle('warns', left !== undefined && left <= Number(warn ?? 30) * 1000 && left > 0);
  clock.classList.toggle('over', left !== undefined && left <= 0);
  const bar = clock.closest('[data-speech]')?.querySelector('progress');
  if (bar && left !== undefined) bar.value = Math.min(spoken, Number(limit) * 1000);
}

const vienna = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Vienna', hour: '2-digit', minute: '2-digit' });

/** The hour in Vienna, on the screen in the room. */
function tellHour(place) {
  place.textContent = vienna.format(now());
}

class LiveFloor extends HTMLElement {
  connectedCallback() {
    this.wait = PATIENCE;
    this.stage = this.querySelector('[data-stage]');
    this.said = this.querySelector('[data-said]');
    this.line = this.querySelector('[data-line]');
    this.ticking = setInterval(() => this.tick(), REFRESH);
    this.addEventListener('submit', (event) => this.send(event));
    document.addEventListener('keydown', (event) => this.press(event));
    addEventListener('online', () => this.open());
    addEventListener('offline', () => this.away());
    document.addEventListener('visibilitychange', () => document.hidden || this.source || this.open());
    this.prepare();
    this.open();
  }

  tick() {
    this.querySelectorAll('[data-clock]').forEach(tick);
    this.querySelectorAll('[data-hour]').forEach(tellHour);
  }

  disconnectedCallback() {
    clearInterval(this.ticking);
    clearTimeout(this.again);
    this.source?.close();
    this.source = undefined;
  }

  open() {
    clearTimeout(this.again);
    this.source?.close();
    const source = new EventSource(this.dataset.from);
    this.source = source;
    source.addEventListener('clock', ({ data }) => {
      ahead = Number(data) - Date.now();
      this.wait = PATIENCE;
      this.present();
    });
    source.addEventListener('floor', ({ data }) => this.show(data));
    source.onerror = () => this.away();
  }

  /** The line is gone: says so plainly, and tries again, not all at the same moment. */
  away() {
    clearTimeout(this.again);
    this.source?.close();
    this.source = undefined;
    this.classList.add('away');
    this.gone ??= now();
    if (this.line) this.line.textContent = this.dataset.away ?? '';
    this.again = setTimeout(() => this.open(), this.wait * (0.5 + Math.random()));
    this.wait = Math.min(this.wait * 2, LONGEST);
  }

  present() {
    const wasAway = this.gone !== undefined;
    this.gone = undefined;
    this.classList.remove('away');
    if (!this.line) return;
    this.line.textContent = wasAway ? (this.dataset.back ?? '') : '';
    if (wasAway) setTimeout(() => this.gone ?? (this.line.textContent = ''), REMEMBERED);
  }

  /** Puts what the server sent in place, and leaves the keyboard where it was. */
  show(markup) {
    const held = this.stage.contains(document.activeElement) ? document.activeElement.id : '';
    const open = [...this.stage.querySelectorAll('details[open][id]')].map(({ id }) => id);
    const typed = [...this.stage.querySelectorAll('[data-keep][id]')].map(({ id, value }) => [id, value]);
    this.stage.innerHTML = markup;
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    for (const [id, value] of typed) {
      const field = document.getElementById(id);
      if (field) field.value = value;
    }
    if (held) document.getElementById(held)?.focus();
    this.prepare();
    this.hold();
    this.tick();
    this.announce();
    this.renew();
  }

  /** A list opened or closed: the form above the list is made anew, unless somebody is filling it in. */
  renew() {
    const open = this.stage.querySelector('[data-open]')?.dataset.open;
    if (this.dataset.lists === undefined || open === undefined || open === this.dataset.lists) return;
    const form = document.querySelector('.ask form');
    if (!form?.contains(document.activeElement)) location.reload();
  }

  /**
   * What moves the meeting on waits a moment when somebody else has the floor or is next: a second press of "next" was
   * meant for the first. Names that join the list hold nobody up.
   */
  hold() {
    const order = [...this.stage.querySelectorAll('[data-request]')].slice(0, 2).map(({ dataset }) => dataset.request);
    const items = [...this.stage.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);
    const moved = [...order, ...items].join(' ');
    if (moved !== this.moved) this.heldUntil = performance.now() + HOLD;
    this.moved = moved;
    const wait = this.heldUntil - performance.now();
    if (wait <= 0) return;
    const buttons = [...this.stage.querySelectorAll('[data-safe]')];
    buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'));
    clearTimeout(this.holding);
    this.holding = setTimeout(() => buttons.forEach((button) => button.removeAttribute('aria-disabled')), wait);
  }

  /** A single letter presses the button that shows it, unless somebody is writing or has switched it off. */
  press(event) {
    const writing = event.target.closest?.('input, select, textarea, [contenteditable]');
    const wanted = document.querySelector('[data-keys]')?.checked;
    if (!wanted || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    this.stage.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
  }

  /** One intention has one id: drawn when the form appears, so that a double click is one. */
  prepare() {
    for (const field of this.querySelectorAll('input[name="command"]')) {
      if (!field.value) field.value = crypto.randomUUID?.() ?? drawn();
    }
    const mine = this.dataset.mine?.split(' ') ?? [];
    for (const id of mine.filter(Boolean)) {
      this.stage.querySelector(`[data-request="${id}"]`)?.classList.add('mine');
    }
  }

  /** Tells a screen reader, and a pocket, what concerns whoever holds this telephone. */
  announce() {
    const mine = this.dataset.mine?.split(' ') ?? [];
    const own = mine.map((id) => this.stage.querySelector(`[data-request="${id}"]`)).find(Boolean);
    const place = own?.dataset.place;
    const text = own
      ? (own.dataset.say ?? '')
      : (this.stage.querySelector('[data-announce]')?.dataset.announce ?? '');
    for (const id of mine.filter(Boolean)) this.tellOwn(id);
    if (this.said && text && text !== this.said.textContent) this.said.textContent = text;
    if (place !== this.place && (place === '1' || place === '0')) navigator.vibrate?.([200, 100, 200]);
    this.place = place;
  }

  /** The line above the list: where one's own request stands. */
  tellOwn(id) {
    const line = document.querySelector(`[data-own="${id}"]`);
    const row = this.stage.querySelector(`[data-request="${id}"]`);
    if (!line) return;
    if (row) line.dataset.listed = 'yes';
    const words = row ? row.dataset.say : line.dataset.listed && this.dataset.gone;
    if (words && words !== line.textContent) line.textContent = words;
    const turn = document.querySelector(`[data-turn-of="${id}"]`);
    const when = row?.dataset.turn ?? '';
    if (turn && line.dataset.listed && when !== turn.textContent) turn.textContent = when;
  }

  /** Sends a form without leaving the page; what happened comes back by the stream. */
  async send(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.dataset.leave !== undefined) return;
    event.preventDefault();
    if (event.submitter?.getAttribute('aria-disabled') === 'true') return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
      if (answer.ok) return this.accepted(form, answer);
      this.refused(await answer.text());
    } catch {
      this.refused('', this.dataset.unsent);
    }
  }

  accepted(form, answer) {
    if (form.dataset.then === 'reload') return location.assign(answer.url);
    this.refused('', '');
    form.reset();
    for (const field of form.querySelectorAll('input[name="command"]')) field.value = '';
    this.prepare();
  }

  /** The server's reason, in its own words. */
  refused(page, words) {
    const parsed = page ? new DOMParser().parseFromString(page, 'text/html') : undefined;
    const told = parsed?.querySelector('main .lead') ?? parsed?.querySelector('main h1');
    const reason = words ?? told?.textContent ?? '';
    const line = this.querySelector('[data-refusal]');
    if (line) line.textContent = reason;
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

customElements.define('live-floor', LiveFloor);
