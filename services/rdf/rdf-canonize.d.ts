declare module 'rdf-canonize' {
  interface CanonizeTerm {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly termType: 'NamedNode'; readonly value: string };
  }
  interface CanonizeQuad {
    readonly subject: CanonizeTerm;
    readonly predicate: CanonizeTerm;
    readonly object: CanonizeTerm;
    readonly graph: CanonizeTerm;
  }
  /** Canonical N-Quads. Rejects where a graph needs more work than `maxWorkFactor` allows. */
  export function canonize(
    quads: readonly CanonizeQuad[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly maxWorkFactor?: number; readonly timeout?: number },
  ): Promise<string>;
}
