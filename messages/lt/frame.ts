import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Pagrindinis meniu',
    search: 'Paieška',
    skills: 'Įgūdžiai',
    compare: 'Palyginti',
    quality: 'Apie kokybės užtikrinimą',
    coverage: 'Kokybės užtikrinimas skaičiais',
    languages: 'Kalba: {name}',
    words: 'Ieškoti pasiūlymų',
    trust:
      'Tai, kas čia sakoma apie kokybę, paimta iš paskelbtų kokybės užtikrinimo agentūrų ataskaitų. Ko joks šaltinis nenurodo, pažymėta kaip nenurodyta.',
    about: 'Apie šią paslaugą',
    privacy: 'Privatumas',
    accessibility: 'Prieinamumas',
    licences: 'Licencijos ir pirminis kodas',
    api: 'API',
    publish: 'Paskelbkite savo pasiūlymus',
    report: 'Pranešti apie klaidą',
    subject: 'Klaida adresu {address}',
  },
};
