import { setImmediate } from 'node:timers/promises';
import { dayOf } from '../services/model/day.ts';
import { judgedOffer } from '../services/registry/rules/judged-offer.ts';
import type { Judging } from '../services/registry/rules/judging.ts';
import { instanceVerdicts } from '../services/registry/verdict/instance-verdicts.ts';
import { explanationFacts, toVerdict } from '../services/registry/verdict/verdict.ts';
import type { OfferDocument } from '../services/search/document.ts';
import { batchesOf } from '../services/store/home/batches.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import type { AskConcepts } from './known-concepts.ts';
import { projectOffer } from './project.ts';
import type { IndexingDeps } from './sync.ts';

/** How many offers are projected in one turn. */
const TURN_OFFERS = 25;

/** Every skill that documents of these offers name: their own, and those of their outcomes. */
function skillsOf(records: readonly OfferRecord[]): string[] {
  return records.flatMap(({ content }) => [
    ...content.skills.map(({ uri }) => uri),
    ...content.learningOutcomes.flatMap(({ skills }) => skills.map(({ uri }) => uri)),
  ]);
}

/** Makes the documents of a batch: judges the offers as of today and looks their skills up. */
export async function documentsOf(
  records: readonly OfferRecord[],
  { judging, concepts }: { readonly judging: Judging; readonly concepts: AskConcepts },
  deps: IndexingDeps,
): Promise<OfferDocument[]> {
  await judging.prepare(records);
  const skills = await concepts(skillsOf(records));
  const asOf = dayOf(deps.now());
  const documents: OfferDocument[] = [];
  for (const some of batchesOf(records, TURN_OFFERS)) {
    // Others get their turn in between: answers of this process, and batches that wait to be handed to the engine.
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
