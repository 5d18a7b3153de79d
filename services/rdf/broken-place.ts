import { subjectAt } from './mend-turtle.ts';
import type { Syntax } from './parse.ts';
import { LOOKED_BACK, openSubject } from './xml-subject.ts';

/** Where the reading of a document ended. */
export interface BrokenPlace {
  readonly line: number | null;
  /** The record there. Null where it cannot be seen. */
  readonly subject: string | null;
}

const NAMED = /"@?id"\s*:\s*"([^"\\\n]*)"/g;

/**
 * The line and record of a fault, from what a parser says in its own words: by line, by line and column, or by
 * position.
 */
export function brokenPlace(text: string, syntax: Syntax, detail: string): BrokenPlace {
  const [, turtleLine, xmlLine, column] = /\bon line (\d+)|^(\d+):(\d+):/.exec(detail) ?? [];
  const line = Number(turtleLine ?? xmlLine);
  if (syntax === 'jsonld') {
    // A text that ends too early is broken at its end.
    const at = Number(/\bat position (\d+)/.exec(detail)?.[1] ?? text.length);
    const before = text.slice(0, at);
    const subject = [...before.slice(-LOOKED_BACK).matchAll(NAMED)].at(-1)?.[1] ?? null;
    return { line: lineAt(text, at), subject };
  }
  if (Number.isNaN(line)) return { line: null, subject: null };
  const end = column === undefined ? endOfLine(text, line) : endOfLine(text, line - 1) + Number(column);
  const subject =
    syntax === 'turtle' ? subjectAt(text, end) : openSubject(text.slice(Math.max(0, end - LOOKED_BACK), end));
  return { line, subject };
}

/** The number of the line at a position, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

function endOfLine(text: string, line: number): number {
  let at = -1;
  for (let count = 0; count < line; count++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

const CLASS = '(?:LearningOpportunitySpecification|Qualification|LearningAchievementSpecification)';
/** A node of the class of an offer: an element of XML, or what follows a type in JSON or Turtle. */
const OFFER = new RegExp(
  `<(?:[\\w.-]{1,50}:)?${CLASS}[\\s>/]|(?:\\sa\\s|type["'>]?\\s{0,5}:?)\\s{0,5}\\[?\\s{0,5}["<]?(?:[\\w:/.#-]{0,100}[:/#])?${CLASS}\\b`,
  'g',
);

/** How many nodes of a text are said to be offers, whether or not it can be parsed. */
export function namedOffers(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(OFFER)) count++;
  return count;
}
