import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftAudience } from '../draft.ts';
import { globalIri } from './keys.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { parseBoolean } from './scalars.ts';
import { languageMap, untagged } from './texts.ts';

type OpenTo = OfferContent['openTo'];

const MAX_GROUPS = 50;
const MAX_WORDS = 50;

interface Words {
  readonly known: readonly OpenTo['who'][];
  /** Words that tell more than ours do: unknown ones, and those for a closed circle. */
  readonly telling: readonly string[];
}

function wordsOf(audiences: readonly DraftAudience[], report: RecordFindings): Words {
  const known: OpenTo['who'][] = [];
  const telling: string[] = [];
  const all = [...new Set(audiences.flatMap(({ who }) => who.filter((word) => word.trim() !== '')))].sort();
  for (const word of atMost(all, MAX_WORDS, 'learnerGroup/who', report)) {
    const who = report.vocabulary.audience(word);
    if (who === null) report.add('code-unknown', 'learnerGroup/who', word);
    else known.push(who);
    if (who === null || (who === 'restricted' && word.trim().toLowerCase() !== who)) telling.push(word);
  }
  return { known, telling };
}

/**
 * Who may take part, by what the offer and its instances state. It is anyone as soon as one of them says so. A word
 * that we do not know admits nobody; it stands in the note, so that a learner can read it.
 */
export function openToOf(audiences: readonly DraftAudience[], report: RecordFindings): OpenTo {
  const open = audiences.flatMap(({ openToNonEnrolled }) =>
    openToNonEnrolled.map((raw) => parseBoolean(raw, 'learnerGroup/openToOthers', report)),
  );
  const groups = [
    ...new Set(
      audiences.flatMap(({ studentsOf }) =>
        studentsOf.flatMap((group) => globalIri(group, 'learnerGroup/studentsOf', report) ?? []),
      ),
    ),
  ].sort();
  const { known, telling } = wordsOf(audiences, report);
  const own = languageMap(
    audiences.flatMap(({ note }) => note),
    'learnerGroup/note',
    report,
  );
  const says = (who: OpenTo['who']): boolean => known.includes(who);
  const who = (): OpenTo['who'] => {
    if (open.includes(true) || says('anyone')) return 'anyone';
    if (says('alliance')) return 'alliance';
    if (groups.length > 0 || says('restricted')) return 'restricted';
    return open.includes(false) || says('own-students') ? 'own-students' : 'unknown';
  };
  return {
    who: who(),
    groups: [...atMost(groups, MAX_GROUPS, 'learnerGroup/studentsOf', report)],
    note: Object.keys(own).length > 0 || telling.length === 0 ? own : untagged(telling.join(', ')),
  };
}
