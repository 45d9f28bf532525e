import { useEffect, useState } from 'react';
import type { Connection } from '../../store/roomStore.ts';

/** Whether somebody stood at a closed door; `letIn` is said to her once she is in. */
export function useWaited(connection: Connection, letIn: string | null, say: (text: string) => void): boolean {
  const isAtDoor = connection.state === 'waiting' && connection.reason === 'room-locked';
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    if (isAtDoor) setHasWaited(true);
  }, [isAtDoor]);
  useEffect(() => {
    if (hasWaited && letIn) say(letIn);
  }, [hasWaited, letIn, say]);
  return hasWaited;
}
