// Words that British children of 13 use or hear every day, but that the list of 3,000 familiar words (Dale and Chall,
// American, last renewed in 1995) lacks. A word of politics or law belongs into the glossary instead, where it can be tapped.

export const EVERYDAY_WORDS: readonly string[] = (
  'abroad agency alert announce argue arrest ban billion border charity cheque claim clash condition ' +
  'control conversation crime criminal data decision dent detective diary dinghy direct effect elect ' +
  'evidence exam fallen fled foreign fund gap gesture homework human joint launch leaflet legal limit link ' +
  'nonsense normal official operation oppose permission president queue quote raid replace result risk ' +
  'scheme senior shrink site special staff succeed supply suspend terrorist travel trend whoever'
).split(' ');
