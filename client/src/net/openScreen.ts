// The screen's side of a session: it looks, and asks nothing.
import type { ScreenView } from '#shared/views/screenView.ts';
import { createRoomStore, type RoomStore } from '../store/roomStore.ts';
import { connect } from './connect.ts';
import { screenFrame } from './screenFrame.ts';

export type Screen = { readonly room: RoomStore<ScreenView>; readonly close: () => void };

export function openScreen(code: string, secret: string): Screen {
  const room = createRoomStore<ScreenView>();
  const line = connect({ role: 'screen', code, secret }, screenFrame, room);
  return { room, close: line.close };
}
