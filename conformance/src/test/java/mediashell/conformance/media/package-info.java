/** The main job end to end: scripts make a site and media, readers and judges look at what came out. */
package mediashell.conformance.media;
