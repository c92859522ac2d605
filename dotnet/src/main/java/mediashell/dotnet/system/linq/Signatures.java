package mediashell.dotnet.system.linq;

/** Types that stand again and again in the signatures of System.Linq.Enumerable. */
final class Signatures {

    static final String SOURCE = "System.Collections.Generic.IEnumerable`1[TSource]";

    static final String RESULT = "System.Collections.Generic.IEnumerable`1[TResult]";

    static final String PREDICATE = "System.Func`2[TSource,System.Boolean]";

    static final String KEY_SELECTOR = "System.Func`2[TSource,TKey]";

    private Signatures() {}
}
