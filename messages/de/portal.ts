import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  notLocked: '{name} ist kein Filter, deshalb kann ein Token es nicht festlegen.',
  lockEmpty: 'Das Token hat keinen Filter und würde nichts festlegen.',
  lockLong: 'Die Filter eines Tokens haben höchstens {most} Zeichen.',
};
