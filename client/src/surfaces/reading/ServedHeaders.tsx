// What the server that this page came from tells the browser to forbid: as it arrives here, proxies included.
import { useEffect, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { type ServedHeader, servedHeaders } from '../../net/servedHeaders.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './ServedHeaders.module.css';
import { Table } from './Table.tsx';

const HEADING = 'served-headers';

export function ServedHeaders({ language }: { readonly language: Language }) {
  const t = useTexts(readingTexts, language);
  const [headers, setHeaders] = useState<readonly ServedHeader[]>([]);
  useEffect(() => {
    let isGone = false;
    void servedHeaders().then((found) => {
      if (!isGone) setHeaders(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const rows = headers.map(({ name, value }) => [
    [{ code: name }],
    value === null ? t('not-served') : [{ code: value }],
  ]);
  return (
    <section className={styles.headers}>
      <h2 id={HEADING}>{t('served-headers')}</h2>
      <p>{t(headers.length > 0 ? 'served-headers-intro' : 'headers-unknown')}</p>
      {rows.length > 0 && (
        <Table table={{ kind: 'table', columns: [t('header'), t('header-value')], rows }} headingId={HEADING} />
      )}
    </section>
  );
}
