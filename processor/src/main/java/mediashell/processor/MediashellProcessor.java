package mediashell.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The one annotation processor of the build: it checks cmdlets and facade types at compile time and writes their
 * binders, member tables and indexes, so that nothing has to scan or reflect at start.
 */
public final class MediashellProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(CmdletGenerator.ANNOTATION, FacadeGenerator.ANNOTATION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(FacadeGenerator.ANNOTATION)) {
                new FacadeGenerator(processingEnv).generate(round.getElementsAnnotatedWith(annotation));
            } else if (annotation.getQualifiedName().contentEquals(CmdletGenerator.ANNOTATION)) {
                new CmdletGenerator(processingEnv).generate(round.getElementsAnnotatedWith(annotation));
            }
        }
        return false;
    }
}
