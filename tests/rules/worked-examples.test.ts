// One example worked by hand for every formula of the rulebook, on the segment LN of the spec's appendix:
// vote 32/19/27/22, so lean = 13/51 = .254902; awareness .65; fatigue .55; frames order .8, care -.4, nation .9.
// Its starting perceptions are national prior + 14 x lean for Labour, - 14 x lean for the Conservatives:
// Labour      control 41.569  compassion 58.569  leadership 45.569  honesty 47.569  plan 37.569  cost 48.569
// Conservative control 29.431 leadership 29.431 honesty 26.431
// Acceptance of Labour .6 + .4 x 1.254902/2 = .850980, of the Conservatives .6 + .4 x .745098/2 = .749020.
import { beforeEach, describe, expect, test } from 'vitest';
import { DIMENSIONS, type Dimension, type Side, TONES, type Tone } from '../../src/content/vocabulary.ts';
import { CELL, compilePack, factCheck, type Night, scoreOf } from '../../src/rules/index.ts';
import { carried } from '../../src/rules/kernel/carried.ts';
import { press } from '../../src/rules/kernel/check.ts';
import { makeAnswer, makeClaim, makeClosing, makeOpening } from '../../src/rules/kernel/claim.ts';
import { moveWorm } from '../../src/rules/kernel/effects.ts';
import { type Ledger, makeLedger, TERM, type Term } from '../../src/rules/kernel/ledger.ts';
import { apportion, g, gSlope, rnd, rsig } from '../../src/rules/kernel/numbers.ts';
import { applyPlatform } from '../../src/rules/kernel/platform.ts';
import { concede, rebut, reply } from '../../src/rules/kernel/rebuttal.ts';
import {
  agendaShare,
  didBetter,
  salienceOf,
  segmentShares,
  toplines,
  weightedChange,
} from '../../src/rules/kernel/shares.ts';
import { openDebate } from '../helpers/debates.ts';
import { makeWorkedPack } from '../helpers/worked-pack.ts';

const LN = 4;
const tables = compilePack(makeWorkedPack(), 'vivid');
const cellOf = (side: Side, dimension: Dimension): number =>
  side * 56 + LN * 8 + DIMENSIONS.indexOf(dimension);
const claim = (id: string): number => tables.claimIds[0].indexOf(id);
const rebuttal = (id: string): number => tables.rebuttalIds[1].indexOf(id);
const tone = (name: Tone): number => TONES.indexOf(name);
const GANGS = 0;

let night: Night;
let cells: Int32Array;
let ledger: Ledger;

/** A fresh debate; `change` puts the night into the state that an example needs. */
function begin(options: Parameters<typeof openDebate>[2] = {}): void {
  const opened = openDebate(tables, 1, options);
  night = opened.night;
  cells = Int32Array.from(opened.state.cells);
  ledger = makeLedger();
}
beforeEach(() => begin());

/** What the ledger says a term did to a perception of LN. */
function moved(term: Term, side: Side, dimension: Dimension): number {
  let sum = 0;
  for (let i = 0; i < ledger.size; i += 3)
    if (ledger.entries[i] === TERM[term] && ledger.entries[i + 1] === cellOf(side, dimension))
      sum += ledger.entries[i + 2]!;
  return sum;
}

const say = (id: string, name: Tone = 'calm', account = 0, topic = GANGS): void =>
  makeClaim(night, cells, 0, claim(id), tone(name), account, topic, ledger);
const answer = (id: string, name: Tone = 'calm'): void =>
  rebut(night, cells, 1, rebuttal(id), tone(name), ledger);

test('starting perceptions are the national prior moved by 14 points of lean', () => {
  expect(cells[cellOf(0, 'control')]).toBe(41_569);
  expect(cells[cellOf(0, 'honesty')]).toBe(47_569);
  expect(cells[cellOf(1, 'honesty')]).toBe(26_431);
});

