// The cards on paper of the round that is dealt, for whoever leads.
import { useState } from 'react';
import { paperTexts } from '#shared/messages/paper.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { Button } from '../../components/Button.tsx';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { PaperCard } from './PaperCard.tsx';
import { PaperPage } from './PaperPage.tsx';
import { PerSheet } from './PerSheet.tsx';
import { Said } from './Said.tsx';
import { Sheet } from './Sheet.tsx';
import { usePaper } from './usePaper.ts';

export function CardSheets({ typed }: { readonly typed: string }) {
  const { paper, hasKey, failure, retry } = usePaper(parseJoinCode(typed) ?? '');
  const language = useLanguage(paper?.language);
  const t = useTexts(paperTexts, language);
  const because = useTexts(reasonTexts, language);
  const [perSheet, choose] = useState<1 | 2>(1);
  const cards = paper?.cards ?? [];
  const said = () => {
    if (!hasKey) return <Said title={t('noKey')}>{t('noKeyHelp')}</Said>;
    if (failure)
      return (
        <Said title={t('failed')}>
          {failure === 'unknown-activity' ? t('noRound') : because(failure)}
          <Button onClick={retry}>{t('again')}</Button>
        </Said>
      );
    if (!paper) return <Said title={t('cards')}>{t('loading')}</Said>;
    return cards.length === 0 && <Said title={t('noCards')}>{t('noCardsHelp')}</Said>;
  };
  const sheets = Array.from({ length: Math.ceil(cards.length / perSheet) }, (_, sheet) =>
    cards.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
  return (
    <PaperPage
      title={t('cards')}
      isReady={cards.length > 0}
      choice={cards.length > 0 && <PerSheet chosen={perSheet} onChoose={choose} language={language} />}
      language={language}
    >
      {said()}
      {paper &&
        sheets.map((onSheet) => (
          <Sheet
            key={onSheet[0]?.seat}
            label={onSheet.map(({ seat }) => t('card', { seat })).join(', ')}
            language={paper.language}
          >
            {onSheet.map((card) => (
              <PaperCard key={card.seat} paper={paper} card={card} isHalf={perSheet === 2} />
            ))}
          </Sheet>
        ))}
    </PaperPage>
  );
}
