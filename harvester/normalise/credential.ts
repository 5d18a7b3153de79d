import { cutText } from '../../services/model/cut-text.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftCredential } from '../draft.ts';
import { plainText } from './plain-text.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

const MAX_FORMATS = 20;
const MAX_CHARACTERS = 200;

/** What a learner receives in the end, and in which technical formats. */
export function credentialOf({ form, formats }: DraftCredential, report: RecordFindings): OfferContent['credential'] {
  const known = form === null || form.trim() === '' ? 'unknown' : report.vocabulary.credentialForm(form);
  if (known === null) report.add('code-unknown', 'credential', form);
  const named = atMost(formats, MAX_FORMATS, 'credentialFormat', report)
    .map((format) => cutText(plainText(format, true).text, MAX_CHARACTERS))
    .filter((format) => format !== '');
  return { form: known ?? 'unknown', formats: [...new Set(named)].sort() };
}
