import type { Explanation } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import { Entry } from './Entry.tsx';

type Props = { readonly explanations: readonly Explanation[]; readonly language: Language };

export function Explanations({ explanations, language }: Props) {
  return explanations.map((explanation) => (
    <Entry key={explanation.id} title={explanation[language].name}>
      <p>{explanation[language].text}</p>
    </Entry>
  ));
}
