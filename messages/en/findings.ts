import type { FindingWords } from '../words.ts';

/** English: what follows from a finding. Its sentence comes with the finding itself. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Nothing of the document was read; what was published before stays as it is.',
    nothingPublished: 'Nothing of this run was published; what was published before stays as it is.',
    leftOut: 'The offer is not in the catalogue.',
    valueLost: 'This value is not shown and not searched; the offer counts as one that does not state it.',
    partLost: 'A part of what was stated, or asked for, is missing from the offer.',
    shown: 'The value is shown as it is written, but filters do not find it.',
    changed: 'The text is shown otherwise than it was written.',
    understood: 'Nothing is lost; other readers may not understand it.',
    notRecognised: 'The offer may not be recognised as the same one when it is published again.',
    entryLost: 'This source of the manifest is not read.',
    worthKnowing: 'Nothing is lost.',
  },
  message: {},
};
