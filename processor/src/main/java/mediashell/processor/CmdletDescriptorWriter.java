package mediashell.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;

/** Source text of a cmdlet's descriptor. */
final class CmdletDescriptorWriter {

    private static final String ALL_SETS = "__AllParameterSets";

    private final CmdletModel cmdlet;
    private final StringBuilder out = new StringBuilder(4096);

    CmdletDescriptorWriter(CmdletModel cmdlet) {
        this.cmdlet = cmdlet;
    }

    String write() {
        head();
        text("moduleName", cmdlet.moduleName());
        text("implementingType", cmdlet.implementingType());
        text("synopsis", cmdlet.synopsis());
        text("description", cmdlet.description());
        examples();
        out.append("    @Override\n    public PSCmdlet create() {\n        return new ")
                .append(cmdlet.className())
                .append("();\n    }\n\n");
        describe();
        dynamic();
        setters();
        getters();
        return out.append("}\n").toString();
    }

    private void head() {
        out.append("package ").append(cmdlet.packageName()).append(";\n\n");
        out.append("import java.util.List;\nimport mediashell.automation.PSCmdlet;\n");
        out.append("import mediashell.automation.binding.*;\n\n");
        out.append("/** Generated: the parameters of ").append(cmdlet.name()).append(". */\n");
        out.append("public final class ")
                .append(cmdlet.className())
                .append("Descriptor extends CmdletDescriptor {\n\n");
        out.append("    /** Called by the index of commands. */\n    public ")
                .append(cmdlet.className())
                .append("Descriptor() {}\n\n");
    }

    private void text(String method, String value) {
        out.append("    @Override\n    public String ").append(method).append("() {\n        return ");
        out.append(JavaSource.literal(value)).append(";\n    }\n\n");
    }

    private void examples() {
        if (!cmdlet.examples().isEmpty()) {
            out.append("    @Override\n    public List<String> examples() {\n        return ")
                    .append(JavaSource.list(cmdlet.examples()))
                    .append(";\n    }\n\n");
        }
    }

    private void describe() {
        out.append("    @Override\n    protected CommandMetadata describe() {\n        return new CommandMetadata(\n");
        argument(JavaSource.literal(cmdlet.name()));
        argument(JavaSource.literal(cmdlet.text("defaultParameterSetName")));
        argument(Boolean.toString(cmdlet.flag("supportsShouldProcess")));
        argument("CommandMetadata.ConfirmImpact." + cmdlet.confirmImpact());
        argument(Boolean.toString(cmdlet.flag("supportsPaging")));
        argument("true");
        argument("true");
        argument(parameters(cmdlet.parameters()));
        argument(JavaSource.list(cmdlet.outputTypes()));
        out.append("                ")
                .append(!cmdlet.dynamicParameters().isEmpty())
                .append(");\n    }\n\n");
    }

    private void argument(String source) {
        out.append("                ").append(source).append(",\n");
    }

    private void dynamic() {
        if (!cmdlet.dynamicParameters().isEmpty()) {
            out.append("    @Override\n    public List<ParameterMetadata> dynamicParameters() {\n        return ")
                    .append(parameters(cmdlet.dynamicParameters()))
                    .append(";\n    }\n\n");
        }
    }

    private static String parameters(List<CmdletParameter> parameters) {
        return parameters.stream()
                .map(CmdletDescriptorWriter::parameter)
                .collect(Collectors.joining(",\n                        ", "List.of(", ")"));
    }

    private static String parameter(CmdletParameter parameter) {
        String roles = parameter.roles().stream()
                .map(CmdletDescriptorWriter::role)
                .collect(Collectors.joining(", ", "List.of(", ")"));
        return "parameter(" + JavaSource.literal(parameter.name()) + ", " + JavaSource.literal(parameter.typeName())
                + ", " + JavaSource.list(parameter.aliases()) + ", " + roles + ", List.of("
                + String.join(", ", parameter.attributes()) + "), " + JavaSource.literal(parameter.help()) + ", "
                + parameter.isHidden() + ")";
    }

    private static String role(AnnotationMirror role) {
        String set = Annotations.text(role, "set");
        String position = Annotations.text(role, "position");
        return "new ParameterSetRole(" + JavaSource.literal(set == null ? ALL_SETS : set) + ", "
                + flag(role, "mandatory")
                + ", " + (position == null ? "ParameterSetRole.NAMED" : position) + ", "
                + flag(role, "valueFromPipeline") + ", " + flag(role, "valueFromPipelineByPropertyName") + ", "
                + flag(role, "valueFromRemainingArguments") + ", null)";
    }

    private static boolean flag(AnnotationMirror role, String key) {
        return "true".equals(Annotations.text(role, key));
    }

    private void setters() {
        out.append("    @Override\n    public void set(PSCmdlet cmdlet, int parameter, Object v) {\n");
        cast();
        out.append("        switch (parameter) {\n");
        List<CmdletParameter> all = cmdlet.allParameters();
        for (int i = 0; i < all.size(); i++) {
            out.append("            case ")
                    .append(i)
                    .append(" -> c.")
                    .append(all.get(i).fieldPath());
            out.append(" = ").append(all.get(i).fromValue()).append(";\n");
        }
        out.append("            default -> throw new IllegalArgumentException(\"")
                .append(cmdlet.name());
        out.append(" has no parameter \" + parameter);\n        }\n    }\n\n");
    }

    private void getters() {
        out.append("    @Override\n    public Object get(PSCmdlet cmdlet, int parameter) {\n");
        List<CmdletParameter> all = cmdlet.allParameters();
        if (all.isEmpty()) {
            out.append("        throw new IllegalArgumentException(\"").append(cmdlet.name());
            out.append(" has no parameters\");\n    }\n");
            return;
        }
        cast();
        out.append("        return switch (parameter) {\n");
        for (int i = 0; i < all.size(); i++) {
            out.append("            case ")
                    .append(i)
                    .append(" -> ")
                    .append(all.get(i).toValue())
                    .append(";\n");
        }
        out.append("            default -> throw new IllegalArgumentException(\"")
                .append(cmdlet.name());
        out.append(" has no parameter \" + parameter);\n        };\n    }\n");
    }

    private void cast() {
        if (!cmdlet.allParameters().isEmpty()) {
            out.append("        ").append(cmdlet.className()).append(" c = (").append(cmdlet.className());
            out.append(") cmdlet;\n");
        }
    }
}
