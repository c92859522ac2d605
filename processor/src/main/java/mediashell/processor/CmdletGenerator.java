package mediashell.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Checks each class marked {@code @Cmdlet}, writes its descriptor, and one index of all of them. */
final class CmdletGenerator {

    static final String ANNOTATION = "mediashell.automation.Cmdlet";
    private static final String INDEX_PACKAGE = "mediashell.cmdlets";

    private final ProcessingEnvironment environment;

    CmdletGenerator(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    void generate(Set<? extends Element> elements) {
        List<CmdletModel> cmdlets = new ArrayList<>();
        for (Element element : elements) {
            try {
                CmdletModel cmdlet = new CmdletModel((TypeElement) element, environment.getElementUtils());
                write(cmdlet.descriptorName(), new CmdletDescriptorWriter(cmdlet).write(), cmdlet.element());
                cmdlets.add(cmdlet);
            } catch (CmdletException wrong) {
                environment.getMessager().printMessage(Diagnostic.Kind.ERROR, wrong.getMessage(), wrong.element());
            }
        }
        cmdlets.sort(Comparator.comparing(CmdletModel::name));
        write(INDEX_PACKAGE + ".CommandIndex", new CommandIndexWriter(INDEX_PACKAGE, cmdlets).write(), null);
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
