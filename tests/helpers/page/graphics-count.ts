// Counts what a page asks of its graphics card: draw calls, textures and their memory. Pixels are not filled, because on a
// machine without a graphics card filling them would take the time of the scripts that are to be measured.

export interface GraphicsCount {
  drawCalls: number;
  readonly textures: number;
  /** Memory of all textures, in bytes: four for each pixel. */
  readonly textureBytes: number;
}

type Call = (...args: unknown[]) => unknown;

/** Width and height of an upload: stated, or those of the picture. */
function sizeOf(args: readonly unknown[]): number {
  const source = args.at(-1) as { width?: number; height?: number } | null;
  if (args.length < 9) return (source?.width ?? 0) * (source?.height ?? 0);
  return Number(args[3]) * Number(args[4]);
}

/** Watches every WebGL context that is made from now on. */
export function countGraphics(): GraphicsCount {
  const bytes = new Map<unknown, number>();
  const count = {
    drawCalls: 0,
    get textures() {
      return bytes.size;
    },
    get textureBytes() {
      return [...bytes.values()].reduce((sum, one) => sum + one, 0);
    },
  };
  let bound: unknown = null;
  const watch = (name: string, before: (args: readonly unknown[], made: unknown) => void): void => {
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const methods = kind.prototype as unknown as Record<string, Call | undefined>;
      const call = methods[name];
      if (!call) continue;
      methods[name] = function (this: unknown, ...args: unknown[]) {
        const made = call.apply(this, args);
        before(args, made);
        return made;
      };
    }
  };
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
    watch(name, () => count.drawCalls++);
  watch('createTexture', (_, made) => bytes.set(made, 0));
  watch('deleteTexture', ([texture]) => bytes.delete(texture));
  watch('bindTexture', ([, texture]) => {
    bound = texture;
  });
  watch('texImage2D', (args) => bound && bytes.set(bound, sizeOf(args) * 4));
  return count;
}

/** Lets every draw call reach one pixel only. */
export function fillNothing(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { scissor, enable, disable, SCISSOR_TEST } = prototype;
    prototype.scissor = function () {
      scissor.call(this, 0, 0, 1, 1);
    };
    prototype.disable = function (what) {
      if (what !== SCISSOR_TEST) disable.call(this, what);
    };
    prototype.viewport = ((viewport) =>
      function (this: WebGLRenderingContext, ...box: Parameters<WebGLRenderingContext['viewport']>) {
        enable.call(this, SCISSOR_TEST);
        scissor.call(this, 0, 0, 1, 1);
        viewport.apply(this, box);
      })(prototype.viewport);
  }
}
