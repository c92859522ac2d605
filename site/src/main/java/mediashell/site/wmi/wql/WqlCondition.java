package mediashell.site.wmi.wql;

import java.util.List;

/** A WHERE clause. Literals are String, Long, Boolean or null. */
public sealed interface WqlCondition {

    /** Both. */
    record And(WqlCondition left, WqlCondition right) implements WqlCondition {}

    /** Either. */
    record Or(WqlCondition left, WqlCondition right) implements WqlCondition {}

    /** The opposite. */
    record Not(WqlCondition inner) implements WqlCondition {}

    /** A property against a literal; operator is {@code = <> < <= > >=}. */
    record Comparison(String property, String operator, Object literal) implements WqlCondition {}

    /** A text against a pattern with {@code %}, {@code _} and {@code [a-z]}. */
    record Like(String property, String pattern) implements WqlCondition {}

    /** One of several literals. */
    record In(String property, List<Object> literals) implements WqlCondition {

        public In {
            literals = List.copyOf(literals);
        }
    }
}
