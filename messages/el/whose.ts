import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Ποιος ενημερώνει για αυτή την προσφορά',
    by: {
      provider: 'Ο ίδιος ο πάροχος',
      authoritative: 'Έγκυρη πηγή αναφοράς',
      alliance: 'Συμμαχία της οποίας μέλος είναι ο πάροχος',
    },
    shownFrom: 'Εμφανίζεται εδώ όπως τη δηλώνει αυτή η πηγή',
    confirmed: 'Τελευταία επιβεβαίωση από την πηγή της: {date}',
    authoritativeSource:
      'Έγκυρη πηγή αναφοράς: σύμφωνα με τον διαχειριστή αυτού του καταλόγου, ενημερώνει για προσφορές κάθε παρόχου που κατονομάζει.',
    alliances: 'Συμμαχίες',
    intro: 'Συμμαχίες ιδρυμάτων, τα μέλη τους και ποιος δηλώνει κάθε συμμετοχή.',
    members: 'Μέλη',
    stated: 'Η συμμετοχή δηλώνεται από',
    membership: {
      register: 'το μητρώο',
      operator: 'τον διαχειριστή αυτού του καταλόγου',
      member: 'το μέλος',
      alliance: 'τη συμμαχία',
      authoritative: 'έγκυρη πηγή αναφοράς',
    },
    joint: 'Κοινές προσφορές',
    none: 'Δεν είναι γνωστή καμία συμμαχία.',
    noMember: 'Δεν είναι γνωστό κανένα μέλος.',
    together: 'Προσφέρεται από κοινού με',
    whoMembers: 'Ποια είναι τα μέλη της',
  },
};
