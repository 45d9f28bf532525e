import type { Explanation } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Letter } from '#shared/domain/taxonomy.ts';
import { Entry } from './Entry.tsx';

type Props = {
  readonly explanations: readonly Explanation[];
  /** Of the columns of the card, where each has one. */
  readonly letters?: readonly Letter[];
  readonly language: Language;
};

export function Explanations({ explanations, letters = [], language }: Props) {
  return explanations.map((explanation, index) => (
    <Entry key={explanation.id} letter={letters[index]} title={explanation[language].name}>
      <p>{explanation[language].text}</p>
    </Entry>
  ));
}
