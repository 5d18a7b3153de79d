import type { Mended } from './mend-turtle.ts';
import { createSlips } from './slips.ts';

/** How much of a statement is shown. */
const SHOWN = 120;
const IRI = '<[^<>"\\s]*>';
const NAME = `(?:${IRI}|_:[^\\s<>"]+)`;
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:@[A-Za-z]+(?:-[A-Za-z0-9]+)*|\\^\\^${IRI})?`;
/** One statement of N-Triples or N-Quads. */
const STATEMENT = new RegExp(
  `^\\s*(?:${NAME}\\s*${IRI}\\s*(?:${NAME}|${LITERAL})\\s*(?:${NAME}\\s*)?\\.\\s*)?(?:#.*)?$`,
);
const BEGUN = /^\s*(?:<([^<>"\s]*)>)?/;

/**
 * Leaves broken statements out where each has a line of its own, as in N-Triples and N-Quads, because there one costs
 * no other. Null where the document has another syntax, and where nothing is left out.
 */
export function leaveOutBrokenLines(text: string): Mended | null {
  const lines = text.split('\n');
  if (lines.some((line) => /^\s*@?(?:prefix|base)\b/i.test(line))) return null;
  const isBroken = lines.map((line) => !STATEMENT.test(line));
  const broken = isBroken.filter(Boolean).length;
  const whole = lines.filter((line, at) => isBroken[at] === false && line.trim() !== '').length;
  if (broken === 0 || broken > whole) return null;
  const slips = createSlips(true);
  const kept = lines.map((line, at) => {
    if (isBroken[at] !== true) return line;
    slips.add(line.trim().slice(0, SHOWN), { line: () => at + 1, subject: () => BEGUN.exec(line)?.[1] ?? null });
    return '';
  });
  return { text: kept.join('\n'), slips: slips.list() };
}
