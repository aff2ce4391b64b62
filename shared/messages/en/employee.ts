import type { EmployeeMessages } from '../nl/employee.ts';

export const en: EmployeeMessages = {
  title: 'Access to your data',
  intro: 'You asked what is in Goed Gesprek about you. We mail a code to the address that this link came to.',
  alone: 'You alone can open this package. HR does not have this link and cannot read it.',
  send: 'Mail me a code',
  sent: 'Look at your mail. The code works once, for ten minutes.',
  code: 'Code',
  codeHint: 'Six digits',
  codeWrong: 'This code is not right. After five wrong codes the link stops working.',
  open: 'Open my data',
  again: 'Mail a new code',
  yours: (organisation) =>
    `This is all that ${organisation} keeps about you in Goed Gesprek, with the notes that their authors looked at and released.`,
  page: 'Save as a page',
  data: 'Save as data (JSON)',
  pageName: 'my-data.html',
  dataName: 'my-data.json',
  keep: 'The page is to read and print; the data can be taken to another system. With the link you can look again until 30 days after the mail.',
  rights: {
    title: 'What can you do with it?',
    text: 'Is something wrong, do you want something erased, or do you object? Ask HR. You get an answer within a month. You can also complain to the data protection authority (Autoriteit Persoonsgegevens).',
  },
  over: { title: 'This link no longer works', text: 'Ask HR for a new link.' },
};
