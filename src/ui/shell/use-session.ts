// Lets a Preact component follow a part of the session's state.
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import type { SessionState } from '../../session/state.ts';

export const SessionContext = createContext<Session | null>(null);

/** The session of the page. Only inside `SessionContext`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session around this component');
  return session;
}

/** The part of the state that `select` picks; the component renders again when it changes. */
export function useSelect<T>(select: (state: SessionState) => T): T {
  const { store } = useSession();
  const [value, setValue] = useState(() => select(store.getState()));
  useLayoutEffect(() => {
    const follow = () => setValue(() => select(store.getState()));
    follow();
    return store.subscribe(follow);
  }, [store]);
  return value;
}
