import { decided } from './decided.ts';

/** What is said beside a provider’s own statements of quality assurance, and of the way to the country. */
export const schemes = {
  ...decided,
  /** What a scheme of quality assurance looks at that a provider names. */
  scheme: {
    looks: '{scheme} looks at: {what}.',
    notLooked: 'It does not look at: {what}.',
    lapsed: 'until {date}: lapsed, by this statement',
    covers: {
      management: 'how the provider organises its teaching',
      funding: 'whether its courses may be paid for with public money',
      course: 'whether a distance course and its contract meet the law',
      service: 'how a learning service outside formal education is delivered',
      persons: 'how a body examines and certifies people',
      framework: 'a European framework for the quality of vocational education',
    },
    notCovered: {
      outcomes: 'the level and the learning outcomes of this offer',
      recognition: 'whether the certificate is recognised elsewhere',
      teaching: 'the teaching before the examination',
      certificate: 'a single provider: it is a framework and no certificate',
    },
  },
  countryLink: 'What external quality assurance there is in this country',
};
