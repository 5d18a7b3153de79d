// The style of the widget: what its own file says, and what our pages say of the parts that it shows.
import { readFileSync } from 'node:fs';

const PARTS = ['tokens', 'base', 'search', 'facet', 'hit', 'assurance', 'chip', 'notice'];

/** Every token can be set from outside, by its name with `accredex` before it, and by no other name. */
const themed = (tokens) => tokens.replace(/--([a-z0-9-]+): ([^;]+);/g, '--$1: var(--accredex-$1, $2);');

/** The dark values, for who reads in the dark, unless the host page says which it is. */
function dark(tokens) {
  const media = /@media \(prefers-color-scheme: dark\) \{\s*:root,\s*:host \{([^}]*)\}\s*\}/;
  const values = media.exec(tokens)?.[1];
  if (values === undefined) throw new Error('web/styles/tokens.css has no dark values');
  return tokens.replace(
    media,
    `@media (prefers-color-scheme: dark) { .accredex:not([data-theme="light"]) {${values}} }
.accredex[data-theme="dark"] { color-scheme: dark; ${values}}
.accredex[data-theme="light"] { color-scheme: light; }`,
  );
}

const inContainer = (css) =>
  css.replace(/@media \((min|max)-width: ([0-9.]+rem)\)/g, '@container accredex ($1-width: $2)');

/** All of it as one text. */
export function widgetStyles() {
  const read = (path) => readFileSync(path, 'utf8');
  const pages = PARTS.map((name) => {
    const css = read(`web/styles/${name}.css`);
    return inContainer(name === 'tokens' ? themed(dark(css)).replace(/:root,\s*:host/g, '.accredex') : css);
  });
  return [...pages, read('web/widget/widget.css')].join('\n');
}

/** The widget's own file, for the page in a frame: there the styles of our pages stand beside it. */
export function embedStyles() {
  return readFileSync('web/widget/widget.css', 'utf8');
}
