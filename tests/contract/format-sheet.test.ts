import { csvOf } from '../helpers/sheets.ts';
import { testFormat } from './format.ts';

const CSV = { 'content-type': 'text/csv; charset=utf-8' };
const ABOUT = 'What a learner reads before anything else.';

testFormat('a sheet, where the server names the next one (Link)', {
  type: 'sheet',
  page: (offers, next) => ({
    body: csvOf([['id', 'title@en', 'description@en'], ...offers.map(({ iri, title }) => [iri, title ?? '', ABOUT])]),
    headers: next === null ? CSV : { ...CSV, link: `<${next}>; rel="next"` },
  }),
});
