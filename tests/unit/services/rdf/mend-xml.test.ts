import { describe, expect, it } from 'vitest';
import { FREE_EXPANSION, XmlMender } from '../../../../services/rdf/mend-xml.ts';
import { HostileXml } from '../../../../services/rdf/xml-doctype.ts';

function mended(text: string, size = text.length) {
  const mender = new XmlMender();
  let out = '';
  for (let at = 0; at < text.length; at += size) out += mender.write(text.slice(at, at + size));
  return { out: out + mender.end(), slips: mender.slips.list().map(({ text }) => text) };
}

const DOCUMENT = `<?xml version="1.0"?><!-- &nbsp; & > --><!DOCTYPE r [<!-- ' --><!ENTITY nbsp "own"><!ENTITY e 'a>&#38;"'>]>
<r a="?a=1&b=2">&nbsp;&e;&eacute;&AMP;&amp;&#xE9;&#11;&foo; & \u000b\u0001😀\ud800
<![CDATA[&nbsp;<!-- & ]]><b/><!-- &eacute; --></r>`;

describe('A text of XML', () => {
  it('keeps what its slips meant, wherever its pieces end, and changes nothing in comments and CDATA', () => {
    const whole = mended(DOCUMENT);
    expect(whole.out).toBe(
      DOCUMENT.replace("<!-- ' -->", '')
        .replace('a=1&b', 'a=1&amp;b')
        .replace(
          '&nbsp;&e;&eacute;&AMP;&amp;&#xE9;&#11;&foo; & \u000b\u0001😀\ud800',
          'owna&#62;&#38;&#34;é&#38;&amp;&#233;&amp;foo; &amp;  😀',
        ),
    );
    for (let size = 1; size < 40; size++) {
      const pieces = mended(DOCUMENT, size);
      expect(pieces.out).toBe(whole.out);
      expect(pieces.slips.sort()).toEqual(whole.slips.sort());
    }
  });

  it('tells each kind of slip once, with its first line and how often it was', () => {
    expect(mended('<r>\n&nbsp;&nbsp;\n&nbsp;</r>').slips).toEqual([
      "line 2: &nbsp; is not declared in the document and was read as HTML's (3×)",
    ]);
    expect(mended(`<r>${Array.from({ length: 300 }, (_, at) => `&x${at};`).join('')}</r>`).slips.at(-1)).toBe(
      '200 more',
    );
  });

  it('that is right stays as it is', () => {
    const right = '<r a="&lt;">&amp;&quot;&apos;&gt; ]]&gt; é\t\r\n</r>';
    expect(mended(right)).toEqual({ out: right, slips: [] });
  });

  it('is hostile where its entities come to many times its own length, and not where they are namespaces', () => {
    const uses = (value: string, times: number) =>
      mended(`<!DOCTYPE r [<!ENTITY a "${value}">]><r>${'<b r="&a;x"/>'.repeat(times)}</r>`, 16_384);
    expect(() => uses('x'.repeat(499), FREE_EXPANSION / 100)).toThrow(HostileXml);
    expect(uses('http://data.europa.eu/snb/model/elm/', 100_000).slips).toEqual([]);
  });

  it('is hostile by entities that stand after a long comment, too, and by a document type without an end', () => {
    const comment = `<!--${'x'.repeat(70_000)}-->`;
    expect(() => mended(`${comment}<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r/>`)).toThrow(HostileXml);
    expect(() => mended(`<!DOCTYPE r [${'<!ELEMENT r ANY>'.repeat(10_000)}`, 16_384)).toThrow(HostileXml);
  });

  it('is not hostile by what comments of its document type say, however long they are, and keeps its lines', () => {
    const said = '<!ENTITY a SYSTEM "x"> it\'s ]> \n'.repeat(5_000);
    const { out, slips } = mended(
      `<!DOCTYPE r [<!--${said}--><?p ${said}?><!ENTITY e "own">]>\n<r>&e; &oops;</r>`,
      16_384,
    );
    expect(out).toMatch(/<r>own &amp;oops;<\/r>$/);
    expect(slips).toEqual([expect.stringMatching(/^line 10002: /)]);
  });

  it('is hostile by an entity that stands between values which look like the ends of a comment', () => {
    const hidden =
      '<!DOCTYPE r [<!ENTITY a "<!--"><!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c "-->">]><r>&b;</r>';
    expect(() => mended(hidden)).toThrow(HostileXml);
  });
});
