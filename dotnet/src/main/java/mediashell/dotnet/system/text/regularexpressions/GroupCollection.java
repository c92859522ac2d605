package mediashell.dotnet.system.text.regularexpressions;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.text.regex.Group;
import mediashell.text.regex.Match;

/** System.Text.RegularExpressions.GroupCollection: groups by number and by name. */
@DotNetType(
        value = "System.Text.RegularExpressions.GroupCollection",
        interfaces = {"System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"})
public final class GroupCollection implements CollectionValue {

    private final Match match;

    GroupCollection(Match match) {
        this.match = match;
    }

    @Override
    @DotNetProperty
    public int count() {
        return match.groups().size();
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.IEnumerable`1[System.String]")
    Object keys() {
        return TypedArray.ofStrings(match.groups().stream().map(Group::name).toList());
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.IEnumerable`1[System.Text.RegularExpressions.Group]")
    Object values() {
        return new TypedArray(
                FacadeTypes.require("System.Text.RegularExpressions.Group"),
                match.groups().toArray());
    }

    @DotNetIndexer
    Group item(int groupnum) {
        return match.group(groupnum);
    }

    @DotNetIndexer
    Group item(String groupname) {
        return match.group(groupname);
    }

    @DotNetMethod
    boolean containsKey(String key) {
        return match.groups().stream().anyMatch(group -> group.name().equals(key));
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(match.groups()).iterator();
    }
}
