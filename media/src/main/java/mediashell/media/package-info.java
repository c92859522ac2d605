/** The media engine; knows no cmdlet, no site and no language. */
package mediashell.media;
