package mediashell.media.wim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caller says about an image that is captured.
 *
 * @param name must differ from the names of the other images
 * @param description may be empty
 * @param created the time that the image carries; given, never the clock
 * @param elements further elements for the XML data, such as {@code WINDOWS}, {@code DISPLAYNAME} or {@code FLAGS}
 */
public record ImageDescription(String name, String description, Instant created, List<XmlElement> elements) {

    public ImageDescription {
        elements = List.copyOf(elements);
    }

    public ImageDescription(String name, String description, Instant created) {
        this(name, description, created, List.of());
    }

    /**
     * The same with a {@code WINDOWS} element that names the architecture as Windows numbers it: 0 x86, 9 x64, 12
     * arm64.
     */
    public ImageDescription withArchitecture(int architecture) {
        List<XmlElement> all = new ArrayList<>(elements);
        all.add(XmlElement.of("WINDOWS", List.of(XmlElement.ofText("ARCH", Integer.toString(architecture)))));
        return new ImageDescription(name, description, created, all);
    }
}
