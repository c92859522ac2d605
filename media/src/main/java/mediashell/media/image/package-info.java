/** Whole images: discs composed of UDF, ISO 9660 and El Torito, sticks, and the detector that opens any of them. */
package mediashell.media.image;
