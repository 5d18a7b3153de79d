import type { Price } from '../../services/model/instance.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import type { DraftPrice } from '../draft.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { parseNumber } from './scalars.ts';
import { languageMap, untagged } from './texts.ts';

const MAX_PRICES = 20;
/** In any currency. More than this is a mistake in the data. */
const MOST_MONEY = 1_000_000_000;

/** What a price pays for: everything where nothing else is said. Undefined where the word for it is not known. */
function coversOf(raw: string | null, report: RecordFindings): Price['covers'] | undefined {
  if (raw === null || raw.trim() === '') return 'all';
  const covers = report.vocabulary.covers(raw);
  if (covers === null) report.add('code-unknown', 'price/covers', raw);
  return covers ?? undefined;
}

/**
 * Who pays a price. Who is paying under a word that we do not know is not dropped: the price then holds under that
 * condition, so that it is never shown as the price for everybody.
 */
function payerOf(
  { for: raw, condition: drafts, label }: DraftPrice,
  report: RecordFindings,
): Pick<Price, 'for' | 'condition'> {
  const payer = raw === null || raw.trim() === '' ? 'anyone' : report.vocabulary.payer(raw);
  if (payer === null) report.add('code-unknown', 'price/payer', raw);
  const condition = languageMap(drafts, 'price/condition', report);
  const stated = Object.keys(condition).length > 0 ? condition : languageMap(label, 'price/label', report);
  if (payer !== null) return { for: payer, condition: stated };
  const word = untagged(raw ?? '');
  const said = Object.values(word)[0] ?? '';
  const both = Object.fromEntries(Object.entries(stated).map(([language, text]) => [language, `${text} (${said})`]));
  return { for: 'anyone', condition: Object.keys(both).length > 0 ? both : word };
}

/** Prices with their conditions. One without an amount or a currency, or for something that we do not know, is told. */
export function pricesOf(drafts: readonly DraftPrice[], report: RecordFindings): Price[] {
  return atMost(drafts, MAX_PRICES, 'price', report).flatMap((draft): Price[] => {
    const amount = draft.amount === null ? null : parseNumber(draft.amount);
    const currency = codeText(draft.currency ?? '') ?? '';
    const last = currency.replace(/\/+$/, '').split('/').at(-1)?.toUpperCase() ?? '';
    const payer = payerOf(draft, report);
    const covers = coversOf(draft.covers, report);
    if (amount === null || amount < 0 || amount > MOST_MONEY || !/^[A-Z]{3}$/.test(last)) {
      report.add(
        'price-incomplete',
        'price',
        `${draft.amount ?? ''} ${draft.currency ?? ''}`.trim() || (Object.values(payer.condition)[0] ?? null),
      );
      return [];
    }
    return covers === undefined ? [] : [{ amount, currency: last, covers, ...payer }];
  });
}
