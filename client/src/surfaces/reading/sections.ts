import type { Article } from '#shared/content/materialSchema.ts';

export type TextBlock = Exclude<Article['nl'][number], { kind: 'heading' }>;

export type Section = {
  /** For the address of this part: the same in every language. */
  readonly id: string;
  /** Null for what stands above the first heading. */
  readonly title: string | null;
  readonly blocks: readonly TextBlock[];
};

/** An article cut at its headings. */
export function sectionsOf(article: Article['nl']): readonly Section[] {
  const sections: { id: string; title: string | null; blocks: TextBlock[] }[] = [];
  for (const block of article) {
    if (block.kind === 'heading') {
      sections.push({ id: `part-${sections.length}`, title: block.text, blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ id: 'part-0', title: null, blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
