package mediashell.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Source text of the index of all cmdlets. */
final class CommandIndexWriter {

    private final String packageName;
    private final List<CmdletModel> cmdlets;

    CommandIndexWriter(String packageName, List<CmdletModel> cmdlets) {
        this.packageName = packageName;
        this.cmdlets = cmdlets;
    }

    String write() {
        return "package " + packageName + ";\n\nimport java.util.List;\n"
                + "import mediashell.automation.binding.CmdletIndex;\n\n"
                + "/** Generated: the cmdlets of this build. */\n"
                + "public final class CommandIndex extends CmdletIndex {\n\n"
                + "    /** Called by the command discovery. */\n    public CommandIndex() {}\n\n"
                + look("descriptor", CmdletModel::descriptorName) + look("module", CmdletModel::moduleName)
                + list("names", cmdlets.stream().map(CmdletModel::name).toList()) + list("aliases", aliases()) + "}\n";
    }

    private List<String> aliases() {
        List<String> pairs = new ArrayList<>();
        for (CmdletModel cmdlet : cmdlets) {
            for (String alias : cmdlet.aliases()) {
                pairs.add(alias);
                pairs.add(cmdlet.name());
            }
        }
        return pairs;
    }

    private String look(String method, Function<CmdletModel, String> result) {
        StringBuilder out = new StringBuilder("    @Override\n    public String " + method
                + "(String lowerCaseName) {\n        return switch (lowerCaseName) {\n");
        for (CmdletModel cmdlet : cmdlets) {
            out.append("            case ")
                    .append(JavaSource.literal(cmdlet.name().toLowerCase(Locale.ROOT)))
                    .append(" -> ")
                    .append(JavaSource.literal(result.apply(cmdlet)))
                    .append(";\n");
        }
        return out.append("            default -> null;\n        };\n    }\n\n").toString();
    }

    private static String list(String method, List<String> texts) {
        return "    @Override\n    public List<String> " + method + "() {\n        return " + JavaSource.list(texts)
                + ";\n    }\n\n";
    }
}
