// A native dialog from the bottom of the page. The scrim is ours, so that a row in the page can stay lit above it.
import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './Sheet.module.css';
import { useCloseOnBack } from './useCloseOnBack.ts';

type Props = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

export function Sheet({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useCloseOnBack(onClose);
  const onPress = useEffectEvent((event: Event) => {
    // What is pressed beside the sheet is the dialog itself: its content has an element of its own.
    if (event.target === event.currentTarget) onClose();
  });
  // In a layout effect, so that it closes before it is gone: then the focus returns to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.addEventListener('click', onPress);
    return () => {
      element?.removeEventListener('click', onPress);
      element?.close();
    };
  }, []);
  return (
    <>
      <div className={styles.scrim} />
      <dialog ref={dialog} className={styles.sheet} aria-label={label} onCancel={onClose}>
        <div className={styles.inside}>{children}</div>
      </dialog>
    </>
  );
}
