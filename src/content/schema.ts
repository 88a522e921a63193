// What a debate pack is: the shape of pack.json (mechanics, tags, rows) and of text.<locale>.json (every shown word).
// It knows no rules and reads no files. Units and ranges stand at each field.
import * as z from 'zod/mini';
import { article, checkId, grade, id, ratio, rowId, rows, side, signed } from './fields.ts';
import { adviceSchema, headlineSchema, paperSchema } from './press-schema.ts';
import { AIMS, CLAIM_KINDS, DIMENSIONS, FRAMES, STASES, STATUSES, TONES, VERDICTS } from './vocabulary.ts';

/** Authored points per dimension, each from -10 to 10. The rules turn them into effects. */
const points = z.partialRecord(z.enum(DIMENSIONS), z.number().check(z.minimum(-10), z.maximum(10)));
const perDimension = z.record(z.enum(DIMENSIONS), z.number().check(z.minimum(0), z.maximum(100)));
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);

export const sideSchema = z.object({
  id,
  /** Reputation anchor [tough, sovereignty], each -1..1. */
  anchor: z.tuple([signed, signed]),
  /** National starting perception per dimension, 0..100 points. */
  prior: perDimension,
  /** Plank ids, one per area in topic order: the platform "your team" prepares. */
  defaultPlatform: z.array(id),
});

export const topicSchema = z.object({
  id,
  /** Weight of this area in a platform's position, > 0. */
  weight: z.number().check(z.positive()),
  article,
});

export const segmentSchema = z.object({
  id,
  /** Percent of adults; all segments sum to 100. */
  share: z.number(),
  turnout: ratio,
  /** Vote intention in percent: side 0, side 1, other, undecided; sums to 100. */
  vote: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Best party on asylum in percent: side 0, side 1, other, none or don't know; sums to 100. */
  best: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Part of declared supporters that no debate moves. */
  hard: ratio,
  /** Lean at the last election, -1 (side 1) to 1 (side 0). */
  lastLean: signed,
  awareness: ratio,
  /** Weariness of division. */
  fatigue: ratio,
  /** Ideal point [tough, sovereignty], each -1..1. */
  ideal: z.tuple([signed, signed]),
  /** Weight of each dimension; sums to 1. */
  salience: z.record(z.enum(DIMENSIONS), ratio),
  frames: z.record(z.enum(FRAMES), signed),
  /** Dossier rows behind the share and the portrait. */
  rows,
});

export const plankSchema = z.object({
  id,
  side,
  /** Topic id: each platform holds one plank per topic. */
  area: id,
  status: z.enum(STATUSES),
  rows,
  article,
  /** Position [tough, sovereignty], each -1..1. */
  position: z.tuple([signed, signed]),
  /** Cost to the taxpayer as this game estimates it: 0 none, 1 low, 2 middling, 3 high. */
  cost: z.int().check(z.minimum(0), z.maximum(3)),
  /** How likely it is to be delivered, as this game estimates it. */
  deliver: ratio,
  /** How sure the evidence is, 0..4 stars. */
  evidence: grade,
  /** Planks of the same side that it supports (1, 2) or pulls against (-1, -2). */
  coheres: z.array(z.object({ with: id, value: z.int().check(z.minimum(-2), z.maximum(2)) })),
});

const cardBase = {
  id,
  side,
  topic: id,
  /** Natural tone; the player may change it. */
  tone: z.enum(TONES),
  frame: z.enum(FRAMES),
  self: points,
  opponent: points,
  /** Planks of which at least one must stand in the platform; absent: always available. */
  needs: z.optional(z.array(id)),
  rows,
  article,
};

export const claimSchema = z.object({
  ...cardBase,
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(STATUSES),
  stasis: z.enum(STASES),
  /** Walton argumentation scheme, e.g. "statistics", "practical-reasoning", "negative-consequences". */
  scheme: id,
  /** How hard it is to follow. */
  complexity: ratio,
  /** 4 supported, 3 mostly, 2 half right or unproven, 1 misleading, 0 wrong; null: an opinion, not checkable. */
  accuracy: z.nullable(grade),
  /** How readily a fact-checker can settle it; 0 for opinions. */
  checkability: ratio,
  evidence: ratio,
  /** Exposure of each part of the argument. */
  vulnerable: z.record(z.enum(AIMS), ratio),
  /** Entry of the fact-check ledger that judges it; null for opinions without an entry. */
  check: z.nullable(checkId),
  contradicts: z.optional(z.array(z.object({ id, severity }))),
});

export const rebuttalSchema = z.object({
  ...cardBase,
  aim: z.enum(AIMS),
  strength: ratio,
  accuracy: grade,
  /** Opposing claims that it answers squarely. */
  targets: z.array(id),
});

export const noteSchema = z.object({ id, side, topic: id, claim: id, rebuttal: id, rows, article });

export const questionSchema = z.object({
  id,
  topic: id,
  from: z.enum(['citizen', 'moderator']),
  /** Segment of the asker. */
  segment: id,
  frame: z.enum(FRAMES),
  /** Claims of either side that answer it squarely. */
  direct: z.array(id),
  /** Entries of the ledger that it brings up, besides those of the lines that are said. */
  checks: z.optional(z.array(checkId)),
  rows,
  article,
});

