// The opponent's own thread: the desk of answer-desk.ts in a web worker, so that thinking never holds up the stage.
import { openDesk, type ToDesk } from './answer-desk.ts';

const thread = self as unknown as { postMessage(message: unknown): void };
const desk = openDesk((answer) => thread.postMessage(answer));
addEventListener('message', ({ data }: MessageEvent<ToDesk>) => desk(data));
