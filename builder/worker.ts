import { bundle, type Bundle, type Choice } from './bundle.js';

/** Messages of the worker: a step that begins, or how it ended. */
export type WorkerMessage =
  { kind: 'step'; step: string } | { kind: 'made'; made: Bundle } | { kind: 'failed'; message: string };

const send = (message: WorkerMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Choice>) => {
  bundle(data, (step) => send({ kind: 'step', step })).then(
    (made) => send({ kind: 'made', made }),
    (error: Error) => send({ kind: 'failed', message: error.message }),
  );
});
