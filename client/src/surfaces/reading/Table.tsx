// A table of an article. Where it is narrow each row stands on its own, with the columns' names before its cells.
import type { Cell } from '#shared/content/materialSchema.ts';
import type { TextBlock } from './sections.ts';
import styles from './Table.module.css';

type Props = {
  readonly table: Extract<TextBlock, { kind: 'table' }>;
  readonly headingId: string;
};

// The roles say again what the elements say, because some browsers forget that once they are laid out as blocks.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
export function Table({ table: { columns, rows }, headingId }: Props) {
  return (
    <table role="table" className={styles.table} aria-labelledby={headingId}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([name, ...cells], index) => (
          // The text is as it was written: a row has no identity but its place.
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              <CellText cell={name ?? ''} />
            </th>
            {cells.map((cell, column) => (
              <td key={columns[column + 1]} role="cell">
                <span className={styles.label} aria-hidden="true">
                  {columns[column + 1]}
                </span>
                <CellText cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellText({ cell }: { readonly cell: Cell }) {
  const parts = typeof cell === 'string' ? [cell] : cell;
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      <span key={index}>{part} </span>
    ) : (
      <code key={index} className={styles.code} lang="en">
        {part.code}
      </code>
    ),
  );
}
