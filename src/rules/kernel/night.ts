// One debate's fixed facts in the kernel's own terms: tables plus schedule, topics, questions and conflicts by index.
import type { Pack, Question } from '../../content/schema.ts';
import { SIDES, type Side, TONES } from '../../content/vocabulary.ts';
import { CONSTANTS, type Switch } from '../constants.ts';
import { STEP_KINDS, type Step, scheduleOf } from '../schedule.ts';
import type { DebateSetup } from '../state.ts';
import type { Reach } from './reach.ts';
import type { BySide, Tables } from './tables.ts';

/** A citizen's question by index. */
export interface NightQuestion {
  readonly asker: number;
  /** Relevance of each side's claims as an answer, 0..1. */
  readonly relevance: BySide<Float64Array>;
  /** Reach of an answer by [tone][0 plain, 1 forewarned]. */
  readonly reach: readonly (readonly [Reach, Reach])[];
}

export interface Night {
  readonly tables: Tables;
  readonly setup: DebateSetup;
  readonly steps: readonly Step[];
  /** Per step: index in STEP_KINDS, side, round. */
  readonly kinds: Uint8Array;
  readonly sides: Uint8Array;
  readonly rounds: Uint8Array;
  /** Topic index of each exchange. */
  readonly topics: Int32Array;
  readonly questions: readonly NightQuestion[];
  /** Topic index each side forewarned voters about, or -1. */
  readonly prebuttal: BySide<number>;
  /** Worst severity 0..3 of each claim against the own platform. */
  readonly platformConflicts: BySide<Int32Array>;
  readonly switches: Readonly<Record<Switch, boolean>>;
}

const bySide = <T>(make: (side: Side) => T): BySide<T> => [make(0), make(1)];

function relevanceTo(pack: Pack, question: Question, ids: readonly string[]): Float64Array {
  const topicOf = new Map(pack.claims.map((claim) => [claim.id, claim.topic]));
  return Float64Array.from(ids, (id) => {
    if (question.direct.includes(id)) return 1;
    return topicOf.get(id) === question.topic ? CONSTANTS.relevanceSameTopic : CONSTANTS.relevanceOffTopic;
  });
}

function nightQuestion(tables: Tables, id: string): NightQuestion {
  const question = tables.pack.questions.find((q) => q.id === id)!;
  const asker = tables.pack.segments.findIndex((segment) => segment.id === question.segment);
  const reachOf = (tone: string, discount: number): Reach => ({
    asker,
    compassion: tone === 'empathetic' ? CONSTANTS.answerEmpathy : 1,
    discount,
  });
  return {
    asker,
    relevance: bySide((side) => relevanceTo(tables.pack, question, tables.claimIds[side])),
    reach: TONES.map((tone) => [reachOf(tone, 0), reachOf(tone, CONSTANTS.inoculation)]),
  };
}

function platformConflicts(tables: Tables, setup: DebateSetup, side: Side): Int32Array {
  const chosen = setup.preparations[side].platform.map((id) => tables.plankIds[side].indexOf(id));
  return Int32Array.from(tables.plankConflicts[side], (row) =>
    Math.max(0, ...chosen.map((plank) => row[plank] ?? 0)),
  );
}

/** Derives the night from its setup. Pure: the same setup always gives the same night. */
export function makeNight(tables: Tables, setup: DebateSetup): Night {
  const steps = scheduleOf(setup.format, setup.opener, setup.switches);
  const topicIndex = (id: string | null) => tables.pack.topics.findIndex((topic) => topic.id === id);
  return {
    tables,
    setup,
    steps,
    kinds: Uint8Array.from(steps, (step) => STEP_KINDS.indexOf(step.kind)),
    sides: Uint8Array.from(steps, (step) => step.side),
    rounds: Uint8Array.from(steps, (step) => step.round),
    topics: Int32Array.from(setup.topics, topicIndex),
    questions: setup.questions.map((id) => nightQuestion(tables, id)),
    prebuttal: bySide((side) =>
      setup.switches.prebuttal ? topicIndex(setup.preparations[SIDES[side]].prebuttal) : -1,
    ),
    platformConflicts: bySide((side) => platformConflicts(tables, setup, side)),
    switches: setup.switches,
  };
}
