package mediashell.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The object that stands for every computer a site does not know, one an architecture (SMS_R_UnknownSystem, its SMSUniqueIdentifier).
 * A real site makes its GUIDs up at setup and accepts only these.
 *
 * @param architecture {@code x86}, {@code x64} or {@code arm64}, as in the names of the variables that carry it
 */
public record UnknownComputer(String siteCode, String architecture, UUID guid) {

    /** The architectures in the order in which variables name them. */
    public static final List<String> ARCHITECTURES = List.of("x86", "x64", "arm64");

    public UnknownComputer {
        siteCode = SiteCodes.require(siteCode);
        architecture = architecture.toLowerCase(Locale.ROOT);
        if (!ARCHITECTURES.contains(architecture)) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "architecture of an unknown computer",
                    "must be x86, x64 or arm64, but is '" + architecture + "'");
        }
    }

    /**
     * Stand-ins for a site whose own are not in the catalogue: they follow from site code and architecture, so that all media of a site
     * name the same ones. Ours; no real site knows them.
     */
    public static List<UnknownComputer> derived(String siteCode) {
        String code = SiteCodes.require(siteCode);
        return ARCHITECTURES.stream()
                .map(architecture -> new UnknownComputer(code, architecture, guid(code, architecture)))
                .toList();
    }

    private static UUID guid(String code, String architecture) {
        String name = "mediashell unknown computer " + code.toLowerCase(Locale.ROOT) + " " + architecture;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
