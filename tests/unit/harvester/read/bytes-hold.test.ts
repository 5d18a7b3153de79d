import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesHold } from '../../../../harvester/read/bytes-hold.ts';
import { erasable, erasedText } from '../../../../services/vocab/erased-text.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'accredex-hold-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
function holds(bytes: Uint8Array | string, text = 'jürgen weiß', size = 65_536): Promise<boolean> {
  const erased = erasedText([erasable(text) ?? '']);
  if (erased === null) throw new Error('nothing to find');
  return bytesHold(pieces(Buffer.from(bytes), size), erased, scratch);
}

const NAME = 'Jürgen Weiß';
const LONG = 'Watts and tides. '.repeat(40_000);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
/** A workbook as spreadsheet programs write it, with these shared texts. */
const workbook = (sharedStrings: string, more: Record<string, string> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?><sst>${sharedStrings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const RUN = '</t></r><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">';

const FOUND: readonly (readonly [string, Uint8Array | string])[] = [
  ['in the middle of a long document', `${LONG}${NAME}.${LONG}`],
  ['with the escapes of JSON', '{"by":"J\\u00fcrgen Wei\\u00DF"}'],
  ['with a line break of JSON between the words', '{"by":"Jürgen\\nWeiß"}'],
  ['with the long escapes of Turtle', ':x :by "J\\U000000FCrgen Wei\\u00df" .'],
  ['with numbers of XML', '<a>J&#252;rgen&#160;Wei&#xdf;</a>'],
  ['with names of HTML', '<p>J&uuml;rgen&nbsp;Wei&szlig;</p>'],
  ['escaped in HTML in JSON', '{"by":"\\u003cp\\u003eJ\\u0026uuml;rgen Wei\\u0026szlig;"}'],
  ['escaped twice', '<p>J&amp;uuml;rgen Wei&amp;#223;</p>'],
  ['in an address', 'https://uni.example/?q=J%C3%BCrgen%20Wei%C3%9F'],
  ['between elements', '<p>Jürgen<br/><b class="x">Weiß</b></p>'],
  ['cut by elements', '<p>Jür<wbr>gen We<i>iß</i></p>'],
  ['with what nobody sees', 'Jür\u00adgen\u200b We\u2060iß'],
  ['with much space', `Jürgen\n${' '.repeat(60)}Weiß`],
  ['in the other form of letters', NAME.normalize('NFD')],
  ['in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`id;by\n1;${NAME}`, 'utf16le')])],
  ['in UTF-16 without its mark', Buffer.from(`id;by\n1;${NAME}`, 'utf16le')],
  ['in UTF-16 of the other order', utf16be(`id;by\n1;${NAME}`)],
  ['in UTF-16 at an odd place, as in old workbooks', Buffer.concat([latin1('x'), Buffer.from(NAME, 'utf16le')])],
  ['in Latin-1', latin1(`id;by\n1;${NAME}\n`)],
  ['in Latin-1 in the middle of UTF-8', Buffer.concat([Buffer.from('Größe\n'), latin1(NAME), Buffer.from('\nß')])],
  ['damaged by a wrong encoding', `by ${Buffer.from(NAME).toString('latin1')}`],
  ['in a gzip file', gzipSync(`<p>${NAME}</p>`)],
  ['in a gzip file of UTF-16', gzipSync(Buffer.from(`1;${NAME}`, 'utf16le'))],
  ['in a file of an archive', zipSync({ 'a.ttl': strToU8('x'), 'b.ttl': strToU8(`:x :by "${NAME}" .`) })],
  ['in a gzip file in an archive', zipSync({ 'a.ttl.gz': gzipSync(`:x :by "${NAME}" .`) })],
  ['in an archive in an archive', zipSync({ 'a.zip': zipSync({ 'b.csv': latin1(NAME) }) })],
  ['in the name of a file', zipSync({ 'Jürgen Weiß.ttl': strToU8('x') })],
  ['in a workbook', workbook(`<si><t>${NAME}</t></si>`)],
  ['in a workbook, in several styles', workbook(`<si><r><t>Jür${RUN}gen ${RUN}We${RUN}iß</t></r></si>`)],
  ['as the author of a workbook', workbook('', { 'docProps/core.xml': `<dc:creator>${NAME}</dc:creator>` })],
  ['in a remark of a workbook', workbook('', { 'xl/comments1.xml': `<t>${NAME}: ask me</t>` })],
];

describe('A text that is to be erased is found in bytes', () => {
  it.each(FOUND)('%s', async (_, bytes) => {
    expect(await holds(bytes)).toBe(true);
    expect(await holds(bytes, 'Jürgen Weise')).toBe(false);
  });

  it('wherever these are cut', async () => {
    for (const [, bytes] of FOUND.slice(1))
      for (const size of [1, 7]) expect(await holds(bytes, NAME, size)).toBe(true);
    for (const [, bytes] of FOUND.slice(0, 1)) expect(await holds(bytes, NAME, 4_999)).toBe(true);
    for (let before = 0; before < 40; before++)
      expect(await holds(`${'x '.repeat(131_060 + before)}${NAME} ${LONG}`)).toBe(true);
  });

  it('in the encodings of the rest of Europe, where no byte says which one it is', async () => {
    const polish = Buffer.from([0x3b, 0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a, 0x20, 0xaf, 0xf3, 0xb3, 0x77, 0x3b]);
    expect(await holds(polish, 'Łukasz Żółw')).toBe(true);
    const bulgarian = Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0x20, 0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2]);
    expect(await holds(bulgarian, 'Иван Петров')).toBe(true);
    const japanese = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="shift_jis"?><a>'),
      Buffer.from([0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe]),
    ]);
    expect(await holds(japanese, '山田太')).toBe(true);
  });

  it('as an e-mail address with its domain in either way', async () => {
    expect(await holds('{"mail":"ilse\\u0040k\\u00f6ln.example"}', 'ilse@xn--kln-sna.example')).toBe(true);
    expect(await holds('mailto:ilse%40xn--kln-sna.example', 'ilse@köln.example')).toBe(true);
  });
});

