package mediashell.authoring;

import java.util.Locale;

import mediashell.media.Choice;

/**
 * Whether users become primary users of the computer, with the values of {@code SMSTSAssignUsersMode}
 * (facts/media-format.md §6.5).
 */
@Choice(
        number = 28,
        topic = "user-device affinity",
        value =
                "Media set SMSTSAssignUsersMode to Disabled, Pending or Auto; whether the vendor's media do so is not public.")
public enum UserDeviceAffinity {
    DO_NOT_ALLOW("Disabled"),
    ADMINISTRATOR_APPROVAL("Pending"),
    AUTO_APPROVAL("Auto");

    private final String assignMode;

    UserDeviceAffinity(String assignMode) {
        this.assignMode = assignMode;
    }

    public String assignMode() {
        return assignMode;
    }

    /** The setting of a name as Configuration Manager spells it, such as {@code AutoApproval}; null means none is allowed. */
    public static UserDeviceAffinity of(String name) {
        return switch (name == null ? "" : name.toLowerCase(Locale.ROOT)) {
            case "administratorapproval" -> ADMINISTRATOR_APPROVAL;
            case "autoapproval" -> AUTO_APPROVAL;
            default -> DO_NOT_ALLOW;
        };
    }
}
