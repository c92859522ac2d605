/**
 * Mounted images: an image extracted into a folder, with a journal that knows where it came from and how far each change
 * has come, so that it goes back into its file. Linux has no driver for WIM here, so a mount is a copy.
 */
package mediashell.media.wim.mount;
