import type { Language } from '#shared/domain/language.ts';
import styles from './ArticleSections.module.css';
import { Schedule } from './Schedule.tsx';
import type { Section, TextBlock } from './sections.ts';
import { Table } from './Table.tsx';

type Props = { readonly sections: readonly Section[]; readonly language: Language };

export function ArticleSections({ sections, language }: Props) {
  return sections.map(({ id, title, blocks }) => (
    <section key={id} className={styles.section}>
      {title && <h2 id={id}>{title}</h2>}
      {blocks.map((block, index) => (
        // The text is as it was written: a block has no identity but its place.
        <Block key={index} block={block} headingId={id} language={language} />
      ))}
    </section>
  ));
}

type BlockProps = { readonly block: TextBlock; readonly headingId: string; readonly language: Language };

function Block({ block, headingId, language }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'schedule':
      return <Schedule rows={block.rows} headingId={headingId} language={language} />;
    case 'table':
      return <Table table={block} headingId={headingId} />;
  }
}
