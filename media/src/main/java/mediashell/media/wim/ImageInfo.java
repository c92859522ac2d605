package mediashell.media.wim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the XML data tells about an image: an {@code IMAGE} element and typed views of it.
 *
 * @param element kept whole, so that elements unknown here survive
 */
public record ImageInfo(XmlElement element) {

    private static final String NAME = "NAME";
    private static final String DESCRIPTION = "DESCRIPTION";
    private static final String DIRECTORIES = "DIRCOUNT";
    private static final String FILES = "FILECOUNT";
    private static final String HARD_LINK_BYTES = "HARDLINKBYTES";
    private static final String CREATED = "CREATIONTIME";
    private static final String MODIFIED = "LASTMODIFICATIONTIME";
    private static final String HIGH = "HIGHPART";
    private static final String LOW = "LOWPART";
    private static final String WINDOWS = "WINDOWS";
    private static final String ARCHITECTURE = "ARCH";

    /** The image's number in its WIM, from 1; 0 when the XML data does not say. */
    public int index() {
        long index = number(element.attributes().getOrDefault(XmlData.INDEX, ""));
        return index <= Integer.MAX_VALUE ? (int) index : 0;
    }

    public String name() {
        return element.childText(NAME);
    }

    public String description() {
        return element.childText(DESCRIPTION);
    }

    public long directoryCount() {
        return number(element.childText(DIRECTORIES));
    }

    public long fileCount() {
        return number(element.childText(FILES));
    }

    /** Bytes of all streams, each counted as often as it occurs, hard links too. */
    public long totalBytes() {
        return number(element.childText(XmlData.TOTAL_BYTES));
    }

    /** Bytes that hard links save. */
    public long hardLinkBytes() {
        return number(element.childText(HARD_LINK_BYTES));
    }

    public Instant created() {
        return time(CREATED);
    }

    public Instant modified() {
        return time(MODIFIED);
    }

    /** The processor architecture as Windows numbers it (0 x86, 9 x64, 12 arm64), or -1 when the image does not say. */
    public int architecture() {
        String text = element.child(WINDOWS)
                .map(windows -> windows.childText(ARCHITECTURE))
                .orElse("");
        return text.isEmpty() ? -1 : (int) number(text);
    }

    /**
     * The text at a path of element names below the image, empty if there is none: {@code WINDOWS}, {@code EDITIONID}.
     */
    public String text(String... path) {
        XmlElement at = element;
        for (String step : path) {
            at = at.child(step).orElse(null);
            if (at == null) {
                return "";
            }
        }
        return at.text();
    }

    /** The texts of all elements of the last name at a path of element names below the image. */
    public List<String> texts(String... path) {
        List<XmlElement> at = List.of(element);
        for (String step : path) {
            at = at.stream()
                    .flatMap(each -> each.children().stream())
                    .filter(child -> child.name().equals(step))
                    .toList();
        }
        return at.stream().map(XmlElement::text).toList();
    }

    ImageInfo withIndex(int index) {
        return new ImageInfo(element.withAttribute(XmlData.INDEX, Integer.toString(index)));
    }

    /** The same image with another name. */
    ImageInfo withName(String name) {
        return new ImageInfo(element.with(XmlElement.ofText(NAME, name)));
    }

    /** The same image after its tree has changed. */
    ImageInfo withStatistics(TreeStatistics statistics, Instant modified) {
        XmlElement changed = element;
        for (XmlElement count : counts(statistics)) {
            changed = changed.with(count);
        }
        return new ImageInfo(changed.with(timeElement(MODIFIED, modified)));
    }

    private static List<XmlElement> counts(TreeStatistics statistics) {
        return List.of(
                count(DIRECTORIES, statistics.directories()),
                count(FILES, statistics.files()),
                count(XmlData.TOTAL_BYTES, statistics.totalBytes()),
                count(HARD_LINK_BYTES, statistics.hardLinkBytes()));
    }

    /** The information about an image that was just captured. */
    static ImageInfo of(ImageDescription description, TreeStatistics statistics) {
        List<XmlElement> children = new ArrayList<>(counts(statistics));
        children.add(timeElement(CREATED, description.created()));
        children.add(timeElement(MODIFIED, description.created()));
        children.addAll(description.elements());
        children.add(XmlElement.ofText(NAME, description.name()));
        if (!description.description().isEmpty()) {
            children.add(XmlElement.ofText(DESCRIPTION, description.description()));
        }
        return new ImageInfo(XmlElement.of(XmlData.IMAGE, children));
    }

    private static XmlElement count(String name, long value) {
        return XmlElement.ofText(name, Long.toString(value));
    }

    private static XmlElement timeElement(String name, Instant instant) {
        long time = WindowsFileTime.of(instant);
        String high = String.format(Locale.ROOT, "0x%08X", (int) (time >>> 32));
        String low = String.format(Locale.ROOT, "0x%08X", (int) time);
        return XmlElement.of(name, List.of(XmlElement.ofText(HIGH, high), XmlElement.ofText(LOW, low)));
    }

    private Instant time(String name) {
        return element.child(name)
                .map(time -> WindowsFileTime.toInstant(
                        number(time.childText(HIGH)) << 32 | number(time.childText(LOW)) & 0xFFFF_FFFFL))
                .orElse(Instant.EPOCH);
    }

    /** A decimal or 0x number; 0 for anything else. */
    private static long number(String text) {
        String trimmed = text.trim();
        try {
            return trimmed.startsWith("0x") || trimmed.startsWith("0X")
                    ? Long.parseUnsignedLong(trimmed.substring(2), 16)
                    : Long.parseUnsignedLong(trimmed);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
