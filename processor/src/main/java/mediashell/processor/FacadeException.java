package mediashell.processor;

import javax.lang.model.element.Element;

/** A facade declaration that breaks a rule of {@code @DotNetType}; reported at the element. */
final class FacadeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Element element;

    FacadeException(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
