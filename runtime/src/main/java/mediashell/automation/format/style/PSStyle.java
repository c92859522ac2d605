package mediashell.automation.format.style;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.ExecutionContext;

/** The styles of one session (System.Management.Automation.PSStyle); the settings that scripts may change are kept by name. */
public final class PSStyle {

    /** Ends every style. */
    public static final String RESET = "\u001b[0m";

    private final Map<String, String> formatting = new LinkedHashMap<>();
    private final Map<String, String> fileInfo = new LinkedHashMap<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();
    private final ProgressStyle progress = new ProgressStyle();
    private final boolean terminal;
    private OutputRendering outputRendering;

    private PSStyle(boolean terminal, boolean plain) {
        this.terminal = terminal;
        this.outputRendering = plain ? OutputRendering.PlainText : OutputRendering.Host;
        formattingDefaults();
        fileDefaults();
    }

    /** The session's styles. {@code NO_COLOR} and {@code TERM=dumb} turn them off, as does a host without a user interface. */
    public static PSStyle of(ExecutionContext context) {
        return context.service(PSStyle.class, PSStyle::create);
    }

    private static PSStyle create(ExecutionContext context) {
        PSHostUserInterface ui = context.host().ui();
        Map<String, String> environment = context.process().environment();
        boolean unwanted = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
        return new PSStyle(ui != null && ui.supportsVirtualTerminal(), ui == null || unwanted);
    }

    private void formattingDefaults() {
        formatting.put("FormatAccent", sequence("32;1"));
        formatting.put("ErrorAccent", sequence("36;1"));
        formatting.put("Error", sequence("31;1"));
        formatting.put("Warning", sequence("33;1"));
        formatting.put("Verbose", sequence("33;1"));
        formatting.put("Debug", sequence("33;1"));
        formatting.put("TableHeader", sequence("32;1"));
        formatting.put("CustomTableHeaderLabel", sequence("32;1;3"));
        formatting.put("FeedbackName", sequence("33"));
        formatting.put("FeedbackText", sequence("96"));
        formatting.put("FeedbackAction", sequence("97"));
    }

    private void fileDefaults() {
        fileInfo.put("Directory", sequence("44;1"));
        fileInfo.put("SymbolicLink", sequence("36;1"));
        fileInfo.put("Executable", sequence("32;1"));
        for (String archive : new String[] {".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"}) {
            extensions.put(archive, sequence("31;1"));
        }
        for (String script : new String[] {".ps1", ".psd1", ".psm1", ".ps1xml"}) {
            extensions.put(script, sequence("33;1"));
        }
    }

    /** The control sequence for Select Graphic Rendition (ECMA-48 §8.3.117) with these parameters. */
    public static String sequence(String parameters) {
        return "\u001b[" + parameters + "m";
    }

    public OutputRendering outputRendering() {
        return outputRendering;
    }

    public void setOutputRendering(OutputRendering rendering) {
        this.outputRendering = rendering;
    }

    /** Whether text for people is decorated now. */
    public boolean isActive() {
        return switch (outputRendering) {
            case Ansi -> true;
            case PlainText -> false;
            case Host -> terminal;
        };
    }

    /** A sequence of {@code $PSStyle.Formatting} by its property's name, or an empty text while styles are off. */
    public String active(String name) {
        return isActive() ? formatting.get(name) : "";
    }

    /** {@code $PSStyle.Formatting}: property name to sequence. */
    public Map<String, String> formatting() {
        return formatting;
    }

    public ProgressStyle progress() {
        return progress;
    }

    /** {@code $PSStyle.FileInfo}: property name to sequence. */
    public Map<String, String> fileInfo() {
        return fileInfo;
    }

    /** {@code $PSStyle.FileInfo.Extension}: extension with its dot to sequence. */
    public Map<String, String> extensions() {
        return extensions;
    }
}
