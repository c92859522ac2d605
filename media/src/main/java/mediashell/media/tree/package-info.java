/** Trees of files: the one a writer places on a volume, and paths over the directories that a reader finds. */
package mediashell.media.tree;
