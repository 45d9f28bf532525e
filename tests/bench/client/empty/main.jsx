// An empty page: React that says one word.
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(<p className="card">Ready</p>);
