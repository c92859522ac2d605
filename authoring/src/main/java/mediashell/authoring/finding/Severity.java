package mediashell.authoring.finding;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing. */
    INFORMATION,
    /** The medium can be made, but may not do what was meant. */
    WARNING,
    /** No medium is made. */
    ERROR
}
