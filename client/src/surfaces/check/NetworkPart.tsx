import { Button } from '../../components/Button.tsx';
import { CheckPart } from './CheckPart.tsx';
import type { PartProps } from './partProps.ts';
import type { NetworkCheck } from './useNetworkCheck.ts';
import { speedVerdict, wayVerdict } from './verdicts.ts';

type Props = Pick<PartProps, 't' | 'language'> & { readonly check: NetworkCheck; readonly onAgain: () => void };

export function NetworkPart({ t, language, check, onAgain }: Props) {
  const verdicts = check.state === 'done' ? [wayVerdict(check.measured), speedVerdict(check.measured)] : [];
  return (
    <CheckPart title={t('network')} help={t('network-help')} verdicts={verdicts} language={language}>
      {check.state === 'connecting' && <p>{t('connecting')}</p>}
      {check.state === 'measuring' && <p>{t('measuring', { seconds: check.secondsLeft })}</p>}
      {check.state === 'done' && <Button onClick={onAgain}>{t('again')}</Button>}
    </CheckPart>
  );
}
