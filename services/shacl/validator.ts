import { createContext, Script } from 'node:vm';
import { type Quad, Store, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { messageOf, UsageError } from '../errors.ts';
import type { ShapeSeverity } from '../model/shapes-report.ts';
import { RDF } from '../vocab/namespaces.ts';
import type { PreparedShapes } from './prepare-shapes.ts';
import { idOf, linkOf, SH } from './terms.ts';

/** How long one offer may take. The largest ones need a tenth of it; a regular expression may never end. */
const MOST_MS = 2_000;
/** How long it may take to make sense of the shapes themselves. */
const PREPARE_MS = 20_000;
/** How many results of one offer are looked at. */
const MAX_RESULTS = 2_000;

/** One result of a validation (SHACL, section 3.6.2). Nodes by their ids, blank ones as `_:name`. */
export interface ShapeResult {
  readonly focus: string;
  /** Any other severity than the three of the standard counts as a violation. */
  readonly severity: ShapeSeverity;
  /** The shape that says it, blank for most properties. */
  readonly shape: string;
  /** The property; null where the result is about the node itself, or the path is none of one property. */
  readonly path: string | null;
  /** The local name of the constraint component. */
  readonly component: string;
  readonly value: { readonly text: string; readonly isLiteral: boolean } | null;
  /** As the shape words it, with the language that it states (empty where none). Empty where the shape says nothing. */
  readonly messages: readonly { readonly text: string; readonly language: string }[];
}

/** What came of validating one graph. `slow` and `broken`: nothing is known of it. */
export type Validated =
  | { readonly state: 'validated'; readonly results: readonly ShapeResult[] }
  | { readonly state: 'slow' }
  | { readonly state: 'broken'; readonly why: string };

export interface ShapesValidator {
  /**
   * Validates those nodes of a graph for which `isFocus` is true. Never throws for what is in it, and ends after `mostMs`
   * whatever is in it.
   */
  validate(data: readonly Quad[], isFocus: (id: string) => boolean): Validated;
}

/**
 * The parts of the library that do not wait. Its public call awaits imports before, and we give none; and it validates
 * every node, also those that are only there so that references to them can be looked at.
 */
interface Engine {
  setDataGraph(data: Store): void;
  readonly $data: unknown;
  readonly shapesGraph: {
    readonly shapesWithTarget: readonly { getTargetNodes(data: unknown): readonly Term[] }[];
  };
  readonly validationEngine: {
    initReport(): void;
    validateNodeAgainstShape(focus: Term, shape: unknown, data: unknown): boolean;
    getReport(): Awaited<ReturnType<SHACLValidator['validate']>>;
  };
}

type LibraryResult = ReturnType<Engine['validationEngine']['getReport']>['results'][number];

const localName = (name: string): string => name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);
const severityOf = (iri: string | undefined): ShapeSeverity =>
  iri === SH.Warning ? 'warning' : iri === SH.Info ? 'info' : 'violation';

function resultOf(result: LibraryResult, stated: ReadonlySet<string>): ShapeResult {
  const { focusNode, path, sourceConstraintComponent, sourceShape, severity, value, message } = result;
  const shape = sourceShape === null ? '' : idOf(sourceShape);
  return {
    focus: focusNode === null ? '' : idOf(focusNode),
    severity: severityOf(severity?.value),
    shape,
    path: path?.termType === 'NamedNode' ? path.value : null,
    component: localName(sourceConstraintComponent?.value ?? '').replace(/ConstraintComponent$/, ''),
    value: value === null ? null : { text: idOf(value), isLiteral: value.termType === 'Literal' },
    messages: !stated.has(shape)
      ? []
      : message.map((one) => ({ text: one.value, language: 'language' in one ? String(one.language) : '' })),
  };
}

const isTimeout = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Validates graphs against shapes, one after the other. Each has a limit of time that also ends a regular expression,
 * which nothing else does: the call is made from a script of its own, and V8 ends that.
 * @throws UsageError `shapes` where the shapes cannot be validated against at all.
 */
export function createShapesValidator(
  { quads }: Pick<PreparedShapes, 'quads'>,
  { mostMs = MOST_MS }: { readonly mostMs?: number } = {},
): ShapesValidator {
  const script = new Script('run()');
  const sandbox: { run: () => unknown } = { run: () => null };
  const context = createContext(sandbox);
  const stated = new Set(quads.filter(({ predicate }) => predicate.value === SH.message).map((q) => idOf(q.subject)));
  let engine: Engine | null = null;
  const made = (): Engine => {
    const one = new SHACLValidator(new Store([...quads])) as unknown as Engine;
    // Read now, because the library does that when it is first asked.
    one.shapesGraph.shapesWithTarget.at(0);
    return one;
  };
  function limited<T>(ms: number, work: () => T): T {
    sandbox.run = work;
    return script.runInContext(context, { timeout: ms }) as T;
  }
  const validate: ShapesValidator['validate'] = (data, isFocus) => {
    try {
      engine ??= limited(PREPARE_MS, made);
      const { validationEngine, shapesGraph } = engine;
      const at = engine;
      const results = limited(mostMs, () => {
        at.setDataGraph(new Store([...data]));
        validationEngine.initReport();
        for (const shape of shapesGraph.shapesWithTarget)
          for (const focus of shape.getTargetNodes(at.$data))
            if (isFocus(idOf(focus))) validationEngine.validateNodeAgainstShape(focus, shape, at.$data);
        return validationEngine.getReport().results.slice(0, MAX_RESULTS);
      });
      return { state: 'validated', results: results.map((one) => resultOf(one, stated)) };
    } catch (error) {
      // It was stopped in the middle of something, and does not know where it stands.
      engine = null;
      return isTimeout(error) ? { state: 'slow' } : { state: 'broken', why: messageOf(error) };
    }
  };
  // What is wrong with shapes shows with a node of each class that has nothing else.
  const classes = quads.filter(({ predicate }) => predicate.value === SH.targetClass);
  const tried = validate(
    classes.map(({ object }, n) => linkOf(`_:try${n}`, RDF.type, idOf(object))),
    () => true,
  );
  if (tried.state === 'broken') throw new UsageError('shapes', `The shapes cannot be used: ${tried.why}`);
  return { validate };
}
