/** CreateTSMedia.log in CMTrace format. */
package mediashell.media.log;
