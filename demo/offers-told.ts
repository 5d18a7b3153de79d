import type { Day } from '../services/model/day.ts';
import type { OfferContent, StatedParty } from '../services/model/offer.ts';
import { NAMESPACES } from '../services/vocab/namespaces.ts';
import { type DemoInstitution, readInstitutions } from './content.ts';
import { demoOffer, partyOf } from './offers.ts';

/** The address by which an alliance of the demo is named. */
const allianceIri = ({ domain }: DemoInstitution): string => `https://${domain}/#alliance`;

/** The alliances of the demo that an institution belongs to, as it states it itself. */
export function alliancesOf(key: string, all: readonly DemoInstitution[] = readInstitutions()): string[] {
  return all.filter(({ members = [] }) => members.includes(key)).map(allianceIri);
}

/** The members of an alliance of the demo. */
const membersOf = ({ members = [] }: DemoInstitution): DemoInstitution[] =>
  readInstitutions().filter(({ key }) => members.includes(key));

/**
 * What an institution publishes as ELM: its own offers; as an alliance, joint offers with its members, for their students;
 * as a register, offers of others, one that their provider publishes itself among them.
 */
export function offersTold(institution: DemoInstitution, today: Day): OfferContent[] {
  const { members, tellsOf = [], offers } = institution;
  const stated = alliancesOf(institution.key);
  const own = offers.map((offer) => {
    const content = demoOffer(offer, institution, today);
    const { offeredBy } = offer;
    const publisher: StatedParty =
      offeredBy === undefined
        ? content.publisher
        : {
            iri: `https://${offeredBy.domain}/`,
            identifiers: [{ scheme: 'schac', value: offeredBy.domain }],
            name: offeredBy.name,
            country: offeredBy.country,
          };
    return { ...content, publisher: stated.length === 0 ? publisher : { ...publisher, alliances: stated } };
  });
  const also = readInstitutions()
    .filter(({ key }) => tellsOf.includes(key))
    .flatMap((other) => other.offers.slice(0, 1).map((offer) => demoOffer(offer, other, today)));
  if (members === undefined) return [...own, ...also];
  const partners = membersOf(institution).map(partyOf);
  return own.map((offer) => ({
    ...offer,
    partners,
    openTo: { ...offer.openTo, who: 'alliance' as const, groups: [allianceIri(institution)] },
  }));
}

/** What an alliance says of itself and its members, as Turtle. Empty for every other institution. */
export function allianceTurtle(institution: DemoInstitution): string {
  if (institution.members === undefined) return '';
  const { ql, adms, elm, skos, foaf } = { ...NAMESPACES, elm: 'http://data.europa.eu/snb/model/elm/' };
  const iri = `<${allianceIri(institution)}>`;
  const name = Object.entries(institution.name).map(([language, text]) => `${JSON.stringify(text)}@${language}`);
  const schac = (domain: string) =>
    `<${adms}identifier> [ a <${ql}SchacIdentifier> ; <${elm}schemeId> <${ql}Schac> ; <${skos}notation> ${JSON.stringify(domain)} ]`;
  return [
    `${iri} a <${ql}EuropeanUniversityAlliance> ; <${skos}prefLabel> ${name.join(', ')} ; ${schac(institution.domain)} ; <${foaf}homepage> <https://${institution.domain}/> .`,
    ...membersOf(institution).map(({ domain }) => `<https://${domain}/> <${ql}isMemberOf> ${iri} ; ${schac(domain)} .`),
    '',
  ].join('\n');
}
