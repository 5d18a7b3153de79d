import type { Messages } from '../../messages/words.ts';
import type { Offer } from '../../services/model/public-offer.ts';

/** What is known for each criterion of recognition, each with its sentence in the reader's language. */
export function wordRecognition(
  criteria: Offer['recognitionInformation'],
  messages: Messages,
): Offer['recognitionInformation'] {
  return Object.fromEntries(
    Object.entries(criteria).map(([name, criterion]) => [
      name,
      criterion.rule === undefined ? criterion : { ...criterion, text: messages.recognition[criterion.rule] },
    ]),
  );
}
