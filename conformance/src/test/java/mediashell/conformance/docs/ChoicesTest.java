package mediashell.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * {@code docs/choices.md} says what the annotations say. After a change: {@code ./mvnw -pl conformance -am test -Dtest=ChoicesTest
 * -Dgolden.update=true}.
 */
final class ChoicesTest {

    private static final Path PAGE = Path.of("../docs/choices.md");
    private static final String CHOICE = "Lmediashell/media/Choice;";

    private record Choice(int number, String topic, String value, String place) {

        String row() {
            return "| " + number + " | " + topic + " | " + value + " | `" + place + "` |\n";
        }
    }

    @Test
    void thePageIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Choices of ours

                Where nothing public says how the vendor does it, these are the choices of Mediashell. A real boot environment may not
                honour them. Generated from the `@Choice` annotations; `ChoicesTest` holds it current.

                | no. | about | choice | code |
                |---|---|---|---|
                """);
        choices().forEach(choice -> page.append(choice.row()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE));
    }

    @Test
    void noNumberIsGivenTwice() throws IOException {
        List<Integer> numbers = choices().stream().map(Choice::number).toList();
        assertEquals(numbers.stream().distinct().toList(), numbers);
        assertTrue(
                numbers.size() > 10,
                "the class files of media, authoring and cmdlets must be where they are looked for");
    }

    private static List<Choice> choices() throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (String module : List.of("media", "authoring", "cmdlets")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "target", "classes"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    collect(ClassFile.of().parse(file), choices);
                }
            }
        }
        choices.sort(Comparator.comparingInt(Choice::number));
        return choices;
    }

    private static void collect(ClassModel model, List<Choice> choices) {
        String name = model.thisClass().asInternalName().replace('/', '.').replace("mediashell.", "");
        add(model, name, choices);
        for (FieldModel field : model.fields()) {
            add(field, name + "." + field.fieldName().stringValue(), choices);
        }
        for (MethodModel method : model.methods()) {
            add(method, name + "." + method.methodName().stringValue(), choices);
        }
    }

    private static void add(AttributedElement element, String place, List<Choice> choices) {
        element.findAttribute(Attributes.runtimeInvisibleAnnotations()).ifPresent(found -> {
            for (Annotation annotation : found.annotations()) {
                if (annotation.className().stringValue().equals(CHOICE)) {
                    choices.add(new Choice(
                            Integer.parseInt(value(annotation, "number")),
                            value(annotation, "topic"),
                            value(annotation, "value"),
                            place));
                }
            }
        });
    }

    private static String value(Annotation annotation, String name) {
        for (AnnotationElement element : annotation.elements()) {
            if (element.name().stringValue().equals(name)) {
                return switch (element.value()) {
                    case AnnotationValue.OfInt number -> Integer.toString(number.intValue());
                    case AnnotationValue.OfString text -> text.stringValue();
                    default -> throw new AssertionError(name);
                };
            }
        }
        throw new AssertionError("a choice without " + name);
    }
}
