import { EVERY_OFFER } from '../services/search/query.ts';
import { LICENCES, type LicencesAnswer, PROGRAM } from './licences.ts';
import type { Serving } from './serving.ts';

/** The licences of all that is shown: sources, texts by how many offers state each, and the program. */
export async function readLicences(deps: Serving): Promise<LicencesAnswer> {
  const { facets } = await deps.results({ ...EVERY_OFFER, facets: ['licence'] });
  const texts = (facets.licence ?? []).map(({ value, count }) => ({ licence: value, offers: count }));
  return { sources: [...LICENCES], texts, program: PROGRAM };
}
