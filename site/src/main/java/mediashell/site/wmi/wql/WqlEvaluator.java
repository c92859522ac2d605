package mediashell.site.wmi.wql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.wmi.SmsInstance;

/** Decides whether an instance meets a condition; texts compare without case, a null property meets only {@code IS NULL}. */
public final class WqlEvaluator {

    private static final DateTimeFormatter DMTF = DateTimeFormatter.ofPattern(
                    "uuuuMMddHHmmss.SSSSSS'+000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private WqlEvaluator() {}

    /**
     * Whether the instance meets the condition.
     *
     * @throws SiteException {@link SiteErrorCode#QUERY_INVALID} for a property that its class does not have
     */
    public static boolean matches(WqlCondition condition, SmsInstance instance) {
        return switch (condition) {
            case WqlCondition.And and -> matches(and.left(), instance) && matches(and.right(), instance);
            case WqlCondition.Or or -> matches(or.left(), instance) || matches(or.right(), instance);
            case WqlCondition.Not not -> !matches(not.inner(), instance);
            case WqlCondition.Comparison test ->
                compares(value(instance, test.property()), test.operator(), test.literal());
            case WqlCondition.Like like -> like(value(instance, like.property()), like.pattern());
            case WqlCondition.In in -> {
                Object value = value(instance, in.property());
                yield in.literals().stream().anyMatch(each -> compares(value, "=", each));
            }
        };
    }

    /** Orders instances by a property; null comes first. */
    public static Comparator<SmsInstance> by(String property) {
        return (left, right) -> {
            Object a = value(left, property);
            Object b = value(right, property);
            if (a == null || b == null) {
                return Boolean.compare(a != null, b != null);
            }
            return order(a, b);
        };
    }

    private static Object value(SmsInstance instance, String property) {
        if (instance.type().property(property).isEmpty()) {
            throw new SiteException(
                    SiteErrorCode.QUERY_INVALID,
                    property,
                    "the class " + instance.className() + " has no such property");
        }
        return instance.get(property);
    }

    private static boolean compares(Object value, String operator, Object literal) {
        if (value == null || literal == null) {
            return operator.equals("=") == (value == null && literal == null) && (literal == null);
        }
        int order = order(value, literal);
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException("not a comparison: " + operator);
        };
    }

    private static int order(Object value, Object literal) {
        String left = text(value);
        String right = text(literal);
        boolean numeric = value instanceof Number || value instanceof Boolean;
        if (numeric && isNumber(left) && isNumber(right)) {
            return Long.compare(Long.parseLong(left), Long.parseLong(right));
        }
        return left.compareToIgnoreCase(right);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}");
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "1" : "0";
            case Instant time -> DMTF.format(time);
            case String text when text.compareToIgnoreCase("true") == 0 -> "1";
            case String text when text.compareToIgnoreCase("false") == 0 -> "0";
            default -> value.toString();
        };
    }

    private static boolean like(Object value, String pattern) {
        try {
            return value != null
                    && LikePattern.compile(pattern).matcher(text(value)).matches();
        } catch (PatternSyntaxException e) {
            throw new SiteException(SiteErrorCode.QUERY_INVALID, pattern, "is not a LIKE pattern", e);
        }
    }
}
