import type { Coverage } from '../../services/coverage/coverage.ts';

/** What figures are asked for, of one country or agency or of all. */
export interface AskedCoverage {
  readonly country?: string | undefined;
  readonly agency?: { readonly registry: string | null; readonly id: number } | undefined;
  readonly against?: string | undefined;
}

/** The agency as it is written in an address; null: all. */
export const agencyText = ({ agency }: Pick<AskedCoverage, 'agency'>): string | null =>
  agency === undefined ? null : `${agency.registry === null ? '' : `${agency.registry}/`}${agency.id}`;

/** The moment to compare with: that day, by what was known when it was over, or is known now. */
export function againstOf({ against }: AskedCoverage, knownAt: string): Coverage['moment'] | null {
  if (against === undefined) return null;
  const over = `${against}T23:59:59.999Z`;
  return { asOf: against, knownAt: over < knownAt ? over : knownAt };
}

/** The parameters that give the same figures again, for ever. */
export function permanentQuery(asked: AskedCoverage, { asOf, knownAt }: Coverage['moment']): Record<string, string> {
  const { country, against } = asked;
  const agency = agencyText(asked);
  return {
    ...(country === undefined ? {} : { country }),
    ...(agency === null ? {} : { agency }),
    ...{ asOf, knownAt },
    ...(against === undefined ? {} : { against }),
  };
}
