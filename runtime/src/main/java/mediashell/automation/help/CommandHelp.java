package mediashell.automation.help;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.binding.CmdletDescriptor;
import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ParameterSetRole;
import mediashell.automation.types.PSType;

/** The help of one command as an object; what no comment says comes from the command model. */
public final class CommandHelp {
    private static final String RULE = "--------------------------";

    private final CommandInfo command;
    private final CommentHelp comments;
    private final HelpSections sections;
    private final CmdletDescriptor descriptor;

    private CommandHelp(CommandInfo command, CommentHelp comments) {
        this.command = command;
        this.descriptor = command instanceof CmdletInfo cmdlet ? cmdlet.descriptor() : null;
        this.comments = comments;
        this.sections = comments == null ? null : comments.sections();
    }

    /** The help of a cmdlet, function or script. */
    public static CommandHelp of(CommandInfo command) {
        boolean code = command instanceof FunctionInfo function && function.scriptBlock() != null;
        return new CommandHelp(command, code ? CommentHelp.of(((FunctionInfo) command).scriptBlock()) : null);
    }

    /** One sentence; without any the syntax. */
    public String synopsis() {
        if (sections != null) {
            String text = sections.text("SYNOPSIS");
            return text == null ? "" : text;
        }
        String own = descriptor == null ? "" : descriptor.synopsis();
        return own.isEmpty() ? syntaxText() : own;
    }

    private String syntaxText() {
        return command.metadata() == null ? "" : syntax(command.metadata());
    }

    /** Functions have their name in the command, not in the model. */
    private String syntax(CommandMetadata metadata) {
        String text = metadata.syntax();
        return metadata.name().isEmpty() ? text.replaceAll("(?m)^ ", command.name() + " ") : text;
    }

    /** Cmdlet, Function, Filter or ExternalScript. */
    public String category() {
        return command.commandType() == CommandType.Alias
                ? "Alias"
                : command.commandType().name();
    }

    /** Where FORWARDHELPTARGETNAME points to, or null. */
    public String forwardTarget() {
        return sections == null ? null : sections.text("FORWARDHELPTARGETNAME");
    }

    /**
     * The object.
     *
     * @param level FullView, DetailedView, ExamplesView, or an empty string
     */
    public PSObject object(String level) {
        String description = description();
        HelpNode root = HelpNode.root(level)
                .with("details", details())
                .with("Name", command.name())
                .with("Category", category())
                .with("Synopsis", synopsis())
                .with("Component", section("COMPONENT"))
                .with("Role", section("ROLE"))
                .with("Functionality", section("FUNCTIONALITY"))
                .with("ModuleName", command.moduleName())
                .with(
                        "syntax",
                        HelpNode.part("syntax")
                                .with("Text", syntaxText().strip())
                                .object())
                .with("parameters", parametersNode());
        if (description != null) {
            root.with("description", HelpNode.paragraphs(description));
        }
        withType(root, "inputTypes", "inputType", section("INPUTS"));
        withType(root, "returnValues", "returnValue", outputs());
        if (section("NOTES") != null) {
            root.with(
                    "alertSet",
                    HelpNode.part("alertSet")
                            .with("alert", HelpNode.paragraphs(section("NOTES")))
                            .object());
        }
        if (!exampleTexts().isEmpty()) {
            root.with("examples", examples());
        }
        if (!texts("LINK").isEmpty()) {
            root.with("relatedLinks", links());
        }
        return root.object();
    }

    private String description() {
        return descriptor == null || descriptor.description().isEmpty()
                ? section("DESCRIPTION")
                : descriptor.description();
    }

    private List<String> exampleTexts() {
        return descriptor == null ? texts("EXAMPLE") : descriptor.examples();
    }

    private String section(String keyword) {
        return sections == null ? null : sections.text(keyword);
    }

    private List<String> texts(String keyword) {
        return sections == null ? List.of() : sections.texts(keyword);
    }

    private String outputs() {
        String told = section("OUTPUTS");
        if (told != null
                || command.metadata() == null
                || command.metadata().outputTypes().isEmpty()) {
            return told;
        }
        return String.join("\n", command.metadata().outputTypes());
    }

    private Object details() {
        int dash = command.name().indexOf('-');
        return HelpNode.part("details")
                .with("name", command.name())
                .with("verb", dash < 0 ? "" : command.name().substring(0, dash))
                .with("noun", command.name().substring(dash + 1))
                .with("description", HelpNode.paragraphs(synopsis()))
                .object();
    }

    private static void withType(HelpNode root, String list, String item, String text) {
        if (text == null) {
            return;
        }
        HelpNode type = HelpNode.part("type").with("name", text);
        HelpNode entry = HelpNode.part(item).with("type", type.object());
        root.with(list, HelpNode.part(list).with(item, entry.object()).object());
    }

