import { resolve } from 'node:path';
import { sarifOf } from '../../api/findings/findings-sarif.ts';
import { showFinding } from '../../api/presenters/finding.ts';
import { publicAddress } from '../../api/presenters/source.ts';
import { FORMATS } from '../../harvester/formats/formats.ts';
import { type Check, checkPublication } from '../../harvester/passes/check.ts';
import { UsageError } from '../../services/errors.ts';
import type { CheckReport } from '../../services/model/check-report.ts';
import { SOURCE_TYPES } from '../../services/model/manifest.ts';
import type { Run } from '../../services/model/source.ts';
import { loadShapes } from '../../services/shacl/load-shapes.ts';
import { withChecking } from '../check/checking.ts';
import { findingsOf, reportOf, shapesOf } from '../check/report-of.ts';
import { type Command, type CommandDeps, type CommandInput, type ExitStatus, optionText } from '../command.ts';
import { meantBy } from '../meant-by.ts';
import { countOutcomes, statusOf } from '../outcomes.ts';
import { checkHtml } from '../report/check-html.ts';
import { checkLines } from '../report/check-text.ts';
import { ENGLISH } from '../report/english.ts';
import { providerIdentifiers } from './sources.ts';

const WRITTEN = ['text', 'json', 'sarif', 'html'] as const;
type Written = (typeof WRITTEN)[number];

function formatOf(input: CommandInput): Written {
  const text = optionText(input, 'format') ?? 'text';
  const format = WRITTEN.find((one) => one === text);
  if (!format) throw new UsageError('format', `--format is one of ${WRITTEN.join(', ')}, not “${text}”`);
  return format;
}

function typeOf(input: CommandInput) {
  const text = optionText(input, 'type');
  const type = text === null ? null : SOURCE_TYPES.find((one) => one === text && FORMATS[one] !== undefined);
  if (type === undefined)
    throw new UsageError('type', `--type is one of ${Object.keys(FORMATS).join(', ')}, not “${text}”`);
  return type;
}

/** Files and folders of shapes, as the command names them, else the configuration. */
function shapesOption(
  input: CommandInput,
  { config, folder }: Pick<CommandDeps, 'config' | 'folder'>,
): readonly string[] {
  const named = optionText(input, 'shapes');
  if (named === null) return config.shapes;
  const paths = named.split(',').flatMap((path) => (path.trim() === '' ? [] : [resolve(folder, path.trim())]));
  if (paths.length === 0) throw new UsageError('shapes', '--shapes names no file');
  return paths;
}

/** A host that somebody names here may be in their own network. Those to which it leads may not. */
function hostOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  return [`${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`];
}

/** 1: nothing could be read. 2: there are errors, or what was read is not whole; `strict`: or warnings. */
export function checkStatus({ state, runs, findings }: Check, strict: boolean): ExitStatus {
  if (state === 'none') return 1;
  if (state === 'opted-out') return 0;
  const severities = new Set([...findings, ...runs.flatMap((one) => one.findings)].map(({ severity }) => severity));
  const isShort = runs.some(({ run: { outcome, reason } }) => outcome === 'complete' && reason !== null);
  const warned = severities.has('error') || isShort || (strict && severities.has('warning'));
  return statusOf(countOutcomes(runs.map(({ run }): Pick<Run, 'outcome'> => run)), { warned });
}

export const check: Command = {
  name: 'check',
  summary: 'says what a publication would become; nothing is stored',
  argument: { name: 'what', help: 'a domain, the URL of a manifest or feed, or a file' },
  options: {
    format: { type: 'string', value: WRITTEN.join('|'), help: 'how it is written (default text)' },
    type: {
      type: 'string',
      value: 'type',
      help: 'type of the feed, as in a manifest (else guessed)',
    },
    provider: { type: 'string', value: 'SCHEME:VALUE,…', help: 'as whom it is read (else whoever has the domain)' },
    shapes: {
      type: 'string',
      value: 'FILE,…',
      help: 'files or folders of shapes (SHACL) against which ELM is held (default SHAPES, else our own)',
    },
    strict: { type: 'boolean', help: 'ends with 2 also for a warning' },
  },
  needs: 'nothing',
  async run(input, deps) {
    const format = formatOf(input);
    const type = typeOf(input);
    const identifiers = providerIdentifiers(optionText(input, 'provider'));
    const shapes = shapesOption(input, deps);
    // Wrong shapes are told before anything is asked for.
    await loadShapes(shapes);
    const target = await meantBy(input.positionals[0] ?? '', deps.folder);
    const mayBePrivate = 'address' in target ? hostOf(target.address) : [];
    return withChecking({ ...deps, mayBePrivate, shapes }, async (checking) => {
      const done = await checkPublication({ target, type, identifiers }, checking);
      const words = { messages: ENGLISH, findings: ENGLISH, publicUrl: deps.config.publicUrl };
      const report: CheckReport = await reportOf(done, checking, words);
      switch (format) {
        case 'text':
          for (const line of checkLines(report)) deps.out(line);
          break;
        case 'json':
          deps.out(JSON.stringify(report));
          break;
        case 'html':
          deps.out(checkHtml(report, deps.now()));
          break;
        case 'sarif': {
          const manifest = done.findings.map((one) => showFinding(one, { messages: ENGLISH, address: '' }));
          const first = { source: 'manifest', run: 'check', address: done.address, findings: manifest };
          const logs = done.runs.map((one) => ({
            ...{ source: one.source.id, run: 'check', address: publicAddress(one.source.path) },
            ...{ findings: findingsOf(one, words), shapes: shapesOf(one, words) },
          }));
          deps.out(JSON.stringify(sarifOf(manifest.length === 0 ? logs : [first, ...logs])));
          break;
        }
        default:
          format satisfies never;
      }
      return checkStatus(done, input.values.strict === true);
    });
  },
};
