package mediashell.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes a member table for each class marked {@code @DotNetType}, and one index of their names for each module. */
final class FacadeGenerator {

    static final String ANNOTATION = "mediashell.automation.types.DotNetType";

    private final ProcessingEnvironment environment;

    FacadeGenerator(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    void generate(Set<? extends Element> elements) {
        List<FacadeTypeModel> types = new ArrayList<>();
        for (Element element : elements) {
            types.add(new FacadeTypeModel((TypeElement) element));
        }
        types.sort(Comparator.comparing(FacadeTypeModel::dotNetName));
        refuseDuplicates(types);
        JavaTypeNames names = new JavaTypeNames(types);
        for (FacadeTypeModel type : types) {
            writeTable(type, names);
        }
        writeIndexes(types);
    }

    /** Two classes for one .NET type of a module: one of them would never be seen. */
    private void refuseDuplicates(List<FacadeTypeModel> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            FacadeTypeModel one = sorted.get(i - 1);
            FacadeTypeModel other = sorted.get(i);
            if (one.dotNetName().equals(other.dotNetName())) {
                String message = other.dotNetName() + " has members in " + one.element() + " already";
                environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, other.element());
            }
        }
    }

    private void writeTable(FacadeTypeModel type, JavaTypeNames names) {
        try {
            String source = new MemberTableWriter(type, names).write();
            write(type.packageName() + "." + type.tableName(), source, type.element());
        } catch (FacadeException wrong) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, wrong.getMessage(), wrong.element());
        }
    }

    private void writeIndexes(List<FacadeTypeModel> types) {
        Map<String, List<FacadeTypeModel>> byModule = new TreeMap<>();
        for (FacadeTypeModel type : types) {
            byModule.computeIfAbsent(type.moduleRoot(), root -> new ArrayList<>())
                    .add(type);
        }
        byModule.forEach((root, members) ->
                write(root + ".GeneratedFacadeIndex", new FacadeIndexWriter(root, members).write(), null));
    }

    private void write(String className, String source, Element origin) {
        Element[] origins = origin == null ? new Element[0] : new Element[] {origin};
        try (Writer writer =
                environment.getFiler().createSourceFile(className, origins).openWriter()) {
            writer.write(source);
        } catch (IOException failed) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + className + ": " + failed);
        }
    }
}
