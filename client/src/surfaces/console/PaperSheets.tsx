// For whoever has no phone: how many cards on paper there are, more of them, and what to print.
import { type FormEvent, useState } from 'react';
import { PAPER_CARDS_MAX } from '#shared/domain/room.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import { NumberField } from './NumberField.tsx';
import styles from './PaperSheets.module.css';
import { useBusy } from './useBusy.ts';

type Props = {
  readonly view: Pick<FacilitatorView, 'paper' | 'activity'>;
  readonly actions: Pick<DeskActions, 'takePaper'>;
  readonly carry: Carry;
};

const USUAL = '6';

export function PaperSheets({ view: { paper, activity: round }, actions, carry }: Props) {
  const { code, secret, language, say } = carry;
  const t = useTexts(paperTexts, language);
  const [count, type] = useState(USUAL);
  const { busy, run } = useBusy(async () => {
    if (await actions.takePaper(Number(count))) say(t('made', { count: paper + Number(count) }));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <>
      <p>{t('onPaperHelp')}</p>
      <form className={styles.more} onSubmit={submit}>
        <NumberField label={t('howMany')} value={count} max={PAPER_CARDS_MAX} onType={type} />
        <Button type="submit" aria-disabled={busy}>
          {t('make')}
        </Button>
      </form>
      <p>{t('made', { count: paper })}</p>
      <p className={styles.title}>{t('toPrint')}</p>
      <ul className={styles.links}>
        {round && paper > 0 && (
          <Printed href={`/paper/${code}#${secret}`}>{t('printCards', { number: round.number })}</Printed>
        )}
        <Printed href={`/paper/${code}/poster`}>{t('printPoster')}</Printed>
        <Printed href="/paper/observer">{t('printObserver')}</Printed>
      </ul>
      {paper > 0 && <p>{t('newRoundNewCards')}</p>}
    </>
  );
}

function Printed({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <li>
      <a href={href} target="_blank" rel="noopener">
        {children}
      </a>
    </li>
  );
}
