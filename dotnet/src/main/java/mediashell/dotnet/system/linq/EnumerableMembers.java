package mediashell.dotnet.system.linq;

import mediashell.automation.types.DotNetType;

/** System.Linq.Enumerable: the sequences are made at once, not lazily. Its members are grouped by what they make. */
@DotNetType(
        value = "System.Linq.Enumerable",
        parts = {
            ElementOperators.class,
            PartitionOperators.class,
            SetOperators.class,
            AggregateOperators.class,
            ProjectionOperators.class,
            ConversionOperators.class
        })
final class EnumerableMembers {

    private EnumerableMembers() {}
}
