// Says a deadline in the reader's own time zone too, beside Vienna's and the world's: only a browser knows which it is.
// Without this script the two that are unambiguous stand there.

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = `${document.documentElement.lang}-u-nu-latn`;
const said = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

for (const time of document.querySelectorAll('time[data-own]')) {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime()) || zone === 'Europe/Vienna') continue;
  const own = document.createElement('span');
  own.className = 'own-time quiet';
  own.textContent = time.dataset.own.replace('{}', said.format(at));
  time.after(' ', own);
}
