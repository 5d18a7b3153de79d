import { findings } from '../../messages/en/findings.ts';
import { messagesIn } from '../../messages/messages.ts';

/** Commands speak English. */
export const ENGLISH = { ...messagesIn('en'), findings };
