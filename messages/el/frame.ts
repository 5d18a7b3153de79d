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
    trust:
      'Όσα λέγονται για την ποιότητα προέρχονται από δημοσιευμένες εκθέσεις οργανισμών διασφάλισης ποιότητας. Ό,τι δεν αναφέρει καμία πηγή εμφανίζεται ως μη αναφερόμενο.',
    about: 'Σχετικά με την υπηρεσία',
    privacy: 'Προστασία δεδομένων',
    accessibility: 'Προσβασιμότητα',
    licences: 'Άδειες και πηγαίος κώδικας',
    api: 'API',
    report: 'Αναφορά σφάλματος',
    subject: 'Σφάλμα στη διεύθυνση {address}',
  },
};
