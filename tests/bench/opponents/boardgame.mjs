// boardgame.io, the best known engine for turn-based games. After https://boardgame.io/documentation/#/multiplayer (the
// server and its matches), #/stages (everybody may move at once: ActivePlayers.ALL), #/secret-state (what is not for
// everybody is stripped from G by playerView) and #/api/Game (`ignoreStaleStateID`, for moves that do not wait for each
// other). Without a database, as in its guide: in memory.
import { createRequire } from 'node:module';
import { cardOf, isMark, linesIn } from './bingo.mjs';

const require = createRequire(import.meta.url);
const { Server, Origins } = require('boardgame.io/server');
const { ActivePlayers, INVALID_MOVE } = require('boardgame.io/core');

const bingo = {
  name: 'bingo',
  setup: ({ ctx }) => ({
    tally: Array.from({ length: 60 }, () => 0),
    bingos: 0,
    players: Object.fromEntries(
      Array.from({ length: ctx.numPlayers }, (_, seat) => [seat, { marked: 1 << 12, lines: 0, last: '' }]),
    ),
  }),
  turn: { activePlayers: ActivePlayers.ALL },
  disableUndo: true,
  moves: {
    mark: {
      ignoreStaleStateID: true,
      client: false,
      move: ({ G, playerID }, mark) => {
        const player = G.players[playerID];
        if (!player || !isMark(mark)) return INVALID_MOVE;
        if (player.last === mark.id) return undefined;
        player.last = mark.id;
        player.marked |= 1 << mark.square;
        G.tally[cardOf(Number(playerID) + 1)[mark.square]]++;
        const lines = linesIn(player.marked);
        G.bingos += lines - player.lines;
        player.lines = lines;
        return undefined;
      },
    },
  },
  playerView: ({ G, playerID }) => ({
    tally: G.tally,
    bingos: G.bingos,
    players: playerID === null ? {} : { [playerID]: G.players[playerID] },
  }),
};

const server = Server({ games: [bingo], origins: [Origins.LOCALHOST] });
await server.run({ port: Number(process.env.PORT), callback: () => console.log('listening') });
