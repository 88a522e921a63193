// Which sites may a pack link to? A school must be able to click every link, so each site here was looked at once.
// A new site is a decision: it goes into one of these tables, whatever debate it is for.

/** Sites that a class may open, by what they are. A site covers its subdomains. */
export const REVIEWED_SITES: Readonly<Record<string, string>> = {
  parliament: 'parliament.uk parallelparliament.co.uk',
  government: 'gov.uk nao.org.uk europa.eu',
  law: 'bailii.org legislation.gov.uk lawsociety.org.uk newlawjournal.co.uk ein.org.uk freemovement.org.uk leighday.co.uk lawlanesolicitors.co.uk',
  research: 'ox.ac.uk eucrim.eu',
  'think tanks and groups with an aim, named as such in the pack':
    'ippr.org labourtogether.uk migrationwatchuk.org',
  'fact checkers': 'fullfact.org',
  pollsters:
    'yougov.co.uk ipsos.com redfieldandwiltonstrategies.com deltapoll.co.uk lordashcroft.com britainschoice.uk moreincommon.org.uk britishfuture.org',
  charities: 'refugeecouncil.org.uk',
  broadcasters: 'bbc.co.uk bbc.com itv.com channel4.com lbc.co.uk',
  newspapers:
    'cityam.com denbighshirefreepress.co.uk easterneye.biz huffingtonpost.co.uk ibtimes.co.uk independent.co.uk the-independent.com independent.ie inews.co.uk maltatoday.com.mt nationalworld.com politics.co.uk pressandjournal.co.uk scotsman.com standard.co.uk thediplomatinspain.com theguardian.com thenationalnews.com thetimes.co.uk yorkpress.co.uk',
};

/** Copies of other people's work: a link only with the name of the original publisher. */
const COPIES = 'yahoo.com upday.com newschainonline.com careappointments.com msn.com';

/** Sites that no class is sent to, by what speaks against them. */
export const REFUSED_SITES: Readonly<Record<string, string>> = {
  'a blog': 'substack.com medium.com wordpress.com blogspot.com tumblr.com',
  'a party’s or campaign’s own news':
    'labourlist.org novaramedia.com conservativehome.com order-order.com breitbart.com thecanary.co skwawkbox.org spiked-online.com',
  'a mirror or a copy without a publisher':
    'cloudfront.net azurewebsites.net pages.dev netlify.app github.io archive.ph googleusercontent.com',
  'social media': 'facebook.com x.com twitter.com tiktok.com youtube.com instagram.com reddit.com t.me',
  'a place for anybody’s files': 'dropbox.com drive.google.com docs.google.com scribd.com issuu.com mega.nz',
  'a shortened address': 'bit.ly t.co tinyurl.com ow.ly',
  'a paper with gossip and pictures beside the text':
    'dailymail.co.uk thesun.co.uk mirror.co.uk express.co.uk dailystar.co.uk',
};

const covers = (sites: string, host: string): boolean =>
  sites.split(' ').some((site) => host === site || host.endsWith(`.${site}`));

/** What a site is to a school: looked at, a copy, refused (and why) or not looked at yet. */
export function siteOf(host: string): 'reviewed' | 'copy' | 'unknown' | { readonly refused: string } {
  const against = Object.entries(REFUSED_SITES).find(([, sites]) => covers(sites, host));
  if (against !== undefined) return { refused: against[0] };
  if (covers(COPIES, host)) return 'copy';
  return Object.values(REVIEWED_SITES).some((sites) => covers(sites, host)) ? 'reviewed' : 'unknown';
}

/** True for hosts of governments and universities, whose older pages have no https. */
export const isOfficial = (host: string): boolean => /(?:^|\.)(?:gov|edu|gov\.uk|ac\.uk)$/.test(host);
