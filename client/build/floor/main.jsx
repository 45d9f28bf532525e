// The least that a card on a phone is made of: React, a socket, a store, and 25 squares that can be marked.
import { createRoot } from 'react-dom/client';
import { io } from 'socket.io-client';
import { createStore, useStore } from 'zustand';

const store = createStore(() => ({ marked: new Set(), online: false }));
const socket = io({ transports: ['websocket'] });
socket.on('connect', () => store.setState({ online: true }));
socket.on('disconnect', () => store.setState({ online: false }));

const mark = (square) => {
  store.setState(({ marked }) => ({ marked: new Set([...marked, square]) }));
  socket.emit('mark', { square }, () => {});
};

function Card() {
  const marked = useStore(store, (state) => state.marked);
  return (
    <div className="card">
      {Array.from({ length: 25 }, (_, square) => (
        <button key={square} type="button" aria-pressed={marked.has(square)} onClick={() => mark(square)}>
          {square}
        </button>
      ))}
    </div>
  );
}

createRoot(document.getElementById('root')).render(<Card />);
