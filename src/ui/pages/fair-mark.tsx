// Whether a figure meets its aim: a sign and words, never colour alone.
import { Icon } from '../icons/icon.tsx';
import { t } from '../text/text.ts';

export function FairMark({ passed }: { readonly passed: boolean }) {
  return (
    <span class={`fair__mark fair__mark--${passed ? 'met' : 'missed'}`}>
      <Icon name={passed ? 'check' : 'x'} /> {t(passed ? 'fair:met' : 'fair:missed')}
    </span>
  );
}
