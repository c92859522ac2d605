package mediashell.automation.session;

/** A loaded module (System.Management.Automation.PSModuleInfo). */
public interface PSModuleInfo {

    String name();

    /** The file it was loaded from, or an empty string. */
    String path();

    SessionState sessionState();
}
