// Colyseus, the framework for this kind of thing. After https://docs.colyseus.io/server (server and transport),
// https://docs.colyseus.io/room (a room, its messages; a handler's return value answers a request) and
// https://docs.colyseus.io/state (what everybody sees is a Schema, patched 20 times a second: the default). The state is
// what the room shows: the tally, and how far everybody is; each one's marks stay with the server, so that the patches
// are as small as they can be. Nothing is stored: Colyseus has no storage for rooms.
import { createServer } from 'node:http';
import { Room, Server } from '@colyseus/core';
import { ArraySchema, defineTypes, Encoder, MapSchema, Schema } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { join, markSquare, newGame } from './bingo.mjs';

// The state of a full hall does not fit the default: its documentation says to raise this.
Encoder.BUFFER_SIZE = 256 * 1024;

class Player extends Schema {
  constructor() {
    super();
    this.lines = 0;
  }
}
defineTypes(Player, { lines: 'uint8' });

class State extends Schema {
  constructor() {
    super();
    this.bingos = 0;
    this.tally = new ArraySchema();
    this.players = new MapSchema();
  }
}
defineTypes(State, { bingos: 'uint16', tally: ['uint16'], players: { map: Player } });

class Bingo extends Room {
  maxClients = 1100;
  autoDispose = false;
  state = new State();
  game = newGame();

  onCreate() {
    for (const count of this.game.tally) this.state.tally.push(count);
    this.onMessage('mark', (client, mark) => {
      const player = client.userData;
      if (!player || !markSquare(this.game, player, mark)) return { ok: false };
      const phrase = player.card[mark.square];
      this.state.tally[phrase] = this.game.tally[phrase];
      this.state.bingos = this.game.bingos;
      const shown = this.state.players.get(client.sessionId);
      if (shown.lines !== player.lines) shown.lines = player.lines;
      return { ok: true };
    });
  }

  onJoin(client, { name }) {
    if (name === null) return;
    client.userData = join(this.game, name);
    this.state.players.set(client.sessionId, new Player());
    client.send('card', client.userData.card);
  }
}

const server = new Server({ greet: false, transport: new WebSocketTransport({ server: createServer() }) });
server.define('bingo', Bingo).filterBy(['room']);
await server.listen(Number(process.env.PORT), '127.0.0.1');
console.log('listening');
