import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

export default defineConfig({
  ...config,
  testDir: '.',
  testMatch: 'photos.ts',
  outputDir: '../../../.results/photos',
  timeout: 600_000,
});
