package mediashell.processor;

import javax.lang.model.element.Element;

/** A cmdlet declaration that breaks a rule of {@code @Cmdlet} or {@code @Parameter}; reported at the element. */
final class CmdletException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Element element;

    CmdletException(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
