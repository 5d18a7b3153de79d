const FIRST_HIGH = 0x80;
/** The characters of Windows-1252 for the bytes from 0x80 to 0x9f. Our runtime decodes these as Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const OWN = /[\u0080-\u009f]/g;

/** The text of bytes in Windows-1252. For all other bytes this is the same as Latin-1. */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(OWN, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - FIRST_HIGH));
}
