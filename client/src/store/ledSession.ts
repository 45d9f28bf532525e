// The session that this tab leads, for the way back to it. Only as long as the tab lives: its link is a secret.

const KEY = 'bingo/led';

export type LedSession = { readonly code: string; readonly secret: string };

export function rememberLed({ code, secret }: LedSession): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ code, secret }));
  } catch {
    // Then there is only the link itself.
  }
}

export function recallLed(): LedSession | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('code' in stored) || !('secret' in stored)) return null;
    const { code, secret } = stored;
    return typeof code === 'string' && typeof secret === 'string' ? { code, secret } : null;
  } catch {
    return null;
  }
}

/** Forgets this session; another one that the tab led later stays. */
export function forgetLed(session: LedSession): void {
  const led = recallLed();
  if (led?.code !== session.code || led.secret !== session.secret) return;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // It goes with the tab.
  }
}
