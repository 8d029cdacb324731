// Passkeys: shows the buttons where a browser has passkeys, hands the site's question to the device, and sends the
// device's answer back as an ordinary form. Without this script, or without passkeys, the one-time code does it all.

const possible = Boolean(window.PublicKeyCredential && navigator.credentials);

const bytes = (hex = '') => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (buffer) =>
  Array.from(new Uint8Array(buffer ?? []), (byte) => byte.toString(16).padStart(2, '0')).join('');
const words = (text = '') => text.split(' ').filter(Boolean);
const named = (id) => ({ type: 'public-key', id: bytes(id) });

/** Has the device make a passkey that it finds again by itself, for whoever it makes sure is there. */
const make = ({ challenge, site, user, address, name, algorithms, known }) =>
  navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: site, name: 'Convene' },
      user: { id: bytes(user), name: address, displayName: name },
      pubKeyCredParams: words(algorithms).map((alg) => ({ type: 'public-key', alg: Number(alg) })),
      excludeCredentials: words(known).map(named),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
      timeout: 290_000,
    },
  });

/** Has the device answer with any passkey it keeps for this site. */
const use = ({ challenge, site }) =>
  navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: site, userVerification: 'required', timeout: 290_000 },
  });

/** Sends what the device answered. */
function send(form, { rawId, response }) {
  const parts = {
    id: rawId,
    'client-data': response.clientDataJSON,
    authenticator: response.authenticatorData ?? response.getAuthenticatorData(),
    signature: response.signature,
    user: response.userHandle,
  };
  for (const [part, value] of Object.entries(parts)) form.elements.namedItem(part).value = hex(value);
  form.submit();
}

async function ask(form, failed) {
  failed.hidden = true;
  try {
    send(form, await (form.dataset.passkey === 'make' ? make : use)(form.dataset));
  } catch {
    // The reader closed the dialogue, the time ran out, or the device has no passkey: the page says what to do.
    failed.hidden = false;
    failed.focus();
  }
}

if (possible) {
  for (const part of document.querySelectorAll('[data-passkeys]')) part.hidden = false;
  const form = document.querySelector('form[data-passkey]');
  if (form) {
    const failed = document.getElementById('passkey-failed');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask(form, failed);
    });
    ask(form, failed);
  }
}
