package mediashell.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** A class marked {@code @Cmdlet}: its annotation and its parameter fields, those of its base classes first, those of groups in place. */
final class CmdletModel {

    private static final String API = "mediashell.automation.";
    private static final String BASE = API + "PSCmdlet";
    private static final String GROUP = API + "ParameterGroup";

    private final TypeElement element;
    private final AnnotationMirror annotation;
    private final Elements elements;
    private final List<CmdletParameter> parameters = new ArrayList<>();
    private final List<CmdletParameter> dynamic = new ArrayList<>();

    CmdletModel(TypeElement element, Elements elements) {
        this.element = element;
        this.elements = elements;
        this.annotation = Annotations.find(element, CmdletGenerator.ANNOTATION);
        checkClass();
        collect(element);
        checkNames();
    }

    private void checkClass() {
        if (!element.getModifiers().contains(Modifier.FINAL)
                || element.getModifiers().contains(Modifier.ABSTRACT)) {
            throw new CmdletException(element, "a cmdlet class is final: " + element.getSimpleName());
        }
        if (!element.getSimpleName().toString().endsWith("Command")) {
            throw new CmdletException(element, "a cmdlet class is called VerbNounCommand");
        }
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR
                    && !((ExecutableElement) member).getParameters().isEmpty()) {
                throw new CmdletException(member, "a cmdlet has a constructor without parameters only");
            }
        }
    }

    private void collect(TypeElement type) {
        if (type.getQualifiedName().contentEquals(BASE)) {
            return;
        }
        TypeMirror base = type.getSuperclass();
        if (!(base instanceof DeclaredType declared)
                || declared.asElement().toString().equals("java.lang.Object")) {
            throw new CmdletException(element, "a cmdlet extends PSCmdlet or a class that does");
        }
        collect((TypeElement) declared.asElement());
        collectFields(type, "");
    }

    private void collectFields(TypeElement type, String owner) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof VariableElement field && CmdletParameter.isParameter(field)) {
                CmdletParameter parameter = new CmdletParameter(field, owner, elements.getDocComment(field));
                (parameter.isDynamic() ? dynamic : parameters).add(parameter);
            } else if (member instanceof VariableElement field && Annotations.find(field, GROUP) != null) {
                collectFields(group(field), owner + field.getSimpleName() + ".");
            }
        }
    }

    private static TypeElement group(VariableElement field) {
        boolean reachable = field.getModifiers().contains(Modifier.FINAL)
                && !field.getModifiers().contains(Modifier.PRIVATE)
                && !field.getModifiers().contains(Modifier.STATIC);
        if (!reachable || !(field.asType() instanceof DeclaredType type)) {
            throw new CmdletException(field, "a group of parameters is a final field that is not private, of a class");
        }
        return (TypeElement) type.asElement();
    }

    private void checkNames() {
        Map<String, CmdletParameter> taken = new HashMap<>();
        for (CmdletParameter parameter : allParameters()) {
            List<String> names = new ArrayList<>(parameter.aliases());
            names.add(parameter.name());
            for (String name : names) {
                if (taken.put(name.toLowerCase(Locale.ROOT), parameter) != null) {
                    throw new CmdletException(
                            parameter.field(), "two parameters of " + name() + " have the name or alias " + name);
                }
            }
        }
    }

    /** The first sentence of the class's documentation, as plain text. */
    String synopsis() {
        return JavaSource.firstSentence(elements.getDocComment(element));
    }

    /** What the class's documentation says beyond its first sentence. */
    String description() {
        return JavaSource.furtherSentences(elements.getDocComment(element));
    }

    List<String> examples() {
        AnnotationMirror examples = Annotations.find(element, API + "Examples");
        return examples == null ? List.of() : Annotations.texts(examples, "value");
    }

    TypeElement element() {
        return element;
    }

    String packageName() {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    String className() {
        return element.getSimpleName().toString();
    }

    String descriptorName() {
        return packageName() + "." + className() + "Descriptor";
    }

    String name() {
        return Annotations.text(annotation, "verb") + "-" + Annotations.text(annotation, "noun");
    }

    private AnnotationMirror module() {
        AnnotationMirror module = Annotations.find(elements.getPackageOf(element), API + "CmdletModule");
        if (module == null && empty(Annotations.text(annotation, "module"))) {
            throw new CmdletException(
                    element, "package " + packageName() + " needs @CmdletModule, or the cmdlet a module of its own");
        }
        return module;
    }

    String moduleName() {
        String own = Annotations.text(annotation, "module");
        return empty(own) ? Annotations.text(module(), "value") : own;
    }

    String implementingType() {
        String own = Annotations.text(annotation, "dotNetName");
        if (!empty(own)) {
            return own;
        }
        AnnotationMirror module = module();
        String namespace = module == null ? null : Annotations.text(module, "namespace");
        return (empty(namespace) ? "Microsoft.PowerShell.Commands" : namespace) + "." + className();
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
    }

    /** A text of the annotation, or null. */
    String text(String key) {
        String text = Annotations.text(annotation, key);
        return empty(text) ? null : text;
    }

    boolean flag(String key) {
        return "true".equals(Annotations.text(annotation, key));
    }

    String confirmImpact() {
        String impact = text("confirmImpact");
        return impact == null ? "Medium" : impact.substring(impact.lastIndexOf('.') + 1);
    }

    List<String> aliases() {
        return Annotations.texts(annotation, "aliases");
    }

    List<String> outputTypes() {
        AnnotationMirror output = Annotations.find(element, API + "OutputType");
        return output == null ? List.of() : Annotations.texts(output, "value");
    }

    List<CmdletParameter> parameters() {
        return parameters;
    }

    List<CmdletParameter> dynamicParameters() {
        return dynamic;
    }

    List<CmdletParameter> allParameters() {
        List<CmdletParameter> all = new ArrayList<>(parameters);
        all.addAll(dynamic);
        return all;
    }
}
