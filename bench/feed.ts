import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { generatedOffer, type Texts } from './generated-offer.ts';

/** The institution to which all generated feeds belong. */
export const BENCH_DOMAIN = 'bench.example';

export const FEED_PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> .
@prefix e: <http://data.europa.eu/snb/model/elm/> .
@prefix d: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix x: <http://www.w3.org/2001/XMLSchema#> .
@prefix l: <http://publications.europa.eu/resource/authority/language/> .
@prefix k: <http://data.europa.eu/snb/isced-f/> .
@prefix q: <http://data.europa.eu/snb/eqf/> .
@prefix o: <http://data.europa.eu/snb/learning-opportunity/> .
@prefix m: <http://data.europa.eu/snb/learning-assessment/> .
@prefix s: <http://data.europa.eu/esco/skill/> .
@prefix c: <https://${BENCH_DOMAIN}/o/> .
@prefix i: <https://${BENCH_DOMAIN}/i/> .

<https://${BENCH_DOMAIN}/> a ql:HigherEducationInstitution ; adms:identifier [ a ql:SchacIdentifier ; e:schemeId ql:Schac ; skos:notation "${BENCH_DOMAIN}" ] .
`;

/** A made-up UUID in the form of version 4. It stands for a skill, is no ESCO concept, and is only used in benches. */
const skillName = (n: number) => `s:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const both = ({ en, de }: Texts) => `"${en}"@en, "${de}"@de`;

/** The generated offer of this number and version in Turtle: about 60 triples. */
export function offerText(n: number, version: number): string {
  const { title, description, type, eqf, isced, ects, outcomes, runs } = generatedOffer(n, version);
  const achieved = outcomes.map(
    (outcome) =>
      `[ a e:LearningOutcome ; d:title ${both(outcome.title)} ; e:relatedESCOSkill ${skillName(outcome.skill)} ]`,
  );
  const instances = runs.map(
    ({ language, mode, start, end }, index) =>
      `i:${n}-${index} a ql:LearningOpportunityInstance ; e:learningAchievementSpecification c:${n} ; e:providedBy <https://${BENCH_DOMAIN}/> ; e:defaultLanguage l:${language} ; e:mode m:${mode} ; d:temporal [ a d:PeriodOfTime ; e:startDate "${start}T00:00:00Z"^^x:dateTime ; e:endDate "${end}T00:00:00Z"^^x:dateTime ] ; foaf:homepage [ a e:WebResource ; e:contentUrl "https://${BENCH_DOMAIN}/r/${n}-${index}" ] .`,
  );
  return `c:${n} a ql:LearningOpportunitySpecification ; adms:identifier [ a e:Identifier ; e:schemeName "course code" ; e:schemeId "https://${BENCH_DOMAIN}/codes" ; skos:notation "B-${n}" ] ; d:title ${both(title)} ; d:description ${both(description)} ; d:language l:ENG, l:DEU ; d:publisher <https://${BENCH_DOMAIN}/> ; d:type o:${type} ; e:EQFLevel q:${eqf} ; e:ISCEDFCode k:${isced} ; e:creditPoint [ a e:CreditPoint ; e:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> ; e:point "${ects}" ] ; e:volumeOfLearning "PT${ects * 25}H"^^x:duration ; foaf:homepage [ a e:WebResource ; e:contentUrl "https://${BENCH_DOMAIN}/c/${n}" ] ; e:learningOutcome ${achieved.join(', ')} .
${instances.join('\n')}
`;
}

export interface FeedOptions {
  readonly path: string;
  readonly offers: number;
  /** One offer in this many differs from the feed without changes. 0 = none. */
  readonly changedEvery: number;
}

/** Writes a generated ELM feed in Turtle; answers its size in bytes. */
export async function writeFeed({ path, offers, changedEvery }: FeedOptions): Promise<number> {
  const file = createWriteStream(path);
  const done = finished(file);
  file.write(FEED_PREFIXES);
  for (let n = 0; n < offers; n++) {
    const text = offerText(n, changedEvery > 0 && n % changedEvery === 0 ? 1 : 0);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await done;
  return file.bytesWritten;
}
