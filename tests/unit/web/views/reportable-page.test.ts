import { describe, expect, it } from 'vitest';
import { reportablePage } from '../../../../web/views/reportable-page.ts';

describe('The page that a report of an error is about', () => {
  it.each([
    '/',
    '/quality',
    '/offers/x1',
    '/offers/x1/dossier',
    '/providers/p-1_a',
    '/countries/BE-fl',
  ])('is named where everybody may know it: %s', (path) => {
    expect(reportablePage(path)).toBe(path);
  });
  it.each([
    ...['/reply/secret.link', '/saved/secret', '/reports/1', '', '//evil.example/x', 'https://evil.example/'],
    ...['/offers/a/b', '/providers/x is a fraud', `/offers/${'x'.repeat(65)}`, '/quality\n'],
  ])('is the start where its path is a key, free text or none of ours: %j', (path) => {
    expect(reportablePage(path)).toBe('/');
  });
});