describe('Bytes without a text', () => {
  it('are told from those with a longer word, wherever they are cut', async () => {
    for (const size of [1, 3, 65_536]) expect(await holds('by Jürgen Weißmann', NAME, size)).toBe(false);
    for (let before = 0; before < 20; before++)
      expect(await holds(`${'x '.repeat(131_062)}${' '.repeat(before)}Jürgen Weißmann ${LONG}`)).toBe(false);
    expect(await holds(workbook('<si><t>Tides</t></si>'))).toBe(false);
    expect(await holds('')).toBe(false);
  });

  it('may hold it where nobody can unpack them', async () => {
    const gzip = gzipSync('nothing of it '.repeat(1_000));
    expect(await holds(gzip)).toBe(false);
    expect(await holds(gzip.subarray(0, 60))).toBe(true);
    const archive = zipSync({ 'a.ttl': strToU8('nothing of it') });
    expect(await holds(archive.subarray(0, 30))).toBe(true);
    expect(await holds(gzipSync(gzipSync(gzipSync(gzipSync('deep')))))).toBe(false);
    expect(await holds(gzipSync(gzipSync(gzipSync(gzipSync(gzipSync('deeper'))))))).toBe(true);
  });

  it('may hold it where they unfold to more than any reader takes, and are given up early', async () => {
    const began = performance.now();
    expect(await holds(gzipSync(Buffer.alloc(60_000_000, 'x ')))).toBe(true);
    expect(await holds(zipSync({ 'a.ttl': Buffer.alloc(60_000_000, 'x ') }))).toBe(true);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it('leave no file behind', async () => {
    await holds(zipSync({ 'a.ttl': strToU8(NAME) }));
    expect(await readdir(scratch)).toEqual([]);
  });
});

it('A text in an address of data is not found, because no reader of ours opens these', async () => {
  expect(await holds(`<img src="data:text/plain;base64,${Buffer.from(NAME).toString('base64')}">`)).toBe(false);
});
