import type { DraftOutcome, DraftText } from '../../draft.ts';
import { SILENT_OUTCOME } from '../../silent-draft.ts';
import { type ReadOutcomes, splitOutcome } from '../json/split-outcome.ts';
import { textsOf } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, memberOf } from '../json/values.ts';

/** An outcome of version 6: a record of its own. */
function described(outcome: JsonObject): DraftOutcome {
  const name = textsOf(memberOf(outcome, 'name'));
  const description = textsOf(memberOf(outcome, 'description'));
  return name.length > 0
    ? { ...SILENT_OUTCOME, title: name, note: description }
    : { ...SILENT_OUTCOME, title: description };
}

const isText = (value: unknown): boolean => !isObject(value) || 'value' in value;

/**
 * Learning outcomes of both versions: lists of texts, one list for each outcome; records; or ids of records that are
 * known by `byId`. A list in one text (with bullets, or in paragraphs) becomes an outcome for each piece. `once` takes
 * out what stands twice.
 */
export function outcomesOf(
  record: JsonObject,
  byId: ReadonlyMap<string, JsonObject>,
  once: (texts: readonly DraftText[]) => readonly DraftText[] = (texts) => texts,
): ReadOutcomes {
  const stated = listOf(memberOf(record, 'learningOutcomes'));
  const ids = stated.length > 0 ? [] : listOf(memberOf(record, 'learningOutcomeIds'));
  const records = [
    ...stated.filter((item) => isObject(item) && !isText(item)),
    ...ids.map((id) => byId.get(String(id))),
  ];
  const lists = stated.filter(Array.isArray);
  // Against the schema, some write the texts of a single outcome without the inner list.
  const loose = stated.filter((item) => !Array.isArray(item) && isText(item));
  const read = [...lists, ...(loose.length > 0 ? [loose] : [])].map((list) => splitOutcome(once(textsOf(list))));
  return {
    outcomes: [...records.filter(isObject).map(described), ...read.flatMap(({ outcomes }) => outcomes)],
    summary: read.flatMap(({ summary }) => summary),
    wasSplit: read.some(({ wasSplit }) => wasSplit),
  };
}
