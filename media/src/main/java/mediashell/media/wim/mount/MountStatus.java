package mediashell.media.wim.mount;

/** What can be done with a mounted image; scripts see the names that the DISM module has. */
public enum MountStatus {
    /** All is in order, or another process is at work on it. */
    OK("Ok"),
    /** A process ended while it saved the folder: mount it again, and nothing is lost. */
    NEEDS_REMOUNT("NeedsRemount"),
    /** Its folder or its file is gone, or a process ended while it extracted or removed the folder. */
    INVALID("Invalid");

    private final String text;

    MountStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
