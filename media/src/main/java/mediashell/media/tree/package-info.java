/** The tree of files that a writer places on a volume, and which of their bytes are stored once. */
package mediashell.media.tree;
