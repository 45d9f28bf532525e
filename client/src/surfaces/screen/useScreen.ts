import { useEffect, useState } from 'react';
import type { ScreenView } from '#shared/views/screenView.ts';
import { openScreen, type Screen } from '../../net/openScreen.ts';
import { createRoomStore, type RoomStore } from '../../store/roomStore.ts';

const unopened = createRoomStore<ScreenView>();

/** The session as this screen sees it, for as long as it is on; without a secret there is nothing to see. */
export function useScreen(code: string, secret: string): RoomStore<ScreenView> {
  const [screen, setScreen] = useState<Screen | null>(null);
  useEffect(() => {
    if (!secret) return undefined;
    const opened = openScreen(code, secret);
    setScreen(opened);
    return () => {
      opened.close();
      setScreen(null);
    };
  }, [code, secret]);
  return screen?.room ?? unopened;
}
