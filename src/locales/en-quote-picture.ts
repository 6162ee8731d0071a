import type { Words } from './translation.js';

/** Words of the dialog with a quote's picture. */
export const quotePicture = {
  salvePictureTall: 'Tall',
  salvePictureWide: 'Wide',
  salveSharePicture: 'Share picture',
  salveSavePicture: 'Save picture',
  salvePictureShared: 'Picture shared.',
  salvePictureSaved: 'Picture saved. Its text is copied, for people who can’t see it.',
  salvePictureText: 'Text for people who can’t see the picture:',
  salvePictureFailed: 'The picture could not be made here.',
  salveClose: 'Close',
} satisfies Partial<Words>;
