import type { Language } from '#shared/domain/language.ts';
import { keepingTexts } from '#shared/messages/keeping.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { useServerClock } from '../../components/useServerClock.ts';
import { wipedWhen } from './wipedWhen.ts';

type Props = {
  readonly view: Pick<FacilitatorView, 'phase' | 'keepHours' | 'keepUntil'>;
  readonly clockOffset: number;
  readonly language: Language;
};

/** The countdown to the wiping, by the server's clock. */
export function Keeping({ view, clockOffset, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const when = useTexts(keepingTexts, language);
  const now = useServerClock(clockOffset, view.keepUntil);
  const { key, values, movesOn } = wipedWhen(view, now);
  // The moment between brackets stays in one piece.
  const line = when(key, values).replace(/\(.*\)/, (moment) => moment.replaceAll(' ', '\u00A0'));
  return (
    <p>
      {t('thisSession')} {line}. {movesOn && when('moves-on')}
    </p>
  );
}
