import type { Language } from '#shared/domain/language.ts';
import { type Letter, letters } from '#shared/domain/taxonomy.ts';
import { screenTexts } from '#shared/messages/screen.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { useTexts } from '../../store/useTexts.ts';
import { barScale } from '../screen/barScale.ts';
import { ColumnProfile } from '../screen/ColumnProfile.tsx';
import { HeardBar } from '../screen/HeardBar.tsx';
import { GalleryPart } from './GalleryPart.tsx';
import styles from './Gallery.module.css';
import type { GalleryTranslate } from './galleryTranslate.ts';

const HEARINGS = { B: 4, I: 7, N: 2, G: 0, O: 5 } as const satisfies Record<Letter, number>;

const columns = letters.map((letter) => ({
  letter,
  hearings: HEARINGS[letter],
  corroborated: 0,
  exposure: 14,
  heardBy: 0,
  firstMinute: 0,
  lastMinute: 0,
}));

type Props = { readonly t: GalleryTranslate; readonly language: Language };

/** How the wall counts: every stop can be counted, until there are too many. */
export function Counts({ t, language }: Props) {
  const say = useTexts(screenTexts, language);
  return (
    <GalleryPart title={t('counts')}>
      <div className={styles.wall}>
        <HeardBar heard={9} of={14} scale={barScale([14], 60, 4.4)} />
        <HeardBar heard={61} of={167} scale={barScale([167], 60, 4.4)} />
        <ColumnProfile columns={columns} highest={56} nameOf={translator(columnTexts.defence, language)} say={say} />
      </div>
    </GalleryPart>
  );
}
