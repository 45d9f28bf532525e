import { Button } from '../../components/Button.tsx';
import { CheckPart } from './CheckPart.tsx';
import type { PartProps } from './partProps.ts';

export function FullScreenCheck({ t, language, verdict, onVerdict }: PartProps) {
  const tryIt = async () => {
    try {
      await document.documentElement.requestFullscreen();
      onVerdict({ how: 'good', say: 'full-good' });
    } catch {
      onVerdict({ how: 'but', say: 'full-refused' });
    }
  };
  return (
    <CheckPart title={t('full')} help={t('full-help')} verdicts={[verdict]} language={language}>
      <Button onClick={() => void tryIt()}>{t('full-try')}</Button>
    </CheckPart>
  );
}
