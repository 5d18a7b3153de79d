import { randomBytes } from 'node:crypto';
import { StoreError, UsageError } from '../../services/errors.ts';
import { type Declaration, DeclarationBasis, SaidOfActivity } from '../../services/model/declaration.ts';
import { shortId } from '../../services/model/short-id.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import {
  endDeclaration,
  keepDeclaration,
  markJudged,
  providersOfActivity,
  readDeclaration,
  unjudgedDeclarations,
} from '../../services/store/register/declarations.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { withoutContacts } from '../../services/vocab/personal-data.ts';
import { type Rejudged, rejudgeConcerned } from './rejudge.ts';

const RANDOM_BYTES = 16;

/** What declaring needs. */
export interface DeclareDeps {
  readonly db: Db;
  readonly now: () => Date;
}

/** Who declares: the agency by its own token (null), or an administrator who has it from somewhere. */
export type DeclaredBy = { readonly admin: string; readonly basis: string } | null;

/** @throws UsageError `declaration-form`, `declaration-basis`, naming what is wrong. */
function checked(given: unknown, by: DeclaredBy): { readonly said: SaidOfActivity; readonly basis: string | null } {
  const said = SaidOfActivity.safeParse(given);
  if (!said.success) {
    const wrong = [...new Set(said.error.issues.flatMap(({ path, code }) => path[0] ?? code))].join(', ');
    throw new UsageError('declaration-form', `A declaration cannot be taken like this: ${wrong}`, { facts: { wrong } });
  }
  if (by === null) return { said: said.data, basis: null };
  const basis = DeclarationBasis.safeParse(by.basis);
  if (!basis.success)
    throw new UsageError('declaration-basis', 'Say from what it is entered, such as “signed mail of 2026-11-02”');
  // Because what it is entered from is shown, nobody's address stands in it.
  return { said: said.data, basis: withoutContacts(basis.data) };
}

/**
 * Keeps what an agency says of one of its activities. `agency`: its key. One that it said before for reports from the
 * same day on ends with it. `judgeDeclared` then judges by it.
 * @throws UsageError `declaration-form`, `declaration-basis`, `declarations-full`.
 */
export async function declare(
  agency: number,
  given: unknown,
  by: DeclaredBy,
  { db, now }: DeclareDeps,
): Promise<Declaration> {
  const { said, basis } = checked(given, by);
  const id = shortId(randomBytes(RANDOM_BYTES).toString('hex'));
  const kept = { ...said, id, agency, basis, enteredBy: by?.admin ?? null, knownFrom: now().toISOString() };
  try {
    return await db.transaction((tx) => keepDeclaration(tx, kept));
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'declarations-full') throw error;
    throw new UsageError(error.code, error.message);
  }
}

/**
 * Withdraws a declaration, which is kept with the time in which it stood.
 * @throws UsageError `no-such-declaration`, also where it stands no longer.
 */
export async function withdrawDeclaration(id: string, { db, now }: DeclareDeps): Promise<Declaration> {
  const ended = await db.transaction((tx) => endDeclaration(tx, id, now().toISOString()));
  const declaration = ended ? await readDeclaration(db, id) : null;
  if (declaration === null)
    throw new UsageError('no-such-declaration', `There is no declaration ${id} that still stands`);
  return declaration;
}

type JudgeDeps = DeclareDeps & { readonly policy: RulePolicy };

/** For each store the pass that runs, and the one that begins after it. */
const passesOf = new WeakMap<Db, { running: Promise<unknown>; waiting: Promise<Rejudged> | null }>();

/**
 * Judges again the offers that a declaration concerns which came or went since. Because that is kept with the
 * declaration, the next call does what a killed process left undone. Calls in one process follow each other, so that an
 * earlier one cannot write over what a later one found. At most one waits: because a pass takes what is open when it
 * begins (the oldest 500), whoever calls meanwhile is answered by that one.
 */
export function judgeDeclared(deps: JudgeDeps): Promise<Rejudged> {
  const passes = passesOf.get(deps.db) ?? { running: Promise.resolve(), waiting: null };
  passesOf.set(deps.db, passes);
  if (passes.waiting) return passes.waiting;
  const judged = passes.running.then(() => {
    passes.waiting = null;
    return judgeUnjudged(deps);
  });
  passes.waiting = judged;
  passes.running = judged.catch(() => {});
  return judged;
}

async function judgeUnjudged({ db, now, policy }: JudgeDeps): Promise<Rejudged> {
  const declarations = await unjudgedDeclarations(db);
  if (declarations.length === 0) return { looked: 0, changed: 0 };
  const at = now().toISOString();
  const providers = new Set<string>();
  for (const { agency, activity } of declarations)
    for (const id of await providersOfActivity(db, agency, activity)) providers.add(id);
  const judging = await openJudging(factsIn(db), policy);
  const rejudged = await rejudgeConcerned([...providers].sort(), { db, judging, now, reason: 'declared' });
  await markJudged(db, declarations, at);
  return rejudged;
}
