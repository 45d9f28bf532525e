// The tokens, as styles/tokens.css names them.
import type { CSSProperties } from 'react';
import { GalleryPart } from './GalleryPart.tsx';
import styles from './Gallery.module.css';
import type { GalleryTranslate } from './galleryTranslate.ts';

const COLOURS = [
  '--ink',
  '--white',
  '--sheet',
  '--stop',
  '--stop-pending',
  '--hers',
  '--open',
  '--open-pending',
  '--pencil',
  '--hairline',
] as const;

/** In rem; the wall counts in hundredths of its height. */
const TEXT_SIZES = [0.9375, 1.0625, 1.1875, 1.5] as const;
const DISPLAY_SIZES = [1.875, 2.75, 4.125] as const;
const SPACES = [4, 8, 12, 16, 24, 32, 48] as const;

export function Tokens({ t }: { readonly t: GalleryTranslate }) {
  return (
    <>
      <GalleryPart title={t('colour')}>
        <ul className={styles.colours}>
          {COLOURS.map((token) => (
            <li key={token}>
              <span className={styles.swatch} style={{ '--swatch': `var(${token})` } as CSSProperties} />
              {token.slice(2)}
            </li>
          ))}
        </ul>
      </GalleryPart>
      <GalleryPart title={t('type')}>
        {DISPLAY_SIZES.map((size) => (
          <p key={size} className={styles.display} style={{ fontSize: `${size}rem` }}>
            {t('sample')}
          </p>
        ))}
        {TEXT_SIZES.map((size) => (
          <p key={size} style={{ fontSize: `${size}rem` }}>
            {t('sample')}, {size * 16} px
          </p>
        ))}
      </GalleryPart>
      <GalleryPart title={t('space')}>
        <ul className={styles.spaces}>
          {SPACES.map((space) => (
            <li key={space}>
              <span className={styles.space} style={{ width: space }} /> {space}
            </li>
          ))}
        </ul>
      </GalleryPart>
      <GalleryPart title={t('motion')}>
        <p>{t('motion-tick')}</p>
        <p>{t('motion-row')}</p>
        <p>{t('motion-none')}</p>
      </GalleryPart>
    </>
  );
}
