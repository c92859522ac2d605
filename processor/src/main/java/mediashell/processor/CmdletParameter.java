package mediashell.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A field marked {@code @Parameter}: its roles, its .NET type, how values get in and out of it. */
final class CmdletParameter {

    private static final String API = "mediashell.automation.";
    private static final String SWITCH = "System.Management.Automation.SwitchParameter";

    private final VariableElement field;
    private final String owner;
    private final String documentation;
    private final List<AnnotationMirror> roles = new ArrayList<>();

    /**
     * @param owner path from the cmdlet to the object with the field: empty, or the names of groups, each with a dot
     */
    CmdletParameter(VariableElement field, String owner, String documentation) {
        this.field = field;
        this.owner = owner;
        this.documentation = documentation;
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.equals(API + "Parameter")) {
                roles.add(mirror);
            } else if (name.equals(API + "Parameters")) {
                addRepeated(mirror);
            }
        }
        if (field.getModifiers().contains(Modifier.PRIVATE)
                || field.getModifiers().contains(Modifier.FINAL)
                || field.getModifiers().contains(Modifier.STATIC)) {
            throw new CmdletException(field, "a parameter's field is neither private, final nor static");
        }
    }

    private void addRepeated(AnnotationMirror container) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                container.getElementValues().entrySet()) {
            for (Object value : (List<?>) entry.getValue().getValue()) {
                roles.add((AnnotationMirror) ((AnnotationValue) value).getValue());
            }
        }
    }

    static boolean isParameter(VariableElement field) {
        return Annotations.find(field, API + "Parameter") != null
                || Annotations.find(field, API + "Parameters") != null;
    }

    VariableElement field() {
        return field;
    }

    /** How the field is reached from the cmdlet: {@code name} or {@code group.name}. */
    String fieldPath() {
        return owner + field.getSimpleName();
    }

    String name() {
        String given = first("name");
        if (given != null) {
            return given;
        }
        String name = field.getSimpleName().toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String first(String key) {
        for (AnnotationMirror role : roles) {
            String text = Annotations.text(role, key);
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private boolean any(String key) {
        return roles.stream().anyMatch(role -> "true".equals(Annotations.text(role, key)));
    }

    boolean isDynamic() {
        return any("dynamic");
    }

    boolean isHidden() {
        return any("dontShow");
    }

    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        roles.forEach(role -> aliases.addAll(Annotations.texts(role, "aliases")));
        return aliases;
    }

    List<AnnotationMirror> roles() {
        return roles;
    }

    /** The first sentence of the field's comment. */
    String help() {
        return JavaSource.firstSentence(documentation);
    }

    String typeName() {
        String given = first("type");
        String name = given != null ? given : dotNetName(field.asType());
        if (name == null) {
            throw new CmdletException(
                    field, "no .NET type is known for " + field.asType() + ": say @Parameter(type = …)");
        }
        return name;
    }

    private static String dotNetName(TypeMirror type) {
        if (type.getKind() == TypeKind.BOOLEAN) {
            return SWITCH;
        }
        if (type instanceof ArrayType array
                && !array.getComponentType().getKind().isPrimitive()) {
            String element = dotNetName(array.getComponentType());
            return element == null ? null : element + "[]";
        }
        if (JavaTypeNames.erasure(type).equals("mediashell.automation.values.DictionaryValue")) {
            return "System.Collections.IDictionary";
        }
        return new JavaTypeNames(List.of()).of(type);
    }

    /** Source text that turns the bound value {@code v} into what the field holds. */
    String fromValue() {
        TypeMirror type = field.asType();
        String name = JavaTypeNames.erasure(type);
        if (type.getKind() == TypeKind.BOOLEAN) {
            return typeName().equals(SWITCH)
                    ? "((mediashell.automation.values.SwitchParameter) v).isPresent()"
                    : "(Boolean) v";
        }
        if (type instanceof ArrayType array
                && !array.getComponentType().getKind().isPrimitive()) {
            return "elements(v, " + JavaTypeNames.erasure(array.getComponentType()) + ".class)";
        }
        if (name.equals("java.lang.String")) {
            return "text(v)";
        }
        return switch (type.getKind()) {
            case INT -> "(Integer) v";
            case LONG -> "(Long) v";
            case DOUBLE -> "(Double) v";
            case CHAR -> "(Character) v";
            default -> name.equals("java.lang.Object") ? "v" : "(" + name + ") v";
        };
    }

    /** Source text that reads the field of {@code c} as a value of the session. */
    String toValue() {
        String read = "c." + fieldPath();
        TypeMirror type = field.asType();
        if (type.getKind() == TypeKind.BOOLEAN && typeName().equals(SWITCH)) {
            return "mediashell.automation.values.SwitchParameter.of(" + read + ")";
        }
        if (type instanceof ArrayType array
                && !array.getComponentType().getKind().isPrimitive()) {
            return "array(" + read + ")";
        }
        return read;
    }

    /** Source texts that make the validation attributes. */
    List<String> attributes() {
        List<String> made = new ArrayList<>();
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.startsWith(API)) {
                String source = attribute(name.substring(API.length()), mirror);
                if (source != null) {
                    made.add(source);
                }
            }
        }
        return made;
    }

    private String attribute(String name, AnnotationMirror mirror) {
        return switch (name) {
            case "AllowNull",
                    "AllowEmptyString",
                    "AllowEmptyCollection",
                    "ValidateNotNull",
                    "EncodingArgument",
                    "NotePropertyNameArgument",
                    "VersionArgument" -> "new " + name + "Attribute()";
            case "ValidateNotNullOrEmpty" -> "new ValidateNotNullOrEmptyAttribute(false)";
            case "ValidateSet" ->
                "new ValidateSetAttribute(" + JavaSource.list(Annotations.texts(mirror, "value")) + ", "
                        + !"false".equals(Annotations.text(mirror, "ignoreCase")) + ", null)";
            case "ValidateCultureName" ->
                "new ValidateCultureNameAttribute(" + JavaSource.list(Annotations.texts(mirror, "value")) + ")";
            case "ValidatePattern" ->
                "new ValidatePatternAttribute(" + JavaSource.literal(Annotations.text(mirror, "value"))
                        + ", true, null)";
            case "ValidateLength", "ValidateCount" ->
                "new " + name + "Attribute(" + Annotations.text(mirror, "min") + ", " + Annotations.text(mirror, "max")
                        + ")";
            case "ValidateRange" -> range(mirror);
            default -> null;
        };
    }

    private String range(AnnotationMirror mirror) {
        TypeMirror type = field.asType();
        while (type instanceof ArrayType array) {
            type = array.getComponentType();
        }
        String name = type.toString();
        String number = name.equals("int") || name.equals("java.lang.Integer")
                ? "Integer"
                : name.equals("long") || name.equals("java.lang.Long") ? "Long" : "Double";
        return "new ValidateRangeAttribute(" + bound(mirror, "min", number) + ", " + bound(mirror, "max", number)
                + ", null)";
    }

    private static String bound(AnnotationMirror mirror, String key, String number) {
        String text = Annotations.text(mirror, key);
        if (text == null) {
            return number + (key.equals("min") ? ".MIN_VALUE" : ".MAX_VALUE");
        }
        return switch (number) {
            case "Integer" -> "(int) " + text;
            case "Long" -> "(long) " + text;
            default -> text.toLowerCase(Locale.ROOT);
        };
    }
}
