import { useWakeLock } from '../../components/useWakeLock.ts';

/** Keeps the phone awake while its card is played. */
export function StayAwake({ playing }: { readonly playing: boolean }) {
  useWakeLock(playing);
  return null;
}
