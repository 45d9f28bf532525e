// For DPO and CISO, in English: the same as `privacyNl.ts`, part by part.
import type { Article } from '../materialSchema.ts';
import type { Facts } from './facts.ts';

export const privacyEn = (facts: Facts, checks: Article['nl'][number]): Article['en'] => [
  {
    kind: 'paragraph',
    text: 'This game counts sentences, not people. Here you read what it records, what it does not, and how to check that. The lists and figures come from the code of the version that runs here. What it says on the law is a starting point: read it with your own lawyer.',
  },

  { kind: 'heading', text: 'What it is, and what for' },
  {
    kind: 'paragraph',
    text: 'A group of employees role-plays a case. Whoever listens marks, on a phone, the phrases that close the conversation. After the round the group sees which phrases were heard, and talks about what lay underneath. The facilitator takes that count home: the tally. The purpose is to learn together about language and habits.',
  },
  {
    kind: 'paragraph',
    text: 'Judging or following employees is no part of it, and the program has been made unsuitable for it. No field holds who said a phrase. No page and no file shows, per participant, what was marked.',
  },

  { kind: 'heading', text: 'Who is responsible for what' },
  {
    kind: 'list',
    items: [
      'The organisation that holds the workshop chooses purpose and means. That usually makes it the controller. Put the game in your record of processing.',
      'Whoever runs the server for it is usually a processor: then conclude a processing agreement. If you run the server yourself, only your hosting company is left to consider.',
      'The makers of the program are sent no data. The program calls nobody.',
      'An open question: a trainer with one server for several municipalities. A processor, or somebody who determines the purpose? Agree on it, in writing, beforehand.',
    ],
  },

  { kind: 'heading', text: 'Which data' },
  {
    kind: 'table',
    columns: ['What', 'Stored', 'Where and how long', 'Who sees it'],
    rows: [
      ['Name, e-mail, job title, department', 'No: there is no field for it', 'Nowhere', 'Nobody'],
      ['Who said a phrase', 'No: there is no field for it', 'Nowhere', 'Nobody'],
      [
        'Seat: a number, and the fingerprint of a key that the browser makes up',
        'Yes',
        'Server, until the session is closed',
        'The number: the participant. The rest: only whoever can reach the server’s file',
      ],
      [
        'Mark: seat number, square, moment',
        'Yes',
        'Server, until the session is closed',
        'The participant, and whoever can reach the file',
      ],
      [
        'Called bingo: seat number, line, moment',
        'Yes, if the participant calls it',
        'Server, until the session is closed. After that only how many',
        'Facilitator, assistant and room: the phrases of the line, without the number',
      ],
      [
        'Tally: per phrase, argument and routine how often and on how many cards',
        'Yes',
        'Server, until it is wiped. After that with whoever took it home',
        'Facilitator and assistant; the room sees a part, if they show it',
      ],
      [
        'Case and phrases of one’s own: free text by the facilitator',
        'Yes',
        'Server, until it is wiped. The deck also in the facilitator’s browser',
        'Facilitator and room. Invent people, use no real file',
      ],
      [
        'Links of facilitator, assistant and screen',
        'Only a fingerprint',
        'Server, until it is wiped',
        'Whoever has the link has the role',
      ],
      [
        'IP address',
        'No. In working memory only, against abuse',
        'Not in the game’s file or log. Your proxy or network may record it',
        'Whoever runs that proxy or network',
      ],
      [
        'Who is connected right now',
        'No. In working memory only',
        'As long as the connection lasts',
        'Facilitator and assistant: numbers',
      ],
      [
        'On the phone: key, card, own marks, unsent taps, language, game files',
        'Yes, in the browser',
        'Until the browser finds that the session was wiped, or somebody clears the site’s data',
        'Whoever holds the phone',
      ],
    ],
  },

  {
    kind: 'paragraph',
    text: 'Take marks at a seat number to be personal data as long as the session is open: somebody in the room may know who has which number.',
  },

  { kind: 'heading', text: 'What is not there' },
  {
    kind: 'list',
    items: [
      'No account, password, name or e-mail address. Nobody has to say anything about themselves.',
      'No microphone, camera or location: nothing listens in.',
      'No cookies.',
      'No third parties: no analytics, no fonts or files from elsewhere. The browser talks to this server only.',
      'No points, no ranking, no comparing of people or teams.',
    ],
  },

  { kind: 'heading', text: 'What the file holds' },
  {
    kind: 'paragraph',
    text: `The server has one data file, with these tables: ${facts.tables}. A session is a series of events. These are all kinds, with everything that is in them. The name of a request is random, preceded by the seat number.`,
  },
  { kind: 'table', columns: ['Event', 'What is in it'], rows: facts.events.map((row) => [...row]) },
  {
    kind: 'paragraph',
    text: `When the facilitator closes the session, one event takes the place of all others. Those are destroyed, irreversibly. What remains of the session: ${facts.keptOfSession}. And of each round: ${facts.keptOfRound}. Seats, marks, cards and names of requests are gone by then. The tallies stay the same to the last figure.`,
  },

  { kind: 'heading', text: 'What a count gives away' },
  {
    kind: 'paragraph',
    text: `Facilitator, screen and files are given sums. Marks of one phrase within ${facts.hearingSeconds} seconds count as heard once. A tally comes only after the round. One that ticks along would point at whoever touches a phone just then. Yet every sum has limits:`,
  },
  {
    kind: 'list',
    items: [
      'The tally of one card is that card. Whoever knows the marks of all others can work out those of the last. Of two unknown people nobody can tell which of them marked what, unless they know the cards.',
      'If a phrase stands on one card only, and you know whose card that is, you know whether it was marked. The facilitator sees no card of a phone, but can look over a shoulder.',
      'Whoever plays on paper reads out what is on the card. The facilitator enters it, and so knows those marks. For a number with a phone the server refuses.',
      'The tally names the first and last minute in which a phrase was heard. Whoever saw one person tap just then may suspect something.',
      'Whoever calls a bingo shows that line. Nobody ever has to.',
      'If a phone comes back online only after the round, the count can still rise, until the room has seen it.',
      `So preferably play with ${facts.fewCards} cards or more. If there are fewer, the facilitator’s page says so.`,
    ],
  },

  { kind: 'heading', text: 'Legal ground and the works council' },
  {
    kind: 'list',
    items: [
      'Do not build on consent. Between employer and employee it is seldom truly free. Which ground of article 6 GDPR does fit is for your organisation to decide. Note that a public authority cannot rely on legitimate interest for its tasks.',
      'Do make taking part voluntary. Whoever would rather not can listen without a phone.',
      'In the Netherlands the works council must agree to rules on the data of staff, and to facilities that are meant for following employees or suitable for it (article 27(1)(k) and (l), WOR). The game has been made unsuitable for that; ‘How to check it’ shows how. Whether you put it to the council is up to you.',
      'For a pre-scan DPIA: there is no profile and no decision about persons, and there are no special categories of data, as long as the facilitator puts no real file into the free text.',
    ],
  },

  { kind: 'heading', text: 'Keeping and wiping' },
  {
    kind: 'list',
    items: [
      `The facilitator chooses when opening: ${facts.keep}. Without a choice it is ${facts.keepDefault}. Time counts from the last use. ‘Wipe now’ wipes at once.`,
      'Wiping overwrites the data in the file and empties the database’s log. Only a fingerprint of the code remains, with moment and reason, so that a code does not come back straight away.',
      'A backup in the program’s own folder is cleaned along with closing and wiping. A copy that you or your hosting company keep elsewhere is not: keep it short, and put that in your record.',
      'What the facilitator took home falls under your own rules.',
    ],
  },

  { kind: 'heading', text: 'Where it runs' },
  {
    kind: 'paragraph',
    text: 'Where you put it: one program and one file, on a server of your own or on the facilitator’s laptop. It needs no other services, and so has no sub-processors. Note in your record: which hosting company, in which country, who runs it, and whom you call. If it runs on a laptop, its owner can reach the file.',
  },

  { kind: 'heading', text: 'Measures' },
  {
    kind: 'paragraph',
    text: 'The BIO2, the baseline of Dutch government, builds on ISO 27001 and 27002. The last column says where a measure fits in ISO 27002 (2022).',
  },
  {
    kind: 'table',
    columns: ['Measure', 'How', 'ISO 27002'],
    rows: [
      [
        'Access',
        'A link with a secret of at least 128 random bits. The server stores only a fingerprint of it. Links can be renewed and taken back.',
        '5.15, 5.17, 8.5',
      ],
      [
        'As little power as can be',
        'The screen only looks. The assistant leads rounds, but cannot close, wipe or take home. A participant has only their own card.',
        '5.18, 8.2, 8.3',
      ],
      [
        'A strict door',
        `Every message is checked and has at most ${facts.message} bytes. Too many requests are refused. A session has at most ${facts.seats} seats, and a door that can be closed.`,
        '8.6, 8.26, 8.28',
      ],
      [
        'A bridled browser',
        'The page loads nothing from elsewhere, cannot be put inside another page, and cannot ask for microphone or camera: see the headers at the end.',
        '8.26',
      ],
      [
        'Encryption',
        'Https with a certificate of your own or behind a proxy. Without https somebody on the same network can read along: use that for trying out only.',
        '8.20, 8.24',
      ],
      [
        'Nothing lost',
        'What is acknowledged is on disk and survives a power cut. A command makes a backup; restoring is tested.',
        '8.13, 8.14',
      ],
      ['Data minimisation', 'What is not needed is not asked. Closing and wiping destroy.', '5.34, 8.10, 8.11'],
      ['Log', 'Errors by kind and place. No content, no codes, no addresses.', '8.15, 8.16'],
      [
        'Testing',
        'Every change goes through all tests, with hostile input, failure and crowds. Few building blocks of others, fixed versions.',
        '5.21, 8.8, 8.29, 8.32',
      ],
    ],
  },

  { kind: 'heading', text: 'Rights of participants' },
  {
    kind: 'paragraph',
    text: 'The server does not know who sits on which seat. Then you need not collect extra data to recognise somebody; read article 11 GDPR. One’s own phone shows one’s own marks. A mark can be taken back while the round runs. Whoever stops counts no more, except in rounds that were over. The file still has the marks: closing or wiping destroys them. After closing nothing is left that belongs to anybody.',
  },

  { kind: 'heading', text: 'If something goes wrong' },
  {
    kind: 'paragraph',
    text: 'Whoever gets hold of the file during a session sees marks per seat number, without a name, and the case. Whoever finds a facilitator’s link can lead, wipe and fetch the tally, but sees no marks per seat. Then renew the link, or wipe the session. Report it to your own CISO and DPO, who judge whether it must be notified to the supervisory authority within 72 hours. SECURITY.md tells how to report a weakness.',
  },

  { kind: 'heading', text: 'Freedom of information and archives' },
  {
    kind: 'paragraph',
    text: `A tally that you save is a document of your organisation. In the Netherlands somebody can ask for it under the Woo, and it may be destroyed only when your selection list allows. Ask your archivist. There are no persons in it. Its columns are: ${facts.columns}. The JSON file also names the day and the title of the case.`,
  },

  { kind: 'heading', text: 'How to check it' },
  {
    kind: 'paragraph',
    text: 'In the browser: press F12. Under ‘Network’ you see every request, and under ‘WS’ every message from the server. Or run the tests, which come with every version:',
  },
  checks,
];
