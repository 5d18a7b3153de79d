import { expect, it } from 'vitest';
import { withoutContacts } from '../../../../services/vocab/personal-data.ts';

it.each([
  ['ilse@köln.example', '[…]'],
  ['ilse@xn--kln-sna.example.', '[…].'],
  ['ilse@köln.example'.normalize('NFD'), '[…]'],
  ['jürgen.weiß@halkyon.example'.normalize('NFD'), '[…]'],
  ['+43\u00a01\u00a0588\u202f01\u20094711', '[…]'],
  ['+43 1  588   01    4711', '[…]'],
  ['+43‑1‑588‑01–4711', '[…]'],
  ['+43 (0) 1 / 588 01 - 4711', '[…]'],
  ['Tel.:\u00a001 588\u00a001 4711', 'Tel.:\u00a0[…]'],
  ['(mailto:ilse@halkyon.example)', '([…])'],
])('A way to reach a person is left out in whatever form it is: %s', (text, left) => {
  expect(withoutContacts(`Ask: ${text} now`)).toBe(`Ask: ${left} now`);
});

it.each([
  'Angular@16.2.1',
  '2026-03-01T10:00:00+01:00',
  '+10 % on 1 000 000 €',
  'from 1 500 to 2 000 EUR',
  '10–12 March 2027 – 14–16 April 2027',
  'https://maps.example/@48.2082,16.3738,15z',
  'ISBN 978-3-16-148410-0',
])('What is none stays: %s', (text) => {
  expect(withoutContacts(text)).toBe(text);
});