    private Object parametersNode() {
        List<PSObject> all = new ArrayList<>();
        for (ParameterMetadata parameter : parameters()) {
            all.add(parameterNode(parameter));
        }
        HelpNode node = HelpNode.part("parameters");
        return all.isEmpty() ? node.object() : node.withItems("parameter", all).object();
    }

    private List<ParameterMetadata> parameters() {
        return command.metadata() == null
                ? List.of()
                : command.metadata().parameters().stream()
                        .filter(parameter -> !parameter.hidden())
                        .toList();
    }

    /** The objects of the parameters whose names a pattern accepts. */
    public List<PSObject> parameters(java.util.function.Predicate<String> wanted) {
        return parameters().stream()
                .filter(parameter -> wanted.test(parameter.name()))
                .map(this::parameterNode)
                .toList();
    }

    private PSObject parameterNode(ParameterMetadata parameter) {
        ParameterSetRole role = parameter.sets().getFirst();
        String typeName = shortName(parameter.type());
        String byDefault = comments == null ? null : comments.defaultValue(parameter.name());
        if (descriptor != null) {
            byDefault = defaultOfCmdlet(parameter);
        }
        return HelpNode.part("parameter")
                .with("description", HelpNode.paragraphs(description(parameter)))
                .with("defaultValue", byDefault == null ? "" : byDefault)
                .with("parameterValue", typeName)
                .with("name", parameter.name())
                .with("type", HelpNode.part("type").with("name", typeName).object())
                .with("required", Boolean.toString(role.mandatory()))
                .with("variableLength", Boolean.toString(parameter.type().isArray()))
                .with("globbing", "false")
                .with("pipelineInput", pipelineInput(parameter))
                .with(
                        "position",
                        role.position() == ParameterSetRole.NAMED ? "named" : Integer.toString(role.position() + 1))
                .with("aliases", parameter.aliases().isEmpty() ? "" : String.join(", ", parameter.aliases()))
                .object();
    }

    /** What the cmdlet's field holds before anything is bound; a switch that is off and a number of 0 say nothing. */
    private String defaultOfCmdlet(ParameterMetadata parameter) {
        int index = descriptor.metadata().parameters().indexOf(parameter);
        Object value = index < 0 ? null : descriptor.get(descriptor.create(), index);
        boolean tells = value instanceof String text && !text.isEmpty()
                || value instanceof Number number && number.doubleValue() != 0;
        return tells ? value.toString() : null;
    }

    private String description(ParameterMetadata parameter) {
        String told = comments == null ? null : comments.parameter(parameter.name());
        return told != null ? told : parameter.helpMessage();
    }

    private static String shortName(PSType type) {
        return type.isArray() ? shortName(type.elementType()) + "[]" : type.name();
    }

    private static String pipelineInput(ParameterMetadata parameter) {
        boolean byValue = parameter.sets().stream().anyMatch(ParameterSetRole::valueFromPipeline);
        boolean byName = parameter.sets().stream().anyMatch(ParameterSetRole::valueFromPipelineByPropertyName);
        if (!byValue && !byName) {
            return "false";
        }
        return "true (" + (byValue ? "ByValue" : "") + (byValue && byName ? ", " : "")
                + (byName ? "ByPropertyName" : "") + ")";
    }

    private Object examples() {
        List<PSObject> all = new ArrayList<>();
        for (String text : exampleTexts()) {
            all.add(example(text, all.size() + 1));
        }
        return HelpNode.part("examples").withItems("example", all).object();
    }

    /** The first line is code, behind a prompt if it has one; the rest explains it. */
    private static PSObject example(String text, int number) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        int prompt = first.indexOf('>');
        boolean prompted = prompt >= 0;
        return HelpNode.part("example")
                .with(
                        "introduction",
                        HelpNode.paragraphs(
                                prompted ? first.substring(0, prompt + 1).strip() : "PS > "))
                .with("code", (prompted ? first.substring(prompt + 1) : first).strip())
                .with("remarks", HelpNode.paragraphs(end < 0 ? "" : text.substring(end + 1)))
                .with("title", RULE + " EXAMPLE " + number + " " + RULE)
                .object();
    }

    private Object links() {
        List<PSObject> all = new ArrayList<>();
        for (String text : texts("LINK")) {
            for (String line : text.split("\n")) {
                boolean uri = line.strip().startsWith("http");
                all.add(HelpNode.part("navigationLink")
                        .with(uri ? "uri" : "linkText", line.strip())
                        .object());
            }
        }
        return HelpNode.part("relatedLinks").withItems("navigationLink", all).object();
    }
}
