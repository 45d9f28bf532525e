import { useEffect } from 'react';
import { keepPage } from '../../store/keptPage.ts';

/** Keeps the page that draws the card, so that the card opens without a network. */
export function KeepPage() {
  useEffect(() => void keepPage(), []);
  return null;
}
