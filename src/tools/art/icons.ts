// Answers: how does src/ui/icons/icon-shapes.ts come about? Run by hand when an icon is added:
// `node src/tools/art/icons.ts <folder of the lucide-static package>` (version 1.62.0, ISC). The output is committed.
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES = [
  ...['mic', 'vote', 'scale', 'newspaper', 'tv', 'megaphone', 'quote', 'gavel', 'ship', 'shield', 'timer'],
  ...[
    'volume-2',
    'volume-x',
    'landmark',
    'pause',
    'play',
    'skip-forward',
    'check',
    'x',
    'circle-help',
    'info',
  ],
  ...[
    'settings',
    'type',
    'hand',
    'message-circle-question',
    'search-check',
    'stamp',
    'trending-up',
    'trending-down',
  ],
  ...[
    'arrow-right',
    'arrow-left',
    'arrow-up',
    'arrow-down',
    'rotate-ccw',
    'share-2',
    'users',
    'eye',
    'captions',
  ],
  ...[
    'book-open',
    'coins',
    'handshake',
    'flag',
    'heart',
    'sparkles',
    'shuffle',
    'dices',
    'shirt',
    'triangle-alert',
  ],
  ...[
    'chevron-right',
    'chevron-down',
    'menu',
    'link',
    'download',
    'external-link',
    'accessibility',
    'minus',
    'plus',
  ],
];

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('Say where lucide-static lies: node src/tools/art/icons.ts <folder>');

function shapes(name: string): string {
  const svg = readFileSync(`${folder}/icons/${name}.svg`, 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return inner.replace(/\s+/g, ' ').replace(/ \/>/g, '/>').replace(/> </g, '><').trim();
}

const rows = [...NAMES].sort().map((name) => `  '${name}': '${shapes(name)}',`);
const text = `// Answers: which lines make up each icon? Written by src/tools/art/icons.ts from lucide-static 1.62.0 (ISC); do not edit.

/** Icon name -> the inner SVG of a 24 x 24 picture drawn with a 2 px line. */
export const ICON_SHAPES = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof ICON_SHAPES;
`;
writeFileSync(new URL('../../ui/icons/icon-shapes.ts', import.meta.url), text);
process.stdout.write(`${rows.length} icons, ${text.length} characters\n`);
