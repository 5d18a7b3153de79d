import type { Request, Response } from 'express';
import type { TableName } from '../../services/coverage/tables.ts';
import { acceptedType } from '../accepted.ts';
import { isUnchanged, sendTagged, weakTag } from '../answer.ts';
import type { CoverageFormat } from '../params/coverage-parameters.ts';
import { STYLE_ADDRESS } from '../style-sheet.ts';
import type { CoverageAnswer } from './coverage-answer.ts';
import { coverageCsv } from './coverage-csv.ts';
import { coverageHtml } from './coverage-html.ts';
import { coverageXlsx } from './coverage-xlsx.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Media types, the one that we prefer first. */
export const TYPES = ['application/json', 'text/csv', XLSX_TYPE, 'text/html'] as const;
const FORMATS: Readonly<Record<(typeof TYPES)[number], CoverageFormat>> = {
  'application/json': 'json',
  'text/csv': 'csv',
  [XLSX_TYPE]: 'xlsx',
  'text/html': 'html',
};

/** The form that `Accept` asks for; null where there is none of that kind. */
export function acceptedFormat(req: Request): CoverageFormat | null {
  const accepted = acceptedType(req, TYPES);
  return accepted && FORMATS[accepted.type];
}

/** The table that is meant: a CSV file holds one. */
export function tableIn(format: CoverageFormat, asked: TableName | undefined): TableName | undefined {
  if (format === 'deqar-csv') return 'deqar-submission';
  return format === 'csv' ? (asked ?? 'evidence') : asked;
}

/** Sends an answer in a form. `body`: as JSON, with its warnings. `name`: of the file, without its ending. */
export async function sendCoverage(
  req: Request,
  res: Response,
  answer: CoverageAnswer,
  format: CoverageFormat,
  { body, name, demo }: { readonly body: object; readonly name: string; readonly demo: boolean },
): Promise<void> {
  if (format === 'json') return sendTagged(req, res, body, { demo });
  if (isUnchanged(req, res, weakTag(format, JSON.stringify(answer)))) return;
  // The tables are in English, whatever the reader's language is.
  res.set('Content-Language', 'en');
  if (format === 'html') return void res.type('text/html').send(coverageHtml(answer, STYLE_ADDRESS));
  if (format === 'xlsx') {
    const file = await coverageXlsx(answer);
    return void res.attachment(`${name}.xlsx`).type(XLSX_TYPE).send(file);
  }
  const [table] = answer.tables;
  res
    .attachment(`${name}.csv`)
    .type('text/csv')
    .send(table === undefined ? '' : coverageCsv(table));
}
