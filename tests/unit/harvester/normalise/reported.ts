import { createRecordFindings, type RecordFindings } from '../../../../harvester/normalise/record-findings.ts';

/** What a rule of the normaliser makes of something, and the codes of what it found on the way. */
export function reported<T>(run: (report: RecordFindings) => T): {
  readonly result: T;
  readonly codes: readonly string[];
} {
  const report = createRecordFindings('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
}

/** A text as drafts carry it, in English. */
export const EN = (text: string) => [{ text, language: 'en' }];
