// What somebody types in, and the links to what there is to read.
import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { Button } from '../../components/Button.tsx';
import { CodeField } from '../../components/CodeField.tsx';
import { ReadingLinks } from '../../components/ReadingLinks.tsx';
import { GalleryPart } from './GalleryPart.tsx';
import type { GalleryTranslate } from './galleryTranslate.ts';

type Props = { readonly t: GalleryTranslate; readonly language: Language };

export function Fields({ t, language }: Props) {
  const [code, setCode] = useState('');
  const [word, setWord] = useState('K7Q');
  return (
    <>
      <GalleryPart title={t('fields')}>
        <CodeField label={t('field')} large value={code} onText={setCode} placeholder="K7Q-F4M">
          <Button look="primary">{t('join')}</Button>
        </CodeField>
        <CodeField label={t('field-again')} value={word} onText={setWord} problem={t('field-wrong')} />
      </GalleryPart>
      <GalleryPart title={t('links')}>
        <ReadingLinks language={language} />
      </GalleryPart>
    </>
  );
}
