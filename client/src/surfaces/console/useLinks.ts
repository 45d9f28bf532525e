// The links that follow from the facilitator's: fetched, renewed, taken back.
import { useEffect, useState } from 'react';
import type { DerivedLink } from '#shared/domain/room.ts';
import type { LinksAnswer } from '#shared/protocol/links.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { currentLinks, renewLink, revokeAssistant } from '../../net/api.ts';
import type { Carry } from './carry.ts';

export type Links = {
  /** Null until they are known. */
  readonly secrets: LinksAnswer | null;
  readonly fetch: () => Promise<void>;
  /** Whether it was done; if not, why not is said elsewhere. */
  readonly renew: (link: DerivedLink) => Promise<boolean>;
  readonly revokeAssistant: () => Promise<boolean>;
};

/** What was fetched with which secret, and what the view said then. */
type Known = {
  readonly secrets: LinksAnswer;
  readonly of: string;
  readonly assisted: boolean;
  readonly screens: number;
};

type LinkView = Pick<FacilitatorView, 'assisted' | 'presence'>;

/**
 * The screen's secret is there before it is asked for: a browser lets a window open only straight from the press. They
 * are fetched again when somebody may have renewed one on another device: then an assistant or a screen is gone.
 */
export function useLinks({ code, secret, role, onFailure }: Carry, view: LinkView, online: boolean): Links {
  const [known, setKnown] = useState<Known | null>(null);
  const { assisted } = view;
  const { screens } = view.presence;
  const isFresh = known?.of === secret && known.assisted === assisted && known.screens === screens;
  useEffect(() => {
    if (!online || role !== 'facilitator' || isFresh) return undefined;
    let wanted = true;
    void currentLinks(code, secret).then((result) => {
      if (wanted && result.ok) setKnown({ secrets: result.value, of: secret, assisted, screens });
    });
    return () => {
      wanted = false;
    };
  }, [code, secret, role, online, isFresh, assisted, screens]);

  const fetch = async () => {
    const result = await currentLinks(code, secret);
    if (result.ok) setKnown({ secrets: result.value, of: secret, assisted, screens });
    onFailure(result.ok ? null : result.reason);
  };
  const renew = async (link: DerivedLink) => {
    const result = await renewLink(code, secret, link);
    onFailure(result.ok ? null : result.reason);
    if (result.ok) await fetch();
    return result.ok;
  };
  const revoke = async () => {
    const failure = await revokeAssistant(code, secret);
    onFailure(failure);
    if (failure === null) await fetch();
    return failure === null;
  };
  return { secrets: known?.of === secret ? known.secrets : null, fetch, renew, revokeAssistant: revoke };
}
