import { useEffect, useState } from 'react';
import { isBehindPortal } from '../../net/portal.ts';
import type { Connection } from '../../store/roomStore.ts';

/** Whether the wifi wants a login first: asked anew with each attempt to connect that fails. */
export function usePortal(connection: Connection): boolean {
  const [isPortal, setPortal] = useState(false);
  useEffect(() => {
    if (connection.state === 'online') setPortal(false);
    if (connection.state !== 'offline') return undefined;
    let isNews = true;
    void isBehindPortal().then((found) => isNews && setPortal(found));
    return () => {
      isNews = false;
    };
  }, [connection]);
  return isPortal;
}
