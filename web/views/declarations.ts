import { fill } from '../../messages/fill.ts';
import type { Verdict, VerdictDeclaration } from '../../services/model/verdict.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { Reading } from './reading.ts';
import { registerBeside } from './register-beside.ts';
import { textFor } from './text.ts';

/** How many declarations of one offer a page lists. */
const MAX_DECLARATIONS = 10;

/** What an agency says that its reviews look at: which agency, since when we know it, and where it says so. */
function declarationView(one: VerdictDeclaration, { messages, lang, names }: Reading): Html {
  const { declared } = messages.stated;
  const facts = {
    agency: `${textFor(one.agencyName, lang)?.text ?? one.agency}${registerBeside(one.registry)}`,
    date: names.day(one.declaredOn),
    activity: one.activityName || String(one.activity),
    from: names.day(one.from),
  };
  const url = safeUrl(one.url);
  const source = url === null ? null : html` <a href="${url}" rel="nofollow">${declared.source}</a>`;
  return html`<li>${fill(one.includes ? declared.includes : declared.excludes, facts, messages)}${source}</li>`;
}

/** What agencies say of whether these reviews look at micro-credentials. Nothing where none says it. */
export function declarationsView({ provider: { declarations = [] } }: Verdict, reading: Reading): Html | null {
  if (declarations.length === 0) return null;
  return html`<h3>${reading.messages.stated.declared.heading}</h3><ul>${declarations
    .slice(0, MAX_DECLARATIONS)
    .map((one) => declarationView(one, reading))}</ul>`;
}