describe('claim (7.1, 7.2)', () => {
  test('the worked step of the spec: a calm control +5 claim moves control by about 3.05 points', () => {
    // recv .65 x (1 - .2 x .35) = .6045; frame 1 + .25 x .8 = 1.2; calm x control .95
    // K = 1000 x .9 x .6045 x .850980 x 1.2 x 5 x .95 = 2638.96
    const table = tables.claimEffects[0][claim('l-control')]![tone('calm')]!;
    expect(table.coefficients[table.runs[LN]!]).toBeCloseTo(2638.9625, 3);
    // cred .75 + .5 x .47569 = .987845; room (100 - 41.569)/50 = 1.16862; dP = rnd(3046.46)
    say('l-control');
    expect(moved('claim', 0, 'control')).toBe(3046);
    expect(cells[CELL.live + cellOf(0, 'control')]).toBe(3046);
  });

  test('what a line costs its target scales with the room below, the tone and the frame', () => {
    // recv .65 x (1 - .1 x .35) = .62725; frame 1 + .25 x .9 = 1.225; attacking 1.15
    // K = 900 x .62725 x .850980 x 1.225 x -6 x 1.15 = -4060.58; room 29.431/50; dP = rnd(-2361.09)
    say('l-attack', 'attacking', 0, 2);
    expect(moved('claim', 1, 'control')).toBe(-2361);
  });

  test('delivery, repetition, monotony and a missed topic all shrink a line', () => {
    // composure 60 -> .8 + .2 x .6 = .92; same tone again .9; off topic .75; topic used once before 1/1.35
    // .92 x .9 x .75 / 1.35 = .46; dP = rnd(3046.459 x .46) = rnd(1401.37)
    cells[CELL.composure] = 60_000;
    cells[CELL.lastTone] = tone('calm') + 1;
    cells[CELL.topicUse + GANGS] = 1;
    say('l-control', 'calm', 0, 3);
    expect(moved('claim', 0, 'control')).toBe(1401);
  });

  test('a tone moves its speaker whatever is said (7.3)', () => {
    // calm: 900 x .3 x .65 = 175.5 per point; x .987845: leadership .10 x room 1.08862 -> 18.87, honesty .15 x 1.04862 -> 27.27
    say('l-control', 'calm');
    expect([moved('tone', 0, 'leadership'), moved('tone', 0, 'honesty')]).toEqual([19, 27]);
    // attacking: x .35 x (.5 + .55) = .3675; compassion -.8 x 58.569/50 -> -59.7; leadership -.2 x 45.569/50 -> -11.6
    begin();
    say('l-control', 'attacking');
    expect([moved('tone', 0, 'compassion'), moved('tone', 0, 'leadership')]).toEqual([-60, -12]);
    expect(cells[CELL.composure]).toBe(96_000);
  });

  test('every claim makes staying undecided less attractive (7.9)', () => {
    say('l-control');
    // .02 x .65 = .013
    expect(cells[CELL.undecided + LN]).toBe(-13_000);
  });
});

