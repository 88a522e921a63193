// One topic that voters are warned about before the debate (inoculation), or none.
import { useContent, useNight } from '../../content/use-content.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

interface TopicProps {
  readonly topic: string | null;
  readonly label: string;
}

function TopicTile({ topic, label }: TopicProps) {
  const session = useSession();
  const { prebuttal } = useNight();
  return (
    <label class="tile">
      <input
        class="choice-dot"
        type="radio"
        name="prebuttal"
        checked={prebuttal === topic}
        onChange={() => session.change({ prebuttal: topic })}
      />
      <span class="tile__name">{label}</span>
    </label>
  );
}

/** The choice of a topic. */
export function Forewarning() {
  const { pack, text } = useContent();
  return (
    <fieldset class="plain-group forewarning">
      <legend>
        <h2>{t('preparation:warning.heading')}</h2>
      </legend>
      <p>{t('preparation:warning.about')}</p>
      <div class="forewarning__tiles">
        {pack.topics.map(({ id }) => (
          <TopicTile key={id} topic={id} label={text.topics[id]!.label} />
        ))}
        <TopicTile topic={null} label={t('preparation:warning.none')} />
      </div>
    </fieldset>
  );
}
