/** In any currency. More than this is a mistake in the data. */
export const MOST_MONEY = 1_000_000_000;
/** So far apart lie the amounts of two currencies. It leaves numbers of 15 digits, which are exact to half a cent. */
const APART = 2 * MOST_MONEY;
const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);
const CURRENCY = /^[A-Z]{3}$/;

/**
 * An amount together with its currency (three letters, ISO 4217) as one number: within a currency the order is that of
 * the amounts, and ranges of two currencies never meet. So engines compare prices as any number. Null where it is no
 * currency.
 */
export function moneyNumber(currency: string, amount: number): number | null {
  if (!CURRENCY.test(currency) || amount < 0 || amount > MOST_MONEY) return null;
  const place = Array.from(currency).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0);
  return place * APART + amount;
}
