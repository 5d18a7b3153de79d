import { describe, expect, it } from 'vitest';
import { readDocument, readTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';

const offer = (name: string, said: string) => `:${name} a ql:LearningOpportunitySpecification ; ${said} .\n`;
const neighbours = ['c1', 'c2'].map((name) => offer(name, `dc:title "Good ${name}"@en`)).join('');

describe('One bad token in Turtle', () => {
  it.each([
    ['a blank in an IRI', 'dc:title "Three"@en ; foaf:homepage <https://x.example/my course.html>'],
    ['a brace in an IRI', 'dc:title "Three"@en ; foaf:homepage <https://x.example/{id}|x>'],
    ['an underscore in a language tag', 'dc:title "Three"@en_GB'],
    ['a wrong escape', 'dc:title "C:\\data\\courses"@en'],
    ['a line break in a text', 'dc:title "Three\nlines"@en'],
    ['a prefix that nobody declared', 'dc:title "Three"@en ; schema:image <https://x.example/a.png>'],
  ])('costs no offer and is told: %s', async (_, said) => {
    const { outcome, staged, codes } = await readTurtle(neighbours + offer('c3', said));
    expect(outcome.state).toBe('complete');
    expect(staged).toHaveLength(3);
    expect(codes).toContain('slip-mended');
    expect(outcome.findings.find(({ code }) => code === 'slip-mended')?.subject).toBe('https://halkyon.example/c3');
  });

  it('is told at the offer where it is in a part of it, and beyond the hundredth slip it is said how many more there are', async () => {
    const part = `${neighbours}:c3 a ql:LearningOpportunitySpecification ; dc:title "Three"@en ; elm:learningOpportunity :run .
      :run a ql:LearningOpportunityInstance ; dc:title "Run"@en_GB .\n`;
    const told = async (body: string) =>
      (await readTurtle(body)).outcome.findings.filter(({ code }) => code === 'slip-mended');
    expect((await told(part)).map(({ subject }) => subject)).toEqual(['https://halkyon.example/c3']);
    const many = Array.from({ length: 130 }, (_, n) => offer(`m${n}`, `dc:title "Offer ${n}"@en_GB`)).join('');
    const slips = await told(many);
    expect(slips).toHaveLength(101);
    expect(slips.at(-1)?.value).toBe('30 more');
  });

  it('in a line of N-Triples costs this statement alone', async () => {
    const triple = (n: number, said: string) => `<https://halkyon.example/c${n}> ${said} .\n`;
    const type =
      '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.europa.eu/snb/model/elm/Qualification>';
    const lines = [1, 2, 3].map((n) => triple(n, type) + triple(n, `<http://purl.org/dc/terms/title> "T${n}"@en`));
    const bad = triple(2, '<http://purl.org/dc/terms/description> "a "stray" quote"@en');
    const { outcome, staged } = await readDocument(lines.join('') + bad, { name: 'offers.nt' });
    expect(staged).toHaveLength(3);
    expect(outcome.findings.find(({ code }) => code === 'statement-left-out')).toMatchObject({
      subject: 'https://halkyon.example/c2',
      value: expect.stringContaining('line 7: '),
    });
  });

  it('changes nothing of how the rest is read and told: another encoding of one line, statements about statements', async () => {
    const quoted = '<< :c1 dc:title "Quoted"@en >> dc:source :c2 .\n';
    const said = Buffer.from(neighbours + quoted + offer('c3', 'dc:title "K\u00f6rper"@de_AT'), 'latin1');
    const { outcome, staged, codes } = await readDocument(Buffer.concat([Buffer.from(TURTLE_PREFIXES), said]));
    expect(outcome.state).toBe('complete');
    expect(staged.map(({ content }) => Object.values(content.title)[0])).toContain('K\u00f6rper');
    expect(codes).toEqual(expect.arrayContaining(['slip-mended', 'damaged-text', 'quoted-statements']));
  });

  it('that leaves in doubt where it ends is not guessed at', async () => {
    const { outcome } = await readTurtle(`${neighbours}:c3 dc:title "open . \n${offer('c4', 'dc:title "Four"@en')}`);
    expect(outcome.state).toBe('partial');
  });
});

describe('A fault that ends the reading', () => {
  const json = (name: string, title = '"One"') =>
    `{"id":"https://halkyon.example/${name}","type":"Qualification","title":{"en":${title}}}`;
  const xml = (name: string, end = 'dc:title') =>
    `<elm:Qualification rdf:about="https://halkyon.example/${name}"><dc:title>One</${end}></elm:Qualification>\n`;
  it.each([
    [
      'Turtle',
      `${TURTLE_PREFIXES}${neighbours}${offer('c3', 'dc:title "Three@en')}${offer('c4', 'dc:title "Four"@en')}`,
      13,
    ],
    [
      'JSON-LD',
      `{"@context":"http://data.europa.eu/snb/model/context/edc-ap","@graph":[\n${[json('c1'), json('c2'), json('c3', '"Three'), json('c4')].join(',\n')}]}`,
      4,
    ],
    [
      'RDF/XML',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/" xmlns:elm="http://data.europa.eu/snb/model/elm/">\n${xml('c1')}${xml('c2')}${xml('c3', 'dc:titel')}${xml('c4')}</rdf:RDF>`,
      4,
    ],
  ])('names the offer, the line and how many others it holds back: %s', async (_, body, line) => {
    const { outcome } = await readDocument(body);
    const [error] = outcome.findings.filter(({ code }) => code === 'syntax-error');
    expect(error?.subject).toBe('https://halkyon.example/c3');
    expect(error?.facts).toEqual({ line, others: 3 });
  });
});

describe('One bad token in RDF/XML', () => {
  const head = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/"
    xmlns:elm="http://data.europa.eu/snb/model/elm/" xmlns:foaf="http://xmlns.com/foaf/0.1/">`;
  const element = (name: string, title: string, said = '') =>
    `<elm:Qualification rdf:about="https://halkyon.example/${name}"><dc:title xml:lang="en">${title}</dc:title>${said}</elm:Qualification>\n`;

  it.each([
    ['a name of HTML', element('c3', 'Three&nbsp;parts'), 'line 5: &nbsp;'],
    ['a character that XML has not', element('c3', 'Three\u000bparts'), 'line 5: the character U+000B'],
    ['a lone &', element('c3', 'Three', '<foaf:homepage rdf:resource="https://x.example/?a=1&b=2"/>'), 'line 5: an &'],
  ])('costs no offer and is told with its line: %s', async (_, third, told) => {
    const { outcome, staged } = await readDocument(
      `${head}\n${element('c1', 'One')}${element('c2', 'Two')}${third}</rdf:RDF>`,
    );
    expect(outcome.state).toBe('complete');
    expect(staged.map(({ content }) => Object.values(content.title)[0])).toEqual([
      ...['One', 'Two'],
      expect.stringMatching(/^Three(?:\sparts)?$/),
    ]);
    expect(outcome.findings.find(({ code }) => code === 'slip-mended')?.value).toContain(told);
  });
});

describe('A key of JSON that no context defines', () => {
  it('is told once with its count and the nearest term, and a language key that is none costs no text', async () => {
    const offer = (n: number) => ({
      ...{ id: `https://halkyon.example/${n}`, type: 'Qualification', startDat: '2027-01-01' },
      title: { en_GB: `Course ${n}` },
    });
    const { outcome, staged, codes } = await readDocument(
      JSON.stringify({
        '@context': 'http://data.europa.eu/snb/model/context/edc-ap',
        '@graph': [offer(1), offer(2)],
      }),
    );
    expect(staged.map(({ content }) => Object.values(content.title)[0])).toEqual(['Course 1', 'Course 2']);
    expect(outcome.findings.filter(({ code }) => code === 'unknown-key')).toMatchObject([
      { subject: 'https://halkyon.example/1', value: 'startDat (2×) → startDate' },
    ]);
    expect(codes.some((code) => code === 'language-tag-spelling')).toBe(true);
  });
});
