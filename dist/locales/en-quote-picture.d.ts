/** Words of the dialog with a quote's picture. */
export declare const quotePicture: {
    salvePictureTall: string;
    salvePictureWide: string;
    salveSharePicture: string;
    salveSavePicture: string;
    salvePictureShared: string;
    salvePictureSaved: string;
    salvePictureText: string;
    salvePictureFailed: string;
    salveClose: string;
};
