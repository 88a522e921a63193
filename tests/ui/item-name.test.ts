// Every id in the map of the founding report has words that a reader knows, a kind, and a home with sources.
import { expect, test } from 'vitest';
import map from '../../assets/packs/channel-2023/article-map.json' with { type: 'json' };
import cards from '../../assets/packs/channel-2023/cards.en-GB.json' with { type: 'json' };
import night from '../../assets/packs/channel-2023/night.en-GB.json' with { type: 'json' };
import type { PackText } from '../../src/content/schema.ts';
import { itemKind, itemName, itemRows } from '../../src/ui/pages/item-name.ts';
import pages from '../../src/ui/text/en-GB/pages.json' with { type: 'json' };
import { addWords, hasWords } from '../../src/ui/text/text.ts';
import { loadChannelPack } from '../helpers/channel-pack.ts';

const text = { ...night, ...cards } as unknown as PackText;

test.each(Object.entries(map))('%s names all its places in words', (_, { ids }) => {
  expect(ids.filter((id) => itemName(text, id) === id)).toEqual([]);
});

const pack = loadChannelPack();
addWords('pages', pages);

test.each(Object.entries(map))(
  '%s says of what kind each place is, and its home has sources',
  (_, { home, ids }) => {
    for (const id of ids) expect(hasWords(`pages:sources.map.kind.${itemKind(pack, id)}`)).toBe(true);
    expect(itemRows(pack, home).length).toBeGreaterThan(0);
  },
);
