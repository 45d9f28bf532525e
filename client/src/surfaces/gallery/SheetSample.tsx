import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { PhraseSheet } from '../phone/PhraseSheet.tsx';
import { GalleryPart } from './GalleryPart.tsx';
import type { GalleryTranslate } from './galleryTranslate.ts';

type Props = { readonly t: GalleryTranslate; readonly language: Language };

/** The one thing that covers all else: it has to be opened to be seen. */
export function SheetSample({ t, language }: Props) {
  const phone = useTexts(phoneLaterTexts, language);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <GalleryPart title={t('sheet')}>
      <Button onClick={() => setOpen(true)}>{t('open-sheet')}</Button>
      {isOpen && (
        <PhraseSheet
          sentence={t('sample')}
          phraseLanguage={language}
          deckKind="defence"
          column={columnTexts.defence[language].B}
          state={phone('times-heard', { times: 2 })}
          countsOnce={phone('counts-once')}
          labels={{ again: phone('heard-again'), notAfterAll: phone('not-after-all'), close: phone('close') }}
          onAgain={close}
          onNotAfterAll={close}
          onClose={close}
        />
      )}
    </GalleryPart>
  );
}
