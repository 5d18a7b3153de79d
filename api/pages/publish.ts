import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { findingMessages } from '../../messages/messages.ts';
import type { FindingMessages } from '../../messages/words.ts';
import type { Finding } from '../../services/model/finding.ts';
import { mendFirst } from '../../services/model/mending.ts';
import {
  domainOf,
  EMPTY_SOURCE,
  fieldAt,
  manifestText,
  manifestWith,
  publishFormOf,
  recordOf,
} from '../../web/state/publish.ts';
import { isKind, KINDS, MOST_SOURCES, type PublishForm, SOURCE_FIELDS } from '../../web/views/publish/kinds.ts';
import { publishPage } from '../../web/views/publish/page.ts';
import type { EncryptTo, FieldMistake, PublishView } from '../../web/views/publish/view.ts';
import { setCaching } from '../answer.ts';
import { countryLookup } from '../country-lookup.ts';
import { moreTime, signalOf } from '../patience.ts';
import { showFinding } from '../presenters/finding.ts';
import { findingGroups } from '../presenters/finding-groups.ts';
import { presentHit } from '../presenters/summary.ts';
import { PREVIEW_BOUNDS, PREVIEW_PATIENCE_MS, type Publishing, type SourcePreview } from '../publishing.ts';
import { limitRate } from '../rate-limit.ts';
import { placeOf, queryOf, type Reader, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { portalReading } from './answer-page.ts';

/** How many looks one client may ask for in a minute. */
const LOOKS_A_MINUTE = 6;
/** How many of the runs of each offer are shown. */
const RUNS_SHOWN = 3;
/** How many kinds of notes are shown where there is nothing worse. */
const NOTES_SHOWN = 5;
/** Fields of all sources, and those of the whole. */
const MOST_FIELDS = MOST_SOURCES * SOURCE_FIELDS.length + 20;
/** Room for some sources with something pasted. */
const FORM_BYTES = 1_000_000;
const BYTES_PER_MEGABYTE = 1_000_000;
const MS_PER_SECOND = 1_000;

const formBody = express.urlencoded({ extended: false, limit: FORM_BYTES, parameterLimit: MOST_FIELDS });

/** The text in which a form was sent, as its names and values. */
function sentOf(req: Request): URLSearchParams {
  const body: unknown = req.body;
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return new URLSearchParams(
    fields.flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** The form after what a button does to it. */
function changed(form: PublishForm, pressed: string): PublishForm {
  const { sources } = form;
  if (pressed === 'add' && sources.length < MOST_SOURCES) return { ...form, sources: [...sources, EMPTY_SOURCE] };
  const [, removed] = /^remove\.(\d{1,3})$/.exec(pressed) ?? [];
  if (removed === undefined || sources.length < 2) return form;
  return { ...form, sources: sources.filter((_, index) => index !== Number(removed)) };
}

function worded(finding: Finding, messages: FindingMessages): FieldMistake {
  const { severity, message, harm, example, path } = showFinding(finding, { messages, address: '' });
  return { field: fieldAt(path ?? ''), severity, message: `${message}. ${harm}`, example };
}

/** What the reader of manifests says of the form. What nobody typed yet is not told before a button is pressed. */
async function mistakesOf(form: PublishForm, messages: FindingMessages, { read }: Publishing): Promise<FieldMistake[]> {
  const { findings } = await read(manifestText(form));
  return findings.map((finding) => {
    const told = worded(finding, messages);
    const [name, index] = told.field.split('.');
    const { type = '' } = form.sources[Number(index)] ?? {};
    // The address that is right depends on what is there.
    return name === 'path' && isKind(type) ? { ...told, example: KINDS[type].example } : told;
  });
}

/** Where the manifest may be, and the record that leads to it. */
function placesOf({ schac, at }: PublishForm, { paths, leads }: Publishing): PublishView['places'] {
  const domain = domainOf(schac);
  if (domain === null) return null;
  const addresses = paths.map((path) => `https://${domain}${path}`);
  const named = at === '' ? (addresses[0] ?? '') : /^https?:\/\//i.test(at) && URL.canParse(at) ? new URL(at).href : '';
  const { text, line } = recordOf(domain, named);
  // To an address that no record can lead to none is shown, because the one to another would be copied instead.
  return { domain, addresses, record: leads(text, named) ? line : null };
}

/** The newest key to which providers encrypt. Asked for only where it is needed, because it may have to be made. */
async function keyFor(
  { sources }: PublishForm,
  { keysToShow, keys = async () => [] }: Serving,
): Promise<EncryptTo | null> {
  if (sources.every(({ auth }) => auth !== 'httpheader' && auth !== 'oauth2.0')) return null;
  const all = await (keysToShow ?? keys)();
  const key = all.filter((one) => one.use === 'encryption' && one.retired === null).at(-1);
  return key?.use === 'encryption' ? { n: key.jwk.n, e: key.jwk.e } : null;
}

function shownPreview(
  preview: SourcePreview,
  number: number,
  { messages }: Reader,
  { findings, deps }: { readonly findings: FindingMessages; readonly deps: Serving },
): PublishView['shown'] {
  const joined = {
    ...{ publicUrl: deps.publicUrl, checkedAt: null, confirmations: new Map(), labels: new Map() },
    ...{ countries: countryLookup(new Map()), deadLinks: new Map() },
  };
  const { counts, withdrawn, isCut, reason, detail } = preview;
  const shown = preview.findings.map((one) => showFinding(one, { messages: findings, address: '' }));
  const mendable = findingGroups(shown, counts.read).filter(({ who }) => who === 'provider');
  // Where nothing is lost, notes are told, because the page of the source tells them, too, as what to mend.
  const first = mendFirst(mendable);
  return {
    ...{ kind: 'preview', number, read: counts.read, isCut, reason, detail },
    leftOut: counts.rejected + counts.quarantined + withdrawn,
    offers: preview.offers.map(({ hit }) => {
      const matching = hit.instances.slice(0, RUNS_SHOWN).map(({ id }) => id);
      return presentHit({ id: hit.id, hit, matching }, joined, messages);
    }),
    mendFirst: first.length > 0 ? first : mendable.slice(0, NOTES_SHOWN),
  };
}

/** What the button led to that was pressed. Null where it was for nothing but the manifest itself. */
async function lookOf(
  form: PublishForm,
  pressed: string,
  { req, res, findings, deps }: { req: Request; res: Response; findings: FindingMessages; deps: Serving },
): Promise<PublishView['shown']> {
  const [, index] = /^preview\.(\d{1,3})$/.exec(pressed) ?? [];
  const source = index === undefined ? undefined : form.sources[Number(index)];
  const domain = pressed === 'look' ? domainOf(form.schac) : null;
  const { publishing } = deps;
  if (publishing === undefined || (source === undefined && domain === null)) return null;
  if (publishing.preview === null) return { kind: 'nothing', why: 'off' };
  const manifest =
    source && manifestWith(form, source.pasted === '' ? source : { ...source, path: source.path || PASTED });
  // What cannot be read at all is told beside its fields.
  if (manifest !== undefined && (await publishing.read(manifest)).state !== 'found') return null;
  const asked =
    source === undefined || manifest === undefined
      ? ({ kind: 'domain', domain: domain ?? '' } as const)
      : ({ kind: 'source', manifest, pasted: source.pasted === '' ? null : source.pasted } as const);
  moreTime(res, PREVIEW_PATIENCE_MS);
  const look = await publishing.preview(asked, ipKeyGenerator(req.ip ?? ''), signalOf(res));
  switch (look.state) {
    case 'preview':
      return shownPreview(look, Number(index) + 1, readerOf(req), { findings, deps });
    case 'looked': {
      const { probes } = look;
      const mistakes = (look.manifest?.findings ?? []).map((one) => worded(one, findings));
      return {
        kind: 'look',
        probes: probes.map(({ asked: where, result, detail }) => ({ asked: where, result, detail })),
        mistakes,
      };
    }
    case 'needs-access':
      return { kind: 'nothing', why: 'access' };
    case 'too-long':
      return { kind: 'nothing', why: 'tooLong' };
    case 'busy':
      return { kind: 'nothing', why: 'busy' };
    default:
      return look satisfies never;
  }
}

/** Stands where no address was typed of what was pasted. */
const PASTED = 'https://manifest.invalid/pasted';

async function sendForm(
  req: Request,
  res: Response,
  sent: URLSearchParams,
  isSent: boolean,
  deps: Serving,
): Promise<void> {
  const { publishing } = deps;
  if (publishing === undefined) return refuse(req, res, { name: 'NotFound' }, deps);
  const pressed = sent.get('do') ?? '';
  const form = changed(publishFormOf(sent), pressed);
  if (pressed === 'download') {
    const name = 'quality-link-manifest.json';
    res.set({ 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${name}"` });
    return void res.type('json').send(manifestText(form));
  }
  const findings = await findingMessages(readerOf(req).messages);
  const [mistakes, key, shown] = await Promise.all([
    isSent ? mistakesOf(form, findings, publishing) : [],
    keyFor(form, deps),
    lookOf(form, pressed, { req, res, findings, deps }),
  ]);
  if (res.headersSent) return;
  const { example } = publishing;
  const view: PublishView = {
    ...{ form, isSent, mistakes, lang: findings.language.code, manifest: manifestText(form), shown, key },
    places: placesOf(form, publishing),
    hasPreviews: publishing.preview !== null,
    limits: {
      megabytes: PREVIEW_BOUNDS.bytes / BYTES_PER_MEGABYTE,
      seconds: PREVIEW_BOUNDS.milliseconds / MS_PER_SECOND,
    },
    example: example === null ? null : exampleQuery(example),
  };
  const html = publishPage(view, portalReading(req, deps));
  if (isSent) res.set({ 'Cache-Control': 'no-store', 'Content-Language': readerOf(req).messages.language.code });
  else setCaching(res, readerOf(req), { varies: placeOf(req).language === null });
  res.send(html);
}

/** Fields of an example as the query that fills the form with them. */
function exampleQuery({ schac = '', ...source }: Readonly<Record<string, string>>): string {
  const fields = Object.entries(source).map(([name, value]): [string, string] => [`${name}.0`, value]);
  return new URLSearchParams([['schac', schac], ...fields]).toString();
}

/** `GET` and `POST /publish`: the form, filled by the address or by what was sent. Nothing of it is kept. */
export function publishRoutes(
  router: Router,
  {
    own,
    language,
    page,
  }: {
    readonly own: RequestHandler;
    readonly language: RequestHandler;
    readonly page: (send: (req: Request, res: Response, here: Serving) => unknown) => RequestHandler;
  },
  deps: Serving,
): void {
  const few = limitRate(deps, { limit: LOOKS_A_MINUTE });
  const fewLooks: RequestHandler = (req, res, next) =>
    /^(?:look|preview\.)/.test(sentOf(req).get('do') ?? '') ? few(req, res, next) : next();
  router.get(
    '/publish',
    language,
    page((req, res, here) => {
      const asked = new URLSearchParams(queryOf(req));
      // A look is asked for by a button, and by no address that somebody else made.
      asked.delete('do');
      return sendForm(req, res, asked, false, here);
    }),
  );
  router.post(
    '/publish',
    own,
    formBody,
    fewLooks,
    page((req, res, here) => sendForm(req, res, sentOf(req), true, here)),
  );
}
