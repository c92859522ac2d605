package mediashell.cmdlets.utility;

import java.util.Comparator;

/** Statistics that grow value by value (Welford's method for the deviation). */
final class ValueStatistics {

    private final Comparator<Object> order;
    private int count;
    private int numbers;
    private double sum;
    private double mean;
    private double squares;
    private Object maximum;
    private Object minimum;

    ValueStatistics(Comparator<Object> order) {
        this.order = order;
    }

    /** @param number the value as a number, or null when it is none */
    void add(Object value, Double number) {
        count++;
        maximum = maximum == null || order.compare(value, maximum) > 0 ? value : maximum;
        minimum = minimum == null || order.compare(value, minimum) < 0 ? value : minimum;
        if (number != null) {
            numbers++;
            sum += number;
            double delta = number - mean;
            mean += delta / numbers;
            squares += delta * (number - mean);
        }
    }

    /** A value that counts and is not measured. */
    void addUnmeasured() {
        count++;
    }

    int count() {
        return count;
    }

    Object maximum() {
        return maximum;
    }

    Object minimum() {
        return minimum;
    }

    Object numericMaximum() {
        return maximum instanceof Number number ? (Object) number.doubleValue() : maximum;
    }

    Object numericMinimum() {
        return minimum instanceof Number number ? (Object) number.doubleValue() : minimum;
    }

    Double sum() {
        return sum;
    }

    Double average() {
        return count == 0 ? null : (Double) (sum / count);
    }

    Double standardDeviation() {
        return numbers < 2 ? 0.0 : Math.sqrt(squares / (numbers - 1));
    }
}
