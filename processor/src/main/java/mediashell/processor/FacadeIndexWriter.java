package mediashell.processor;

import java.util.List;
import java.util.function.IntFunction;

/** Source text of a module's index of facade types. */
final class FacadeIndexWriter {

    private final String packageName;
    private final List<FacadeTypeModel> types;

    FacadeIndexWriter(String packageName, List<FacadeTypeModel> types) {
        this.packageName = packageName;
        this.types = types;
    }

    String write() {
        return "package " + packageName + ";\n\nimport mediashell.automation.types.FacadeIndex;\n"
                + "import mediashell.automation.types.MemberTable;\n\n"
                + "/** Generated: the facade types of this module. */\n"
                + "public final class GeneratedFacadeIndex extends FacadeIndex {\n\n"
                + "    public GeneratedFacadeIndex() {}\n\n"
                + method(
                        "int find(String fullName)",
                        "fullName",
                        i -> quoted(types.get(i).dotNetName()),
                        Integer::toString,
                        "-1")
                + method(
                        "String describe(int number)",
                        "number",
                        Integer::toString,
                        i -> quoted(types.get(i).description()),
                        "null")
                + method("Class<?> javaClass(int number)", "number", Integer::toString, this::javaClass, "null")
                + ofJavaClass()
                + members()
                + names() + "}\n";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private String method(
            String signature, String subject, IntFunction<String> label, IntFunction<String> result, String otherwise) {
        StringBuilder out = new StringBuilder(
                "    @Override\n    public " + signature + " {\n        return switch (" + subject + ") {\n");
        for (int i = 0; i < types.size(); i++) {
            out.append("            case ")
                    .append(label.apply(i))
                    .append(" -> ")
                    .append(result.apply(i))
                    .append(";\n");
        }
        return out.append("            default -> ")
                .append(otherwise)
                .append(";\n        };\n    }\n\n")
                .toString();
    }

    private String javaClass(int number) {
        FacadeTypeModel type = types.get(number);
        return type.isShared() || type.javaClassName() == null ? "null" : type.javaClassName() + ".class";
    }

    private String table(int number) {
        FacadeTypeModel type = types.get(number);
        return "new " + type.packageName() + "." + type.tableName() + "()";
    }

    /** The tables pass as objects: to check that each is a MemberTable, the verifier would load them all with the index. */
    private String members() {
        StringBuilder out = new StringBuilder("    @Override\n    public MemberTable members(int number) {\n"
                + "        return (MemberTable) table(number);\n    }\n\n"
                + "    private static Object table(int number) {\n        switch (number) {\n");
        for (int i = 0; i < types.size(); i++) {
            out.append("            case ")
                    .append(i)
                    .append(":\n                return ")
                    .append(table(i))
                    .append(";\n");
        }
        return out.append("            default:\n                return MemberTable.EMPTY;\n        }\n    }\n\n")
                .toString();
    }

    private String ofJavaClass() {
        StringBuilder out = new StringBuilder(
                "    @Override\n    public int ofJavaClass(String javaClassName) {\n        return switch (javaClassName) {\n");
        for (int i = 0; i < types.size(); i++) {
            FacadeTypeModel type = types.get(i);
            if (!type.isShared() && type.javaClassName() != null) {
                out.append("            case ")
                        .append(quoted(type.javaClassName()))
                        .append(" -> ")
                        .append(i)
                        .append(";\n");
            }
        }
        return out.append("            default -> -1;\n        };\n    }\n\n").toString();
    }

    private String names() {
        StringBuilder out =
                new StringBuilder("    @Override\n    public String[] names() {\n        return new String[] {\n");
        types.forEach(type ->
                out.append("            ").append(quoted(type.dotNetName())).append(",\n"));
        return out.append("        };\n    }\n").toString();
    }
}
