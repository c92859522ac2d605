package mediashell.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values on their way from scripts to Java and from Java to scripts. */
@Timeout(60)
class EmbeddedValuesTest {
    private Context context;

    @BeforeEach
    void open() {
        context =
                Context.newBuilder("powershell").allowHostAccess(HostAccess.ALL).build();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Value eval(String script) {
        return context.eval("powershell", script);
    }

    @Test
    void primitivesAreJavaPrimitives() {
        assertEquals(2, eval("1 + 1").asInt());
        assertEquals(0.5, eval("1 / 2").asDouble());
        assertEquals("ab", eval("'a' + 'b'").asString());
        assertTrue(eval("1 -lt 2").asBoolean());
        assertEquals(1L << 40, eval("1TB").asLong());
    }

    @Test
    void nothingAndNullAreNull() {
        assertTrue(eval("$null").isNull());
        assertTrue(eval("$x = 1").isNull());
    }

    @Test
    void numbersWithoutJavaPrimitiveAreNumbers() {
        assertEquals(1.5, eval("1.5d").asDouble());
        assertEquals(
                new BigInteger("18446744073709551615"),
                eval("[uint64]::MaxValue").asBigInteger());
        assertEquals(255, eval("[byte]255").asInt());
        assertFalse(eval("0.1d").fitsInInt());
    }

    @Test
    void severalObjectsAreAnArray() {
        Value array = eval("1, 'two', 3.0");
        assertEquals(3, array.getArraySize());
        assertEquals("two", array.getArrayElement(1).asString());
        assertEquals(List.of(1, 2, 3), eval("1..3").as(List.class));
    }

    @Test
    void anArrayElementIsWrittenThrough() {
        Value array = eval("$a = [int[]](1, 2, 3); , $a");
        array.setArrayElement(0, 7);
        assertEquals(12, eval("($a | Measure-Object -Sum).Sum").asInt());
    }

    @Test
    void aListGrows() {
        Value list = eval("$l = [System.Collections.Generic.List[string]]::new(); , $l");
        list.setArrayElement(0, "first");
        assertEquals("first", eval("$l -join ','").asString());
    }

    @Test
    void aCustomObjectHasMembers() {
        Value object = eval("[pscustomobject]@{ Name = 'disc'; Size = 5 }");
        assertEquals("disc", object.getMember("Name").asString());
        assertEquals(5, object.getMember("size").asInt());
        assertTrue(object.getMemberKeys().containsAll(List.of("Name", "Size")));
        assertFalse(object.hasMember("Colour"));
        object.putMember("Colour", "blue");
        assertEquals("blue", object.getMember("Colour").asString());
    }

    @Test
    void aHashtableHasHashEntries() {
        Value table = eval("$t = @{ a = 1; 2 = 'two' }; $t");
        assertEquals(2, table.getHashSize());
        assertEquals(1, table.getHashValue("a").asInt());
        assertEquals("two", table.getHashValue(2).asString());
        assertEquals(1, table.getMember("a").asInt());
        table.putHashEntry("b", true);
        assertTrue(eval("$t.b").asBoolean());
        assertTrue(table.removeHashEntry("b"));
        assertEquals(Map.of("x", 1), eval("@{ x = 1 }").as(Map.class));
    }

    @Test
    void methodsAreInvoked() {
        assertEquals(
                "system",
                eval("[System.Text.StringBuilder]::new('sys')")
                        .invokeMember("Append", "tem")
                        .invokeMember("ToString")
                        .asString());
    }

    @Test
    void timesAndSpansAreThoseOfJava() {
        Value time = eval("[datetime]::new(2024, 2, 29, 12, 0, 0, [DateTimeKind]::Utc)");
        assertEquals(LocalDate.of(2024, 2, 29), time.asDate());
        assertEquals(Instant.parse("2024-02-29T12:00:00Z"), time.asInstant());
        assertEquals(
                Duration.ofMillis(1500), eval("[timespan]::FromSeconds(1.5)").asDuration());
        context.getBindings("powershell").putMember("span", Duration.ofHours(36));
        assertEquals("1.12:00:00", eval("$span.ToString()").asString());
        context.getBindings("powershell").putMember("when", Instant.parse("2020-01-02T03:04:05Z"));
        assertEquals(2020, eval("$when.ToUniversalTime().Year").asInt());
    }

    @Test
    void scriptBlocksAndFunctionsAreCalled() {
        assertEquals(7, eval("{ param($a, $b) $a + $b }").execute(3, 4).asInt());
        eval("function Get-Twice($n) { $n * 2 }");
        Value bindings = context.getBindings("powershell");
        assertEquals(10, bindings.getMember("Get-Twice").execute(5).asInt());
        assertEquals(
                "Get-Twice", bindings.getMember("get-twice").getMember("Name").asString());
        assertEquals(6, bindings.invokeMember("Get-Twice", 3).asInt());
        assertEquals(
                "a-b",
                bindings.getMember("Join-String").canExecute()
                        ? eval("'a','b' | Join-String -Separator '-'").asString()
                        : "");
    }

    @Test
    void bindingsAreTheGlobalVariables() {
        Value bindings = context.getBindings("powershell");
        bindings.putMember("count", 41);
        assertEquals(42, eval("$count + 1").asInt());
        eval("$name = 'disc'");
        assertEquals("disc", bindings.getMember("NAME").asString());
        assertTrue(bindings.getMemberKeys().contains("name"));
        assertTrue(bindings.removeMember("count"));
        assertTrue(eval("$count").isNull());
    }

    @Test
    void scriptClassesAreMetaObjects() {
        Value type = eval("class Disc { [int] $Size = 4; [int] Twice() { return $this.Size * 2 } }; [Disc]");
        assertTrue(type.isMetaObject());
        assertEquals("Disc", type.getMetaSimpleName());
        Value disc = type.newInstance();
        assertTrue(type.isMetaInstance(disc));
        assertEquals(8, disc.invokeMember("Twice").asInt());
        assertEquals("System.Int32", eval("[int]").getMetaQualifiedName());
        assertEquals(3.0, eval("[math]").invokeMember("Sqrt", 9).asDouble());
    }

    @Test
    void setsAreEnumerated() {
        Value iterator = eval("$s = [System.Collections.Generic.HashSet[int]]::new(); [void] $s.Add(4); , $s")
                .getIterator();
        assertTrue(iterator.hasIteratorNextElement());
        assertEquals(4, iterator.getIteratorNextElement().asInt());
        assertFalse(iterator.hasIteratorNextElement());
    }

    /** What a Java program hands to scripts. */
    public static final class Counter {
        public int total;

        public int add(int by) {
            total += by;
            return total;
        }

        public String fail() {
            throw new IllegalArgumentException("full");
        }
    }

    @Test
    void hostObjectsHaveTheirMembers() {
        Counter counter = new Counter();
        context.getBindings("powershell").putMember("counter", counter);
        assertEquals(5, eval("[void] $counter.add(2); $counter.Add(3)").asInt());
        eval("$counter.total = 9");
        assertEquals(9, counter.total);
        assertEquals(counter, eval("$counter").asHostObject());
    }

    @Test
    void hostExceptionsAreCaught() {
        context.getBindings("powershell").putMember("counter", new Counter());
        assertEquals(
                "caught full",
                eval("try { $counter.fail() } catch { \"caught $($_.Exception.Message)\" }")
                        .asString());
    }

    @Test
    void hostListsAndMapsAreCollections() {
        List<Object> list = new ArrayList<>(List.of(3, 1, 2));
        Map<String, Object> map = new HashMap<>(Map.of("k", 1));
        context.getBindings("powershell").putMember("list", list);
        context.getBindings("powershell").putMember("map", map);
        assertEquals("1 2 3", eval("\"$($list | Sort-Object)\"").asString());
        assertEquals(3, eval("$list.Count").asInt());
        eval("$list[0] = 8; $map['n'] = 2");
        assertEquals(8, list.getFirst());
        assertEquals(2, map.get("n"));
        assertEquals(1, eval("$map.k + 0").asInt());
        assertEquals(2, eval("$map.Count").asInt());
    }

    @Test
    void proxiesAreObjectsAndFunctions() {
        Value bindings = context.getBindings("powershell");
        bindings.putMember("double", (ProxyExecutable) arguments -> arguments[0].asInt() * 2);
        bindings.putMember("site", ProxyObject.fromMap(new HashMap<>(Map.of("Code", "ABC"))));
        assertEquals(8, eval("$double.Invoke(4)").asInt());
        assertEquals("ABC", eval("$site.code").asString());
        assertEquals(
                List.of("Code"), eval(", @($site.psobject.Properties.Name)").as(List.class));
    }

    @Test
    void withoutHostAccessAnObjectHasNoMembers() {
        try (Context closed = Context.create("powershell")) {
            closed.getBindings("powershell").putMember("counter", new Counter());
            assertTrue(closed.eval("powershell", "$counter.total").isNull());
            assertThrows(PolyglotException.class, () -> closed.eval("powershell", "$counter.add(1)"));
        }
    }
}
