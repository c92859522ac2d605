package mediashell.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaVariable;
import mediashell.site.BootImage;
import mediashell.site.Site;
import mediashell.site.SiteType;

/**
 * The variables that stand-alone media carry besides the operator's (facts/media-format.md §6.5, §9, §10). The names of the
 * start date and of the prestart command are ours, since the vendor's are not public.
 */
final class StandardVariables {

    private static final long CD_CAPACITY = 700L << 20;

    private StandardVariables() {}

    static List<MediaVariable> of(StandaloneMediaRequest request, MediaIdentity identity, Site site, BootImage boot) {
        List<MediaVariable> variables = new ArrayList<>();
        add(variables, MediaVariables.GUID, identity.guid().toString());
        add(variables, "_SMSTSBootMediaPackageID", boot.packageId());
        add(
                variables,
                "_SMSTSBootMediaSourceVersion",
                Integer.toString(boot.details().sourceVersion()));
        add(variables, "_SMSTSBrandingTitle", site.name());
        add(variables, "_SMSTSDiskLabel1", request.label());
        add(variables, "_SMSTSLaunchMode", launchMode(request));
        add(variables, "_SMSTSMediaType", MediaKind.STANDALONE.mediaType());
        add(variables, "_SMSTSSiteCode", site.code());
        add(variables, "_SMSTSStandAloneMedia", "true");
        if (site.type() != SiteType.CENTRAL_ADMINISTRATION) {
            add(variables, "_SMSTSAssignedSiteCode", site.code()); // at a central site the client finds its own (S6)
        }
        add(variables, MediaVariables.START, encoded(request.start()));
        add(variables, MediaVariables.EXPIRE, encoded(request.expiry()));
        add(variables, MediaVariables.PRESTART_COMMAND, request.prestartCommand());
        add(variables, MediaVariables.PRESTART_PACKAGE, prestartId(request));
        variables.addAll(request.variables());
        return variables;
    }

    /** The id under which the prestart command's files lie on the medium, empty for none. */
    static String prestartId(StandaloneMediaRequest request) {
        return request.prestartFolder() == null ? request.prestartPackage() : StandaloneMediaAuthor.PRESTART_FOLDER_ID;
    }

    private static void add(List<MediaVariable> variables, String name, String value) {
        if (!value.isEmpty()) {
            variables.add(MediaVariable.plain(name, value));
        }
    }

    private static String launchMode(StandaloneMediaRequest request) {
        if (request.carrier().isStick()) {
            return "UFD+FORMAT";
        }
        return request.capacity() <= CD_CAPACITY ? "CD" : "DVD";
    }

    private static String encoded(Instant time) {
        return time == null ? "" : MediaVariables.encodeTime(time);
    }
}
