// @ts-check
// A text somebody writes in a form is not lost with the line. Before the form is sent it is asked whether the site is there;
// if it is not, or nobody is signed in any more, that is said and the text stays where it is. Whoever leaves with words
// unsaved is asked first, unless the site keeps them already. Nothing is kept in the browser, and without this script the
// form is sent as it is.

const PATIENCE = 8_000;

class Writing {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} told where it is said
   */
  constructor(form, told) {
    this.form = form;
    this.told = told;
    /** What was saved; a form that was refused shows what was not. */
    this.saved = 'unsaved' in form.dataset ? '' : this.typed();
    this.asking = false;
    this.leaving = false;
    form.addEventListener('submit', (event) => this.sends(event));
    form.addEventListener('kept', () => {
      this.saved = this.typed();
    });
    window.addEventListener('online', () => this.says(''));
    window.addEventListener('pageshow', () => {
      this.leaving = false;
    });
    window.addEventListener('beforeunload', (event) => {
      if (!this.leaving && this.typed() !== this.saved) event.preventDefault();
    });
  }

  /** What stands in the form. */
  typed() {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string') typed.append(name, value);
    }
    return typed.toString();
  }

  /** @param {SubmitEvent} event */
  async sends(event) {
    // The second time it is sent by this script.
    if (this.leaving) return;
    event.preventDefault();
    if (this.asking) return;
    this.asking = true;
    const line = await this.asks();
    this.asking = false;
    if (line !== 'there') return this.says(this.told.dataset[line] ?? '');
    this.says('');
    this.leaving = true;
    this.form.requestSubmit(event.submitter);
  }

  /** Whether the site is there, and knows who writes. */
  async asks() {
    try {
      const answer = await fetch(this.form.dataset.line ?? '', {
        method: 'HEAD',
        cache: 'no-store',
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      return answer.type === 'opaqueredirect' ? 'signedOut' : 'there';
    } catch {
      return 'offline';
    }
  }

  /** @param {string} words */
  says(words) {
    this.told.classList.toggle('unsaved', words !== '');
    if (this.told.textContent !== words) this.told.textContent = words;
  }
}

for (const form of document.querySelectorAll('form[data-line]')) {
  const told = form.querySelector('[role=status]');
  if (form instanceof HTMLFormElement && told instanceof HTMLElement) new Writing(form, told);
}
