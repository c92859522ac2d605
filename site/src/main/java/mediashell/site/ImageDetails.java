package mediashell.site;

/**
 * What a site knows of a WIM that it imported.
 *
 * @param path UNC or local path of the imported {@code .wim}
 * @param index number of the image in it, from 1
 * @param architecture {@code x86}, {@code x64} or {@code arm64}; empty when not known
 * @param osVersion version of the operating system in the image, for example {@code 10.0.22621.1}; may be empty
 * @param xml the XML of the WIM (ImageProperty), empty when not known
 */
public record ImageDetails(String path, int index, String architecture, String osVersion, String xml) {

    public ImageDetails {
        path = path == null ? "" : path;
        architecture = architecture == null ? "" : architecture;
        osVersion = osVersion == null ? "" : osVersion;
        xml = xml == null ? "" : xml;
        if (index < 1) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, path, "an image index counts from 1, but is " + index);
        }
    }
}
