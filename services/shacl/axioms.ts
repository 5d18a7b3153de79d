import type { Quad } from 'n3';
import { ELM_32, NAMESPACES, RDF } from '../vocab/namespaces.ts';
import { linkOf, RDFS_SUBCLASS } from './terms.ts';

const { ql, skos } = NAMESPACES;
const CONCEPT = `${skos}Concept`;
/** The name of the list itself in the vocabularies of the European Learning Model. */
const ELM_SCHEME = '25831c2';

/**
 * Which class is a kind of which, as the European Learning Model (3.1 to 3.3) and QualityLink's ontology say it.
 * Publications use these classes and do not say it again.
 */
const KINDS: readonly (readonly [string, string])[] = [
  [`${ELM_32}Organisation`, `${ELM_32}Agent`],
  [`${ELM_32}Person`, `${ELM_32}Agent`],
  [`${ELM_32}Group`, `${ELM_32}Agent`],
  [`${ELM_32}LegalIdentifier`, `${ELM_32}Identifier`],
  [`${ELM_32}Qualification`, `${ELM_32}LearningAchievementSpecification`],
  [`${ELM_32}LearningAchievementSpecification`, `${ELM_32}Specification`],
  [`${ELM_32}LearningActivitySpecification`, `${ELM_32}Specification`],
  [`${ELM_32}LearningAssessmentSpecification`, `${ELM_32}Specification`],
  [`${ELM_32}LearningEntitlementSpecification`, `${ELM_32}Specification`],
  [`${ql}LearningOpportunitySpecification`, `${ELM_32}LearningAchievementSpecification`],
  [`${ql}LearningOpportunityInstance`, `${ELM_32}LearningOpportunity`],
  [`${ql}HigherEducationInstitution`, `${ELM_32}Organisation`],
  [`${ql}GroupOfHEIs`, `${ELM_32}Group`],
  [`${ql}EuropeanUniversityAlliance`, `${ql}GroupOfHEIs`],
  [`${ql}SchacIdentifier`, `${ELM_32}Identifier`],
  [`${ql}OrgRegIdentifier`, `${ELM_32}Identifier`],
];

/** For each class those of which it is a kind, near or far. No class is a kind of itself. */
export type Ancestors = ReadonlyMap<string, readonly string[]>;

/** The ancestors of every class, by the known ontologies and by what shapes say. A circle ends where it began. */
export function ancestorsOf(stated: readonly (readonly [string, string])[]): Ancestors {
  const parents = new Map<string, string[]>();
  for (const [kind, of] of [...KINDS, ...stated]) parents.set(kind, [...(parents.get(kind) ?? []), of]);
  const all = new Map<string, readonly string[]>();
  for (const kind of parents.keys()) {
    const found = new Set<string>();
    const open = [...(parents.get(kind) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === kind || found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    all.set(kind, [...found]);
  }
  return all;
}

/** What the ontologies say of these classes. Of two that are kinds of each other only one direction is told. */
export function axiomsFor(types: ReadonlySet<string>, ancestors: Ancestors): Quad[] {
  const told = new Set<string>();
  return [...types].flatMap((type) =>
    (ancestors.get(type) ?? []).flatMap((above) => {
      if (told.has(`${above} ${type}`)) return [];
      told.add(`${type} ${above}`);
      return [linkOf(type, RDFS_SUBCLASS, above)];
    }),
  );
}

const SNB = /^(http:\/\/data\.europa\.eu\/snb\/(?!model\/)[a-z0-9-]+\/)[^/]+$/;
const AUTHORITY = /^(http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z0-9-]+)\/[^/]+$/;
const OTHER = /^http:\/\/data\.europa\.eu\/(?:esco\/(?:skill|occupation|isced-f)|nuts\/code)\//;

/**
 * What is known of a concept of a European vocabulary by its address alone: that it is one, and of which list. Whether
 * the list has it is for our own checks. Nothing for any other address.
 */
export function conceptQuads(id: string): Quad[] {
  const scheme = SNB.exec(id)?.[1];
  const authority = AUTHORITY.exec(id)?.[1];
  if (scheme === undefined && authority === undefined && !OTHER.test(id)) return [];
  const concept = linkOf(id, RDF.type, CONCEPT);
  const list = scheme === undefined ? authority : scheme + ELM_SCHEME;
  return list === undefined
    ? [concept]
    : [concept, linkOf(id, `${skos}inScheme`, list), linkOf(list, RDF.type, `${skos}ConceptScheme`)];
}
