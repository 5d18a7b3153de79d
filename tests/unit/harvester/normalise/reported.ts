import { createReport, type Report } from '../../../../harvester/normalise/report.ts';

/** What a rule of the normaliser makes of something, and the codes of what it found on the way. */
export function reported<T>(run: (report: Report) => T): { readonly result: T; readonly codes: readonly string[] } {
  const report = createReport('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
}

/** A text as drafts carry it, in English. */
export const EN = (text: string) => [{ text, language: 'en' }];
