import {
  COUNTRY_TOPICS,
  type CountryContext,
  type CountryRow,
  type CountryTopic,
  type KnownCountry,
  type QaLevel,
  type RegistryCountry,
} from '../../model/country-context.ts';
import type { Day } from '../../model/day.ts';
import { ownRowsOf, type StatedOfCountry } from '../../vocab/country-qa.ts';

const unknown = (topic: CountryTopic): CountryRow => ({
  topic,
  value: 'unknown',
  lang: null,
  note: null,
  source: null,
  url: null,
  date: null,
});

const holds = (day: Day, from: string | null, to: string | null): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

/** At which level a register says that external quality assurance is required on a day. Null where it does not say. */
function levelOf({ requirements }: RegistryCountry, asOf: Day): { value: QaLevel; note: string | null } | null {
  const current = requirements.filter(({ validFrom, validTo }) => holds(asOf, validFrom, validTo));
  const levels = new Set(current.map(({ level }) => level));
  const value =
    levels.has('both') || (levels.has('institutional') && levels.has('programme'))
      ? 'both'
      : levels.has('institutional')
        ? 'institutional'
        : levels.has('programme')
          ? 'programme'
          : null;
  if (value === null) return null;
  const names = current.flatMap(({ name }) => name ?? []);
  return { value, note: names.length === 0 ? null : [...new Set(names)].join('; ') };
}

/** What a register says, by topic. What it leaves open is absent. */
function saidBy({ said, registry, date }: KnownCountry, asOf: Day): Map<CountryTopic, CountryRow> {
  const level = levelOf(said, asOf);
  const list = said.fullInstitutionList;
  const values: readonly (readonly [CountryTopic, string | null, string | null])[] = [
    ['external-qa', level?.value ?? null, level?.note ?? null],
    ['other-agencies', said.otherAgencies, null],
    ['european-approach', said.europeanApproach, null],
    ['full-institution-list', list === null ? null : list ? 'yes' : 'no', null],
  ];
  return new Map(
    values.flatMap(([topic, value, note]): (readonly [CountryTopic, CountryRow])[] =>
      value === null ? [] : [[topic, { topic, value, lang: null, note, source: registry, url: said.url, date }]],
    ),
  );
}

/** A size between its two ends, or beyond the one that is stated. */
function sizeOf({ least, most, below, unit }: StatedOfCountry): string {
  if (least !== undefined && most !== undefined) return `${least}–${most} ${unit}`;
  if (most !== undefined) return `≤ ${most} ${unit}`;
  if (below === undefined) return `≥ ${least} ${unit}`;
  return least === undefined ? `< ${below} ${unit}` : `${least} – < ${below} ${unit}`;
}

function ownRow(topic: CountryTopic, stated: StatedOfCountry): CountryRow {
  const { basis, source, url, date, lang = null } = stated;
  const value = stated.value ?? sizeOf(stated);
  return { topic, value, lang, note: basis ?? null, source, url, date };
}

/**
 * What is known of external quality assurance in a country on a day: what registers say, first the first register, and
 * beside that our own table. A quality assurance system (`BE-fl`) takes nothing over from its country, because what
 * holds for a part need not hold for the whole. What nobody says is `unknown`. Rows of ours that are dated after
 * `knownOn` do not count.
 */
export function countryContext(
  country: string,
  known: readonly KnownCountry[],
  asOf: Day,
  knownOn: Day | null = null,
): CountryContext {
  const said = known.map((one) => saidBy(one, asOf));
  const own = ownRowsOf(country);
  const rows = COUNTRY_TOPICS.map((topic) => {
    const stated = said.map((one) => one.get(topic)).find((row) => row !== undefined);
    if (stated !== undefined) return stated;
    const ours = own[topic];
    const isLater = ours !== undefined && knownOn !== null && ours.date > knownOn;
    return ours === undefined || isLater ? unknown(topic) : ownRow(topic, ours);
  });
  return { country, rows };
}

/** The row of one topic. */
export function rowOf({ rows }: CountryContext, topic: CountryTopic): CountryRow {
  return rows.find((row) => row.topic === topic) ?? unknown(topic);
}
