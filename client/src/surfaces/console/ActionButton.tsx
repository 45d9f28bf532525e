import type { ComponentProps } from 'react';
import { Button } from '../../components/Button.tsx';
import { useBusy } from './useBusy.ts';

type Props = Omit<ComponentProps<typeof Button>, 'onClick'> & { readonly action: () => Promise<unknown> };

/** A button for a request: off while it is under way, without losing the focus that a disabled button would. */
export function ActionButton({ action, 'aria-disabled': off = false, ...rest }: Props) {
  const { busy, run } = useBusy(action);
  return <Button {...rest} aria-disabled={busy || off} onClick={run} />;
}
