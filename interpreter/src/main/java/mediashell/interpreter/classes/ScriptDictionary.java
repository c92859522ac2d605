package mediashell.interpreter.classes;

import java.util.Iterator;

import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DictionaryValue;

/** An instance of a class that derives from a dictionary of .NET. */
final class ScriptDictionary implements ScriptInstance, DictionaryValue {
    private final ScriptClass type;
    private final Object[] slots;
    private DictionaryValue base;

    ScriptDictionary(ScriptClass type) {
        this.type = type;
        this.slots = new Object[type.slotCount()];
    }

    @Override
    public ScriptClass psType() {
        return type;
    }

    @Override
    public Object[] slots() {
        return slots;
    }

    @Override
    public Object baseValue() {
        return base;
    }

    @Override
    public void setBaseValue(Object value) {
        this.base = (DictionaryValue) value;
    }

    @Override
    public Object get(Object key) {
        return base.get(key);
    }

    @Override
    public void set(Object key, Object value) {
        base.set(key, value);
    }

    @Override
    public boolean containsKey(Object key) {
        return base.containsKey(key);
    }

    @Override
    public boolean remove(Object key) {
        return base.remove(key);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public CollectionValue keys() {
        return base.keys();
    }

    @Override
    public CollectionValue values() {
        return base.values();
    }

    @Override
    public int count() {
        return base == null ? 0 : base.count();
    }

    @Override
    public Iterator<Object> iterator() {
        return base.iterator();
    }

    @Override
    public String toString() {
        return InstanceBehaviour.text(this);
    }
}
