import type { Words } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame = {
  frame: {
    navigation: 'Main',
    search: 'Search',
    skills: 'Skills',
    compare: 'Compare',
    quality: 'About quality assurance',
    coverage: 'Quality assurance in figures',
    languages: 'Language: {name}',
    words: 'Search offers',
    trust:
      'What is said of quality comes from published reports of quality assurance agencies. What no source states is shown as not stated.',
    about: 'About this service',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    licences: 'Licences and source code',
    api: 'API',
    publish: 'Publish your offers',
    report: 'Report an error',
    subject: 'Error on {address}',
  },
} as const satisfies Words;
