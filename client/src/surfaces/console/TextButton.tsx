import type { ButtonHTMLAttributes } from 'react';
import styles from './TextButton.module.css';

/** A button that reads like a word of the text beside it. */
export const TextButton = ({ className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button type="button" className={`${styles.button} ${className}`} {...rest} />
);
