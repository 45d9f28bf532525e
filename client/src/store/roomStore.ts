// What this device knows of one session. The connection writes it, components only read it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reason } from '#shared/domain/reason.ts';
import type { Frame, View } from '#shared/protocol/down.ts';
import type { PassingReason } from '../net/passing.ts';

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  /** `restarting` when the server said that it would be back in a moment. */
  | { readonly state: 'offline'; readonly restarting?: boolean }
  /** The server said "not now": asked again by itself. */
  | { readonly state: 'waiting'; readonly reason: PassingReason }
  /** The server said no, and would say it again. */
  | { readonly state: 'refused'; readonly reason: Reason };

export type RoomState<V extends View> = {
  readonly connection: Connection;
  /** The newest frame; on a phone at first the one that it kept from last time. */
  readonly frame: Frame<V> | null;
  /** The server's clock minus this device's, in milliseconds. */
  readonly clockOffset: number;
  /** Why the last request was refused, until it is read or something else happens. */
  readonly notice: Reason | null;
};

export type RoomStore<V extends View> = StoreApi<RoomState<V>>;

export const createRoomStore = <V extends View>(frame: Frame<V> | null = null): RoomStore<V> =>
  createStore<RoomState<V>>(() => ({ connection: { state: 'connecting' }, frame, clockOffset: 0, notice: null }));

/** Of two frames the newer; on a tie the one that came last, for presence changes without an event. */
export const newest = <V extends View>(known: Frame<V> | null, next: Frame<V>): Frame<V> =>
  known && known.version > next.version ? known : next;
