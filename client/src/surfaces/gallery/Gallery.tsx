// The design system on one page, made of the components themselves: for whoever builds on it, and for the photographs.
import { useEffect } from 'react';
import { galleryTexts } from '#shared/messages/gallery.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { CardStates } from './CardStates.tsx';
import { Counts } from './Counts.tsx';
import { Fields } from './Fields.tsx';
import styles from './Gallery.module.css';
import { Pieces } from './Pieces.tsx';
import { SheetSample } from './SheetSample.tsx';
import { Tokens } from './Tokens.tsx';

export function Gallery() {
  const language = useLanguage();
  const t = useTexts(galleryTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    // In the dark, what is dark on the phone is dark here.
    <div className={styles.page} data-dark>
      <header className={styles.header}>
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>
          <Sentence text={title} />
        </h1>
        <p>{t('intro')}</p>
        <Tokens t={t} />
        <Pieces t={t} />
        <Fields t={t} language={language} />
        <CardStates t={t} language={language} />
        <SheetSample t={t} language={language} />
        <Counts t={t} language={language} />
      </main>
    </div>
  );
}
