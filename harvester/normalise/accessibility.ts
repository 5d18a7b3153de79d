import type { Instance } from '../../services/model/instance.ts';
import type { DraftAccessibility } from '../draft.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { languageMap, untagged } from './texts.ts';

type Accessibility = Instance['accessibility'][number];

const MAX_FEATURES = 50;

/**
 * What is stated about accessibility, in an order of our own. A feature for which there is no word of ours is `other`,
 * and its own word stands in the note: what somebody needs to know must not be lost in a list of ours.
 */
export function accessibilityOf(drafts: readonly DraftAccessibility[], report: RecordFindings): Accessibility[] {
  if (drafts.length === 0) return [];
  const bySaid = new Map<string, Accessibility>();
  for (const { feature: word, stated, note: texts } of atMost(drafts, MAX_FEATURES, 'accessibility', report)) {
    const feature = report.vocabulary.accessibility(word);
    const own = languageMap(texts, 'accessibility/note', report);
    const note = Object.keys(own).length > 0 || (feature !== null && feature !== 'other') ? own : untagged(word);
    if (feature === null && Object.keys(note).length === 0) continue;
    const read = { feature: feature ?? ('other' as const), stated, note };
    bySaid.set(JSON.stringify(read), read);
  }
  return [...bySaid].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
}
