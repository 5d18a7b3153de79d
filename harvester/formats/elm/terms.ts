import { type Finding, found } from '../../../services/model/finding.ts';
import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { ADMS, DC, ELM, FOAF, OWL, QL, RDF, ROV, SKOS } from '../../../services/vocab/namespaces.ts';
import { nearestTerm, profileTerm } from '../../../services/vocab/profile-terms.ts';

/** How many terms of one document are counted. A document that makes up more learns of these. */
const MAX_TERMS = 2_000;
const MAX_REPORTED = 100;
/** How much the value of one finding holds. */
const NOTE_CHARACTERS = 190;

/**
 * Properties that lead to something in an offer. An alternative label is only searched for words that tell a
 * micro-credential.
 */
const USED: ReadonlySet<string> = new Set(
  [ADMS, DC, ELM, FOAF, OWL, QL, RDF, ROV, SKOS]
    .flatMap((vocabulary) => Object.values(vocabulary))
    .filter((iri) => iri !== SKOS.altLabel),
);
/** Properties that are read for the catalogue's own purposes, or that say nothing that could be shown. */
const SILENT: ReadonlySet<string> = new Set([SKOS.prefLabel, SKOS.inScheme]);
const OFFERS: ReadonlySet<string> = new Set([
  QL.LearningOpportunitySpecification,
  QL.LearningOpportunityInstance,
  ELM.Qualification,
  ELM.LearningAchievementSpecification,
  ELM.LearningOpportunity,
]);

function count(map: Map<string, number>, term: string): void {
  const known = map.get(term);
  if (known !== undefined) map.set(term, known + 1);
  else if (map.size < MAX_TERMS) map.set(term, 1);
}

/**
 * Reports terms that no profile has, one finding for each, and in one note the terms that the profiles have but the
 * catalogue has no place for.
 */
export function reportTerms(index: SubjectIndex, report: (finding: Finding) => void): void {
  const properties = new Map<string, number>();
  const classes = new Map<string, number>();
  for (const { predicates, objects } of index.subjects()) {
    let isOffer = false;
    let noted = false;
    for (let at = 0; at < predicates.length; at++) {
      const predicate = predicates[at] ?? '';
      if (predicate === RDF.type) {
        const type = objects[at]?.value ?? '';
        isOffer ||= OFFERS.has(type);
        count(classes, type);
      } else count(properties, predicate);
      noted ||= predicate === ELM.additionalNote;
    }
    if (isOffer && noted) count(properties, 'elm:additionalNote');
  }
  let reported = 0;
  const unused: string[] = [];
  const tell = (code: 'unknown-class' | 'unknown-property', iri: string, times: number) => {
    const term = profileTerm(iri);
    if (term === null || term.exists || reported++ >= MAX_REPORTED) return;
    const nearest = nearestTerm(term.name);
    const value = `${term.shown} (${times}×)${nearest === null ? '' : ` → ${nearest}`}`;
    report(found(code, { path: term.shown, value }));
  };
  for (const [iri, times] of classes) tell('unknown-class', iri, times);
  for (const [iri, times] of properties) {
    if (iri === 'elm:additionalNote') unused.push(iri);
    tell('unknown-property', iri, times);
    const term = profileTerm(iri);
    if (term?.exists && !USED.has(iri) && !SILENT.has(iri)) unused.push(term.shown);
  }
  let line = '';
  for (const name of [...unused.sort(), '']) {
    if (line !== '' && (name === '' || line.length + name.length > NOTE_CHARACTERS)) {
      report(found('elements-not-used', { value: line }));
      line = '';
    }
    line += line === '' ? name : `, ${name}`;
  }
}
