import { expect, it } from 'vitest';
import { readTurtle } from '../../../../helpers/reading.ts';

it('Places, groups of learners with their prices and portals, alliances and pictures are read from ELM', async () => {
  const { staged } = await readTurtle(
    `:o a ql:LearningOpportunitySpecification ; dc:title "Tides"@en ; dc:publisher :us ;
       elm:bannerImage [ elm:contentUrl "https://halkyon.example/tides.jpg" ] .
     :us a ql:HigherEducationInstitution ; ql:isMemberOf [ rov:legalName "Sea Alliance"@en ] ;
       adms:identifier [ a ql:SchacIdentifier ; skos:notation "halkyon.example" ] ;
       elm:location [ elm:spatialCode <http://data.europa.eu/nuts/code/AT22> ; elm:address [ elm:countryCode <http://publications.europa.eu/resource/authority/country/AUT> ] ] .
     :i a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :o ;
       ql:enrolmentCapacity 20 ; ql:enrolledLearnerCount 17 ;
       ql:learnerGroupConditions [
         ql:learnerGroup [ ql:isOpenToNonEnrolled false ] ;
         elm:admissionProcedure [ elm:noteLiteral "By the student portal"@en ] ;
         elm:priceDetail [ elm:amount [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> 0 ; elm:unit "EUR" ] ]
       ] , [
         ql:learnerGroup [ ql:isOpenToNonEnrolled true ] ;
         ql:registrationPortal "https://halkyon.example/enrol" ;
         elm:priceDetail [ elm:amount [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> 90 ; elm:unit "EUR" ] ]
       ] .`,
  );
  const [offer] = staged;
  expect(offer?.content).toMatchObject({
    image: 'https://halkyon.example/tides.jpg',
    openTo: { who: 'anyone' },
    publisher: { region: 'AT22', alliances: ['Sea Alliance'] },
    instances: [
      {
        seats: { total: 20, left: 3, waiting: null },
        enrolment: [{ for: 'own-students', note: { en: 'By the student portal' } }],
        prices: [
          { amount: 0, for: 'own-students' },
          { amount: 90, for: 'anyone' },
        ],
        registrationUrl: 'https://halkyon.example/enrol',
      },
    ],
    basis: { '/instances/0/seats/left': { rule: 'places-less-enrolled' } },
  });
});
