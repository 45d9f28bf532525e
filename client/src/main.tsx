import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/sofia-sans-condensed/wght.css';
import '@fontsource-variable/sofia-sans-extra-condensed/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
