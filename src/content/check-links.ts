// Does every id in a pack name something that exists, of the right kind and on the right side?
import type { Say } from './problem.ts';
import type { Claim, Pack, Plank, Rebuttal } from './schema.ts';
import type { Side } from './vocabulary.ts';

interface Named {
  readonly id: string;
}

/** Ids of everything in a pack that other entries may name. */
interface Index {
  readonly topics: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
  readonly planks: ReadonlyMap<string, Plank>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly rebuttals: ReadonlyMap<string, Rebuttal>;
}

const byId = <T extends Named>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const indexOf = (pack: Pack): Index => ({
  topics: new Set(pack.topics.map(({ id }) => id)),
  segments: new Set(pack.segments.map(({ id }) => id)),
  planks: byId(pack.planks),
  claims: byId(pack.claims),
  rebuttals: byId(pack.rebuttals),
});

const LISTS = [
  'topics',
  'segments',
  'planks',
  'claims',
  'rebuttals',
  'notes',
  'questions',
  'briefing',
  'checks',
  'papers',
  'headlines',
  'advice',
  'epilogue',
] as const;

function checkUnique(pack: Pack, say: Say): void {
  for (const list of LISTS) {
    const seen = new Set<string>();
    pack[list].forEach(({ id }, i) => {
      if (seen.has(id)) say(`${list}[${i}].id`, 'an id used once', `"${id}" again`);
      seen.add(id);
    });
  }
}

/** Says so unless `item` exists and stands on `side`. */
function ofSide(
  item: { side: Side } | undefined,
  side: Side,
  path: string,
  what: string,
  id: string,
  say: Say,
) {
  if (item === undefined) say(path, `the id of ${what}`, `"${id}"`);
  else if (item.side !== side) say(path, `${what} of side ${side}`, `"${id}" of side ${item.side}`);
}

function checkTopic(index: Index, topic: string, path: string, say: Say): void {
  if (!index.topics.has(topic)) say(path, 'the id of a topic', `"${topic}"`);
}

/** One plank of the side per topic, in topic order. */
function checkPlatform(pack: Pack, index: Index, side: Side, ids: readonly string[], path: string, say: Say) {
  pack.topics.forEach((topic, t) => {
    const plank = index.planks.get(ids[t] ?? '');
    if (plank?.side !== side || plank.area !== topic.id)
      say(`${path}[${t}]`, `a plank of side ${side} in "${topic.id}"`, ids[t] ? `"${ids[t]}"` : 'nothing');
  });
  if (ids.length > pack.topics.length)
    say(path, `${pack.topics.length} planks, one for each topic`, `${ids.length}`);
}

function checkPlanks(pack: Pack, index: Index, say: Say): void {
  pack.planks.forEach((plank, i) => {
    checkTopic(index, plank.area, `planks[${i}].area`, say);
    plank.coheres.forEach((link, k) => {
      ofSide(
        index.planks.get(link.with),
        plank.side,
        `planks[${i}].coheres[${k}].with`,
        'a plank',
        link.with,
        say,
      );
    });
  });
}

function checkCards(pack: Pack, index: Index, say: Say): void {
  for (const list of ['claims', 'rebuttals'] as const) {
    pack[list].forEach((card, i) => {
      checkTopic(index, card.topic, `${list}[${i}].topic`, say);
      card.needs?.forEach((id, k) => {
        ofSide(index.planks.get(id), card.side, `${list}[${i}].needs[${k}]`, 'a plank', id, say);
      });
    });
  }
  pack.claims.forEach((claim, i) => {
    claim.contradicts?.forEach(({ id }, k) => {
      const target = index.claims.get(id) ?? index.planks.get(id);
      ofSide(target, claim.side, `claims[${i}].contradicts[${k}].id`, 'a claim or plank', id, say);
    });
  });
  pack.rebuttals.forEach((rebuttal, i) => {
    const foe: Side = rebuttal.side === 0 ? 1 : 0;
    // "You would say that" answers nothing squarely; every other aim must hit something.
    if (rebuttal.targets.length === 0 && rebuttal.aim !== 'source')
      say(`rebuttals[${i}].targets`, 'at least one claim it answers', 'none');
    rebuttal.targets.forEach((id, k) => {
      ofSide(index.claims.get(id), foe, `rebuttals[${i}].targets[${k}]`, 'a claim', id, say);
    });
  });
}

