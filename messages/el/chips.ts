import type { PageWords } from '../words.ts';

/** Greek. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Ενεργά φίλτρα',
    remove: 'Κατάργηση φίλτρου:',
    isDefault: '(αρχικά)',
    or: ' ή ',
    atLeast: '{least} ή περισσότερα',
    atMost: 'έως {most}',
    between: '{least} έως {most}',
    leftOutBy: {
      openTo: 'Εμφάνιση και προσφορών που δεν είναι ανοικτές σε όλους: {count}',
      microCredential:
        'Εμφάνιση και προσφορών που δεν είναι μικροδιαπιστευτήρια ή για τις οποίες αυτό δεν είναι γνωστό: {count}',
      startsFrom: 'Εμφάνιση και προσφορών που έχουν ήδη αρχίσει: {count}',
    },
    sameInstance: 'Μία και η ίδια ημερομηνία μιας προσφοράς πληροί όλα αυτά: {filters}.',
    mistakes: 'Αυτά τα μέρη της διεύθυνσης δεν μπόρεσαν να χρησιμοποιηθούν και παραλείφθηκαν:',
  },
};
