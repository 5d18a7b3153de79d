import type { Request, Response } from 'express';
import { LANGUAGE_NAMES, MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { dayOf } from '../../services/model/day.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { LEAST_CONTRAST } from '../../web/state/contrast.ts';
import {
  attributesOf,
  COLOURS,
  commandOf,
  contrastsOf,
  STUDIO_FACETS,
  STUDIO_FILTERS,
  type Studio,
  snippetOf,
  studioOf,
} from '../../web/state/studio.ts';
import { type StudioFilter, studioPage } from '../../web/views/studio-page.ts';
import { sendPage, setCaching } from '../answer.ts';
import { cleanSearch } from '../params/search-query.ts';
import { signalOf } from '../patience.ts';
import { readingOf } from '../presenters/reading.ts';
import { placeOf, queryOf, type Reader, readerOf } from '../reader.ts';
import { widgetFile } from '../routes/assets.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';

/** The filters to begin with, each with the values that offers have. */
async function filtersOf({ filters }: Studio, reader: Reader, res: Response, deps: Serving): Promise<StudioFilter[]> {
  const { messages, lang } = reader;
  const clean = cleanSearch('', { reader: lang, today: dayOf(deps.now()) });
  if (!clean.ok) return [];
  const data = { ...clean.data, facets: [...STUDIO_FILTERS], size: 1 };
  const { facets } = await deps.turns.take(signalOf(res), () => answerSearch(data, [], reader, deps));
  const chosen = new URLSearchParams(filters);
  const order = new Intl.Collator(messages.language.code, { numeric: true });
  return STUDIO_FILTERS.map((name) => {
    const asked = chosen.getAll(name);
    const values = (facets[name] ?? []).filter(({ value }) => value !== UNKNOWN);
    const others = asked
      .filter((one) => values.every(({ value }) => value !== one))
      .map((value) => ({ value, label: value }));
    return {
      ...{ name, label: messages.filter[name] },
      values: [...values, ...others]
        .sort((a, b) => order.compare(a.label, b.label))
        .map(({ value, label }) => ({ value, label, chosen: asked.includes(value) })),
    };
  });
}

/** Where the lines for another's page are made. It works without a script: the form is sent and answered. */
export async function sendStudioPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const { messages } = reader;
  const query = queryOf(req);
  const studio = studioOf(new URLSearchParams(query), MESSAGE_LANGUAGES);
  const { name: file, integrity } = widgetFile();
  const origin = deps.publicUrl;
  const page = messages.language.code;
  const view = {
    ...{ layout: studio.layout, size: studio.size, own: studio.own, token: studio.token, origin, file, integrity },
    filters: await filtersOf(studio, reader, res, deps),
    languages: LANGUAGE_NAMES.map(({ code, name }) => ({ value: code, label: name, chosen: code === studio.lang })),
    facets: STUDIO_FACETS.map((value) => ({
      ...{ value, label: messages.filter[value] },
      chosen: studio.facets.includes(value),
    })),
    colours: COLOURS.map((name) => ({ name, value: studio.colours[name] })),
    contrasts: contrastsOf(studio.colours).map((one) => ({ ...one, enough: one.ratio >= LEAST_CONTRAST })),
    attributes: attributesOf(studio),
    command: commandOf(studio),
    snippet: snippetOf(studio, { origin, file, integrity, page, linkText: messages.widget.label }),
  };
  setCaching(res, reader, { labels: true, varies: placeOf(req).language === null });
  // A token in the address is nobody else's.
  if (studio.token !== '') res.set('Cache-Control', 'no-store');
  sendPage(req, res, studioPage(view, readingOf(reader, { path: '/studio', query }, deps)));
}
