// Answers: how do the committed files of assets/art come about? Run by `npm run art`; imported by nobody.
// people.json (who wears what) is written by hand and read here; everything else that it writes is derived.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { leaderLooks, tintHex, wardrobe } from '../../ui/people/people.ts';
import { personSvg } from '../../ui/people/person-svg.ts';
import { extractPeeps } from './peeps.ts';
import { titleRoom } from './title-room.ts';

const folder = new URL('../../../assets/art/', import.meta.url);

function write(name: string, content: string | Buffer): void {
  writeFileSync(new URL(name, folder), content);
  const zipped = gzipSync(content, { level: 9 }).length;
  process.stdout.write(`${name}: ${Buffer.byteLength(content)} bytes, ${zipped} gzipped\n`);
}

/** The two leaders of the title page: which of them stands for which side says nothing; any two looks would do. */
function titleLeaders(): readonly (readonly [
  name: string,
  clothes: string,
  look: number,
  mirrored: boolean,
])[] {
  return [
    ['title-left.svg', 'red', 0, false],
    ['title-right.svg', 'blue', 1, true],
  ];
}

const peeps = extractPeeps();
mkdirSync(folder, { recursive: true });
write('peeps.json', `${JSON.stringify(peeps)}\n`);
for (const [name, clothes, look, mirrored] of titleLeaders()) {
  const hex = tintHex(wardrobe.clothes, clothes);
  write(
    name,
    `${personSvg(peeps, leaderLooks[look]!, mirrored ? 'listening' : 'speaking-a', { clothes: hex, mirrored })}\n`,
  );
}
write('title-room.png', titleRoom(peeps));
