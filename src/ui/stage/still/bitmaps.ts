// The pictures of one view of the still stage as pixels: drawn once, shared, freed with the view. Software painters take a
// tenth of a second for the gradients of a set, so nothing with gradients or many lines is painted twice.
import { svgDataUri } from '../../people/person-svg.ts';
import { rasterise } from '../raster.ts';

export interface Bitmaps {
  /** Shows the drawing in an image as soon as it is there; the picture before stays until then. */
  put(node: SVGImageElement, name: string, svg: () => string): Promise<void>;
  /** Resolves when nothing is being drawn. */
  settled(): Promise<void>;
  readonly size: number;
  close(): void;
}

interface Drawn {
  readonly url: string;
  /** Kept so that the browser need not decode the picture again when an image takes it. */
  readonly image: HTMLImageElement;
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve));

async function drawn(svg: string): Promise<Drawn> {
  const image = new Image();
  const blob = await rasterise(svg).then(toBlob, () => null);
  // A browser that cannot hand out its pixels still shows the drawing itself.
  const url = blob ? URL.createObjectURL(blob) : svgDataUri(svg);
  image.src = url;
  await image.decode().catch(() => {});
  return { url, image };
}

/** An empty set of pictures. */
export function openBitmaps(): Bitmaps {
  const drawings = new Map<string, Promise<Drawn>>();
  const wanted = new WeakMap<SVGImageElement, string>();
  const urls = new Set<string>();
  let closed = false;
  const draw = async (svg: string): Promise<Drawn> => {
    const one = await drawn(svg);
    if (closed) URL.revokeObjectURL(one.url);
    else urls.add(one.url);
    return one;
  };
  return {
    async put(node, name, svg) {
      wanted.set(node, name);
      let drawing = drawings.get(name);
      if (!drawing) {
        drawing = draw(svg());
        drawings.set(name, drawing);
      }
      const { url } = await drawing;
      if (!closed && wanted.get(node) === name) node.setAttribute('href', url);
    },
    async settled() {
      await Promise.allSettled([...drawings.values()]);
    },
    get size() {
      return drawings.size;
    },
    close() {
      closed = true;
      for (const url of urls) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
