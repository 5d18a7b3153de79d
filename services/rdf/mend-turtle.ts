import { createSlips, type Slip } from './slips.ts';
import { createTurtleSubjects } from './turtle-subject.ts';

/** How much of a token is shown. */
const SHOWN = 120;

/** A text after its mistakes were mended. */
export interface Mended {
  readonly text: string;
  /** What was mended, and where. */
  readonly slips: readonly Slip[];
}

const TOKEN =
  /#[^\n]*|"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*'''|"(?:[^"\\\n\r]|\\[^\n\r])*"|"[^"\\]{0,2000}"(?=\s*(?:@|\^\^|[.;,)\]]))|'(?:[^'\\\n\r]|\\[^\n\r])*'|<[^<>\n"]*>|@[A-Za-z]+(?:[-_][A-Za-z0-9_]+)+/g;
const NOT_IN_IRI = /[\0-\x20{}|^`]|\\(?!u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/g;
const WRONG_ESCAPE = /\\(?![tbnrf"'\\]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/g;

/**
 * Characters that no IRI may contain are replaced by these, of the private use area, so that the parser does not see
 * them.
 */
const MARK = 0xe000;

/** An IRI as it was written, with the hidden characters back in place. */
export function asWritten(iri: string): string {
  return iri.replace(/[\uE000-\uE07F]/g, (found) => String.fromCharCode(found.charCodeAt(0) - MARK));
}

function mendToken(token: string): string {
  if (token.startsWith('#')) return token;
  if (token.startsWith('<'))
    return token.replace(NOT_IN_IRI, (found) => String.fromCharCode(MARK + found.charCodeAt(0)));
  if (token.startsWith('@')) return token.replaceAll('_', '-');
  const escaped = token.replace(/\\\\|\\(?!\\)/g, (found, at: number) => {
    WRONG_ESCAPE.lastIndex = at;
    return found === '\\' && WRONG_ESCAPE.exec(token)?.index === at ? '\\\\' : found;
  });
  return token.startsWith('"""') || token.startsWith("'''")
    ? escaped
    : escaped.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/**
 * Mends mistakes within one token of Turtle that leave no doubt where the token ends: blanks and braces in IRIs,
 * `@en_GB`, wrong escapes, a line break in a short text.
 */
export function mendTurtle(text: string): Mended {
  const slips = createSlips();
  const subjects = createTurtleSubjects(text);
  let line = 1;
  let counted = 0;
  let passed = 0;
  const mended = text.replace(TOKEN, (token, at: number) => {
    subjects.pass(passed, at);
    passed = at + token.length;
    const right = mendToken(token);
    if (right !== token)
      slips.add(token.slice(0, SHOWN), {
        subject: subjects.subject,
        line() {
          for (; counted < at; counted++) if (text[counted] === '\n') line++;
          return line;
        },
      });
    return right;
  });
  return { text: mended, slips: slips.list() };
}

/** The subject at a place of a text that could not be parsed. Null where it cannot be seen. */
export function subjectAt(text: string, end: number): string | null {
  const subjects = createTurtleSubjects(text);
  let passed = 0;
  for (const { 0: token, index } of text.slice(0, end).matchAll(TOKEN)) {
    subjects.pass(passed, index);
    passed = index + token.length;
  }
  // What is not a whole token begins with its first mark.
  const rest = text.slice(passed, end).search(/["'<]/);
  subjects.pass(passed, rest < 0 ? end : passed + rest);
  return subjects.subject();
}
