// Makes what browsers load: each file of web/client as one file of its own; the widget as one file, and the words of
// each language that it speaks as data beside it. Because the name of the widget says which content it has, a host page
// can hold on to it by its digest.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { build, transform } from 'esbuild';
import { MESSAGE_LANGUAGES } from '../dist/messages/messages.js';
import { embedStyles, widgetStyles } from './widget-styles.js';

const ASSETS = 'dist/web/assets';
const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};

/** What only other pages say. */
const NOT_SAID = ['studio', 'portal', 'saved', 'frame'];

/** Every text with facts, parsed. */
function parsed(words, into = {}) {
  for (const value of Object.values(words)) {
    if (typeof value !== 'string') parsed(value, into);
    else if (value.includes('{')) into[value] = parse(value, { ignoreTag: true });
  }
  return into;
}

/** The words of pages in one language. */
async function wordsOf(language) {
  const [{ page }, { assurance }] = await Promise.all(
    ['page', 'assurance'].map((surface) => import(`../dist/messages/${language}/${surface}.js`)),
  );
  const said = Object.entries(page).filter(([group]) => !NOT_SAID.includes(group));
  const messages = { ...Object.fromEntries(said), assurance };
  return JSON.stringify({ messages, parsed: parsed(messages) });
}

/** Texts come parsed, so the parser stays at home. */
const withoutParser = {
  name: 'without-parser',
  setup({ onResolve }) {
    onResolve({ filter: /^@formatjs\/icu-messageformat-parser$/ }, () => ({
      path: join(process.cwd(), 'web/widget/parsed.ts'),
    }));
  },
};

/** A text in the source, or several that are joined, of what the description of the API says of a filter. */
const DESCRIPTION = /\babout:(?:\s*\+?\s*(['"`])(?:\\.|(?!\1)[^\\])*\1)+/g;

/** These texts stay at home, too: they are English, and no page shows them. */
const withoutDescriptions = {
  name: 'without-descriptions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]services[\\/]search[\\/]dimensions\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(DESCRIPTION, "about: ''"),
      loader: 'ts',
    }));
  },
};

// What has no source any more goes.
rmSync(ASSETS, { recursive: true, force: true });
mkdirSync(ASSETS, { recursive: true });

const clients = readdirSync('web/client').filter((name) => name.endsWith('.ts'));
await build({ ...SHARED, entryPoints: clients.map((name) => join('web/client', name)), outdir: ASSETS });

const { code: styles } = await transform(widgetStyles(), { loader: 'css', minify: true, target: 'chrome111' });
const { outputFiles, metafile } = await build({
  ...SHARED,
  entryPoints: ['web/widget/main.ts'],
  write: false,
  metafile: true,
  define: { LANGUAGES: JSON.stringify(MESSAGE_LANGUAGES), STYLES: JSON.stringify(styles) },
  plugins: [withoutParser, withoutDescriptions],
});
const widget = outputFiles[0].text;
const words = new Map(await Promise.all(MESSAGE_LANGUAGES.map(async (code) => [code, await wordsOf(code)])));

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const content = createHash('sha256').update(widget);
for (const text of words.values()) content.update(text);
const versioned = `accredex-${version}-${content.digest('hex').slice(0, 8)}`;
for (const name of ['accredex', versioned]) {
  writeFileSync(join(ASSETS, `${name}.js`), widget);
  for (const [code, text] of words) writeFileSync(join(ASSETS, `${name}.${code}.json`), text);
}
// The same search as a page of ours in a frame.
writeFileSync(join(ASSETS, 'embed.css'), embedStyles());
// What of which file it carries: a test reads it.
writeFileSync('dist/web/widget-inputs.json', JSON.stringify(Object.values(metafile.outputs)[0].inputs));
copyFileSync('web/widget/accredex.d.ts', join(ASSETS, 'accredex.d.ts'));
