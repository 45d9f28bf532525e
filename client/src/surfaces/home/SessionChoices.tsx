import { keepHoursChoices } from '#shared/domain/room.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { Choices } from './Choices.tsx';
import { DeckChoice } from './DeckChoice.tsx';
import { ExtraChoice } from './ExtraChoice.tsx';
import type { OpenFormProps } from './openFormProps.ts';

export function SessionChoices({ draft, session, t, onChange }: OpenFormProps) {
  return (
    <>
      <DeckChoice draft={draft} session={session} t={t} onChange={onChange} />
      <Choices
        legend={t('size')}
        choices={cardSizes.toReversed().map((size) => ({
          value: size,
          label: t(`size-${size}`),
          hint: t(`size-${size}-hint`),
        }))}
        chosen={draft.size}
        onChoose={(size) => onChange({ ...draft, size })}
      />
      <ExtraChoice draft={draft} session={session} t={t} onChange={onChange} />
      <Choices
        legend={t('keep')}
        hint={t('keep-hint')}
        choices={keepHoursChoices.map((hours) => ({ value: hours, label: t(`keep-${hours}`) }))}
        chosen={draft.keepHours}
        onChoose={(keepHours) => onChange({ ...draft, keepHours })}
      />
    </>
  );
}
