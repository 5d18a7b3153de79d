import type { Finding } from '../../services/model/finding.ts';

/** The texts of an end that may quote what a server sent. All others are codes and names of ours. */
interface Told {
  readonly detail?: string | null;
  readonly findings?: readonly Finding[];
}

/** How a run ended. Its texts, which are shown, are without what gives access. */
export function concealedIn<T extends Told>(ended: T, conceal: (text: string) => string): T {
  const said = <S extends string | null>(text: S) => (text === null ? text : conceal(text)) as S;
  const { detail, findings } = ended;
  return {
    ...ended,
    ...(detail === undefined ? {} : { detail: said(detail) }),
    ...(findings && {
      findings: findings.map(({ subject, path, value, facts, ...finding }) => ({
        ...finding,
        subject: said(subject),
        path: said(path),
        value: said(value),
        facts: Object.fromEntries(
          Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? conceal(fact) : fact]),
        ),
      })),
    }),
  };
}
