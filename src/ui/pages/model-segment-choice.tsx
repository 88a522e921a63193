// Which group of voters, and which number about them.
import { DIMENSIONS, SIDES, type Side } from '../../content/vocabulary.ts';
import type { Content } from '../../session/content.ts';
import { type Knob, TRAITS, type Trait } from '../../session/model.ts';
import { t } from '../text/text.ts';
import { Choice } from './model-parts.tsx';

type SegmentKnob = Exclude<Knob, { type: 'constant' }>;

const ABOUT = ['rating', 'vote', 'best', 'weight', ...TRAITS] as const;
type About = (typeof ABOUT)[number];

const aboutOf = (knob: SegmentKnob): About => {
  if (knob.type === 'trait') return knob.trait;
  return knob.type === 'start' ? knob.row : knob.type;
};

function knobFor(segment: string, about: About): SegmentKnob {
  switch (about) {
    case 'rating':
      return { type: 'rating', segment, side: 0, dimension: 'honesty' };
    case 'weight':
      return { type: 'weight', segment, dimension: 'control' };
    case 'vote':
    case 'best':
      return { type: 'start', segment, row: about, side: 0 };
    default:
      return { type: 'trait', segment, trait: about satisfies Trait };
  }
}

interface SegmentChoiceProps {
  readonly content: Content;
  readonly knob: SegmentKnob;
  readonly onChange: (knob: Knob) => void;
}

function SideChoice({ content, knob, onChange }: SegmentChoiceProps) {
  if (!('side' in knob)) return null;
  const { pack, text } = content;
  return (
    <Choice
      label={t(knob.type === 'rating' ? 'model:leader' : 'model:party')}
      value={String(knob.side)}
      options={SIDES.map((side) => ({ value: String(side), text: text.sides[pack.sides[side].id]!.name }))}
      onChange={(side) => onChange({ ...knob, side: Number(side) as Side })}
    />
  );
}

function SubjectChoice({ knob, onChange }: Omit<SegmentChoiceProps, 'content'>) {
  if (!('dimension' in knob)) return null;
  return (
    <Choice
      label={t('model:subject')}
      value={knob.dimension}
      options={DIMENSIONS.map((value) => ({ value, text: t(`why:dimension.${value}`) }))}
      onChange={(dimension) => onChange({ ...knob, dimension })}
    />
  );
}

/** The choices that name one number of one group. */
export function SegmentChoice({ content, knob, onChange }: SegmentChoiceProps) {
  const { pack, text } = content;
  return (
    <>
      <Choice
        label={t('model:knob.which-segment')}
        value={knob.segment}
        options={pack.segments.map(({ id }) => ({ value: id, text: text.segments[id]!.label }))}
        onChange={(segment) => onChange({ ...knob, segment })}
      />
      <Choice
        label={t('model:knob.which-trait')}
        value={aboutOf(knob)}
        options={ABOUT.map((value) => ({ value, text: t(`model:trait.${value}`) }))}
        onChange={(about) => onChange(knobFor(knob.segment, about))}
      />
      <SideChoice content={content} knob={knob} onChange={onChange} />
      <SubjectChoice knob={knob} onChange={onChange} />
    </>
  );
}
