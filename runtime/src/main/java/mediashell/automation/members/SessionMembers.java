package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DynamicObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;

/** The members of objects as one session sees them. */
public final class SessionMembers implements ObjectMembers {

    private final ExecutionContext context;
    private final MethodBinder binder;
    private final IdentityMembers identityMembers = new IdentityMembers();
    private final TypeDataTable typeData = new TypeDataTable(BuiltInTypeData.all());
    private final List<MemberContributor> contributors =
            List.of(new DynamicMembers(), new DictionaryMembers(), new XmlMembers());
    private final StaticMembers statics;
    private final Indexing indexing;
    private final IntrinsicMethods intrinsics;

    public SessionMembers(ExecutionContext context) {
        this.context = context;
        this.binder = new MethodBinder(context);
        this.statics = new StaticMembers(context, binder);
        this.indexing = new Indexing(context, binder);
        this.intrinsics = new IntrinsicMethods(context);
    }

    @Override
    public Object get(Object target, String name) {
        Object base = PSObject.base(target);
        if (base == null || base == AutomationNull.VALUE) {
            return MISSING;
        }
        if (base instanceof AdaptedView view) {
            PSMemberInfo member = declared(view.target(), name);
            return member == null ? MISSING : read(member, view.target());
        }
        PSMemberInfo extended = extended(target, name);
        if (extended != null) {
            return read(extended, target);
        }
        MemberContributor contributor = contributor(base);
        if (contributor != null) {
            Object value = contributor.get(context, base, name);
            if (value != MISSING) {
                return value;
            }
        }
        PSMemberInfo member = declared(base, name);
        return member != null ? read(member, target) : MemberSets.get(this, target, name);
    }

    @Override
    public MemberSite site(String name) {
        return new MemberSite(this, name);
    }

    ExecutionContext context() {
        return context;
    }

    MethodBinder binder() {
        return binder;
    }

    /** Whether members were added to the object itself. */
    boolean hasAdded(Object target) {
        return !identityMembers.isEmpty() && identityMembers.find(target) != null;
    }

    /** The declared property that {@link #get} would read for every bare object of the type, or null. */
    AdaptedProperty plainProperty(Object target, PSType targetType, String name) {
        return isPlain(target, name) ? TypeMembers.of(targetType).property(name, false) : null;
    }

    /** The declared method that {@link #invoke} would call for every bare object of the type, or null. */
    MethodGroup plainMethod(Object target, PSType targetType, String name) {
        return isPlain(target, name) ? TypeMembers.of(targetType).method(name, false) : null;
    }

    private boolean isPlain(Object target, String name) {
        return !AutomationNull.isNull(target)
                && !(target instanceof AdaptedView)
                && contributor(target) == null
                && typeDataMember(target, name) == null;
    }

    /** What {@link #invokeStatic} would call for any arguments, or null. */
    CallSite plainStatic(PSType type, String name) {
        return statics.plain(type, name);
    }

    /** A getter that fails reads as null. */
    private Object read(PSMemberInfo member, Object target) {
        try {
            return member.value(context, target);
        } catch (DotNetException failed) {
            return null;
        }
    }

    private MemberContributor contributor(Object base) {
        for (MemberContributor contributor : contributors) {
            if (contributor.accepts(base)) {
                return contributor;
            }
        }
        return null;
    }

    /** An added member or one of the type data. */
    private PSMemberInfo extended(Object target, String name) {
        MemberCollection added = added(target);
        PSMemberInfo own = added == null ? null : added.get(name);
        return own != null ? own : typeDataMember(target, name);
    }

