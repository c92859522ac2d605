package mediashell.site.sequence;

import static mediashell.site.sequence.Condition.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.site.sequence.Condition.Operand;
import mediashell.site.sequence.Condition.Operator;
import mediashell.site.sequence.Condition.OperatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionEvaluatorTest {

    private final ConditionEvaluator evaluator = new ConditionEvaluator(
            new KnownVariables(Map.of("_SMSTSMediaType", "FullMedia", "Size", "9"), Set.of("Gone")));

    @ParameterizedTest
    @CsvSource({
        "_smstsmediatype, equals, fullMEDIA, TRUE",
        "_SMSTSMediaType, notEquals, FullMedia, FALSE",
        "_SMSTSMediaType, exists, , TRUE",
        "_SMSTSMediaType, notExists, , FALSE",
        "_SMSTSMediaType, like, Full*, TRUE",
        "_SMSTSMediaType, like, *l?m*ia, TRUE",
        "_SMSTSMediaType, notLike, BootMedia*, TRUE",
        "Size, less, 10, TRUE",
        "Size, greaterEqual, 9, TRUE",
        "Size, Greater, 9, FALSE",
        "Gone, exists, , FALSE",
        "Gone, equals, x, FALSE",
        "Gone, notEquals, x, TRUE",
        "Other, exists, , UNKNOWN",
        "Other, equals, x, UNKNOWN",
        "Other, notEquals, x, UNKNOWN",
    })
    void decidesVariables(String name, String operator, String value, Truth expected) {
        assertEquals(expected, evaluate(variable(name, operator, value)));
    }

    @Test
    void aKnownFalseDecidesAnAnd() {
        assertEquals(Truth.FALSE, evaluate(wmi(), variable("Size", "equals", "1")));
        assertEquals(Truth.UNKNOWN, evaluate(wmi(), variable("Size", "equals", "9")));
    }

    @Test
    void aKnownTrueDecidesAnOr() {
        assertEquals(
                Truth.TRUE, evaluate(new Operator(OperatorType.OR, List.of(wmi(), variable("Size", "equals", "9")))));
        assertEquals(
                Truth.UNKNOWN,
                evaluate(new Operator(OperatorType.OR, List.of(wmi(), variable("Size", "equals", "1")))));
    }

    @Test
    void notMeansNoneOfThem() {
        assertEquals(
                Truth.FALSE, evaluate(new Operator(OperatorType.NOT, List.of(wmi(), variable("Size", "equals", "9")))));
        assertEquals(Truth.TRUE, evaluate(new Operator(OperatorType.NOT, List.of(variable("Size", "equals", "1")))));
        assertEquals(Truth.UNKNOWN, evaluate(new Operator(OperatorType.NOT, List.of(wmi()))));
    }

    @Test
    void groupsDecideTheirSteps() {
        Step step = StepTypes.require("AutoApplyAction").create("drivers", "", Map.of());
        Group group = Group.of("not here", step)
                .withCondition(Condition.all(variable("_SMSTSMediaType", "notEquals", "FullMedia")));

        assertEquals(Truth.FALSE, SequenceStep.all(List.of(group)).getFirst().runs(evaluator));
        assertEquals(
                "not here/drivers", SequenceStep.all(List.of(group)).getFirst().path());
        assertEquals(Truth.TRUE, SequenceStep.all(List.of(step)).getFirst().runs(evaluator));
        assertEquals(
                Truth.FALSE,
                SequenceStep.all(List.of(step.withEnabled(false))).getFirst().runs(evaluator));
    }

    private Truth evaluate(Operand... operands) {
        return evaluator.evaluate(new Condition(List.of(operands)));
    }

    private static Operand wmi() {
        return Condition.wmi("root\\cimv2", "SELECT * FROM Win32_Battery");
    }
}
