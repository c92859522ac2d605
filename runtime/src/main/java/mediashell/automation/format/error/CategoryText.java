package mediashell.automation.format.error;

import mediashell.automation.ErrorRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/** What {@code ErrorCategoryInfo} says about a record: category, target, activity and reason in one line. */
public final class CategoryText {

    private static final int LONGEST = 40;
    private static final int KEPT = 15;

    private CategoryText() {}

    public static String of(ExecutionContext context, ErrorRecord record) {
        return record.category().name() + ": (" + shortened(targetName(context, record)) + ":"
                + shortened(targetType(record)) + ") [" + shortened(record.activity()) + "], "
                + shortened(record.reason());
    }

    public static String targetName(ExecutionContext context, ErrorRecord record) {
        if (record.targetName() != null) {
            return record.targetName();
        }
        return record.targetObject() == null ? "" : context.conversions().toText(record.targetObject());
    }

    public static String targetType(ErrorRecord record) {
        if (record.targetType() != null) {
            return record.targetType();
        }
        return record.targetObject() == null
                ? ""
                : Types.of(record.targetObject()).name();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, KEPT) + "..." + text.substring(text.length() - KEPT);
    }
}
