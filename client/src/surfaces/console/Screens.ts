import { createContext } from 'react';

/** How many screens are connected: without one nothing is seen by the room, whatever was shown. */
export const Screens = createContext(0);
