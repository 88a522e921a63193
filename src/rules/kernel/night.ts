// One debate's fixed facts in the kernel's own terms: tables plus schedule, topics, questions and conflicts by index.
import { SIDES, type Side } from '../../content/vocabulary.ts';
import type { Switch } from '../constants.ts';
import { STEP_KINDS, type Step, scheduleOf } from '../schedule.ts';
import type { DebateSetup } from '../state.ts';
import type { BySide, QuestionMeta, Tables } from './tables.ts';

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
  /** The citizens' questions asked. */
  readonly questions: readonly QuestionMeta[];
  /** Topic index each side forewarned voters about, or -1. */
  readonly prebuttal: BySide<number>;
  /** Worst severity 0..3 of each claim against the own platform. */
  readonly platformConflicts: BySide<Int32Array>;
  readonly switches: Readonly<Record<Switch, boolean>>;
}

const bySide = <T>(make: (side: Side) => T): BySide<T> => [make(0), make(1)];

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
    questions: setup.questions.map((id) => tables.questions.find((question) => question.id === id)!),
    prebuttal: bySide((side) =>
      setup.switches.prebuttal ? topicIndex(setup.preparations[SIDES[side]].prebuttal) : -1,
    ),
    platformConflicts: bySide((side) => platformConflicts(tables, setup, side)),
    switches: setup.switches,
  };
}
