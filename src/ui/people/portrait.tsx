// A drawn person on the page. Knows looks and faces; not who the person is in the debate.
import { useEffect, useState } from 'preact/hooks';
import { loadPeeps } from './load-peeps.ts';
import { type Expression, type Look, leaderLooks, parseLookCode } from './people.ts';
import { type Peeps, personSvg, svgDataUri } from './person-svg.ts';

/** The parts of all people once they are here; null while they are on their way or cannot be had. */
export function usePeeps(): Peeps | null {
  const [peeps, setPeeps] = useState<Peeps | null>(null);
  useEffect(() => {
    let gone = false;
    void loadPeeps().then((result) => {
      if (!gone && result.ok) setPeeps(result.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  return peeps;
}

/** The look of a code; a ready-made one when the code is damaged, so that a picture is always possible. */
export const lookOrFirst = (code: string): Look => parseLookCode(code) ?? leaderLooks[0]!;

export interface PortraitProps {
  readonly look: Look;
  readonly expression: Expression;
  /** Colour of the clothes, #rrggbb. */
  readonly clothes: string;
  readonly mirrored?: boolean;
  readonly small?: boolean;
  readonly class?: string;
}

/** Head and shoulders as a decorative picture; an empty frame of the same size until the parts are here. */
export function Portrait(props: PortraitProps) {
  const peeps = usePeeps();
  const { look, expression, clothes, mirrored = false, small = false } = props;
  const name = props.class === undefined ? 'portrait' : `portrait ${props.class}`;
  if (!peeps) return <span class={name} />;
  const svg = personSvg(peeps, look, expression, { clothes, mirrored, small });
  return <img class={name} src={svgDataUri(svg)} alt="" />;
}
