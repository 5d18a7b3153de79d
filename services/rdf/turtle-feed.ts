import { Parser } from 'n3';
import { type Feed, QUOTED, StopReading } from './feed.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Term, TermFactory } from './term.ts';

/** A feed for Turtle and its relatives. */
export function turtleFeed(index: SubjectIndex, terms: TermFactory, base: string): Feed {
  let failure: Error | null = null;
  let full = false;
  let quoted = 0;
  const listeners: { data?: (text: string) => void; end?: () => void } = {};
  const defaultGraph = terms.iri('');
  const factory = {
    namedNode: (value: string) => terms.iri(value),
    blankNode: createBlankNames(terms),
    literal: (value: string, kind?: string | { value?: string; language?: string }) =>
      typeof kind === 'string'
        ? terms.literal(value, kind, '')
        : terms.literal(value, kind?.language ?? '', kind?.value ?? ''),
    variable: (name: string) => terms.blank(`variable-${name}`),
    defaultGraph: () => defaultGraph,
    quad(subject: Term, predicate: Term, object: Term) {
      statement.subject = subject;
      statement.predicate = predicate;
      statement.object = object;
      return statement;
    },
  };
  // The parser makes quads of what is stated and of what is only quoted, and gives us the stated ones. One object can
  // serve for all quads.
  const statement = { termType: QUOTED, subject: defaultGraph, predicate: defaultGraph, object: defaultGraph };
  const isQuoted = (term: Term): boolean => (term as { readonly termType: string }).termType === QUOTED;
  // The parser takes any RDF/JS factory. Ours makes the terms that the index keeps.
  const parser = new Parser({
    baseIRI: base,
    factory: factory as unknown as NonNullable<ConstructorParameters<typeof Parser>[0]>['factory'],
  });
  const source = {
    on(event: 'data' | 'end', listener: (text: string) => void) {
      listeners[event] = listener as () => void;
    },
  };
  parser.parse(source as unknown as NodeJS.EventEmitter, (error, made) => {
    if (error) failure ??= error;
    else if (made) {
      const { subject, predicate, object } = statement;
      if (isQuoted(subject) || isQuoted(object)) quoted++;
      else if (!index.add(subject, predicate, object)) full = true;
    }
  });
  const check = () => {
    if (failure) throw failure;
    if (full) throw new StopReading();
  };
  return {
    write(text) {
      listeners.data?.(text);
      check();
    },
    end() {
      listeners.end?.();
      check();
    },
    get quoted() {
      return quoted;
    },
  };
}

function createBlankNames(terms: TermFactory): (name?: string) => Term {
  let count = 0;
  return (name) => terms.blank(name ?? `n${count++}`);
}
