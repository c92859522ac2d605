package mediashell.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Names of applications' parts: {@code ScopeId_<guid>/Application_<guid>} and {@code Content_<guid>} (facts/site-and-content.md §1.2, §4.6). */
public final class ModelNames {

    private ModelNames() {}

    /** The authoring scope of a site, the same for all of its objects. */
    public static String scopeId(Site site) {
        String origin = "mediashell authoring scope " + site.code() + " "
                + site.server().toLowerCase(Locale.ROOT);
        UUID guid = UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8));
        return "ScopeId_" + guid.toString().toUpperCase(Locale.ROOT);
    }

    public static String application(Site site, UUID guid) {
        return scopeId(site) + "/Application_" + guid;
    }

    public static String deploymentType(Site site, UUID guid) {
        return scopeId(site) + "/DeploymentType_" + guid;
    }

    public static String contentUniqueId(UUID guid) {
        return "Content_" + guid;
    }
}
