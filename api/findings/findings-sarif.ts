import type { WordedFinding } from '../../messages/findings/word-finding.ts';
import type { ShownShapes } from '../../services/model/shapes-report.ts';
import { placeOf, shapesRun } from './shapes-sarif.ts';

/** How much a result weighs (SARIF 2.1.0, section 3.27.10). */
const LEVEL = { error: 'error', warning: 'warning', note: 'note' } as const;

/** The findings of one run, and where they were read. */
export interface SarifRun {
  readonly source: string;
  readonly run: string;
  /** The address of the publication. Null where it is a file of this machine. */
  readonly address: string | null;
  readonly findings: readonly WordedFinding[];
  /** What shapes say of the same publication. Absent or null where nothing was held against them. */
  readonly shapes?: ShownShapes | null;
}

function ownRun({ source, run, address, findings }: SarifRun): object {
  return {
    tool: {
      driver: {
        name: 'Accredex',
        rules: [...new Map(findings.map((one) => [one.code, one])).values()].map(
          ({ code, message, harm, example }) => ({
            id: code,
            shortDescription: { text: message },
            fullDescription: { text: harm },
            ...(example === null ? {} : { help: { text: `For example: ${example}` } }),
          }),
        ),
      },
    },
    automationDetails: { id: `${source}/${run}` },
    results: findings.map(({ code, severity, message, subject, path, value, who }) => ({
      ruleId: code,
      level: LEVEL[severity],
      message: { text: value === null ? message : `${message} (“${value}”)` },
      locations: [placeOf(address, subject, path)],
      properties: { who },
    })),
  };
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS), which code review tools read. One SARIF run for each source, and a further one
 * for what shapes say of it.
 */
export function sarifOf(runs: readonly SarifRun[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.flatMap((one) => [ownRun(one), ...(one.shapes ? [shapesRun(one, one.shapes)] : [])]),
  };
}
