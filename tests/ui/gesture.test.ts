// Do bodies and eyes follow the face, and do citizens, moderator and leaders look at whoever speaks?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEADER_FACES } from '../../src/session/picture.ts';
import { canMove, hasLivingEyes, lookingWith } from '../../src/ui/people/eyes.ts';
import { nods, poseOf } from '../../src/ui/people/gesture.ts';
import {
  EXPRESSIONS,
  leaderLooks,
  makeLookCode,
  parseLookCode,
  SPEECH,
  voterLooks,
} from '../../src/ui/people/people.ts';
import { faceSvg, type Peeps } from '../../src/ui/people/person-svg.ts';
import {
  citizenExpression,
  citizenFigure,
  isHardLine,
  leaderExpression,
  leaderFigure,
  moderatorExpression,
  moderatorFacing,
  moderatorFigure,
  speechOf,
} from '../../src/ui/stage/faces.ts';
import { stagePictureOf } from '../helpers/stage-pictures.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const peeps = JSON.parse(
  readFileSync(new URL('../../assets/art/peeps.json', import.meta.url), 'utf8'),
) as Peeps;
const [left] = stagePictureOf({ speaker: 'left' }).leaders;

describe('gestures', () => {
  it('lean in when driven or stern, recoil when hit, sink with concern', () => {
    for (const face of ['driven', 'stern'] as const) expect(poseOf(face).forward).toBeGreaterThan(0);
    expect(poseOf('hit').forward).toBeLessThan(0);
    expect(poseOf('hit').lean).toBeLessThan(0);
    expect(poseOf('concerned').down).toBeGreaterThan(0);
    for (const face of ['doubtful', 'smug', 'amused'] as const) expect(poseOf(face).tilt).toBeLessThan(0);
    for (const face of ['calm', 'smiling', 'relieved'] as const) expect(nods(face)).toBe(true);
    expect(nods('hit')).toBe(false);
  });

  it('are small: nobody leaves their lectern, and no gap opens below a picture', () => {
    for (const expression of EXPRESSIONS) {
      const { forward, down, lean, tilt } = poseOf(expression);
      expect(Math.abs(forward)).toBeLessThanOrEqual(30);
      expect(down).toBeGreaterThanOrEqual(0);
      expect(down).toBeLessThanOrEqual(20);
      expect(Math.abs(lean)).toBeLessThanOrEqual(1.5);
      expect(Math.abs(tilt)).toBeLessThanOrEqual(6);
    }
  });
});

describe('eyes', () => {
  const wearer = { look: leaderLooks[0]!, clothes: '#c4122f' };

  it('blink and look across on every face that a listener or the moderator rests on', () => {
    for (const face of ['listening', 'driven', 'concerned', 'neutral', 'pleased'] as const) {
      expect(hasLivingEyes(peeps, face), face).toBe(true);
      const drawn = (['ahead', 'across', 'closed'] as const).map((eyes) =>
        faceSvg(peeps, wearer, face, eyes),
      );
      expect(new Set(drawn).size).toBe(3);
    }
  });

  it('keep their meaning where brow and lid are one drawing', () => {
    for (const face of ['doubtful', 'stern', 'hit', 'relieved', 'smiling'] as const) {
      expect(hasLivingEyes(peeps, face), face).toBe(false);
      expect(faceSvg(peeps, wearer, face, 'closed')).toBe(faceSvg(peeps, wearer, face, 'ahead'));
    }
    for (const feature of Object.keys(peeps.features))
      if (!canMove(feature)) expect(lookingWith(feature, 'across').id).toBe(feature);
  });
});

describe('what a picture makes of its people', () => {
  it('gives each manner of speaking its own two mouths and its own pause, none the face of another', () => {
    const all = Object.values(SPEECH).flat();
    expect(
      new Set(all.map((e) => faceSvg(peeps, { look: leaderLooks[3]!, clothes: '#0b5cad' }, e))).size,
    ).toBe(12);
    expect(leaderExpression({ face: 'speaking' })).toBe('speaking-a');
    expect(leaderExpression({ face: 'speaking', manner: 'attacking' })).toBe('attacking-a');
    for (const face of LEADER_FACES)
      if (face !== 'speaking') expect(leaderExpression({ face, manner: 'attacking' })).toBe(face);
  });

  it('calls an attacking or assertive line hard, and only while it is said', () => {
    expect(isHardLine({ face: 'speaking', manner: 'attacking' })).toBe(true);
    expect(isHardLine({ face: 'speaking', manner: 'assertive' })).toBe(true);
    expect(isHardLine({ face: 'speaking', manner: 'empathetic' })).toBe(false);
    expect(isHardLine({ face: 'driven', manner: 'attacking' })).toBe(false);
    expect(isHardLine(undefined)).toBe(false);
  });

  it('turns both leaders to the middle and the moderator to whoever speaks', () => {
    const { leaders } = stagePictureOf({});
    expect(leaders.map((leader) => leaderFigure(leader).mirrored)).toEqual([false, true]);
    for (const speaker of ['left', 'right'] as const) {
      expect(moderatorFacing(stagePictureOf({ speaker }))).toBe(speaker);
      expect(moderatorFigure(speaker).mirrored).toBe(speaker === 'left');
    }
    expect(moderatorFacing(stagePictureOf({ speaker: 'citizen' }))).toBeNull();
  });

  it('raises the moderator’s eyebrow when the lamp is lit and nobody at the desk speaks', () => {
    expect(moderatorExpression({ lit: true, speaking: false })).toBe('eyebrow');
    expect(moderatorExpression({ lit: true, speaking: true })).toBe('speaking-a');
    expect(moderatorExpression({ lit: false, speaking: false })).toBe('listening');
  });

  it('draws every citizen of the debate from a look of their own', () => {
    const { pack, text } = loadWholePack();
    const citizens = pack.questions.filter(({ from }) => from === 'citizen');
    const looks = citizens.map(({ id }) => text.questions[id]!.look ?? '');
    expect(looks.filter((look) => parseLookCode(look) === null)).toEqual([]);
    expect(new Set(looks).size).toBe(citizens.length);
  });

  it('lets a citizen ask, listen to the answer, and then feel what voters like them feel', () => {
    const asking = stagePictureOf({ speaker: 'citizen', speech: 3 });
    expect(citizenExpression(asking)).toBe('empathetic-a');
    const { citizen, voters } = asking;
    const answered = { ...stagePictureOf({ speaker: 'left', speech: 3 }), citizen };
    expect(citizenExpression(answered)).toBe('listening');
    const after = { ...stagePictureOf({ speaker: 'nobody' }), citizen, voters };
    expect(citizenExpression(after)).toBe(voters.find(({ segment }) => segment === citizen!.segment)!.mood);
    expect(citizenExpression({ ...after, voters: [] })).toBe('neutral');
    expect(makeLookCode(citizenFigure('j202002').look)).toBe('j202002');
    expect(citizenFigure('nobody').look).toBe(voterLooks[0]);
  });

  it('lets a speaker go on when only something else in the picture changes', () => {
    const picture = stagePictureOf({ speaker: 'left', speech: 3 });
    const turned = { ...picture, voters: [], shot: 'left' as const };
    expect(speechOf(left!, turned)).toEqual(speechOf(left!, picture));
    expect(speechOf(left!, { ...picture, check: 'weighing' }).key).not.toBe(speechOf(left!, picture).key);
    expect(speechOf({ ...left!, face: 'listening' }, picture).seconds).toBe(0);
  });
});
