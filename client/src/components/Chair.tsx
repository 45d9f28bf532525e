import styles from './Chair.module.css';

/**
 * The empty chair: the h of "haar", with its feet on the bottom edge of the drawing. As large as its box allows, in the
 * colour of the text around it. Nobody is ever drawn on it.
 */
export function Chair() {
  return (
    <svg className={styles.chair} viewBox="0 0 104 200" aria-hidden="true" focusable="false">
      <path d="M11 1 22.5 110V200M22.5 113.5H68.5Q93 113.5 93 138V200" />
    </svg>
  );
}
