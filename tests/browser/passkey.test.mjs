// Somebody signs in by the letter's code, adds a passkey to their account, signs out, and comes in by the passkey alone.
// The device is Chromium's own virtual one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, at, look } from './site.mjs';

/** Browsers have passkeys for hosts with a name, not for numbers: the demonstration is known as localhost. */
const here = (path) => at(path).replace('//127.0.0.1', '//localhost');

test('a passkey is added and opens the door', () =>
  look({ viewport: DESKTOP }, async (page, context) => {
    const device = await virtualDevice(page, context);
    await page.goto(here('/sign-in'));
    await comesInByCode(page, `passkey-${Date.now()}@example.org`);

    await page.goto(here('/account'));
    await page.locator('input[name=label]').fill('blue phone');
    await page.locator('form[action$="/account/passkeys/ask"] button').click();
    await page.waitForURL(/\/account\?saved=yes/);
    assert.ok((await page.locator('#passkeys ~ ul').first().innerText()).includes('blue phone'));
    assert.equal((await device.credentials()).length, 1);

    await page.locator('main form[action$="/sign-out"] button').click();
    await page.goto(here('/sign-in?to=/account'));
    await page.locator('button[formaction$="/sign-in/passkey/ask"]').click();
    await page.waitForURL(/\/account$/);
    assert.ok((await page.locator('main').innerText()).includes('blue phone'));
  }));

test('a device without a passkey leads to the code', () =>
  look({ viewport: DESKTOP }, async (page, context) => {
    await virtualDevice(page, context);
    await page.goto(here('/sign-in'));
    await page.locator('button[formaction$="/sign-in/passkey/ask"]').click();
    await page.locator('#passkey-failed').waitFor({ state: 'visible' });
    await page.locator('main a[href$="/sign-in"]').click();
    assert.ok(await page.locator('input[name=address]').isVisible());
  }));

test('without JavaScript no passkey is offered and the code does', () =>
  look({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
    await page.goto(here('/sign-in'));
    assert.equal(await page.locator('button[formaction$="/sign-in/passkey/ask"]').isVisible(), false);
    assert.ok(await page.locator('input[name=address]').isVisible());
  }));

/** A device that keeps passkeys and makes sure who holds it. */
async function virtualDevice(page, context) {
  const browser = await context.newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  };
}

/** Asks for a code, and reads it in the mailbox where the demonstration shows every message. */
async function comesInByCode(page, address) {
  await page.locator('input[name=address]').fill(address);
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/sign-in\/code/);
  const code = await codeFor(page, address);
  await page.locator('input[name=code]').fill(code);
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/my$/);
}

async function codeFor(page, address) {
  for (let tries = 0; tries < 40; tries += 1) {
    const mailbox = await (await page.request.get(here('/en/demonstration/mailbox'))).text();
    const line = mailbox.split('<li').find((part) => part.includes(address));
    const href = line?.match(/href="([^"]+)"/)?.[1];
    if (href) {
      const message = await (await page.request.get(new URL(href, here('/')).href)).text();
      return message.match(/(\d{4}) (\d{4})/).slice(1).join('');
    }
    await page.waitForTimeout(500);
  }
  throw new Error(`no letter to ${address}`);
}
