import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` for the one thing to do, `show` only for what puts something in front of the room. */
  readonly look?: 'primary' | 'outline' | 'show';
  readonly wide?: boolean;
};

export function Button({ look = 'outline', wide = false, type = 'button', className, ...rest }: Props) {
  const names = [styles.button, look !== 'outline' && styles[look], wide && styles.wide, className];
  return <button type={type} className={names.filter(Boolean).join(' ')} {...rest} />;
}
