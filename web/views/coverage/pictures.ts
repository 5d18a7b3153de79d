import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import { type Html, html } from '../html.ts';
import { bars } from '../plots/bars.ts';
import { circles } from '../plots/circles.ts';
import { days } from '../plots/days.ts';
import { MAP_FILLS, type MapCountry, type MapFill, map, mapCountries, mapKey } from '../plots/map.ts';
import { type Picture, pictureView } from '../plots/picture.ts';
import type { PortalReading } from '../portal-reading.ts';
import { type Figures, numberIn, type SectionName, type ShownCoverage, textIn } from './figures.ts';

/** At most so many rows are drawn; the table has all of them. */
const ROWS_DRAWN = 20;
const COLUMNS_DRAWN = 9;

type Row = Figures['rows'][number];
type About = Pick<Picture, 'id' | 'title' | 'about'>;

/** What is drawn of a part. `leftOut`: how many rows only the table has. */
interface Drawn {
  readonly picture: Picture;
  readonly key: Html | null;
  readonly leftOut: number;
}

const drawn = (picture: Picture, leftOut = 0, key: Html | null = null): Drawn => ({ picture, key, leftOut });

/** Sums by the words of a column, in the order of rows. */
function sumsBy(rows: readonly Row[], column: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(textIn(row, column), (sums.get(textIn(row, column)) ?? 0) + numberIn(row, 'offers'));
  return sums;
}

function oneBarEach(
  figures: Figures,
  label: string,
  numbers: readonly (readonly [column: string, words: string | null])[],
  about: About,
): Drawn {
  const rows = figures.rows.slice(0, ROWS_DRAWN).map((row) => ({
    label: textIn(row, label),
    bars: numbers.map(([column, words]) => ({
      value: numberIn(row, column),
      text: words === null ? textIn(row, column) : `${textIn(row, column)} · ${words}`,
    })),
  }));
  const isWordy = numbers.some(([, words]) => words !== null);
  return drawn(bars(rows, about, isWordy ? 190 : undefined), figures.rows.length - rows.length);
}

/** Kinds of evidence as rows, and the values of another column as columns. */
function byColumn(
  figures: Figures,
  column: string,
  about: About,
  shown: ShownCoverage,
  { messages }: PortalReading,
): Drawn {
  const heading = figures.columns.find(({ name }) => name === column)?.label ?? '';
  const columns = [...new Set(figures.rows.map((row) => textIn(row, column)))].slice(0, COLUMNS_DRAWN);
  // In the order of the picture above, so that both are read alike.
  const all = (shown.figures.evidence ?? figures).rows.map((row) => textIn(row, 'evidence'));
  const here = new Set(figures.rows.map((row) => textIn(row, 'evidence')));
  const kinds = [...new Set([...all, ...here])].filter((kind) => here.has(kind));
  const rows = kinds.slice(0, ROWS_DRAWN).map((label) => ({
    label,
    cells: columns.map((name) => {
      const own = figures.rows.find((row) => textIn(row, 'evidence') === label && textIn(row, column) === name);
      const value = own === undefined ? 0 : numberIn(own, 'offers');
      return { value, text: numberText(value, messages) };
    }),
  }));
  return drawn(circles(heading, columns, rows, about), kinds.length - rows.length);
}

/** A country as the map knows it: ISO 3166-1 says `GB` where registers say `UK`. */
const mapCode = (code: string): string => (code === 'UK' ? 'GB' : code);

/** What is required in a country; where its parts have systems of their own, what they have in common. */
function fillOf(code: string, rows: readonly Row[]): MapFill {
  const requirementIn = (row: Row): string => String(row.externalQa?.value ?? 'unknown');
  const own = rows.find((row) => row.country?.value === code);
  const value = own === undefined ? 'unknown' : requirementIn(own);
  const parts = rows.filter((row) => String(row.country?.value).startsWith(`${code}-`)).map(requirementIn);
  const isSaid = parts.some((one) => one !== 'unknown');
  const said = value === 'unknown' && isSaid ? (new Set(parts).size === 1 ? parts[0] : 'parts') : value;
  return MAP_FILLS.find((one) => one === said) ?? 'unknown';
}