describe('rebuttal and reply (6, 7.4, 7.5)', () => {
  test('the worked step goes on: a calm rebuttal of the premise takes back 49 per cent', () => {
    say('l-control');
    answer('c-premise');
    // chi = 2 x 1 x .5 x .7 x 1.06 x .749020 x (.75 + .5 x .26431 = .882155) = .490278; rnd(.490278 x 3046) = 1493
    expect(moved('rebuttal', 0, 'control')).toBe(-1493);
    expect(cells[CELL.clawed + cellOf(0, 'control')]).toBe(-1493);
    // The electorate's mean chi is .487560: 12 x .487560 = 5.851 points of composure, from 100 (calm cannot add).
    expect(cells[CELL.clawback]).toBe(488);
    expect(cells[CELL.composure]).toBe(100_000 - 5851);
  });

  test("a rebuttal's own points land in the measure in which it answers", () => {
    say('l-control');
    // Same topic, not a target: relevance .6, so m = .4 + .6 x .6 = .76.
    // K = 900 x .6045 x .749020 x (1 + .25 x .1) x 1 x 1.1 = 459.46; x .76 x .882155 x (100 - 26.431)/50 = 453.24
    answer('c-near');
    expect(moved('rebuttal-effect', 1, 'honesty')).toBe(453);
  });

  test('no answer takes back more than 85 per cent', () => {
    say('l-control');
    cells[cellOf(1, 'honesty')] = 100_000;
    tables.rebuttals[1][rebuttal('c-premise')]!.force[claim('l-control')]! *= 4;
    answer('c-premise');
    tables.rebuttals[1][rebuttal('c-premise')]!.force[claim('l-control')]! /= 4;
    expect(moved('rebuttal', 0, 'control')).toBe(-rnd(0.85 * 3046));
  });

  test('a reply with evidence restores part of what was taken back', () => {
    say('l-control');
    answer('c-premise');
    cells[CELL.composure] = 100_000;
    cells[cellOf(0, 'honesty')] = 47_569;
    // rho = .8 x .6 x .75 x .850980 x .987845 = .302629; rnd(.302629 x 1493) = rnd(451.83)
    reply(night, cells, 0, ledger);
    expect(moved('reply', 0, 'control')).toBe(452);
    expect([cells[CELL.replies], cells[CELL.composure]]).toEqual([1, 96_000]);
  });

  test('an answer that misses the point is a dodge that some notice (7.6)', () => {
    say('l-control');
    answer('c-wide');
    // noticed .39 x .85 = .3315; honesty 900 x 1 x .3315 x .65 = 193.93; leadership .3 of it, 58.18;
    // undecided 1e6 x .01 x .3315 x .65 = 2154.75
    expect([moved('dodge', 1, 'honesty'), moved('dodge', 1, 'leadership')]).toEqual([-194, -58]);
    expect(cells[CELL.undecided + LN]).toBe(-13_000 + 2155);
  });

  test('pressing the dodge makes 88 per cent notice in all', () => {
    say('l-control');
    answer('c-wide');
    // .49 x .85 = .4165 more: 900 x 1 x .4165 x .65 = 243.65
    expect(press(night, cells, 0, true, ledger)).toBe(1);
    expect(moved('dodge', 1, 'honesty')).toBe(-194 - 244);
    expect(cells[CELL.challenges]).toBe(1);
  });

  test('pressing a straight answer costs the challenger', () => {
    say('l-control');
    // 1000 x .9 x -.3 x .65 = -175.5, rounded away from zero
    expect(press(night, cells, 1, false, ledger)).toBe(0);
    expect(moved('challenge', 1, 'leadership')).toBe(-176);
    expect(cells[CELL.composure + 1]).toBe(96_000);
  });

  test('a concession is honest, but weak, and buys three tenths of a line elsewhere (5.8)', () => {
    makeClaim(night, cells, 1, 0, tone('calm'), 0, GANGS, null);
    concede(night, cells, 0, claim('l-compassion'), tone('calm'), ledger);
    // 900 x .5 x .65 = 292.5 and 900 x -.5 x .65 = -292.5, both rounded away from zero
    expect(moved('concession', 0, 'honesty')).toBe(293);
    expect(moved('concession', 0, 'leadership')).toBe(-293);
    // K = 900 x .6045 x .850980 x (1 - .25 x .4) x 4 x 1 = 1666.71; .3 of it x cred (.75 + .5 x .47862) = .98931
    // x room (100 - 58.569)/50 = .82862: rnd(409.89)
    expect(moved('concession', 0, 'compassion')).toBe(410);
    expect(cells[CELL.composure]).toBe(100_000);
  });
});

describe('fact check (7.7)', () => {
  test('the moderator is likelier to check what is false and checkable', () => {
    // .8 x (.06 + .75 x .25) = .198; .9 x (.06 + .75 x .75) = .56025
    expect(tables.claims[0][claim('l-control')]!.checkChance).toBeCloseTo(0.198, 12);
    expect(tables.claims[0][claim('l-turn')]!.checkChance).toBeCloseTo(0.56025, 12);
    expect(tables.claims[0][claim('l-plain')]!.checkChance).toBe(0);
  });

  test.each([
    [0, -394],
    [1, -591],
  ])('a claim of grade 1 falls short, after %i failed checks', (flags, honesty) => {
    say('l-turn');
    cells[CELL.live + cellOf(0, 'control')] = 3000;
    cells[CELL.clawed + cellOf(0, 'control')] = -1000;
    cells[CELL.flags] = flags;
    cells[CELL.composure] = 100_000;
    factCheck(night, cells, 1, ledger);
    // co-partisans soften it: 1 - .4 x .254902 = .898039; claim .22 x .75 x .898039 x 2000 = 296.4
    expect(moved('fact-check', 0, 'control')).toBe(-296);
    // honesty 900 x 1 x .75 x .898039 x .65 = 394.0, half as much again after one flag: 591.0
    expect(moved('check-honesty', 0, 'honesty')).toBe(honesty);
    expect([cells[CELL.flags], cells[CELL.composure]]).toEqual([flags + 1, 90_000]);
  });

  test('a claim of grade 3 is confirmed', () => {
    say('l-control');
    cells[CELL.live + cellOf(0, 'control')] = 3000;
    factCheck(night, cells, 1, ledger);
    // .1 x 3000; 900 x .4 x .65
    expect([moved('fact-check', 0, 'control'), moved('check-honesty', 0, 'honesty')]).toEqual([300, 234]);
  });

  test('half right moves nothing, unless the switch is off', () => {
    say('l-attack', 'calm', 0, 2);
    const before = cells.slice(0, 112);
    factCheck(night, cells, 1, ledger);
    expect(cells.slice(0, 112)).toEqual(before);
    begin({ switches: { 'half-true-null': false } });
    say('l-attack', 'calm', 0, 2);
    cells[CELL.live + cellOf(1, 'control')] = -2000;
    factCheck(night, cells, 1, ledger);
    // .22 x .5 x .898039 x 2000 = 197.6; honesty 900 x 1 x .5 x .898039 x .65 = 262.7
    expect([moved('fact-check', 1, 'control'), moved('check-honesty', 0, 'honesty')]).toEqual([198, -263]);
  });
});

