// The projector before it knows what to show: a code, that whoever leads a session types at her own desk.
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { screenTexts } from '#shared/messages/screen.ts';
import { formatPairingCode } from '#shared/protocol/pairing.ts';
import { useWakeLock } from '../../components/useWakeLock.ts';
import { browserLanguage } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { Controls } from './Controls.tsx';
import { KeysButton } from './KeysButton.tsx';
import { Notice } from './Notice.tsx';
import { Offline } from './Offline.tsx';
import { PairingCode } from './PairingCode.tsx';
import styles from './ScreenSurface.module.css';
import { useFullScreenKey } from './useFullScreenKey.ts';
import { usePairing } from './usePairing.ts';

export function UnpairedScreen() {
  const language = browserLanguage();
  const say = useTexts(screenTexts, language);
  const reason = useTexts(reasonTexts, language);
  const [, navigate] = useLocation();
  const pairing = usePairing();
  useFullScreenKey();
  useWakeLock(true);
  useEffect(() => {
    if (pairing.what === 'opened') navigate(`/screen/${pairing.code}#${pairing.screenSecret}`, { replace: true });
  }, [pairing, navigate]);

  const isWaiting = pairing.what === 'waiting';
  const code = isWaiting ? formatPairingCode(pairing.pairingCode) : '';
  return (
    <main className={styles.screen} lang={language} data-picture="pairing">
      <p className="visually-hidden" role="status">
        {isWaiting && (pairing.offline ? say('offline') : say('pairSaid', { code }))}
      </p>
      {isWaiting && <PairingCode code={code} say={say} />}
      {isWaiting && pairing.offline && <Offline say={say} />}
      {pairing.what === 'refused' && <Notice text={reason(pairing.reason)} />}
      {(pairing.what === 'connecting' || pairing.what === 'opened') && <Notice text={say('connecting')} />}
      <Controls>
        <KeysButton say={say} />
      </Controls>
    </main>
  );
}
