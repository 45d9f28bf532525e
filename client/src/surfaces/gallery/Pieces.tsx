// The pieces that every surface shares, each as it stands.
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Chair } from '../../components/Chair.tsx';
import { Comma } from '../../components/Comma.tsx';
import { Fold } from '../../components/Fold.tsx';
import { QrCode } from '../../components/QrCode.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { Sign, type SignName } from '../../components/Sign.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { SeatNumber } from '../phone/SeatNumber.tsx';
import { Segments } from '../phone/Segments.tsx';
import { TextButton } from '../phone/TextButton.tsx';
import { GalleryPart } from './GalleryPart.tsx';
import styles from './Gallery.module.css';
import type { GalleryTranslate } from './galleryTranslate.ts';

const SIGNS = ['stop', 'quote', 'ellipsis', 'colon', 'exclamation', 'brackets'] as const satisfies readonly SignName[];
const nothing = () => undefined;

export function Pieces({ t }: { readonly t: GalleryTranslate }) {
  const [choice, choose] = useState<'closes' | 'opens'>('closes');
  return (
    <>
      <GalleryPart title={t('signs')}>
        <div className={styles.signs}>
          {SIGNS.map((name) => (
            <span key={name} className={styles.sign}>
              <Sign name={name} />
            </span>
          ))}
          <span className={styles.comma}>
            <Comma />
          </span>
        </div>
        <p className={styles.display}>
          <Sentence text={t('sample')} />
        </p>
        <p className={styles.display}>
          <Sentence text={t('sample')} open />
        </p>
        <p className={styles.display}>
          <Sentence text={t('sample')} waits />
        </p>
        <Wordmark />
      </GalleryPart>
      <GalleryPart title={t('buttons')}>
        <Button look="primary" wide>
          {t('primary')}
        </Button>
        <Button wide>{t('outline')}</Button>
        <Button look="show" wide>
          {t('show')}
        </Button>
        <Button look="primary" wide disabled>
          {t('disabled')}
        </Button>
        <TextButton onClick={nothing}>{t('text-button')}</TextButton>
      </GalleryPart>
      <GalleryPart title={t('choices')}>
        <Segments
          label={t('choices')}
          chosen={choice}
          names={{ closes: t('closes'), opens: t('opens') }}
          onChoose={choose}
        />
      </GalleryPart>
      <GalleryPart title={t('fold')}>
        <Fold title={t('fold')} isBox open>
          <p>{t('folded')}</p>
        </Fold>
        <Fold title={t('fold')}>
          <p>{t('folded')}</p>
        </Fold>
      </GalleryPart>
      <GalleryPart title={t('numbers')}>
        <div className={styles.signs}>
          <SeatNumber seat={7} />
          <SeatNumber seat={250} />
          <span className={styles.chair}>
            <Chair />
          </span>
          <span className={styles.qr}>
            <QrCode text="HTTPS://GDRB.EXAMPLE/K7QF4M" label="QR" />
          </span>
        </div>
      </GalleryPart>
    </>
  );
}