describe('contradiction and forewarning (5.5, 5.6)', () => {
  test('four in ten notice a change of mind; an account softens it', () => {
    say('l-control');
    say('l-turn');
    // severity 2/3 x .39 = .26: honesty 900 x 2 x .26 x .65 = 304.2, plan half of it, 152.1
    expect([moved('contradiction', 0, 'honesty'), moved('contradiction', 0, 'plan')]).toEqual([-304, -152]);
    expect([cells[CELL.liveContradiction], cells[CELL.severitySum]]).toEqual([2, 2]);
    begin();
    say('l-control');
    say('l-turn', 'calm', 1);
    // x .7: 212.94 and 106.47
    expect([moved('contradiction', 0, 'honesty'), moved('contradiction', 0, 'plan')]).toEqual([-213, -106]);
  });

  test('a rebuttal that names it shows it to nearly all and bites deeper', () => {
    say('l-control');
    say('l-turn');
    const live = cells[CELL.live + cellOf(0, 'control')]!;
    answer('c-opposite');
    // .49 x 2/3 more: 900 x 2 x .326667 x .65 = 382.2, plan 191.1
    expect([moved('contradiction', 0, 'honesty'), moved('contradiction', 0, 'plan')]).toEqual([
      -304 - 382,
      -152 - 191,
    ]);
    // exposure .5 + .3 x 2/3 = .7: chi = 2 x .7 x .7 x .90 x .749020 x .882155 = .582783
    expect(moved('rebuttal', 0, 'control')).toBe(-rnd(0.5827827 * live));
  });

  test('forewarned voters keep a fifth back, once', () => {
    begin({
      preparations: [
        { platform: tables.pack.sides[0].defaultPlatform, notes: [], prebuttal: null },
        { platform: tables.pack.sides[1].defaultPlatform, notes: [], prebuttal: 'europe' },
      ],
    });
    say('l-attack', 'attacking', 0, 2);
    // rnd(.2 x 2361) = 472
    expect([moved('claim', 1, 'control'), moved('forewarning', 1, 'control')]).toEqual([-2361, 472]);
    expect(cells[CELL.prebutted + 1]).toBe(1);
    ledger = makeLedger();
    say('l-attack', 'attacking', 0, 2);
    expect(moved('forewarning', 1, 'control')).toBe(0);
  });
});

describe("opening, citizen's question, closing (5.1, 5.7, 5.9)", () => {
  test('an opening is a claim at half force that counts twice in what the night is about', () => {
    makeOpening(night, cells, 0, claim('l-control'), tone('calm'), ledger);
    // .5 x 3046.459 = 1523.23
    expect(moved('opening', 0, 'control')).toBe(1523);
    expect([cells[CELL.agenda], cells[CELL.mentions], cells[CELL.liveCard]]).toEqual([2000, 2000, 0]);
  });

  test("the asker's own segment listens harder, and to warmth harder still", () => {
    const question = night.questions[0]!;
    makeAnswer(night, cells, 0, claim('l-compassion'), tone('empathetic'), 0, question, ledger);
    // K = 900 x .6045 x .850980 x .9 x 4 x 1.3 = 2166.73; x 1.25 x 1.15 x .987845 x .82862 = 2549.5; x .6 = 1529.7
    expect(moved('answer', 0, 'compassion')).toBe(1530);
    expect(cells[CELL.relevanceSum]).toBe(1000);
  });

  test('an attacking answer costs half as much warmth again', () => {
    makeAnswer(night, cells, 0, claim('l-compassion'), tone('attacking'), 0, night.questions[0]!, ledger);
    // honesty 1.5 x 175.5 x .35 x 1.05 x -.4 x .987845 x 47.569/50 = -36.4
    expect(moved('tone', 0, 'honesty')).toBe(-36);
  });

  test('an answer to another question is a dodge at three quarters of its force', () => {
    makeAnswer(night, cells, 0, claim('l-control'), tone('calm'), 0, night.questions[0]!, ledger);
    // .6 x .75 x 1.25 (asker) x 3046.459 = 1713.63; noticed .39 x .85: honesty -193.9
    expect(moved('answer', 0, 'control')).toBe(1714);
    expect(moved('dodge', 0, 'honesty')).toBe(-194);
  });

  test('a closing repeats a line in proportion to message discipline', () => {
    cells.set([2, 1, 1, 0, 0], CELL.topicUse);
    makeClosing(night, cells, 0, claim('l-control'), tone('calm'), ledger);
    // .35 x (.5 + 2/4) x 3046.459 = 1066.3
    expect(moved('closing', 0, 'control')).toBe(1066);
  });
});

