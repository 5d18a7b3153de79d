import type { PageWords } from '../words.ts';

/** Greek. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Κύριο μενού',
    search: 'Αναζήτηση',
    skills: 'Δεξιότητες',
    compare: 'Σύγκριση',
    quality: 'Σχετικά με τη διασφάλιση ποιότητας',
    languages: 'Γλώσσα: {name}',
    words: 'Αναζήτηση προσφορών',
    about: 'Σχετικά με την υπηρεσία',
    privacy: 'Προστασία δεδομένων',
    accessibility: 'Προσβασιμότητα',
    licences: 'Άδειες και πηγαίος κώδικας',
    api: 'API',
    report: 'Αναφορά σφάλματος',
    subject: 'Σφάλμα στη διεύθυνση {address}',
  },
};
