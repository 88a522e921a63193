// The pages about the game: what each is called in the address, and which component shows it.
import type { ComponentType } from 'preact';
import type { PageName } from '../shell/router.ts';
import words from '../text/en-GB/pages.json' with { type: 'json' };
import { addWords } from '../text/text.ts';
import { AccessibilityPage } from './accessibility-page.tsx';
import { ContentNotePage } from './content-note-page.tsx';
import { FairPage } from './fair-page.tsx';
import { HowItWorksPage } from './how-it-works-page.tsx';
import { LicencesPage } from './licences-page.tsx';
import { ModelPage } from './model-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { ReportPage } from './report-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import './pages.css';

addWords('pages', words);

const VIEWS: Record<PageName, ComponentType> = {
  'how-it-works': HowItWorksPage,
  model: ModelPage,
  fair: FairPage,
  sources: SourcesPage,
  licences: LicencesPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityPage,
  report: ReportPage,
  'content-note': ContentNotePage,
};

/** One page about the game. */
export function PageView({ page }: { readonly page: PageName }) {
  const View = VIEWS[page];
  return <View key={page} />;
}
