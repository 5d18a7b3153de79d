import { describe, expect, it } from 'vitest';
import { offerTurtle, readTurtle } from '../../../helpers/reading.ts';

async function stated(said: string, more = '') {
  const { staged } = await readTurtle(offerTurtle(said) + more);
  return staged[0]?.content?.qualityAssurance;
}

const TYPES = 'http://data.europa.eu/snb/accreditation';

describe('Quality assurance that a source states in ELM', () => {
  it('is read with its scheme, its kind, who accredits, the report and its end', async () => {
    const said = await stated(
      `elm:accreditation [ dc:title "AZAV-zertifiziert"@de ; dc:type <${TYPES}/bb4618238e> ;
         elm:accreditingAgent [ rov:legalName "Zert GmbH"@de ] ; elm:expiryDate "2027-01-31" ;
         elm:report [ elm:contentUrl "https://zert.example/report" ] ] ;`,
    );
    expect(said).toEqual([
      {
        ...{ kind: 'funding-approval', subject: 'provider', scheme: 'AZAV', by: 'Zert GmbH' },
        ...{ url: 'https://zert.example/report', validTo: '2027-01-31' },
      },
    ]);
  });

  it('is the provider’s where publisher or awarding body bears it, and is told once', async () => {
    const said = await stated(
      'dc:publisher :org ; elm:awardingOpportunity [ elm:awardingBody :org ] ; elm:accreditation :own ;',
      `:org rov:legalName "Halkyon"@en ; elm:accreditation :own , [ dc:title "ISO 21001:2018"@en ] .
       :own dc:title "House seal"@en .`,
    );
    expect(said?.map(({ scheme, subject, kind }) => [scheme, subject, kind]).sort()).toEqual([
      ['House seal', 'offer', 'other'],
      ['ISO 21001', 'provider', 'management-system'],
    ]);
  });

  it('stays as it was written where a scheme is denied, or two are named', async () => {
    const said = await stated(
      'elm:accreditation [ dc:title "Not AZAV certified"@en ] , [ dc:title "AZAV, ISO 21001"@en ] ;',
    );
    expect(said?.map(({ scheme, kind }) => [scheme, kind]).sort()).toEqual([
      ['AZAV, ISO 21001', 'other'],
      ['Not AZAV certified', 'other'],
    ]);
  });
});
