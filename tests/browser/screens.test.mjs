// Pictures of every public page, for people to look at: in four languages, on a phone and a desk, some in the dark.
// They lie in the artefacts folder, which git ignores, as LANGUAGE-WIDTH-PAGE.png.

import assert from 'node:assert/strict';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DESKTOP, PHONE, PLACES, addresses, at, fileName, inLanguage, look } from './site.mjs';

const folder = process.env.CONVENE_ARTEFACTS ?? '../artefacts/screens';
const pages = await addresses();
const inTheDark = new Set(Object.values(PLACES));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

for (const language of ['en', 'fr', 'ar', 'zh']) {
  test(`pictures in ${language}`, () =>
    look({}, async (page) => {
      for (const path of pages) {
        const address = inLanguage(path, language);
        for (const viewport of [PHONE, DESKTOP]) {
          await page.setViewportSize(viewport);
          for (const scheme of inTheDark.has(path) ? ['light', 'dark'] : ['light']) {
            await page.emulateMedia({ colorScheme: scheme });
            await page.goto(at(address));
            const dark = scheme === 'dark' ? '-dark' : '';
            const file = join(folder, `${language}-${viewport.width}-${fileName(path)}${dark}.png`);
            await page.screenshot({ path: file, fullPage: true });
            assert.ok((await stat(file)).size > 1000, `${file} shows something`);
          }
        }
      }
    }));
}
