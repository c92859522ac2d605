/**
 * The text of {@code Policy.xml} on stand-alone media (facts/media-format.md §7); its encryption belongs to the media engine.
 */
package mediashell.authoring.policy;
