import type { ShownShapeGroup, ShownShapes } from '../../services/model/shapes-report.ts';

/** How the severities of SHACL are told in SARIF. What asks for a level is only noted: nobody here can assign one. */
const LEVEL = { violation: 'error', warning: 'warning', info: 'note' } as const;

/** A place of SARIF: the publication, and what in it. */
export function placeOf(address: string | null, subject: string | null, path: string | null): object {
  const names = [subject, path].filter((part) => part !== null);
  return {
    ...(address === null ? {} : { physicalLocation: { artifactLocation: { uri: address } } }),
    ...(names.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: names.join(' ') }] }),
  };
}

const ruleOf = ({ path, component }: ShownShapeGroup): string => ['shacl', path, component].filter(Boolean).join('/');

/** What shapes say of a publication as a run of SARIF: each place that was kept is a result. */
export function shapesRun(
  { source, address }: { readonly source: string; readonly address: string | null },
  { groups, shapes, state, reason, offers, validated, results }: ShownShapes,
): object {
  return {
    tool: {
      driver: {
        name: 'Accredex, shapes (SHACL)',
        rules: [...new Map(groups.map((group) => [ruleOf(group), group])).values()].map((group) => ({
          id: ruleOf(group),
          shortDescription: { text: group.message },
          ...(group.note === null ? {} : { help: { text: group.note } }),
        })),
      },
    },
    automationDetails: { id: `${source}/shapes` },
    properties: { shapes, state, reason, offers, validated, results },
    results: groups.flatMap((group) => {
      const { severity, shape, path, component, message, note, asksLevel, alsoTold, count, places } = group;
      return places.map(({ subject, value }) => ({
        ruleId: ruleOf(group),
        level: asksLevel ? 'note' : LEVEL[severity],
        message: {
          text: [value === null ? message : `${message} (“${value}”)`, note].filter((part) => part !== null).join('. '),
        },
        locations: [placeOf(address, subject, path)],
        properties: { source: 'shacl', severity, shape, component, count, alsoTold },
      }));
    }),
  };
}