export const briefingSchema = z.object({ id, checks: z.optional(z.array(checkId)), rows, article });

export const checkSchema = z.object({
  id: checkId,
  verdict: z.enum(VERDICTS),
  grade: z.nullable(grade),
  rows,
  /** Rows tagged [L]; shown in the epilogue only. */
  laterRows: rows,
});

export const epilogueSchema = z.object({
  id,
  about: z.enum(['side-0', 'side-1', 'both']),
  rows,
});

/** The scripted cold open: a claim of the other side is live and three rebuttals lie in the player's hand. */
export const coldOpenSchema = z.object({
  /** The player's side. */
  side,
  claim: id,
  tone: z.enum(TONES),
  hand: z.tuple([id, id, id]),
  platforms: z.tuple([z.array(id), z.array(id)]),
});

export const sourceSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.nullable(z.string()),
  /** The figure as it may be shown. */
  figure: z.string(),
  date: z.string(),
  /** V seen in the source, V2 seen in a copy, D arithmetic shown on the page. */
  tag: z.enum(['V', 'V2', 'D']),
  /** Original publisher to cite when the copy seen was a mirror or an aggregator. */
  citeAs: z.optional(z.string()),
  /** Became public after the night of the debate: epilogue only. */
  later: z.boolean(),
});

/** Mean and standard deviation of the own-signed change in best-party lead, percentage points. */
const par = z.object({ mean: z.number(), sd: z.number().check(z.positive()) });

export const packSchema = z.object({
  format: z.literal(1),
  id,
  version: z.string(),
  date: z.string(),
  sides: z.tuple([sideSchema, sideSchema]),
  topics: z.array(topicSchema).check(z.length(5)),
  segments: z.array(segmentSchema).check(z.length(7)),
  planks: z.array(plankSchema),
  claims: z.array(claimSchema),
  rebuttals: z.array(rebuttalSchema),
  notes: z.array(noteSchema),
  questions: z.array(questionSchema),
  briefing: z.array(briefingSchema),
  checks: z.array(checkSchema),
  papers: z.array(paperSchema),
  headlines: z.array(headlineSchema),
  advice: z.array(adviceSchema),
  epilogue: z.array(epilogueSchema),
  glossary: z.array(id),
  coldOpen: coldOpenSchema,
  sources: z.record(rowId, sourceSchema),
  /** Par of the persuasion score, keyed `${format}.${preset}.${opponent level}.${side}`. */
  par: z.record(z.string(), par),
});

const words = z.string().check(z.minLength(1));
const lookCode = z.string().check(z.regex(/^[0-9a-z]{7}$/));
const lined = z.object({
  /** The sentence said: about 9 words, never above 14. */
  line: words,
  /** Second line: about 12 words, never above 14. */
  support: words,
  /** The whole argument, shown on demand. */
  argument: words,
});

export const textSchema = z.object({
  locale: z.string(),
  title: words,
  subtitle: words,
  sides: z.record(id, z.object({ name: words, short: words, role: words, strength: words, risk: words })),
  topics: z.record(id, z.object({ label: words, short: words, opener: words })),
  segments: z.record(id, z.object({ label: words, who: words, cares: words })),
  planks: z.record(id, z.object({ title: words, summary: words, detail: words })),
  /** A claim rests on a figure or fact (grounds), on who gives it (source) and on an inference (warrant). */
  claims: z.record(id, z.extend(lined, { grounds: words, source: words, warrant: words, conclusion: words })),
  rebuttals: z.record(id, lined),
  notes: z.record(id, z.object({ title: words, body: words })),
  /** `look`: how a citizen is drawn, a code of seven characters (src/ui/people); it goes with the name. */
  questions: z.record(
    id,
    z.object({ text: words, name: words, town: words, work: words, look: z.optional(lookCode) }),
  ),
  briefing: z.record(id, z.object({ title: words, body: words })),
  checks: z.record(
    checkId,
    z.object({ claim: words, reason: words, missing: words, later: z.optional(words) }),
  ),
  papers: z.record(id, z.object({ name: words, leaning: words })),
  headlines: z.record(id, z.object({ title: words, strap: words })),
  /** At most 20 words. */
  advice: z.record(id, z.object({ line: words })),
  epilogue: z.record(id, z.object({ title: words, body: words })),
  glossary: z.record(id, z.object({ term: words, meaning: words })),
  /** The shared list from which leaders' names are drawn, independently of side. */
  leaders: z.array(z.object({ given: words, family: words })),
});

export type Pack = z.infer<typeof packSchema>;
export type PackText = z.infer<typeof textSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Rebuttal = z.infer<typeof rebuttalSchema>;
export type Plank = z.infer<typeof plankSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Note = z.infer<typeof noteSchema>;
export type FactCheck = z.infer<typeof checkSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Headline = z.infer<typeof headlineSchema>;
export type Source = z.infer<typeof sourceSchema>;
