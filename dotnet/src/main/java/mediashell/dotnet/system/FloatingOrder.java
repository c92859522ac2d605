package mediashell.dotnet.system;

/** The order of floating numbers in .NET: NaN first, both zeros equal. */
final class FloatingOrder {

    private FloatingOrder() {}

    static int compare(double a, double b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : Double.isNaN(a) ? (Double.isNaN(b) ? 0 : -1) : 1;
    }
}
