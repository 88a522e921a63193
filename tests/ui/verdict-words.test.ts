// The words of the verdict: every reason of any night has words, and a sentence never says the opposite of its number.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPack, MECHANICS_FILES, USUAL_FACES, WORDS_FILES } from '../../src/content/load.ts';
import { SIDES } from '../../src/content/vocabulary.ts';
import type { Scene, SceneLeader } from '../../src/session/scene.ts';
import { whyAll } from '../../src/session/why.ts';
import { eventText, sentenceOf, termText } from '../../src/ui/acts/verdict/why-words.ts';
import words from '../../src/ui/text/en-GB/verdict.json' with { type: 'json' };
import { addWords } from '../../src/ui/text/text.ts';
import { testTables } from '../helpers/debates.ts';
import { playMatch } from '../helpers/matches.ts';
import { readProjectFile } from '../helpers/repository.ts';

addWords('verdict', words);

function channelContent() {
  const files = [...MECHANICS_FILES, ...WORDS_FILES].map((file) => [
    file,
    JSON.parse(readProjectFile(`assets/packs/channel-2023/${file}`)),
  ]);
  const joined = joinPack(Object.fromEntries(files));
  if (!joined.ok) throw new Error(JSON.stringify(joined.error.slice(0, 3)));
  return joined.value;
}

const { pack, text } = channelContent();
const leader = (side: 0 | 1, shortName: string, you: 0 | 1): SceneLeader => ({
  side,
  podium: side === 0 ? 'left' : 'right',
  name: shortName,
  shortName,
  role: '',
  you: side === you,
  look: '',
});
const sceneFor = (you: 0 | 1): Scene => ({
  pack,
  text,
  tables: testTables(0),
  you,
  leaders: [leader(0, 'Calder', you), leader(1, 'Lindley', you)],
  voters: [],
  thresholds: USUAL_FACES.vivid,
});

const hasWords = (said: string) => {
  expect(said).not.toMatch(/verdict[:.]|why[:.]|\{\{|“”|\(\)|undefined/);
  expect(said.length).toBeGreaterThan(3);
};

test('every sentence, event and term of random nights has words, and no sentence contradicts its sign', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.constantFrom(...SIDES), (n, you) => {
      const match = playMatch({ seed: n, play: n + 1 });
      const scene = sceneFor(you);
      for (const why of whyAll(match, you)) {
        const sentence = sentenceOf(scene, match.events, why);
        hasWords(sentence);
        expect(sentence.includes('towards you:')).toBe(why.change > 0);
        expect(sentence.includes('away from you:')).toBe(why.change < 0);
        for (const group of why.groups) {
          hasWords(eventText(scene, match.events[group.event]!));
          for (const term of group.terms) hasWords(termText(scene, term));
        }
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});
