package mediashell.authoring;

/**
 * Whether users become primary users of the computer, with the values of {@code SMSTSAssignUsersMode}
 * (facts/media-format.md §6.5).
 */
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
}
