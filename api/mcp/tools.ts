import { z } from 'zod';
import { dayOf } from '../../services/model/day.ts';
import { listProviders, readProviders } from '../../services/store/sources/providers.ts';
import { parseCountry } from '../../services/vocab/countries.ts';
import { countriesOf } from '../countries.ts';
import { findOffer } from '../find.ts';
import { type Mistake, type ProblemText, showMistake } from '../params/mistake.ts';
import { withNamedValues } from '../params/named-values.ts';
import { cleanSearch } from '../params/search-query.ts';
import { shownProviders } from '../portal/shown-providers.ts';
import { notFound, problemDetail } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { answerSkills } from '../skills.ts';
import { cautionOf, evidenceOf, said, shortOffer } from './evidence.ts';

/** What a tool answers: data, or everything that is wrong with what was asked. */
export type ToolAnswer = { readonly data: object } | { readonly mistakes: readonly string[] };

/** A tool for assistants. It only reads. */
export interface AssistantTool<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: S;
  readonly answer: (input: z.output<S>, reader: Reader, deps: Serving) => Promise<ToolAnswer>;
}

const tool = <S extends z.ZodObject>(one: AssistantTool<S>) => one as unknown as AssistantTool;

const DEFAULT_HITS = 5;
const MAX_HITS = 20;
const MAX_SKILLS = 20;
const MAX_PROVIDERS = 50;
/** How many values a list may have. */
const MAX_VALUES = 20;
const MAX_CHARACTERS = 500;

const text = z.string().max(MAX_CHARACTERS);
const texts = z.array(text).max(MAX_VALUES);
const id = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'an id has letters, digits, - and _ only');
const lang = z
  .string()
  .max(20)
  .optional()
  .describe('Language of the answer (ISO 639-1), for example `de`; else that of Accept-Language, else English.');

/** How the answer has to be told. Every tool that speaks of quality assurance says it. */
const CARE =
  'Say who was reviewed: a review of the provider is never a review of the offer. “Nothing found” is not a negative ' +
  'result. Null and empty mean that no source stated it: say so, and add nothing. Cite `page` and the reports.';

/** Parameters of `GET /v1/offers` under the same names. A list becomes the same parameter several times. */
const Search = z.object({
  q: text.optional().describe('Words in any EU language.'),
  skill: texts.optional().describe('ESCO URIs from `find_skills`; any of them, narrower skills count.'),
  want: texts
    .optional()
    .describe('Skills or an occupation (ESCO URIs) that are wanted: ranks by wanted skills per ECTS.'),
  have: texts.optional().describe('Skills or an occupation that the learner has already; only beside `want`.'),
  eqf: text.optional().describe('EQF level or range: `6`, `5-7`, `6,unknown`.'),
  ects: text.optional().describe('ECTS credits or range: `5`, `2-6`, `-5`, `3-`.'),
  isced: texts.optional().describe('ISCED-F codes of 2, 3 or 4 digits.'),
  country: texts.optional().describe('Countries of the provider, ISO 3166-1 alpha-2.'),
  language: texts.optional().describe('Languages of teaching, ISO 639-1.'),
  mode: texts.optional().describe('`online`, `onsite`, `blended`, `hybrid`, `workbased`.'),
  time: texts.optional().describe('`daytime`, `evening`, `weekend`, `self-paced`.'),
  place: texts.optional().describe('Country, NUTS region or city where it takes place; online passes.'),
  startsFrom: text.optional().describe('First day of the start, `2026-10-01`.'),
  startsTo: text.optional().describe('Last day of the start.'),
  free: z.boolean().optional().describe('True: only what costs nothing.'),
  price: text.optional().describe('Total price in EUR or range: `-200`.'),
  openTo: texts.optional().describe('`anyone`, `alliance`, `own-students`, `restricted`, `unknown`.'),
  microCredential: texts.optional().describe('`yes`, `likely`, `unknown`, `no`.'),
  assured: z
    .enum(['true', 'offer', 'official', 'any'])
    .optional()
    .describe('`true`: reviewed, provider or offer; `offer`: the offer itself; `official`: by the obligatory system.'),
  sort: z.enum(['relevance', 'start', 'ects', 'price', 'updated']).optional(),
  size: z.int().min(1).max(MAX_HITS).optional().describe(`Hits, ${DEFAULT_HITS} where nothing is said.`),
  page: z.int().min(1).optional(),
  lang,
});

/** The query string that asks the same of `GET /v1/offers`. */
function queryOf({ size = DEFAULT_HITS, ...asked }: z.output<typeof Search>): string {
  const query = new URLSearchParams({ size: String(size) });
  for (const [name, value] of Object.entries(asked)) {
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      query.append(name, String(one));
  }
  return query.toString();
}

const sentences = (mistakes: readonly Mistake[], { messages }: Reader): string[] =>
  mistakes.map((one) => {
    const { parameter, detail, nearest = [] } = showMistake(one, messages);
    return `${parameter}: ${detail}${nearest.length === 0 ? '' : ` (${nearest.join(', ')})`}`;
  });

const gone = (detail: ProblemText, id: string, reader: Reader): ToolAnswer => ({
  mistakes: [problemDetail(notFound(detail, id), reader)],
});

