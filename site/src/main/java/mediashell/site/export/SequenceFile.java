package mediashell.site.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;

/**
 * A task sequence in a plain XML file: a bare {@code <sequence>}, or the 2007 form {@code <SmsTaskSequencePackage>} around one
 * (facts/site-and-content.md §2.8).
 *
 * @param name empty when the file does not say
 * @param bootImageId empty when the file does not say
 */
public record SequenceFile(String name, String description, String bootImageId, Sequence sequence) {

    private static final String END = "</sequence>";

    /** The sequence in a text; anything else is {@link SiteErrorCode#SEQUENCE_INVALID}. */
    public static SequenceFile read(String text) {
        int wrapper = text.indexOf("<SmsTaskSequencePackage");
        if (wrapper < 0) {
            return new SequenceFile("", "", "", SequenceReader.read(text));
        }
        int data = text.indexOf("<SequenceData", wrapper);
        int start = data < 0 ? -1 : text.indexOf("<sequence", data);
        int end = text.lastIndexOf(END);
        if (start < 0 || end < start) {
            throw new SiteException(
                    SiteErrorCode.SEQUENCE_INVALID, "task sequence", "the SmsTaskSequencePackage holds no <sequence>");
        }
        String head = text.substring(wrapper, data);
        return new SequenceFile(
                element(head, "Name"),
                element(head, "Description"),
                element(head, "BootImageID"),
                SequenceReader.read(text.substring(start, end + END.length())));
    }

    private static String element(String text, String name) {
        Matcher matcher =
                Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(text);
        return matcher.find()
                ? matcher.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&")
                : "";
    }
}
