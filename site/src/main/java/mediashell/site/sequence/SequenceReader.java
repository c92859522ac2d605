package mediashell.site.sequence;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.sequence.Condition.Expression;
import mediashell.site.sequence.Condition.Operand;
import mediashell.site.sequence.Condition.OperatingSystem;
import mediashell.site.sequence.Condition.OperatingSystems;
import mediashell.site.sequence.Condition.Operator;
import mediashell.site.sequence.Condition.OperatorType;

/**
 * Reads the text of a task sequence, on one line or indented (facts/site-and-content.md §2.1, §2.5). Unknown elements and
 * attributes are passed over; nothing outside the text is ever loaded; nesting is bounded.
 */
public final class SequenceReader {

    private static final int MAXIMUM_DEPTH = 64;
    private static final int MAXIMUM_LENGTH = 64 << 20;

    private final XMLStreamReader xml;
    private int depth;

    private SequenceReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The document in a text.
     *
     * @throws SiteException {@link SiteErrorCode#SEQUENCE_INVALID} with line and column
     */
    public static Sequence read(String text) {
        if (text.length() > MAXIMUM_LENGTH) {
            throw invalid("a sequence has at most " + MAXIMUM_LENGTH + " characters, this has " + text.length(), null);
        }
        try {
            XMLStreamReader xml = factory()
                    .createXMLStreamReader(new StringReader(text.strip().replaceFirst("^\uFEFF", "")));
            xml.nextTag();
            return new SequenceReader(xml).sequence();
        } catch (XMLStreamException e) {
            throw invalid("is not a task sequence: " + oneLine(e), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private interface ElementReader {
        void read(String element) throws XMLStreamException;
    }

    /** Calls the reader for each child element; the reader must consume it. Ends at this element's end. */
    private void children(ElementReader reader) throws XMLStreamException {
        if (++depth > MAXIMUM_DEPTH) {
            throw invalid("is nested more than " + MAXIMUM_DEPTH + " deep", null);
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                reader.read(xml.getLocalName());
            }
        }
        depth--;
    }

    private void skip() throws XMLStreamException {
        children(element -> skip());
    }

    private Sequence sequence() throws XMLStreamException {
        if (!xml.getLocalName().equals("sequence")) {
            throw invalid("must begin with <sequence>, but begins with <" + xml.getLocalName() + ">", null);
        }
        String version = attribute("version", Sequence.CURRENT_VERSION);
        List<SequenceReference> references = new ArrayList<>();
        List<StepVariable> globals = new ArrayList<>();
        List<SequenceMember> members = new ArrayList<>();
        children(element -> {
            switch (element) {
                case "referenceList" -> references(references);
                case "globalVarList" -> variables(globals);
                default -> member(element, members);
            }
        });
        return new Sequence(version, references, globals, members);
    }

    private void references(List<SequenceReference> references) throws XMLStreamException {
        children(element -> {
            references.add(new SequenceReference(attribute("package", ""), attribute("program", "")));
            skip();
        });
    }

    private void variables(List<StepVariable> variables) throws XMLStreamException {
        children(element -> {
            String name = attribute("name", "");
            String property = attribute("property", name);
            boolean hidden = flag("hidden");
            variables.add(new StepVariable(name, property, hidden, text()));
        });
    }

    private void member(String element, List<SequenceMember> members) throws XMLStreamException {
        switch (element) {
            case "group" -> members.add(group());
            case "step", "subtasksequence" -> members.add(step());
            default -> skip();
        }
    }

    private Group group() throws XMLStreamException {
        String name = attribute("name", "");
        String description = attribute("description", "");
        boolean enabled = !flag("disable");
        boolean continueOnError = flag("continueOnError");
        List<Operand> condition = new ArrayList<>();
        List<SequenceMember> members = new ArrayList<>();
        children(element -> {
            if (element.equals("condition")) {
                operands(condition);
            } else {
                member(element, members);
            }
        });
        return new Group(name, description, enabled, continueOnError, new Condition(condition), members);
    }

    private Step step() throws XMLStreamException {
        Step start = new Step(
                attribute("type", xml.getLocalName().equals("step") ? "" : Step.SUB_TASK_SEQUENCE),
                attribute("name", ""),
                attribute("description", ""),
                !flag("disable"),
                flag("continueOnError"),
                number("timeout"),
                attribute("runIn", ""),
                attribute("successCodeList", "0"),
                (int) number("retryCount"),
                flag("runFromNet"),
                Condition.ALWAYS,
                "",
                List.of());
        StringBuilder action = new StringBuilder();
        List<Operand> condition = new ArrayList<>();
        List<StepVariable> variables = new ArrayList<>();
        children(element -> {
            switch (element) {
                case "condition" -> operands(condition);
                case "action" -> action.append(text());
                case "defaultVarList" -> variables(variables);
                default -> skip();
            }
        });
        return complete(start, new Condition(condition), action.toString(), variables);
    }

    private static Step complete(Step start, Condition condition, String action, List<StepVariable> variables) {
        return new Step(
                start.type(),
                start.name(),
                start.description(),
                start.enabled(),
                start.continueOnError(),
                start.timeoutSeconds(),
                start.runIn(),
                start.successCodes(),
                start.retryCount(),
                start.runFromNet(),
                condition,
                action,
                variables);
    }

    private void operands(List<Operand> operands) throws XMLStreamException {
        children(element -> {
            switch (element) {
                case "operator" -> operands.add(operator());
                case "expression" -> operands.add(expression());
                case "osConditionGroup" -> operands.add(operatingSystems());
                default -> skip();
            }
        });
    }

    private Operator operator() throws XMLStreamException {
        String type = attribute("type", "and");
        List<Operand> operands = new ArrayList<>();
        operands(operands);
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "and" -> new Operator(OperatorType.AND, operands);
            case "or" -> new Operator(OperatorType.OR, operands);
            case "not" -> new Operator(OperatorType.NOT, operands);
            default -> throw invalid("an operator is and, or, not, but is '" + type + "'", null);
        };
    }

    private Expression expression() throws XMLStreamException {
        String type = attribute("type", "");
        Map<String, String> parts = new TreeMap<>();
        children(element -> {
            String name = attribute("name", "");
            parts.put(name, text());
        });
        return new Expression(type, parts);
    }

    private OperatingSystems operatingSystems() throws XMLStreamException {
        List<OperatingSystem> systems = new ArrayList<>();
        children(element -> {
            if (!element.equals("osExpressionGroup")) {
                skip();
                return;
            }
            String name = attribute("Name", attribute("name", ""));
            List<Operand> operands = new ArrayList<>();
            operands(operands);
            systems.add(new OperatingSystem(name, operands));
        });
        return new OperatingSystems(systems);
    }

    private String text() throws XMLStreamException {
        return xml.getElementText();
    }

    private String attribute(String name, String absent) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? absent : value;
    }

    private boolean flag(String name) {
        return attribute(name, "false").compareToIgnoreCase("true") == 0;
    }

    private long number(String name) {
        String text = attribute(name, "0").strip();
        if (!text.matches("[0-9]{1,9}")) {
            throw invalid("the attribute " + name + " must be a whole number, but is '" + text + "'", null);
        }
        return Long.parseLong(text);
    }

    private static SiteException invalid(String sentence, Throwable cause) {
        return new SiteException(SiteErrorCode.SEQUENCE_INVALID, "task sequence", sentence, cause);
    }

    private static String oneLine(XMLStreamException e) {
        return e.getLocation() == null
                ? e.getMessage()
                : "XML error in line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }
}
