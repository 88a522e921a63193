// A pack's author gets every fault of shape at once, in words that say where to look.
import { describe, expect, test } from 'vitest';
import { joinPack, USUAL_FACES } from '../../src/content/load.ts';
import { problemText } from '../../src/content/problem.ts';
import { readPackFiles } from '../helpers/whole-pack.ts';

type Json = Record<string, unknown>;
type Cards = { claims: Json[]; segments: Json[] };

/** The faults of the Channel pack after `spoil` has had its files. */
function faults(spoil: (files: Record<string, unknown>) => void): string[] {
  const files = readPackFiles();
  spoil(files);
  const loaded = joinPack(files);
  return loaded.ok ? [] : loaded.error.map(problemText);
}

const cards = (files: Record<string, unknown>): Cards => files['cards.json'] as Cards;

describe('the shape of a pack', () => {
  test('the Channel pack loads, with a hash and faces', () => {
    const { 'faces.json': faces, ...others } = readPackFiles();
    for (const [parts, expected] of [
      [{ 'faces.json': faces, ...others }, faces],
      [others, USUAL_FACES],
    ] as const) {
      const loaded = joinPack(parts);
      if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
      expect(loaded.value.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(loaded.value.faces).toEqual(expected);
    }
  });

  test('a wrong grade, tone and side are told together, each with its place', () => {
    const found = faults((files) => {
      cards(files).claims[3]!.accuracy = 7;
      delete cards(files).claims[2]!.tone;
      cards(files).claims[0]!.side = 4;
    });
    expect(found).toEqual([
      'cards.json claims[0].side: expected 0 or 1, found 4',
      'cards.json claims[2].tone: expected "assertive" or "calm" or "attacking" or "empathetic", found nothing',
      'cards.json claims[3].accuracy: expected a number of at most 4, found 7',
    ]);
  });

  test('an uncertain source row (U) is refused', () => {
    const found = faults((files) => {
      const { sources } = files['night.json'] as { sources: Record<string, Json> };
      sources.SB1!.tag = 'U';
    });
    expect(found).toEqual([
      'night.json sources.SB1.tag: expected "V" (seen in the source), "V2" (seen in a copy) or "D" (our own sum); "U", not verified, may not be shown, found "U"',
    ]);
  });

  test('a slip of the pen in an optional key does not pass unseen', () => {
    const found = faults((files) => {
      cards(files).claims[1]!.contradict = [];
    });
    expect(found).toEqual(['cards.json claims[1].contradict: expected only known keys, found "contradict"']);
  });

  test('an empty line, a missing file and a key in two files are told', () => {
    const found = faults((files) => {
      const words = files['cards.en-GB.json'] as { claims: Record<string, Json> };
      words.claims['l-red-lines']!.line = '';
      files['pack.json'] = undefined;
      (files['night.json'] as Json).claims = [];
    });
    expect(found).toContain('pack.json: expected a file with one JSON object, found no such file');
    expect(found).toContain(
      'night.json claims: expected "claims" in one file only, found also in cards.json',
    );
    expect(found).toContain(
      'cards.en-GB.json claims.l-red-lines.line: expected at least 1 characters, found ""',
    );
  });

  test('thresholds of faces that make no sense are told, a pack without any takes usual ones', () => {
    const found = faults((files) => {
      files['faces.json'] = { vivid: { slight: 0, clear: 1, strong: 2 } };
    });
    expect(found).toEqual([
      'faces.json vivid.slight: expected a number above 0, found 0',
      'faces.json realistic: expected an object, found nothing',
    ]);
  });
});
