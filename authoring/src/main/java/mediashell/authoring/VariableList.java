package mediashell.authoring;

import java.util.ArrayList;
import java.util.List;

import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;
import mediashell.site.BootImage;

/**
 * Collects the variables of a medium: those of every type first, then those of its type, then the operator's
 * (facts/media-format.md §6.5, §9, §10). The names of the prestart command's variables are ours, since the vendor's are not public.
 */
final class VariableList {

    private static final long CD_CAPACITY = 700L << 20;

    private final MediaOptions options;
    private final List<MediaVariable> variables = new ArrayList<>();

    private VariableList(MediaOptions options) {
        this.options = options;
    }

    /** Begins with what every medium says of itself. */
    static VariableList of(Planning planning, MediaKind kind, BootImage boot) {
        MediaOptions options = planning.options();
        MediaIdentity identity = planning.identity();
        return new VariableList(options)
                .add(MediaVariables.GUID, identity.guid().toString())
                .add("_SMSTSBootMediaPackageID", boot.packageId())
                .add(
                        "_SMSTSBootMediaSourceVersion",
                        Integer.toString(boot.details().sourceVersion()))
                .add("_SMSTSBrandingTitle", title(planning))
                .add(MediaVariables.DISK_LABEL + "1", options.label())
                .add(MediaVariables.LAUNCH_MODE, launchMode(kind, options))
                .add("_SMSTSMediaType", kind.mediaType())
                .add("_SMSTSSiteCode", planning.site().code());
    }

    private static String title(Planning planning) {
        String organization = planning.clientSettings().organization();
        return organization.isEmpty() ? planning.site().name() : organization;
    }

    /** Adds a variable unless its value is empty. */
    VariableList add(String name, String value) {
        if (!value.isEmpty()) {
            variables.add(MediaVariable.plain(name, value));
        }
        return this;
    }

    VariableList addSecret(String name, SecretRef value) {
        variables.add(MediaVariable.secret(name, value));
        return this;
    }

    /** The whole list with prestart command and the operator's variables. */
    List<MediaVariable> list() {
        PrestartWish prestart = options.prestart();
        add(MediaVariables.PRESTART_COMMAND, prestart.command());
        add(MediaVariables.PRESTART_PACKAGE, prestart.contentId());
        variables.addAll(options.variables());
        return List.copyOf(variables);
    }

    private static String launchMode(MediaKind kind, MediaOptions options) {
        if (kind == MediaKind.PRESTAGED) {
            return "HD";
        }
        if (options.carrier().isStick()) {
            return "UFD+FORMAT";
        }
        return options.capacity() <= CD_CAPACITY ? "CD" : "DVD";
    }
}
