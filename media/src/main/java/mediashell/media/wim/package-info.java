/**
 * WIM files: reading, writing, splitting, exporting and extracting images.
 *
 * <p>On-disk structures carry the names of Microsoft's WIM white paper and are described in
 * {@code facts/media-tools.md} 5a; everything is little-endian. {@link mediashell.media.wim.WimReader} opens a file
 * or a split set, {@link mediashell.media.wim.WimWriter} makes or extends one, {@link mediashell.media.wim.WimParts}
 * splits one without temporary files.
 */
package mediashell.media.wim;