function mapOf(figures: Figures, about: About, { messages }: PortalReading): Drawn {
  const { coverage: words, country } = messages;
  const known = new Set(mapCountries());
  const countries = figures.rows.flatMap((row): MapCountry[] => {
    const code = String(row.country?.value);
    if (!known.has(mapCode(code))) return [];
    const [reports, publishers] = [numberIn(row, 'agencies'), numberIn(row, 'publishers')];
    const said = [
      `${country.topic['external-qa']}: ${textIn(row, 'externalQa')}`,
      `${words.column.agencies}: ${textIn(row, 'agencies')}`,
      `${words.column.publishers}: ${textIn(row, 'publishers')}`,
    ];
    return [
      {
        code: mapCode(code),
        fill: fillOf(code, figures.rows),
        words: `${textIn(row, 'country')}. ${said.join('. ')}`,
        ...{ hasReports: reports > 0, hasPublishers: publishers > 0 },
      },
    ];
  });
  const { level } = country;
  const key = mapKey(
    about.id,
    { ...level, parts: words.parts, unknown: words.noSource },
    { reports: words.column.agencies, publishers: words.column.publishers },
  );
  return drawn(map(countries, about), 0, html`<p class="map-about">${country.topic['external-qa']}:</p>${key}`);
}

function daysOf(figures: Figures, about: About, { messages, names }: PortalReading): Drawn {
  const counted = [...new Set(figures.rows.map((row) => String(row.day?.value)))].sort();
  const codes = [...new Set(figures.rows.map((row) => textIn(row, 'code')))];
  const numberOn = new Map(
    figures.rows.map((row) => [`${row.day?.value}\n${textIn(row, 'code')}`, numberIn(row, 'offers')]),
  );
  const series = codes.slice(0, ROWS_DRAWN).map((label) => {
    const points = counted.map((day) => ({ at: Date.parse(day), value: numberOn.get(`${day}\n${label}`) ?? 0 }));
    const end = (at: number): string => numberText(points.at(at)?.value ?? 0, messages);
    return { label, points, first: end(0), last: end(-1) };
  });
  const ends = [names.day(counted[0] ?? ''), names.day(counted.at(-1) ?? '')] as const;
  return drawn(days(series, ends, about), codes.length - series.length);
}

function drawnOf(name: SectionName, figures: Figures, shown: ShownCoverage, reading: PortalReading): Drawn | null {
  const { messages, names } = reading;
  const { coverage: words } = messages;
  if (name === 'expiringByAgency') return null;
  const about: About = {
    id: `plot-${name}`,
    title: words.section[name],
    about: `${words.about[name].includes('{') ? '' : `${words.about[name]} `}${words.same}`,
  };
  switch (name) {
    case 'possible':
      return shown.country === null ? mapOf(figures, about, reading) : null;
    case 'difference': {
      const [now, before] = [names.day(shown.asOf), names.day(shown.against ?? '')];
      const columns = [['offers', now] as const, ['offersBefore', before] as const];
      return oneBarEach(figures, 'evidence', columns, about);
    }
    case 'evidence':
      return oneBarEach(figures, 'evidence', [['offers', null]], about);
    case 'level':
      return byColumn(figures, 'level', about, shown, reading);
    case 'providerKind':
      return byColumn(figures, 'providerKind', about, shown, reading);
    case 'activity': {
      const sums = [...sumsBy(figures.rows, 'activity')];
      const rows = sums.slice(0, ROWS_DRAWN).map(([label, value]) => ({
        label,
        bars: [{ value, text: numberText(value, messages) }],
      }));
      return drawn(bars(rows, about), sums.length - rows.length);
    }
    case 'agencies':
      return oneBarEach(
        figures,
        'acronym',
        [
          ['reports', words.column.reports],
          ['currentReports', words.column.currentReports],
        ],
        about,
      );
    case 'expiring':
      return oneBarEach(
        figures,
        'withinDays',
        [
          ['reports', words.column.reports],
          ['offers', words.column.offers],
        ],
        about,
      );
    case 'time':
      return daysOf(figures, about, reading);
  }
}

/** The picture of a part with its figures, and what it leaves to the table. Null where none would say more than the table. */
export function pictureOf(
  name: SectionName,
  figures: Figures,
  shown: ShownCoverage,
  reading: PortalReading,
): Html | null {
  const made = drawnOf(name, figures, shown, reading);
  if (made === null) return null;
  const { picture, key, leftOut } = made;
  const { messages } = reading;
  const further =
    leftOut > 0
      ? html`<p class="quiet">${fill(messages.coverage.further, { count: numberText(leftOut, messages) }, messages)}</p>`
      : null;
  return html`<figure class="figure figure--${name}">${pictureView(picture)}${key}${further}</figure>`;
}
