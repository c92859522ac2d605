/** The signed list of everything on a disc, checked without any network. */
package mediashell.media.manifest;
