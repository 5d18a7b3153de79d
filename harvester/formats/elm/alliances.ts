import type { SubjectIndex, SubjectNode } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { QL } from '../../../services/vocab/namespaces.ts';
import type { DraftAlliance, DraftParty } from '../../draft.ts';
import { alliance, party } from './party.ts';
import { viewOf } from './view.ts';

/** How many members and alliances of a document are read. */
const MOST = 20_000;

const termOf = ({ id, blank }: SubjectNode): Term => ({
  termType: blank ? 'BlankNode' : 'NamedNode',
  value: id,
  language: '',
  datatype: '',
});

/**
 * What a document says of alliances (ql:EuropeanUniversityAlliance, ql:GroupOfHEIs) and of their members
 * (ql:isMemberOf), whoever its offers are of.
 */
export function alliancesIn(index: SubjectIndex): {
  readonly members: readonly DraftParty[];
  readonly named: readonly DraftAlliance[];
} {
  const members: DraftParty[] = [];
  for (const node of index.subjects()) {
    if (members.length >= MOST) break;
    if (!node.predicates.includes(QL.isMemberOf)) continue;
    const member = party(viewOf(index, null), termOf(node));
    if (member !== null) members.push(member);
  }
  const groups = [QL.EuropeanUniversityAlliance, QL.GroupOfHEIs].flatMap((type) => index.typed(type)).slice(0, MOST);
  const named = groups.flatMap((id) => {
    const node = index.node(id);
    return node === undefined ? [] : alliance(viewOf(index, null), termOf(node));
  });
  return { members, named };
}
