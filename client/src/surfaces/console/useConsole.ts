import { useEffect, useRef, useState } from 'react';
import type { Frame } from '#shared/protocol/down.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { type Console, type DeskRole, openConsole } from '../../net/openConsole.ts';

type Opened = { readonly desk: Console; readonly secret: string };

/**
 * The line to the session, for as long as the desk is on; null without a secret, and for a moment at first. With another
 * secret it goes on where it was: `isCurrent` is false until it has.
 */
export function useConsole(role: DeskRole, code: string, secret: string) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const shown = useRef<Frame<FacilitatorView> | null>(null);
  useEffect(() => {
    if (!secret) return undefined;
    const known = shown.current?.view.code === code ? shown.current : null;
    const desk = openConsole(role, code, secret, known);
    setOpened({ desk, secret });
    return () => {
      shown.current = desk.room.getState().frame;
      desk.close();
    };
  }, [role, code, secret]);
  return { desk: secret && opened ? opened.desk : null, isCurrent: opened?.secret === secret };
}
