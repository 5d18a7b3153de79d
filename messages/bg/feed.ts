/** Why a place in the feed of changes cannot be taken up. */
export const feedProblems = {
  feedGone: 'Това място в потока вече не съществува',
  feedGoneDetail: 'Оттогава данните бяха възстановени: започнете отначало, без „since“.',
  feedCursor: '„{value}“ не е място в потока: посочете „next“ от отговор или нищо, за да започнете.',
};
