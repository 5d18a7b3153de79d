import { z } from 'zod';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/words.ts';
import { cutText } from '../../services/model/cut-text.ts';

/** The name of a text in `messages.problem`. */
export type ProblemText = keyof Messages['problem'];

/** One thing that is wrong with a request's parameters, or worth saying about them. */
export interface Mistake {
  readonly parameter: string;
  /** The value, cut. Null where the name itself is meant. */
  readonly value: string | null;
  readonly code: ProblemText;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Values that would be right. */
  readonly nearest: readonly string[];
}

/** How a mistake stands in an answer. */
export const ShownMistake = z.object({
  parameter: z.string(),
  code: z.string(),
  detail: z.string(),
  value: z.string().optional(),
  nearest: z.array(z.string()).optional(),
});
export type ShownMistake = z.infer<typeof ShownMistake>;

const SHOWN_CHARACTERS = 200;

/** A value as we quote it: cut, so that a hostile one does not travel. */
export function shown(value: string): string {
  return value.length <= SHOWN_CHARACTERS ? value : `${cutText(value, SHOWN_CHARACTERS)}…`;
}

/** Makes a mistake. Its sentence quotes `value`. */
export function mistake(
  parameter: string,
  code: ProblemText,
  more: {
    value?: string | null;
    facts?: Readonly<Record<string, string | number>>;
    nearest?: readonly string[];
  } = {},
): Mistake {
  const value = more.value === undefined || more.value === null ? null : shown(more.value);
  const near = more.nearest ?? [];
  return {
    parameter,
    value,
    code,
    facts: { name: parameter, ...(value === null ? {} : { value }), nearest: near.join(', '), ...more.facts },
    nearest: near,
  };
}

/** A mistake as it is answered: its sentence in the reader's language, and what a program needs beside it. */
export function showMistake(one: Mistake, messages: Messages): ShownMistake {
  return {
    parameter: one.parameter,
    code: one.code,
    detail: fill(messages.problem[one.code], one.facts, messages),
    ...(one.value === null ? {} : { value: one.value }),
    ...(one.nearest.length === 0 ? {} : { nearest: [...one.nearest] }),
  };
}

/** What a schema reports: the name of the text and its facts. `mistakeOf` makes a mistake of a parameter of it. */
interface Report {
  readonly code: ProblemText;
  readonly value?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly nearest?: readonly string[];
}

/** Reports a value as wrong from inside a schema. */
export function report(context: z.RefinementCtx, what: Report): typeof z.NEVER {
  context.addIssue({ code: 'custom', params: { ...what } });
  return z.NEVER;
}

/**
 * The mistake behind an issue of a schema. Every schema of a parameter uses `report`. Anything else would be a defect
 * here, and is named by the value alone.
 */
export function mistakeOf(issue: z.core.$ZodIssue): Mistake {
  const parameter = String(issue.path[0] ?? '');
  const params = issue.code === 'custom' ? (issue.params as Report | undefined) : undefined;
  // Of all types only the absence of a parameter that is needed can be wrong: all others are texts.
  if (issue.code === 'invalid_type' && issue.input === undefined) return mistake(parameter, 'parameterMissing');
  if (params === undefined) {
    return mistake(parameter, 'badRequest', { value: typeof issue.input === 'string' ? issue.input : null });
  }
  const { code, ...more } = params;
  return mistake(parameter, code, more);
}
