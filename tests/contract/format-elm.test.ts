import { TURTLE_PREFIXES } from '../helpers/reading.ts';
import type { TestOffer } from './format.ts';
import { testFormat } from './format.ts';

const turtleOf = (offers: readonly TestOffer[]) =>
  TURTLE_PREFIXES +
  offers
    .map(({ iri, title }) => {
      const said = title === null ? 'elm:EQFLevel "6"' : `dc:title "${title}"@en`;
      return `<${iri}> a elm:LearningAchievementSpecification ; elm:learningOpportunity _:b0 ; ${said} .\n_:b0 a elm:LearningOpportunity ; dc:language "en" .\n`;
    })
    .join('');
const TURTLE = { 'content-type': 'text/turtle' };

testFormat('ELM, where the server names the next one (Link)', {
  type: 'elm',
  page: (offers, next) => ({
    body: turtleOf(offers),
    headers: next === null ? TURTLE : { ...TURTLE, link: `<${next}>; rel="next"` },
  }),
});

testFormat('ELM, where the document names the next one (hydra:next)', {
  type: 'elm',
  page: (offers, next) => ({
    body: `${next === null ? '' : `<https://halkyon.example/view> <http://www.w3.org/ns/hydra/core#next> <${next}> .\n`}${turtleOf(offers)}`,
    headers: TURTLE,
  }),
});
