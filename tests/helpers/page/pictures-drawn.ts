// Drawings become pixels between frames, when the browser has read them. Tells when all have been read, and how long scripts
// were held up by painting and uploading them.

export interface PicturesDrawn {
  /** Resolves when no drawing is being read. */
  settled(): Promise<void>;
  /** Real milliseconds since it was last asked. */
  takeMilliseconds(): number;
}

type Call = (this: unknown, ...args: unknown[]) => unknown;

/** Lets other tasks run: timers may have been taken over. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Watches this page. `now` is the real clock. */
export function watchPictures(now: () => number): PicturesDrawn {
  let reading = 0;
  let spent = 0;
  const { decode } = HTMLImageElement.prototype;
  HTMLImageElement.prototype.decode = async function () {
    reading++;
    try {
      await decode.call(this);
    } finally {
      reading--;
    }
  };
  const time = (methods: Record<string, Call>, name: string): void => {
    const call = methods[name]!;
    methods[name] = function (...args) {
      const started = now();
      const result = call.apply(this, args);
      spent += now() - started;
      return result;
    };
  };
  time(CanvasRenderingContext2D.prototype as unknown as Record<string, Call>, 'drawImage');
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ['texImage2D', 'texSubImage2D'])
      time(prototype as unknown as Record<string, Call>, name);
  return {
    async settled() {
      do await breathe();
      while (reading > 0);
    },
    takeMilliseconds() {
      const taken = spent;
      spent = 0;
      return taken;
    },
  };
}
