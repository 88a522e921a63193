// The ledger in full: every claim of the dossier can be met on some night, by a line, the news or a question.
import { describe, expect, test } from 'vitest';
import { alsoChecked } from '../../src/session/also-checked.ts';
import { claimsPlayed } from '../../src/session/claims-played.ts';
import { loadChannelPack } from '../helpers/channel-pack.ts';
import { playMatch } from '../helpers/matches.ts';

const pack = loadChannelPack();
const MATCHES = Array.from({ length: 30 }, (_, i) => playMatch({ seed: i, play: i + 3 }));

const DOSSIER = Array.from({ length: 30 }, (_, i) => `C${i + 1}`);
const named = new Set([
  ...pack.claims.map(({ check }) => check),
  ...[...pack.briefing, ...pack.questions].flatMap(({ checks }) => checks ?? []),
]);

test.each(DOSSIER)('%s stands in the ledger, and something on the night names it', (id) => {
  expect(pack.checks.some((check) => check.id === id)).toBe(true);
  expect(named.has(id)).toBe(true);
});

test('news and questions name only entries of the ledger', () => {
  const known = new Set(pack.checks.map(({ id }) => id));
  for (const { checks } of [...pack.briefing, ...pack.questions])
    for (const id of checks ?? []) expect(known.has(id)).toBe(true);
});

describe('what else was checked', () => {
  test('is what the news and the questions of the night raised and no line was judged by', () => {
    for (const match of MATCHES) {
      const { setup } = match.night;
      const judged = claimsPlayed(match).map(({ check }) => check?.id);
      const asked = [...setup.questions, ...setup.prompts];
      for (const { id } of alsoChecked(match)) {
        const by = [...pack.briefing, ...pack.questions.filter((q) => asked.includes(q.id))];
        expect(by.some(({ checks }) => checks?.includes(id))).toBe(true);
        expect(judged).not.toContain(id);
      }
    }
  });

  test('differs from night to night with the questions', () => {
    const lists = MATCHES.map((match) =>
      alsoChecked(match)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(lists).size).toBeGreaterThan(3);
  });
});
