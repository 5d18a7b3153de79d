import { languagesIn } from '../../services/vocab/language-names.ts';
import { saysNo } from '../../services/vocab/negations.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

const MAX_CODES = 50;

/** Languages of instruction, sorted and each once. Unknown ones are reported. */
export function languagesOf(raw: readonly string[], path: string, report: RecordFindings): string[] {
  const codes = new Set<string>();
  for (const text of atMost(raw, MAX_CODES, path, report)) {
    // “Non-English” has the form of a language tag.
    const language = saysNo(text) ? null : report.vocabulary.language(text);
    if (language === null) {
      const { codes: named, unknown } = languagesIn(text);
      if (named.length > 0) report.add('language-spelling', path, text);
      for (const part of unknown) report.add('language-unknown', path, part);
      for (const code of named) codes.add(code);
      continue;
    }
    if (language.withdrawn) report.add('language-withdrawn', path, text);
    else if (!language.exact) report.add('language-spelling', path, text);
    codes.add(language.code);
  }
  return codes.size < 2 ? [...codes] : [...codes].sort();
}

/** Fields of education, sorted and each once. Unknown ones are reported. */
export function iscedOf(raw: readonly string[], report: RecordFindings): string[] {
  const codes = new Set<string>();
  for (const text of atMost(raw, MAX_CODES, 'isced', report)) {
    const field = report.vocabulary.field(text);
    if (field === null) report.add('isced-unknown', 'isced', text);
    else {
      if (!field.exact) report.add('isced-spelling', 'isced', text);
      codes.add(field.code);
    }
  }
  return codes.size < 2 ? [...codes] : [...codes].sort();
}