    @Override
    public PSMemberInfo typeDataMember(Object target, String name) {
        if (target instanceof PSObject wrapper && wrapper.ownTypeNames() != null) {
            return typeData.find(wrapper.ownTypeNames().names(), name);
        }
        for (TypeData data : typeData.along(Types.of(target))) {
            PSMemberInfo member = data.member(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    private static PSMemberInfo declared(Object base, String name) {
        if (base instanceof PSObject) {
            MethodGroup method = TypeMembers.of(Types.PS_CUSTOM_OBJECT).method(name, false);
            return method == null ? null : new PSMethod(null, method);
        }
        TypeMembers members = TypeMembers.of(Types.of(base));
        PSMemberInfo property = members.property(name, false);
        if (property != null) {
            return property;
        }
        MethodGroup method = members.method(name, false);
        return method == null ? null : new PSMethod(null, method);
    }

    @Override
    public Object getOrEnumerate(Object target, String name) {
        Object value = get(target, name);
        if (value != MISSING) {
            return value;
        }
        Iterator<Object> items = context.conversions().enumerate(target);
        return items == null ? countOfOne(name) : enumerated(items, name);
    }

    /** One object answers Count and Length as an array of one would. */
    private static Object countOfOne(String name) {
        return name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length") ? 1 : null;
    }

    private Object enumerated(Iterator<Object> items, String name) {
        List<Object> found = new ArrayList<>();
        while (items.hasNext()) {
            Object item = items.next();
            Object value = item == null ? MISSING : get(item, name);
            if (value == MISSING && context.conversions().isEnumerable(item)) {
                value = getOrEnumerate(item, name);
                value = value == null ? MISSING : value;
            }
            if (value == MISSING) {
                Object one = context.conversions().isEnumerable(item) ? null : countOfOne(name);
                boolean custom = item instanceof PSObject object && object.isCustomObject();
                value = one != null ? one : custom ? null : MISSING;
            }
            collect(found, value);
        }
        return found.isEmpty() ? null : found.size() == 1 ? found.getFirst() : TypedArray.ofObjects(found);
    }

    private void collect(List<Object> found, Object value) {
        if (value == MISSING) {
            return;
        }
        Iterator<Object> inner = context.conversions().enumerate(value);
        if (inner != null) {
            inner.forEachRemaining(found::add);
        } else {
            found.add(value);
        }
    }

    @Override
    public void set(Object target, String name, Object value) {
        Object base = PSObject.base(target);
        if (AutomationNull.isNull(base)) {
            throw MemberErrors.propertyNotFound(name);
        }
        PSMemberInfo extended = extended(target, name);
        if (extended != null) {
            extended.setValue(context, target, value);
            return;
        }
        MemberContributor contributor = contributor(base);
        if (contributor != null && contributor.set(context, base, name, value)) {
            return;
        }
        PSMemberInfo member = declared(base, name);
        if (member == null) {
            boolean open = base instanceof PSObject || contributor != null;
            throw open ? MemberErrors.cannotSet(name) : MemberErrors.noSuchProperty(name);
        }
        member.setValue(context, target, value);
    }

    @Override
    public Object invoke(Object target, String name, Object[] arguments) {
        return invoke(target, name, null, arguments);
    }

    @Override
    public Object invoke(Object target, String name, PSType[] typeArguments, Object[] arguments) {
        Object base = PSObject.base(target);
        if (AutomationNull.isNull(base)) {
            return intrinsics.invokeOnNull(name);
        }
        if (base instanceof AdaptedView view) {
            return invoke(view.target(), name, typeArguments, arguments);
        }
        Object result = tryInvoke(target, base, name, typeArguments, arguments);
        if (result != MISSING) {
            return result;
        }
        Iterator<Object> items = context.conversions().enumerate(target);
        if (items == null) {
            throw MemberErrors.methodNotFound(Types.of(target), name);
        }
        return invokeOnItems(target, items, name, typeArguments, arguments);
    }

    private Object tryInvoke(Object target, Object base, String name, PSType[] typeArguments, Object[] arguments) {
        PSMemberInfo extended = extended(target, name);
        if (extended != null) {
            return invokeExtended(extended, target, name, arguments);
        }
        if (base instanceof DynamicObject dynamic) {
            Object result = dynamic.invokeMember(name, arguments);
            if (result != DynamicObject.MISSING) {
                return result;
            }
        }
        if (target instanceof PSObject wrapper && wrapper.formerText() != null && isPlainText(name, arguments)) {
            return wrapper.formerText();
        }
        PSType type = base instanceof PSObject ? Types.PS_CUSTOM_OBJECT : Types.of(base);
        MethodGroup method = TypeMembers.of(type).method(name, false);
        if (method != null) {
            return binder.invoke(method.overloads(), base, arguments, typeArguments, name);
        }
        Object accessed = accessor(target, type, name, arguments);
        if (accessed != MISSING) {
            return accessed;
        }
        Object delegate = get(target, name);
        if (delegate instanceof mediashell.automation.types.DelegateValue callable) {
            return callable.invoke(context, arguments);
        }
        return intrinsics.invoke(target, name, arguments);
    }

    private static boolean isPlainText(String name, Object[] arguments) {
        return arguments.length == 0 && name.equalsIgnoreCase("ToString");
    }

    /** The accessor methods behind a property: {@code get_Count()}, {@code set_Item(…)}. */
    private Object accessor(Object target, PSType type, String name, Object[] arguments) {
        boolean reads = name.regionMatches(true, 0, "get_", 0, 4);
        boolean writes = name.regionMatches(true, 0, "set_", 0, 4);
        if (!reads && !writes) {
            return MISSING;
        }
        String property = name.substring(4);
        if (property.equalsIgnoreCase("Item") && arguments.length == 1 && reads) {
            return getIndexed(target, arguments);
        }
        AdaptedProperty found = TypeMembers.of(type).property(property, false);
        if (found == null || arguments.length != (reads ? 0 : 1)) {
            return MISSING;
        }
        if (reads) {
            return found.value(context, target);
        }
        found.setValue(context, target, arguments[0]);
        return null;
    }

    private Object invokeExtended(PSMemberInfo member, Object target, String name, Object[] arguments) {
        if (member instanceof PSAliasProperty alias) {
            return invoke(target, alias.referencedMemberName(), arguments);
        }
        Object value = member instanceof PSScriptMethod ? member : member.value(context, target);
        return switch (value) {
            case PSScriptMethod script -> script.invoke(context, target, arguments);
            case PSMethod method -> method.invoke(context, arguments);
            case mediashell.automation.types.DelegateValue callable -> callable.invoke(context, arguments);
            case null, default -> throw MemberErrors.methodNotFound(Types.of(target), name);
        };
    }

    private Object invokeOnItems(
            Object target, Iterator<Object> items, String name, PSType[] typeArguments, Object[] arguments) {
        List<Object> results = new ArrayList<>();
        boolean any = false;
        while (items.hasNext()) {
            Object item = items.next();
            if (AutomationNull.isNull(PSObject.base(item))) {
                throw MemberErrors.methodOnNull();
            }
            any = true;
            Object result = invoke(item, name, typeArguments, arguments);
            if (result != null && result != AutomationNull.VALUE) {
                collect(results, result);
            }
        }
        if (!any) {
            throw MemberErrors.methodNotFound(Types.of(target), name);
        }
        return results.isEmpty() ? null : results.size() == 1 ? results.getFirst() : TypedArray.ofObjects(results);
    }

    @Override
    public Object getStatic(PSType type, String name) {
        return statics.get(type, name);
    }

    @Override
    public boolean hasStatic(PSType type, String name) {
        return statics.has(type, name);
    }

    @Override
    public void setStatic(PSType type, String name, Object value) {
        statics.set(type, name, value);
    }

    @Override
    public Object invokeStatic(PSType type, String name, Object[] arguments) {
        return statics.invoke(type, name, null, arguments);
    }

    @Override
    public Object invokeStatic(PSType type, String name, PSType[] typeArguments, Object[] arguments) {
        return statics.invoke(type, name, typeArguments, arguments);
    }

    @Override
    public Object construct(PSType type, Object[] arguments) {
        return statics.construct(type, arguments);
    }

    @Override
    public Object getIndexed(Object target, Object[] indexes) {
        return indexing.get(target, indexes);
    }

    @Override
    public void setIndexed(Object target, Object[] indexes, Object value) {
        indexing.set(target, indexes, value);
    }

    @Override
    public PSMemberInfo find(Object target, String name) {
        Object base = PSObject.base(target);
        if (base == null) {
            return null;
        }
        PSMemberInfo extended = extended(target, name);
        return extended != null ? extended : base instanceof PSObject ? declared(base, name) : contributed(base, name);
    }

    private PSMemberInfo contributed(Object base, String name) {
        MemberContributor contributor = contributor(base);
        if (contributor != null) {
            for (PSMemberInfo property : contributor.properties(context, base)) {
                if (property.name().equalsIgnoreCase(name)) {
                    return property;
                }
            }
        }
        return declared(base, name);
    }

    @Override
    public List<PSMemberInfo> all(Object target) {
        List<PSMemberInfo> all = new ArrayList<>(propertiesWithHidden(target));
        Object base = PSObject.base(target);
        if (base == null) {
            return all;
        }
        PSType type = base instanceof PSObject ? Types.PS_CUSTOM_OBJECT : Types.of(base);
        TypeMembers.of(type).methods(false).forEach(group -> all.add(new PSMethod(null, group)));
        all.addAll(TypeMembers.of(type).events(false));
        MemberCollection added = added(target);
        if (added != null) {
            added.all().stream().filter(m -> !isProperty(m)).forEach(all::add);
        }
        for (String typeName : typeNames(target)) {
            TypeData data = typeData.get(typeName);
            if (data != null) {
                data.members().all().stream().filter(m -> !isProperty(m)).forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isProperty(PSMemberInfo member) {
        return (member.memberType().bit() & 31) != 0;
    }

    @Override
    public List<PSMemberInfo> properties(Object target) {
        List<PSMemberInfo> found = propertiesWithHidden(target);
        return found.stream().anyMatch(PSMemberInfo::isHidden)
                ? found.stream().filter(property -> !property.isHidden()).toList()
                : found;
    }

    /** Instance members come first, then those of the type data, then what the adapter of the value tells; the first of a name holds. */
    @Override
    public List<PSMemberInfo> propertiesWithHidden(Object target) {
        Object base = PSObject.base(target);
        if (base == null) {
            return List.of();
        }
        Map<String, PSMemberInfo> found = new java.util.LinkedHashMap<>();
        MemberCollection added = added(target);
        if (added != null) {
            putProperties(found, added);
        }
        for (String typeName : typeNames(target)) {
            TypeData data = typeData.get(typeName);
            if (data != null) {
                putProperties(found, data.members());
            }
        }
        MemberContributor contributor = contributor(base);
        if (contributor != null) {
            contributor.properties(context, base).forEach(p -> put(found, p));
        }
        if (!(base instanceof PSObject) && (contributor == null || !contributor.hidesDeclared(base))) {
            TypeMembers.of(Types.of(base)).properties(false).forEach(property -> put(found, property));
        }
        return List.copyOf(found.values());
    }

    private static void putProperties(Map<String, PSMemberInfo> found, MemberCollection members) {
        members.all().stream().filter(SessionMembers::isProperty).forEach(p -> put(found, p));
    }

    private static void put(Map<String, PSMemberInfo> found, PSMemberInfo member) {
        found.putIfAbsent(fold(member), member);
    }

    private static String fold(PSMemberInfo member) {
        return member.name().toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public List<String> typeNames(Object target) {
        if (target instanceof PSObject wrapper && wrapper.ownTypeNames() != null) {
            return wrapper.ownTypeNames().names();
        }
        List<String> names = new ArrayList<>();
        for (PSType type = Types.of(target); type != null; type = type.baseType()) {
            names.add(type.fullName());
        }
        return names;
    }

    @Override
    public Object add(Object target, PSMemberInfo member) {
        Object base = PSObject.base(target);
        boolean byIdentity = !(base instanceof PSObject) && !Types.of(base).isValueType() && !(base instanceof String);
        if (byIdentity) {
            identityMembers.of(base).put(member);
            return target;
        }
        PSObject wrapper = PSObject.wrap(target);
        wrapper.instanceMembers().put(member);
        return wrapper;
    }

    @Override
    public MemberCollection added(Object target) {
        if (target instanceof PSObject wrapper && (wrapper.isCustomObject() || wrapper.hasInstanceMembers())) {
            return wrapper.hasInstanceMembers() ? wrapper.instanceMembers() : null;
        }
        return identityMembers.find(PSObject.base(target));
    }

    @Override
    public TypeDataTable typeData() {
        return typeData;
    }

    /** A member of the object's own PSStandardMembers, or null. */
    private PSMemberInfo standardMember(Object target, String name) {
        MemberCollection added = added(target);
        PSMemberInfo standard = added == null ? null : added.get(PSMemberSet.STANDARD);
        return standard instanceof PSMemberSet set ? set.member(name) : null;
    }

    @Override
    public List<String> displayPropertySet(Object target) {
        if (standardMember(target, PSMemberSet.DISPLAY_PROPERTIES) instanceof PSPropertySet own) {
            return own.referenced();
        }
        for (String typeName : typeNames(target)) {
            TypeData data = typeData.get(typeName);
            if (data != null && !data.defaultDisplayPropertySet().isEmpty()) {
                return data.defaultDisplayPropertySet();
            }
        }
        return null;
    }

    @Override
    public String defaultDisplayProperty(Object target) {
        if (standardMember(target, PSMemberSet.DISPLAY_PROPERTY) instanceof PSNoteProperty own) {
            return context.conversions().toText(own.get());
        }
        for (String typeName : typeNames(target)) {
            TypeData data = typeData.get(typeName);
            if (data != null && data.defaultDisplayProperty() != null) {
                return data.defaultDisplayProperty();
            }
        }
        return null;
    }
}
