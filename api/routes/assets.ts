import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { keptWidgetFile, type WidgetRelease } from '../../services/store/portals/widget-files.ts';
import { once } from '../../services/vocab/once.ts';
import { isUnchanged, weakTag } from '../answer.ts';
import { signalOf } from '../patience.ts';
import type { Serving } from '../serving.ts';

/** Where `npm run build` puts what browsers load: beside this program once it is built, else in what was built of it. */
const FOLDERS = ['../../web/assets/', '../../dist/web/assets/'];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.ts': 'text/plain',
};

/** A name that says which content it has: it never gets another. */
const VERSIONED = /-[0-9a-f]{8}\./;

interface Asset {
  readonly text: string;
  readonly tag: string;
}

/** The files that browsers load, by their names. They are read once. Throws where nothing was built. */
const readAssets = once((): ReadonlyMap<string, Asset> => {
  const folder = FOLDERS.map((one) => new URL(one, import.meta.url)).find((url) => existsSync(url));
  if (folder === undefined) throw new Error('The files that browsers load are not built. Run: npm run build');
  const names = readdirSync(folder).filter((name) => Object.hasOwn(TYPES, extname(name)));
  return new Map(
    names.map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [name, { text, tag: weakTag(text) }];
    }),
  );
});

/** The file of the widget by its lasting name, and its digest for `integrity` (Subresource Integrity, sha384). */
export interface WidgetFile {
  readonly name: string;
  readonly integrity: string;
}

/** The widget that this program serves. */
export function widgetFile(): WidgetFile {
  const [name, asset] = [...readAssets()].find(([one]) => /^accredex-.+\.js$/.test(one)) ?? [];
  if (name === undefined || asset === undefined) throw new Error('The widget is not built. Run: npm run build');
  return { name, integrity: `sha384-${createHash('sha384').update(asset.text).digest('base64')}` };
}

/** A lasting name of a file of the widget: its release, and an end. */
const WIDGET_FILE = /^(accredex-[0-9][0-9A-Za-z.+-]{0,63}-[0-9a-f]{8})(?:\.js|\.[a-z]{2,3}\.json)$/;

/** The files of the widget that this program serves, by the names that other pages hold on to. */
export function widgetRelease(): WidgetRelease {
  const files = [...readAssets()].flatMap(([name, { text }]) => (WIDGET_FILE.test(name) ? { name, text } : []));
  return { name: widgetFile().name.replace(/\.js$/, ''), files };
}

function send(req: Request, res: Response, name: string, { text, tag }: Asset): void {
  const kept = VERSIONED.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
  res.set({ 'Content-Type': `${TYPES[extname(name)]}; charset=utf-8`, 'Cache-Control': kept });
  if (!isUnchanged(req, res, tag)) res.send(text);
}

/** What browsers load: for our own pages, and for others' that show the widget. */
export function assetRoute(): Router {
  const assets = readAssets();
  const router = Router();
  router.get('/assets/:name', (req, res, next) => {
    const name = String(req.params.name);
    const asset = assets.get(name);
    if (asset === undefined) return next();
    send(req, res, name, asset);
  });
  return router;
}

/** Files of the widget that came with other releases of this program, as the store has kept them. */
export function keptWidgetRoute({ db, turns }: Serving): Router {
  const router = Router();
  router.get('/assets/:name', async (req, res, next) => {
    const name = String(req.params.name);
    if (!WIDGET_FILE.test(name)) return next();
    const text = await turns.take(signalOf(res), () => keptWidgetFile(db, name));
    if (text === null) return next();
    send(req, res, name, { text, tag: weakTag(text) });
  });
  return router;
}
