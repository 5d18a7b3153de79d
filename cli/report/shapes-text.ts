import type { NoticeCode, ShownShapeGroup, ShownShapes } from '../../services/model/shapes-report.ts';
import { ENGLISH } from './english.ts';
import { plainLine } from './plain-line.ts';

/** How many places are shown for each kind of result. The others are counted. */
const PLACES_OF_A_KIND = 3;

const plain = (text: string) => plainLine(text).replace(/\s+/g, ' ');

/** What is said of shapes that are not used as they are written. */
export const NOTICES: Readonly<Record<NoticeCode, string>> = {
  imports: 'what they import is not fetched; give those files, too, where they are needed',
  programs: 'constraints in SPARQL or JavaScript are not carried out',
  'unknown-shape': 'shapes that they refer to were not given',
  circle: 'shapes refer to each other in a circle; what closes it was left out',
  pattern: 'expressions that cannot be read here were left out',
  'broken-list': 'lists and paths that do not end were left out',
};

/** How much was held against the shapes, and what not, in one sentence. */
export function extentOf({ state, reason, offers, validated, large, slow }: ShownShapes): string {
  if (state === 'unread') return `nothing could be validated (${reason})`;
  const less = [
    large === 0 ? null : `${large} are too large`,
    slow === 0 ? null : `${slow} took too long`,
    validated + large + slow >= offers ? null : 'the rest did not come up any more',
  ].filter((part) => part !== null);
  return `${validated} of ${offers} offers, and instances without an offer, were validated${less.length === 0 ? '' : `; ${less.join(', ')}`}`;
}

function groupLines(group: ShownShapeGroup): string[] {
  const { severity, shape, path, component, message, note, alsoTold, count, offers, places } = group;
  const name = plain([path, component].filter((part) => part !== null).join(' '));
  const shown = places
    .slice(0, PLACES_OF_A_KIND)
    .map(({ subject, value }) =>
      [subject, value === null ? null : `“${value}”`].filter((part) => part !== null).join('  '),
    );
  return [
    `    ${severity} ${name} (${count === 1 ? 'once' : `${count} times`}, in ${offers === 1 ? '1 offer' : `${offers} offers`}): ${plain(message)}`,
    ...(note === null ? [] : [`      ${note}`]),
    ...(shape === null ? [] : [`      shape: ${plain(shape)}`]),
    ...(alsoTold.length === 0 ? [] : [`      ${ENGLISH.sources.shapes.also.toLowerCase()}: ${alsoTold.join(', ')}`]),
    ...shown.filter((place) => place !== '').map((place) => `      at ${plain(place)}`),
    ...(count > shown.length ? [`      and ${count - shown.length} more`] : []),
  ];
}

/** What shapes say of a publication, for a person at a terminal. */
export function shapesLines(shapes: ShownShapes | null): string[] {
  if (shapes === null) return [];
  const { notices, groups, leftOut } = shapes;
  const { title, nothing } = ENGLISH.sources.shapes;
  const fits = shapes.validated > 0 && shapes.validated === shapes.offers && groups.length === 0;
  return [
    `  ${title}, by ${plain(shapes.shapes.join(', '))}: ${extentOf(shapes)}`,
    ...notices.map(
      ({ code, count, examples }) => `    note: ${NOTICES[code]} (${count}): ${plain(examples.slice(0, 3).join(', '))}`,
    ),
    ...(fits ? [`    ${nothing}`] : groups.flatMap(groupLines)),
    ...(leftOut === 0 ? [] : [`    and ${leftOut} results of further kinds`]),
  ];
}
