// @ts-check
// Drafts that save themselves: what is typed on a page of questions goes to the site after a pause, and when the page is
// left. Nothing is submitted by it, nothing is kept in the browser, and without it the buttons below the questions save
// as ever. The numbers it sends with each saving tell the site which of two is the later.

/** How long nobody types before it is saved, and how long at most somebody may go on typing. */
const PAUSE = 2_000;
const AT_MOST = 15_000;
/** After how long it is tried again where it could not be saved. */
const AGAIN = [5_000, 15_000, 60_000];
const PATIENCE = 20_000;
/** The most that browsers send on when the page they come from is gone. */
const LAST_WORDS = 60_000;

class Draft {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} told where it is said
   */
  constructor(form, told) {
    this.form = form;
    this.told = told;
    this.kept = this.typed();
    this.turn = 0;
    this.failures = 0;
    this.since = 0;
    this.over = false;
    /** @type {number | undefined} */
    this.timer = undefined;
    for (const typing of ['input', 'change']) form.addEventListener(typing, () => this.waits());
    // Who else looks after the form may hold it back while the line is down.
    form.addEventListener('submit', (event) => event.defaultPrevented || this.leaves());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saves();
    });
    window.addEventListener('online', () => this.saves());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.over = false;
    });
  }

  /** What stands in the form, without its files. */
  typed() {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && name !== 'turn') typed.append(name, value);
    }
    return typed.toString();
  }

  /** Saves when nobody has typed for a moment. */
  waits() {
    const now = Date.now();
    this.since ||= now;
    this.in(Math.max(0, Math.min(PAUSE, this.since + AT_MOST - now)));
  }

  /** @param {number} time */
  in(time) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.saves(), time);
  }

  async saves() {
    const typed = this.typed();
    if (this.over || typed === this.kept) return;
    window.clearTimeout(this.timer);
    this.since = 0;
    this.turn += 1;
    const turn = this.turn;
    const said = await this.sends(typed, turn);
    // A later one is on its way, and says how it went.
    if (turn !== this.turn || this.over) return;
    if (said === 'kept') {
      this.kept = typed;
      this.failures = 0;
      if (this.typed() !== typed) this.waits();
      else this.form.dispatchEvent(new Event('kept'));
    } else if (said === 'elsewhere') {
      this.over = true;
    } else {
      this.in(AGAIN[Math.min(this.failures, AGAIN.length - 1)]);
      this.failures += 1;
    }
    this.says(said);
  }

  /**
   * @param {string} typed
   * @param {number} turn
   */
  async sends(typed, turn) {
    const body = new URLSearchParams(typed);
    body.set('turn', String(turn));
    body.set('then', 'keep');
    try {
      const answer = await fetch(this.form.dataset.keep ?? '', {
        method: 'POST',
        body,
        cache: 'no-store',
        keepalive: String(body).length < LAST_WORDS,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 204) return 'kept';
      if (answer.type === 'opaqueredirect') return 'signedOut';
      return answer.status === 409 ? 'elsewhere' : 'failed';
    } catch {
      return 'offline';
    }
  }

  /** The form is sent as it is: what was saved on the way is older. */
  leaves() {
    this.over = true;
    window.clearTimeout(this.timer);
    this.turn += 1;
    const turn = this.form.elements.namedItem('turn');
    if (turn instanceof HTMLInputElement) turn.value = String(this.turn);
  }

  /** @param {'kept' | 'offline' | 'signedOut' | 'elsewhere' | 'failed'} said */
  says(said) {
    const time = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const words = (this.told.dataset[said] ?? '').replace('{time}', time.format(new Date()));
    this.told.classList.toggle('unsaved', said !== 'kept');
    // The same words said again would interrupt whoever listens.
    if (this.told.textContent !== words) this.told.textContent = words;
  }
}

for (const form of document.querySelectorAll('form[data-keep]')) {
  const told = document.getElementById('kept');
  if (form instanceof HTMLFormElement && told) new Draft(form, told);
}
