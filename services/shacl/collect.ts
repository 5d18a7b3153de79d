import { cutText } from '../model/cut-text.ts';
import type { ShapeGroup, ShapesReport } from '../model/shapes-report.ts';
import { ELM, NAMESPACES } from '../vocab/namespaces.ts';
import { withoutContacts } from '../vocab/personal-data.ts';
import { profileTerm } from '../vocab/profile-terms.ts';
import { parameterOf, wordsFor } from './component-words.ts';
import { LOQ, type PreparedShapes } from './prepare-shapes.ts';
import { idOf, SHACL } from './terms.ts';
import type { ShapeResult } from './validator.ts';

/** How many kinds of results are told apart, and how many places of each are named. */
const MAX_GROUPS = 200;
const MAX_PLACES = 20;
const MAX_MESSAGES = 30;
const MAX_TEXT = 200;
/** How many nodes that several offers share are remembered, so that each is told once. */
const MAX_REMEMBERED = 500_000;

/** Nodes with these properties are people, or how to reach them. Of these only is told that something is wrong. */
const OF_PEOPLE =
  /(?:contactPoint|contactForm|emailAddress|phone|phoneNumber|mailbox|givenName|familyName|fullName|dateOfBirth)$/i;
/** Levels, which only an authority assigns. */
const LEVELS: ReadonlySet<string> = new Set([ELM.EQFLevel, ELM.NQFLevel]);
/** Constraints by which a level that is missing is asked for. */
const ASKS = /^(?:MinCount|HasValue|QualifiedMinCount|Or|And|Xone|Node)$/;

const PREFIXES: readonly (readonly [string, string])[] = [...Object.entries(NAMESPACES), ['loq', LOQ]];

/** Names of the shapes that come with the program. */
const OWN = 'urn:accredex:shape:';

/** A property or class in short. */
function shortName(name: string): string {
  const known = profileTerm(name)?.shown;
  if (known !== undefined) return known;
  if (name.startsWith(OWN)) return `accredex:${name.slice(OWN.length)}`;
  if (name.startsWith(SHACL)) return `sh:${name.slice(SHACL.length)}`;
  const [prefix, namespace] = PREFIXES.find(([, one]) => name.startsWith(one)) ?? [];
  return cut(prefix === undefined || namespace === undefined ? name : `${prefix}:${name.slice(namespace.length)}`);
}

const cut = (text: string): string => (text.length > MAX_TEXT ? `${cutText(text, MAX_TEXT)}…` : text);

/** Collects the results of one publication by their kind. */
export interface Collecting {
  /** True for a node that several offers share, and that was validated with another one. */
  isTold(id: string): boolean;
  /** Adds the results for one offer. `own`: its nodes; what is said of others is left out. */
  add(
    subject: string | null,
    roots: readonly string[],
    own: ReadonlySet<string>,
    results: readonly ShapeResult[],
  ): void;
  report(): Pick<ShapesReport, 'groups' | 'results' | 'leftOut'>;
}

type Group = { -readonly [K in keyof ShapeGroup]: ShapeGroup[K] };

/** The named shape to which each shape belongs, and what it gives each constraint. */
function readShape({ quads }: Pick<PreparedShapes, 'quads'>) {
  const parents = new Map<string, string>();
  const values = new Map<string, string>();
  for (const { subject, predicate, object } of quads) {
    if (object.termType === 'BlankNode' && !parents.has(idOf(object))) parents.set(idOf(object), idOf(subject));
    if (predicate.value.startsWith(SHACL)) values.set(`${idOf(subject)} ${predicate.value}`, object.value);
  }
  return {
    nameOf(id: string): string | null {
      const seen = new Set<string>();
      let at: string | undefined = id;
      while (at?.startsWith('_:') && !seen.has(at)) {
        seen.add(at);
        at = parents.get(at);
      }
      return at === undefined || at === '' || at.startsWith('_:') ? null : shortName(at);
    },
    parameter: (id: string, component: string) => values.get(`${id} ${SHACL}${parameterOf(component)}`) ?? '',
  };
}

/** Collects results. `without` takes out of a text what was erased once. */
export function collecting(
  shapes: Pick<PreparedShapes, 'quads'>,
  without: (text: string) => string = (text) => text,
): Collecting {
  const { nameOf, parameter } = readShape(shapes);
  const groups = new Map<string, { readonly group: Group; last: number }>();
  const told = new Set<string>();
  let [results, leftOut, offers] = [0, 0, 0];

  const shownValue = ({ value, path }: ShapeResult): string | null => {
    if (value === null || value.text.startsWith('_:') || OF_PEOPLE.test(path ?? '')) return null;
    return cut(without(value.isLiteral ? withoutContacts(value.text.slice(0, 2 * MAX_TEXT)) : value.text));
  };
  const groupFor = (result: ShapeResult): { readonly group: Group; last: number } | null => {
    const { severity, shape, path, component, messages } = result;
    const key = `${severity} ${shape} ${path} ${component}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    if (groups.size >= MAX_GROUPS) return null;
    const own = [{ text: wordsFor(component, parameter(shape, component)), language: 'en' }];
    const said = messages.slice(0, MAX_MESSAGES).map(({ text, language }) => ({ text: cut(text), language }));
    const made = {
      last: 0,
      group: {
        ...{ severity, shape: nameOf(shape), path: path === null ? null : shortName(path), component },
        ...{ messages: said.length > 0 ? said : own, count: 0, offers: 0, places: [] },
        asksLevel: path !== null && LEVELS.has(path) && ASKS.test(component),
      },
    };
    groups.set(key, made);
    return made;
  };
  return {
    isTold: (id) => told.has(id),
    add(subject, roots, own, found) {
      offers++;
      for (const result of found) {
        if (!own.has(result.focus) || told.has(result.focus)) continue;
        results++;
        const made = groupFor(result);
        if (made === null) {
          leftOut++;
          continue;
        }
        const { group } = made;
        group.count++;
        if (made.last !== offers) group.offers++;
        made.last = offers;
        const value = shownValue(result);
        const isTold = group.places.some((place) => place.subject === subject && place.value === value);
        if (group.places.length < MAX_PLACES && !isTold)
          group.places = [...group.places, { subject: subject === null ? null : cut(without(subject)), value }];
      }
      for (const id of own) if (told.size < MAX_REMEMBERED && !roots.includes(id)) told.add(id);
    },
    report() {
      const ordered = [...groups.values()]
        .map(({ group }) => group)
        // What asks for a level stands last: nobody here can mend it.
        .sort((a, b) => Number(a.asksLevel) - Number(b.asksLevel) || b.offers - a.offers || b.count - a.count);
      return { groups: ordered, results, leftOut };
    },
  };
}
