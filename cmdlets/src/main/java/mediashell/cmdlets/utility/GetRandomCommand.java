package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateRange;

/** Gives random numbers, or chooses objects at random. */
@Cmdlet(verb = "Get", noun = "Random", defaultParameterSetName = "RandomNumberParameterSet")
@OutputType({"System.Int32", "System.Int64", "System.Double"})
public final class GetRandomCommand extends UtilityCommandBase {

    /** How many. */
    @Parameter(set = "RandomNumberParameterSet")
    @Parameter(set = "RandomListItemParameterSet")
    @ValidateRange(min = 1, max = 2147483647)
    int count = 1;

    /** The objects to choose from. */
    @Parameter(set = "RandomListItemParameterSet", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "ShuffleParameterSet", mandatory = true, position = 0, valueFromPipeline = true)
    @AllowNull
    Object[] inputObject;

    /** The limit that is never reached. */
    @Parameter(set = "RandomNumberParameterSet", position = 0)
    Object maximum;

    /** The smallest number. */
    @Parameter(set = "RandomNumberParameterSet")
    Object minimum;

    /** Makes the sequence repeatable. */
    @Parameter
    @ValidateNotNull
    Integer setSeed;

    /** All objects in random order. */
    @Parameter(set = "ShuffleParameterSet", mandatory = true)
    boolean shuffle;

    private final List<Object> pool = new ArrayList<>();
    private Random random;

    @Override
    public void beginProcessing() {
        RandomSource source = context().service(RandomSource.class, session -> new RandomSource());
        if (setSeed != null) {
            source.seed(setSeed);
        }
        random = source.random();
    }

    @Override
    public void processRecord() {
        if (inputObject != null) {
            Collections.addAll(pool, inputObject);
        }
    }

    @Override
    public void endProcessing() {
        if (!parameterSetName().equals("RandomNumberParameterSet")) {
            Collections.shuffle(pool, random);
            int wanted = shuffle ? pool.size() : Math.min(count, pool.size());
            pool.subList(0, wanted).forEach(this::writeObject);
            return;
        }
        for (int i = 0; i < count; i++) {
            writeObject(number());
        }
    }

    private Object number() {
        Object low = base(minimum, 0);
        Object high = base(maximum, Integer.MAX_VALUE);
        if (context().conversions().compare(low, high, false) >= 0) {
            throw fail(
                    "System.ArgumentException",
                    "MinGreaterThanOrEqualMax",
                    null,
                    "the minimum " + low + " is not below the maximum " + high);
        }
        if (low instanceof Double || high instanceof Double) {
            double from = context().conversions().toDouble(low);
            return from + random.nextDouble() * (context().conversions().toDouble(high) - from);
        }
        long from = ((Number) low).longValue();
        long to = ((Number) high).longValue();
        long drawn = from + (long) (random.nextDouble() * (to - from));
        return low instanceof Long || high instanceof Long ? (Object) drawn : (Object) (int) drawn;
    }

    private Object base(Object given, int otherwise) {
        Object base = PSObject.base(given);
        return switch (base) {
            case null -> otherwise;
            case Integer number -> number;
            case Long number -> number;
            case Float number -> number.doubleValue();
            case Double number -> number;
            default -> context().operators().plus(base);
        };
    }
}
