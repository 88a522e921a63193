// Do the tables of a pack add up, and is every topic worth debating?
import type { Say } from './problem.ts';
import type { Pack } from './schema.ts';
import { SIDES } from './vocabulary.ts';

/** Rounding of four decimals may leave this much. */
const SLACK = 0.001;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function sumsTo(total: number, values: readonly number[], path: string, say: Say): void {
  const found = sum(values);
  if (Math.abs(found - total) > SLACK)
    say(path, `numbers that sum to ${total}`, `${Math.floor(found * 1000 + 0.5) / 1000}`);
}

function checkTopics(pack: Pack, say: Say): void {
  for (const side of SIDES) {
    for (const { id } of pack.topics) {
      const on = (item: { side: number; topic: string }) => item.side === side && item.topic === id;
      const planks = pack.planks.filter((plank) => plank.side === side && plank.area === id).length;
      if (planks < 2)
        say('planks', `at least 2 of side ${side} in "${id}", so that there is a choice`, `${planks}`);
      if (!pack.claims.some(on)) say('claims', `a claim of side ${side} on "${id}"`, 'none');
      if (!pack.rebuttals.some(on)) say('rebuttals', `a rebuttal of side ${side} on "${id}"`, 'none');
      if (!pack.notes.some(on)) say('notes', `a note of side ${side} on "${id}"`, 'none');
    }
  }
}

/** Two citizens on different topics in a full night, and the moderator's word on each topic. */
function checkAsked(pack: Pack, say: Say): void {
  const citizens = pack.questions.filter((question) => question.from === 'citizen');
  if (new Set(citizens.map(({ topic }) => topic)).size < 2)
    say('questions', "citizens' questions on at least 2 topics", `${citizens.length} questions`);
  pack.questions.forEach(({ direct }, i) => {
    for (const side of SIDES) {
      const answers = pack.claims.filter((claim) => claim.side === side && direct.includes(claim.id));
      if (answers.length === 0) say(`questions[${i}].direct`, `an answer of side ${side}`, 'none');
    }
  });
}

/** Says every table that does not add up and every topic that a side cannot debate. */
export function checkNumbers(pack: Pack, say: Say): void {
  sumsTo(
    100,
    pack.segments.map(({ share }) => share),
    'segments[*].share',
    say,
  );
  pack.segments.forEach(({ vote, best, salience }, i) => {
    sumsTo(100, vote, `segments[${i}].vote`, say);
    sumsTo(100, best, `segments[${i}].best`, say);
    sumsTo(1, Object.values(salience), `segments[${i}].salience`, say);
  });
  checkTopics(pack, say);
  checkAsked(pack, say);
}
