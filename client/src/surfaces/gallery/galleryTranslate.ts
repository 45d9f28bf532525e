import type { Translate } from '#shared/messages/catalogue.ts';
import type { galleryTexts } from '#shared/messages/gallery.ts';

export type GalleryTranslate = Translate<keyof (typeof galleryTexts)['nl']>;
