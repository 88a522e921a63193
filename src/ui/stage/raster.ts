// Turns a drawing into pixels, once: drawings with many gradients are slow to paint again and again.
import { svgDataUri } from '../people/person-svg.ts';

/** The picture of an SVG that says its width and height. Rejects when the browser cannot draw it. */
export async function rasterise(svg: string): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = svgDataUri(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, image.naturalWidth);
  canvas.height = Math.max(1, image.naturalHeight);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
}
