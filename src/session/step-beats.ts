// The beats that open a new part of the running order: a topic, a citizen's question, the closing statements. Pure.
import { CELL, type Night, type Step } from '../rules/index.ts';
import { type Beat, HOLD, makeBeat } from './beat.ts';
import { type Direction, drawPicture, QUIET } from './draw.ts';
import type { StagePicture } from './picture.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';

function citizenBeat(scene: Scene, reactions: readonly Reaction[], id: string): Beat {
  const question = scene.text.questions[id]!;
  const segment = scene.pack.segments.findIndex(
    (s) => s.id === scene.pack.questions.find((q) => q.id === id)!.segment,
  );
  const look = scene.voters.find((voter) => voter.segment === segment)?.look ?? 0;
  return makeBeat(scene, reactions, {
    kind: 'prompt',
    direction: { shot: 'question', speaker: 'citizen', speech: 3, citizen: { look, name: question.name } },
    sound: 'murmur-low',
    said: { by: 'citizen', kind: 'question', id, tone: null },
    saying: {
      key: 'status.question',
      values: { name: question.name, town: question.town, text: question.text },
    },
    holdMs: HOLD.prompt + 1200,
  });
}

function topicBeat(scene: Scene, reactions: readonly Reaction[], topic: string, prompt: string | null): Beat {
  const text = prompt ? scene.text.questions[prompt]!.text : scene.text.topics[topic]!.opener;
  return makeBeat(scene, reactions, {
    kind: 'prompt',
    direction: { shot: 'wide', speaker: 'moderator', speech: 2.4 },
    sound: 'desk-taps',
    said: prompt
      ? { by: 'moderator', kind: 'question', id: prompt, tone: null }
      : { by: 'moderator', kind: 'topic', id: topic, tone: null },
    saying: { key: 'status.topic', values: { text } },
    holdMs: HOLD.prompt,
  });
}

/** The beat that opens a new part of the running order, or none where the last part goes on. */
export function beatsOfStep(scene: Scene, night: Night, reactions: readonly Reaction[]): Beat[] {
  const cells = reactions.at(-1)!.state.cells;
  const at = cells[CELL.step]!;
  const step: Step = night.steps[at]!;
  const previous = at > 0 ? night.steps[at - 1]! : null;
  const { setup } = night;
  if (step.kind === 'claim')
    return [topicBeat(scene, reactions, setup.topics[step.round]!, setup.prompts[step.round]!)];
  if (step.kind === 'answer' && previous?.kind !== 'answer') {
    return [citizenBeat(scene, reactions, setup.questions[step.round]!)];
  }
  if (step.kind === 'closing' && previous?.kind !== 'closing') {
    const direction: Partial<Direction> = {
      shot: 'wide',
      split: true,
      reacting: false,
      speaker: 'moderator',
    };
    const saying = { key: 'status.closing', values: {} };
    return [
      makeBeat(scene, reactions, {
        kind: 'closing-time',
        direction,
        sound: 'murmur-high',
        saying,
        holdMs: 2600,
      }),
    ];
  }
  return [];
}

/** The still moment in which the player chooses. */
export function restingPicture(scene: Scene, reactions: readonly Reaction[]): StagePicture {
  return drawPicture(scene, reactions, { ...QUIET, reacting: true });
}
