package mediashell.media.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.media.Choice;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * What each disc of a set says of the whole set: which disc it is, what the discs are called, and on which of them each content lies. The
 * form is ours, since the vendor's is not public (facts/media-format.md §4.4, §16); so a real boot environment does not ask by it.
 *
 * @param set the medium's GUID
 * @param disc this disc, from 1
 * @param labels of all discs in their order
 * @param contents discs in ascending order by content id, in the order of the sequence
 */
@Choice(
        number = 6,
        topic = "index of disc sets",
        value =
                "Each disc of a set carries SMS\\data\\MediaSet.txt; a real boot environment does not ask for the next disc by it.")
public record SetIndex(UUID set, int disc, List<String> labels, Map<String, List<Integer>> contents) {

    /** Where the index lies on each disc of a set; a single disc has none. */
    public static final String PATH = "SMS/data/MediaSet.txt";

    /** Discs of a set have three digits. */
    public static final int MOST_DISCS = 999;

    private static final String TITLE = "Mediashell set 1";
    private static final String SET = "set: ";
    private static final String DISC = "disc: ";
    private static final String LABEL = "label: ";
    private static final String CONTENT = "content: ";

    public SetIndex {
        labels = List.copyOf(labels);
        contents = new LinkedHashMap<>(contents);
    }

    /** How many discs the set has. */
    public int discs() {
        return labels.size();
    }

    /** The index as another disc of the set carries it. */
    public SetIndex of(int otherDisc) {
        return new SetIndex(set, otherDisc, labels, contents);
    }

    /** The discs that hold files of a content; none for a content that is not of this set. */
    public List<Integer> discsOf(String contentId) {
        return contents.getOrDefault(contentId, List.of());
    }

    /** The index as text, a fact a line, UTF-8. */
    public byte[] encode() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        text.append(SET).append(set).append('\n');
        text.append(DISC).append(disc).append(" of ").append(discs()).append('\n');
        labels.forEach(label -> text.append(LABEL).append(label).append('\n'));
        contents.forEach((id, on) -> {
            text.append(CONTENT).append(id);
            on.forEach(each -> text.append(' ').append(each));
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an index.
     *
     * @throws MediaException CORRUPT_IMAGE when the text does not keep to the form
     */
    public static SetIndex decode(byte[] bytes) throws MediaException {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        if (lines.length < 4 || !lines[0].equals(TITLE)) {
            throw corrupt("it does not begin with '" + TITLE + "', a GUID, a disc and its label");
        }
        List<String> labels = new ArrayList<>();
        Map<String, List<Integer>> contents = new LinkedHashMap<>();
        for (String line : Arrays.asList(lines).subList(3, lines.length)) {
            if (line.startsWith(LABEL)) {
                labels.add(line.substring(LABEL.length()));
            } else {
                String[] words = value(line, CONTENT).split(" ");
                contents.put(words[0], discs(words));
            }
        }
        SetIndex index = new SetIndex(guid(value(lines[1], SET)), disc(lines[2]), labels, contents);
        index.requireSound(lines[2]);
        return index;
    }

    private void requireSound(String discLine) throws MediaException {
        boolean countHolds = discLine.endsWith(" of " + discs()) && discs() <= MOST_DISCS;
        boolean placesHold = contents.values().stream().flatMap(List::stream).allMatch(each -> isDisc(each));
        if (!countHolds || !isDisc(disc) || !placesHold) {
            throw corrupt("it names a disc that the set does not have");
        }
    }

    private boolean isDisc(int number) {
        return number >= 1 && number <= discs();
    }

    private static int disc(String line) throws MediaException {
        return number(value(line, DISC).split(" ")[0]);
    }

    private static List<Integer> discs(String[] words) throws MediaException {
        List<Integer> discs = new ArrayList<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            discs.add(number(word));
        }
        return List.copyOf(discs);
    }

    private static String value(String line, String name) throws MediaException {
        if (!line.startsWith(name)) {
            throw corrupt("a line that begins with '" + name + "' was expected");
        }
        return line.substring(name.length());
    }

    private static UUID guid(String text) throws MediaException {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw corrupt("the set's GUID is damaged");
        }
    }

    private static int number(String text) throws MediaException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw corrupt("a disc is not a number");
        }
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, PATH, why);
    }
}
