import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createRandom } from './random.ts';
import { WORDS } from './words.ts';

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

const ISCED = [
  '0111',
  '0288',
  '0311',
  '0413',
  '0511',
  '0541',
  '0611',
  '0612',
  '0613',
  '0714',
  '0732',
  '0811',
  '0913',
  '0915',
  '0923',
  '1013',
];
const TYPES = ['74a4a268e8', '05053c1cbe', '0f7dac46ca', '17744a2647'];
const MODES = ['920fbb3cbe', '9191af2ed9', 'e92d221e4d'];
const FIRST_YEAR = 2027;

type Random = ReturnType<typeof createRandom>;

function phrase(random: Random, language: 'en' | 'de', words: number): string {
  const list = WORDS[language];
  return Array.from({ length: words }, () => random.pick(list)).join(' ');
}

const day = (random: Random) =>
  `${FIRST_YEAR + random.whole(2)}-${String(1 + random.whole(12)).padStart(2, '0')}-${String(1 + random.whole(28)).padStart(2, '0')}`;

/** A made-up UUID in the form of version 4. It stands for a skill, is no ESCO concept, and is only used in benches. */
const skill = (n: number) => `s:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * One offer of about 60 triples: two languages, three outcomes, three skills, one to three instances. Another `version`
 * gives another text.
 */
export function offerText(n: number, version: number): string {
  const random = createRandom(n * 7919 + 17);
  const ects = 1 + random.whole(20);
  const outcomes = [0, 1, 2].map(
    () =>
      `[ a e:LearningOutcome ; d:title "${phrase(random, 'en', 6)}"@en, "${phrase(random, 'de', 6)}"@de ; e:relatedESCOSkill ${skill(random.whole(800))} ]`,
  );
  const instances = Array.from({ length: 1 + random.whole(3) }, (_, index) => {
    const start = day(random);
    return `i:${n}-${index} a ql:LearningOpportunityInstance ; e:learningAchievementSpecification c:${n} ; e:providedBy <https://${BENCH_DOMAIN}/> ; e:defaultLanguage l:${random.pick(['ENG', 'DEU'])} ; e:mode m:${random.pick(MODES)} ; d:temporal [ a d:PeriodOfTime ; e:startDate "${start}T00:00:00Z"^^x:dateTime ; e:endDate "${start.slice(0, 4)}-12-30T00:00:00Z"^^x:dateTime ] ; foaf:homepage [ a e:WebResource ; e:contentUrl "https://${BENCH_DOMAIN}/r/${n}-${index}" ] .`;
  });
  const change = version === 0 ? '' : ` (edition ${version})`;
  return `c:${n} a ql:LearningOpportunitySpecification ; adms:identifier [ a e:Identifier ; e:schemeName "course code" ; e:schemeId "https://${BENCH_DOMAIN}/codes" ; skos:notation "B-${n}" ] ; d:title "${phrase(random, 'en', 4)}${change}"@en, "${phrase(random, 'de', 4)}${change}"@de ; d:description "${phrase(random, 'en', 30)}."@en, "${phrase(random, 'de', 30)}."@de ; d:language l:ENG, l:DEU ; d:publisher <https://${BENCH_DOMAIN}/> ; d:type o:${random.pick(TYPES)} ; e:EQFLevel q:${5 + random.whole(4)} ; e:ISCEDFCode k:${random.pick(ISCED)} ; e:creditPoint [ a e:CreditPoint ; e:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> ; e:point "${ects}" ] ; e:volumeOfLearning "PT${ects * 25}H"^^x:duration ; foaf:homepage [ a e:WebResource ; e:contentUrl "https://${BENCH_DOMAIN}/c/${n}" ] ; e:learningOutcome ${outcomes.join(', ')} .
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
