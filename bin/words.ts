import { COMING } from '../messages/coming.ts';
import { messagesIn } from '../messages/messages.ts';
import { missingWords } from '../messages/missing.ts';

/** Says which words each language that is being translated still wants: `npm run words`, `npm run words -- nl` for all. */
const [, , only] = process.argv;
const SHOWN = 5;

for (const [code, language] of Object.entries(COMING)) {
  if (only !== undefined && only !== code) continue;
  const { missing, unused } = await missingWords(language, messagesIn('en'));
  const shown = only === undefined ? missing.slice(0, SHOWN) : missing;
  const filters = language.filters === undefined ? ', no words of filters' : '';
  console.log(`${code}: ${missing.length} words missing, ${unused.length} unused${filters}`);
  for (const path of [...shown, ...unused.map((path) => `not in English: ${path}`)]) console.log(`  ${path}`);
}
