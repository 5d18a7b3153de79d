import type { FindingCode, HarmName } from '../services/model/finding-codes.ts';
import type { api } from './en/api.ts';
import type { assurance } from './en/assurance.ts';
import type { country, countryProblems } from './en/country.ts';
import type { coverage } from './en/coverage.ts';
import type { decided } from './en/decided.ts';
import type { history, historyProblems } from './en/history.ts';
import type { lookup, lookupProblems } from './en/lookup.ts';
import type { page } from './en/page.ts';
import type { portal } from './en/portal.ts';
import type { publish } from './en/publish.ts';
import type { saved } from './en/saved.ts';
import type { schemes } from './en/schemes.ts';
import type { sources } from './en/sources.ts';
import type { statementProblems, statements } from './en/statements.ts';
import type { whose } from './en/whose.ts';
import type { withdrawnProblems } from './en/withdrawn.ts';
import type { FilterWords } from './filter-words.ts';

/** A tree of texts. */
export interface Words {
  readonly [key: string]: string | Words;
}

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** What pages say. */
export type PageWords = Widened<typeof page>;
/** What only answers of the API say: problems, how values came about, names of verdicts. */
export type ApiWords = Widened<typeof api>;
/** What is said of a search that somebody keeps. */
export type SavedWords = Widened<typeof saved>;
/** What is said of tokens that lock a portal. */
export type PortalWords = Widened<typeof portal>;
/** Why a moment cannot be asked about. */
export type HistoryProblems = Widened<typeof historyProblems>;
/** Why what somebody states cannot be taken. */
export type StatementProblems = Widened<typeof statementProblems>;
/** What is said where an offer was that is withdrawn. */
export type WithdrawnProblems = Widened<typeof withdrawnProblems>;
/** What is said of what agencies, providers and readers state. */
export type StatementWords = Widened<typeof statements>;
/** What is said before a verdict of another moment. */
export type HistoryWords = Widened<typeof history>;
/** Why a look-up cannot be made. */
export type LookupProblems = Widened<typeof lookupProblems>;
/** How a candidate of a look-up is not what was asked for. */
export type LookupWords = Widened<typeof lookup>;
/** Why a country cannot be shown. */
export type CountryProblems = Widened<typeof countryProblems>;
/** What is said of external quality assurance in a country. */
export type CountryWords = Widened<typeof country>;
/** What the page of figures says. */
export type CoverageWords = Widened<typeof coverage>;
/** What is said beside a provider’s own statements of quality assurance. */
export type SchemeWords = Widened<typeof schemes>;
/** Who tells of an offer, and what is said of alliances. */
export type WhoseWords = Widened<typeof whose>;
/** What the page says on which manifests are made. */
export type PublishWords = Widened<typeof publish>;
/** What the pages of sources say. */
export type SourceWords = Widened<typeof sources>;
export type DecidedWords = Widened<typeof decided>;
/** What is said of a verdict. */
export type AssuranceWords = Widened<typeof assurance>;
/** What is said of findings: what follows from each, and the sentence for each code with its facts. */
export interface FindingWords {
  readonly harm: Readonly<Record<HarmName, string>>;
  readonly message: Readonly<Record<FindingCode, string>>;
}

/**
 * A language: its own name, the words that a search understands, and its words by the surface that shows them. Each of
 * these is loaded when first shown. Without `findings`, which providers read, these are told in English.
 */
export interface Language {
  readonly name: string;
  readonly filters: FilterWords;
  readonly page: () => Promise<PageWords>;
  readonly api: () => Promise<ApiWords>;
  readonly assurance: () => Promise<AssuranceWords>;
  readonly findings?: () => Promise<FindingWords>;
}

/** The words of one language with which a page is written. */
export type PageMessages = PageWords & { readonly assurance: AssuranceWords };
/** The words of one language that pages and answers are written with. */
export type Messages = PageMessages & ApiWords;
/** The words of a verdict, and the language that they are in. */
export type VerdictMessages = Pick<PageMessages, 'language' | 'assurance'>;
/** The words of findings, and the language that they are in. */
export type FindingMessages = Pick<PageMessages, 'language'> & { readonly findings: FindingWords };