test('a platform moves plan, honesty, cost and utility against the prepared one (5.4)', () => {
  const index = (id: string) => tables.plankIds[0].indexOf(id);
  const prepared = tables.pack.sides[0].defaultPlatform.map(index);
  const chosen = prepared.map((plank, t) => (t === 1 ? index('bold') : plank));
  applyPlatform(tables, cells, 0, chosen, prepared, ledger);
  // Position: the plank weighs 2 of 6, so y = (.2, .1); anchor (.1, -.4).
  // penalty .7 x (.01 + .25) - .7 x (.01 + .16) = .063; deliver mean .56: 4 x .06 = .24; coherence .5 x 2 = 1
  // plan 650 x (.24 + 1 - .063) = 765.05; honesty 650 x -.0315 = -20.5; cost 650 x -.25 x 2 = -325
  expect([
    moved('platform', 0, 'plan'),
    moved('platform', 0, 'honesty'),
    moved('platform', 0, 'cost'),
  ]).toEqual([765, -20, -325]);
  // utility .03 x (.7 x -.72 + .3 x .23) - .03 x (.7 x -1.13) = -.01305 + .02373 = .01068
  expect(cells[CELL.position + LN]).toBe(10_680);
});

describe('what people weigh (7.8, 8.1)', () => {
  beforeEach(() => {
    cells[CELL.mentions] = 5000;
    cells[CELL.agenda] = 2500;
    cells[CELL.agenda + 4] = 2500;
  });

  test('what is talked about gains weight for everyone', () => {
    // f = .12 x 5/15 = .04; control .96 x .30 + .04 x .5 = .308; plan .96 x .14 + .02 = .1544; honesty .96 x .10
    expect(agendaShare(tables.constants, cells)).toBeCloseTo(0.04, 14);
    expect(salienceOf(tables, cells, LN, 0)).toBeCloseTo(0.308, 14);
    expect(salienceOf(tables, cells, LN, 4)).toBeCloseTo(0.1544, 14);
    expect(salienceOf(tables, cells, LN, 6)).toBeCloseTo(0.096, 14);
  });

  test('weighted perception moves by weight times points, and by the weights themselves', () => {
    const primed = weightedChange(tables, cells, 0, LN);
    // Own weights give .3 x 41.569 + .05 x 58.569 + ... = 44.029; half control, half plan is 39.569.
    // .96 x 44.029 + .04 x 39.569 - 44.029 = .04 x (39.569 - 44.029) = -.1784
    expect(tables.base[LN]).toBeCloseTo(44.029, 3);
    expect(primed).toBeCloseTo(-0.1784, 4);
    cells[cellOf(0, 'control')]! += 3000;
    expect(weightedChange(tables, cells, 0, LN) - primed).toBeCloseTo(3 * 0.308, 10);
  });
});

