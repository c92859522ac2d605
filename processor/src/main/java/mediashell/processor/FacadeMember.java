package mediashell.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One Java method, constructor or constant that is a member of a .NET type. */
final class FacadeMember {

    private static final String PACKAGE = "mediashell.automation.types.";
    private static final List<String> SORTS = List.of(
            "DotNetConstructor", "DotNetMethod", "DotNetProperty", "DotNetField", "DotNetIndexer", "DotNetEvent");

    private final Element element;
    private final String sort;
    private final AnnotationMirror annotation;
    private final JavaTypeNames names;
    private final List<String> leading = new ArrayList<>();
    private final List<VariableElement> parameters = new ArrayList<>();
    private boolean instance;

    private FacadeMember(Element element, String sort, AnnotationMirror annotation, JavaTypeNames names) {
        this.element = element;
        this.sort = sort;
        this.annotation = annotation;
        this.names = names;
        this.instance = !element.getModifiers().contains(Modifier.STATIC) && !isConstructor();
        if (element instanceof ExecutableElement method) {
            method.getParameters().forEach(this::addParameter);
        }
    }

    /** The member an element declares, or null. */
    static FacadeMember of(Element element, JavaTypeNames names) {
        for (String sort : SORTS) {
            AnnotationMirror annotation = Annotations.find(element, PACKAGE + sort);
            if (annotation != null) {
                return new FacadeMember(element, sort, annotation, names);
            }
        }
        return null;
    }

    private void addParameter(VariableElement parameter) {
        String argument = parameters.isEmpty() ? injected(parameter) : trailingTypeArguments(parameter);
        if (argument != null) {
            leading.add(argument);
        } else {
            leading.add(null);
            parameters.add(parameter);
        }
    }

    private String injected(VariableElement parameter) {
        String type = JavaTypeNames.erasure(parameter.asType());
        String name = parameter.getSimpleName().toString();
        if (type.equals(PACKAGE + "CallContext")) {
            return "context";
        } else if (type.equals("mediashell.automation.session.ExecutionContext")) {
            return "context.execution()";
        } else if (name.equals("self") && element.getModifiers().contains(Modifier.STATIC)) {
            instance = true;
            return type.equals("java.lang.Object") ? "self" : "(" + cast(parameter.asType()) + ") self";
        } else if (name.equals("type") && type.equals(PACKAGE + "PSType")) {
            return "(mediashell.automation.types.PSType) self";
        }
        return trailingTypeArguments(parameter);
    }

    private String trailingTypeArguments(VariableElement parameter) {
        return parameter.getSimpleName().contentEquals("typeArguments")
                ? "(mediashell.automation.types.PSType[]) a[a.length - 1]"
                : null;
    }

    private boolean isConstructor() {
        return element.getKind() == ElementKind.CONSTRUCTOR;
    }

    Element element() {
        return element;
    }

    boolean isInstance() {
        return instance;
    }

    /** The constant of MemberSort. */
    String memberSort() {
        return sort.substring("DotNet".length()).toUpperCase(java.util.Locale.ROOT);
    }

