package mediashell.site.sequence;

import java.util.List;
import java.util.Locale;

import mediashell.site.internal.XmlText;
import mediashell.site.sequence.Condition.Expression;
import mediashell.site.sequence.Condition.Operand;
import mediashell.site.sequence.Condition.OperatingSystem;
import mediashell.site.sequence.Condition.OperatingSystems;
import mediashell.site.sequence.Condition.Operator;

/** Writes the text of a task sequence with elements and attributes in the vendor's order (facts/site-and-content.md §2.1). */
public final class SequenceWriter {

    private final XmlText xml;

    private SequenceWriter(boolean indented) {
        xml = new XmlText(indented);
    }

    /** On one line, as sites store it. */
    public static String write(Sequence sequence) {
        return new SequenceWriter(false).document(sequence);
    }

    /** Indented, for people and comparisons. */
    public static String indented(Sequence sequence) {
        return new SequenceWriter(true).document(sequence);
    }

    private String document(Sequence sequence) {
        xml.open("sequence").attribute("version", sequence.version());
        if (!sequence.references().isEmpty()) {
            xml.open("referenceList");
            sequence.references().forEach(this::reference);
            xml.close();
        }
        if (!sequence.globalVariables().isEmpty()) {
            variables("globalVarList", sequence.globalVariables());
        }
        sequence.members().forEach(this::member);
        return xml.close().toString();
    }

    private void reference(SequenceReference reference) {
        xml.open("reference").attribute("package", reference.packageId());
        if (!reference.program().isEmpty()) {
            xml.attribute("program", reference.program());
        }
        xml.close();
    }

    private void variables(String element, List<StepVariable> variables) {
        xml.open(element);
        for (StepVariable variable : variables) {
            xml.open("variable").attribute("name", variable.name()).attribute("property", variable.property());
            if (variable.hidden()) {
                xml.attribute("hidden", "true");
            }
            xml.text(variable.value()).close();
        }
        xml.close();
    }

    private void member(SequenceMember member) {
        switch (member) {
            case Group group -> group(group);
            case Step step -> step(step);
        }
    }

    private void group(Group group) {
        xml.open("group").attribute("name", group.name()).attribute("description", group.description());
        flags(group);
        condition(group.condition());
        group.members().forEach(this::member);
        xml.close();
    }

    private void step(Step step) {
        xml.open(step.isSubTaskSequence() ? "subtasksequence" : "step");
        xml.attribute("type", step.type()).attribute("name", step.name()).attribute("description", step.description());
        flags(step);
        if (step.timeoutSeconds() > 0) {
            xml.attribute("timeout", Long.toString(step.timeoutSeconds()));
        }
        if (!step.runIn().isEmpty()) {
            xml.attribute("runIn", step.runIn());
        }
        xml.attribute("successCodeList", step.successCodes());
        xml.attribute("retryCount", Integer.toString(step.retryCount()));
        xml.attribute("runFromNet", Boolean.toString(step.runFromNet()));
        condition(step.condition());
        xml.open("action").text(step.action()).close();
        variables("defaultVarList", step.variables());
        xml.close();
    }

    private void flags(SequenceMember member) {
        if (!member.enabled()) {
            xml.attribute("disable", "true");
        }
        if (member.continueOnError()) {
            xml.attribute("continueOnError", "true");
        }
    }

    private void condition(Condition condition) {
        if (!condition.operands().isEmpty()) {
            xml.open("condition");
            condition.operands().forEach(this::operand);
            xml.close();
        }
    }

    private void operand(Operand operand) {
        switch (operand) {
            case Operator operator -> {
                xml.open("operator").attribute("type", operator.type().name().toLowerCase(Locale.ROOT));
                operator.operands().forEach(this::operand);
                xml.close();
            }
            case Expression expression -> expression(expression);
            case OperatingSystems any -> {
                xml.open("osConditionGroup").attribute("type", "or");
                any.systems().forEach(this::operatingSystem);
                xml.close();
            }
        }
    }

    private void expression(Expression expression) {
        xml.open("expression").attribute("type", expression.type());
        expression
                .variables()
                .forEach((name, value) ->
                        xml.open("variable").attribute("name", name).text(value).close());
        xml.close();
    }

    private void operatingSystem(OperatingSystem system) {
        xml.open("osExpressionGroup").attribute("Name", system.name());
        system.operands().forEach(this::operand);
        xml.close();
    }
}
