// Every id in the map of the founding report has words that a reader knows.
import { expect, test } from 'vitest';
import map from '../../assets/packs/channel-2023/article-map.json' with { type: 'json' };
import cards from '../../assets/packs/channel-2023/cards.en-GB.json' with { type: 'json' };
import night from '../../assets/packs/channel-2023/night.en-GB.json' with { type: 'json' };
import type { PackText } from '../../src/content/schema.ts';
import { itemName } from '../../src/ui/pages/item-name.ts';

const text = { ...night, ...cards } as unknown as PackText;

test.each(Object.entries(map))('%s names all its places in words', (_, { ids }) => {
  expect(ids.filter((id) => itemName(text, id) === id)).toEqual([]);
});
