package mediashell.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The object that stands for every computer a site does not know, one an architecture (SMS_UnknownSystem). Its GUID follows from site
 * code and architecture, so that all media of a site name the same one; ours, since a real site makes it up at setup.
 *
 * @param architecture {@code x86}, {@code x64} or {@code arm64}, as in the names of the variables that carry it
 */
public record UnknownComputer(String siteCode, String architecture, UUID guid) {

    /** Those of a site. */
    public static List<UnknownComputer> ofSite(String siteCode) {
        String code = SiteCodes.require(siteCode);
        return Stream.of("x86", "x64", "arm64")
                .map(architecture -> new UnknownComputer(code, architecture, guid(code, architecture)))
                .toList();
    }

    private static UUID guid(String code, String architecture) {
        String name = "mediashell unknown computer " + code.toLowerCase(Locale.ROOT) + " " + architecture;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
