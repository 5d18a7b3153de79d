import { describe, expect, it } from 'vitest';
import { SkillMatcher } from '../../../../services/skills/matcher.ts';

const label = (uri: string, text: string, language = 'en', preferred = true) => ({ uri, text, language, preferred });

const matcher = new SkillMatcher([
  label('python', 'Python (computer programming)'),
  label('databases', 'database'),
  label('database-design', 'design database scheme'),
  label('economics', 'economics'),
  label('machine-learning', 'machine learning'),
  label('machine-learning', 'maschinelles Lernen', 'de'),
  label('team', 'manage a team'),
  label('plan', 'plan'),
  label('bookkeeping', 'accounting'),
  label('bookkeeping', 'keep financial books', 'en', false),
  label('lead-metal', 'lead'),
  label('lead-people', 'lead'),
  label('hair', 'hår', 'sv'),
  label('łódź', 'prawo łódzkie', 'pl'),
]);
const found = (text: string, language = 'en') => matcher.find(text, language).map(({ uri }) => uri);

describe('Finding skills in texts', () => {
  it('finds the label of a skill in a text, with the words that it found', () => {
    expect(matcher.find('An introduction to Machine Learning for nurses', 'en')).toEqual([
      { uri: 'machine-learning', words: 'machine learning', length: 2 },
    ]);
  });

  it('takes the longest label, so that a part of it is not found as well', () => {
    expect(found('Learners design database schemes.')).toEqual(['database-design']);
  });

  it('finds other forms of the words', () => {
    expect(found('Working with databases; managing teams')).toEqual(['databases', 'team']);
  });

  it('does not take an adjective for the noun of a science', () => {
    expect(found('an economic point of view')).toEqual([]);
    expect(found('an introduction to economics')).toEqual(['economics']);
  });

  it('knows a label without the qualifier that tells it from others', () => {
    expect(found('Python for beginners')).toEqual(['python']);
  });

  it('passes a label over that several skills have', () => {
    expect(found('how to lead')).toEqual([]);
  });

  it('passes a common word over, unless it is the whole text', () => {
    expect(found('learners plan their own work')).toEqual([]);
    expect(found('Plan')).toEqual(['plan']);
  });

  it('counts an alternative label only where the whole text is the label', () => {
    expect(found('Keep financial books')).toEqual(['bookkeeping']);
    expect(found('You will keep financial books for a small company')).toEqual([]);
  });

  it('looks for labels in the language of the text only', () => {
    expect(found('maschinelles Lernen', 'de')).toEqual(['machine-learning']);
    expect(found('maschinelles Lernen', 'en')).toEqual([]);
    expect(found('machine learning', 'und')).toEqual([]);
    expect(found('machine learning', 'xx')).toEqual([]);
  });

  it('keeps words apart that differ in an accent alone', () => {
    expect(found('kursen har tre delar', 'sv')).toEqual([]);
  });

  it('finds no label across the end of a sentence or a list item', () => {
    expect(found('About the machine. Learning is fun')).toEqual([]);
    expect(found('machine, learning')).toEqual([]);
  });

  it('finds each skill once', () => {
    expect(found('Databases, and again databases')).toEqual(['databases']);
  });

  it('reads hostile texts without an error', () => {
    for (const text of [
      '',
      '\ud800',
      '(((((',
      '\u202e',
      'a'.repeat(100_000),
      '. '.repeat(50_000),
      '__proto__ constructor',
    ])
      expect(matcher.find(text, 'en')).toEqual([]);
    expect(matcher.find('x', '__proto__')).toEqual([]);
  });
});
