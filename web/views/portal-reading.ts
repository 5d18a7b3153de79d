import type { Messages } from '../../messages/words.ts';
import type { Reading } from './reading.ts';

/** A reader of the pages around the search. Their words are not among those that a widget carries. */
export interface PortalReading extends Reading {
  readonly messages: Messages;
}
