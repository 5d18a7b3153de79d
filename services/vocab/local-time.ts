import { once } from './once.ts';

/** Time zones are asked for by country. Node has them under one of two names. */
interface WithZones {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

const clocks = once(() => new Map<string, Intl.DateTimeFormat>());

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks().get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks().set(zone, made);
  return made;
}

const COUNTRY = /^[A-Z]{2}$/;

/**
 * Date and time of day (`2027-03-04 18:00`) at a moment in a country (ISO 3166-1 alpha-2). Null where its clocks do not
 * all show the same, as in Spain or Portugal, or where the country is not known.
 */
export function localTime(moment: Date, country: string): string | null {
  const code = country.split('-', 1)[0]?.replace(/^UK$/, 'GB').replace(/^EL$/, 'GR') ?? '';
  if (!COUNTRY.test(code) || Number.isNaN(moment.getTime())) return null;
  const place = new Intl.Locale(`und-${code}`) as Intl.Locale & WithZones;
  const zones = place.getTimeZones?.() ?? place.timeZones ?? [];
  const shown = new Set(zones.map((zone) => clockOf(zone).format(moment)));
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}
