package mediashell.site.wmi.wql;

import java.util.List;
import java.util.Optional;

/**
 * A SELECT statement over one class.
 *
 * @param properties names asked for; empty for {@code *}
 * @param count whether only the number of rows is asked for
 * @param condition empty when there is no WHERE
 * @param order properties to sort by
 */
public record WqlQuery(
        List<String> properties,
        boolean distinct,
        boolean count,
        String className,
        Optional<WqlCondition> condition,
        List<Order> order) {

    public WqlQuery {
        properties = List.copyOf(properties);
        order = List.copyOf(order);
    }

    /** A property to sort by. */
    public record Order(String property, boolean descending) {}
}