function checkNotes(pack: Pack, index: Index, say: Say): void {
  pack.notes.forEach((note, i) => {
    checkTopic(index, note.topic, `notes[${i}].topic`, say);
    ofSide(index.claims.get(note.claim), note.side, `notes[${i}].claim`, 'a claim', note.claim, say);
    ofSide(
      index.rebuttals.get(note.rebuttal),
      note.side,
      `notes[${i}].rebuttal`,
      'a rebuttal',
      note.rebuttal,
      say,
    );
  });
}

function checkQuestions(pack: Pack, index: Index, say: Say): void {
  pack.questions.forEach((question, i) => {
    checkTopic(index, question.topic, `questions[${i}].topic`, say);
    if (!index.segments.has(question.segment))
      say(`questions[${i}].segment`, 'the id of a segment', `"${question.segment}"`);
    question.direct.forEach((id, k) => {
      if (!index.claims.has(id)) say(`questions[${i}].direct[${k}]`, 'the id of a claim', `"${id}"`);
    });
  });
}

/** Questions and news cards may bring up checks of the ledger by themselves. */
function checkBroughtUp(pack: Pack, say: Say): void {
  const ledger = new Set(pack.checks.map(({ id }) => id));
  for (const list of ['questions', 'briefing'] as const) {
    pack[list].forEach(({ checks }, i) => {
      checks?.forEach((id, k) => {
        if (!ledger.has(id)) say(`${list}[${i}].checks[${k}]`, 'the id of a check', `"${id}"`);
      });
    });
  }
}

function checkPapers(pack: Pack, index: Index, say: Say): void {
  const papers = new Set(pack.papers.map(({ id }) => id));
  pack.headlines.forEach(({ paper, when }, i) => {
    if (!papers.has(paper)) say(`headlines[${i}].paper`, 'the id of a paper', `"${paper}"`);
    if (when.spunTopic !== undefined)
      checkTopic(index, when.spunTopic, `headlines[${i}].when.spunTopic`, say);
  });
  for (const paper of papers) {
    const always = pack.headlines.some(
      (headline) => headline.paper === paper && Object.keys(headline.when).length <= 1,
    );
    if (!always) say('headlines', `a headline of "${paper}" with at most one condition`, 'none');
  }
}

function checkColdOpen(pack: Pack, index: Index, say: Say): void {
  const { side, claim, hand, platforms } = pack.coldOpen;
  const foe: Side = side === 0 ? 1 : 0;
  ofSide(index.claims.get(claim), foe, 'coldOpen.claim', 'a claim', claim, say);
  hand.forEach((id, i) => {
    ofSide(index.rebuttals.get(id), side, `coldOpen.hand[${i}]`, 'a rebuttal', id, say);
  });
  checkPlatform(pack, index, 0, platforms[0], 'coldOpen.platforms[0]', say);
  checkPlatform(pack, index, 1, platforms[1], 'coldOpen.platforms[1]', say);
}

/** Says every id that leads nowhere or to the wrong side. */
export function checkLinks(pack: Pack, say: Say): void {
  const index = indexOf(pack);
  checkUnique(pack, say);
  pack.sides.forEach(({ defaultPlatform }, side) => {
    const path = `sides[${side}].defaultPlatform`;
    checkPlatform(pack, index, side === 0 ? 0 : 1, defaultPlatform, path, say);
  });
  checkPlanks(pack, index, say);
  checkCards(pack, index, say);
  checkNotes(pack, index, say);
  checkQuestions(pack, index, say);
  checkBroughtUp(pack, say);
  checkPapers(pack, index, say);
  checkColdOpen(pack, index, say);
}
