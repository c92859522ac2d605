package mediashell.processor;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** One class marked {@code @DotNetType}. */
final class FacadeTypeModel {

    private final TypeElement element;
    private final AnnotationMirror annotation;

    FacadeTypeModel(TypeElement element) {
        this.element = element;
        this.annotation = Annotations.find(element, FacadeGenerator.ANNOTATION);
    }

    TypeElement element() {
        return element;
    }

    String dotNetName() {
        return Annotations.text(annotation, "value");
    }

    String packageName() {
        Element outer = element.getEnclosingElement();
        while (outer.getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return ((PackageElement) outer).getQualifiedName().toString();
    }

    /** The first two parts of the package: one index for each. */
    String moduleRoot() {
        String[] parts = packageName().split("\\.");
        return parts[0] + "." + parts[1];
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    String tableName() {
        return simpleName() + "Table";
    }

    /** The Java class of the values, or null when the annotation names none and the class is only a holder of members. */
    String javaClassName() {
        String represents = Annotations.text(annotation, "represents");
        if (represents != null && !represents.equals("void")) {
            return represents;
        }
        return simpleName().endsWith("Members")
                ? null
                : element.getQualifiedName().toString();
    }

    /** Classes beside this one that hold members. */
    List<TypeElement> parts() {
        return Annotations.classes(annotation, "parts");
    }

    boolean isShared() {
        return "true".equals(Annotations.text(annotation, "shared"));
    }

    List<String> typeParameters() {
        return Annotations.texts(annotation, "typeParameters");
    }

    /** {@code kind|base|interfaces|typeParameters}, as {@code FacadeIndex.describe} gives it. */
    String description() {
        String kind = Annotations.text(annotation, "kind");
        String simpleKind = kind == null ? "CLASS" : kind.substring(kind.lastIndexOf('.') + 1);
        return simpleKind + "|" + base(simpleKind) + "|" + String.join(",", Annotations.texts(annotation, "interfaces"))
                + "|" + String.join(",", typeParameters());
    }

    private String base(String kind) {
        String declared = Annotations.text(annotation, "base");
        if (declared != null) {
            return declared;
        }
        return switch (kind) {
            case "INTERFACE" -> "";
            case "STRUCT" -> "System.ValueType";
            default -> dotNetName().equals("System.Object") ? "" : "System.Object";
        };
    }
}
