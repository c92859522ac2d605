/** The encrypted envelope of Variables.dat and Policy.xml, and obfuscated strings (facts/media-format.md §6, §8). */
package mediashell.media.envelope;
