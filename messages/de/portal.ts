import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  tokenRefused: 'Das Token gilt nicht',
  tokenForm: 'Das ist kein Portal-Token, oder ein Teil davon fehlt.',
  tokenAlgorithm: 'Portal-Tokens sind mit EdDSA (Ed25519) signiert und mit nichts anderem.',
  tokenUnknownKey:
    'Kein Schlüssel dieses Katalogs hat dieses Token signiert: Es stammt von anderswo, oder sein Schlüssel wurde zurückgezogen.',
  tokenSignature: 'Die Signatur passt nicht: Das Token wurde verändert.',
  tokenExpired: 'Das Token ist abgelaufen.',
  tokenContent: 'Das Token enthält nicht, was ein Portal-Token enthält.',
  tokenLong: 'Das ist länger als jedes Portal-Token.',
  tokenTwice: 'Es wurden zwei verschiedene Tokens angegeben; bitte nur eines angeben.',
  tokenNoKeys: 'Dieser Katalog hat keine Schlüssel, deshalb gilt hier kein Token.',
  tokenFilter: 'Ein Filter im Token ist hier nicht mehr bekannt; ein neues Token ist nötig.',
  linkNotOurs: 'Dieser Link wurde nicht hier gemacht, oder ein Teil davon fehlt.',
  linkLong: 'Diese Suche ist zu lang, um sie zu merken.',
  adminNeeded: 'Dafür braucht es das Token einer Administratorin oder eines Administrators.',
  jobsNone: 'Dieser Katalog zeigt keine Warteschlange von Aufgaben.',
  exclusionBody: 'Senden Sie JSON mit reason (bis 500 Zeichen) und, falls es endet, until (YYYY-MM-DD).',
  exclusionsFull: 'Das Portal lässt schon {most} aus; entfernen Sie zuerst einige.',
  notLocked: '{name} ist kein Filter, deshalb kann ein Token es nicht festlegen.',
  lockEmpty: 'Das Token hat keinen Filter und würde nichts festlegen.',
  lockLong: 'Die Filter eines Tokens haben höchstens {most} Zeichen.',
};
