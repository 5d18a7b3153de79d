import type { Words } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about = {
  about: {
    guided: {
      title: 'Which skills do I still need?',
      about:
        'Say what you can and where you want to go. You then see offers that bring the missing skills, those that bring most of them per credit first.',
      can: '1. What I can already',
      want: '2. What I want to learn or become',
      time: '3. How much time I have',
      hours: 'Hours a week, at most',
      money: '4. What it may cost',
      budget: 'Price in all, at most',
      unstated: 'Offers that do not state this are shown, too.',
      show: 'Show offers',
      nothingWanted: 'Choose at least one skill or occupation that you want.',
      noNumber: '“{value}” cannot be used for “{field}”. Write a number, for example 40.',
    },
    quality: {
      intro:
        'External quality assurance means: somebody from outside looks at an institution, or at one of its programmes, and publishes a report. We compare every offer with such reports and say who looked at what, with what result, and until when.',
      twoTitle: 'Offer and provider are two things',
      two: 'The review of a provider is not a review of each of its offers. So every box makes two statements that are never made one: about the offer itself, and about its provider. Most reviews are of institutions; few are of a single short course.',
      marksTitle: 'What the marks mean',
      marksAbout: 'Each mark has a word, a shape and a colour. No real offers stand behind these examples.',
      mark: {
        positive:
          'A current review ended well. The words say whether it was about the offer itself or about the provider.',
        conditional: 'A current review ended well, with conditions or restrictions.',
        negative: 'A current report says no. What it says stands in the report.',
        lapsed: 'There was a review, its validity is over, and no newer one was found.',
        future: 'There is a result whose validity has not begun yet.',
        unknown: 'The register has no valid result. That is no judgement.',
        never: 'The offer has not been compared with a register yet.',
      },
      registerTitle: 'What a register is',
      register:
        'DEQAR, the Database of External Quality Assurance Results, has reports of the agencies in EQAR, the European Quality Assurance Register for Higher Education. These agencies work by the Standards and Guidelines for Quality Assurance in the European Higher Education Area (ESG).',
      absenceTitle: 'What it means when nothing is found',
      absence:
        'Many providers, such as vocational schools and companies, are reviewed by bodies that do not report there.',
      ownTitle: 'What we do not do',
      own: 'We judge nothing ourselves and give no marks. Whether a micro-credential counts is decided by the institution or authority that you show it to.',
      linksTitle: 'Read more',
      link: {
        deqar: 'DEQAR: the database of reports',
        eqar: 'EQAR: the register of agencies',
        enqa: 'ENQA: the association of agencies',
        recommendation: 'Council Recommendation on micro-credentials (2022)',
      },
    },
    privacy: {
      title: 'Privacy',
      noneTitle: 'What we do not ask and do not set',
      none: 'No account, no cookies, nothing stored in your browser. Nowhere do we ask for your name, your nationality or your permits.',
      othersTitle: 'Who else learns of your visit',
      others:
        'Nobody through these pages: all of their files come from this server. Links to other websites do not tell these where you come from.',
      keptTitle: 'What this server keeps',
      kept: 'The program keeps no record of visits. It counts how often each kind of page is asked for and how long that takes, without network addresses and without what was searched for. Against overload it counts requests by network address for a minute, in memory only. Where an answer fails, its log has the time, the path of the page and the error. Reports of errors it counts by network address for a day, likewise in memory only.',
      words:
        'What you search for stands in the address of the page, and so in the history of your browser and in links that you pass on. Answers are kept in memory for a while so that they come faster; who asked is not kept.',
      operator: 'Whoever runs this server may keep records in front of the program. Ask them:',
      sourcesTitle: 'People in the data of providers',
      sources:
        'E-mail addresses and telephone numbers are cut out of the texts of providers. Names of people that stand in these texts stay as they are.',
    },
    accessibility: {
      title: 'Accessibility',
      aim: 'These pages are built to meet WCAG 2.2 at level AA and the European standard EN 301 549. They work without scripts and with the keyboard alone, in light and dark, at 320 pixels of width, and with text at twice the size.',
      checkedTitle: 'How this is checked',
      checked:
        'A program looks at the pages in a real browser, in several languages. It walks through the search with the keyboard alone, and measures sizes and spacing. It finds only a part of what can be wrong. Nobody has tried these pages with a screen reader yet, and no independent body has examined them.',
      report: 'A report by criterion comes with the source code: {file}.',
      limitsTitle: 'Known limits',
      limits: {
        texts:
          'Titles and descriptions are the providers’ own. Where they state no language, or a wrong one, a screen reader may read them wrongly.',
        others: 'Websites of providers and reports of agencies are not ours.',
        tables: 'On narrow screens the table of the comparison scrolls sideways within its frame.',
      },
      feedbackTitle: 'Tell us what does not work',
      feedback: 'Write to whoever runs this server:',
    },
    licences: {
      title: 'Licences and sources',
      about: 'What is shown here is put together from these sources.',
      source: 'Source',
      used: 'What for',
      licence: 'Licence',
      of: {
        deqar: 'Reports of external quality assurance, institutions, agencies',
        esco: 'Skills and occupations',
        vocabularies: 'Fields of education and other lists of codes',
        nuts: 'Regions',
        geonames: 'Coordinates of cities',
      },
      decision: 'Reuse under Decision 2011/833/EU',
      textsTitle: 'Texts of the offers',
      texts: 'They are the providers’. So many offers state this licence:',
      programTitle: 'The program',
      program: 'Accredex is free software under the European Union Public Licence 1.2.',
      contactTitle: 'Contact',
      noContact: 'Whoever runs this server has stated no address.',
      asData: 'This list as data',
    },
  },
} as const satisfies Words;
