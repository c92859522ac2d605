/** A plain folder as a volume. */
package mediashell.media.folder;
