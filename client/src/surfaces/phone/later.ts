// What a phone shows beside its first card, in a file of its own: see useLater.
export { reasonTexts } from '#shared/messages/reasons.ts';
export { AboutSheet } from './AboutSheet.tsx';
export { CardBar } from './CardBar.tsx';
export { CardList } from './CardList.tsx';
export { CommaMark } from './CommaMark.tsx';
export { DoorPage } from './DoorPage.tsx';
export { FarewellPage } from './FarewellPage.tsx';
export { ForgetfulNote } from './ForgetfulNote.tsx';
export { KeepPage } from './KeepPage.ts';
export { LineBars } from './LineBars.tsx';
export { NoCardPage } from './NoCardPage.tsx';
export { OpenedSquare } from './OpenedSquare.tsx';
export { RefusedPage } from './RefusedPage.tsx';
export { StayAwake } from './StayAwake.ts';
