import { stringify } from 'csv-stringify/sync';
import { addDays, type Day } from '../services/model/day.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';
import type { Publication } from './publications.ts';

const PATH = '/kursused.csv';
/** How a sheet calls what the demo calls otherwise. */
const ASSESSMENTS: Readonly<Record<string, string>> = {
  written: 'written-examination',
  oral: 'oral-examination',
  practical: 'practical-assessment',
  project: 'project-work',
  assignment: 'marked-assignment',
};
const list = (values: readonly string[]) => values.join('|');
/** A column for each of the languages: `title@et`. */
const byLanguage = (name: string, map: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(map).map(([language, text]) => [`${name}@${language}`, text]));

type Row = Readonly<Record<string, string | number>>;

function offerCells(offer: DemoOffer, { domain }: DemoInstitution): Row {
  const languages = [...new Set(offer.outcomes.flatMap(({ title }) => Object.keys(title)))];
  const outcomes = languages.map((language) => [
    language,
    list(offer.outcomes.map(({ title }) => title[language] ?? '')),
  ]);
  return {
    id: `https://${domain}/offers/${offer.code}`,
    ...byLanguage('title', offer.title),
    ...byLanguage('description', offer.description),
    ...byLanguage('outcomes', Object.fromEntries(outcomes)),
    ...byLanguage('entry_requirements', offer.entry ?? {}),
    ...{ kind: offer.type, setting: offer.setting ?? '', open_to: offer.openToNonEnrolled ? 'anyone' : '' },
    ...{ eqf: offer.eqf ?? '', ects: offer.ects ?? '', hours: offer.hours ?? '' },
    ...{ languages: list(offer.languages), isced: list(offer.isced), homepage: offer.homepage },
    skills: list(offer.outcomes.flatMap(({ skills }) => skills)),
    assessment: list((offer.assessment ?? []).map((type) => ASSESSMENTS[type] ?? type)),
  };
}

function runCells(run: DemoOffer['instances'][number], institution: DemoInstitution, today: Day): Row {
  const start = run.startsInDays === null ? '' : addDays(today, run.startsInDays);
  const isHere = run.mode !== 'online';
  return {
    ...{ run_id: run.id, mode: run.mode, run_languages: run.language, times: list(run.times ?? []), start },
    end: start === '' || run.days === null ? '' : addDays(start, run.days),
    deadline: run.deadlineInDays == null ? '' : addDays(today, run.deadlineInDays),
    city: isHere ? (run.city ?? institution.city) : '',
    country: isHere ? institution.country : '',
    ...{ price: run.price?.amount ?? '', currency: run.price?.currency ?? '' },
  };
}

/** A sheet as an office keeps it (CSV): a row for each run of an offer (docs/sheet.md). */
export function sheetOf(institution: DemoInstitution, today: Day): Publication {
  const own = {
    ...byLanguage('provider_name', institution.name),
    ...{ provider_id: institution.domain, provider_country: institution.country },
  };
  const rows = institution.offers.flatMap((offer): Row[] => {
    const cells = { ...offerCells(offer, institution), ...own };
    // An offer of which no run is planned has a row, too.
    return offer.instances.length === 0
      ? [cells]
      : offer.instances.map((run) => ({ ...cells, ...runCells(run, institution, today) }));
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    answers: new Map([
      [PATH, { mediaType: 'text/csv; charset=utf-8', body: stringify(rows, { header: true, columns }) }],
    ]),
    path: PATH,
    version: '1',
  };
}
