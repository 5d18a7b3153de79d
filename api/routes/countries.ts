import { Router } from 'express';
import type { Moment } from '../../services/model/moment.ts';
import { countriesAt, countryNamed, partsOf } from '../country-lookup.ts';
import { endpoint } from '../endpoint.ts';
import { momentOf, notAhead } from '../params/moment.ts';
import { EVIDENCE_PARAMETERS } from '../params/other-parameters.ts';
import { type CountryAnswer, countryNote, wordRow } from '../presenters/country-words.ts';
import { countryLabel } from '../presenters/names.ts';
import { notFound } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { Serving } from '../serving.ts';

/** What is known of a country or quality assurance system at a moment, in words. Null where there is no such code. */
export async function answerCountry(
  code: string,
  moment: Moment,
  { messages }: Reader,
  deps: Serving,
): Promise<CountryAnswer | null> {
  const country = countryNamed(code);
  if (country === null) return null;
  const context = (await countriesAt(moment, deps))(country, moment.asOf);
  return {
    country,
    name: countryLabel(country, messages.language.code),
    ...partsOf(country),
    ...moment,
    lang: messages.language.code,
    note: countryNote(context, messages),
    rows: context.rows.map((row) => wordRow(row, messages)),
  } as CountryAnswer;
}

/** `GET /v1/countries/{id}`: what external quality assurance there is, each row with its source and date. */
export function countryRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/countries/:id',
    endpoint(
      notAhead(EVIDENCE_PARAMETERS, deps.now),
      async (asked, { id, reader }, here) => {
        const answer = await answerCountry(id, momentOf(asked, deps.now()), reader, here);
        return answer === null ? { problem: notFound('countryNotFound', id) } : { body: answer };
      },
      deps,
      { labels: true },
    ),
  );
  return router;
}
