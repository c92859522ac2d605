package mediashell.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads annotations of the program under compilation; values left out read as null or empty. */
final class Annotations {

    private Annotations() {}

    /** The annotation of that full name, or null. */
    static AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(name)) {
                return mirror;
            }
        }
        return null;
    }

    private static Object value(AnnotationMirror mirror, String key) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(key)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }

    /** A value as text; constants of enums and classes by their names. */
    static String text(AnnotationMirror mirror, String key) {
        Object value = value(mirror, key);
        return value == null ? null : value.toString();
    }

    /** The texts of an array value. */
    static List<String> texts(AnnotationMirror mirror, String key) {
        List<String> texts = new ArrayList<>();
        if (value(mirror, key) instanceof List<?> list) {
            for (Object item : list) {
                texts.add(((AnnotationValue) item).getValue().toString());
            }
        }
        return texts;
    }

    /** The classes of an array value. */
    static List<TypeElement> classes(AnnotationMirror mirror, String key) {
        List<TypeElement> classes = new ArrayList<>();
        if (value(mirror, key) instanceof List<?> list) {
            for (Object item : list) {
                if (((AnnotationValue) item).getValue() instanceof DeclaredType type) {
                    classes.add((TypeElement) type.asElement());
                }
            }
        }
        return classes;
    }
}