    String dotNetName() {
        if (sort.equals("DotNetConstructor")) {
            return ".ctor";
        }
        String given = Annotations.text(annotation, "value");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        if (sort.equals("DotNetIndexer")) {
            return "Item";
        }
        String name = element.getSimpleName().toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    List<String> genericParameters() {
        return Annotations.texts(annotation, "typeParameters");
    }

    /** Whether it writes a property or an indexer. */
    boolean isSetter() {
        boolean accessor = sort.equals("DotNetProperty") || sort.equals("DotNetIndexer");
        return accessor && ((ExecutableElement) element).getReturnType().getKind() == TypeKind.VOID;
    }

    /** The .NET type of the result, or of what a setter stores. */
    String typeName() {
        if (sort.equals("DotNetEvent")) {
            return Annotations.text(annotation, "handler");
        }
        if (isSetter()) {
            return typeName(parameters.getLast(), parameters.getLast().asType());
        }
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return isConstructor() || sort.equals("DotNetConstructor") ? "System.Object" : typeName(element, type);
    }

    private String typeName(Element typed, TypeMirror type) {
        AnnotationMirror given = Annotations.find(typed, PACKAGE + "TypeName");
        String name = given != null ? Annotations.text(given, "value") : names.of(type);
        if (name == null) {
            throw new FacadeException(typed, "no .NET type is known for " + type + ": add @TypeName");
        }
        return name;
    }

    /** {@code name:type:flags,…} without a setter's value. */
    String parameterList() {
        return parameterLists().getLast();
    }

    /**
     * The parameter lists of all overloads that the Java method stands for: as many as {@code @AnyOf} names types, each with and without the parameters
     * that are {@code @Omissible}; the shortest come first.
     */
    List<String> parameterLists() {
        int alternatives = 1;
        for (VariableElement parameter : parameters) {
            alternatives = Math.max(alternatives, alternatives(parameter).length);
        }
        Set<String> lists = new LinkedHashSet<>();
        int all = parameters.size() - (isSetter() ? 1 : 0);
        for (int shown = required(all); shown <= all; shown++) {
            for (int alternative = 0; alternative < alternatives; alternative++) {
                lists.add(parameterList(shown, alternative));
            }
        }
        return List.copyOf(lists);
    }

    private int required(int all) {
        int required = all;
        for (int i = all - 1; i >= 0 && isOmissible(parameters.get(i)); i--) {
            required = i;
        }
        for (int i = 0; i < required; i++) {
            if (isOmissible(parameters.get(i))) {
                throw new FacadeException(parameters.get(i), "all parameters after an omissible one must be omissible");
            }
        }
        return required;
    }

    private static boolean isOmissible(VariableElement parameter) {
        boolean omissible = Annotations.find(parameter, PACKAGE + "Omissible") != null;
        if (omissible && parameter.asType().getKind().isPrimitive()) {
            throw new FacadeException(parameter, "a primitive parameter cannot be omissible: use its class");
        }
        return omissible;
    }

    private String parameterList(int shown, int alternative) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            VariableElement parameter = parameters.get(i);
            boolean byRef = JavaTypeNames.erasure(parameter.asType()).endsWith("values.PSReference");
            String flags = (isVarArgs() && i == parameters.size() - 1 ? "p" : "") + (byRef ? "r" : "");
            String[] types = alternatives(parameter);
            String type = types.length > 0 ? types[alternative] : typeName(parameter, parameter.asType());
            texts.add(parameter.getSimpleName() + ":" + type + ":" + flags);
        }
        return String.join(",", texts);
    }

    private static String[] alternatives(VariableElement parameter) {
        AnnotationMirror anyOf = Annotations.find(parameter, PACKAGE + "AnyOf");
        return anyOf == null ? new String[0] : Annotations.text(anyOf, "value").split(" ");
    }

    private boolean isVarArgs() {
        return element instanceof ExecutableElement method && method.isVarArgs();
    }

    /** The Java expression or statement that runs the member, from {@code self}, {@code a} and {@code context}. */
    String call(String owner) {
        if (!(element instanceof ExecutableElement method)) {
            return "return " + owner + "." + element.getSimpleName() + ";";
        }
        String target = isConstructor()
                ? "new " + owner
                : (method.getModifiers().contains(Modifier.STATIC) ? holder(method) : "((" + owner + ") self)") + "."
                        + method.getSimpleName();
        String call = target + "(" + arguments() + ")";
        if (method.getReturnType().getKind() == TypeKind.VOID && !isConstructor()) {
            return call + "; return mediashell.automation.values.AutomationNull.VALUE;";
        }
        return "return " + (isConstructor() ? call : boxed(method.getReturnType(), call)) + ";";
    }

    /** The class that declares a static method: the facade class, a part of it or a superclass. */
    private static String holder(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }

    private static String boxed(TypeMirror type, String call) {
        return switch (type.toString()) {
            case "java.lang.String[]" -> "stringArray(" + call + ")";
            case "java.lang.Object[]" -> "objectArray(" + call + ")";
            default -> call;
        };
    }

    private String arguments() {
        List<String> texts = new ArrayList<>();
        int next = 0;
        for (String given : leading) {
            if (given != null) {
                texts.add(given);
            } else {
                VariableElement parameter = parameters.get(next);
                String value = isOmissible(parameter) ? "given(a, " + next + ")" : "a[" + next + "]";
                texts.add(argument(parameter.asType(), value));
                next++;
            }
        }
        return String.join(", ", texts);
    }

    private static String argument(TypeMirror type, String value) {
        return switch (type.toString()) {
            case "java.lang.Object" -> value;
            case "java.lang.String[]" -> "strings(" + value + ")";
            case "java.lang.Object[]" -> "objects(" + value + ")";
            default -> "(" + cast(type) + ") " + value;
        };
    }

    /** What stands between the parentheses of a cast; primitives are unboxed at once, so that Java finds the right overload. */
    private static String cast(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> "int) (Integer";
            case LONG -> "long) (Long";
            case DOUBLE -> "double) (Double";
            case FLOAT -> "float) (Float";
            case BOOLEAN -> "boolean) (Boolean";
            case CHAR -> "char) (Character";
            case SHORT -> "short) (Short";
            case BYTE -> "byte) (Byte";
            default -> JavaTypeNames.erasure(type);
        };
    }
}
