import { catalogue } from './catalogue.ts';

/** When a session will be wiped, as one line: it goes on where „Deze sessie” or „This session” left off. */
export const keepingTexts = catalogue({
  nl: {
    'on-closing': 'wordt gewist zodra je afsluit',
    'days': 'wordt gewist over {count} dagen ({until, date, ::dMMMM})',
    'hours': 'wordt gewist over {count} uur ({until, date, ::dMMMM} om {until, time, ::Hmm})',
    'minutes': 'wordt gewist over {count, plural, one {1 minuut} other {# minuten}} (om {until, time, ::Hmm})',
    'due': 'wordt nu gewist',
    'moves-on': 'Gebruik je de sessie nog, dan schuift dat moment op.',
  },
  en: {
    'on-closing': 'is wiped as soon as you close it',
    'days': 'is wiped in {count} days ({until, date, ::dMMMM})',
    'hours': 'is wiped in {count} hours ({until, date, ::dMMMM} at {until, time, ::Hmm})',
    'minutes': 'is wiped in {count, plural, one {1 minute} other {# minutes}} (at {until, time, ::Hmm})',
    'due': 'is being wiped now',
    'moves-on': 'As long as you use the session, that moment moves on.',
  },
});
