package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of a proxy function: its declaration, and blocks that drive a steppable pipeline. */
final class ProxyText {
    private static final String INDENT = "    ";

    private final ProxyCommandMetadata metadata;

    ProxyText(ProxyCommandMetadata metadata) {
        this.metadata = metadata;
    }

    String qualifiedName() {
        String module = metadata.command().moduleName();
        return module == null || module.isEmpty() ? metadata.name() : module + "\\" + metadata.name();
    }

    String binding() {
        List<String> parts = new ArrayList<>();
        if (metadata.defaultParameterSetName() != null
                && !metadata.defaultParameterSetName().isEmpty()) {
            parts.add("DefaultParameterSetName=" + quoted(metadata.defaultParameterSetName()));
        }
        flag(parts, "SupportsShouldProcess", metadata.supportsShouldProcess());
        flag(parts, "SupportsPaging", metadata.supportsPaging());
        if (!metadata.positionalBinding()) {
            parts.add("PositionalBinding=$false");
        }
        if (metadata.supportsShouldProcess()
                && !metadata.confirmImpact().toString().equals("Medium")) {
            parts.add("ConfirmImpact=" + quoted(metadata.confirmImpact().toString()));
        }
        return "[CmdletBinding(" + String.join(", ", parts) + ")]";
    }

    private static void flag(List<String> parts, String name, boolean set) {
        if (set) {
            parts.add(name + "=$true");
        }
    }

    String parameters() {
        return metadata.parameterList().stream().map(ProxyText::parameter).collect(Collectors.joining(",\n\n"));
    }

    private static String parameter(ParameterMetadata parameter) {
        List<String> lines = new ArrayList<>();
        parameter.sets().forEach(role -> lines.add(role(role)));
        if (!parameter.aliases().isEmpty()) {
            lines.add("[Alias(" + quoted(parameter.aliases()) + ")]");
        }
        parameter.attributes().stream()
                .map(ProxyText::attribute)
                .filter(text -> !text.isEmpty())
                .forEach(lines::add);
        lines.add("[" + parameter.type().displayName() + "]");
        lines.add("${" + parameter.name() + "}");
        return lines.stream().map(line -> INDENT + line).collect(Collectors.joining("\n"));
    }

    private static String role(ParameterSetRole role) {
        List<String> parts = new ArrayList<>();
        if (!role.set().equals(ParameterSetRole.ALL)) {
            parts.add("ParameterSetName=" + quoted(role.set()));
        }
        flag(parts, "Mandatory", role.mandatory());
        if (role.position() != ParameterSetRole.NAMED) {
            parts.add("Position=" + role.position());
        }
        flag(parts, "ValueFromPipeline", role.valueFromPipeline());
        flag(parts, "ValueFromPipelineByPropertyName", role.valueFromPipelineByPropertyName());
        flag(parts, "ValueFromRemainingArguments", role.valueFromRemainingArguments());
        return "[Parameter(" + String.join(", ", parts) + ")]";
    }

    /** The attributes that change what may be bound; the command itself makes the other checks. */
    private static String attribute(ParameterAttribute attribute) {
        return switch (attribute) {
            case ValidateSetAttribute set -> "[ValidateSet(" + quoted(set.validValues()) + ")]";
            case AllowNullAttribute ignored -> "[AllowNull()]";
            case AllowEmptyStringAttribute ignored -> "[AllowEmptyString()]";
            case AllowEmptyCollectionAttribute ignored -> "[AllowEmptyCollection()]";
            case ValidateNotNullAttribute ignored -> "[ValidateNotNull()]";
            case ValidateNotNullOrEmptyAttribute ignored -> "[ValidateNotNullOrEmpty()]";
            default -> "";
        };
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(ProxyText::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    String begin() {
        String kind = metadata.command().commandType().name();
        return guarded(List.of(
                "$wrapped = $ExecutionContext.InvokeCommand.GetCommand(" + quoted(qualifiedName())
                        + ", [System.Management.Automation.CommandTypes]::" + kind + ")",
                "$steppable = { & $wrapped @PSBoundParameters }.GetSteppablePipeline($MyInvocation.CommandOrigin)",
                "$steppable.Begin($PSCmdlet)"));
    }

    String step(String call) {
        return guarded(List.of("$steppable." + call));
    }

    private static String guarded(List<String> statements) {
        String body = statements.stream()
                .map(statement -> INDENT + INDENT + statement + "\n")
                .collect(Collectors.joining());
        return INDENT + "try {\n" + body + INDENT + "} catch {\n" + INDENT + INDENT + "throw\n" + INDENT + "}\n";
    }

    String clean() {
        return INDENT + "if ($null -ne $steppable) {\n" + INDENT + INDENT + "$steppable.Clean()\n" + INDENT + "}\n";
    }
}
