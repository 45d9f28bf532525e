import type { DeckKind, Letter } from '../domain/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';

/** The five routines as their column is called. */
export const routineTexts: Catalogue<Letter> = {
  nl: {
    B: 'Beschermen',
    I: 'In de mist houden',
    N: 'Niet verliezen',
    G: 'Gesloten argument',
    O: 'Ontkennen',
  },
  en: {
    B: 'Brace',
    I: 'In the fog',
    N: 'Never lose',
    G: 'Gate closed',
    O: 'Own view denied',
  },
};

/** The five strategies as they are called everywhere: a mnemonic for the letters, and our own. */
export const strategyTexts: Catalogue<Letter> = {
  nl: {
    B: 'Buig de cirkel om',
    I: 'In de regels zoeken',
    N: 'Niets in de mist',
    G: 'Gezin eerst',
    O: 'Ook van mij',
  },
  en: {
    B: 'Bend the circle',
    I: 'In the rules',
    N: 'No more fog',
    G: 'Go by the family',
    O: 'Own it',
  },
};

/** What the columns of a deck are called. */
export const columnTexts: Readonly<Record<DeckKind, Catalogue<Letter>>> = {
  defence: routineTexts,
  breakthrough: strategyTexts,
};