describe('shares (8.2, 8.3)', () => {
  test('before a word is said the baseline comes back', () => {
    const out = [0, 0, 0, 0];
    segmentShares(tables, tables.best, cells, LN, out);
    expect(out.map((x) => Math.round(x * 1e6) / 1e6)).toEqual([0.17, 0.16, 0.21, 0.46]);
    const top = toplines(tables, tables.best, cells).map((x) => Math.round(1e4 * x) / 100);
    expect(top).toEqual([21.75, 15.76, 15.98, 46.51]);
    const [a, b, c, undecided] = toplines(tables, tables.vote, cells);
    expect(undecided).toBeCloseTo(0.1942111, 7);
    expect([a, b, c].map((x) => Math.round((1000 * x) / (1 - undecided)) / 10)).toEqual([45, 24.5, 30.5]);
  });

  test('three points of control move the soft part of both questions', () => {
    cells[cellOf(0, 'control')]! += 3000;
    const out = [0, 0, 0, 0];
    // q = .9. Best: x .405, g 1.499301; soft .1105 .104 .14385 .299 of .65735, hard .0595 .056 .06615 .161
    segmentShares(tables, tables.best, cells, LN, out);
    [0.2123442, 0.151947, 0.1988613, 0.4368475].forEach((share, k) => {
      expect(out[k]).toBeCloseTo(share, 6);
    });
    // Vote: x .18, g 1.197217; soft .16 .095 .1485 .22 of .6235, hard .16 .095 .1215 0
    segmentShares(tables, tables.vote, cells, LN, out);
    [0.3423274, 0.1854237, 0.2628466, 0.2094023].forEach((share, k) => {
      expect(out[k]).toBeCloseTo(share, 6);
    });
  });

  test('the stand-in for exp is close where it is used, and its slope is its own', () => {
    expect(g(0)).toBe(1);
    for (let x = -1.6; x <= 1.6; x += 0.1) expect(Math.abs(g(x) / Math.exp(x) - 1)).toBeLessThan(1e-3);
    for (let x = -3; x <= 3; x += 0.1) expect(Math.abs(g(x) / Math.exp(x) - 1)).toBeLessThan(0.025);
    for (const x of [-2.5, -1, 0, 0.4, 1.7]) {
      const h = 1e-5;
      expect(gSlope(x)).toBeCloseTo((Math.log(g(x + h)) - Math.log(g(x - h))) / (2 * h), 6);
    }
    expect([gSlope(3.1), gSlope(-3.1)]).toEqual([0, 0]);
  });
});

describe('worm and "who did better" (8.4, 8.5)', () => {
  test('calm pleases nearly all, attack divides', () => {
    // The 2019 lean, turnout-weighted, averages -.114609; LN -.25 is -.135391 from it.
    // calm with evidence .6: 4 + 6 x (-.2 + .12) x -.135391 = 4.06499
    Object.assign(carried, { evidence: 0.6, attack: 0 });
    moveWorm(tables, cells, 0, tone('calm'));
    expect(cells[CELL.worm + LN]).toBe(4065);
    // Conservative attack: 0 - 4 x .55 + 6 x (1 + .4 + .12) x .135391 = -.96524, drawn upwards for side 0
    carried.attack = 1;
    moveWorm(tables, cells, 1, tone('attacking'));
    expect(cells[CELL.worm + LN]).toBe(rnd(0.6 * 4065) + 965);
    expect(cells[CELL.performance + LN]).toBe(4065 + 965);
  });

  test('equal performance is 50:50, ten worm points everywhere are 60.5', () => {
    expect(rsig(0)).toBe(0.5);
    expect(tables.wonOffset).toBeCloseTo(0.3981828, 6);
    expect(didBetter(tables, cells)).toBeCloseTo(0.5, 12);
    for (let s = 0; s < 7; s++) cells[CELL.performance + s] = 10_000;
    expect(didBetter(tables, cells)).toBeCloseTo(0.6050528, 6);
  });

  test('a panel of 1,600 is shared out by largest remainder (8.6)', () => {
    expect(apportion([13, 13, 12, 12, 17, 18, 15], 1600)).toEqual([208, 208, 192, 192, 272, 288, 240]);
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
  });
});

test('the score adds up from its five parts (9.1)', () => {
  const base = cells.slice();
  cells[CELL.gradeSum] = 10;
  cells[CELL.gradeCount] = 3;
  cells[CELL.flags] = 1;
  cells[CELL.severitySum] = 2;
  cells[CELL.relevanceSum] = 2600;
  cells[CELL.relevanceCount] = 3;
  // accuracy 20 x (10/12 - .15) = 13.67; consistency 10 x (1 - 2/3) = 3.33; directness 10 x 2.6/3 = 8.67
  // persuasion at par: 50 x .5; with par -1.6 and sd 1.6: 50 x (.5 + 1.6/6.4) = 37.5
  const even = scoreOf(tables, base, cells, 0);
  expect(even.parts).toEqual({ persuasion: 25, accuracy: 14, consistency: 3, breadth: 10, directness: 9 });
  expect(even.total).toBe(61);
  expect(scoreOf(tables, base, cells, 0, { mean: -1.6, sd: 1.6 }).parts.persuasion).toBe(38);
});
