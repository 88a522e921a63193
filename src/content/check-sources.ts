// Does every figure have a source that was public on the night, and every claim the grade its check gave it?
import type { Say } from './problem.ts';
import type { FactCheck, Pack, PackText } from './schema.ts';

/** Lists whose `rows` may name only what was public on the night. */
const ON_THE_NIGHT = [
  'segments',
  'planks',
  'claims',
  'rebuttals',
  'notes',
  'questions',
  'briefing',
  'checks',
] as const;

/** Grade of a verdict; null carries none. */
const GRADES: Readonly<Record<FactCheck['verdict'], number | null>> = {
  supported: 4,
  'mostly-supported': 3,
  'half-right': 2,
  misleading: 1,
  wrong: 0,
  unproven: 2,
  opinion: null,
};

function checkRows(pack: Pack, rows: readonly string[], path: string, later: boolean | null, say: Say): void {
  rows.forEach((row, k) => {
    const source = pack.sources[row];
    const at = `${path}[${k}]`;
    if (source === undefined) say(at, 'a row that stands in sources', `"${row}"`);
    else if (later === false && source.later)
      say(at, 'a row that was public on the night', `"${row}", public only later`);
    else if (later === true && !source.later)
      say(at, 'a row that became public later', `"${row}", public on the night`);
  });
}

function checkVerdicts(pack: Pack, text: PackText, say: Say): void {
  pack.checks.forEach(({ id, verdict, grade, laterRows }, i) => {
    const due = GRADES[verdict];
    if (grade !== due) say(`checks[${i}].grade`, `${due} for "${verdict}"`, `${grade}`);
    const hasLater = text.checks[id]?.later !== undefined;
    if (hasLater !== laterRows.length > 0)
      say(
        `checks.${id}.later`,
        laterRows.length > 0 ? 'a line for its later rows' : 'no line without later rows',
        hasLater ? 'a line' : 'none',
        true,
      );
  });
}

/** A claim is graded by its check; an opinion cannot be checked. */
function checkGrades(pack: Pack, say: Say): void {
  const checks = new Map(pack.checks.map((check) => [check.id, check]));
  pack.claims.forEach(({ accuracy, checkability, check }, i) => {
    const found = check === null ? undefined : checks.get(check);
    if (check !== null && found === undefined) say(`claims[${i}].check`, 'the id of a check', `"${check}"`);
    else if (found !== undefined && found.grade !== accuracy)
      say(`claims[${i}].accuracy`, `${found.grade}, as ${found.id} finds`, `${accuracy}`);
    if (accuracy === null && checkability > 0)
      say(`claims[${i}].checkability`, '0 for an opinion', `${checkability}`);
    if (accuracy !== null && check === null)
      say(`claims[${i}].check`, 'a check that gives the grade', 'null');
  });
}

/** Says every row without a source, every row before its time, and every grade that its check does not give. */
export function checkSources(pack: Pack, text: PackText, say: Say): void {
  for (const list of ON_THE_NIGHT) {
    pack[list].forEach((entry, i) => {
      checkRows(pack, entry.rows, `${list}[${i}].rows`, false, say);
    });
  }
  pack.checks.forEach(({ laterRows }, i) => {
    checkRows(pack, laterRows, `checks[${i}].laterRows`, true, say);
  });
  pack.epilogue.forEach(({ rows }, i) => {
    checkRows(pack, rows, `epilogue[${i}].rows`, null, say);
  });
  for (const [row, { tag, citeAs }] of Object.entries(pack.sources)) {
    if (tag === 'V2' && citeAs === undefined)
      say(`sources.${row}.citeAs`, 'the original publisher of a figure seen in a copy', 'nothing');
  }
  checkVerdicts(pack, text, say);
  checkGrades(pack, say);
}
