import { describe, expect, it } from 'vitest';
import { readTurtle } from '../../../helpers/reading.ts';

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
  });

  it('that leaves in doubt where it ends is not guessed at', async () => {
    const { outcome } = await readTurtle(`${neighbours}:c3 dc:title "open . \n${offer('c4', 'dc:title "Four"@en')}`);
    expect(outcome.state).toBe('partial');
  });
});
