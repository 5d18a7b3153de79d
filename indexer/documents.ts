import { setImmediate } from 'node:timers/promises';
import { dayOf } from '../services/model/day.ts';
import { judgedOffer } from '../services/registry/rules/judged-offer.ts';
import type { Judging } from '../services/registry/rules/judging.ts';
import { instanceVerdicts } from '../services/registry/verdict/instance-verdicts.ts';
import { explanationFacts, toVerdict } from '../services/registry/verdict/verdict.ts';
import type { OfferDocument } from '../services/search/document.ts';
import { withInferredSkills } from '../services/skills/infer.ts';
import { matcherOf } from '../services/skills/vocabulary-matcher.ts';
import { batchesOf } from '../services/store/home/batches.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import { skillUris } from './codes.ts';
import type { IndexingDeps } from './deps.ts';
import type { AskConcepts } from './known-concepts.ts';
import { projectOffer } from './project.ts';

/** How many offers are projected in one turn. */
const TURN_OFFERS = 25;

/**
 * The offers of a batch with the skills that are inferred for those whose source names none. Others get their turn in
 * between: answers of this process, and batches that wait to be handed to the engine.
 */
async function withSkills(records: readonly OfferRecord[], deps: IndexingDeps): Promise<OfferRecord[]> {
  const matcher = await matcherOf(deps.db);
  const all: OfferRecord[] = [];
  for (const some of batchesOf(records, TURN_OFFERS)) {
    if (matcher !== null) await setImmediate();
    all.push(...some.map((record) => ({ ...record, content: withInferredSkills(record.content, matcher) })));
  }
  return all;
}

/** Makes the documents of a batch: infers skills, judges the offers as of today and looks their skills up. */
export async function documentsOf(
  read: readonly OfferRecord[],
  asking: { readonly judging: Judging; readonly concepts: AskConcepts },
  deps: IndexingDeps,
): Promise<OfferDocument[]> {
  return projected(await withSkills(read, deps), asking, deps);
}

/** The same of offers as they are, without skills that are inferred. It needs no store. */
export async function projected(
  records: readonly OfferRecord[],
  { judging, concepts }: { readonly judging: Judging; readonly concepts: AskConcepts },
  deps: Pick<IndexingDeps, 'now' | 'cannotSay'>,
): Promise<OfferDocument[]> {
  await judging.prepare(records);
  const skills = await concepts(records.flatMap(({ content }) => skillUris(content)));
  const asOf = dayOf(deps.now());
  const documents: OfferDocument[] = [];
  for (const some of batchesOf(records, TURN_OFFERS)) {
    await setImmediate();
    for (const record of some) {
      const judgement = judging.judge(record, asOf);
      const document = projectOffer(record, {
        skills,
        verdict: toVerdict(judgement, judging.index, judgedOffer(record)),
        facts: explanationFacts(judgement, judging.index),
        instanceVerdicts: instanceVerdicts(record, judgement, judging),
        asOf,
        cannotSay: deps.cannotSay,
      });
      documents.push(document);
    }
  }
  return documents;
}
