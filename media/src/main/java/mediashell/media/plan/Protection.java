package mediashell.media.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How variables and policy are protected (mission C7).
 *
 * @param password null for none: then a published default key and the medium's GUID serve, which keep nothing secret
 */
public record Protection(SecretRef password, EnvelopeAlgorithm algorithm) {

    /** No password, AES-128. */
    public static final Protection NONE = new Protection(null, EnvelopeAlgorithm.AES_128);

    public boolean isPasswordRequired() {
        return password != null;
    }

    /** What everybody can read who holds the medium, for people (facts/media-format.md §6.3, §14.4). */
    public List<String> readable(boolean hasPolicy) {
        return readable(isPasswordRequired(), hasPolicy);
    }

    /** The same of a medium that was read. */
    public static List<String> readable(boolean passwordRequired, boolean hasPolicy) {
        List<String> readable = new ArrayList<>(List.of("boot image and programs", "contents (SMS\\PKG)", "manifest"));
        if (!passwordRequired) {
            readable.add("variables (their key is a published one)");
        }
        if (!passwordRequired && hasPolicy) {
            readable.add("task sequence and policies (their key is the medium's GUID)");
        }
        return readable;
    }
}
