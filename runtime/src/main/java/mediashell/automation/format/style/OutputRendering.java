package mediashell.automation.format.style;

/** When escape sequences reach the output (System.Management.Automation.OutputRendering). */
public enum OutputRendering {
    /** On a terminal that understands them, not into files and pipes. */
    Host,
    /** Never. */
    PlainText,
    /** Always. */
    Ansi
}
