import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Schedule.module.css';
import type { TextBlock } from './sections.ts';

type Props = {
  readonly rows: Extract<TextBlock, { kind: 'schedule' }>['rows'];
  readonly headingId: string;
  readonly language: Language;
};

export function Schedule({ rows, headingId, language }: Props) {
  const t = useTexts(readingTexts, language);
  return (
    <table className={styles.schedule} aria-labelledby={headingId}>
      <thead>
        <tr>
          <th scope="col">{t('minute')}</th>
          <th scope="col">{t('what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, what }) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
