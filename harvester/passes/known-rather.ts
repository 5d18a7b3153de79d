import {
  type RegistryAgency,
  type RegistryProgramme,
  type RegistryProvider,
  type RegistryReport,
  TYPE_NOT_STATED,
} from '../../services/model/registry-facts.ts';

/**
 * One interface of a register says less than another: the open files have no credits and no flags (decision 0028). What
 * an interface cannot say is unknown, and what is unknown never takes the place of what an earlier read knew.
 */

const formOf = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();
const OF_PROGRAMMES = /^programmes\.(?<member>.+)$/;
const OF_ACTIVITIES = /^activities\./;

function isOf(now: RegistryProgramme, former: RegistryProgramme): boolean {
  if (now.id !== null && former.id !== null) return now.id === former.id;
  const names = new Set(former.names.map(formOf));
  const isOtherLevel = now.level !== null && former.level !== null && now.level !== former.level;
  return !isOtherLevel && now.names.some((name) => names.has(formOf(name)));
}

/** A programme with what the interface says of it, and all else as it was known. */
function programmeOf(
  now: RegistryProgramme,
  former: RegistryProgramme,
  unstated: ReadonlySet<string>,
): RegistryProgramme {
  const said = Object.entries(now).filter(([member, value]) => !unstated.has(member) && value !== null);
  const names = new Map([...former.names, ...now.names].map((name) => [formOf(name), name] as const));
  // The name as it stood is kept, so that a difference in spaces makes no new version.
  for (const name of former.names) names.set(formOf(name), name);
  return { ...former, ...Object.fromEntries(said), names: [...names.values()] };
}

interface Completed<T> {
  readonly items: T[];
  /** False where something was not known before, so that what the interface cannot say stays unknown. */
  readonly whole: boolean;
}

/**
 * The programmes that are listed now. One row of an interface that knows neither credits nor numbers may stand for
 * several of one name and level: then all that were known stay.
 */
function programmesOf(
  now: RegistryReport,
  former: RegistryReport,
  unstated: ReadonlySet<string>,
): Completed<RegistryProgramme> {
  const items = new Map<RegistryProgramme, RegistryProgramme>();
  let whole = true;
  for (const programme of now.programmes) {
    const alike = former.programmes.filter((one) => isOf(programme, one));
    const ofLevel = alike.filter(({ level }) => level === programme.level);
    const known = ofLevel.length > 0 ? ofLevel : alike;
    if (known.length === 0) whole = false;
    for (const one of known.length === 0 ? [programme] : known)
      items.set(one, programmeOf(programme, items.get(one) ?? one, unstated));
  }
  // In the order in which they were known, so that the same facts are no new version.
  const listed = [...former.programmes, ...now.programmes];
  return { items: listed.flatMap((one) => items.get(one) ?? []), whole };
}

type Activity = RegistryReport['activities'][number];

/**
 * Activities with number and group as they were known: all of that kind and name, else the one of that kind where there is
 * no other.
 */
function activitiesOf(now: readonly Activity[], former: readonly Activity[]): Completed<Activity> {
  const items = new Set<Activity>();
  let whole = true;
  for (const activity of now) {
    const alike = former.filter(({ type }) => type === activity.type);
    const named = alike.filter(({ name }) => formOf(name) === formOf(activity.name));
    const isAlone = alike.length === 1 && now.filter(({ type }) => type === activity.type).length === 1;
    const known = named.length > 0 ? named : isAlone ? alike : [];
    if (known.length === 0) whole = false;
    for (const one of known.length === 0 ? [activity] : known) items.add(one);
  }
  return { items: [...former, ...now].filter((activity) => items.delete(activity)), whole };
}

/**
 * A report with what its interface states, and what that cannot state (`unstated`) as an earlier read knew it. What was
 * not known before either stays unstated.
 */
export function knownReport(now: RegistryReport, former: RegistryReport): RegistryReport {
  const before = new Set(former.unstated ?? []);
  const lost = (now.unstated ?? []).filter((member) => !before.has(member));
  if (lost.length === 0) return now;
  const plain = lost.filter((member) => member in former) as (keyof RegistryReport)[];
  const members = new Set(lost.flatMap((member) => OF_PROGRAMMES.exec(member)?.groups?.member ?? []));
  const programmes = programmesOf(now, former, members);
  const activities = activitiesOf(now.activities, former.activities);
  const isOpen = (member: string) =>
    before.has(member) ||
    (OF_PROGRAMMES.test(member) && !programmes.whole) ||
    (OF_ACTIVITIES.test(member) && !activities.whole);
  const open = (now.unstated ?? []).filter(isOpen);
  const { unstated: _unstated, ...stated } = now;
  return {
    ...stated,
    localIdentifier: now.localIdentifier ?? former.localIdentifier,
    ...Object.fromEntries(plain.map((member) => [member, former[member]])),
    activities: lost.some((member) => OF_ACTIVITIES.test(member)) ? activities.items : now.activities,
    programmes: members.size > 0 ? programmes.items : now.programmes,
    ...(open.length > 0 ? { unstated: open } : {}),
  };
}

/** A provider as the open file lists it, and what that file cannot say as an earlier read knew it. */
export function knownProvider(now: RegistryProvider, former: RegistryProvider): RegistryProvider {
  const relations = now.relations.map((relation) => {
    if (relation.type !== TYPE_NOT_STATED) return relation;
    return former.relations.find(({ kind, other }) => kind === relation.kind && other === relation.other) ?? relation;
  });
  const listed = new Set(relations.map(({ kind, other }) => `${kind} ${other}`));
  // The file names what a provider is part of and never what it includes; the latter stand in the rows of the others.
  const includes = former.relations.filter(({ kind, other }) => kind === 'includes' && !listed.has(`${kind} ${other}`));
  const seats = new Set(former.countries.filter(({ legalSeat }) => legalSeat).map(({ country }) => country));
  const isSeated = now.countries.some(({ legalSeat }) => legalSeat);
  const listedNames = new Set(now.names.map(({ name }) => formOf(name)));
  const formerNames = former.names.filter(({ name, validTo }) => validTo !== null || listedNames.has(formOf(name)));
  const knownNames = new Set(formerNames.map(({ name }) => formOf(name)));
  const dated = now.identifiers.map(
    (identifier) =>
      former.identifiers.find(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value) ??
      identifier,
  );
  return {
    ...now,
    otherProvider: now.otherProvider ?? former.otherProvider,
    alliance: now.alliance || former.alliance,
    ...((now.acronyms ?? former.acronyms) ? { acronyms: now.acronyms ?? former.acronyms } : {}),
    levels: now.levels.length > 0 ? now.levels : former.levels,
    relations: [...relations, ...includes],
    countries: isSeated
      ? now.countries
      : now.countries.map((place) => (seats.has(place.country) ? { ...place, legalSeat: true } : place)),
    identifiers: dated,
    names: [...formerNames, ...now.names.filter(({ name }) => !knownNames.has(formOf(name)))],
  };
}

/** An agency; its country as it was known where the interface does not say it. */
export function knownAgency(now: RegistryAgency, former: RegistryAgency): RegistryAgency {
  return now.country === null && former.country !== null ? { ...now, country: former.country } : now;
}