const pageOf =
  ({ publicUrl }: Serving) =>
  (offer: string): string =>
    `${publicUrl}/offers/${offer}`;

/** What assistants may ask: search, one offer, its verdict with reports, skills, providers. */
export const TOOLS: readonly AssistantTool[] = [
  tool({
    name: 'search_offers',
    title: 'Search micro-credential offers',
    description:
      'Searches offers of micro-credentials and short courses of European institutions. Every filter also takes ' +
      `\`unknown\`. \`total\` counts all hits, \`leftOut\` those that match but do not state a filter. ${CARE}`,
    input: Search,
    async answer(input, reader, deps) {
      const clean = await withNamedValues(
        cleanSearch(queryOf(input), { reader: reader.lang, today: dayOf(deps.now()), engine: deps.engine.name }),
      );
      if (!clean.ok) return { mistakes: sentences(clean.errors, reader) };
      const found = await answerSearch(clean.data, clean.warnings, reader, deps);
      return {
        data: {
          total: found.total,
          page: found.page,
          offers: found.hits.map((hit) => ({
            ...shortOffer(hit, reader, pageOf(deps)),
            ...(hit.gains ? { gains: hit.gains } : {}),
          })),
          leftOut: found.leftOut,
          ...(found.rescue ? { rescue: found.rescue } : {}),
          ...(found.understood ? { understood: found.understood } : {}),
          warnings: found.warnings.map(({ detail }) => detail),
          caution: cautionOf(reader.messages),
        },
      };
    },
  }),
  tool({
    name: 'get_offer',
    title: 'One offer with everything that is known of it',
    description: `Dates, prices, outcomes, entry requirements, assessment, quality assurance. ${CARE}`,
    input: z.object({ id, lang }),
    async answer(input, reader, deps) {
      const found = await findOffer(input.id, { asOf: dayOf(deps.now()), knownAt: null }, reader, deps);
      if (found === null || found.record.withdrawn !== null) return gone('offerNotFound', input.id, reader);
      const { verdict, ...offer } = found.offer;
      const page = pageOf(deps)(input.id);
      return {
        data: { page, offer, qualityAssurance: evidenceOf(verdict, reader), caution: cautionOf(reader.messages) },
      };
    },
  }),
  tool({
    name: 'get_verdict',
    title: 'What is known of an offer’s quality assurance',
    description: `The sentence, what it says of the offer and of the provider, and the reports behind it. ${CARE}`,
    input: z.object({ id, lang }),
    async answer(input, reader, deps) {
      const found = await findOffer(input.id, { asOf: dayOf(deps.now()), knownAt: null }, reader, deps);
      if (found === null || found.record.withdrawn !== null) return gone('offerNotFound', input.id, reader);
      const { title, verdict } = found.offer;
      return {
        data: {
          page: pageOf(deps)(input.id),
          title: said(title, reader.lang),
          ...evidenceOf(verdict, reader),
          explanation: said(verdict.explanation, reader.lang)?.text ?? '',
          flags: verdict.flags,
          subject: verdict.subject,
          checkedAt: verdict.checkedAt,
          caution: cautionOf(reader.messages),
        },
      };
    },
  }),
  tool({
    name: 'find_skills',
    title: 'Find skills and occupations by name',
    description:
      'Labels in every imported language, mistyped ones, too; each with its URI and how many offers have it.',
    input: z.object({
      q: text.min(1).describe('The beginning of a label.'),
      kind: z.enum(['skill', 'occupation']).optional(),
      size: z.int().min(1).max(MAX_SKILLS).optional(),
      lang,
    }),
    async answer({ q, kind = 'skill', size = DEFAULT_HITS }, reader, deps) {
      const { skills } = await answerSkills({ q, broader: null, kind, page: 1, size }, reader.lang, deps);
      return { data: { skills: skills.map(({ label, ...skill }) => ({ ...skill, label: said(label, reader.lang) })) } };
    },
  }),
  tool({
    name: 'find_providers',
    title: 'Providers of offers',
    description: 'Institutions whose offers are known here, by country or by id, with their entries in registers.',
    input: z.object({
      id: id.optional(),
      country: z
        .string()
        .regex(/^[A-Za-z]{2}(-[A-Za-z]{2,3})?$/, 'a country has two letters, a quality assurance system some more')
        .optional(),
      after: id.optional().describe('`next` of the page before.'),
      lang,
    }),
    async answer({ id: one, country, after = null }, reader, deps) {
      const show = (provider: Awaited<ReturnType<typeof listProviders>>[number]) => ({
        ...provider,
        name: said(provider.name, reader.lang),
      });
      if (one !== undefined) {
        const [provider] = await shownProviders([...(await readProviders(deps.db, [one])).values()], deps);
        return provider === undefined
          ? gone('providerNotFound', one, reader)
          : { data: { providers: [show(provider)] } };
      }
      const code = country === undefined ? undefined : (parseCountry(country) ?? country);
      const rows = await listProviders(deps.db, { after, size: MAX_PROVIDERS + 1, countries: countriesOf(code) });
      const page = rows.slice(0, MAX_PROVIDERS);
      const shown = await shownProviders(page, deps);
      return {
        data: { providers: shown.map(show), next: rows.length > MAX_PROVIDERS ? (page.at(-1)?.id ?? null) : null },
      };
    },
  }),
];
