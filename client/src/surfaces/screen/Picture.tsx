import { useLocation } from 'wouter';
import type { Language } from '#shared/domain/language.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { reloadPage } from '../../components/reloadPage.ts';
import { BesideChair } from './BesideChair.tsx';
import { Bingo } from './Bingo.tsx';
import { Closed } from './Closed.tsx';
import { Columns } from './Columns.tsx';
import type { Join } from '../../address/joinAt.ts';
import { Listening } from './Listening.tsx';
import { Lobby } from './Lobby.tsx';
import { Notice } from './Notice.tsx';
import { Paused } from './Paused.tsx';
import { PhrasePicture } from './PhrasePicture.tsx';
import type { Picture as Shown } from './pictureOf.ts';
import type { Say } from './say.ts';
import { Silence } from './Silence.tsx';
import { Tally } from './Tally.tsx';

type Props = {
  readonly picture: Shown;
  /** Null until it is known where phones find this server. */
  readonly join: Join | null;
  /** The server's clock minus this machine's, in milliseconds. */
  readonly clockOffset: number;
  readonly language: Language;
  readonly say: Say;
};

export function Picture({ picture, join, clockOffset, language, say }: Props) {
  const [, navigate] = useLocation();
  const pairInstead = { label: say('pairInstead'), press: () => navigate('/screen') };
  switch (picture.what) {
    case 'connecting':
      return <Notice text={say('connecting')} />;
    case 'no-secret':
      return <Notice text={say('noSecret')} hint={say('openFromConsole')} button={pairInstead} />;
    case 'link-over':
      return <Notice text={say('linkOver')} hint={say('openFromConsole')} button={pairInstead} />;
    case 'new-version':
      return <Notice text={say('newVersion')} button={{ label: say('reload'), press: reloadPage }} />;
    case 'refused': {
      const text = translator(reasonTexts, language)(picture.reason);
      if (picture.reason !== 'wrong-link') return <Notice text={text} />;
      return <Notice text={text} hint={say('openFromConsole')} button={pairInstead} />;
    }
    case 'closed':
      return <Closed say={say} />;
    case 'lobby':
      return <Lobby of={picture} join={join} say={say} />;
    case 'listening':
      return (
        <Listening
          of={picture.case}
          deckKind={picture.deckKind}
          timeUpAt={picture.timeUpAt}
          clockOffset={clockOffset}
          join={join}
          say={say}
        />
      );
    case 'paused':
      return <Paused join={join} say={say} />;
    case 'silence':
      return <Silence />;
    case 'ended':
      return <BesideChair join={join}>{say('roundDone', { number: picture.round })}</BesideChair>;
    case 'bingo':
      return <Bingo key={picture.bingo} of={picture} join={join} say={say} />;
    case 'phrase':
      return <PhrasePicture key={picture.sentence} of={picture} />;
    case 'tally':
      return picture.phrases.length > 0 ? (
        <Tally key={picture.page} of={picture} nameOf={translator(columnTexts[picture.deckKind], language)} say={say} />
      ) : (
        <BesideChair join={join}>{say('nothingHeard')}</BesideChair>
      );
    case 'columns':
      return <Columns of={picture} nameOf={translator(columnTexts[picture.deckKind], language)} say={say} />;
    default:
      return picture satisfies never;
  }
}
