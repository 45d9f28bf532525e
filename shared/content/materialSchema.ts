// The form of the texts that go with the game: what a facilitator can read about an argument, a strategy, a case.
import * as v from 'valibot';
import { pronouns } from '../domain/room.ts';
import { argumentIds, routines, strategies } from '../domain/taxonomy.ts';

const words = (text: string) => text.trim().split(/\s+/).length;
const atMost = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.check((text) => words(text) <= max, `at most ${max} words`),
  );
const bilingual = <S extends v.GenericSchema>(schema: S) => ({ nl: schema, en: schema });

/** One way to reopen the conversation: an honest question or offer, never a put-down. */
const reopening = v.strictObject({
  strategy: v.picklist(strategies),
  ...bilingual(v.pipe(v.string(), v.minLength(10), v.maxLength(160))),
});

const pageText = v.strictObject({
  /** What it does to a conversation, in two or three sentences. */
  does: atMost(60),
  /** When it is right: its fair kernel, with an example. */
  right: atMost(70),
  /** What may lie underneath. */
  underneath: atMost(50),
  /** One question to ask oneself. */
  askYourself: atMost(25),
});
const page = { ...bilingual(pageText), reopen: v.pipe(v.array(reopening), v.minLength(4)) };

export const argumentPageSchema = v.strictObject({ argument: v.picklist(argumentIds), ...page });
export const routinePageSchema = v.strictObject({ routine: v.picklist(routines), ...page });
export type ArgumentPage = v.InferOutput<typeof argumentPageSchema>;
export type RoutinePage = v.InferOutput<typeof routinePageSchema>;

/** A strategy, conversation form, order of learning or element: at most 120 words, with an example. */
export const explanationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  ...bilingual(v.strictObject({ name: v.string(), text: atMost(120) })),
});
export type Explanation = v.InferOutput<typeof explanationSchema>;

const roleBrief = v.strictObject({
  role: atMost(8),
  organisation: atMost(12),
  responsibleFor: atMost(30),
  convictions: v.strictObject({ personal: atMost(35), organisational: atMost(35), client: atMost(35) }),
  /** A fact that only this player knows. */
  onlyYouKnow: atMost(35),
  /** Three phrases that come easily to this player. */
  comesEasily: v.pipe(v.array(v.pipe(v.string(), v.maxLength(90))), v.length(3)),
  couldMoveYou: atMost(35),
});

const caseKitText = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(60)),
  /** For the projector. */
  story: v.pipe(atMost(60), v.maxLength(600)),
  /** For the table. */
  fullStory: atMost(200),
  /** The citizen's own sentence, from the empty chair. */
  words: v.pipe(v.string(), v.maxLength(90)),
  request: atMost(35),
  roles: v.pipe(v.array(roleBrief), v.length(5)),
  questions: v.pipe(v.array(atMost(30)), v.length(3)),
});
export const caseKitSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  field: v.picklist(['housing', 'debt', 'youth', 'care', 'work', 'permits']),
  pronoun: v.picklist(pronouns),
  ...bilingual(caseKitText),
});
export type CaseKit = v.InferOutput<typeof caseKitSchema>;

/** What a cell of a table says; `code` is to be copied to the letter. */
const part = v.union([v.string(), v.strictObject({ code: v.string() })]);
const cell = v.union([v.string(), v.array(part)]);
export type Cell = v.InferOutput<typeof cell>;

/** A page of running text: headings, paragraphs, lists and tables, no markup. */
const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), text: v.string() }),
  v.strictObject({ kind: v.literal('paragraph'), text: v.string() }),
  v.strictObject({ kind: v.literal('list'), items: v.array(v.string()) }),
  v.strictObject({
    kind: v.literal('schedule'),
    /** Minutes from the start, and what happens then. */
    rows: v.array(v.strictObject({ from: v.number(), what: v.string() })),
  }),
  v.strictObject({
    kind: v.literal('table'),
    columns: v.array(v.string()),
    /** As many cells as there are columns; the first names its row. */
    rows: v.array(v.array(cell)),
  }),
]);
export const articleSchema = v.strictObject(bilingual(v.array(block)));
export type Article = v.InferOutput<typeof articleSchema>;
