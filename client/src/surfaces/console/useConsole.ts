import { useEffect, useState } from 'react';
import { type Console, openConsole } from '../../net/openConsole.ts';

/** The line to the session, for as long as the desk is on; null without a secret, and for a moment at first. */
export function useConsole(code: string, secret: string): Console | null {
  const [desk, setDesk] = useState<Console | null>(null);
  useEffect(() => {
    if (!secret) return undefined;
    const opened = openConsole(code, secret);
    setDesk(opened);
    return () => {
      opened.close();
      setDesk(null);
    };
  }, [code, secret]);
  return desk;
}
