package mediashell.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Source text of one member table: the signatures as one constant, and the switch that runs a member. */
final class MemberTableWriter {

    private final FacadeTypeModel type;
    private final List<FacadeMember> members = new ArrayList<>();

    MemberTableWriter(FacadeTypeModel type, JavaTypeNames names) {
        this.type = type;
        collect(type.element(), names);
        type.parts().forEach(part -> collect(part, names));
    }

    /** The members of a class, then those of its Java superclasses that are no facade types of their own: shared parts of similar types. */
    private void collect(TypeElement element, JavaTypeNames names) {
        for (Element member : element.getEnclosedElements()) {
            FacadeMember found = FacadeMember.of(member, names);
            if (found != null && (element == type.element() || member.getKind() != ElementKind.CONSTRUCTOR)) {
                members.add(found);
            }
        }
        if (element.getSuperclass() instanceof DeclaredType base
                && base.asElement() instanceof TypeElement parent
                && Annotations.find(parent, FacadeGenerator.ANNOTATION) == null) {
            collect(parent, names);
        }
    }

    String write() {
        StringBuilder out = new StringBuilder();
        out.append("package ").append(type.packageName()).append(";\n\n");
        out.append("import java.util.List;\nimport mediashell.automation.types.*;\n\n");
        out.append("/** Generated: the members of ").append(type.dotNetName()).append(". */\n");
        out.append("@SuppressWarnings({\"unchecked\", \"rawtypes\", \"cast\", \"deprecation\"})\n");
        out.append("public final class ").append(type.tableName()).append(" extends MemberTable {\n\n");
        out.append("    private static final String SIGNATURES = \"\"\n")
                .append(signatures())
                .append("            ;\n");
        out.append("    private List<MemberSignature> all;\n\n");
        out.append("    public ").append(type.tableName()).append("() {}\n\n");
        out.append("    @Override\n    public List<MemberSignature> all() {\n        if (all == null) {\n");
        out.append("            all = SignatureList.parse(\"")
                .append(type.dotNetName())
                .append("\", SIGNATURES);\n");
        out.append("        }\n        return all;\n    }\n\n");
        out.append("    @Override\n    public Object invoke(int id, CallContext context, Object self, Object[] a) {\n");
        out.append("        switch (id) {\n").append(cases());
        out.append(
                "            default: throw new IllegalArgumentException(\"no member \" + id);\n        }\n    }\n}\n");
        return out.toString();
    }

    private String cases() {
        StringBuilder out = new StringBuilder();
        for (int id = 0; id < members.size(); id++) {
            String owner = type.element().getQualifiedName().toString();
            out.append("            case ")
                    .append(id)
                    .append(": ")
                    .append(members.get(id).call(owner))
                    .append("\n");
        }
        return out.toString();
    }

    private String signatures() {
        Map<String, Integer> setters = new HashMap<>();
        for (int id = 0; id < members.size(); id++) {
            if (members.get(id).isSetter()) {
                setters.put(key(members.get(id)), id);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int id = 0; id < members.size(); id++) {
            FacadeMember member = members.get(id);
            if (!member.isSetter()) {
                Integer setter = setters.remove(key(member));
                for (String parameters : member.parameterLists()) {
                    out.append(line(id, setter == null ? -1 : setter, member, parameters));
                }
            }
        }
        setters.forEach((key, id) ->
                out.append(line(-1, id, members.get(id), members.get(id).parameterList())));
        return out.toString();
    }

    private static String key(FacadeMember member) {
        String parameters = member.memberSort().equals("INDEXER") ? types(member.parameterList()) : "";
        boolean accessor =
                member.memberSort().equals("PROPERTY") || member.memberSort().equals("INDEXER");
        return accessor ? member.dotNetName() + "(" + parameters : "not an accessor";
    }

    private static String types(String parameterList) {
        return parameterList.replaceAll("[^,:]+:([^,]*):[^,]*", "$1");
    }

    private static String line(int id, int setter, FacadeMember member, String parameters) {
        String text = String.join(
                ";",
                Integer.toString(id),
                Integer.toString(setter),
                member.memberSort(),
                member.isInstance() || member.memberSort().equals("CONSTRUCTOR") ? "i" : "s",
                member.dotNetName(),
                member.typeName(),
                String.join(",", member.genericParameters()),
                parameters);
        return "            + \"" + text + "\\n\"\n";
    }
}
